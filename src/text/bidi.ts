/** Marks that say in which direction a text is shown, and the order in which Latin letters and figures are shown under them. */

export const OVERRIDE = '\u202E';
const ISOLATES: ReadonlySet<string> = new Set(['\u2066', '\u2067', '\u2068']);
const OPENS: ReadonlySet<string> = new Set([OVERRIDE, '\u202A', '\u202B', '\u202D', ...ISOLATES]);
const ENDS_ONE = '\u202C';
const ENDS_ISOLATE = '\u2069';
export const TURNING: ReadonlySet<string> = new Set([...OPENS, ENDS_ONE, ENDS_ISOLATE]);

const ENDS_LINE: ReadonlySet<string> = new Set(['\n', '\u2029']);

interface Piece {
  readonly text: string;
}

/** What stands within a mark: even levels are read forwards, as the Unicode bidirectional algorithm counts them. */
interface Level<Of extends Piece> {
  readonly level: number;
  readonly isolate: boolean;
  /** How many isolates are open. */
  readonly isolates: number;
  readonly parts: (Of | Level<Of>)[];
}

/** That algorithm does not look at marks that are opened deeper than this. */
const DEEPEST = 125;

/** Pieces in the order in which they are shown, without the marks; a line ends what is open. */
export const shownOrder = <Of extends Piece>(pieces: readonly Of[]): readonly Of[] => {
  const ground: Level<Of> = { level: 0, isolate: false, isolates: 0, parts: [] };
  let open = [ground];
  for (const piece of pieces) {
    const inner = open.at(-1) ?? ground;
    if (OPENS.has(piece.text)) open.push(within(inner, piece.text));
    else if (piece.text === ENDS_ONE) closeOne(open);
    else if (piece.text === ENDS_ISOLATE) closeIsolate(open);
    else (ENDS_LINE.has(piece.text) ? ground : inner).parts.push(piece);
    if (ENDS_LINE.has(piece.text)) open = [ground];
  }
  return inOrder(ground);
};

/** What is not turned within another stands in it like its own. */
const within = <Of extends Piece>(outer: Level<Of>, mark: string): Level<Of> => {
  const isolate = ISOLATES.has(mark);
  const isolates = outer.isolates + (isolate ? 1 : 0);
  const level = mark === OVERRIDE ? (outer.level + 1) | 1 : (outer.level + 2) & ~1;
  if (level > DEEPEST) return { ...outer, isolate, isolates };
  if (level % 2 === outer.level % 2) return { level, isolate, isolates, parts: outer.parts };
  const made: Level<Of> = { level, isolate, isolates, parts: [] };
  outer.parts.push(made);
  return made;
};

const closeOne = <Of extends Piece>(open: Level<Of>[]): void => {
  if (open.length > 1 && open.at(-1)?.isolate === false) open.pop();
};

/** With whatever is open in it. */
const closeIsolate = <Of extends Piece>(open: Level<Of>[]): void => {
  if (open.at(-1)?.isolates !== 0) open.length = open.findLastIndex(({ isolate }) => isolate);
};

const inOrder = <Of extends Piece>({ level, parts }: Level<Of>, made: Of[] = []): readonly Of[] => {
  for (const part of level % 2 === 0 ? parts : parts.toReversed()) {
    if ('parts' in part) inOrder(part, made);
    else made.push(part);
  }
  return made;
};
