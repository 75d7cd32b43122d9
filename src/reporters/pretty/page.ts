import type { Cites, Head } from '../../model.ts';
import { safeLine } from '../../text/safe.ts';
import { wrap } from '../../text/width.ts';
import type { Look, Paint } from '../look.ts';

/** What is printed on: the look, and what the head of the report said. */
export interface Page {
  readonly look: Look;
  readonly head: Head;
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
  cites.flatMap(({ policy, at, says }) => [
    ...say(page, indent, says, 'Clause:'),
    ...say(page, indent + HANG, `${titleOf(page, policy)}, ${at}`, 'From:').map((line) => page.look.style.dim(line)),
  ]);

/** Half the policies of the country have the same title, so the pack's name stands beside it. */
const titleOf = ({ head }: Page, policy: string): string => {
  const title = head.policies.find(({ id }) => id === policy)?.title;
  if (title === undefined) return policy;
  return title.toLowerCase().includes(policy.toLowerCase()) ? title : `${title} (${policy})`;
};
