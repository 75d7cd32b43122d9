import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Ask, Choice } from '../../../src/cli/composer/ask.ts';
import { timeFault } from '../../../src/cli/composer/questions.ts';
import { NOTHING, type Sketch } from '../../../src/cli/composer/sketch.ts';
import { askAll } from '../../../src/cli/composer/steps.ts';
import type { Known, Looked, Talk } from '../../../src/cli/composer/talk.ts';
import type { Binds, Clause } from '../../../src/model.ts';
import { bind } from '../../../src/policy/bind.ts';
import { worldOf } from '../../../src/policy/world.ts';
import { clause, packOf } from '../../engine/house.ts';
import { pupil, schoolOf } from '../../school.ts';

const WORLD = await worldOf();

const school = schoolOf({
  pupils: [
    pupil('P1', 'Amara', 'Stanmarch', { class: 'Otters' }),
    pupil('P2', 'Bola', 'Wexcombe', { class: 'Otters' }),
    pupil('P3', 'Cai', 'Ombersley', { class: 'Otters', leftOn: '2026-07-21' }),
  ],
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
      return pick(source(['No pupil', 'That is everybody', 'That is all'].includes(typed) ? '' : typed), typed);
    },
    tick: async (message, choices) => {
      const out = next(message).split(' ');
      return choices.filter(({ name }) => !out.some((part) => part !== '' && name.startsWith(part))).map(({ value }) => value);
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

/** Nothing is ever found here: what becomes of findings is told by whole conversations. */
const looked = (): Looked => ({ judged: { findings: [], questions: [] } }) as unknown as Looked;

const folder = mkdtempSync(join(tmpdir(), 'smpolicy-questions-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
for (const name of ['a.jpg', 'b.jpg', 'c.mp4', 'notes.txt', '.hidden.jpg']) writeFileSync(join(folder, name), '');

const talking = (ask: Ask, known: Known) => {
  const kept: Sketch[] = [];
  const talk: Talk = {
    ...{ ask, known, cwd: folder, tell: () => undefined, look: looked },
    keep: async (sketch) => void kept.push(sketch),
  };
  return { kept, asks: async (from = NOTHING) => ((await askAll(talk, from)) as Sketch).post };
};

describe('the questions', () => {
  test('a whole conversation, each answer kept as soon as it is there', async () => {
    const ask = answering(
      ...['website', 'We won.'],
      ...['a.jpg', 'amara', 'That is everybody'],
      ...['b.jpg', 'otters', 'Bola', 'That is everybody'],
      ...['c', 'No pupil', 'That is all'],
      ' 2026-11-17T15:45 ',
    );
    const { kept, asks } = talking(ask, known());
    expect(await asks()).toEqual({
      channel: 'website',
      text: 'We won.',
      media: [
        { file: 'a.jpg', pupils: ['P1'] },
        { file: 'b.jpg', pupils: ['P1'] },
        { file: 'c.mp4', pupils: [] },
      ],
      publishAt: '2026-11-17T15:45',
    });
    expect(kept.map(({ done, post }) => [done.at(-1), post.media?.length ?? 0])).toEqual([
      ...[
        ['place', 0],
        ['words', 0],
        ['words', 1],
        ['words', 2],
        ['words', 3],
        ['pictures', 3],
        ['when', 3],
      ],
    ]);
  });

  test('a class without any exception stays a class, and leavers are not in it', async () => {
    const ask = answering('x', 'We won.', 'a.jpg', 'otters', '', 'That is everybody', 'That is all', '');
    expect((await talking(ask, known()).asks()).media).toEqual([{ file: 'a.jpg', pupils: ['class:Otters'] }]);
  });

  test('only what nobody has answered yet is asked', async () => {
    const ask = answering('2026-11-17T15:45');
    const from = { post: { channel: 'x', text: 'We won.' }, done: ['place', 'words', 'pictures'] };
    expect(await talking(ask, known()).asks(from)).toEqual({ channel: 'x', text: 'We won.', publishAt: '2026-11-17T15:45' });
    expect(ask.asked).toHaveLength(1);
  });

  test('neither words nor a picture cannot be answered', async () => {
    const ask = answering('x', ' ', '', 'No pupil', 'That is all', '');
    expect(await talking(ask, known()).asks()).toMatchObject({ media: [{ pupils: [] }] });
  });

  test.each([[['everyone']], [['school', 'staff']], [[]]] as const)(
    'nobody is asked who writes it where clauses bind %j',
    async (binds) => {
      const ask = answering('x', 'We won.');
      await talking(ask, known(...binds)).asks();
      expect(ask.asked).not.toContain('Who writes it?');
    },
  );

  test.each([
    ['H Ford', 'hford'],
    ['Somebody else', undefined],
    ['G One', 'hford'],
  ])('where a clause binds some authors alone, %s is %s', async (name, author) => {
    expect((await talking(answering('x', name, 'We won.'), known('governors')).asks()).author).toBe(author);
  });

  test('nobody is asked who writes it where there is nobody to choose', async () => {
    const ask = answering('x', 'We won.');
    const alone = known('governors');
    const staff = school.staff.filter(({ leftOn }) => leftOn !== undefined);
    await talking(ask, { ...alone, school: { ...school, staff } }).asks();
    expect(ask.asked).not.toContain('Who writes it?');
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
