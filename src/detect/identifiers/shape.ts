/** A number as it is written: in one piece, in groups, digit by digit, over two lines. */
export interface Run {
  readonly start: number;
  readonly end: number;
  /** Its characters without what parts them. */
  readonly bare: string;
  /** After how many characters it is parted within a line. */
  readonly breaks: readonly number[];
  /** After how many it goes on in the next line. */
  readonly folds: readonly number[];
  /** Every character stands by itself. */
  readonly isSpelt: boolean;
}

/** Between two characters of a number, as a source: whether it is one that may stand there is seen by the run. */
export const PART: string = String.raw`[ .\-\r\n]{0,4}`;
/** A digit, or a letter that is typed for one. */
export const DIGIT: string = '[0-9OoIl]';

const GAP = /^(?:[ .-]| {2,3}| - | {0,2}-?\r?\n {0,2})$/;

/** Letters that stand for digits where there can be no letter. */
export const asDigits = (text: string): string => text.replace(/[Oo]/g, '0').replace(/[Il]/g, '1');

/** The digits proper; where letters may stand for some, a good part must be these, or cheers are numbers: `Gooooool!`. */
export const digitsOf = (text: string): string => text.replace(/[^0-9]/g, '');

/** A class of capitals, as a source, in either case. */
export const eitherCase = (letters: string): string => letters + letters.toLowerCase();

/** Digits that are typed for letters. */
export const asLetters = (text: string): string => text.toUpperCase().replaceAll('0', 'O').replaceAll('1', 'I');

/** A card may stand in fours on as many lines; what goes on for longer is a column of numbers. */
const MOST_FOLDS = 3;

/** The run between two places; undefined where its parts do not hang together. */
export const runAt = (text: string, start: number, end: number): Run | undefined => {
  const pieces = text.slice(start, end).split(/([ .\-\r\n]+)/);
  const [breaks, folds]: [number[], number[]] = [[], []];
  let length = 0;
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 0) length += piece.length;
    else if (!GAP.test(piece)) return undefined;
    else (piece.includes('\n') ? folds : breaks).push(length);
  }
  const bare = pieces.filter((_, index) => index % 2 === 0).join('');
  if (folds.length > MOST_FOLDS) return undefined;
  return { start, end, bare, breaks, folds, isSpelt: pieces.length === 2 * length - 1 };
};

/** Every run that a pattern of one look-ahead, with its run in the first group, finds. They may overlap. */
export function* runsOf(text: string, runs: RegExp): Generator<Run, void> {
  for (const match of text.matchAll(runs)) {
    const run = runAt(text, match.index, match.index + (match[1]?.length ?? 0));
    if (run !== undefined) yield run;
  }
}

/** A group of digits; one that is all letters is an `O` or two, or a single `l`, and no word. */
const GROUP = /(?<![0-9A-Za-z])(?:(?=[OoIl]{0,18}[0-9])[0-9OoIl]{1,19}|[Oo]{1,4}|[Il])(?![0-9A-Za-z])/g;

interface Group extends Pick<Run, 'start' | 'end' | 'bare'> {
  readonly digits: string;
  /** Whether the next group may belong to the same number. */
  readonly goesOn: boolean;
}

const groupsIn = (text: string): readonly Group[] => {
  const found = [...text.matchAll(GROUP)].map(({ 0: bare, index }) => ({
    bare,
    digits: asDigits(bare),
    start: index,
    end: index + bare.length,
  }));
  return found.map((group, index) => ({ ...group, goesOn: GAP.test(text.slice(group.end, found[index + 1]?.start ?? group.end)) }));
};

/** How many digits a number has, and what else is asked of them. */
export interface Wanted {
  readonly least: number;
  readonly most: number;
  readonly holds: (digits: string, start: number) => boolean;
}

/** Every run of whole groups that is wanted, in their order; of those that begin at one place the longest first. */
export const digitRuns = (text: string, wanted: Wanted): readonly Run[] => {
  const groups = groupsIn(text);
  return groups.flatMap((_, first) => runsFrom(text, groups, first, wanted));
};

const runsFrom = (text: string, groups: readonly Group[], first: number, { least, most, holds }: Wanted): readonly Run[] => {
  const runs: Run[] = [];
  const start = groups[first]?.start ?? 0;
  let digits = '';
  for (let at = first, goesOn = true; goesOn && digits.length < most; at++) {
    const group = groups[at];
    digits += group?.digits ?? '';
    goesOn = group?.goesOn === true;
    if (digits.length < least || digits.length > most || !holds(digits, start)) continue;
    const run = runAt(text, start, group?.end ?? start);
    if (run !== undefined && isMostlyDigits(run, text)) runs.unshift({ ...run, bare: digits });
  }
  return runs;
};

/** A third of a number is digits, and no letter stands alone at its ends: `I 123` is a word and a number. */
const isMostlyDigits = ({ start, end, bare, isSpelt }: Run, text: string): boolean =>
  digitsOf(bare).length * 3 >= bare.length && (isSpelt || !LONE_LETTER.test(text.slice(start, end)));

const LONE_LETTER = /^[OoIl][^0-9OoIl]|[^0-9OoIl][OoIl]$/;

/** Whether it is parted at no other places than these. */
export const isParted = (run: Run, ...places: readonly number[]): boolean => run.breaks.every((place) => places.includes(place));
