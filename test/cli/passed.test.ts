import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { scratch } from '../posts/scratch.ts';
import { type Ran, runHere } from './world.ts';

const SCHOOL = {
  '.smpolicyrc.yaml': 'school: { name: Oakfield }\npupils: pupils.csv\nconsent: consent.csv\ntrips: none\n',
  'pupils.csv': 'id,forename,surname\nP1,Farah,Al-Zubairi\nP2,Zoë,Zebedee\n',
  'consent.csv': 'pupil,use,channel,status,from\nP1,photo,facebook,no,2026-09-01\n',
};
const GOOD = '{"channel":"facebook","text":"Forty new books."}';
const BAD = '{"channel":"facebook","text":"Well done Farah Al-Zubairi!"}';

interface Passed extends Ran {
  readonly cwd: string;
  /** Nothing where there is no file. */
  readonly out: Buffer | undefined;
}

const run = async (file: string, content: string | Buffer, more: readonly string[] = []): Promise<Passed> => {
  const cwd = scratch(SCHOOL);
  writeFileSync(join(cwd, file), content);
  const ran = await runHere({ args: ['check', file, '--passed', 'out', '--format', 'csv', '--mask', ...more], cwd });
  const out = join(cwd, 'out');
  return { ...ran, cwd, out: existsSync(out) ? readFileSync(out) : undefined };
};
const text = async (...of: Parameters<typeof run>): Promise<string | undefined> => (await run(...of)).out?.toString('utf8');

describe('lines', () => {
  test('those that pass come out as they stand, with their blanks and line ends', async () => {
    const odd = `  ${GOOD.replace('Forty', 'For\\u0074y')}\t`;
    const { code, out, cwd } = await run('plan.ndjson', `${GOOD}\r\n${BAD}\r\n\n${odd}\n{"channel":"facebook"}\n${GOOD}`);
    expect([code, out?.toString()]).toEqual([2, `${GOOD}\r\n${odd}\n${GOOD}`]);
    expect(readdirSync(cwd).filter((name) => name.endsWith('.part'))).toEqual([]);
    if (process.platform !== 'win32') expect(statSync(join(cwd, 'out')).mode & 0o777).toBe(0o600);
  });

  test('a review is no pass', async () => {
    const asked = '{"channel":"facebook","text":"New books.","media":[{"type":"image","alt":"Books"}]}';
    expect(await text('plan.jsonl', `${asked}\n${GOOD}\n`)).toBe(`${GOOD}\n`);
  });

  test('nothing is hidden in them, whatever is hidden elsewhere', async () => {
    const mine = '{"channel":"facebook","text":"Forty new books.","id":"for Zoë Zebedee"}';
    const { out, stdout } = await run('plan.ndjson', `${mine}\n`);
    expect([out?.toString(), stdout.includes('Zebedee')]).toEqual([`${mine}\n`, false]);
  });

  test('whatever lines there are, the good ones come out again', async () => {
    const line = fc.record({ good: fc.boolean(), before: fc.constantFrom('', ' ', '\t'), end: fc.constantFrom('\n', '\r\n', '\n\n') });
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 5 }), async (lines) => {
        const all = lines.map(({ good, before, end }) => ({ good, text: `${before}${good ? GOOD : BAD}${end}` }));
        const wanted = all.filter(({ good }) => good).map(({ text: one }) => one.replace('\n\n', '\n'));
        expect(await text('plan.ndjson', all.map(({ text: one }) => one).join(''))).toBe(wanted.join(''));
      }),
      { numRuns: 8 },
    );
  });
});

describe('rows', () => {
  const HEAD = 'Text,Date,Kept by us\r\n';
  const PLAN = `${HEAD}"Forty new books, said ""we""",2026-11-18 15:45,é\r\nWell done Farah Al-Zubairi!,2026-11-19 15:45,\r\n\r\n"New\r\nbooks.",2026-11-20 08:00,x\r\n`;
  const WANTED = `${HEAD}"Forty new books, said ""we""",2026-11-18 15:45,é\r\n"New\r\nbooks.",2026-11-20 08:00,x\r\n`;
  const facebook = ['--channel', 'facebook'];

  test.each([
    ['UTF-8', (all: string) => Buffer.from(all)],
    ['UTF-8 with its mark', (all: string) => Buffer.from(`\uFEFF${all}`)],
    ['Windows-1252', (all: string) => Buffer.from(all, 'latin1')],
    ['UTF-16', (all: string) => Buffer.from(`\uFEFF${all}`, 'utf16le')],
    ['parted by ;', (all: string) => Buffer.from(all.replaceAll(',', ';').replace('books;', 'books,'))],
  ])('those that pass come out with the headings, in %s', async (_name, written) => {
    const { code, out } = await run('plan.csv', written(PLAN), facebook);
    expect([code, out?.toString('latin1')]).toEqual([1, written(WANTED).toString('latin1')]);
  });

  test('a file without headings gets none', async () => {
    const bad = '2026-11-19 15:45,Well done Farah Al-Zubairi!,\n';
    const good = '2026-11-20 15:45,Forty new books.,';
    expect(await text('plan.csv', bad + good, facebook)).toBe(good);
  });

  test('a row for several channels passes with all of them or not at all', async () => {
    const head = 'post,platforms,scheduleDate\n';
    const both = 'Forty new books,"facebook,instagram",2026-11-20T14:30:00Z\n';
    expect(await text('plan.csv', head + both)).toBe(head + both);
    expect(await text('plan.csv', `${head}Forty new books,"facebook,facebok",2026-11-20T14:30:00Z\n`)).toBe(head);
    expect(await text('plan.csv', `${head}${both}Forty new books,facebok,2026-11-20T14:30:00Z\n${both}`)).toBe(head + both + both);
  });

  test('where no row passes, the headings are left', async () => {
    expect(await text('plan.csv', 'Text\nWell done Farah Al-Zubairi!\n', facebook)).toBe('Text\n');
  });
});

describe('refused', () => {
  test.each([
    ['a whole post', 'post.json', GOOD],
    ['an array, whose elements are no lines', 'posts.json', `[${GOOD}]`],
    ['a text', 'post.txt', 'Forty new books.'],
  ])('%s', async (_name, file, content) => {
    const { code, stdout, stderr, out } = await run(file, content, ['--channel', 'facebook']);
    expect([code, stdout, out]).toEqual([2, '', undefined]);
    expect(stderr).toContain('.ndjson, .jsonl or .csv');
  });

  test('two files', async () => {
    expect(await run('plan.ndjson', GOOD, ['pupils.csv'])).toMatchObject({ code: 2, stdout: '', out: undefined });
  });

  test.each([
    ['the input', ['--passed', 'plan.ndjson']],
    ['a record', ['--passed', 'pupils.csv']],
    ['the results', ['--output', 'out']],
    ['nothing', ['--passed', '']],
    ['a post made safe', ['--redact']],
  ])('in the place of %s', async (_name, more) => {
    const ran = await run('plan.ndjson', GOOD, more);
    expect([ran.code, ran.stdout, readFileSync(join(ran.cwd, 'plan.ndjson'), 'utf8')]).toEqual([2, '', GOOD]);
    expect(readdirSync(ran.cwd).sort()).toEqual(['.smpolicyrc.yaml', 'consent.csv', 'plan.ndjson', 'pupils.csv']);
  });

  test('without a post', async () => {
    const ran = await runHere({ args: ['check', '--passed', 'out'], cwd: scratch(SCHOOL), terminal: true });
    expect([ran.code, ran.stderr]).toEqual([2, expect.stringContaining('--passed needs a file')]);
  });
});

test('standard input goes by its name', async () => {
  const cwd = scratch(SCHOOL);
  const call = { cwd, stdin: `${BAD}\n${GOOD}\n` };
  expect((await runHere({ ...call, args: ['check', '-', '--passed', 'out'] })).code).toBe(2);
  expect((await runHere({ ...call, args: ['check', '-', '--stdin-filename', 'a.ndjson', '--passed', 'out'] })).code).toBe(1);
  expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe(`${GOOD}\n`);
});

test('with --record too, each line is in the log and the good ones come out', async () => {
  const cwd = scratch({ ...SCHOOL, '.smpolicyrc.yaml': `${SCHOOL['.smpolicyrc.yaml']}audit: { log: log.jsonl }\n` });
  writeFileSync(join(cwd, 'plan.ndjson'), `${BAD}\n${GOOD}\n`);
  await runHere({ args: ['check', 'plan.ndjson', '--record', '--passed', 'out'], cwd });
  expect(readFileSync(join(cwd, 'log.jsonl'), 'utf8').match(/"verdict":"\w+"/g)).toEqual(['"verdict":"block"', '"verdict":"pass"']);
  expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe(`${GOOD}\n`);
});

test('interrupted, it leaves no file', async () => {
  const cwd = scratch(SCHOOL);
  writeFileSync(join(cwd, 'plan.ndjson'), `${GOOD}\n`);
  await runHere({ args: ['check', 'plan.ndjson', '--passed', 'out'], cwd, signal: AbortSignal.abort() });
  expect(readdirSync(cwd).sort()).toEqual(['.smpolicyrc.yaml', 'consent.csv', 'plan.ndjson', 'pupils.csv']);
});
