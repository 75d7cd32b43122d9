import { amongOf, identifiersIn } from '../detect/identifiers/find.ts';
import { type Matter, mattersIn } from '../detect/language/confidential.ts';
import { isForenameOf } from '../detect/language/forename.ts';
import { gravest } from '../detect/language/gravest.ts';
import { harmIn } from '../detect/language/harm.ts';
import { heardIn } from '../detect/language/heard.ts';
import type { IsForename } from '../detect/language/lines.ts';
import { unwantedIn } from '../detect/language/unwanted.ts';
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
    const isForename = (folded: string): boolean => input.lookups.names().known().lexicon().given.has(folded);
    for (const field of input.reading.fields)
      for (const { kind, doubt = false, start, end } of gravest(
        [...abuseIn(field), ...privateIn(field, input), ...othersIn(field, isForename, input)],
        field.text.length,
      ))
        yield { kind, doubt, at: { field: field.pointer, start, end }, data: { said: field.text.slice(start, end) } };
  },
};

export default commentModeration;

interface Found {
  readonly kind: Kind;
  readonly doubt?: boolean;
  readonly start: number;
  readonly end: number;
}

const abuseIn = (field: Field): readonly Found[] =>
  harmIn([field]).flatMap(({ kind, doubt, likely = false, start, end }) =>
    kind === 'strong-language' ? [] : [{ kind: 'abuse', doubt: likely || (doubt && kind !== 'insult'), start, end }],
  );

const othersIn = (field: Field, isForename: (folded: string) => boolean, input: CheckInput): readonly Found[] =>
  [...unwantedIn(field, isForename), ...mattersOf(field, input)].filter(
    ({ kind, start, end }) => kind !== 'personal-information' || !OF_OWN.test(field.text.slice(Math.max(0, start - 15), end)),
  );
/** `My son was …`, and not what he tells of others. */
const OF_OWN =
  /(?<![a-z])(?:my|our|mine)(?: (?:own|poor|little))? (?:son|daughter|eldest|youngest|boy|girl|lad|lass|child|kids|twins|husband|wife|mum|dad|nan|gran|brother|sister) (?:is|was|were|has|had|got|gets)(?![a-z])/i;

/** What a school keeps to itself, told of others by whoever knows or guesses it. */
const mattersOf = (field: Field, { lookups }: CheckInput): readonly Found[] =>
  mattersIn(field, lookups.talk().names(), isForenameOf(lookups.names()))
    .filter(({ kind }) => OF_PERSONS.has(kind))
    .map(({ sure, start, end }) => ({ kind: 'personal-information', doubt: !sure, start, end }));
const OF_PERSONS: ReadonlySet<Matter> = new Set<Matter>(['staffing', 'safeguarding', 'exclusion', 'circumstances']);

/** What reaches or tells of somebody; a name alone is the business of other checks. */
const REACHES: ReadonlySet<string> = new Set([
  ...['email', 'phone', 'address', 'postcode', 'date-of-birth', 'nhs-number', 'nino', 'upn', 'vehicle', 'health', 'special-category'],
  ...['coordinates', 'what3words', 'credential', 'passport', 'driving-licence'],
]);

const privateIn = (field: Field, { reading, lookups }: CheckInput): readonly Found[] => {
  const among = amongOf(reading.fields, lookups.names());
  const isForename = isForenameOf(lookups.names());
  const isOwn = ({ kind, start }: { readonly kind: string; readonly start: number }): boolean =>
    (kind === 'health' && isOfKin(field, start, isForename)) ||
    (kind === 'address' && OF_ONESELF.test(field.text.slice(Math.max(0, start - 12), start)));
  return identifiersIn(field, lookups.identifiers(), among)
    .filter((one) => REACHES.has(one.kind) && !isOwn(one))
    .map(({ start, end }) => ({ kind: 'personal-information', start, end }));
};

/** `My son has asthma`; in `my son sits next to Dev, and Dev has it` somebody else is named in between. */
const isOfKin = (field: Field, at: number, isForename: IsForename): boolean =>
  heardIn(field).some(({ plain: { text, tokens } }) => {
    const kin = ownKin.first(text);
    const [from, to] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
    if (kin === undefined || at < from || at >= to) return false;
    return !tokens.some(({ folded, raw, start }, step) => step > kin.to && start < at && isForename(folded, raw === folded));
  });

/** One’s own family’s affairs are one’s own to tell. */
const ownKin = wording(
  '(my|our) [own|poor|little|eldest|youngest] (daughter|son|child|boy|girl|lad|mum|dad|nan|gran|grandson|granddaughter|husband|wife|twins|kids|children|family|little one)',
);
/** `I live opposite`. */
const OF_ONESELF = /(?<![a-z])(?:I|we|We|i)[ ](?:[a-z]{2,6}[ ])?$/;
