import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judge } from '../../src/engine/judge.ts';
import { prepare } from '../../src/engine/prepare.ts';
import { present } from '../../src/engine/present.ts';
import type { Clause, Pack, Post, PostResult, Violation } from '../../src/model.ts';
import { bind } from '../../src/policy/bind.ts';
import { loadPacks } from '../../src/policy/load.ts';
import type { Rules } from '../../src/policy/rules.ts';
import { BADGERS, judged, NOW, packOf, clause as ruleOf } from '../engine/house.ts';
import { draftOf, schoolOf } from '../school.ts';
import { disk } from './samples.ts';

/** The check finds each “badger”: for certain with an exclamation mark (kind `loud`), doubtful without (kind `seen`). */
const CERTAIN: Post = { channel: 'facebook', text: 'A badger!' };
const DOUBTFUL: Post = { channel: 'facebook', text: 'A badger.' };

const clause = (id: string, more: string): string =>
  `  - { id: ${id}, at: Section ${id}, says: Leave badgers be., binds: everyone, ${more} }\n`;
const packText = (id: string, clauses: string, head = ''): string => `id: ${id}\ntitle: The ${id} policy\n${head}clauses:\n${clauses}`;
const LAW = packText('baseline', clause('law', 'force: must, check: badger, when: { channel: newsletter }'));

interface Told {
  readonly trust: string;
  readonly own: string;
  readonly names?: readonly string[];
  readonly rules?: Rules;
  /** The baseline. */
  readonly law?: string;
}

const resultOf = async (post: Post, { trust, own, names = ['trust', 'own.yaml'], rules = {}, law = LAW }: Told): Promise<PostResult> => {
  const files = disk({ 'rules/baseline.yaml': law, 'rules/trust.yaml': packText('trust', trust), 'school/own.yaml': own });
  const packs = await loadPacks({ names, folder: 'school', rules: 'rules', files, world: BADGERS });
  const prepared = prepare({ school: schoolOf(), bound: bind(packs, rules, BADGERS) });
  return present(judge(draftOf(post), prepared, { now: NOW, mode: 'draft' }), prepared.school);
};
const citedBy = ({ cites }: Pick<Violation, 'cites'>): readonly string[] => cites.map(({ policy, clause: id }) => `${policy}/${id}`);
const said = ({ violations }: PostResult): readonly string[] => violations.map((one) => `${one.severity}: ${citedBy(one).join(' ')}`);

describe('a trust’s policy and a school’s own', () => {
  const MUST = 'force: must, check: badger';
  const SHOULD = 'force: should, check: badger';
  const OWN = packText('own', clause('b', MUST));

  test.each<[why: string, told: Told, found: string]>([
    ['both are cited, each in its own words', { trust: clause('a', MUST), own: OWN }, 'error: trust/a own/b'],
    [
      'the stricter stands, be it the trust’s',
      { trust: clause('a', MUST), own: packText('own', clause('b', SHOULD)) },
      'error: trust/a own/b',
    ],
    ['or the school’s', { trust: clause('a', SHOULD), own: OWN }, 'error: trust/a own/b'],
    ['two that are mild stay mild', { trust: clause('a', SHOULD), own: packText('own', clause('b', SHOULD)) }, 'warning: trust/a own/b'],
    [
      'under one id they are still two clauses',
      { trust: clause('a', MUST), own: packText('own', clause('a', SHOULD)) },
      'error: trust/a own/a',
    ],
    [
      'other options are another run, and one violation',
      { trust: clause('a', SHOULD), own: packText('own', clause('b', `${MUST}, with: { loud: true }`)) },
      'error: trust/a own/b',
    ],
    [
      'a clause that does not apply is not cited',
      { trust: clause('a', SHOULD), own: packText('own', clause('b', `${MUST}, when: { channel: website }`)) },
      'warning: trust/a',
    ],
    [
      'a permission takes nothing back',
      { trust: clause('a', MUST), own: packText('own', clause('b', 'force: may, check: badger')) },
      'error: trust/a',
    ],
  ])('%s', async (_, told, found) => {
    expect(said(await resultOf(CERTAIN, told))).toEqual([found]);
  });

  test('a doubt that one of them raises is an error, and cites both', async () => {
    const told = { trust: clause('a', MUST), own: packText('own', clause('b', `${SHOULD}, raise: seen`)) };
    expect(said(await resultOf(DOUBTFUL, { ...told, own: packText('own', clause('b', SHOULD)) }))).toEqual(['warning: trust/a own/b']);
    expect(said(await resultOf(DOUBTFUL, told))).toEqual(['error: trust/a own/b']);
  });

  test('where the baseline applies, it is cited first and stays an error whatever the others say', async () => {
    const told = { trust: clause('a', SHOULD), own: packText('own', clause('b', SHOULD)) };
    expect(said(await resultOf({ ...CERTAIN, channel: 'newsletter' }, told))).toEqual(['error: baseline/law trust/a own/b']);
  });
});

describe('a school’s policy on top of a trust’s', () => {
  const EXTENDS = { names: ['own.yaml'] };
  const own = (clauses: string): string =>
    packText('own', clauses === '' ? '' : clauses, 'extends: trust\n').replace(/clauses:\n$/, 'clauses: []\n');
  const TRUST = clause('a', 'force: must, check: badger') + clause('b', 'force: should, check: badger');

  test('what it does not speak of holds, under its own name', async () => {
    expect(said(await resultOf(CERTAIN, { ...EXTENDS, trust: TRUST, own: own('') }))).toEqual(['error: own/a own/b']);
  });

  test('a clause of the same id takes the other’s place', async () => {
    const milder = own(clause('a', 'force: should, check: badger'));
    expect(said(await resultOf(CERTAIN, { ...EXTENDS, trust: TRUST, own: milder }))).toEqual(['warning: own/a own/b']);
    const gone = own(clause('a', 'force: must, person: It takes tact') + clause('b', 'force: must, person: It takes tact'));
    expect(said(await resultOf(CERTAIN, { ...EXTENDS, trust: TRUST, own: gone }))).toEqual([]);
  });

  test('but where the trust’s is in force by itself too, both are cited and the stricter stands', async () => {
    const milder = own(clause('a', 'force: should, check: badger'));
    expect(said(await resultOf(CERTAIN, { trust: TRUST, own: milder }))).toEqual(['error: trust/a trust/b own/a own/b']);
  });

  const LOCKED = clause('a', 'force: must, check: badger, locked: true');
  test.each([
    ['a milder force', 'force: should, check: badger', 'its force is weaker'],
    ['a lower severity', 'force: must, severity: warning, check: badger', 'its severity is lower'],
    ['people alone', 'force: must, person: It takes tact', 'it leaves out a check'],
    ['fewer accounts', 'force: must, check: badger, when: { account: official }', 'its `when` holds less often'],
    ['fewer people', 'force: must, check: badger, binds: staff', 'it binds fewer people'],
    ['other options', 'force: must, check: badger, with: { loud: true }', 'it sets other options'],
  ])('what is locked may not be loosened: %s', async (_, more, why) => {
    const looser = own(clause('a', more).replace('binds: everyone, ', more.includes('binds') ? '' : 'binds: everyone, '));
    await expect(resultOf(CERTAIN, { ...EXTENDS, trust: LOCKED, own: looser })).rejects.toThrow(why);
  });

  test('it may be tightened, and is cited as the school’s', async () => {
    const stricter = own(clause('a', 'force: must, check: badger, raise: seen'));
    expect(said(await resultOf(DOUBTFUL, { ...EXTENDS, trust: LOCKED, own: stricter }))).toEqual(['error: own/a']);
  });
});

describe('the config’s rules', () => {
  const SILENT = packText('baseline', clause('law', 'force: must, person: It takes tact'));
  const LOCKED = clause('a', 'force: must, check: badger, locked: true');
  const open = packText('own', clause('b', 'force: must, check: badger'));

  test.each<[why: string, told: Told, rules: Rules, held: string]>([
    ['what the trust locks', { trust: LOCKED, own: open }, { badger: 'off' }, 'trust/a'],
    ['nor milder', { trust: LOCKED, own: open }, { badger: 'warning' }, 'trust/a'],
    [
      'nor through a policy that extends it',
      { trust: LOCKED, own: packText('own', clause('b', 'force: must, check: badger'), 'extends: trust\n'), names: ['own.yaml'] },
      { badger: 'off' },
      'own/a',
    ],
    [
      'nor what the baseline says',
      { trust: clause('a', 'force: must, check: badger'), own: open, names: ['own.yaml'] },
      { badger: 'off' },
      'baseline/law',
    ],
  ])('cannot switch off %s', async (_, told, rules, held) => {
    const law = held.startsWith('baseline') ? LAW : SILENT;
    await expect(resultOf(CERTAIN, { ...told, rules, law })).rejects.toThrow(`would loosen ${held},`);
  });

  test('may do with the rest as they like', async () => {
    const told = { trust: clause('a', 'force: must, check: badger'), own: open, law: SILENT };
    expect(said(await resultOf(CERTAIN, { ...told, rules: { badger: 'warning' } }))).toEqual(['warning: trust/a own/b']);
    expect(said(await resultOf(CERTAIN, { ...told, rules: { badger: 'off' } }))).toEqual([]);
  });

  test('may tighten', async () => {
    const told = { trust: clause('a', 'force: should, check: badger'), own: packText('own', clause('b', 'force: should, check: badger')) };
    expect(said(await resultOf(DOUBTFUL, { ...told, rules: { badger: 'error' } }))).toEqual(['error: trust/a own/b']);
  });
});

describe('a policy more', () => {
  const force = fc.constantFrom<Clause['force']>('must', 'should', 'advised', 'may');
  const one = fc.record({
    force,
    severity: fc.constantFrom<Clause['severity']>('error', 'warning'),
    with: fc.constantFrom({}, { loud: true }, { loud: false }),
    when: fc.constantFrom<Clause['when']>({}, { channel: ['website'] }, { account: ['official'] }),
    raise: fc.constantFrom<readonly string[]>([], ['seen']),
    binds: fc.constantFrom<Clause['binds']>(['everyone'], ['pupils'], ['school']),
  });
  const packs = (id: string): fc.Arbitrary<Pack> =>
    fc.array(one, { maxLength: 4 }).map((all) => packOf(id, ...all.map((given, index) => ruleOf(`c${index}`, given))));
  const found = (post: Post, ...all: readonly Pack[]): readonly { at: number; error: boolean; cites: readonly string[] }[] =>
    judged(post, all).findings.map((finding) => ({
      at: finding.span.start ?? 0,
      error: finding.severity === 'error',
      cites: citedBy(finding),
    }));

  test('makes nothing milder and takes no cite away', () => {
    const post: Post = { channel: 'facebook', text: 'A badger, and a badger! And one badger more.' };
    fc.assert(
      fc.property(packs('one'), packs('two'), (first, second) => {
        const both = found(post, first, second);
        for (const { at, error, cites } of found(post, first)) {
          const now = both.find((other) => other.at === at);
          expect(now?.cites).toEqual(expect.arrayContaining([...cites]));
          expect(now?.error || !error).toBe(true);
        }
      }),
    );
  });
});

describe('the questions of two policies', () => {
  const ask = (id: string, more = ''): string => clause(id, `force: should, ask: { id: kind, question: Is it kind? }${more}`);
  const asked = ({ questions }: PostResult): readonly string[] =>
    questions.map(({ id, ask: words, cites }) => `${id}: ${words} ${citedBy({ cites }).join(' ')}`);
  const both = (more = ''): Told => ({ trust: ask('a'), own: packText('own', ask('b', more)) });
  const clean: Post = { channel: 'facebook', text: 'Forty new books.' };

  test('one question of both is put once, and carries the clauses of both', async () => {
    expect(asked(await resultOf(clean, both()))).toEqual(['kind: Is it kind? trust/a own/b']);
  });

  test.each<[why: string, post: Post, more: string, cites: string]>([
    ['another channel', clean, ', when: { channel: website }', 'trust/a'],
    ['the channel', { ...clean, channel: 'website' }, ', when: { channel: website }', 'trust/a own/b'],
    ['nothing was found', clean, ', when: { found: badger }', 'trust/a'],
    ['something else was found', DOUBTFUL, ', when: { found: badger/loud }', 'trust/a'],
    ['it was found', CERTAIN, ', when: { found: badger/loud }', 'trust/a own/b'],
    ['no doubt is left', CERTAIN, ', when: { left: warning }', 'trust/a'],
    ['a doubt is left', DOUBTFUL, ', when: { left: warning }', 'trust/a own/b'],
    ['no media', clean, ', when: { media: any }', 'trust/a'],
    ['media', { ...clean, media: [{ pupils: [] }] }, ', when: { media: any }', 'trust/a own/b'],
    ['both, where every key has to hold', CERTAIN, ', when: { found: badger, channel: website }', 'trust/a'],
  ])('only the clauses whose `when` holds put it: %s', async (_, post, more, cites) => {
    const told = both(more);
    const withBadgers = { ...told, trust: told.trust + clause('see', 'force: must, check: badger') };
    expect(asked(await resultOf(post, withBadgers))).toEqual([`kind: Is it kind? ${cites}`]);
  });

  test.each([true, { yes: true, by: 'hford', at: '2026-06-12' }])('%j answers it for both', async (answer) => {
    expect(await resultOf({ ...clean, answers: { kind: answer } }, both())).toMatchObject({
      questions: [],
      violations: [],
      verdict: 'pass',
    });
  });

  test.each([false, { yes: false }])('%j is an error that cites both', async (answer) => {
    const { violations, questions } = await resultOf({ ...clean, answers: { kind: answer } }, both());
    expect(questions).toEqual([]);
    expect(violations.map((one) => [one.check, one.kind, one.severity, ...citedBy(one)])).toEqual([
      ['kind', 'answered-no', 'error', 'trust/a', 'own/b'],
    ]);
  });

  test('an answer to a question that is not put here decides nothing', async () => {
    const told: Told = {
      trust: ask('a', ', when: { channel: website }'),
      own: packText('own', clause('b', 'force: must, person: It takes tact')),
    };
    expect(await resultOf({ ...clean, answers: { kind: false } }, told)).toMatchObject({ questions: [], violations: [], verdict: 'pass' });
  });

  test('a school that puts it in other words is told so', async () => {
    const own = packText('own', ask('b').replace('Is it kind?', 'Is it true?'));
    await expect(resultOf(clean, { trust: ask('a'), own })).rejects.toThrow(
      'trust/a and own/b put different questions under the id `kind`',
    );
  });
});
