import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { runHere } from './world.ts';

/** P1 is protected though the family agreed to everything; P2 was refused in the ordinary way. Each is alone in a class. */
const SCHOOL = {
  '.smpolicyrc.yaml': [
    'school: { name: Oakfield, classes: [ElmA, ElmB] }',
    'pupils: pupils.csv',
    'consent: consent.csv',
    'trips: none',
    'staff: [{ id: head, name: H Ead }]',
    'accounts: [{ channel: facebook, handle: "@oak", kind: official, owners: [head] }]',
  ].join('\n'),
  'pupils.csv': 'id,forename,surname,class,protected\nP1,Amara,Stanmarch,ElmA,yes\nP2,Amara,Stanmarcl,ElmB,\nP3,Toby,Wexcombe,Oak,\n',
  'consent.csv': [
    'pupil,use,channel,status,from,until,form,basis',
    'P1,all,all,given,2025-09-08,,written,consent',
    'P1,video,all,given,2026-12-01,2027-01-31,verbal,consent',
    'P2,photo,all,given,2025-01-06,2025-02-28,verbal,consent',
    'P2,all,all,refused,2025-09-08,2025-12-31,verbal,legitimate-interests',
    'P3,all,all,given,2025-09-08,,written,consent',
  ].join('\n'),
};

const folder = mkdtempSync(join(tmpdir(), 'smpolicy-protected-'));
for (const [name, text] of Object.entries(SCHOOL)) writeFileSync(join(folder, name), text);
afterAll(() => rmSync(folder, { recursive: true }));

const POSTS: Readonly<Record<string, object>> = {
  'a photo': { text: 'We won.', media: [{ type: 'image', pupils: ['P1'] }] },
  'a film': { text: 'We won.', media: [{ type: 'video', pupils: ['P1'] }] },
  'a voice': { text: 'We won.', media: [{ type: 'audio', pupils: ['P1'] }] },
  work: { text: 'We won.', media: [{ type: 'image', shows: 'work', pupils: ['P1'] }] },
  'a class': { text: 'We won.', media: [{ type: 'image', pupils: ['class:ElmA'] }] },
  'beside another child': { media: [{ file: 'cup.jpg', pupils: ['P3', 'P1'] }] },
  'without a date': { text: 'We won.', media: [{ type: 'image', pupils: ['P1'] }], publishAt: undefined },
};

/** What is printed of the one post or of the other, with nothing else changed; stderr too. */
const printed = async (command: string, post: object, flags: readonly string[]) => {
  const of = async (change: (text: string) => string) => {
    const text = JSON.stringify({
      id: 'win',
      channel: 'facebook',
      publishAt: command === 'audit' ? '2026-03-02T15:00' : '2026-11-20T15:00',
      ...post,
    });
    writeFileSync(join(folder, 'post.json'), change(text));
    return runHere({ args: [command, 'post.json', '--now', '2026-11-16T09:00', ...flags], cwd: folder });
  };
  return { shielded: await of((text) => text), refused: await of((text) => text.replaceAll('P1', 'P2').replaceAll('ElmA', 'ElmB')) };
};

const FORMATS = [
  ['--format', 'pretty', '--no-mask'],
  ['--format', 'pretty', '--mask', '--plain'],
  ['--format', 'json', '--no-mask'],
  ['--format', 'ndjson', '--mask'],
];
const WAYS = ['check', 'audit'].flatMap((command) => Object.keys(POSTS).map((why) => [command, why] as const));

describe('nothing tells a protected pupil from one whose family refused', () => {
  test.each(WAYS)('%s: %s', async (command, why) => {
    for (const flags of FORMATS) {
      const { shielded, refused } = await printed(command, POSTS[why] ?? {}, flags);
      const same = JSON.parse(JSON.stringify(refused).replaceAll('P2', 'P1').replaceAll('ElmB', 'ElmA')) as unknown;
      expect([flags, shielded]).toEqual([flags, same]);
      expect([shielded.code, shielded.stdout.includes('refused')]).toEqual([1, true]);
    }
  });

  test('another answer would be seen', async () => {
    const { shielded } = await printed('audit', POSTS['a photo'] ?? {}, ['--format', 'json']);
    const { shielded: other } = await printed('audit', { media: [{ type: 'image', pupils: ['P3'] }] }, ['--format', 'json']);
    expect(other).not.toEqual(shielded);
  });
});
