import { describe, expect, test } from '@jest/globals';
import type { Trip } from '../../../src/model.ts';
import { again, calendar, event, readText, span } from './ics.ts';

const at = (time: string): string => `;TZID=Europe/London:${time}`;
const SWIM = [
  ...[`DTSTART${at('20260910T131500')}`, `DTEND${at('20260910T144500')}`],
  ...['SUMMARY:Swimming', 'LOCATION:Tarnbrook Baths', 'RRULE:FREQ=WEEKLY;COUNT=5'],
];

/** A change to the swim of 24 September. */
const change = (...lines: readonly string[]): readonly string[] =>
  event(
    `RECURRENCE-ID${at('20260924T131500')}`,
    `DTSTART${at('20260924T131500')}`,
    `DTEND${at('20260924T144500')}`,
    'SUMMARY:Swimming',
    'LOCATION:Tarnbrook Baths',
    ...lines,
  );

const told = ({ id, place, cancelled, ...trip }: Trip): string =>
  [id, place, span(trip).replaceAll('2026-', ''), again(trip).replaceAll('2026-', ''), cancelled ? 'off' : 'on'].join(' | ');
const read = async (...events: readonly (readonly string[])[]): Promise<readonly string[]> =>
  (await readText(calendar(...events.flat()))).trips.map(told);

const WHOLE = 'e1 | Tarnbrook Baths | 09-10 13:15 +01:00 to 09-10 14:45 +01:00 | until 10-08 14:45 +01:00 | on';

describe('one visit that is changed', () => {
  test('in nothing that matters is as it was', async () => {
    expect(await read(event(...SWIM), change('DESCRIPTION:Bring goggles', 'SUMMARY:Swimming!'))).toEqual([WHOLE]);
  });

  test('in its time is a trip of its own', async () => {
    expect(await read(event(...SWIM), change(`DTSTART${at('20260925T100000')}`, `DTEND${at('20260925T113000')}`))).toEqual([
      WHOLE,
      'e1/2026-09-24T12:15Z | Tarnbrook Baths | 09-25 10:00 +01:00 to 09-25 11:30 +01:00 | once | on',
    ]);
  });

  test('in its start alone', async () => {
    expect(await read(event(...SWIM), change(`DTSTART${at('20260924T130000')}`))).toEqual([
      WHOLE,
      'e1/2026-09-24T12:15Z | Tarnbrook Baths | 09-24 13:00 +01:00 to 09-24 14:45 +01:00 | once | on',
    ]);
  });

  test('in nothing but that families are invited to it is left out', async () => {
    const last = change('DESCRIPTION:All parents are welcome').map((line) => line.replaceAll('20260924', '20261008'));
    expect(await read(event(...SWIM), last)).toEqual([WHOLE.replace('10-08', '10-01')]);
  });

  test('without a title of its own is called as the others are', async () => {
    const { trips } = await readText(calendar(...event(...SWIM), ...change('SUMMARY:', 'LOCATION:Elmwater Pool')));
    expect(trips.map(({ title, place }) => [title, place])).toEqual([
      ['Swimming', 'Tarnbrook Baths'],
      ['Swimming', 'Elmwater Pool'],
    ]);
    const named = await readText(calendar(...event(...SWIM), ...change('SUMMARY:Diving', 'LOCATION:Elmwater Pool')));
    expect(named.trips[1]?.title).toBe('Diving');
  });

  test('with a position alone goes there', async () => {
    const { trips } = await readText(calendar(...event(...SWIM), ...change('LOCATION:', 'GEO:53.2;-2.9')));
    expect(trips.map(({ place, lat, lon }) => [place, lat, lon])).toEqual([
      ['Tarnbrook Baths', undefined, undefined],
      [undefined, 53.2, -2.9],
    ]);
  });

  test('in its end alone, in its place alone', async () => {
    expect(await read(event(...SWIM), change(`DTEND${at('20260924T153000')}`))).toEqual([
      WHOLE,
      'e1/2026-09-24T12:15Z | Tarnbrook Baths | 09-24 13:15 +01:00 to 09-24 15:30 +01:00 | once | on',
    ]);
    expect(await read(event(...SWIM), change('LOCATION:Elmwater Pool'))).toEqual([
      WHOLE,
      'e1/2026-09-24T12:15Z | Elmwater Pool | 09-24 13:15 +01:00 to 09-24 14:45 +01:00 | once | on',
    ]);
  });

  test('the last one, moved, ends what recurs a week earlier, and the first one, moved, begins it a week later', async () => {
    const last = change(`DTSTART${at('20261012T131500')}`, `DTEND${at('20261012T144500')}`).map((line) =>
      line.replace('20260924', '20261008'),
    );
    expect(await read(event(...SWIM), last)).toEqual([
      WHOLE.replace('10-08', '10-01'),
      'e1/2026-10-08T12:15Z | Tarnbrook Baths | 10-12 13:15 +01:00 to 10-12 14:45 +01:00 | once | on',
    ]);
    const first = change('LOCATION:Elmwater Pool').map((line) => line.replace('20260924', '20260910'));
    expect(await read(event(...SWIM), first)).toEqual([
      'e1 | Tarnbrook Baths | 09-17 13:15 +01:00 to 09-17 14:45 +01:00 | until 10-08 14:45 +01:00 | on',
      'e1/2026-09-10T12:15Z | Elmwater Pool | 09-10 13:15 +01:00 to 09-10 14:45 +01:00 | once | on',
    ]);
  });

  test.each([
    ['called off', ['STATUS:CANCELLED']],
    ['at school', ['LOCATION:School hall']],
  ])('that is %s is left out', async (_, lines) => {
    const last = change(...lines).map((line) => line.replaceAll('20260924', '20261008'));
    expect(await read(event(...SWIM), last)).toEqual([WHOLE.replace('10-08', '10-01')]);
  });

  test('without a place of its own goes where the others go', async () => {
    expect(await read(event(...SWIM), change('LOCATION:', `DTSTART${at('20260925T131500')}`, `DTEND${at('20260925T144500')}`))).toEqual([
      WHOLE,
      'e1/2026-09-24T12:15Z | Tarnbrook Baths | 09-25 13:15 +01:00 to 09-25 14:45 +01:00 | once | on',
    ]);
    expect(await read(event(...SWIM), change('LOCATION:'))).toEqual([WHOLE]);
  });

  test('of an event at school may be a trip', async () => {
    expect(await read(event(...SWIM, 'LOCATION:Hall'), change('LOCATION:Elmwater Pool'))).toEqual([
      'e1/2026-09-24T12:15Z | Elmwater Pool | 09-24 13:15 +01:00 to 09-24 14:45 +01:00 | once | on',
    ]);
  });

  test('stands alone where its event is not in the file', async () => {
    expect(await read(change('LOCATION:Elmwater Pool'))).toEqual([
      'e1/2026-09-24T12:15Z | Elmwater Pool | 09-24 13:15 +01:00 to 09-24 14:45 +01:00 | once | on',
    ]);
    expect(await read(change('LOCATION:Hall'))).toEqual([]);
  });

  test('by a day, of an event that begins at a time, changes no visit', async () => {
    const byDay = change('LOCATION:Hall').map((line) => (line.startsWith('RECURRENCE-ID') ? 'RECURRENCE-ID;VALUE=DATE:20260924' : line));
    expect(await read(event(...SWIM), byDay)).toEqual([WHOLE]);
    const elsewhere = byDay.map((line) => line.replace('Hall', 'Elmwater Pool'));
    expect(await read(event(...SWIM), elsewhere)).toEqual([WHOLE]);
  });
});

describe('all visits from one on', () => {
  const onwards = (...lines: readonly string[]): readonly string[] =>
    change(...lines).map((line) => line.replace('RECURRENCE-ID;', 'RECURRENCE-ID;RANGE=THISANDFUTURE;'));

  test('are another trip, as often as is left', async () => {
    expect(await read(event(...SWIM), onwards('LOCATION:Elmwater Pool'))).toEqual([
      'e1 | Tarnbrook Baths | 09-10 13:15 +01:00 to 09-10 14:45 +01:00 | until 09-17 14:45 +01:00 | on',
      'e1/2026-09-24T12:15Z | Elmwater Pool | 09-24 13:15 +01:00 to 09-24 14:45 +01:00 | until 10-08 14:45 +01:00 | on',
    ]);
  });

  test('may be on another day, and longer', async () => {
    expect(await read(event(...SWIM), onwards(`DTSTART${at('20260925T100000')}`, `DTEND${at('20260925T120000')}`))).toEqual([
      'e1 | Tarnbrook Baths | 09-10 13:15 +01:00 to 09-10 14:45 +01:00 | until 09-17 14:45 +01:00 | on',
      'e1/2026-09-24T12:15Z | Tarnbrook Baths | 09-25 10:00 +01:00 to 09-25 12:00 +01:00 | until 10-09 12:00 +01:00 | on',
    ]);
  });

  test('may be changed twice, and one of them once more', async () => {
    const later = onwards('LOCATION:Weirside Pool').map((line) => line.replaceAll('20260924', '20261001'));
    const single = change('LOCATION:Hall').map((line) => line.replaceAll('20260924', '20261008'));
    expect(await read(event(...SWIM), later, onwards('LOCATION:Elmwater Pool'), single)).toEqual([
      'e1 | Tarnbrook Baths | 09-10 13:15 +01:00 to 09-10 14:45 +01:00 | until 09-17 14:45 +01:00 | on',
      'e1/2026-09-24T12:15Z | Elmwater Pool | 09-24 13:15 +01:00 to 09-24 14:45 +01:00 | once | on',
      'e1/2026-10-01T12:15Z | Weirside Pool | 10-01 13:15 +01:00 to 10-01 14:45 +01:00 | once | on',
    ]);
  });

  test('may be called off, or be at school', async () => {
    const begun = 'e1 | Tarnbrook Baths | 09-10 13:15 +01:00 to 09-10 14:45 +01:00 | until 09-17 14:45 +01:00 | on';
    expect(await read(event(...SWIM), onwards('STATUS:CANCELLED'))).toEqual([begun]);
    expect(await read(event(...SWIM), onwards('LOCATION:Hall'))).toEqual([begun]);
  });

  test('of what never ends never end, and what was before them does', async () => {
    const endless = event(...SWIM.map((line) => line.replace(';COUNT=5', '')));
    expect(await read(endless, onwards('LOCATION:Elmwater Pool'))).toEqual([
      'e1 | Tarnbrook Baths | 09-10 13:15 +01:00 to 09-10 14:45 +01:00 | until 09-17 14:45 +01:00 | on',
      'e1/2026-09-24T12:15Z | Elmwater Pool | 09-24 13:15 +01:00 to 09-24 14:45 +01:00 | always | on',
    ]);
  });

  test('of what cannot be followed end no sooner than the change', async () => {
    const odd = event(...SWIM.map((line) => line.replace(';COUNT=5', ';BYMONTH=9,10;UNTIL=20261029T131500Z')));
    expect(await read(odd, onwards('LOCATION:Elmwater Pool'))).toEqual([
      'e1 | Tarnbrook Baths | 09-10 13:15 +01:00 to 09-10 14:45 +01:00 | until 09-24 14:45 +01:00 | on',
      'e1/2026-09-24T12:15Z | Elmwater Pool | 09-24 13:15 +01:00 to 09-24 14:45 +01:00 | until 10-29 14:45 +00:00 | on',
    ]);
    expect((await read(odd, onwards(`DTSTART${at('20260924T131500')}`, `DTEND${at('20260924T154500')}`)))[1]).toMatch(
      /until 10-29 15:45 \+00:00/,
    );
    expect((await read(odd, onwards(`DTSTART${at('20260926T131500')}`, `DTEND${at('20260926T144500')}`)))[1]).toMatch(
      /09-26 13:15 .*until 10-31 14:45 \+00:00/,
    );
    const fromTheFirst = onwards('LOCATION:Elmwater Pool').map((line) => line.replaceAll('20260924', '20260910'));
    expect(await read(odd, fromTheFirst)).toEqual([
      'e1/2026-09-10T12:15Z | Elmwater Pool | 09-10 13:15 +01:00 to 09-10 14:45 +01:00 | until 10-29 14:45 +00:00 | on',
    ]);
  });
});

describe('events of one UID', () => {
  const version = (place: string, ...lines: readonly string[]): readonly string[] => event(`LOCATION:${place}`, ...lines);
  const placesOf = async (...events: readonly (readonly string[])[]): Promise<readonly (string | undefined)[]> =>
    (await readText(calendar(...events.flat()))).trips.map(({ id, place }) => `${id} ${place}`);

  test('are versions, of which the one of the highest sequence counts, then the one of the latest stamp', async () => {
    const [one, two] = [
      version('Mill', 'SEQUENCE:1', 'DTSTAMP:20260101T000000Z'),
      version('Farm', 'SEQUENCE:2', 'DTSTAMP:20250101T000000Z'),
    ];
    for (const events of [
      [one, two],
      [two, one],
    ])
      expect(await placesOf(...events)).toEqual(['e1 Farm']);
    const [early, late] = [version('Mill', 'DTSTAMP:20260101T000000Z'), version('Farm', 'DTSTAMP:20260101T000001Z')];
    for (const events of [
      [early, late],
      [late, early],
    ])
      expect(await placesOf(...events)).toEqual(['e1 Farm']);
  });

  test('a newer one that is called off calls it off', async () => {
    const { trips } = await readText(calendar(...version('Mill'), ...version('Mill', 'SEQUENCE:1', 'STATUS:CANCELLED')));
    expect(trips).toMatchObject([{ place: 'Mill', cancelled: true }]);
  });

  test('changes have versions of their own', async () => {
    const changed = (place: string, sequence: number): readonly string[] => change(`LOCATION:${place}`, `SEQUENCE:${sequence}`);
    expect((await read(event(...SWIM), changed('Elmwater Pool', 3), changed('Weirside Pool', 2)))[1]).toMatch(/Elmwater/);
  });

  test('the same event twice is one, and what is no newer and not the same is another', async () => {
    expect(await placesOf(version('Mill'), version('Mill'))).toEqual(['e1 Mill']);
    expect(await placesOf(version('Mill'), version('Farm', 'DTSTART:20260619T080000Z', 'DTEND:20260619T143000Z'))).toEqual([
      'e1 Mill',
      'e1#2 Farm',
    ]);
    const other = version('Farm', 'DTSTART:20260619T080000Z', 'DTEND:', 'SUMMARY:Acorns out', 'DTSTAMP:20260101T000000Z');
    expect(await placesOf(version('Mill'), other)).toEqual(['e1 Mill', 'e1#2 Farm']);
  });

  test.each([
    ['at another time and place, by its title', ['DTSTART:20260619T080000Z', 'DTEND:20260619T143000Z', 'LOCATION:Farm']],
    ['at another time and of another title, by its place', ['DTSTART:20260619T080000Z', 'DTEND:20260619T143000Z', 'SUMMARY:Acorns out']],
    ['at another place and of another title, by its start', ['LOCATION:Farm', 'SUMMARY:Acorns out']],
  ])('a newer one %s, is known for the same', async (_, lines) => {
    const { trips } = await readText(calendar(...version('Mill'), ...version('Mill', ...lines, 'DTSTAMP:20260101T000000Z')));
    expect(trips).toHaveLength(1);
    expect(trips[0]?.place).toBe(lines.includes('LOCATION:Farm') ? 'Farm' : 'Mill');
  });

  test.each([
    ['time', ['DTSTART:20260612T090000Z']],
    ['title', ['SUMMARY:Acorns out']],
    ['place', ['LOCATION:Farm']],
  ])('one no newer of another %s is another', async (_, lines) => {
    expect((await readText(calendar(...version('Mill'), ...version('Mill', ...lines)))).trips.map(({ id }) => id)).toEqual(['e1', 'e1#2']);
  });

  test('without one each stands alone', async () => {
    const { trips } = await readText(calendar(...event('UID:', 'LOCATION:Mill'), ...event('UID:', 'LOCATION:Mill')));
    expect(trips.map(({ id }) => id)).toEqual(['event-at-line-3', 'event-at-line-9']);
  });
});

test('what is called off is a trip that is cancelled, with all its visits', async () => {
  expect(await read(event(...SWIM, 'STATUS:CANCELLED'))).toEqual([WHOLE.replace(/on$/, 'off')]);
});
