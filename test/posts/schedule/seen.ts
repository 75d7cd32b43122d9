import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Post } from '../../../src/model.ts';
import { readDrafts } from '../../../src/posts/drafts.ts';
import { expandInputs } from '../../../src/posts/inputs.ts';
import { chunks, scratch } from '../scratch.ts';

interface Seen {
  readonly posts: readonly (readonly [string, Post])[];
  readonly unread: readonly string[];
  readonly notices: readonly string[];
  readonly places: readonly (readonly [number, number] | undefined)[];
}

/** What the reader of tables makes of one; `find` is looked for in the words, and where it stands in the file is told. */
export const seen = async (
  table: string | Uint8Array,
  given: { readonly channel?: string; readonly dates?: 'dmy' | 'mdy'; readonly find?: string } = {},
): Promise<Seen> => {
  const cwd = scratch({});
  writeFileSync(join(cwd, 'plan.csv'), table);
  const { inputs } = await expandInputs(['plan.csv'], { cwd });
  const { find = '', ...options } = given;
  const all = {
    posts: [] as [string, Post][],
    unread: [] as string[],
    notices: [] as string[],
    places: [] as ([number, number] | undefined)[],
  };
  for await (const item of readDrafts(inputs, { stdin: chunks(''), bare: true, ...options })) {
    if ('unread' in item) all.unread.push(`${item.unread.source}: ${item.unread.why}`);
    else if ('notice' in item) all.notices.push(item.notice);
    else {
      all.posts.push([item.draft.source, item.draft.post]);
      const at = item.draft.locate('/text', Math.max(0, item.draft.post.text?.indexOf(find) ?? 0));
      all.places.push(at === undefined ? undefined : [at.line, at.column]);
    }
  }
  return all;
};
