import type { Cite, Cites, Head, Verdict } from '../../model.ts';
import { safeLine } from '../../text/safe.ts';
import { wrap } from '../../text/width.ts';
import type { Look, Paint } from '../look.ts';
import { titleOf } from '../wording/words.ts';

/** What is printed on: the look, and what the head of the report said. */
export interface Page {
  readonly look: Look;
  readonly head: Head;
  /** Clauses whose words have been printed: where this is kept, they are printed once. */
  readonly told?: Set<string>;
}

const NARROWEST = 30;
const HANG = 2;
const bare: Paint = (text) => text;

export const roomOf = ({ look }: Page, indent: number): number => Math.max(NARROWEST, look.width) - indent;

/**
 * A paragraph: its label, its text, broken between words. Every string of a report comes through here, through the frame or
 * through `Next`, and is made safe there; colour is put on afterwards, so that it has no width.
 */
export const say = (page: Page, indent: number, text: string, label = '', paint: Paint = bare): readonly string[] => {
  const [first = '', ...rest] = wrap(safeLine(label === '' ? text : `${label} ${text}`), roomOf(page, indent), HANG);
  const painted = first.startsWith(label) ? paint(label) + first.slice(label.length) : first;
  return [painted, ...rest.map((line) => ' '.repeat(HANG) + line)].map((line) => ' '.repeat(indent) + line);
};

/** What the policy says, then where it says so. */
export const sayCites = (page: Page, indent: number, cites: Cites): readonly string[] =>
  cites.flatMap((cite) => sayCite(page, indent, cite));

const sayCite = (page: Page, indent: number, { policy, clause, at, says }: Cite): readonly string[] => {
  const from = `${titleOf(page.head, policy)}, ${at}`;
  const key = JSON.stringify([policy, clause]);
  if (page.told?.has(key) === true) return say(page, indent, from, 'Clause, as above:');
  page.told?.add(key);
  return [...say(page, indent, says, 'Clause:'), ...say(page, indent + HANG, from, 'From:').map((line) => page.look.style.dim(line))];
};

export const verdictPaint = ({ look: { style } }: Page, verdict: Verdict): Paint => {
  const colour = { block: style.red, review: style.yellow, pass: style.green }[verdict];
  return (text) => style.bold(colour(text));
};
