import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Complaint, type Pack } from '../../src/model.ts';
import { faultsOf } from '../../src/policy/faults.ts';
import { loadPacks } from '../../src/policy/load.ts';
import { disk, WORLD } from './samples.ts';

const FILE = join('school', 'own.yaml');
const HEAD = 'id: own\ntitle: Our policy\nclauses:\n';
/** The second clause stands on line 10, after one in which nothing is wrong. */
const FIRST = `  - id: first
    at: Section 1
    says: Be kind.
    binds: staff
    force: must
`;
const RAW = { id: 'first', at: 'Section 1', says: 'Be kind.', binds: 'staff', force: 'must' } as const;
const SECOND = FIRST.replace('first', 'second');

const load = async (text: string): Promise<Pack | undefined> => {
  const files = disk({ 'school/own.yaml': text });
  const packs = await loadPacks({ names: ['own.yaml'], folder: 'school', rules: 'rules', files, world: WORLD });
  return packs.find(({ id }) => id === 'own');
};

const complaintOn = async (text: string): Promise<string> => {
  try {
    await load(text);
    return 'no complaint';
  } catch (error) {
    return error instanceof Complaint ? error.message : `not a Complaint: ${String(error)}`;
  }
};

/** What follows `force: must` in the second clause, from line 15 on, and what is said of it. */
const BROKEN: readonly (readonly [lines: string, at: string, words: string])[] = [
  ['check: consnt', '15:12', 'clauses[1].check: there is no check `consnt`. Did you mean `consent`?'],
  ['check: [tone, xyz]', '15:19', 'clauses[1].check[1]: there is no check `xyz`. The checks are listed in docs/checks.md'],
  ['audit: takedwn', '15:12', 'clauses[1].audit: there is no audit `takedwn`. Did you mean `takedown`?'],
  ['check: takedown', '15:12', 'clauses[1].check: there is no check `takedown`. The checks are listed in docs/checks.md'],
  [
    'check: child-name',
    '15:12',
    'clauses[1].check: `child-name` is not built yet. Say `planned: true` in this clause, and every run will count it as not looked at',
  ],
  [
    'audit: [takedown, consent-records]',
    '15:23',
    'clauses[1].audit[1]: `consent-records` is not built yet. Say `planned: true` in this clause, and every run will count it as not looked at',
  ],
  ['check: chid-name\n    planned: true', '15:12', 'clauses[1].check: there is no check `chid-name`. Did you mean `child-name`?'],
  [
    'person: Only a person can tell.\n    planned: true',
    '16:14',
    'clauses[1].planned: nothing is planned here: the clause names no check or audit. Leave `planned` out',
  ],
  [
    'check: consent\n    with: { writen: true }',
    '16:21',
    'clauses[1].with.writen: consent has no option `writen`. Did you mean `written`?',
  ],
  ['check: tone\n    with: { written: true }', '16:22', 'clauses[1].with.written: tone has no option `written`. It has most and kinds'],
  ['check: comment-moderation\n    with:\n      x: 1', '17:10', 'clauses[1].with.x: comment-moderation has no option `x`. It has kinds'],
  [
    'check: [tone, comment-moderation]\n    with: { words: [] }',
    '16:20',
    'clauses[1].with.words: tone or comment-moderation has no option `words`. It has most and kinds',
  ],
  ['check: consent\n    with: { written: yes }', '16:22', 'clauses[1].with.written: consent expects true or false, found `yes`'],
  ['check: consent\n    with: { most: "7" }', '16:19', 'clauses[1].with.most: consent expects a number, found `7`'],
  [
    'check: consent\n    with: { personal: nevr }',
    '16:23',
    'clauses[1].with.personal: consent expects one of: allowed, never, found `nevr`. Did you mean `never`?',
  ],
  ['check: consent\n    with: { words: [ok, 7] }', '16:20', 'clauses[1].with.words: consent expects a list of words, found a number'],
  [
    'check: consent\n    with: { from: [staff, parents] }',
    '16:19',
    'clauses[1].with.from: consent expects some of: staff, pupils, found `parents`',
  ],
  ['audit: takedown\n    with: { withn: 7d }', '16:20', 'clauses[1].with.withn: takedown has no option `withn`. Did you mean `within`?'],
  [
    'audit: takedown\n    with: { within: a week }',
    '16:21',
    'clauses[1].with.within: takedown expects a number of days such as 7d, found `a week`',
  ],
  [
    'ask: { id: q, question: Is it? }\n    with: { a: b }',
    '16:11',
    'clauses[1].with: `with` sets options, and this clause has no check or audit to take them. Leave it out',
  ],
  [
    'check: consent\n    raise: undeclard',
    '16:12',
    'clauses[1].raise: consent finds nothing of the kind `undeclard`. Did you mean `undeclared`?',
  ],
  [
    'check: [consent, tone]\n    raise: [shouting, x]',
    '16:23',
    'clauses[1].raise[1]: consent or tone finds nothing of the kind `x`. It finds refused, undeclared and shouting',
  ],
  [
    'audit: takedown\n    raise: refused',
    '16:12',
    'clauses[1].raise: `raise` makes a check’s doubts errors, and this clause has no check. Leave it out',
  ],
  [
    'ask: { id: other, question: Is it }',
    '15:33',
    'clauses[1].ask.question: the id `other` already stands for `Is it kind?`. An id names one question: use the same words, or another id',
  ],
  [
    'ask: { id: tone, question: Is it? }',
    '15:16',
    'clauses[1].ask.id: `tone` is the name of a check or an audit. Give the question another id',
  ],
  [
    'ask: { id: q, question: Is it? }\n    when: { found: [consent, tome] }',
    '16:30',
    'clauses[1].when.found[1]: there is no check `tome`. Did you mean `tone`?',
  ],
  [
    'ask: { id: q, question: Is it? }\n    when: { found: consent/refusd }',
    '16:20',
    'clauses[1].when.found: consent finds nothing of the kind `refusd`. Did you mean `consent/refused`?',
  ],
];

describe('a broken pack says where and what', () => {
  const first = `${FIRST}    ask: { id: other, question: Is it kind? }\n`;

  test.each(BROKEN)('%s', async (lines, at, words) => {
    expect(await complaintOn(`${HEAD}${first}${SECOND}    ${lines}\n`)).toBe(`${FILE}:${at}: ${words}`);
  });

  test('all that is wrong can be told at once', () => {
    const clauses = [
      { ...RAW, ask: { id: 'q', question: 'Is it?' }, with: { a: 1 }, raise: 'x' },
      { ...RAW, check: ['tome', 'tone'], with: { most: true }, planned: true },
    ];
    const located = { value: null, file: 'own.yaml', locate: () => undefined };
    const faults = [...faultsOf({ clauses }, located, WORLD)];
    expect(faults.map(({ message }) => message.split(':')[1])).toEqual([
      ...[' clauses[1].id', ' clauses[0].with', ' clauses[0].raise', ' clauses[1].check[0]', ' clauses[1].with.most'],
    ]);
    expect(faults[0]?.why).toBe('clauses[1].id: the clause id `first` stands in this pack already');
  });

  test('a clause id twice', async () => {
    const text = `${HEAD}${first}${FIRST}    check: tone\n`;
    expect(await complaintOn(text)).toBe(
      `${FILE}:10:9: clauses[1].id: the clause id \`first\` stands on line 4 already. Give each clause an id of its own`,
    );
  });

  test.each([
    ['an unquoted edition', 'id: own\ntitle: T\nversion: 4.10\nclauses: []\n', '3:10'],
    ['a clause that nothing looks at', `${HEAD}${FIRST}`, '4:5'],
    ['person beside a check', `${HEAD}${FIRST}    person: Tact.\n    check: tone\n`, '4:5'],
    ['found without a question', `${HEAD}${FIRST}    check: tone\n    when: { found: tone }\n`, '4:5'],
    ['a misspelt channel', `${HEAD}${FIRST}    check: tone\n    when: { channel: instagran }\n`, '10:22'],
  ])('%s is caught by its shape', async (_, text, at) => {
    expect(await complaintOn(text)).toMatch(new RegExp(`^${FILE.replaceAll('\\', '\\\\')}:${at}: .+`));
  });
});

describe('a sound pack', () => {
  const clauseOf = async (lines: string): Promise<unknown> => (await load(`${HEAD}${FIRST}    ${lines}\n`))?.clauses[0];

  test('is completed by its defaults', async () => {
    expect(await clauseOf('check: consent')).toEqual({
      ...{ id: 'first', at: 'Section 1', says: 'Be kind.', binds: ['staff'], force: 'must', severity: 'error' },
      ...{ checks: ['consent'], asks: [], audits: [], with: {}, when: {}, raise: [], locked: false, planned: false },
    });
  });

  test('may leave a clause to people', async () => {
    expect(await clauseOf('person: It takes tact.')).toMatchObject({ person: 'It takes tact.', checks: [], planned: false });
  });

  test('keeps its head', async () => {
    const text = `id: own\ntitle: T\nschool: Oakfield\nversion: "4.10"\nreview: "2027-09"\nclauses: []\n`;
    expect(await load(text)).toEqual({
      ...{ id: 'own', title: 'T', school: 'Oakfield', version: '4.10', review: '2027-09', file: FILE, clauses: [] },
    });
  });

  test.each(['should', 'advised', 'aim', 'sanction', 'may', 'scope'])(
    'a force of %s is a warning, unless it says otherwise',
    async (force) => {
      const text = `${HEAD}${FIRST.replace('must', force)}    check: tone\n`;
      expect((await load(text))?.clauses[0]?.severity).toBe('warning');
      expect((await load(`${text}    severity: error\n`))?.clauses[0]?.severity).toBe('error');
    },
  );

  test('one thing stands for a list of one, and channels are folded', async () => {
    const lines = [
      'ask: { id: q, question: Is it kind? }',
      'check: consent',
      'audit: takedown',
      'raise: undeclared',
      'when: { account: official, kind: post, channel: [Class Dojo, Twitter], media: any, found: consent, left: warning }',
    ];
    expect(await clauseOf(lines.join('\n    '))).toMatchObject({
      asks: [{ id: 'q', question: 'Is it kind?' }],
      checks: ['consent'],
      audits: ['takedown'],
      raise: ['undeclared'],
      when: { account: ['official'], kind: ['post'], channel: ['classdojo', 'x'], media: 'any', found: ['consent'], left: 'warning' },
    });
  });

  test.each([
    ['planned: true of what is planned', 'check: child-name\n    planned: true', true],
    ['of what is built by now', 'check: consent\n    planned: true', false],
    ['of what is built in part', 'check: [consent, child-name]\n    planned: true', true],
    ['an audit that is planned', 'audit: consent-records\n    planned: true', true],
    [
      'options of a check that has not said any yet',
      'check: [consent, child-name]\n    with: { nicknames: true }\n    planned: true',
      true,
    ],
    ['kinds of such a check', 'check: child-name\n    raise: forename\n    planned: true', true],
    ['options of an audit', 'audit: takedown\n    with: { of: threat, column: police, within: 7d }', false],
    ['options of one of two checks', 'check: [consent, tone]\n    with: { written: true, words: one, most: 3 }', false],
    ['a kind of a planned check under found', 'ask: { id: q, question: "?" }\n    when: { found: child-name/forename }', false],
  ])('may have %s', async (_, lines, planned) => {
    expect(await clauseOf(lines)).toMatchObject({ planned });
  });
});
