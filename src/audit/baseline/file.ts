import { parseData, readText } from '../../config/disk.ts';
import { validate } from '../../formats/shape.ts';
import { type BaselineEntry, baselineShape } from '../../formats/shapes/baseline.ts';
import { yamlFlow } from '../../formats/yaml-write.ts';
import type { Day } from '../../model.ts';

/** The entries of a baseline, in their order. */
export const readBaseline = async (path: string, cwd: string): Promise<readonly BaselineEntry[]> => {
  const text = await readText(path, cwd, { advice: 'Name a baseline that is there; --write-baseline writes one' });
  return validate(baselineShape, parseData(text)).entries;
};

/** Why an entry covers nothing; undefined where it does. */
export const idle = ({ reason, until }: BaselineEntry, today: Day): 'unready' | 'ended' | undefined => {
  if ((reason ?? '').trim() === '' || (until ?? '') === '') return 'unready';
  return (until ?? '') < today ? 'ended' : undefined;
};

/**
 * The entries of what was found now, with what somebody has written to them before. What was not found stays only where somebody
 * has written something to it: that is not ours to throw away.
 */
export const renewed = (before: readonly BaselineEntry[], found: readonly BaselineEntry[]): readonly BaselineEntry[] => {
  const known = new Map(before.map((entry) => [entry.of, entry]));
  const now = [...new Map(found.map((entry) => [entry.of, entry])).values()];
  const seen = new Set(now.map(({ of }) => of));
  const left = before.filter((entry) => !seen.has(entry.of) && ((entry.reason ?? '') !== '' || (entry.until ?? '') !== ''));
  return [
    ...now.map((entry) => ({ ...entry, ...writtenTo(known.get(entry.of)) })),
    ...left.map((entry) => ({ ...entry, ...writtenTo(entry) })),
  ];
};

const writtenTo = (entry: BaselineEntry | undefined): { readonly reason: string; readonly until: string } => ({
  reason: entry?.reason ?? '',
  until: entry?.until ?? '',
});

/** As a file: one entry after the other, so that two of them are easily compared. */
export const baselineText = (entries: readonly BaselineEntry[], isJson: boolean): string => (isJson ? asJson(entries) : asYaml(entries));

const asJson = (entries: readonly BaselineEntry[]): string => {
  const lines = entries.map(({ of, found, about, reason, until }) => `\n    ${JSON.stringify({ of, found, about, reason, until })}`);
  return `{\n  "smpolicy": "baseline",\n  "schema": 1,\n  "entries": [${lines.join(',')}${lines.length === 0 ? '' : '\n  '}]\n}\n`;
};

const HEAD = [
  '# Findings that are known by hashes. Give one a reason and an end (until: 2027-07-31) to set it aside for so long;',
  '# without both it covers nothing. A post that is changed is found again.',
  'smpolicy: baseline',
  'schema: 1',
];

const asYaml = (entries: readonly BaselineEntry[]): string =>
  [...HEAD, entries.length === 0 ? 'entries: []' : 'entries:', ...entries.map(yamlEntry), ''].join('\n');

const yamlEntry = ({ of, found, about, reason, until }: BaselineEntry): string =>
  Object.entries({
    of: JSON.stringify(of),
    found: yamlFlow(found),
    about: yamlFlow(about),
    reason: yamlFlow(reason),
    until: JSON.stringify(until),
  })
    .map(([key, value], at) => `${at === 0 ? '  - ' : '    '}${key}: ${value}`)
    .join('\n');
