import { ABOUT } from './cue-ours.ts';
import { isOrdinary } from './morphology.ts';
import { deedAfter, hasPronoun, isPraised } from './person-signs.ts';
import { isPossessive, isSmallAt, wordsAfter, wordsBefore } from './scene.ts';
import { sentenceAround } from './told.ts';
import { saysSport } from './use-sport.ts';
import { isOf, type Subject, type WordRule } from './word-subject.ts';

/** Months and seasons by what stands right beside them. */

const IN_MONTHS = new Set('in by until till since during late early mid next last this'.split(' '));

/** `see you in may, will send the rest`: where nothing has a capital, whatever follows. */
const isInMonth = ({ scene, from, to, previous, kinds }: Subject): boolean =>
  kinds.has('month') && isSmallAt(scene, from) && IN_MONTHS.has(previous) && !isPossessive(scene, to);

export const TRUST: ReadonlySet<string> = new Set(
  'believe believes believed trust trusts faith confidence pride interest interested confided'.split(' '),
);

/** `See you in March, you lovely things`, `back in April or June`; but `we believe in April`. */
const isDuring = ({ scene, from, to, previous, kinds }: Subject): boolean => {
  if (!kinds.has('month') || isPossessive(scene, to) || hasPronoun({ scene, from, to })) return false;
  const second = (previous === 'or' || previous === 'and') && scene.lexicon.kinds.get(scene.words[from - 2]?.folded ?? '')?.has('month');
  const [inside = '', before = ''] = wordsBefore(scene, second === true ? from - 2 : from, 2);
  return DURING.has(inside) && !TRUST.has(before) && (second === true || scene.words[to + 1]?.gap === ', ');
};
const DURING = new Set(['in', 'since', 'until', 'till', 'during']);

/** `Why is August named after Augustus and July after Julius?`: one of two months that bear somebody's name. */
const isNamedAfter = ({ scene, from, to, kinds }: Subject): boolean => {
  const [named = '', after = ''] = wordsAfter(scene, to, 2);
  if (!kinds.has('month') || hasPronoun({ scene, from, to }) || after !== 'after' || !/^(?:named|called)$/u.test(named)) return false;
  const word = scene.words[from]?.folded;
  return sentenceAround(scene, from).some((one) => one !== word && scene.lexicon.kinds.get(one)?.has('month') === true);
};

const MEANT = new Set(['meant', 'supposed', 'going', 'due', 'used']);

/** `It was meant to be April`: when something was to be. */
const isMeantFor = (subject: Subject): boolean => {
  const { scene, from, previous, kinds } = subject;
  const [, to = '', meant = ''] = wordsBefore(scene, from, 3);
  return kinds.has('month') && !hasPronoun(subject) && previous === 'be' && to === 'to' && MEANT.has(meant);
};

/** `a good May half term`. */
const isHalfTerm = ({ scene, to }: Subject): boolean => {
  const [half, term = ''] = wordsAfter(scene, to, 2);
  return half === 'halfterm' || (half === 'half' && /^terms?$/u.test(term));
};

const LOOKED_FOR = new Set(['roll', 'bring']);

/** `Roll on April!`, `Happy May, everyone!`. */
const isWished = ({ scene, from, previous, next }: Subject): boolean =>
  next === '' && (previous === 'happy' || (previous === 'on' && LOOKED_FOR.has(wordsBefore(scene, from, 2)[1] ?? '')));

const GONE = new Set('flown sprung dawned whizzed zoomed'.split(' '));

/** `April has flown by`. */
const isGone = ({ scene, to, next }: Subject): boolean => next === 'has' && GONE.has(wordsAfter(scene, to, 2)[1] ?? '');

const ARTICLES = new Set(['a', 'an', 'another']);

/** `a very wet June`, `the wettest May since 1962`; but `with a cheerful April` and `the wonderful April`, who may be somebody. */
const isDescribed = ({ scene, from, to }: Subject): boolean => {
  const chain = wordsBefore(scene, from, 5);
  const at = chain.findIndex((word) => ARTICLES.has(word) || word === 'the');
  if (at < 1 || chain[at + 1] === 'with' || isPossessive(scene, to) || deedAfter({ scene, from, to }) !== undefined) return false;
  const between = chain.slice(0, at);
  const wished = wordsBefore(scene, from - at, 6).some((word) => WISHED.has(word));
  const isFit = (word: string): boolean => isQuality(word, scene.lexicon) || (wished && /(?:ful|less|ous|ly|ing|ed|y)$/u.test(word));
  if (!between.every((word, step) => scene.words[from - 1 - step]?.case === 'lower' && isFit(word))) return false;
  return ARTICLES.has(chain[at] ?? '') || (between.some((word) => /est$/u.test(word)) && !between.some((word) => ABOUT.has(word)));
};

/** `Wishing you a joyful April`. */
const WISHED = new Set('wish wishes wishing wished'.split(' '));

const isQuality = (word: string, lexicon: Subject['scene']['lexicon']): boolean =>
  word === 'very' ||
  (isOrdinary(word, lexicon) &&
    !lexicon.functions.has(word) &&
    !lexicon.childTitles.has(word) &&
    !lexicon.child.has(word) &&
    !lexicon.kin.has(word));

const SEASONAL = new Set('colours shades tones crafts blooms berries fruits blossoms'.split(' '));
const WHERE = new Set(['', 'on', 'at', 'along', 'across', 'around', 'all', 'everywhere', 'outside', 'and', 'by', 'from', 'are', 'were']);

/** `Autumn colours along the drive`; but `Autumn colours in the title`. */
const isOfSeason = (subject: Subject): boolean =>
  isOf(subject, 'season') &&
  SEASONAL.has(subject.next) &&
  WHERE.has(wordsAfter(subject.scene, subject.to, 2)[1] ?? '') &&
  !hasPronoun(subject) &&
  !isPraised(subject);

/** What a time may do to everybody. */
const BEFALLS = new Set('throws hurls flings brings holds sends'.split(' '));

/** `whatever June throws at us`, where nobody plays. */
const isWhatever = ({ scene, from, to, previous, next }: Subject): boolean => {
  if (previous !== 'whatever' || !BEFALLS.has(next) || saysSport(scene, from)) return false;
  const [, then = '', us = ''] = wordsAfter(scene, to, 3);
  return then === 'us' || (then === 'at' && us === 'us');
};

/** `APRIL AT A GLANCE`: what a time is summed up by. */
const isSummed = ({ scene, to }: Subject): boolean => {
  const [at, a, glance = ''] = wordsAfter(scene, to, 3);
  return (at === 'at' || at === 'in') && a === 'a' && (glance === 'glance' || glance === 'nutshell');
};

/** `sent from Ghent, June, 9 1702`: a day and a year, as they were once written. */
const isDated = ({ scene: { words }, to, kinds }: Subject): boolean =>
  kinds.has('month') &&
  words[to + 1]?.gap === ', ' &&
  /^(?:[12]?\d|3[01])$/u.test(words[to + 1]?.text ?? '') &&
  /^1\d{3}$|^20\d\d$/u.test(words[to + 2]?.text ?? '');
/** What is written or cooked for a month. */
const MONTHLY = new Set('menu menus newsletter newsletters bulletin bulletins dates rota fixtures invoice invoices bill bills'.split(' '));
/** What goes on after it, where nothing more is called by it. */
const GOES_ON = new Set(
  'go goes went is are was were will come comes came follow follows arrive arrives and in on at by for to with from'.split(' '),
);

/** `April's dinner menus go home`; but `April's menu design`. */
const isMonthly = ({ scene, to }: Pick<Subject, 'scene' | 'to'>): boolean => {
  if (!isPossessive(scene, to)) return false;
  const said = wordsAfter(scene, to + 1, 4);
  const at = said.findIndex((word) => MONTHLY.has(word));
  return at >= 0 && at < 3 && (said[at + 1] === undefined || GOES_ON.has(said[at + 1] ?? ''));
};

/** `\u2026 and June's are a mystery`: of a month after what another month has. */
const isMonthlyToo = (subject: Subject): boolean => {
  const { scene, from, to } = subject;
  if (isPraised(subject) || hasPronoun(subject)) return false;
  if (isMonthly(subject)) return true;
  if (!isPossessive(scene, to) || !GOES_ON.has(wordsAfter(scene, to + 1, 1)[0] ?? '')) return false;
  const first = Math.max(0, from - NEAR);
  return scene.words
    .slice(first, from)
    .some(({ folded }, step) => scene.lexicon.kinds.get(folded)?.has('month') === true && isMonthly({ scene, to: first + step }));
};
const NEAR = 20;

export const calendar: WordRule = (subject) => {
  if (!isOf(subject, 'month', 'season')) return undefined;
  return [
    isInMonth,
    isDuring,
    isNamedAfter,
    isMeantFor,
    isHalfTerm,
    isWished,
    isGone,
    isDescribed,
    isOfSeason,
    isWhatever,
    isSummed,
    isDated,
    isMonthlyToo,
  ].some((sign) => sign(subject))
    ? 'other'
    : undefined;
};

const GREETINGS = new Set('hello goodbye hi bye farewell welcome'.split(' '));

/** `Hello April!`, `Goodbye, summer`, `Whatever June brings, …`: somebody, or the time that comes and goes. */
export const greeted: WordRule = (subject) => {
  const { scene, from, to, previous, next } = subject;
  if (!isOf(subject, 'month', 'season')) return undefined;
  const brings = previous === 'whatever' && BEFALLS.has(next) && wordsAfter(scene, to, 2).length === 1;
  return brings || (GREETINGS.has(previous) && next === '' && scene.words[from - 1]?.opens === true) ? 'doubt' : undefined;
};
