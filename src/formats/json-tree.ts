import { loneSurrogateIn, MAX_DEPTH, shown } from './places.ts';

/** A JSON value as it stands in its text: from `start` up to `end`, with what is in it by key or number. */
export interface JsonNode {
  readonly start: number;
  readonly end: number;
  readonly isText: boolean;
  readonly children: ReadonlyMap<string, JsonNode>;
}

export type Fail = (offset: number, why: string, advice?: string) => never;

interface Cursor {
  readonly text: string;
  readonly fail: Fail;
  at: number;
}

const NOTHING: ReadonlyMap<string, JsonNode> = new Map();

/** What people write that JSON does not have, and what to write in its place. */
const STRANGERS: readonly { readonly found: RegExp; readonly why: string; readonly advice: string }[] = [
  { found: /^(?:\/\/|\/\*|#)/, why: 'a comment stands here, and JSON has none', advice: 'Take the comment out' },
  { found: /^['’‘`]/, why: 'a single quotation mark stands here', advice: 'JSON puts text and keys in double quotes (")' },
  { found: /^[“”„«»]/, why: 'a curly quotation mark stands here', advice: 'JSON puts text and keys in straight double quotes (")' },
  {
    found: /^(?:True|False|TRUE|FALSE|Null|NULL|None)(?!\w)/,
    why: 'this word is not JSON',
    advice: 'Write true, false or null, in lower case',
  },
  { found: /^[+-]?(?:NaN|Infinity)(?!\w)/, why: 'NaN and Infinity are not JSON', advice: 'Write a number, or leave the key out' },
  { found: /^undefined(?!\w)/, why: '`undefined` is not JSON', advice: 'Leave the key out' },
  {
    found: /^[-+.\d]/,
    why: 'this is not a number as JSON writes one',
    advice: 'Numbers look like 12, -3.5 or 1e6; an id or a date goes in double quotes',
  },
  { found: /^\uFEFF/, why: 'a byte order mark stands here', advice: 'Save the file as UTF-8 without BOM' },
  {
    found: /^[\p{Z}\p{C}\v\f]/u,
    why: 'an invisible character stands here',
    advice: 'Between values JSON allows spaces, tabs and line breaks only: take it out',
  },
];

/**
 * Reads JSON slowly and carefully. Says by `fail` what is wrong first and where: beside bad grammar a key that stands twice,
 * half a character, and nesting beyond our depth. What it reads without failing JSON.parse reads too, and a test holds that.
 */
export function readJsonTree(text: string, fail: Fail): JsonNode {
  const cursor = { text, fail, at: 0 };
  if (skipSpace(cursor) === '') fail(0, `${text === '' ? 'nothing' : 'only white space'} is here, where a JSON value was expected`);
  const node = readValue(cursor, 1);
  if (skipSpace(cursor) !== '')
    fail(cursor.at, 'something stands after the end of the JSON value', 'Several values go in an array, or one a line in an .ndjson file');
  return node;
}

/** Where unit `offset` of a string's decoded text stands, given where its literal starts; an escape is one unit. */
export function unitAt(text: string, start: number, offset: number): number {
  let at = start + 1;
  for (let unit = 0; unit < offset && text[at] !== '"'; unit += 1) at += text[at] !== '\\' ? 1 : text[at + 1] === 'u' ? 6 : 2;
  return at;
}

function readValue(cursor: Cursor, depth: number): JsonNode {
  switch (skipSpace(cursor)) {
    case '{':
      return readContainer(cursor, depth, '}', (children) => readMember(cursor, depth, children));
    case '[':
      return readContainer(cursor, depth, ']', (children) => children.set(String(children.size), readValue(cursor, depth + 1)));
    case '"': {
      const start = cursor.at;
      readString(cursor);
      return { start, end: cursor.at, isText: true, children: NOTHING };
    }
    default:
      return readWord(cursor);
  }
}

function readContainer(cursor: Cursor, depth: number, close: string, readOne: (children: Map<string, JsonNode>) => void): JsonNode {
  const start = cursor.at;
  if (depth > MAX_DEPTH) cursor.fail(start, `this is nested more than ${MAX_DEPTH} deep`, 'Nothing that is read here goes that deep');
  const children = new Map<string, JsonNode>();
  cursor.at += 1;
  if (skipSpace(cursor) !== close) {
    do readOne(children);
    while (anotherFollows(cursor, close));
  }
  cursor.at += 1;
  return { start, end: cursor.at, isText: false, children };
}

function anotherFollows(cursor: Cursor, close: string): boolean {
  const char = skipSpace(cursor);
  if (char === close) return false;
  if (char !== ',') unexpected(cursor, `a comma or \`${close}\``);
  const comma = cursor.at;
  cursor.at += 1;
  if (skipSpace(cursor) === close) cursor.fail(comma, `a comma stands before \`${close}\` with nothing after it`, 'Take the comma out');
  return true;
}

function readMember(cursor: Cursor, depth: number, children: Map<string, JsonNode>): void {
  if (skipSpace(cursor) !== '"') unexpected(cursor, 'a key in double quotes');
  const start = cursor.at;
  const key = readString(cursor);
  if (children.has(key)) cursor.fail(start, `the key ${shown(key)} stands twice in one object`, 'Keep one of the two');
  if (skipSpace(cursor) !== ':') unexpected(cursor, 'a colon');
  cursor.at += 1;
  children.set(key, readValue(cursor, depth + 1));
}

function readString(cursor: Cursor): string {
  const start = cursor.at;
  cursor.at += 1;
  while (cursor.text[cursor.at] !== '"') cursor.at += lengthOfOne(cursor, start);
  cursor.at += 1;
  const value = JSON.parse(cursor.text.slice(start, cursor.at)) as string;
  const lone = loneSurrogateIn(value);
  if (lone >= 0)
    cursor.fail(
      unitAt(cursor.text, start, lone),
      'half a character (a lone surrogate) stands here',
      'Write the whole character, or take it out',
    );
  return value;
}

/** How far the next character of a string reaches, where an escape is one. */
function lengthOfOne({ text, at, fail }: Cursor, start: number): number {
  if (at >= text.length) fail(start, 'a string opens here and is never closed', 'Close it with a double quote');
  const char = text[at] ?? '';
  if (char === '\n' || char === '\r')
    fail(at, 'a line break stands inside a string', 'Close the string with a double quote, or write the break as \\n');
  if (char < ' ')
    fail(at, `the control character ${shown(char)} stands inside a string`, char === '\t' ? 'Write a tab as \\t' : 'Take it out');
  if (char !== '\\') return 1;
  const known = /^\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/.exec(text.slice(at, at + 6));
  return known?.[0].length ?? fail(at, 'a backslash stands here with no escape that JSON knows', 'A backslash itself is written \\\\');
}

/** true, false, null or a number, up to where a value may end. */
function readWord(cursor: Cursor): JsonNode {
  const start = cursor.at;
  const rest = /[^\s,:[\]{}"]*/y;
  rest.lastIndex = start;
  const word = rest.exec(cursor.text)?.[0] ?? '';
  if (!/^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(word)) unexpected(cursor, 'a value');
  cursor.at = start + word.length;
  return { start, end: cursor.at, isText: false, children: NOTHING };
}

function unexpected(cursor: Cursor, wanted: string): never {
  const rest = cursor.text.slice(cursor.at, cursor.at + 40);
  if (rest === '') return cursor.fail(cursor.at, `the text ends here, where ${wanted} was expected`, 'Part of it is missing');
  const stranger = STRANGERS.find(({ found }) => found.test(rest));
  const misplaced = stranger === undefined || (wanted !== 'a value' && /^[-+.\d]/.test(rest));
  if (!misplaced) return cursor.fail(cursor.at, stranger.why, stranger.advice);
  const found = /^(?:[\p{L}\p{N}_$]{1,40}|.)/su.exec(rest)?.[0] ?? '';
  return cursor.fail(
    cursor.at,
    `${wanted} was expected here, not ${shown(found)}`,
    /^\p{L}/u.test(found) ? 'Text and keys go in double quotes' : undefined,
  );
}

function skipSpace(cursor: Cursor): string {
  while (' \t\n\r'.includes(cursor.text[cursor.at] ?? '!')) cursor.at += 1;
  return cursor.text[cursor.at] ?? '';
}
