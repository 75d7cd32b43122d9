import type { Word } from '../../text/words.ts';
import { deedAfter, hasPronoun, isPraised, isSpeaker, type Place, surnameAfter } from './around.ts';
import { isDeed, isDoing, isOrdinary, type Lexicon } from './lexicon.ts';
import {
  after,
  before,
  capitalTells,
  isCapital,
  isPossessive,
  isProper,
  owned,
  partsAt,
  type Scene,
  wordsAfter,
  wordsBefore,
} from './scene.ts';
import type { WordKind } from './words/word-names.ts';

/** How a name that is also a word is used: `Summer won`, `the summer fair`. */
export type WordUse = 'name' | 'doubt' | 'other';

interface Subject extends Place {
  readonly kinds: ReadonlySet<WordKind>;
  /** Its capital says something. */
  readonly proper: boolean;
  readonly previous: string;
  readonly next: string;
}

const NONE: ReadonlySet<WordKind> = new Set();
const AUXILIARIES = new Set('is was has will can could had would does did isn wasn hasn may might should must'.split(' '));
const PLURALS = new Set('are were have do aren weren haven lead swap win walk'.split(' '));
/** Written with a capital by custom, or as often as not: the capital says little. */
const CUSTOMARY: readonly WordKind[] = ['month', 'season', 'place', 'brand'];

/** Whether a word is more than a name: an ordinary word, a plant, a place… */
export const isAmbiguous = ({ lexicon, words }: Scene, index: number): boolean => isWordName(lexicon, words[index]?.folded ?? '');
export const isWordName = (lexicon: Lexicon, folded: string): boolean => lexicon.kinds.has(folded) || isOrdinary(folded, lexicon);

const isOf = ({ kinds }: Subject, ...wanted: readonly WordKind[]): boolean => wanted.some((kind) => kinds.has(kind));

/** A roll name or a known given name that is nothing else. */
const isPlainName = (scene: Scene, index: number): boolean => {
  const word = scene.words[index];
  if (word === undefined || !scene.lexicon.given.has(word.folded) || isAmbiguous(scene, index)) return false;
  return (isCapital(word) || scene.small) && partsAt(scene, index, index, 'figure').length === 0;
};

const JOINS = /^(?:\s?,\s|\s?[&+/]\s?)$/u;

/** The name next to this one in a list: `Grace and Oliver`, `Amelia, Grace`. */
const neighbours = ({ scene, from, to }: Place): readonly number[] => {
  const { words } = scene;
  const found: number[] = [];
  const later = after(scene, to)?.folded === 'and' ? to + 2 : JOINS.test(words[to + 1]?.gap ?? '') ? to + 1 : undefined;
  const earlier = before(scene, from)?.folded === 'and' ? from - 2 : JOINS.test(words[from]?.gap ?? '') ? from - 1 : undefined;
  for (const index of [later, earlier]) if (index !== undefined && words[index]?.sentence === words[from]?.sentence) found.push(index);
  return found;
};

/** Where the list of names around this one ends, to one side: capitalised words with commas, `&` or `and` between. */
const listEnd = ({ scene, from, to }: Place, side: 1 | -1 = 1): number => {
  const { words } = scene;
  let end = side === 1 ? to : from;
  for (let steps = 0; steps < 6; steps++) {
    const gap = words[side === 1 ? end + 1 : end]?.gap ?? '';
    const beside = side === 1 ? after(scene, end) : before(scene, end);
    const step = beside?.folded === 'and' ? end + 2 * side : JOINS.test(gap) ? end + side : end;
    if (step === end || !(isCapital(words[step]) || scene.small) || words[step]?.sentence !== words[to]?.sentence) break;
    end = step;
  }
  return end;
};

type Rule = (subject: Subject) => WordUse | undefined;

/** In small letters where the rest has capitals: the word, not the name. */
const smallLetters: Rule = (subject) => {
  const { scene, from, kinds } = subject;
  if (scene.words[from]?.case !== 'lower' || scene.small) return undefined;
  if (mostlyName(scene, from, kinds) && !isOf(subject, 'word', 'trade', 'animal')) return undefined;
  return isPraised(subject) && wordsAfter(scene, subject.to, 1).length === 0 ? 'doubt' : 'other';
};

/** `Church Lane`: the name itself is the head of a place. */
const headsItself: Rule = ({ scene, from }) => {
  const previous = before(scene, from);
  const heads = scene.lexicon.heads.has(scene.words[from]?.folded ?? '');
  if (heads && previous?.folded === 's' && isCapital(scene.words[from - 2]) && isCapital(scene.words[from])) return 'other';
  return heads && isCapital(previous) && !scene.lexicon.functions.has(previous?.folded ?? '') && scene.lines[from] !== 'upper'
    ? 'other'
    : undefined;
};

const determined: Rule = ({ scene, previous, next }) =>
  scene.lexicon.determiners.has(previous) && !(previous === 'that' && (isDeed(next, scene.lexicon) || AUXILIARIES.has(next)))
    ? 'other'
    : undefined;

/** `Class: Holly`, `Monday: Holly`. */
const labelled: Rule = ({ scene, from, kinds }) => {
  const label = scene.words[from - 1];
  const isLabel = /^\s?[:\u2013\u2014-]\s$/u.test(scene.words[from]?.gap ?? '');
  return isLabel && label !== undefined && scene.lexicon.kinds.get(label.folded)?.has('season') && kinds.size > 0 ? 'other' : undefined;
};

/** `Hazel have been`, `Rowan are`: a class, a team or a house. */
const manyOfThem: Rule = ({ scene, from, previous, next }) => {
  const listed = previous === 'and' || JOINS.test(scene.words[from]?.gap ?? '');
  return PLURALS.has(next) && !listed && !['all', 'both'].includes(previous) ? 'other' : undefined;
};

/** `the Summer Fair`, `Star Wars`: a capitalised thing. `Grace Okonkwo`: somebody, though not of the roll. */
const capitalNext: Rule = (subject) => {
  const { scene, to } = subject;
  const next = after(scene, to);
  if (next === undefined || !isCapital(next) || scene.lines[to + 1] !== 'prose' || /[\n\r]/u.test(next.gap)) return undefined;
  if (/^\p{Lu}$/u.test(next.text) && (next.text !== 'I' || scene.field.text[next.end] === '.')) return 'name';
  if (surnameAfter(subject) !== undefined) return isPraised(subject) ? 'name' : 'doubt';
  return scene.lexicon.functions.has(next.folded) || next.opens || /^\d/u.test(next.text) || isDeed(next.folded, scene.lexicon)
    ? undefined
    : 'other';
};

/** `Poppy appeal`, `Mark schemes`, `Pearl barley`: a noun right after makes a thing of it. */
const compound: Rule = (subject) => {
  const { scene, to, next } = subject;
  if (next === '' || AUXILIARIES.has(next) || scene.lexicon.functions.has(next) || /ly$|^\d/u.test(next) || scene.lexicon.speech.has(next))
    return undefined;
  const deed = deedAfter(subject);
  if (deed === 'strong') return undefined;
  const past = isDeed(next, scene.lexicon) && !/s$/u.test(next);
  if (past || (deed === 'loose' && hasPronoun(subject))) return undefined;
  if (isPraised(subject) && subject.proper && !isOf(subject, ...CUSTOMARY)) return 'name';
  const known = isOrdinary(next, scene.lexicon) || scene.words[to + 1]?.case === 'lower';
  return known && !(isPraised(subject) && !isOf(subject, ...CUSTOMARY)) ? 'other' : undefined;
};

/** `Dog Rose`, `the Corn Bill`, `the Pilgrimage of Grace`: a capitalised noun before makes a thing of it. */
const capitalBefore: Rule = ({ scene, from, proper, previous }) => {
  if (!proper) return undefined;
  const at = previous === 'of' ? from - 2 : from - 1;
  const word = scene.words[at];
  if (word === undefined || before(scene, from) === undefined || !isProper(scene, at) || word.text.length < 3) return undefined;
  const { lexicon } = scene;
  if (scene.known.classes.has(word.folded) || lexicon.functions.has(word.folded)) return undefined;
  const person =
    lexicon.childTitles.has(word.folded) ||
    lexicon.child.has(word.folded) ||
    lexicon.given.has(word.folded) ||
    lexicon.stages.has(word.folded);
  if (person) return undefined;
  return isOrdinary(word.folded, lexicon) || previous === 'of' ? 'other' : undefined;
};

/** `in May`, `until June`, `at Reading`. */
const timeAndPlace: Rule = (subject) => {
  const { scene, previous } = subject;
  if (
    isOf(subject, 'month', 'season', 'nature') &&
    scene.lexicon.timePrepositions.has(previous) &&
    !(previous === 'by' && !isOf(subject, 'month', 'season'))
  ) {
    return ['and', 'of', 'from', 'between', 'before', 'after'].includes(previous) && !isOf(subject, 'month', 'season')
      ? undefined
      : 'other';
  }
  if (
    isOf(subject, 'month') &&
    /^\s?(?:-|\/)?$/u.test(scene.words[subject.from]?.gap ?? '') &&
    /^\d/u.test(scene.words[subject.from - 1]?.text ?? '')
  )
    return 'other';
  if (isOf(subject, 'month') && /^\d/u.test(subject.next)) return 'other';
  return isOf(subject, 'place') && scene.lexicon.placePrepositions.has(previous) ? 'other' : undefined;
};

/** Right before a number, an article, a preposition: `Grace before lunch`, `Mark the date`, `Max 30`, `May I`, `Hope to see`. */
const verbOrNoun: Rule = (subject) => {
  const { scene, to, next, proper } = subject;
  if (proper || isPossessive(scene, to)) return undefined;
  if (/^\d/u.test(next)) return 'other';
  const open = [
    'and',
    'or',
    'with',
    'who',
    'on',
    'in',
    'at',
    'from',
    'has',
    'is',
    'was',
    's',
    'will',
    'can',
    'had',
    'could',
    'just',
    'also',
    'then',
    'really',
    'still',
    'even',
    'never',
    'always',
    'today',
    'now',
    'so',
    'for',
    'as',
    'would',
    'did',
    'does',
    'asked',
    'said',
    'may',
    'might',
    'must',
    'should',
    'isn',
    'wasn',
    'hasn',
    'who',
    'too',
    'both',
    'please',
    'again',
    'tonight',
    'yesterday',
    'behind',
    'beside',
    'by',
  ];
  return scene.lexicon.functions.has(next) && !open.includes(next) && !isDeed(next, scene.lexicon) && !isPraised(subject)
    ? 'other'
    : undefined;
};

/** `will` and its like in their own grammar: `we will`, `Will you`, `may have`. */
const modal: Rule = (subject) => {
  const { scene, from, to, previous, next } = subject;
  const word = scene.words[from]?.folded ?? '';
  if (isPossessive(scene, to)) return undefined;
  if (word === 'will' && isCapital(scene.words[from]) && isDeed(next, scene.lexicon) && !SAME.has(next)) return 'name';
  if (isPastDeed(subject)) return undefined;
  if (!['will', 'may', 'can', 'must', 'mark'].includes(word) || (scene.words[from]?.case === 'title' && capitalTells(scene, from)))
    return undefined;
  const base = scene.lexicon.stems.has(next) && !isDeed(next, scene.lexicon) && !AUXILIARIES.has(next) && !['and', 'or'].includes(next);
  return base || ['you', 'we', 'they', 'it', 'there', 'i', 'this', 'that'].includes(previous) ? 'other' : undefined;
};

const isThing = ({ words, lexicon }: Scene, index: number): boolean => {
  const folded = words[index]?.folded ?? '';
  return isOrdinary(folded, lexicon) && !lexicon.functions.has(folded);
};

/** `may just told me`: a past form that is no base form. */
const isPastDeed = (subject: Subject): boolean => {
  const verbs = wordsAfter(subject.scene, subject.to, 2);
  return (
    deedAfter(subject) === 'strong' &&
    verbs.some((verb) => isDeed(verb, subject.scene.lexicon) && !SAME.has(verb)) &&
    !verbs.some((verb) => SAME.has(verb))
  );
};
const SAME = new Set('put let set cut hit read run come become shut cost hurt spread bet burst beat'.split(' '));

/** A list says of one what it says of the others: `Grace, Oliver and Jack`; but `Hope and patience`. */
const inList: Rule = (subject) => {
  const { scene, proper } = subject;
  const beside = neighbours(subject);
  if (beside.length === 0) return undefined;
  if (beside.some((index) => isPlainName(scene, index) || isTitledAt(scene, index)) || scene.words[subject.to + 1]?.folded === 'co')
    return 'name';
  if (isCapital(scene.words[subject.from]) && beside.some((index) => COMPANY.has(scene.words[index]?.folded ?? ''))) return 'name';
  const things = beside.every((index) => scene.words[index]?.case === 'lower' && isThing(scene, index));
  if (things && !proper && !scene.small) return 'other';
  const [start, end] = [listEnd(subject, -1), listEnd(subject)];
  for (let index = start; index <= end; index++) if (isPlainName(scene, index)) return 'name';
  if (end === subject.to) return undefined;
  if (isMixedList(scene, start, end)) return 'name';
  const [next = ''] = wordsAfter(scene, end, 1);
  if (scene.lexicon.classHeads.has(next)) return 'other';
  return deedAfter({ scene, from: subject.from, to: end }) === 'strong' ? 'name' : undefined;
};

/** `Jack and family`. */
const COMPANY = new Set('family friends co company his her their mum dad partner classmates teammates'.split(' '));

const isTitledAt = ({ words, lexicon }: Scene, index: number): boolean =>
  [words[index], words[index - 1]].some((word) => word !== undefined && lexicon.hardTitles.has(word.folded) && isCapital(word));

/** `Summer, Jack and Daisy`: capitalised names of no one kind; but `Holly, Ivy and Rowan` are plants, or classes. */
const isMixedList = (scene: Scene, from: number, to: number): boolean => {
  const { words, lexicon } = scene;
  const listed = words.slice(from, to + 1).filter(({ folded }) => folded !== 'and');
  if (listed.length < 3 || !listed.every((word) => isCapital(word) && (lexicon.kinds.has(word.folded) || lexicon.given.has(word.folded))))
    return false;
  const kinds = listed.map(({ folded }) => lexicon.kinds.get(folded) ?? NONE);
  return ![...(kinds[0] ?? NONE)].some((kind) => kinds.every((others) => others.has(kind)));
};

/** `Will's volcano`, `Summer's mum`; but `June's newsletter`. */
const possessing: Rule = (subject) => {
  const { scene, to, proper } = subject;
  if (!isPossessive(scene, to)) return undefined;
  const thing = owned(scene, to)?.folded ?? '';
  const chain = wordsAfter(scene, to + 1, 3);
  if (chain.some((word) => scene.lexicon.owns.has(word)) && !['day', 'days'].includes(thing)) return 'name';
  if (AUXILIARIES.has(thing) || thing === '') return proper ? 'name' : 'doubt';
  const given = scene.lexicon.given.has(scene.words[subject.from]?.folded ?? '');
  if ((isOf(subject, 'place', 'brand') && !given) || scene.lexicon.calendarThings.has(thing)) return 'other';
  if (isOf(subject, 'place', 'brand')) return 'doubt';
  return proper && !isOf(subject, 'month', 'season') ? 'name' : 'doubt';
};

/** What is said of nobody but a person: pride, speech, an order, a state of mind. */
const plainSigns: Rule = (subject) => {
  const { scene, from, to, previous, next, proper } = subject;
  if (isSpeaker(subject) || isVocative(subject)) return 'name';
  const capital = isCapital(scene.words[from]) && (proper || scene.lines[from] !== 'prose');
  const [, second = ''] = wordsBefore(scene, from, 2);
  if (capital && (scene.lexicon.doneTo.has(previous) || (previous === 'of' && second === 'proud'))) return 'name';
  if (capital && previous === 'by' && isDeed(second, scene.lexicon) && !isOf(subject, 'place')) return 'name';
  return AUXILIARIES.has(next) && isCapital(scene.words[from]) && isHumanState(scene, to) ? 'name' : undefined;
};

/** In a picture's file name nothing tells: with a capital it is left open. */
const inFileName: Rule = ({ scene, from, kinds }) => {
  if (!scene.field.pointer.endsWith('/file') || !isCapital(scene.words[from])) return undefined;
  return mostlyName(scene, from, kinds) ? 'name' : 'doubt';
};

/** What only a person does, says or is told. */
const personal: Rule = (subject) => {
  const { scene, to, next, proper } = subject;
  const deed = deedAfter(subject);
  const pronoun = hasPronoun(subject);
  if (deed === 'strong' && scene.lines[subject.from] === 'upper' && !mostlyName(scene, subject.from, subject.kinds) && !pronoun)
    return 'doubt';
  if (deed === 'strong')
    return isOf(subject, 'place') && !scene.lexicon.given.has(scene.words[subject.from]?.folded ?? '') ? 'doubt' : 'name';
  if (deed === 'loose')
    return pronoun || (proper && !isOf(subject, ...CUSTOMARY)) ? 'name' : isOf(subject, ...CUSTOMARY, 'nature') ? 'other' : 'doubt';
  if (isPraised(subject) && !(isOf(subject, ...CUSTOMARY) && next !== '' && !scene.lexicon.functions.has(next))) return 'name';
  if (!AUXILIARIES.has(next)) return undefined;
  if (pronoun || isHumanState(scene, to)) return 'name';
  if (proper && !isOf(subject, ...CUSTOMARY)) return 'name';
  if (next === 'has' && isOf(subject, 'month', 'season')) return 'doubt';
  return isOf(subject, ...CUSTOMARY, 'nature', 'unit') ? 'other' : 'doubt';
};

const FEELINGS = new Set(
  'proud excited delighted thrilled poorly brave nervous shy sad amazing chuffed fine okay happy ready unstoppable'.split(' '),
);

/** `was a brilliant line leader`, `is so proud`, `has learned`. */
const isHumanState = (scene: Scene, to: number): boolean => {
  const chain = wordsAfter(scene, to + 1, 5);
  const { lexicon } = scene;
  if (
    chain.some(
      (word) => lexicon.child.has(word) || (lexicon.childTitles.has(word) && !['star', 'prop', 'explorer', 'builder'].includes(word)),
    )
  )
    return true;
  const state = chain.slice(0, 3);
  return state.some(
    (word) => FEELINGS.has(word) || isDoing(word, lexicon) || (isDeed(word, lexicon) && !lexicon.looseDeeds.has(word) && !/s$/u.test(word)),
  );
};

/** `Grace, you were amazing`, `… you star, Grace!`. */
const isVocative = ({ scene, from, to }: Subject): boolean => {
  const { words, field } = scene;
  const next = words[to + 1];
  const [second = ''] = next === undefined ? [] : [next.folded];
  if (next?.gap === ', ' && ['you', 'your', 'we', 'thank', 'well', 'take'].includes(second)) return true;
  const closed = /^\s?[!.?]|^$/u.test(field.text.slice(words[to]?.end ?? 0, (words[to]?.end ?? 0) + 2));
  if (words[from]?.gap !== ', ' || !closed) return false;
  for (let index = from - 1; index >= Math.max(0, from - 20) && words[index]?.sentence === words[from]?.sentence; index--) {
    if (['you', 'your', 'yourself'].includes(words[index]?.folded ?? '')) return true;
  }
  return false;
};

/** A capital in the middle of a sentence, and nothing against it. */
const byCapital: Rule = (subject) => {
  const { scene, proper, previous } = subject;
  if (!proper) return undefined;
  if (isExistential(subject) || saysTopic(subject)) return 'doubt';
  if (!isOf(subject, ...CUSTOMARY)) return 'name';
  if (isOf(subject, 'month', 'season'))
    return ['like', 'with', 'than', 'knows', 'if', 'when', 'because', 'that', 'even', 'on', 'miss', 'missed', 'misses'].includes(
      previous,
    ) && !/^\d/u.test(subject.next)
      ? 'doubt'
      : 'other';
  if (isOf(subject, 'brand') && !mostlyName(scene, subject.from, subject.kinds))
    return isOf(subject, 'nature', 'animal', 'plant') ? 'doubt' : 'other';
  const common = scene.lexicon.given.has(scene.words[subject.from]?.folded ?? '');
  return common &&
    ['with', 'for', 'by', 'and', 'that', 'see', 'love', 'gave', 'told', 'asked', 'helped', 'met', 'when', 'as'].includes(previous)
    ? 'name'
    : 'doubt';
};

/** Where a plant or an animal is spoken of, another word of its kind or what such things have stands in the sentence. */
const TOPICS: Readonly<Partial<Record<WordKind, ReadonlySet<string>>>> = {
  plant: new Set(
    'garden gardens herb herbs seed seeds flower flowers petal petals leaf leaves bloom blooms bush hedge tea teas scent perfume syrup roots root grow grows planted planting tree trees shrub'.split(
      ' ',
    ),
  ),
  animal: new Set('nest nests wings wing feathers beak birds bird species cage paws tail egg eggs migrate'.split(' ')),
  gem: new Set('stone stones ring necklace jewel jewels gem gems mine mined rock rocks'.split(' ')),
};

const isPlant = ({ kinds, given }: Lexicon, { folded }: Word): boolean =>
  kinds.get(folded)?.has('plant') === true && !given.has(folded) && !PLANT_NAMES.has(folded);
/** Plants as often as not children: beside another they may be two friends. */
const PLANT_NAMES = new Set('poppy daisy lily ivy rose holly heather hazel violet iris willow rowan'.split(' '));

const saysTopic = ({ scene, from, kinds }: Subject): boolean => {
  const { words, lexicon } = scene;
  const inSentence = words
    .slice(Math.max(0, from - 25), from + 25)
    .filter((word) => word.sentence === words[from]?.sentence && word !== words[from]);
  return [...kinds].some((kind) =>
    inSentence.some((word) => TOPICS[kind]?.has(word.folded) === true || (kind === 'plant' && isPlant(lexicon, word))),
  );
};

/** `there was Joy`. */
const isExistential = ({ scene, from, previous }: Subject): boolean =>
  ['was', 'is', 's'].includes(previous) && wordsBefore(scene, from, 2)[1] === 'there';

/** No sign for or against: alone, or where somebody may stand, it is left open. */
const leftOpen: Rule = (subject) => {
  const { scene, previous, next, kinds } = subject;
  const word = scene.words[subject.from];
  const alone = previous === '' && next === '';
  const weak = isOf(subject, 'word', 'place', 'animal', 'trade');
  if (mostlyName(scene, subject.from, kinds)) {
    if (weak && ['of', 'a', 'the', 'in', 'out', 'up', 'or'].includes(next)) return 'doubt';
    return weak && (scene.small || scene.lines[subject.from] === 'upper') ? 'doubt' : 'name';
  }
  if (isSetApart(subject)) return 'doubt';
  if (isOf(subject, 'month', 'season')) return 'other';
  if (alone && isCapital(word) && scene.lines[subject.from] !== 'upper') return isListOfThings(subject) ? 'other' : 'doubt';
  const person = ['with', 'for', 'to', 'by', 'from', 'saw', 'love', 'told', 'gave', 'asked', 'helped', 'met', 'and', 'when', 'so'].includes(
    previous,
  );
  const countable = isOf(subject, 'plant', 'animal', 'gem', 'trade', 'word', 'virtue');
  return person &&
    countable &&
    (scene.small || scene.lines[subject.from] !== 'prose') &&
    (next === '' || ['for', 'who', 'and', 'on', 'in', 'today'].includes(next))
    ? 'doubt'
    : 'other';
};

/** `– Summer –`, `👑May👑`, `(Grace, …`, at the head of a picture's text: on its own between marks. */
const isSetApart = ({ scene, from, to, next }: Subject): boolean => {
  const { words, field, lines } = scene;
  if (!isCapital(words[from])) return false;
  if (/(?:alt|caption)$/u.test(field.pointer) && from === 0)
    return ['with', 'in', 'on', 'at', 'and', 'by', 'behind', 'beside'].includes(next);
  if (lines[from] === 'upper') return words[from]?.opens === true && words.length > to + 1 && ['at', 'on', 'with', 'for'].includes(next);
  if (
    /^:\s/u.test(words[from]?.gap ?? '') &&
    (['on', 'with', 'in', 'at', 'for'].includes(next) ||
      /^(?:[,.;!]|\s*[\r\n]|$)/u.test(field.text.slice(words[to]?.end ?? 0, (words[to]?.end ?? 0) + 2)))
  )
    return true;
  const [open, close] = [words[from]?.gap ?? '', field.text.slice(words[to]?.end ?? 0, (words[to]?.end ?? 0) + 3)];
  return MARK.test(open) && MARK.test(close);
};
const MARK = /^\s?[\u2013\u2014]\s?|["\u201C\u201D(]|^\s?\p{Extended_Pictographic}|^!|[?]\s$/u;

/** `Ruby, Python, Java`, `Ace. Deuce.`: one of several single words. */
const isListOfThings = ({ scene, from, to }: Subject): boolean => {
  const { words } = scene;
  const beside = [words[from - 1], words[to + 1]].filter((word) => word !== undefined);
  return words.length > 1 && beside.length > 0 && neighbours({ scene, from, to }).length > 0;
};

const NEVER_MOSTLY: readonly WordKind[] = ['month', 'season', 'virtue', 'gem', 'colour', 'plant'];

/** First a forename, and only then something else: `Jack`, `Lewis`, `Lily`. */
export const mostlyName = ({ lexicon, words }: Scene, index: number, kinds: ReadonlySet<WordKind>): boolean => {
  const folded = words[index]?.folded ?? '';
  return (
    lexicon.given.has(folded) &&
    !NEVER_MOSTLY.some((kind) => kinds.has(kind)) &&
    !lexicon.functions.has(folded) &&
    !lexicon.stems.has(folded)
  );
};

const RULES: readonly Rule[] = [
  smallLetters,
  modal,
  headsItself,
  determined,
  labelled,
  manyOfThem,
  capitalNext,
  capitalBefore,
  compound,
  possessing,
  inList,
  plainSigns,
  timeAndPlace,
  inFileName,
  verbOrNoun,
  personal,
  byCapital,
];

/** Whether a name that is also a word is a name here. */
export const wordUse = (place: Place): WordUse => {
  const { scene, from, to } = place;
  const [previous = ''] = wordsBefore(scene, from, 1);
  const [next = ''] = wordsAfter(scene, to, 1);
  const kinds = scene.lexicon.kinds.get(scene.words[from]?.folded ?? '') ?? NONE;
  const subject: Subject = { ...place, kinds, previous, next, proper: capitalTells(scene, from) && isCapital(scene.words[from]) };
  for (const rule of [...RULES, leftOpen]) {
    const use = rule(subject);
    if (use !== undefined) return use;
  }
  return 'other';
};
