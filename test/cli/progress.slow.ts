import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { type LogEntry, lineAfter, NO_LINE } from '../../src/audit/log/chain.ts';
import { onTerminal, openTerminal, type Terminal } from './terminal.ts';

const open: Terminal[] = [];
afterEach(() => {
  for (const terminal of open.splice(0)) terminal.close();
});

const line = '{"channel":"website","text":"Forty new books: come and see them.","publishAt":"2026-11-02"}\n';
const auditing = (posts: number, flags: readonly string[] = []): Terminal => {
  const config = ['--config', 'schools/oakfield/.smpolicyrc.yaml', '--posts-only', '--now', '2026-11-16T09:00'];
  const terminal = openTerminal({
    args: ['audit', 'many.ndjson', '--quiet', ...config, ...flags],
    cwd: '.',
    env: { NO_COLOR: '1' },
    prepare: (folder) => writeFileSync(join(folder, 'many.ndjson'), line.repeat(posts)),
  });
  open.push(terminal);
  return terminal;
};

onTerminal('a long audit', () => {
  test('says how much of it is left, and leaves nothing of that behind', async () => {
    const terminal = auditing(3000);
    const shown = await terminal.shows(/\[#*\.*\] \d+ % of 276 kB, [\d,]+ posts, (?:less than a|about \d+) minutes? left/);
    expect(shown).toContain(' % of ');
    expect(await terminal.ends()).toBe(0);
    expect(terminal.all()).not.toContain(' % of ');
    expect(terminal.all()).toContain('Checked 3000 posts');
  });

  test('is stopped by Ctrl-C', async () => {
    const terminal = auditing(50_000);
    await terminal.shows(/ % of 4\.6 MB/);
    terminal.press('C-c');
    expect(await terminal.ends()).toBe(130);
    expect(terminal.screen()).not.toContain(' % of ');
  });

  test('says none of it on a line terminal', async () => {
    const terminal = auditing(1000, ['--plain']);
    expect(await terminal.ends()).toBe(0);
    expect(await terminal.sent()).not.toContain(' % of ');
  });
});

const READING = 'Reading the school’s records';
const PUPILS = 60_000;

/** A trust's whole roll, and two decisions about each child. */
const manyRecords = (folder: string): void => {
  const ids = Array.from({ length: PUPILS }, (_, nth) => `P${String(nth).padStart(6, '0')}`);
  const pupils = ids.map((id, nth) => `${id},Forename${nth % 977},Surname${nth % 1013},C${nth % 40}`);
  const consents = ids.flatMap((id) => ['photo', 'video'].map((use) => `${id},${use},all,given,2026-09-01`));
  writeFileSync(join(folder, 'pupils.csv'), ['id,forename,surname,class', ...pupils, ''].join('\n'));
  writeFileSync(join(folder, 'consent.csv'), ['pupil,use,channel,status,from', ...consents, ''].join('\n'));
  writeFileSync(
    join(folder, '.smpolicyrc.yaml'),
    'school: { name: Oakfield }\npupils: pupils.csv\nconsent: consent.csv\ntrips: none\nstaff: [{ id: a }, { id: b }]\naudit: { log: log.jsonl }\n',
  );
  writeFileSync(join(folder, 'post.json'), POST);
};

const FILM = 6_000_000_000;
const POST = '{ "channel": "website", "author": "a", "text": "Our film.", "media": [{ "file": "film.mp4", "pupils": [] }] }\n';

/** So long that no disk holds it: its bytes are all none. */
const longFilm = (folder: string): void => {
  writeFileSync(join(folder, '.smpolicyrc.yaml'), 'school: { name: Oakfield }\nstaff: [{ id: a }, { id: b }]\n');
  writeFileSync(join(folder, 'post.json'), POST);
  writeFileSync(join(folder, 'film.mp4'), '');
  truncateSync(join(folder, 'film.mp4'), FILM);
};

const longLog = (folder: string): void => {
  writeFileSync(join(folder, '.smpolicyrc.yaml'), 'school: { name: Oakfield }\naudit: { log: log.jsonl }\n');
  const entry: LogEntry = { at: '2026-11-16T09:00:00Z', did: 'check', post: 'a', state: null, policies: ['x'.repeat(7000)], smpolicy: '1' };
  let end = NO_LINE;
  const lines = Array.from({ length: 40_000 }, () => {
    const next = lineAfter(end, entry);
    end = next.end;
    return `${next.text}\n`;
  });
  for (let at = 0; at < lines.length; at += 1000)
    writeFileSync(join(folder, 'log.jsonl'), lines.slice(at, at + 1000).join(''), { flag: 'a' });
};

const waiting = (args: readonly string[], fill: (folder: string) => void): Terminal => {
  const prepare = (folder: string): void => {
    mkdirSync(folder);
    fill(folder);
  };
  const terminal = openTerminal({ args, cwd: 'trust', env: { NO_COLOR: '1' }, prepare });
  open.push(terminal);
  return terminal;
};

onTerminal('a long wait', () => {
  test('for large records is told, and leaves nothing behind', async () => {
    const terminal = waiting(['check', 'post.json', '--format', 'ndjson'], manyRecords);
    await terminal.ends();
    expect(await terminal.sent()).toContain(READING);
    expect(terminal.all()).not.toContain(READING);
  });

  test.each<[string, readonly string[], (folder: string) => void, RegExp]>([
    ['an approval of a long film', ['approve', 'post.json', '--by', 'b'], longFilm, /Reading the photos and films: .* of 6\.0 GB/],
    ['a long check log', ['log', 'verify'], longLog, /Reading the check log: .* of 2\d\d MB/],
  ])('for %s is told, and ended by Ctrl-C', async (_, args, prepare, shows) => {
    const terminal = waiting(args, prepare);
    await terminal.shows(shows);
    terminal.press('C-c');
    expect(await terminal.ends()).toBe(130);
    expect(terminal.all()).not.toMatch(/Reading|approved|whole/);
    if (args[0] === 'approve') expect(readFileSync(join(terminal.folder, 'post.json'), 'utf8')).toBe(POST);
  });

  test('is told by no sign on a line terminal, nor where nobody watches', async () => {
    const terminal = waiting(['check', 'post.json', '--plain', '--quiet'], manyRecords);
    await terminal.ends();
    expect(await terminal.sent()).not.toContain(READING);
  });
});
