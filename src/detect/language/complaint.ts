import type { Field } from '../../model.ts';
import { fieldOf } from '../../text/field.ts';
import { type Wording, wording } from '../../text/wording/wording.ts';
import type { Sentence } from '../places/sentences.ts';
import type { SchoolNames } from '../school-talk/names.ts';
import { mattersIn } from './confidential.ts';
import { isContent, withoutHits } from './content.ts';
import { gravest } from './gravest.ts';
import { harmIn } from './harm.ts';
import { linesOf, placeOf } from './lines.ts';
import { mannersIn } from './manner.ts';
import { type Saying, wordedIn } from './saying.ts';
import { speaksIll } from './tenor.ts';
import * as ANSWERS from './words/complaint/answers.ts';
import * as DISCLOSURES from './words/complaint/disclosures.ts';
import * as HELD from './words/complaint/grievances.ts';
import * as NOT_HELD from './words/complaint/not-held.ts';
import * as POINTING from './words/complaint/pointers.ts';
import { TOLD } from './words/complaint/told.ts';
import { ATTACKS } from './words/reputation/attacks.ts';
import { SPOKEN } from './words/reputation/sets.ts';

/** What somebody holds against a school, and what an answer to it does instead of pointing to the complaints procedure. */

export type Lapse = 'argues' | 'blames' | 'discloses' | 'promises';

export interface LapseFound {
  readonly kind: Lapse;
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

const grievance = wording(HELD.GRIEVANCES, TOLD);
const ofSelf = wording(NOT_HELD.OF_SELF);
const soothes = wording(POINTING.SOOTHES);
const glad = wording(POINTING.GLAD);
const ofOthers = wording(NOT_HELD.OF_OTHERS);
const ofSchool = wording(NOT_HELD.OF_SCHOOL, TOLD);
const nearGrievance = wording(HELD.NEAR_GRIEVANCES, TOLD);
const attack = wording(ATTACKS, SPOKEN);
const pleased = wording(NOT_HELD.PLEASED);
/** `Not great`: whoever says so is not pleased by it. */
const GRUDGED =
  / (?:not|isn t|wasn t|hardly|less than|not exactly|not very|far from) (?:great|ideal|brilliant|best|amazing|fantastic|excellent|wonderful|impressed)(?= )/g;
const isPleased = (said: string): boolean => pleased.isIn(said.replace(GRUDGED, ' '));
const tooGood = wording(NOT_HELD.TOO_GOOD);
const ownChild = wording(NOT_HELD.OWN_CHILD, TOLD);
const turn = wording(NOT_HELD.TURN);
/** Nobody at school has made it. */
const ofWeather = wording(
  '(of|with|hate|this|horrible) (this|the|all this) [<any>] (rain|weather|snow|wind|heat|heatwave|cold|drizzle|fog|mud|ice)',
);
/** Whoever is cross may laugh at a school, and sends it no hearts. */
const FOND = /[\u{1F60D}\u{1F970}\u{1F618}\u{1F60A}\u{1F44F}\u{1F389}\u{2764}]/u;
const LAUGHS = /[\u{1F600}-\u{1F609}\u{1F61C}\u{1F61D}\u{1F923}]/u;

/** What is told, without what says that nothing is held against anybody. */
const toldIn = (text: string): readonly Sentence[] =>
  linesOf(fieldOf('/inReplyTo/text', text))
    .filter((line) => !isContent(line))
    .map((line) => ({ ...line, said: withoutHits(line.said).replace(THANKED, ' thanks') }));
/** `Thank you so much for`: no `so much for` that. */
const THANKED = / (?:thank you|thankyou|thanks|thank u|cheers)(?: ever| very)? so much(?= )/g;

/** `Lovely play, but …`: what follows the turn is judged without the praise before it. */
const afterTurn = (said: string): string => said.slice(turn.first(said)?.index ?? said.length);

/** Of one's own child, or said after a turn and not itself in praise: it is meant however pleased the rest is. */
const isMeant = (lines: readonly Sentence[]): boolean =>
  lines.some(({ said }) => {
    const turned = afterTurn(said);
    return ownChild.isIn(said) || (grievance.isIn(turned) && !ofWeather.isIn(turned) && !isPleased(turned));
  });

/** A complaint, criticism, accusation or demand. Praise and questions are none, unless something in them is said in no other mood. */
export const isGrievance = (text: string): boolean => {
  const lines = toldIn(text);
  const isSaid = (...rules: readonly Wording[]): boolean => lines.some(({ said }) => rules.some((rule) => rule.isIn(said)));
  if ((isSaid(ofOthers) && !isSaid(ofSchool)) || isSaid(ofSelf)) return false;
  if (isMeant(lines)) return true;
  if (isSaid(tooGood)) return false;
  if (isSaid(grievance)) return !FOND.test(text) && !isSaid(ofWeather);
  if (FOND.test(text) || LAUGHS.test(text) || lines.some(({ said }) => isPleased(said)) || isAsked(text)) return false;
  if ((speaksIll(lines) && isSaid(ofSchool)) || isSaid(nearGrievance, attack)) return true;
  return harmIn([fieldOf('/inReplyTo/text', text)]).some(({ kind }) => kind !== 'strong-language');
};

/** Of words that only might be a grievance: they praise nothing and are no plain question, and so what is promised or told in answer counts. */
export const mayBeGrievance = (text: string): boolean =>
  !FOND.test(text) &&
  !LAUGHS.test(text) &&
  !isAsked(text) &&
  !linesOf(fieldOf('/inReplyTo/text', text)).some((line) => isPleased(line.said) || tooGood.isIn(line.said) || isContent(line));

/** Whether an answer is one that grievances get. */
export const soothesIn = (fields: readonly Field[]): boolean =>
  fields.some((field) => {
    const lines = linesOf(field).map(({ said }) => said);
    return lines.some((said) => soothes.isIn(said)) && !lines.some((said) => glad.isIn(said));
  });

const isAsked = (text: string): boolean => !REPROACH.test(text) && (/\?[^\p{L}\p{N}.!]{0,20}$/u.test(text) || PLAIN_QUESTION.test(text));
/** Asked of whom something is held against. */
const REPROACH =
  /(?<!\p{L})(?:who has (?:that|those|these|all that|(?:the )?(?:time|money))|where (?:has|have|did) (?:my|our|the|all)[^?]{1,40}(?:comment|post|review|message|question)s?|why (?:do|does|did|is|was|are|were|has|have|on earth|should|must|can.t)|where(?:.s| is| was) (?:the|any|all the) (?:fairness|justice|fair play|common sense|respect|inclusion|equality|decency|compassion|accountability|logic)|how (?:can|could|come|on earth|many more|is (?:it|this|that) fair)|(?:does|do|is|has|did|was|were)n.t (?:any|no|some|you|the school|they))(?!\p{L})/iu;
/** It opens with what anybody may ask, and tells why. */
const PLAIN_QUESTION =
  /^[^\p{L}]{0,9}(?:is|are|when|what|where|who|which|does|do|can|could|will|has|have|any|anyone|anybody)\s[^.!?\n]{1,200}\?/iu;

const holdsBack = wording(DISCLOSURES.HOLDS_BACK);
const RULES: readonly Saying<Lapse>[] = [
  { kind: 'discloses', sure: true, is: wording(DISCLOSURES.DISCLOSES, TOLD), unless: holdsBack },
  { kind: 'blames', sure: true, is: wording(ANSWERS.BLAMES, TOLD), unless: wording(ANSWERS.OWNS_UP) },
  { kind: 'argues', sure: true, is: wording(ANSWERS.ARGUES, TOLD), unless: wording(ANSWERS.OF_US) },
  { kind: 'promises', sure: true, is: wording(DISCLOSURES.PROMISES, TOLD), unless: holdsBack },
];

export const lapsesIn = (field: Field, names: SchoolNames): readonly LapseFound[] => {
  const isHeldBack = linesOf(field).some(({ said }) => holdsBack.isIn(said));
  const matters = isHeldBack ? [] : mattersIn(field, names).filter(({ sure }) => sure);
  const retorts = [
    ...mannersIn(field).filter(({ kind }) => kind === 'sarcasm'),
    ...harmIn([field]).filter(({ kind, doubt }) => !doubt || kind === 'insult'),
  ];
  const found = [
    ...RULES.flatMap((rule) => wordedIn(field, [rule])),
    ...matters.map(({ start, end }) => ({ kind: 'discloses' as const, start, end })),
    ...curtIn(field).map(({ start, end }) => ({ kind: 'argues' as const, start, end })),
    ...retorts.map(({ start, end }) => ({ kind: 'argues' as const, start, end })),
  ];
  const apart = gravest(found, field.text.length).toSorted((one, other) => one.start - other.start);
  return apart.map(({ kind, start, end }) => ({ kind, field: field.pointer, start, end }));
};

/** One word for an answer: `Wrong.` */
const CURT =
  /^ (?:wrong|nonsense|rubbish|untrue|not true|incorrect|so what|tough|whatever|prove it|oh please|your point|get over it|not our fault|says who) $/;

const curtIn = (field: Field): readonly { readonly start: number; readonly end: number }[] =>
  linesOf(field).flatMap((line) => (CURT.test(line.said) ? [placeOf(line, line)] : []));

const pointer = wording(POINTING.POINTERS);
const noPointer = wording(POINTING.NO_POINTERS);
const LINK = /[/.@-]complain|(?<!\p{L})complaints?@/iu;

/** Whether it sends them to the complaints procedure, in words or by a link. */
export const pointsToProcedure = (fields: readonly Field[]): boolean =>
  fields.some((field) => linesOf(field).some(({ said }) => pointer.isIn(said) && !noPointer.isIn(said)) || LINK.test(field.text));
