import { pattern } from '../../text/pattern.ts';
import { looseCue, manyCue } from './cues.ts';
import { isOrdinary } from './morphology.ts';
import { deedAfter, isPraised, isSpeaker } from './person-signs.ts';
import { isCapital, isPossessive, isSmallAt, partsAt, type Scene, wordsAfter } from './scene.ts';
import { saysCostumes, sentenceAround } from './told.ts';
import type { Mention, Rule } from './use.ts';
import { isAmbiguous } from './word-subject.ts';
import { endsTitle, isAlike, isPresented, isShow, looksTitled } from './work-names.ts';

/** Works in a row: the songs, films and books that a sentence lists are told by each other. */

const WORKS = new Set(
  `setlist playlist song songs singalong hymn hymns carol carols album albums track tracks tune tunes encore karaoke repertoire band choir chorus orchestra
  film films movie movies cinema matinee musical musicals panto pantomime show shows play plays opera ballet
  book books audiobook audiobooks novel novels paperback bookshelf bookshop library author authors story stories series poem poems anthology titles`.split(
    /\s+/u,
  ),
);

/** What children are called beside what they sing, read or play. */
const BY_THEM = new Set('soloist soloists solo solos duet duets by featuring starring cast lead leads chose chosen'.split(' '));

/** Where works are listed, and nobody who sings, reads or plays them. */
const saysWorks = (scene: Scene, from: number): boolean => {
  const said = sentenceAround(scene, from);
  const works = said.some((word, at) => WORKS.has(word) || (word === 'list' && said[at - 1] === 'set'));
  if (!works || looseCue(scene, from) !== undefined || manyCue(scene, from) !== undefined) return false;
  return !said.some(
    (word) => BY_THEM.has(word) || scene.lexicon.childTitles.has(word) || scene.lexicon.childTitles.has(word.replace(/s$/u, '')),
  );
};

interface Run {
  readonly first: number;
  readonly last: number;
}

const LONGEST = 8;

/** Whether a word goes on with the name of a work: a capital, or a small word of grammar before one. */
const goesOn = ({ words, lexicon }: Scene, at: number): boolean => {
  const word = words[at];
  if (word === undefined || word.opens || !/^(?: |['\u2019-])$/u.test(word.gap)) return false;
  if (isCapital(word) || word.folded === 's' || /^\d+$/u.test(word.text)) return true;
  const [next, after] = [words[at + 1], words[at + 2]];
  if (word.folded === 'and' || !lexicon.functions.has(word.folded) || next?.gap !== ' ') return false;
  return isCapital(next) || (lexicon.functions.has(next.folded) && after?.gap === ' ' && isCapital(after));
};

const runFrom = (scene: Scene, first: number): Run => {
  let last = first;
  while (last - first < LONGEST && goesOn(scene, last + 1)) last++;
  return { first, last };
};

/** The runs of words with capitals in the sentence of a word. */
const runsAround = (scene: Scene, at: number): readonly Run[] => {
  const { words } = scene;
  const runs: Run[] = [];
  for (let index = Math.max(0, at - FAR); index < Math.min(words.length, at + FAR); index++) {
    if (words[index]?.sentence !== words[at]?.sentence || !isCapital(words[index])) continue;
    const run = runFrom(scene, index);
    runs.push(run);
    index = run.last;
  }
  return runs;
};
const FAR = 40;

/** `Yellow Submarine`, `Proud Mary`, `Lord of the Flies`: several words, one of which is nobody's name. */
const isTitle = (scene: Scene, { first, last }: Run): boolean => {
  if (last === first) return false;
  if (partsAt(scene, first, last, 'figure').some((phrase) => phrase.to > phrase.from)) return true;
  for (let at = first; at <= last; at++) if (isPlain(scene, at) && scene.words[at]?.case === 'title') return true;
  return false;
};

const isPlain = ({ words, lexicon, named }: Scene, at: number): boolean => {
  const word = words[at];
  if (word === undefined || !isCapital(word) || lexicon.given.has(word.folded) || named.has(at)) return false;
  const person = [lexicon.titles, lexicon.stages, lexicon.child, lexicon.children];
  return isOrdinary(word.folded, lexicon) && !person.some((list) => list.has(word.folded)) && !DATED.test(word.folded);
};
/** `Monday Club`, `Year 4`: no work is told by these. */
const DATED = /day$|^(?:year|class|term|week|school|assembly|club|miss|team|hall)$/u;

/** `Grace Bell`, `Grace in Puffins`: names of the roll, or where somebody is. */
const isOneName = ({ words, named, known, lexicon }: Scene, { first, last }: Run): boolean => {
  const rest = words.slice(first, last + 1).filter((word, step) => isCapital(word) && !named.has(first + step));
  return rest.every(
    ({ folded }) => known.classes.has(folded) || lexicon.stages.has(folded) || lexicon.titles.has(folded) || DATED.test(folded),
  );
};

const QUOTES = /["\u201C\u201D\u2018\u2019]/u;
const ENDS = pattern(String.raw`^(?:["\u201D\u2019*]|\s?[,;:.!?()\u2013\u2014|/&\n]|\s?\p{Extended_Pictographic}|$| and )`, 'u');
const BEGINS = /[,;:("\u201C\u2018\u2013\u2014|/&\n*]\s?$/u;

/** What is done with works: `did Faith, Angel of Harlem and Proud Mary`. */
const BEFORE = new Set(
  'and or did do play plays played sing sings sang singing perform performed cover covered like including then'.split(' '),
);

/** An item by itself: between commas, in quotation marks. */
const isItem = ({ words, field }: Scene, { first, last }: Run): boolean => {
  const [word, end] = [words[first], words[last]?.end ?? 0];
  const begun = word !== undefined && (BEGINS.test(word.gap) || BEFORE.has(words[first - 1]?.folded ?? ''));
  return begun && ENDS().test(field.text.slice(end, end + 5));
};

/** `"Faith"`: alone in quotation marks. */
const isQuoted = ({ words, field }: Scene, from: number, to: number): boolean => {
  const end = words[to]?.end ?? 0;
  return QUOTES.test(words[from]?.gap.at(-1) ?? '') && QUOTES.test(field.text.slice(end, end + 1));
};

/** Of somebody more is said: `Jacob as the Gruffalo` is not the Gruffalo. */
const isSomebody = (mention: Mention): boolean =>
  mention.bound !== undefined ||
  wordsAfter(mention.scene, mention.to, 1)[0] === 'as' ||
  isPraised(mention) ||
  isSpeaker(mention) ||
  isPossessive(mention.scene, mention.to) ||
  deedAfter(mention) !== undefined;

/** `Alice and the White Rabbit, Lucy with a wardrobe`: beside somebody of another story, where children come as such. */
export const amongCharacters: Rule = (mention) => {
  const { scene, from, to, listed } = mention;
  if (listed.form !== 'forename' || !isAlike(scene, from) || !isCapital(scene.words[from]) || isSomebody(mention)) return undefined;
  if (!saysCostumes(scene) || looseCue(scene, from) !== undefined || PLAYED.has(wordsAfter(scene, to, 1)[0] ?? '')) return undefined;
  return runsAround(scene, from).some((run) => (run.first > to || run.last < from) && isOfStory(scene, run)) ? 'other' : undefined;
};
/** `Lucy dressed as the Gruffalo`. */
const PLAYED = new Set(['dressed', 'came', 'in', 'who', 'the']);

const isOfStory = (scene: Scene, { first, last }: Run): boolean =>
  partsAt(scene, first, last, 'figure').some((phrase) => phrase.to > phrase.from) ||
  looksTitled({ scene, from: first, to: first }) === 'yes';

/** `presents Annie: Junior Edition`; `Tom Vale and the Weaver's Stone`: the last word of a title; of whoever does something it is none. */
export const endingTitle: Rule = ({ scene, from, to, listed }) => {
  if (listed.form === 'forename' && isPresented(scene, to)) return 'other';
  const isWord = listed.form === 'surname' && from === to && !isPossessive(scene, to) && isTitleEnd(scene, from);
  if (!isWord || deedAfter({ scene, from, to }) === 'strong' || isPraised({ scene, from, to })) return undefined;
  if (OF_TWO.has(wordsAfter(scene, to, 1)[0] ?? '')) return undefined;
  return endsTitle({ scene, from, to }) ? 'other' : undefined;
};
/** What is said of two people, and not of a book. */
const OF_TWO = new Set(['were', 'are', 'have', 'both']);
const isTitleEnd = ({ words, lexicon }: Scene, at: number): boolean =>
  words[at]?.case === 'title' && isOrdinary(words[at]?.folded ?? '', lexicon);

const SHELF = /^[;\n:]\s?$/u;

/** How many semicolons the line has. */
const semicolons = ({ clauses, words }: Scene, at: number): number => {
  const line = (index: number): number => clauses[index] ?? 0;
  let [first, last] = [at, at];
  while (first > 0 && at - first < FAR && !/\n/u.test(words[first]?.gap ?? '')) first--;
  while (last + 1 < words.length && last - at < FAR && !/\n/u.test(words[last + 1]?.gap ?? '')) last++;
  return line(last) - line(first);
};

/** `Handa's Surprise; Oliver's Vegetables; Stig of the Dump`: an item between semicolons with a capitalised thing of its own, where books are listed. */
export const amongShelved: Rule = ({ scene, from, to, listed }) => {
  const { words } = scene;
  if (listed.form !== 'forename' || !SHELF.test(words[from]?.gap ?? '') || semicolons(scene, from) < 2) return undefined;
  if (![...SHELVED].some((word) => scene.said.has(word))) return undefined;
  const end = words[to + 1];
  if (end === undefined || SHELF.test(end.gap))
    return (isShow(scene, from) || isAlike(scene, from)) && runsAround(scene, from).some((run) => isTitle(scene, run))
      ? 'other'
      : undefined;
  const thing = words[to + 2]?.folded ?? '';
  if (scene.lexicon.owns.has(thing) || OWN_WORK.has(thing)) return undefined;
  return isPossessive(scene, to) && isCapital(words[to + 2]) && isPlain(scene, to + 2) ? 'other' : undefined;
};
const OWN_WORK = new Set(['book', 'poem', 'story', 'diary', 'journal', 'review', 'corner', 'pick', 'choice']);
const SHELVED = new Set('text texts reading read reads book books library novels titles stories authors'.split(' '));

/** `Set list: Yellow Submarine, Georgia, Ruby Tuesday`: a name is one of the works where another item is plainly one. */
export const amongWorks: Rule = (mention) => {
  const { scene, from, to, listed } = mention;
  if (listed.form === 'full-name' || isSmallAt(scene, from) || !isCapital(scene.words[from])) return undefined;
  const quoted = isQuoted(scene, from, to);
  if (scene.lines[from] !== 'prose' && !(quoted && scene.lines[from] === 'title')) return undefined;
  if (isSomebody(mention) || !(saysWorks(scene, from) || quoted)) return undefined;
  const runs = runsAround(scene, from).filter((run) => !quoted || isQuoted(scene, run.first, run.last));
  const own = runs.find(({ first, last }) => first <= from && to <= last);
  if (own === undefined || !runs.some((run) => run !== own && isTitle(scene, run) && isItem(scene, run))) return undefined;
  if (own.last > to || own.first < from) return isOneName(scene, own) ? undefined : 'other';
  if (!isItem(scene, own) && !quoted) return undefined;
  return isAmbiguous(scene, from) || isShow(scene, to) || isAlike(scene, from) ? 'other' : 'doubt';
};
