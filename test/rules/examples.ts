import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseJson } from '../../src/formats/json.ts';
import { validate } from '../../src/formats/shape.ts';
import { postShape } from '../../src/formats/shapes/post.ts';
import type { Draft } from '../../src/model.ts';
import { filesIn, ROOT, read } from '../project/files.ts';

/** The posts beside each policy that break or keep one of its clauses. */

/** A Tuesday in term, after school. */
const TUESDAY = '2026-11-17T16:30:00Z';

export interface Example {
  readonly clause: string;
  readonly case: 'breaks' | 'keeps';
  /** The map's own example, or a second one in other words. */
  readonly from: 'map' | 'ours';
  readonly now: number;
  readonly draft: Draft;
  /** The check that is still to be built before the line can be judged. */
  readonly waits?: string;
  readonly line: string;
}

interface Written extends Omit<Example, 'now' | 'draft' | 'line'> {
  readonly now?: string;
  readonly post: unknown;
  readonly why?: string;
}

/** The policies that come with smpolicy, less the one that is always in force. */
export const PACKS: readonly string[] = filesIn('rules')
  .map((file) => basename(file, '.yaml'))
  .filter((id) => id !== 'baseline');

const exampleOf = (text: string, line: string): Example => {
  const { post, now = TUESDAY, ...rest } = parseJson(text, line).value as Written;
  const located = parseJson(JSON.stringify(post), line);
  const draft = { post: validate(postShape, located), source: line, name: 'post', folder: join(ROOT, 'fixtures'), locate: located.locate };
  return { ...rest, now: Date.parse(now), draft, line };
};

export const examplesOf = (pack: string): readonly Example[] => {
  const file = `fixtures/clauses/${pack}.jsonl`;
  if (!existsSync(join(ROOT, file))) return [];
  const lines = read(file).trimEnd().split('\n');
  return lines.map((text, index) => exampleOf(text, `${file}#${index + 1}`));
};
