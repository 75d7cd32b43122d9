// libphonenumber-js: telephone numbers of all countries.
import { findPhoneNumbersInText } from 'libphonenumber-js';

/** Numbers that are kept for films are not valid to it, and all that is measured on are such: so the possible ones count. */
const OPTIONS = { defaultCountry: 'GB', leniency: 'POSSIBLE' };

const find = (text) =>
  findPhoneNumbersInText(text, OPTIONS).map(({ startsAt, endsAt }) => ({ kind: 'phone', start: startsAt, end: endsAt }));

export const libphonenumber = { name: 'libphonenumber-js', claims: ['phone'], find };
