import { handleKey } from '../detect/accounts/register.ts';
import { grownUpsIn } from '../detect/identifiers/grown-ups.ts';
import { namesIn } from '../detect/names/find.ts';
import { disclaims } from '../detect/school-talk/disclaimer.ts';
import { talkIn } from '../detect/school-talk/find.ts';
import { ownOpinionIn, spokenForSchool } from '../detect/school-talk/opinion.ts';
import type { Evidence, Field } from '../model.ts';
import { fieldOf } from '../text/field.ts';
import type { Check, CheckInput } from './check.ts';

type Kind = 'missing' | 'opinion';

/** What somebody says for themselves is not taken for what the school says. */
const personalDisclaimer: Check<Kind> = {
  id: 'personal-disclaimer',
  summary: 'Leaves open that the views are the author’s own.',
  needs: [],
  options: {
    when: {
      type: 'text',
      values: ['always', 'names-school', 'speaks-for-school'],
      default: 'names-school',
      says: 'which posts of a personal account must say so: all of them, those that name or touch the school, or those that give views as though they were the school’s',
    },
    'on-official': { type: 'yes-no', default: false, says: 'a personal view on the school’s own account must be marked as one too' },
  },
  messages: {
    missing: {
      message: '{why}, and nothing says that the views are the author’s own',
      advice: 'add “views my own” to the post, or record the words of the profile as `bio` in the register of accounts',
    },
    opinion: {
      message: '“{said}” is somebody’s own view on the school’s account',
      advice: 'say whose view it is, such as “a personal view from the author”, or leave it out',
    },
  },
  concerns: ({ accountKind }, options) => accountKind === 'personal' || (accountKind === 'official' && options['on-official'] === true),
  *find(input) {
    const found = [...(input.reading.accountKind === 'official' ? opinions(input) : missing(input))];
    if (found.length > 0 && !isDisclaimed(input)) yield* found;
  },
};

export default personalDisclaimer;

const isDisclaimed = ({ reading, lookups, school }: CheckInput): boolean => {
  const names = lookups.talk().names();
  return reading.fields.some((field) => disclaims(field, names)) || bioOf({ reading, school }).some((field) => disclaims(field, names));
};

/** What the register tells of the account’s own profile. */
const bioOf = ({ reading, school }: Pick<CheckInput, 'reading' | 'school'>): readonly Field[] =>
  school.accounts
    .filter(
      ({ channel, handle }) => channel === reading.channel && reading.account !== null && handleKey(handle) === handleKey(reading.account),
    )
    .flatMap(({ facts }) => (facts['bio'] === undefined ? [] : [fieldOf('', facts['bio'])]));

function* opinions({ reading }: CheckInput): Generator<Evidence<Kind>, void> {
  for (const field of reading.fields) {
    const found = ownOpinionIn(field);
    if (found === undefined) continue;
    const { start, end } = found;
    yield { kind: 'opinion', at: { field: field.pointer, start, end }, doubt: true, data: { said: field.text.slice(start, end) } };
  }
}

interface Reason {
  readonly why: string;
  readonly doubt: boolean;
}

/** Said of the post as a whole: what is missing stands nowhere. */
function* missing(input: CheckInput): Generator<Evidence<Kind>, void> {
  const reason = reasonOf(input);
  if (reason !== undefined) yield { kind: 'missing', at: { field: '/text' }, doubt: reason.doubt, data: { why: reason.why } };
}

const reasonOf = (input: CheckInput): Reason | undefined => {
  const { when } = input.options;
  if (when === 'always') return { why: 'this is a personal account', doubt: false };
  const reasons = input.reading.fields.flatMap((field) => (when === 'speaks-for-school' ? speaking : touching)(field, input));
  return reasons.find(({ doubt }) => !doubt) ?? reasons[0];
};

const quoted = ({ text }: Field, { start, end }: { readonly start: number; readonly end: number }): string => `“${text.slice(start, end)}”`;

const speaking = (field: Field, { lookups }: CheckInput): readonly Reason[] => {
  const found = spokenForSchool(field, lookups.talk().names());
  return found === undefined ? [] : [{ why: `${quoted(field, found)} gives a view as though it were the school’s`, doubt: found.doubt }];
};

/** The school by name, or those who belong to it. */
const touching = (field: Field, { lookups }: CheckInput): readonly Reason[] => {
  const talk = talkIn(field, lookups.talk()).map((one) => ({ why: `${quoted(field, one)} speaks of the school`, doubt: one.doubt }));
  const pupils = namesIn(field, lookups.names()).flatMap((one) =>
    one.listed === undefined ? [] : [{ why: `${quoted(field, one)} names a pupil`, doubt: one.open || one.listed.form === 'initials' }],
  );
  const staff = grownUpsIn(field, lookups.names()).flatMap((one) =>
    one.isStaff ? [{ why: `${quoted(field, one)} names somebody on the staff`, doubt: !one.isFull }] : [],
  );
  return [...talk, ...pupils, ...staff];
};
