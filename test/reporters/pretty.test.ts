import { describe, expect, test } from '@jest/globals';
import type { PostResult, Violation } from '../../src/model.ts';
import type { Look, Style } from '../../src/reporters/reporter.ts';
import { widthOf } from '../../src/text/width.ts';
import { expectGolden } from '../golden.ts';
import { ASKED, AWAY, BLOCKED, CLEAN, NO_CONSENT, printAs, REPORTS, tailOf, UNDECLARED, UNSURE, WAITING, WARNED } from './samples.ts';

const pretty = (posts: readonly PostResult[], look: Partial<Look> = {}, rest: Parameters<typeof tailOf>[1] = {}): Promise<string> =>
  printAs('pretty', { posts, tail: tailOf(posts, rest), look });
const withViolation = (part: Partial<Violation>): PostResult => ({ ...WAITING, safeAfter: null, violations: [{ ...AWAY, ...part }] });
const lines = async (part: Partial<Violation>, look: Partial<Look> = {}): Promise<string[]> =>
  (await pretty([withViolation(part)], look)).split('\n');

test.each(Object.entries(REPORTS))('%s reads as it was approved', async (name, report) => {
  expectGolden(`reporters/pretty-${name}.txt`, await printAs('pretty', report));
});

test.each(Object.entries(REPORTS))('%s keeps within its columns', async (_, report) => {
  const wide = (await printAs('pretty', report)).split('\n').filter((line) => widthOf(line) > (report.look?.width ?? 80));
  expect(wide.filter((line) => !/^(Do not publish|Ask first|Ready|Next):/.test(line))).toEqual([]);
});

describe('colour', () => {
  const tag =
    (name: string) =>
    (text: string): string =>
      `\u001B[${name}m${text}\u001B[0m`;
  const style: Style = { bold: tag('1'), dim: tag('2'), red: tag('31'), yellow: tag('33'), green: tag('32') };
  const bare = (text: string): string =>
    ['0', '1', '2', '31', '32', '33'].reduce((rest, name) => rest.replaceAll(`\u001B[${name}m`, ''), text);

  test.each(Object.entries(REPORTS))('%s says the same without it, line for line', async (_, report) => {
    const coloured = await printAs('pretty', { ...report, look: { ...report.look, style } });
    expect(coloured).toContain('\u001B[');
    expect(bare(coloured)).toBe(await printAs('pretty', report));
  });
});

describe('the verdict comes first', () => {
  test.each<[PostResult, Look['command'], string]>([
    [BLOCKED, 'check', 'Do not publish: posts/farm.json (instagram)'],
    [ASKED, 'check', 'Ask first: posts/farm.json (instagram)'],
    [CLEAN, 'check', 'Ready: posts/fair.json (facebook)'],
    [BLOCKED, 'audit', 'Breaks the policy: posts/farm.json (instagram)'],
    [ASKED, 'audit', 'Look again: posts/farm.json (instagram)'],
  ])('%#', async (post, command, first) => {
    expect((await pretty([post], { command })).split('\n')[0]).toBe(first);
  });
});

describe('the carets stand under the words', () => {
  test.each([
    ['one of two equal words, told by its place', 'Jo saw Jo', 'Jo', 7, '       ^^'],
    ['both, where the place does not tell', 'Jo saw Jo', 'Jo', 400, '^^     ^^'],
    ['after wide letters', '遠足で Chester', 'Chester', 4, '       ^^^^^^^'],
    ['after an emoji of several people', '👩‍👩‍👧‍👦 at Chester', 'Chester', 15, '      ^^^^^^^'],
    ['after a flag and a letter with marks', '🇬🇧 e\u0301 Chester', 'Chester', 8, '     ^^^^^^^'],
    ['under what is hidden', 'Ol\u200Biver ran', 'Ol\u200Biver', 0, '^^^^^^^^^^^^^^'],
    ['in the second line', 'First line\nJo ran', 'Jo', 11, '^^'],
    ['in an indented line', '   Jo ran', 'Jo', 3, '^^'],
  ])('%s', async (_, excerpt, match, start, carets) => {
    const found = await lines({ excerpt, match, where: { field: '/text', start, end: start + match.length } });
    expect(found.find((line) => line.includes('^'))).toBe(`      ${carets}`);
  });

  test.each([
    ['the beginning', 0],
    ['the middle', 150],
    ['the end', 290],
  ])('a long line is cut around them: %s', async (_, at) => {
    const excerpt = `${'ab '.repeat(97).slice(0, at)}Chester${'ab '.repeat(97).slice(at + 7)}`;
    const found = await lines({ excerpt, match: 'Chester', where: { field: '/text', start: at, end: at + 7 } });
    const index = found.findIndex((line) => line.includes('^'));
    const [line = '', carets = ''] = [found[index - 1], found[index]];
    expect(line.slice(carets.indexOf('^'), carets.length)).toBe('Chester');
    expect(line).toContain('…');
    expect(widthOf(line)).toBeLessThanOrEqual(80);
    expect(widthOf(line)).toBeGreaterThan(75);
  });

  test('words wider than the page show their beginning', async () => {
    const match = `Chester${'x'.repeat(200)}`;
    const found = await lines({ excerpt: `at ${match}`, match, where: { field: '/text', start: 3, end: 3 + match.length } });
    const index = found.findIndex((line) => line.includes('^'));
    expect(found[index - 1]).toMatch(/^ {6}…Chesterx+…$/);
    expect(found.every((line) => widthOf(line) <= 80)).toBe(true);
  });

  test('aloud there are none, but the words', async () => {
    const text = await pretty([BLOCKED], { plain: true });
    expect(text).toContain('    The words: "Chester Zoo"\n    The line: "Having a great time at Chester Zoo!"\n');
    expect(text).not.toMatch(/[\^…|─│]/);
  });
});

describe('where it is, in words', () => {
  test.each([
    ['/text', 'Error: in the text ('],
    ['/media/1/alt', 'Error: photo 2, alt text ('],
    ['/media/0/tags/1', 'Error: photo 1, tag 2 ('],
    ['/links/0', 'Error: link 1 ('],
    ['/location/name', 'Error: the location ('],
    ['/author', 'Error: the author ('],
    ['/answers/image~1use', 'Error: the answer to image/use ('],
    ['/x-else', 'Error: /x-else ('],
  ])('%s', async (field, words) => {
    expect((await lines({ where: { field }, match: 'Chester Zoo' }))[2]).toContain(words);
  });

  test('an entry is named, and what is missing goes by its photo', async () => {
    const text = await pretty([{ ...BLOCKED, violations: [NO_CONSENT, UNDECLARED] }]);
    expect(text).toContain('  Error: photo 1, pupil 3: P014 (consent; line 9, column 31)\n    What is wrong:');
    expect(text).toContain('  Ask: photo 2 (photos/gate.jpg), pupils shown (consent; line 11, column 5)\n    What to look at:');
  });
});

describe('when', () => {
  test.each([
    ['2026-06-12T15:30:00+01:00', 'Not before Friday 12 June, 15:30.'],
    ['2026-06-15T00:00:00+01:00', 'Not before Monday 15 June.'],
    ['2027-01-04T08:05:00Z', 'Not before Monday 4 January 2027, 08:05.'],
    ['2026-06-12T23:30:00-11:00', 'Not before Friday 12 June, 23:30.'],
    ['some day', 'Not before some day.'],
  ])('%s', async (safeAfter, said) => {
    expect(await lines({ safeAfter })).toContain(`    ${said}`);
  });

  test('one date stands for several errors, and waiting mends only those that have one', async () => {
    const dated = { ...NO_CONSENT, safeAfter: '2026-06-15T00:00:00+01:00' };
    const post = (violations: readonly Violation[]): PostResult => ({ ...WAITING, violations, safeAfter: '2026-06-15T00:00:00+01:00' });
    expect((await pretty([post([AWAY, dated])])).split('\n')[1]).toBe('  Not before Monday 15 June.');
    expect((await pretty([post([AWAY, dated, NO_CONSENT])])).split('\n')[1]).toBe('  Not before Monday 15 June, once the rest is mended.');
    expect((await pretty([WAITING])).split('\n')[1]).toBe('');
  });
});

test('a policy is told by its title, with its name where the title does not hold it', async () => {
  const cite = { clause: 'a', at: 'page 2', says: 'Ask.' };
  const cites = [
    { ...cite, policy: 'baseline' },
    { ...cite, policy: 'marlow-lane' },
    { ...cite, policy: 'unknown' },
  ] as const;
  expect((await lines({ cites })).filter((line) => line.includes('From:'))).toEqual([
    '      From: The baseline: UK law and guidance, page 2',
    '      From: Social Media Policy (marlow-lane), page 2',
    '      From: unknown, page 2',
  ]);
});

test('posts in order stand line under line, others have air around them', async () => {
  const text = await pretty([CLEAN, CLEAN, WAITING, CLEAN]);
  expect(text).toMatch(/^Ready: .*\nReady: .*\n\nDo not publish: /);
  expect(text).toMatch(/bullet 10\n\nReady: .*\n\nChecked 4 posts: 1 error\.\n/);
});

describe('the last line is what to do next', () => {
  const at = (source: string, post: PostResult = BLOCKED): PostResult => ({ ...post, source });
  const unread = { unread: [{ source: 'b.json', why: 'it is empty' }] };
  test.each<[string, readonly PostResult[], string, Parameters<typeof tailOf>[1]?, Partial<Look>?]>([
    ['pass', [CLEAN], 'nothing more to do.'],
    ['block', [BLOCKED], 'mend the post, then run: smpolicy check posts/farm.json'],
    ['a block that passes', [WAITING], 'wait until Friday 12 June, 15:30, then run: smpolicy check posts/farm.json'],
    ['a time that is none', [{ ...at('a', WAITING), safeAfter: '\u001Bsoon' }], 'wait until <U+001B>soon, then run: smpolicy check a'],
    ['two blocks of one file', [at('a.ndjson#1'), at('a.ndjson#2')], 'mend the posts, then run: smpolicy check a.ndjson'],
    ['blocks of three files', [at('a'), at('b'), at('c')], 'mend the posts, then run: smpolicy check a b c'],
    ['of four', [at('a'), at('b'), at('c'), at('d')], 'mend the posts, then run the same command again.'],
    ['what is in order is not run again', [at('a'), at('b', CLEAN)], 'mend the post, then run: smpolicy check a'],
    ['undecided', [UNSURE], 'supply what is missing, then run: smpolicy check posts/farm.json'],
    ['a question', [ASKED], 'answer the question, then run: smpolicy check posts/farm.json'],
    ['questions', [ASKED, ASKED], 'answer the questions, then run: smpolicy check posts/farm.json'],
    ['a warning', [at('a', WARNED)], 'ask a colleague, change what needs it, then run: smpolicy check a'],
    ['warnings hidden', [WARNED], 'look at the warnings, then run the same command again.', {}, { quiet: true }],
    ['unread', [CLEAN], 'mend what could not be read, then run: smpolicy check b.json', unread],
    ['stdin', [at('stdin')], 'mend the post, then run the same command again.'],
    ['a masked name', [at('███.json')], 'mend the post, then run the same command again.'],
    ['a name that cannot be typed', [at('a\u202Eb.json')], 'mend the post, then run the same command again.'],
    ['an audit', [at('a')], 'mend the post, then run the same command again.', {}, { command: 'audit' }],
    ['a command handed in', [at('a')], 'mend the post, then run: run a', {}, { next: (files) => `run ${files.join()}` }],
    ['a command too long to say more', [at('a'.repeat(60))], `smpolicy check ${'a'.repeat(60)}`],
    ['a space', [at('my posts/a.json')], 'mend the post, then run: smpolicy check "my posts/a.json"'],
    ['a Windows path', [at('C:\\My posts\\a.json')], 'mend the post, then run: smpolicy check "C:\\My posts\\a.json"'],
    ['what a shell would read', [at("it's $5.json")], "mend the post, then run: smpolicy check 'it'\\''s $5.json'"],
    ['what looks like a flag', [at('-x.json')], 'mend the post, then run: smpolicy check ./-x.json'],
    ['letters of any script', [at('café.json')], 'mend the post, then run: smpolicy check café.json'],
  ])('%s', async (_, posts, next, rest = {}, look = {}) => {
    expect((await pretty(posts, look, rest)).split('\n').slice(-3)).toEqual(['', `Next: ${next}`, '']);
  });

  test('records alone', async () => {
    const { records } = REPORTS['audit']?.tail ?? {};
    const text = await pretty([CLEAN], { command: 'audit' }, { records: records ?? [] });
    expect(text).toMatch(/\n\nNext: mend the records, then run the same command again\.\n$/);
  });
});

test('the counts, in words', async () => {
  const said = async (posts: readonly PostResult[], rest: Parameters<typeof tailOf>[1] = {}): Promise<string | undefined> =>
    (await pretty(posts, { width: 200 }, rest)).split('\n').find((line) => line.startsWith('Checked'));
  expect(await said([CLEAN])).toBe('Checked 1 post: nothing found.');
  expect(await said([CLEAN, BLOCKED])).toBe('Checked 2 posts: 2 errors, 1 to ask about, 1 question to answer, 2 not looked at, 1 allowed.');
  expect(await said([], { unread: [{ source: 'a', why: 'it is empty' }] })).toBe('Checked no posts: 1 input not read.');
});
