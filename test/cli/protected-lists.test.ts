import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { runHere } from './world.ts';

/**
 * However the consent list stands, nobody can tell a protected pupil from an ordinary one. P1, P3 and P5 are protected, P2, P4 and
 * P6 are not, and each is alone in the class of that number. Where there is a list, the ordinary ones were refused in it.
 */
const PUPILS = [
  'id,forename,surname,class,left_on,protected',
  'P1,Amara,Stanmarch,Elm1,,yes',
  'P2,Amara,Stanmarcl,Elm2,,',
  'P3,Toby,Wexcombe,Elm3,2026-10-16,yes',
  'P4,Toby,Wexcombf,Elm4,2026-10-16,',
  'P5,Ines,Hallowby,Elm5,,yes',
  'P6,Ines,Hallowbx,Elm6,,',
  'P9,Kofi,Ardenlee,Oak,,',
].join('\n');
const CONSENT = [
  'pupil,use,channel,status,from,until',
  ...['P1', 'P3', 'P9'].map((id) => `${id},all,all,given,2025-09-08,`),
  'P1,photo,all,given,2026-12-01,',
  ...['P2', 'P4', 'P6'].map((id) => `${id},all,all,refused,2025-09-08,`),
].join('\n');

const LISTS: Readonly<Record<string, string>> = {
  kept: 'consent: consent.csv',
  stale: 'fresh: 30d\nconsent: { file: consent.csv, asOf: 2026-01-05 }',
  none: 'consent: none',
  unnamed: '',
};
/** With a list a pupil who is not in it reads differently from one who was refused; without one everybody reads alike. */
const KINDS: Readonly<Record<string, string>> = { kept: 'refused', stale: 'refused', none: 'not-given', unnamed: 'not-given' };

const folder = mkdtempSync(join(tmpdir(), 'smpolicy-lists-'));
writeFileSync(join(folder, 'pupils.csv'), PUPILS);
writeFileSync(join(folder, 'consent.csv'), CONSENT);
utimesSync(join(folder, 'pupils.csv'), new Date('2026-11-10'), new Date('2026-11-10'));
afterAll(() => rmSync(folder, { recursive: true }));

const picture = (...pupils: readonly string[]): object => ({ text: 'We won.', media: [{ type: 'image', pupils }] });
const POSTS: Readonly<Record<string, object>> = {
  'a photo': picture('P1'),
  'a film': { media: [{ type: 'video', pupils: ['P1'] }] },
  work: { media: [{ type: 'image', shows: 'work', pupils: ['P1'] }] },
  'a class': picture('class:Elm1'),
  'beside another child': picture('P9', 'P1'),
  'among the adults': { media: [{ type: 'image', pupils: [], people: ['P1'] }] },
  'in the words': { text: 'Well done P1 and Elm1.', media: [{ type: 'image', alt: 'P1', pupils: ['P1', 'class:Elm1'] }] },
};

/** Everything that a run prints, of a post about the pupil of a number. */
const printed = async (command: string, post: object, number: string, flags: readonly string[]): Promise<unknown> => {
  const publishAt = command === 'audit' ? '2026-11-02T15:00' : '2026-11-20T15:00';
  const text = JSON.stringify({ id: 'win', channel: 'facebook', publishAt, ...post });
  writeFileSync(join(folder, 'post.json'), text.replaceAll('P1', `P${number}`).replaceAll('Elm1', `Elm${number}`));
  // The records are audited apart: whoever has no row is named there whatever the post, protected or not.
  const only = command === 'audit' ? ['--posts-only'] : [];
  const ran = await runHere({ args: [command, 'post.json', '--now', '2026-11-16T09:00', ...only, ...flags], cwd: folder });
  return JSON.parse(JSON.stringify(ran).replaceAll(`P${number}`, 'P1').replaceAll(`Elm${number}`, 'Elm1'));
};

const FORMATS = [
  ['--format', 'pretty', '--no-mask'],
  ['--format', 'json', '--no-mask'],
  ['--format', 'ndjson', '--mask'],
];
const PAIRS = [
  ['here', '1', '2'],
  ['who left', '3', '4'],
  ['of whom no row gives anything', '5', '6'],
] as const;

describe.each(Object.keys(LISTS))('consent list: %s', (list) => {
  const configured = (): void =>
    writeFileSync(
      join(folder, '.smpolicyrc.yaml'),
      `school: { name: Oakfield }\npupils: pupils.csv\ntrips: none\nstaff: none\naccounts: none\n${LISTS[list]}\n`,
    );

  test.each(PAIRS)('a protected pupil %s reads as an ordinary one', async (_who, shielded, ordinary) => {
    configured();
    for (const command of ['check', 'audit'])
      for (const post of Object.values(POSTS))
        for (const flags of FORMATS) {
          const other = await printed(command, post, ordinary, flags);
          expect([command, post, await printed(command, post, shielded, flags)]).toEqual([command, post, other]);
          expect(other).toMatchObject({ code: 1 });
        }
  });

  test('and the answer is the one expected', async () => {
    configured();
    for (const number of ['1', '2', '5', '6'])
      expect(await printed('check', picture('P1'), number, ['--format', 'json', '--no-mask'])).toMatchObject({
        stdout: expect.stringMatching(`"kind": "${KINDS[list]}"`),
      });
  });
});

test('without a config nobody is known, so nobody is told apart and nothing is decided', async () => {
  for (const number of ['1', '2', '9']) {
    const ran = await printed('check', picture('P1'), number, ['--no-config', '--format', 'json', '--no-mask']);
    const { verdict, counts } = JSON.parse((ran as { stdout: string }).stdout) as Record<string, unknown>;
    expect([verdict, counts]).toEqual(['review', expect.objectContaining({ errors: 0, undecided: 5 })]);
    expect(ran).toEqual(await printed('check', picture('P1'), '1', ['--no-config', '--format', 'json', '--no-mask']));
  }
});

test('another pupil would be told apart', async () => {
  writeFileSync(join(folder, '.smpolicyrc.yaml'), 'school: { name: Oakfield }\npupils: pupils.csv\nconsent: consent.csv\n');
  expect(await printed('check', picture('P1'), '9', ['--format', 'json'])).not.toEqual(
    await printed('check', picture('P1'), '1', ['--format', 'json']),
  );
});
