import { PassThrough } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { readLines } from '../../../src/cli/composer/words.ts';

const MARKED = (text: string): string => `\u001B[200~${text.replaceAll('\n', '\r')}\u001B[201~`;

/** Types one piece after the other, each once the last was read. */
const typing = async (pieces: readonly string[], marksPastes = true): Promise<{ readonly words: string; readonly sent: string }> => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const words = readLines({ input, output, signal: new AbortController().signal, marksPastes });
  for (const piece of pieces) {
    input.write(piece);
    for (let turn = 0; turn < 4; turn++) await new Promise(setImmediate);
  }
  return { words: await words, sent: String(output.read()) };
};

describe('the words', () => {
  test.each<readonly [string, readonly string[], string]>([
    ['typed', ['We won.\r', '\r'], 'We won.'],
    ['of several lines', ['We won.\r', 'Again.\r', '\r'], 'We won.\nAgain.'],
    ['none', ['\r'], ''],
    ['pasted', [MARKED('We won.\nAgain.'), '\r', '\r'], 'We won.\nAgain.'],
    ['pasted with an empty line', [MARKED('We won.\n\nAgain.\n'), '\r'], 'We won.\n\nAgain.'],
    ['pasted with an empty line at the end of a piece', ['\u001B[200~We won.\r\r', 'Again.\u001B[201~', '\r', '\r'], 'We won.\n\nAgain.'],
    ['pasted unmarked', ['We won.\r\rAgain.', '\r', '\r'], 'We won.\n\nAgain.'],
    ['pasted unmarked, as Windows ends lines', ['We won.\r\n\r\nAgain.\r\n', '\r'], 'We won.\n\nAgain.'],
    ['mended before Enter', ['We wonn\u007F.\r', '\r'], 'We won.'],
    ['pasted after typing', ['First.\r', MARKED('\nWe won.\n'), '\r'], 'First.\n\nWe won.'],
  ])('%s', async (_, pieces, words) => {
    expect((await typing(pieces)).words).toBe(words);
  });

  test('a terminal is asked to mark pastes, and told when it may stop', async () => {
    const { sent } = await typing(['We won.\r', '\r']);
    expect([sent.startsWith('\u001B[?2004h'), sent.includes('\u001B[?2004l')]).toEqual([true, true]);
    expect((await typing(['We won.\r', '\r'], false)).sent).not.toContain('2004');
  });

  test.each<readonly [string, (input: PassThrough, stop: AbortController) => void]>([
    ['Ctrl-C', (input) => void input.write('\u0003')],
    ['Ctrl-D', (input) => void input.write('\u0015half a line\r\u0004')],
    ['an end of input', (input) => void input.end()],
    ['a signal', (_, stop) => stop.abort()],
  ])('are never finished by %s', async (_, leave) => {
    const [input, output, stop] = [new PassThrough(), new PassThrough(), new AbortController()];
    const half: string[] = [];
    const words = readLines({ input, output, signal: stop.signal, marksPastes: true, half: (said) => half.push(said) });
    input.write('one line\rhalf a line');
    await new Promise(setImmediate);
    leave(input, stop);
    await expect(words).rejects.toMatchObject({ name: 'ExitPromptError' });
    expect([half, input.listenerCount('keypress')]).toEqual([['one line\nhalf a line'], 0]);
  });
});
