import { expect, test } from '@jest/globals';
import authorisedAuthor from '../../src/checks/authorised-author.ts';
import type { Person, Post } from '../../src/model.ts';
import { checkTester, evidenceOf } from '../check-tester.ts';
import { schoolOf } from '../school.ts';

const person = (id: string, role: string, more: Partial<Person> = {}): Person => ({ id, role, personalAccounts: [], ...more });
const school = schoolOf({
  roles: {
    leader: ['Headteacher', 'Deputy headteacher', 'Principal'],
    governor: ['Governor'],
    volunteer: ['Volunteer'],
    headteacher: ['Principal'],
  },
  staff: [
    person('hford', 'Headteacher', { mayPost: ['instagram', 'facebook', 'newsletter'], trainedOn: '2026-09-02', agreedOn: '2026-09-02' }),
    person('pking', 'Principal', { mayPost: ['instagram'] }),
    person('dlane', 'Deputy headteacher and SENCO', { email: 'd.lane@oakfield.sch.uk', mayPost: ['instagram'] }),
    person('tquill', 'Class teacher', { mayPost: ['oakfieldprimary'], trainedOn: '2025-09-02', agreedOn: '2025-11-15' }),
    person('eve', 'Teacher', { mayPost: ['instagram'], agreedOn: '2025-11-16' }),
    person('pa', 'PA to the headteacher', { mayPost: ['instagram'], trainedOn: '2027-01-04' }),
    person('nopost', 'Cook', { mayPost: [] }),
    person('silent', 'Teacher'),
    person('gone', 'Teacher', { mayPost: ['instagram'], leftOn: '2026-11-13' }),
    person('going', 'Teacher', { mayPost: ['instagram'], leftOn: '2026-11-16' }),
  ],
  accounts: [
    { channel: 'instagram', handle: '@Oakfield_Primary', kind: 'official', owners: ['hford'], facts: {} },
    { channel: 'threads', handle: '@oakfield', kind: 'official', owners: ['Silent'], facts: {} },
  ],
});
const by = (author: string | undefined, more: Partial<Post> = {}): Post => ({
  ...{ channel: 'instagram', text: 'Cress is up!', ...(author === undefined ? {} : { author }) },
  ...more,
});
const roles = { roles: ['deputy headteacher'], fallback: ['headteacher'] };

checkTester(authorisedAuthor, {
  school,
  keeps: [
    { why: 'the channel is theirs', post: by('hford') },
    { why: 'by e-mail', post: by('D.Lane@oakfield.sch.uk') },
    { why: 'the account is theirs', post: by('tquill', { account: '@oakfield_primary' }) },
    { why: 'the school’s only account is theirs', post: by('tquill') },
    { why: 'the list is silent and they own the account', post: by('silent', { channel: 'threads' }) },
    { why: 'the list is silent and so is the register', post: by('silent', { channel: 'website' }) },
    { why: 'an e-mail, of which the list says nothing at all', post: by('tquill', { channel: 'email' }) },
    { why: 'their last day', post: by('going') },
    { why: 'the title that it takes', post: by('dlane'), with: roles },
    { why: 'a role', post: by('hford'), with: { roles: ['leader'] } },
    { why: 'a title as the school calls it', post: by('pking'), with: { roles: ['headteacher'] } },
    { why: 'trained and signed in time', post: by('hford'), with: { trained: true, signed: true } },
    { why: 'signed within another time', post: by('tquill'), with: { signed: true, within: '400d' } },
    { why: 'signed a year ago to the day', post: by('eve'), with: { signed: true } },
    { why: 'a personal account', post: by(undefined, { accountKind: 'personal' }) },
    { why: 'the association’s page', post: by('nopost', { accountKind: 'association' }) },
    { why: 'somebody else’s comment', post: by('@parent', { kind: 'comment' }) },
  ],
  breaks: [
    { why: 'may not post at all', post: by('nopost'), finds: [{ kind: 'not-allowed', match: 'nopost' }] },
    {
      why: 'may not post there',
      post: by('tquill', { channel: 'facebook', account: '@oak' }),
      finds: [{ kind: 'not-allowed', match: 'tquill' }],
    },
    { why: 'the list is silent and others own the account', post: by('silent'), finds: [{ kind: 'not-allowed', match: 'silent' }] },
    { why: 'a message too', post: by('nopost', { kind: 'message' }), finds: [{ kind: 'not-allowed', match: 'nopost' }] },
    {
      why: 'the newsletter, which is somebody else’s',
      post: by('tquill', { channel: 'newsletter' }),
      finds: [{ kind: 'not-allowed', match: 'tquill' }],
    },
    { why: 'unknown', post: by('rroe'), finds: [{ kind: 'unknown', match: 'rroe' }] },
    { why: 'has left', post: by('gone'), finds: [{ kind: 'left', match: 'gone' }] },
    {
      why: 'will have left when it goes out',
      post: by('going', { publishAt: '2026-11-17T08:00' }),
      finds: [{ kind: 'left', match: 'going' }],
    },
    { why: 'trained too long ago', post: by('tquill'), with: { trained: true }, finds: [{ kind: 'untrained', match: 'tquill' }] },
    { why: 'never trained', post: by('dlane'), with: { trained: true }, finds: [{ kind: 'untrained', match: 'dlane' }] },
    { why: 'to be trained later', post: by('pa'), with: { trained: true }, finds: [{ kind: 'untrained', match: 'pa' }] },
    { why: 'signed a day too long ago', post: by('tquill'), with: { signed: true }, finds: [{ kind: 'unsigned', match: 'tquill' }] },
    { why: 'another role', post: by('tquill'), with: roles, finds: [{ kind: 'wrong-role', match: 'tquill' }] },
    {
      why: 'whose title only holds the words',
      post: by('pa'),
      with: { roles: ['headteacher'] },
      finds: [{ kind: 'wrong-role', match: 'pa' }],
    },
    {
      why: 'a deputy is no headteacher',
      post: by('dlane'),
      with: { roles: ['headteacher'] },
      finds: [{ kind: 'wrong-role', match: 'dlane' }],
    },
    { why: 'in an emergency', post: by('hford'), with: roles, finds: [{ kind: 'fallback-role', match: 'hford', doubt: true }] },
    { why: 'no author', post: by(undefined), finds: [{ kind: 'no-author', match: null, doubt: true }], without: ['staff'] },
  ],
});

test('without a staff list nobody is unknown', () => {
  const unnamed = { ...school, staff: [], state: { ...school.state, staff: 'unnamed' } } as const;
  const none = { ...school, staff: [], state: { ...school.state, staff: 'none' } } as const;
  const one = { why: '', post: by('rroe') };
  expect(evidenceOf(authorisedAuthor, one, unnamed)).toEqual([]);
  expect(evidenceOf(authorisedAuthor, one, none).map(({ kind }) => kind)).toEqual(['unknown']);
});
