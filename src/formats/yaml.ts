import { CORE_SCHEMA, defineMappingTag, type LoadOptions, loadAll, mapTag } from 'js-yaml';
import type { Complaint, Locate, Located } from '../model.ts';
import { complaintAt, follow, loneSurrogateIn, MAX_DEPTH, mayHoldLoneSurrogate, positionAt, type Source } from './places.ts';
import { generalFault, wordsForCode, wordsForReason } from './yaml-faults.ts';
import { scalarUnitAt } from './yaml-scalar.ts';
import { firstYamlFault, readYamlTree, type YamlNode } from './yaml-tree.ts';

/** The careful parser recurses, and a text that goes on with a hundred thousand brackets after a fault would end the process. */
const FAR_ENOUGH = 200;

/**
 * YAML 1.2 as plain data: one document, text keys, no aliases, no tags but the core ones. An empty file is null.
 * js-yaml reads it; `yaml`, which knows where each value stands, is loaded only when that is asked or something is wrong.
 */
export function parseYaml(text: string, file: string, firstLine = 1): Located {
  // Both parsers, and offsets, then agree on the line ends of old Macs.
  const source = { text: text.replace(/\r(?!\n)/g, '\n'), file, firstLine, firstColumn: 1 };
  const value = readQuickly(source);
  const locate = locator(source);
  const half = mayHoldLoneSurrogate(text) ? findHalf(value, '') : undefined;
  if (half === undefined) return { value, file, locate };
  throw complaintAt(
    source,
    offsetOf(readYamlTree(source.text), source.text, ...half),
    'half a character (a lone surrogate) stands here',
    'Write the whole character',
  );
}

function readQuickly(source: Source): unknown {
  const documents = loadedFrom(source);
  if (documents.length <= 1) return documents[0] ?? null;
  const marks = [...source.text.matchAll(/^(?:---|\.\.\.)(?=\s|$)/gm)].map(({ index }) => index);
  const second = marks.find((index) => /^[^#%\s]/m.test(source.text.slice(0, index))) ?? 0;
  throw complaintAt(source, second, 'a second document begins here, and one is read', 'Keep one document, or write a list');
}

function loadedFrom(source: Source): readonly unknown[] {
  try {
    return loadAll(source.text, options());
  } catch (error) {
    throw faultOf(source, error as { reason?: string; mark?: { position?: number } });
  }
}

function options(): LoadOptions {
  const textKeys = defineMappingTag(mapTag.tagName, {
    ...mapTag,
    addPair: (carrier, key, value) => (typeof key === 'string' ? mapTag.addPair(carrier, key, value) : 'the key is not text'),
  });
  return { schema: CORE_SCHEMA.withTags(textKeys), maxDepth: MAX_DEPTH + 1, maxAliases: 0 };
}

function faultOf(source: Source, { reason = '', mark }: { reason?: string; mark?: { position?: number } }): Complaint {
  const offset = mark?.position ?? 0;
  const known = wordsForReason(reason);
  if (known !== undefined) return complaintAt(source, offset, known.why, known.advice);
  const better = firstYamlFault(source.text.slice(0, offset + FAR_ENOUGH));
  const words = wordsForCode(better?.code) ?? generalFault;
  return complaintAt(source, better?.offset ?? offset, words.why, words.advice);
}

/** Pointer and offset of the first half character in a key or a value. */
function findHalf(value: unknown, pointer: string): [pointer: string, offset: number] | undefined {
  if (typeof value === 'string') return loneSurrogateIn(value) < 0 ? undefined : [pointer, loneSurrogateIn(value)];
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, part] of Object.entries(value)) {
    const step = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const found: [string, number] | undefined = loneSurrogateIn(key) < 0 ? findHalf(part, step) : [step, 0];
    if (found !== undefined) return found;
  }
  return undefined;
}

function locator(source: Source): Locate {
  let tree: YamlNode | undefined;
  return (pointer, offset) => {
    tree ??= readYamlTree(source.text);
    return positionAt(source, offsetOf(tree, source.text, pointer, offset));
  };
}

function offsetOf(tree: YamlNode, text: string, pointer: string, unit?: number): number {
  const { node, found } = follow(tree, pointer, (parent, step) => parent.childOf(step));
  return found && unit !== undefined && node.scalar !== undefined ? scalarUnitAt(text, node.scalar, unit) : node.start;
}
