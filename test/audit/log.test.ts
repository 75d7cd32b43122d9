import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type LogEntry, lineAfter, linkOf, NO_LINE, postKey } from '../../src/audit/log/chain.ts';
import { appendToLog } from '../../src/audit/log/file.ts';
import { verifyLog, verifySlowly } from '../../src/audit/log/verify.ts';

const entry = (at: number, more: Partial<LogEntry> = {}): LogEntry => ({
  ...{ at: `2026-11-21T10:00:0${at}Z`, did: 'check', post: postKey('facebook', `post-${at}`), state: `sha256-${at}`, smpolicy: '0.1.0' },
  ...{ verdict: 'pass', errors: 0, warnings: 0, policies: ['baseline 2026-11'] },
  ...more,
});

let folder = '';
let log = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'smpolicy-log-'));
  log = join(folder, 'check-log.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a log that is whole', () => {
  test('is whole, and tells its end', async () => {
    await appendToLog(log, [entry(1), entry(2)]);
    const end = await appendToLog(log, [entry(3, { did: 'approve', by: 'hford' })]);
    expect(verifyLog(log)).toEqual({ end });
    expect(end.seq).toBe(3);
  });
  test('of any length, whichever way it is read, and piece by piece', async () => {
    const policies = ['policy '.repeat(1000)];
    await appendToLog(
      log,
      Array.from({ length: 200 }, () => entry(1, { policies })),
    );
    const pieces: number[] = [];
    const slowly = await verifySlowly(log, async (bytes) => void pieces.push(bytes));
    expect([slowly, slowly.end.seq]).toEqual([verifyLog(log), 200]);
    expect([pieces.length, pieces.reduce((sum, bytes) => sum + bytes, 0)]).toEqual([2, statSync(log).size]);
  });
  test('is closed where whoever waits for it leaves', async () => {
    await appendToLog(log, [entry(1)]);
    await expect(verifySlowly(log, () => Promise.reject(new Error('left')))).rejects.toThrow('left');
    rmSync(log);
    expect(verifyLog.bind(null, log)).toThrow('ENOENT');
  });
  test('also where there is no line yet', () => {
    writeFileSync(log, '');
    expect(verifyLog(log)).toEqual({ end: NO_LINE });
  });
  test('holds no name', async () => {
    await appendToLog(log, [entry(1, { post: postKey('facebook', 'amelia-okafor-wins') })]);
    expect(readFileSync(log, 'utf8')).not.toMatch(/amelia|okafor/i);
  });
});

describe('a log that was tampered with', () => {
  beforeEach(async () => void (await appendToLog(log, [entry(1), entry(2), entry(3)])));
  const rewritten = (change: (lines: string[]) => readonly string[]): ReturnType<typeof verifyLog> => {
    const lines = readFileSync(log, 'utf8').trimEnd().split('\n');
    writeFileSync(
      log,
      change(lines)
        .map((line) => `${line}\n`)
        .join(''),
    );
    return verifyLog(log);
  };

  test('every byte of it counts', () => {
    const whole = readFileSync(log);
    for (let at = 0; at < whole.length; at++) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      writeFileSync(log, bytes);
      expect([at, verifyLog(log).fault]).not.toEqual([at, undefined]);
    }
  });
  test.each([
    ['a line is missing', ([one = '', , three = '']: string[]) => [one, three], 2],
    ['the first line is missing', (lines: string[]) => lines.slice(1), 1],
    ['two lines have changed places', ([one = '', two = '', three = '']: string[]) => [one, three, two], 2],
    ['a line stands twice', ([one = '', ...rest]: string[]) => [one, one, ...rest], 2],
    ['a line is made up', (lines: string[]) => [...lines, lineAfter({ seq: 3, hash: NO_LINE.hash }, entry(4)).text], 4],
  ])('%s', (_, change, line) => expect(rewritten(change).fault?.line).toBe(line));
  test('one line goes on without end', () => {
    writeFileSync(log, 'x'.repeat((1 << 24) + (1 << 20) + 5));
    expect(verifyLog(log).fault).toMatchObject({ line: 1, why: expect.stringMatching(/no line that smpolicy wrote/) });
  });
  test('it was cut short', () => {
    writeFileSync(log, readFileSync(log, 'utf8').slice(0, -3));
    expect(verifyLog(log).fault).toMatchObject({ line: 3 });
  });
  test('a damaged end takes no further line', async () => {
    writeFileSync(log, readFileSync(log, 'utf8').slice(0, -3));
    await expect(appendToLog(log, [entry(4)])).rejects.toThrow('the end of the check log is damaged');
  });
});

test('whatever a line holds, it follows its own', () =>
  fc.assert(
    fc.property(fc.array(fc.record({ by: fc.string({ unit: 'binary' }), errors: fc.nat() }), { maxLength: 5 }), (all) => {
      let end = NO_LINE;
      for (const one of all) {
        const next = lineAfter(end, entry(1, one));
        const link = linkOf(next.text, end);
        expect(link).toMatchObject({ end: next.end });
        end = next.end;
      }
    }),
  ));

describe('several writers', () => {
  test('lose nothing', async () => {
    const all = Array.from({ length: 40 }, (_, at) => appendToLog(log, [entry(at % 10)]));
    await Promise.all(all);
    expect(verifyLog(log)).toMatchObject({ end: { seq: 40 } });
  });
  test('one that crashed does not stop the others for ever', async () => {
    writeFileSync(`${log}.lock`, '');
    utimesSync(`${log}.lock`, 0, 0);
    expect((await appendToLog(log, [entry(1)])).seq).toBe(1);
  });
});
