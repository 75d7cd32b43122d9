import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { verifyLog } from '../../src/audit/log/verify.ts';
import { scratch } from '../posts/scratch.ts';
import { ROOT } from '../project/files.ts';

const BIN = join(ROOT, 'bin', 'smpolicy.js');
const CONFIG =
  'school: { name: Oakfield }\npupils: none\nconsent: none\ntrips: none\nstaff: none\naccounts: none\naudit: { log: check-log.jsonl }\n';
/** More than a process writes at a time. */
const POSTS = 1000;

const recording = (cwd: string, file: string): Promise<number | null> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, 'check', file, '--record', '--format', 'ndjson', '--now', '2026-11-16T09:00'], {
      cwd,
      stdio: 'ignore',
    });
    child.on('error', reject);
    child.on('close', resolve);
  });

test('processes that write at once lose nothing, and the log is whole', async () => {
  const cwd = scratch({ '.smpolicyrc.yaml': CONFIG });
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const lines = (name: string): string =>
    Array.from(
      { length: POSTS },
      (_, nth) => `${JSON.stringify({ id: `${name}-${nth}`, channel: 'facebook', text: 'Forty new books.' })}\n`,
    ).join('');
  for (const name of names) writeFileSync(join(cwd, `${name}.ndjson`), lines(name));
  expect(await Promise.all(names.map((name) => recording(cwd, `${name}.ndjson`)))).toEqual(names.map(() => 0));
  const seen: string[] = [];
  const { end, fault } = verifyLog(join(cwd, 'check-log.jsonl'), ({ post }) => seen.push(post));
  expect([fault, end.seq, new Set(seen).size]).toEqual([undefined, names.length * POSTS, names.length * POSTS]);
  expect(readFileSync(join(cwd, 'check-log.jsonl'), 'utf8')).not.toMatch(/books|"a-\d|"b-\d/);
}, 60_000);
