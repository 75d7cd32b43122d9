import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';

// The bench is plain JavaScript, which runs without a build; these are the shapes of its parts.
interface Row {
  readonly name: string;
  readonly median?: number;
  readonly p10?: number | null;
  readonly skipped?: string;
}
type Figures = Readonly<Record<string, Readonly<Record<string, number>>>>;
const part = async <T>(name: string): Promise<T> => (await import(`../../bench/${name}.js`)) as T;

const { judge, BARS } = await part<{
  judge: (rows: Row[], how?: { short?: boolean; bars?: object[]; major?: number }) => { broken: boolean }[];
  BARS: { name: string; atMost: number }[];
}>('bars');
const { quantile, ratios } = await part<{
  quantile: (values: readonly number[], part: number) => number;
  ratios: (count: number, subject: () => object, yardstick: () => object) => number[];
}>('measure');
const { fallen, raised } = await part<{
  fallen: (scores: Figures, floor: Figures) => string[];
  raised: (scores: Figures, floor?: Figures) => Figures;
}>('floor');
const { writeSchool, writePosts } = await part<{
  writeSchool: (folder: string, pupils: number) => void;
  writePosts: (file: string, count: number, pupils: number) => void;
}>('school');
interface Line {
  readonly id: string;
  readonly text: string;
  readonly kind?: string;
  readonly match?: string;
  readonly severity?: string;
}
interface Found {
  readonly kind: string;
  readonly severity: string;
  readonly start: number;
  readonly end: number;
}
type FoundIn = ReadonlyMap<string, readonly Found[]>;
const { scoreOf, exactnessOf } = await part<{
  scoreOf: (lines: readonly Line[], found: FoundIn) => Readonly<Record<string, unknown>>;
  exactnessOf: (lines: readonly Line[], found: FoundIn) => ReadonlyMap<string, Readonly<Record<string, number>>>;
}>('identifiers/score');
interface Planted {
  readonly post: { readonly text: string };
  readonly named?: { readonly as: string; readonly start: number; readonly end: number };
}
const { readPlanted, writePlanted } = await part<{
  readPlanted: (folder: string) => readonly Planted[];
  writePlanted: (folder: string, count: number) => void;
}>('others/posts');
const {
  scoreOf: touched,
  rotated,
  besideFirst,
} = await part<{
  scoreOf: (posts: readonly Planted[], findings: readonly (readonly object[])[]) => object;
  rotated: (list: readonly string[], round: number) => readonly string[];
  besideFirst: (rounds: readonly object[], name: string, first: string, what: string) => object;
}>('others/score');

describe('bars', () => {
  const bars = [
    { name: 'start', atMost: 2, node: 20 },
    { name: 'memory', atMost: 3 },
  ];
  test.each<[why: string, row: Row, major: number, broken: boolean]>([
    ['under its bar', { name: 'start', median: 1.9 }, 20, false],
    ['on its bar', { name: 'start', median: 2 }, 20, false],
    ['over its bar', { name: 'start', median: 2.01 }, 20, true],
    ['over the bar of another Node', { name: 'start', median: 9 }, 24, false],
    ['over a bar of every Node', { name: 'memory', median: 9 }, 24, true],
    ['not a number', { name: 'start', median: Number.NaN }, 20, true],
    ['without a bar', { name: 'other', median: 9 }, 20, false],
    ['skipped', { name: 'memory', skipped: 'not on this system' }, 20, false],
  ])('%s', (_, row, major, broken) => {
    expect(judge([row], { bars, major })[0]?.broken).toBe(broken);
  });

  test.each<[why: string, row: Row, broken: boolean]>([
    ['its median alone over the bar', { name: 'memory', median: 3.1, p10: 2.9 }, false],
    ['its best pairs over the bar', { name: 'memory', median: 3.3, p10: 3.1 }, true],
    ['one figure and no pairs', { name: 'memory', median: 3.1, p10: null }, true],
  ])('a short run is held by its best pairs: %s', (_, row, broken) => {
    expect(judge([row], { short: true, bars })[0]?.broken).toBe(broken);
  });

  test('start-up is held from the first day', () => {
    expect(BARS).toEqual(
      expect.arrayContaining([
        // The aim is 2.3: docs/performance.md says why it stands higher, and until when.
        expect.objectContaining({ name: 'check post.json / node -e 0', atMost: 2.9 }),
        expect.objectContaining({ name: '--version / node -e 0', atMost: 1.4 }),
        expect.objectContaining({ name: 'a post, 50,000 pupils / 500', atMost: 1.5 }),
        expect.objectContaining({ name: 'a post, 500 trips / 5', atMost: 2 }),
        expect.objectContaining({ name: 'index of 2,000 pupils / node', atMost: 0.25 }),
      ]),
    );
  });
});

test('quantiles lie between neighbours in proportion', () => {
  expect([0, 0.1, 0.5, 0.9, 1].map((at) => quantile([30, 10, 20, 40, 50], at))).toEqual([10, 14, 30, 46, 50]);
});

test('pairs take turns to go first, after one run each that does not count', () => {
  const order: string[] = [];
  const run = (name: string, milliseconds: number) => () => ({ milliseconds, at: order.push(name) });
  expect(ratios(3, run('a', 30), run('b', 10))).toEqual([3, 3, 3]);
  expect(order.join('')).toBe('ababbaab');
});

describe('the floor of the corpus', () => {
  const floor = { consent: { precision: 0.98, recall: 1, unsafe: 1 } };
  test.each<[why: string, scores: Figures, worse: string[]]>([
    ['as good', floor, []],
    ['better', { consent: { precision: 1, recall: 1, unsafe: 0 } }, []],
    ['a new check', { ...floor, tone: { precision: 0.5 } }, []],
    ['less precise', { consent: { precision: 0.97, recall: 1, unsafe: 1 } }, ['consent: precision is 0.97, it was 0.98']],
    ['less safe', { consent: { precision: 1, recall: 1, unsafe: 2 } }, ['consent: unsafe is 2, it was 1']],
    ['not measured', { consent: { precision: 1, recall: 1 } }, ['consent: unsafe is undefined, it was 1']],
    ['gone', {}, ['consent has no score any more']],
  ])('%s', (_, scores, worse) => {
    expect(fallen(scores, floor)).toEqual(worse);
  });

  test('it is only ever raised', () => {
    const now = { consent: { precision: 0.5, recall: 1, unsafe: 0 }, tone: { precision: 0.7 } };
    expect(raised(now, floor)).toEqual({ consent: { precision: 0.98, recall: 1, unsafe: 0 }, tone: { precision: 0.7 } });
    expect(raised({}, floor)).toEqual(floor);
  });
});

describe('how well labelled things are seen', () => {
  const found: Line = { id: 'f001', text: 'Ring Ann Ash on 07700 900103.', kind: 'phone', match: '07700 900103', severity: 'error' };
  const nobody: Line = { id: 'n001', text: 'Model 0115-960-22.' };
  const on = (start: number, kind = 'phone', severity = 'error', end = start + 12): Found => ({ kind, severity, start, end });
  test.each<[why: string, of: readonly Found[], nobodys: readonly Found[], score: Readonly<Record<string, number>>]>([
    ['seen', [on(16)], [], { seen: 1, right: 1, wrong: 0, troubled: 0 }],
    ['seen as something else', [on(16, 'date')], [], { seen: 1, right: 1, wrong: 0, troubled: 0 }],
    ['missed by a letter', [on(28)], [], { seen: 0, right: 0, wrong: 1, troubled: 0 }],
    ['beside a name that nobody labelled', [on(5, 'full-name', 'warning', 12)], [], { seen: 0, right: 0, wrong: 0, troubled: 0 }],
    ['where there is nothing', [], [on(0), on(6)], { seen: 0, right: 0, wrong: 2, troubled: 1 }],
    ['a name where there is nothing', [], [on(0, 'full-name')], { seen: 0, right: 0, wrong: 1, troubled: 1 }],
  ])('%s', (_, of, nobodys, score) => {
    const all = new Map([
      ['f001', of],
      ['n001', nobodys],
    ]);
    expect(scoreOf([found, nobody], all)).toMatchObject({ ...score, lines: 1 });
  });

  test.each<[why: string, one: Found, row: readonly [seen: number, severity: number, exact: number]]>([
    ['as it is', on(16), [1, 1, 1]],
    ['less severe', on(16, 'phone', 'warning'), [1, 0, 1]],
    ['too long', on(15), [1, 1, 0]],
    ['another kind', on(16, 'date'), [0, 0, 0]],
  ])('%s', (_, one, [seen, severity, exact]) => {
    expect(exactnessOf([found], new Map([['f001', [one]]])).get('phone')).toEqual({ lines: 1, seen, severity, exact });
  });
});

describe('the invented school', () => {
  const folder = mkdtempSync(join(tmpdir(), 'smpolicy-school-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const made = (name: string): string[] => {
    writeSchool(join(folder, name), 300);
    writePosts(join(folder, name, 'posts.ndjson'), 20, 300);
    return ['pupils.csv', 'consent.csv', 'post.json', 'posts.ndjson'].map((file) => readFileSync(join(folder, name, file), 'utf8'));
  };

  test('is the same each time, has its pupils and three decisions on each', () => {
    const [first, second] = [made('one'), made('two')];
    expect(first).toEqual(second);
    expect(first.map((text) => text.trimEnd().split('\n').length)).toEqual([301, 901, expect.any(Number), 20]);
  });
});

describe('beside other tools', () => {
  const folder = mkdtempSync(join(tmpdir(), 'smpolicy-others-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const made = (): readonly Planted[] => {
    writeSchool(folder, 100);
    writePlanted(folder, 300);
    return readPlanted(folder);
  };

  test('every fiftieth post names a pupil, as on the roll and otherwise by turns, and the program reads the same posts', () => {
    const planted = made();
    expect(planted).toEqual(made());
    const named = planted.flatMap(({ post, named: where }) => (where ? [`${where.as}: ${post.text.slice(where.start, where.end)}`] : []));
    expect(named).toEqual([
      expect.stringMatching(/^roll: [A-Z][a-z]+ [A-Z][a-z]+$/),
      expect.stringMatching(/^otherwise: [A-Z]+ [A-Z]+$/),
      expect.stringMatching(/^roll: /),
      expect.stringMatching(/^otherwise: [A-Z][a-z]+, [A-Z][a-z]+$/),
      expect.stringMatching(/^roll: /),
      expect.stringMatching(/^otherwise: #[A-Z][a-z]+[A-Z][a-z]+$/),
    ]);
    const read = readFileSync(join(folder, 'posts.ndjson'), 'utf8').trimEnd().split('\n');
    expect(read.map((line) => JSON.parse(line) as unknown)).toEqual(planted.map(({ post }) => post));
  });

  test('a name is seen where a finding touches it, and what is found where nobody is named is counted apart', () => {
    const text = 'Well done Ann Ash!';
    const posts: readonly Planted[] = [
      { post: { text }, named: { as: 'roll', start: 10, end: 17 } },
      { post: { text }, named: { as: 'otherwise', start: 10, end: 17 } },
      { post: { text: 'Rain.' } },
      { post: { text: 'Sun.' } },
    ];
    const findings = [[{ start: 14, end: 17 }], [{ start: 0, end: 10 }], [{ start: 0, end: 4 }], []];
    expect(touched(posts, findings)).toEqual({ roll: { of: 1, seen: 1 }, otherwise: { of: 1, seen: 0 }, nobody: { of: 2, seen: 1 } });
  });

  test('another goes first in each round, and each is held against ours of the same round', () => {
    expect([0, 1, 4].map((round) => rotated(['a', 'b', 'c'], round).join(''))).toEqual(['abc', 'bca', 'bca']);
    const rounds = [3, 8, 10].map((processor, at) => ({ ours: { processor: at + 1 }, other: { processor } }));
    expect(besideFirst(rounds, 'other', 'ours', 'processor')).toEqual({ median: 10 / 3, least: 3, most: 4 });
  });
});
