import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { runHere } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'smpolicy-rule-'));
writeFileSync(join(folder, '.smpolicyrc.yaml'), 'school: { name: Oakfield }\n');
writeFileSync(join(folder, 'post.json'), '{"channel":"facebook","text":"Forty new books."}');
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['consent=error=off', /--rule .*Expected check=off\|warning\|error/s],
  ['consent=', /Expected check=/],
  ['=off', /Expected check=/],
  ['consent=eror', /did you mean error\?/],
  ['consnt=error', /^smpolicy: the rule `consnt: error` names no check\. Did you mean `consent`\?/m],
  ['consent=off', /^smpolicy: the rule `consent: off` would loosen baseline\//m],
])('--rule %s', async (rule, said) => {
  const ran = await runHere({ args: ['check', 'post.json', '--rule', rule], cwd: folder });
  expect(ran).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(said) });
  expect(ran.stderr).not.toMatch(/smpolicyrc/);
});
