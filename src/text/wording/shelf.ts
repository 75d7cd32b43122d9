import { later } from '../later.ts';
import { into } from './into.ts';

/**
 * Many lists, looked up at once: the words of a line are taken through one index of all lists, and each list is then told by which of
 * them it was called. Most lists are called by none, which then costs one look-up.
 */

export interface Shelf<Line, Note extends Noted> {
  /** Puts a list on the shelf by the words that call for it; of a line it is then told what was noted of those of them that it says. */
  readonly put: (list: List) => (line: Line) => readonly Note[];
  /** Whether a line says one of some words at least. */
  readonly says: (line: Line) => (words: readonly string[]) => boolean;
}

/** By the words that call for it. */
type List = ReadonlyMap<string, unknown>;

/** A word of a line under which something is looked for; whoever notes it may say more of it. */
export interface Noted {
  readonly word: string;
}

/** A line that was asked for. */
interface Asked<Note> {
  readonly noted: readonly Note[];
  readonly calls: Map<List, readonly Note[]>;
  /** How many lists there were. */
  readonly lists: number;
  readonly saysOneOf: (words: readonly string[]) => boolean;
}

/** Sentences come back: each check asks for them anew. */
const LINES_KEPT = 32;
const NONE: readonly never[] = [];

export const shelfOf = <Line, Note extends Noted>(notedIn: (line: Line) => readonly Note[]): Shelf<Line, Note> => {
  const shelf = new Map<string, List[]>();
  const kept = new Map<Line, Asked<Note>>();
  let lists = 0;
  const ask = (line: Line): Asked<Note> => {
    const noted = notedIn(line);
    const asked = { noted, calls: callsOf(noted, shelf), lists, saysOneOf: oneOf(noted) };
    if (kept.size >= LINES_KEPT) kept.clear();
    kept.set(line, asked);
    return asked;
  };
  let last: { readonly line: Line; readonly asked: Asked<Note> } | undefined;
  /** Hundreds of lists are asked of one line before the next. */
  const askedOf = (line: Line): Asked<Note> => {
    if (last?.line !== line) last = { line, asked: kept.get(line) ?? ask(line) };
    return last.asked;
  };
  return {
    put: (list) => {
      for (const word of list.keys()) into(shelf, word, list);
      const at = lists++;
      return (line) => callsFor(list, at, askedOf(line));
    },
    says: (line) => askedOf(line).saysOneOf,
  };
};

/** Many phrases need one of the same words, so that it is kept of which it is known whether one is said. */
const oneOf = (noted: readonly Noted[]): ((words: readonly string[]) => boolean) => {
  const said = later(() => new Set(noted.map(({ word }) => word)));
  const told = new Map<readonly string[], boolean>();
  return (words) => {
    const known = told.get(words);
    if (known !== undefined) return known;
    const says = words.some((word) => said().has(word));
    told.set(words, says);
    return says;
  };
};

const callsFor = <Note extends Noted>(list: List, at: number, { noted, calls, lists }: Asked<Note>): readonly Note[] => {
  const known = calls.get(list);
  if (known !== undefined || at < lists) return known ?? NONE;
  const since = noted.filter(({ word }) => list.has(word));
  calls.set(list, since);
  return since;
};

const callsOf = <Note extends Noted>(noted: readonly Note[], shelf: ReadonlyMap<string, readonly List[]>): Map<List, readonly Note[]> => {
  const calls = new Map<List, Note[]>();
  for (const note of noted) for (const list of shelf.get(note.word) ?? NONE) into(calls, list, note);
  return calls;
};
