import { looseCue } from './cues.ts';
import { isOrdinary } from './morphology.ts';
import { deedAfter, hasPronoun, isPraised } from './person-signs.ts';
import type { Place } from './place.ts';
import { isCapital, isPossessive, partsAt, type Scene, wordsAfter, wordsBefore } from './scene.ts';
import { sentenceAround } from './told.ts';
import type { Mention, Rule } from './use.ts';
import { isScored, saysSport } from './use-sport.ts';
import { isHumanState } from './word-states.ts';

/** What a surname of the roll is besides: a place's last word, a team, one of the staff, somebody of history. */

/** `off to Burton Agnes Hall`: two more words of the name before it, and a word of place before those. */
export const isPlacedHead = (mention: Mention): boolean => {
  const { scene, from } = mention;
  const { lexicon, words, named } = scene;
  if (isAwayAt(mention)) return true;
  if (!lexicon.heads.has(words[from]?.folded ?? '') || words[from]?.case !== 'title') return false;
  let first = from;
  while (from - first < LONGEST_PLACE && words[first]?.gap === ' ' && isCapital(words[first - 1]) && !named.has(first - 1)) first--;
  const [previous = '', second = ''] = wordsBefore(scene, first, 2);
  const isGone = from - first === 1 && previous === 'to' && OFF.has(second) && !lexicon.given.has(words[first]?.folded ?? '');
  return (isGone || (from - first > 1 && PLACED.has(previous))) && !isPraised({ scene, from: first, to: from });
};
/** `away at Marram Fell`: where a match is played, by the last word of its name. */
const isAwayAt = ({ scene, from, to, bound }: Mention): boolean => {
  const { words, lexicon, named } = scene;
  const [at = '', away = ''] = wordsBefore(scene, from - 1, 2);
  const first = words[from - 1];
  if (away !== 'away' || (at !== 'at' && at !== 'to') || bound !== undefined || isPossessive(scene, to)) return false;
  if (words[from]?.gap !== ' ' || deedAfter({ scene, from, to }) === 'strong') return false;
  return first?.case === 'title' && words[from]?.case === 'title' && !named.has(from - 1) && !lexicon.given.has(first.folded);
};

/** `off to Sewerby Hall`: one word more will do where somebody goes there. */
const OFF = new Set('off trip trips visit visits outing going go goes went heading headed travelling travelled walk walked'.split(' '));
const LONGEST_PLACE = 3;
const PLACED = new Set('in at near to from around outside inside visit visiting visited toward towards via'.split(' '));

/** `The staff five-a-side: Banks in goal`: of the staff list, and no pupils play. */
export const isAmongStaff = (scene: Scene, from: number): boolean => {
  if (!scene.known.staffSurnames.has(scene.words[from]?.folded ?? '')) return false;
  const said = sentenceAround(scene, from);
  const { child, children, childTitles } = scene.lexicon;
  return said.some((one) => OF_STAFF.has(one)) && !said.some((one) => child.has(one) || children.has(one) || childTitles.has(one));
};
const OF_STAFF = new Set(['staff', 'teachers', 'governors', 'colleagues']);

/** `Come on England!` */
export const isTeam = ({ scene, from, bound }: Mention): boolean =>
  bound === undefined &&
  NATIONS.has(scene.words[from]?.folded ?? '') &&
  CHEERS.has(wordsBefore(scene, from, 2).join(' ')) &&
  looseCue(scene, from) === undefined;
const CHEERS = new Set(['on come', 'go', 'on go', 'luck good', 'on cheer', 'on cheering', 'for cheering']);
const NATIONS = new Set('england scotland wales ireland france germany holland spain brazil poland'.split(' '));

/** `who was Rosalind Franklin, and why did Watson and Crick get the prize?` */
export const isBesideFigure = (mention: Mention): boolean => {
  const { scene, from } = mention;
  if (isPraised(mention) || isScored(scene, from, mention.to) || saysSport(scene, from)) return false;
  if (!sentenceAround(scene, from).some((word) => ASKED.has(word))) return false;
  const first = Math.max(0, from - FAR);
  return scene.words.slice(first, from + FAR).some((word, step) => {
    const at = first + step;
    return word.sentence === scene.words[from]?.sentence && partsAt(scene, at, at, 'figure').some((one) => one.from === at && one.to > at);
  });
};

const ASKED = new Set('why how prize discover discovered invent invented theory century dna'.split(' '));

/** So far a text is looked through: a long one must not cost its square. */
const FAR = 20;

const ROADS = new Set('street road lane avenue drive crescent terrace'.split(' '));
const isNamedRoad = ({ words }: Scene, at: number, roads: { readonly has: (word: string) => boolean }): boolean =>
  roads.has(words[at]?.folded ?? '') && words[at]?.case === 'title' && words[at]?.gap === ' ' && words[at - 1]?.case === 'title';

/** `Holly Close is for residents`, where another street is named; but whoever does or is something is a pupil. */
export const isStreet = (mention: Mention): boolean => {
  const { scene, from, to, bound } = mention;
  const pair = { scene, from: from - 1, to };
  if (bound !== undefined || from === 0 || !isNamedRoad(scene, from, scene.lexicon.heads) || isPraised(pair)) return false;
  if (deedAfter(pair) !== undefined || isPossessive(scene, to) || isHumanState(scene, to) || hasPronoun(pair)) return false;
  const first = Math.max(0, from - NEARBY);
  return scene.words.slice(first, from + NEARBY).some((_, step) => first + step !== from && isNamedRoad(scene, first + step, ROADS));
};
const NEARBY = 40;

const FEASTS = new Set('happy world national international global christmas boxing new'.split(' '));

/** `World Rose Day`, `Happy E Day`, `Day 3 of camp`: a day with its name, or its number, and nobody of that surname. */
export const isFeastDay = ({ scene, from }: Place): boolean => {
  const { words } = scene;
  if (words[from]?.folded !== 'day' || !isCapital(words[from])) return false;
  if (words[from + 1]?.gap === ' ' && /^\d{1,2}$/u.test(words[from + 1]?.text ?? '') && words[from + 2]?.folded === 'of') return true;
  const said = wordsBefore(scene, from, 4);
  const feast = said.find((word, step) => step > 0 && FEASTS.has(word));
  return feast !== undefined && (feast !== 'happy' || !scene.lexicon.given.has(said[0] ?? ''));
};

/** `St Piran's Day from Heron`, `Odd Sock Day in 4B`: a day by the whole of its name, whoever keeps it; but `Heron's Day` may be somebody. */
export const ofFeast: Rule = ({ scene, from, to, listed, bound }) => {
  const { words } = scene;
  const [day, before] = [words[from], words[from - 1]];
  if (listed.form !== 'surname' || day?.folded !== 'day' || day.case !== 'title' || day.gap !== ' ' || isPossessive(scene, to))
    return undefined;
  if (before?.folded === 's' && /^['\u2019]$/u.test(before.gap)) return isKept(scene, from - 2) ? 'other' : undefined;
  const kept = ofTheme({ scene, from, to });
  if (kept !== undefined) return kept;
  if (!isPlainCapital(scene, from - 1)) return undefined;
  if (deedAfter({ scene, from, to }) !== undefined && !wordsAfter(scene, to, 4).includes('raised')) return undefined;
  if (before?.gap === ' ' && isPlainCapital(scene, from - 2)) return 'other';
  return bound === undefined ? undefined : 'doubt'; // Roman Day in Heron
};

const PEOPLES = new Set(
  'roman viking tudor victorian greek egyptian saxon celtic norman stuart aztec mayan georgian edwardian medieval'.split(' '),
);

/** `Viking Day in Heron`, `Fibonacci Day`: of a people, or of somebody of history by the surname; where the word is given to children too, it is left open. */
const ofTheme = ({ scene, from, to }: Place): 'other' | 'doubt' | undefined => {
  const { words, lexicon, named, known } = scene;
  const theme = words[from - 1];
  const { folded = '' } = theme ?? {};
  if (words[from]?.gap !== ' ' || theme?.case !== 'title' || named.has(from - 1) || known.classes.has(folded)) return undefined;
  if (!(PEOPLES.has(folded) || lexicon.figureSurnames.has(folded)) || doesIt({ scene, from, to })) return undefined;
  const isOfClass = words[from - 2]?.folded === 's' && theme.gap === ' ' && !ITS.has(words[from - 3]?.folded ?? '');
  if (lexicon.given.has(folded) && !isOfClass) return PEOPLES.has(folded) ? 'doubt' : undefined;
  return hasPronoun({ scene, from, to }) || isPraised({ scene, from: from - 1, to }) ? 'doubt' : 'other';
};

/** Said of somebody; `in Heron` tells where it was kept, unless the word is given to children too. */
const doesIt = (place: Place): boolean => {
  const { scene, from, to } = place;
  const isPlaced =
    ['in', 'for', 'with'].includes(wordsAfter(scene, to, 1)[0] ?? '') && !scene.lexicon.given.has(scene.words[from - 1]?.folded ?? '');
  return deedAfter(place) !== undefined && !isPlaced;
};

const ITS = new Set('it that this here there who what where'.split(' '));

/** Whose day is kept: a saint's, or that of all who are so. */
const isKept = (scene: Scene, at: number): boolean => {
  const saint = SAINTS.has(scene.words[at - 1]?.folded ?? '') && scene.words[at]?.gap === ' ';
  return isCapital(scene.words[at]) && (saint || OF_ALL.has(scene.words[at]?.folded ?? ''));
};
const SAINTS = new Set(['st', 'saint', 'sant', 'santes']);
const OF_ALL = new Set('mother father valentine children women men grandparent teacher founder year'.split(' '));

/** With a capital, and yet a word that nobody is called by. */
const isPlainCapital = (scene: Scene, at: number): boolean => {
  const { lexicon, known, words, named } = scene;
  const word = words[at];
  if (word === undefined || !isCapital(word) || /\d/u.test(word.text) || named.has(at) || known.classes.has(word.folded)) return false;
  const people = [
    lexicon.functions,
    lexicon.given,
    lexicon.titles,
    lexicon.stages,
    lexicon.child,
    lexicon.children,
    lexicon.childTitles,
    lexicon.praise,
  ];
  return isOrdinary(word.folded, lexicon) && !people.some((list) => list.has(word.folded));
};
