import { expect, test } from '@jest/globals';
import { usedAs } from '../../../src/detect/names/context.ts';
import { unlistedIn } from '../../../src/detect/names/unlisted.ts';
import { GIVEN_NAMES } from '../../../src/detect/names/words/given.ts';
import type { Pupil } from '../../../src/model.ts';
import { foldName } from '../../../src/text/fold.ts';
import { fieldOf, knownFor, type Line, plainlyListed, pupilOf, tuneLines } from './stand-in.ts';

/** Names that are words, and names that are nothing else; the surnames are invented for the purpose. */
const WORDY =
  'Summer Will Grace May Rose Mark Faith Jack Robin Ivy Hope Joy Poppy Daisy Holly Heather Hazel Olive Jasmine Rowan Willow Amber Ruby Pearl Jade Crystal Opal Sky River Storm Star Dawn April June August Autumn Art Bill Frank Grant Chase Hunter Mason Carter Miles Max Penny Dot Pat Rob Nick Guy Dean Victor Victoria Charlotte Florence Paris Jordan Chelsea India Virginia Israel Carol Noel Eve Angel Melody Harmony Honey Christian Lane Page Drew Lance Kit Basil Sage Fern Lily Violet Iris Bay Ash Reed Brook Dale Glen Heath Cliff Sandy Misty Dusty Sunny'.split(
    ' ',
  );
const PLAIN =
  'Amelia Oliver Noah Olivia George Isla Leo Ava Arthur Freya Muhammad Lily Theodore Florence Oscar Sophia Henry Mia Archie Ella Charlie Alice Lucy Thomas James Emily Harry Jessica Alfie Sophie Joshua Matilda William Isabella Edward Evie Joseph Zara Adam Layla Daniel Aisha Samuel Hannah Isaac Phoebe Max Molly Finley Rosie Ethan Elsie Lucas Ruth David Esther Jacob Naomi Peter Mary Tom Ben Sam Joe Ellie Kacper Zofia Priya Arjun Chidi Amara Kwame Fatima Yusuf Mehmet Elif Ioana Andrei Tiago Ines Mei Jin Simran Gurpreet Tadhg Niamh Rhys Seren Eilidh Hamish'.split(
    ' ',
  );
const SURNAMES = 'Okafor Wierzbicki Thackley Oduyale Marchbank Pellow Quaynor Strzelczyk Ravenhall Ikande'.split(' ');

const rollOf = (forenames: readonly string[]): readonly Pupil[] =>
  forenames.map((forename, index) => pupilOf(`${forename} ${SURNAMES[index % SURNAMES.length]}`));

interface Tally {
  readonly errors: readonly string[];
  readonly doubts: readonly string[];
}

/** What would be said of lines that name no child. */
const innocents = (lines: readonly Line[], rollFor: (line: Line) => readonly Pupil[]): Tally => {
  const errors: string[] = [];
  const doubts: string[] = [];
  for (const line of lines) {
    const pupils = rollFor(line);
    const known = knownFor({ pupils });
    const field = fieldOf(line.text);
    const listed = plainlyListed(field, pupils);
    const uses = listed.map((one) => [usedAs(one, field, known), field.text.slice(one.start, one.end)] as const);
    const unlisted = unlistedIn(field, listed, known).map(
      (one) =>
        [
          one.cue === undefined ? 'doubt' : 'name',
          `+${field.text.slice(one.start, one.end)}${one.cue === undefined ? '' : ` (${one.cue})`}`,
        ] as const,
    );
    const bad = [...uses, ...unlisted];
    const name = bad.filter(([use]) => use === 'name').map(([, word]) => word);
    const doubt = bad.filter(([use]) => use === 'doubt').map(([, word]) => word);
    if (name.length > 0) errors.push(`${line.id} [${name.join(', ')}] ${line.text}`);
    else if (doubt.length > 0) doubts.push(`${line.id} [${doubt.join(', ')}] ${line.text}`);
  }
  return { errors, doubts };
};

/** A line with its slots filled, and where its name then stands; undefined where the slot is not for a plain look-up. */
const filled = (
  line: Line,
  pupil: Pupil,
  others: readonly Pupil[],
): { readonly text: string; readonly names: readonly string[] } | undefined => {
  const list = [pupil, ...others].slice(0, 3).map(({ forename }) => forename);
  const slots: Readonly<Record<string, string>> = {
    full: `${pupil.forename} ${pupil.surname}`,
    forename: pupil.forename,
    knownAs: pupil.forename,
    nickname: pupil.forename,
    surname: pupil.surname,
    family: `${pupil.surname}s`,
    possessive: `${pupil.forename}'s`,
    initial: pupil.surname.slice(0, 1),
    list: `${list[0]}, ${list[1]} and ${list[2]}`,
  };
  if (/\{(?:surnameFirst|hashtag|handle|file)\}|[@#]\w*\{/u.test(line.text)) return undefined;
  const cased = (value: string): string =>
    line.case === 'upper' ? value.toUpperCase() : line.case === 'lower' ? value.toLowerCase() : value;
  return {
    text: line.text.replace(/\{(\w+)\}/gu, (slot, name: string) => cased(slots[name] ?? slot)),
    names: line.slot === 'list' ? list : [pupil.forename, pupil.surname],
  };
};

/** How many pupils named in sentences are seen: as names, and at all. */
const recall = (title: string, pupils: readonly Pupil[]): number => {
  const known = knownFor({ pupils });
  const missed: string[] = [];
  const left: string[] = [];
  let total = 0;
  for (const line of tuneLines('sentences').filter(({ slot, severity }) => !slot?.startsWith('unlisted') && severity === 'error')) {
    for (const [index, pupil] of pupils.entries()) {
      if ((index + total) % 4 !== 0 && pupils.length > 20) continue;
      const fill = filled(line, pupil, [pupils[(index + 7) % pupils.length] ?? pupil, pupils[(index + 13) % pupils.length] ?? pupil]);
      if (fill === undefined) continue;
      const field = fieldOf(fill.text, line.field);
      const uses = plainlyListed(field, pupils)
        .filter(({ pupils: here }) => here.includes(pupil))
        .map((one) => usedAs(one, field, known));
      total++;
      const say = `${line.id} [${pupil.forename} ${pupil.surname}: ${uses.join(',')}] ${fill.text}`;
      if (uses.includes('name')) continue;
      (uses.includes('doubt') ? left : missed).push(say);
    }
  }
  const percent = (count: number): string => `${share(count, total).toFixed(2)} %`;
  process.stdout.write(
    `${title.padEnd(34)} missed ${missed.length} (${percent(missed.length)}), doubts ${left.length} (${percent(left.length)}) of ${total}\n`,
  );
  if (process.env['SHOW'] !== undefined)
    process.stdout.write(
      `${[...missed.map((line) => `  M ${line}`), ...left.map((line) => `  D ${line}`)].map((line) => line.replace(/\n/gu, ' / ')).join('\n')}\n`,
    );
  return share(missed.length, total);
};

const show = (title: string, { errors, doubts }: Tally, of: number): void => {
  const percent = (count: number): string => `${share(count, of).toFixed(2)} %`;
  process.stdout.write(
    `${title.padEnd(34)} errors ${errors.length} (${percent(errors.length)}), doubts ${doubts.length} (${percent(doubts.length)}) of ${of}\n`,
  );
  if (process.env['SHOW'] !== undefined)
    process.stdout.write(
      `${[...errors.map((line) => `  E ${line}`), ...doubts.map((line) => `  D ${line}`)].join('\n').replace(/\n(?! {2}[ED])/gu, ' / ')}\n`,
    );
};

const share = (count: number, of: number): number => (100 * count) / of;

test('few words of innocent posts are taken for names', () => {
  const lines = tuneLines('innocent');
  const measured = (title: string, rollFor: (line: Line) => readonly Pupil[]): Tally => {
    const tally = innocents(lines, rollFor);
    show(title, tally, lines.length);
    return tally;
  };
  const [wordy, plain] = [rollOf(WORDY), rollOf(PLAIN)];
  const none = measured('innocent, empty roll', () => []);
  const words = measured('innocent, a roll of word-names', () => wordy);
  const plains = measured('innocent, a roll of plain names', () => plain);
  measured('innocent, each its own temptation', (line) => rollOf(line.words?.flatMap((word) => word.split(' ')) ?? []));
  expect(share(none.errors.length, lines.length)).toBeLessThan(0.3);
  expect(share(words.errors.length, lines.length)).toBeLessThan(0.3);
  expect(share(words.doubts.length, lines.length)).toBeLessThan(3);
  expect(share(plains.errors.length, lines.length)).toBeLessThan(1);
});

test('pupils who are named are seen', () => {
  expect(recall('named, plain names', rollOf(PLAIN))).toBeLessThan(0.5);
  expect(recall('named, word-names', rollOf(WORDY))).toBeLessThan(2);
  recall(
    'named, surnames that are words',
    [
      'Ellie Best',
      'Noah Field',
      'Zara Wood',
      'Amir Banks',
      'Maja Winter',
      'Tom Reading',
      'Ola Green',
      'Sam Small',
      'Kofi Page',
      'Ines Lane',
    ].map((name) => pupilOf(name)),
  );
  recall(
    'named, surnames of half a county',
    ['Simran Kaur', 'Arjun Singh', 'Nusrat Begum', 'Bilal Khan'].map((name) => pupilOf(name)),
  );
});

/** Names that are on no roll, of many origins, from no list of ours: a test holds that. */
const STRANGERS: Readonly<Record<string, readonly string[]>> = {
  invented: ['Tavrin', 'Oskella', 'Merrow', 'Zephira', 'Quillan', 'Brannoch'],
  turkish: ['Tuğsel', 'Aybike', 'Gülbin', 'Ertuğ'],
  vietnamese: ['Khuê', 'Thoại', 'Diễm Quyên'],
  yoruba: ['Oluwabukunmi', 'Ìyùnadé', 'Adéwùnmí'],
  igbo: ['Kamsiyonna', 'Olisaemeka', 'Nwachinemere'],
  polish: ['Świętosława', 'Gniewomir', 'Dobrawa'],
  tamil: ['Yazhmozhi', 'Kuyilarasan', 'Ilakkiya'],
  welsh: ['Gwawrddur', 'Eurgain', 'Gwrgant'],
  irish: ['Bébhinn', 'Caoilfhionn', 'Feidhlim'],
  georgian: ['Tornike', 'Ketevan', 'Nutsa'],
  hawaiian: ['Kealani', 'Makoa', 'Leilani'],
  tibetan: ['Tenzin Dolkar', 'Pemba', 'Lhamo'],
  finnish: ['Aapo', 'Eevi', 'Väinö'],
  estonian: ['Maarja', 'Kaur-Erik', 'Tõnu'],
  armenian: ['Anahit', 'Hrant', 'Siranush'],
  surnamed: ["Tavrin O'Shaleigh", 'Oskella van der Zwart', 'Merrow Quistgaard'],
};

const strangers = (slot: string, wanted: 'cue' | 'any'): number => {
  const known = knownFor({});
  const missed: string[] = [];
  let total = 0;
  for (const line of tuneLines('sentences').filter((one) => one.slot === slot)) {
    for (const name of Object.values(STRANGERS).flat()) {
      const field = fieldOf(line.text.replace(/\{unlisted\w*\}/u, name), line.field);
      const found = unlistedIn(field, [], known).filter(
        (one) => (wanted === 'any' || one.cue !== undefined) && field.text.slice(one.start, one.end) === name,
      );
      total++;
      if (found.length === 0)
        missed.push(
          `${line.id} [${name}] ${unlistedIn(field, [], known)
            .map((one) => field.text.slice(one.start, one.end))
            .join()} | ${field.text}`,
        );
    }
  }
  process.stdout.write(
    `${`not on the roll, ${slot}`.padEnd(34)} missed ${missed.length} (${((100 * missed.length) / total).toFixed(2)} %) of ${total}\n`,
  );
  if (process.env['SHOW'] !== undefined) process.stdout.write(`${missed.map((line) => `  U ${line.replace(/\n/gu, ' / ')}`).join('\n')}\n`);
  return share(missed.length, total);
};

test('names beside a cue are seen, whatever their origin', () => {
  const listed = new Set(Object.values(GIVEN_NAMES).flatMap((text) => text.split(/\s+/u)));
  const first = Object.values(STRANGERS).flatMap((names) => names.map((name) => foldName(name.split(' ')[0] ?? '')));
  expect(first.filter((name) => listed.has(name))).toEqual([]);
  expect(strangers('unlisted', 'cue')).toBeLessThan(10);
  strangers('unlistedNoCue', 'any');
});
