import type { Field } from '../../model.ts';
import { later } from '../../text/later.ts';
import { wording } from '../../text/wording/wording.ts';
import { coarseIn } from './coarse.ts';
import { gravest } from './gravest.ts';
import { type Harm, type HarmRule, ILL_RULES, LIKELY_RULES, RULES } from './harm-rules.ts';
import { allSaid, closedUp, heardIn, joined, type Said, type Utterance, undisguised } from './heard.ts';
import { isAtSomebody } from './hurled.ts';
import * as HARM from './words/harm.ts';
import { ILL_WILL } from './words/ill-will.ts';

/** Words that hurt somebody, and what takes that back: a lesson, a quotation, a denial, a joke on oneself. */

export type { Harm } from './harm-rules.ts';

export interface HarmFound {
  readonly kind: Harm;
  readonly doubt: boolean;
  /** Told by signs beside each other and by no wording: it may be none at all. */
  readonly likely?: true;
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

const MEANS_WELL = wording('<well>', ILL_WILL);
const ABOUT = wording(HARM.ABOUT);
const FONDLY = wording(HARM.FONDLY);
const AFFECTION = wording(HARM.AFFECTION);
const DOUBTFUL: ReadonlySet<Harm> = new Set<Harm>(['insult', 'strong-language']);
const ONESELF = wording(HARM.ONESELF);
const OF_THINGS = wording(HARM.OF_THINGS);
const HARMLESS = wording(HARM.HARMLESS);

export const harmIn = (fields: readonly Field[]): readonly HarmFound[] => fields.flatMap(harmOf);

const harmOf = (field: Field): readonly HarmFound[] => {
  const heard = heardIn(field).map(undisguised);
  const around = heard.map(({ plain }) => plain.text).join('');
  const coarse = heard.flatMap((one) => ofCoarse(one, around));
  const [swearing, graver] = [coarse.filter(isSwearing), coarse.filter((one) => !isSwearing(one))];
  const meant = [...meaningOf(heard.map(closedUp), around), ...calledAlone(heard, around)].filter((one) => !isBird(field, one, around));
  return gravest([...graver, ...meant, ...swearing], field.text.length).toSorted((one, other) => one.start - other.start);
};

/** What is worded, else what is likely, else what is ill meant by its signs. */
const meaningOf = (heard: readonly Utterance[], around: string): readonly HarmFound[] => {
  const isFondOfYou = AFFECTION.isIn(around);
  const worded = heard.flatMap(ofWording(isFondOfYou));
  if (worded.length > 0) return worded.toSorted((one, other) => RANKS.indexOf(one.kind) - RANKS.indexOf(other.kind));
  const likely = inBreaths(heard).flatMap(likelyIn(LIKELY_RULES, isFondOfYou));
  return likely.length > 0 || MEANS_WELL.isIn(around) ? likely : heard.flatMap(likelyIn(ILL_RULES, isFondOfYou));
};

/** Tits and a shag among the starlings, and not on anybody. */
const isBird = ({ text }: Field, { kind, start, end }: HarmFound, around: string): boolean =>
  kind === 'sexual' && BIRDS.test(text.slice(start, end)) && AMONG_BIRDS.isIn(around) && !OF_BODIES.isIn(around);
const BIRDS = /(?<![a-z])(?:tits?|shags?|cocks?|boob(?:y|ies))(?![a-z])/i;
const AMONG_BIRDS = wording(HARM.AMONG_BIRDS);
const OF_BODIES = wording(HARM.OF_BODIES);

/** `Scum.` and no more, where it is then said whom it is for. */
const calledAlone = (heard: readonly Utterance[], around: string): readonly HarmFound[] =>
  heard.flatMap(({ plain: { text, tokens }, field }) => {
    const [word] = tokens;
    const isCalled = tokens.length === 1 && word?.quoted === false && CALLED.test(text) && SAID_OF.isIn(around);
    return isCalled ? [{ kind: 'abuse' as const, doubt: true, field, start: word.start, end: word.end }] : [];
  });
const CALLED =
  /^ (?:slags?|tarts?|slappers?|scum|vermin|filth|cows?|liars?|cheats?|cowards?|crooks?|thieves|creeps?|perv|perverts?|parasites?|lowlifes?|tyrants?) \. $/;
const SAID_OF = wording(HARM.SAID_OF);

const isSwearing = ({ kind }: HarmFound): boolean => kind === 'strong-language';

const RANKS: readonly Harm[] = ['threat', 'discrimination', 'harassment', 'sexual', 'abuse', 'insult', 'strong-language'];

const SORTS = { slur: ['slur', false], abuse: ['abuse', false], swearing: ['strong-language', true] } as const;

const ofCoarse = (one: Utterance, around: string): readonly HarmFound[] => {
  const coarse = coarseIn(one, around).filter(({ quoted }) => !quoted);
  return coarse.length === 0 || isAbout(one)
    ? []
    : coarse.map(({ sort, start, end, from, to }) => {
        const [kind, doubt] = sort === 'swearing' && isAtSomebody(one, from, to) ? SORTS.abuse : SORTS[sort];
        return { kind, doubt, field: one.field, start, end };
      });
};

const ofWording =
  (isFondOfYou: boolean) =>
  (one: Utterance): readonly HarmFound[] => {
    const isAboutIt = later(() => isAbout(one));
    const isHarmless = later(() => HARMLESS.isIn(one.plain.text));
    const isFond = later(() => FONDLY.isIn(one.plain.text));
    const isMeant = meantIn(one);
    const isInJest = (kind: Harm, said: Said): boolean => isFondOfYou && kind === 'insult' && isToFace(one, said);
    return RULES.flatMap(([kind, rule, isGrave = false]) => {
      const said = allSaid(one.plain, rule);
      if (said.length === 0 || (!isGrave && isHarmless()) || (kind !== 'strong-language' && isAboutIt())) return [];
      return said
        .filter(
          (place) =>
            !place.quoted &&
            !isDenied(one, place) &&
            !(kind === 'harassment' && isOfMe(one, place)) &&
            !isInJest(kind, place) &&
            (isGrave || kind === 'threat' || isMeant(place)),
        )
        .map(({ start, end }) => ({ kind, doubt: DOUBTFUL.has(kind) || (kind === 'abuse' && isFond()), field: one.field, start, end }));
    });
  };

/** Up to three sentences together, for what is said of somebody and what follows from it. */
const inBreaths = (heard: readonly Utterance[]): readonly Utterance[] =>
  heard.map((one, at) =>
    joined(
      one,
      heard.slice(at + 1, at + 3).filter((other) => !isAbout(other)),
    ),
  );

const likelyIn =
  (rules: readonly HarmRule[], isFondOfYou: boolean) =>
  (one: Utterance): readonly HarmFound[] => {
    const isMeant = meantIn(one);
    const isHarmless = later(() => HARMLESS.isIn(one.plain.text));
    const found = rules.flatMap(([kind, rule]) =>
      allSaid(one.plain, rule)
        .filter((said) => !said.quoted && (kind !== 'insult' || (!isHarmless() && isMeant(said) && !(isFondOfYou && isToFace(one, said)))))
        .map(({ start, end }) => ({ kind, doubt: true, likely: true as const, field: one.field, start, end })),
    );
    return found.length > 0 && isAbout(one) ? [] : found;
  };

/** Of whoever says it, or of beasts and machines, it is no insult. */
const meantIn = (one: Utterance): ((said: Pick<Said, 'from' | 'to'>) => boolean) => {
  const ofOneself = later(() => allSaid(one.plain, ONESELF));
  const ofThings = later(() => allSaid(one.plain, OF_THINGS));
  return ({ from, to }) =>
    !isWithin({ from, to }, ofOneself()) &&
    !ofThings().some((thing) => thing.from <= from && from <= thing.to && !isToFace(one, { from: thing.from + 1, to }));
};

/** `You idiots`. */
const isToFace = ({ plain: { tokens } }: Utterance, { from, to }: Pick<Said, 'from' | 'to'>): boolean =>
  tokens.slice(Math.max(0, from - 2), to).some(({ folded }) => YOU.test(folded));

/** `You made me cry`: whoever is driven to it turns nobody against anybody. */
const isOfMe = ({ plain: { tokens } }: Utterance, { from }: Said): boolean =>
  /^(?:make|makes|making|made)$/.test(tokens[from]?.folded ?? '') && /^(?:me|us)$/.test(tokens[from + 1]?.folded ?? '');

const YOU = /^(?:you|u|youre|ur|your)$/;

const isWithin = ({ from, to }: Pick<Said, 'from' | 'to'>, others: readonly Said[]): boolean =>
  others.some((other) => other.from <= to && from <= other.to);

const DENIES = /^(?:not|never|nobody|no|isnt|arent|wasnt|werent|dont|doesnt|didnt|without|wouldnt|hardly)$/;

/** Who is to be taught one, has no lesson; who spreads the word, speaks of none; and who is called racist scum, is called names. */
const TAUGHT =
  / (?:(?:racist|sexist|homophobic) (?:scum|pigs?|cows?|thugs?|idiots?|morons?|clowns?|dinosaurs?|bullies|old [a-z]{2,9})|spread(?:ing)? the word|(?:teach|taught|teaching) (?:him|her|them|you|(?:that|this|those|the|your) (?:[a-z]{2,12} ){1,3}?)? ?a lesson)(?= )(?! (?:on|about|in|plan) )/g;

/** `In assembly today Mia was …`, `after the lesson I will …`: where somebody was tells of no lesson, if it goes on of somebody. */
const SETTING =
  / (?:in|at|after|before|during|since|on|from|for) (?:(?:the|your|our|my|this|todays|yesterdays|that) )?(?:[a-z]{2,9} )?(?:assembly|lessons?)(?: (?:today|yesterday|this morning))?(?= (?:i|ill|im|he|she|hes|shes|you|youre|your|that|[a-z]{2,12} (?:is|was|looked|looks)) )/g;
/** `If anyone calls you a freak, tell a teacher`: advice, and hardly a word after it. */
const ADVICE =
  / if (?:somebody|someone|anyone|anybody|people|others|a stranger|a friend|another (?:pupil|child)) (?:[a-z]{1,12} ){0,4}(?:calls?|says?|tells?|sends?) you (?:[^ ]{1,14} ){1,9}(?:(?:not|never) your fault|not alone|tell an? (?:grown up|adult|teacher)|tell (?:someone|somebody) you trust|report it|block them|screenshot it|keep a copy|talk to us|come to us) (?:[a-z]{1,12} ){0,3}(?:[^a-z ]{1,3} ){0,3}$/;
const isAbout = ({ plain }: Utterance): boolean =>
  ADVICE.test(plain.text) || ABOUT.isIn(plain.text.replace(TAUGHT, '').replace(SETTING, ''));

/** `Nobody is an idiot`, `it is not a joke of a school`; the denial is part of much that hurts, so only what stands before it counts. */
const isDenied = ({ plain: { tokens } }: Utterance, { from }: Said): boolean => {
  const start = Math.max(0, from - 3);
  return tokens.slice(start, from).some(({ folded }, at) => {
    if (folded === 'no') return start + at > from - 3;
    return DENIES.test(folded) && tokens[start + at - 1]?.folded !== 'why';
  });
};
