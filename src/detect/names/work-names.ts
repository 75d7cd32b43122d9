import { isDeed } from './morphology.ts';
import { deedAfter } from './person-signs.ts';
import type { Place } from './place.ts';
import { after, isCapital, isPossessive, isProper, isSmallAt, partsAt, type Scene, wordsAfter, wordsBefore } from './scene.ts';

/** Names of books, plays, songs and films: told by their form, for nobody can list them all. */

/** With a capital, and yet no word of a title: a class, a year or somebody's title. */
const NO_TITLE_WORDS = new Set('year class reception nursery miss mrs mr ms dr key form sixth i'.split(' '));

const isClass = ({ known: { classes } }: Scene, word: string): boolean => classes.has(word) || classes.has(word.replace(/s$/u, ''));

/** A capitalised word of a title or an organisation: not a class, a year or a short form. */
const isTitleWord = (scene: Scene, index: number): boolean => {
  const word = scene.words[index];
  if (word === undefined || !isProper(scene, index) || word.case === 'upper' || /\d/u.test(word.text)) return false;
  return !NO_TITLE_WORDS.has(word.folded) && !isClass(scene, word.folded);
};

/** `James and the Giant Peach`, `Helen of Troy`, `Anne of the Island`, `Bob the Builder`, `Tom's Midnight Garden`: the form of a title. */
export const looksTitled = ({ scene, to }: Place): 'yes' | 'maybe' | undefined => {
  if (scene.lines[to] !== 'prose' || isSmallAt(scene, to)) return undefined;
  const [one = '', two = ''] = wordsAfter(scene, to, 2);
  if (one === 'and' && ['the', 'his', 'her'].includes(two)) return isTitleWord(scene, to + 3) ? 'yes' : undefined;
  if (runsOn(scene, to) || isWithAll(scene, to)) return 'yes';
  if (one === 'the' && isTitleWord(scene, to + 2)) return 'yes';
  if (one === 'of' && two === 'the' && isTitleWord(scene, to + 3) && isCapital(scene.words[to])) return 'maybe';
  if (one === 'of' && isTitleWord(scene, to + 2)) return scene.lexicon.kinds.get(two)?.has('place') ? 'yes' : 'maybe';
  if (isExclaimed(scene, to) || isStaged(scene, to) || isOnStage(scene, to) || isRated(scene, to) || isPresented(scene, to)) return 'yes';
  if (one === 'in' && isTitleFrom(scene, to + 2)) return isAlike(scene, to) ? 'yes' : 'maybe';
  if (goesOnAsTitle(scene, to + 1)) return 'maybe';
  if (!isPossessive(scene, to) || !isTitleWord(scene, to + 2)) return undefined;
  return READS.has(wordsBefore(scene, to, 1)[0] ?? '') ? 'yes' : ofPossessive(scene, to + 2);
};

/** `Tom Vale and the Weaver's Stone`: a title ends in the word, after `and the` and another word of it. */
export const endsTitle = ({ scene, from }: Place): boolean => {
  const { words, lexicon } = scene;
  const people = [lexicon.childTitles, lexicon.child, lexicon.children, lexicon.roles, lexicon.titles, lexicon.stages];
  for (let at = from - 1; at > Math.max(1, from - 6) && /^[ '\u2019]$/u.test(words[at + 1]?.gap ?? ''); at--) {
    const word = words[at];
    if (word?.folded === 'the') return at < from - 1 && words[at - 1]?.folded === 'and' && isTitleWord(scene, at - 2);
    if (word === undefined || (words[at + 1]?.folded !== 's' && people.some((list) => list.has(word.folded)))) return false;
    if (word.folded !== 's' && word.folded !== 'of' && !isTitleWord(scene, at)) return false;
  }
  return false;
};

/** `Georgia on My Mind`: a small word, and then one that has a capital in titles alone. */
const goesOnAsTitle = (scene: Scene, link: number): boolean => {
  const { words } = scene;
  const [small, owner] = [words[link], words[link + 1]];
  return (
    small?.case === 'lower' &&
    LINKS.has(small.folded) &&
    owner?.gap === ' ' &&
    isProper(scene, link + 1) &&
    OF_TITLES.has(owner.folded) &&
    isTitleWord(scene, link + 2)
  );
};
/** Not `in`: whoever is in `My Fair Lady` plays a part; nor what the name of a place begins with. */
const LINKS = new Set(['on', 'with', 'without', 'before', 'after']);
const OF_TITLES = new Set('my your our his her their'.split(' '));

const ALL = new Set('all two three four five six seven twelve'.split(' '));

/** `Max and all the Wild Things`, `Snow White and seven Tiny Miners`: with those who belong to the story. */
const isWithAll = (scene: Scene, to: number): boolean => {
  const [and, all = '', the] = wordsAfter(scene, to, 3);
  const first = to + (the === 'the' || the === 'his' || the === 'her' ? 4 : 3);
  return and === 'and' && ALL.has(all) && isTitleWord(scene, first) && isTitleWord(scene, first + 1);
};

const OURS = new Set(['My', 'Your', 'Our', 'His', 'Her']);
const LAST_WORDS = new Set(['me', 'you', 'us', 'him']);

/** `Georgia on My Mind`, `Alice Through the Looking Glass`, `Rosie and Me`: a word of grammar has a capital in titles alone. */
const runsOn = (scene: Scene, to: number): boolean => {
  const { words, lexicon } = scene;
  const [first, second] = [words[to + 1], words[to + 2]];
  if (first?.case === 'lower' && !(first.folded === 'on' && OURS.has(second?.text ?? ''))) return false; // Grace in My Fair Lady
  for (let at = to + 1; at <= to + LONGEST_TITLE && words[at]?.gap === ' '; at++) {
    const word = words[at];
    if (word === undefined || word.opens) return false;
    if (!lexicon.functions.has(word.folded) && !isCapital(word)) return false;
    if (!lexicon.functions.has(word.folded) || word.case !== 'title' || word.text === 'I' || lexicon.kinds.has(word.folded)) continue;
    return (
      isTitleWord(scene, at + 1) ||
      (lexicon.functions.has(after(scene, at)?.folded ?? '') && isTitleWord(scene, at + 2)) ||
      isLast(scene, at)
    );
  }
  return false;
};

const isLast = (scene: Scene, at: number): boolean => LAST_WORDS.has(scene.words[at]?.folded ?? '') && scene.words[at + 1]?.gap !== ' ';

/** What a title begins with, and the name of a class or a place does not. */
const TITLE_OPENERS = new Set('where when what who why how if we i all my not once guess oh'.split(' '));

/** `Max in Where the Wild Things Are`: a clause in capitals is the name of a work; but whoever is or does something in it may have played the part. */
const isTitleFrom = (scene: Scene, first: number): boolean => {
  if (!TITLE_OPENERS.has(scene.words[first]?.folded ?? '') || !isCapital(scene.words[first])) return false;
  let last = first;
  while (last < first + LONGEST_TITLE && isInTitle(scene, last + 1)) last++;
  const big = scene.words.slice(first + 1, last + 1).filter((word) => isCapital(word)).length;
  return big > 1 && !isDeed(after(scene, last)?.folded ?? '', scene.lexicon) && !IS.has(after(scene, last)?.folded ?? '');
};
const IS = new Set('is was has had will'.split(' '));

const isInTitle = ({ words, lexicon }: Scene, index: number): boolean => {
  const word = words[index];
  if (word?.gap !== ' ') return false;
  return isCapital(word) || (lexicon.functions.has(word.folded) && isCapital(words[index + 1]) && words[index + 1]?.gap === ' ');
};

/** `Tom's Midnight Garden`; but `Tom's Science Week poster` is a pupil's. */
const ofPossessive = (scene: Scene, first: number): 'yes' | 'maybe' | undefined => {
  let last = first;
  while (isTitleWord(scene, last + 1)) last++;
  const [next = ''] = wordsAfter(scene, last, 1);
  const thing = scene.words[last + 1]?.case === 'lower' && scene.lexicon.stems.has(next) && !scene.lexicon.functions.has(next);
  if (thing && !isDeed(next, scene.lexicon)) return undefined;
  if (last === first) return isRead(scene, first) ? 'yes' : 'maybe';
  return scene.words.slice(first, last + 1).some(({ folded }) => AT_SCHOOL.has(folded)) ? 'maybe' : 'yes';
};

/** What a pupil has or holds, with capitals too: `Alice's Birthday Party`, `Max's Walk for Water`. */
const AT_SCHOOL = new Set(
  'birthday party challenge walk run swim day week corner den project presentation talk speech assembly fundraiser appeal award awards prize certificate poster world club stall cake bake sale quiz top tip tips science maths'.split(
    ' ',
  ),
);

/** `read Rosie's Walk to somebody`. */
const READS = new Set(['read', 'reading', 'reread']);
const OF_READING = new Set('reading author authors library storytime bookshop bestseller'.split(' '));

/** `Rosie's Walk`, where the text speaks of reading, and nobody has a walk. */
const isRead = (scene: Scene, first: number): boolean => {
  const { folded = '', case: cased } = scene.words[first] ?? {};
  return cased === 'title' && !scene.lexicon.owns.has(folded) && [...OF_READING].some((word) => scene.said.has(word));
};

/** The books of the Bible that bear somebody's name. */
const BOOKS = new Set(
  'samuel ezra esther job isaiah jeremiah ezekiel daniel joel amos jonah micah matthew mark luke john timothy titus james peter jude ruth'.split(
    ' ',
  ),
);
const READ = new Set('book books gospel gospels verse verses chapter chapters epistle letter reading scripture bible psalm'.split(' '));

/** `James 1:5`, `the Book of Daniel`, `the parable in Matthew`. */
export const isChapter = ({ scene, from, to }: Place): boolean => {
  const { words, field } = scene;
  if (from !== to || !BOOKS.has(words[from]?.folded ?? '')) return false;
  if (/^ \d{1,3}:\d/u.test(field.text.slice(words[to]?.end ?? 0, (words[to]?.end ?? 0) + 6))) return true;
  const [link = ''] = wordsBefore(scene, from, 1);
  if (link === 'read' && /^\d/u.test(wordsAfter(scene, to, 1)[0] ?? '')) return true;
  return (
    (link === 'of' || link === 'in' || link === 'from' || /^\d/u.test(wordsAfter(scene, to, 1)[0] ?? '')) &&
    [...READ].some((word) => scene.said.has(word))
  );
};

const STAGED = new Set('musical film movie play novel book ballet opera panto pantomime cartoon series song album'.split(' '));

/** `Annie, the musical`. */
const isStaged = ({ words }: Scene, to: number): boolean =>
  words[to + 1]?.gap === ', ' && words[to + 1]?.folded === 'the' && STAGED.has(words[to + 2]?.folded ?? '');

/** Plays and musicals that are called by one name, from the lists of those who license them to schools. */
const SHOWS = new Set(
  'annie oliver matilda evita joseph hamilton bugsy heathers carrie gypsy tommy emma macbeth hamlet aladdin cinderella'.split(' '),
);
const RUNS = new Set(['opens', 'closes', 'runs', 'premieres', 'previews']);
const WHEN = new Set(
  'on tonight tomorrow today next this for at in from monday tuesday wednesday thursday friday saturday sunday'.split(' '),
);

export const isShow = ({ words }: Scene, at: number): boolean => SHOWS.has(words[at]?.folded ?? '');
/** Somebody of whom stories are told. */
export const isAlike = ({ words, lexicon }: Scene, at: number): boolean => lexicon.toldBy.get(words[at]?.folded ?? '') !== undefined;

/** `Years 9 and 10 present Heathers: Teen Edition`: what is put on, and what it is called besides, or where it is seen. */
export const isPresented = (scene: Scene, to: number): boolean => {
  const { words, field } = scene;
  let first = to;
  while (to - first < 3 && words[first]?.gap === ' ' && isCapital(words[first]) && isCapital(words[first - 1])) first--;
  if (!PRESENTS.has(words[first - 1]?.folded ?? '') || words[first]?.gap !== ' ') return false;
  const end = words[to]?.end ?? 0;
  return (
    EDITION.test(field.text.slice(end, end + 40)) ||
    (isShow(scene, to) && !scene.lexicon.given.has(words[to]?.folded ?? '') && ON_STAGE.test(field.text.slice(end, end + 40)))
  );
};
const PRESENTS = new Set('present presents presenting perform performs performing stage stages staging'.split(' '));
const EDITION =
  /^!?(?: ?[:\u2013\u2014-] ?(?:The |A )?(?:[A-Z][a-z]{1,12} ){0,3}(?:Edition|Musical|Show|Story|Panto|Pantomime|Play)| (?:JR|Jr|KIDS|Kids|Junior))\b/;
const ON_STAGE = /^!? (?:in|at|on) the (?:[a-z]{2,12} ){0,2}(?:studio|theatre|stage|hall)\b/;

/** `Annie opens on Thursday`. */
const isOnStage = (scene: Scene, to: number): boolean => {
  const [opens = '', when = ''] = wordsAfter(scene, to, 2);
  return RUNS.has(opens) && WHEN.has(when) && isShow(scene, to);
};

/** `Oliver! in the hall`: the mark is the title's own, for the sentence goes on. */
const isExclaimed = ({ words }: Scene, to: number): boolean => words[to + 1]?.gap === '! ' && words[to + 1]?.case === 'lower';

/** `Noughts & Crosses by Malorie Blackman`: more capitals, and then whose work it is. */
export const isWork = ({ scene, to }: Place): boolean => {
  const { words, lexicon } = scene;
  for (let index = to + 1; index <= to + LONGEST_TITLE; index++) {
    const word = words[index];
    if (word === undefined || !/^(?: | & )$/u.test(word.gap)) return false;
    if (word.folded === 'by') return isCapital(words[index + 1]) && isCapital(words[index + 2]) && words[index + 2]?.gap === ' ';
    if (!isCapital(word) && !lexicon.functions.has(word.folded)) return false;
  }
  return false;
};

/** `Luca (U)`: what children may watch of a film. */
const isRated = ({ field, words }: Scene, to: number): boolean =>
  /^ ?\((?:U|PG|12A)\)/.test(field.text.slice(words[to]?.end ?? 0, (words[to]?.end ?? 0) + 7));

const MARK = /["\u201C\u201D\u2018*_]/u;
const LONGEST_TITLE = 8;

/** In quotation marks with other words, all with capitals: the name of a song or a book. */
export const isQuotedTitle = (place: Place): boolean => {
  const { scene, from, to } = place;
  const quoted = quotationAround(place);
  if (isOfQuotations(place)) return true;
  if (quoted === undefined) return isAmongQuoted(place);
  if (isTheme(scene, quoted) || isByFigure(scene, quoted[1])) return true;
  const inner = scene.words.slice(quoted[0], quoted[1] + 1).filter(({ text }) => text.length > 1);
  return inner.length > to - from + 1 && inner.every((word) => isCapital(word) || scene.lexicon.functions.has(word.folded));
};

/** `"Jolene", "Faith", "Ruby Tuesday"`: by itself in quotation marks, as others beside it are. */
const isAmongQuoted = ({ scene: { words, field }, from, to }: Place): boolean => {
  const [start, end] = [words[from]?.start ?? 0, words[to]?.end ?? 0];
  if (!/["\u201C]$/u.test(field.text.slice(0, start).slice(-1)) || !/^["\u201D]/u.test(field.text.slice(end, end + 1))) return false;
  return (
    [
      ...field.text
        .slice(Math.max(0, start - 200), end + 200)
        .matchAll(/["\u201C][^"\u201C\u201D\n]{1,60}["\u201D](?=,| and |\u2026|[.!?]|\s)/gu),
    ].length > 2
  );
};

const QUOTED = new Set('quote quotes quotation quotations sayings proverbs quotable'.split(' '));
const FAMOUS = new Set('famous shakespeare shakespearean bard literary poets authors proverbs bible biblical'.split(' '));

/** `Shakespeare's quotes: 'Mercy is not strained.' 'Patience on a monument.'`: in a line of somebody known, where nothing is done. */
const isOfQuotations = (place: Place): boolean => {
  const { scene, from, to } = place;
  const { said, field, words } = scene;
  if (![QUOTED, FAMOUS].every((list) => [...list].some((word) => said.has(word))) || deedAfter(place) !== undefined) return false;
  const [start, end] = [words[from]?.start ?? 0, words[to]?.end ?? 0];
  return (
    LINE_OPENS.test(field.text.slice(Math.max(0, start - LONGEST_LINE), start)) && LINE_ENDS.test(field.text.slice(end, end + LONGEST_LINE))
  );
};
const LONGEST_LINE = 80;
const LINE_OPENS = /(?:^|[\s(])['\u2018"\u201C][^'\u2019"\u201D\n]{0,78}$/;
const LINE_ENDS = /^[^'\u2019"\u201D\n]{1,78}['\u2019"\u201D](?![A-Za-z])/;

const THEMES = new Set('theme themes title titles titled entitled slogan motto caption headline song poem display mural'.split(' '));

/** `Theme: "Florence in the rain"`: nothing is done in it. */
const isTheme = (scene: Scene, [first, last]: readonly [number, number]): boolean => {
  const near = scene.words.slice(Math.max(0, first - LONGEST_TITLE), first).some(({ folded }) => THEMES.has(folded));
  const inner = scene.words.slice(first, last + 1);
  return near && inner.length > 2 && !inner.some(({ folded }) => isDeed(folded, scene.lexicon) || IS.has(folded) || SELF.has(folded));
};
/** `“Hope is the thing with feathers” by Emily Dickinson`. */
const isByFigure = (scene: Scene, last: number): boolean =>
  scene.words[last + 1]?.folded === 'by' &&
  partsAt(scene, last + 2, last + 3, 'figure').some(({ from, to }) => to > from && from === last + 2);

const SELF = new Set('i you we he she they my your our'.split(' '));

/** The first and the last word of the quotation that the words stand in; at least two. */
const quotationAround = ({ scene: { words, field }, from, to }: Place): readonly [number, number] | undefined => {
  let first = from;
  while (first > 0 && from - first < LONGEST_TITLE && !MARK.test(words[first]?.gap ?? '')) first--;
  let last = to;
  while (last + 1 < words.length && last - to < LONGEST_TITLE && !MARK.test(words[last + 1]?.gap ?? '')) last++;
  const end = words[last]?.end ?? 0;
  const closed = MARK.test(words[first]?.gap ?? '') && MARK.test(field.text.slice(end, end + 1));
  return closed && last > first ? [first, last] : undefined;
};
