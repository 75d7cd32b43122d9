import type { Head, Tail } from '../model.ts';
import { safeJson } from '../text/safe.ts';
import type { MakeReporter } from './look.ts';
import { artifactOf, counter, messageOf, type Result, recordResult, resultsOf } from './sarif/result.ts';
import { sayTotals } from './wording/words.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const NO_HEAD: Head = { smpolicy: '', schema: 1, now: '', policies: [] };

/** SARIF 2.1.0: the results as they come, and the tool, its rules and the run itself after them. */
const sarif: MakeReporter = () => {
  let head = NO_HEAD;
  let comma = '';
  const nth = counter();
  const rules = new Map<string, Rule>();
  const add = (result: Result): string => {
    if (!rules.has(result.ruleId)) rules.set(result.ruleId, ruleOf(result));
    const text = `${comma}\n${safeJson(result)}`;
    comma = ',';
    return text;
  };
  return {
    head: (begun) => {
      head = begun;
      return `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[`;
    },
    post: (post) => resultsOf(post, nth).map(add).join(''),
    tail: (tail) => {
      const records = tail.records.map((one) => add(recordResult(one, nth))).join('');
      return `${records}\n],${safeJson(runOf(head, tail, [...rules.values()])).slice(1)}]}\n`;
    },
  };
};

export default sarif;

interface Rule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string };
}

/** A check's kind is a rule; what its clauses say, as the first post that broke it was told. */
const ruleOf = ({ ruleId, properties }: Result): Rule => {
  const [check = '', kind = ''] = ruleId.split('/');
  const cites = (properties['cites'] ?? []) as readonly { readonly says: string }[];
  const says = cites.map(({ says: words }) => words).join(' ');
  return {
    id: ruleId,
    shortDescription: messageOf(`${check}: ${kind.replaceAll('-', ' ')}`),
    fullDescription: messageOf(says === '' ? 'A fact is missing, so nobody knows.' : says),
    help: messageOf(`To see what ${check} looks for: smpolicy explain ${check}`),
  };
};

const runOf = ({ smpolicy, now, policies }: Head, tail: Tail, rules: readonly Rule[]): object => ({
  tool: { driver: { name: 'smpolicy', version: smpolicy, rules } },
  invocations: [
    {
      executionSuccessful: tail.unread.length === 0,
      toolExecutionNotifications: [
        ...tail.unread.map(({ source, line, column, why }) => ({
          level: 'error',
          message: messageOf(`${source === '-' ? '' : `${source} was not read: `}${why}`),
          ...(source === '-'
            ? {}
            : { locations: [{ physicalLocation: { artifactLocation: artifactOf(source), ...regionOf(line, column) } }] }),
        })),
        ...tail.notices.map(({ why }) => ({ level: 'note', message: messageOf(why) })),
        { level: 'note', message: messageOf(sayTotals(tail.counts)) },
      ],
    },
  ],
  properties: { now, policies, verdict: tail.verdict, counts: tail.counts, takedowns: tail.takedowns },
});

const regionOf = (line: number | undefined, column: number | undefined): object =>
  line === undefined ? {} : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } };
