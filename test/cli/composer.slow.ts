import { copyFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { expectGolden } from '../golden.ts';
import { type Opened, onTerminal, openTerminal, type Terminal } from './terminal.ts';

const NOW = ['--now', '2026-11-16T09:00'];
const open: Terminal[] = [];
const ESCAPE = '\u001B';
/** Moves to what was drawn before. */
const UPWARDS = new RegExp(`${ESCAPE}\\[\\d{0,3}[AF]`);
const NOTHING_YET = 'Stopped before the last question: nothing was checked.';
const KEPT = 'Stopped. Your answers are kept for you alone; smpolicy check offers them here.';
const inRed = (words: string): RegExp => new RegExp(`${ESCAPE}\\[[\\d;]{0,20}31m${words}`);

/** The photos of the folder, one newer than the other: they show nothing, and say nothing of themselves. */
const photos = (folder: string): void => {
  for (const [at, name] of ['crowd.jpg', 'planes.jpg'].entries()) {
    copyFileSync(join(folder, '../../photos/plain.jpg'), join(folder, name));
    utimesSync(join(folder, name), 1_900_000_000 + at, 1_900_000_000 + at);
  }
};

const composing = (told: Partial<Opened> & { readonly flags?: readonly string[] } = {}): Terminal => {
  const terminal = openTerminal({ args: ['check', ...NOW, ...(told.flags ?? [])], prepare: photos, ...told });
  open.push(terminal);
  return terminal;
};

afterEach(() => {
  for (const terminal of open.splice(0)) terminal.close();
});

type Steps = readonly (readonly [shows: string | RegExp, answer: (terminal: Terminal) => unknown])[];

const enter = ({ press }: Terminal): void => press('Enter');
const types =
  (text: string) =>
  ({ type, press }: Terminal): void => {
    type(text);
    press('Enter');
  };

/** Where each question waits for its answer, and what leads on to the next. */
const STEPS: Steps = [
  ['Where will it be posted?', enter],
  ['an empty line ends it', ({ paste, press }) => [paste('Fourteen metres.'), press('Enter', 'Enter')]],
  ['Which photo or film', enter],
  ['When will it go out?', enter],
  ['Under which name', enter],
];

const answer = async (terminal: Terminal, steps: Steps): Promise<void> => {
  for (const [shows, give] of steps) {
    await terminal.shows(shows);
    give(terminal);
  }
};

const WORDS: Steps[number] = [
  'an empty line ends it',
  ({ paste, press }) => [paste('Paper planes with Kwabena Osei-Mensah:\n\nfourteen metres and a radiator.'), press('Enter', 'Enter')],
];

/** A name that gives way, a child whose family refused beside most of a class, and somebody nobody knows. */
const LONG: Steps = [
  ['Where will it be posted?', enter],
  WORDS,
  [/❯ Take safe words: “Paper planes with a Year 3 pupil:”/, enter],
  ['Which photo or film', ({ type }) => type('plan')],
  [/: plan\n❯ planes\.jpg/, enter],
  ['Which pupil is in it?', ({ type }) => type('kwab')],
  [/: kwab\n.*Kwabena Osei-Mensah/, enter],
  ['And who else?', ({ type }) => type('hedge')],
  [/And who else\? hedge\n.*Everybody in Hedgehogs/, enter],
  ['Who of Hedgehogs is in it?', ({ press }) => press('Space', 'Down', 'Space', 'Enter')],
  [/And who else\?\n.*That is everybody/, enter],
  ['Which other one?', ({ type }) => type('crowd')],
  [/one\? crowd\n❯ crowd\.jpg/, enter],
  [/crowd\.jpg\n.*Which pupil is in it\?.*\n.*I do not know/, enter],
  [/I do not know\n.*Which other one\?/, enter],
  ['When will it go out?', types('2026-11-17T15:45')],
  [/refused[\s\S]*What shall become of it\?/, ({ press }) => press('Down', 'Down', 'Enter')],
  [/nobody has said which pupils[\s\S]*What shall become of it\?/, ({ press }) => press('Down', 'Enter')],
  [/Which other one\?\n❯ That is all/, enter],
  ['Under which name', enter],
];

/** A question whose choices wait for a number, and letters that found something: both are the last on the screen. */
const asked = (question: string): RegExp => new RegExp(`\\? ${question}.*\\n(?: .*\\n)*Number.*:$`);
const found = (choice: string): RegExp => new RegExp(`: \\w+\\n +1\\. ${choice}.*\\nNumber.*:$`);

/** The same, by numbers. */
const LONG_PLAIN: Steps = [
  [asked('Where will it be posted'), enter],
  WORDS,
  [asked('What shall become of it'), types('1')],
  [asked('Which photo or film'), types('plan')],
  [found('planes\\.jpg'), types('1')],
  [asked('Which pupil is in it'), types('kwab')],
  [found('Kwabena Osei-Mensah'), types('1')],
  [asked('And who else'), types('hedge')],
  [found('Everybody in Hedgehogs'), types('1')],
  [/Numbers of those to take out.*:$/, types('1, 2')],
  [asked('And who else'), types('1')],
  [asked('Which other one'), types('crowd')],
  [found('crowd\\.jpg'), types('1')],
  [asked('Which pupil is in it'), types('1')],
  [asked('Which other one'), types('1')],
  [/\? When will it go out\?.*\)$/, types('2026-11-17T15:45')],
  [asked('What shall become of it\\? \\(1 more'), types('3')],
  [asked('What shall become of it\\?(?! )'), types('2')],
  [asked('Which other one'), types('1')],
  [/\? Under which name.*\n.*\)$/, enter],
];

onTerminal('the composer', () => {
  test('asks for a post, helps to mend it, and says what is wrong with the rest', async () => {
    const terminal = composing({ env: { NO_COLOR: '1' } });
    await answer(terminal, LONG);
    expect(await terminal.ends()).toBe(1);
    expectGolden('terminal/composer.txt', `${terminal.all().trimStart()}\n`);
    expect(terminal.all({ escapes: true })).not.toContain('\u001B');
  });

  test('says the same in colour', async () => {
    const terminal = composing();
    await answer(terminal, LONG);
    await terminal.ends();
    expectGolden('terminal/composer.txt', `${terminal.all().trimStart()}\n`);
    expect(terminal.all({ escapes: true })).toMatch(inRed('Do not publish:'));
  });

  test('asks by numbers for a screen reader, and draws nothing twice', async () => {
    const terminal = composing({ flags: ['--plain'] });
    await answer(terminal, LONG_PLAIN);
    expect(await terminal.ends()).toBe(1);
    expectGolden('terminal/composer-plain.txt', `${terminal.all().trimStart()}\n`);
    const sent = await terminal.sent();
    expect([sent.includes('❯'), sent.includes('\u001B[?2004h'), sent.includes('Reading the school')]).toEqual([false, false, false]);
    expect(sent).not.toMatch(UPWARDS);
  });

  test('shows its questions on a screen of 80 by 24', async () => {
    const terminal = composing({ env: { NO_COLOR: '1' } });
    expectGolden('terminal/composer-where.txt', `${await terminal.shows('select')}\n`);
    await answer(terminal, LONG.slice(0, 2));
    expectGolden('terminal/composer-finding.txt', `${await terminal.shows(/Keep it as a draft[\s\S]*select/)}\n`);
    terminal.press('Enter');
    await answer(terminal, LONG.slice(3, 5));
    await terminal.shows('Which pupil is in it?');
    terminal.type('oh');
    await terminal.shows(/: oh\n.*Mohammed/);
    expectGolden('terminal/composer-who.txt', `${terminal.screen()}\n`);
  });

  test('letters that fit nobody are no answer', async () => {
    const terminal = composing();
    await answer(terminal, [...STEPS.slice(0, 2), ...LONG.slice(3, 5)]);
    await terminal.shows('Which pupil is in it?');
    terminal.type('qq');
    await terminal.shows('Nobody on the roll fits “qq”: take some letters away');
    terminal.press('Enter');
    terminal.press('BSpace', 'BSpace');
    await terminal.shows('I do not know');
  });

  test.each([
    ['soon', 'That is no date and time. Write it like 2026-11-17T15:30'],
    ['2026-11-16T08:59', 'That has passed'],
  ])('a wrong time is refused with a sentence: %s', async (time, sentence) => {
    const terminal = composing();
    await answer(terminal, STEPS.slice(0, 3));
    await terminal.shows('When will it go out?');
    types(time)(terminal);
    await terminal.shows(sentence);
    terminal.press('C-u', 'Enter');
    await answer(terminal, STEPS.slice(4));
    expect(await terminal.ends()).toBe(0);
  });

  test('a post of nothing cannot be answered', async () => {
    const terminal = composing();
    await answer(terminal, STEPS.slice(0, 1));
    await terminal.shows('an empty line ends it');
    terminal.press('Enter');
    await terminal.shows('a post needs words or a picture');
  });

  test('a line is edited where it stands', async () => {
    const terminal = composing();
    await answer(terminal, LONG.slice(0, 2));
    await terminal.shows('What shall become of it?');
    terminal.press('Down', 'Enter');
    await terminal.shows(/How shall this line go\? Paper planes with Kwabena Osei-Mensah:/);
    terminal.press('C-u');
    types('Paper planes with us:')(terminal);
    await answer(terminal, STEPS.slice(2));
    expect([await terminal.ends(), terminal.all()]).toEqual([0, expect.stringContaining('\nPaper planes with us:\n\nfourteen metres')]);
  });

  const everyStep = STEPS.map(([shows], index) => [String(shows), index] as const);
  test.each(
    everyStep.flatMap(([shows, index]) =>
      (index === 1 || index === 2 ? ['C-c', 'C-d'] : ['C-c']).map((key) => [key, shows, index] as const),
    ),
  )('%s at “%s” leaves with one quiet line', async (key, shows, index) => {
    const terminal = composing();
    await answer(terminal, STEPS.slice(0, index));
    await terminal.shows(shows);
    terminal.press(key);
    expect(await terminal.ends()).toBe(130);
    const [last, before] = terminal
      .all()
      .split('\n')
      .reverse()
      .filter((line) => line !== '');
    expect([last, before]).toEqual(['exit=130', index === 0 ? NOTHING_YET : KEPT]);
    expect(terminal.all()).not.toMatch(/Error|^ +at |Do not publish|Ready/m);
  });

  test.each([
    ['rich', [], enter],
    ['plain', ['--plain'], types('1')],
  ])('what was typed before Ctrl-C is there the next time: %s', async (_, flags, first) => {
    const terminal = composing({ flags, env: { NO_COLOR: '1' }, times: 2 });
    await answer(terminal, STEPS.slice(0, 1));
    await terminal.shows('an empty line ends it');
    terminal.type('Fourteen me');
    await terminal.shows('Fourteen me');
    terminal.press('C-c');
    await terminal.shows(KEPT);
    await terminal.shows(/There is a post that was not finished[\s\S]*Go on: facebook: “Fourteen me”/);
    first(terminal);
    await terminal.shows(/So far it says:\n *Fourteen me[\s\S]*How does it go on\?/);
  });

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
});
