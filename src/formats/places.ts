import { Complaint, type Position } from '../model.ts';

/** A text with the place in its file where it begins: an element of an array may begin in the middle of a line. */
export interface Source {
  readonly text: string;
  readonly file: string;
  readonly firstLine: number;
  readonly firstColumn: number;
}

/** Deeper than this no post, config or record of ours goes, and a walk by recursion stays safe. */
export const MAX_DEPTH = 64;

/** Lines end with LF, CRLF or CR; columns count UTF-16 units from 1, as editors do. */
export function positionAt(source: Source, offset: number): Position {
  const before = source.text.slice(0, offset);
  const breaks = [...before.matchAll(/\r\n|\r|\n/g)];
  const last = breaks.at(-1);
  if (last === undefined) return { line: source.firstLine, column: source.firstColumn + before.length };
  return { line: source.firstLine + breaks.length, column: before.length - last.index - last[0].length + 1 };
}

export function complaintAt(source: Source, offset: number, why: string, advice?: string): Complaint {
  const { line, column } = positionAt(source, offset);
  return new Complaint(why, { file: source.file, line, column, ...(advice === undefined ? {} : { advice }) });
}

/** The steps of a JSON Pointer: `/media/0/file` is media, 0, file. */
function stepsOf(pointer: string): readonly string[] {
  const [, ...steps] = pointer.split('/');
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value a pointer names in a tree of places, or else the nearest one around it that is there. */
export function follow<Node>(
  root: Node,
  pointer: string,
  childOf: (node: Node, step: string) => Node | undefined,
): { node: Node; found: boolean } {
  let node = root;
  for (const step of stepsOf(pointer)) {
    const child = childOf(node, step);
    if (child === undefined) return { node, found: false };
    node = child;
  }
  return { node, found: true };
}

/** A character or a word of somebody's file, fit for a message: in backticks, short, nothing invisible left as it is. */
export function shown(text: string): string {
  const short = text.length > 40 ? `${text.slice(0, 39)}…` : text;
  return `\`${short.replace(/\p{C}|(?! )\p{Z}/gu, codeOf)}\``;
}

function codeOf(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const LONE_SURROGATE = /\p{Surrogate}/u;

/** Where half a character stands alone, as `\ud83d` without its other half does; -1 where none does. */
export function loneSurrogateIn(text: string): number {
  return text.search(LONE_SURROGATE);
}

/** Whether an escape could have made one: text decoded from bytes holds none by itself. */
export function mayHoldLoneSurrogate(text: string): boolean {
  return /\\[uU][\dA-Fa-f]{0,4}[dD][89A-Fa-f]/.test(text);
}
