import { describe, expect, test } from '@jest/globals';
import { placesOf, type Who, whoOf } from '../../../src/cli/composer/choices.ts';
import type { Account, AccountKind } from '../../../src/model.ts';
import { bind } from '../../../src/policy/bind.ts';
import { worldOf } from '../../../src/policy/world.ts';
import { clause, packOf } from '../../engine/house.ts';
import { pupil, schoolOf } from '../../school.ts';

const account = (channel: string, handle: string, kind: AccountKind): Account => ({ ...{ channel, handle, kind }, owners: [], facts: {} });

test('the school’s own accounts come first, then its association’s, then every other channel once', () => {
  const school = schoolOf({
    accounts: [
      account('facebook', '@friends', 'association'),
      account('classdojo', 'Oakfield', 'official'),
      account('x', '@oak', 'official'),
    ],
  });
  const names = placesOf(school, { runs: [] }).map(({ name }) => name);
  expect(names.slice(0, 5)).toEqual(['classdojo: Oakfield', 'x: @oak', 'facebook: @friends', 'instagram', 'threads']);
  expect(placesOf(school, { runs: [] })[2]?.value).toEqual({ channel: 'facebook', account: '@friends' });
  expect(new Set(names).size).toBe(names.length);
});

test('without accounts the channels come first that a policy provides for', async () => {
  const named = { ...clause('c', { checks: ['official-channel'] }), with: { channels: ['Instagram', 'twitter', 'arbor'] } };
  const bound = bind([packOf('p', named)], {}, await worldOf());
  const names = placesOf(schoolOf({ accounts: [account('x', '@oak', 'official')] }), bound).map(({ name }) => name);
  expect([names.slice(0, 4), new Set(names).size]).toEqual([['x: @oak', 'instagram', 'arbor', 'facebook'], names.length]);
});

describe('who is in a picture', () => {
  const choices = whoOf(
    schoolOf({
      classes: ['Otters', 'Foxes'],
      pupils: [
        pupil('P1', 'Zuzanna', 'Kowalczuk', { knownAs: 'Zuza', class: 'Otters' }),
        pupil('P2', 'Mei-Lin', 'Fongsworth', { class: 'otters' }),
        pupil('P3', 'Niamh', 'O’Carrolan', { class: '4B' }),
        pupil('P4', 'Lucía', 'Ferrandiz\u001B[2J'),
      ],
    }),
  );
  const shown = (typed: string, chosen: readonly string[] = []): readonly string[] => choices(typed, chosen).map(({ name }) => name);
  const taken = (typed: string, chosen: readonly string[] = []): Who | undefined =>
    choices(typed, chosen).find(({ disabled }) => disabled === undefined)?.value;

  test('Enter alone never says that nobody is in it', () => {
    expect([taken(''), taken(' '), taken('', ['P1'])]).toEqual(['unknown', 'unknown', 'all']);
    expect(shown('').slice(0, 5)).toEqual(['I do not know', 'No pupil', 'Everybody in Otters', 'Everybody in Foxes', 'Everybody in 4B']);
  });

  test.each([
    ['zuz', { entry: 'P1' }],
    ['KOWAL', { entry: 'P1' }],
    ['zuzanna k', { entry: 'P1' }],
    ['lin', { entry: 'P2' }],
    ['carro', { entry: 'P3' }],
    ["o'c", { entry: 'P3' }],
    ['lucia', { entry: 'P4' }],
    ['P3', { entry: 'P3' }],
    ['class o', { class: 'Otters' }],
    ['fox', { class: 'Foxes' }],
  ])('%j means %j', (typed, who) => {
    expect(taken(typed)).toEqual(who);
  });

  test('a name that begins so comes before one that holds it elsewhere', () => {
    expect([shown('n')[0], shown('n')[1]]).toEqual(['Niamh O’Carrolan (4B, P3)', 'Zuza Kowalczuk (Otters, P1)']);
    expect(shown('f')).toEqual(['Everybody in Foxes', 'Mei-Lin Fongsworth (otters, P2)', expect.stringContaining('Ferrandiz')]);
  });

  test('who was named already is not offered again', () => {
    expect(shown('otters', ['class:Otters'])).not.toContain('Everybody in Otters');
    expect(shown('zuz', ['P1'])).toEqual(shown('nobody by this name').map((line) => line.replace('nobody by this name', 'zuz')));
  });

  test('letters that fit nobody choose nobody', () => {
    expect([taken('xyz'), shown('xyz')]).toEqual([undefined, ['Nobody on the roll fits “xyz”:']]);
  });

  test('without a roll a name is taken as it is written', () => {
    expect(whoOf(schoolOf())('Ysolde', []).map(({ value }) => value)).toEqual([{ entry: 'Ysolde' }]);
  });

  test('nothing of a name moves the cursor', () => {
    expect(shown('ferr')).toEqual(['Lucía Ferrandiz<U+001B>[2J (P4)']);
  });
});
