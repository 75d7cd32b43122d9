import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Check } from '../../src/checks/check.ts';
import type { Complaint } from '../../src/model.ts';
import type { Linted } from '../../src/policy/lint.ts';
import { lintPack } from '../../src/policy/load.ts';
import { disk, WORLD } from './samples.ts';

const lint = (text: string, files: Readonly<Record<string, string>> = {}, name = 'own.yaml'): Promise<Linted> =>
  lintPack(name, { folder: 'school', rules: 'rules', files: disk({ 'school/own.yaml': text, ...files }), world: WORLD });
const told = ({ file, line, column, why, advice }: Complaint): string =>
  [`${file?.replaceAll('\\', '/')}:${line}:${column}`, why, advice].filter((part) => part !== undefined).join(' | ');
const clauseOf = (id: string, more: string): string =>
  `  - { id: ${id}, at: Section 1, says: Be ${id}., binds: staff, force: must, ${more} }\n`;
const HEAD = 'id: own\ntitle: Ours\nclauses:\n';
const TRUST = `id: trust\ntitle: The trust’s\nclauses:\n${clauseOf('kind', 'check: tone, locked: true')}${clauseOf('asked', 'ask: { id: q, question: Is it kind? }')}`;

describe('faults', () => {
  test('all of them are told, each with its place, in the order of the text', async () => {
    const { faults, clauses } = await lint(`id: own
titel: Ours
verson: 4.10
clauses:
  - id: one
    at: Section 1
    says: Be kind.
    binds: staf
    force: must
    check: tome
  - id: two
    at: Section 2
    says: Be true.
    binds: staff
    force: must
    check: [consent, tone]
    wiht: { written: true }
    whne: { account: official }
    with: { writen: true, personal: nevr }
    raise: refusd
  - id: two
    at: Section 3
    says: Be brief.
    binds: staff
    force: must
    ask: { id: consent, question: Is it? }
`);
    expect(faults.map(told)).toEqual([
      'school/own.yaml:1:1 | `title` is missing | The title of the policy',
      'school/own.yaml:2:8 | unknown key `titel` | Did you mean `title`?',
      'school/own.yaml:3:9 | unknown key `verson` | Did you mean `version`?',
      expect.stringMatching(/^school\/own\.yaml:8:12 \| clauses\[0\]\.binds: expected one of: .*found `staf` \| Did you mean `staff`\?$/),
      'school/own.yaml:17:11 | clauses[1]: unknown key `wiht` | Did you mean `with`?',
      'school/own.yaml:18:11 | clauses[1]: unknown key `whne` | Did you mean `when`?',
      'school/own.yaml:26:16 | clauses[2].ask.id: `consent` is the name of a check or an audit | Give the question another id',
    ]);
    expect(clauses).toBe(3);
  });

  test('a clause that is none does not hide what is wrong with the others', async () => {
    const { faults } = await lint(
      `${HEAD}  - 7\n${clauseOf('a', 'check: tome')}${clauseOf('a', 'check: tone, with: { most: many, mots: 1 }')}`,
    );
    expect(faults.map(({ line, why }) => [line, why])).toEqual([
      [4, expect.stringContaining('clauses[0]: expected')],
      [5, 'clauses[1].check: there is no check `tome`'],
      [6, expect.stringMatching(/the clause id `a` stands on line 5 already/)],
      [6, expect.stringMatching(/most: tone expects a number/)],
      [6, expect.stringMatching(/mots: tone has no option `mots`/)],
    ]);
  });

  test.each([
    ['no YAML', 'id: [', /never closed/],
    ['nothing', '', /expected a group of keys, found nothing/],
    ['a list', '- a\n', /expected a group of keys, found a list/],
    ['no clauses', 'id: own\ntitle: Ours\n', /`clauses` is missing/],
  ])('%s', async (_, text, words) => {
    const { faults } = await lint(text);
    expect(faults.map(told)).toEqual([expect.stringMatching(words)]);
  });

  test('of what it extends: each that is not there, is broken, or goes in a circle', async () => {
    const { faults } = await lint(`id: own\ntitle: Ours\nextends: [trsut, ./broken.yaml, ./own.yaml]\nclauses: []\n`, {
      'rules/trust.yaml': TRUST,
      'school/broken.yaml': `id: broken\ntitle: T\nclauses:\n${clauseOf('a', 'check: tome')}`,
    });
    expect(faults.map(told)).toEqual([
      'school/own.yaml:3:11 | extends[0]: there is no policy `trsut` | Did you mean `trust`?',
      expect.stringMatching(/^school\/own\.yaml:3:33 \| extends\[2\]: `own\.yaml` extends `own\.yaml`: a circle has no end/),
      expect.stringMatching(/^school\/broken\.yaml:4:\d+ \| clauses\[0\]\.check: there is no check `tome`/),
    ]);
  });

  test('each clause that loosens what is locked, or puts a question otherwise', async () => {
    const text = `id: own\ntitle: Ours\nextends: trust\nclauses:\n${clauseOf('kind', 'check: consent')}${clauseOf('mine', 'ask: { id: q, question: Is it true? }')}`;
    const { faults } = await lint(text, { 'rules/trust.yaml': TRUST });
    expect(faults.map(({ line, why }) => [line, why])).toEqual([
      [5, 'clauses[0]: the clause `kind` is locked where it comes from, and here it leaves out a check'],
      [6, 'clauses[1].ask.question: in trust/asked the id `q` stands for `Is it kind?`'],
    ]);
  });

  test('a question of a clause that takes the base’s place may be put otherwise', async () => {
    const text = `id: own\ntitle: Ours\nextends: trust\nclauses:\n${clauseOf('asked', 'ask: { id: q, question: Is it true? }')}`;
    expect(await lint(text, { 'rules/trust.yaml': TRUST })).toMatchObject({ faults: [] });
  });

  test('a question under an id of its own, or in the same words, is none', async () => {
    const text = `id: own\ntitle: Ours\nextends: trust\nclauses:\n${clauseOf('mine', 'ask: [{ id: other, question: Is it true? }, { id: q, question: Is it kind? }]')}`;
    expect(await lint(text, { 'rules/trust.yaml': TRUST })).toMatchObject({ faults: [] });
  });

  test('a question that the baseline puts otherwise', async () => {
    const baseline = `id: baseline\ntitle: Law\nclauses:\n${clauseOf('law', 'ask: { id: q, question: Is it lawful? }')}`;
    const text = HEAD + clauseOf('mine', 'ask: { id: q, question: Is it true? }');
    const { faults } = await lint(text, { 'rules/baseline.yaml': baseline });
    expect(faults.map(told)).toEqual([
      expect.stringMatching(/^school\/own\.yaml:4:\d+ \| .*: in baseline\/law the id `q` stands for `Is it lawful\?`/),
    ]);
    const itself = await lint('', { 'rules/baseline.yaml': baseline }, 'baseline');
    expect(itself.faults).toEqual([]);
  });

  test('of one of our own, which is no second policy of its id', async () => {
    expect(await lint('', { 'rules/trust.yaml': TRUST }, 'trust')).toMatchObject({ faults: [], oddities: [] });
  });

  test('of one line, by its columns', async () => {
    const text =
      'id: own\ntitle: Ours\nextends: [nope, nopf]\nclauses: [{ id: a, at: S, says: Be a., binds: staff, force: must, check: tome, audit: taekdown }]\n';
    const { faults } = await lint(text);
    const places = faults.map(({ line = 0, column = 0 }) => 1000 * line + column);
    expect(places).toHaveLength(4);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('what it extends has to be a word, and is told once if it is none', async () => {
    const { faults } = await lint('id: own\ntitle: Ours\nextends: [7]\nclauses: []\n');
    expect(faults.map(({ line, why }) => [line, why])).toEqual([[3, expect.stringContaining('extends[0]')]]);
  });

  test('what is no mistake of the pack is thrown', async () => {
    const files = { ...disk({ 'school/own.yaml': 'id: own\ntitle: Ours\nextends: trust\nclauses: []\n' }) };
    const read = (path: string) => (path.includes('trust') ? Promise.reject(new Error('the disk is broken')) : files.read(path));
    await expect(lintPack('own.yaml', { folder: 'school', rules: 'rules', files: { ...files, read }, world: WORLD })).rejects.toThrow(
      'the disk is broken',
    );
  });

  test('a file that is not there', async () => {
    await expect(lint('', {}, 'nope.yaml')).rejects.toThrow('there is no policy file');
    await expect(lint('', {}, 'basline')).rejects.toThrow('Did you mean `baseline`?');
  });
});

describe('oddities', () => {
  const PERSON = 'person: It takes tact';
  test.each<[why: string, clauses: string, line: number, words: RegExp]>([
    ['an option at its default', clauseOf('a', 'check: consent, with: { written: false, most: 7 }'), 4, /this is what holds in any case/],
    ['a list at its default, as its one item', clauseOf('a', 'check: consent, with: { from: staff }'), 4, /this is what holds in any case/],
    [
      'two clauses alike',
      clauseOf('a', 'check: tone') + clauseOf('b', 'check: tone').replace('Be b.', 'be A.'),
      5,
      /it says and does the same as the clause `a`/,
    ],
    [
      'a clause for the school, on personal accounts',
      clauseOf('a', 'check: tone, when: { account: personal }').replace('staff', 'school'),
      4,
      /it never applies: `binds: school` speaks of official accounts/,
    ],
    [
      'a check that never looks at comments, on comments',
      clauseOf('a', 'check: tone, when: { kind: comment }'),
      4,
      /it never applies: tone does not look at received comments/,
    ],
    [
      'a question that waits for what nothing finds',
      clauseOf('a', 'ask: { id: q, question: Is it? }, when: { found: tone/shouting }'),
      4,
      /no clause here or in the baseline runs tone/,
    ],
    [
      'a `when` for people alone',
      clauseOf('a', `${PERSON}, when: { media: any }`),
      4,
      /it changes nothing: the clause is for people alone/,
    ],
    [
      'a severity of a permission',
      clauseOf('a', 'check: tone, severity: error').replace('must', 'may'),
      4,
      /a clause of force may is never broken/,
    ],
    ['planned, and built by now', clauseOf('a', 'check: tone, planned: true'), 4, /tone is built by now/],
    ['a check twice', clauseOf('a', 'check: [tone, tone]'), 4, /`tone` stands here twice/],
    ['everybody and some', clauseOf('a', 'check: tone').replace('staff', '[everyone, staff]'), 4, /`everyone` covers the others/],
    ['planned, and both built by now', clauseOf('a', 'check: [tone, consent], planned: true'), 4, /tone and consent are built by now/],
    ['no clause at all', '', 3, /there is no clause here/],
  ])('%s', async (_, clauses, at, words) => {
    const { faults, oddities } = await lint(clauses === '' ? 'id: own\ntitle: Ours\nclauses: []\n' : HEAD + clauses);
    expect(faults).toEqual([]);
    expect(oddities.map(({ line, why }) => [line, why])).toEqual([[at, expect.stringMatching(words)]]);
  });

  test.each([
    ['an option that is not at its default', clauseOf('a', 'check: consent, with: { written: true }')],
    ['the same words for another check', clauseOf('a', 'check: tone') + clauseOf('b', 'check: consent').replace('Be b.', 'Be a.')],
    [
      'the same words for another question',
      clauseOf('a', 'ask: { id: p, question: Is it? }') + clauseOf('b', 'ask: { id: q, question: Is it not? }').replace('Be b.', 'Be a.'),
    ],
    [
      'the same words for other people',
      clauseOf('a', 'check: tone') + clauseOf('b', 'check: tone').replace('Be b.', 'Be a.').replace('staff', 'pupils'),
    ],
    [
      'a clause for the school and its staff, on personal accounts',
      clauseOf('a', 'check: tone, when: { account: personal }').replace('staff', '[school, staff]'),
    ],
    [
      'a clause for the school, on some accounts that are its own',
      clauseOf('a', 'check: tone, when: { account: [personal, official] }').replace('staff', 'school'),
    ],
    ['a check that never looks at comments, on comments and posts', clauseOf('a', 'check: tone, when: { kind: [comment, post] }')],
    ['one of two that looks at comments, on comments', clauseOf('a', 'check: [tone, consent], when: { kind: comment }')],
    ['a question on comments', clauseOf('a', 'ask: { id: q, question: Is it? }, when: { kind: comment }')],
    [
      'a question that waits for what another clause finds',
      clauseOf('a', 'check: tone') + clauseOf('b', 'ask: { id: q, question: Is it? }, when: { found: tone/shouting }'),
    ],
    ['a question that waits for what the baseline finds', clauseOf('a', 'ask: { id: q, question: Is it? }, when: { found: consent }')],
    ['everybody alone', clauseOf('a', 'check: tone').replace('staff', '[everyone]')],
  ])('none: %s', async (_, clauses) => {
    const { faults, oddities } = await lint(HEAD + clauses);
    expect([faults.map(told), oddities.map(told)]).toEqual([[], []]);
  });

  test('a question waits in vain for what a clause permits', async () => {
    const permits = clauseOf('a', 'check: tone').replace('must', 'may');
    const { oddities } = await lint(HEAD + permits + clauseOf('b', 'ask: { id: q, question: Is it? }, when: { found: tone }'));
    expect(oddities.map(({ line, why }) => [line, why])).toEqual([[5, expect.stringContaining('runs tone')]]);
  });

  test('a pack that only extends is not without clauses', async () => {
    expect(await lint('id: own\ntitle: Ours\nextends: trust\nclauses: []\n', { 'rules/trust.yaml': TRUST })).toMatchObject({
      oddities: [],
    });
  });

  test('an option is at its default only where it is that of each check that takes it', async () => {
    const other = {
      ...WORLD.checks.get('tone'),
      id: 'other',
      options: { most: { type: 'number', default: 7, says: 'how many' } },
    } as Check;
    const world = { ...WORLD, checks: new Map([...WORLD.checks, ['other', other]]) };
    const oddOf = async (check: string): Promise<number> => {
      const files = disk({ 'school/own.yaml': HEAD + clauseOf('a', `check: ${check}, with: { most: 7 }`) });
      return (await lintPack('own.yaml', { folder: 'school', rules: 'rules', files, world })).oddities.length;
    };
    expect([await oddOf('other'), await oddOf('tone'), await oddOf('[tone, other]')]).toEqual([1, 0, 0]);
  });

  test.each<[why: string, when: string, concerns: NonNullable<Check['concerns']>, odd: boolean]>([
    ['of other accounts alone', '{ account: personal }', ({ accountKind }) => accountKind === 'official', true],
    ['of these too', '{ account: [personal, official] }', ({ accountKind }) => accountKind === 'official', false],
    [
      'of other accounts and some channels',
      '{ account: personal }',
      ({ accountKind, channel }) => accountKind === 'official' || channel === 'website',
      false,
    ],
    [
      'of posts with media, which nobody knows yet',
      '{ account: personal }',
      (reading) => reading.accountKind === 'official' && reading.post.media !== undefined,
      true,
    ],
    [
      'of posts with media first of all',
      '{ account: personal }',
      (reading) => reading.post.media !== undefined && reading.accountKind === 'official',
      false,
    ],
    ['of an option', '{ account: personal }', ({ accountKind }, { most }) => accountKind === 'official' || most === 7, false],
    ['of no account, and none is said', '{ media: any }', () => false, false],
  ])('a check that is %s', async (_, when, concerns, odd) => {
    const picky = { ...WORLD.checks.get('tone'), id: 'picky', concerns } as Check;
    const world = { ...WORLD, checks: new Map([...WORLD.checks, ['picky', picky]]) };
    const files = disk({ 'school/own.yaml': HEAD + clauseOf('a', `check: picky, with: { most: 7 }, when: ${when}`) });
    const { oddities } = await lintPack('own.yaml', { folder: 'school', rules: 'rules', files, world });
    expect(oddities.map(({ why }) => why)).toEqual(odd ? ['clauses[0].when.account: picky never looks at personal accounts'] : []);
  });

  test('of the head: an id of ours, the baseline extended, a clause repeated', async () => {
    const text = `id: trust\ntitle: Ours\nextends: [baseline, trust]\nclauses:\n${clauseOf('kind', 'check: tone, locked: true')}`;
    const { faults, oddities } = await lint(text, { 'rules/trust.yaml': TRUST });
    expect(faults).toEqual([]);
    expect(oddities.map(told)).toEqual([
      expect.stringMatching(/^school\/own\.yaml:1:5 \| id: a pack of ours has the id `trust` too/),
      'school/own.yaml:3:10 | extends: the baseline is in force by itself | Leave it out',
      expect.stringMatching(/:5:5 \| clauses\[0\]: it is word for word what trust says/),
    ]);
  });

  test.each([
    ['a sound clause', clauseOf('a', 'check: consent, with: { written: true }, when: { account: [official, personal] }')],
    ['the same words about something else', clauseOf('a', 'check: tone') + clauseOf('b', 'check: consent').replace('Be b.', 'Be a.')],
    ['the association’s page', clauseOf('a', 'check: tone, when: { account: association }').replace('staff', 'school')],
    ['moderation of comments', clauseOf('a', 'check: [tone, comment-moderation], when: { kind: comment }')],
    ['a question that waits for what the baseline finds', clauseOf('a', 'ask: { id: q, question: Is it? }, when: { found: consent }')],
    ['a question that waits for what is still to come', clauseOf('a', 'ask: { id: q, question: Is it? }, when: { found: child-name }')],
    ['an option that one of two checks has otherwise', clauseOf('a', 'check: [consent, tone], with: { most: 7 }')],
  ])('%s is none', async (_, clauses) => {
    expect(await lint(HEAD + clauses)).toMatchObject({ faults: [], oddities: [] });
  });
});

const RULES = join(import.meta.dirname, '..', '..', 'rules');
const shipped = (await readdir(RULES)).filter((name) => name.endsWith('.yaml')).map((name) => basename(name, '.yaml'));

test.each(shipped)('%s, which we ship, has no fault', async (name) => {
  const files = { read: (path: string) => readFile(path, 'utf8').catch(() => undefined), list: (folder: string) => readdir(folder) };
  const linted = await lintPack(name, { folder: RULES, rules: RULES, files });
  expect(linted.faults.map(told)).toEqual([]);
  expect(linted.clauses).toBeGreaterThan(0);
});
