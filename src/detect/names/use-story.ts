import { joinsTwo } from './and.ts';
import { looseCue } from './cues.ts';
import { isDeed } from './morphology.ts';
import { deedAfter, isPraised, isSpeaker } from './person-signs.ts';
import { isCapital, isPossessive, partsAt, type Scene, wordsAfter, wordsBefore } from './scene.ts';
import { isToldOf, sentenceAround, storyWords } from './told.ts';
import type { Mention, Rule } from './use.ts';
import { hasMade, hasOtherName, isOwner } from './use-beside.ts';
import {
  isAmongLegends,
  isEcho,
  isEntering,
  isForebear,
  isKnownHere,
  isLikened,
  isNamesake,
  isOfThen,
  isReigning,
  isRival,
  isSinger,
  isTopic,
  isUndone,
} from './use-past.ts';
import { isDated, isSubjectOfStudy } from './use-studied.ts';
import { isWorkOf } from './word-hailed.ts';
import { listEnd } from './word-lists.ts';
import { isAble } from './word-states.ts';
import { isAmbiguous } from './word-subject.ts';

/** Somebody of a story, of the past or of the stage. */

/** Somebody of a story, of the past or of the stage, where nothing says that it is a child. */
export const inStory: Rule = (mention) => {
  const { scene, from, to } = mention;
  const told = isToldOf(mention);
  if (isTopic(scene, from) && !mention.listed.disguised && told !== 'yes') return 'doubt';
  const alive =
    isCrowned(scene, to) ||
    isActing(mention) ||
    isWithUsToday(mention) ||
    isNamesake(mention) ||
    isRival(mention) ||
    isSinger(mention) ||
    isAmongRoll(mention) ||
    (told === undefined && saysSchool(scene, from)) ||
    scene.lexicon.doneTo.has(wordsBefore(scene, from, 1)[0] ?? '') ||
    isPraised(mention) ||
    isSpeaker(mention) ||
    (told !== 'yes' && told !== 'near' && looseCue(scene, from) !== undefined) ||
    isOwner(scene, to) ||
    (told === undefined && isWorkOf(mention)) ||
    isAble(scene, to) ||
    hasMade(mention);
  if (alive || mention.listed.disguised) return undefined;
  if (isDiscoverer(mention) || (told !== undefined && isAside(mention))) return 'other';
  if (told !== undefined && (hasOtherName(mention) || (told === 'maybe' && isDoneByAll(mention)))) return undefined;
  if (told === 'near') return deedAfter(mention) === undefined && !isPossessive(scene, to) ? 'other' : 'doubt';
  if (told !== undefined) return told === 'maybe' || isSchoolDeed(scene, to) || isAnother(mention) ? 'doubt' : 'other';
  if (isPast(mention)) return isEcho(mention) ? 'other' : 'doubt';
  if (isDated(mention)) return isToldName(scene, from) && storyWords(mention) > 1 && !isSchoolDeed(scene, to) ? 'other' : 'doubt';
  if (isSubjectOfStudy(mention)) return 'doubt';
  const count = storyWords(mention);
  if (count === 0 || (count === 1 && isInList(scene, from, to))) return undefined;
  return count > 1
    ? isSchoolDeed(scene, to)
      ? undefined
      : 'doubt'
    : deedAfter(mention) === undefined && !isPossessive(scene, to)
      ? 'doubt'
      : undefined;
};

/** `Andrew, David and Patrick matched every flag`: three or more of the roll do something, and nothing tells a story. */
const isDoneByAll = (mention: Mention): boolean => {
  const { scene } = mention;
  const [first, last] = [listEnd(mention, -1), listEnd(mention)];
  const all = Array.from({ length: last - first + 1 }, (_, step) => first + step).filter((at) => !joinsTwo(scene, at));
  const ofRoll = all.length > 2 && all.every((at) => scene.named.has(at));
  return ofRoll && storyWords(mention) === 0 && deedAfter({ scene, from: first, to: last }) === 'strong';
};

/** `Sherlock Holmes is our top title. Top readers: Sherlock, Kofi and Bea`: in a row with others of the roll of whom nothing is told. */
const isAmongRoll = (mention: Mention): boolean => {
  const { scene, from } = mention;
  const [first, last] = [listEnd(mention, -1), listEnd(mention)];
  const isOther = (at: number): boolean =>
    scene.forenames.has(at) && !isAmbiguous(scene, at) && isToldOf({ scene, from: at, to: at }) === undefined;
  const others = Array.from({ length: last - first + 1 }, (_, step) => first + step).filter((at) => at !== from && !joinsTwo(scene, at));
  return others.length > 1 && others.every((at) => scene.forenames.has(at)) && others.some(isOther) && isKnownHere(mention);
};

/** `Marie Curie (yes, Pierre helped)`: who belongs to somebody known, in brackets after the name in full; but `(Pierre)` plays her. */
const isAside = ({ scene, from, to }: Mention): boolean => {
  const { words } = scene;
  const open = words[from - 1]?.gap.endsWith('(') === true ? from - 1 : from - 2;
  if (!/^ ?\($/u.test(words[open]?.gap ?? '') || !ASIDES.has(words[open]?.folded ?? '') || isPossessive(scene, to)) return false;
  return partsAt(scene, open - 1, open - 1, 'figure').some((phrase) => phrase.to > phrase.from);
};
const ASIDES = new Set(['yes', 'sorry', 'and', 'plus']);

/** `We read about Florence Nightingale and Florence bandaged a teddy`: after somebody of that name in full, one who does something. */
const isAnother = (mention: Mention): boolean => {
  const { scene, from } = mention;
  const { words, parts } = scene;
  if (words[from - 1]?.folded !== 'and' || deedAfter(mention) !== 'strong') return false;
  return (parts.get(from - 2) ?? []).some((phrase) => phrase.part === 'figure' && words[phrase.from]?.folded === words[from]?.folded);
};

/** Of the past by what is said right beside the name. */
const isPast = (mention: Mention): boolean => {
  const { scene, from, to } = mention;
  const said = isReigning(mention) || isForebear(scene, to) || isTopic(scene, from) || isUndone(scene, from) || isLikened(scene, from);
  return said || isEntering(scene, from) || isOfThen(scene, to) || isAmongLegends(mention) || isKnownHere(mention);
};

/** `Samuel and Esther as narrators`, `told by Samuel and Esther`. */
const isActing = (mention: Mention): boolean => {
  const { scene, from, to } = mention;
  if (isOneself(scene, from, to)) return true;
  const [by, done = ''] = wordsBefore(scene, listEnd(mention, -1), 2);
  if (wordsBefore(scene, from, 1)[0] === 'as') return false;
  const last = joinsTwo(scene, to + 1) ? listEnd(mention) : to;
  return wordsAfter(scene, last, 1)[0] === 'as' || (by === 'by' && ACTED.has(done));
};

/** `Patrick taught us a jig, and by lunch the kitchen was at it`: done with us, on a day of school; but `what Patrick taught us still holds`. */
const isWithUsToday = (mention: Mention): boolean => {
  const { scene, from, to } = mention;
  const [, whom = '', more = ''] = wordsAfter(scene, to, 3);
  if (!isCapital(scene.words[from]) || deedAfter(mention) === undefined || !(US.has(whom) || US.has(more))) return false;
  if (RETELLS.has(wordsBefore(scene, from, 1)[0] ?? '')) return false;
  const said = sentenceAround(scene, from);
  return HOURS.test(` ${said.join(' ')} `) && !said.some((word) => LASTING.has(word));
};
const US = new Set(['us', 'me', 'everyone', 'everybody']);
const RETELLS = new Set('what how why that when where whom which as'.split(' '));
const HOURS =
  / (?:home ?time|lunch ?time|break ?time|play ?time|by (?:lunch|break|dinner|home)|at (?:lunch|break)|register|registration|this (?:morning|afternoon)|yesterday|(?!even |still |and |to |of )\w{2,20} today) /;
/** What somebody of old may do to this day. */
const LASTING = new Set(['still', 'centuries', 'forever']);

/** `Gabriel was Gabriel`, `Cordelia is our Cordelia`, `Dorothy came as Dorothy`. */
const isOneself = (scene: Scene, from: number, to: number): boolean => {
  const [is = '', ...more] = wordsAfter(scene, to, 3);
  return ONESELF.has(is) && more.includes(scene.words[from]?.folded ?? '');
};
const ONESELF = new Set('is was as plays played came comes went dressed'.split(' '));
const ACTED = new Set(
  'told read played sung made drawn written led retold acted performed painted narrated baked built designed'.split(' '),
);

/** `Harvey's discovery of circulation`: of somebody whom schools speak of by that name. */
const isDiscoverer = ({ scene, from, to }: Mention): boolean => {
  if (!isPossessive(scene, to) || !scene.lexicon.figureSurnames.has(scene.words[from]?.folded ?? '')) return false;
  const [what = '', of] = wordsAfter(scene, to + 1, 2);
  return DISCOVERIES.has(what) && of === 'of';
};
const DISCOVERIES = new Set(['discovery', 'theory', 'law', 'laws', 'invention', 'principle']);

/** What is done at school rather than in a story. */
const isSchoolDeed = (scene: Scene, to: number): boolean =>
  wordsAfter(scene, to, 3).some(
    (word) =>
      /^(?:paint|draw|drew|wrote|writ|read|play|won|win|scor|sang|sing|perform|bak|made|mak|finish|dress|learn|present|rais|star|donat|visit|swam|recit|audition|brought|told|ask|design)/u.test(
        word,
      ) && isDeed(word, scene.lexicon),
  );

const SCHOOL = new Set('class classroom assembly playground lunchtime homework headteacher'.split(' '));

const saysSchool = ({ words }: Scene, index: number): boolean =>
  words
    .slice(Math.max(0, index - 25), index + 25)
    .some(({ folded, sentence }) => sentence === words[index]?.sentence && SCHOOL.has(folded));

/** `Aoife, queen of the climbing frame`: the word of a story is said of the name. */
const isCrowned = ({ words, lexicon }: Scene, to: number): boolean =>
  words[to + 1]?.gap === ', ' && lexicon.story.has(words[to + 1]?.folded ?? '') && words[to + 2]?.folded === 'of';

/** A name of somebody of whom something is told; nobody of history is called Zuzanna. */
const isToldName = ({ words, lexicon }: Scene, at: number): boolean => {
  const folded = words[at]?.folded ?? '';
  return lexicon.regnal.has(folded) || lexicon.figureSurnames.has(folded) || lexicon.toldBy.get(folded) !== undefined;
};

/** Beside another name: `Amelia, Jack and Zuzanna`. */
const isInList = (scene: Scene, from: number, to: number): boolean => {
  const { words, lexicon } = scene;
  const beside = [words[from - 1], words[from - 2], words[to + 1], words[to + 2]];
  return beside.some(
    (word) => word !== undefined && isCapital(word) && lexicon.given.has(word.folded) && !lexicon.functions.has(word.folded),
  );
};
