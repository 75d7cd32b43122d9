import { afterEach, expect, test } from '@jest/globals';
import { expectGolden } from '../golden.ts';
import { onTerminal, openTerminal, type Terminal } from './terminal.ts';

const open: Terminal[] = [];
const auditing = (flags: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Terminal => {
  const terminal = openTerminal({ args: ['audit', '--now', '2026-11-16T09:00', ...flags], env });
  open.push(terminal);
  return terminal;
};
afterEach(() => {
  for (const terminal of open.splice(0)) terminal.close();
});

const ESCAPE = '\u001B';

onTerminal('an audit', () => {
  test('prints what breaks the policy, what must come down, and the totals', async () => {
    const terminal = auditing([], { NO_COLOR: '1' });
    expect(await terminal.ends()).toBe(1);
    expectGolden('terminal/audit.txt', `${terminal.all()}\n`);
    expect(terminal.all({ escapes: true })).not.toContain(ESCAPE);
  });

  test('says the same in colour', async () => {
    const terminal = auditing();
    await terminal.ends();
    expectGolden('terminal/audit.txt', `${terminal.all()}\n`);
    expect(terminal.all({ escapes: true })).toContain(`${ESCAPE}[`);
  });

  test('fits 80 columns, and ends with what to do next', async () => {
    const terminal = auditing(['--plain', '--no-color']);
    await terminal.ends();
    const lines = (await terminal.sent()).split('\r\n');
    expect([lines.length > 50, lines.filter((line) => line.length > 80)]).toEqual([true, []]);
    expectGolden('terminal/audit-end.txt', `${terminal.screen()}\n`);
  });
});
