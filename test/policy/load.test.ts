import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Complaint, type Pack } from '../../src/model.ts';
import { loadPacks, type Place } from '../../src/policy/load.ts';
import { disk, WORLD } from './samples.ts';

const clauseNamed = (id: string, more = ''): string =>
  `  - { id: ${id}, at: Section 1, says: Be kind., binds: everyone, force: must, check: tone${more} }\n`;
const packNamed = (id: string, clauses: string, extend = ''): string =>
  `id: ${id}\ntitle: Ours\n${extend === '' ? '' : `extends: ${extend}\n`}clauses:${clauses === '' ? ' []' : ''}\n${clauses}`;

const load = (
  files: Readonly<Record<string, string>>,
  names: readonly string[],
  place?: (index: number) => Place,
): Promise<readonly Pack[]> =>
  loadPacks({ names, folder: 'school', rules: 'rules', files: disk(files), world: WORLD, ...(place === undefined ? {} : { place }) });

const complaint = async (loading: Promise<unknown>): Promise<string> => {
  const error: unknown = await loading.then(
    () => 'no complaint',
    (thrown: unknown) => thrown,
  );
  return error instanceof Complaint ? error.message.replaceAll('\\', '/') : String(error);
};

const idsOf = (packs: readonly Pack[]): readonly string[] => packs.map(({ id }) => id);
const clausesOf = (packs: readonly Pack[], id: string): readonly string[] =>
  packs.find((pack) => pack.id === id)?.clauses.map((clause) => clause.id) ?? [];

describe('which packs are in force', () => {
  const files = {
    'rules/mersham.yaml': packNamed('mersham', clauseNamed('a')),
    'school/own.yaml': packNamed('own', clauseNamed('a')),
    'school/policies/deep.yml': packNamed('deep', clauseNamed('a')),
  };

  test.each([
    [[], ['baseline']],
    [['mersham'], ['baseline', 'mersham']],
    [
      ['own.yaml', 'mersham'],
      ['baseline', 'own', 'mersham'],
    ],
    [
      ['baseline', 'mersham', 'mersham', './own.yaml', 'own.yaml'],
      ['baseline', 'mersham', 'own'],
    ],
    [
      ['policies/deep.yml', '../rules/mersham.yaml', 'mersham'],
      ['baseline', 'deep', 'mersham'],
    ],
  ])('%j', async (names, expected) => {
    expect(idsOf(await load(files, names))).toEqual(expected);
  });

  test('a path may be absolute', async () => {
    const file = join(process.cwd(), 'own.yaml');
    const disked = disk({ [file.replaceAll('\\', '/')]: packNamed('own', clauseNamed('a')) });
    expect(idsOf(await loadPacks({ names: [file], folder: 'school', rules: 'rules', files: disked, world: WORLD }))).toEqual([
      'baseline',
      'own',
    ]);
  });

  test.each([
    ['mershan', 'there is no policy `mershan`. Did you mean `mersham`?'],
    ['oakfield', 'there is no policy `oakfield`. Ours are baseline, mersham; one of your own is named by its path, such as ./policy.yaml'],
    ['onw.yaml', 'there is no policy file `school/onw.yaml`. Paths are relative to the file that names them'],
  ])('%s is none', async (name, expected) => {
    expect(await complaint(load(files, [name]))).toBe(expected);
  });

  test('what else lies among our policies is none of them', async () => {
    expect(await complaint(load({ ...files, 'rules/NOTICE.txt': 'x' }, ['oakfield']))).toMatch(
      /Ours are baseline, mersham; one of your own/,
    );
  });

  test('the config’s place is told', async () => {
    const place = (index: number): Place => ({ file: '.smpolicyrc.yaml', line: 5, column: 10 + index });
    expect(await complaint(load(files, ['mersham', 'mershan'], place))).toMatch(/^\.smpolicyrc\.yaml:5:11: there is no policy/);
  });

  test('messages name a file as the disk says', async () => {
    const named = { ...disk({ ...files, 'school/bad.yaml': 'id: 1' }), name: (path: string) => `~/${path.replaceAll('\\', '/')}` };
    const loading = (name: string): Promise<readonly Pack[]> =>
      loadPacks({ names: [name], folder: 'school', rules: 'rules', files: named, world: WORLD });
    expect(await complaint(loading('bad.yaml'))).toMatch(/^~\/school\/bad\.yaml:1:5: /);
    expect(await complaint(loading('gone.yaml'))).toMatch(/^there is no policy file `~\/school\/gone\.yaml`/);
    expect((await loading('own.yaml')).map(({ file }) => file)).toEqual(['~/rules/baseline.yaml', '~/school/own.yaml']);
  });

  test('two policies of one id', async () => {
    const two = { ...files, 'school/mine.yaml': packNamed('mersham', clauseNamed('a')) };
    expect(await complaint(load(two, ['mersham', 'mine.yaml']))).toBe(
      'school/mine.yaml:1:5: id: `mersham` is also the id of `rules/mersham.yaml`, which is in force too. Give one of them another id',
    );
    expect(await complaint(load({ 'school/mine.yaml': packNamed('baseline', '') }, ['mine.yaml']))).toMatch(/`baseline` is also the id of/);
  });
});

describe('extends', () => {
  const trust = packNamed('trust', clauseNamed('a') + clauseNamed('b') + clauseNamed('c'));
  const deep = packNamed('deep', clauseNamed('z'), 'trust');

  test('a clause of the same id takes the base’s place, the others come after', async () => {
    const own = packNamed('own', clauseNamed('d') + clauseNamed('b', ', severity: warning'), '[trust]');
    const packs = await load({ 'rules/trust.yaml': trust, 'school/own.yaml': own }, ['own.yaml']);
    expect(idsOf(packs)).toEqual(['baseline', 'own']);
    expect(clausesOf(packs, 'own')).toEqual(['a', 'b', 'c', 'd']);
    expect(packs[1]?.clauses.map(({ severity }) => severity)).toEqual(['error', 'warning', 'error', 'error']);
  });

  test('a base may have a base, and two may share one', async () => {
    const own = packNamed('own', clauseNamed('y'), '[deep, trust]');
    const files = { 'rules/trust.yaml': trust, 'rules/deep.yaml': deep, 'school/own.yaml': own };
    expect(clausesOf(await load(files, ['own.yaml']), 'own')).toEqual(['a', 'b', 'c', 'z', 'y']);
  });

  test('a path is relative to the pack that gives it', async () => {
    for (const path of ['trust.yaml', '[./trust.yaml]', '../sub/trust.yaml']) {
      const files = { 'school/sub/own.yaml': packNamed('own', '', path), 'school/sub/trust.yaml': trust };
      expect(clausesOf(await load(files, ['sub/own.yaml']), 'own')).toEqual(['a', 'b', 'c']);
    }
  });

  test('the baseline is in force by itself, and is not repeated', async () => {
    const packs = await load({ 'school/own.yaml': packNamed('own', clauseNamed('a'), 'baseline') }, ['own.yaml']);
    expect(clausesOf(packs, 'baseline')).toEqual(['law']);
    expect(clausesOf(packs, 'own')).toEqual(['a']);
  });

  test('a circle has no end', async () => {
    const files = {
      'rules/one.yaml': packNamed('one', '', 'two'),
      'rules/two.yaml': packNamed('two', '', '[three]'),
      'rules/three.yaml': packNamed('three', '', '[two]'),
    };
    expect(await complaint(load(files, ['one']))).toBe(
      'rules/three.yaml:3:11: extends[0]: `two.yaml` extends `three.yaml` extends `two.yaml`: a circle has no end. Take `two` out of `extends`',
    );
    expect(await complaint(load({ 'rules/me.yaml': packNamed('me', '', 'me') }, ['me']))).toMatch(
      /^rules\/me\.yaml:3:10: extends: `me\.yaml` extends/,
    );
  });

  test('a base that is not there is complained of where it is named', async () => {
    const files = { 'rules/trust.yaml': trust, 'school/own.yaml': packNamed('own', '', '[trust, trsut]') };
    expect(await complaint(load(files, ['own.yaml']))).toBe(
      'school/own.yaml:3:18: extends[1]: there is no policy `trsut`. Did you mean `trust`?',
    );
  });

  test('what is wrong in a base is told with the base’s file', async () => {
    const files = {
      'rules/trust.yaml': packNamed('trust', clauseNamed('a', ', locked: maybe')),
      'school/own.yaml': packNamed('own', '', 'trust'),
    };
    expect(await complaint(load(files, ['own.yaml']))).toMatch(/^rules\/trust\.yaml:4:\d+: clauses\[0\]\.locked: /);
  });
});

describe('a locked clause', () => {
  const trust = packNamed('trust', clauseNamed('free') + clauseNamed('firm', ', locked: true'));
  const own = (more: string): string => packNamed('own', clauseNamed('new') + clauseNamed('firm', more), 'trust');
  const files = (text: string): Readonly<Record<string, string>> => ({ 'rules/trust.yaml': trust, 'school/own.yaml': text });

  test('may be tightened, and stays locked', async () => {
    const packs = await load(files(own(', raise: shouting, audit: takedown')), ['own.yaml']);
    expect(packs[1]?.clauses.find(({ id }) => id === 'firm')).toMatchObject({ locked: true, raise: ['shouting'], audits: ['takedown'] });
  });

  test('may not be loosened', async () => {
    expect(await complaint(load(files(own(', severity: warning')), ['own.yaml']))).toBe(
      'school/own.yaml:6:5: clauses[1]: the clause `firm` is locked where it comes from, and here its severity is lower. Make it at least as strict, or give yours another id',
    );
  });

  test('nor in two steps, nor by a second base', async () => {
    const middle = packNamed('middle', clauseNamed('firm'), 'trust');
    const last = packNamed('last', clauseNamed('firm', ', severity: warning'));
    const two = { 'rules/trust.yaml': trust, 'rules/middle.yaml': middle, 'rules/last.yaml': last };
    const above = packNamed('own', clauseNamed('firm', ', severity: warning'), 'middle');
    expect(await complaint(load({ ...two, 'school/own.yaml': above }, ['own.yaml']))).toMatch(/^school\/own\.yaml:5:5: .*`firm` is locked/);
    const beside = packNamed('own', '', '[trust, last]');
    expect(await complaint(load({ ...two, 'school/own.yaml': beside }, ['own.yaml']))).toMatch(
      /^school\/own\.yaml:3:18: extends\[1\]: .*`firm` is locked/,
    );
  });
});
