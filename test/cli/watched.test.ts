import { describe, expect, test } from '@jest/globals';
import type { Run } from '../../src/cli/judging.ts';
import { watched } from '../../src/cli/watched.ts';

/** A run that ends at once: whether it is counted is all that is asked. */
const counted = async (
  stdout: boolean,
  stderr: boolean,
  flags: { readonly quiet?: boolean; readonly plain?: boolean },
): Promise<Run['meter']> => {
  const run = {
    flags: { format: 'pretty', ...flags },
    world: { stdout: { isTTY: stdout }, stderr: { isTTY: stderr }, env: {}, clock: Date.now },
    inputs: { inputs: [], unread: [] },
  } as unknown as Run;
  const seen: Run[] = [];
  await watched(run, async (one) => {
    seen.push(one);
    return 0;
  });
  return seen[0]?.meter;
};

describe('a check is counted where somebody watches and nothing else moves', () => {
  test.each([
    ['results in a file, a terminal beside it', false, true, {}, true],
    ['results on the same terminal', true, true, {}, false],
    ['few results on the same terminal', true, true, { quiet: true }, true],
    ['nobody there', false, false, {}, false],
  ])('%s', async (_, stdout, stderr, flags, is) => {
    expect((await counted(stdout, stderr, flags)) !== undefined).toBe(is);
  });

  test('and what is printed does not tell', async () => {
    const meter = await counted(false, true, {});
    meter?.line(new TextEncoder().encode('a\nb\n'));
    expect(meter?.lines()).toBe(0);
  });
});
