import type { Field } from '../../model.ts';
import { type Wording, wording } from '../../text/wording/wording.ts';
import { coarseIn } from './coarse.ts';
import { gravest } from './gravest.ts';
import { allSaid, heardIn, type Said, type Utterance, undisguised } from './heard.ts';
import { INSULTS } from './words/coarse.ts';
import * as HARM from './words/harm.ts';
import { LIKELY, LIKELY_DISCRIMINATION, LIKELY_HARASSMENT, LIKELY_INSULT, LIKELY_SEXUAL, LIKELY_THREAT } from './words/likely-harm.ts';
import { BODIES, MOCKED, MOCKING, OATHS, OGLED } from './words/mockery.ts';
import { DEMEANING, HARMED, TO_COME } from './words/threat.ts';

/** Words that hurt somebody, and what takes that back: a lesson, a quotation, a denial, a joke on oneself. */

export type Harm = 'threat' | 'discrimination' | 'slur' | 'harassment' | 'sexual' | 'abuse' | 'insult' | 'strong-language';

export interface HarmFound {
  readonly kind: Harm;
  readonly doubt: boolean;
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/** The gravest first: of what lies over another the first is told. What is grave stays so on a farm or in a match. */
const RULES: readonly (readonly [Harm, Wording, isGrave?: boolean])[] = [
  ['threat', wording(TO_COME, HARMED), true],
  ['threat', wording(HARM.THREATS)],
  ['discrimination', wording(DEMEANING), true],
  ['discrimination', wording(HARM.DISCRIMINATION), true],
  ['harassment', wording(HARM.HARASSMENT), true],
  ['sexual', wording(HARM.SEXUAL), true],
  ['sexual', wording(OGLED, MOCKED), true],
  ['abuse', wording(HARM.ABUSIVE)],
  ['abuse', wording(BODIES, MOCKED), true],
  ['abuse', wording(HARM.HURLED)],
  ['insult', wording(HARM.DIRECT), true],
  ['insult', wording(HARM.RIDICULE)],
  ['insult', wording(MOCKING, MOCKED)],
  ['strong-language', wording(OATHS)],
  ['insult', wording(INSULTS)],
];
/** Parts beside each other that mostly hurt: told with doubt. */
const LIKELY_RULES: readonly (readonly [Harm, Wording])[] = [
  ['threat', wording(LIKELY_THREAT, LIKELY)],
  ['discrimination', wording(LIKELY_DISCRIMINATION, LIKELY)],
  ['harassment', wording(LIKELY_HARASSMENT, LIKELY)],
  ['sexual', wording(LIKELY_SEXUAL, LIKELY)],
  ['insult', wording(LIKELY_INSULT)],
];
const ABOUT = wording(HARM.ABOUT);
const ONESELF = wording(HARM.ONESELF);
const HARMLESS = wording(HARM.HARMLESS);

export const harmIn = (fields: readonly Field[]): readonly HarmFound[] =>
  fields.flatMap((field) => {
    const heard = heardIn(field).map(undisguised);
    const worded = heard.flatMap(ofWording).toSorted((one, other) => RANKS.indexOf(one.kind) - RANKS.indexOf(other.kind));
    const likely = worded.length > 0 ? [] : heard.flatMap(likelyIn);
    const around = heard.map(({ plain }) => plain.text).join('');
    return gravest([...heard.flatMap((one) => ofCoarse(one, around)), ...worded, ...likely], field.text.length).toSorted(
      (one, other) => one.start - other.start,
    );
  });

const RANKS: readonly Harm[] = ['threat', 'discrimination', 'harassment', 'sexual', 'abuse', 'insult', 'strong-language'];

const SORTS = { slur: ['slur', false], abuse: ['abuse', false], swearing: ['strong-language', true] } as const;

const ofCoarse = (one: Utterance, around: string): readonly HarmFound[] => {
  if (isAbout(one)) return [];
  return coarseIn(one, around)
    .filter(({ quoted }) => !quoted)
    .map(({ sort, start, end, from, to }) => {
      const [kind, doubt] = sort === 'swearing' && (isHurled(one, to) || isEpithet(one, from, to)) ? SORTS.abuse : SORTS[sort];
      return { kind, doubt, field: one.field, start, end };
    });
};

const BASE = /^(?!.*(?:ed|ing|y)$)/;
const AT_SOMEBODY = /^(?:off|you|u|ya|your|ur|yourself|him|her|them|that lot)$/;

/** `F*** off`, `f*** your school`: not at nobody. */
const isHurled = ({ plain: { tokens } }: Utterance, at: number): boolean =>
  BASE.test(tokens[at]?.folded ?? '') && AT_SOMEBODY.test(tokens[at + 1]?.folded ?? '');

const OF_SOMEBODY = /^(?:you|u|ya|youre|ur|these|those|lot|bunch|pack|such|hes|shes|theyre)$/;
const NO_NOUN =
  /^(?:.*ing|good|great|brilliant|amazing|legend|legends|beauty|star|stars|right|well|did|know|what|have|are|must|can|will|do|dont|and|or|so|it|me|in|at|to)$/;

/** `You f***ing clowns`: of them, and of nothing that they do. */
const isEpithet = ({ plain: { tokens } }: Utterance, from: number, to: number): boolean => {
  const next = tokens[to + 1]?.folded;
  return (
    !BASE.test(tokens[to]?.folded ?? '') && OF_SOMEBODY.test(tokens[from - 1]?.folded ?? '') && next !== undefined && !NO_NOUN.test(next)
  );
};

const ofWording = (one: Utterance): readonly HarmFound[] => {
  if (isAbout(one)) return [];
  const isHarmless = HARMLESS.isIn(one.plain.text);
  const ofOneself = allSaid(one.plain, ONESELF);
  return RULES.flatMap(([kind, rule, isGrave = false]) => {
    if (isHarmless && !isGrave) return [];
    return allSaid(one.plain, rule)
      .filter((said) => !said.quoted && !isDenied(one, said) && (isGrave || kind === 'threat' || !isWithin(said, ofOneself)))
      .map(({ start, end }) => ({ kind, doubt: kind === 'insult' || kind === 'strong-language', field: one.field, start, end }));
  });
};

const likelyIn = (one: Utterance): readonly HarmFound[] =>
  isAbout(one)
    ? []
    : LIKELY_RULES.flatMap(([kind, rule]) =>
        allSaid(one.plain, rule)
          .filter(({ quoted }) => !quoted)
          .map(({ start, end }) => ({ kind, doubt: true, field: one.field, start, end })),
      );

const isWithin = ({ from, to }: Said, others: readonly Said[]): boolean => others.some((other) => other.from <= to && from <= other.to);

const DENIES = /^(?:not|never|nobody|no|isnt|arent|wasnt|werent|dont|doesnt|didnt|without|wouldnt|hardly)$/;

/** Who is to be taught one, has no lesson. */
const TAUGHT = / (?:teach|taught|teaching) (?:(?:him|her|them|you|that [a-z]{2,12}) )?a lesson(?= )/g;

const isAbout = ({ plain }: Utterance): boolean => ABOUT.isIn(plain.text.replace(TAUGHT, ''));

/** `Nobody is an idiot`, `it is not a joke of a school`; the denial is part of much that hurts, so only what stands before it counts. */
const isDenied = ({ plain }: Utterance, { from }: Said): boolean =>
  plain.tokens
    .slice(Math.max(0, from - 3), from)
    .some(({ folded }, at, { length }) => DENIES.test(folded) && (folded !== 'no' || at > length - 3));
