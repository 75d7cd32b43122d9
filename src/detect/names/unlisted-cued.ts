import { boundCue, looseCue, manyCue } from './cues.ts';
import { isDeed, isDoing, isOrdinary } from './morphology.ts';
import { deedAfter, isPraised, isSpeaker } from './person-signs.ts';
import { after, isCapital, isPossessive, isProper, owned, type Scene, wordsBefore } from './scene.ts';
import { storyWords } from './told.ts';
import { isShouted, type Run } from './unlisted-runs.ts';
import { listEnd, neighbours } from './word-lists.ts';
import { wordUse } from './word-use.ts';

/** Names beside a word for a child: tied to it by grammar, or a name in the same sentence. */

/** The words that say that it is a child. */
export const cueOf = (run: Run, bound: string | undefined): string | undefined =>
  bound === undefined ? looselyCued(run) : closelyCued(run, bound);

const SUBJECTS = new Set(['art', 'drama', 'dance', 'music']);

const closelyCued = (run: Run, bound: string): string | undefined => {
  if (run.from === run.to && SUBJECTS.has(run.scene.words[run.from]?.folded ?? '')) return undefined; // KS3 Art
  if (run.scene.lexicon.kin.has(bound.toLowerCase()) && storyWords(run) > 0) return undefined;
  if (/^our$/iu.test(bound) && isOurThing(run)) return undefined;
  return run.first === 'given' || fitsBound(run, bound) ? bound : undefined;
};

/** `our Roseries`, `our Gregorian one`, `our Brittish brethren`. */
const isOurThing = ({ scene, first, to }: Run): boolean => {
  if (first === 'unknown' && isPlural(scene, to)) return true;
  const next = after(scene, to);
  if (next === undefined || next.case !== 'lower' || isDeed(next.folded, scene.lexicon)) return false;
  if (scene.lexicon.functions.has(next.folded)) return next.folded === 'one' || next.folded === 'ones';
  return first === 'unknown' || isOrdinary(next.folded, scene.lexicon);
};

/** `Roseries`, but not `Magnus` or `Ellis`. */
const isPlural = ({ words }: Scene, at: number): boolean => /[^aiouy]s$/u.test(words[at]?.folded ?? '');

const AGE = /^(?:aged?\b.*|\d{1,2})$/u;

/** An unknown word beside a cue has a capital that says something, or opens the sentence and is no word that we know. */
const fitsBound = (run: Run, bound: string): boolean => {
  if (run.first === 'unknown' || AGE.test(bound)) return isCapital(run.scene.words[run.from]);
  const use = wordUse(run);
  return use === 'name' || (use !== 'other' && isProper(run.scene, run.from));
};

const looselyCued = (run: Run): string | undefined => {
  const { scene, from, first } = run;
  if (isShouted(scene, from) && first === 'unknown') return undefined;
  const loose = looseCue(scene, from);
  const cue = loose ?? manyCue(scene, from) ?? ofNeighbour(run);
  if (cue === undefined || storyWords(run) > 0) return undefined;
  if (first === 'given') return cue;
  if (first === 'word') return loose !== undefined && wordUse(run) === 'name' && isPerson(run) ? loose : undefined;
  if (!isProper(scene, from) && !isSubject(run)) return undefined;
  return isPerson(run) || (loose !== undefined && (deedAfter(run) === 'loose' || isInList(run))) ? cue : undefined;
};

/** `Well done to Tavrin, Oskella and Ada in Year 3`: what ties one of them ties all. */
const ofNeighbour = (run: Run): string | undefined => {
  for (const at of neighbours(run)) {
    if (!isCapital(run.scene.words[at])) continue;
    const bound = boundCue(run.scene, at, at);
    if (bound !== undefined) return bound;
  }
  return undefined;
};

/** An unknown word that opens a sentence is somebody where it is no plural and its verb has more to say: not `Crêpes eaten,`. */
const isSubject = ({ scene, from, to }: Run): boolean => after(scene, to + 1) !== undefined && !isPlural(scene, from);

/** Where places and things stand, and people less often. */
const OF_PLACES = new Set('in at of from into near around via after through towards across'.split(' '));

/** What is done by people, or to people. */
const isPerson = (run: Run): boolean => {
  const { scene, from, to } = run;
  const [previous = ''] = wordsBefore(scene, from, 1);
  if (OF_PLACES.has(previous) && !isPraised(run)) return false;
  return (
    deedAfter({ ...run, to: listEnd(run) }) === 'strong' ||
    isPraised(run) ||
    isSpeaker(run) ||
    isPredicate(scene, to) ||
    isNamedSo(previous) ||
    isHandedTo(scene, from) ||
    isActedOn(run, previous) ||
    isAtWork(run) ||
    isOwner(run)
  );
};

/** `the girl in the helmet is Freya`, `a boy called Wolf`. */
const isNamedSo = (previous: string): boolean => ['is', 'was', 'called', 'named'].includes(previous);

const GIVING = new Set('handed gave given presented awarded passed awarding presenting giving read taught showed sang lent'.split(' '));

const CHEERING = new Set('cheered cheer cheering clapped clap clapping voted vote rooting rooted sang made'.split(' '));

/** `handed the Year 6 prize to Tavrin`, `Year 6 cheered for Tavrin`. */
const isHandedTo = (scene: Scene, from: number): boolean => {
  const [link] = wordsBefore(scene, from, 1);
  const verbs = link === 'to' ? GIVING : link === 'for' ? CHEERING : undefined;
  return verbs !== undefined && scene.words.slice(Math.max(0, from - 10), from).some(({ folded }) => verbs.has(folded));
};

/** `The children chose Oskella`, `Year 3 thanked Tavrin`: and no noun after, which would be chosen instead. */
const isActedOn = ({ scene, to }: Run, previous: string): boolean => {
  if (!scene.lexicon.doneTo.has(previous)) return false;
  const next = after(scene, to);
  if (next === undefined || TWO_OBJECTS.has(previous)) return true;
  return scene.lexicon.functions.has(next.folded) || !isOrdinary(next.folded, scene.lexicon);
};
/** `wished Tavrin good luck`: what is given follows. */
const TWO_OBJECTS = new Set(
  'wish wished wishes give gave gives hand handed show showed tell told teach taught send sent lend lent award awarded'.split(' '),
);

/** `Oskella holding the cup, Year 3`. */
const isAtWork = ({ scene, to }: Run): boolean => {
  const next = after(scene, to);
  return next?.case === 'lower' && isDoing(next.folded, scene.lexicon) && after(scene, to + 1) !== undefined;
};

/** `… was the only child`, `… is our youngest`. */
const isPredicate = ({ words }: Scene, to: number): boolean =>
  ['is', 'was', 'has'].includes(words[to + 1]?.folded ?? '') && words[to + 1]?.gap === ' ';

/** `Oskella's poem`. */
const isOwner = ({ scene, to }: Run): boolean => isPossessive(scene, to) && scene.lexicon.owns.has(owned(scene, to)?.folded ?? '');

/** Beside another that looks like a name: `Oskella, Tavrin and Jack`. */
const isInList = (run: Run): boolean =>
  neighbours(run).some((at) => {
    const word = run.scene.words[at];
    return isProper(run.scene, at) && (run.scene.named.has(at) || run.scene.lexicon.given.has(word?.folded ?? ''));
  });
