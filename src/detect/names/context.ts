import { foldName } from '../../text/fold.ts';
import {
  deedAfter,
  hasPronoun,
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
  surnameAfter,
} from './around.ts';
import { boundCue, looseCue, ownsKin } from './cues.ts';
import { joinedUse } from './joined.ts';
import type { Known } from './known.ts';
import { isDeed, isDoing, isOrdinary, type Lexicon } from './lexicon.ts';
import type { FieldWords, Listed } from './mention.ts';
import {
  after,
  before,
  isCapital,
  isPossessive,
  isProper,
  owned,
  partsAt,
  type Scene,
  sceneFor,
  wordsAfter,
  wordsBefore,
} from './scene.ts';
import { isAmbiguous, isWordName, type WordUse, wordUse } from './word-use.ts';

export { childCue } from './cues.ts';
export { type Known, knownOf } from './known.ts';

/** How a name of the roll is used where it stands. `adult`: of a grown-up, by title, role or staff list; `other`: of nobody. */
export type Used = WordUse | 'adult';

interface Mention extends Place {
  readonly listed: Listed;
  readonly scene: Scene;
  /** The words that tie it to a child by grammar. */
  readonly bound: string | undefined;
}

/** Families so many that the surname alone says of whom nothing. */
const WIDESPREAD = new Set(
  'singh kaur begum khan ali ahmed ahmad hussain hussein patel bibi miah shah mohammed muhammad akhtar uddin islam smith jones'.split(' '),
);

type Rule = (mention: Mention) => Used | undefined;

const titled: Rule = (mention) => {
  if (isTitled(mention)) return 'adult';
  return isRoyal(mention) && mention.listed.form !== 'full-name' ? 'other' : undefined;
};

const isOfStaff = (scene: Scene, from: number, to: number): boolean =>
  partsAt(scene, from, to, 'staff').some((phrase) => phrase.from <= from && phrase.to >= to);

/** The staff list: a full name, or a forename beside that person's own work. */
const onStaff: Rule = ({ scene, from, to, listed, bound }) => {
  if (isOfStaff(scene, from, to)) return bound === undefined ? 'adult' : 'name';
  const roles = listed.form === 'forename' ? scene.known.staffRoles.get(scene.words[from]?.folded ?? '') : undefined;
  if (roles === undefined) return undefined;
  return [...wordsBefore(scene, from, 3), ...wordsAfter(scene, to, 4)].some((word) => roles.has(word) && !scene.lexicon.functions.has(word))
    ? 'adult'
    : undefined;
};

/** Somebody whom everybody knows. A pupil of that very name is kept by a cue, and else left open. */
const famous: Rule = ({ scene, from, to, listed, bound }) => {
  const phrases = partsAt(scene, from, to, 'figure').filter((phrase) => phrase.from <= from && phrase.to >= to);
  if (phrases.length === 0) return undefined;
  if (listed.form !== 'full-name') return phrases.some((phrase) => phrase.to > phrase.from) ? 'other' : undefined;
  return bound === undefined ? 'doubt' : 'name';
};

/** The school has a class of that name: only what no class does, says or has makes it a child. */
const className: Rule = (mention) => {
  const { scene, from, to, listed, bound } = mention;
  if (listed.form === 'full-name' || from !== to || !scene.known.classes.has(scene.words[from]?.folded ?? '')) return undefined;
  if (bound !== undefined && scene.words[from]?.folded !== bound.toLowerCase()) return undefined;
  if (isSpeaker(mention) || hasPronoun(mention) || hasOtherName(mention) || ownsKin(scene, to)) return undefined;
  return isPraised(mention) ? 'doubt' : 'other';
};

/** A set phrase, the school's own name, a trip's place. */
const setPhrase: Rule = ({ scene, from, to, listed, bound }) => {
  if (listed.form === 'full-name') return undefined;
  if (partsAt(scene, from, to, 'own').some((phrase) => phrase.from <= from && phrase.to >= to)) return 'other';
  const phrases = partsAt(scene, from, to, 'phrase');
  return phrases.length > 0 &&
    (bound === undefined || /^our\b/iu.test(bound)) &&
    !(isProper(scene, from) && !isCapitalPhrase(scene, phrases[0]?.to ?? to))
    ? 'other'
    : undefined;
};

const isCapitalPhrase = (scene: Scene, last: number): boolean => isCapital(scene.words[last]);

const cued: Rule = ({ scene, listed, from, bound, ...place }) => {
  if (bound === undefined) return undefined;
  if (listed.form === 'surname' && WIDESPREAD.has(scene.words[from]?.folded ?? '')) return 'doubt';
  const weak = scene.words[from]?.case === 'lower' || bound.startsWith('our') || bound.startsWith('Our');
  const word = weak && from === place.to && isAmbiguous(scene, from) && listed.form !== 'full-name';
  return word && wordUse({ scene, from, to: place.to }) === 'other' ? 'other' : 'name';
};

const placeOrTitle: Rule = (mention) => {
  const isFull = mention.listed.form === 'full-name';
  if (!isFull && (isNumbered(mention) || isPrefixed(mention))) return 'other';
  const place = headsPlace(mention, isFull);
  if (place === 'yes') return isFull ? 'doubt' : 'other';
  if (place === 'maybe' && !isFull) return isPraised(mention) || mention.bound !== undefined ? 'name' : 'other';
  if (isFull || mention.listed.form === 'family') return undefined;
  if (isQuotedTitle(mention)) return isPraised(mention) ? undefined : 'other';
  const form = looksTitled(mention);
  if (form === undefined || isPraised(mention)) return undefined;
  return form === 'yes' ? 'other' : 'doubt';
};

const misspelt: Rule = ({ listed, scene, from, to }) => {
  if (!listed.misspelt) return undefined;
  if (listed.form === 'full-name') return 'name';
  const words = scene.words.slice(from, to + 1);
  if (listed.pupils.some(({ forename }) => words.some(({ folded }) => folded === `${foldName(forename)}n`))) return 'other'; // Victorian
  const ordinary = words.some(
    ({ folded }) => isOrdinary(folded, scene.lexicon) || scene.lexicon.kinds.has(folded) || scene.lexicon.capitals.has(folded),
  );
  if (ordinary || words.every((word) => word.case === 'lower')) return 'other';
  return 'doubt';
};

/** A role beats "our". Of a bare forename it is left open, for the roll has a child of that name. */
const grownUp: Rule = (mention) => {
  const { scene, from } = mention;
  if (!(isCapital(scene.words[from]) || scene.small) || !roleBeside(mention)) return undefined;
  return mention.listed.form === 'full-name' ? 'adult' : 'doubt';
};

const fullName: Rule = ({ listed, scene, from, to }) => {
  if (listed.form !== 'full-name') return undefined;
  const words = scene.words.slice(from, to + 1);
  const small = words.every((word) => word.case === 'lower') && words.every((word) => isOrdinary(word.folded, scene.lexicon));
  return small ? (scene.small ? 'doubt' : 'other') : 'name';
};

/** `O.S. in 4B`: the full stop of an initial ends no sentence. */
const initials: Rule = ({ listed, scene, from, to, bound }) => {
  if (listed.form !== 'initials') return undefined;
  if (from === to) return (bound ?? boundTwo(scene, to)) === undefined ? 'other' : 'doubt';
  const goesOn = scene.words[to + 1]?.case === 'lower' ? looseCue(scene, to + 1) : undefined;
  return (looseCue(scene, from) ?? goesOn) === undefined ? 'other' : 'doubt';
};

/** `EY and LM from 6T`. */
const boundTwo = (scene: Scene, to: number): string | undefined =>
  after(scene, to)?.folded === 'and' && scene.words[to + 2]?.text.length === 2 ? boundCue(scene, to + 2, to + 2) : undefined;

/** `the Okafors`; `the woods` and `the banks` are none. */
const family: Rule = ({ listed, scene, from, to }) => {
  if (listed.form !== 'family') return undefined;
  if (from !== to && isCapital(scene.words[to])) return 'name';
  const word = scene.words[from];
  if (!isOrdinary(word?.folded ?? '', scene.lexicon) && !scene.lexicon.kinds.has(word?.folded ?? '')) return 'name';
  if (['family', 'children', 'siblings', 'brothers', 'sisters'].includes(after(scene, to)?.folded ?? '')) return 'name';
  if (word?.case === 'lower') return scene.small ? 'doubt' : 'other';
  return isProper(scene, to) ? 'name' : 'doubt';
};

/** A surname alone. `Thomas` may be somebody's forename, `Karen Whitfield` a neighbour. */
const surname: Rule = (mention) => {
  const { listed, scene, from, to } = mention;
  if (listed.form !== 'surname') return undefined;
  if (from !== to) return boundOrNot(mention);
  const word = scene.words[from]?.folded ?? '';
  const forename = before(scene, from);
  if (isNamedBefore(scene, from, forename?.folded))
    return roleBeside({ scene, from: from - 1, to }) ? 'adult' : boundCue(scene, from - 1, to) === undefined ? 'doubt' : 'name';
  if (WIDESPREAD.has(word)) return isAmbiguous(scene, from) && wordUse({ scene, from, to }) === 'other' ? 'other' : 'doubt';
  if (isFirm(scene, to)) return 'other';
  if (isAmbiguous(scene, from)) return surnameWord(mention);
  if (scene.lexicon.figureSurnames.has(word) && storyWords(mention) > 0 && looseCue(scene, from) === undefined) return 'doubt';
  const other = scene.lexicon.given.has(word) || scene.lexicon.figureSurnames.has(word);
  return other &&
    deedAfter(mention) === undefined &&
    !isPraised(mention) &&
    !isScored(scene, from, to) &&
    looseCue(scene, from) === undefined
    ? 'doubt'
    : 'name';
};

/** A surname of several words is nothing else: `van der Linde`. With another forename before it, it is somebody else's. */
const boundOrNot = ({ scene, from, to }: Mention): Used => {
  const forename = before(scene, from);
  if (!isNamedBefore(scene, from, forename?.folded)) return 'name';
  return roleBeside({ scene, from: from - 1, to }) ? 'adult' : 'doubt';
};

const surnameWord = (mention: Mention): Used => {
  const { scene, from, to } = mention;
  if (isScored(scene, from, to)) return looseCue(scene, from) === undefined ? 'doubt' : 'name';
  if (deedAfter(mention) !== undefined && isCapital(scene.words[from]) && saysSport(scene, from)) return 'name';
  const use = wordUse(mention);
  return use === 'name' && deedAfter(mention) === undefined && !isPraised(mention) && looseCue(mention.scene, mention.from) === undefined
    ? 'doubt'
    : use;
};

const SPORT = new Set(
  'match try goal goals wicket wickets runs over out mvp mvps scored scorer scorers points player squad bowled batted innings'.split(' '),
);

/** `Try of the match: Best`, `Best 54 not out`: a surname where sport is told. */
const isScored = (scene: Scene, from: number, to: number): boolean => {
  const { words, field } = scene;
  const [word, next] = [words[from], words[to + 1]];
  const apart = /[:(\n]|\p{Extended_Pictographic}/u.test(word?.gap ?? '') || word?.opens === true;
  const counted = /^\d/u.test(next?.folded ?? '') || /^\s*(?:[,.;!\n]|$)/u.test(field.text.slice(word?.end ?? 0, (word?.end ?? 0) + 2));
  return apart && counted && isCapital(word) && saysSport(scene, from);
};

const saysSport = ({ words }: Scene, index: number): boolean =>
  words.slice(Math.max(0, index - 30), index + 30).some(({ folded, sentence }) => sentence === words[index]?.sentence && SPORT.has(folded));

/** A capitalised given name right before. */
const isNamedBefore = (scene: Scene, from: number, previous: string | undefined): boolean => {
  if (previous === undefined || !isCapital(scene.words[from - 1]) || !isCapital(scene.words[from])) return false;
  const { lexicon } = scene;
  return (
    (lexicon.given.has(previous) && !lexicon.functions.has(previous)) ||
    (isProper(scene, from - 1) &&
      !isOrdinary(previous, lexicon) &&
      !lexicon.capitals.has(previous) &&
      scene.words[from - 1]?.case === 'title')
  );
};

/** `Okafor & Sons`, `Harvey Ltd`. */
const isFirm = (scene: Scene, to: number): boolean =>
  /^\s?&\s?$/u.test(scene.words[to + 1]?.gap ?? '') &&
  ['sons', 'son', 'co', 'daughters', 'partners', 'bros'].includes(scene.words[to + 1]?.folded ?? '');

/** A forename with a surname that is not the pupil's: somebody else, most likely. */
const otherSurname: Rule = (mention) => {
  const { scene, from } = mention;
  const last = surnameAfter(mention);
  if (last === undefined || isAmbiguous(scene, from)) return undefined;
  if (roleBeside({ scene, from, to: last })) return 'adult';
  if (partsAt(scene, last, last, 'figure').length > 0) return undefined;
  return boundCue(scene, from, last) !== undefined || isPraised(mention) ? 'name' : 'doubt';
};

/** `Howard Carter`, with a Carter on the roll: a capitalised given name right before makes it a surname here. */
const otherForename: Rule = ({ scene, from, to, listed, bound }) => {
  if (listed.form !== 'forename' || from !== to || bound !== undefined) return undefined;
  const previous = before(scene, from);
  if (
    previous === undefined ||
    previous.gap === undefined ||
    !isCapital(previous) ||
    !isProper(scene, from) ||
    !/^ $/u.test(scene.words[from]?.gap ?? '')
  )
    return undefined;
  const given =
    scene.lexicon.given.has(previous.folded) && !scene.lexicon.functions.has(previous.folded) && !scene.lexicon.stems.has(previous.folded);
  return given ? 'doubt' : undefined;
};

/** Somebody of a story, of the past or of the stage, where nothing says that it is a child. */
const inStory: Rule = (mention) => {
  const { scene, from, to } = mention;
  const told = isToldOf(mention);
  const alive =
    isCrowned(scene, to) ||
    (told === undefined && saysSchool(scene, from)) ||
    scene.lexicon.doneTo.has(wordsBefore(scene, from, 1)[0] ?? '') ||
    isPraised(mention) ||
    isSpeaker(mention) ||
    (told !== 'yes' && told !== 'near' && looseCue(scene, from) !== undefined) ||
    isOwner(scene, to);
  if (alive || mention.listed.disguised) return undefined;
  if (told !== undefined && hasOtherName(mention)) return undefined;
  if (told === 'near') return deedAfter(mention) === undefined && !isPossessive(scene, to) ? 'other' : 'doubt';
  if (told !== undefined) return told === 'maybe' || isSchoolDeed(scene, to) ? 'doubt' : 'other';
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

/** In a list with a name that the story has not: `the witches were Olivia, Kacper and Zoe`. */
const hasOtherName = ({ scene, from, to }: Mention): boolean =>
  [from - 2, from - 1, to + 1, to + 2].some((index) => {
    const word = scene.words[index];
    if (word === undefined || !isCapital(word) || word.sentence !== scene.words[from]?.sentence) return false;
    return scene.lexicon.given.has(word.folded) && !isAmbiguous(scene, index) && isToldOf({ scene, from: index, to: index }) === undefined;
  });

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

const isOwner = (scene: Scene, to: number): boolean =>
  isPossessive(scene, to) &&
  scene.lexicon.owns.has(owned(scene, to)?.folded ?? '') &&
  !['back', 'first', 'last'].includes(owned(scene, to)?.folded ?? '');

/** Beside another name: `Amelia, Jack and Zuzanna`. */
const isInList = (scene: Scene, from: number, to: number): boolean => {
  const { words, lexicon } = scene;
  const beside = [words[from - 1], words[from - 2], words[to + 1], words[to + 2]];
  return beside.some(
    (word) => word !== undefined && isCapital(word) && lexicon.given.has(word.folded) && !lexicon.functions.has(word.folded),
  );
};

const byWord: Rule = (mention) => {
  const { scene, from, to, listed } = mention;
  if (from !== to || listed.disguised || !isAmbiguous(scene, from)) return undefined;
  const use = wordUse(mention);
  if (use === 'name') return undefined;
  return use === 'doubt' && looseCue(scene, from) !== undefined ? 'name' : use;
};

/** `the Matthew`, `an Elvis`, `from Joe's`, `Elizabeth line`: a thing that bears the name, or somebody after all. */
const compounded: Rule = (mention) => {
  const { scene, from, to, listed } = mention;
  if (
    listed.disguised ||
    scene.small ||
    scene.lines[from] !== 'prose' ||
    isAmbiguous(scene, from) ||
    isPraised(mention) ||
    looseCue(scene, from) !== undefined
  )
    return undefined;
  const [previous = ''] = wordsBefore(scene, from, 1);
  const [next = '', second = ''] = wordsAfter(scene, to, 2);
  if (['a', 'an', 'the'].includes(previous) || isCalled(scene, from) || isThingAfter(scene, to)) return 'doubt';
  if (isPossessive(scene, to)) return owned(scene, to) === undefined && ['from', 'at', 'to', 'in'].includes(previous) ? 'doubt' : undefined;
  const noun =
    next !== '' && scene.words[to + 1]?.case === 'lower' && isOrdinary(next, scene.lexicon) && !scene.lexicon.functions.has(next);
  if (!noun || isDeed(next, scene.lexicon) || isDoing(next, scene.lexicon) || /ly$/u.test(next) || scene.field.pointer.endsWith('/file'))
    return undefined;
  return second === '' || isDeed(second, scene.lexicon) || scene.lexicon.functions.has(second) || isOrdinary(second, scene.lexicon)
    ? 'doubt'
    : undefined;
};

/** `Henry the hoover`, `Roger the rabbit`. */
const isThingAfter = (scene: Scene, to: number): boolean => {
  const [the, thing = ''] = wordsAfter(scene, to, 2);
  return the === 'the' && scene.words[to + 2]?.case === 'lower' && isThingWord(scene.lexicon, thing);
};

/** An ordinary noun that is no word for a person. */
const isThingWord = (lexicon: Lexicon, thing: string): boolean => {
  const person = [lexicon.childTitles, lexicon.child, lexicon.children, lexicon.roles, lexicon.kin, lexicon.praise].some((list) =>
    list.has(thing),
  );
  return !person && lexicon.stems.has(thing) && !lexicon.functions.has(thing) && !/(?:er|or|ist|ian|ion|ow|ay|me)$/u.test(thing);
};

/** `the engine Evelyn`, `the tortoise Jack`. */
const isCalled = (scene: Scene, from: number): boolean => {
  const [thing = '', the = ''] = wordsBefore(scene, from, 2);
  return the === 'the' && deedAfter({ scene, from, to: from }) === undefined && isThingWord(scene.lexicon, thing);
};

/** `Boudica burned three towns`: first of all somebody of history or legend, if no sign of school stands beside it. */
const legendary: Rule = (mention) => {
  const { scene, from, to, listed } = mention;
  const word = scene.words[from]?.folded ?? '';
  if (
    listed.form !== 'forename' ||
    from !== to ||
    !scene.lexicon.capitals.has(word) ||
    scene.lexicon.given.has(word) ||
    isAmbiguous(scene, from)
  )
    return undefined;
  return isPraised(mention) || looseCue(scene, from) !== undefined || hasOtherName(mention) ? undefined : 'doubt';
};

/** A stretched or spelt-out word may be only that, `Joooy`, `S U M M E R   F A I R`; in fancy letters it is read like any other. */
const disguised: Rule = (mention) => {
  const { listed, scene, from, to, bound } = mention;
  if (!listed.disguised) return undefined;
  if (!isWordName(scene.lexicon, listed.reads) || bound !== undefined) return 'name';
  if (from === to && scene.words[from]?.folded === listed.reads) return undefined;
  const stretched = scene.words[from]?.folded.length ?? 0;
  const heading = [from - 1, to + 1].some((index) => scene.words[index]?.text.length === 1 && from !== to);
  return ((from === to && stretched > listed.reads.length) || heading) && !isPraised(mention) ? 'doubt' : 'name';
};

/** `Bella-style`. */
const inTheManner: Rule = ({ scene, to, listed }) =>
  listed.form !== 'full-name' && scene.words[to + 1]?.gap === '-' && MANNERS.has(scene.words[to + 1]?.folded ?? '') ? 'other' : undefined;
const MANNERS = new Set('style styled inspired esque like themed shaped type mania era'.split(' '));

const RULES: readonly Rule[] = [
  inTheManner,
  initials,
  onStaff,
  titled,
  disguised,
  famous,
  className,
  setPhrase,
  cued,
  grownUp,
  placeOrTitle,
  misspelt,
  fullName,
  family,
  surname,
  otherSurname,
  otherForename,
  legendary,
  byWord,
  inStory,
  compounded,
];

/** Whether a name of the roll is used as a person's name where it stands. */
export const usedAs = (listed: Listed, field: FieldWords, known: Known): Used => {
  const scene = sceneFor(field, known);
  const { from, to } = listed;
  if (listed.joined || field.text[listed.start - 1] === '#') return isOfStaff(scene, from, to) ? 'adult' : joinedUse(scene, listed);
  const mention: Mention = { listed, scene, from, to, bound: boundCue(scene, from, to) };
  for (const rule of RULES) {
    const used = rule(mention);
    if (used !== undefined) return used;
  }
  return 'name';
};
