import { joinsTwo } from './and.ts';
import { boundCue, looseCue } from './cues.ts';
import { knownAround, knownBeside, knownInItems } from './known-row.ts';
import type { Lexicon } from './lexicon.ts';
import { isDeed, isDoing, isOrdinary } from './morphology.ts';
import { deedAfter, isPraised, surnameAfter } from './person-signs.ts';
import type { Place } from './place.ts';
import { headsFirm, headsPlace } from './place-names.ts';
import { isFormer, roleBeside } from './roles.ts';
import { before, isCapital, isPossessive, isProper, isSmallAt, owned, partsAt, type Scene, wordsAfter, wordsBefore } from './scene.ts';
import { isToldOf, saysCostumes } from './told.ts';
import type { Mention, Rule } from './use.ts';
import { hasMade, isOwner } from './use-beside.ts';
import { inStory } from './use-story.ts';
import { isEponym, isStudied } from './use-studied.ts';
import { neighbours } from './word-lists.ts';
import { looksSo } from './word-states.ts';
import { isAmbiguous } from './word-subject.ts';
import { wordUse } from './word-use.ts';

/** A forename beside somebody else's names, or beside a noun. */

/** A forename with a surname that is not the pupil's: somebody else, most likely. */
export const otherSurname: Rule = (mention) => {
  const { scene, from } = mention;
  const last = surnameAfter(mention);
  if (last === undefined) return isNamesake(mention) ? 'other' : undefined;
  if (boundCue(scene, from, last) === undefined && (isAmongKnown(scene, from, last) || isRead(scene, from))) return 'other';
  if (isAmbiguous(scene, from)) return undefined;
  if (roleBeside({ scene, from, to: last }) || isFormer(mention)) return 'adult';
  if (headsPlace({ scene, from, to: last }, true) === 'yes' || headsFirm({ scene, from, to: last }) || isNewest(scene, from))
    return 'other';
  if (partsAt(scene, last, last, 'figure').length > 0) return undefined;
  if (boundCue(scene, from, last) !== undefined) return 'name';
  return isStudied(scene, from, last) ? 'other' : 'doubt';
};

/** `Harry Kane, Jude Bellingham and Reece James`: all that it stands beside are known to everybody, or two of the row are. */
const isAmongKnown = (scene: Scene, from: number, to: number): boolean => {
  const beside = neighbours({ scene, from, to });
  const all = beside.length > 0 && beside.every((at) => partsAt(scene, at, at, 'figure').length > 0);
  return all || knownBeside({ scene, from, to }) > 1 || isItsWork(scene, from, to) || isBetweenKnown({ scene, from, to });
};

/** `Ada Lovelace on Monday, Betty Snyder on Wednesday and Grace Hopper on Friday`: between two whom everybody knows, where nobody does anything. */
const isBetweenKnown = (place: Place): boolean => {
  const { before, after } = knownAround(place);
  return (
    ((before && after) || knownInItems(place) > 1) &&
    deedAfter(place) === undefined &&
    !isPraised(place) &&
    !isPossessive(place.scene, place.to)
  );
};

/** `Charles Messier's list of fuzzy things`, between what others did whom everybody knows; but a talk is somebody's at school. */
const isItsWork = (scene: Scene, from: number, to: number): boolean => {
  const place = { scene, from, to };
  if (!isPossessive(scene, to) || isOwner(scene, to) || hasMade(place) || isPraised(place)) return false;
  const { before, after } = knownAround(place);
  const isKnown = isEponym(scene, to) && looseCue(scene, from) === undefined ? before || after : before && after;
  return isKnown && !wordsAfter(scene, to + 1, 2).some((word) => AT_SCHOOL.has(word));
};
const AT_SCHOOL = new Set(
  'talk assembly speech report quiz stall turn go class group team stand table box video slides costume question'.split(' '),
);

/** `a waiting list for Lola Rose`, where an author is named and reading is spoken of: a book, unless somebody does something. */
const isRead = (scene: Scene, from: number): boolean => {
  const last = surnameAfter({ scene, from, to: from }) ?? from;
  if (deedAfter({ scene, from, to: last }) !== undefined || isPraised({ scene, from, to: last })) return false;
  const near = scene.words.slice(Math.max(0, from - FAR), from + FAR);
  const first = Math.max(0, from - FAR);
  const authored = near.filter((_, step) => isFigureFrom(scene, first + step)).length;
  const read = authored > 1 || (authored > 0 && near.some(({ folded }) => OF_READING.has(folded)));
  return read && leadsToBook(wordsBefore(scene, from, 4));
};
const isFigureFrom = (scene: Scene, at: number): boolean => partsAt(scene, at, at, 'figure').some(({ from, to }) => from === at && to > at);
const FAR = 60;
const OF_READING = new Set('book books chapter chapters page pages read reading author authors library novel novels'.split(' '));

/** `put Clover Moon down`, `a waiting list for Lola Rose`, `chapter nine of Hetty Feather`; but `gold for Jessica Brown`. */
const leadsToBook = ([link = '', ...before]: readonly string[]): boolean =>
  DONE_WITH_BOOKS.has(link) || ((link === 'of' || link === 'for') && before.some((word) => PARTS_OF_BOOKS.has(word)));
const DONE_WITH_BOOKS = new Set('picked put finished finish started start loved love read reading reached borrowed devoured'.split(' '));
const PARTS_OF_BOOKS = new Set('list queue chapter chapters page pages copy copies'.split(' '));

/** `Pascal's triangle`, between others whom everybody knows. */
export const eponym: Rule = (mention) => {
  if (mention.bound !== undefined || !isEponym(mention.scene, mention.to)) return undefined;
  const { before, after } = knownAround(mention);
  return before && after ? 'other' : undefined;
};

/** With a surname that everybody knows of somebody else, between two whom everybody knows. */
const isNamesake = ({ scene, from, to, bound }: Mention): boolean =>
  bound === undefined && isCapital(scene.words[to + 1]) && scene.words[to + 1]?.gap === ' ' && isBetweenKnown({ scene, from, to: to + 1 });

/** `Gruffydd ap Cynan`: whose child he was, in the old way, where the roll has nobody called so. */
export const patronymic: Rule = ({ scene, to, listed }) => {
  const [of, father] = [scene.words[to + 1], scene.words[to + 2]];
  const isSaid = of?.case === 'lower' && ['ap', 'ab', 'ferch'].includes(of.folded) && of.gap === ' ' && isCapital(father);
  return listed.form === 'forename' && isSaid ? 'other' : undefined;
};

/** Of old peoples those whose name is also a girl's or a boy's. */
const PEOPLES = new Set(['maya']);

/** `the dolly` among what was left on the floor: small, and behind an article; `the Maya` built pyramids. */
export const withArticle: Rule = ({ scene, from, listed, bound }) => {
  if (PEOPLES.has(scene.words[from]?.folded ?? '') && wordsBefore(scene, from, 1)[0] === 'the' && bound === undefined) return 'other';
  const isSmall = scene.words[from]?.case === 'lower' && scene.words[from]?.gap === ' ' && !isSmallAt(scene, from);
  return listed.form === 'forename' && isSmall && ['the', 'a', 'an'].includes(scene.words[from - 1]?.folded ?? '') ? 'other' : undefined;
};

const VERBS = new Set('nick rob frank mark grant chase pat skip don peg bill jimmy dot josh harry'.split(' '));
const ASKED = new Set(['a', 'an', 'any']);
const ALLOWED = /^ (?:(?:about|around|away)? ?(?:all you|if you must|as much as you)|by all means) /;

/** `Nick an idea from the nursery`, `Josh all you like`: what is asked of everybody, or allowed. */
export const asVerb: Rule = ({ scene, from, to, listed, bound }) => {
  const [verb, article] = [scene.words[from], scene.words[to + 1]];
  if (listed.form !== 'forename' || from !== to || bound !== undefined || verb?.opens !== true || !VERBS.has(verb.folded)) return undefined;
  const isAsked = article?.gap === ' ' && (ASKED.has(article.folded) || ALLOWED.test(` ${wordsAfter(scene, to, 5).join(' ')} `));
  const thing = scene.words[to + 2];
  if (!isAsked || thing?.case !== 'lower') return undefined;
  return scene.lexicon.childTitles.has(thing.folded) ? 'doubt' : 'other'; // Grant a star again
};

/** `Long-John`, of a whale: joined to a quality in the midst of a sentence. */
const isByname = ({ words, lexicon }: Scene, from: number): boolean => {
  const [epithet, name] = [words[from - 1], words[from]];
  if (name?.gap !== '-' || !isCapital(name) || epithet?.case !== 'title' || epithet.opens) return false;
  return lexicon.stems.has(epithet.folded) && !lexicon.given.has(epithet.folded);
};

/** `Non-uniform`, `Co-op`: the beginning of a word, and not its head. */
export const asPrefix: Rule = ({ scene, from, to, listed, bound }) => {
  if (listed.form === 'forename' && bound === undefined && isByname(scene, from)) return 'doubt';
  const [prefix, rest] = [scene.words[to], scene.words[to + 1]];
  const joined = PREFIXES.has(prefix?.folded ?? '') && rest?.gap === '-' && rest.case === 'lower' && isOrdinary(rest.folded, scene.lexicon);
  return listed.form === 'forename' && joined ? 'other' : undefined;
};
const PREFIXES = new Set(['non', 'co', 'mini', 'maxi', 'semi', 'demi']);

/** `the latest Charlie Higson`: a book. */
const isNewest = (scene: Scene, from: number): boolean => {
  const [latest = '', the = ''] = wordsBefore(scene, from, 2);
  return the === 'the' && (latest === 'latest' || latest === 'newest');
};

/** `Howard Carter`, with a Carter on the roll: a capitalised given name right before makes it a surname here. */
export const otherForename: Rule = ({ scene, from, to, listed, bound }) => {
  if (listed.form !== 'forename' || from !== to || bound !== undefined) return undefined;
  const previous = before(scene, from);
  if (
    previous === undefined ||
    previous.gap === undefined ||
    !(isCapital(previous) || previous.folded === 's') ||
    !isProper(scene, from) ||
    !/^ $/u.test(scene.words[from]?.gap ?? '')
  )
    return undefined;
  const { lexicon, words } = scene;
  if (previous.folded === 's' && isOfAuthor(scene, from)) return 'doubt';
  if (previous.folded === 's') return lexicon.kinds.get(words[from - 2]?.folded ?? '')?.has('brand') ? 'doubt' : undefined; // Amazon's Alexa
  const given = lexicon.given.has(previous.folded) && !lexicon.functions.has(previous.folded) && !lexicon.stems.has(previous.folded);
  return given || isNobodysWord(scene, from - 1) ? 'doubt' : undefined;
};

/** `Johanna Spyri's Heidi`: of somebody who is named in full. */
const isOfAuthor = (scene: Scene, from: number): boolean =>
  [from - 2, from - 3].every((at) => isProper(scene, at) && !scene.named.has(at)) &&
  scene.words[from - 2]?.gap === ' ' &&
  !scene.lexicon.titles.has(scene.words[from - 3]?.folded ?? '');

const PLACED = new Set(['at', 'in', 'near', 'through', 'to', 'from']);
/** `Greyfriars Bobby`, `near Turner Ellis`: a name that nobody knows, or a surname where a place stands, in the middle of a sentence. */
const isNobodysWord = (scene: Scene, at: number): boolean => {
  const word = scene.words[at];
  if (word === undefined || !isProper(scene, at) || word.case !== 'title' || word.text.length < 3 || scene.named.has(at)) return false;
  if (scene.known.classes.has(word.folded)) return false;
  const isHead = scene.lexicon.heads.has(scene.words[at + 1]?.folded ?? ''); // Green Bay
  const placed = !isHead && scene.lexicon.figureSurnames.has(word.folded) && PLACED.has(wordsBefore(scene, at, 1)[0] ?? '');
  return placed || scene.known.likeness(word.folded) === 'unknown';
};

/** `The night bus runs from Bradley`: where it stops, and at nobody's house. */
export const atStop: Rule = ({ scene, from, to, listed, bound }) => {
  if (listed.form === 'full-name' || bound !== undefined || isPossessive(scene, to) || !isProper(scene, from)) return undefined;
  const [link, verb = '', ...ride] = wordsBefore(scene, from, 6);
  return link === 'from' && LEAVES.has(verb) && ride.some((word) => RIDES.has(word)) ? 'other' : undefined;
};
const LEAVES = new Set('leaves leave left leaving departs departed depart runs run'.split(' '));
const RIDES = new Set('coach coaches bus buses minibus train trains ferry tram boat'.split(' '));

/** `a red coat, as in Postman Pete`, `backstage at Matilda`: a book by its title, a show by its name. */
export const asTitle: Rule = (mention) => {
  const { scene, from, to, listed, bound } = mention;
  if (listed.form !== 'forename' || bound !== undefined || isPossessive(scene, to) || deedAfter(mention) !== undefined) return undefined;
  if (wordsBefore(scene, from, 2).join(' ') === 'at backstage') return looseCue(scene, from) === undefined ? 'other' : 'doubt';
  const cited = wordsBefore(scene, from - 1, 2).join(' ') === 'in as' && scene.words[from]?.gap === ' ';
  const isWord = isProper(scene, from - 1) && !scene.named.has(from - 1) && !scene.lexicon.given.has(scene.words[from - 1]?.folded ?? '');
  return cited && isWord ? 'other' : undefined;
};

export const byWord: Rule = (mention) => {
  const { scene, from, to, listed } = mention;
  if (from !== to || listed.disguised || !isAmbiguous(scene, from)) return undefined;
  const use = wordUse(mention);
  if (use === 'name') return undefined;
  if (use === 'doubt' && isToldOf(mention) === 'yes' && surnameAfter(mention) !== undefined) return inStory(mention) ?? use;
  const last = use === 'doubt' ? surnameAfter(mention) : undefined;
  if (last !== undefined && isStudied(scene, from, last)) return 'other';
  return use === 'doubt' && looseCue(scene, from) !== undefined ? 'name' : use;
};

/** `the Matthew`, `an Elvis`, `from Joe's`, `Elizabeth line`: a thing that bears the name, or somebody after all. */
export const compounded: Rule = (mention) => {
  const { scene, from, to, listed } = mention;
  if (
    listed.disguised ||
    isSmallAt(scene, from) ||
    scene.lines[from] !== 'prose' ||
    isAmbiguous(scene, from) ||
    isPraised(mention) ||
    looseCue(scene, from) !== undefined
  )
    return undefined;
  const [previous = ''] = wordsBefore(scene, from, 1);
  const [next = '', second = ''] = wordsAfter(scene, to, 2);
  if (isBreed(mention, next, second)) return 'other';
  if (previous === 't' || BEFORE_SUBJECTS.has(previous) || (joinsTwo(scene, from - 1) && scene.lexicon.deeds.has(next))) return undefined;
  if ((COUNTED.has(previous) && !joinsTwo(scene, from - 1)) || isCalled(scene, from) || isThingAfter(scene, to)) return 'doubt';
  if (isPossessive(scene, to)) return ownsNothing(scene, to) && AT_THEIRS.has(previous) ? 'doubt' : undefined;
  const noun =
    next !== '' && scene.words[to + 1]?.case === 'lower' && isOrdinary(next, scene.lexicon) && !scene.lexicon.functions.has(next);
  if (
    !noun ||
    deedAfter(mention) !== undefined ||
    isDeed(next, scene.lexicon) ||
    isDoing(next, scene.lexicon) ||
    /ly$|^alone$/u.test(next) ||
    looksSo(scene, to) ||
    scene.field.pointer.endsWith('/file')
  )
    return undefined;
  return second === '' || isDeed(second, scene.lexicon) || scene.lexicon.functions.has(second) || isOrdinary(second, scene.lexicon)
    ? 'doubt'
    : undefined;
};

/** `Jersey cattle graze`: what a breed is called by, of which there are several. */
const isBreed = ({ scene, to, bound }: Mention, herd: string, verb: string): boolean =>
  bound === undefined &&
  HERDS.has(herd) &&
  scene.words[to + 1]?.case === 'lower' &&
  (verb === '' || HERDS_DO.has(verb) || scene.lexicon.functions.has(verb));
const HERDS = new Set('sheep cattle cows goats pigs hens ducks geese ponies horses terriers spaniels'.split(' '));
const HERDS_DO = new Set('graze eat live need lay give grow'.split(' '));

/** `a Heidi with a toy goat`: one of a row in costume. */
export const countedCostume: Rule = (mention) => {
  const { scene, from, to, listed, bound } = mention;
  if (listed.form !== 'forename' || from !== to || bound !== undefined || !isProper(scene, from) || !saysCostumes(scene)) return undefined;
  const first = epithetBefore(scene, from);
  const [previous = ''] = wordsBefore(scene, first, 1);
  if (!COUNTED.has(previous) || previous === 'the' || isPossessive(scene, to)) return undefined;
  if (first < from) return isPraised(mention) ? undefined : isOfTitle(scene, first, from) ? 'other' : 'doubt'; // one Wreck-It Ralph who insists
  if (wordsAfter(scene, to, 1)[0] === 'of') return undefined; // a Heidi of our own
  return deedAfter(mention) === undefined && looseCue(scene, from) === undefined ? 'other' : undefined;
};

/** `one Stick-Up Sid`: where the capitals begin that a character is called by besides; a class, a year or a title is none. */
const epithetBefore = (scene: Scene, from: number): number => {
  const { words, lexicon, known, named } = scene;
  let first = from;
  while (from - first < EPITHET && /^[ -]$/u.test(words[first]?.gap ?? '') && words[first - 1]?.case === 'title' && !named.has(first - 1)) {
    const { folded = '', text = '' } = words[first - 1] ?? {};
    const person = [lexicon.given, lexicon.titles, lexicon.stages, lexicon.child, lexicon.childTitles, known.classes];
    if (COUNTED.has(folded) || /\d/u.test(text) || person.some((list) => list.has(folded))) break;
    first--;
  }
  return isPlainEpithet(scene, first, from) ? first : from;
};
const EPITHET = 3;
/** Words, and nobody's name. */
const isPlainEpithet = ({ words, lexicon }: Scene, first: number, from: number): boolean =>
  words.slice(first, from).every(({ folded }) => isOrdinary(folded, lexicon) || lexicon.functions.has(folded));
/** `Wreck-It`: a hyphen and a word of grammar with a capital, as nobody is described. */
const isOfTitle = ({ words, lexicon }: Scene, first: number, from: number): boolean =>
  words.slice(first + 1, from).some(({ folded, gap }) => gap === '-' && lexicon.functions.has(folded));

/** Of what there are several: `Wanted: one Oliver, one Nancy`. */
const COUNTED = new Set('a an the one two three four five six another every each'.split(' '));

const AT_THEIRS = new Set(['from', 'at', 'to', 'in']);

const HYPHEN = /^[-\u2010\u2011]$/;
const DEGREES = new Set(['very', 'rather', 'quite', 'most', 'too', 'so']);
const PARTINGS = new Set(['farewell', 'goodbye', 'welcome', 'first', 'second', 'last', 'own']);

/** `Lunch at Jamie's was cancelled`; but `at Jamie's farewell quiz`, `at Jamie's half-time talk`, `at Jamie's very loud sneeze`. */
const ownsNothing = (scene: Scene, to: number): boolean => {
  const thing = owned(scene, to);
  if (HYPHEN.test(scene.words[to + 3]?.gap ?? '') || DEGREES.has(thing?.folded ?? '')) return false;
  return (
    thing === undefined ||
    (!PARTINGS.has(thing.folded) && scene.lexicon.functions.has(thing.folded) && !scene.lexicon.owns.has(thing.folded))
  );
};

/** `did Amelia finish`, `doesn't Amelia look`, `heard Amelia play`: somebody does something. */
const BEFORE_SUBJECTS = new Set(
  'did does do has had can could would should hear heard hearing see saw seen watch watched let made make help helped'.split(' '),
);

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

/** `The mural's title is Aisling`. */
const SAID_OF_WORKS = new Set('title theme topic subject word answer password codeword flavour variety breed'.split(' '));

/** `the engine Evelyn`, `the tortoise Jack`. */
const isCalled = (scene: Scene, from: number): boolean => {
  const [thing = '', the = ''] = wordsBefore(scene, from, 2);
  if ((thing === 'is' || thing === 'was') && SAID_OF_WORKS.has(the)) return true;
  return the === 'the' && deedAfter({ scene, from, to: from }) === undefined && isThingWord(scene.lexicon, thing);
};
