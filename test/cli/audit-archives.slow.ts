import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import { zipped } from '../formats/zips.ts';
import { tarOf } from '../posts/archive/tars.ts';
import { ROOT } from '../project/files.ts';

const BIN = join(ROOT, 'bin', 'smpolicy.js');
const cwd = mkdtempSync(join(tmpdir(), 'smpolicy-archives-'));
cpSync(join(ROOT, 'fixtures', 'schools', 'oakfield'), cwd, { recursive: true });
afterAll(() => rmSync(cwd, { recursive: true }));

const audit = (...args: readonly string[]) =>
  spawnSync(process.execPath, [BIN, 'audit', '--posts-only', '--now', '2026-11-16T09:00', '--no-mask', ...args], { cwd, encoding: 'utf8' });

const text = 'Having a great time at Wrenhollow Farm Park!';
const tweets = `window.YTD.tweets.part0 = ${JSON.stringify([{ tweet: { id_str: '1900000000000000001', created_at: 'Fri Jun 12 10:05:00 +0000 2026', full_text: text } }])}`;
const account = 'window.YTD.account.part0 = [{"account":{"username":"oakfieldprimary"}}]';
const outbox = JSON.stringify({
  orderedItems: [{ type: 'Create', object: { content: `<p>${text}</p>`, published: '2026-06-12T10:05:00Z' } }],
});

describe('the real program', () => {
  test('opens a zip', () => {
    writeFileSync(join(cwd, 'x.zip'), zipped({ 'data/tweets.js': tweets, 'data/account.js': account }));
    const { status, stdout } = audit('x.zip', '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      counts: { posts: 1, errors: 1, unread: 0 },
      posts: [
        {
          source: 'x.zip/data/tweets.js#1',
          link: 'https://x.com/oakfieldprimary/status/1900000000000000001',
          violations: [{ check: 'trip-location' }],
        },
      ],
    });
  });

  test('opens a packed tar', () => {
    writeFileSync(join(cwd, 'm.tar.gz'), gzipSync(tarOf([{ name: 'outbox.json', content: outbox }])));
    const { status, stdout } = audit('m.tar.gz');
    expect([status, stdout]).toEqual([1, expect.stringContaining('m.tar.gz/outbox.json#1 (mastodon)')]);
  });

  test('says of a damaged one that it was not read', () => {
    writeFileSync(join(cwd, 'bad.zip'), zipped({ 'data/tweets.js': tweets }).subarray(0, 60));
    const { status, stdout, stderr } = audit('bad.zip');
    expect([status, stdout + stderr]).toEqual([2, expect.stringContaining('no whole zip')]);
  });
});
