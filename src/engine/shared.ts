import { type Taken, takenOf } from '../detect/identifiers/taken.ts';
import type { Finding } from './finding.ts';

/**
 * Who keeps a piece of text that two checks found: each of these leaves it to those on the right. Checks do not know of each other;
 * this is the one place that does.
 */
const YIELDS: Readonly<Record<string, readonly string[]>> = {
  'personal-data/handle': ['child-name'],
  'personal-data/full-name': ['child-name'],
  'personal-data/address': ['trip-location'],
  'personal-data/postcode': ['trip-location'],
  'personal-data/map-link': ['trip-location'],
  'personal-data/coordinates': ['trip-location'],
  'personal-data/what3words': ['trip-location'],
};

/** What one check says of a whole kind of thing only where no clause wants the other, which then weighs it alone. */
const LEFT_TO: Readonly<Record<string, string>> = { 'personal-data/handle': 'person-tag' };

/** What is left when each piece of text is said once; `ran` are the checks that looked at this post. */
export const withoutShared = (findings: readonly Finding[], ran: readonly string[]): readonly Finding[] => {
  if (findings.length === 0) return findings;
  const isLeft = ({ check, kind }: Finding): boolean => ran.includes(LEFT_TO[`${check}/${kind}`] ?? '');
  const left = findings.filter(isLeft);
  const graver = overlapping(left.filter(({ severity }) => severity === 'error'));
  return withoutYielding(findings.filter((one) => !isLeft(one)).map((one) => strictest(one, graver(one))));
};

/** No clause makes milder what another clause forbids of the same place: the stricter severity stays, with what it cites. */
const strictest = (one: Finding, near: readonly Finding[]): Finding => {
  const graver = near.find((other) => LEFT_TO[`${other.check}/${other.kind}`] === one.check && overlap(one, other));
  if (graver === undefined || one.severity === 'error') return one;
  const [first, ...rest] = graver.cites;
  return { ...one, severity: 'error', cites: [first, ...rest, ...one.cites], clauses: [...graver.clauses, ...one.clauses] };
};

const withoutYielding = (findings: readonly Finding[]): readonly Finding[] => {
  const keepers = overlapping(findings.filter(({ check }) => KEEPERS.has(check)));
  return findings.filter((one) => !mayYield(one) || !keepers(one).some((other) => yields(one, other) && overlap(one, other)));
};

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly finding: Finding;
}

/** Of each finding those that may overlap it, without a look at every other: a post may have thousands. */
const overlapping = (findings: readonly Finding[]): ((one: Finding) => readonly Finding[]) => {
  const pieces = new Map<string, Taken<Piece>>();
  const whole: Finding[] = [];
  for (const finding of findings) {
    const { field, start, end } = finding.span;
    if (start === undefined || end === undefined) whole.push(finding);
    else pieces.set(field, withPiece(pieces.get(field) ?? takenOf(), { start, end, finding }));
  }
  return ({ span: { field, start, end } }) => {
    if (start === undefined || end === undefined) return findings;
    return [...whole, ...(pieces.get(field)?.over({ start, end }) ?? []).map(({ finding }) => finding)];
  };
};

const withPiece = (taken: Taken<Piece>, piece: Piece): Taken<Piece> => {
  taken.add(piece);
  return taken;
};

const KEEPERS: ReadonlySet<string> = new Set([...Object.values(YIELDS).flat(), 'personal-data']);
const mayYield = (one: Finding): boolean => YIELDS[`${one.check}/${one.kind}`] !== undefined || isOpenName(one);

/** Where something says that a full name is an adult's, the doubt whether it is a child's is gone. */
const yields = (one: Finding, other: Finding): boolean => {
  if (isOpenName(one)) return other.check === 'personal-data' && other.kind === 'full-name';
  return (YIELDS[`${one.check}/${one.kind}`] ?? []).includes(other.check) && !isOpenName(other);
};

const isOpenName = ({ check, kind, severity }: Finding): boolean => check === 'child-name' && kind === 'unlisted' && severity === 'warning';
const overlap = ({ span: one }: Finding, { span: other }: Finding): boolean =>
  one.field === other.field &&
  (one.start ?? 0) < (other.end ?? Number.POSITIVE_INFINITY) &&
  (other.start ?? 0) < (one.end ?? Number.POSITIVE_INFINITY);
