import { parseSync } from '@swc/core';

/** One source file, on the disk or made up in a test. `file` is its path from the root, with `/`. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

export interface Import {
  readonly to: string;
  readonly how: 'static' | 'type' | 'dynamic';
}

/** What the rules of the house ask about a file. */
export interface Facts {
  readonly file: string;
  readonly imports: readonly Import[];
  /** Globals that are used, as written: `process`, `Date.now`, `new Date()`. */
  readonly globals: readonly string[];
  /** Turns of phrase that are counted: `any`, `non-null`, `class`, `default export`, `state`, `done on import`, … */
  readonly turns: readonly string[];
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}
interface Visit {
  readonly node: Node;
  /** The key under which the parent holds it. */
  readonly key: string;
}

const asNode = (value: unknown): Node | undefined => {
  const node = value as Node | null | undefined;
  return typeof node === 'object' && node !== null && typeof node.type === 'string' ? node : undefined;
};
/** The text of a name or a string. */
function named(value: unknown): string {
  const text = asNode(value)?.['value'];
  return typeof text === 'string' ? text : '';
}

function* visits(value: unknown, key = ''): Generator<Visit> {
  if (typeof value !== 'object' || value === null) return;
  const node = asNode(value);
  if (node !== undefined) yield { node, key };
  for (const [name, child] of Object.entries(value)) yield* visits(child, Array.isArray(value) ? key : name);
}

// ── Imports ─────────────────────────────────────────────────────────────────────────────────────────────────────────

const STATIC = new Set(['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration']);

/** `import { type A }` counts as static: as we compile, it still loads the file. Only `import type` is a type. */
function staticImport(node: Node): Import | undefined {
  if (!STATIC.has(node.type) || asNode(node['source']) === undefined) return undefined;
  return { to: named(node['source']), how: node['typeOnly'] === true ? 'type' : 'static' };
}

function firstArgument(call: Node): string {
  const [first] = call['arguments'] as readonly { expression: unknown }[];
  const to = asNode(first?.expression);
  return to?.type === 'StringLiteral' ? named(to) : '(computed)';
}

function dynamicImport(node: Node): Import | undefined {
  if (node.type !== 'CallExpression' || asNode(node['callee'])?.type !== 'Import') return undefined;
  return { to: firstArgument(node), how: 'dynamic' };
}

const isCallOf = (node: Node | undefined, name: string): boolean => node?.type === 'CallExpression' && named(node['callee']) === name;

/** `createRequire(here)('name')`, the way to load CommonJS late where nothing may be awaited; any other `require` hides what it loads. */
function requireImport({ node, key }: Visit): Import | undefined {
  if (node.type === 'CallExpression' && isCallOf(asNode(node['callee']), 'createRequire'))
    return { to: firstArgument(node), how: 'dynamic' };
  const hidden = node.type === 'TsImportEqualsDeclaration' || isCallOf(node, 'require');
  return hidden || (key !== 'callee' && isCallOf(node, 'createRequire')) ? { to: '(require)', how: 'dynamic' } : undefined;
}

const importOf = (visit: Visit): Import | undefined =>
  visit.node.type === 'TsImportType'
    ? { to: named(visit.node['argument']), how: 'type' }
    : (staticImport(visit.node) ?? dynamicImport(visit.node) ?? requireImport(visit));

// ── Globals ─────────────────────────────────────────────────────────────────────────────────────────────────────────

const GLOBALS = new Set([
  ...['process', 'console', 'globalThis', 'global', 'performance', 'crypto', 'navigator'],
  ...['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest', 'setTimeout', 'setInterval', 'setImmediate', 'eval', 'Function'],
]);
const MEMBERS = new Set(['Date.now', 'Math.random']);

/** A property or key that happens to have a global's name is not that global. */
const globalName = ({ node, key }: Visit): string | undefined =>
  node.type === 'Identifier' && key !== 'property' && key !== 'key' && GLOBALS.has(named(node)) ? named(node) : undefined;

function globalMember({ node }: Visit): string | undefined {
  const name = node.type === 'MemberExpression' ? `${named(node['object'])}.${named(node['property'])}` : '';
  return MEMBERS.has(name) ? name : undefined;
}

/** `new Date()` and `Date()` read the clock; `new Date(value)` does not. */
function clock({ node }: Visit): string | undefined {
  if (named(node['callee']) !== 'Date') return undefined;
  if (node.type === 'CallExpression') return 'Date()';
  const given = (node['arguments'] ?? []) as readonly unknown[];
  return node.type === 'NewExpression' && given.length === 0 ? 'new Date()' : undefined;
}

// ── Turns of phrase ─────────────────────────────────────────────────────────────────────────────────────────────────

const TURNS: ReadonlyMap<string, string> = new Map([
  ['TsNonNullExpression', 'non-null'],
  ['ClassDeclaration', 'class'],
  ['ClassExpression', 'class'],
  ['ExportDefaultDeclaration', 'default export'],
  ['ExportDefaultExpression', 'default export'],
]);

function turnOf({ node, key }: Visit): string | undefined {
  if (node.type === 'TsKeywordType' && node['kind'] === 'any') return 'any';
  if (node.type === 'VariableDeclarator' && node['definite'] === true) return 'non-null';
  if (node.type === 'ExportSpecifier' && named(node['exported']) === 'default') return 'default export';
  if (key === 'body' && node.type === 'ClassProperty' && node['definite'] === true) return 'non-null';
  return TURNS.get(node.type);
}

/** At the top level nothing may happen, and nothing may change later. */
function topLevelTurn(statement: Node): string | undefined {
  const inner = statement.type === 'ExportDeclaration' ? asNode(statement['declaration']) : statement;
  if (inner?.type === 'VariableDeclaration') return inner['kind'] === 'const' ? undefined : 'state';
  return /^(Expression|If|For|ForIn|ForOf|While|DoWhile|Try|Switch|Throw|Block|Labeled)Statement$/.test(inner?.type ?? '')
    ? 'done on import'
    : undefined;
}

const defined = <T>(value: T | undefined): value is T => value !== undefined;

/** Reads a file's syntax, comments aside: a name in a string or a comment is no import. */
export function factsOf({ file, text }: Source): Facts {
  const { body } = parseSync(text, { syntax: 'typescript', target: 'es2022' });
  const all = [...visits(body)];
  const silenced = /@ts-(?:ignore|expect-error|nocheck)/.test(text) ? ['silenced'] : [];
  return {
    file,
    imports: all.map(importOf).filter(defined),
    globals: [...new Set(all.flatMap((visit) => [globalName(visit), globalMember(visit), clock(visit)].filter(defined)))],
    turns: [...all.map(turnOf), ...(body as unknown as readonly Node[]).map(topLevelTurn), ...silenced].filter(defined),
  };
}
