import type { Field } from '../../model.ts';
import { fieldOf } from '../../text/field.ts';
import type { SchoolNames } from '../school-talk/names.ts';
import { mattersIn } from './confidential.ts';
import { gravest } from './gravest.ts';
import { harmIn } from './harm.ts';
import { linesOf } from './lines.ts';
import { mannersIn } from './manner.ts';
import { type Finder, phrases, type Saying, wordedIn } from './saying.ts';
import * as SAID from './words/complaint.ts';
import { ATTACKS, SPOKEN } from './words/reputation.ts';

/** What somebody holds against a school, and what an answer to it does instead of pointing to the complaints procedure. */

export type Lapse = 'argues' | 'blames' | 'discloses' | 'promises';

export interface LapseFound {
  readonly kind: Lapse;
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

const grievance = phrases(SAID.GRIEVANCES, SAID.TOLD);
const nearGrievance = phrases(SAID.NEAR_GRIEVANCES, SAID.TOLD);
const attack = phrases(ATTACKS, SPOKEN);
const pleased = phrases(SAID.PLEASED);
/** Whoever is cross may laugh at a school, and sends it no hearts. */
const FOND = /[\u{1F60D}\u{1F970}\u{1F618}\u{1F60A}\u{1F44F}\u{1F389}\u{2764}]/u;
const LAUGHS = /[\u{1F600}-\u{1F609}\u{1F61C}\u{1F61D}\u{1F923}]/u;

/** A complaint, criticism, accusation or demand. Praise and questions are none, unless something in them is said in no other mood. */
export const isGrievance = (text: string): boolean => {
  const lines = linesOf(fieldOf('/inReplyTo/text', text));
  const isSaid = (...rules: readonly (() => Finder)[]): boolean => lines.some(({ said }) => rules.some((rule) => rule().test(said)));
  if (isSaid(grievance)) return !FOND.test(text);
  if (FOND.test(text) || LAUGHS.test(text) || isSaid(pleased) || isAsked(text)) return false;
  return isSaid(nearGrievance, attack) || harmIn([fieldOf('/inReplyTo/text', text)]).some(({ kind }) => kind !== 'strong-language');
};

const isAsked = (text: string): boolean => /\?[^\p{L}\p{N}.!]{0,20}$/u.test(text);

const holdsBack = phrases(SAID.HOLDS_BACK);
const RULES: readonly Saying<Lapse>[] = [
  { kind: 'discloses', sure: true, is: phrases(SAID.DISCLOSES, SAID.TOLD), unless: holdsBack },
  { kind: 'blames', sure: true, is: phrases(SAID.BLAMES, SAID.TOLD), unless: phrases(SAID.OWNS_UP) },
  { kind: 'argues', sure: true, is: phrases(SAID.ARGUES, SAID.TOLD), unless: phrases(SAID.OF_US) },
  { kind: 'promises', sure: true, is: phrases(SAID.PROMISES, SAID.TOLD), unless: holdsBack },
];

export const lapsesIn = (field: Field, names: SchoolNames): readonly LapseFound[] => {
  const isHeldBack = linesOf(field).some(({ said }) => holdsBack().test(said));
  const matters = isHeldBack ? [] : mattersIn(field, names).filter(({ sure }) => sure);
  const retorts = [...mannersIn(field).filter(({ kind }) => kind === 'sarcasm'), ...harmIn([field])];
  const found = [
    ...RULES.flatMap((rule) => wordedIn(field, [rule])),
    ...matters.map(({ start, end }) => ({ kind: 'discloses' as const, start, end })),
    ...retorts.map(({ start, end }) => ({ kind: 'argues' as const, start, end })),
  ];
  const apart = gravest(found, field.text.length).toSorted((one, other) => one.start - other.start);
  return apart.map(({ kind, start, end }) => ({ kind, field: field.pointer, start, end }));
};

const pointer = phrases(SAID.POINTERS);
const noPointer = phrases(SAID.NO_POINTERS);
const LINK = /[/.@-]complain|(?<!\p{L})complaints?@/iu;

/** Whether it sends them to the complaints procedure, in words or by a link. */
export const pointsToProcedure = (fields: readonly Field[]): boolean =>
  fields.some((field) => linesOf(field).some(({ said }) => pointer().test(said) && !noPointer().test(said)) || LINK.test(field.text));
