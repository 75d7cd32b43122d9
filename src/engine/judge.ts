import type { Allow, Asked, Counts, Draft, Evidence, Locate, Reading, School, Undecided } from '../model.ts';
import { applies } from '../policy/applies.ts';
import type { Run } from '../policy/bind.ts';
import { type Weighed, weighed } from '../policy/closed.ts';
import { dayOf } from '../text/calendar.ts';
import { byText } from '../text/compare.ts';
import { later } from '../text/later.ts';
import { allowedBy, isCurrent } from './allow.ts';
import { bindEvidence, type Finding, mergeFindings } from './finding.ts';
import { inTime } from './patience.ts';
import { comparePointers } from './pointer.ts';
import type { Prepared } from './prepare.ts';
import { askAll } from './questions.ts';
import { type Clock, readPost } from './read.ts';
import { withoutShared } from './shared.ts';
import { undecidedOf } from './undecided.ts';

/** Everything found about one post, before anybody looks at it: nothing masked, no sentence made. */
export interface Judged {
  readonly reading: Reading;
  readonly locate: Locate;
  /** Where it can be seen, if anybody knows. */
  readonly link?: string;
  readonly findings: readonly Finding[];
  /** What an entry of the school's allows, with its reason. */
  readonly suppressed: readonly { readonly finding: Finding; readonly entry: Pick<Allow, 'reason'> }[];
  readonly questions: readonly Asked[];
  readonly undecided: readonly Undecided[];
}

/** The way of one post: read, apply, check, bind, allow, ask, order. */
export const judge = (draft: Draft, prepared: Prepared, clock: Clock): Judged => {
  const { school, bound } = prepared;
  const reading = readPost(draft, school, clock);
  const runs = bound.runs.map((run) => applying(run, reading, school)).filter((run) => run !== undefined);
  const { looked, late } = inTime(runs, prepared.patience, (run) => findAll(run, reading, prepared, draft));
  const found = withoutShared(
    mergeFindings(looked.flat()),
    runs.map(({ run }) => run.check.id),
  );
  const today = later(() => dayOf(clock.now, school.timezone));
  const allow = school.allow.filter((entry) => isCurrent(entry, today()));
  const covered = found.map((finding) => ({ finding, entry: allowedBy(finding, reading, allow) }));
  const standing = covered.filter(({ entry }) => entry === undefined).map(({ finding }) => finding);
  const questions = askAll(isWhole(draft) ? bound.questions : [], reading, standing);
  return {
    reading,
    locate: draft.locate,
    ...(draft.link === undefined ? {} : { link: draft.link }),
    findings: [...standing, ...questions.no].toSorted(inOrder),
    suppressed: covered.flatMap(({ finding, entry }) => (entry === undefined ? [] : [{ finding, entry }])),
    questions: questions.open,
    undecided: unique([...runs.flatMap(({ run }) => undecidedOf(run.check, school, reading)), ...late, ...questions.undecided]),
  };
};

const NONE: readonly never[] = [];

/** What its platform did not keep is not missing, unless the school's own draft could say it. */
const isWhole = ({ archive, own }: Draft): boolean => archive === undefined || own !== undefined;

/** A run with those of its clauses that bind this post; a check that none needs, or whose business the post is not, does not run. */
const applying = (run: Run, reading: Reading, school: School): Weighed | undefined => {
  if (run.check.concerns?.(reading, run.options) === false) return undefined;
  const binding = run.clauses.filter(({ clause }) => applies(clause, reading, run.check.id));
  const applied = weighed(run, binding, reading, school);
  return applied.clauses.length === 0 ? undefined : applied;
};

const findAll = ({ run, clauses }: Weighed, reading: Reading, { school, lookups }: Prepared, draft: Draft): readonly Finding[] => {
  const unsaid = isWhole(draft) ? NONE : (run.check.absences ?? NONE);
  const all: Finding[] = [];
  const found: Iterable<Evidence> = run.check.find({ reading, school, lookups, options: run.options });
  for (const evidence of found) {
    const finding = unsaid.includes(evidence.kind) ? undefined : bindEvidence(evidence, run, clauses, reading.fields);
    if (finding !== undefined) all.push(finding);
  }
  return all;
};

/** As a reader meets them; the same input gives the same order. */
export const inOrder = (a: Finding, b: Finding): number =>
  comparePointers(a.span.field, b.span.field) ||
  (a.span.start ?? 0) - (b.span.start ?? 0) ||
  byText(a.check, b.check) ||
  byText(a.kind, b.kind) ||
  byText(a.match ?? '', b.match ?? '');

/** Two runs of one check miss the same fact once. */
const unique = (all: readonly Undecided[]): readonly Undecided[] =>
  all.filter((one, index) => all.findIndex((other) => other.check === one.check && other.why === one.why) === index);

/** What one post adds to the totals. */
export const countsOf = ({ findings, questions, undecided, suppressed }: Judged): Counts => ({
  posts: 1,
  errors: findings.filter(({ severity }) => severity === 'error').length,
  warnings: findings.filter(({ severity }) => severity === 'warning').length,
  questions: questions.length,
  undecided: undecided.length,
  suppressed: suppressed.length,
  unread: 0,
});
