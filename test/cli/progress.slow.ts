import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
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
