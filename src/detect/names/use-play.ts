import { NUMBERS } from './lists.ts';
import { isOrdinary } from './morphology.ts';
import type { Place } from './place.ts';
import { isCapital, isPossessive, type Scene, wordsAfter, wordsBefore } from './scene.ts';
import { saysSport } from './use-sport.ts';
import { listEnd } from './word-lists.ts';
import { kindsOf } from './word-subject.ts';

/** Where reports of matches and scoreboards leave room for nobody but who plays. */

/** What is somebody's when it stands before a colon. */
const FEATS_TOLD = new Set(
  `try tries goal goals lap laps wicket wickets catch catches assist assists penalty penalties conversion conversions stumping stumpings run-out save saves header headers
  trick tricks scorer scorers goalscorer goalscorers bowling batting century centuries fifty fifties serving keeper goalkeeper subs sub substitutes substitute bench
  scored booked mvp`.split(/\s+/u),
);
const BEST = new Set('best fastest quickest longest highest high furthest top record winning lap course'.split(' '));
const MEASURED = new Set(
  'time times lap laps leg split jump throw serve swim run ride shot record score scores height distance'.split(' '),
);
const GAMES = new Set('match game race meet tournament round set'.split(' '));
/** Where players sit, stand or run, by number. */
const TABLES = new Set(['table', 'board', 'seat']);
const BOARDS = new Set([...TABLES, ...'lane leg court heat pairing rink mat buzzer string singles'.split(' ')]);

const AFTER_COLON = /^\s?[:\u2013\u2014-]\s$/u;

/** `Try: Holt`, `Fastest lap: Holt`, `Man of the match: Holt`. */
const isFeat = (scene: Scene, label: number): boolean => {
  const last = scene.words[label]?.folded ?? '';
  const said = [last, ...wordsBefore(scene, label, 4)];
  if (FEATS_TOLD.has(last) || said.some((word, at) => MEASURED.has(word) && BEST.has(said[at + 1] ?? ''))) return true;
  return said[1] === 'the' && said[2] === 'of' && GAMES.has(last);
};

/** `Table 3: Holt`. */
const isNumberedAt = (scene: Scene, from: number, boards: ReadonlySet<string>): boolean =>
  AFTER_COLON.test(scene.words[from]?.gap ?? '') &&
  isNumber(scene.words[from - 1]?.folded ?? '') &&
  boards.has(wordsBefore(scene, from - 1, 1)[0] ?? '');

const isNumber = (word: string): boolean => /^\d{1,2}$/u.test(word) || NUMBERS.has(word);

/** A phrase is over, or goes on about what somebody did. */
const endsHere = (scene: Scene, to: number): boolean => {
  const [next = ''] = wordsAfter(scene, to, 1);
  const joined = /^\s?[-&\u2019']/u.test(scene.words[to + 1]?.gap ?? '');
  return !joined && !isPossessive(scene, to) && (next === '' || /^\d/u.test(next) || GOES_ON.has(next));
};
const GOES_ON = new Set('b c ct st and again after from who for lbw not'.split(' '));

const isLabelled = (place: Place): boolean => {
  const { scene, to } = place;
  const first = listEnd(place, -1);
  if (!AFTER_COLON.test(scene.words[first]?.gap ?? '') || !endsHere(scene, to)) return false;
  return isFeat(scene, first - 1) || isNumberedAt(scene, first, BOARDS);
};

const OUT = new Set(['bowled', 'caught', 'stumped', 'b', 'c', 'ct', 'st']);
/** `Bowled Holt!`, `caught Holt, bowled Gill`, `c Holt b Gill`. */
const isOut = ({ scene, from, to }: Place): boolean => OUT.has(wordsBefore(scene, from, 1)[0] ?? '') && endsHere(scene, to);

const DISMISSED = /^(?:(?:b|lbw) [^ ]+ \d|ct? [^ ]+ b\b|(?:not|run) out\b)/u;
const AT_PLAY =
  /^(?:to (?:bat|bowl|tee)\b|to serve (?:at \d|for the (?:match|set|game)|first|next)|in (?:goals?|nets?)\b|on strike\b|at the (?:crease|wicket|oche|stumps)\b|between the (?:sticks|posts)\b)/u;
/** `Holt b Gill 4`, `Holt to serve at 40-15`, `Holt at the crease`. */
const isCalledOn = ({ scene, to }: Place): boolean => {
  const after = wordsAfter(scene, to, 4).join(' ');
  return DISMISSED.test(after) || AT_PLAY.test(after);
};

const CAME = new Set('came comes coming was is arrived'.split(' '));
const STRUCK = new Set(
  'header penalty wicket goal try save catch assist assists goals tries saves wickets cross pass shot volley equaliser conversion'.split(
    ' ',
  ),
);
/** `The header came from Holt`. */
const isFrom = ({ scene, from }: Place): boolean => {
  const [link, one = '', two = ''] = wordsBefore(scene, from, 3);
  if (link !== 'from' && link !== 'by') return false;
  return (CAME.has(one) && STRUCK.has(two) && saysSport(scene, from)) || (LATE.has(two) && DECIDING.has(one));
};
/** `a late winner from Holt`. */
const LATE = new Set('late early last-gasp last-minute minute time gasp'.split(' '));
const DECIDING = new Set(['winner', 'opener', 'equaliser', 'leveller', 'strike']);

/** What plays against one pupil, and is no house. */
const SIDES = new Set(
  'dept department staff teachers school form parents governors visitors hosts home away extras byes opponents guests dads mums'.split(' '),
);
const isSide = (scene: Scene, at: number): boolean => SIDES.has(scene.words[at]?.folded ?? '') && isScore(scene, at + 1);
const isScore = ({ words }: Scene, at: number): boolean => words[at]?.gap === ' ' && /^\d{1,2}$/u.test(words[at]?.text ?? '');

/** `Maths Dept 4, Holt 5`. */
export const isAgainstSide = ({ scene, from, to }: Place): boolean =>
  isScore(scene, to + 1) &&
  ((isSide(scene, from - 2) && /^,? /u.test(scene.words[from]?.gap ?? '')) || [to + 2, to + 3].some((at) => isSide(scene, at)));

/** Whether a surname stands where nobody does but who plays. */
export const isInPlay = (place: Place): boolean =>
  isCapital(place.scene.words[place.from]) &&
  (isLabelled(place) || isOut(place) || isCalledOn(place) || isFrom(place) || isAgainstSide(place));

/** `Holt`, `Squire`: a word besides, but none that an everyday sentence has, nor a town, a beast or a make. */
export const isHardlyWord = (scene: Scene, at: number): boolean =>
  !isOrdinary(scene.words[at]?.folded ?? '', scene.lexicon) && [...kindsOf(scene, at)].every((kind) => kind === 'word' || kind === 'trade');

/** `Table 3: Shakespeare, table 4: Dickens`: called after people of whom schools speak, where nobody else of the roll sits. */
export const isTableName = ({ scene, from, to }: Place): 'row' | 'alone' | undefined => {
  const isFigure = (at: number): boolean => scene.lexicon.figureSurnames.has(scene.words[at]?.folded ?? '');
  if (!isNumberedAt(scene, from, TABLES) || !isFigure(from) || !endsHere(scene, to) || saysSport(scene, from)) return undefined;
  const row = tablesNear(scene, from);
  if (row.length === 0) return 'alone';
  return row.every((at) => isFigure(at) && !scene.named.has(at)) ? 'row' : undefined;
};

/** The other names beside a numbered table. */
const tablesNear = (scene: Scene, from: number): readonly number[] => {
  const first = Math.max(0, from - FAR);
  const isOther = (at: number): boolean => at !== from && isNumberedAt(scene, at, TABLES);
  return scene.words.slice(first, from + FAR).flatMap((_, step) => (isOther(first + step) ? [first + step] : []));
};
/** So far a text is looked through: a long one must not cost its square. */
const FAR = 40;
