import { expect, test } from '@jest/globals';
import { calendar, event, readText } from './ics.ts';

const noticesOf = async (...events: readonly (readonly string[])[]): Promise<readonly string[]> =>
  (await readText(calendar(...events.flat()))).notices.map(({ why }) => why.replace('trips.ics: ', ''));

const nowhere = (day: string, title: string, ...lines: readonly string[]): readonly string[] =>
  event(`UID:${day}`, `DTSTART:202609${day}`, 'DTEND:', `SUMMARY:${title}`, 'LOCATION:', ...lines);

test('what was taken for no trip is counted, and what sounds like one is named, the latest first', async () => {
  const days = ['14', '15', '16', '17', '18', '21', '22'];
  expect(await noticesOf(...days.map((day) => nowhere(day, `Trip ${day}`)), nowhere('23', 'Maths day'), event('LOCATION:Hall'))).toEqual([
    '9 events were not taken for a trip (1 at school, 8 with no place). By its title this is one, but no place is given: ' +
      '“Trip 22” (Tuesday 22 September 2026), “Trip 21” (Monday 21 September 2026), “Trip 18” (Friday 18 September 2026), ' +
      '“Trip 17” (Thursday 17 September 2026), “Trip 16” (Wednesday 16 September 2026) and 2 more',
  ]);
});

test('five are named one by one, each by no more of its title than anybody reads', async () => {
  const days = ['14', '15', '16', '17', '18'];
  const [said = ''] = await noticesOf(...days.map((day) => nowhere(day, `Trip ${day} ${'a'.repeat(100)}`)));
  expect(said.match(/“[^”]*”/g)).toEqual(days.toReversed().map((day) => `“Trip ${day} ${'a'.repeat(72)}”`));
  expect(said).not.toMatch(/more$/);
});

test('a trip without a place that is called off is not asked for', async () => {
  expect(await noticesOf(nowhere('14', 'Farm trip', 'STATUS:CANCELLED'))).toEqual(['1 event was not taken for a trip (1 with no place)']);
});

test('one or several', async () => {
  const open = (uid: string, ...lines: readonly string[]): readonly string[] => event(`UID:${uid}`, 'DTEND:', ...lines);
  expect(await noticesOf(open('a', 'STATUS:TENTATIVE'))).toEqual([
    '1 trip says no end and is taken to last until midnight (line 3)',
    '1 trip is only tentative and counts all the same (line 3)',
  ]);
  expect(await noticesOf(open('a', 'STATUS:TENTATIVE'), open('b', 'STATUS:TENTATIVE'))).toEqual([
    '2 trips say no end and are taken to last until midnight (lines 3, 10)',
    '2 trips are only tentative and count all the same (lines 3, 10)',
  ]);
});

test('of what all is well nothing is said, and of a change nothing twice', async () => {
  expect(await noticesOf(event())).toEqual([]);
  const swim = event('RRULE:FREQ=WEEKLY;COUNT=3', 'STATUS:TENTATIVE');
  const moved = event('RECURRENCE-ID:20260619T080000Z', 'DTSTART:20260620T080000Z', 'DTEND:20260620T090000Z');
  expect(await noticesOf(swim, moved)).toEqual(['1 trip is only tentative and counts all the same (line 3)']);
});
