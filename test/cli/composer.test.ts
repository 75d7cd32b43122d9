import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ROOT } from '../project/files.ts';
import { runHere } from './world.ts';

const cwd = join(ROOT, 'fixtures', 'schools', 'oakfield');
const LEFT = { code: 130, stderr: 'Stopped before the last question: nothing was checked.\n' };

test('a closed stdin leaves as Ctrl-C does', async () => {
  expect(await runHere({ args: ['check', '--plain'], cwd, terminal: true })).toMatchObject(LEFT);
});

test('an interrupted run asks nothing', async () => {
  const ran = await runHere({ args: ['check', '--plain'], cwd, terminal: true, stdin: 'x', signal: AbortSignal.abort('interrupted') });
  expect(ran).toEqual({ code: 130, stdout: '', stderr: '' });
});

test.each([
  ['a broken config', ['--config', 'trips.yaml'], /^smpolicy: trips\.yaml:/],
  ['--no-interactive', ['--no-interactive'], /nobody to ask/],
])('%s is said before any question', async (_, flags, stderr) => {
  expect(await runHere({ args: ['check', '--plain', ...flags], cwd, terminal: true })).toEqual({
    ...{ code: 2, stdout: '', stderr: expect.stringMatching(stderr) },
  });
});
