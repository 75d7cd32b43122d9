import type { Verdict } from '../../model.ts';
import { sayDay } from '../../text/calendar.ts';
import type { Paint } from '../look.ts';
import type { Page } from './page.ts';

/** What is said of a draft, and of what has been published already. */
interface Words {
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly notBefore: string;
  readonly questions: string;
}

const WORDS: Readonly<Record<Page['look']['command'], Words>> = {
  check: {
    verdict: { block: 'Do not publish', review: 'Ask first', pass: 'Ready' },
    notBefore: 'Not before',
    questions: 'Before you publish, answer:',
  },
  audit: {
    verdict: { block: 'Breaks the policy', review: 'Look again', pass: 'In order' },
    notBefore: 'In order only from',
    questions: 'Still to be answered:',
  },
};

export const wordsOf = ({ look }: Page): Words => WORDS[look.command];

export const verdictPaint = ({ look: { style } }: Page, verdict: Verdict): Paint => {
  const colour = { block: style.red, review: style.yellow, pass: style.green }[verdict];
  return (text) => style.bold(colour(text));
};

const WALL = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/;

/** `Friday 12 June, 15:30`: the school's own clock, as the moment is written; midnight is the day; the year if it is another. */
export const sayWhen = (moment: string, { head }: Page): string => {
  const [, day, time] = WALL.exec(moment) ?? [];
  if (day === undefined) return moment;
  const words = sayDay(day, head.now);
  return time === undefined || time === '00:00' ? words : `${words}, ${time}`;
};

export const count = (n: number, one: string): string => `${n === 0 ? 'no' : n} ${n === 1 ? one : `${one}s`}`;

/** `one, two and three`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
