import type { Wording } from '../checks/check.ts';
import type { Cite, Cites, Day, Evidence, Field, Instant, Severity, Span } from '../model.ts';
import type { BoundClause, Run } from '../policy/bind.ts';
import { speaksOf } from '../policy/options.ts';
import { severityOf } from '../policy/severity.ts';

/** Evidence bound to the clauses it breaks; its sentence is made when it is shown, so that its data can be masked first. */
export interface Finding {
  readonly check: string;
  readonly kind: string;
  readonly severity: Severity;
  readonly wording: Wording;
  readonly data: Readonly<Record<string, string>>;
  readonly span: Span;
  /** What was found, where it does not stand in the post's own words. */
  readonly match: string | undefined;
  /** The words inside a photo, and where in them it stands. */
  readonly inside?: Inside | undefined;
  readonly replacement: string | undefined;
  readonly safeAfter: Instant | undefined;
  readonly pupils: readonly string[];
  readonly since: Day | undefined;
  readonly cites: Cites;
  readonly clauses: readonly BoundClause[];
  readonly under?: 'today';
}

/** A piece of the words that a photo's own data hold. */
export interface Inside {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
}

/** A finding needs somebody's clause: without one there is none to make. */
export const citesOf = (clauses: readonly BoundClause[]): Cites | undefined => {
  const [first, ...rest] = clauses.map(({ cite }) => cite);
  return first === undefined ? undefined : [first, ...rest];
};

/** Joins what a check found to the clauses that apply to the post. */
export const bindEvidence = (
  found: Evidence,
  run: Run,
  binding: readonly BoundClause[],
  fields: readonly Field[] = [],
): Finding | undefined => {
  const { inside, evidence } = placed(found, fields);
  const clauses = binding.filter(({ clause }) => speaksOf(clause, run.check, found.kind));
  const cites = citesOf(clauses);
  const said = run.check.messages[evidence.kind];
  if (cites === undefined || said === undefined) return undefined;
  const { kind, at, data = {}, match, replacement, safeAfter, pupils = [], since } = evidence;
  const wording = inside === undefined ? said : insideWording(said, inside);
  const severity = severityOf(
    evidence,
    clauses.map(({ clause }) => clause),
    run.rule,
  );
  return {
    ...{ check: run.check.id, kind, severity, wording, data, span: at, match, inside },
    ...{ replacement: inside === undefined ? replacement : undefined, safeAfter, pupils, since, cites, clauses },
  };
};

/**
 * Checks read the words inside a photo like any others. What they find there is said of the photo's file, without offsets: those
 * words stand nowhere in the post, and nothing can be written instead of them there.
 */
const placed = (evidence: Evidence, fields: readonly Field[]): { readonly evidence: Evidence; readonly inside?: Inside } => {
  const field = fields.find(({ pointer, inside }) => inside !== undefined && pointer === evidence.at.field);
  if (field?.inside === undefined) return { evidence };
  const { start = 0, end = field.text.length } = evidence.at;
  return {
    evidence: { ...evidence, at: { field: field.inside.file }, match: evidence.match ?? field.text.slice(start, end) },
    inside: { field, start, end },
  };
};

const insideWording = ({ message, advice }: Wording, { field }: Inside): Wording => ({
  message,
  advice: `${advice}. It stands in the photo’s own data (${field.inside?.from ?? 'words'}): take it out with a photo program, or save a copy without such data`,
});

/** Where a finding is; of what a photo said there is no place but its words. */
export const placeOf = ({ check, span, match }: Finding): string =>
  JSON.stringify([check, span.field, span.start, span.end, span.start === undefined ? match : undefined]);

/** One piece of text is reported once per check: with the stricter severity and its kind, and all the clauses it breaks. */
export const mergeFindings = (findings: readonly Finding[]): readonly Finding[] => {
  if (findings.length < 2) return findings;
  const places = new Map<string, Finding>();
  for (const finding of findings) {
    const place = placeOf(finding);
    const known = places.get(place);
    places.set(place, known === undefined ? finding : mergePair(known, finding));
  }
  return [...places.values()];
};

const mergePair = (one: Finding, two: Finding): Finding => {
  const lead = two.severity === 'error' && one.severity === 'warning' ? two : one;
  return {
    ...lead,
    pupils: [...new Set([...one.pupils, ...two.pupils])],
    safeAfter: waitFor(one.severity === two.severity ? [one, two] : [lead]),
    cites: uniqueCites(one.cites, two.cites),
    clauses: [...new Set([...one.clauses, ...two.clauses])],
  };
};

/** Waiting mends two things only if it mends both. */
const waitFor = (findings: readonly Finding[]): Instant | undefined => {
  const instants = findings.map(({ safeAfter }) => safeAfter ?? Number.POSITIVE_INFINITY);
  const last = Math.max(...instants);
  return Number.isFinite(last) ? last : undefined;
};

const uniqueCites = ([first, ...rest]: Cites, more: Cites): Cites => {
  const same = (a: Cite, b: Cite): boolean => a.policy === b.policy && a.clause === b.clause;
  const known = [first, ...rest];
  return [first, ...rest, ...more.filter((cite) => !known.some((other) => same(cite, other)))];
};
