import type { Consent, ConsentAnswer, ConsentQuestion, Day } from '../model.ts';
import { addDays } from '../text/calendar.ts';
import { byText } from '../text/compare.ts';
import { coversQuestion, isGrant, isNoBroader } from './consent-scope.ts';

/** The rule of precedence: what holds for one person, use and channel on one day (the contract, section 3). */

/** A row with the last day on which it gives anything to the one it is about. */
interface Entry {
  readonly row: Consent;
  readonly end: Day | undefined;
}

/** A person's rows in the order in which they come to count. */
export type History = readonly Entry[];

const RANK = { given: 0, unanswered: 1, withdrawn: 2, objected: 3, refused: 3 } as const;
const LAST_DAY = '9999-12-31';

/** Rows without a day come first. On one day grants come before all else, and of grants the one that ends first comes last. */
export const inOrder = (rows: readonly Consent[], leftOn?: Day): History =>
  rows.map((row) => ({ row, end: isGrant(row) ? (row.until ?? leftOn) : undefined })).toSorted(byTurn);

const byTurn = (a: Entry, b: Entry): number =>
  byText(a.row.from ?? '', b.row.from ?? '') || RANK[a.row.status] - RANK[b.row.status] || byText(b.end ?? LAST_DAY, a.end ?? LAST_DAY);

/** Of a refusal nothing more is told, so that a protected pupil's reads the same: no row, no day, no hope of a later one. */
export const answerFrom = (history: History, question: ConsentQuestion): ConsentAnswer => {
  const holds = holdsOn(history, question);
  if (holds?.is === 'given' || holds?.is === 'refused' || holds?.is === 'withdrawn') return holds;
  const first = firstGiven(history, question);
  const answer = holds ?? { is: grantedLater(history, question) ? 'not-yet' : 'not-given' };
  return first === undefined ? answer : { row: first.row, ...answer, givenFrom: first.from };
};

const grantedLater = (history: History, question: ConsentQuestion): boolean =>
  history.some(({ row }) => isGrant(row) && !hasBegun(row, question.day) && coversQuestion(row, question));

/** What waiting brings: the first later day on which it is given. That can only be one on which a row begins. */
const firstGiven = (history: History, question: ConsentQuestion): { readonly from: Day; readonly row: Consent } | undefined => {
  for (const { row } of history) {
    if (row.from === undefined || hasBegun(row, question.day)) continue;
    const then = holdsOn(history, { ...question, day: row.from });
    if (then?.is === 'given') return { from: row.from, row: then.row ?? row };
  }
  return undefined;
};

const hasBegun = ({ from }: Consent, day: Day): boolean => from === undefined || from <= day;

// ── A day ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What the rows that have begun leave behind. */
interface State {
  /** Refusals and withdrawals that no grant has lifted. */
  readonly standing: readonly Consent[];
  /** The newest row that decides. */
  readonly newest: Entry | undefined;
  /** A row, newer than that, which says that the family was asked and has not answered. */
  readonly asked: Consent | undefined;
}

const NOTHING: State = { standing: [], newest: undefined, asked: undefined };

/** What the rows that have begun say; undefined where none speaks to the question. */
const holdsOn = (history: History, question: ConsentQuestion): ConsentAnswer | undefined => {
  const begun = history.filter(({ row }) => hasBegun(row, question.day));
  return saidBy(stateAfter(withoutFallenFullNames(begun, question), question), question.day);
};

const saidBy = ({ standing, newest, asked }: State, day: Day): ConsentAnswer | undefined => {
  const said = newest === undefined ? undefined : decidedBy(newest, standing, day);
  const isOpen = said === undefined || said.is === 'given' || said.is === 'expired';
  return asked !== undefined && isOpen ? told('not-given', asked, asked.from) : said;
};

const decidedBy = ({ row, end }: Entry, standing: readonly Consent[], day: Day): ConsentAnswer => {
  if (row.status === 'withdrawn') return told('withdrawn', row, row.from);
  if (!isGrant(row)) return { is: 'refused' };
  if (end !== undefined && end < day) return told('expired', row, laterOf(addDays(end, 1), row.from));
  return told(standing.length > 0 ? 'unclear' : 'given', row, row.from);
};

const laterOf = (day: Day, from: Day | undefined): Day => (from !== undefined && from > day ? from : day);

const told = (is: ConsentAnswer['is'], row: Consent, since: Day | undefined): ConsentAnswer => ({
  is,
  row,
  ...(since === undefined ? {} : { since }),
});

/** A full name that was refused since, or is unclear, gives the forename that was part of it no longer. */
const withoutFallenFullNames = (begun: History, question: ConsentQuestion): History => {
  if (question.use !== 'name') return begun;
  const wider: ConsentQuestion = { ...question, use: 'full-name' };
  const fullNames = begun.filter(({ row }) => row.use === 'full-name' && coversQuestion(row, wider));
  if (fullNames.every(({ row }) => isGrant(row))) return begun;
  const said = saidBy(stateAfter(fullNames, wider), question.day)?.is;
  return said === 'given' || said === 'expired' ? begun : begun.filter((entry) => !fullNames.includes(entry));
};

/** Goes through the rows day by day. */
const stateAfter = (begun: History, question: ConsentQuestion): State => {
  let state = NOTHING;
  let names = NOTHING;
  const forename: ConsentQuestion = { ...question, use: 'name' };
  for (const day of byDay(begun)) {
    const lifted = question.use === 'full-name' && liftsNames(day, names, forename);
    state = afterDay(state, day, question, lifted);
    if (question.use === 'full-name') names = afterDay(names, day, forename);
  }
  return state;
};

const byDay = (entries: History): readonly History[] => {
  const days: Entry[][] = [];
  for (const entry of entries) {
    const day = days.at(-1);
    if (day !== undefined && day[0]?.row.from === entry.row.from) day.push(entry);
    else days.push([entry]);
  }
  return days;
};

/** A new grant of the forename lifts a refused forename for the full name too, which it does not give itself. */
const liftsNames = (day: History, names: State, forename: ConsentQuestion): boolean =>
  day.some(({ row }) => row.use === 'name' && counts(row, names.standing, forename));

/** A grant counts only if it is no broader than every refusal still standing. */
const counts = (row: Consent, standing: readonly Consent[], question: ConsentQuestion): boolean =>
  isGrant(row) && coversQuestion(row, question) && standing.every((refusal) => isNoBroader(row, refusal));

const afterDay = (before: State, day: History, question: ConsentQuestion, namesLifted = false): State => {
  const covering = day.filter(({ row }) => coversQuestion(row, question));
  const refusals = covering.map(({ row }) => row).filter((row) => !isGrant(row) && row.status !== 'unanswered');
  const standing = covering.some(({ row }) => counts(row, before.standing, question)) ? [] : before.standing;
  const newest = covering.findLast(({ row }) => row.status !== 'unanswered');
  const asked = covering.find(({ row }) => row.status === 'unanswered')?.row ?? (newest === undefined ? before.asked : undefined);
  return {
    standing: [...standing.filter(({ use }) => !(namesLifted && use === 'name')), ...refusals],
    newest: newest ?? before.newest,
    asked,
  };
};
