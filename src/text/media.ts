import type { Media, MediaType } from '../model.ts';

const ENDINGS: Readonly<Record<Exclude<MediaType, 'image'>, RegExp>> = {
  video: /\.(mp4|mov|m4v|webm|avi|mkv|3gp)$/i,
  audio: /\.(mp3|m4a|wav|ogg|oga|aac|flac|opus)$/i,
  document: /\.(pdf|docx?|pptx?|odt|odp|xlsx?|txt|rtf)$/i,
};

/** What a medium is: as the post says, else by its file's ending, else a picture, which asks for most. */
export const mediaTypeOf = ({ type, file }: Media): MediaType => {
  if (type !== undefined) return type;
  const named = Object.entries(ENDINGS).find(([, ending]) => ending.test(file ?? ''));
  return (named?.[0] as MediaType | undefined) ?? 'image';
};
