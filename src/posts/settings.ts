import { complaintAt, type Source } from '../formats/places.ts';
import type { Complaint } from '../model.ts';
import { beginsAsJson, holdsGroup, isFence, isJson, type Setting, settingOf } from './setting.ts';

interface Line {
  readonly text: string;
  /** Where it begins in the source. */
  readonly at: number;
}

/**
 * Refuses words that are settings by mistake: front matter whose lines of dashes are not quite right, or JSON. They would be
 * published, and what they say of who is shown would be lost. Prose with a colon, and a rule under a heading, stay prose.
 */
export function refuseSettings(source: Source): void {
  const opening = openingOf(source.text);
  if (isJson(source.text.slice(opening))) throw likeJson(source, opening);
  const at = settingsAnywhere(source.text) ?? settingsFirst(linesFrom(source.text, opening));
  if (at !== undefined) throw likeSettings(source, at);
}

/** Past blanks, invisible characters and HTML comments. */
function openingOf(text: string): number {
  let at = 0;
  for (;;) {
    at += text.slice(at).search(/[^\s\p{Cf}]|$/u);
    const end = text.startsWith('<!--', at) ? text.indexOf('-->', at) : -1;
    if (end === -1) return at;
    at = end + 3;
  }
}

function linesFrom(text: string, from: number): readonly Line[] {
  let at = from;
  return text
    .slice(from)
    .split(/(?<=\r\n|[\n\v\f\u0085\u2028\u2029]|\r(?!\n))/u)
    .map((line) => {
      at += line.length;
      return { text: line, at: at - line.length };
    });
}

/** What no prose does, wherever it stands: a setting or JSON right under a line of dashes, or a setting that holds a list or a group. */
function settingsAnywhere(text: string): number | undefined {
  const said = linesFrom(text, 0).filter(saysSomething);
  const isHead = (line: string, next: Line | undefined): boolean =>
    isFence(line) && next !== undefined && (isExact(next.text) || beginsAsJson(text.slice(next.at, next.at + ENOUGH).trimStart()));
  return said.find((line, nth) => isGroup(line.text) || isMarked(line.text) || isHead(line.text, said[nth + 1]))?.at;
}

/** For the first key of JSON. */
const ENOUGH = 4000;

function isGroup(line: string): boolean {
  const setting = settingOf(line);
  return setting !== undefined && holdsGroup(setting);
}

const MARK = /^\s{0,99}(?:---|<!--)[ \t]{1,99}/u;

/** `--- media: a.jpg`, or the same in an HTML comment. */
function isMarked(line: string): boolean {
  const rest = line.replace(MARK, '');
  return rest !== line && (isExact(rest) || beginsAsJson(rest));
}

/** What prose may do further down, but no post begins with. */
function settingsFirst(lines: readonly Line[]): number | undefined {
  const [first, ...rest] = lines;
  if (first === undefined) return undefined;
  const fences = rest.findIndex(({ text }) => isFence(text));
  const found = isFence(first.text) ? opensSettings(rest, fences) : areSettings(lines, fences + 1);
  return found ? first.at : undefined;
}

/** After a line of dashes: up to the next one, or where there is none, to the first blank line. */
function opensSettings(lines: readonly Line[], close: number): boolean {
  const block = (close === -1 ? paragraphOf(lines) : lines.slice(0, close)).filter(saysSomething);
  const first = block[0] === undefined ? undefined : settingOf(block[0].text);
  return block.some(({ text }) => isExact(text)) || (first !== undefined && (first.is === 'cased' || isPlainKey(first)));
}

/** Without a line of dashes before them; `close` is the first one after them, or 0. */
function areSettings(lines: readonly Line[], close: number): boolean {
  const first = settingOf(lines[0]?.text ?? '');
  const paragraph = paragraphOf(lines);
  const exact = new Set(paragraph.map(({ text }) => settingOf(text)).map((one) => (one?.is === 'exact' ? one.key : undefined)));
  exact.delete(undefined);
  if (exact.size > 1) return true;
  if (first?.is === 'exact') return close > 0 || (first.value.trim() === '' && /^(?:[ \t]|-[ \t])/u.test(lines[1]?.text ?? ''));
  return first?.is === 'cased' && close > 0 && close < paragraph.length;
}

/** A blank line ends it. */
function paragraphOf(lines: readonly Line[]): readonly Line[] {
  const start = lines.findIndex(({ text }) => text.trim() !== '');
  const end = lines.findIndex(({ text }, nth) => nth > start && text.trim() === '');
  return lines.slice(Math.max(start, 0), end === -1 ? undefined : end);
}

/** Neither blank nor a note of YAML. */
function saysSomething({ text }: Line): boolean {
  return /^\s*[^\s#]/u.test(text);
}

function isExact(line: string): boolean {
  return settingOf(line)?.is === 'exact';
}

/** A key as programs write them, which begins with a small letter: a line of prose begins with a capital. */
function isPlainKey({ key }: Setting): boolean {
  return /^[a-z]/u.test(key);
}

function likeSettings(source: Source, at: number): Complaint {
  const advice =
    'Settings go before the words of an .md file, between two lines that are --- and nothing else; if these are words, take out the line of dashes or the key';
  return complaintAt(source, at, 'this reads like settings of the post, but stands where its words are', advice);
}

function likeJson(source: Source, at: number): Complaint {
  return complaintAt(source, at, 'this reads like JSON, but stands where the words of the post are', 'Save a JSON post as a .json file');
}
