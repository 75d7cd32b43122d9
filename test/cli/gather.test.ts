import { expect, test } from '@jest/globals';
import { gatherTo } from '../../src/cli/gather.ts';

const outOf = (isTTY: boolean) => ({ isTTY, write: () => true, once: () => undefined, off: () => undefined });
const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const gathering = ({ isTTY = false } = {}) => {
  const passed: string[] = [];
  return { passed, to: gatherTo(outOf(isTTY), async (text) => void passed.push(text)) };
};

test('lines that come together go together, and none waits once nothing is done', async () => {
  const { passed, to } = gathering();
  for (const line of ['a\n', 'b\n', '', 'c\n']) await to.write(line);
  expect(passed).toEqual([]);
  await soon();
  expect(passed).toEqual(['a\nb\nc\n']);
  await to.write('d\n');
  await soon();
  expect(passed).toEqual(['a\nb\nc\n', 'd\n']);
});

test('what fills a pipe goes at once, and what is left with the end', async () => {
  const { passed, to } = gathering();
  const line = 'x'.repeat(40_000);
  await to.write(line);
  await to.write(line);
  expect(passed).toEqual([line + line]);
  await to.write('the end');
  await to.flush();
  await soon();
  expect(passed).toEqual([line + line, 'the end']);
});

test('a terminal shows each line as it comes', async () => {
  const { passed, to } = gathering({ isTTY: true });
  await to.write('a\n');
  expect(passed).toEqual(['a\n']);
  await to.flush();
  expect(passed).toEqual(['a\n']);
});
