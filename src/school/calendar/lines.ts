import { Complaint } from '../../model.ts';
import { repaired } from './repair.ts';

/** One line of a calendar: `DTSTART;TZID=Europe/London:20260612T090000`. */
export interface Property {
  /** In capitals, as all names and the names of parameters are. */
  readonly name: string;
  readonly params: Readonly<Record<string, string>>;
  /** As it stands, its escapes and all. */
  readonly value: string;
  /** Where it begins in the file. */
  readonly line: number;
}

/** The lines of a calendar, RFC 5545 section 3.1: what begins with a space goes on with the line before; blank lines are passed over. */
export const propertiesIn = (text: string, file: string): readonly Property[] => {
  const lines = unfolded(text);
  const texts = repaired(
    lines.map((parts) => parts.text.join('')),
    text,
  );
  return lines.map(({ line }, index) => propertyIn(texts[index] ?? '', line, file));
};

interface Folded {
  readonly text: string[];
  readonly line: number;
}

const unfolded = (text: string): readonly Folded[] => {
  const lines: Folded[] = [];
  for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
    const last = lines.at(-1);
    if (last !== undefined && /^[ \t]/.test(raw)) last.text.push(raw.slice(1));
    else if (raw.trim() !== '') lines.push({ text: [raw], line: index + 1 });
  }
  return lines;
};

const propertyIn = (text: string, line: number, file: string): Property => {
  const at = colonIn(text);
  const [name = '', ...params] = partsOf(text.slice(0, at), ';');
  if (at < 0 || !/^[A-Za-z0-9_-]{1,100}$/.test(name.trim()))
    throw new Complaint('this is no line of a calendar', {
      ...{ file, line },
      advice: 'Export the calendar again: the file may have been changed by hand, or be a page that was saved instead of it',
    });
  return { name: name.trim().toUpperCase(), params: Object.fromEntries(params.map(paramIn)), value: text.slice(at + 1), line };
};

/** The first colon outside quotes; where a quote is never closed, the first of all. */
const colonIn = (text: string): number => {
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '"') quoted = !quoted;
    if (char === ':' && !quoted) return at;
  }
  return text.indexOf(':');
};

/** A text parted at a mark that stands outside quotes. */
const partsOf = (text: string, mark: string): readonly string[] => {
  const parts: string[] = [];
  let [from, quoted] = [0, false];
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '"') quoted = !quoted;
    if (char !== mark || quoted) continue;
    parts.push(text.slice(from, at));
    from = at + 1;
  }
  return [...parts, text.slice(from)];
};

const CARETS: Readonly<Record<string, string>> = { "^'": '"', '^n': '\n', '^^': '^' };

const paramIn = (text: string): readonly [string, string] => {
  const at = text.includes('=') ? text.indexOf('=') : text.length;
  const value = text.slice(at + 1).replaceAll('"', '');
  return [text.slice(0, at).trim().toUpperCase(), value.replace(/\^['n^]/g, (found) => CARETS[found] ?? found)];
};

/** A value of type TEXT, its escapes undone. */
export const plainText = (value: string): string => value.replace(/\\([\s\S])/g, (_, char: string) => (/n/i.test(char) ? '\n' : char));

/** A list of texts: a comma that is not escaped parts them. */
export const plainTexts = (value: string): readonly string[] =>
  (value.match(/(?:\\[\s\S]|[^\\,])+/g) ?? []).map((item) => plainText(item).trim()).filter((item) => item !== '');
