import type { Cites, PostResult, RecordFinding, Tail, Takedown, Violation } from '../model.ts';
import { safeLine } from '../text/safe.ts';
import type { MakeReporter } from './look.ts';
import { headlineOf } from './wording/headline.ts';
import { fileOf, NO_OWNER, sayTotals } from './wording/words.ts';

/** Commands of a GitHub workflow, one a line: what they say stands beside the file in a pull request. */
const github: MakeReporter = () => ({
  head: () => '',
  post: (post) => lines(ofPost(post)),
  tail: (tail) => `${lines(ofTail(tail))}${sayTotals(tail.counts)}\n`,
});

export default github;

interface Annotation {
  readonly is: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly says: string;
  readonly file?: string;
  readonly line?: number | undefined;
  readonly col?: number | undefined;
}

const lines = (all: readonly Annotation[]): string => all.map((one) => `${command(one)}\n`).join('');

const command = ({ is, says, file, line, col, title }: Annotation): string => {
  const properties = Object.entries({ file, line, col, title }).filter(([, value]) => value !== undefined && value !== '');
  return `::${is} ${properties.map(([name, value]) => `${name}=${property(String(value))}`).join(',')}::${data(says)}`;
};

/** Nothing of a post may be a command: neither as a line of its own nor in the older form, which the runner sees anywhere in a line. */
const data = (text: string): string =>
  safeLine(text)
    .replace(/#(?=#\[)/g, '# ')
    .replaceAll('%', '%25');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const ofPost = (post: PostResult): readonly Annotation[] => {
  const file = post.source === 'stdin' ? '' : fileOf(post.source);
  return [
    ...post.violations.map((one) => ({ is: one.severity, ...violation(one, post, file) })),
    ...post.questions.map(({ id, ask, cites }) => ({
      is: 'warning' as const,
      file,
      title: `${id}: to be answered`,
      says: `${post.source}: ${ask} ${clauses({ cites })}`,
    })),
    ...post.undecided.map(({ check, why, advice }) => ({
      ...{ is: 'error' as const, file, title: `${check}: not looked at` },
      says: `${post.source}: ${why}. What to do: ${advice}`,
    })),
    ...post.suppressed.map((one) => ({
      ...{ is: 'notice' as const, ...violation(one, post, file) },
      says: `${post.source}: allowed, because: ${one.reason}. ${one.message}`,
    })),
  ];
};

const violation = (one: Violation, { source }: PostResult, file: string): Omit<Annotation, 'is'> => ({
  ...{ file, line: one.where.line, col: one.where.column, title: `${one.check}: ${headlineOf(one)}` },
  says: `${source}: ${one.message}. What to do: ${one.advice}. ${clauses(one)}`,
});

const clauses = ({ cites }: { readonly cites: Cites }): string =>
  cites.map(({ policy, clause, at }) => `Clause: ${policy}/${clause}, ${at}`).join('. ');

const ofTail = ({ takedowns, records, unread, notices }: Tail): readonly Annotation[] => [
  ...takedowns.map(takedown),
  ...records.map(record),
  ...unread.map(({ source, line, column, why }) => ({
    ...{ is: 'error' as const, line, col: column, title: 'not read', says: why },
    file: source === '-' || source === 'stdin' ? '' : fileOf(source),
  })),
  ...notices.map(({ why }) => ({ is: 'notice' as const, title: 'notice', says: why })),
];

const takedown = ({ source, owner, due, link }: Takedown): Annotation => ({
  ...{ is: 'error', file: fileOf(source), title: `to take down by ${due}` },
  says: `${source}${link === null ? '' : ` (${link})`}: who takes it down: ${owner ?? NO_OWNER}`,
});

const record = ({ check, severity, subject, message, advice, cites }: RecordFinding): Annotation => ({
  ...{ is: severity, title: `${check}: ${subject}`, says: `${message}. What to do: ${advice}. ${clauses({ cites })}` },
});
