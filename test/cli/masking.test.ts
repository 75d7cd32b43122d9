import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { loadSetup } from '../../src/config/setup.ts';
import type { PostResult, School } from '../../src/model.ts';
import { FORMATS, type FormatName } from '../../src/reporters/reporter.ts';
import { foldName } from '../../src/text/fold.ts';
import { filesIn, ROOT, read } from '../project/files.ts';
import { readable } from '../reporters/readable.ts';
import { type Ran, runHere } from './world.ts';

/** Schools in whose roll no name is an ordinary word, so that a name found in a report is one that was let through. */
const SCHOOLS = { fernhollow: '2026-09-01T09:00', mossbank: '2026-11-16T09:00' } as const;
type Name = keyof typeof SCHOOLS;
const NAMES = Object.keys(SCHOOLS) as readonly Name[];
const PRINTED = Object.keys(FORMATS) as readonly FormatName[];
/** Of the formats with one. */
const ENDINGS = PRINTED.flatMap((format) => FORMATS[format].endings.map((ending) => [format, ending] as const));

const PHONES = ['07700 900461', '+44 1632 960777', '(01632) 960 778'];
const MAILS = ['harriet.q@example.org', 'f.mottram@example.com'];

// ── What may not be seen ────────────────────────────────────────────────────────────────────────────────────────────

interface Secrets {
  readonly words: ReadonlySet<string>;
  /** Letters and digits alone, as they may stand in an address or a tag. */
  readonly runs: readonly string[];
}

const squash = (text: string): string => foldName(text).replace(/[^\p{L}\p{N}]/gu, '');

const secretsOf = ({ roll, trips }: School, now: number, matches: readonly string[]): Secrets => {
  const names = roll.pupils.flatMap(({ forename, surname, knownAs = '' }) => [forename, surname, knownAs]);
  const words = names.flatMap((name) => [foldName(name), ...foldName(name).split(/[\s'-]/)]).filter((word) => word.length > 2);
  const places = trips
    .filter(({ end, recurs }) => Math.max(end, recurs === undefined ? 0 : (recurs.until ?? Number.POSITIVE_INFINITY)) > now)
    .flatMap(({ place = '', aliases, address = '' }) => [place, ...aliases, address]);
  const full = roll.pupils.map(({ forename, surname }) => `${forename}${surname}`);
  const runs = [...places, ...full, ...PHONES, ...MAILS, ...matches].map(squash).filter((run) => run.length > 6);
  return { words: new Set(words), runs: [...new Set(runs)] };
};

/** Addresses hold letters as numbers. */
const decoded = (text: string): string =>
  text.replace(/(?:%[0-9A-F]{2})+/g, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));

/** What of all that a text holds. */
const leaks = (format: FormatName, text: string, { words, runs }: Secrets): readonly string[] => {
  const seen = decoded(readable(format, text));
  const said = new Set(foldName(seen).match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []);
  const parts = new Set([...said].flatMap((word) => [word, ...word.split(/['-]/)]));
  const squashed = squash(seen);
  return [...[...words].filter((word) => parts.has(word)), ...runs.filter((run) => squashed.includes(run))];
};

// ── What is swept ───────────────────────────────────────────────────────────────────────────────────────────────────

interface Swept {
  readonly school: School;
  /** A copy, with a check log. */
  readonly folder: string;
  readonly posts: readonly object[];
  readonly secrets: Secrets;
  readonly run: (args: readonly string[], stdin?: string) => Promise<Ran>;
}

/** Of each pupil a post that names them wherever a post has words, and tells how to reach them and where they are. */
const madeOf = ({ roll, trips }: School): readonly object[] =>
  roll.pupils.map(({ forename, surname, id }, index) => {
    const [name, handle] = [`${forename} ${surname}`, `@${squash(forename)}${squash(surname)}`];
    const where = trips[index % Math.max(1, trips.length)]?.place ?? 'the park';
    return {
      ...{
        id: `${name} ${index}`,
        channel: 'facebook',
        account: handle,
        author: name,
        tags: [handle],
        links: [`https://example.org/${surname}`],
      },
      text: `Well done ${name}! #WellDone${forename} ${handle} at ${where}. Ring ${PHONES[index % 3]} or write to ${MAILS[index % 2]}.`,
      media: [
        {
          type: 'image',
          file: `${name}.jpg`,
          pupils: [name, id],
          alt: `${forename} at ${where}`,
          caption: name,
          tags: [handle],
          credit: name,
        },
      ],
      location: { name: `${where}, with ${forename}` },
      inReplyTo: { author: handle, from: 'family', text: `${surname} here, ${PHONES[index % 3]}` },
    };
  });

const swept = async (name: Name): Promise<Swept> => {
  const folder = join(mkdtempSync(join(tmpdir(), 'smpolicy-masking-')), name);
  cpSync(join(ROOT, 'fixtures/schools', name), folder, { recursive: true });
  const config = join(folder, '.smpolicyrc.yaml');
  appendFileSync(config, '\naudit: { log: check-log.jsonl }\n');
  const { school, now } = await loadSetup({ cwd: folder, folders: [], config, clock: Date.parse(`${SCHOOLS[name]}:00Z`) });
  const fixtures = filesIn('fixtures/posts').map((file) => JSON.parse(read(file)) as Readonly<Record<string, unknown>>);
  const posts = [...fixtures.filter((post) => post['x-school'] === name), ...madeOf(school)];
  const run: Swept['run'] = (args, stdin = linesOf(posts)) => runHere({ args: [...args, '--now', SCHOOLS[name]], cwd: folder, stdin });
  const plain = JSON.parse((await run(['check', '-', '--format', 'json', '--no-mask'])).stdout) as { posts: readonly PostResult[] };
  const found = plain.posts.flatMap(({ violations }) =>
    violations.filter(({ check, kind }) => check === 'personal-data' && /phone|email/.test(kind)),
  );
  return {
    school,
    folder,
    posts,
    run,
    secrets: secretsOf(
      school,
      now,
      found.map(({ match }) => match ?? ''),
    ),
  };
};

const linesOf = (posts: readonly object[]): string => posts.map((post) => `${JSON.stringify(post)}\n`).join('');

/** One run in every format: `github`, which no ending has, on stdout, the others as files. */
interface Everywhere extends Ran {
  readonly texts: Readonly<Record<string, string>>;
}
const everywhere = async ({ run, folder }: Swept, args: readonly string[]): Promise<Everywhere> => {
  const out = mkdtempSync(join(folder, '..', 'out-'));
  const fileOf = (ending: string): string => join(out, `report${ending}`);
  const ran = await run([...args, '--format', 'github', ...ENDINGS.flatMap(([, ending]) => ['--output', fileOf(ending)])]);
  const written = ENDINGS.map(([format, ending]) => [format, readFileSync(fileOf(ending), 'utf8')] as const);
  return { ...ran, texts: { ...Object.fromEntries(written), github: ran.stdout } };
};
const leaksIn = ({ texts, stderr }: Everywhere, secrets: Secrets): readonly string[] => [
  ...PRINTED.flatMap((format) => leaks(format, texts[format] ?? '', secrets).map((leak) => `${format}: ${leak}`)),
  ...leaks('pretty', stderr, secrets).map((leak) => `stderr: ${leak}`),
];

const all = new Map<Name, Swept>();
const of = (name: Name): Swept => all.get(name) as Swept;
for (const name of NAMES) all.set(name, await swept(name));
jest.setTimeout(60_000);
afterAll(() => {
  for (const { folder } of all.values()) rmSync(join(folder, '..'), { recursive: true });
});

describe.each(NAMES)('masked, nobody of %s is seen', (name) => {
  test.each(['check', 'audit'])('in a %s, in whatever format, on stdout, in files and on stderr', async (command) => {
    const all = await everywhere(of(name), [command, '-', '--verbose']);
    expect(PRINTED.filter((format) => (all.texts[format] ?? '').length < 10_000)).toEqual([]);
    expect(leaksIn(all, of(name).secrets)).toEqual([]);
  });

  test('in the names of files, the broken ones too', async () => {
    const { secrets, folder, school } = of(name);
    const [first, second] = school.roll.pupils;
    const posts = mkdtempSync(join(folder, 'posts-'));
    writeFileSync(
      join(posts, `${first?.forename} ${first?.surname}.json`),
      `{"channel": "facebook", "text": "Well done ${first?.forename}!"}`,
    );
    writeFileSync(join(posts, `${second?.forename}-${second?.surname}.json`), `{"channel": "facebook", "text": ${second?.forename}`);
    const all = await everywhere(of(name), ['check', posts, `${first?.forename} nowhere.json`]);
    expect([all.code, leaksIn(all, secrets)]).toEqual([2, []]);
  });

  test('in the check log and the baseline, which know no names', async () => {
    const { run, secrets, folder, posts } = of(name);
    const post = join(folder, 'post.json');
    for (const one of posts.slice(-3)) {
      writeFileSync(post, JSON.stringify({ ...one, media: [] }));
      await run(['check', post, '--record', '--no-mask']);
      await run(['audit', post, '--posts-only', '--write-baseline', 'baseline.json', '--no-mask']);
    }
    for (const file of ['check-log.jsonl', 'baseline.json']) {
      const text = readFileSync(join(folder, file), 'utf8');
      expect([file, text.length > 100, leaks('json', text, secrets)]).toEqual([file, true, []]);
    }
  });

  test('in a complaint about a record', async () => {
    const { folder, secrets, run, school } = of(name);
    const consent = join(folder, 'consent.csv');
    const kept = readFileSync(consent, 'utf8');
    const [one] = school.roll.pupils;
    writeFileSync(consent, `${kept}${one?.forename} ${one?.surname},photo,${one?.forename},perhaps,not a day,\n`);
    const { code, stdout, stderr } = await run(['check', '-']);
    writeFileSync(consent, kept);
    expect([code, stdout, stderr.includes('consent.csv'), leaks('pretty', stderr, secrets)]).toEqual([2, '', true, []]);
  });
});

describe.each(NAMES)('hidden or shown, what was found at %s is the same', (name) => {
  interface Run {
    readonly posts: readonly PostResult[];
    readonly counts: object;
    readonly verdict: string;
  }
  const shapeOf = ({ posts, counts, verdict }: Run): unknown => [
    posts.map(({ verdict: of_, violations, questions, undecided, suppressed }) => [
      of_,
      violations.map(({ check, kind, severity, where, safeAfter, pupils }) => [check, kind, severity, where, safeAfter, pupils]),
      [questions.length, undecided.length, suppressed.length],
    ]),
    [counts, verdict],
  ];
  const THINGS: Readonly<Record<FormatName, RegExp>> = {
    ...{ json: /"severity": /g, ndjson: /\n/g, csv: /\n/g, github: /\n/g, sarif: /"ruleId"/g, junit: /<testcase /g },
    ...{ html: /<section class="finding /g, pretty: /^ {2}(?:Error|Ask|Allowed):/gm },
  };
  const counted = ({ code, texts }: Everywhere): unknown => [code, PRINTED.map((format) => texts[format]?.match(THINGS[format])?.length)];

  test('counts, order, places, verdicts and the exit code, in every format', async () => {
    const [masked, plain] = [await everywhere(of(name), ['check', '-']), await everywhere(of(name), ['check', '-', '--no-mask'])];
    const [hidden, shown] = [masked, plain].map(({ texts }) => JSON.parse(texts['json'] ?? '') as Run);
    expect(shapeOf(hidden as Run)).toEqual(shapeOf(shown as Run));
    expect(counted(masked)).toEqual(counted(plain));
    const seen = leaksIn(plain, of(name).secrets);
    const [one] = of(name).school.roll.pupils.map(({ forename }) => foldName(forename));
    const wanted = PRINTED.flatMap((format) =>
      [one, squash(MAILS[0] ?? ''), squash(PHONES[0] ?? '')].map((secret) => `${format}: ${secret}`),
    );
    expect(wanted.filter((secret) => !seen.includes(secret))).toEqual([]);
  });

  test('with and without a line feed at the end', async () => {
    const { run, posts } = of(name);
    const some = posts.slice(-8);
    for (const mask of ['--mask', '--no-mask']) {
      const args = ['check', '-', '--format', 'json', mask];
      const [ended, open] = [await run(args, linesOf(some)), await run(args, linesOf(some).trimEnd())];
      expect([open.code, open.stdout]).toEqual([ended.code, ended.stdout]);
    }
  });
});
