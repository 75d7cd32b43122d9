import { filesLike, type Kept, type Platform } from './archive.ts';
import { mediaOf, mendedRecord, postWith, secondsAt, takenWhere, withAll } from './meta.ts';
import { hasOne, listAt, listsIn, textAt } from './records.ts';

/** The export of a Threads account; it comes with Instagram's. Answers stand among the posts, and nothing marks them. */
const POSTS = /(?:^|\/)threads_and_replies(?:_\d{1,6})?\.json$/;

export const threads: Platform = {
  id: 'threads',
  owns: (paths) => paths.some((path) => /(?:^|\/)threads\/threads_and_replies\.(?:json|html)$/.test(path)),
  isPart: (name, head) => POSTS.test(name) && head.includes('"text_post_app_text_posts"'),
  async *read(archive) {
    for (const file of filesLike(archive, POSTS)) {
      for await (const record of listsIn(file, (key) => key === 'text_post_app_text_posts')) {
        const read = mendedRecord(record);
        if ('found' in read) yield read.found;
        else if (!hasOne(read.value, 'media')) yield { unknown: { file: file.path, nth: read.nth } };
        else yield { kept: { file: file.path, nth: read.nth, is: 'live', ...postOf(read.value) } };
      }
    }
  },
};

const postOf = (value: unknown): Pick<Kept, 'post' | 'taken'> => {
  const media = listAt(value, 'media');
  const text = media.map((one) => textAt(one, 'title')).find((title) => title !== undefined) ?? '';
  const captionOf = (one: unknown): string | undefined => (textAt(one, 'title') === text ? undefined : textAt(one, 'title'));
  const pictures = media.filter((one) => textAt(one, 'uri') !== undefined);
  const publishAt = media.map((one) => secondsAt(one, 'creation_timestamp')).find((time) => time !== undefined);
  const post = postWith({ channel: 'threads', text, publishAt, media: pictures.map((one) => mediaOf(one, captionOf(one))) });
  return withAll({ post, taken: pictures.map(takenWhere) }, value);
};
