import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { expectGolden } from '../golden.ts';
import { type Opened, onTerminal, openTerminal, type Terminal } from './terminal.ts';

const NOW = ['--now', '2026-11-16T09:00'];
const open: Terminal[] = [];
const ESCAPE = '\u001B';
const inRed = (words: string): RegExp => new RegExp(`${ESCAPE}\\[[\\d;]{0,20}31m${words}`);

/** The photos that are named: they show nothing, and say nothing of themselves. */
const photos = (folder: string): void => {
  for (const name of ['planes.jpg', 'crowd.jpg']) copyFileSync(join(folder, '../../photos/plain.jpg'), join(folder, name));
};

const composing = (told: Partial<Opened> & { readonly flags?: readonly string[] } = {}): Terminal => {
  const terminal = openTerminal({ args: ['check', ...NOW, ...(told.flags ?? [])], prepare: photos, ...told });
  open.push(terminal);
  return terminal;
};

afterEach(() => {
  for (const terminal of open.splice(0)) terminal.close();
});

/** Where each question waits for its answer, and what leads on to the next. */
const STEPS: readonly (readonly [shows: string, answer: (terminal: Terminal) => unknown])[] = [
  ['Where will it be posted?', ({ press }) => press('Enter')],
  ['an empty line ends it', ({ paste, press }) => [paste('Fourteen metres.'), press('Enter', 'Enter')]],
  ['Which photo or film', ({ paste, press }) => [paste('planes.jpg'), press('Enter')]],
  ['Which pupil is in it?', ({ press }) => press('Down', 'Enter')],
  ['Which other one?', ({ press }) => press('Enter')],
  ['When will it go out?', ({ press }) => press('Enter')],
];

const answer = async (terminal: Terminal, steps = STEPS.length): Promise<void> => {
  for (const [shows, give] of STEPS.slice(0, steps)) {
    await terminal.shows(shows);
    give(terminal);
  }
};

/** A child whose family refused, found by a few letters, beside a class and somebody nobody knows. */
const longConversation = async ({ shows, press, type, paste }: Terminal): Promise<void> => {
  await shows('Where will it be posted?');
  press('Enter');
  await shows('an empty line ends it');
  paste('Paper planes over the playground:\n\nfourteen metres and a radiator.');
  await shows('and a radiator.');
  press('Enter', 'Enter');
  await shows('Which photo or film');
  type('planes.jpg');
  press('Enter');
  await shows('Which pupil is in it?');
  type('kwab');
  await shows(/: kwab\n.*Kwabena Osei-Mensah/);
  press('Enter');
  await shows('And who else?');
  type('hedge');
  await shows(/And who else\? hedge\n.*Everybody in Hedgehogs/);
  press('Enter');
  await shows(/And who else\?\n.*That is everybody/);
  press('Enter');
  await shows('Which other one?');
  type('crowd.jpg');
  press('Enter');
  await shows(/crowd\.jpg\n.*Which pupil is in it\?.*\n.*I do not know/);
  press('Enter');
  await shows(/I do not know\n.*Which other one\?/);
  press('Enter');
  await shows('When will it go out?');
  type('2026-11-17T15:45');
  press('Enter');
};

onTerminal('the composer', () => {
  test('asks for a post and says what is wrong with it', async () => {
    const terminal = composing({ env: { NO_COLOR: '1' } });
    await longConversation(terminal);
    expect(await terminal.ends()).toBe(1);
    expectGolden('terminal/composer.txt', `${terminal.all()}\n`);
    expect(terminal.all({ escapes: true })).not.toContain('\u001B');
  });

  test('says the same in colour', async () => {
    const terminal = composing();
    await longConversation(terminal);
    await terminal.ends();
    expectGolden('terminal/composer.txt', `${terminal.all()}\n`);
    expect(terminal.all({ escapes: true })).toMatch(inRed('Do not publish:'));
  });

  test('says it without signs for a screen reader', async () => {
    const terminal = composing({ flags: ['--plain'] });
    await longConversation(terminal);
    expect(await terminal.ends()).toBe(1);
    expectGolden('terminal/composer-plain.txt', `${terminal.all()}\n`);
    const sent = await terminal.sent();
    expect([sent.includes('❯'), sent.includes('\u001B[?2004h'), sent.includes('Reading the school')]).toEqual([false, false, false]);
  });

  test.each([
    ['no pupil', 'Down', [], 0, 'Ready: your draft (facebook)'],
    ['nobody knows', 'Enter', [], 0, 'Ask first: your draft (facebook)'],
    ['nobody knows, strictly', 'Enter', ['--strict'], 1, 'Ask first: your draft (facebook)'],
  ])('ends with the verdict’s code: %s', async (_, key, flags, code, verdict) => {
    const terminal = composing({ flags });
    await answer(terminal, 3);
    await terminal.shows('Which pupil is in it?');
    terminal.press(...(key === 'Enter' ? ['Enter'] : [key, 'Enter']));
    await terminal.shows('Which other one?');
    terminal.press('Enter');
    await terminal.shows('When will it go out?');
    terminal.press('Enter');
    expect([await terminal.ends(), terminal.all()]).toEqual([code, expect.stringContaining(verdict)]);
  });

  test('shows its questions on a screen of 80 by 24', async () => {
    const terminal = composing({ env: { NO_COLOR: '1' } });
    expectGolden('terminal/composer-where.txt', `${await terminal.shows('select')}\n`);
    await answer(terminal, 3);
    await terminal.shows('Which pupil is in it?');
    terminal.type('oh');
    await terminal.shows(/: oh\n.*Mohammed/);
    expectGolden('terminal/composer-who.txt', `${terminal.screen()}\n`);
  });

  test('letters that fit nobody are no answer', async () => {
    const terminal = composing();
    await answer(terminal, 3);
    await terminal.shows('Which pupil is in it?');
    terminal.type('qq');
    await terminal.shows('Nobody on the roll fits “qq”: take some letters away');
    terminal.press('Enter');
    terminal.press('BSpace', 'BSpace');
    await terminal.shows('I do not know');
  });

  test.each([
    ['soon', 'That is no date and time. Write it like 2026-11-17T15:30'],
    ['2026-02-30T10:00', 'That is no date and time'],
    ['2026-11-16T08:59', 'That has passed'],
  ])('a wrong time is refused with a sentence: %s', async (time, sentence) => {
    const terminal = composing();
    await answer(terminal, 5);
    await terminal.shows('When will it go out?');
    terminal.type(time);
    terminal.press('Enter');
    await terminal.shows(sentence);
    terminal.press('C-u', 'Enter');
    expect(await terminal.ends()).toBe(0);
  });

  test('a post of nothing is refused while it can be mended', async () => {
    const terminal = composing();
    await answer(terminal, 1);
    await terminal.shows('an empty line ends it');
    terminal.press('Enter');
    await terminal.shows('Which photo or film');
    terminal.press('Enter');
    await terminal.shows('A post needs words or a picture');
  });

  const everyStep = STEPS.map(([shows], index) => [shows, index] as const);
  test.each(everyStep.flatMap(([shows, index]) => ['C-c', 'C-d'].map((key) => [key, shows, index] as const)))(
    '%s at “%s” leaves with one quiet line',
    async (key, shows, index) => {
      const terminal = composing();
      await answer(terminal, index);
      await terminal.shows(shows);
      terminal.press(key);
      expect(await terminal.ends()).toBe(130);
      const [last, before] = terminal
        .all()
        .split('\n')
        .reverse()
        .filter((line) => line !== '');
      expect([last, before]).toEqual(['exit=130', 'Stopped before the last question: nothing was checked.']);
      expect(terminal.all()).not.toMatch(/Error|^ +at |Do not publish|Ready/m);
    },
  );

  test('a broken config is said before any question', async () => {
    const prepare = (folder: string): void =>
      writeFileSync(join(folder, '.smpolicyrc.yaml'), 'school: { name: Oakfield, clases: [Otters] }\n');
    const terminal = composing({ prepare });
    expect(await terminal.ends()).toBe(2);
    expect(terminal.all()).toMatch(/^smpolicy: \.smpolicyrc\.yaml:1:\d+: .*clases/);
    expect(await terminal.sent()).not.toContain('Where will it be posted?');
  });

  test('--no-interactive never asks', async () => {
    const terminal = composing({ flags: ['--no-interactive'] });
    expect(await terminal.ends()).toBe(2);
    expect(terminal.all()).toMatch(/^smpolicy: no post was named/);
  });

  test('a spinner shows while the records load and leaves nothing behind', async () => {
    const terminal = composing();
    await answer(terminal);
    await terminal.ends();
    expect([(await terminal.sent()).includes('Reading the school’s records'), terminal.all().includes('Reading')]).toEqual([true, false]);
    expect(terminal.all().split('\n')[0]).toBe('✔ Where will it be posted? facebook: @oakfieldprimary');
  });
});
