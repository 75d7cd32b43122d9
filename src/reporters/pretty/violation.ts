import type { Violation } from '../../model.ts';
import { headlineOf, lineOf } from '../wording/headline.ts';
import { isLine } from '../wording/pieces.ts';
import { sayWhen, wordsOf } from '../wording/words.ts';
import { frame } from './frame.ts';
import { type Page, say, sayCites, verdictPaint } from './page.ts';

/** Where, what is wrong, what to do, not before when, what to write instead, and by which clause. */
export const sayViolation = (page: Page, violation: Violation): readonly string[] => {
  const { severity, message, advice, replacement, safeAfter, under, cites } = violation;
  const isError = severity === 'error';
  const paint = verdictPaint(page, isError ? 'block' : 'review');
  return [
    ...say(page, 2, headline(violation), isError ? 'Error:' : 'Ask:', paint),
    ...(isLine(violation) ? frame(page, violation, paint) : []),
    ...say(page, 4, message, isError ? 'What is wrong:' : 'What to look at:'),
    ...say(page, 4, advice, 'What to do:'),
    ...(safeAfter === undefined ? [] : say(page, 4, `${sayWhen(safeAfter, page.head)}.`, wordsOf(page.look).notBefore)),
    ...(replacement === undefined ? [] : say(page, 4, `"${replacement}"`, 'You could write:')),
    ...(under === undefined ? [] : say(page, 4, 'Found only by what the records say today.')),
    ...sayCites(page, 4, cites),
  ];
};

/** `photo 1, pupil 3: P014 (consent; line 12, column 20)`. */
const headline = (violation: Violation): string => {
  const at = lineOf(violation);
  return `${headlineOf(violation)} (${violation.check}${at === '' ? '' : `; ${at}`})`;
};
