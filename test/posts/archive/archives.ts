import type { Draft, Unread } from '../../../src/model.ts';
import type { ArchiveFile } from '../../../src/posts/archive/archive.ts';
import { platformOfFile, platformsOf } from '../../../src/posts/archive/platforms.ts';
import { readArchive } from '../../../src/posts/archive/read.ts';

export interface Read {
  readonly drafts: readonly Draft[];
  readonly unread: readonly Unread[];
  readonly notices: readonly string[];
  /** The files that were opened. */
  readonly opened: readonly string[];
}

export type Contents = Readonly<Record<string, unknown>>;

const asText = (content: unknown): string | Uint8Array =>
  typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content);

/** An archive that holds these files, in which every opening is seen; its bytes come in pieces of that length. */
export const readFiles = async (
  contents: Contents,
  { piece = 7, alone = false }: { readonly piece?: number; readonly alone?: boolean } = {},
): Promise<Read> => {
  const opened = new Set<string>();
  const files = Object.entries(contents).map(([path, content]): ArchiveFile => {
    const bytes = Buffer.from(asText(content));
    const open = async function* (): AsyncGenerator<Uint8Array> {
      opened.add(path);
      for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
    };
    return { path, open };
  });
  const first = Object.entries(contents)[0];
  const platform = platformOfFile(first?.[0] ?? '', String(asText(first?.[1])));
  const platforms = alone ? [platform].filter((one) => one !== undefined) : platformsOf({ files });
  const read = { drafts: [] as Draft[], unread: [] as Unread[], notices: [] as string[] };
  for await (const item of readArchive({ source: 'export.zip', folder: '/away', files, platforms, close: () => undefined })) {
    if ('draft' in item) read.drafts.push(item.draft);
    else if ('unread' in item) read.unread.push(item.unread);
    else read.notices.push(item.notice);
  }
  return { ...read, opened: [...opened] };
};

/** The one post of an archive with this file. */
export const onlyPost = async (path: string, content: unknown): Promise<Draft> => {
  const { drafts, unread } = await readFiles({ [path]: content });
  const [draft] = drafts;
  if (draft === undefined || drafts.length > 1 || unread.length > 0) throw new Error(JSON.stringify({ drafts, unread }));
  return draft;
};

/** The bytes of a text written as Meta writes them: each byte a letter of its own. */
export const asMeta = (text: string): string => Buffer.from(text).toString('latin1');
