import type { Check } from './check.ts';

/** Every check there is, by its id, and the way to it: one that nothing in force asks for is not loaded. */
const BUILT: Readonly<Record<string, () => Promise<{ readonly default: Check }>>> = {
  'abuse-reply': () => import('./abuse-reply.ts'),
  'age-appropriate': () => import('./age-appropriate.ts'),
  'anonymous-post': () => import('./anonymous-post.ts'),
  approval: () => import('./approval.ts'),
  'authorised-author': () => import('./authorised-author.ts'),
  branding: () => import('./branding.ts'),
  'child-name': () => import('./child-name.ts'),
  'comment-moderation': () => import('./comment-moderation.ts'),
  'comments-off': () => import('./comments-off.ts'),
  'commercial-content': () => import('./commercial-content.ts'),
  'complaint-reply': () => import('./complaint-reply.ts'),
  confidential: () => import('./confidential.ts'),
  consent: () => import('./consent.ts'),
  copyright: () => import('./copyright.ts'),
  'harmful-language': () => import('./harmful-language.ts'),
  'lesson-time': () => import('./lesson-time.ts'),
  'official-channel': () => import('./official-channel.ts'),
  'other-channel': () => import('./other-channel.ts'),
  'personal-data': () => import('./personal-data.ts'),
  'personal-device': () => import('./personal-device.ts'),
  'personal-disclaimer': () => import('./personal-disclaimer.ts'),
  'person-tag': () => import('./person-tag.ts'),
  'political-content': () => import('./political-content.ts'),
  'private-contact': () => import('./private-contact.ts'),
  purpose: () => import('./purpose.ts'),
  reputation: () => import('./reputation.ts'),
  'school-identity': () => import('./school-identity.ts'),
  'staff-profile-link': () => import('./staff-profile-link.ts'),
  tone: () => import('./tone.ts'),
  'trip-location': () => import('./trip-location.ts'),
  'underage-platform': () => import('./underage-platform.ts'),
  'unsafe-link': () => import('./unsafe-link.ts'),
};

export const CHECKS: readonly string[] = Object.keys(BUILT);

/** The checks of this build that are named, or all of them, by their ids and in the order of the table. */
export const loadChecks = async (named: readonly string[] = CHECKS): Promise<ReadonlyMap<string, Check>> => {
  const checks = new Map<string, Check>();
  for (const [id, load] of Object.entries(BUILT)) if (named.includes(id)) checks.set(id, (await load()).default);
  return checks;
};

/** Named in the specification and not built yet: a clause may name them if it says `planned: true`. */
export const PLANNED_CHECKS: readonly string[] = [];

/** Audits of the school's records, likewise. */
export const PLANNED_AUDITS: readonly string[] = [];

/** Audits that are built. `takedown` is the engine called at two dates; the others stand in records/, and only an audit loads them. */
export const AUDITS: readonly string[] = [
  ...['takedown', 'policy-review', 'account-register', 'account-monitoring', 'staff-training', 'consent-records', 'incident-log'],
  ...['awareness-log', 'role-register', 'relationships-register', 'recruitment-checks', 'staff-declaration', 'check-log'],
];
