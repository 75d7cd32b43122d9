/**
 * A slow, plain oracle of CONTRACT.md, section 3, `consent`: it asks of the rows "is there a refusal such that no later grant …"
 * and goes over all of them each time. It keeps no state, sorts nothing and shares nothing with src/school but the nouns.
 * Above each line stands the sentence that it serves.
 *
 * What the text leaves open, and how it is read here (the stricter way, unless the words decide):
 *  1. `full-name` is broader than `name` (it "includes the forename"): a full-name grant after a refused `name` leaves it unclear.
 *  2. A newer `name` grant lifts a refused `name` whole, for `full-name` too; it gives no full name itself, and until a newer
 *     row does, the refusal stays the newest row that covers `full-name`.
 *  3. The forename that a full-name grant includes goes with it: where the full-name rows alone come out refused, withdrawn or
 *     unclear, none of them gives the forename. A `name` row still may: a refused `full-name` refuses no `name`.
 *  4. Withdrawn and objected names reach `full-name` as refused ones do.
 *  5. Of a refusal and a withdrawal on one day the refusal is told; the order of the rows in the file says nothing.
 *  6. Grants of one day count together: one of them that is narrow enough lifts the refusal, and of all of them, the broad ones
 *     too, the one that ends first decides. A leaver's open-ended grant ends on `left_on`, so it may be that one.
 *  7. A grant that is too broad lifts nothing, not even the one refusal of several that it is narrow enough for.
 *  8. What has been lifted stays lifted when the grant that lifted it has ended.
 *  9. A grant past its end that is too broad as well has expired: the sentence on the newest row comes first.
 * 10. *Not yet* where any covering grant begins later, even one that something else will undo; later refusals alone: not given.
 * 11. `until` and `left_on` are the last days that count.
 */
import type { Consent, ConsentGap, ConsentQuestion, Day, Pupil } from '../../src/model.ts';

export type Word = 'given' | ConsentGap;
type Rows = readonly Consent[];

/** "`social` covers the public networks (…); newsletter, e-mail, classdojo and whatsapp need their own row or `all`." */
const PUBLIC_NETWORKS = [
  ...['facebook', 'instagram', 'x', 'threads', 'linkedin', 'youtube', 'tiktok', 'snapchat', 'bluesky', 'mastodon', 'pinterest'],
];

const isGrant = (row: Consent): boolean => row.status === 'given';

/** "no dates": an undated row comes before every dated one, and the empty text before every day. */
const dayOf = (row: Consent): Day => row.from ?? '';

/** "`channel`: a channel, or social | website | press | all." */
const channelWithin = (inner: string, outer: string): boolean =>
  inner === outer || outer === 'all' || (outer === 'social' && PUBLIC_NETWORKS.includes(inner));

/** "`full-name` includes the forename." */
const useWithin = (inner: string, outer: string): boolean =>
  inner === outer || outer === 'all' || (inner === 'name' && outer === 'full-name');

/** "A refused `name` refuses `full-name` too, not the reverse." */
const useReaches = (row: Consent, use: string): boolean => {
  if (isGrant(row)) return useWithin(use, row.use);
  return row.use === 'all' || row.use === use || (row.use === 'name' && use === 'full-name');
};

export const covers = (row: Consent, question: ConsentQuestion): boolean =>
  useReaches(row, question.use) && channelWithin(question.channel, row.channel);

/** "its use and channel are no broader than those of every refusal" */
const noBroader = (grant: Consent, refusal: Consent): boolean =>
  useWithin(grant.use, refusal.use) && channelWithin(grant.channel, refusal.channel);

/** "a grant counts only if its use and channel are no broader than those of every refusal still standing that covers the question" */
const counts = (rows: Rows, grant: Consent, question: ConsentQuestion): boolean =>
  isGrant(grant) &&
  covers(grant, question) &&
  rows.every(
    (refusal) =>
      isGrant(refusal) ||
      !covers(refusal, question) ||
      // "On one day refusals and withdrawals come after grants": the refusal of that day is not yet there.
      dayOf(refusal) >= dayOf(grant) ||
      !stands(rows, refusal, question, (day) => day < dayOf(grant)) ||
      noBroader(grant, refusal),
  );

/** "A refusal or withdrawal is lifted only by a newer grant of the same or a narrower scope." */
const stands = (rows: Rows, refusal: Consent, question: ConsentQuestion, among: (day: Day) => boolean): boolean =>
  !rows.some(
    (grant) =>
      dayOf(grant) > dayOf(refusal) &&
      among(dayOf(grant)) &&
      (counts(rows, grant, question) ||
        // Of a refused `name`, of which `full-name` is only the reach, a newer `name` grant is "of the same scope".
        (refusal.use === 'name' &&
          grant.use === 'name' &&
          question.use === 'full-name' &&
          counts(rows, grant, { ...question, use: 'name' }))),
  );

/** "`until` ends a grant only." "A leaver's open-ended grant holds to the end of `left_on`." The wide form "holds until the pupil leaves". */
const endOf = (grant: Consent, pupil: Pupil): Day => grant.until ?? pupil.leftOn ?? '9999-12-31';

/** What the begun rows say, of which at least one covers the question. */
const wordOf = (begun: Rows, pupil: Pupil, question: ConsentQuestion): Word => {
  const covering = begun.filter((row) => covers(row, question));
  // "the newest row that covers the question decides"
  const newest = covering.filter((row) => covering.every((other) => dayOf(other) <= dayOf(row)));
  // "On one day refusals and withdrawals come after grants"; "objected (as refused)"
  if (newest.some((row) => row.status === 'refused' || row.status === 'objected')) return 'refused';
  if (newest.some((row) => row.status === 'withdrawn')) return 'withdrawn';
  // "of grants the one that ends first decides", "and if it is a grant past its `until`, it has expired"
  if (newest.some((grant) => endOf(grant, pupil) < question.day)) return 'expired';
  // "a broader newer grant leaves it *unclear*"
  const standing = covering.some((row) => !isGrant(row) && stands(begun, row, question, () => true));
  return standing ? 'unclear' : 'given';
};

/** Point 3 above: the rows without those full-name rows of which nothing is left. */
const withoutFallenFullNames = (begun: Rows, pupil: Pupil, question: ConsentQuestion): Rows => {
  if (question.use !== 'name') return begun;
  const wider: ConsentQuestion = { ...question, use: 'full-name' };
  const fullNames = begun.filter((row) => row.use === 'full-name' && covers(row, wider));
  const fallen = fullNames.length > 0 && ['refused', 'withdrawn', 'unclear'].includes(wordOf(fullNames, pupil, wider));
  return fallen ? begun.filter((row) => !fullNames.includes(row)) : begun;
};

export const oracle = (rows: Rows, pupil: Pupil, question: ConsentQuestion): Word => {
  // "never shown or named anywhere, whatever the consents say. What staff read is word for word what an ordinary refusal says"
  if (pupil.protected) return 'refused';
  const own = rows.filter((row) => row.who === pupil.id);
  // "rows that begin later do not count"
  const begun = withoutFallenFullNames(
    own.filter((row) => dayOf(row) <= question.day),
    pupil,
    question,
  );
  if (begun.some((row) => covers(row, question))) return wordOf(begun, pupil, question);
  // "unless there is no other (then *not yet*)"; "*Not yet* needs a later grant"; "no row: not given"
  const later = own.some((row) => isGrant(row) && dayOf(row) > question.day && covers(row, question));
  return later ? 'not-yet' : 'not-given';
};
