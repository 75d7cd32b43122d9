import type { Place } from './place.ts';
import { isCapital, type Scene, wordsAfter, wordsBefore } from './scene.ts';

/** Who is grown up by age, or by being somebody's parent. */

const ADULT = /^(?:19|[2-9]\d|10[0-5])$/u;
const SPELT = new Set('twenty thirty forty fifty sixty seventy eighty ninety'.split(' '));
const isAdults = (word: string): boolean => ADULT.test(word) || SPELT.has(word);

/** `Jude (27)`, `Will, 41, a dad of two`, `Andrew, who is 63,`, `Jess is 30 today`, `aged 34`, `34-year-old Will`. */
export const isOfAge = (place: Place): boolean => {
  const { scene, from, to } = place;
  const [old, year, age = ''] = wordsBefore(scene, from, 3);
  if (old === 'old' && (year === 'year' || year === 'yr') && isAdults(age)) return true;
  if (hasServed(place)) return true;
  const [one, two] = [scene.words[to + 1], scene.words[to + 2]];
  if (one?.sentence !== scene.words[to]?.sentence) return false;
  if (one?.folded === 'aged' || one?.folded === 'age') return isAdults(two?.folded ?? '');
  return isBare(scene, to) || isSoOld(scene, to);
};

const LONG = /^(?:1[5-9]|[2-5]\d)$/u;

/** `After 22 years in our kitchen, Pauline`, `thanks to Brian for thirty years of rain`: longer than anybody is at school. */
const hasServed = ({ scene, from, to }: Place): boolean => {
  const { words } = scene;
  const first = Math.max(0, from - SERVED);
  return words.slice(first, to + SERVED).some((word, step) => {
    const at = first + step;
    const [link, next] = [words[at - 1]?.folded ?? '', words[at + 1]];
    if (word.sentence !== words[from]?.sentence || next?.folded !== 'years' || !SPANS.has(link)) return false;
    if (!LONG.test(word.folded) && !SPELT.has(word.folded)) return false;
    const close = at < from ? words[from]?.gap === ', ' && words[at - 1]?.opens === true : isNextTo(scene, to, at - 1);
    return close && !PASSED.has(words[at + 2]?.folded ?? '');
  });
};
const SERVED = 9;
const SPANS = new Set(['after', 'for']);
const PASSED = new Set(['old', 'ago', 'of', 'later', 'time']);

/** Nothing between a name and what is said of it, or `who …`. */
const isNextTo = ({ words }: Scene, to: number, at: number): boolean => at === to + 1 || words[to + 1]?.folded === 'who';

/** In brackets or between commas, of one alone: of several it is what each has scored or read. */
const isBare = ({ words, field }: Scene, to: number): boolean => {
  const one = words[to + 1];
  if (one === undefined || !ADULT.test(one.folded)) return false;
  const rest = field.text.slice(one.end, one.end + 2);
  if (/^\s?[([]$/u.test(one.gap)) return /^[)\]]/u.test(rest) && !isTallied(words, to);
  const apposed = words[to + 2]?.gap === ', ' && words[to + 2]?.case === 'lower';
  return one.gap === ', ' && apposed && !isTallied(words, to) && !/\d/u.test(words[to + 3]?.folded ?? '');
};

const NEAR = 30;

/** `Amelia (27), Jack (24)`, `Top readers: Amelia (27)`: as many of something. */
const isTallied = (words: Scene['words'], to: number): boolean => {
  const sentence = words[to]?.sentence;
  const near = words.slice(Math.max(0, to - NEAR), to + NEAR).filter((word) => word.sentence === sentence);
  return near.some((word) => TALLIES.has(word.folded) || (word !== words[to + 1] && /[([]$/u.test(word.gap) && /^\d/u.test(word.folded)));
};
const TALLIES = new Set(
  'top score scores scored scorer scorers points total totals books stars stickers votes raised league table leaders leaderboard best highest most results laps lengths'.split(
    ' ',
  ),
);

const YET = new Set(['only', 'just', 'now', 'still', 'nearly', 'almost']);
const AFTER_AGES = new Set(['', 'today', 'tomorrow', 'years', 'and', 'but', 'now', 'this', 'next', 'on']);

/** `, who is 63,`, `is 30 today`, `turns 40`. */
const isSoOld = (scene: Scene, to: number): boolean => {
  const { words } = scene;
  const at = words[to + 1]?.gap === ', ' && words[to + 1]?.folded === 'who' ? to + 2 : to + 1;
  const verb = words[at]?.folded ?? '';
  if (!['is', 'turns', 'turned', 'turning'].includes(verb)) return false;
  const age = YET.has(words[at + 1]?.folded ?? '') ? at + 2 : at + 1;
  return (
    words[age]?.sentence === words[to]?.sentence && isAdults(words[age]?.folded ?? '') && AFTER_AGES.has(wordsAfter(scene, age, 1)[0] ?? '')
  );
};

// ── Parents ─────────────────────────────────────────────────────────────────────────────────────────────────────────

const PARENT =
  /^(?:(?:grand|step)?(?:dad|mum|mam|mother|father|parent|pa|ma)|mummy|daddy|gran|granny|grandad|nan|nana|nain|taid|carer|uncle|auntie|aunt|childminder)$/u;
const POINTERS = new Set('a an one our another the proud busy very kind lovely former own'.split(' '));

/** `Elodie, a mum from Reception`, `Will (dad of two)`, `Callum, Amelia's dad,`, `Callum being a dad`, `her dad Will`. */
const isParent = (place: Place): boolean => isParentAfter(place) || isParentBefore(place);

const isParentAfter = ({ scene, to }: Place): boolean => {
  const { words } = scene;
  const being = words[to + 1]?.folded === 'being' && words[to + 1]?.gap === ' ';
  const start = being ? to + 2 : to + 1;
  const first = words[start];
  if (first === undefined || first.sentence !== words[to]?.sentence) return false;
  if (!being && !/^(?:, | ?[([]| ?[\u2013\u2014-] )$/u.test(first.gap)) return false;
  return isCalledParent(scene, ADULT.test(first.folded) ? start + 1 : start);
};

/** `a very kind dad`, `Amelia's dad`, `mum to Amelia`; but `mum and I` and `a dad's best friend` are none. */
const isCalledParent = (scene: Scene, start: number): boolean => {
  const chain = [scene.words[start]?.folded ?? '', ...wordsAfter(scene, start, 4)];
  const at = chain.findIndex((word) => PARENT.test(word));
  if (at === -1) return false;
  const next = chain[at + 1] ?? '';
  if (next === 's' || scene.words[start + at]?.case === 'upper') return false;
  if (at === 0) return next === 'of' || next === 'to' || next === 'from';
  const own = chain[at - 1] === 's' && isCapital(scene.words[start]);
  return own ? at === 2 : chain.slice(0, at).every((word) => POINTERS.has(word));
};

/** `Amelia's dad Will`, `thanks to grandad Jack`; but `with mum, Amelia baked`. */
const isParentBefore = ({ scene, from }: Place): boolean => {
  const [word, name] = [scene.words[from - 1], scene.words[from]];
  if (word === undefined || name?.gap !== ' ' || !isCapital(name) || name.opens) return false;
  return PARENT.test(word.folded) && word.case === 'lower';
};

/** Of whom a handle is: `one very patient dad … @dave_and_the_brush`. */
export const isParentsHandle = ({ scene, from, to }: Place): boolean => {
  const { words } = scene;
  for (let at = Math.max(0, from - FAR); at <= Math.min(words.length - 1, to + FAR); at++) {
    const word = words[at];
    if (
      word !== undefined &&
      word.sentence === words[from]?.sentence &&
      word.case === 'lower' &&
      PARENT.test(word.folded) &&
      words[at + 1]?.folded !== 's'
    )
      return true;
  }
  return false;
};
const FAR = 14;

/** Grown up by age or as a parent, where no child is meant by it. */
export const isGrownBy = (place: Place): boolean => isOfAge(place) || isParent(place);
