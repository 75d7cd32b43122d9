import { PassThrough } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import type { Ask, Choice } from '../../../src/cli/composer/ask.ts';
import { plainAsk } from '../../../src/cli/composer/plain.ts';

const choices = (...names: readonly string[]): readonly Choice<string>[] => names.map((name) => ({ name, value: name }));

/** Types one line each time that one is waited for. */
const typing = async <T>(
  work: (ask: Ask) => Promise<T>,
  lines: readonly string[],
): Promise<{ readonly answer: T; readonly said: string }> => {
  const input = new PassThrough();
  const left = [...lines];
  let said = '';
  const say = (text: string): void => {
    said += text;
    if (text.endsWith(' ')) setImmediate(() => (left.length === 0 ? input.end() : input.write(`${left.shift()}\n`)));
  };
  const ask = plainAsk({ input, say, signal: new AbortController().signal }, () => Promise.resolve(''));
  return { answer: await work(ask), said };
};

describe('without anything drawn twice', () => {
  test.each([
    ['', 'one'],
    ['2', 'two'],
    [' 2 ', 'two'],
  ])('%j chooses %s', async (typed, answer) => {
    const { answer: chosen, said } = await typing((ask) => ask.choose('Which?', choices('one', 'two')), [typed]);
    expect([chosen, said]).toEqual([answer, `? Which?\n  1. one\n  2. two\nNumber (Enter for 1): * ${answer}\n`]);
  });

  test('a number that is none is asked for again, and what cannot be taken has none', async () => {
    const all = [{ name: 'none', value: 'none', disabled: 'not now' }, ...choices('one', 'two')];
    const { answer, said } = await typing((ask) => ask.choose('Which?', all), ['3', '0', 'two', '1']);
    expect(answer).toBe('one');
    expect(said).toContain('  none not now\n  1. one\n');
    expect(said.match(/Type a number from 1 to 2\./g)).toHaveLength(3);
  });

  test('letters look again, and a number takes what was found', async () => {
    const all = Array.from({ length: 14 }, (_, at) => `P${at}`);
    const source = (typed: string): readonly Choice<string>[] => choices(...all.filter((name) => name.includes(typed)));
    const { answer, said } = await typing((ask) => ask.search('Who?', source), ['P1', '3']);
    expect([answer, said.includes('  and 2 more\n')]).toEqual(['P11', true]);
  });

  test('some are taken out by their numbers', async () => {
    const { answer, said } = await typing((ask) => ask.tick('Who?', choices('a', 'b', 'c')), ['4', '1, 3']);
    expect([answer, said.includes('There is no 4: type numbers from 1 to 3')]).toEqual([['b'], true]);
    expect((await typing((ask) => ask.tick('Who?', choices('a', 'b')), [''])).answer).toEqual(['a', 'b']);
  });

  test('a line that is there already is kept by Enter, and refused like any other', async () => {
    const refuse = (typed: string): string | undefined => (typed === 'no' ? 'Not that' : undefined);
    expect((await typing((ask) => ask.line('Name?', refuse, 'ours'), [''])).answer).toBe('ours');
    const { answer, said } = await typing((ask) => ask.line('Name?', refuse, 'no'), ['', 'yes']);
    expect([answer, said]).toEqual(['yes', '? Name? (Enter keeps: no) Not that\n? Name? (Enter keeps: no) ']);
  });

  test('nothing that was drawn moves the cursor', async () => {
    const { said } = await typing((ask) => ask.search('Who?', () => choices('a')), ['']);
    expect(said).not.toContain('\u001B');
  });

  test('the end of input leaves', async () => {
    await expect(typing((ask) => ask.choose('Which?', choices('one')), [])).rejects.toMatchObject({ name: 'ExitPromptError' });
  });
});
