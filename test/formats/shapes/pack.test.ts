import { describe, expect, test } from '@jest/globals';
import { packShape } from '../../../src/formats/shapes/pack.ts';
import { accepted, refusal } from './refusals.ts';
import { GOOD_PACK } from './samples.ts';

const CLAUSE = 'id: a, at: p. 1, says: be kind, binds: staff, force: must';
const pack = (head: string, clauses: string): string => `id: larkhill\ntitle: Policy\n${head}clauses: ${clauses}`;
const withHead = (head: string): string => refusal(packShape, pack(`${head}\n`, `[{ ${CLAUSE}, check: tone }]`)).replace(/^\d+:\d+ /, '');
const withClause = (clause: string): string =>
  refusal(packShape, pack('', `[{ ${clause} }]`)).replace(/^\d+:\d+ (?:clauses\[0\](?:: |\.)?)?/, '');

test('a pack with every key is accepted as it is: options are looked at elsewhere', () => {
  expect(accepted(packShape, GOOD_PACK)).toEqual(GOOD_PACK);
});

test('what is wrong is said with its place', () => {
  expect(refusal(packShape, 'id: larkhill\ntitle: Policy\nversion: 4.10\nclauses: []')).toBe(
    '3:10 version: expected text, found a number | Put it in quotes: without them YAML reads 4.10 as the number 4.1',
  );
  expect(refusal(packShape, `id: a\ntitle: b\nclauses:\n  - id: 4.10\n    at: p. 1`)).toBe(
    '4:9 clauses[0].id: expected an id, found a number | Put it in quotes: without them YAML reads 4.10 as the number 4.1',
  );
  expect(refusal(packShape, 'id: a\ntitle: b\nclause: []')).toBe('3:9 unknown key `clause` | Did you mean `clauses`?');
  expect(refusal(packShape, 'id: a\ntitle: b')).toBe('1:1 `clauses` is missing | What the policy says, clause by clause');
});

describe('the head', () => {
  test.each([
    ['version: "4.10"', 'fine'],
    ['version: 2024-09', 'fine'],
    ['review: 2025-09', 'fine'],
    ['review: "2025-09-30"', 'fine'],
    ['review: 2025-13', 'review: expected a month such as 2025-09, or a day'],
    ['review: soon', 'review: expected a month such as 2025-09, or a day'],
    ['review: 2025', /^review: expected a month such as 2025-09, or a day, found a number/],
    ['extends: some-trust', 'fine'],
    ['extends: [some-trust, other]', 'fine'],
    ['extends: []', 'extends: expected at least one'],
    ['extends: ./base.yaml', 'fine'],
    ['extends: [./base.yaml, ../trust/Our policy.yml, some-trust, C:\\Our policies\\trust.yaml]', 'fine'],
    ['extends: [Our policy.yaml]', 'fine'],
    ['extends: [some trust]', 'extends[0]: expected the id of a pack, or a path such as ./trust.yaml'],
    ['extends: [" "]', 'extends[0]: expected a pack, found empty text'],
    ['school:', 'school: expected text, found nothing'],
  ])('%s', (head, said) => {
    if (typeof said === 'string') expect(withHead(head)).toBe(said);
    else expect(withHead(head)).toMatch(said);
  });
});

describe('a clause', () => {
  test.each([
    [`${CLAUSE}, check: tone`, 'fine'],
    [`${CLAUSE}, check: [tone, branding], audit: takedown`, 'fine'],
    [`${CLAUSE}, ask: { id: q, question: Is it fit? }`, 'fine'],
    [`${CLAUSE}, ask: [{ id: q, question: Is it fit? }], when: { found: child-name, left: warning }`, 'fine'],
    [`${CLAUSE}, person: only a person can tell`, 'fine'],
    [`${CLAUSE}, check: tone, with: { anything: [1, { goes: here }] }`, 'fine'],
    [`${CLAUSE}, check: tone, x-note: mine`, 'fine'],
    [CLAUSE, 'a clause has `person` alone, or at least one of check, ask and audit'],
    [`${CLAUSE}, person: a, check: tone`, 'a clause has `person` alone, or at least one of check, ask and audit'],
    [`${CLAUSE}, check: []`, 'check: expected at least one'],
    [`${CLAUSE}, check: 7`, /^check: expected a check, or a list of them, found a number/],
    [`${CLAUSE}, check: tone, when: { found: tone }`, '`found` and `left` narrow a question, and this clause has no `ask`'],
    [`${CLAUSE}, check: tone, when: { left: warning }`, '`found` and `left` narrow a question, and this clause has no `ask`'],
    [`${CLAUSE}, check: tone, when: { media: some }`, 'when.media: expected one of: any, people, pupils; found `some`'],
    [`${CLAUSE}, check: tone, when: { acount: official }`, 'when: unknown key `acount` | Did you mean `account`?'],
    [`${CLAUSE}, check: tone, when: { account: [offical] }`, /found `offical` \| Did you mean `official`\?$/],
    [`${CLAUSE}, check: tone, when: { channel: instagrm }`, /Did you mean `instagram`\?$/],
    [`${CLAUSE}, check: tone, raise: [live]`, 'fine'],
    [`${CLAUSE}, check: tone, severity: off`, 'severity: expected one of: error, warning; found `off`'],
    [`${CLAUSE}, check: tone, locked: yes`, 'locked: expected true or false, found text'],
    [`${CLAUSE}, ask: Is it fit?`, /^ask: expected a question, or a list of them, found text/],
    [`${CLAUSE}, ask: { id: q }`, /^ask: `question` is missing/],
    ['id: a b, at: p. 1, says: c, binds: staff, force: must, check: tone', 'id: expected an id without spaces and slashes'],
    ['id: a/b, at: p. 1, says: c, binds: staff, force: must, check: tone', 'id: expected an id without spaces and slashes'],
    ['id: a, at: 4.10, says: c, binds: staff, force: must, check: tone', /^at: expected text, found a number \| Put it in quotes/],
    ['id: a, says: c, binds: staff, force: must, check: tone', '`at` is missing | Where it stands in the policy'],
    ['id: a, at: b, binds: staff, force: must, check: tone', '`says` is missing | What it says, in words of the pack’s own'],
    ['id: a, at: b, says: c, binds: staff, check: tone', /^`force` is missing \| How it binds: must, should, /],
    ['id: a, at: b, says: c, binds: [], force: must, check: tone', 'binds: expected at least one'],
    ['id: a, at: b, says: c, binds: [staf], force: must, check: tone', /^binds\[0\]: .*found `staf` \| Did you mean `staff`\?$/],
    ['id: a, at: b, says: c, binds: staff, force: shall, check: tone', /^force: expected one of: must, .*; found `shall`/],
    ['id: a, at: b, says: c, binds: staff, force: must, chek: tone', 'unknown key `chek` | Did you mean `check`?'],
  ])('%s', (clause, said) => {
    if (typeof said === 'string') expect(withClause(clause)).toBe(said);
    else expect(withClause(clause)).toMatch(said);
  });
});
