import { cuesOf } from './cue-finders.ts';
import { said } from './cue-ours.ts';
import type { Cue } from './known.ts';
import { NUMBERS } from './lists.ts';
import { isDeed } from './morphology.ts';
import { isCapital, isPossessive, type Scene, wordsAfter } from './scene.ts';

/** Who of several children is meant: one of them, all but one, one and some others. */

const FAR = 9;

/** The words of the clause before a name, nearest first, with where each stands. */
const clauseBefore = ({ words }: Scene, from: number): readonly string[] =>
  words
    .slice(Math.max(0, from - FAR), from)
    .filter(({ sentence }) => sentence === words[from]?.sentence)
    .map(({ folded }) => folded)
    .reverse();

/** How it is said that one is of those before, nearest word first. */
const ONE_OF_THEM = [
  'them of one',
  'whom of one',
  'them of two',
  'whom of two',
  'them among',
  'whom among',
  'them amongst',
  'whom amongst',
  'including',
  'included they',
  'being one',
  'even not',
  'all of least',
  'all of most',
];

/** A class as such, `the class`: what `our class` and `Ash class` are, too. */
const OF_CLASSES = new Set(['the', 'our', 'whole', 'entire', 'this', 'that']);
const GROUPS = new Set(['class', 'classes', 'squad', 'form', 'nursery', 'reception']);

/** What names children and ends at a word. */
const groupAt = (scene: Scene, at: number): Cue | undefined => {
  const cue = cuesOf(scene).to.get(at);
  if (cue !== undefined) return cue.kind === 'many' || cue.kind === 'stage' || cue.kind === 'class' ? cue : undefined;
  const word = scene.words[at];
  const isGroup = GROUPS.has(word?.folded ?? '') && OF_CLASSES.has(scene.words[at - 1]?.folded ?? '');
  return isGroup ? { from: at, to: at, kind: 'class' } : undefined;
};

/** Between those of whom one is told and the comma only where they are from: what they do may be done to other things. */
const isWhereFrom = (scene: Scene, at: number): boolean => {
  const { folded = '', text = '' } = scene.words[at] ?? {};
  const { lexicon } = scene;
  if (lexicon.functions.has(folded) || isCapital(scene.words[at]) || /\d/.test(text)) return true;
  return !/[^s]s$/u.test(folded) && !isDeed(folded, lexicon) && !/ing$/u.test(folded);
};

/** Those with whom the words before a place end, back to who they are. */
const groupBefore = (scene: Scene, last: number): Cue | undefined => {
  for (let at = last; at >= Math.max(0, last - FAR); at--) {
    if (scene.words[at]?.sentence !== scene.words[last]?.sentence) return undefined;
    const cue = groupAt(scene, at);
    if (cue !== undefined) return isPossessive(scene, at) ? undefined : cue;
    if (!isWhereFrom(scene, at) || !/^[ -]$/.test(scene.words[at]?.gap ?? '')) return undefined;
  }
  return undefined;
};

const PARTED = /^\s?(?:,|\(|[\u2013\u2014-]{1,2})\s?$/;

/** `Two girls from our school, one of them Oskella`, `Nobody in the class, not even Tavrin`; but `Two girls read poems, one of them Ozymandias`. */
const partitive = (scene: Scene, from: number): string | undefined => {
  const clause = clauseBefore(scene, from).join(' ');
  const link = ONE_OF_THEM.find((words) => `${clause} `.startsWith(`${words} `));
  if (link === undefined) return undefined;
  const first = from - link.split(' ').length;
  const cue = PARTED.test(scene.words[first]?.gap ?? '') ? groupBefore(scene, first - 1) : undefined;
  return cue === undefined ? undefined : said(scene, cue.from, cue.to);
};

const EXCEPT = ['from apart', 'for except', 'for but', 'than other', 'except', 'but', 'bar', 'minus', 'save', 'excepting'];
const ALL = new Set('everyone everybody all whole each every nobody none most rest'.split(' '));

/** `Everyone in 4K bar Oskella`, `the whole of Year 2 apart from Tavrin`; but `every class except Merlin`. */
const excepted = (scene: Scene, from: number): string | undefined => {
  const clause = clauseBefore(scene, from);
  const link = EXCEPT.find((words) => `${clause.join(' ')} `.startsWith(`${words} `));
  if (link === undefined) return undefined;
  const at = from - link.split(' ').length - 1;
  const code = CODE.test(scene.words[at]?.text ?? '') ? { from: at, to: at } : undefined;
  const cue = groupAt(scene, at) ?? code;
  if (cue === undefined || scene.lexicon.classHeads.has(wordsAfter(scene, from, 1)[0] ?? '')) return undefined;
  const before = clause.slice(from - cue.from, from - cue.from + 3);
  const isEach = [before[0], scene.words[cue.from]?.folded].some((word) => word === 'every' || word === 'each');
  return before.some((word) => ALL.has(word)) && !isEach ? said(scene, cue.from, cue.to) : undefined;
};
const CODE = /^(?:1[0-3]|[1-9])[A-Z]$/;

const SOME = new Set('a few some several many the all her his'.split(' '));

/** `Oskella and three other children from Year 2`; but `Matilda and other children's books`. */
const withOthers = (scene: Scene, to: number): string | undefined => {
  const after = wordsAfter(scene, to, 6);
  const other = after.findIndex((word) => word === 'other' || word === 'fellow' || word === 'more');
  if (after[0] !== 'and' || other < 1) return undefined;
  if (!after.slice(1, other).every((word) => SOME.has(word) || NUMBERS.has(word) || /^\d{1,2}$/.test(word))) return undefined;
  for (let at = to + other + 2; at <= to + other + 4; at++) {
    const cue = cuesOf(scene).from.get(at);
    if (cue?.kind === 'many') return isPossessive(scene, cue.to) ? undefined : said(scene, cue.from, cue.to);
  }
  return undefined;
};

const NEWCOMERS = new Set('classmate friend recruit teammate member captain keeper goalkeeper'.split(' '));
const GAINED = new Set('have has gained gain found welcomed got'.split(' '));

/** `5H have a new classmate in Oskella`. */
const gainedIn = (scene: Scene, from: number): string | undefined => {
  const [link, what = '', ...more] = clauseBefore(scene, from);
  const isGained = link === 'in' && NEWCOMERS.has(what) && more.some((word) => GAINED.has(word)) && more.includes('new');
  return isGained ? what : undefined;
};

export const amongChildren = (scene: Scene, from: number, to: number): string | undefined =>
  partitive(scene, from) ?? excepted(scene, from) ?? withOthers(scene, to) ?? gainedIn(scene, from);
