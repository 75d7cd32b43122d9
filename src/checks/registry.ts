import abuseReply from './abuse-reply.ts';
import ageAppropriate from './age-appropriate.ts';
import anonymousPost from './anonymous-post.ts';
import approval from './approval.ts';
import authorisedAuthor from './authorised-author.ts';
import branding from './branding.ts';
import type { Check } from './check.ts';
import childName from './child-name.ts';
import commentModeration from './comment-moderation.ts';
import commentsOff from './comments-off.ts';
import commercialContent from './commercial-content.ts';
import complaintReply from './complaint-reply.ts';
import confidential from './confidential.ts';
import consent from './consent.ts';
import copyright from './copyright.ts';
import harmfulLanguage from './harmful-language.ts';
import lessonTime from './lesson-time.ts';
import officialChannel from './official-channel.ts';
import otherChannel from './other-channel.ts';
import personTag from './person-tag.ts';
import personalData from './personal-data.ts';
import personalDevice from './personal-device.ts';
import personalDisclaimer from './personal-disclaimer.ts';
import politicalContent from './political-content.ts';
import privateContact from './private-contact.ts';
import purpose from './purpose.ts';
import reputation from './reputation.ts';
import schoolIdentity from './school-identity.ts';
import staffProfileLink from './staff-profile-link.ts';
import tone from './tone.ts';
import tripLocation from './trip-location.ts';
import underagePlatform from './underage-platform.ts';
import unsafeLink from './unsafe-link.ts';

const BUILT: readonly Check[] = [
  abuseReply,
  ageAppropriate,
  anonymousPost,
  approval,
  authorisedAuthor,
  branding,
  childName,
  commentModeration,
  commentsOff,
  commercialContent,
  complaintReply,
  confidential,
  consent,
  copyright,
  harmfulLanguage,
  lessonTime,
  officialChannel,
  otherChannel,
  personalData,
  personalDevice,
  personalDisclaimer,
  personTag,
  politicalContent,
  privateContact,
  purpose,
  reputation,
  schoolIdentity,
  staffProfileLink,
  tone,
  tripLocation,
  underagePlatform,
  unsafeLink,
];

/** Every check there is, by its id. */
export const CHECKS: ReadonlyMap<string, Check> = new Map(BUILT.map((check) => [check.id, check]));

/** Named in the specification and not built yet: a clause may name them if it says `planned: true`. */
export const PLANNED_CHECKS: readonly string[] = [];

/** Audits of the school's records, likewise. */
export const PLANNED_AUDITS: readonly string[] = ['check-log'];

/** Audits that are built. `takedown` is the engine called at two dates; the others stand in records/, and only an audit loads them. */
export const AUDITS: readonly string[] = [
  ...['takedown', 'policy-review', 'account-register', 'account-monitoring', 'staff-training', 'consent-records', 'incident-log'],
  ...['awareness-log', 'role-register', 'relationships-register', 'recruitment-checks', 'staff-declaration'],
];
