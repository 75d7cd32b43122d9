import type { PostResult, Severity, Suppressed, Undecided } from '../../model.ts';
import { safeLine } from '../../text/safe.ts';
import { sayPlace } from '../wording/place.ts';
import { count, listed, sayWhen, wordsOf } from '../wording/words.ts';
import { type Page, say, sayCites, verdictPaint } from './page.ts';
import { sayViolation } from './violation.ts';

type Lines = readonly string[];

/** A post in order takes one line, another as many as it needs: what to think of it first, then why. */
export const sayPost = (page: Page, post: PostResult): Lines => [
  verdictLine(page, post),
  ...wait(page, post),
  ...post.violations.flatMap((violation) => ['', ...sayViolation(page, violation)]),
  ...gap(questions(page, post)),
  ...gap(undecided(page, post)),
  ...(post.suppressed.length === 0 || post.verdict === 'pass' ? [] : ['']),
  ...post.suppressed.flatMap((allowed) => sayAllowed(page, allowed)),
];

/** A post among very many: its verdict, and which checks say so. */
export const sayBriefly = (page: Page, post: PostResult): Lines => {
  const checks = (severity: Severity): string =>
    listed([...new Set(post.violations.filter((one) => one.severity === severity).map(({ check }) => check))]);
  const parts = [
    checks('error'),
    checks('warning') === '' ? '' : `to ask about: ${checks('warning')}`,
    post.questions.length > 0 ? count(post.questions.length, 'question') : '',
    post.undecided.length > 0 ? `not looked at: ${listed([...new Set(post.undecided.map(({ check }) => check))])}` : '',
    post.suppressed.length > 0 ? `${post.suppressed.length} allowed` : '',
  ].filter((part) => part !== '');
  return [`${verdictLine(page, post)}: ${safeLine(parts.join('; '))}`];
};

const gap = (lines: Lines): Lines => (lines.length === 0 ? [] : ['', ...lines]);

/** Never broken: a path is to be copied. */
const verdictLine = (page: Page, { verdict, source, channel }: PostResult): string =>
  `${verdictPaint(page, verdict)(`${wordsOf(page.look).verdict[verdict]}:`)} ${safeLine(`${source} (${channel})`)}`;

/** One date for several errors; waiting does not mend those that have none. */
const wait = (page: Page, { violations, safeAfter }: PostResult): Lines => {
  const errors = violations.filter(({ severity }) => severity === 'error');
  if (safeAfter === null || errors.length < 2) return [];
  const rest = errors.some((error) => error.safeAfter === undefined) ? ', once the rest is mended' : '';
  return say(page, 2, `${sayWhen(safeAfter, page.head)}${rest}.`, wordsOf(page.look).notBefore, page.look.style.bold);
};

const questions = (page: Page, { questions: open }: PostResult): Lines => {
  const [first] = open;
  if (first === undefined) return [];
  const how = `"answers": { "${first.id}": true${open.length > 1 ? ', ...' : ''} }`;
  return [
    ...say(page, 2, '', wordsOf(page.look).questions, verdictPaint(page, 'review')),
    ...open.flatMap(({ id, ask, cites }) => [...say(page, 4, `${ask} (${id})`), ...sayCites(page, 6, cites)]),
    ...say(page, 4, `write ${how} into the post; true means yes, false means no.`, 'To answer:'),
  ];
};

/** One fact missing stops several checks: it is told once. */
const undecided = (page: Page, { undecided: open }: PostResult): Lines => {
  const facts = new Map<string, Undecided[]>();
  for (const one of open) {
    const fact = JSON.stringify([one.why, one.advice]);
    facts.set(fact, [...(facts.get(fact) ?? []), one]);
  }
  return [...facts.values()].flatMap((same) => sayUndecided(page, same));
};

const sayUndecided = (page: Page, same: readonly Undecided[]): Lines =>
  same
    .slice(0, 1)
    .flatMap(({ why, advice }) => [
      ...say(page, 2, `${listed(same.map(({ check }) => check))}, because ${why}`, 'Not looked at:', verdictPaint(page, 'review')),
      ...say(page, 4, advice, 'To mend it:'),
    ]);

const sayAllowed = (page: Page, { match, where, check, reason }: Suppressed): Lines =>
  say(page, 2, `${match === null ? sayPlace(where.field) : `"${match}"`} (${check}), because: ${reason}`, 'Allowed:');
