import type { Reading } from '../../model.ts';
import { type Wording, wording } from '../../text/wording/wording.ts';
import { allSaid, type Said, type Utterance } from './heard.ts';
import { callsOwnKin } from './kin.ts';
import * as WORDS from './words/contact.ts';
import * as REACHING from './words/reaching.ts';

/** Who is spoken to in private, and by what words. */

export type Whom = 'pupil' | 'family' | 'former-pupil' | 'person';

export interface Contact {
  readonly whom: Whom;
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly doubt?: boolean;
}

const rules = {
  me: wording(WORDS.ME),
  toMe: wording(REACHING.TO_ME),
  ownWay: wording(REACHING.OWN_WAY),
  wayIn: wording(REACHING.WAY_IN),
  turnedDown: wording(REACHING.TURNED_DOWN),
  staffs: wording(`${WORDS.STAFFS} | ${REACHING.TO_COLLEAGUE}`),
  pupils: wording(WORDS.PUPILS),
  families: wording(WORDS.FAMILIES),
  former: wording(WORDS.FORMER),
  staffNamed: wording(WORDS.STAFF_NAMED),
  colleagues: wording(WORDS.COLLEAGUES),
  ownPeople: wording(WORDS.OWN_PEOPLE),
  many: wording(WORDS.MANY),
  proper: wording(WORDS.PROPER),
  notAsked: wording(WORDS.NOT_ASKED),
  askedAfterAll: wording(WORDS.ASKED_AFTER_ALL),
  calledOn: wording(WORDS.CALLED_ON),
  ofSchool: wording(WORDS.OF_SCHOOL),
  ofTrade: wording(WORDS.OF_TRADE),
} satisfies Record<string, Wording>;

export const has = (utterances: readonly Utterance[], rule: Wording): boolean => utterances.some(({ plain }) => rule.isIn(plain.text));

/** To whom a whole post speaks, as far as its words tell. */
export const whomIn = (utterances: readonly Utterance[], classes: readonly string[] = []): Whom | undefined => {
  if (isOfOwn(utterances)) return undefined;
  if (has(utterances, rules.former)) return 'former-pupil';
  if (has(utterances, rules.families)) return 'family';
  return utterances.some(({ plain }) => rules.pupils.isIn(plain.text.replace(OWN_CLUB, ' '))) || callsClass(utterances, classes)
    ? 'pupil'
    : undefined;
};
/** `My old rowing club`: grown-ups belong to one as well, and nobody in it is a pupil by that. */
const OWN_CLUB =
  / my (?:old|ex|former|own|local) (?:running|cycling|rowing|climbing|sailing|golf|bowls|rugby|cricket|football|netball|hockey|tennis|swimming|athletics|darts|book|uni|university|college) (?:club|team|squad|crew|lot|gang)(?= )/g;

/** To one’s own family, and to nobody of the school besides. */
const isOfOwn = (utterances: readonly Utterance[]): boolean =>
  !has(utterances, rules.calledOn) && (utterances.some(callsOwnKin) || (has(utterances, rules.ownPeople) && !has(utterances, rules.many)));

/** A comma or a colon after whoever is called. */
export const CALLS: RegExp = /^[,:;-]$/;

/** `Ospreys, now that we have broken up …`: the name of a class that is called upon. */
const callsClass = (utterances: readonly Utterance[], classes: readonly string[]): boolean =>
  utterances.some(({ marked: { tokens } }) => {
    const at = WORDS.GREETING.has(tokens[0]?.folded ?? '') ? 1 : 0;
    return classes.includes(tokens[at]?.folded ?? '') && (tokens[at + 1] === undefined || CALLS.test(tokens[at + 1]?.folded ?? ''));
  });

/** Whoever says `your old teacher` or `our Year 6 teacher` is none of theirs. */
const speaksToColleagues = (utterances: readonly Utterance[]): boolean =>
  !has(utterances, rules.calledOn) &&
  utterances.some(({ plain }) => rules.colleagues.isIn(plain.text.replace(/ (?:your|ur|our) (?:[a-z0-9]{1,10} ){0,2}teacher(?= )/g, ' ')));

/** `Sir, it’s me from 9B`: by what somebody calls those who teach them, a message that is answered is a pupil’s or a former one’s. */
const isFromPupil = (text: string): boolean => TO_TEACHER.test(text);
const TO_TEACHER =
  /(?:^|[,.!?] ?|(?<![a-z])(?:hi|hey|hello|hiya|heya|yo|thanks|thank you|please|morning|ok|bye|its me|it.s me) )(?:sir|miss(?! (?:ya|you|u|him|her|them|it|the|this|that|my|our|being|school|everyone|a|out|your))|(?:mr|mrs|ms) [a-z]{2,20})(?![a-z])|(?<![a-z])(?:you taught|you used to teach|i was in your|im in your|i.m in your|remember me from|your old (?:class|form|tutor group|pupil|student))(?![a-z])/i;

export const asksForMe = (utterances: readonly Utterance[]): boolean => has(utterances, rules.me);

export const speaksOfSchool = (utterances: readonly Utterance[]): boolean => has(utterances, rules.ofSchool);

export const isOfTrade = (utterances: readonly Utterance[]): boolean => has(utterances, rules.ofTrade);

/** Pupils or families asked to reach whoever writes, or somebody on the staff, by an account of their own. */
export const invitesIn = (
  utterances: readonly Utterance[],
  { accountKind, post }: Reading,
  classes: readonly string[] = [],
): readonly Contact[] => {
  const mayBePupil =
    accountKind === 'personal' && (speaksOfSchool(utterances) || isFromPupil(post.inReplyTo?.text ?? '')) && !isOfOwn(utterances);
  const whom = whomIn(utterances, classes) ?? (mayBePupil ? 'pupil' : undefined);
  if (speaksToColleagues(utterances) && whom !== 'family') return [];
  const isStaffNamed = has(utterances, rules.staffNamed);
  return utterances.flatMap((one) => {
    if (rules.notAsked.isIn(one.plain.text) && !rules.askedAfterAll.isIn(one.plain.text)) return [];
    const staffs = rules.proper.isIn(one.plain.text)
      ? []
      : allSaid(one.plain, rules.staffs).filter((said) => !isCast(one, said, isStaffNamed));
    const mine = accountKind === 'personal' ? [rules.me, rules.toMe] : [rules.me];
    const me = whom === undefined ? [] : mine.flatMap((rule) => allSaid(one.plain, rule));
    const those = accountKind === 'personal' ? [...me, ...(whom === undefined ? [] : staffs)] : [...staffs, ...me];
    return those.slice(0, 1).flatMap((said) => (said.quoted ? [] : [contactOf(one, said, whom ?? 'pupil')]));
  });
};

/** `Add him`, where nobody of the staff is told of: somebody in a story. */
const isCast = ({ plain: { tokens } }: Utterance, { from, to }: Said, isStaffNamed: boolean): boolean =>
  !isStaffNamed && tokens.slice(from, to + 1).some(({ folded }) => folded === 'him' || folded === 'her');

/** To one alone, where a school can look, and by a way into which it cannot. */
export const ownWayIn = (utterances: readonly Utterance[], whom: Whom, doubt: boolean): readonly Contact[] => {
  if (speaksToColleagues(utterances)) return [];
  const offers = utterances.filter(({ plain }) => !rules.notAsked.isIn(plain.text));
  return offers.flatMap((one) => allSaid(one.plain, rules.ownWay).map((said) => ({ ...contactOf(one, said, whom), doubt }))).slice(0, 1);
};

/** `Mr T`, at the end. */
export const isSignedByStaff = (utterances: readonly Utterance[]): boolean => SIGNED.test(utterances.at(-1)?.plain.text ?? '');
const SIGNED =
  /^ (?:(?:love|from|regards|best|wishes|your|yours) ){0,3}(?:(?:mr|mrs|miss|ms|mx|sir|coach) [a-z'-]{1,20}|miss|sir|coach) \. $/;

export const contactOf = ({ field }: Utterance, { start, end }: Pick<Said, 'start' | 'end'>, whom: Whom): Contact => ({
  whom,
  field,
  start,
  end,
});

/** A way in beside those whom a school teaches, or their families: mostly for them. */
export const likelyIn = (utterances: readonly Utterance[], { accountKind }: Reading, classes: readonly string[]): readonly Contact[] => {
  const mayBePupil = speaksOfSchool(utterances) && !isOfOwn(utterances);
  const whom = accountKind === 'personal' ? (whomIn(utterances, classes) ?? (mayBePupil ? 'pupil' : undefined)) : undefined;
  if (whom === undefined || has(utterances, rules.turnedDown) || speaksToColleagues(utterances)) return [];
  return utterances
    .filter(({ plain }) => !rules.proper.isIn(plain.text))
    .flatMap((one) => allSaid(one.plain, rules.wayIn).map((said) => ({ ...contactOf(one, said, whom), doubt: true })))
    .slice(0, 1);
};
