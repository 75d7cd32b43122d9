import type { Binds, Clause, Media, Reading, Role, Severity, When } from '../model.ts';
import { mediaTypeOf } from '../text/media.ts';

/** Of the checks that look at what somebody else wrote on our account, those that do so by a clause's usual `binds`. */
const OF_COMMENTS = ['child-name', 'consent', 'trip-location', 'personal-data'];
const MODERATION = 'comment-moderation';

/** Whether a check ever looks at what somebody else wrote on our account. */
export const looksAtComments = (check: string): boolean => check === MODERATION || OF_COMMENTS.includes(check);

const ROLES: Readonly<Record<Exclude<Binds, 'everyone' | 'school'>, readonly Role[]>> = {
  staff: ['staff', 'leader', 'governor', 'volunteer'],
  leaders: ['leader'],
  governors: ['governor'],
  pupils: ['pupil'],
  parents: ['parent', 'association'],
};

/**
 * Whether a clause has a say about a post, decided before any check runs. `check` names the one that is about to run: of a clause
 * with several, not all look at a received comment. Without it the clause as a whole is meant.
 */
export const applies = (clause: Clause, reading: Reading, check?: string): boolean =>
  suits(clause.when, reading) && (reading.kind === 'comment' ? speaksOfComments(clause, reading, check) : bindsHim(clause, reading));

const bindsHim = (clause: Clause, reading: Reading): boolean => clause.binds.some((whom) => holds(whom, clause.when, reading));

const holds = (whom: Binds, when: When, { accountKind, role }: Reading): boolean => {
  if (whom === 'everyone') return true;
  if (whom !== 'school') return ROLES[whom].includes(role);
  return accountKind === 'official' || (accountKind === 'association' && when.account?.includes('association') === true);
};

/**
 * A received comment speaks to whoever keeps the account, so moderation binds them whatever the clause says of authors. A question
 * that comes with no check is put about a comment only where its clause lists that kind: nobody is about to publish it.
 */
const speaksOfComments = (clause: Clause, reading: Reading, check: string | undefined): boolean => {
  const checks = check === undefined ? clause.checks : [check];
  if (checks.includes(MODERATION)) return true;
  const listed = checks.length === 0 && clause.when.kind?.includes('comment') === true;
  return (listed || checks.some((id) => OF_COMMENTS.includes(id))) && bindsHim(clause, reading);
};

const suits = ({ account, kind, channel, media }: When, reading: Reading): boolean =>
  lists(account, reading.accountKind) && lists(kind, reading.kind) && lists(channel, reading.channel) && carries(media, reading);

const lists = (allowed: readonly string[] | undefined, word: string): boolean => allowed === undefined || allowed.includes(word);

const carries = (wanted: When['media'], { post }: Reading): boolean => {
  const media = post.media ?? [];
  if (wanted === undefined) return true;
  if (wanted === 'any') return media.length > 0;
  return media.some(wanted === 'people' ? showsPeople : showsPupils);
};

/**
 * `pupils`: some are named (of work too: it is theirs), or it says that it shows them, or nobody has said whose work or who is in
 * the picture. What nobody declared counts as showing pupils, or silence would switch a clause off.
 */
const showsPupils = (media: Media): boolean => {
  if (media.pupils !== undefined) return media.pupils.length > 0 || media.shows === 'pupils';
  const shows = media.shows ?? (isPicture(media) ? 'pupils' : 'other');
  return shows === 'pupils' || shows === 'work';
};

/** `people`: pupils as above, or adults: named, or staff by what it says it shows. */
const showsPeople = (media: Media): boolean => showsPupils(media) || media.shows === 'staff' || (media.people?.length ?? 0) > 0;

const isPicture = (media: Media): boolean => ['image', 'video'].includes(mediaTypeOf(media));

/** What the checks found of a post, as far as a question's `when` cares. */
export interface Found {
  readonly check: string;
  readonly kind: string;
  readonly severity: Severity;
}

/** Whether a clause's question is put about a post, now that the checks have had their say. */
export const asked = (clause: Clause, reading: Reading, found: readonly Found[]): boolean => {
  const { found: wanted, left } = clause.when;
  const some = wanted === undefined || found.some(({ check, kind }) => wanted.includes(check) || wanted.includes(`${check}/${kind}`));
  return some && (left === undefined || found.some(({ severity }) => severity === left)) && applies(clause, reading);
};
