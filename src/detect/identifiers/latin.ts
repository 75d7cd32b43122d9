import { later } from '../../text/later.ts';

/**
 * A pattern made when it is first asked for, in which letters are those of the languages that are written in Latin script. Classes of all
 * of Unicode's letters would take V8 tens of milliseconds to prepare in patterns like these, as long as all the rest of a check.
 */
export const latin = (source: string, flags: string): (() => RegExp) => later(() => new RegExp(inLatin(source), flags));

const CLASSES: Readonly<Record<string, string>> = {
  L: 'A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F',
  Lu: 'A-Z\u00C0-\u00D6\u00D8-\u00DE\u0174\u0176\u0178',
  Ll: 'a-z\u00DF-\u00F6\u00F8-\u00FF\u0175\u0177',
  N: '0-9',
};

/** The same source with `\p{…}` spelt out, within a class and by itself. */
const inLatin = (source: string): string =>
  source.replace(/\[(?:\\.|[^\]\\])*\]|\\p\{\w+\}/g, (part) => (part.startsWith('[') ? spelt(part) : `[${spelt(part)}]`));

const spelt = (part: string): string => part.replace(/\\p\{(\w+)\}/g, (_, name: string) => CLASSES[name] ?? '');
