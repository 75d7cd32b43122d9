import { isAlias, isSigned } from '../detect/anonymous/alias.ts';
import { ABOUT_SCHOOL } from '../detect/anonymous/words/school.ts';
import { heardIn, isSpoken } from '../detect/families/heard.ts';
import { talkIn } from '../detect/school-talk/find.ts';
import type { Evidence } from '../model.ts';
import type { Check, CheckInput } from './check.ts';

type Kind = 'no-author' | 'alias';

/** It is clear who is behind a post. */
const anonymousPost: Check<Kind> = {
  id: 'anonymous-post',
  summary: 'Does not say who is posting.',
  needs: [],
  absences: ['no-author'],
  options: { 'about-school': { type: 'yes-no', default: false, says: 'only of posts that touch the school' } },
  messages: {
    'no-author': {
      message: 'it does not say who is posting',
      advice: 'write the `author` in the post, or sign it with a role, a team, or a title and surname',
    },
    alias: { message: '“{name}” does not say who is posting', advice: 'post it under a name, a role or a team that people know' },
  },
  concerns: ({ kind }) => kind !== 'comment',
  *find(input) {
    const found = nameless(input);
    if (found !== undefined && (input.options['about-school'] !== true || touchesSchool(input))) yield found;
  },
};

export default anonymousPost;

const nameless = ({ reading, lookups }: CheckInput): Evidence<Kind> | undefined => {
  const { account, author, text = '' } = reading.post;
  const isKnown = account !== undefined && (lookups.accounts().isOurs(account) || lookups.accounts().isStaffs(account));
  if (account !== undefined && !isKnown && isAlias(account)) return aliasAt('/account', account);
  if (author !== undefined) return reading.author === undefined && isAlias(author) ? aliasAt('/author', author) : undefined;
  const isStaffs = account !== undefined && lookups.accounts().isStaffs(account);
  return isStaffs || isSigned(text) ? undefined : { kind: 'no-author', at: { field: '/author' } };
};

const aliasAt = (field: string, name: string): Evidence<Kind> => ({
  kind: 'alias',
  at: { field, start: 0, end: name.length },
  data: { name },
});

/** What a school’s own account says touches it; of another the words tell, or the name that it goes by. */
const touchesSchool = ({ reading, lookups }: CheckInput): boolean =>
  reading.accountKind !== 'personal' ||
  reading.fields.some(
    (field) =>
      isSpoken(field) &&
      (heardIn(field, ABOUT_SCHOOL).length > 0 || talkIn(field, lookups.talk()).some(({ about }) => about !== 'employment')),
  );
