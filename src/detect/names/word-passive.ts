import { hasPronoun, isPraised } from './person-signs.ts';
import { isCapital, wordsAfter, wordsBefore } from './scene.ts';
import { isMeasure, isOf, type Subject, type WordRule } from './word-subject.ts';

/** What is said of a thing and of nobody: that it was granted, that it breaks, how much of something it is. */

const GRANTED = new Set(
  'awarded approved secured confirmed granted received guaranteed assured included intended promised wanted needed required optional'.split(
    ' ',
  ),
);
const AFTER_GRANTED = new Set(['', 'for', 'by', 'to', 'from', 'and', 'but', 'towards', 'at']);

/** `Grant awarded!`, `Joy guaranteed, weather not`: it is not said what was awarded, so it is the word itself. */
export const granted: WordRule = (subject) => {
  const { scene, from, to, next } = subject;
  if (!isOf(subject, 'virtue', 'word', 'trade') || scene.words[from]?.opens !== true || hasPronoun(subject)) return undefined;
  return GRANTED.has(next) && AFTER_GRANTED.has(wordsAfter(scene, to, 2)[1] ?? '') ? 'other' : undefined;
};

const BREAKING = new Set(['broke', 'breaks', 'came', 'comes', 'arrived']);
const AFTER_BREAKING = new Set(['', 'over', 'at', 'and', 'on', 'with', 'across', 'through', 'as', 'grey', 'cold', 'bright', 'clear']);

/** `Dawn broke over the campsite`; but `Dawn broke her arm`. */
export const breaking: WordRule = (subject) => {
  const { scene, from, to, next } = subject;
  if (!SKIES.has(scene.words[from]?.folded ?? '') || !BREAKING.has(next) || hasPronoun(subject)) return undefined;
  const [, then = ''] = wordsAfter(scene, to, 2);
  return AFTER_BREAKING.has(then) ? (/^br/u.test(next) && then !== '' ? 'other' : 'doubt') : undefined;
};
const SKIES = new Set(['dawn']);

const SOMEBODY = new Set('us them me him her you a an the his our their everyone everybody'.split(' '));

/** `Mark making with feathers`; but `Mark making us laugh`. */
export const making: WordRule = ({ scene, from, to, next }) => {
  if (scene.words[from]?.folded !== 'mark' || next !== 'making') return undefined;
  return SOMEBODY.has(wordsAfter(scene, to, 2)[1] ?? '') ? undefined : 'other';
};

const OF_PEOPLE = new Set('our the my year class reception'.split(' '));

/** `Miles of coast`: so much of something. */
export const soMuch: WordRule = (subject) => {
  const { scene, to, next } = subject;
  const what = scene.words[to + 2];
  if (!isMeasure(subject) || next !== 'of' || what?.case !== 'lower') return undefined;
  return OF_PEOPLE.has(what.folded) ? undefined : 'other';
};

/** `HERONS RESIDENTIAL: KIT`, and below it what to bring; but `STAR OF THE WEEK: KIT`. */
export const kitList: WordRule = (subject) => {
  const { scene, from, to } = subject;
  const { words, lines, lexicon } = scene;
  if (words[from]?.folded !== 'kit' || lines[from] !== 'upper' || isPraised(subject)) return undefined;
  if (!/\n/u.test(words[to + 1]?.gap ?? '\n') || wordsBefore(scene, from, 2).includes('the')) return undefined;
  const listed = words.slice(to + 1, to + LIST).filter((word) => lexicon.kit.has(word.folded));
  return listed.length > 0 && isCapital(words[from]) ? 'other' : undefined;
};
const LIST = 16;

/** How it is told that somebody or something has turned up. */
const TURNED_UP = new Set(
  'popped poked appeared sprang sprung bloomed flowered opened showed pushed grown grew came come turned'.split(' '),
);

/** `Guess who popped up by the sandpit… Daisy!`: somebody, or a flower. */
export const isTurnedUp = ({ scene: { words }, from, ...subject }: Subject): boolean => {
  if (!isOf(subject, 'plant', 'animal', 'nature')) return false;
  const said = words.slice(Math.max(0, from - FAR), from).map(({ folded }) => folded);
  return said.some((word, at) => word === 'guess' && said[at + 1] === 'who') && said.some((word) => TURNED_UP.has(word));
};
const FAR = 20;
