import type { School } from '../../model.ts';
import { foldName } from '../../text/fold.ts';
import { later } from '../../text/later.ts';
import { hasLetters } from '../../text/letters.ts';
import { pattern } from '../../text/pattern.ts';
import { CREDITED, CREDITS_TO, FREE, GIVEN, OTHERS, OWN, TRADES } from './words/credit.ts';

/**
 * Whose a medium is by its credit line. `other`: somebody's who makes or sells such things, or who claims it; `somebody`: a name that the
 * school does not know; `free`: it names a licence or a permission.
 */
export type Owner = 'own' | 'other' | 'somebody' | 'free' | 'nobody';

const free = pattern(`(?<![a-z0-9])(?:${FREE})(?![a-z0-9])`, '');
const others = pattern(`(?<![a-z0-9])(?:${OTHERS})(?![a-z0-9])`, '');
const trades = pattern(`(?<![a-z0-9])(?:${TRADES})(?![a-z0-9])`, '');
const own = later(() => new Set(OWN.split(/\s+/)));

/** `©`, `(c)`, `copyright`. */
const CLAIM = /\u00A9|\(c\)|(?<![a-z])copyright|all rights reserved/;
/** What stands before the name in a credit line. */
const LABEL =
  /^(?:(?:photo(?:graph)?s?|pictures?|images?|video|film|artwork|illustrations?|drawings?|cartoon|map|music|credits?|source|taken|drawn|made|posted|via|by|from|of|copyright|the|this|an?)[\s:]{1,3}){1,5}/;

export const ownerOf = (credit: string, school: Pick<School, 'name' | 'aliases' | 'trust' | 'classes' | 'staff' | 'accounts'>): Owner => {
  const said = foldName(credit.slice(0, LONGEST)).replace(/[.\s]{1,9}$/, '');
  if (!hasLetters(said)) return 'nobody';
  if (free().test(said)) return 'free';
  if (isOwn(said, school)) return 'own';
  return others().test(said) || trades().test(said) || CLAIM.test(said) || /^(?:via |from )?@/.test(said) ? 'other' : 'somebody';
};
const LONGEST = 400;

const isOwn = (said: string, { name, aliases, trust, classes, staff, accounts }: Parameters<typeof ownerOf>[1]): boolean => {
  const bare = said
    .replace(/\u00A9|\(c\)/g, ' ')
    .trim()
    .replace(LABEL, '');
  const names = [name, ...aliases, trust ?? '', ...classes, ...accounts.map(({ handle }) => handle), ...staff.flatMap(namesOf)].map(
    foldName,
  );
  if (names.some((one) => one.length > 1 && holds(said, one))) return true;
  if (/^(?:mr|mrs|ms|miss|mx|dr|sir)\.? [a-z'-]{2,30}$/.test(bare)) return true;
  return !others().test(said) && bare.split(/[^a-z0-9]{1,9}/).some((word) => own().has(word));
};

const namesOf = ({ id, name = '', email = '' }: School['staff'][number]): readonly string[] => [id, name, email];

const holds = (said: string, name: string): boolean =>
  ` ${said.replace(/[^a-z0-9@_.'-]{1,9}/g, ' ')} `.includes(` ${name.replace(/[^a-z0-9@_.'-]{1,9}/g, ' ')} `);

/** Words of a post that give a credit: `Photo: J. Tarn`, `illustration by`, `© …`, `Thank you to Rowan for the photo`. */
const CREDIT = pattern(
  String.raw`(?:${CREDITED})(?: (?:${CREDITS_TO})[ :]| ?: ?)\s{0,2}[\p{L}\p{N}@\u00A9]|\u00A9 ?[\p{L}\p{N}]|courtesy of`,
  'iu',
);
const THANKS = pattern(
  `thank(?:s| you) to .{2,60} for (?:the|this|these|her|his|their|letting us use) (?:(?:lovely|great|wonderful|super) )?(?:${GIVEN})`,
  'i',
);

/** Whether words that go out with a medium name whose it is, or say that it is nobody's. */
export const givesCredit = (text: string): boolean => {
  const said = text.slice(0, MOST);
  return CREDIT().test(said) || THANKS().test(said) || free().test(foldName(said));
};
const MOST = 20_000;
