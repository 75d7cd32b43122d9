import { describe, expect, test } from '@jest/globals';
import { lookupsOf } from '../../../src/detect/lookups.ts';
import { talkIn } from '../../../src/detect/school-talk/find.ts';
import { fieldOf } from '../../../src/text/field.ts';
import { pupil, schoolOf } from '../../school.ts';

type Told = Parameters<typeof schoolOf>[0];
const seen = (text: string, told: Told, pointer = '/text'): readonly string[] =>
  talkIn(fieldOf(pointer, text), lookupsOf(schoolOf(told)).talk()).map(
    ({ start, end, about, nearly, doubt, ofWork }) =>
      `${about}${nearly ? ' nearly' : ''}${doubt ? '?' : ''}${ofWork ? ' of work' : ''}: ${text.slice(start, end)}`,
  );

describe('a school called after a saint', () => {
  const marys: Told = { name: 'St Mary’s C of E Primary School', domains: ['stmarys.sch.uk'] };
  test.each([
    ['Snow at St Mary’s C of E Primary School', ['school: St Mary’s C of E Primary School']],
    ['Snow at St Marys Primary', ['school: St Marys Primary']],
    ['Snow at St Mary’s', ['school?: St Mary’s']],
    ['Teaching at St Mary’s', ['school of work: St Mary’s']],
    ['Carols in St Mary’s Church', []],
    ['St Mary’s High School won', []],
    ['#StMarysPrimary', ['school: StMarysPrimary']],
    ['#StMarysHigh', []],
    ['see stmarys.sch.uk', ['school: stmarys.sch.uk']],
    ['see notstmarys.sch.uk', []],
  ])('%s', (text, wanted) => {
    expect(seen(text, marys)).toEqual(wanted);
  });
});

describe('a school called by a word', () => {
  const meadow: Told = { name: 'Meadow Infant School' };
  test.each([
    ['A walk in the meadow', []],
    ['Meadow flowers everywhere', []],
    ['Snow at Meadow Infants', ['school: Meadow Infants']],
    ['Snow day at Meadow today', ['school?: Meadow']],
    ['Meadow Juniors came too', []],
  ])('%s', (text, wanted) => {
    expect(seen(text, meadow)).toEqual(wanted);
  });
});

describe('names that the school gives itself', () => {
  const told: Told = { name: 'Ysgol Gynradd Bryn Celyn', aliases: ['Hazelmere', 'HPS'], trust: 'Northside Academy Trust' };
  test.each([
    ['Bore da Ysgol Gynradd Bryn Celyn', ['school: Ysgol Gynradd Bryn Celyn']],
    ['Snow at HPS', ['school: HPS']],
    ['Started at hazelmere primary', ['school of work: hazelmere primary']],
    ['hazelmereprimary rocks', ['school: hazelmereprimary']],
    ['Ten years at Hazelmere', ['school of work: Hazelmere']],
    ['A pub in Hazelmere', ['school?: Hazelmere']],
    ['Working from home in Hazelmere', ['school? of work: Hazelmere']],
    ['Headteacher of Hazelmere', ['school of work: Hazelmere']],
    ['see facebook.com/hazelmere/posts/7', ['school: hazelmere']],
    ['a party for northside trust', ['trust: northside trust']],
    ['Northside Road', []],
  ])('%s', (text, wanted) => {
    expect(seen(text, told)).toEqual(wanted);
  });
});

describe('classes', () => {
  const told: Told = { classes: ['Oak class', '4B', 'Year 5'], pupils: [pupil('P1', 'Amelia', 'Okafor', { class: 'Red Kites' })] };
  test.each([
    ['Oak class sang', ['class: Oak class']],
    ['Class Oak sang', ['class: Class Oak']],
    ['A lesson with Oak today', ['class: Oak']],
    ['Fond of Oak', ['class?: Oak']],
    ['Under the oak', []],
    ['4B sang', ['class: 4B']],
    ['Bus 4b', []],
    ['The Red Kites form', ['class: Red Kites form']],
    ['Year 5 sang', []],
    ['#OakClass', ['class: OakClass']],
  ])('%s', (text, wanted) => {
    expect(seen(text, told)).toEqual(wanted);
  });
});

describe('nearly', () => {
  test.each([
    ['my Year 4s were great', ['class nearly?: my Year 4s']],
    ['my lovely class', ['class nearly?: my lovely class']],
    ['our headteacher', ['school nearly?: our headteacher']],
    ['the school where I work', ['school nearly?: the school where I work']],
    ['my yoga class', []],
    ['my class at the gym', []],
    ['my school friends', []],
    ['a school, a class, Year 4', []],
  ])('%s', (text, wanted) => {
    expect(seen(text, {})).toEqual(wanted);
  });
});

test.each([
  ['names', 'Hazelmere Primary '],
  ['sentences', 'We teach at Hazelmere. '],
  ['handles', 'my mum @jane.smith92 '],
  ['addresses', 'a@hazelmere.example '],
  ['what is nearly', 'my class. '],
])('a long text of %s takes no longer than its length', (_what, piece) => {
  const field = fieldOf('/text', piece.repeat(Math.ceil(100_000 / piece.length)));
  const lookups = lookupsOf(schoolOf({ name: 'Hazelmere Primary School', domains: ['hazelmere.example'] }));
  const from = process.cpuUsage();
  expect(talkIn(field, lookups.talk()).length).toBeGreaterThan(-1);
  expect(process.cpuUsage(from).user).toBeLessThan(3_000_000);
});
