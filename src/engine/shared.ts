import type { Finding } from './finding.ts';

/**
 * Who keeps a piece of text that two checks found: each of these leaves it to those on the right. Checks do not know of each other;
 * this is the one place that does.
 */
const YIELDS: Readonly<Record<string, readonly string[]>> = {
  'personal-data/handle': ['child-name', 'person-tag'],
  'personal-data/full-name': ['child-name'],
  'personal-data/address': ['trip-location'],
  'personal-data/postcode': ['trip-location'],
  'personal-data/map-link': ['trip-location'],
  'personal-data/coordinates': ['trip-location'],
  'personal-data/what3words': ['trip-location'],
};

/** What is left when each piece of text is said once. */
export const withoutShared = (findings: readonly Finding[]): readonly Finding[] => {
  const keepers = findings.filter(({ check }) => KEEPERS.has(check));
  return findings.filter((one) => !mayYield(one) || !keepers.some((other) => yields(one, other) && overlap(one, other)));
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
