import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { expectGolden } from '../golden.ts';
import { MESSY } from './init/scene.ts';
import { type Opened, onTerminal, openTerminal, type Terminal } from './terminal.ts';

const open: Terminal[] = [];
const CONFIG = '.smpolicyrc.yaml';

afterEach(() => {
  for (const terminal of open.splice(0)) terminal.close();
});

/** A new school with an export of its system, and consents under headings of its own. */
const arriving = (told: Partial<Opened> & { readonly flags?: readonly string[]; readonly config?: string } = {}): Terminal => {
  const prepare = (folder: string): void => {
    for (const [name, bytes] of Object.entries(MESSY)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    if (told.config !== undefined) writeFileSync(join(folder, CONFIG), told.config);
  };
  const args = ['init', '--now', '2026-11-16T09:00', ...(told.flags ?? [])];
  const terminal = openTerminal({ args, cwd: 'new-school', prepare, env: { NO_COLOR: '1' }, ...told });
  open.push(terminal);
  return terminal;
};

/** What the screen shows, and the keys that answer it. */
const STEPS: readonly (readonly [shows: string | RegExp, answer: (terminal: Terminal) => unknown])[] = [
  ['What is the school called?', ({ type, press }) => [type('Oakfield Primary School'), press('Enter')]],
  ['Which file is the roll?', ({ press }) => press('Enter')],
  [/“Gate code”.*\n.*\n\? What now\?/, ({ press }) => press('Down', 'Enter')],
  ['What stands under “Tutor”?', ({ press }) => press('Down', 'Down', 'Down', 'Enter')],
  ['What stands under “Gate code”?', ({ press }) => press('Enter')],
  ['Which file is the staff list?', ({ press }) => press('Enter')],
  ['Which file is the consent list?', ({ press }) => press('Enter')],
  ['“Photos on our Facebook page”: what', ({ press }) => press('Enter')],
  ['“No photos please”: what', ({ press }) => press('Enter')],
  ['“Notes” does not hold', ({ press }) => press('Enter')],
  ['Which file is the calendar', ({ press }) => press('Down', 'Down', 'Enter')],
  ['May a post name a pupil', ({ press }) => press('Down', 'Down', 'Enter')],
  ['May people comment', ({ press }) => press('Enter')],
  ['Staff’s own accounts', ({ press }) => press('Down', 'Down', 'Enter')],
  ['Which shall hold?', ({ press }) => press('Enter')],
];

const answer = async (terminal: Terminal, steps = STEPS.length): Promise<void> => {
  for (const [shows, give] of STEPS.slice(0, steps)) {
    await terminal.shows(shows);
    give(terminal);
  }
};

/** The same answers where choices have numbers. */
const byNumber = (terminal: Terminal): Terminal => ({
  ...terminal,
  shows: async (wanted) => {
    await terminal.shows(wanted);
    return terminal.shows(/^(?:Number \(Enter for 1\):|\? What is the school.*)$(?![\s\S])/m);
  },
  press: (...keys) => {
    const downs = keys.filter((key) => key === 'Down').length;
    if (downs > 0) terminal.type(String(downs + 1));
    terminal.press(...keys.filter((key) => key !== 'Down'));
  },
});

/** All up to the first check, of which the tests of reports say what it looks like. */
const asked = (terminal: Terminal): string => terminal.all().replace(/(?<=\n)A first check,.*$/s, '');

const configIn = ({ folder }: Terminal): string => readFileSync(join(folder, CONFIG), 'utf8');

onTerminal('init', () => {
  test('finds the lists, asks what they mean, writes a config and checks with it', async () => {
    const terminal = arriving();
    await answer(terminal);
    expect(await terminal.ends()).toBe(0);
    expectGolden('terminal/init.txt', asked(terminal));
    expect(terminal.all()).toMatch(/\nA first check, .*\nChecked 1 post: .*\nFrom now on smpolicy check/s);
    expectGolden('terminal/init.yaml', configIn(terminal));
    expect(terminal.all({ escapes: true })).not.toContain('\u001B');
  });

  test('says it without signs for a screen reader', async () => {
    const terminal = arriving({ flags: ['--plain'] });
    await answer(byNumber(terminal));
    expect(await terminal.ends()).toBe(0);
    expectGolden('terminal/init-plain.txt', asked(terminal));
    expectGolden('terminal/init.yaml', configIn(terminal));
    expect((await terminal.sent()).includes('❯')).toBe(false);
  });

  test('shows a heading of the school’s own on a screen of 80 by 24', async () => {
    const terminal = arriving();
    await answer(terminal, 8);
    await terminal.shows('“No photos please”: what');
    expectGolden('terminal/init-heading.txt', `${terminal.screen()}\n`);
  });

  test('shows which policy is nearest, and lets another be chosen', async () => {
    const terminal = arriving();
    await answer(terminal, STEPS.length - 1);
    await terminal.shows('Which shall hold?');
    expectGolden('terminal/init-policy.txt', `${terminal.screen()}\n`);
    terminal.press('Down', 'Enter');
    expect(await terminal.ends()).toBe(0);
    expect(configIn(terminal)).toMatch(/^policy: \[(?!mersham)[a-z-]+\]$/m);
  });

  const someSteps = [0, 7, STEPS.length - 1].map((index) => [String(STEPS[index]?.[0]), STEPS[index]?.[0] ?? '', index] as const);
  test.each(someSteps)('Ctrl-C at “%s” leaves everything as it was', async (_, shows, index) => {
    const terminal = arriving();
    const before = readdirSync(terminal.folder);
    await answer(terminal, index);
    await terminal.shows(shows);
    terminal.press('C-c');
    expect(await terminal.ends()).toBe(130);
    expect(terminal.all()).toMatch(/Stopped before the last question: nothing was written\.\n+exit=130$/);
    expect(readdirSync(terminal.folder)).toEqual(before);
  });

  test.each([
    ['Enter', 'It was kept as it is.', 'school: { name: Ours }\n'],
    ['Down', 'What is the school called?', 'school: { name: Ours }\n'],
  ])('a config that is there is kept until the last answer: %s', async (key, shows, config) => {
    const terminal = arriving({ config });
    await terminal.shows('There is a config here already, .smpolicyrc.yaml. What now?');
    terminal.press(...(key === 'Enter' ? ['Enter'] : [key, 'Enter']));
    await terminal.shows(shows);
    if (key === 'Down') terminal.press('C-c');
    expect([await terminal.ends(), configIn(terminal)]).toEqual([key === 'Down' ? 130 : 0, config]);
  });

  test('a config that may go is replaced at the end', async () => {
    const terminal = arriving({ config: 'school: { name: Ours }\n' });
    await terminal.shows('What now?');
    terminal.press('Down', 'Enter');
    await answer(terminal);
    expect([await terminal.ends(), configIn(terminal)]).toEqual([0, expect.stringContaining('name: Oakfield Primary School')]);
  });
});
