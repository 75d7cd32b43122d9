import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Clause, Pack } from '../../src/model.ts';
import { type Bound, type BoundClause, bind } from '../../src/policy/bind.ts';
import { clause, pack, WORLD } from './samples.ts';

const names = (clauses: readonly BoundClause[]): readonly string[] => clauses.map(({ pack: id, clause: { id: own } }) => `${id}/${own}`);
const runsOf = ({ runs }: Bound): readonly string[] => runs.map(({ check, clauses }) => `${check.id}: ${names(clauses).join(' ')}`);
const question = { id: 'q', question: 'Is it kind?' };

describe('runs', () => {
  test('clauses with the same check and equal options are one run, cited in the packs’ order', () => {
    const packs = [pack('one', clause({ id: 'b' }), clause({ id: 'a', with: { written: false } })), pack('two', clause({ id: 'a' }))];
    const [run, ...others] = bind(packs, {}, WORLD).runs;
    expect(others).toEqual([]);
    expect(run?.options).toEqual({ written: false, personal: 'allowed', most: 5, words: [], from: ['staff'] });
    expect(run?.clauses.map(({ cite }) => cite)).toEqual([
      { policy: 'one', clause: 'b', at: 'Section 1', says: 'Something.' },
      { policy: 'one', clause: 'a', at: 'Section 1', says: 'Something.' },
      { policy: 'two', clause: 'a', at: 'Section 1', says: 'Something.' },
    ]);
    expect(run).not.toHaveProperty('rule');
  });

  test('other options are another run, and a check takes of `with` only what it knows', () => {
    const both = { checks: ['consent', 'tone'] };
    const packs = [
      pack(
        'p',
        clause({ ...both, id: 'a', with: { written: true } }),
        clause({ ...both, id: 'b' }),
        clause({ ...both, id: 'c', with: { most: 1 } }),
      ),
    ];
    expect(runsOf(bind(packs, {}, WORLD))).toEqual(['consent: p/a', 'consent: p/b', 'consent: p/c', 'tone: p/a p/b', 'tone: p/c']);
  });

  test('a list may be written as its one item', () => {
    const packs = [pack('p', clause({ id: 'a', with: { words: 'hi' } }), clause({ id: 'b', with: { words: ['hi'] } }))];
    expect(bind(packs, {}, WORLD).runs.map(({ options }) => options['words'])).toEqual([['hi']]);
  });

  test.each(['may', 'scope'] as const)('a clause of force %s is never cited, asked, audited or missed', (force) => {
    const free = clause({ force, checks: ['consent', 'child-name'], audits: ['takedown'], asks: [question], planned: true });
    expect(bind([pack('p', free)], {}, WORLD)).toMatchObject({ runs: [], questions: [], audits: [], planned: 0 });
  });
});

describe('questions and audits', () => {
  const asking = (id: string, asks: Clause['asks']): Clause => clause({ id, checks: [], asks });

  test('a question of several policies is put once', () => {
    const packs = [pack('one', asking('a', [question])), pack('two', asking('b', [{ id: 'r', question: 'Is it true?' }, question]))];
    const { questions } = bind(packs, {}, WORLD);
    expect(questions.map(({ id, ask, clauses }) => [id, ask, ...names(clauses)])).toEqual([
      ['q', 'Is it kind?', 'one/a', 'two/b'],
      ['r', 'Is it true?', 'two/b'],
    ]);
  });

  test('two questions under one id are refused', () => {
    const packs = [pack('one', asking('a', [question])), pack('two', asking('b', [{ id: 'q', question: 'Is it true?' }]))];
    expect(() => bind(packs, {}, WORLD)).toThrow(
      'one/a and two/b put different questions under the id `q`. An id names one question: use the same words, or another id',
    );
  });

  test('audits that are built are bound, those that are not are counted', () => {
    const packs = [
      pack('p', clause({ id: 'a', checks: [], audits: ['consent-records', 'takedown'] }), clause({ id: 'b', checks: ['trip-location'] })),
    ];
    const bound = bind(packs, {}, WORLD);
    expect(bound.audits.map(({ id, clauses }) => [id, ...names(clauses)])).toEqual([['takedown', 'p/a']]);
    expect(bound.planned).toBe(2);
  });
});

describe('rules', () => {
  const firm = pack('baseline', clause({ id: 'law' }), clause({ id: 'name', checks: ['child-name'], planned: true }));
  const own = (given: Partial<Clause>): readonly Pack[] => [firm, pack('own', clause({ id: 'kind', checks: ['tone'], ...given }))];

  test('a rule goes with its runs, and off takes them away', () => {
    expect(bind(own({}), { tone: 'warning' }, WORLD).runs.map(({ check, rule }) => [check.id, rule])).toEqual([
      ['consent', undefined],
      ['tone', 'warning'],
    ]);
    expect(bind(own({}), { tone: 'error', consent: 'error' }, WORLD).runs.map(({ rule }) => rule)).toEqual(['error', 'error']);
    expect(runsOf(bind(own({}), { tone: 'off' }, WORLD))).toEqual(['consent: baseline/law']);
  });

  test('a planned check may be named, and what is off is not missed', () => {
    const packs = own({ checks: ['trip-location'] });
    expect(bind(packs, { 'trip-location': 'warning' }, WORLD).planned).toBe(2);
    expect(bind(packs, { 'trip-location': 'off' }, WORLD).planned).toBe(1);
  });

  test.each([
    [{ tome: 'off' }, 'the rule `tome: off` names no check. Did you mean `tone`?'],
    [{ spelling: 'error' }, 'the rule `spelling: error` names no check. The checks are listed in docs/checks.md'],
    [{ takdown: 'off' }, 'the rule `takdown: off` names no check. Did you mean `takedown`?'],
    [
      { consent: 'warning' },
      'the rule `consent: warning` would loosen baseline/law, and what the baseline says or a policy locks may only be tightened. Take the rule out',
    ],
    [
      { 'child-name': 'off' },
      'the rule `child-name: off` would loosen baseline/name, and what the baseline says or a policy locks may only be tightened. Take the rule out',
    ],
  ] as const)('%j', (rules, words) => {
    expect(() => bind(own({}), rules, WORLD)).toThrow(words);
  });

  test('reach audits too, and may not loosen what is held', () => {
    const packs = own({ checks: [], audits: ['takedown'] });
    const auditsUnder = (rule: 'off' | 'warning' | 'error') =>
      bind(packs, { takedown: rule }, WORLD).audits.map(({ id, rule: said }) => [id, said]);
    expect(bind(packs, {}, WORLD).audits.map(({ id, rule }) => [id, rule])).toEqual([['takedown', undefined]]);
    expect([auditsUnder('off'), auditsUnder('warning'), auditsUnder('error')]).toEqual([
      [],
      [['takedown', 'warning']],
      [['takedown', 'error']],
    ]);
    const locked = own({ checks: [], audits: ['takedown'], locked: true });
    expect(() => bind(locked, { takedown: 'off' }, WORLD)).toThrow('the rule `takedown: off` would loosen');
  });

  test('the place of a rule is told', () => {
    const placeOf = (id: string): { file: string; line: number; column: number } => ({ file: `${id}.yaml`, line: 3, column: 9 });
    expect(() => bind(own({}), { tome: 'off' }, WORLD, placeOf)).toThrow('tome.yaml:3:9: the rule');
  });

  test.each([
    ['a locked error', { locked: true }, 'warning', true],
    ['a locked warning', { locked: true, severity: 'warning' }, 'warning', false],
    ['a locked warning that is switched off', { locked: true, severity: 'warning' }, 'off', true],
    ['a locked warning that raises a kind', { locked: true, severity: 'warning', raise: ['shouting'] }, 'warning', true],
    ['a locked clause, tightened', { locked: true }, 'error', false],
    ['a locked permission', { locked: true, force: 'may' }, 'off', false],
    ['an open error', {}, 'off', false],
  ] as const)('%s', (_, given, word, refused) => {
    const binding = (): Bound => bind(own(given), { tone: word }, WORLD);
    if (refused) expect(binding).toThrow('would loosen own/kind');
    else expect(binding).not.toThrow();
  });
});

describe('the order of clauses', () => {
  const parts = fc.record({
    checks: fc.subarray(['consent', 'tone', 'trip-location']),
    audits: fc.subarray(['takedown', 'consent-records']),
    asks: fc.subarray([question, { id: 'r', question: 'Is it true?' }]),
    with: fc.constantFrom({}, { written: true }, { most: 1 }, { most: 5 }),
    force: fc.constantFrom<Clause['force']>('must', 'should', 'may'),
  });
  const clauses = fc.array(parts, { maxLength: 8 }).map((all) => all.map((given, index) => clause({ ...given, id: `c${index}` })));
  const shuffled = clauses.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));

  /** A bound, with all that the order of clauses may change put in order. */
  const plain = ({ runs, questions, audits, planned }: Bound): unknown => ({
    runs: runs.map(({ check, options, clauses: by }) => JSON.stringify([check.id, options, names(by).toSorted()])).toSorted(),
    questions: questions.map(({ id, ask, clauses: by }) => JSON.stringify([id, ask, names(by).toSorted()])).toSorted(),
    audits: audits.map(({ id, clauses: by }) => [id, names(by).toSorted()]),
    planned,
  });

  test('changes nothing but the order of the cites', () => {
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(plain(bind([pack('p', ...other)], {}, WORLD))).toEqual(plain(bind([pack('p', ...all)], {}, WORLD)));
      }),
    );
  });

  test('and cites come as the clauses do', () => {
    fc.assert(
      fc.property(clauses, clauses, (one, two) => {
        const packs = [pack('p', ...one), pack('q', ...two)];
        const order = packs.flatMap(({ id, clauses: own }) => own.map((each) => `${id}/${each.id}`));
        for (const { clauses: by } of bind(packs, {}, WORLD).runs) {
          expect(names(by)).toEqual(order.filter((name) => names(by).includes(name)));
        }
      }),
    );
  });
});
