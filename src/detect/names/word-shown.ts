import type { Word } from '../../text/words.ts';
import { firstForms, isDoing } from './morphology.ts';
import { type Scene, wordsAfter } from './scene.ts';
import { looksSo } from './word-states.ts';
import { isGivenName, isOf, type WordRule } from './word-subject.ts';

/** Whom a sentence shows, asks for or misses, where a word would not stand. */

/** `Holly squinting into the sun`, `May yelped`: a body does it; of plants and times it is left open. */
export const bodily: WordRule = (subject) => {
  const { scene, from, to, next } = subject;
  if (scene.words[from]?.case !== 'title' || scene.words[to + 1]?.gap !== ' ') return undefined;
  if (!firstForms(next).some((stem) => scene.lexicon.bodily.has(stem))) return undefined;
  return isOf(subject, 'month', 'season', 'plant', 'place') ? 'doubt' : 'name';
};

/** `Mic drop 🎤 Rose 🎤`: between two pictures; `Top scorer ⭐ Rose ⭐`: somebody, by what stands before them. */
export const betweenPictures: WordRule = (subject) => {
  const { scene, from, to } = subject;
  const { words, field } = scene;
  if (words[from]?.case !== 'title' || !isGivenName(subject)) return undefined;
  const rest = field.text.slice(words[to]?.end ?? 0, (words[to]?.end ?? 0) + 4);
  if (!PICTURE.test(words[from]?.gap ?? '') || !PICTURE.test(rest)) return undefined;
  const titled = scene.lexicon.childTitles.has(words[from - 1]?.folded ?? '') && !isOf(subject, 'month', 'season');
  return titled ? 'name' : 'doubt';
};
/** The planes beyond the first: flowers and faces, no mark that a sentence has. */
const PICTURE = /^\s?[\uD83C-\uD83E][\uDC00-\uDFFF]/;

/** `No Holly, no bassline`: without whom there is none. */
export const missed: WordRule = (subject) => {
  const { scene, to, previous } = subject;
  const [word, next] = [scene.words[to], scene.words[to + 1]];
  const isSo = previous === 'no' && next?.folded === 'no' && next.gap === ', ' && word?.case === 'title';
  return isSo && isGivenName(subject) && !isOf(subject, 'month', 'season') ? 'doubt' : undefined;
};

/** `Grace 10, hiccups 0`: how somebody stands against something; two days of a month do not. */
export const scoredAgainst: WordRule = (subject) => {
  const { scene, from, to } = subject;
  const [own, thing, ...more] = scene.words.slice(to + 1, to + 7);
  if (scene.words[from]?.opens !== true || isOf(subject, 'month', 'season') || !isNumber(own) || thing?.gap !== ', ') return undefined;
  return thing.case === 'lower' &&
    more.some((word, step) => isNumber(word) && word.sentence === thing.sentence && ends(more[step + 1], word))
    ? 'doubt'
    : undefined;
};
const ends = (next: Word | undefined, { sentence }: Word): boolean => next?.gap !== ' ' || next.sentence !== sentence;
const isNumber = (word: Word | undefined): boolean => word?.gap === ' ' && /^\d{1,3}$/u.test(word.folded);

/** What a cry says of whoever did it: `GOAL Summer nods in`. */
const CRIES = new Set('goal gooal goooal try wicket six four strike ace winner'.split(' '));
export const isCried = (scene: Scene, at: number): boolean => scene.words[at]?.case === 'upper' && CRIES.has(scene.words[at]?.folded ?? '');

const SIDES = new Set('left right centre middle front back above below top bottom foreground'.split(' '));
/** How somebody is who has gone still or has done much, and no plant nor month is. */
const STATES = new Set(
  'asleep awake beaming grinning giggling smiling breathless exhausted barefoot tearful triumphant speechless undaunted unfazed'.split(' '),
);
const AMID = new Set(['fast', 'wide', 'half', 'far', 'still', 'quite', 'all']);

/** `Ivy, left, weighing the marrow`, `Holly, fast asleep,`: where somebody stands in a picture, or how. */
export const pictured: WordRule = (subject) => {
  const { scene, from, to } = subject;
  const next = scene.words[to + 1];
  if (next?.gap !== ', ' || scene.words[from]?.case !== 'title' || next.case !== 'lower') return undefined;
  const at = AMID.has(next.folded) ? to + 2 : to + 1;
  const [said, closed] = [scene.words[at]?.folded ?? '', scene.words[at + 1]?.gap !== ' '];
  if (!closed || !(SIDES.has(said) || STATES.has(said))) return undefined;
  return SIDES.has(said) && isOf(subject, 'plant', 'animal', 'place', 'gem') ? 'doubt' : 'name'; // holly on the left may be cut
};

/** `Ruby teaching Grandad to hula hoop`: somebody does it with one of the family. */
export const withKin: WordRule = ({ scene, from, to, next }) => {
  const [, kin = ''] = wordsAfter(scene, to, 2);
  return scene.words[from]?.case === 'title' && isDoing(next, scene.lexicon) && scene.lexicon.kin.has(kin) ? 'name' : undefined;
};

const ORDERS = new Set(
  'sit stand come take stop put look listen go have please hurry breathe bow step get keep rest think relax drink eat wash wave smile tell help line'.split(
    ' ',
  ),
);
const AFTER_ORDERS = new Set('down up back on and your a it here out over that the in off'.split(' '));

/** `Ruby, sit down and have some water`: who is told to. */
export const ordering: WordRule = (subject) => {
  const { scene, from, to } = subject;
  const [word, order] = [scene.words[from], scene.words[to + 1]];
  if (word?.opens !== true || word.case !== 'title' || order?.gap !== ', ' || order.case !== 'lower') return undefined;
  const [next = '', other = ''] = wordsAfter(scene, to + 1, 2);
  if (!ORDERS.has(order.folded) || !AFTER_ORDERS.has(next) || (next === 'and' && !ORDERS.has(other))) return undefined;
  return isOf(subject, 'month', 'season', 'place') ? 'doubt' : 'name';
};

const LENGTHS = new Set('metres metre m lengths length laps lap widths width km miles steps keepy-uppies skips'.split(' '));

/** `Swimming: Ruby 25 metres, the rest of us a splash`: how far somebody got; of a tree it may be how tall. */
export const covering: WordRule = (subject) => {
  const { scene, from, to } = subject;
  const [far = '', unit = ''] = wordsAfter(scene, to, 2);
  if (scene.words[from]?.case !== 'title' || !/^\d+$/.test(far) || !LENGTHS.has(unit) || isOf(subject, 'month', 'season')) return undefined;
  return isOf(subject, 'plant', 'place', 'nature') ? 'doubt' : 'name';
};

const LIFTED = new Set('holds held lifts raises shows showed waves hands'.split(' '));
const ALOFT = new Set(['up', 'off', 'out', 'aloft', 'over']);
const THINGS = new Set(['a', 'an', 'her', 'his', 'their', 'two', 'three']);

/** `River holds up a certificate`: what hands do with a thing; a season may show off its colours. */
export const lifting: WordRule = (subject) => {
  const { scene, from, to, next } = subject;
  const [, up = '', thing = ''] = wordsAfter(scene, to, 3);
  if (scene.words[from]?.case !== 'title' || !LIFTED.has(next) || !ALOFT.has(up) || !THINGS.has(thing)) return undefined;
  const shown = next.startsWith('show') || OWN.has(thing);
  return isOf(subject, 'month', 'season', 'place') || (shown && isOf(subject, 'plant', 'nature')) ? 'doubt' : 'name';
};
const OWN = new Set(['her', 'his', 'their']);

const POSES = new Set('sitting kneeling standing lying perched crouched hunched curled'.split(' '));
const LIMBS = new Set('cross upright tiptoe barefoot'.split(' '));
const BODY = new Set('eyes arms hands legs tongue thumbs fingers chin elbows knees hair cheeks fists'.split(' '));
const HELD = new Set('shut closed wide open folded crossed out up raised aloft high tucked clasped flushed flying'.split(' '));
const REACH = 14;

/** `waving from the top, arms wide`: what a body does meanwhile. */
const isHeld = ({ words }: Scene, to: number): boolean =>
  words
    .slice(to + 1, to + REACH)
    .some(
      ({ gap, folded, sentence }, step) =>
        gap === ', ' && BODY.has(folded) && sentence === words[to]?.sentence && HELD.has(words[to + step + 2]?.folded ?? ''),
    );

const TELLING = new Set('explaining telling asking whispering reciting insisting announcing confiding promising describing'.split(' '));
const TOLD = new Set('to that why how what where if a an the us me them him her his everyone everybody'.split(' '));

/** `Grace explaining to a teddy`, `Holly sitting cross-legged`, `Jasmine looking very proud`: what a picture shows of somebody. */
export const posing: WordRule = (subject) => {
  const { scene, from, to, next } = subject;
  const [, ...said] = wordsAfter(scene, to, 4);
  if (scene.words[from]?.case !== 'title') return undefined;
  if (POSES.has(next) && said.some((word) => LIMBS.has(word))) return 'name';
  if (TELLING.has(next) && TOLD.has(said[0] ?? '')) return isOf(subject, 'month', 'season') ? 'doubt' : 'name';
  if (!(next === 'looking' && looksSo(scene, to)) && !(isDoing(next, scene.lexicon) && isHeld(scene, to))) return undefined;
  return isOf(subject, 'month', 'season', 'place', 'plant', 'animal') ? 'doubt' : 'name';
};
