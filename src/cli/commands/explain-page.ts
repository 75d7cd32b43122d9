import type { Wording } from '../../checks/check.ts';
import { yamlFlow } from '../../formats/yaml-write.ts';
import type { Clause, Pack } from '../../model.ts';
import { canBreak } from '../../policy/severity.ts';
import { safeLine } from '../../text/safe.ts';
import { wrap } from '../../text/width.ts';
import { exampleLines, type Pair, type Shown } from './explain-examples.ts';

/** What one thing means, section by section; a line keeps the spaces before it. */
export interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
}

export const pageText = (name: string, sections: readonly Section[], width: number): string =>
  [name, ...sections.filter(({ lines }) => lines.length > 0).map(({ heading, lines }) => sectionText(heading, lines, width))].join('\n\n');

const sectionText = (heading: string, lines: readonly string[], width: number): string =>
  [...(heading === '' ? [] : [heading]), ...lines.flatMap((line) => indented(safeLine(line), width))].join('\n');

const indented = (line: string, width: number): readonly string[] => {
  const indent = `  ${/^ */.exec(line)?.[0] ?? ''}`;
  return wrap(line.trimStart(), width - indent.length).map((part) => `${indent}${part}`);
};

// ── What a check or an audit says ───────────────────────────────────────────────────────────────────────────────────

export const sayings = (messages: Readonly<Record<string, Wording>>): Section => {
  const lines = Object.entries(messages).flatMap(([kind, { message, advice }]) => [`${kind}: ${message}.`, `  What to do: ${advice}.`]);
  return { heading: lines.some((line) => line.includes('{')) ? 'What it finds ({…} is filled in)' : 'What it finds', lines };
};

export const neededBy = (needs: readonly string[]): Section => ({
  heading: 'What it has to be told',
  lines: needs.length === 0 ? [] : [`${needs.join(', ')}: without, it finds what it can and says that it could not see the rest.`],
});

type Named = (clause: Clause) => readonly string[];

/** Why it is looked for: what the first of the policies that ask for it say. */
export const reasons = (packs: readonly Pack[], names: Named, id: string): Section => ({
  heading: 'Why',
  lines:
    packs
      .map(({ id: pack, clauses }) => clauses.filter((clause) => names(clause).includes(id)).map((clause) => reasonOf(pack, clause)))
      .find((lines) => lines.length > 0)
      ?.slice(0, 2)
      .flat() ?? [],
});

const reasonOf = (pack: string, { id, at, says }: Clause): readonly string[] => [says, `  ${pack}/${id} (${at})`];

export const citedBy = (packs: readonly Pack[], names: Named, id: string): Section => ({
  heading: 'Which policies cite it',
  lines: packs.flatMap(({ id: pack, clauses }) => {
    const own = clauses.filter((clause) => names(clause).includes(id)).map((clause) => clause.id);
    return own.length === 0 ? [] : [`${pack}: ${own.join(', ')}`];
  }),
});

// ── Examples ────────────────────────────────────────────────────────────────────────────────────────────────────────

export const pairSections = ({ breaks, keeps }: Pair, of = ''): readonly Section[] => [
  { heading: `Breaks it${of}`, lines: breaks === undefined ? [] : exampleLines(breaks) },
  { heading: `Keeps it${of}`, lines: keeps === undefined ? [] : exampleLines(keeps) },
];

export const shownSections = (shown: Shown | undefined): readonly Section[] =>
  shown === undefined ? [] : pairSections(shown.pair, ` (an example of ${shown.name})`);

// ── A clause ────────────────────────────────────────────────────────────────────────────────────────────────────────

export const clauseSections = ({ title, school, version }: Pack, clause: Clause): readonly Section[] => [
  { heading: '', lines: [[title, school, version].filter((part) => part !== undefined).join(', '), clause.at] },
  { heading: 'What it says', lines: [clause.says] },
  { heading: 'Whom and how it binds', lines: [`${clause.binds.join(', ')}: ${weightOf(clause)}`, ...narrowing(clause)] },
];

const weightOf = (clause: Clause): string => {
  const { force, severity, raise } = clause;
  if (!canBreak(clause)) return `${force}, so it permits or routes, and is never cited as broken.`;
  const certain = severity === 'error' ? 'what is certain is an error, what is doubtful a warning' : 'what is found is a warning';
  return `${force}; ${certain}${raise.length === 0 ? '' : `, and of ${raise.join(', ')} a doubt is an error too`}.`;
};

const narrowing = ({ when, with: options }: Clause): readonly string[] => [
  ...(Object.keys(when).length === 0 ? [] : [`Only where: ${yamlFlow(when)}`]),
  ...(Object.keys(options).length === 0 ? [] : [`With: ${yamlFlow(options)}`]),
];
