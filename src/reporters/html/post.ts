import type { Asked, Head, PostResult, Suppressed, Undecided, Violation } from '../../model.ts';
import type { Look } from '../look.ts';
import { headlineOf, lineOf } from '../wording/headline.ts';
import { isLine, piecesOf } from '../wording/pieces.ts';
import { sayPlace } from '../wording/place.ts';
import { sayWhen, wordsOf } from '../wording/words.ts';
import type { Clauses } from './cites.ts';
import { link, sentence, words } from './escape.ts';

/** What is printed on: the look, what the head of the report said, and the clauses told so far. */
export interface Paper {
  readonly look: Look;
  readonly head: Head;
  readonly clauses: Clauses;
}

/** A card: what to think of the post first, then why. */
export const card = (on: Paper, post: PostResult, id: string): string =>
  [
    `<article class="card" aria-labelledby="${id}">`,
    `<h3 id="${id}"><span class="badge ${post.verdict}">${wordsOf(on.look).verdict[post.verdict]}</span> ${words(post.source)}</h3>`,
    about(on, post),
    wait(on, post),
    ...post.violations.map((one) => violation(on, one)),
    ...post.questions.map((one) => question(on, one)),
    ...post.undecided.map(undecided),
    ...post.suppressed.map(allowed),
    '</article>\n',
  ]
    .filter((part) => part !== '')
    .join('\n');

const about = ({ look, head }: Paper, { channel, account, publishAt, link: address }: PostResult): string => {
  const when = `${look.command === 'audit' ? 'published' : 'goes out'} ${sayWhen(publishAt, head)}`;
  const parts = [words(channel), ...(account === null ? [] : [words(account)]), words(when)];
  return `<p class="soft">${[...parts, ...(address === null ? [] : [link(address, 'see it')])].join(' · ')}</p>`;
};

const wait = ({ look, head }: Paper, { violations, safeAfter }: PostResult): string => {
  const errors = violations.filter(({ severity }) => severity === 'error');
  if (safeAfter === null || errors.length < 2) return '';
  const rest = errors.some((error) => error.safeAfter === undefined) ? ', once the rest is mended' : '';
  return `<p class="wait">${words(`${wordsOf(look).notBefore} ${sayWhen(safeAfter, head)}${rest}.`)}</p>`;
};

/** A thing that was found. `code`, `quote` and `rows` are HTML already. */
export interface Finding {
  readonly kind: 'error' | 'ask' | 'fine';
  readonly label: string;
  readonly headline: string;
  readonly code?: string;
  readonly quote?: string;
  readonly rows: readonly string[];
}

export const finding = ({ kind, label, headline, code = '', quote = '', rows }: Finding): string =>
  `<section class="finding ${kind}"><h4><b>${words(label)}:</b> ${words(headline)}${code}</h4>${quote}<dl>${rows.join('')}</dl></section>`;

export const row = (label: string, says: string): string =>
  says === '' ? '' : `<dt>${words(label)}</dt><dd class="said">${sentence(says)}</dd>`;

/** What is to be taken letter for letter. */
const exactly = (label: string, what: string): string => (what === '' ? '' : `<dt>${words(label)}</dt><dd>${words(what)}</dd>`);

const tag = (name: string, at = ''): string => ` <code>${words(name)}${at === '' ? '' : `, ${words(at)}`}</code>`;

/** How the two severities are called, and what their sentence is. */
export const SAID = {
  error: { kind: 'error', label: 'Error', what: 'What is wrong' },
  warning: { kind: 'ask', label: 'Ask', what: 'What to look at' },
} as const;

const violation = ({ look, head, clauses }: Paper, one: Violation): string => {
  const { what, ...said } = SAID[one.severity];
  const rows = [
    row(what, one.message),
    row('What to do', one.advice),
    row(wordsOf(look).notBefore, one.safeAfter === undefined ? '' : sayWhen(one.safeAfter, head)),
    exactly('You could write', one.replacement ?? ''),
    exactly('Pupils', one.pupils.join(', ')),
    row('Found by', one.under === undefined ? '' : 'what the records say today, and not on its own day'),
    clauses(one.cites),
  ];
  return finding({ ...said, headline: headlineOf(one), code: tag(one.check, lineOf(one)), quote: quoted(one), rows });
};

/** The line of the post, the words that were found marked in it. */
const quoted = (one: Violation): string => {
  if (!isLine(one)) return '';
  const pieces = piecesOf(one);
  const line = pieces.map(({ text, marked }) => (marked ? `<mark>${words(text)}</mark>` : words(text))).join('');
  const inside = pieces.some(({ marked }) => marked) || one.match === null || one.match === '' ? '' : ` <mark>${words(one.match)}</mark>`;
  return line === '' && inside === '' ? '' : `<blockquote>${line}${inside}</blockquote>`;
};

const question = ({ clauses }: Paper, { id, ask, cites }: Asked): string => {
  const how = row('To answer', `write \`"answers": { "${id}": true }\` into the post; true means yes, false means no`);
  return finding({ kind: 'ask', label: 'To be answered', headline: ask, rows: [how, clauses(cites)] });
};

const undecided = ({ check, why, advice }: Undecided): string =>
  finding({ kind: 'ask', label: 'Not looked at', headline: check, rows: [row('Because', why), row('To mend it', advice)] });

const allowed = ({ match, where, check, reason, message }: Suppressed): string =>
  finding({
    ...{ kind: 'fine', label: 'Allowed', headline: match === null ? sayPlace(where.field) : `“${match}”`, code: tag(check) },
    rows: [row('Because', reason), row('What was found', message)],
  });
