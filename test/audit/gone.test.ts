import { describe, expect, test } from '@jest/globals';
import { type Compared, goneSince } from '../../src/audit/gone.ts';
import { withoutTwins } from '../../src/audit/twins.ts';
import type { Takedown } from '../../src/model.ts';

const one = (more: Partial<Takedown> = {}): Takedown => ({
  ...{ source: 'ig.zip/posts_1.json#1', id: 'posts_1#1', link: null, account: '@oak', owner: 'head', pupils: ['P1'] },
  ...{ publishAt: '2026-06-12T10:05:00+01:00', excerpt: 'We won.', due: '2026-11-16' },
  cites: [{ policy: 'p', clause: 'c', at: 'a', says: 's' }],
  ...more,
});
const since = (
  before: readonly Takedown[],
  now: readonly Takedown[],
  { looked = () => true, undecided = [] }: Partial<Pick<Compared, 'looked' | 'undecided'>> = {},
) => {
  const { gone, unseen } = goneSince({ before, now, undecided, looked, hide: (text) => text.replaceAll('Amelia', '███') });
  return [gone.map(({ pupils }) => pupils.join()), unseen.map(({ pupils }) => pupils.join())];
};

describe('what is gone since', () => {
  test.each<readonly [string, Partial<Takedown>, readonly string[]]>([
    ['nothing, where it stands there still', {}, []],
    ['nothing, in a new download with other numbers', { source: 'new.zip/posts_1.json#7', id: 'posts_1#7' }, []],
    ['nothing, where its names are hidden now', { id: 'posts_1#1' }, []],
    ['another post of that account', { source: 'ig.zip/posts_1.json#2', id: 'posts_1#2', publishAt: '2026-06-13T10:05:00+01:00' }, ['P1']],
    ['a post that shows somebody else by now', { pupils: ['P2'] }, ['P1']],
  ])('%s', (_, now, gone) => expect(since([one()], [one(now)])).toEqual([gone, []]));

  test('by its address, whatever else has changed', () => {
    const link = 'https://x.example/1';
    expect(since([one({ link })], [one({ link, source: 'b#1', id: 'b', publishAt: '2026-01-01T00:00:00Z' })])).toEqual([[], []]);
  });
  test('names that the earlier list hid, or that this one hides', () => {
    expect(
      since([one({ source: '███.json', id: '███' })], [one({ source: 'Amelia.json', id: 'Amelia', publishAt: '2020-01-01T00:00:00Z' })]),
    ).toEqual([[], []]);
  });
  test('two whose names are hidden alike are not taken for each other', () => {
    const hidden = (text: string): string => text.replace(/tamsin|idris/, '███');
    const [tamsin, idris] = [one({ source: 'tamsin.json', id: 'tamsin' }), one({ source: 'idris.json', id: 'idris', account: '@elm' })];
    for (const before of [
      [tamsin, idris],
      [idris, tamsin],
    ])
      for (const masked of [before, before.map((each) => ({ ...each, source: hidden(each.source), id: hidden(each.id) }))]) {
        const { gone } = goneSince({ before: masked, now: [tamsin], undecided: [], looked: () => true, hide: hidden });
        expect(gone.map(({ account }) => account)).toEqual(['@elm']);
      }
  });
  test('pupil by pupil', () => expect(since([one({ pupils: ['P1', 'P2'] })], [one({ pupils: ['P2'] })])).toEqual([['P1'], []]));
  test('each of today’s answers for one', () => {
    const twice = [one({ id: 'a', source: 'a' }), one({ id: 'b', source: 'b' })];
    expect(since(twice, [one({ id: 'c', source: 'c' })])).toEqual([['P1'], []]);
    // Known again by where it stands, it is not known again by its minute.
    expect(since(twice, [one({ id: 'a', source: 'a' })])).toEqual([['P1'], []]);
  });
  test('of what was not looked at nobody knows', () =>
    expect(since([one(), one({ account: '@elm', pupils: ['P2'] })], [], { looked: ({ account }) => account === '@elm' })).toEqual([
      ['P2'],
      ['P1'],
    ]));
  test.each<readonly [string, Partial<Takedown>, boolean]>([
    ['where it stands', { publishAt: '2020-01-01T00:00:00Z' }, true],
    ['by its account and minute', { source: 'new.zip/posts_1.json#7', id: 'posts_1#7' }, true],
    ['of another minute', { source: 'new.zip/posts_1.json#7', id: 'posts_1#7', publishAt: '2020-01-01T00:00:00Z' }, false],
  ])('a post that is there and undecided is not gone: known again %s', (_, undecided, known) =>
    expect(since([one()], [one({ pupils: ['P2'] })], { undecided: [one(undecided)] })).toEqual(known ? [[], ['P1']] : [['P1'], []]),
  );
  test('an entry of two earlier lists is one', () => expect(since([one(), one()], [])).toEqual([['P1'], []]));
});

describe('a draft whose post is in the list as its platform has it', () => {
  const draft = (more: Partial<Takedown> = {}): Takedown => one({ source: 'published.ndjson#1', id: 'win', ...more });
  const listed = (own: Takedown, twins: readonly string[] = ['published.ndjson#1']) =>
    withoutTwins([own, one({ pupils: ['P1', 'P2'] })], new Set(twins)).map(({ source }) => source);
  const platform = 'ig.zip/posts_1.json#1';

  test('is not in it twice', () => expect(listed(draft())).toEqual([platform]));
  test.each<readonly [string, Partial<Takedown>]>([
    ['shows somebody else besides', { pupils: ['P3'] }],
    ['says something else', { excerpt: 'We lost.' }],
    ['was published on another day', { publishAt: '2026-06-14T10:05:00+01:00' }],
    ['stands on another account', { account: '@elm' }],
  ])('stays where it %s: a hidden name may look like another', (_, more) =>
    expect(listed(draft(more))).toEqual(['published.ndjson#1', platform]),
  );
  test('stays where nobody says that it is one', () => expect(listed(draft(), [])).toEqual(['published.ndjson#1', platform]));
});
