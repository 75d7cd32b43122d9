import { amongOf, identifiersIn } from '../detect/identifiers/find.ts';
import { gravest } from '../detect/language/gravest.ts';
import { harmIn } from '../detect/language/harm.ts';
import { allSaid, heardIn } from '../detect/language/heard.ts';
import { ADVERT, APPEAL, CIRCUMSTANCES, SPAM } from '../detect/language/words/comments.ts';
import type { Field } from '../model.ts';
import { wording } from '../text/wording/wording.ts';
import type { Check, CheckInput } from './check.ts';

type Kind = 'abuse' | 'spam' | 'personal-information' | 'advert' | 'appeal';

const HIDE = 'hide or delete it, and keep a screenshot';

/** What others write under the school’s posts, and should not stay there. */
const commentModeration: Check<Kind> = {
  id: 'comment-moderation',
  summary: 'A received comment that should be hidden or deleted.',
  needs: [],
  options: {},
  messages: {
    abuse: { message: '“{said}” is abuse', advice: `${HIDE}; block or report whoever repeats it` },
    spam: { message: '“{said}” is spam', advice: 'delete it and report the account' },
    'personal-information': { message: '“{said}” tells something private of somebody', advice: HIDE },
    advert: { message: '“{said}” advertises', advice: 'delete it' },
    appeal: { message: '“{said}” asks for money', advice: 'delete it' },
  },
  concerns: ({ kind }) => kind === 'comment',
  *find(input) {
    for (const field of input.reading.fields)
      for (const { kind, start, end } of gravest([...abuseIn(field), ...privateIn(field, input), ...wordsIn(field)], field.text.length))
        yield { kind, at: { field: field.pointer, start, end }, data: { said: field.text.slice(start, end) } };
  },
};

export default commentModeration;

interface Found {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}

const abuseIn = (field: Field): readonly Found[] =>
  harmIn([field]).flatMap(({ kind, start, end }) => (kind === 'strong-language' ? [] : [{ kind: 'abuse', start, end }]));

/** What reaches or tells of somebody; a name alone is the business of other checks. */
const REACHES: ReadonlySet<string> = new Set([
  ...['email', 'phone', 'address', 'postcode', 'date-of-birth', 'nhs-number', 'nino', 'upn', 'vehicle', 'health', 'special-category'],
  ...['coordinates', 'what3words', 'credential', 'passport', 'driving-licence'],
]);

const privateIn = (field: Field, { reading, lookups }: CheckInput): readonly Found[] => {
  const among = amongOf(reading.fields, lookups.names());
  const heard = heardIn(field);
  const own = heard
    .filter(({ plain }) => RULES.ownKin.isIn(plain.text))
    .map(({ plain: { tokens } }) => [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0] as const);
  const isOwn = ({ kind, start }: { readonly kind: string; readonly start: number }): boolean =>
    kind === 'health' && own.some(([from, to]) => from <= start && start < to);
  const reached = identifiersIn(field, lookups.identifiers(), among).filter((one) => REACHES.has(one.kind) && !isOwn(one));
  const told = heard.flatMap(({ plain }) => allSaid(plain, RULES.told));
  return [...reached, ...told].map(({ start, end }) => ({ kind: 'personal-information', start, end }));
};

const RULES = {
  told: wording(CIRCUMSTANCES),
  /** One’s own family’s affairs are one’s own to tell. */
  ownKin: wording(
    '(my|our) [own|poor|little|eldest|youngest] (daughter|son|child|boy|girl|lad|mum|dad|nan|gran|grandson|granddaughter|husband|wife|twins|kids|children|family|little one)',
  ),
  spam: wording(SPAM),
  advert: wording(ADVERT),
  appeal: wording(APPEAL),
  /** About the school’s own: `how much did the walk raise?`, `I gave at the gate`. */
  own: wording(
    '(how much|how many|did you|did we|i donated|we donated|i gave|we gave|where do (i|we)|can (i|we) (still|pay|donate|buy)|happy to|is there|are there|is the|are the) ~1',
  ),
};

const KINDS = ['spam', 'advert', 'appeal'] as const;

const wordsIn = (field: Field): readonly Found[] =>
  heardIn(field).flatMap(({ plain }) => {
    if (RULES.own.isIn(plain.text)) return [];
    return KINDS.flatMap((kind) => allSaid(plain, RULES[kind]).map(({ start, end }) => ({ kind, start, end })));
  });
