import {
  deedAfter,
  headsPlace,
  isNumbered,
  isPraised,
  isPrefixed,
  isQuotedTitle,
  isRoyal,
  isSpeaker,
  isTitled,
  isToldOf,
  looksTitled,
  type Place,
  roleBeside,
  storyWords,
  worksThere,
} from './around.ts';
import { boundCue, looseCue, manyCue } from './cues.ts';
import type { Known } from './known.ts';
import { isDeed, isOrdinary } from './lexicon.ts';
import type { FieldWords, Unlisted } from './mention.ts';
import { after, isCapital, isProper, type Scene, sceneFor, wordsBefore } from './scene.ts';
import { mostlyName, wordUse } from './word-use.ts';

/** How much a word looks like a given name: known as nothing else, known as a word too, or a capitalised word that is no other. */
type Likeness = 'given' | 'word' | 'unknown';

interface Run extends Place {
  readonly first: Likeness;
}

const SHAPE = /^\p{L}[\p{L}\p{M}]+$/u;
const PARTICLES = new Set('van von de da dos di du le la el al ap ab ferch bin ibn bint der den ten ter o mac mc st abu ul ud'.split(' '));
const INNER = /^(?: |[-\u2010\u2011'\u2019\u02BC`]| ['\u2019])$/u;

const isShort = (text: string): boolean => text.length < 5 && text === text.toUpperCase();

/** Whether a word may be a name or a part of one at all. */
const likeness = (scene: Scene, index: number): Likeness | undefined => {
  const { lexicon, known, words, lines } = scene;
  const word = words[index];
  if (word === undefined || !SHAPE.test(word.text)) return undefined;
  if (word.case === 'lower' && !scene.small && looseCue(scene, index) === undefined) return undefined;
  const given = lexicon.given.has(word.folded);
  const other =
    lexicon.kinds.has(word.folded) ||
    isOrdinary(word.folded, lexicon) ||
    lexicon.capitals.has(word.folded) ||
    lexicon.kinds.get(word.folded.replace(/s$/u, ''))?.has('season') === true ||
    lexicon.titles.has(word.folded) ||
    known.classes.has(word.folded);
  if (given && !other) return 'given';
  if (!isCapital(word) || (lines[index] === 'upper' && !given)) return undefined;
  if (isShort(word.text) && lines[index] !== 'upper') return undefined;
  if (given || lexicon.kinds.has(word.folded) || isLegend(scene, index)) return isMostlyName(scene, index) ? 'given' : 'word';
  return other || lexicon.functions.has(word.folded) ? undefined : 'unknown';
};

/** `Hermione`, `Persephone`: known from a story, and borne by children too. */
const isLegend = ({ lexicon, words }: Scene, index: number): boolean => {
  const { folded = '' } = words[index] ?? {};
  return lexicon.capitals.has(folded) && lexicon.toldBy.get(folded) !== undefined;
};

/** `Tyler`, `Lewis`: a trade only after it is a forename. */
const isMostlyName = (scene: Scene, index: number): boolean => {
  const kinds = [...(scene.lexicon.kinds.get(scene.words[index]?.folded ?? '') ?? [])];
  return kinds.every((kind) => kind === 'trade') && mostlyName(scene, index, new Set(kinds));
};

/** The capitalised words that go with the one at `from`: a forename, its second part, a surname. */
const runFrom = (scene: Scene, from: number): number => {
  const { words, lexicon } = scene;
  let to = from;
  for (let index = from + 1; index <= from + 4; index++) {
    const word = words[index];
    if (word === undefined || word.opens || !INNER.test(word.gap)) break;
    const part =
      isCapital(word) &&
      SHAPE.test(word.text) &&
      !isShort(word.text) &&
      (!isPlainWord(scene, index) || isSurnameLike(scene, index)) &&
      !lexicon.heads.has(word.folded);
    if (part) to = index;
    else if (!PARTICLES.has(word.folded) && !/^\p{L}$/u.test(word.text)) break;
    else if (word.folded === 's') break;
  }
  return to;
};

const isPlainWord = ({ lexicon, words }: Scene, index: number): boolean => {
  const folded = words[index]?.folded ?? '';
  return isOrdinary(folded, lexicon) || lexicon.capitals.has(folded) || lexicon.titles.has(folded);
};
const isSurnameLike = ({ lexicon, words }: Scene, index: number): boolean => {
  const kinds = lexicon.kinds.get(words[index]?.folded ?? '');
  return kinds !== undefined && !kinds.has('month') && !kinds.has('season');
};

/** In a hashtag, a handle, an address or a link: not ours. */
const isMarked = ({ words, field }: Scene, index: number): boolean => {
  const word = words[index];
  if (word === undefined) return true;
  return (
    /[#@/\\_.=?]$/u.test(field.text.slice(Math.max(0, word.start - 1), word.start)) ||
    /^[@_/\\]|^\.\p{L}/u.test(field.text.slice(word.end, word.end + 2))
  );
};

/** `Ashley Down nursery`. */
const INSTITUTIONS = new Set([
  'nursery',
  'school',
  'schools',
  'primary',
  'academy',
  'infants',
  'juniors',
  'college',
  'federation',
  'trust',
]);

/** Nobody of the school: grown up by title or role, famous, of a story, a place or a title. */
const isNobody = (run: Run, bound: string | undefined): boolean => {
  const { scene, from, to } = run;
  for (let index = from; index <= to; index++)
    if ((scene.parts.get(index) ?? []).some(({ part, from: first, to: last }) => part !== 'phrase' && last > first)) return true;
  if (isTitled(run) || isRoyal(run) || isNumbered(run) || isPrefixed(run)) return true;
  if (roleBeside(run) && (bound === undefined || /^our\b/iu.test(bound) || !worksThere(run))) return true;
  if (headsPlace(run, false) !== undefined && bound === undefined) return true;
  if (headsPlace(run, false) === 'yes' || INSTITUTIONS.has(after(scene, to)?.folded ?? '')) return true;
  return (
    bound === undefined && (isQuotedTitle(run) || looksTitled(run) !== undefined || isToldOf(run) !== undefined || storyWords(run) > 0)
  );
};

/** With a child cue: tied to it by grammar, or a name in the same sentence. */
const cuedName = (run: Run, bound: string | undefined): string | undefined => {
  const { scene, from, first, to } = run;
  if (bound !== undefined && scene.lexicon.kin.has(bound.toLowerCase()) && storyWords(run) > 0) return undefined;
  if (bound !== undefined && /^our$/iu.test(bound) && isThing(run)) return undefined;
  if (bound !== undefined) return first === 'given' || fitsBound(run, bound) ? bound : undefined;
  const loose = looseCue(scene, from) ?? (first === 'given' ? manyCue(scene, from) : undefined);
  if (loose === undefined || storyWords(run) > 0) return undefined;
  const person =
    deedAfter(run) === 'strong' ||
    isPraised(run) ||
    isSpeaker(run) ||
    isPredicate(scene, to) ||
    isNamedSo(scene, from) ||
    isHandedTo(scene, from);
  if (first === 'unknown' && !isProper(scene, from) && !isSubject(run)) return undefined;
  if (first === 'given') return loose;
  if (first === 'word') return wordUse(run) === 'name' && person ? loose : undefined;
  return person || deedAfter(run) === 'loose' ? loose : undefined;
};

/** `our Roseries`, `our Brittish brethren`. */
const isThing = (run: Run): boolean => {
  const { scene, to } = run;
  const next = after(scene, to);
  return (
    (run.first === 'unknown' && /s$/u.test(scene.words[to]?.folded ?? '')) ||
    (next !== undefined &&
      isOrdinary(next.folded, scene.lexicon) &&
      !scene.lexicon.functions.has(next.folded) &&
      !isDeed(next.folded, scene.lexicon))
  );
};

/** An unknown word beside a cue has a capital that says something, or opens the sentence and is no word that we know. */
const fitsBound = (run: Run, bound: string): boolean =>
  run.first === 'unknown' || AGE.test(bound)
    ? isCapital(run.scene.words[run.from])
    : wordUse(run) === 'name' || (wordUse(run) !== 'other' && isProper(run.scene, run.from));

const AGE = /^(?:aged?\b.*|\d{1,2})$/u;

/** An unknown word that opens a sentence is somebody where it is no plural and its verb has more to say: not `Crêpes eaten,`. */
const isSubject = ({ scene, from, to }: Run): boolean => after(scene, to + 1) !== undefined && !/s$/u.test(scene.words[from]?.folded ?? '');

/** `the girl in the helmet is Freya`, `a boy called Wolf`. */
const isNamedSo = (scene: Scene, from: number): boolean => ['is', 'was', 'called', 'named'].includes(wordsBefore(scene, from, 1)[0] ?? '');

/** `handed the Year 6 prize to Alaric`. */
const isHandedTo = (scene: Scene, from: number): boolean =>
  wordsBefore(scene, from, 1)[0] === 'to' && scene.words.slice(Math.max(0, from - 10), from).some(({ folded }) => GIVING.has(folded));
const GIVING = new Set('handed gave given presented awarded passed awarding presenting giving'.split(' '));

/** `… was the only child`, `… is our youngest`. */
const isPredicate = ({ words }: Scene, to: number): boolean =>
  ['is', 'was'].includes(words[to + 1]?.folded ?? '') && words[to + 1]?.gap === ' ';

/** A forename with a surname in the middle of a sentence is somebody, though nothing says who. */
const isFullName = ({ scene, from, first, to }: Run): boolean =>
  first === 'given' &&
  to > from &&
  isProper(scene, from) &&
  isProper(scene, to) &&
  scene.words[to]?.case === 'title' &&
  !/[\n]/u.test(scene.words[to]?.gap ?? '');

/** With no cue: only where a known given name stands where somebody is greeted, thanked or speaks, or does what people at school do. */
const openName = (run: Run): boolean => {
  const { scene, from, to, first } = run;
  if (isFullName(run)) return true;
  const greeted = isPraised(run) && !isEvent(scene, from);
  if (first === 'unknown') return greeted && isStrongGreeting(scene, from) && from === to;
  if (first === 'word') return (greeted || isSpeaker(run)) && isProper(scene, from) && wordUse(run) === 'name' && isKnownGiven(scene, from);
  if (!isCapital(scene.words[from]) && !greeted) return false;
  return greeted || isSpeaker(run) || deedAfter(run) === 'strong' || isBesideTitled(scene, from) || isCaption(run);
};

const isKnownGiven = ({ lexicon, words }: Scene, index: number): boolean => lexicon.given.has(words[index]?.folded ?? '');

/** `go`, `come on`, `photo of`, `welcome to` stand before things too. */
const isEvent = (scene: Scene, from: number): boolean => {
  const [one = '', two = ''] = wordsBefore(scene, from, 2);
  return (
    ['go', 'of', 'by'].includes(one) ||
    (one === 'to' && ['welcome', 'go', 'goes', 'went', 'goodbye'].includes(two) && !isProper(scene, from))
  );
};
const isStrongGreeting = (scene: Scene, from: number): boolean => {
  const [one = '', two = ''] = wordsBefore(scene, from, 2);
  return (
    ['birthday', 'soon', 'done', 'congratulations', 'bravo'].includes(one) ||
    (one === 'luck' && two === 'good') ||
    (one === 'to' && ['birthday', 'congratulations', 'congrats'].includes(two))
  );
};

/** `Mrs Kettlewell and Amelia`. */
const isBesideTitled = (scene: Scene, from: number): boolean => {
  const [and, , title] = wordsBefore(scene, from, 3);
  return and === 'and' && scene.lexicon.hardTitles.has(title ?? '');
};

/** The first words of a picture's text: `Amelia with the winning ticket`. */
const isCaption = ({ scene, from, to }: Run): boolean =>
  from === 0 &&
  /(?:alt|caption)$/u.test(scene.field.pointer) &&
  (['with', 'and', 'holding', 'wearing', 'on', 'in', 'at'].includes(scene.words[to + 1]?.folded ?? '') ||
    scene.words[to + 1] === undefined);

const judge = (run: Run): Unlisted | undefined => {
  const { scene, from, to } = run;
  const bound = boundCue(scene, from, to);
  if (isNobody(run, bound)) return undefined;
  const cue = cuedName(run, bound);
  if (cue === undefined && !openName(run)) return undefined;
  const [first, last] = [scene.words[from], scene.words[to]];
  if (first === undefined || last === undefined) return undefined;
  return { start: first.start, end: last.end, from, to, cue, full: to > from };
};

/** `Gemma and Trevor`: what is said of the one is said of the other. */
const besideOpen = (run: Run, found: readonly Unlisted[]): Unlisted | undefined => {
  const { scene, from, to, first } = run;
  if (first !== 'given' || found.some((one) => one.from === from) || isNobody(run, undefined)) return undefined;
  const isListed = (gap: number, other: number): boolean =>
    /^\s?[,&]\s?$/u.test(scene.words[gap]?.gap ?? '') || (other !== gap && scene.words[gap]?.folded === 'and');
  const beside = found.some(
    (one) =>
      (from > one.to && from - one.to <= 2 && isListed(one.to + 1, from)) ||
      (from < one.from && one.from - to <= 2 && isListed(to + 1, one.from)),
  );
  const [word, last] = [scene.words[from], scene.words[to]];
  if (!beside || word === undefined || last === undefined) return undefined;
  return { start: word.start, end: last.end, from, to, cue: undefined, full: to > from };
};

const isClassName = (scene: Scene, index: number): boolean => scene.known.classes.has(scene.words[index]?.folded ?? '');

const runsOf = (scene: Scene, taken: readonly { readonly start: number; readonly end: number }[]): readonly Run[] => {
  const runs: Run[] = [];
  const sorted = [...taken].sort((one, two) => one.start - two.start);
  let next = 0;
  for (let index = 0; index < scene.words.length; index++) {
    const word = scene.words[index];
    while (next < sorted.length && (sorted[next]?.end ?? 0) <= (word?.start ?? 0)) next++;
    const first = likeness(scene, index);
    if (word === undefined || first === undefined || isMarked(scene, index)) continue;
    const to = runFrom(scene, index);
    const clash = (sorted[next]?.start ?? Number.POSITIVE_INFINITY) < (scene.words[to]?.end ?? 0);
    const isClass = to === index && isClassName(scene, index);
    if (!clash && !isClass) runs.push({ scene, from: index, to, first });
    index = to;
  }
  return runs;
};

/** The personal names of a field that are not on the roll: with a child cue, or where they are plainly somebody's. */
export const unlistedIn = (
  field: FieldWords,
  taken: readonly { readonly start: number; readonly end: number }[],
  known: Known,
): readonly Unlisted[] => {
  const scene = sceneFor(field, known);
  const runs = runsOf(scene, taken);
  const found = runs.flatMap((run) => judge(run) ?? []);
  return [...found, ...runs.flatMap((run) => besideOpen(run, found) ?? [])];
};
