import { ownIn } from '../../text/own.ts';
import { pattern } from '../../text/pattern.ts';
import { hasPronoun, isPraised } from './person-signs.ts';
import { isCapital, isPossessive, type Scene, wordsAfter, wordsBefore } from './scene.ts';
import { AUXILIARIES, isMeasure, isOf, type Subject, type WordRule } from './word-subject.ts';

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
  const [, then = '', whom = ''] = wordsAfter(scene, to, 3);
  if (!GRANTED.has(next) || !AFTER_GRANTED.has(then)) return undefined;
  return NEEDED.has(next) && (then === 'at' || then === 'to' || (then === 'for' && POINTING.has(whom))) ? 'doubt' : 'other';
};
/** `Kit needed at reception`, `Max wanted for the lead`: somebody may be, too. */
const NEEDED = new Set(['needed', 'wanted', 'required']);
const POINTING = new Set(['a', 'the', 'our', 'his', 'her']);

const OBLIGED = new Set(['must', 'should', 'can', 'may', 'will']);
/** What is done to things alone. */
const TREATED = new Set('named labelled washed worn ordered hired bought returned marked'.split(' '));

const AFTER_TREATED = new Set(['', 'and', 'or', 'before', 'after', 'by', 'with', 'clearly', 'at']);

/** `Kit must be named`; but `Kit must be named captain`. */
export const obliged: WordRule = (subject) => {
  const { scene, from, to, next } = subject;
  if (!isOf(subject, 'word', 'trade') || scene.words[from]?.opens !== true || hasPronoun(subject)) return undefined;
  const [, be = '', done = '', then = ''] = wordsAfter(scene, to, 4);
  return OBLIGED.has(next) && be === 'be' && TREATED.has(done) && AFTER_TREATED.has(then) ? 'other' : undefined;
};

const INVITED = new Set('welcome wanted needed appreciated invited please'.split(' '));
const KINDS_OF = new Set(['frank', 'earnest', 'brave', 'bright', 'honest', 'sincere']);
const MANY = pattern(String.raw`^\p{L}{2,}[^s]s$`, 'u');

/** `Frank answers welcome`, `Honest views, please`, `Summer pictures wanted`: of what kind things are that are asked for. */
export const invited: WordRule = (subject) => {
  const { scene, from, to, next } = subject;
  const [asked = '', then = ''] = wordsAfter(scene, to + 1, 2);
  const please = scene.words[scene.words[to + 2]?.folded === 'only' ? to + 3 : to + 2];
  if (!isOf(subject, 'adjective', 'word', 'season', 'month', 'virtue') || scene.words[from]?.opens !== true) return undefined;
  if (!MANY().test(next)) return undefined;
  const isBegged = please?.folded === 'please' && please.gap === ', ' && KINDS_OF.has(scene.words[from]?.folded ?? '');
  return isBegged || (INVITED.has(asked) && AFTER_GRANTED.has(then)) ? 'other' : undefined;
};

const LEAVING = new Set('coming going peeling climbing creeping taking'.split(' '));
const UP_AND_DOWN = new Set(['off', 'down', 'up', 'over']);
const CLUNG_TO = new Set(
  'wall walls fence fences roof trellis gutter gutters chimney tower trunk brickwork shed pillar pillars'.split(' '),
);

const CLEARED = new Set('cleared cut stripped pulled ripped trimmed removed taken torn scraped'.split(' '));

/** `Ivy has been cleared from the south wall`. */
export const cleared: WordRule = (subject) => {
  const { scene, to, next } = subject;
  const [, been = '', done = '', off = '', ...where] = wordsAfter(scene, to, 8);
  if (!isOf(subject, 'plant') || !['has', 'is', 'was', 'had'].includes(next) || hasPronoun(subject)) return undefined;
  const isDone = (been === 'been' || been === 'being') && CLEARED.has(done) && (off === 'from' || off === 'off' || off === 'back');
  return isDone && where.some((word) => CLUNG_TO.has(word)) && !where.some((word) => BARS.has(word)) ? 'other' : undefined;
};

/** `Ivy is going over the roof`; but `Ivy is coming off the wall bars`, `Ivy is going up the climbing wall, and she …`. */
export const clinging: WordRule = (subject) => {
  const { scene, to, next } = subject;
  const [, doing = '', off = '', ...where] = wordsAfter(scene, to, 7);
  if (!isOf(subject, 'plant') || (next !== 'is' && next !== 'was') || !LEAVING.has(doing) || !UP_AND_DOWN.has(off)) return undefined;
  const at = where.findIndex((word) => CLUNG_TO.has(word));
  const isGym = BARS.has(where[at + 1] ?? '') || where.some((word) => word === 'climbing' || word === 'bouldering');
  return at === -1 || isGym || hasPronoun(subject) ? undefined : 'other';
};
const BARS = new Set(['bars', 'bar', 'run', 'ball']);

const FOOD = new Set(
  'fibre protein vitamins iron calcium potassium antioxidants minerals flavour colour detail history texture nutrients vocabulary meaning'.split(
    ' ',
  ),
);

/** `Rich in iron`: of a food or a text, and nobody is in it. */
export const richIn: WordRule = ({ scene, from, to, next }) =>
  RICH.has(scene.words[from]?.folded ?? '') && next === 'in' && FOOD.has(wordsAfter(scene, to, 2)[1] ?? '') ? 'other' : undefined;
const RICH = new Set(['rich', 'high', 'low', 'poor']);

/** Parts of plants whose word is a verb too. */
const CUT = new Set('sticks poles canes stems seeds blooms blossoms cuttings'.split(' '));
const AFTER_CUT = new Set(['for', 'from', 'wanted', 'needed']);

/** `Hazel sticks for the den`; but `Hazel sticks to the path`. */
export const ofPlant: WordRule = (subject) =>
  isOf(subject, 'plant') &&
  CUT.has(subject.next) &&
  AFTER_CUT.has(wordsAfter(subject.scene, subject.to, 2)[1] ?? '') &&
  !hasPronoun(subject)
    ? 'other'
    : undefined;

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

/** What is done with what, as a thing that is learnt, and what speaks of it: without that it may be somebody at work. */
const LEARNT: Readonly<Record<string, { readonly done: readonly string[]; readonly said?: readonly string[] }>> = {
  mark: { done: ['making'] },
  gene: {
    done: ['editing', 'splicing', 'sequencing', 'mapping', 'testing', 'cloning'],
    said: ['dna', 'crispr', 'biology', 'genome', 'genetics', 'genetic', 'therapy', 'embryo', 'embryos', 'cells', 'designer', 'inherited'],
  },
};

/** `Mark making with feathers`, `Gene editing: should we?`; but `Mark making us laugh`. */
export const making: WordRule = ({ scene, from, to, next }) => {
  const learnt = ownIn(LEARNT, scene.words[from]?.folded ?? '');
  if (learnt?.done.includes(next) !== true || learnt.said?.some((word) => scene.said.has(word)) === false) return undefined;
  const [, then = ''] = wordsAfter(scene, to, 2);
  return SOMEBODY.has(then) || (learnt.said !== undefined && !isTopic(scene, to, then)) ? undefined : 'other';
};
/** `Gene editing is here`, `Gene editing: should we?`; but `Gene editing, Sol filming`. */
const isTopic = ({ words }: Scene, to: number, then: string): boolean =>
  AUXILIARIES.has(then) || (then === '' && !/^,/u.test(words[to + 2]?.gap ?? ''));

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
  const asked = said.some((word, at) => word === 'guess' && said[at + 1] === 'who');
  return asked && said.some((word) => TURNED_UP.has(word) || (isOf(subject, 'animal') && BEASTLY.has(word)));
};
/** What beasts and birds are caught at. */
const BEASTLY = new Set(
  'burying nesting nests nested pecking pecked nibbling nibbled gnawing hoarding hatching hatched hatches perching perched roosting roosted fledged squawking burrowing foraging'.split(
    ' ',
  ),
);
const FAR = 20;

const RISEN = new Set('sun moon temperature river water tide price prices voice voices smoke dough bread curtain'.split(' '));
const RISEN_TO = new Set('at over above behind up by to from and slowly early through'.split(' '));
const OPENS = new Set('in under by into from with at near over of'.split(' '));

/** `The sun Rose at 8.22`; but `in the sun Rose at last put on her hat`. */
export const rising: WordRule = (subject) => {
  const { scene, from, previous, next } = subject;
  const [, article = '', before = ''] = wordsBefore(scene, from, 3);
  if (scene.words[from]?.folded !== 'rose' || !RISEN.has(previous) || article !== 'the' || OPENS.has(before)) return undefined;
  return RISEN_TO.has(next) && !hasPronoun(subject) ? 'other' : undefined;
};

/** What is had, kept, said or shown, and of whom it is asked. */
const BIDDEN: Readonly<Record<string, readonly string[]>> = {
  have: ['faith', 'patience', 'hope', 'mercy', 'courage'],
  keep: ['faith', 'hope'],
  say: ['grace'],
  show: ['mercy', 'grace'],
};
const LET = new Set(['let', 'lets', 'please', 'to', 'us', 's']);

/** `Have Faith, the bus will come`, `let us say Grace and eat`; but `Have Faith, Joy and Sam been told?`. */
export const bidden: WordRule = (subject) => {
  const { scene, from, to, previous } = subject;
  const { words, field } = scene;
  if (ownIn(BIDDEN, previous)?.includes(words[from]?.folded ?? '') !== true) return undefined;
  const isOrder = words[from - 1]?.opens === true || LET.has(wordsBefore(scene, from, 2)[1] ?? '');
  const next = words[to + 1];
  const ends = next === undefined || /^[.,;!]\s/.test(next.gap) || (next.folded === 'and' && next.gap === ' ');
  const other = words[next?.folded === 'and' ? to + 2 : to + 1];
  const isQuestion = /^[^.!?]{0,120}\?/.test(field.text.slice(words[to]?.end ?? 0));
  return isOrder && ends && !isQuestion && !(isCapital(other) && other?.opens !== true) ? 'other' : undefined;
};

const CHOSEN = new Set('year month term week day'.split(' '));

/** `Our Charity of the year`: what a school chooses, and nobody. */
export const chosen: WordRule = ({ scene, from, to, previous, next }) => {
  const [, the, when = '', said = ''] = wordsAfter(scene, to, 4);
  const isSo = scene.words[from]?.folded === 'charity' && next === 'of' && the === 'the' && CHOSEN.has(when);
  return isSo && (previous === 'our' || previous === 'chosen' || previous === 'the') && said !== '' ? 'other' : undefined;
};

const WORN_BY = new Set(['wear', 'wearing', 'wore', 'pin', 'pinned', 'pinning']);
const WHOSE = new Set('your a my our their the his her'.split(' '));

/** `Wear your Poppy on the left`. */
export const worn: WordRule = (subject) =>
  isOf(subject, 'plant') && WHOSE.has(subject.previous) && WORN_BY.has(wordsBefore(subject.scene, subject.from, 2)[1] ?? '')
    ? 'other'
    : undefined;

const GROWTH = /^(?:planted|felled|pruned|flowering|blooming|budding|cut)$/;
const COLOURED = new Set('yellow white pink blue red purple orange wild dwarf double'.split(' '));

/** `A young Rowan was planted`, `A yellow Iris is out`: one of its kind, and what is done to plants. */
export const growing: WordRule = (subject) => {
  const { scene, from, to, previous, next } = subject;
  const [, article = ''] = wordsBefore(scene, from, 2);
  if (!isOf(subject, 'plant') || !['a', 'an', 'another', 'one'].includes(article) || hasPronoun(subject)) return undefined;
  const [, state = '', more = ''] = wordsAfter(scene, to, 3);
  const done = state === 'been' || state === 'being' ? more : state;
  if (!['is', 'was', 'has'].includes(next)) return undefined;
  if (GROWTH.test(done) || (COLOURED.has(previous) && (state === 'out' || state === 'up'))) return 'other';
  return undefined;
};

const WRITTEN_ON = new Set(['speech', 'sermon', 'essay', 'sonnet', 'assembly', 'lecture', 'homily']);
/** `the speech on Mercy`: what is spoken of. */
export const spokenOf: WordRule = (subject) =>
  isOf(subject, 'virtue') &&
  subject.previous === 'on' &&
  WRITTEN_ON.has(wordsBefore(subject.scene, subject.from, 2)[1] ?? '') &&
  !isPossessive(subject.scene, subject.to)
    ? 'other'
    : undefined;

/** `Joy for all and cares away`: what is wished. */
export const forAll: WordRule = (subject) => {
  const [, all = '', then = ''] = wordsAfter(subject.scene, subject.to, 3);
  return isOf(subject, 'virtue') && subject.next === 'for' && (all === 'all' || all === 'everyone') && (then === '' || then === 'and')
    ? 'other'
    : undefined;
};
