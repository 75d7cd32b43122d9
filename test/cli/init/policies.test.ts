import { expect, test } from '@jest/globals';
import { type Answer, nearestPacks, QUESTIONS } from '../../../src/cli/init/policies.ts';
import { packNames, packsNamed } from '../../../src/cli/packs.ts';
import { BASELINE } from '../../../src/policy/world.ts';
import { ROOT } from '../../project/files.ts';

const packs = (await packsNamed(await packNames(), { cwd: ROOT })).filter(({ id }) => id !== BASELINE);

/** Every way to answer all questions. */
const ways: readonly (readonly Answer[])[] = QUESTIONS.reduce<readonly (readonly Answer[])[]>(
  (before, { answers }) => before.flatMap((some) => answers.map((answer) => [...some, answer])),
  [[]],
);

test('three questions, and each answer speaks for a policy', () => {
  expect(QUESTIONS).toHaveLength(3);
  for (const { answers } of QUESTIONS)
    for (const answer of answers) expect([answer.name, nearestPacks(packs, [answer])[0]?.agrees.length]).toEqual([answer.name, 1]);
});

test.each(packs.map(({ id }) => id))('%s is reached, alone, by the answers that it agrees with', (id) => {
  const whole = ways.filter((answers) => {
    const [first, second] = nearestPacks(packs, answers);
    return first?.pack.id === id && first.agrees.length === QUESTIONS.length && (second?.agrees.length ?? 0) < QUESTIONS.length;
  });
  expect(whole).toHaveLength(1);
});

test('an agreement names the clause that makes it', () => {
  const [first] = nearestPacks(packs, [{ name: 'No, comments are off', any: [{ check: 'comments-off' }] }]);
  expect(first?.agrees.map(({ clause }) => `${first.pack.id}/${clause?.id}`)).toEqual(['mersham/official.comments-off']);
});

test('no answer, no preference', () => {
  expect(nearestPacks(packs, []).map(({ pack }) => pack.id)).toEqual(packs.map(({ id }) => id));
});
