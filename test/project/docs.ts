import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';
import { load } from 'js-yaml';
import { filesIn, ROOT } from './files.ts';

/** The pages whose commands, tables and links are held true. */
export const PAGES: readonly string[] = ['README.md', 'CONTRIBUTING.md', ...filesIn('docs')].filter(
  (file) => file.endsWith('.md') && existsSync(join(ROOT, file)),
);

export const page = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

// ── Fenced blocks ───────────────────────────────────────────────────────────────────────────────────────────────────

export interface Block {
  /** What stands after the fence: `console`, `sh not-run`, `yaml`. */
  readonly info: string;
  /** What every line of it is indented by, in a list. */
  readonly indent: string;
  readonly lines: readonly string[];
  /** The line of the page on which the block's first line stands, from 1. */
  readonly line: number;
}

const FENCE = /^( *)(`{3,}|~{3,})\s*(.*)$/;

export function blocksOf(markdown: string): Block[] {
  const found: Block[] = [];
  let open: (Block & { fence: string; lines: string[] }) | undefined;
  for (const [index, text] of markdown.split('\n').entries()) {
    const [, indent = '', fence, info = ''] = FENCE.exec(text) ?? [];
    if (open !== undefined && text.trimEnd() === open.indent + open.fence) {
      found.push(open);
      open = undefined;
    } else if (open !== undefined) open.lines.push(text.startsWith(open.indent) ? text.slice(open.indent.length) : text.trimStart());
    else if (fence !== undefined) open = { info: info.trim(), indent, fence, lines: [], line: index + 2 };
  }
  if (open !== undefined) throw new Error(`line ${open.line}: this block is never closed`);
  return found;
}

// ── Commands and what they print ────────────────────────────────────────────────────────────────────────────────────

export interface Example {
  readonly command: string;
  readonly exit: number;
  readonly output: readonly string[];
  readonly indent: string;
  /** The lines of the page that hold the output: from the first, up to and without the last. */
  readonly from: number;
  readonly to: number;
}

const COMMAND = /^\$ (.*?)(?:\s+# exit (\d+))?$/;

/** A `console` block: `$ ` begins a command, `# exit 1` after it tells its exit code, the lines below are what it prints. */
function examplesOf({ lines, line, indent }: Block): Example[] {
  const starts = lines.flatMap((text, index) => (text.startsWith('$ ') ? [index] : []));
  if (starts[0] !== 0) throw new Error(`line ${line}: a console block begins with a command`);
  return starts.map((start, nth) => {
    const end = starts[nth + 1] ?? lines.length;
    const [, command = '', exit = '0'] = COMMAND.exec(lines[start] ?? '') ?? [];
    return { command, exit: Number(exit), output: trimmed(lines.slice(start + 1, end)), indent, from: line + start + 1, to: line + end };
  });
}

const trimmed = (lines: readonly string[]): string[] => lines.join('\n').trimEnd().split('\n');

/** Whether the output is as the page says; a line `…` stands for any lines, none included. */
function fits(expected: readonly string[], actual: readonly string[]): boolean {
  const [first, ...rest] = expected;
  if (first === undefined) return actual.length === 0;
  if (first.trim() === '…') return actual.some((_, skip) => fits(rest, actual.slice(skip))) || fits(rest, []);
  return actual.length > 0 && first.trimEnd() === actual[0]?.trimEnd() && fits(rest, actual.slice(1));
}

/** A command in its parts: words, quotes taken off, with what is piped into it. */
export interface Command {
  /** `cat FILE` and `echo WORDS` alone may stand before a pipe. */
  readonly input?: { readonly file: string } | { readonly text: string };
  readonly args: readonly string[];
}

const WORD = /'([^']*)'|"([^"$`\\]*)"|([^\s'"|<>&;$`\\*?~#()]+)|(\S)/gu;

function wordsOf(command: string): string[] {
  return [...command.matchAll(WORD)].map(([whole, single, double, bare, odd]) => {
    if (odd !== undefined) throw new Error(`cannot run ${JSON.stringify(command)}: ${whole} is for a shell; mark the block \`sh not-run\``);
    return single ?? double ?? bare ?? '';
  });
}

function inputOf(words: readonly string[]): NonNullable<Command['input']> {
  const [tool, ...rest] = words;
  if (tool === 'cat' && rest.length === 1 && rest[0] !== undefined) return { file: rest[0] };
  if (tool === 'echo') return { text: `${rest.join(' ')}\n` };
  throw new Error(`cannot run ${words.join(' ')}: only \`cat FILE\` and \`echo WORDS\` may stand before a pipe`);
}

/** Few forms are understood, so that what runs here is what runs in every shell. */
export function commandOf(text: string): Command {
  const parts = text.split(/ \| (?=smpolicy\b)/);
  const [name, ...args] = wordsOf(parts.at(-1) ?? '');
  if (name !== 'smpolicy' || parts.length > 2) throw new Error(`cannot run ${JSON.stringify(text)}: only smpolicy is run here`);
  return parts.length === 2 ? { input: inputOf(wordsOf(parts[0] ?? '')), args } : { args };
}

// ── Comparing and rewriting ─────────────────────────────────────────────────────────────────────────────────────────

export interface Outcome {
  readonly exit: number;
  readonly output: string;
}
export type Run = (command: Command) => Outcome;

export const examplesIn = (markdown: string): Example[] =>
  blocksOf(markdown)
    .filter(({ info }) => info === 'console')
    .flatMap(examplesOf);

const agrees = (example: Example, { exit, output }: Outcome): boolean =>
  exit === example.exit && fits(example.output, trimmed(output.split('\n')));

/** What a page says that is not so, each with the command, what was expected and what came. */
export function untrue(markdown: string, run: Run): { line: number; command: string; expected: string; actual: string }[] {
  return examplesIn(markdown).flatMap((example) => {
    const outcome = run(commandOf(example.command));
    if (agrees(example, outcome)) return [];
    const said = ({ exit, output }: Outcome): string => `${output.trimEnd()}\n# exit ${exit}`;
    const { command, exit, output, from } = example;
    return [{ line: from - 1, command, expected: said({ exit, output: output.join('\n') }), actual: said(outcome) }];
  });
}

/** The page with what its commands really print; an example that holds, `…` and all, is left as it is. */
export function rewritten(markdown: string, run: Run): string {
  const lines = markdown.split('\n');
  const outcomes = examplesIn(markdown).map((example) => ({ example, outcome: run(commandOf(example.command)) }));
  for (const { example, outcome } of outcomes.reverse()) {
    if (agrees(example, outcome)) continue;
    const mark = outcome.exit === 0 ? '' : `  # exit ${outcome.exit}`;
    const printed = outcome.output.trimEnd() === '' ? [] : trimmed(outcome.output.split('\n'));
    const indented = [`$ ${example.command}${mark}`, ...printed].map((text) => (text === '' ? '' : example.indent + text));
    const blank = lines[example.to - 2] === '' ? [''] : [];
    lines.splice(example.from - 2, example.to - example.from + 1, ...indented, ...blank);
  }
  return lines.join('\n');
}

// ── Tables made from the code ───────────────────────────────────────────────────────────────────────────────────────

const MADE = /(<!-- made: ([\w-]+) -->\n)([\s\S]*?)(<!-- \/made -->)/g;

/** The names of the tables that a page has a place for. */
export const tablesIn = (markdown: string): string[] => [...markdown.matchAll(MADE)].map(([, , name]) => name ?? '');

/** The page with each made table as the code has it now. */
export const withTables = (markdown: string, tables: Readonly<Record<string, string>>): string =>
  markdown.replaceAll(MADE, (whole, open: string, name: string, _old: string, close: string) =>
    tables[name] === undefined ? whole : `${open}\n${tables[name].trim()}\n\n${close}`,
  );

const cellOf = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** A table as the formatter leaves it: every column as wide as its widest cell. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [headings, ...rows].map((row) => row.map(cellOf));
  const widths = headings.map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [first = [], ...rest] = cells;
  return [first, widths.map((width) => '-'.repeat(width)), ...rest].map(line).join('\n');
}

// ── Links ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The links of a page to files of the repository, without those inside code. */
export const linksIn = (markdown: string): string[] =>
  [
    ...markdown
      .replaceAll(/^(`{3,})[\s\S]*?^\1$/gm, '')
      .replaceAll(/`[^`\n]*`/g, '')
      .matchAll(/\]\(([^)\s]+)\)/g),
  ]
    .map(([, to]) => to ?? '')
    .filter((to) => !/^(?:https?:|mailto:|#)/.test(to))
    .map((to) => to.replace(/#.*/, ''));

// ── What a block may be ─────────────────────────────────────────────────────────────────────────────────────────────

const parses =
  (parse: (text: string) => unknown) =>
  (text: string): boolean => {
    try {
      parse(text);
      return true;
    } catch {
      return false;
    }
  };
const anything = (): boolean => true;
const parsesAsCode = (text: string): unknown => parseSync(text, { syntax: 'typescript', target: 'es2022' });

/** Commands are run (`console`), run by CI (`sh ci`) or say that they are not; data has to be what it says it is. */
const KINDS: Readonly<Record<string, (text: string) => boolean>> = {
  ...{ console: anything, 'sh ci': anything, 'sh not-run': anything, 'powershell not-run': anything },
  ...{
    json: parses(JSON.parse),
    yaml: parses(load),
    js: parses(parsesAsCode),
    ts: parses(parsesAsCode),
    csv: anything,
    text: anything,
    markdown: anything,
  },
};

/** The blocks of a page that are of no kind, or not what they say. */
export const strangers = (markdown: string): string[] =>
  blocksOf(markdown)
    .filter(({ info, lines }) => KINDS[info]?.(lines.join('\n')) !== true)
    .map(({ info, line }) => `line ${line}: ${info}`);
