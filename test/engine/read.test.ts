import { describe, expect, test } from '@jest/globals';
import { accountOf, type Mode, onlyOfficial, readPost } from '../../src/engine/read.ts';
import type { Account, Person, Post, Reading, School } from '../../src/model.ts';
import { draftOf, schoolOf } from '../school.ts';
import { NOW } from './house.ts';

const account = (channel: string, handle: string, kind: Account['kind'] = 'official'): Account => ({
  ...{ channel, handle, kind, owners: [], facts: {} },
});
const person = (id: string, more: Partial<Person> = {}): Person => ({ id, personalAccounts: [], ...more });

const school = schoolOf({
  accounts: [
    account('instagram', '@oakfieldprimary'),
    account('instagram', '@akhan.runs', 'personal'),
    account('facebook', '@oakfieldprimary'),
    account('facebook', 'oakfieldpta', 'association'),
    account('x', '@oakfield'),
    account('x', '@oakfieldsport'),
    account('tiktok', '@oakfieldprimary', 'personal'),
  ],
  staff: [
    person('akhan', { role: 'Teacher', email: 'a.khan@oakfield.sch.uk' }),
    person('hford', { role: 'Deputy Headteacher and Year 6' }),
    person('jharrow', { role: 'Parent governor' }),
    person('noah', { role: 'Reading volunteer' }),
    person('both', { role: 'Volunteer, Headteacher' }),
    person('rowan', { role: 'Governors’ clerk' }),
    person('sam'),
  ],
});

const read = (post: Partial<Post>, mode: Mode = 'draft', of: School = school): Reading =>
  readPost(draftOf({ channel: 'instagram', text: 'Hello', ...post }), of, { now: NOW, mode });

describe('who publishes it', () => {
  test.each<[string, Partial<Post>, string]>([
    ['staff, where nobody says', {}, 'staff'],
    ['staff, of whom the list says no more', { author: 'sam' }, 'staff'],
    ['staff by a title that makes no other role', { author: 'akhan' }, 'staff'],
    ['staff whose title only begins like one', { author: 'rowan' }, 'staff'],
    ['a leader by the words of the title', { author: 'hford' }, 'leader'],
    ['a governor', { author: 'jharrow' }, 'governor'],
    ['a volunteer', { author: 'noah' }, 'volunteer'],
    ['the first of two roles, of which leaders come first', { author: 'both' }, 'leader'],
    ['whom the post says, whatever the list says', { author: 'hford', authorRole: 'parent' }, 'parent'],
    ['somebody whom the list does not have', { author: 'nobody' }, 'staff'],
    ['the public, in a comment', { kind: 'comment' }, 'public'],
    ['the public, in a comment by somebody whom the list does not have', { kind: 'comment', author: 'nobody' }, 'public'],
    ['a leader, in a comment too', { kind: 'comment', author: 'hford' }, 'leader'],
    ['a pupil, in a comment that says so', { kind: 'comment', authorRole: 'pupil' }, 'pupil'],
  ])('%s', (_why, post, role) => {
    expect(read(post).role).toBe(role);
  });

  test.each([
    ['akhan', 'akhan'],
    ['AKhan', 'akhan'],
    ['A.Khan@oakfield.sch.uk', 'akhan'],
    ['sam', 'sam'],
    ['khan', undefined],
    ['', undefined],
  ])('is known by id and address: %s', (author, id) => {
    expect(read({ author }).author?.id).toBe(id);
  });
});

describe('where it is published', () => {
  test.each<[string, Partial<Post>, string | null, string]>([
    ['on the only official account of that channel', {}, '@oakfieldprimary', 'official'],
    ['on it beside an association’s', { channel: 'facebook' }, '@oakfieldprimary', 'official'],
    ['on one of several, and nobody says which', { channel: 'x' }, null, 'official'],
    ['on a channel where there is only somebody’s own', { channel: 'tiktok' }, null, 'official'],
    ['on a channel that has none', { channel: 'bluesky' }, null, 'official'],
    ['on the account that it names', { account: '@akhan.runs' }, '@akhan.runs', 'personal'],
    ['on one by another spelling of its handle', { account: 'AKhan.runs' }, 'AKhan.runs', 'personal'],
    ['on an association’s', { channel: 'facebook', account: '@oakfieldPTA' }, '@oakfieldPTA', 'association'],
    ['on one that is somebody else’s on this channel', { channel: 'facebook', account: '@akhan.runs' }, '@akhan.runs', 'official'],
    ['on one of the kind that the post says', { account: '@oakfieldprimary', accountKind: 'personal' }, '@oakfieldprimary', 'personal'],
    ['on the channel that an old name means', { channel: 'twitter', account: '@oakfield' }, '@oakfield', 'official'],
  ])('%s', (_why, post, handle, kind) => {
    expect([read(post).account, read(post).accountKind]).toEqual([handle, kind]);
  });

  test('an account stands in the register under its channel alone', () => {
    expect(accountOf(school, 'facebook', '@OakfieldPTA')?.kind).toBe('association');
    expect(accountOf(school, 'instagram', 'oakfieldpta')).toBeUndefined();
    expect(accountOf(schoolOf({ accounts: [account('instagram', '')] }), 'instagram', null)).toBeUndefined();
    expect(onlyOfficial(school, 'x')).toBeUndefined();
    expect(onlyOfficial(school, 'tiktok')).toBeUndefined();
  });
});

describe('the day by which it is judged', () => {
  const [PAST, COMING] = ['2026-11-01T09:00', '2026-12-24T23:30'];

  test.each<[Mode, string | undefined, number, string]>([
    ['draft', undefined, NOW, '2026-11-16'],
    ['draft', PAST, NOW, '2026-11-16'],
    ['draft', COMING, Date.parse('2026-12-24T23:30Z'), '2026-12-24'],
    ['published', PAST, Date.parse('2026-11-01T09:00Z'), '2026-11-01'],
    ['published', COMING, Date.parse('2026-12-24T23:30Z'), '2026-12-24'],
    ['published', undefined, NOW, '2026-11-16'],
    ['today', PAST, NOW, '2026-11-16'],
    ['today', COMING, NOW, '2026-11-16'],
  ])('%s, at %s', (mode, publishAt, on, day) => {
    const reading = read(publishAt === undefined ? {} : { publishAt }, mode);
    expect([reading.on, reading.day]).toEqual([on, day]);
  });

  test('is the school’s own', () => {
    expect(read({ publishAt: '2027-06-12T23:30Z' }).day).toBe('2027-06-13');
  });
});

test('every string that is published is read, in the order in which a reader meets it', () => {
  const { fields, kind, id } = read({
    location: { name: 'the hall' },
    media: [{ file: 'a.jpg', alt: 'one', caption: 'two', tags: ['@three', '@four'], credit: 'five' }, { alt: 'six' }],
    links: ['https://seven.example'],
    tags: ['@eight'],
    inReplyTo: { text: 'not ours' },
  });
  expect([kind, id]).toEqual(['post', 'post']);
  expect(fields.map(({ pointer, text }) => `${pointer} ${text}`)).toEqual([
    '/text Hello',
    '/location/name the hall',
    '/media/0/file a.jpg',
    '/media/0/alt one',
    '/media/0/caption two',
    '/media/0/tags/0 @three',
    '/media/0/tags/1 @four',
    '/media/0/credit five',
    '/media/1/alt six',
    '/links/0 https://seven.example',
    '/tags/0 @eight',
  ]);
});
