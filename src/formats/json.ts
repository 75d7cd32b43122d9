import type { Locate, Located } from '../model.ts';
import { type Fail, type JsonNode, readJsonTree, unitAt } from './json-tree.ts';
import { complaintAt, follow, loneSurrogateIn, MAX_DEPTH, mayHoldLoneSurrogate, positionAt, type Source } from './places.ts';

const QUOTE = 34;
const BACKSLASH = 92;
const COLON = 58;

/**
 * Strict JSON. The quick way is JSON.parse and one count of colons and brackets; only when that finds something wrong, or a
 * place is asked for, is the text read the careful way, which knows where everything stands.
 */
export function parseJson(text: string, file: string, firstLine = 1, firstColumn = 1): Located {
  const source = { text, file, firstLine, firstColumn };
  const read = readQuickly(text);
  if (read === undefined) throw faultOf(source);
  return { value: read.value, file, locate: locator(source) };
}

function readQuickly(text: string): { value: unknown } | undefined {
  const keys = countKeys(text);
  const value = keys === undefined ? undefined : parsed(text);
  if (value === undefined || keysIn(value) !== keys) return undefined;
  return mayHoldLoneSurrogate(text) && holdsLoneSurrogate(value) ? undefined : { value };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The keys as written, which are the colons outside strings; undefined where the nesting goes too deep. */
function countKeys(text: string): number | undefined {
  let keys = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === COLON) keys += 1;
    else if (code === 0x5b || code === 0x7b) depth += 1;
    else if (code === 0x5d || code === 0x7d) depth -= 1;
    if (depth > MAX_DEPTH) return undefined;
  }
  return keys;
}

/** The closing quote: the first with an even number of backslashes before it. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let before = at - 1;
    while (text.charCodeAt(before) === BACKSLASH) before -= 1;
    if ((at - before) % 2 === 1) return at;
  }
  return text.length;
}

/** The keys that JSON.parse kept: fewer than were written where one stood twice. */
function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) return value.reduce<number>((sum, part) => sum + keysIn(part), 0);
  let keys = 0;
  for (const key in value) keys += 1 + keysIn((value as Record<string, unknown>)[key]);
  return keys;
}

function holdsLoneSurrogate(value: unknown): boolean {
  if (typeof value === 'string') return loneSurrogateIn(value) >= 0;
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, part]) => loneSurrogateIn(key) >= 0 || holdsLoneSurrogate(part));
}

/** Both ways agree on what is wrong; should they ever not, what the quick one refused stays refused. */
function faultOf(source: Source): Error {
  readJsonTree(source.text, failAt(source));
  return complaintAt(source, 0, 'this is not JSON as this program reads it', 'Write it anew with a JSON tool');
}

function failAt(source: Source): Fail {
  return (offset, why, advice) => {
    throw complaintAt(source, offset, why, advice);
  };
}

function locator(source: Source): Locate {
  let tree: JsonNode | undefined;
  return (pointer, offset) => {
    tree ??= readJsonTree(source.text, failAt(source));
    const { node, found } = follow(tree, pointer, ({ children }, step) => children.get(step));
    const inText = found && node.isText && offset !== undefined;
    return positionAt(source, inText ? unitAt(source.text, node.start, offset) : node.start);
  };
}
