import type { Field } from '../../model.ts';
import { pattern } from '../../text/pattern.ts';
import { type Wording, wording } from '../../text/wording/wording.ts';
import { commerceIn, type IsForename } from './commercial.ts';
import { allSaid, heardIn } from './heard.ts';
import { linesOf } from './lines.ts';
import { type Saying, wordedIn } from './saying.ts';
import { ADVERT, APPEAL, CIRCUMSTANCES, SPAM } from './words/comments.ts';
import * as UNWANTED from './words/unwanted.ts';

/** What strangers, traders and gossips leave under a school’s posts. */

type Unwanted = 'abuse' | 'spam' | 'personal-information' | 'advert' | 'appeal';

interface Found {
  readonly kind: Unwanted;
  /** It mostly is, and may not be. */
  readonly doubt?: boolean;
  readonly start: number;
  readonly end: number;
}

export const unwantedIn = (field: Field, isForename: IsForename): readonly Found[] => [
  ...told.flatMap((rule) => placesOf(field, rule)).map((place): Found => ({ kind: 'personal-information', ...place })),
  ...pointedAtIn(field),
  ...wordsIn(field),
  ...wordedIn(field, SAYINGS, { passes: ({ said }) => ASKS.test(said) }).map(({ sure, ...one }) => ({ ...one, doubt: !sure })),
  ...soldIn(field, isForename),
  ...pitchedIn(field),
];

type Place = Pick<Found, 'start' | 'end'>;

const told: readonly Wording[] = [wording(CIRCUMSTANCES), wording(UNWANTED.PRIVATE)];

const placesOf = (field: Field, rule: Wording): readonly Place[] =>
  heardIn(field)
    .flatMap(({ plain }) => allSaid(plain, rule))
    .map(({ start, end }) => ({ start, end }));

/** A child singled out by name: `the lad who did it is …`. */
const POINTED = pattern(
  String.raw`(?<![\p{L}\p{N}])(?:(?:boy|girl|lad|lass|kid|child|bully|culprit)[ ](?:who|that)[ ](?:[^.?!\n]{2,40}?[ ])?(?:is|was|is[ ]called|was[ ]called)|[Tt]hat['\u2019]?s|(?:[Hh]is|[Hh]er)[ ]name[ ]is|(?:[Hh]is|[Hh]er)[ ]name['\u2019]?s)[ ](\p{Lu}\p{Ll}{1,20}[ ]\p{Lu}[\p{Ll}\p{Lu}'\u2019-]{1,24})(?=[ ](?:in|from|on|at|with|whose)[ ]|[,!?][ ](?:in|from|the|his|her|he|she|isn|whose|year|Year)|$)`,
  'gu',
);

const pointedAtIn = ({ text }: Field): readonly Found[] =>
  [...text.matchAll(POINTED()), ...text.matchAll(SINGLED())].flatMap(({ index, 0: whole, 1: name = '' }): readonly Found[] => {
    const end = index + whole.length;
    return TITLED.test(name) ? [] : [{ kind: 'personal-information', start: end - name.length, end }];
  });
/** `Kit Larch in 5B is the one who …`. */
const SINGLED = pattern(
  String.raw`(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}{1,20}(?:[ ]\p{Lu}[\p{Ll}'\u2019-]{1,24})?)[ ](?:in|from)[ ](?:\d{1,2}[A-Za-z]{1,2}|[Yy](?:ear|r)[ ]?\d{1,2})[ ](?:is|was)[ ](?:the[ ](?:one|boy|girl|lad|kid|bully|culprit)|a[ ](?:bully|thief|liar|menace|biter|psycho))(?!\p{L})`,
  'gu',
);
const TITLED = /^(?:Mrs?|Miss|Ms|Dr|Sir|Father|Santa|Saint|The|Year|Class|School|World|Good|Top|Great)[ ]/;

const KINDS: readonly (readonly [Unwanted, Wording])[] = [
  ['spam', wording(SPAM)],
  ['advert', wording(ADVERT)],
  ['appeal', wording(APPEAL)],
];
/** About the school’s own: `how much did the walk raise?`, `I gave at the gate`. */
const own = wording(
  '(how much|how many|did you|did we|i donated|we donated|i gave|we gave|where do (i|we)|can (i|we) (still|pay|donate|buy)|happy to|is there|are there|is the|are the) ~1 | (link|links|form|page|video) (in|on|from) (the|your|their|our|this) ~1 (newsletter|email|e mail|letter|text|app|school website|website|portal|school page|bulletin) | (can|could|would) (you|someone|anyone) ~1 (check|resend|send|fix|share|open) the (link|form)',
);

const wordsIn = (field: Field): readonly Found[] =>
  heardIn(field).flatMap(({ plain }) =>
    own.isIn(plain.text)
      ? []
      : KINDS.flatMap(([kind, rule]) => allSaid(plain, rule).map(({ start, end }): Found => ({ kind, start, end }))),
  );

const schools = wording(UNWANTED.SCHOOLS_OWN);
const wordsOf = (words: string): Wording => wording(words, UNWANTED.WANTS);
/** Unambiguous, and then what stands beside each other mostly so. */
const SAYINGS: readonly Saying<Unwanted>[] = [
  { kind: 'spam', sure: true, is: wordsOf(UNWANTED.FISHING) },
  { kind: 'advert', sure: true, is: wordsOf(UNWANTED.TRADING), unless: schools },
  { kind: 'appeal', sure: true, is: wordsOf(UNWANTED.NEEDY), unless: schools },
  { kind: 'abuse', sure: false, is: wordsOf(UNWANTED.SCOFFING), unless: wording(UNWANTED.IN_FUN) },
  { kind: 'spam', sure: false, is: wordsOf(UNWANTED.LIKELY_FISHING) },
  { kind: 'advert', sure: false, is: wordsOf(UNWANTED.LIKELY_TRADING), unless: schools },
  { kind: 'appeal', sure: false, is: wordsOf(UNWANTED.LIKELY_NEEDY), unless: schools },
];

/** What is only asked, offers nothing. */
const ASKS =
  /^ (?:so |and |sorry |hi |but |please |ok )?(?:how|where|when|which|what|who do|who did|did|do we|do you|do they|does|did the|can we|can i (?:still|pay|donate|buy|get|bring|send|drop)|is it|is the|is there|are there|are we|are the|was|were|has|may i|may we|should|will there|will the|shall) /;

/** What a school’s own account may not sell, nobody else sells there. */
const soldIn = (field: Field, isForename: IsForename): readonly Found[] => {
  const isOwn = linesOf(field).some(({ said }) => ASKS.test(said) || schools.isIn(said));
  return isOwn
    ? []
    : commerceIn(field, isForename).flatMap(({ kind, sure, start, end }) => (kind === 'advert' && sure ? [{ kind, start, end }] : []));
};

/** Somewhere else than a school’s, a council’s or a public service’s own pages. */
const LINK =
  /(?<![a-z0-9@.-])(?:(?:https?:\/\/|www\.)(?![a-z0-9.-]{0,80}(?:sch|gov|ac|nhs|police)\.uk)[a-z0-9.-]{3,80}|[a-z0-9-]{2,40}\.(?:example|com|co\.uk|shop|store|net|io|ly|ee)(?:\/[a-z0-9-]{1,40}|(?![a-z0-9.])))/i;
const pitches = wording(UNWANTED.PITCHES);

/** Somewhere to click; with an offer, a threat or a plea there is no doubt. */
const pitchedIn = (field: Field): readonly Found[] => {
  const link = LINK.exec(field.text);
  if (link === null || linesOf(field).some(({ said }) => ASKS.test(said))) return [];
  const isPitch = linesOf(field).some(({ said }) => pitches.isIn(said));
  return [{ kind: 'spam', doubt: !isPitch, start: link.index, end: link.index + link[0].length }];
};
