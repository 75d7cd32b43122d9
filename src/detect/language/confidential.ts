import type { Field } from '../../model.ts';
import { wording } from '../../text/wording/wording.ts';
import type { Sentence } from '../places/sentences.ts';
import type { SchoolNames } from '../school-talk/names.ts';
import { likelyMatter, type Matter } from './likely.ts';
import { type IsForename, linesOf, placeOf } from './lines.ts';
import { type Saying, type Worded, wordedIn } from './saying.ts';
import { anyOf, aTopic, type Silencer, tellsOfOurs } from './topic.ts';
import {
  CIRCUMSTANCES,
  EXCLUSION,
  FAREWELL,
  FINANCE,
  HEARD_THERE,
  MATTERS,
  NEAR_CIRCUMSTANCES,
  NEAR_STAFFING,
  OF_BEAST,
  OF_SOMEBODY,
  ON_PANEL,
  OWN,
  PUBLIC,
  SAFEGUARDING,
  STAFFING,
  UNANNOUNCED,
} from './words/confidential.ts';
import { LIKELY_MATTERS, LIKELY_SECRETS, SECRET_MATTERS, SURPRISE, TELLS_NOT } from './words/likely-matters.ts';
import { FAMILY_IN_TROUBLE, GUARDED, LEAKED, PANEL_TALK, UNGUARDED, UNGUARDED_SETS } from './words/unguarded.ts';

/** Matters that a school keeps to itself, told of somebody in particular. */

export type { Matter };

const ownAffair = wording(OWN, MATTERS);
/** Money that was raised is told to those who gave it. */
const raised = wording(
  `(we|you|pta|friends|families|have|has) ~2 raised | raised £<any> | thanks to your | (pta|friends|raised|donated|grant|lottery) (money|cash|funds) | your generosity | annual meeting | agm | treasurer s report`,
  MATTERS,
);
const topicOrRaised = anyOf(aTopic, raised);
const ownOrTopic = anyOf(ownAffair, aTopic);
const ownTopicOrFarewell = anyOf(ownOrTopic, wording(FAREWELL));
const isPublic = wording(PUBLIC);
/** A sentence that says it of what stands beside it. */
const published = wording(
  '(they|it|these|all|both|accounts|figures|report|minutes|copy|copies) ~ (is|are|was|were) ~ on (the|our) website | published | vacancy | vacancies | closing date | (we are|we re|are|is|now) (advertising|recruiting) | been filed | companies house | as announced | announced in',
);

const rule = (kind: Matter, said: string, unless?: Silencer, sure = true): Saying<Matter> => ({
  ...{ kind, sure, is: wording(said, MATTERS) },
  ...(unless === undefined ? {} : { unless }),
});

const RULES: readonly Saying<Matter>[] = [
  rule('unannounced', UNANNOUNCED),
  rule('safeguarding', SAFEGUARDING, aTopic),
  rule('exclusion', EXCLUSION, aTopic),
  rule('staffing', STAFFING, ownAffair),
  rule('finance', FINANCE, topicOrRaised),
  rule('circumstances', CIRCUMSTANCES, ownOrTopic),
  rule('circumstances', NEAR_CIRCUMSTANCES, ownOrTopic, false),
  rule('staffing', NEAR_STAFFING, ownTopicOrFarewell, false),
];
/** Parts beside each other, where nothing in the whole post is a topic or a treat. */
const innocent = anyOf(aTopic, wording(SURPRISE));
const LIKELY: readonly Saying<Matter>[] = [
  rule('unannounced', LIKELY_SECRETS, ownAffair, false),
  rule('circumstances', LIKELY_MATTERS, wording(`${OWN} | ${FAREWELL}`, MATTERS), false),
];

/** `Not for sharing!` in another sentence than what is not to be shared. */
const tellsNot = wording(TELLS_NOT.replaceAll('|', ' | '));
const secret = rule('unannounced', SECRET_MATTERS, ownAffair, false);

const ofBeast = wording(OF_BEAST);
const ofSomebody = wording(OF_SOMEBODY);
/** `Taken into care: our one-winged blackbird`. */
const isOfBeast = (said: string): boolean => ofBeast.isIn(said) && !ofSomebody.isIn(said);

const guarded = wording(GUARDED);
const untold = (kind: Matter, said: string, sure: boolean): Saying<Matter> => ({
  kind,
  sure,
  is: wording(said, UNGUARDED_SETS),
  unless: guarded,
});
/** Nobody is named, and it is still not for the street. */
const UNTOLD: readonly Saying<Matter>[] = [
  untold('safeguarding', UNGUARDED, true),
  untold('unannounced', LEAKED, true),
  untold('staffing', PANEL_TALK, true),
  untold('circumstances', FAMILY_IN_TROUBLE, false),
];

const onPanel = wording(ON_PANEL);
/** Said by whoever has sat there, of whoever came before it. */
const heardThere = rule('circumstances', HEARD_THERE);

/** What is public already is nobody's secret. */
export const mattersIn = (field: Field, names: SchoolNames, isForename?: IsForename, isOfStaff = false): readonly Worded<Matter>[] => {
  const lines = linesOf(field);
  const isPublished = lines.some(({ said }) => published.isIn(said));
  const known = linesOf(field, names, isForename);
  const isInnocent = isPublished || (lines.some(({ said }) => innocent.isIn(said)) && !known.some(({ said }) => tellsOfOurs(said)));
  const likely = lines.some(({ said }) => tellsNot.isIn(said)) ? [...LIKELY, secret] : LIKELY;
  const heard = lines.some(({ said }) => onPanel.isIn(said)) ? [heardThere] : [];
  const rules = isPublished ? RULES.filter(({ kind, sure }) => sure && kind !== 'finance') : isInnocent ? RULES : [...RULES, ...likely];
  const passes = ({ said }: Sentence): boolean => isPublic.isIn(said) || isOfBeast(said);
  const found = wordedIn(field, [...rules, ...UNTOLD, ...heard], { names, isForename, passes });
  return found.length > 0 || isPublished ? found : likelyIn(known, isOfStaff);
};

const likelyIn = (lines: readonly Sentence[], isOfStaff: boolean): readonly Worded<Matter>[] => {
  const likely = likelyMatter(lines, isOfStaff);
  return likely === undefined ? [] : [{ kind: likely.kind, sure: false, ...placeOf(likely.line, likely.said) }];
};
