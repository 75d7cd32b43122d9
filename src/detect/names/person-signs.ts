import { pattern } from '../../text/pattern.ts';
import type { Lexicon } from './lexicon.ts';
import { isDeed, isOrdinary } from './morphology.ts';
import type { Place } from './place.ts';
import { after, before, capitalTells, isCapital, type Scene, wordsAfter } from './scene.ts';

/** What is said of people alone, or of a season or a virtue too. */

/** A capitalised word right after, which may be a surname: its index. */
export const surnameAfter = ({ scene, to }: Place): number | undefined => {
  const { lexicon } = scene;
  const next = after(scene, to);
  if (next === undefined || next.text.length < 2 || /[\n\r]/u.test(next.gap) || /\d/u.test(next.text)) return undefined;
  if (!isCapital(next) || next.case === 'upper' || !capitalTells(scene, to + 1)) return undefined;
  if (lexicon.functions.has(next.folded) || lexicon.capitals.has(next.folded)) return undefined;
  return isOrdinary(next.folded, lexicon) && !lexicon.kinds.has(next.folded) ? undefined : to + 1;
};

/** Between the words of a cheer, or after it: `Well done, 🎉 Amelia`. */
const CHEER_GAP = pattern(String.raw`^(?:[\s,!:*_"\u201C'\u2019-]|\p{Extended_Pictographic}|\uFE0F){1,8}$`, 'u');
/** What cheers only where it opens a sentence: `Go Amelia`. */
const OPENING_CHEER = /^(?:go|come on|go on|bow|bravo)$/u;
const LONGEST_CHEER = 8;

/** `Brilliant work Marcus`. */
const GREAT_WORK =
  /^(?:great|good|super|superb|brilliant|fantastic|fab|fabulous|amazing|lovely|excellent|awesome|wonderful|outstanding|cracking) (?:work|job|effort|stuff|going|try|save|goal|catch)$/u;

/** `Happy 7th birthday`. */
const ORDINAL = /^\d{1,2}(?:st|nd|rd|th)$/u;

/** `the one and only`, between a greeting and whom it is for. */
const isOneAndOnly = (words: Scene['words'], at: number): boolean => {
  const [one, and, only] = [ONE_AND_ONLY.indexOf(words[at]?.folded ?? ''), words[at - 1]?.folded, words[at + 1]?.folded];
  return one >= 0 && (ONE_AND_ONLY[one - 1] === and || one === 0) && (ONE_AND_ONLY[one + 1] === only || one === ONE_AND_ONLY.length - 1);
};
const ONE_AND_ONLY = ['the', 'one', 'and', 'only'];

/** Words of praise, greeting or authorship right before. */
export const isPraised = ({ scene, from }: Place): boolean => {
  const { words, lexicon } = scene;
  let cheer = '';
  for (let index = from; from - index < LONGEST_CHEER && index > 0; index--) {
    const previous = words[index - 1];
    if (previous === undefined || !CHEER_GAP().test(words[index]?.gap ?? '') || previous.sentence !== words[from]?.sentence) return false;
    if (ORDINAL.test(previous.folded) || isOneAndOnly(words, index - 1)) continue;
    cheer = cheer === '' ? previous.folded : `${previous.folded} ${cheer}`;
    if (lexicon.praise.has(cheer) || GREAT_WORK.test(cheer))
      return !OPENING_CHEER.test(cheer) || previous.opens || (cheer === 'bravo' && previous.gap !== ', ');
  }
  return false;
};

/** `said Grace`, `Grace said`. */
export const isSpeaker = ({ scene, from, to }: Place): boolean => {
  const { words, lexicon } = scene;
  if (lexicon.speech.has(after(scene, to)?.folded ?? '')) return true;
  const previous = before(scene, from);
  if (previous === undefined || !lexicon.speech.has(previous.folded)) return false;
  return previous.folded === 'said' || /["\u201D\u2019]\s$/u.test(words[from - 1]?.gap ?? '');
};

const PRONOUNS = new Set('he she him her his hers himself herself who'.split(' '));
const FAR = 14;

/** `she` or `his` within a few words after: somebody is meant. */
export const hasPronoun = ({ scene, to }: Place): boolean => {
  const { words } = scene;
  const last = (words[to]?.sentence ?? 0) + 1;
  for (let index = to + 1; index < words.length && index <= to + FAR; index++) {
    const word = words[index];
    if (word === undefined || word.sentence > last) return false;
    if (PRONOUNS.has(word.folded) && (word.folded !== 'who' || index === to + 1)) return true;
  }
  return false;
};

/** `has now knitted`, `very nearly fooled`: where it is told what was done, behind a word or two that say how or when. */
const deedAt = (said: readonly string[], lexicon: Lexicon): number | undefined => {
  for (const [at, word] of said.slice(0, 3).entries()) {
    if (isDeed(word, lexicon) || isDoneToIt(word, said[at + 1], lexicon)) return at;
    const skips = word.endsWith('ly') || BEFORE_VERBS.has(word) || DEGREES.has(word) || (at > 0 && WHEN.has(word));
    if (!skips) return undefined;
  }
  return undefined;
};
/** `heads it in`, `floors them all`: a word before such an object is no plural. */
const isDoneToIt = (word: string, object: string | undefined, lexicon: Lexicon): boolean =>
  /[^s]s$/u.test(word) && ['it', 'them', 'him', 'us'].includes(object ?? '') && !lexicon.functions.has(word);
const DEGREES = new Set(['very', 'so', 'quite', 'rather']);
const WHEN = new Set(['now', 'already', 'since', 'finally', 'again']);

const BEFORE_VERBS = new Set('also then even once just has had have never always really still both who'.split(' '));

/** What a person did, said of the name: strongly (`won`), or as it might be said of a season too (`came`). */
export const deedAfter = ({ scene, to }: Place): 'strong' | 'loose' | undefined => {
  const { lexicon } = scene;
  const said = wordsAfter(scene, startOfDeed(scene, to), 8);
  const at = deedAt(said, lexicon);
  const [one = '', two = ''] = said;
  if (at === undefined) return HAVING.has(one) && UNCHANGED.has(two) ? 'loose' : undefined;
  const [verb = '', next = ''] = said.slice(at);
  if (verb === 'thanks' && (next === 'to' || next === '')) return undefined; // Major thanks to everybody
  if (isRecord(verb, said)) return 'strong';
  if (isComing(verb, next, said.slice(0, 5))) return 'strong';
  if (verb.endsWith('s') && !lexicon.onlyVerbs.has(verb) && !lexicon.functions.has(next) && isOrdinary(verb.slice(0, -1), lexicon))
    return 'loose';
  return lexicon.looseDeeds.has(verb) ? 'loose' : 'strong';
};

/** `have run`, `has put`: as in the first form. */
const HAVING = new Set(['have', 'has', 'had']);
const UNCHANGED = new Set('run come become put set cut hit let shut read spread split'.split(' '));

/** `Faith broke the school high jump record`; but of a month it is the rain's. */
const isRecord = (verb: string, said: readonly string[]): boolean =>
  BREAKING.has(verb) && said.some((word) => word === 'record' || word === 'pb') && !said.some((word) => MEASURED.has(word));
const BREAKING = new Set(['broke', 'breaks', 'smashed', 'smashes', 'equalled', 'beat']);
const MEASURED = new Set(
  'rain rainfall heat temperature temperatures cold snow sales attendance wettest driest warmest sunshine'.split(' '),
);

/** `Olive came as the Lorax`; but `Joy came as a surprise`. */
const isComing = (verb: string, next: string, said: readonly string[]): boolean =>
  COMING.has(verb) && next === 'as' && !said.some((word) => NO_COSTUMES.has(word));
const COMING = new Set(['came', 'comes', 'went', 'arrived', 'dressed']);
const NO_COSTUMES = new Set(
  'surprise shock relief blow news part usual expected promised planned standard no bonus reward reminder'.split(' '),
);

/** `Amelia in Otters found`: what is said comes after the class. */
const startOfDeed = ({ words }: Scene, to: number): number =>
  ['in', 'from'].includes(words[to + 1]?.folded ?? '') && isCapital(words[to + 2]) ? to + 2 : to;

/** `the winner is… Leonie Strutt!`, `Guest of honour was: Leonie Strutt`. */
export const isRevealed = ({ scene: { words }, from }: Place): boolean =>
  REVEALING.has(words[from - 1]?.folded ?? '') &&
  /^\s?(?:\u2026|\.{2,4}|:|[\u2013\u2014-])\s?$/u.test(words[from]?.gap ?? '') &&
  isCapital(words[from]);
const REVEALING = new Set('is was are were s to be goes went by'.split(' '));
