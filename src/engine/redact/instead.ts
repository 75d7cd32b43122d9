import type { Finding } from '../finding.ts';

/** What may stand in the place of words that may not go out. */
export interface Instead {
  /** `noun`: `a Year 4 pupil`. `trip`: `our trip`. `call`: `call the school office`. `link`, `gone`: nothing, where nothing is needed. */
  readonly as: 'noun' | 'trip' | 'call' | 'link' | 'gone' | 'phrase';
  readonly words: string;
  /** A surname goes with the name before it. */
  readonly isSurname?: true;
}

const LEFT_OUT: Instead = { as: 'gone', words: '(left out)' };
const LINK: Instead = { as: 'link', words: 'the school website' };
const noun = (words: string): Instead => ({ as: 'noun', words });

/** By check and kind; of a whole check by its name alone. What is not here and has no words of its check’s own stays, and is told. */
const INSTEAD: Readonly<Record<string, Instead>> = {
  // A number to ring in the place of somebody’s home would be untrue.
  ...{ 'personal-data/address': noun('a private address'), 'personal-data/postcode': noun('a private address') },
  ...{ 'personal-data/handle': noun('a friend of the school') },
  ...{ 'person-tag/pupil': noun('a pupil'), 'person-tag/private': noun('a friend of the school') },
  ...{ 'staff-profile-link/profile': noun('a friend of the school') },
  ...{ 'school-identity/school': noun('a school'), 'school-identity/trust': noun('a trust') },
  ...{ 'school-identity/class': noun('a class'), 'school-identity/pupil': noun('a pupil') },
};

/** What can only be left out is, but not before the names: without them there is often nothing left that tells of anybody. */
const LAST: Readonly<Record<string, Instead>> = {
  'unsafe-link': LINK,
  'personal-data/map-link': LINK,
  ...Object.fromEntries(
    [
      ...['upn', 'uln', 'nhs-number', 'nino', 'card', 'passport', 'driving-licence', 'ip-address', 'coordinates', 'what3words'],
      ...['vehicle', 'age', 'date-of-birth'],
    ].map((kind) => [`personal-data/${kind}`, LEFT_OUT]),
  ),
  'school-identity/work-email': LEFT_OUT,
};

type Named = Pick<Finding, 'check' | 'kind' | 'replacement' | 'severity'>;

/** In doubt the words go: whoever reads the post through can put them back. Of what has no words of its check’s own, errors alone. */
export const insteadOf = ({ check, kind, replacement, severity }: Named): Instead | undefined => {
  const known = severity === 'error' ? INSTEAD[`${check}/${kind}`] : undefined;
  if (known !== undefined || replacement === undefined) return known;
  if (check === 'trip-location') return { as: 'trip', words: replacement };
  if (replacement.startsWith('call ')) return { as: 'call', words: replacement };
  const as = /^an? /.test(replacement) ? 'noun' : 'phrase';
  return { as, words: replacement, ...(check === 'child-name' && kind === 'surname' ? { isSurname: true } : {}) };
};

export const lastResort = ({ check, kind, severity }: Named): Instead | undefined =>
  severity === 'error' ? (LAST[`${check}/${kind}`] ?? LAST[check]) : undefined;
