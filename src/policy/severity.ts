import type { Clause, Evidence, Severity } from '../model.ts';

/** Clauses that permit or route are never broken. */
export const canBreak = ({ force }: Clause): boolean => force !== 'may' && force !== 'scope';

/**
 * How grave a piece of evidence is under the clauses it breaks: the strictest of their outcomes, unless the school's config has
 * a word on it (which may not loosen what is locked; see rules.ts).
 */
export const severityOf = (evidence: Pick<Evidence, 'kind' | 'doubt'>, clauses: readonly Clause[], rule?: Severity): Severity =>
  rule ?? (clauses.some((clause) => isError(evidence, clause)) ? 'error' : 'warning');

/** A raised kind is an error, doubtful or not: a clause that is strict about its doubts is no milder about its certainties. */
const isError = ({ kind, doubt }: Pick<Evidence, 'kind' | 'doubt'>, { severity, raise }: Clause): boolean =>
  raise.includes(kind) || (severity === 'error' && doubt !== true);
