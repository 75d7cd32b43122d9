import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { examplesFolder } from '../../config/home.ts';
import { yamlFlow } from '../../formats/yaml-write.ts';
import type { Clause, Pack } from '../../model.ts';

/** Posts that show what a clause means: the very ones by which its policy is tested. */

export interface Example {
  readonly clause: string;
  readonly case: 'breaks' | 'keeps';
  /** When it would go out, where that matters. */
  readonly now?: string;
  readonly why?: string;
  readonly post: Readonly<Record<string, unknown>>;
}

export interface Pair {
  readonly breaks?: Example;
  readonly keeps?: Example;
}

export const examplesOf = (pack: string): readonly Example[] => {
  const file = join(examplesFolder(), `${pack}.jsonl`);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Example);
};

/** The first of each: they are written in pairs, so that one differs from the other in what matters alone. */
export const pairOf = (clause: string, examples: readonly Example[]): Pair => {
  const own = examples.filter((one) => one.clause === clause);
  const [breaks, keeps] = (['breaks', 'keeps'] as const).map((kind) => own.find((one) => one.case === kind));
  return { ...(breaks === undefined ? {} : { breaks }), ...(keeps === undefined ? {} : { keeps }) };
};

/** A clause of a pack, and the posts that show it. */
export interface Shown {
  readonly name: string;
  readonly pair: Pair;
}

/** What shows a check best: a clause that asks for little besides, by short posts. */
export const shownOf = (packs: readonly Pack[], asks: (clause: Clause) => readonly string[], id: string): Shown | undefined => {
  const all = packs.flatMap((pack) => {
    const examples = examplesOf(pack.id);
    return pack.clauses.flatMap((clause) => {
      const pair = pairOf(clause.id, examples);
      if (!asks(clause).includes(id) || pair.breaks === undefined || pair.keeps === undefined) return [];
      return [{ name: `${pack.id}/${clause.id}`, pair, rank: rankOf(clause, pair) }];
    });
  });
  return all.toSorted((a, b) => a.rank - b.rank)[0];
};

/** What else a clause looks for weighs more than any length: its posts may be about that. */
const rankOf = ({ checks, asks }: Clause, { breaks, keeps }: Pair): number =>
  10_000 * (checks.length + asks.length) + JSON.stringify([breaks?.post, keeps?.post]).length;

/** A post as it would be written in a file, a line for each of its keys. */
export const exampleLines = ({ post, now, why }: Example): readonly string[] => [
  ...Object.entries(post).map(([key, value]) => `${key}: ${key === 'text' ? `“${String(value)}”` : yamlFlow(value)}`),
  ...(now === undefined ? [] : [`(looked at on ${now.slice(0, 16).replace('T', ' at ')})`]),
  ...(why === undefined ? [] : [`(${why})`]),
];
