import { describe, expect, test } from '@jest/globals';
import { readNicknames } from '../../../src/detect/names/nicknames.ts';
import { FURTHER, SPELLINGS, USUAL } from '../../../src/detect/names/words/nicknames.ts';
import { foldName } from '../../../src/text/fold.ts';

const NICKNAMES = readNicknames();

describe('who is meant by a name of daily use', () => {
  test.each([
    ['georgie', 'georgiana'],
    ['gus', 'augustus'],
    ['fliss', 'felicity'],
    ['pippa', 'philippa'],
    ['shiv', 'siobhan'],
    ['gruff', 'gruffydd'],
    ['marysia', 'maria'],
    ['nastya', 'anastasiia'],
    ['tunde', 'babatunde'],
    ['jas', 'jaspreet'],
    ['reece', 'rhys'],
  ])('%s and %s, either way', (daily, formal) => {
    expect(NICKNAMES.get(daily)).toContain(formal);
    expect(NICKNAMES.get(formal)).toContain(daily);
  });
  test('two daily names of one are not each other', () => expect(NICKNAMES.get('tunde')).not.toContain('baba'));
});

describe('the tables', () => {
  const lines = `${USUAL}${FURTHER}`.trim().split('\n');
  test('each line has names, a colon and names, all folded', () => {
    for (const line of lines) expect(line.trim()).toMatch(/^[a-z]+(?: [a-z]+)*: [a-z]+(?: [a-z]+)*$/);
    for (const line of SPELLINGS.trim().split('\n')) expect(line.trim()).toMatch(/^[a-z]+(?: [a-z]+)+$/);
    expect(foldName('Małgosia')).toBe('malgosia');
  });
  test('nobody stands for themselves', () => {
    for (const [name, others] of NICKNAMES) expect(others).not.toContain(name);
  });
});
