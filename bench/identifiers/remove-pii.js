// @coffeeandfun/remove-pii: a dozen patterns, mostly American.
import { detectPII } from '@coffeeandfun/remove-pii';

/** Links are told and not removed, unless one asks for it. */
const KINDS = {
  ...{ email: 'email', phone: 'phone', address: 'address', zipCode: 'postcode', dateOfBirth: 'date-of-birth', creditCard: 'card' },
  ...{ bankAccount: 'bank-account', passport: 'passport', driversLicense: 'driving-licence', ipAddress: 'ip-address', ssn: 'other' },
};

const find = (text) =>
  detectPII(text).detectedItems.flatMap(({ type, positions }) =>
    KINDS[type] === undefined ? [] : positions.map(({ start, end }) => ({ kind: KINDS[type], start, end })),
  );

export const removePii = { name: '@coffeeandfun/remove-pii', claims: Object.values(KINDS).filter((kind) => kind !== 'other'), find };
