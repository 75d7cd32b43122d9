import { yamlFlow } from '../../formats/yaml-write.ts';
import { safeLine } from '../../text/safe.ts';
import { wrap } from '../../text/width.ts';
import type { Columns } from './headings.ts';
import { policiesOf } from './policies.ts';
import { RECORDS, type RecordKind, type RecordTold } from './records.ts';

/** A record as the config will say it. */
export type Entry =
  | { readonly is: 'file'; readonly file: string; readonly columns: Columns }
  | { readonly is: 'none' }
  | { readonly is: 'later' }
  /** It is there and cannot be taken as it stands. */
  | { readonly is: 'broken'; readonly file: string; readonly why: string };

export interface Answered {
  readonly name: string;
  /** Packs besides the baseline. */
  readonly policy: readonly string[];
  readonly records: Readonly<Record<RecordKind, Entry>>;
}

/** The config, with a sentence for each key; what is not known stands as an example behind a `#`. */
export const configText = ({ name, policy, records }: Answered): string =>
  [
    ...said(
      'What smpolicy knows of this school. Paths are relative to this file. See what is in force, and why, with smpolicy config show.',
    ),
    '',
    ...schoolLines(name),
    '',
    ...said(
      'Whose policy holds, besides UK law and guidance, which always do: packs by name (smpolicy policy list), or a file of your own (smpolicy policy show mersham --yaml is a start for one).',
    ),
    `policy: ${yamlFlow(policiesOf(policy))}`,
    ...RECORDS.flatMap((told) => ['', ...said(told.says), ...entryLines(told, records[told.kind])]),
    '',
    ...REST,
    '',
  ].join('\n');

const schoolLines = (name: string): readonly string[] => [
  '# The school, under the name by which posts and calendars call it.',
  'school:',
  `  name: ${yamlFlow(name)}`,
  '  # Other names that people use for it.',
  `  # aliases: [${yamlFlow(shortName(name))}]`,
  '  # The internet domains that are its own.',
  '  # domains: [our-school.example]',
  '  # What it publishes on purpose, and so is never reported.',
  '  # contact: { phones: ["01632 960001"], emails: [office@our-school.example], addresses: ["12 School Lane, Ourtown"] }',
  '  # When lessons are, for the rules about lesson time.',
  '  # hours: { days: mon-fri, from: "08:50", to: "15:20", breaks: ["10:30-10:45", "12:00-13:00"] }',
];

const shortName = (name: string): string => name.split(' ')[0] ?? name;

const entryLines = ({ kind, example, none }: RecordTold, entry: Entry): readonly string[] => {
  if (entry.is === 'none') return [`${kind}: none`];
  if (entry.is === 'file') return fileLines(kind, entry.file, entry.columns);
  const later = none === undefined ? '' : `, or ${kind}: none if the school keeps no such list`;
  if (entry.is === 'later') return [...said(`Name it once it is here${later}; until then ${UNTOLD}.`), `# ${kind}: ${example}`];
  const broken = `Left out by init. ${entry.why} Until that is settled ${UNTOLD}. Then take the # from the next line.`;
  return [...said(broken), `# ${kind}: ${yamlFlow(entry.file)}`];
};

const UNTOLD = 'what depends on it cannot be told, which is never a pass';

/** A comment: whatever is in it, it stays one. */
const said = (text: string): readonly string[] => wrap(safeLine(text), 96).map((line) => `# ${line}`);

const fileLines = (kind: RecordKind, file: string, columns: Columns): readonly string[] => {
  const mapped = Object.entries(columns);
  if (mapped.length === 0) return [`${kind}: ${yamlFlow(file)}`];
  return [
    `${kind}:`,
    `  file: ${yamlFlow(file)}`,
    '  # What the headings of its own mean; ignore: pass over it.',
    '  columns:',
    ...mapped.map(([heading, target]) => `    ${yamlFlow(heading)}: ${yamlFlow(target)}`),
  ];
};

const REST: readonly string[] = [
  '# The accounts that are the school’s own, and those of an association. Without them nobody can tell which account is official.',
  '# accounts:',
  '#   - { channel: facebook, handle: "@our-school", kind: official, owners: [hford] }',
  '',
  '# How much a check matters here: off, warning or error. What is locked cannot be loosened.',
  '# rules: { tone: warning }',
  '',
  '# Where only families read: what they may be told of a trip before everybody is back.',
  '# closed: { channels: [classdojo, email], trip-location: warning }',
  '',
  '# A record older than this leaves its checks undecided.',
  '# fresh: 90d',
  '',
  '# What smpolicy audit looks through, and where the check log is kept.',
  '# audit: { posts: ["published/**/*.json"], log: check-log.jsonl }',
];
