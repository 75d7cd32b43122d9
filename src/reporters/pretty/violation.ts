import type { Violation } from '../../model.ts';
import { frame } from './frame.ts';
import { type Page, say, sayCites } from './page.ts';
import { sayPlace } from './place.ts';
import { sayWhen, verdictPaint, wordsOf } from './words.ts';

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
    ...(safeAfter === undefined ? [] : say(page, 4, `${sayWhen(safeAfter, page)}.`, wordsOf(page).notBefore)),
    ...(replacement === undefined ? [] : say(page, 4, `"${replacement}"`, 'You could write:')),
    ...(under === undefined ? [] : say(page, 4, 'Found only by what the records say today.')),
    ...sayCites(page, 4, cites),
  ];
};

const ENTRY = /^\/media\/\d+\/(?:pupils|people)(?:\/|$)/;

/** Words of the post are shown in their line; an entry, or what is missing, is named. */
const isLine = ({ where: { field }, match, excerpt }: Violation): boolean =>
  excerpt !== '' && (field === '/text' || (match !== null && !ENTRY.test(field)));

/** `photo 1, pupil 3: P014 (consent; line 12, column 20)`; where something is missing, `photo 2 (gate.jpg), pupils shown`. */
const headline = (violation: Violation): string => {
  const { where, match, excerpt, check } = violation;
  const at = where.line === undefined ? '' : `; line ${where.line}${where.column === undefined ? '' : `, column ${where.column}`}`;
  const name = isLine(violation) ? '' : excerpt.trim();
  const missing = match === null && /^\/media\/\d/.test(where.field);
  const place = missing ? sayPlace(where.field, name) : sayPlace(where.field);
  return `${place}${missing || name === '' ? '' : `: ${name}`} (${check}${at})`;
};
