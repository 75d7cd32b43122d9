import { describe, expect, test } from '@jest/globals';
import approval from '../../src/checks/approval.ts';
import { readPost } from '../../src/engine/read.ts';
import { undecidedOf } from '../../src/engine/undecided.ts';
import type { Approval, Options, Person, Post, School } from '../../src/model.ts';
import { checkTester, evidenceOf } from '../check-tester.ts';
import { draftOf, schoolOf } from '../school.ts';

const person = (id: string, role: string, more: Partial<Person> = {}): Person => ({
  ...{ id, role, name: `${id} Example`, email: `${id}@oakfield.sch.uk`, personalAccounts: [] },
  ...more,
});

const STAFF: readonly Person[] = [
  person('head', 'Headteacher'),
  person('deputy', 'Deputy Headteacher'),
  person('akhan', 'Year 4 teacher'),
  person('office', 'Clerk', { email: 'office@oakfield.sch.uk' }),
  person('bgreen', 'Teacher', { email: 'office@oakfield.sch.uk' }),
  person('gone', 'Headteacher', { leftOn: '2026-07-31' }),
  person('chair', 'Chair of Governors (Governor)'),
];

const school: School = schoolOf({ staff: STAFF });
const NOW = 'sha256-now';
const seal = { is: NOW };
const post = (more: Partial<Post> = {}): Post => ({ channel: 'instagram', author: 'akhan', text: 'Forty new books.', ...more });
const by = (who: string, more: Partial<NonNullable<Post['approvals']>[number]> = {}): Partial<Post> => ({
  approvals: [{ by: who, at: '2026-11-15T10:00', ...more }],
});
const HEAD = { by: ['headteacher'] };
const PRESS = { by: ['headteacher'], for: 'press-reply' };
const TOPICS = { by: ['leader'], for: 'controversial' };
const TOUCHY = 'Our new uniform rules start in January.';
const missing = [{ kind: 'missing', match: null }];

checkTester(approval, {
  school,
  keeps: [
    { why: 'the headteacher approved it', post: post(by('head')), with: HEAD },
    { why: 'the headteacher approved this very state', post: post(by('head', { of: NOW })), seal, with: HEAD },
    { why: 'by e-mail address, in capitals', post: post(by('HEAD@oakfield.sch.uk')), with: HEAD },
    { why: 'by name', post: post(by('Head Example')), with: HEAD },
    { why: 'anybody but the author', post: post(by('bgreen')) },
    { why: 'one of two holds', post: post({ approvals: [{ by: 'bgreen' }, { by: 'head' }] }), with: HEAD },
    {
      why: 'an older one is of another state, a newer one of this',
      post: post({
        approvals: [
          { by: 'head', of: 'sha256-old' },
          { by: 'head', of: NOW },
        ],
      }),
      seal,
      with: HEAD,
    },
    { why: 'the author is the headteacher', post: post({ author: 'head' }), with: HEAD },
    { why: 'the author is a leader', post: post({ author: 'deputy' }), with: { by: ['leader'] } },
    { why: 'the author holds one of two roles', post: post({ author: 'deputy' }), with: { by: ['headteacher', 'deputy headteacher'] } },
    { why: 'somebody who has left since approved it while here', post: post(by('gone', { at: '2026-07-01' })), with: HEAD },
    { why: 'a personal account', post: post({ accountKind: 'personal' }), with: HEAD },
    { why: 'the association’s page', post: post({ accountKind: 'association' }), with: HEAD },
    { why: 'nobody can tell what was approved: undecided, below', post: post(by('head', { of: NOW })), with: HEAD },
    { why: 'no answer to the press', post: post({ kind: 'reply', inReplyTo: { text: 'Lovely!' } }), with: PRESS },
    { why: 'a family says newspaper', post: post({ inReplyTo: { from: 'family', text: 'I saw the reporter at the fair' } }), with: PRESS },
    { why: 'the press, approved', post: post({ inReplyTo: { from: 'press' }, ...by('head') }), with: PRESS },
    { why: 'nothing controversial', post: post({ text: 'Cake sale on Friday. Non-uniform day too!' }), with: TOPICS },
    { why: 'a controversial topic, approved', post: post({ text: TOUCHY, ...by('deputy') }), with: TOPICS },
    { why: 'a controversial topic, by a leader', post: post({ text: TOUCHY, author: 'head' }), with: TOPICS },
    { why: 'no author, and the role is said', post: { channel: 'x', text: TOUCHY, authorRole: 'leader' }, with: TOPICS },
  ],
  breaks: [
    { why: 'no approval', post: post(), with: HEAD, finds: missing, without: ['staff'] },
    { why: 'no approval by anybody', post: post(), finds: missing, without: ['staff'] },
    { why: 'an empty list', post: post({ approvals: [] }), finds: missing },
    { why: 'the author is the deputy, who is no headteacher', post: post({ author: 'deputy' }), with: HEAD, finds: missing },
    { why: 'the author was the headteacher and has left', post: post({ author: 'gone' }), with: HEAD, finds: missing },
    { why: 'the author is the headteacher, and another has to read it', post: post({ author: 'head' }), finds: missing },
    { why: 'a colleague', post: post(by('bgreen')), with: HEAD, finds: [{ kind: 'wrong-role', match: 'bgreen' }] },
    { why: 'the deputy', post: post(by('deputy')), with: HEAD, finds: [{ kind: 'wrong-role', match: 'deputy' }] },
    { why: 'a stranger', post: post(by('nobody')), finds: [{ kind: 'wrong-role', match: 'nobody' }] },
    { why: 'somebody who had left', post: post(by('gone')), with: HEAD, finds: [{ kind: 'wrong-role', match: 'gone' }] },
    {
      why: 'somebody who had left, with no day',
      post: post({ approvals: [{ by: 'gone' }] }),
      finds: [{ kind: 'wrong-role', match: 'gone' }],
    },
    { why: 'the author', post: post(by('akhan')), finds: [{ kind: 'by-author', match: 'akhan' }], without: ['staff'] },
    {
      why: 'the author under another of their names',
      post: post({ author: 'akhan@oakfield.sch.uk', ...by('akhan') }),
      finds: [{ kind: 'by-author', match: 'akhan' }],
    },
    {
      why: 'the author, whose address a colleague shares',
      post: post({ author: 'OFFICE@oakfield.sch.uk', ...by('bgreen') }),
      finds: [{ kind: 'by-author', match: 'bgreen' }],
    },
    {
      why: 'another state',
      post: post(by('head', { of: 'sha256-old' })),
      seal,
      with: HEAD,
      finds: [{ kind: 'changed', match: null }],
      without: ['staff'],
    },
    {
      why: 'the nearest of three says what is wrong',
      post: post({ approvals: [{ by: 'bgreen' }, { by: 'head', of: 'sha256-old' }, { by: 'akhan' }] }),
      seal,
      with: HEAD,
      finds: [{ kind: 'changed', match: null }],
    },
    {
      why: 'of two that are as far from it, the later',
      post: post({ approvals: [{ by: 'bgreen' }, { by: 'deputy' }] }),
      with: HEAD,
      finds: [{ kind: 'wrong-role', match: 'deputy' }],
    },
    {
      why: 'of no state, where the policy wants one',
      post: post(by('head')),
      with: { ...HEAD, bound: true },
      finds: [{ kind: 'unbound', match: null, doubt: true }],
    },
    { why: 'an answer to the press', post: post({ inReplyTo: { from: 'press' } }), with: PRESS, finds: missing },
    {
      why: 'an answer to a reporter, who says so',
      post: post({ kind: 'reply', inReplyTo: { text: 'I’m a reporter at the Argus, can you comment?' } }),
      with: PRESS,
      finds: missing,
    },
    {
      why: 'an answer to somebody who speaks of a reporter',
      post: post({ kind: 'reply', inReplyTo: { text: 'A journalist asked me at the gate.' } }),
      with: PRESS,
      finds: [{ kind: 'missing', match: null, doubt: true }],
    },
    {
      why: 'a controversial topic',
      post: post({ text: TOUCHY }),
      with: TOPICS,
      finds: [{ kind: 'controversial', match: 'uniform', doubt: true }],
      without: ['staff'],
    },
    {
      why: 'a controversial topic, approved by the wrong person: no worse than by nobody',
      post: post({ text: TOUCHY, ...by('bgreen') }),
      with: TOPICS,
      finds: [{ kind: 'wrong-role', match: 'bgreen', doubt: true }],
    },
  ],
});

describe('a school that keeps no staff list', () => {
  const none = schoolOf({ state: { staff: 'none' } });
  test('an approval by anybody holds, and of a role nobody can tell', () => {
    expect(evidenceOf(approval, { why: '', post: post(by('head')) }, none)).toEqual([]);
    expect(evidenceOf(approval, { why: '', post: post(by('head')), with: HEAD }, none)).toMatchObject([
      { kind: 'wrong-role', doubt: true },
    ]);
    expect(evidenceOf(approval, { why: '', post: post(by('akhan')) }, none)).toMatchObject([{ kind: 'by-author' }]);
  });
});

describe('a post that asks for no approval', () => {
  const concerns = (of: Post, options: Options): boolean | undefined =>
    approval.concerns?.(readPost(draftOf(of), school, { now: 0, mode: 'draft' }), options);

  test.each<[why: string, of: Post, options: Options, is: boolean]>([
    ['a personal account’s', post({ accountKind: 'personal' }), {}, false],
    ['no answer to the press', post(), PRESS, false],
    ['an answer to the press', post({ inReplyTo: { from: 'press' } }), PRESS, true],
    ['nothing controversial', post(), TOPICS, false],
    ['something controversial', post({ text: TOUCHY }), TOPICS, true],
    ['every post', post(), { for: 'every-post' }, true],
  ])('leaves nothing undecided: %s', (_, of, options, is) => {
    expect(concerns(of, options)).toBe(is);
  });
});

describe('an approval of a state', () => {
  const read = (of: string | undefined, more: object = {}): readonly Approval[] =>
    readPost({ ...draftOf(post(by('head', of === undefined ? {} : { of }))), ...more }, school, { now: 0, mode: 'draft' }).approvals;

  test.each([
    ['no state', undefined, { seal }, 'unbound'],
    ['this state', NOW, { seal }, 'same'],
    ['another', 'sha256-old', { seal }, 'changed'],
    ['a state, and nobody looked', NOW, {}, 'unread'],
    [
      'a state, and a photo was not read',
      NOW,
      { seal: { unread: [{ why: 'a.jpg could not be read', advice: 'put it there' }] } },
      'unread',
    ],
  ] as const)('%s', (_, of, more, is) => {
    expect(read(of, more).map((one) => one.is)).toEqual([is]);
  });

  test('that nobody can hold against the post leaves the check undecided, and no other', () => {
    const reading = readPost(draftOf(post(by('head', { of: NOW }))), school, { now: 0, mode: 'draft' });
    expect(undecidedOf(approval, school, reading)).toEqual([
      { check: 'approval', why: 'nobody has held its approvals against the post', advice: 'check the post where its files are' },
    ]);
    const { reads: _, ...other } = approval;
    expect(undecidedOf(other, school, reading)).toEqual([]);
  });

  test('an approval of no state leaves nothing undecided', () => {
    const reading = readPost(draftOf(post(by('head'))), school, { now: 0, mode: 'draft' });
    expect(undecidedOf(approval, school, reading)).toEqual([]);
  });
});
