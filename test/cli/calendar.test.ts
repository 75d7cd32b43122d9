import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { ROOT } from '../project/files.ts';
import { type Ran, runHere } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'smpolicy-calendar-'));
cpSync(join(ROOT, 'fixtures', 'calendars'), folder, { recursive: true });
writeFileSync(join(folder, 'post.json'), '{"channel":"facebook","text":"Forty new books."}');
afterAll(() => rmSync(folder, { recursive: true }));

const check = (trips: string, ...args: readonly string[]): Promise<Ran> => {
  writeFileSync(join(folder, '.smpolicyrc.yaml'), `school: { name: Fernhollow Primary School }\ntrips: ${trips}\n`);
  return runHere({ args: ['check', 'post.json', ...args], cwd: folder });
};

const broken = readdirSync(folder).filter((file) => file.startsWith('broken-'));

test.each(broken)('%s stops before any post, with its line and what to do', async (file) => {
  for (const args of [[], ['--format', 'json']]) {
    const { code, stdout, stderr } = await check(`[google.ics, ${file}]`, ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^smpolicy: ${file.replaceAll('.', '[.]')}:\\d+: .+\\. .*[A-Z]`, 's'));
  }
});

test('there are some that are broken', () => expect(broken.length).toBeGreaterThan(5));

test('what was understood of a calendar is told, and its names are masked where the result leaves the terminal', async () => {
  const shown = await check('google.ics', '--format', 'json', '--no-mask');
  const { notices } = JSON.parse(shown.stdout) as { notices: readonly { readonly why: string }[] };
  expect(notices.map(({ why }) => why)).toContainEqual(
    expect.stringMatching(/^google\.ics: 5 events were not taken .*“Acorns farm visit” \(Wednesday 17 March 2027\)$/),
  );
  expect((await check('[google.ics, apple.ics]')).code).toBe(1); // no other record is named: undecided
  writeFileSync(
    join(folder, 'odd.ics'),
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20270101\nSUMMARY:Visit to Chester Zoo\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART:20270101\nLOCATION:Chester Zoo\nEND:VEVENT\nEND:VCALENDAR\n',
  );
  expect((await check('odd.ics')).stdout).toMatch(/“Visit to ███”/);
});
