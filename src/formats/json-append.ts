import { type JsonNode, readJsonTree } from './json-tree.ts';

/**
 * Adds an item to the list under a key of a JSON object, or the key with a list of that one item, and leaves every other character
 * of the text as it is: whoever wrote it laid it out as they like it. The text is one that has been read already.
 */
export const withItem = (text: string, key: string, item: Readonly<Record<string, string>>): string => {
  const root = readJsonTree(text, (_, why): never => {
    throw new Error(why);
  });
  const list = root.children.get(key);
  return list === undefined ? withMember(text, root, key, item) : withElement(text, list, item);
};

const withMember = (text: string, root: JsonNode, key: string, item: Readonly<Record<string, string>>): string => {
  const [first, last] = [valuesOf(root)[0], valuesOf(root).at(-1)];
  if (first === undefined || last === undefined) throw new Error('an object without keys is no post');
  const lead = leadOf(text, root);
  const isTight = !/\s/.test(text.slice(root.start, first.start));
  const list = /[\r\n]/.test(lead)
    ? `[${lead}${indentOf(lead)}${written(item)}${lead}]`
    : isTight
      ? `[${JSON.stringify(item)}]`
      : `[${written(item)}]`;
  const gap = isTight ? '' : lead === '' ? ' ' : lead;
  return inserted(text, last.end, `,${gap}${JSON.stringify(key)}:${isTight ? '' : ' '}${list}`);
};

const withElement = (text: string, list: JsonNode, item: Readonly<Record<string, string>>): string => {
  const items = valuesOf(list);
  const last = items.at(-1);
  if (last === undefined) return `${text.slice(0, list.start)}[${written(item)}]${text.slice(list.end)}`;
  const lead = leadOf(text, list);
  return inserted(text, last.end, `,${lead === '' ? ' ' : lead}${written(item)}`);
};

/** What stands before the first thing in a group; of several lines the last, with what it is set in by. */
const leadOf = (text: string, { start }: JsonNode): string => {
  const space = /^[ \t\r\n]*/.exec(text.slice(start + 1))?.[0] ?? '';
  return /(?:\r\n|\r|\n)[ \t]*$/.exec(space)?.[0] ?? space;
};

const valuesOf = ({ children }: JsonNode): readonly JsonNode[] => [...children.values()];
const inserted = (text: string, at: number, words: string): string => text.slice(0, at) + words + text.slice(at);

/** One step further in than the keys of the object. */
const indentOf = (lead: string): string => /[\r\n](\t| {1,8})/.exec(lead)?.[1] ?? '  ';

/** On one line: `{ "by": "hford", "at": "…" }`. */
const written = (item: Readonly<Record<string, string>>): string =>
  `{ ${Object.entries(item)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(', ')} }`;
