import { describe, expect, test } from '@jest/globals';
import type { Ask, Choice } from '../../../src/cli/composer/ask.ts';
import { askAll, type Known, timeFault } from '../../../src/cli/composer/questions.ts';
import type { Binds, Clause } from '../../../src/model.ts';
import { bind } from '../../../src/policy/bind.ts';
import { WORLD } from '../../../src/policy/world.ts';
import { clause, packOf } from '../../engine/house.ts';
import { pupil, schoolOf } from '../../school.ts';

const school = schoolOf({
  pupils: [pupil('P1', 'Amara', 'Stanmarch', { class: 'Otters' }), pupil('P2', 'Toby', 'Wexcombe')],
  staff: [
    { id: 'hford', name: 'H Ford', personalAccounts: [] },
    { id: 'gone', name: 'G One', leftOn: '2026-07-21', personalAccounts: [] },
  ],
});
const binding = (...binds: Binds[]): Clause => clause('c', { checks: ['consent'], binds });
const known = (...binds: Binds[]): Known => ({
  school,
  now: Date.parse('2026-11-16T09:00:00Z'),
  bound: bind([packOf('p', binding('everyone'), ...(binds.length === 0 ? [] : [{ ...binding(...binds), id: 'd' }]))], {}, WORLD),
});

/** Answers in turn; a choice by its name, a search by the letters typed and Enter. */
const answering = (...answers: readonly string[]): Ask & { readonly asked: string[] } => {
  const left = [...answers];
  const asked: string[] = [];
  const next = (message: string): string => {
    asked.push(message);
    return left.shift() ?? '';
  };
  const pick = <T>(choices: readonly Choice<T>[], name: string): T => {
    const found = choices.find((choice) => choice.name === name) ?? choices.find(({ disabled }) => disabled === undefined);
    if (found === undefined) throw new Error(`nothing to choose for ${name}`);
    return found.value;
  };
  return {
    asked,
    choose: async (message, choices) => pick(choices, next(message)),
    search: async (message, source) => {
      const typed = next(message);
      return pick(source(['No pupil', 'That is everybody'].includes(typed) ? '' : typed), typed);
    },
    line: async (message, refuse) => {
      const typed = next(message);
      const fault = refuse(typed);
      if (fault !== undefined) throw new Error(fault);
      return typed;
    },
    words: async (message) => next(message),
  };
};

describe('the questions', () => {
  test('a whole conversation', async () => {
    const ask = answering(
      'website',
      'We won.',
      'a.jpg',
      'amara',
      'class',
      'That is everybody',
      'b.jpg',
      'No pupil',
      'c.jpg',
      '',
      '',
      ' 2026-11-17T15:45 ',
    );
    expect(await askAll(ask, known())).toEqual({
      channel: 'website',
      text: 'We won.',
      pictures: [
        { file: 'a.jpg', pupils: ['P1', 'class:Otters'] },
        { file: 'b.jpg', pupils: [] },
        { file: 'c.jpg', pupils: 'unknown' },
      ],
      when: '2026-11-17T15:45',
    });
  });

  test('neither words nor a picture is refused while it can be mended', async () => {
    await expect(askAll(answering('x', ' ', ''), known())).rejects.toThrow('A post needs words or a picture');
    expect(await askAll(answering('x', '', 'a.jpg'), known())).toMatchObject({ text: '', pictures: [{ file: 'a.jpg' }] });
  });

  test.each([[['everyone']], [['school', 'staff']], [[]]] as const)(
    'nobody is asked who writes it where clauses bind %j',
    async (binds) => {
      const ask = answering('x', 'We won.');
      await askAll(ask, known(...binds));
      expect(ask.asked).not.toContain('Who writes it?');
    },
  );

  test.each([
    ['H Ford', 'hford'],
    ['Somebody else', undefined],
    ['G One', 'hford'],
  ])('where a clause binds some authors alone, %s is %s', async (name, author) => {
    const { author: said } = await askAll(answering('x', name, 'We won.'), known('governors'));
    expect(said).toBe(author);
  });
});

test.each([
  ['', undefined],
  ['2026-11-17T15:45', undefined],
  ['2026-11-17 15:45', undefined],
  ['2026-11-17', undefined],
  ['2026-11-16T09:00', undefined],
  ['2026-11-16T08:59', /passed.*2026-11-17T15:30/],
  ['2026-11-16', /passed/],
  ['2026-02-30T10:00', /no date and time.*2026-11-17T15:30/],
  ['tomorrow', /no date and time/],
  ['15:30', /no date and time/],
])('%j as a time of publishing: %p', (typed, fault) => {
  const said = timeFault(typed, known());
  if (fault === undefined) expect(said).toBeUndefined();
  else expect(said).toMatch(fault);
});
