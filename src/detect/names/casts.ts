import { later } from '../../text/later.ts';
import { push } from './lists.ts';
import { isOrdinary } from './morphology.ts';
import { phraseWords } from './phrases.ts';
import { isCapital, type Scene, wordsAfter, wordsBefore } from './scene.ts';
import { BIBLE_CASTS, CASTS } from './words/casts.ts';

/** The works that a text names, and who is in them. */

export interface Work {
  readonly names: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** Told in RE: that lesson is a title of it too. */
  readonly holy: boolean;
}

interface Title {
  readonly work: Work;
  readonly words: readonly string[];
  /** `Oliver!`: the mark is the title's own. */
  readonly marked: boolean;
}

/** Where a text says what a work is called. */
export interface Titled {
  readonly from: number;
  readonly to: number;
  /** The lesson and not the work itself. */
  readonly lesson: boolean;
}

interface Shelf {
  readonly titles: ReadonlyMap<string, readonly Title[]>;
  readonly byName: ReadonlyMap<string, readonly Work[]>;
}

const spaced = (text: string): ReadonlySet<string> => new Set(text.trim().split(' '));

const shelfOf = (): Shelf => {
  const [titles, byName] = [new Map<string, Title[]>(), new Map<string, Work[]>()];
  for (const [casts, holy] of [
    [CASTS, false],
    [BIBLE_CASTS, true],
  ] as const)
    for (const line of casts.trim().split('\n')) {
      const [called = '', names = '', words = ''] = line.trim().split(/[:;]/u);
      const work: Work = { names: spaced(names), words: spaced(words), holy };
      for (const name of work.names) push(byName, name, work);
      for (const title of called.split(', ')) addTitle(titles, work, title);
    }
  return { titles, byName };
};

const addTitle = (titles: Map<string, Title[]>, work: Work, title: string): void => {
  const words = phraseWords(title.replace('!', ''));
  push(titles, words[0] ?? '', { work, words, marked: title.endsWith('!') });
};

const shelf = later(shelfOf);

/** The works that have somebody of that name. */
export const worksWith = (name: string): readonly Work[] => shelf().byName.get(name) ?? [];

const LESSONS = new Set('re bible testament scripture scriptures'.split(' '));
/** What is said of works beside a title that is also a name or a thing. */
const STAGED = new Set(
  `rehearsal rehearsals rehearsing prop props costume costumes cast casting show shows musical play film tickets chapter chapters novel scene scenes act essay set
  reading read panto production script songs matinee auditions performance performing staging staged studying quotes jr backstage re bible`.split(
    /\s+/u,
  ),
);

const isStaged = ({ said }: Scene): boolean => [...STAGED].some((word) => said.has(word));

const OF_SHOWS = new Set(
  'rehearsal rehearsals cast show musical film tickets chapter novel scene script songs matinee production performance jr play auditions'.split(
    ' ',
  ),
);
const WORN = new Set('costume costumes prop props set quotes casting'.split(' '));

/** `Annie rehearsal`, `our production of Matilda`: of a name that is a title too. */
const isShown = (scene: Scene, at: number): boolean => {
  const [next = ''] = wordsAfter(scene, at, 1);
  const [of = '', ...before] = wordsBefore(scene, at, 4);
  return OF_SHOWS.has(next) || WORN.has(next) || (['of', 'for', 'in'].includes(of) && before.some((word) => OF_SHOWS.has(word)));
};

const TOLD = new Set('story stories told tale read play'.split(' '));
const isTold = ({ said }: Scene): boolean => [...LESSONS, ...TOLD].some((word) => said.has(word));

/** Whether the words of a title stand here: what is also a name, a thing or two names of the roll needs a word beside it. */
const standsAt = (scene: Scene, at: number, { work, words: title, marked }: Title): boolean => {
  const { words, lexicon, field } = scene;
  if (!title.every((word, step) => words[at + step]?.folded === word)) return false;
  if (!title.some((_, step) => isCapital(words[at + step]))) return false;
  const [only = ''] = title;
  if (marked) return field.text[words[at]?.end ?? 0] === '!' && isStaged(scene);
  if (work.holy) return !isOfNames(scene, title) || isTold(scene);
  if (title.length > 1) return true;
  return lexicon.given.has(only) ? isShown(scene, at) : !isOrdinary(only, lexicon) || isStaged(scene);
};

/** Whether a title says nothing but names: `Ruth and Naomi` may be two of the class. */
export const isOfNames = ({ lexicon }: Scene, title: readonly string[]): boolean =>
  title.every((word) => word === 'and' || lexicon.given.has(word));

const titlesIn = (scene: Scene): ReadonlyMap<Work, readonly Titled[]> => {
  const found = new Map<Work, Titled[]>();
  for (const [at, { folded }] of scene.words.entries())
    for (const title of shelf().titles.get(folded) ?? [])
      if (standsAt(scene, at, title)) push(found, title.work, { from: at, to: at + title.words.length - 1, lesson: false });
  return found;
};

const lessonsIn = ({ words }: Scene): readonly Titled[] =>
  words.flatMap((word, at) =>
    LESSONS.has(word.folded) && isCapital(word) && word.text !== 'Re' ? { from: at, to: at, lesson: true } : [],
  );

interface Called {
  readonly titles: ReadonlyMap<Work, readonly Titled[]>;
  readonly lessons: readonly Titled[];
}
const made = new WeakMap<Scene, Called>();

/** Where a text calls a work by its name, or speaks of the lesson that it is told in. Looked for once a text. */
export const titlesOf = (scene: Scene, work: Work): readonly Titled[] => {
  const called = made.get(scene) ?? { titles: titlesIn(scene), lessons: lessonsIn(scene) };
  made.set(scene, called);
  return [...(called.titles.get(work) ?? []), ...(work.holy ? called.lessons : [])];
};
