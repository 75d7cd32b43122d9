import { describe, expect, test } from '@jest/globals';
import type { PostResult, RecordFinding, Takedown } from '../../src/model.ts';
import type { Look } from '../../src/reporters/reporter.ts';
import { ASKED, AWAY, BLOCKED, CLEAN, NO_CONSENT, printAs, REPORTS, tailOf, UNSURE, WAITING, WARNED } from './samples.ts';

const audit = (posts: readonly PostResult[], rest: Parameters<typeof tailOf>[1] = {}, look: Partial<Look> = {}): Promise<string> =>
  printAs('pretty', { posts, tail: tailOf(posts, rest), look: { command: 'audit', ...look } });
const many = <T>(n: number, one: T): readonly T[] => Array.from({ length: n }, () => one);
const linesOf = (text: string, wanted: RegExp): readonly string[] => text.split('\n').filter((line) => wanted.test(line));
const [TAKEDOWN] = REPORTS['audit']?.tail.takedowns ?? [];
const [RECORD] = REPORTS['audit']?.tail.records ?? [];

describe('very many posts', () => {
  test('in order are counted and not named', async () => {
    expect(await audit(many(1000, CLEAN))).toMatch(/^By check|^Checked 1000 posts: nothing found\.\n/);
    expect(await audit(many(1000, CLEAN))).not.toContain('fair.json');
  });

  test('that break the policy are told in full up to the twentieth, then in a line each', async () => {
    const text = await audit(many(50, WAITING));
    expect(linesOf(text, /^Breaks the policy:/)).toHaveLength(50);
    expect(linesOf(text, /What is wrong:/)).toHaveLength(20);
    expect(linesOf(text, /^Breaks the policy: posts\/farm\.json \(instagram\): trip-location$/)).toHaveLength(30);
  });

  test.each<[PostResult, string]>([
    [BLOCKED, 'trip-location and consent; to ask about: consent; 1 question; not looked at: trip-location and personal-data; 1 allowed'],
    [ASKED, 'to ask about: consent; 1 question'],
    [UNSURE, 'not looked at: trip-location'],
    [WARNED, 'to ask about: consent'],
  ])('in a line tell why: %#', async (post, why) => {
    expect((await audit([...many(20, WAITING), post])).split('\n')).toContain(
      `${post.verdict === 'block' ? 'Breaks the policy' : 'Look again'}: posts/farm.json (instagram): ${why}`,
    );
  });

  test('to take down, and findings in the records, alike', async () => {
    const takedowns = many(30, TAKEDOWN as Takedown);
    const records = many(30, RECORD as RecordFinding);
    const text = await audit([], { takedowns, records });
    expect([linesOf(text, /Who takes it down:/), linesOf(text, /What to do:/)].map(({ length }) => length)).toEqual([20, 20]);
    expect(
      text.replace(/\n {4}/g, ' ').match(/published\/sports-day\.json on @marlowlane, to be down by Monday 1 June: akhan/g),
    ).toHaveLength(10);
    expect(
      text.replace(/\n {4}/g, ' ').match(/Error: instagram @marlowlane \(account-register\): the account has one owner/g),
    ).toHaveLength(10);
    expect(text.replace(/\n {2}/g, ' ')).toContain('To take down: 30 posts, the first by Monday 1 June.');
  });

  test('say once what a clause says', async () => {
    const text = await audit(many(5, { ...WAITING, violations: [AWAY, NO_CONSENT] }));
    expect(linesOf(text, /A visit is told of only/)).toHaveLength(1);
    expect(linesOf(text, /Clause, as above: Social Media Policy \(marlow-lane\), Posting for the school/)).toHaveLength(4);
    const checked = await printAs('pretty', { posts: many(5, WAITING), tail: tailOf(many(5, WAITING)) });
    expect(linesOf(checked, /A visit is told of only/)).toHaveLength(5);
  });

  test('in order of which something was allowed are told of', async () => {
    const allowed: PostResult = { ...CLEAN, suppressed: BLOCKED.suppressed };
    expect(await audit([allowed, CLEAN])).toMatch(/^In order: posts\/fair\.json \(facebook\)\n {2}Allowed: "Oliver"/);
  });
});

describe('the tables at the end', () => {
  test('have a line for each that differs, the worst first', async () => {
    const text = await audit([WAITING, { ...CLEAN, channel: 'x' }, CLEAN, { ...WARNED, publishAt: '2026-05-01T09:00:00+01:00' }]);
    expect(text).toContain(
      [
        'By check         errors  to ask about',
        '  trip-location       1             0',
        '  consent             0             1',
        '',
        'Posts by account           in breach  to look at  in order',
        '  @marlowlane (instagram)          1           1         0',
        '  @marlowlane (facebook)           0           0         1',
        '  @marlowlane (x)                  0           0         1',
        '',
        'Posts by month  in breach  to look at  in order',
        '  May 2026              0           1         0',
        '  June 2026             1           0         2',
        '',
        'Checked 4 posts: 1 error, 1 to ask about.',
      ].join('\n'),
    );
  });

  test('show channels only where they say more than the accounts', async () => {
    expect(await audit([WAITING, CLEAN])).not.toContain('by channel');
    expect(await audit([WAITING, CLEAN, { ...CLEAN, account: '@pta' }])).toContain('Posts by channel');
  });

  test('hold twelve lines and the number of the rest; of months the latest', async () => {
    const posts = Array.from({ length: 15 }, (_, n): PostResult => {
      const month = String((n % 12) + 1).padStart(2, '0');
      return { ...WAITING, account: `@a${n}`, publishAt: `${2025 + Math.floor(n / 12)}-${month}-10T09:00:00Z` };
    });
    const text = await audit(posts);
    expect(linesOf(text, /^ {2}@a\d+ /)).toHaveLength(12);
    expect(linesOf(text, /^ {2}and 3 more$/)).toHaveLength(2);
    expect([text.includes('April 2025'), text.includes('March 2025'), text.includes('March 2026')]).toEqual([true, false, true]);
  });

  test('aloud, and where there is no room, are sentences', async () => {
    for (const look of [{ plain: true }, { width: 36 }])
      expect((await audit([WAITING, CLEAN], {}, look)).replace(/\n {4}/g, ' ')).toContain(
        'Posts by account:\n  @marlowlane (instagram): 1 in breach\n',
      );
  });

  test('count what --quiet hides', async () => {
    const { records } = REPORTS['audit']?.tail ?? { records: [] };
    const text = await audit([WAITING, WARNED, CLEAN], { records }, { quiet: true });
    expect(text).toContain('  account-register       1             1\n');
    expect(text).toContain('  consent                0             1\n');
  });

  test('are of an audit', async () => {
    expect(await printAs('pretty', { posts: [WAITING, CLEAN], tail: tailOf([WAITING, CLEAN]) })).not.toContain('By check');
  });
});
