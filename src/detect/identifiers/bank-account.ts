import { callingFor, isCalled, labelOf, OTHER, wordsFor } from './context.ts';
import type { Hit, Recogniser } from './recogniser.ts';
import { digitRuns, isParted, type Run } from './shape.ts';
import { apart, followsDigits, isAmongDigits, isTied, standsAlone } from './standing.ts';

/** A sort code or an account number, and whether the words before it call it so. */
interface Part {
  readonly run: Run;
  readonly isNamed: boolean;
}

const SIX = /[0-9OoIl](?:[ .\-\r\n]{0,4}[0-9OoIl]){5}/;

/**
 * The numbers of a British bank account. Without the banks' own tables there is no check digit, so one names the other, or words do.
 * A pair is one finding, with the words between.
 */
export const bankAccount: Recogniser = {
  kind: 'bank-account',
  digits: 2,
  mayHold: (text) => SIX.test(text),
  find: ({ text }) => {
    const sorts = sortsIn(text);
    const accounts = accountsIn(text, sorts);
    const pairs = apart(pairsOf(text, sorts, accounts));
    const named = [...sorts, ...accounts].filter(({ isNamed }) => isNamed);
    return apart([...pairs, ...named.map(({ run: { start, end } }) => ({ start, end }))]);
  },
};

const SORT_WORDS = String.raw`sort ?codes?|s/c|s\.c`;
const SORT = wordsFor(SORT_WORDS);
const CALLED_SORT = callingFor(SORT_WORDS);
const ACCOUNT_NUMBER = wordsFor('(?:account|acct?|a/c) (?:number|no|num)');
const CALLED_ACCOUNT = callingFor('account|acct?|a/c|ac');
/** What a date would not be called. */
const CALLED_EITHER = callingFor('sort|account|acct?|a/c');

const isInTwos = ({ breaks }: Run): boolean => breaks.join() === '2,4';

const sortsIn = (text: string): readonly Part[] =>
  digitRuns(text, { least: 6, most: 6, holds: (_, start) => !followsDigits(text, start) })
    .filter((run) => (run.isSpelt || run.breaks.length === 0 || isInTwos(run)) && standsAlone(text, run))
    .map((run) => ({ run, isNamed: isNamedSort(text, run) }))
    .filter(({ run, isNamed }) => isNamed || (isInTwos(run) && !isTied(text, run)));

const isNamedSort = (text: string, run: Run): boolean =>
  isCalled(text, run.start, CALLED_SORT) || isLed(text, run, SORT) || (isInTwos(run) && isCalled(text, run.start, CALLED_EITHER));

/** Seven digits are an old account's, and need its name before them. What follows on other digits follows on a sort code. */
const accountsIn = (text: string, sorts: readonly Part[]): readonly Part[] => {
  const ends = new Set(sorts.map(({ run }) => run.end + 1));
  return digitRuns(text, { least: 7, most: 8, holds: (_, start) => ends.has(start) || !followsDigits(text, start) })
    .filter(
      (run) =>
        (run.isSpelt || run.breaks.length === 0 || (run.bare.length === 8 && isParted(run, 2, 4, 6))) &&
        standsAlone(text, run) &&
        !isTied(text, run) &&
        (run.bare.length === 8 || !isAmongDigits(text, run)),
    )
    .map((run) => ({ run, isNamed: isCalled(text, run.start, CALLED_ACCOUNT) || isLed(text, run, ACCOUNT_NUMBER) }))
    .filter(({ run, isNamed }) => isNamed || run.bare.length === 8);
};

/** Whether words before name it with no other number between. */
const isLed = (text: string, run: Run, words: () => RegExp): boolean => {
  const near = text.slice(Math.max(0, run.start - REACH), run.start);
  const reach = near.length - 1 - near.search(/\d\D*$/);
  return labelOf(text, { start: run.start, end: text.length }, words, OTHER, reach) === 'own';
};

const REACH = 40;

/** The account after a sort code, or else the one before it. */
const pairsOf = (text: string, sorts: readonly Part[], accounts: readonly Part[]): readonly Hit[] => {
  const pairs: Hit[] = [];
  let passed = 0;
  for (const sort of sorts) {
    while ((accounts[passed]?.run.end ?? Number.POSITIVE_INFINITY) < sort.run.start - REACH) passed++;
    const near = accounts.slice(passed, passed + MOST_NEAR).flatMap((account) => pairOf(text, sort, account));
    pairs.push(...near.slice(-1));
  }
  return pairs;
};

/** More numbers than these have no room on both sides of a sort code. */
const MOST_NEAR = 12;

const pairOf = (text: string, sort: Part, account: Part): readonly Hit[] => {
  const [first, last] = sort.run.start < account.run.start ? [sort.run, account.run] : [account.run, sort.run];
  const between = first.end <= last.start && last.start - first.end <= REACH ? text.slice(first.end, last.start) : undefined;
  if (between === undefined || /\d|\n\s{0,8}\n/.test(between)) return [];
  const pair = { start: first.start, end: last.end };
  if (sort.isNamed || account.isNamed) return [pair];
  if (first !== sort.run || !/^[ ,;:/|&\r\n]{1,3}$/.test(between) || /^[ .-]\d/.test(text.slice(pair.end, pair.end + 2))) return [];
  if (text.slice(first.start, first.end).includes('-')) return [pair];
  return last.breaks.length === 0 ? [{ ...pair, doubt: true }] : [];
};
