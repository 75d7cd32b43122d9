import type { Field } from '../../model.ts';
import { bareOf } from '../../text/bare.ts';
import { legibleOf } from '../../text/legible.ts';
import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { trimmed } from '../places/link.ts';
import { schemedTarget, scriptTarget, type Target, targetsWithin } from './target.ts';
import { isTopLevel } from './top-level.ts';

/** A link where it stands in a field, and all that it leads to: a link may carry another, which is where it goes. */
export interface Link {
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly host: string;
  /** The host that its reader is shown, where its words are a link themselves. */
  readonly shown?: string;
  readonly targets: readonly Target[];
}

/** Links in plain words, in Markdown and HTML, with a scheme or without; names of files, tags and handles are none. */
export const linksInField = (field: Field): readonly Link[] => {
  if (/^\/tags|\/tags\/|\/file(?:\/|$)/.test(field.pointer) || !MAY.test(field.text)) return [];
  const found = [...markupLinks(field), ...wholeLink(field), ...writtenLinks(field)].toSorted((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(
    (one, index) => !found.slice(Math.max(0, index - NEAR), index).some(({ start, end }) => start <= one.start && one.end <= end),
  );
};

/** How many links before one may hold it. */
const NEAR = 8;
/** A text without any of these has no link. */
const MAY = /[.:\uFF0E\uFF1A\u3002]|dot|&/i;

const linkOf = (field: string, start: number, end: number, target: Target): Link => ({
  ...{ field, start, end, host: target.host },
  targets: [target, ...targetsWithin(target.rest)],
});

// ── In markup ───────────────────────────────────────────────────────────────────────────────────────────────────────

const ATTRIBUTE =
  /(?<![\w-])(?:href|src|action|formaction) ?= ?(?:"([^"<>]{1,2000})"|'([^'<>]{1,2000})'|([^\s"'<>]{1,2000}))(?:[^<>]{0,200}>([^<>]{4,200})<\/a>)?/dgi;
const MARKDOWN = /(?:\[([^[\]\n]{4,200}))?\]\((?:<([^<>\n]{1,2000})>|([^\s()<>]{1,2000}(?:\([^\s()<>]{0,200}\)[^\s()<>]{0,2000})?))/dgi;

/** What tags and Markdown lead to: its reader sees other words, or none. */
function* markupLinks({ pointer, text }: Field): Generator<Link, void> {
  if (!text.includes('=') && !text.includes('](')) return;
  for (const [search, words, values] of [
    [ATTRIBUTE, 4, [1, 2, 3]],
    [MARKDOWN, 1, [2, 3]],
  ] as const)
    for (const { indices = [], [words]: label = '' } of text.matchAll(search)) {
      const [start, end] = values.map((group) => indices[group]).find((pair) => pair !== undefined) ?? [0, 0];
      const target = valueTarget(text.slice(start, end));
      const shown = valueTarget(label.trim())?.host;
      if (target !== undefined) yield { ...linkOf(pointer, start, end, target), ...(shown === undefined ? {} : { shown }) };
    }
}

/** In a value a browser passes over line ends and tabs, and undoes entities. */
const valueTarget = (value: string): Target | undefined => {
  const plain = withoutUnseen(bareOf(value)?.text ?? value);
  const schemed = /^\/\//.test(plain) ? `https:${plain}` : plain;
  return scriptTarget(schemed) ?? schemedTarget(schemed, withoutUnseen(value)) ?? hostTarget(schemed, value);
};

const withoutUnseen = (value: string): string => value.replace(/[\0-\x20\s]/g, '');

const hostTarget = (plain: string, raw: string): Target | undefined => {
  const host = /^[^/?#:@\\]{4,253}/.exec(plain)?.[0] ?? '';
  return isTopLevel(host.split('.').at(-1) ?? '') && host.includes('.') ? schemedTarget(`https://${plain}`, `https://${raw}`) : undefined;
};

/** Of the post's own list of links each is one from end to end. */
function* wholeLink({ pointer, text }: Field): Generator<Link, void> {
  if (!pointer.startsWith('/links/')) return;
  const target = valueTarget(text);
  if (target !== undefined) yield linkOf(pointer, 0, text.length, target);
}

// ── In words ────────────────────────────────────────────────────────────────────────────────────────────────────────

const REST = String.raw`[^\s<>"\u2000-\u200A\u2010-\u2BFF\u3000\u3001\u3003-\u303F\uD83C-\uDBFF]`;
const SCHEMED = pattern(String.raw`(?<![a-z0-9])(?:h(?:tt|xx)ps?|ftps?|file|smb):(?:\/\/|\\\\)${REST}{1,4000}`, 'gi');
const SCRIPT = pattern(`(?<![a-z0-9-])(?:javascript|vbscript|data):${REST}{2,4000}`, 'gi');
const LETTER = String.raw`a-z0-9\u00C0-\u1FFF\u2C00-\uD7FF`;
const DOT = String.raw`(?:\.|\u3002|[[({](?:\.|dot)[\])}]| ?[[({]dot[\])}] ?)`;
const HOST = pattern(
  String.raw`(?<![${LETTER}_@./\\-])(?:[${LETTER}](?:[${LETTER}-]{0,61}[${LETTER}])?${DOT}){1,5}(xn--[a-z0-9-]{2,20}|[a-z\u00C0-\uD7FF]{2,24}|\d{1,3}(?=\/[a-z]))(?![${LETTER}@-]|\.[${LETTER}])(?::\d{2,5})?(?:[/?#]${REST}{0,4000})?`,
  'gi',
);
/** `casino dot com`: spoken out, and only before endings that are no words. */
const SPOKEN = / dot (?=(?:com|org|net|co dot uk|uk|xxx|bet)(?![a-z0-9]))/gi;

function* writtenLinks(field: Field): Generator<Link, void> {
  const { text, span, pointer } = legibleOf(field);
  const raw = (start: number, end: number): string => {
    const at = span(start, end);
    return field.text.slice(at.start, at.end);
  };
  for (const [search, take] of READERS)
    for (const match of matchesOf(text, search())) {
      const said = trimmed(match[0].split('](', 1).join(''));
      const end = match.index + said.length;
      const target = take(said, raw(match.index, end), match[1]);
      if (target !== undefined) yield { ...linkOf(pointer, 0, 0, target), ...span(match.index, end) };
    }
  if (/ dot /i.test(text)) yield* spokenLinks(field, text, span);
}

type Take = (said: string, raw: string, ending: string | undefined) => Target | undefined;

const bareTarget: Take = (said, raw, ending = '') => {
  const [host = '', ...rest] = said.split(/(?=[/?#])/);
  if (!isEnding(ending, host, rest.length > 0)) return undefined;
  const dotted = said.replace(/ ?[[({](?:\.|dot)[\])}] ?/gi, '.');
  return schemedTarget(`https://${dotted}`, `https://${raw.replace(/ ?[[({](?:\.|dot)[\])}] ?/gi, '.')}`);
};

/** `finished.In class` is two sentences; `class.it` may be. */
const isEnding = (ending: string, host: string, hasRest: boolean): boolean => {
  if (/^www\d?\./i.test(host)) return true;
  if (/^\d/.test(ending)) return hasRest && /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host.replace(/:\d+$/, ''));
  if (/^[A-Z]/.test(ending) && /[a-z]/.test(host)) return false;
  return isTopLevel(ending) && (hasRest || !WORDS.has(ending.toLowerCase()));
};
/** Endings that are words of every day too. */
const WORDS: ReadonlySet<string> = new Set('in it is so my me no to at be us as am do by an or we he id la de ma pa'.split(' '));

const READERS: readonly (readonly [() => RegExp, Take])[] = [
  [SCHEMED, schemedTarget],
  [SCRIPT, (said) => scriptTarget(said)],
  [HOST, bareTarget],
];

/** The same text with dots for their words, as far as the host goes. */
function* spokenLinks(
  { pointer, text: own }: Field,
  text: string,
  span: (start: number, end: number) => { start: number; end: number },
): Generator<Link, void> {
  const dotted = text.replace(SPOKEN, '.\0\0\0\0');
  const search = /(?<![\w.@/-])(?:[a-z0-9-]{1,63}\.\0{4}){1,3}(?:com|org|net|uk|xxx|bet)(?![a-z0-9])/gi;
  for (const { 0: said, index } of dotted.matchAll(search)) {
    const host = said.replaceAll('\0', '');
    const at = span(index, index + said.length);
    const target = schemedTarget(`https://${host}`, `https://${host}`);
    if (target !== undefined && at.end <= own.length) yield linkOf(pointer, at.start, at.end, target);
  }
}
