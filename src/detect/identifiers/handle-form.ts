import { foldName } from '../../text/fold.ts';
import { later } from '../../text/later.ts';
import { pattern } from '../../text/pattern.ts';
import { partsOf } from '../../text/words.ts';
import { GIVEN_NAMES } from '../names/words/given.ts';
import { oneOf } from './one-of.ts';

/** Whether a handle looks as though a person chose it for themselves, or an organisation for itself. */

const given = later(() => new Set(Object.values(GIVEN_NAMES).flatMap((names) => names.trim().split(/\s+/))));

/** What organisations put into their handles; no person does. */
const OFFICIAL = pattern(
  oneOf(`school, primary, academy, infant, junior, nursery, college, uni(?:versity)?(?![a-z]), pta, ptfa, trust, council, official,
  museum, library, theatre, gallery, zoo, farm(?!er), church(?!ill), parish, club, team, r?fc(?![a-z]), cc(?![a-z]), scout,
  brownie, guide, police, fire, rescue, nhs, hospital, charity, foundation, society, association, cent(?:re|er), park(?!er|in),
  castle, cafe, (?<!bi)shop, store, ltd, group, choir, band(?![a-z]), orchestra, books, press, news, radio, bbc, itv,
  [.](?:sch|gov|ac|org)(?![a-z]), gov(?![a-z]), mat(?![a-z]), community, events, kitchen, bakery, studio, photograph, coaching,
  sport, tennis, football, rugby, dance, swim`),
  'i',
);

export const isOfficial = (handle: string): boolean => OFFICIAL().test(handle);

/** A given name alone or first, a year of birth, kisses, or initials and figures: `jane.smith`, `JaneSmith92`, `jp_91_xx`. */
export const isPersonal = (handle: string): boolean => {
  if (isOfficial(handle)) return false;
  const parts = handle.split(/[._-]+/).flatMap((piece) => partsOf(piece).map(({ text }) => foldName(text)));
  if (parts.some((part) => given().has(part))) return true;
  return (
    /(?:[a-z_.](?:(?:19|20)?\d{2}|\d{3,4})|[_.\d]x{1,3}o?)$/i.test(handle) ||
    /^[a-z]{1,3}[._]?\d{2,4}(?![0-9])/i.test(handle) ||
    beginsGiven(foldName(handle))
  );
};

const SHORTEST = 4;

/** `janesmith`: a given name with something after it that is long enough to be a surname. */
const beginsGiven = (folded: string): boolean => {
  for (let length = SHORTEST; length <= folded.length - 3; length++) if (given().has(folded.slice(0, length))) return true;
  return false;
};
