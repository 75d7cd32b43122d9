import type { Field } from '../../model.ts';
import { pattern } from '../../text/pattern.ts';
import { type Wording, wording } from '../../text/wording/wording.ts';
import { type Said, type Sentence, saidIn } from '../places/sentences.ts';
import { isQuoted, placeOf } from './lines.ts';
import type { Worded } from './saying.ts';
import {
  ASKED,
  BY_ITSELF,
  COUNTED,
  FIERCELY,
  GLAD,
  LEANING,
  LIKENED,
  LOCALS,
  NATIONS,
  OFFICES,
  OWN_VOTES,
  STEERS,
  UNLEANING,
  WARMLY,
} from './words/leaning.ts';

/** Where no wording says outright that a side is taken: a matter of politics, and near it what urges, blames or praises. Doubt, always. */

interface Lean {
  readonly matter: Wording;
  /** Near it. */
  readonly beside: Wording;
}

const LEANS: readonly Lean[] = [
  { matter: wording(NATIONS, LEANING), beside: wording(WARMLY, LEANING) },
  { matter: wording(LOCALS, LEANING), beside: wording(FIERCELY, LEANING) },
];
const steers = wording(STEERS, LEANING);
const byItself = wording(BY_ITSELF);
const unleaning = wording(UNLEANING);

/** `backing Dee Marlow for Ashby South`: somebody for a seat, where no office is named. */
const FOR_A_SEAT = pattern(
  String.raw`(?<![\p{L}])(?:[Bb]ack(?:ing|s)?|[Ee]lect|[Ee]ndors(?:e|es|ing)|[Vv]ot(?:e|ing) for|[Cc]ampaigning for|[Ss]upporting) \p{Lu}[\p{L}'\u2019-]{1,24} \p{Lu}[\p{L}'\u2019-]{1,24} (?:for|in) \p{Lu}[\p{L}'\u2019-]{1,24}`,
  'u',
);
const seatIn = (field: Field, lines: readonly Sentence[]): readonly Worded<'campaign'>[] => signIn(field, lines, FOR_A_SEAT());

/** Something that no wording can see, where nothing tells of a vote of the school's own. */
const signIn = ({ text }: Field, lines: readonly Sentence[], sign: RegExp): readonly Worded<'campaign'>[] => {
  const match = sign.exec(text);
  if (match === null || lines.some(({ said }) => unleaning.isIn(said) || ownVote.isIn(said))) return [];
  return [{ kind: 'campaign', sure: false, start: match.index, end: match.index + match[0].length }];
};
const ownVote = wording(OWN_VOTES);

/** A sentence with those beside it. */
const around = (lines: readonly Sentence[], at: number): readonly Sentence[] => lines.slice(Math.max(0, at - 1), at + 2);

export const leaningIn = (field: Field, lines: readonly Sentence[]): readonly Worded<'campaign'>[] => {
  const seat = seatIn(field, lines);
  if (seat.length > 0) return seat;
  return lines.flatMap((line, at) => {
    const place = leanIn(line, around(lines, at));
    return place === undefined ? [] : [{ kind: 'campaign' as const, sure: false, ...placeOf(line, place) }];
  });
};

const leanIn = (line: Sentence, near: readonly Sentence[]): Said | undefined => {
  const lean = LEANS.find(({ matter, beside }) => matter.isIn(line.said) && near.some(({ said }) => beside.isIn(said)));
  const place = saidIn(line, steers) ?? saidIn(line, byItself) ?? (lean === undefined ? undefined : saidIn(line, lean.matter));
  return place === undefined || isQuoted(line, place) || near.some(({ said }) => unleaning.isIn(said)) ? undefined : place;
};

/** The flowers, hearts and discs that parties go by, beside a vote or a result. */
const EMBLEM = pattern(
  String.raw`[\u{1F339}\u{1F534}\u{1F535}\u{1F7E1}\u{1F536}\u{1F7E2}\u{1F33B}\u{1F49A}\u{1F499}\u{1F49B}\u2764\u{1F333}]`,
  'u',
);
const counted = wording(COUNTED);

export const emblemIn = (field: Field, lines: readonly Sentence[]): readonly Worded<'campaign'>[] =>
  lines.some(({ said }) => counted.isIn(said)) ? signIn(field, lines, EMBLEM()) : [];

/** All places would be looked for in each word of it; nobody’s sentence is longer. */
const LONGEST = 1000;
const offices = wording(OFFICES);
const glad = wording(GLAD);
const asked = wording(ASKED);
/** `Cllr Ann Roe`, `Prime Minister`: an office has capital letters, or is one that has one holder. */
const ONE_HOLDER =
  /^(?:the )?(?:prime minister|home secretary|education secretary|first minister|leader of|secretary of state|shadow|deputy prime|chancellor of)/i;
const likened = wording(LIKENED);

export const officesIn = (field: Field, lines: readonly Sentence[]): readonly Worded<'names'>[] => {
  if (lines.some(({ said }) => asked.isIn(said))) return [];
  const isGlad = lines.some(({ said }) => glad.isIn(said));
  return lines.flatMap((line) => {
    const isTold = isGlad || likened.isIn(line.said);
    return offices
      .all(line.said.slice(0, LONGEST))
      .map(({ from, to }) => placeOf(line, { from: line.from + from, to: line.from + to }))
      .filter(({ start, end }) => isNamed(field.text.slice(start, end), isTold) || isBesideName(field.text.slice(start, end + NAME)))
      .slice(0, 1)
      .map((found) => ({ kind: 'names' as const, sure: false, ...found }));
  });
};

/** `The Home Secretary, Ann Roe`: whoever holds an office of the state now, by office and name. */
const NAME = 40;
const BESIDE_NAME = pattern(
  String.raw`^[^,]{3,60}(?:[Ss]ecretary|[Mm]inister|[Cc]hancellor),? \p{Lu}\p{Ll}[\p{L}'\u2019-]{0,24} \p{Lu}\p{Ll}`,
  'u',
);
const isBesideName = (said: string): boolean => BESIDE_NAME().test(said);

const CAPITALS = pattern(String.raw`(?<!\p{L})\p{Lu}[\p{L}'\u2019-]{0,24}[^\p{L}]{1,3}\p{Lu}`, 'u');
/** With a name of their own it is whoever they are; an office without one is spoken of in the news every day. */
const isNamed = (said: string, isGlad: boolean): boolean =>
  TITLED.test(said) ? CAPITALS().test(said) || OF_A_WARD().test(said) : isGlad && (ONE_HOLDER.test(said) || CAPITALS().test(said));
const TITLED = /^(?:cllr|councillor|baroness|lord) /i;
const OF_A_WARD = pattern(String.raw`^[Cc]ouncillor for \p{Lu}`, 'u');
