import { isDeed, isOrdinary } from './lexicon.ts';
import { after, before, capitalTells, isCapital, isPossessive, isProper, type Scene, wordsAfter, wordsBefore } from './scene.ts';

/** What stands around the words `from` to `to` of a scene. Each answers one question; `context.ts` and `unlisted.ts` put them together. */
export interface Place {
  readonly scene: Scene;
  readonly from: number;
  readonly to: number;
}

/** `Mrs`, `Dr` and the like; `miss` in small letters is a verb. */
const isHardTitle = (scene: Scene, index: number): boolean => {
  const word = scene.words[index];
  if (word === undefined || !scene.lexicon.hardTitles.has(word.folded)) return false;
  if (isCapital(word) && (scene.lines[index] === 'prose' || word.folded !== 'miss')) return true;
  if (word.folded === 'miss' && word.case === 'lower' && !scene.small) return false;
  const previous = wordsBefore(scene, index, 1)[0] ?? '';
  return (
    word.folded !== 'miss' ||
    !['will', 'll', 'to', 'we', 'you', 'i', 'really', 'gonna', 'not', 't', 'all', 'd', 'they', 'would', 'do', 'does', 'did'].includes(
      previous,
    )
  );
};

/** A title before the name, past an initial or another name: `Mr Tunde Okoro`, `Miss L. Okafor`. */
export const isTitled = ({ scene, from }: Place): boolean => {
  const { words, lexicon, known } = scene;
  for (let index = from - 1, steps = 0; steps < 3 && before(scene, index + 1) !== undefined; index--, steps++) {
    if (isHardTitle(scene, index)) return true;
    const word = words[index];
    if (steps === 0 && isSoftTitle(scene, index)) return true;
    if (
      word === undefined ||
      !isCapital(word) ||
      (isOrdinary(word.folded, lexicon) && word.text.length > 1) ||
      known.classes.has(word.folded)
    )
      return false;
  }
  return false;
};

/** `Nurse`, `Uncle`, `Commander`: with a capital, and not somebody's own. */
const isSoftTitle = (scene: Scene, index: number): boolean => {
  const word = scene.words[index];
  if (word === undefined || !scene.lexicon.titles.has(word.folded) || scene.lexicon.hardTitles.has(word.folded) || word.case === 'lower')
    return false;
  if (scene.lines[index] !== 'prose') return false;
  return !['my', 'our', 'his', 'her', 'their', 's', 'little', 'big', 'baby'].includes(wordsBefore(scene, index, 1)[0] ?? '');
};

/** `Queen Camilla`, `St George`, `Prince Albert`: with a capital. */
export const isRoyal = ({ scene, from }: Place): boolean => {
  const word = before(scene, from);
  if (word === undefined || !scene.lexicon.royal.has(word.folded)) return false;
  return word.case !== 'lower' || (scene.small && ['st', 'saint', 'king', 'queen', 'sant'].includes(word.folded));
};

const NUMERALS = new Set(['ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'xii', 'xiv', 'xvi']);

/** `Richard III`, `Charles I loses his head`. */
export const isNumbered = ({ scene, from, to }: Place): boolean => {
  const next = after(scene, to);
  if (next === undefined || !scene.lexicon.regnal.has(scene.words[from]?.folded ?? '')) return false;
  if (NUMERALS.has(next.folded)) return next.case !== 'lower';
  const [second = ''] = wordsAfter(scene, to + 1, 1);
  return (
    next.text === 'I' &&
    !['am', 'was', 'have', 'think', 'had', 'm', 've', 'd', 'll', 'know', 'love', 'saw', 'can', 'could', 'will'].includes(second)
  );
};

/** `Storm Eunice`, `Lake Constance`, `St Nicholas`, `the feast of Stephen`. */
export const isPrefixed = ({ scene, from }: Place): boolean => {
  const word = before(scene, from);
  if (
    word !== undefined &&
    scene.lexicon.prefixes.has(word.folded) &&
    word.case !== 'lower' &&
    !(word.opens && ['new', 'old', 'great', 'north', 'west'].includes(word.folded))
  )
    return true;
  const [of, feast] = wordsBefore(scene, from, 2);
  return of === 'of' && (feast === 'feast' || feast === 'parable' || feast === 'gospel' || feast === 'saint');
};

/** `Charlotte Street`, `Victoria Park`, `Robin House`, `Ash class`: in capitals, or for classes in any case. */
export const headsPlace = ({ scene, from, to }: Place, isFull: boolean): 'yes' | 'maybe' | undefined => {
  const { lexicon } = scene;
  const next = after(scene, to);
  if (next === undefined) return joinsPlace(scene, to) ? 'yes' : undefined;
  const numbered = /\d/u.test(scene.words[to + 2]?.folded ?? '') && scene.words[to + 2]?.gap === ' ';
  if (lexicon.classHeads.has(next.folded) && !numbered && !isFull && (next.case === 'lower' || isCapital(next))) return 'yes';
  if (!lexicon.heads.has(next.folded) || (!isCapital(next) && !scene.small)) return joinsPlace(scene, to) ? 'yes' : undefined;
  if (scene.small && !STREETS.has(next.folded)) return undefined;
  if (!lexicon.surnameHeads.has(next.folded)) return isFull && !STREETS.has(next.folded) ? undefined : 'yes';
  const [previous = ''] = wordsBefore(scene, from, 1);
  const placed = lexicon.placePrepositions.has(previous) || ['on', 'to', 'from', 'of', 'the', 'off', 'by'].includes(previous);
  return placed && !isFull ? 'yes' : 'maybe';
};

const STREETS = new Set([
  'street',
  'road',
  'lane',
  'avenue',
  'drive',
  'crescent',
  'terrace',
  'mews',
  'school',
  'primary',
  'academy',
  'hospital',
  'hospice',
  'station',
  'cathedral',
  'college',
  'university',
]);

/** `Ross-on-Wye`. */
const joinsPlace = ({ words }: Scene, to: number): boolean =>
  /^[-\u2010\u2011]$/u.test(words[to + 1]?.gap ?? '') &&
  ['on', 'upon', 'under', 'by', 'in', 'le', 'super'].includes(words[to + 1]?.folded ?? '');

/** A capitalised word of a title or an organisation: not a class, a year or a short form. */
const isTitleWord = (scene: Scene, index: number): boolean => {
  const word = scene.words[index];
  if (word === undefined || !isProper(scene, index) || word.case === 'upper' || /\d/u.test(word.text)) return false;
  return (
    !['year', 'class', 'reception', 'nursery', 'miss', 'mrs', 'mr', 'ms', 'dr', 'key', 'form', 'sixth', 'i'].includes(word.folded) &&
    !scene.known.classes.has(word.folded)
  );
};

/** `James and the Giant Peach`, `Helen of Troy`, `Bob the Builder`, `Tom's Midnight Garden`: the form of a title. */
export const looksTitled = ({ scene, to }: Place): 'yes' | 'maybe' | undefined => {
  if (scene.lines[to] !== 'prose' || scene.small) return undefined;
  const [one = '', two = ''] = wordsAfter(scene, to, 2);
  if (one === 'and' && ['the', 'his', 'her'].includes(two)) return isTitleWord(scene, to + 3) ? 'yes' : undefined;
  if (one === 'the' && isTitleWord(scene, to + 2)) return 'yes';
  if (one === 'of' && isTitleWord(scene, to + 2)) return scene.lexicon.kinds.get(two)?.has('place') ? 'yes' : 'maybe';
  if (isExclaimed(scene, to) || isStaged(scene, to)) return 'yes';
  if (isPossessive(scene, to) && isTitleWord(scene, to + 2)) return isTitleWord(scene, to + 3) ? 'yes' : 'maybe';
  return undefined;
};

/** `Annie, the musical`. */
const isStaged = ({ words }: Scene, to: number): boolean =>
  words[to + 1]?.gap === ', ' && words[to + 1]?.folded === 'the' && STAGED.has(words[to + 2]?.folded ?? '');
const STAGED = new Set('musical film movie play novel book ballet opera panto pantomime cartoon series song album'.split(' '));

/** `Oliver! in the hall`: the mark is the title's own, for the sentence goes on. */
const isExclaimed = ({ words }: Scene, to: number): boolean => words[to + 1]?.gap === '! ' && words[to + 1]?.case === 'lower';

/** In quotation marks with other words, all with capitals: the name of a song or a book. */
export const isQuotedTitle = ({ scene, from, to }: Place): boolean => {
  const { words, field } = scene;
  const isMark = (text: string): boolean => /["\u201C\u201D\u2018*_]/u.test(text);
  let first = from;
  while (first > 0 && from - first < 8 && !isMark(words[first]?.gap ?? '')) first--;
  let last = to;
  while (last + 1 < words.length && last - to < 8 && !isMark(words[last + 1]?.gap ?? '')) last++;
  const closes = isMark(field.text.slice(words[last]?.end ?? 0, (words[last]?.end ?? 0) + 2));
  if (!isMark(words[first]?.gap ?? '') || !closes || last - first < 1) return false;
  const inner = words.slice(first, last + 1).filter(({ text }) => text.length > 1);
  return inner.length > to - from + 1 && inner.every((word) => isCapital(word) || scene.lexicon.functions.has(word.folded));
};

/** A capitalised word right after, which may be a surname: its index. */
export const surnameAfter = ({ scene, to }: Place): number | undefined => {
  const next = after(scene, to);
  if (next === undefined || /[\n\r]/u.test(next.gap) || !isCapital(next) || next.text.length < 2 || !capitalTells(scene, to + 1))
    return undefined;
  if (next.case === 'upper' || /\d/u.test(next.text) || scene.lexicon.functions.has(next.folded)) return undefined;
  if (scene.lexicon.capitals.has(next.folded)) return undefined;
  return isOrdinary(next.folded, scene.lexicon) && !scene.lexicon.kinds.has(next.folded) ? undefined : to + 1;
};

/** Words of praise, greeting or authorship right before. */
export const isPraised = ({ scene, from }: Place): boolean => {
  const { words, lexicon } = scene;
  const taken: string[] = [];
  for (let index = from; taken.length < 4 && index > 0; index--) {
    const word = words[index];
    if (
      word === undefined ||
      !/^(?:[\s,!:*_"\u201C'\u2019-]|\p{Extended_Pictographic}|\uFE0F){1,8}$/u.test(word.gap) ||
      words[index - 1]?.sentence !== words[from]?.sentence
    )
      break;
    taken.unshift(words[index - 1]?.folded ?? '');
    const cheer = taken.join(' ');
    if (lexicon.praise.has(cheer)) return !/^(?:go|come on|go on|bow)$/u.test(cheer) || words[index - 1]?.opens === true;
  }
  return false;
};

/** `said Grace`, `Grace said`. */
export const isSpeaker = ({ scene, from, to }: Place): boolean => {
  const { words, lexicon } = scene;
  const next = after(scene, to)?.folded ?? '';
  const previous = before(scene, from);
  const quoted = /["\u201D\u2019]\s$/u.test(words[from - 1]?.gap ?? '');
  return (
    lexicon.speech.has(next) || (previous !== undefined && lexicon.speech.has(previous.folded) && (quoted || previous.folded === 'said'))
  );
};

const PRONOUNS = new Set(['he', 'she', 'him', 'her', 'his', 'hers', 'himself', 'herself', 'who']);

/** `she` or `his` within a few words after: somebody is meant. */
export const hasPronoun = ({ scene, to }: Place): boolean => {
  const { words } = scene;
  for (let index = to + 1; index < words.length && index <= to + 14; index++) {
    if ((words[index]?.sentence ?? 0) > (words[to]?.sentence ?? 0) + 1) return false;
    if (PRONOUNS.has(words[index]?.folded ?? '') && !(words[index]?.folded === 'who' && index > to + 1)) return true;
  }
  return false;
};

/** What a person did, said of the name: strongly (`won`), or as it might be said of a season too (`came`). */
export const deedAfter = ({ scene, to }: Place): 'strong' | 'loose' | undefined => {
  const { lexicon } = scene;
  const from = ['in', 'from'].includes(scene.words[to + 1]?.folded ?? '') && isCapital(scene.words[to + 2]) ? to + 2 : to;
  const [one = '', two = '', three = ''] = wordsAfter(scene, from, 3);
  const adverb =
    one.endsWith('ly') ||
    ['also', 'then', 'even', 'once', 'just', 'has', 'had', 'have', 'never', 'always', 'really', 'still', 'both', 'who'].includes(one);
  const verb = isDeed(one, lexicon) ? one : adverb && isDeed(two, lexicon) ? two : undefined;
  if (verb === undefined) return undefined;
  const next = verb === one ? two : three;
  const plural = /s$/u.test(verb) && !lexicon.functions.has(next) && isOrdinary(verb.slice(0, -1), lexicon);
  if (plural) return 'loose';
  return lexicon.looseDeeds.has(verb) ? 'loose' : 'strong';
};

/** A grown-up's work beside the name: `our caretaker Jack`, `Jack the milkman`, `Jack, our chair of governors`. */
export const roleBeside = (place: Place): boolean => roleBefore(place) || roleAfter(place);

const isRole = ({ lexicon }: Scene, word: string): boolean => lexicon.roles.has(word) && !lexicon.childTitles.has(word);

const roleBefore = ({ scene, from }: Place): boolean => {
  const [one = '', two = '', three = ''] = wordsBefore(scene, from, 3);
  const opens = scene.words[from]?.gap ?? '';
  if (!/^[ \t]*$|^ ?[-\u2013] ?$/u.test(opens)) return false;
  if (isRole(scene, one)) return true;
  if (
    one === 'governors' ||
    (one === 'lady' && two === 'lollipop') ||
    (one === 'man' && two === 'lollipop') ||
    (one === 'lady' && two === 'dinner')
  )
    return true;
  return (
    scene.lexicon.publicRoles.has(one) &&
    two !== 'our' &&
    three !== 'our' &&
    !['s', 'star', 'winning'].includes(two) &&
    one !== 'champion' &&
    one !== 'hero' &&
    one !== 'builder' &&
    one !== 'god'
  );
};

const roleAfter = ({ scene, to }: Place): boolean => {
  const { words, lexicon } = scene;
  const next = words[to + 1];
  if (next === undefined || next.sentence !== words[to]?.sentence) return false;
  if (/^[ \t]$/u.test(next.gap)) return roleApposed(scene, to) || fromWork(scene, to) || mends(scene, to);
  if (!/^\s?[,([\u2013\u2014-]\s?$/u.test(next.gap)) return false;
  if (next.folded === 'who' && serves(scene, to)) return true;
  const chain = [next.folded, ...wordsAfter(scene, to + 1, 5)];
  const role = chain.findIndex(
    (word, step) =>
      isRole(scene, word) && (step > 0 || (scene.words[to + 1]?.case === 'lower' && !lexicon.kinds.has(word) && chain[1] !== 'and')),
  );
  const opened =
    lexicon.determiners.has(chain[0] ?? '') ||
    ['our', 'my', 'their', 'your', 'school'].includes(chain[0] ?? '') ||
    /[([]/u.test(next.gap) ||
    role === 0;
  return (
    role !== -1 &&
    opened &&
    !chain
      .slice(0, role)
      .some((word) => isDeed(word, lexicon) || ['and', 'with', 'to', 'for', 'who', 'is', 'was', 's', 'of', 'by'].includes(word))
  );
};

/** `…, who steps down as treasurer`, `…, who has been our lollipop lady`. */
const serves = (scene: Scene, to: number): boolean => {
  const chain = wordsAfter(scene, to + 1, 9);
  const role = chain.findIndex((word) => isRole(scene, word));
  return (
    role > 0 &&
    chain.slice(0, role).some((word) => ['as', 'our', 'the', 'a', 'is', 'was', 'been'].includes(word)) &&
    !chain.slice(0, role).some((word) => ['with', 'to', 'by', 'and'].includes(word))
  );
};

/** `Jack the plumber`. */
const roleApposed = (scene: Scene, to: number): boolean => {
  const [the, one = '', two = ''] = wordsAfter(scene, to, 3);
  return (
    (the === 'the' || the === 'our') && (isRole(scene, one) || (isRole(scene, two) && !isDeed(one, scene.lexicon))) && one !== 'teacher'
  );
};

/** What is said after a name of where somebody works, or mends: less than a child cue says. */
export const worksThere = ({ scene, to }: Place): boolean => fromWork(scene, to) || mends(scene, to);

/** `Jack from the garage`, `Jack from Thames Water`. */
const fromWork = (scene: Scene, to: number): boolean => {
  const [from, one = '', two = '', three = ''] = wordsAfter(scene, to, 4);
  if (from !== 'from' && from !== 'at' && from !== 'behind') return false;
  const first = ['the', 'our', 'a', 'your'].includes(one) ? [two, three] : [one, two];
  return (
    first.some((word) => scene.lexicon.workplaces.has(word)) &&
    !first.some((word) => ['halfway', 'choir', 'team', 'class', 'year'].includes(word))
  );
};

/** `Jack who fixed the boiler`. */
const mends = (scene: Scene, to: number): boolean => {
  const chain = wordsAfter(scene, to, 6);
  const who = chain[0] === 'who' || chain[0] === 'for';
  return (
    who &&
    chain.slice(1, 3).some((word) => /^(?:fix|repair|mend|install|servic|replac|unblock|grit|deliver|drove|driv|mow|wir)/u.test(word)) &&
    chain.slice(2).some((word) => scene.lexicon.repairs.has(word))
  );
};

/**
 * The name belongs to a story that is told here. A word of that story alone (`Narnia`) or two everyday ones (`wardrobe` and `witch`) say
 * so; one everyday word may be chance, and what another sentence tells (`near`) never hides a pupil who does something.
 */
export const isToldOf = ({ scene, from }: Place): 'yes' | 'near' | 'maybe' | undefined => {
  const name = scene.words[from]?.folded ?? '';
  const stories = scene.lexicon.toldBy.get(name);
  if (stories === undefined) return undefined;
  const sentence = new Set(scene.words.filter((word) => word.sentence === scene.words[from]?.sentence).map(({ folded }) => folded));
  if (signsOf(stories, name, sentence, scene) > 1) return 'yes';
  const signs = signsOf(stories, name, scene.said, scene);
  return signs > 1 ? 'near' : signs === 1 ? 'maybe' : undefined;
};

/** How much of one of these stories is said. */
const signsOf = (stories: readonly string[], name: string, said: ReadonlySet<string>, { lexicon }: Scene): number => {
  const counts = stories.map((story) => {
    const beside = story.split(' ').filter((word) => word !== name && said.has(word));
    return beside.reduce((sum, word) => sum + (isOrdinary(word, lexicon) ? 1 : 2), 0);
  });
  return Math.max(0, ...counts);
};

/** A year in which nobody at school was born, or words that nobody says any more. */
const LONG_AGO = /^(?:1[0-8]\d\d|19[0-4]\d|thou|thee|thy|hath|doth|saith|unto|ye|whereof|thereof|whilst)$/;

/** How many words of the sentence speak of stories, the stage, the past or fame. */
export const storyWords = ({ scene, from, to }: Place): number => {
  const { words, lexicon } = scene;
  let count = 0;
  for (let index = Math.max(0, from - 30); index < Math.min(words.length, to + 30); index++) {
    const word = words[index];
    const told = lexicon.story.has(word?.folded ?? '') || LONG_AGO.test(word?.folded ?? '');
    if (told && word?.sentence === words[from]?.sentence && (index < from || index > to)) count++;
  }
  return count;
};
