import { childWordCue, type Finder, OF_SCHOOL, YOUNG } from './cue-children.ts';
import type { Cue, Cues } from './known.ts';
import { NUMBERS, push } from './lists.ts';
import { after, before, isCapital, type Scene, wordsBefore } from './scene.ts';

/** Where in a field the words for a child stand. */

const YEAR_WORDS = new Set(['year', 'years', 'yr', 'yrs', 'blwyddyn', 'mlwyddyn', 'flwyddyn', 'primary', 'form', 'key']);
const YEAR_NUMBER = /^(?:1[0-3]|[1-9])(?:s|[a-z]{1,2})?$/u;
const YEAR_CODE = /^(?:yr?(?:1[0-3]|[1-9])[a-z]{0,2}|fs[12]|ks[1-5]|u(?:1[0-8]|[5-9])s?)$/u;
const SCOTS_CODE = /^(?:P[1-7]|S[1-6])[a-z]?s?$/u;
const CLASS_CODE = /^(?:1[0-3]|[1-9])[A-Z]$/u;
const CLASS_HEADS = new Set(['class', 'dosbarth', 'nosbarth', 'ddosbarth']);

const SPELT_AGES = /^(?:five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)s?$/;
/** `Under-11s`, `under 9s`, `under-nines`; but `under 5 minutes`. */
const isAgeGroup = ({ words }: Scene, index: number): boolean => {
  const { folded = '', gap = '' } = words[index] ?? {};
  const isAge = /^(?:1[0-8]|[5-9])s?$/u.test(folded) || SPELT_AGES.test(folded);
  return isAge && (gap === '-' || (gap === ' ' && folded.endsWith('s')));
};

const yearCue: Finder = (scene, index) => {
  const word = scene.words[index];
  if (word === undefined) return undefined;
  if (YEAR_CODE.test(word.folded)) return { from: index, to: index, kind: 'stage' };
  if (word.folded === 'under' && isAgeGroup(scene, index + 1)) return { from: index, to: index + 1, kind: 'stage' };
  if (!YEAR_WORDS.has(word.folded)) return undefined;
  const last = word.folded === 'key' && after(scene, index)?.folded === 'stage' ? index + 1 : index; // Key Stage 2
  const next = word.folded === 'key' && last === index ? undefined : after(scene, last);
  const numbered = next !== undefined && (YEAR_NUMBER.test(next.folded) || NUMBERS.has(next.folded)) && !next.folded.endsWith('th');
  return numbered ? { from: index, to: last + 1, kind: 'stage' } : undefined;
};

const FORMS = new Set(['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'prep', 'remove', 'shell']);
const PARTS_OF_FORMS = new Set(['lower', 'middle', 'upper']);

/** `the Lower Third`, as older schools count. */
const formCue: Finder = ({ words }, index) => {
  const [part, form] = [words[index], words[index + 1]];
  if (!PARTS_OF_FORMS.has(part?.folded ?? '') || !FORMS.has(form?.folded ?? '') || !isCapital(part) || !isCapital(form)) return undefined;
  return { from: index, to: index + 1, kind: 'stage' };
};

const BEFORE_CODES = new Set(['in', 'of', 'from', 'for', 'with', 'class', 'form', 'our']);
/** `3D` and phone networks, however they are numbered. */
const NO_CODE = /^[23]D$|^[1-9][GKPX]$/u;

const codeCue: Finder = (scene, index) => {
  const word = scene.words[index];
  if (word === undefined) return undefined;
  const previous = before(scene, index)?.folded ?? '';
  if (SCOTS_CODE.test(word.text) && previous !== 'room') return { from: index, to: index, kind: 'stage' };
  const coded =
    CLASS_CODE.test(word.text) && (BEFORE_CODES.has(previous) || scene.known.classes.has(word.folded) || isSetBeside(scene, index));
  const ofSomebody = previous === 'of' && isCapital(scene.words[index - 2]) && scene.words[index - 1]?.gap === ' '; // Tavrin of 6K
  return coded && (ofSomebody || !NO_CODE.test(word.text)) ? { from: index, to: index, kind: 'class' } : undefined;
};

/** What is said of a class, of which there are several. */
const OF_CLASSES = new Set('are were have will miss missed welcome welcomed thank thanked congratulate wish wished'.split(' '));

/** `Oskella, 4B`, `Oskella (4B)`, `4B's Oskella`, `6R's goalkeeper`, `Lunch, 4B: Oskella at half past`, `4B are missing Oskella`. */
const isSetBeside = ({ words, field, lexicon }: Scene, index: number): boolean => {
  const { gap = '', end = 0, opens } = words[index] ?? {};
  if (words[index + 1]?.folded === 's' && (isCapital(words[index + 2]) || lexicon.childTitles.has(words[index + 2]?.folded ?? '')))
    return true;
  if (words[index + 1]?.gap === ' ' && OF_CLASSES.has(words[index + 1]?.folded ?? '')) return true;
  const closed = /^\s?(?:[,.;:!)\]]|\n|$)/u.test(field.text.slice(end, end + 2));
  return !opens && closed && /^(?:, | ?[([])$/u.test(gap) && isCapital(words[index - 1]);
};

const stageCue: Finder = (scene, index) => {
  const word = scene.words[index];
  if (word === undefined || !scene.lexicon.stages.has(word.folded)) return undefined;
  const previous = wordsBefore(scene, index, 1)[0] ?? '';
  if (word.folded === 'reception' && !(isCapital(word) || previous === 'in' || previous === 'our')) return undefined;
  const place = ['at', 'the', 'to', 'by'].includes(previous) && scene.words[index + 1]?.folded !== 's';
  return place ? undefined : { from: index, to: index, kind: 'stage' };
};

const OWNERS = new Set(['my', 'our', 'their', 'his', 'her']);

const classCue: Finder = (scene, index) => {
  const word = scene.words[index];
  if (word === undefined) return undefined;
  if (scene.known.classes.has(word.folded) && isCapital(word))
    return { from: index, to: CLASS_HEADS.has(scene.words[index + 1]?.folded ?? '') ? index + 1 : index, kind: 'class' };
  if (!CLASS_HEADS.has(word.folded)) return undefined;
  const previous = before(scene, index);
  if (isOfTeacher(scene, index)) return { from: index, to: index, kind: 'class' };
  const named = previous !== undefined && (isCapital(previous) || OWNERS.has(previous.folded)) && previous.folded !== 'the';
  if (named) return { from: index - 1, to: index, kind: 'class' };
  return isClassNumber(scene, index) ? { from: index, to: index + 1, kind: 'class' } : undefined;
};

/** `Ms Larter's class`. */
const isOfTeacher = ({ words }: Scene, index: number): boolean =>
  words[index - 1]?.folded === 's' && words[index]?.gap === ' ' && isCapital(words[index - 2]) && words[index]?.folded === 'class';

/** `class 4`, `class three`, `Dosbarth Melin`. */
const isClassNumber = (scene: Scene, index: number): boolean => {
  const number = after(scene, index);
  if (number === undefined) return false;
  if (/^\d{1,2}[a-z]?$/u.test(number.folded) || NUMBERS.has(number.folded)) return true;
  return scene.words[index]?.folded !== 'class' && isCapital(number);
};

/** Of what there is a star, `Seren yr Wythnos`: the week, the month, the day, the term, the year. */
const WELSH_TAILS = new Set(['wythnos', 'mis', 'dydd', 'diwrnod', 'tymor', 'flwyddyn']);

/** `star of the week`, but not `word of the week`. */
const awardCue: Finder = ({ words, lexicon }, index) => {
  const [word, of, the, tail] = [words[index], words[index + 1], words[index + 2], words[index + 3]];
  if (['y', 'yr'].includes(of?.folded ?? '') && WELSH_TAILS.has(the?.folded ?? '')) return { from: index, to: index + 2, kind: 'award' };
  if (word === undefined || of?.folded !== 'of' || the?.folded !== 'the') return undefined;
  const whole = ['half', 'sports'].includes(tail?.folded ?? '') ? words[index + 4] : tail;
  if (whole === undefined || !lexicon.awardTails.has(whole.folded) || /^\d/u.test(word.folded)) return undefined;
  if (word.case === 'upper' && the.case !== 'upper') return undefined; // ISBN of the week
  if (lexicon.awardThings.has(word.folded) || lexicon.functions.has(word.folded) || lexicon.past.has(word.folded)) return undefined;
  return { from: index, to: index + (whole === tail ? 3 : 4), kind: 'award' };
};

const FINDERS: readonly Finder[] = [yearCue, formCue, codeCue, awardCue, stageCue, classCue, childWordCue];

/** Of one sentence so many are kept: whether there is one is the question, and never how many. */
const ENOUGH = 20;

const allCues = (scene: Scene): Cues => {
  const bySentence = new Map<number, Cue[]>();
  const [starts, ends] = [new Map<number, Cue>(), new Map<number, Cue>()];
  for (const [index, { sentence }] of scene.words.entries()) {
    const cue = firstOf(scene, index);
    if (cue === undefined) continue;
    if ((bySentence.get(sentence)?.length ?? 0) < ENOUGH) push(bySentence, sentence, cue);
    starts.set(cue.from, cue);
    ends.set(cue.to, cue);
  }
  return { bySentence, from: starts, to: ends };
};

/** The first words of cues that no list of the lexicon holds. */
const OPENERS = new Set(['under', ...YEAR_WORDS, ...CLASS_HEADS, ...YOUNG, ...OF_SCHOOL, ...PARTS_OF_FORMS, 'head', 'sixth']);

/** A cheap look before a dear one. */
const mayBegin = ({ words, lexicon, known }: Scene, index: number): boolean => {
  const folded = words[index]?.folded ?? '';
  if (OPENERS.has(folded) || words[index + 1]?.folded === 'of' || /^yr?$/u.test(words[index + 1]?.folded ?? '')) return true;
  if (known.classes.has(folded) || lexicon.stages.has(folded) || /\d/.test(folded)) return true;
  return lexicon.child.has(folded) || lexicon.children.has(folded) || lexicon.offspring.has(folded);
};

const firstOf = (scene: Scene, index: number): Cue | undefined => {
  if (!mayBegin(scene, index)) return undefined;
  for (const find of FINDERS) {
    const cue = find(scene, index);
    if (cue !== undefined) return cue;
  }
  return undefined;
};

/** The words for a child in a field, found once. */
export const cuesOf = (scene: Scene): Cues => {
  const made = scene.known.cues.get(scene) ?? allCues(scene);
  scene.known.cues.set(scene, made);
  return made;
};
