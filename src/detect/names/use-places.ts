import { cuesOf } from './cue-finders.ts';
import { looseCue, ownsKin } from './cues.ts';
import { isFirm } from './firms.ts';
import { isGroup } from './groups.ts';
import type { Phrase } from './known.ts';
import { knownBeside } from './known-row.ts';
import { isToldAsHistory } from './known-told.ts';
import { isDeed, isOrdinary } from './morphology.ts';
import { deedAfter, hasPronoun, isPraised, isSpeaker } from './person-signs.ts';
import type { Place } from './place.ts';
import { headsFirm, headsPlace, isPrefixed, liesIn } from './place-names.ts';
import { isCapital, isPossessive, isProper, isSmallAt, owned, partsAt, type Scene, wordsAfter, wordsBefore } from './scene.ts';
import { isToldOf, saysCostumes, sentenceAround, storyWords } from './told.ts';
import type { Mention, Rule } from './use.ts';
import { hasOtherName } from './use-beside.ts';
import { saysStudy } from './use-house.ts';
import { TRUST } from './word-calendar.ts';
import { listEnd, neighbours } from './word-lists.ts';
import { isAmbiguous, kindsOf, mostlyName } from './word-subject.ts';
import { isTalliedWith } from './word-tallies.ts';
import { isChapter, isQuotedTitle, looksTitled } from './work-names.ts';

/** What bears the name: somebody known, a class, a house, a place, a work, the school itself. */

/** Somebody whom everybody knows. A pupil of that very name is kept by a cue, and else left open. */
export const famous: Rule = ({ scene, from, to, listed, bound }) => {
  const phrases = partsAt(scene, from, to, 'figure').filter((phrase) => phrase.from <= from && phrase.to >= to);
  if (phrases.length === 0) return undefined;
  if (listed.form !== 'full-name' && to > from && phrases.every((phrase) => phrase.from === from && phrase.to === to))
    return isBesideNames({ scene, from, to }) ? undefined : 'doubt'; // Peggy Sue, Archie and Tolu
  if (listed.form !== 'full-name')
    return phrases.some((phrase) => phrase.to > phrase.from && !isPairOfRoll(scene, phrase)) ? 'other' : undefined;
  if (bound !== undefined) return 'name';
  const studied = RANKS.has(wordsBefore(scene, from, 1)[0] ?? '') && isProper(scene, from - 1) && saysStudy(scene, from);
  return studied || isToldAsHistory({ scene, from, to }) || knownBeside({ scene, from, to }) > 2 ? 'other' : 'doubt';
};

/** What stands before the names of those who are learnt about. */
const RANKS = new Set(
  'captain admiral general colonel major sir dame lord lady president emperor prince princess professor dr doctor'.split(' '),
);

/** In a list with others of the roll. */
const isBesideNames = (place: Place): boolean => neighbours(place).some((at) => place.scene.named.has(at));

/** `Max & Ruby, Robin and Bear`, `Jack and Jill won`: both are on the roll, and more is said than the name of a story. */
const isPairOfRoll = (scene: Scene, { from, to }: Phrase): boolean => {
  const words = scene.words.slice(from, to + 1);
  const names = words.filter(({ folded }) => folded !== 'and');
  const joined = names.length < words.length || /&/u.test(scene.words[to]?.gap ?? '');
  if (names.length !== 2 || !joined || !scene.named.has(from) || !scene.named.has(to)) return false;
  const pair = { scene, from, to };
  if (isPraised(pair) || listEnd(pair) > to || listEnd(pair, -1) < from) return true;
  return deedAfter(pair) === 'strong' && isToldOf({ scene, from, to: from }) !== 'yes' && storyWords(pair) === 0;
};

/** The school has a class of that name: only what no class does, says or has makes it a child. */
export const className: Rule = (mention) => {
  const { scene, from, to, listed, bound } = mention;
  if (listed.form === 'full-name' || from !== to || !scene.known.classes.has(scene.words[from]?.folded ?? '')) return undefined;
  const heads = scene.words[from]?.opens === true || /[\n\r]/u.test(scene.words[from]?.gap ?? '');
  if (heads && /^:\s/u.test(scene.words[to + 1]?.gap ?? '')) return 'other'; // Douglas: Kavya Menon
  if (isYearsClass(scene, from) || isTaughtIn(mention) || areOneClass(mention)) return 'other';
  if (bound !== undefined && !OURS.test(bound) && scene.words[from]?.folded !== bound.toLowerCase()) return undefined;
  if (/^ \($/u.test(scene.words[from]?.gap ?? '') && /^\)/u.test(scene.words[to + 1]?.gap ?? '') && scene.named.has(from - 1))
    return 'other'; // Osian Bevan (Wren)
  if (isSpeaker(mention) || hasPronoun(mention) || hasOtherName(mention) || ownsKin(scene, to)) return undefined;
  if (FAMILIES.has(wordsAfter(scene, to, 1)[0] ?? '')) return 'other';
  if (isTalliedWith(scene, from, (at) => !scene.known.classes.has(scene.words[at]?.folded ?? ''))) return undefined;
  return isPraised(mention) || isOfYear(mention) ? 'doubt' : 'other';
};

/** `with 10 Merlin`: a class by its year and its name. */
const isYearsClass = ({ words }: Scene, from: number): boolean =>
  words[from]?.gap === ' ' && words[from]?.case === 'title' && /^(?:1[0-3]|[1-9])$/u.test(words[from - 1]?.text ?? '');

/** `is back from leave in Robin, Miss Iqbal has Wren`: where somebody is; but `we believe in Robin`, `we roped in Robin`. */
const isTaughtIn = ({ scene, from, to }: Mention): boolean => {
  const [within, verb = ''] = wordsBefore(scene, from, 2);
  if (within !== 'in' || isPossessive(scene, to) || !isCapital(scene.words[from]) || isSmallAt(scene, from)) return false;
  return !TRUST.has(verb) && !LET_IN.has(verb) && deedAfter({ scene, from, to }) === undefined;
};
const LET_IN = new Set('roped called drafted brought drew drawn let sent took join joined tucked'.split(' '));

const MANY = new Set(['are', 'were', 'have']);
const BEFORE_MANY = new Set(['', 'and', 'but', 'while', 'because', 'as', 'so', 'now', 'today']);

/** `…, and Robin have been acting out how she hid`: of one child it would be `has`; but `Ada and Robin have` is said of two. */
const areOneClass = ({ scene, from, to, listed }: Mention): boolean => {
  const { words } = scene;
  const [previous = ''] = wordsBefore(scene, from, 1);
  if (listed.form !== 'forename' || !isCapital(words[from]) || !MANY.has(wordsAfter(scene, to, 1)[0] ?? '')) return false;
  if (words[from]?.gap === ', ' || !BEFORE_MANY.has(previous)) return false;
  return (
    previous !== 'and' ||
    (words[from - 1]?.gap === ', ' && words[from - 2]?.case === 'lower' && !scene.lexicon.kin.has(words[from - 2]?.folded ?? ''))
  );
};

/** Whoever belongs to a class: `Hello Eden families!` */
const FAMILIES = new Set('families parents carers grown grownups guardians mums dads children pupils'.split(' '));

/** `Coral and Agate from Year 10`: two pupils, or two classes. */
const isOfYear = (mention: Mention): boolean => {
  const [from = '', year = ''] = wordsAfter(mention.scene, listEnd(mention), 2);
  return (from === 'from' || from === 'of') && year === 'year';
};

/** `Our Robins found a robin`: a class is ours as a child is. */
const OURS = /^our$/iu;

/** `Seren yr Wythnos`: what heads the name of an award is the word and nobody. */
export const ofAward: Rule = ({ scene, from, to }) =>
  from === to && cuesOf(scene).from.get(from)?.kind === 'award' && /^yr?$/u.test(wordsAfter(scene, to, 1)[0] ?? '') ? 'other' : undefined;

/** `Levi's, leggings, onesies`: what a maker sells, beside other things of the kind. */
export const ofMaker: Rule = ({ scene, from, to, listed, bound }) => {
  const { words, lexicon } = scene;
  const thing = words[to + 2];
  if (listed.form === 'full-name' || bound !== undefined || !isPossessive(scene, to) || words[to + 1]?.folded !== 's') return undefined;
  if (!lexicon.kinds.get(words[from]?.folded ?? '')?.has('brand') || !/^, $/u.test(thing?.gap ?? '') || thing?.case !== 'lower')
    return undefined;
  const person = [lexicon.children, lexicon.kin, lexicon.owns].some((list) => list.has(thing.folded));
  return thing.folded.endsWith('s') && !lexicon.functions.has(thing.folded) && !person ? 'other' : undefined;
};

const ARTICLES = new Set(['a', 'an', 'one', 'the', 'free', 'some', 'any', 'spare']);
/** What is given away, bought and used up: no child is said before it with an article. */
const GOODS = new Set(
  'card cards voucher vouchers token tokens mug mugs hamper hampers fan hoover hairdryer vacuum cleaner van lorry coffee coffees latte cup cups pizza pizzas burger meal pasty tub tubs tin tins box jar bar bars pan pans drill kettle toaster mixer speaker headphones headset perfume'.split(
    ' ',
  ),
);

/** `a Costa card`, `one Dyson fan`, `a Costa barista`. */
export const ofBrand: Rule = (mention) => {
  const { scene, from, to, listed, bound } = mention;
  if (listed.form !== 'surname' || from !== to || bound !== undefined || !isProper(scene, from) || isPraised(mention)) return undefined;
  const [previous = ''] = wordsBefore(scene, from, 1);
  const [next = '', second = ''] = wordsAfter(scene, to, 2);
  const goods = GOODS.has(next) || (GOODS.has(second) && scene.words[to + 1]?.case === 'lower' && scene.lexicon.stems.has(next));
  const employed = (previous === 'a' || previous === 'an') && scene.words[to + 1]?.case === 'lower' && isEmployee(scene, next);
  return employed || (ARTICLES.has(previous) && goods) ? 'other' : undefined;
};

/** Besides those who work for a school too. */
const EMPLOYEES = new Set(
  'barista manager worker employee driver cashier courier rep mechanic engineer apprentice executive supervisor'.split(' '),
);
const isEmployee = ({ lexicon }: Scene, word: string): boolean =>
  (lexicon.roles.has(word) || EMPLOYEES.has(word)) && !lexicon.childTitles.has(word) && !lexicon.kin.has(word) && !lexicon.child.has(word);

/** `the Haworth parkin`, `in Cartmel sticky toffee pudding`: a dish called after where it is made, and no costume of it. */
export const ofDish: Rule = (mention) => {
  const { scene, to, listed, bound } = mention;
  if (listed.form !== 'surname' || bound !== undefined || isSmallAt(scene, to) || isPossessive(scene, to) || isPraised(mention))
    return undefined;
  if (deedAfter(mention) !== undefined) return undefined;
  const chain = wordsAfter(scene, to, 4);
  if (chain.some((word) => scene.lexicon.childTitles.has(word) || scene.lexicon.child.has(word))) return undefined;
  const end = chain.findIndex((word, step) => scene.lexicon.functions.has(word) || scene.words[to + 1 + step]?.case !== 'lower');
  const said = end === -1 ? chain : chain.slice(0, end);
  const alone = scene.words[to + 1 + said.length]?.gap !== ' ';
  return (alone || isProper(scene, mention.from)) && DISHES.has((said.at(-1) ?? '').replace(/s$/u, '')) ? 'other' : undefined;
};

const DISHES = new Set(
  `pudding cake pie pasty tart parkin bun sausage cheese cheddar rarebit hotpot gingerbread biscuit shortbread flapjack bread loaf scone crumpet muffin pancake fudge
  toffee rock humbug mint jam marmalade honey chutney pickle mustard stew soup broth stovie crumble trifle flan ham bacon kipper oyster shrimp lamb curry fool custard
  ice-cream cider ale beer tea whisky gin`.split(/\s+/u),
);

/** A set phrase, the school's own name, a trip's place. */
export const setPhrase: Rule = ({ scene, from, to, listed, bound }) => {
  if (listed.form === 'full-name') return undefined;
  if (partsAt(scene, from, to, 'own').some((phrase) => phrase.from <= from && phrase.to >= to)) return 'other';
  const phrases = partsAt(scene, from, to, 'phrase');
  return phrases.length > 0 &&
    (bound === undefined || /^our\b/iu.test(bound)) &&
    !(isProper(scene, from) && !phrases.some((phrase) => isPlainPhrase(scene, phrase, from)))
    ? 'other'
    : undefined;
};

/** Whether a capital in the midst of a phrase is a slip, and no name: none of a person's stands so. */
const isPlainPhrase = (scene: Scene, phrase: Phrase, own: number): boolean =>
  (isCapitalPhrase(scene, phrase, own) && !isAfterTime(scene, phrase, own)) ||
  endsPhrase(scene, phrase, own) ||
  isWholePhrase(scene, phrase, own);

/** `At Easter Lily read a poem`. */
const isAfterTime = (scene: Scene, { from, to }: Pick<Phrase, 'from' | 'to'>, own: number): boolean =>
  own === to && OPENS_PHRASE.has(wordsBefore(scene, from, 1)[0] ?? '') && deedAfter({ scene, from: own, to }) !== undefined;

/** `Our new web Page`, `the water Lily`, and nothing that somebody does; but `in the water Lily swam`. */
const endsPhrase = (scene: Scene, { from, to }: Pick<Phrase, 'from' | 'to'>, own: number): boolean => {
  const { lexicon } = scene;
  const said = wordsBefore(scene, from, 4);
  const at = said.findIndex((word) => lexicon.determiners.has(word) || POINTING.has(word));
  if (own !== to || own === from || at === -1 || at > 2 || OPENS_PHRASE.has(said[at + 1] ?? '')) return false;
  const plain = said.slice(0, at).every((word) => isOrdinary(word, lexicon) && !lexicon.functions.has(word));
  return plain && !hasPronoun({ scene, from: own, to });
};
const POINTING = new Set('a an the our your my their this that some every'.split(' '));
const OPENS_PHRASE = new Set('in on at by under from near over into through during for after before with behind across down up'.split(' '));

/** `dawn to dusk`: of three words or more, of which the last is no word of grammar. */
const isWholePhrase = ({ words, lexicon }: Scene, { from, to }: Pick<Phrase, 'from' | 'to'>, own: number): boolean =>
  own === from && to - from > 1 && !lexicon.functions.has(words[to]?.folded ?? '');

/** `at Dawn` is none, `Crack of Dawn` is: another of its words has a capital too. */
const isCapitalPhrase = ({ words }: Scene, { from, to }: Pick<Phrase, 'from' | 'to'>, own: number): boolean =>
  words.slice(from, to + 1).some((word, step) => from + step !== own && isCapital(word));

/** A house, where the sentence speaks of houses. */
export const ofGroup: Rule = (mention) => {
  if (mention.bound !== undefined || mention.listed.form === 'full-name') return undefined;
  const group = isGroup(mention);
  return group === 'yes' ? 'other' : group === 'maybe' ? 'doubt' : undefined;
};

export const placeOrTitle: Rule = (mention) => {
  const isFull = mention.listed.form === 'full-name';
  if (!isFull && (isPrefixed(mention) || isFirm(mention.scene, mention.to))) return 'other';
  const place = headsPlace(mention, isFull);
  if (place === 'yes') return isFull ? 'doubt' : 'other';
  if (place === 'maybe' && !isFull) return isPraised(mention) || mention.bound !== undefined ? 'name' : 'other';
  if (isFull || mention.listed.form === 'family') return undefined;
  if (mention.bound === undefined && !isPraised(mention) && looksTitled(mention) === 'yes')
    return isDoneAfter(mention) || isInCostume(mention) ? 'doubt' : 'other';
  if (isPointedAt(mention) && (headsFirm(mention) || looksTitled(mention) !== undefined)) return 'other';
  if (mention.bound === undefined && ownsPlace(mention) && isAmbiguous(mention.scene, mention.from))
    return isForenameFirst(mention) ? 'doubt' : 'other';
  if (mention.bound === undefined && (headsFirm(mention) || liesIn(mention) || isChapter(mention)))
    return isPraised(mention) && !headsFirm(mention) ? undefined : mention.listed.form === 'surname' ? 'other' : 'doubt';
  if (isQuotedTitle(mention))
    return isPraised(mention) ? undefined : isAmbiguous(mention.scene, mention.from) || isOnShelf(mention) ? 'other' : 'doubt';
  const form = looksTitled(mention);
  const isSmall = mention.scene.words[mention.from]?.case === 'lower' && mention.listed.form === 'surname'; // the first day of April
  if (form === undefined || isPraised(mention) || (form === 'maybe' && isSmall)) return undefined;
  return (form === 'yes' || endsName(mention)) && !isDoneAfter(mention) ? 'other' : 'doubt';
};

/** `'Zara's Big Messy Day' is on the story shelf`: more than a name in quotation marks, where books are spoken of. */
const isOnShelf = ({ scene, from, to }: Mention): boolean => {
  const next = scene.words[isPossessive(scene, to) ? to + 2 : to + 1];
  if (!isCapital(next) || scene.lexicon.functions.has(next?.folded ?? '') || isDeed(next?.folded ?? '', scene.lexicon)) return false;
  return sentenceAround(scene, from).some((word) => OF_BOOKS.has(word));
};
const OF_BOOKS = new Set('shelf bookshelf library book books story stories reading read bedtime storytime author'.split(' '));

/** `Ngozi the Very Hungry Caterpillar`, where costumes are spoken of: no known name, so somebody came as one. */
const isInCostume = ({ scene, to }: Mention): boolean => saysCostumes(scene) && wordsAfter(scene, to, 1)[0] === 'the';

/** `the European Day of Languages`: a surname with another word of the name before it. */
const endsName = ({ scene, from, listed }: Mention): boolean =>
  listed.form === 'surname' &&
  isProper(scene, from - 1) &&
  wordsBefore(scene, from, 1).length > 0 &&
  [scene.lexicon.calendarThings, scene.lexicon.heads].some((list) => list.has(scene.words[from]?.folded ?? ''));

/** `Max and the Eco Team planted trees`, `Skye the Brave faced the dentist`: what is done at school after what has the form of a title. */
const isDoneAfter = ({ scene, to }: Mention): boolean => {
  if (wordsAfter(scene, to, 1)[0] === 'of') return false; // William of Normandy had the ships
  let last = to + 1;
  while (
    last < to + LONGEST_TITLE &&
    (isCapital(scene.words[last + 1]) || scene.words[last]?.folded === 'and') &&
    scene.words[last + 1]?.gap === ' '
  )
    last++;
  return deedAfter({ scene, from: last, to: last }) === 'strong';
};
const LONGEST_TITLE = 6;

/** `Max's Walk for Water`, `Isla-style`: of a forename first of all. */
const isForenameFirst = ({ scene, from, to, listed }: Mention): boolean =>
  listed.form === 'forename' && from === to && mostlyName(scene, to, kindsOf(scene, to));

/** `King's Cross`: what it owns is the head of a place. */
const ownsPlace = ({ scene, to }: Mention): boolean => {
  const thing = owned(scene, to);
  return thing?.case === 'title' && scene.lexicon.heads.has(thing.folded);
};

/** `The Prince's Trust`, `The Art of Being Brilliant`: an article, and what is a word besides. */
const isPointedAt = ({ scene, from }: Mention): boolean => {
  const [previous = ''] = wordsBefore(scene, from, 1);
  return (previous === 'the' || previous === 'a' || previous === 'an') && isAmbiguous(scene, from);
};

/** `Bella-style`. */
export const inTheManner: Rule = (mention) => {
  const { scene, from, to, listed } = mention;
  const next = scene.words[to + 1];
  if (listed.form !== 'full-name' && isOurStyle(scene, to)) return isAmbiguous(scene, from) ? 'other' : 'doubt';
  if (listed.form === 'full-name' || next?.gap !== '-' || !MANNERS.has(next.folded)) return undefined;
  return isForenameFirst(mention) && next.folded === 'style' ? 'doubt' : 'other';
};

/** `Wimbledon, Oakfield style`: what the school has done in its own way. */
const isOurStyle = ({ words, known }: Scene, to: number): boolean => {
  const at = [to + 2, to + 3, to + 4].find((index) => words[index]?.folded === 'style');
  if (at === undefined || words[to + 1]?.gap !== ', ' || !/^[ -]$/u.test(words[at]?.gap ?? '')) return false;
  return words.slice(to + 1, at).every(({ folded }) => known.ownWords.has(folded));
};

const MANNERS = new Set('style styled inspired esque like themed shaped type mania era'.split(' '));

/** `Boudica burned three towns`: first of all somebody of history or legend, if no sign of school stands beside it. */
export const legendary: Rule = (mention) => {
  const { scene, from, to, listed } = mention;
  const word = scene.words[from]?.folded ?? '';
  if (
    listed.form !== 'forename' ||
    from !== to ||
    !scene.lexicon.capitals.has(word) ||
    scene.lexicon.given.has(word) ||
    scene.lexicon.toldBy.get(word) !== undefined ||
    isAmbiguous(scene, from)
  )
    return undefined;
  return isPraised(mention) || looseCue(scene, from) !== undefined || hasOtherName(mention) ? undefined : 'doubt';
};
