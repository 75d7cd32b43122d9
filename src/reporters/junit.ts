import type { PostResult, RecordFinding, Severity, Tail, Takedown, Violation } from '../model.ts';
import { safeLine } from '../text/safe.ts';
import type { Look, MakeReporter } from './look.ts';
import { headlineOf, lineOf } from './wording/headline.ts';
import { NO_OWNER, placeOf, sayTotals } from './wording/words.ts';

/**
 * XML as JUnit writes it, for the test pages of CI: a suite for each post, a case for each thing found. What fails a run fails here; what
 * somebody has to look at is skipped, and says so.
 */
const junit: MakeReporter = (look) => ({
  head: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="smpolicy">\n',
  post: (post) => suite(post.source, casesOf(post, look)),
  tail: (tail) => `${tailSuites(tail, look).join('')}</testsuites>\n`,
});

export default junit;

type Outcome = 'failure' | 'error' | 'skipped';
interface Case {
  readonly name: string;
  readonly classname: string;
  /** None where all is well. */
  readonly is?: Outcome;
  readonly type?: string;
  readonly message?: string;
  readonly text?: readonly string[];
}

const suite = (name: string, cases: readonly Case[]): string => {
  const count = (outcome: Outcome): number => cases.filter(({ is }) => is === outcome).length;
  const counts = { tests: cases.length, failures: count('failure'), errors: count('error'), skipped: count('skipped') };
  return `  <testsuite${attributes({ name, ...counts, time: 0 })}>\n${cases.map(element).join('')}  </testsuite>\n`;
};

const element = ({ name, classname, is, type, message = '', text = [] }: Case): string => {
  const open = `    <testcase${attributes({ name, classname, time: 0 })}`;
  if (is === undefined && text.length === 0) return `${open}/>\n`;
  const inner = is ?? 'system-out';
  const told = is === undefined ? {} : is === 'skipped' ? { message } : { message, type: type ?? is };
  const body = is === 'skipped' ? '' : text.map(xml).join('\n');
  const rest = is === 'skipped' && text.length > 0 ? `      <system-out>${text.map(xml).join('\n')}</system-out>\n` : '';
  return `${open}>\n      <${inner}${attributes(told)}${body === '' ? '/>' : `>${body}</${inner}>`}\n${rest}    </testcase>\n`;
};

const attributes = (all: Readonly<Record<string, string | number>>): string =>
  Object.entries(all)
    .map(([name, value]) => ` ${name}="${xml(String(value))}"`)
    .join('');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** XML has no place for controls at all, and none for two others; those are shown by their numbers. */
const xml = (text: string): string =>
  safeLine(text)
    .replace(/[\uFFFE\uFFFF]/g, (found) => `<U+${found === '\uFFFE' ? 'FFFE' : 'FFFF'}>`)
    .replace(/[&<>"']/g, (found) => ENTITIES[found] ?? '');

/** A warning fails where warnings decide the exit code. */
const outcomeOf = (severity: Severity, { strict }: Look): Outcome => (severity === 'error' || strict ? 'failure' : 'skipped');

const casesOf = (post: PostResult, look: Look): readonly Case[] => {
  const cases: readonly Case[] = [
    ...post.violations.map((one) => violation(one, outcomeOf(one.severity, look))),
    ...post.questions.map(({ id, ask, cites }) => ({
      ...{ name: `${id}: to be answered`, classname: id, is: outcomeOf('warning', look), type: 'question', message: ask },
      text: clauses({ cites }),
    })),
    ...post.undecided.map(({ check, why, advice }) => ({
      ...{ name: `${check}: not looked at`, classname: check, is: 'error' as const, type: 'undecided', message: why },
      text: [`What to do: ${advice}`],
    })),
    ...post.suppressed.map((one) => ({ ...violation(one, 'skipped'), message: `allowed, because: ${one.reason}` })),
  ];
  return cases.length === 0 ? [{ name: 'keeps the policy', classname: post.channel }] : cases;
};

const violation = (one: Violation, is: Outcome): Case => ({
  ...{ name: `${one.check}: ${headlineOf(one)}`, classname: `${one.check}.${one.kind}`, is, type: one.severity, message: one.message },
  text: [
    ...(lineOf(one) === '' ? [] : [`Where: ${lineOf(one)}`]),
    ...(one.excerpt === '' ? [] : [`The words: ${one.excerpt}`]),
    `What to do: ${one.advice}`,
    ...(one.safeAfter === undefined ? [] : [`Not before: ${one.safeAfter}`]),
    ...(one.replacement === undefined ? [] : [`You could write: ${one.replacement}`]),
    ...clauses(one),
  ],
});

const clauses = ({ cites }: Pick<Violation, 'cites'>): readonly string[] =>
  cites.map(({ policy, clause, at, says }) => `Clause: ${policy}/${clause}, ${at}: ${says}`);

const tailSuites = (tail: Tail, look: Look): readonly string[] => [
  ...(tail.records.length === 0
    ? []
    : [
        suite(
          'The school’s records',
          tail.records.map((one) => record(one, look)),
        ),
      ]),
  ...(tail.takedowns.length === 0 ? [] : [suite('To take down', tail.takedowns.map(takedown))]),
  ...(tail.unread.length === 0
    ? []
    : [
        suite(
          'Not read',
          tail.unread.map((one) => ({ ...{ name: placeOf(one) || 'input', classname: 'unread', is: 'error', message: one.why } })),
        ),
      ]),
  suite('The run', [run(tail)]),
];

const record = ({ check, kind, severity, subject, message, advice, cites }: RecordFinding, look: Look): Case => ({
  ...{ name: `${check}: ${subject}`, classname: `${check}.${kind}`, is: outcomeOf(severity, look), type: severity, message },
  text: [`What to do: ${advice}`, ...clauses({ cites })],
});

const takedown = ({ source, owner, due, link, pupils, excerpt, cites }: Takedown): Case => ({
  ...{ name: source, classname: 'takedown', is: 'failure', type: 'takedown', message: `to be down by ${due}` },
  text: [
    ...(excerpt === '' ? [] : [`The words: ${excerpt}`]),
    ...(link === null ? [] : [`Link: ${link}`]),
    `Who takes it down: ${owner ?? NO_OWNER}`,
    ...(pupils.length === 0 ? [] : [`Pupils: ${pupils.join(', ')}`]),
    ...clauses({ cites }),
  ],
});

const run = ({ counts, notices }: Tail): Case => ({
  ...{ name: 'came to its end', classname: 'smpolicy', text: [sayTotals(counts), ...notices.map(({ why }) => `Notice: ${why}`)] },
});
