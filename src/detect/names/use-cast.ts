import { joinsTwo } from './and.ts';
import { isOfNames, type Titled, titlesOf, type Work, worksWith } from './casts.ts';
import { looseCue } from './cues.ts';
import { isDeed } from './morphology.ts';
import { deedAfter, isPraised, surnameAfter } from './person-signs.ts';
import type { Place } from './place.ts';
import { isCapital, isPossessive, owned, type Scene, wordsAfter, wordsBefore } from './scene.ts';
import type { Mention, Rule } from './use.ts';
import { hasMade } from './use-beside.ts';
import { listEnd } from './word-lists.ts';

/** Somebody of a work that the post names: told by those who are in it and by what happens there, unless a pupil is meant beside it. */

/** So many sentences after its title, or before it, a work is still spoken of. */
const AFTER_TITLE = 4;
const BEFORE_TITLE = 1;
/** And so many, where another of its people is beside the name. */
const BEFORE_FAR = 4;
/** So far a sentence is looked at, to either side: one that never ends must not cost its square. */
const FAR = 60;

interface Telling {
  readonly work: Work;
  readonly title: Titled;
  /** What of the work is said in the sentence besides the name: its people, and its things. */
  readonly people: readonly number[];
  readonly things: readonly number[];
}

const sentenceOf = ({ words }: Scene, at: number): readonly number[] => {
  const found: number[] = [];
  for (let index = Math.max(0, at - FAR); index < Math.min(words.length, at + FAR); index++)
    if (words[index]?.sentence === words[at]?.sentence) found.push(index);
  return found;
};

const isNear = ({ words }: Scene, at: number, title: Titled, before: number): boolean => {
  const apart = (words[at]?.sentence ?? 0) - (words[title.from]?.sentence ?? 0);
  return apart <= AFTER_TITLE && apart >= -before;
};

/** Another of the work, `Banquo` or `the Birlings`. */
const isOneOf = ({ words }: Scene, { names }: Work, at: number, from: number): boolean => {
  const { folded = '' } = words[at] ?? {};
  const many = words[at - 1]?.folded === 'the' && names.has(folded.replace(/s$/u, ''));
  return (names.has(folded) || many) && isCapital(words[at]) && folded !== words[from]?.folded;
};

const tellingBy = (place: Place, work: Work): Telling | undefined => {
  const { scene, from } = place;
  const { words } = scene;
  const called = titlesOf(scene, work).filter((title) => !(title.from === from && title.to === from));
  if (called.length === 0) return undefined;
  const said = sentenceOf(scene, from).filter((at) => !called.some((one) => at >= one.from && at <= one.to));
  const people = said.filter((at) => isOneOf(scene, work, at, from));
  const before = people.some((at) => !scene.named.has(at)) ? BEFORE_FAR : BEFORE_TITLE;
  const titles = called.filter((title) => isNear(scene, from, title, before));
  const title = titles.find(({ lesson }) => !lesson) ?? titles[0];
  if (title === undefined) return undefined;
  return { work, title, people, things: said.filter((at) => work.words.has(words[at]?.folded ?? '') && at !== from) };
};

/** Of the works that are named, the one of which most is told here. */
const tellingOf = (place: Place): Telling | undefined => {
  const { scene, from } = place;
  const told = worksWith(scene.words[from]?.folded ?? '').flatMap((work) => tellingBy(place, work) ?? []);
  const signs = ({ people, things }: Telling): number => people.length + things.length;
  return told.sort((one, other) => signs(other) - signs(one))[0];
};

const THANKED = new Set('thank thanks congratulations congrats welcome goodbye applause bravo'.split(' '));
const isThanked = ({ scene }: Place, first: number): boolean => wordsBefore(scene, first, 4).some((word) => THANKED.has(word));

const PLAYS = new Set('is was as plays played playing came comes went dressed'.split(' '));
const BEFORE_PARTS = new Set(['our', 'the', 'as', 'a']);

/** `Ross plays Macduff`, `Angus, our Macduff`, `our Macduff, Angus`: who comes as another of the work. */
const playsAnother = ({ scene, from, to }: Place, { people }: Telling): boolean => {
  const { words } = scene;
  const isOther = (at: number): boolean => people.includes(at);
  const ahead = [to + 2, to + 3].find(
    (at) => isOther(at) && words[at]?.gap === ' ' && (at === to + 2 || BEFORE_PARTS.has(words[at - 1]?.folded ?? '')),
  );
  if (wordsAfter(scene, to, 1)[0] === 'as') return true;
  if (PLAYS.has(words[to + 1]?.folded ?? '') && ahead !== undefined && !isPossessive(scene, ahead)) return true;
  return (words[to + 1]?.folded === 'our' && isOther(to + 2)) || (isOther(from - 1) && words[from - 2]?.folded === 'our');
};

/** `Ruth and Leah in Oaks`, `Juliet (10B)`: after the name the class or the year that a pupil is in. */
const saysClassAfter = (scene: Scene, to: number): boolean =>
  [to + 1, to + 2, to + 3].some((at) => {
    const { folded = '', gap = '' } = scene.words[at] ?? {};
    const isClass = scene.known.classes.has(folded) || (scene.lexicon.stages.has(folded) && isCapital(scene.words[at]));
    return isClass && (gap.includes('(') || IN.has(scene.words[at - 1]?.folded ?? ''));
  });
const IN = new Set(['in', 'from', 'of', 'class', 'year', 'form']);

const AT_SCHOOL =
  /^(?:paint|draw|drew|wrote|read$|won$|scor|sang|perform|bak|finish|dress|present|rais|donat|visit|swam|recit|audition|design|led$|brought|hand|help|sew|sold|forgot|got$|learn|thank|deserv|impress|shone|smash|nail|beam|practis|rehears|star|volunteer|explain|ask|show|told|taught|built|broke$|stepp|missed|turned up)/u;
const isSchoolDeed = (scene: Scene, to: number): boolean =>
  wordsAfter(scene, to, 3).some((word) => AT_SCHOOL.test(word) && !/[^s]s$/u.test(word) && isDeed(word, scene.lexicon));

/** Whether what is said beside the name is said of somebody at school. */
const isPupil = (place: Place, telling: Telling): boolean => {
  const [from, to] = [listEnd(place, -1), listEnd(place)];
  if (isPraised(place) || isPraised({ ...place, from, to }) || isThanked(place, from) || hasMade(place)) return true;
  return playsAnother(place, telling) || saysClassAfter(place.scene, to) || saysClassAfter(place.scene, place.to);
};

/** What is done at school; but of one who tells another of the work anything, nothing is said. */
const isDoneAtSchool = (place: Place): boolean => isSchoolDeed(place.scene, listEnd(place)) && !isRetold(place);

const TELLS = new Set('how why whether that when if what who where'.split(' '));
const QUESTIONS = new Set('does do did is are was has should would could can will'.split(' '));

/** `how Joshua marched`, `does Joe deserve better`: told or asked, whatever was done. */
const isRetold = (place: Place): boolean => {
  const { scene } = place;
  const [one = '', two = ''] = wordsBefore(scene, listEnd(place, -1), 2);
  return TELLS.has(one) || QUESTIONS.has(one) || (QUESTIONS.has(two) && TELLS.has(one)) || asks(place);
};

/** A question about the name, that begins as one. */
const asks = ({ scene, from }: Place): boolean =>
  sentenceOf(scene, from).some((at) => at < from && TELLS.has(scene.words[at]?.folded ?? '') && at >= from - ASKED);
const ASKED = 8;

const LIVE = new Set(
  `today yesterday tonight tomorrow lines line audience applause ovation programmes lights backstage understudy certificate award prize trophy homework playground lunchtime
  mum mums dad dads sister brother brilliantly beautifully proud cough illness poorly absent show stage curtain crutches wrist monday tuesday wednesday thursday friday`.split(
    /\s+/u,
  ),
);

/** In the part of the sentence that the name stands in, after a colon or from its beginning, something is said of those at school. */
const isLive = ({ scene, from }: Place): boolean => {
  const { words } = scene;
  const said = sentenceOf(scene, from);
  const begins = said.filter((at) => at <= from && words[at]?.gap.includes(':')).at(-1) ?? 0;
  return said.some((at) => at >= begins && LIVE.has(words[at]?.folded ?? '') && !isStageThing(words, at));
};

/** `stage blood`: a thing of the play, where nobody stands on the stage. */
const isStageThing = (words: Scene['words'], at: number): boolean =>
  words[at]?.folded === 'stage' && !ON_STAGE.has(words[at - 1]?.folded ?? '') && words[at + 1]?.gap === ' ';
const ON_STAGE = new Set(['on', 'the', 'our', 'off', 'to', 'this']);

const LISTED = /^\s?(?:[\u2013\u2014:=(/-]|\n)\s?/u;

/** `Danny – Jack`, `Sandy (Grace)`: a list of parts, which says who is who to those who know them. */
const isPart = ({ scene, from, to }: Place, { title }: Telling): boolean => {
  const { words, lexicon } = scene;
  const isNamed = (at: number): boolean => isCapital(words[at]) && lexicon.given.has(words[at]?.folded ?? '') && at !== title.to;
  const next = words[to + 1];
  return (next !== undefined && LISTED.test(next.gap) && isNamed(to + 1)) || (LISTED.test(words[from]?.gap ?? '') && isNamed(from - 1));
};

/** `Gerald poisons him`, `Luke turns out to be`: told as stories are, in the present. */
const isInPresent = ({ scene, to }: Place): boolean => {
  const said = wordsAfter(scene, joinsTwo(scene, to + 1) ? listEnd({ scene, from: to, to }) : to, 2);
  return said.some(
    (word, at) =>
      (at === 0 || /ly$|^(?:never|always|only|also|still|both)$/u.test(said[0] ?? '')) &&
      /[^s]s$/u.test(word) &&
      isDeed(word, scene.lexicon),
  );
};

/** A class that is spoken of is who is taught, and not whose deed it is. */
const isOfClass = (place: Place): boolean =>
  looseCue(place.scene, place.from) !== undefined && !isColoned(place) && deedAfter(place) !== undefined && !isRetold(place);

const isColoned = ({ scene, from }: Place): boolean =>
  sentenceOf(scene, from).some((at) => at <= from && scene.words[at]?.gap.includes(':') === true);

/** Of a lesson its story must be told too; of a work that is named, what is left is open. */
const weighed = (place: Place, telling: Telling): 'other' | 'doubt' | undefined => {
  const { scene, from, to } = place;
  const { title, people, things } = telling;
  const others = people.filter((at) => !scene.named.has(at)).length + things.length;
  const told = others > 0 || people.length > 0 || isModelled(scene, to);
  if (title.lesson && !told) return undefined;
  const here = scene.words[title.from]?.sentence === scene.words[from]?.sentence;
  if (!told && !here) return isInPresent(place) ? 'doubt' : undefined;
  if (isLive(place) || isPart(place, telling) || isOfClass(place)) return 'doubt';
  if (isPossessive(scene, to)) return telling.work.words.has(owned(scene, to)?.folded ?? '') || others > 0 ? 'other' : 'doubt';
  if (isRetold(place) || (isInPresent(place) && (here || told))) return 'other';
  if (isPastSaid(place)) return others > 1 || (others > 0 && people.length > 0) ? 'other' : 'doubt';
  return told ? 'other' : 'doubt';
};

/** `Fenrir in papier-m\u00E2ch\u00E9`: made of something, and not a pupil. */
const isModelled = (scene: Scene, to: number): boolean => {
  const [made, of = ''] = wordsAfter(scene, to, 2);
  return made === 'in' && MATERIALS.has(of);
};
const MATERIALS = new Set(
  'papier clay plasticine felt chalk charcoal pastel cardboard lego wire wool icing marzipan origami collage'.split(' '),
);

const WERE = new Set('was were is are has have had will got did'.split(' '));

/** Something is said that is said of the class too: what was done, or how they are. */
const isPastSaid = (place: Place): boolean => {
  const to = listEnd(place);
  const [one = ''] = wordsAfter(place.scene, to, 1);
  return WERE.has(one) || (deedAfter({ ...place, to }) !== undefined && !isInPresent(place)) || deedAfter(place) !== undefined;
};

/** How the name of somebody in a work is used where the post names it, or nothing where it names none. */
export const useInWork = (place: Place): 'other' | 'doubt' | 'name' | undefined => {
  const { scene, from, to } = place;
  if (from !== to || !isCapital(scene.words[from])) return undefined;
  const telling = tellingOf(place);
  if (telling === undefined) return undefined;
  const title = titlesOf(scene, telling.work).find((one) => one.to > one.from && from >= one.from && from <= one.to);
  if (title !== undefined) return isPlainTitle(scene, title) ? 'other' : undefined;
  if (telling.title.from > to && telling.title.from <= to + 3) return undefined; // Max in Where the Wild Things Are
  if (isPupil(place, telling)) return 'name';
  if (isDoneAtSchool(place)) return telling.people.length > 0 ? undefined : 'name'; // Mary and Joseph have learnt their lines
  const last = surnameAfter(place);
  return last !== undefined && !telling.people.includes(last) ? undefined : weighed(place, telling);
};

/** `the book of Esther`; of `Ruth and Naomi` nothing but the names is said. */
const isPlainTitle = (scene: Scene, { from, to }: Titled): boolean =>
  to > from &&
  !isOfNames(
    scene,
    scene.words.slice(from, to + 1).map(({ folded }) => folded),
  );

/** `a cloak for Ross` beside Macbeth: one of its people, unless a pupil is meant. */
export const ofCast: Rule = (mention) => {
  const { listed, bound } = mention;
  if (listed.form === 'full-name' || listed.form === 'initials' || listed.disguised || bound !== undefined) return undefined;
  const use = useInWork(mention);
  return use === 'doubt' && listed.form === 'surname' && isOnlyShown(mention) ? 'other' : use;
};

/** `a lamp post, fur coats and Tumnus`: of a surname that stands by itself in the very sentence of its work nothing is said. */
const isOnlyShown = (mention: Mention): boolean => {
  const { scene, from, to } = mention;
  if (scene.lexicon.given.has(scene.words[from]?.folded ?? '') || isPossessive(scene, to) || isLive(mention)) return false;
  return !isPastSaid(mention) && !isInPresent(mention) && looseCue(scene, from) === undefined && isWithin(mention);
};
const isWithin = ({ scene, from }: Place): boolean =>
  worksWith(scene.words[from]?.folded ?? '').some((work) =>
    titlesOf(scene, work).some((title) => !title.lesson && scene.words[title.from]?.sentence === scene.words[from]?.sentence),
  );
