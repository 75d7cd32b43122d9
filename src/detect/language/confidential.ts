import type { Field } from '../../model.ts';
import type { SchoolNames } from '../school-talk/names.ts';
import { type Finder, phrases, type Saying, type Worded, wordedIn } from './saying.ts';
import {
  CIRCUMSTANCES,
  EXCLUSION,
  FINANCE,
  MATTERS,
  NEAR_CIRCUMSTANCES,
  NEAR_STAFFING,
  OWN,
  PUBLIC,
  SAFEGUARDING,
  STAFFING,
  TOPIC,
  UNANNOUNCED,
} from './words/confidential.ts';

/** Matters that a school keeps to itself, told of somebody in particular. */

export type Matter = 'unannounced' | 'staffing' | 'safeguarding' | 'finance' | 'exclusion' | 'circumstances';

const aTopic = phrases(TOPIC);
const ownAffair = phrases(OWN, MATTERS);
const ownOrTopic = phrases(`${OWN} | ${TOPIC}`, MATTERS);
const isPublic = phrases(PUBLIC);

const rule = (kind: Matter, said: string, unless?: () => Finder, sure = true): Saying<Matter> => ({
  ...{ kind, sure, is: phrases(said, MATTERS) },
  ...(unless === undefined ? {} : { unless }),
});

const RULES: readonly Saying<Matter>[] = [
  rule('unannounced', UNANNOUNCED),
  rule('safeguarding', SAFEGUARDING, aTopic),
  rule('exclusion', EXCLUSION, aTopic),
  rule('staffing', STAFFING, ownAffair),
  rule('finance', FINANCE, aTopic),
  rule('circumstances', CIRCUMSTANCES, ownOrTopic),
  rule('circumstances', NEAR_CIRCUMSTANCES, ownOrTopic, false),
  rule('staffing', NEAR_STAFFING, ownOrTopic, false),
];

/** What is public already is nobody's secret. */
export const mattersIn = (field: Field, names: SchoolNames): readonly Worded<Matter>[] =>
  wordedIn(field, RULES, { names, passes: ({ said }) => isPublic().test(said) });
