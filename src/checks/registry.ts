import type { Check } from './check.ts';
import childName from './child-name.ts';
import consent from './consent.ts';
import personalData from './personal-data.ts';
import tripLocation from './trip-location.ts';

const BUILT: readonly Check[] = [childName, consent, personalData, tripLocation];

/** Every check there is, by its id. */
export const CHECKS: ReadonlyMap<string, Check> = new Map(BUILT.map((check) => [check.id, check]));

/** Named in the specification and not built yet: a clause may name them if it says `planned: true`. */
export const PLANNED_CHECKS: readonly string[] = [
  ...['official-channel', 'authorised-author', 'approval', 'comments-off', 'person-tag', 'private-contact', 'political-content'],
  ...['commercial-content', 'staff-profile-link', 'school-identity', 'personal-disclaimer', 'harmful-language', 'reputation'],
  ...['confidential', 'complaint-reply', 'abuse-reply', 'copyright', 'anonymous-post', 'personal-device', 'unsafe-link'],
  ...['lesson-time', 'underage-platform', 'age-appropriate', 'purpose', 'other-channel', 'tone', 'branding', 'comment-moderation'],
];

/** Audits of the school's records, likewise. */
export const PLANNED_AUDITS: readonly string[] = [
  ...['policy-review', 'account-register', 'account-monitoring', 'check-log', 'staff-training', 'consent-records', 'awareness-log'],
  ...['role-register', 'relationships-register', 'recruitment-checks', 'staff-declaration', 'incident-log'],
];

/** Audits that are built. `takedown` is the engine called at two dates. */
export const AUDITS: readonly string[] = ['takedown'];
