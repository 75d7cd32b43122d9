import { boundCue, looseCue, manyCue } from './cues.ts';
import { isDeed, isInDictionary, isOrdinary } from './morphology.ts';
import { deedAfter, hasPronoun, isPraised } from './person-signs.ts';
import { after, isCapital, isProper, type Scene } from './scene.ts';
import { storyWords } from './told.ts';
import { answered, pointedOut } from './unlisted-answered.ts';
import { isPerson } from './unlisted-person.ts';
import { soundsLikePlace } from './unlisted-place.ts';
import { isDate, isShouted, type Run } from './unlisted-runs.ts';
import { saysSport } from './use-sport.ts';
import { listEnd, neighbours } from './word-lists.ts';
import { isAmbiguous } from './word-subject.ts';
import { wordUse } from './word-use.ts';

/** Names beside a word for a child: tied to it by grammar, or a name in the same sentence. */

/** The words that say that it is a child. */
export const cueOf = (run: Run, bound: string | undefined): string | undefined =>
  bound === undefined ? (looselyCued(run) ?? answered(run)) : closelyCued(run, bound);

const SUBJECTS = new Set(['art', 'drama', 'dance', 'music']);

const closelyCued = (run: Run, bound: string): string | undefined => {
  if (run.from === run.to && SUBJECTS.has(run.scene.words[run.from]?.folded ?? '')) return undefined; // KS3 Art
  if (run.scene.lexicon.kin.has(bound.toLowerCase()) && storyWords(run) > 0) return undefined;
  if (/^our$/iu.test(bound) && (isOurThing(run) || isEvent(run))) return undefined;
  if (isHelpline(run, bound)) return undefined;
  return run.first === 'given' || fitsBound(run, bound) ? bound : undefined;
};

/** `our Roseries`, `our Gregorian one`, `our Brittish brethren`. */
const isOurThing = ({ scene, first, to }: Run): boolean => {
  if ((first === 'unknown' && isPlural(scene, to)) || isDate(scene, to) || isFeast(scene, to)) return true;
  const next = after(scene, to);
  if (next === undefined || next.case !== 'lower' || isDeed(next.folded, scene.lexicon)) return false;
  if (scene.lexicon.functions.has(next.folded)) return next.folded === 'one' || next.folded === 'ones';
  return first === 'unknown' || isOrdinary(next.folded, scene.lexicon);
};

/** `our Lunar New Year dragon`: with more capitals after it, up to a day or a time that is kept. */
const isFeast = (scene: Scene, to: number): boolean => {
  for (let at = to + 1; at <= to + 3 && after(scene, at - 1) !== undefined && isCapital(scene.words[at]); at++)
    if (FEASTS.has(scene.words[at]?.folded ?? '')) return true;
  return false;
};
const FEASTS = new Set('year day festival week fair fete fayre parade night eve carnival'.split(' '));

/** `Roseries`, but not `Magnus` or `Ellis`, nor who `is` something. */
const isPlural = ({ words }: Scene, at: number): boolean =>
  /[^aiouy]s$/u.test(words[at]?.folded ?? '') && !ONE_IS.has(words[at + 1]?.folded ?? '');
const ONE_IS = new Set(['is', 'has', 'was']);

const HELD = /^(?:takes place|goes ahead|(?:is|was|has been) (?:cancelled|postponed|rescheduled|rearranged)) /;
const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6}';
const WHEN = `(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|\\d{1,2}(?: \\d\\d)?(?:am|pm)|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH})(?! s) `;
const IS_WHEN = new RegExp(`^(?:is (?:(?:on|at|this|next) )?|starts at |runs from )${WHEN}`);
const HALLS = '(?:st|church|chapel|cathedral|hall|centre|playground|field|library|green|gym)';
const IS_WHERE = new RegExp(`^is (?:at|in|on) (?:[a-z]{1,16} ){0,4}${HALLS} (?:[a-z]{1,16} ){0,4}(?:on|at|this|next) ${WHEN}`);
/** How all and sundry are asked to come. */
const ASKED = new Set('welcome tickets ticket doors refreshments invited'.split(' '));

/** `Our Plygain is at St Anne's on Friday, all welcome`: what is held, by what is said of it; of whoever is spoken of as somebody it is not. */
const isEvent = (run: Run): boolean => {
  const { scene, from, to, first } = run;
  if (first !== 'unknown' || from !== to || hasPronoun(run) || saysSport(scene, from) || scene.said.has('cheer')) return false;
  const rest = scene.words.slice(to + 1, to + LONGEST);
  const here = rest.filter(({ sentence }) => sentence === scene.words[to]?.sentence);
  const said = `${here.map(({ folded }) => folded).join(' ')} `;
  return HELD.test(said) || IS_WHEN.test(said) || (IS_WHERE.test(said) && isOpenToAll(scene, to));
};
const LONGEST = 24;

/** In its sentence or the next. */
const isOpenToAll = ({ words }: Scene, to: number): boolean =>
  words.slice(to + 1, to + 2 * LONGEST).some(({ folded, sentence }) => ASKED.has(folded) && sentence - (words[to]?.sentence ?? 0) < 2);

/** A freephone number or that of a public line, which no child has. */
const PUBLIC_NUMBER = /^ ?[(,:\u2013\u2014-]? ?(?:(?:on|call|ring) )?(?:0[38]\d\d ?\d{3,4}|116 ?\d\d\d)(?!\d)/;

/** `Children: Childline 0800 1111`: those who are there for children, by the number that they are reached at. */
const isHelpline = ({ scene, to, first }: Run, bound: string): boolean => {
  const end = scene.words[to]?.end ?? 0;
  const isMany = scene.lexicon.children.has(bound.toLowerCase().split(' ').at(-1) ?? '');
  return first !== 'given' && isMany && PUBLIC_NUMBER.test(scene.field.text.slice(end, end + 20));
};

const AGE = /^(?:aged?\b.*|\d{1,2})$/u;

/** An unknown word beside a cue has a capital that says something, or opens the sentence and is no word that we know. */
const fitsBound = (run: Run, bound: string): boolean => {
  if (run.first === 'unknown') return isCapital(run.scene.words[run.from]);
  if (isOnlyWord(run)) return false;
  const use = wordUse(run);
  if (AGE.test(bound)) return use !== 'other' && isCapital(run.scene.words[run.from]);
  return use === 'name' || (use !== 'other' && isProper(run.scene, run.from));
};

const looselyCued = (run: Run): string | undefined => {
  const { scene, from, first } = run;
  if (isShouted(scene, from) && first === 'unknown') return undefined;
  const loose = looseCue(scene, from);
  const label = ofLabel(run);
  const beside = ofNeighbour(run) ?? label;
  const cue = loose ?? manyCue(scene, from) ?? beside ?? saidNext(run) ?? pointedOut(run);
  if (cue === undefined || storyWords(run) > 0) return undefined;
  if (first === 'given') return isAmbiguous(scene, from) && wordUse(run) === 'other' ? undefined : cue;
  if (first === 'word' && isOnlyWord(run)) return undefined;
  if (first === 'word') return loose !== undefined && wordUse(run) === 'name' && isPerson(run) ? loose : undefined;
  if (!isProper(scene, from) && !isSubject(run) && label === undefined) return undefined;
  if (isPerson(run)) return cue;
  if (beside !== undefined && !soundsLikePlace(run) && !isPlural(scene, from)) return beside;
  return loose !== undefined && !soundsLikePlace(run) && (deedAfter(run) === 'loose' || isInList(run)) ? cue : undefined;
};

/** `Say hello to Hristo! He started in Lune class on Tuesday`: of whom the next sentence goes on. */
const saidNext = (run: Run): string | undefined => {
  const { scene, to } = run;
  const next = scene.words[to + 1];
  return isPraised(run) && next?.opens === true && (next.folded === 'he' || next.folded === 'she') ? looseCue(scene, to + 1) : undefined;
};

/** `Word reaches us that …`: a word of everyday that opens its sentence, and nobody's first name. */
const isOnlyWord = ({ scene, from }: Run): boolean => {
  const { words, lexicon } = scene;
  const word = words[from];
  if (word === undefined || lexicon.given.has(word.folded)) return false;
  return (word.opens && lexicon.stems.has(word.folded)) || (!isProper(scene, from) && isInDictionary(word.folded, lexicon.dictionary));
};

/** `Well done to Tavrin, Oskella and Ada in Year 3`: what ties one of them ties all. */
export const ofNeighbour = (run: Run): string | undefined => {
  for (const at of neighbours(run)) {
    if (!isCapital(run.scene.words[at])) continue;
    const bound = boundCue(run.scene, at, at);
    if (bound !== undefined && !/^our$/iu.test(bound)) return bound;
  }
  return undefined;
};

/** `Children: Oskella, Tavrin, Jurek.`: what stands before the colon is said of all that are listed after it. */
const ofLabel = (run: Run): string | undefined => {
  const { scene, from } = run;
  const first = listEnd(run, -1);
  const isListed = first < from && isCapital(scene.words[from]) && /^:\s/u.test(scene.words[first]?.gap ?? '');
  return isListed ? boundCue(scene, first, first) : undefined;
};

/** An unknown word that opens a sentence is somebody where it is no plural and its verb has more to say: not `Crêpes eaten,`. */
const isSubject = ({ scene, from, to }: Run): boolean => after(scene, to + 1) !== undefined && !isPlural(scene, from);

/** Beside another that looks like a name: `Oskella, Tavrin and Jack`. */
const isInList = (run: Run): boolean =>
  neighbours(run).some((at) => {
    const word = run.scene.words[at];
    return isProper(run.scene, at) && (run.scene.named.has(at) || run.scene.lexicon.given.has(word?.folded ?? ''));
  });
