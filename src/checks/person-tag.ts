import { type AccountFound, accountsIn } from '../detect/accounts/find.ts';
import { handleKey } from '../detect/accounts/register.ts';
import { type NameFound, namesIn } from '../detect/names/find.ts';
import { touching } from '../detect/spans.ts';
import type { Evidence, Field } from '../model.ts';
import type { Check, CheckInput } from './check.ts';

type Kind = 'pupil' | 'private' | 'unknown' | 'in-picture';

const NO_TAG = 'take the tag out';

/** Nobody’s private account is tagged or mentioned. */
const personTag: Check<Kind> = {
  id: 'person-tag',
  summary: 'Tags or mentions a private person’s account.',
  needs: ['pupils'],
  options: {
    allow: { type: 'list', default: [], says: 'handles that may be tagged, besides those in the register' },
    pictures: {
      type: 'text',
      values: ['allowed', 'never'],
      default: 'allowed',
      says: 'whether anybody may be tagged in a picture at all',
    },
  },
  messages: {
    pupil: { message: '“{handle}” bears the name of a pupil', advice: NO_TAG },
    private: { message: '“{handle}” is a private person’s account', advice: `${NO_TAG}, or say “the school office”` },
    unknown: {
      message: '“{handle}” is no account that the school knows',
      advice: `make sure whose it is; if it is a private person’s, ${NO_TAG}`,
    },
    'in-picture': {
      message: '“{handle}” is tagged in a picture, and tagging there is switched off',
      advice: 'take the tag off the picture',
    },
  },
  *find(input) {
    const { reading, lookups, options } = input;
    const passed = new Set(listOf(options['allow']).map(handleKey));
    const isPassed = ({ name }: AccountFound): boolean => lookups.accounts().isOurs(name) || passed.has(handleKey(name));
    for (const field of reading.fields) {
      const accounts = accountsIn(field).filter((found) => !isPassed(found));
      if (accounts.length > 0) yield* inField(accounts, field, input);
    }
  },
};

export default personTag;

const listOf = (option: unknown): readonly string[] => (Array.isArray(option) ? option.map(String) : []);

function* inField(accounts: readonly AccountFound[], field: Field, input: CheckInput): Generator<Evidence<Kind>, void> {
  const pupilAt = touching(namesIn(field, input.lookups.names()).filter(({ listed }) => listed !== undefined));
  for (const found of accounts) {
    const { start, end } = found;
    const named = pupilAt(found);
    const is = weighed(found, named, field, input);
    if (is === undefined) continue;
    const pupils = is.kind === 'pupil' ? { pupils: (named?.listed?.pupils ?? []).map(({ id }) => id) } : {};
    yield { ...is, at: { field: field.pointer, start, end }, data: { handle: field.text.slice(start, end) }, ...pupils };
  }
}

interface Weighed {
  readonly kind: Kind;
  readonly doubt: boolean;
}

/** A full name in the handle is the pupil’s; a first name may be anybody’s, and is less than what else is known of it. */
const weighed = (found: AccountFound, named: NameFound | undefined, field: Field, input: CheckInput): Weighed | undefined => {
  if (named !== undefined && !named.open && named.listed?.form === 'full-name') return { kind: 'pupil', doubt: false };
  const kind = kindOf(found, field, input);
  if (kind !== undefined) return { kind, doubt: false };
  if (named !== undefined) return { kind: 'pupil', doubt: true };
  return isUnknown(found, input) ? { kind: 'unknown', doubt: true } : undefined;
};

const kindOf = (found: AccountFound, { pointer }: Field, { reading, options, lookups }: CheckInput): Kind | undefined => {
  if (options['pictures'] === 'never' && /^\/media\/\d+\/tags\//.test(pointer)) return 'in-picture';
  if (lookups.accounts().isStaffs(found.name)) return 'private';
  return found.isPersons && !(reading.accountKind === 'personal' && found.isOwnKins) ? 'private' : undefined;
};

/** Asked about on the school’s accounts alone, and not of somebody who has written there and is answered. */
const isUnknown = ({ name, way, isPublics }: AccountFound, { reading }: CheckInput): boolean => {
  const { author } = reading.post.inReplyTo ?? {};
  const isAnswered = author !== undefined && handleKey(author) === handleKey(name);
  return reading.accountKind !== 'personal' && (way === 'mention' || way === 'tag') && !isPublics && !isAnswered;
};
