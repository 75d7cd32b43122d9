import { damaged, tooMuch } from './faults.ts';

export interface XmlName {
  /** The address of its vocabulary, whatever prefix stands for it here; empty where it has none. */
  readonly space: string;
  readonly name: string;
}

export interface XmlElement extends XmlName {
  readonly attributes: readonly (XmlName & { readonly value: string })[];
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

/** Prefixes as they are known within an element. */
type Scope = ReadonlyMap<string, string>;

interface Open extends XmlName {
  readonly raw: string;
  readonly attributes: XmlElement['attributes'];
  readonly children: XmlElement[];
  readonly texts: string[];
  readonly scope: Scope;
}

const [DEEPEST, MOST_ELEMENTS, MOST_PREFIXES] = [64, 20_000, 100];
const WHAT = 'XMP';

/** An XML text as far as XMP needs it: no document types, so no entities of its own, and nothing outside is ever asked for. */
export const parseXml = (text: string): XmlElement => {
  const root = opened('', { space: '', name: '' }, [], new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]));
  const open: Open[] = [root];
  let count = 0;
  for (let at = 0; ; ) {
    const top = open.at(-1) ?? root;
    const tag = text.indexOf('<', at);
    top.texts.push(text.slice(at, tag < 0 ? text.length : tag));
    if (tag < 0) break;
    const skipped = aside(text, tag, top);
    if (skipped !== undefined) {
      at = skipped;
      continue;
    }
    if (text[tag + 1] === '/') at = close(text, tag, open);
    else {
      const { element, end, empty } = startTag(text, tag, top.scope);
      count += 1;
      if (open.length > DEEPEST || count > MOST_ELEMENTS) throw tooMuch('XMP of very many parts');
      open.push(element);
      at = end;
      if (empty) shut(open);
    }
  }
  if (open.length > 1 || (count === 0 && text.trim() !== '')) throw damaged(WHAT);
  return done(root);
};

const opened = (raw: string, name: XmlName, attributes: XmlElement['attributes'], scope: Scope): Open => ({
  ...name,
  ...{ raw, attributes, scope, children: [], texts: [] },
});

const done = ({ space, name, attributes, children, texts }: Open): XmlElement => ({
  ...{ space, name, attributes, children },
  text: unescaped(texts.join('')),
});

const shut = (open: Open[]): void => {
  const element = open.pop();
  if (element !== undefined) open.at(-1)?.children.push(done(element));
};

/** What is no element: a comment, an instruction, and text that is written as it is. Gives where it ends. */
const aside = (text: string, at: number, { texts }: Open): number | undefined => {
  if (text.startsWith('<!--', at)) return after(text, '-->', at + 4);
  if (text.startsWith('<?', at)) return after(text, '?>', at + 2);
  if (text.startsWith('<![CDATA[', at)) {
    const end = after(text, ']]>', at + 9);
    texts.push(text.slice(at + 9, end - 3).replaceAll('&', '&amp;'));
    return end;
  }
  if (text.startsWith('<!', at)) throw damaged(WHAT);
  return undefined;
};

const after = (text: string, mark: string, from: number): number => {
  const at = text.indexOf(mark, from);
  if (at < 0) throw damaged(WHAT);
  return at + mark.length;
};

const close = (text: string, at: number, open: Open[]): number => {
  const end = after(text, '>', at);
  if (open.length < 2 || text.slice(at + 2, end - 1).trim() !== open.at(-1)?.raw) throw damaged(WHAT);
  shut(open);
  return end;
};

const NAME = /[^\s/>=<"'&]{1,256}/y;
const GAP = /\s*/y;

interface Reader {
  readonly text: string;
  at: number;
}

const read = (reader: Reader, what: RegExp): string => {
  what.lastIndex = reader.at;
  const found = what.exec(reader.text)?.[0] ?? '';
  reader.at += found.length;
  return found;
};

interface Start {
  readonly element: Open;
  readonly end: number;
  readonly empty: boolean;
}

const startTag = (text: string, at: number, outer: Scope): Start => {
  const reader = { text, at: at + 1 };
  const raw = read(reader, NAME);
  if (raw === '') throw damaged(WHAT);
  const pairs: (readonly [string, string])[] = [];
  for (;;) {
    read(reader, GAP);
    const mark = text[reader.at];
    if (mark === '>' || mark === '/') break;
    pairs.push(attribute(reader));
  }
  const empty = text[reader.at] === '/';
  if (empty && text[reader.at + 1] !== '>') throw damaged(WHAT);
  const scope = widened(outer, pairs);
  const attributes = pairs.filter(([name]) => !isPrefix(name)).map(([name, value]) => ({ ...named(name, scope, ''), value }));
  return { element: opened(raw, named(raw, scope, scope.get('') ?? ''), attributes, scope), end: reader.at + (empty ? 2 : 1), empty };
};

const attribute = (reader: Reader): readonly [string, string] => {
  const { text } = reader;
  const name = read(reader, NAME);
  read(reader, GAP);
  if (name === '' || text[reader.at] !== '=') throw damaged(WHAT);
  reader.at += 1;
  read(reader, GAP);
  const quote = text[reader.at];
  if (quote !== '"' && quote !== "'") throw damaged(WHAT);
  const end = after(text, quote, reader.at + 1);
  const value = unescaped(text.slice(reader.at + 1, end - 1));
  reader.at = end;
  return [name, value];
};

const isPrefix = (name: string): boolean => name === 'xmlns' || name.startsWith('xmlns:');

const widened = (outer: Scope, pairs: readonly (readonly [string, string])[]): Scope => {
  const news = pairs.filter(([name]) => isPrefix(name));
  if (news.length === 0) return outer;
  const scope = new Map([...outer, ...news.map(([name, value]) => [name.slice(6), value] as const)]);
  if (scope.size > MOST_PREFIXES) throw tooMuch('XMP of very many vocabularies');
  return scope;
};

const named = (raw: string, scope: Scope, unprefixed: string): XmlName => {
  const colon = raw.indexOf(':');
  if (colon < 0) return { space: unprefixed, name: raw };
  const space = scope.get(raw.slice(0, colon));
  if (space === undefined) throw damaged(WHAT);
  return { space, name: raw.slice(colon + 1) };
};

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** An `&` that begins no entity stands for itself: many programs forget to write it out. */
const unescaped = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|(amp|lt|gt|quot|apos));/g,
        (all, decimal?: string, hex?: string, name?: string) => {
          if (name !== undefined) return ENTITIES[name] ?? all;
          const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
          return code > 0x10ffff ? all : String.fromCodePoint(code);
        },
      )
    : text;
