import { PassThrough } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import type { Ask } from '../../../src/cli/composer/ask.ts';
import { withPrompts } from '../../../src/cli/composer/prompts.ts';
import type { CheckFlags } from '../../../src/cli/flags.ts';
import type { Out } from '../../../src/cli/world.ts';

interface Told {
  readonly flags?: Partial<CheckFlags>;
  readonly signal?: AbortSignal;
}

/** A person at a terminal: `answer` is called with the keyboard each time that something was shown. */
const prompting = async <T>(work: (ask: Ask) => Promise<T>, answer: (keys: PassThrough, shown: string) => void, told: Told = {}) => {
  const keys = Object.assign(new PassThrough({ autoDestroy: false }), { isTTY: true }); // its end is not yet its close
  const written: string[] = [];
  const out: Out = {
    ...{ isTTY: true, columns: 80, once: () => undefined, off: () => undefined },
    write: (text) => {
      written.push(text);
      setImmediate(() => answer(keys, written.join('')));
      return true;
    },
  };
  const flags: CheckFlags = { format: 'pretty', color: false, ...told.flags };
  const signal = told.signal ?? new AbortController().signal;
  const world = { ...{ argv: [], cwd: '.', env: {}, stdin: keys, stdout: out, stderr: out, clock: Date.now }, signal };
  const answered = await withPrompts({ flags, world }, work);
  const listening = (['end', 'close', 'keypress'] as const).map((event) => keys.listenerCount(event));
  return { answered, shown: written.join(''), listening };
};

const once = (act: (keys: PassThrough) => void): ((keys: PassThrough, shown: string) => void) => {
  let left = 1;
  return (keys, shown) => {
    if (shown.includes('Name?') && left-- > 0) act(keys);
  };
};
const askName = (ask: Ask): Promise<string> => ask.line('Name?', () => undefined);
const RED = '\u001B[31m';

describe('a prompt', () => {
  test('gives its answer', async () => {
    const { answered } = await prompting(
      askName,
      once((keys) => keys.write('Otter\r')),
    );
    expect(answered).toBe('Otter');
  });

  test.each<readonly [string, (keys: PassThrough) => unknown]>([
    ['Ctrl-C', (keys) => keys.write('\u0003')],
    ['Ctrl-D', (keys) => keys.write('\u0004')],
    ['Ctrl-D in the middle of a line', (keys) => keys.write('Ott\u0004')],
    ['the end of input', (keys) => keys.end()],
    ['a stdin that breaks off', (keys) => keys.destroy()],
  ])('is left by %s, and nothing is listened to any more', async (_, leave) => {
    const before = new PassThrough();
    const { answered, listening } = await prompting(askName, once(leave));
    expect([answered, listening[2]]).toEqual([undefined, before.listenerCount('keypress')]);
  });

  test('is not shown after a stop', async () => {
    const { answered, shown } = await prompting(askName, () => undefined, { signal: AbortSignal.abort() });
    expect([answered, shown.includes('Name?')]).toEqual([undefined, false]);
  });

  test('a fault is not taken for leaving', async () => {
    await expect(
      prompting(
        () => Promise.reject(new TypeError('ours')),
        () => undefined,
      ),
    ).rejects.toThrow('ours');
  });

  // How inquirer colours depends on the machine, so the message brings a colour of its own.
  test.each([
    [true, true],
    [false, false],
  ])('with colour %p', async (color, coloured) => {
    const { shown } = await prompting(
      (ask) => ask.line(`${RED}Name?`, () => undefined),
      once((keys) => keys.write('Otter\r')),
      { flags: { color } },
    );
    expect([shown.includes(RED), shown.includes('Name?')]).toEqual([coloured, true]);
  });
});
