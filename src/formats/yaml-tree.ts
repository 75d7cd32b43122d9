import { createRequire } from 'node:module';
import type * as Yaml from 'yaml';
import type { Scalar, ScalarStyle } from './yaml-scalar.ts';

/** A YAML value as it stands in its text. */
export interface YamlNode {
  readonly start: number;
  readonly scalar: Scalar | undefined;
  childOf(step: string): YamlNode | undefined;
}

const STYLES: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
};

/** What a text that the quick parser has read looks like from inside. */
export function readYamlTree(text: string): YamlNode {
  const yaml = loadYaml();
  return nodeOf(yaml, yaml.parseDocument(text, quietly()).contents, 0);
}

/** What this parser finds wrong first; it knows better than the quick one why. */
export function firstYamlFault(text: string): { offset: number; code: string } | undefined {
  const { errors } = loadYaml().parseDocument(text, quietly());
  const [first] = errors.map(({ pos: [offset], code }) => ({ offset, code })).sort((a, b) => a.offset - b.offset);
  return first;
}

/** Thirty milliseconds to load, so only where a place is asked for. It is CommonJS, and places are asked for synchronously. */
function loadYaml(): typeof Yaml {
  return createRequire(import.meta.url)('yaml') as typeof Yaml;
}

/** Its test for doubled keys takes the square of their number, and the quick parser has made it already. */
function quietly(): Yaml.ParseOptions & Yaml.DocumentOptions {
  return { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' };
}

function nodeOf(yaml: typeof Yaml, node: unknown, around: number): YamlNode {
  const start = yaml.isNode(node) ? (node.range?.[0] ?? around) : around;
  const inner = (child: unknown): YamlNode => nodeOf(yaml, child, start);
  return { start, scalar: yaml.isScalar(node) ? scalarOf(node) : undefined, childOf: (step) => child(yaml, node, step, inner) };
}

function scalarOf({ value, range, type }: Yaml.Scalar): Scalar | undefined {
  const style = STYLES[type ?? ''];
  if (typeof value !== 'string' || style === undefined || range === null || range === undefined) return undefined;
  return { start: range[0], end: range[1], style, value };
}

function child(yaml: typeof Yaml, node: unknown, step: string, inner: (child: unknown) => YamlNode): YamlNode | undefined {
  if (yaml.isSeq(node)) return /^\d{1,9}$/.test(step) && node.items.length > Number(step) ? inner(node.items[Number(step)]) : undefined;
  if (!yaml.isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => yaml.isScalar(key) && key.value === step);
  return pair === undefined
    ? undefined
    : inner(yaml.isNode(pair.value) && pair.value.range?.[0] !== pair.value.range?.[1] ? pair.value : pair.key);
}
