import { describe, expect, test } from '@jest/globals';
import { BLOCK, maskFor } from '../../src/engine/mask.ts';
import type { Consent, Pupil, School, Trip } from '../../src/model.ts';
import { pupil, schoolOf, trip } from '../school.ts';
import { NOW } from './house.ts';

const hide = (school: School, text: string): string => maskFor(school, NOW).text(text);
const ofRoll = (...pupils: readonly Pupil[]): School => schoolOf({ pupils });

describe('a name of the roll', () => {
  const school = ofRoll(
    pupil('P1', 'Amelia', 'Okafor'),
    pupil('P2', 'Sam', 'Oko'),
    pupil('P3', 'Anne-Marie', "O'Dell"),
    pupil('P4', 'Mary Lou', 'B'),
    pupil('P5', '明', '王'),
  );

  test.each([
    ['amelia', BLOCK],
    ['AMELIA', BLOCK],
    ["Amelia's Amelias’ Okafors Okafors'", `${BLOCK} ${BLOCK}’ ${BLOCK} ${BLOCK}'`],
    ['WellDoneAmelia', BLOCK],
    ['welldoneamelia', BLOCK],
    ['ameliarocks', BLOCK],
    ['samoko', BLOCK],
    ['wowsamoko1', BLOCK],
    ['sample', 'sample'],
    ['same', 'same'],
    ['Sam4', BLOCK],
    ['4Sam', BLOCK],
    ['TeamSAM', BLOCK],
    ['Sam-Okolo', BLOCK],
    ['Anne', BLOCK],
    ['Marie', BLOCK],
    ['annemarie', BLOCK],
    ["O'Dell", BLOCK],
    ['Odell', BLOCK],
    ['Lou', BLOCK],
    ['B', 'B'],
    ['Vitamin B', 'Vitamin B'],
    ['明', BLOCK],
    ['小明', BLOCK],
    ['S a m', BLOCK],
    ['S.a.m.', `${BLOCK}.`],
    ['s - a - m', BLOCK],
    ['S a m e', 'S a m e'],
    ['I a m', 'I a m'],
    ['', ''],
    [' ', ' '],
  ])('%j', (text, wanted) => {
    expect(hide(school, text)).toBe(wanted);
  });

  test('without any, nobody is told of', () => {
    expect(hide(ofRoll(), 'Amelia Okafor, wellsamoko')).toBe('Amelia Okafor, wellsamoko');
  });
});

describe('without a roll the consent list tells who the children are', () => {
  const row = (who: string): Consent => ({ who, use: 'photo', channel: 'all', status: 'given', from: '2026-09-07' });
  const consents = ['Seren Llewarch', 'P014', 'Year 4 Noah', 'X'].map(row);
  const text = 'Seren and llewarch, P014, Noah, X';

  test('by its names, and no id is one', () => {
    expect(hide(schoolOf({ consents, state: { pupils: 'unnamed' } }), text)).toBe(`${BLOCK} and ${BLOCK}, P014, Noah, X`);
  });

  test('but not where there is a roll, nor where the school keeps none', () => {
    for (const pupils of ['kept', 'none', 'stale'] as const) expect(hide(schoolOf({ consents, state: { pupils } }), text)).toBe(text);
  });
});

describe('where children are', () => {
  const HOUR = 3_600_000;
  const at = (start: number, end: number, more: Partial<Trip> = {}): Trip => ({ ...trip('Cherry Tree Farm', '', ''), start, end, ...more });
  const said = (visit: Trip, text = 'back from cherry-tree farm', releaseAfter = 0): string =>
    hide(schoolOf({ trips: [visit], releaseAfter }), text);
  const HIDDEN = `back from ${BLOCK}`;
  const SHOWN = 'back from cherry-tree farm';

  test.each([
    ['there now', at(NOW - HOUR, NOW + HOUR), HIDDEN],
    ['to be there', at(NOW + HOUR, NOW + 2 * HOUR), HIDDEN],
    ['back', at(NOW - 2 * HOUR, NOW - HOUR), SHOWN],
    ['back at this moment', at(NOW - HOUR, NOW), SHOWN],
    ['not to be there after all', at(NOW - HOUR, NOW + HOUR, { cancelled: true }), SHOWN],
    ['there again and again', at(NOW - 2 * HOUR, NOW - HOUR, { recurs: {} }), HIDDEN],
    ['there again for some time', at(NOW - 2 * HOUR, NOW - HOUR, { recurs: { until: NOW + HOUR } }), HIDDEN],
    ['there for the last time before', at(NOW - 9 * HOUR, NOW - 8 * HOUR, { recurs: { until: NOW - HOUR } }), SHOWN],
  ])('when they are %s', (_why, visit, wanted) => {
    expect(said(visit)).toBe(wanted);
  });

  test('for as long after as the school says', () => {
    const back = at(NOW - 3 * HOUR, NOW - HOUR);
    expect([59, 60, 61].map((minutes) => said(back, undefined, minutes))).toEqual([SHOWN, SHOWN, HIDDEN]);
  });

  test('by every name and the address, as long as each is, wherever it stands', () => {
    const there = at(NOW - HOUR, NOW + HOUR, { aliases: ['Cherry Tree', 'the Farm Park', 'X'], address: '4 Quay Street, Wharfton' });
    expect(said(there, 'Cherry Tree Farm! cherrytree; The farm park: 4 Quay Street Wharfton X')).toBe(
      `${BLOCK}! ${BLOCK}; ${BLOCK}: ${BLOCK} X`,
    );
    expect(said(there, '#CherryTreeFarm2026 and Cherry Tre')).toBe(`#${BLOCK}2026 and Cherry Tre`);
    expect(said(there, 'é Cherry Trée Farm é')).toBe(`é ${BLOCK} é`);
  });
});

describe('how to reach somebody', () => {
  const school = schoolOf({ contact: { phones: ['01632 960001'], emails: ['office@oakfield.sch.uk'], addresses: [] } });

  test.each([
    ['07700 900123', BLOCK],
    ['+44 (0)1632 960099', BLOCK],
    ['tel. 07700/900123!', `tel. ${BLOCK}!`],
    ['12345678', '12345678'],
    ['+44 1632 960001', '+44 1632 960001'],
    ['01632-960-001', '01632-960-001'],
    ['01632 960002', BLOCK],
    ['OFFICE@oakfield.sch.uk', 'OFFICE@oakfield.sch.uk'],
    ['jo@oakfield.sch.uk', BLOCK],
    ['1632960001@lanterns.example', BLOCK],
    ['2026-11-16 0900 12', '2026-11-16 0900 12'],
    ['2026-11-16T09:00:00', '2026-11-16T09:00:00'],
  ])('%s', (text, wanted) => {
    expect(hide(school, text)).toBe(wanted);
  });
});

test('a channel is shown where everybody knows it or the school has it, and else like any word', () => {
  const of = schoolOf({
    pupils: [pupil('P1', 'Amelia', 'Okafor')],
    accounts: [
      { channel: 'oakfield-radio', handle: '@oak', kind: 'official', owners: [], facts: {} },
      { channel: 'amelia-fm', handle: '@fm', kind: 'official', owners: [], facts: {} },
    ],
  });
  const mask = maskFor(of, NOW);
  expect(['facebook', 'oakfield-radio', 'amelia-fm', 'amelia-tv', 'some-forum'].map((one) => mask.channel(one))).toEqual([
    ...['facebook', 'oakfield-radio', 'amelia-fm'],
    ...[BLOCK, 'some-forum'],
  ]);
});
