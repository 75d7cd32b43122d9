import { describe, expect, test } from '@jest/globals';
import type { Clause } from '../../src/model.ts';
import { loosening } from '../../src/policy/loosening.ts';
import { clause } from './samples.ts';

type Some = Partial<Clause>;
const question = { id: 'q', question: 'Is it kind?' };

function twice(one: Some): readonly [Some, Some] {
  return [one, one];
}

function schools(base: Clause['when'], own: Clause['when']): readonly [Some, Some] {
  return [
    { binds: ['school'], when: base },
    { binds: ['school'], when: own },
  ];
}

/** What the base says, what takes its place, and whether that is stricter or the same. */
const TIGHTER: readonly (readonly [string, Some, Some])[] = [
  ['the same', {}, {}],
  ['the same, as a warning', { severity: 'warning' }, { severity: 'warning' }],
  ['the same kind that was found, and what was left', ...twice({ when: { found: ['tone/shouting'], left: 'warning' } })],
  [
    'the same accounts, and a new sort of page',
    ...schools({ account: ['official', 'association'] }, { account: ['association', 'official', 'personal'] }),
  ],
  ['no list of accounts for one that has no page of an association', ...schools({ account: ['official'] }, {})],
  [
    'no list of accounts, which reached staff all the same',
    { binds: ['staff'], when: { account: ['official', 'association'] } },
    { binds: ['staff'] },
  ],
  [
    'everybody for a school and its association',
    { binds: ['school'], when: { account: ['official', 'association'] } },
    { binds: ['everyone'] },
  ],
  ['a firmer force', { force: 'should' }, { force: 'must' }],
  ['a sanction for a should', { force: 'should' }, { force: 'sanction' }],
  ['a higher severity', { severity: 'warning' }, { severity: 'error' }],
  ['another check besides', {}, { checks: ['tone', 'consent'] }],
  ['a question besides', {}, { asks: [question] }],
  ['an audit besides', { audits: [] }, { audits: ['takedown'] }],
  ['a check for a person', { checks: [], person: 'Tact.' }, { checks: ['tone'] }],
  ['everyone for some', { binds: ['pupils', 'school'] }, { binds: ['everyone'] }],
  ['staff for leaders', { binds: ['leaders', 'governors'] }, { binds: ['staff'] }],
  ['no `when` for some', { when: { kind: ['post'], channel: ['x'], media: 'people', left: 'warning', found: ['tone'] } }, {}],
  ['a longer list', { when: { kind: ['post'] } }, { when: { kind: ['story', 'post'] } }],
  ['a wider word for media', { when: { media: 'pupils' } }, { when: { media: 'people' } }],
  ['a whole check for a kind of it', { when: { found: ['tone/shouting'] } }, { when: { found: ['tone'] } }],
  ['more kinds raised', { raise: ['a'] }, { raise: ['b', 'a'] }],
  ['the same options in another order', { with: { a: 1, b: [2] } }, { with: { b: [2], a: 1 } }],
  ['other words', {}, { at: 'Elsewhere', says: 'The same, better.' }],
];

const LOOSER: readonly (readonly [string, Some, Some])[] = [
  ['its force is weaker', {}, { force: 'should' }],
  ['its force is weaker', { force: 'aim' }, { force: 'may' }],
  ['its severity is lower', {}, { severity: 'warning' }],
  ['it leaves out a check', { checks: ['tone', 'consent'] }, { checks: ['consent'] }],
  ['it leaves out a check', {}, { checks: [], person: 'Tact.' }],
  ['it leaves out a question, or puts it in other words', { asks: [question] }, {}],
  ['it leaves out a question, or puts it in other words', { asks: [question] }, { asks: [{ id: 'q', question: 'Is it?' }] }],
  ['it leaves out an audit', { audits: ['takedown'] }, {}],
  ['it binds fewer people', {}, { binds: ['staff', 'pupils', 'parents', 'school'] }],
  ['it binds fewer people', { binds: ['staff'] }, { binds: ['leaders', 'governors'] }],
  ['it binds fewer people', { binds: ['school'] }, { binds: ['staff'] }],
  ['it binds fewer people', { binds: ['pupils', 'parents'] }, { binds: ['pupils'] }],
  ['it binds fewer people', { binds: ['school'] }, { binds: ['leaders'] }],
  ['its `when` holds less often', {}, { when: { account: ['official', 'personal', 'association'] } }],
  ['its `when` holds less often', { when: { kind: ['post', 'story'] } }, { when: { kind: ['post'] } }],
  ['its `when` holds less often', {}, { when: { channel: ['x'] } }],
  ['its `when` holds less often', { when: { media: 'people' } }, { when: { media: 'pupils' } }],
  ['its `when` holds less often', {}, { when: { media: 'any' } }],
  ['its `when` holds less often', { when: { found: ['tone'] } }, { when: { found: ['tone/shouting'] } }],
  ['its `when` holds less often', {}, { when: { left: 'warning' } }],
  ['its `when` holds less often', { binds: ['school'], when: { account: ['official', 'association'] } }, { binds: ['school'] }],
  ['it raises fewer kinds', { raise: ['a', 'b'] }, { raise: ['b'] }],
  ['it sets other options', { with: { written: true } }, {}],
  ['it sets other options', {}, { with: { written: true } }],
];

describe('loosening', () => {
  test.each(TIGHTER)('%s is none', (_, base, own) => {
    expect(loosening(clause(base), clause(own))).toBeUndefined();
  });

  test.each(LOOSER)('%s: %j, then %j', (words, base, own) => {
    expect(loosening(clause(base), clause(own))).toBe(words);
  });
});
