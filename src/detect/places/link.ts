/** A link to a page, taken apart. */
export interface Link {
  readonly start: number;
  readonly end: number;
  /** In lower case, without `www.` and the like. */
  readonly host: string;
  /** As it is written, from its first stroke. */
  readonly path: string;
  /** The fields of its query, as they are written; of two with one name the first counts. */
  readonly fields: ReadonlyMap<string, string>;
  /** What follows `#`, escapes undone. */
  readonly fragment: string;
}

/** `goo.gl`, and `goo[.]gl` or `goo dot gl`, which are written to pass unseen. */
const DOT = / ?[[({]\.[\])}] ?| ?[[({]dot[\])}] ?| dot /gi;
const HOST =
  /(?<![\w@-])(?<!\w\.)(?:h(?:tt|xx)ps?:\/\/)?((?:[a-z0-9-]{1,63}(?:\.| ?[[({](?:\.|dot)[\])}] ?| dot )){1,5}[a-z]{2,24})(?::\d{1,5})?(?=[/?#])/gi;
/** Up to where a link may reach: spaces, quotes, dashes, arrows and emoji are none of it. */
const REST = /[^\s<>"\u2000-\u2BFF\u3000-\u303F\uD83C-\uDBFF]{1,4000}/y;
/** What a sentence, or a mark of emphasis, puts behind a link. */
const SENTENCE: ReadonlySet<string> = new Set(".,;:!?'*");
const BRACKETS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
const FRONT = /^(?:www\d?|m|mobile|touch)\./;

/** Links, with `https://` or without, to hosts that somebody asks for. */
export function* linksIn(text: string, wants: (host: string) => boolean): Generator<Link, void> {
  const search = new RegExp(HOST);
  for (let match = search.exec(text); match !== null; match = search.exec(text)) {
    const host = (match[1] ?? '').replace(DOT, '.').toLowerCase().replace(FRONT, '');
    if (!wants(host)) continue;
    const rest = restAt(text, search.lastIndex);
    search.lastIndex += rest.length;
    yield { start: match.index, end: search.lastIndex, host, ...partsOf(rest) };
  }
}

const restAt = (text: string, from: number): string => {
  const search = new RegExp(REST);
  search.lastIndex = from;
  return trimmed(search.exec(text)?.[0] ?? '');
};

/** A link without the full stop of its sentence, and without a bracket that was opened before it. */
export const trimmed = (link: string): string => {
  const counts = new Map<string, number>();
  for (const character of link) counts.set(character, (counts.get(character) ?? 0) + 1);
  let end = link.length;
  for (; end > 0; end--) {
    const last = link[end - 1] ?? '';
    const open = BRACKETS[last];
    if (open === undefined ? !SENTENCE.has(last) : (counts.get(open) ?? 0) >= (counts.get(last) ?? 0)) break;
    counts.set(last, (counts.get(last) ?? 0) - 1);
  }
  return link.slice(0, end);
};

const partsOf = (rest: string): Pick<Link, 'path' | 'fields' | 'fragment'> => {
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/.exec(rest) ?? [];
  return { path, fields: fieldsOf(query), fragment: unescaped(fragment) };
};

/** The fields of a query. */
export const fieldsOf = (query: string): ReadonlyMap<string, string> => {
  const fields = new Map<string, string>();
  for (const field of query.split('&')) {
    const [name = '', ...value] = field.split('=');
    const key = unescaped(name).toLowerCase();
    if (!fields.has(key)) fields.set(key, value.join('='));
  }
  return fields;
};

const ESCAPED = /(?:%[0-9a-f]{2})+/gi;

/** Escapes undone, also where a link within a link was escaped twice. What is no text is left as it is. */
export const unescaped = (text: string): string => {
  const once = text.replace(ESCAPED, decoded);
  return once.replace(ESCAPED, decoded);
};

const decoded = (run: string): string => {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
};

/** A field or a part of a path as somebody would read it. */
export const readable = (text: string): string => unescaped(text.replaceAll('+', ' ')).replace(/\s+/g, ' ').trim();
