import { describe, expect, test } from '@jest/globals';
import { askAnswers, type Told, takeDefaults } from '../../../src/cli/init/ask.ts';
import { lookAround } from '../../../src/cli/init/look.ts';
import { packNames, packsNamed } from '../../../src/cli/packs.ts';
import { answering, CONSENT, folderWith, MESSY, office, ROLL, STAFF } from './scene.ts';

const packs = await packsNamed(await packNames(), { cwd: '.' });

const sceneOf = async (files: Readonly<Record<string, string | Buffer>>, policy?: readonly string[]) => {
  const cwd = folderWith(files);
  const said: string[] = [];
  const tell = (text: string): void => void said.push(text);
  const told: Told = {
    ...{ cwd, packs: async () => packs, policy, tell },
    clock: () => Date.parse('2026-11-16T09:00Z'),
    reading: (work) => work(async () => undefined),
    ...(await lookAround(cwd)),
  };
  return { told, said };
};

const LATER = 'I name it later';
const NONE = 'The school keeps none';

describe('a person', () => {
  test('is asked what each heading of their own means, both ways round', async () => {
    const { told } = await sceneOf(MESSY, ['mersham']);
    const { ask, asked, left } = answering([
      ...['Oakfield Primary School', 'lists/MIS', 'I say what each', 'class', 'Nothing'],
      ...[NONE, 'permissions', 'Yes allows photos on facebook', 'Yes refuses photos everywhere', 'It is not about', NONE],
    ]);
    const { records, policy } = await askAnswers(ask, told);
    expect([records.pupils, records.consent, records.staff, policy, left]).toEqual([
      { is: 'file', file: 'lists/MIS export.csv', columns: { Tutor: 'class', 'Gate code': 'ignore' } },
      {
        is: 'file',
        file: 'permissions 2026.csv',
        columns: {
          'Photos on our Facebook page': { use: 'photo', channel: 'facebook' },
          'No photos please': { use: 'photo', channel: 'all', negative: true },
          Notes: 'ignore',
        },
      },
      ...[{ is: 'none' }, ['mersham'], []],
    ]);
    const choicesOf = (part: string): readonly string[] => asked.find(({ message }) => message.includes(part))?.choices ?? [];
    expect(choicesOf('No photos please').slice(0, 2)).toEqual([
      'Yes refuses photos everywhere, and no allows it',
      'Yes allows photos everywhere, and no refuses it',
    ]);
    expect(choicesOf('“Notes” does not hold yes and no alone')[0]).toBe('It is not about consent: pass over it');
  });

  test('may say something else of a heading, use by use', async () => {
    const { told } = await sceneOf({ 'roll.csv': ROLL, 'c.csv': 'pupil,Blue form\nP01,Y\nP02,N\n' }, []);
    const { ask } = answering([
      ...['Oakfield', 'roll.csv', LATER, 'c.csv', 'It allows or refuses', 'films', 'on youtube', 'Yes refuses films on youtube', LATER],
    ]);
    expect((await askAnswers(ask, told)).records.consent).toMatchObject({
      columns: { 'Blue form': { use: 'video', channel: 'youtube', negative: true } },
    });
  });

  test('is asked for the words of a list with a row for each decision', async () => {
    const list =
      'Pupil;Consent type;Response;Date;Asked by\nP01;Photos on our Facebook page;Yes;01/09/2026;Mr Lowe\nP02;Website photos;No;02/09/2026;Mr Lowe\n';
    const { told } = await sceneOf({ 'roll.csv': ROLL, 'c.csv': office(list) }, []);
    const { ask, asked } = answering(['Oakfield', 'roll.csv', LATER, 'c.csv', 'Nothing', 'Yes allows photos on facebook', LATER]);
    expect((await askAnswers(ask, told)).records.consent).toMatchObject({
      columns: { 'Asked by': 'ignore', 'Photos on our Facebook page': { use: 'photo', channel: 'facebook' } },
    });
    expect(asked.map(({ message }) => message).join()).not.toContain('Website photos');
  });

  test('is asked which heading says whom a row is about', async () => {
    const { told } = await sceneOf({ 'roll.csv': ROLL, 'c.csv': 'Child;Photos of your child\nP01;Y\nP02;N\n' }, []);
    const { ask } = answering(['Oakfield', 'roll.csv', LATER, 'c.csv', 'Child', 'Yes allows photos everywhere', LATER]);
    expect((await askAnswers(ask, told)).records.consent).toMatchObject({
      columns: { Child: 'pupil', 'Photos of your child': { use: 'photo', channel: 'all' } },
    });
  });

  test('is asked for what a roll must have', async () => {
    const { told } = await sceneOf({ 'r.csv': 'Code;Known name;Last name;Form\n1;Ada;Okoro;Oak\n' }, []);
    const { ask } = answering(['Oakfield', 'A file', 'r.csv', 'Code', 'Known name', LATER, LATER, LATER]);
    expect((await askAnswers(ask, told)).records.pupils).toEqual({
      is: 'file',
      file: 'r.csv',
      columns: { Code: 'id', 'Known name': 'forename' },
    });
  });

  test('is told what is wrong with a list, and may leave it out or name another', async () => {
    const { told, said } = await sceneOf({ 'roll.csv': ROLL, 'c.csv': 'pupil,Photo\nP01,yes\nP02,perhaps\n', 'd.csv': CONSENT }, []);
    const { ask, left } = answering(['Oakfield', 'roll.csv', LATER, 'c.csv', 'Ask me again', 'd.csv', LATER]);
    expect([(await askAnswers(ask, told)).records.consent, left]).toEqual([{ is: 'file', file: 'd.csv', columns: {} }, []]);
    expect(said.join('\n')).toContain('c.csv:3: under `Photo`: this is neither yes nor no nor a date');
    expect(said.join('\n')).not.toContain('perhaps');
    const second = answering(['Oakfield', 'roll.csv', LATER, 'c.csv', 'Leave it out', LATER]);
    expect((await askAnswers(second.ask, told)).records.consent).toMatchObject({ is: 'broken', file: 'c.csv' });
  });

  test.each([
    ['nowhere.csv', 'There is no such file'],
    ['lists', 'This is a folder'],
    ['roll.xlsx', 'This is a spreadsheet'],
  ])('cannot name what is no list: %j', async (typed, fault) => {
    const { told } = await sceneOf({ 'lists/roll.csv': ROLL, 'roll.xlsx': 'PK' }, []);
    await expect(askAnswers(answering(['Oakfield', 'Another file', typed]).ask, told)).rejects.toThrow(`refused: ${fault}`);
  });

  test('goes back with Enter where there is no file to name', async () => {
    const { told } = await sceneOf({ 'roll.csv': ROLL }, []);
    const { ask, left } = answering(['Oakfield', 'Another file', '', 'roll.csv', LATER, LATER, LATER]);
    expect([(await askAnswers(ask, told)).records.pupils, left]).toEqual([{ is: 'file', file: 'roll.csv', columns: {} }, []]);
  });

  test('may drop a file in quotes', async () => {
    const { told } = await sceneOf({ 'lists/roll.csv': ROLL }, []);
    const { records } = await askAnswers(answering(['Oakfield', 'Another file', '"lists/roll.csv" ', LATER, LATER, LATER]).ask, told);
    expect(records.pupils).toEqual({ is: 'file', file: 'lists/roll.csv', columns: {} });
  });

  test('gives the school’s name', async () => {
    const { told } = await sceneOf({}, []);
    await expect(askAnswers(answering([' ']).ask, told)).rejects.toThrow('refused: A config says at least what the school is called');
  });

  test.each<[answers: readonly string[], first: string, chosen: readonly string[], reason: RegExp]>([
    [
      ['Yes', 'No, comments are off', 'When they seem', 'mersham'],
      'mersham: Mersham Primary School (3 of 3)',
      ['mersham'],
      /agrees with 3 of 3 answers: \S+, official\.comments-off, /,
    ],
    [
      ['No, never', 'Our policy does not say', 'Our policy does not ask', 'federation'],
      'jmat: James Montgomery Academy Trust (3 of 3)',
      ['federation'],
      /^Nearest is jmat/,
    ],
    [
      ['I do not know', 'I do not know', 'I do not know', 'None of them'],
      'None of them: UK law and guidance alone',
      [],
      /^Nothing of that/,
    ],
  ])('is asked three questions for the policy: %j', async (answers, first, chosen, reason) => {
    const { told, said } = await sceneOf({});
    const { ask, asked } = answering(['Oakfield', LATER, LATER, LATER, LATER, ...answers]);
    expect((await askAnswers(ask, told)).policy).toEqual(chosen);
    expect(asked.at(-1)?.choices[0]).toBe(first);
    expect(said.at(-1)).toMatch(reason);
  });
});

test('policies that are as near are named too', async () => {
  const { told, said } = await sceneOf({});
  const { ask } = answering([
    ...['Oakfield', LATER, LATER, LATER, LATER],
    ...['By the first name', 'No, comments are off', 'Always', 'None of them'],
  ]);
  await askAnswers(ask, told);
  expect(said.slice(-2)).toEqual([
    expect.stringMatching(/^Nearest is carlton-junior, .* 1 of 3/),
    'As near by these answers: learning-trust, mersham.',
  ]);
});

describe('with nobody to ask', () => {
  test('what is found and understood is taken', async () => {
    const { told, said } = await sceneOf({
      'roll.csv': ROLL,
      'c.csv': CONSENT,
      's.csv': STAFF,
      'term.ics': 'BEGIN:VCALENDAR\nEND:VCALENDAR\n',
    });
    const { records, policy } = await takeDefaults('Oakfield', told);
    expect(Object.values(records).map((entry) => ('file' in entry ? entry.file : entry.is))).toEqual([
      'roll.csv',
      's.csv',
      'c.csv',
      'term.ics',
    ]);
    expect([policy, said]).toEqual([[], []]);
  });

  test('a heading of the school’s own is never taken for consent, nor passed over', async () => {
    const { told, said } = await sceneOf(MESSY);
    const { records } = await takeDefaults('Oakfield', told);
    expect([records.pupils.is, records.consent.is]).toEqual(['file', 'broken']);
    expect(said.join('\n')).toMatch(/The consent list is left out for now.*“?`Photos on our Facebook page`.*On a terminal/s);
  });

  test('of two lists none is taken', async () => {
    const { told } = await sceneOf({ 'roll.csv': ROLL, 'consent 2025.csv': CONSENT, 'consent 2026.csv': CONSENT });
    expect((await takeDefaults('Oakfield', told)).records.consent).toEqual({
      ...{ is: 'broken', file: 'consent 2025.csv', why: 'Nobody said which: consent 2025.csv or consent 2026.csv.' },
    });
  });

  test('nothing is ever said not to be kept', async () => {
    const { told } = await sceneOf({});
    expect(Object.values((await takeDefaults('Oakfield', told)).records)).toEqual(Array.from({ length: 4 }, () => ({ is: 'later' })));
  });
});
