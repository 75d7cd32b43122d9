import { pattern } from '../../text/pattern.ts';
import { isDeed, isOrdinary } from './morphology.ts';
import { hasPronoun, isPraised } from './person-signs.ts';
import { isCapital, isPossessive, type Scene, wordsAfter } from './scene.ts';
import { listEnd } from './word-lists.ts';
import { isCustomary, isOf, kindsOf, type WordRule } from './word-subject.ts';
import type { WordKind } from './words/word-names.ts';

/** Rows of things: goods with prices, a kind and what is of it, labels with what is told under each; and rows of those who did something. */

const NEAR = 40;
/** The words around one, so far as a text is looked through. */
const around = ({ words }: Scene, at: number): readonly string[] =>
  words.slice(Math.max(0, at - NEAR), at + NEAR).map(({ folded }) => folded);

const SELLING = new Set(
  'stall stalls table sale pot pots tray trays bunch bunches counter menu shop price prices each slice slices stem stems packet packets seed seeds seedlings bulbs plants herbs flavour flavours cones scoop scoops jar jars'.split(
    ' ',
  ),
);
/** Money that somebody has brought, won or owes. */
const SOMEBODYS = new Set(
  'raised raise raises raising sponsor sponsored sponsors sponsorship donated donation donations owes owed owe owing won win winner winners prize prizes sold earned saved paid collect collected takings takers holders helpers sellers lost overdue library fines fundraisers running runs run'.split(
    ' ',
  ),
);
const PRICED = pattern(String.raw`^(?:,? ?[(:\u2013\u2014-]? ?|, [^.;:!?\n\u00A3]{1,24}[ ,(-]{1,2})(?:\u00A3 ?\d|\d{1,3}p\b)`, 'u');
const PRICE = pattern(String.raw`\u00A3 ?\d|\b\d{1,3}p\b`, 'gu');
const FAR = 160;

/** `Basil 90p, mint 50p` on a stall; but `Basil \u00A35, Rose \u00A34` for the sponsored walk. */
export const priced: WordRule = ({ scene, from, to, kinds }) => {
  const { field, words } = scene;
  const end = words[to]?.end ?? 0;
  if (kinds.size === 0 || !PRICED().test(field.text.slice(end, end + 40))) return undefined;
  const prices = field.text.slice(Math.max(0, end - FAR), end + FAR).match(PRICE()) ?? [];
  const near = around(scene, from);
  if (prices.length < 2 || near.some((word) => SOMEBODYS.has(word))) return undefined;
  return near.some((word) => SELLING.has(word)) ? 'other' : undefined;
};

/** What is told of stock: `(gone in minutes)`, `, two left`, ` sold out.` */
const IN_STOCK = pattern(
  String.raw`^(?: \(|, | )(?:all |nearly |almost )?(?:gone|sold out|(?:\d{1,3}|one|two|three|four|five|six|none|a few) left)(?: (?:in|by|before|within|already|after)\b|\s?[,.;:!()\n]|$)`,
  'u',
);
const AT_STALLS = new Set('helper helpers volunteer volunteers seller sellers rota shift team crew runners'.split(' '));

/** `Heather gone by ten, mint by the armful`: on a stall of plants, beside another plant. */
export const inStock: WordRule = (subject) => {
  const { scene, from, to } = subject;
  const { field, words } = scene;
  const end = words[to]?.end ?? 0;
  if (!isOf(subject, 'plant') || !IN_STOCK().test(field.text.slice(end, end + 32)) || hasPronoun(subject) || isPraised(subject))
    return undefined;
  const near = around(scene, from);
  if (!scene.said.has('plant') && !scene.said.has('plants')) return undefined;
  if (!near.some((word) => SELLING.has(word)) || near.some((word) => AT_STALLS.has(word))) return undefined;
  return near.some((word) => word !== words[from]?.folded && isPlant(scene, word)) ? 'other' : undefined;
};
const isPlant = ({ lexicon }: Scene, word: string): boolean =>
  [word, word.replace(/s$/u, '')].some((one) => lexicon.kinds.get(one)?.has('plant') === true);

/** What says of a row what its members are. */
const CALLED: Partial<Record<WordKind, readonly string[]>> = {
  plant:
    'trees herbs flowers plants seeds bulbs shrubs spices flavours leaves blooms scents fruits fruit colours shades dyes dyed fabric fabrics'.split(
      ' ',
    ),
  animal: ['birds', 'animals', 'creatures'],
  gem: 'rocks stones minerals gems gemstones crystals specimens colours shades'.split(' '),
  colour: 'colours shades paints dyes dyed threads fabric fabrics wools inks paint'.split(' '),
  virtue: 'values value virtues virtue words'.split(' '),
  nature: 'rocks stones weather rivers'.split(' '),
  month: ['months', 'birthdays'],
  season: ['seasons'],
};

/** `Value of the week: Patience`. */
const VALUE = new Set(['value', 'virtue']);

const PEOPLE = /(?:ers|ors|ists|ians|men|women|girls|boys|mates)$/u;
const OF_PEOPLE = new Set(
  'by from to who our certificate certificates medal medals badge badges best winning winner top prize award awards team teams group groups band crew cast captain lead leads led made drawn painted thanks well for star'.split(
    ' ',
  ),
);

/** `by the pond`, `our value`. */
const isOfPlace = (heading: readonly string[], at: number): boolean =>
  (['by', 'from'].includes(heading[at] ?? '') && heading[at + 1] === 'the') || (heading[at] === 'our' && VALUE.has(heading[at + 1] ?? ''));

/** What heads a row speaks of people: `Flower girls`, `Herbs grown by`, `Rocks painted:`. */
const namesPeople = ({ lexicon }: Scene, heading: readonly string[]): boolean =>
  OF_PEOPLE.has(heading.at(-1) ?? '') ||
  heading.some(
    (word, at) =>
      (word !== 'flowers' && word !== 'rivers' && PEOPLE.test(word)) ||
      (OF_PEOPLE.has(word) && word !== 'for' && !isOfPlace(heading, at)) ||
      lexicon.childTitles.has(word) ||
      (lexicon.child.has(word) && heading[at - 1] !== 'for') ||
      (lexicon.children.has(word) && heading[at - 1] !== 'for'),
  );

const LONGEST_ROW = 16;

/** Where the row begins that a word stands in: right after a colon. */
const rowStart = ({ words }: Scene, from: number): number | undefined => {
  for (let at = from; at > 0 && from - at < LONGEST_ROW; at--) {
    if (/^:\s/u.test(words[at]?.gap ?? '')) return at;
    if (/\n/u.test(words[at]?.gap ?? '')) return undefined;
  }
  return undefined;
};

/** The words that head a row, in their sentence. */
const headingOf = ({ words }: Scene, start: number): readonly string[] => {
  const said = words.slice(Math.max(0, start - 10), start);
  return said.filter(({ sentence }) => sentence === words[start - 1]?.sentence).map(({ folded }) => folded);
};

/** The names and other words with a capital in a row. */
const membersOf = ({ words, lexicon }: Scene, start: number): readonly number[] => {
  const found: number[] = [];
  for (let at = start; at < words.length && at - start < LONGEST_ROW; at++) {
    if (at > start && /\n/u.test(words[at]?.gap ?? '')) break;
    if (isCapital(words[at]) && !lexicon.functions.has(words[at]?.folded ?? '')) found.push(at);
  }
  return found;
};

/** Of no pupil, and a word: beside it the others are words as well. */
const isNobodys = (scene: Scene, at: number, kind: WordKind): boolean => {
  const { folded = '' } = scene.words[at] ?? {};
  return !scene.named.has(at) && (kindsOf(scene, at).has(kind) || (isOrdinary(folded, scene.lexicon) && !scene.lexicon.given.has(folded)));
};

/** `Rocks to sort: Flint, Chalk, Amber`: the heading says what they are; of names alone it is left open. */
export const underKind: WordRule = (subject) => {
  const { scene, from, to, next } = subject;
  if (!(next === '' || next === 'and' || /^\d/u.test(next))) return undefined;
  const start = rowStart(scene, from);
  const heading = start === undefined ? [] : headingOf(scene, start);
  if (start === undefined || namesPeople(scene, heading)) return undefined;
  const kind = (Object.keys(CALLED) as WordKind[]).find(
    (one) => subject.kinds.has(one) && CALLED[one]?.some((word) => heading.includes(word)),
  );
  if (kind === undefined || (kind !== 'virtue' && isPraised(subject))) return undefined;
  const members = membersOf(scene, start);
  const others = members.filter((at) => at < from || at > to);
  if (others.length === 0) return heading.some((word) => VALUE.has(word)) ? 'other' : 'doubt';
  return others.some((at) => isNobodys(scene, at, kind)) ? 'other' : 'doubt';
};

/** What players, readers and teams are counted by. */
const COUNTED = new Set('goal goals point points try tries lap laps run runs star stars merit merits vote votes win wins'.split(' '));
const COMMON: readonly WordKind[] = ['word', 'trade'];

const isLabel = ({ words }: Scene, at: number): boolean =>
  (words[at]?.opens === true || words[at]?.gap === ' - ') &&
  isCapital(words[at]) &&
  /^\s?: $/u.test(words[at + 1]?.gap ?? '') &&
  !isCapital(words[at + 1]);

/** Weather that nobody is called by. */
const WEATHER = new Set('snow wind winds fog hail sleet sunshine temperature thunder mist ice drizzle rainfall cloud clouds'.split(' '));

const isLike = (scene: Scene, at: number, shared: readonly WordKind[]): boolean =>
  shared.some((kind) => kindsOf(scene, at).has(kind)) || (shared.includes('nature') && WEATHER.has(scene.words[at]?.folded ?? ''));

/** `Frost: none. Snow: yes.`: labels of one kind, one of which at least is nobody's; but `Frost: 3 goals`. */
export const reported: WordRule = ({ scene, from, to, kinds }) => {
  if (from !== to || !isLabel(scene, from) || around(scene, from).some((word) => COUNTED.has(word))) return undefined;
  const shared = [...kinds].filter((kind) => !COMMON.includes(kind));
  for (let at = Math.max(0, from - LONGEST_ROW); at < from + LONGEST_ROW && at < scene.words.length; at++)
    if (at !== from && isLabel(scene, at) && !scene.named.has(at) && isLike(scene, at, shared)) return 'other';
  return undefined;
};

/** `Luna 9's landing`, `Apollo 11's crew`: one of a series, for nobody's age has anything. */
export const ofSeries: WordRule = ({ scene, from, to, next }) =>
  isCapital(scene.words[from]) && isCount(next) && isPossessive(scene, to + 1) ? 'other' : undefined;

/** `2. Cherry`: one of a row that is counted, whatever else the word may be. */
export const numbered: WordRule = ({ scene: { words }, from, to, next }) =>
  isCount(words[from - 1]?.text) && words[from]?.gap === '. ' && isCapital(words[from]) && (next === '' || goesOnCounting(words, to))
    ? 'doubt'
    : undefined;

const isCount = (text = ''): boolean => /^\d{1,2}$/u.test(text);
/** `2. Cherry 3. Rowan`; but `see page 3. Page 4 has the map`. */
const goesOnCounting = (words: Scene['words'], to: number): boolean => isCount(words[to + 1]?.text) && words[to + 2]?.gap === '. ';

const ALL = new Set(['all', 'both', 'each']);

/** `April, May and June all got medals`: pupils in a row, of each of whom it is said what they did. */
export const allDid: WordRule = (subject) => {
  const { scene } = subject;
  const [start, end] = [listEnd(subject, -1), listEnd(subject)];
  const [all = '', verb = ''] = wordsAfter(scene, end, 2);
  if (start === end || !ALL.has(all) || !isDeed(verb, scene.lexicon)) return undefined;
  for (let at = start; at <= end; at++) if (isCapital(scene.words[at]) && !scene.named.has(at)) return undefined;
  return isCustomary(subject) || isOf(subject, 'plant', 'animal', 'nature') ? 'doubt' : 'name';
};
