import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { recordText } from '../../../src/formats/bytes.ts';
import { calendarsIn } from '../../../src/school/calendar/components.ts';
import { plainText, plainTexts, propertiesIn } from '../../../src/school/calendar/lines.ts';
import { calendar, complaintOf, event, readText } from './ics.ts';

const read = (text: string): readonly (readonly [string, string, number])[] =>
  propertiesIn(text, 'a.ics').map(({ name, value, line }) => [name, value, line]);

describe('lines', () => {
  test.each([
    ['CRLF', 'SUMMARY:Farm\r\nLOCATION:Mill\r\n'],
    ['LF', 'SUMMARY:Farm\nLOCATION:Mill\n'],
    ['CR', 'SUMMARY:Farm\rLOCATION:Mill'],
    ['small letters', 'summary:Farm\nLocation:Mill'],
  ])('end with %s', (_, text) => {
    expect(read(text)).toEqual([
      ['SUMMARY', 'Farm', 1],
      ['LOCATION', 'Mill', 2],
    ]);
  });

  test('are folded with a space or a tab, even after a blank line, and keep the number of their first', () => {
    const text = 'SUMMARY:Ot\r\n ters\r\n\tat \r\n  the zoo\r\n\r\nLOCATION:Chester\n\n  Zoo\n \nEND:VEVENT';
    expect(read(text)).toEqual([
      ['SUMMARY', 'Ottersat  the zoo', 1],
      ['LOCATION', 'Chester Zoo', 6],
      ['END', 'VEVENT', 10],
    ]);
  });

  // Two alphabets: letters of the one beside signs of the other may be, in Windows-1252, the bytes of a letter in UTF-8.
  const alphabets = [
    ['a', ' ', 'é', 'Ö', 'ł', '遠', '🚌', '\\,'],
    ['a', ' ', 'ÿ', '€', '–', '’', 'ł'],
  ] as const;

  test('of any letters, folded after any byte, are whole again', () => {
    const text = fc.oneof(...alphabets.map((units) => fc.string({ unit: fc.constantFrom(...units), minLength: 1, maxLength: 60 })));
    fc.assert(
      fc.property(text, fc.integer({ min: 9, max: 40 }), (value, width) => {
        const bytes = Buffer.from(`SUMMARY:${value}`, 'utf8');
        const pieces = Array.from({ length: Math.ceil(bytes.length / width) }, (_, at) => bytes.subarray(at * width, (at + 1) * width));
        const folded = Buffer.concat(pieces.flatMap((piece, at) => (at === 0 ? [piece] : [Buffer.from('\r\n '), piece])));
        expect(read(recordText(folded, 'a.ics'))).toEqual([['SUMMARY', value, 1]]);
      }),
      { numRuns: 500 },
    );
  });

  test('that could be read both ways are left as they were read', () => {
    expect(read('SUMMARY:é€€')).toEqual([['SUMMARY', 'é€€', 1]]);
    expect(read('SUMMARY:Ã\r\n ©')).toEqual([['SUMMARY', 'é', 1]]);
  });

  test('in Windows-1252 stay as they are', () => {
    const bytes = Buffer.from('SUMMARY:Ch\xe2teau \x96 caf\xe9', 'latin1');
    expect(read(recordText(bytes, 'a.ics'))).toEqual([['SUMMARY', 'Château – café', 1]]);
  });

  test('may begin with lines of blanks alone', () => {
    expect(read('   \n\t\nSUMMARY:Farm\n')).toEqual([['SUMMARY', 'Farm', 3]]);
  });

  test('may have blanks around their names', () => {
    expect(propertiesIn('SUMMARY ; LANGUAGE =en:Farm', 'a.ics')).toEqual([
      { name: 'SUMMARY', line: 1, value: 'Farm', params: { LANGUAGE: 'en' } },
    ]);
    expect(calendarsIn('BEGIN: vcalendar \nEND:VCALENDAR ', 'a.ics')).toMatchObject([{ name: 'VCALENDAR', children: [] }]);
  });

  test('end their name at the first colon outside quotes', () => {
    const text = 'ATTENDEE;CN="Lee: the office; staff";X-A=b;x-c="a^nb^^c^\'d":mailto:office@fernhollow.sch.uk';
    expect(propertiesIn(text, 'a.ics')).toEqual([
      {
        ...{ name: 'ATTENDEE', line: 1, value: 'mailto:office@fernhollow.sch.uk' },
        params: { CN: 'Lee: the office; staff', 'X-A': 'b', 'X-C': 'a\nb^c"d' },
      },
    ]);
    expect(read('X-A;CN="never closed:value')).toEqual([['X-A', 'value', 1]]);
  });

  test.each([
    ['words', 'SUMMARY:Farm\nand what was broken off', 2],
    ['a name alone', 'SUMMARY:Farm\nSUMMARY', 2],
    ['words before a colon', 'SUMMARY:Farm\nBring with you: boots', 2],
    ['a page', '<html>', 1],
    ['after folds and blanks', 'SUMMARY:Fa\n rm\n\nno line', 4],
  ])('that are none, %s, stop', async (_, text, line) => {
    const complaint = await complaintOf(Promise.resolve().then(() => read(text)));
    expect(complaint).toMatchObject({ file: 'a.ics', line, why: 'this is no line of a calendar' });
    expect(complaint.message).not.toMatch(/broken off|boots|html/);
  });
});

test('escapes are undone, and a comma that is not escaped parts a list', () => {
  expect(plainText('Farm\\, mill\\; and\\nzoo\\N\\\\n\\:')).toBe('Farm, mill; and\nzoo\n\\n:');
  expect(plainTexts('4F,Blue\\, or green, ,Trips')).toEqual(['4F', 'Blue, or green', 'Trips']);
});

describe('components', () => {
  const whyOf = async (text: string): Promise<string> => {
    const { line, why } = await complaintOf(Promise.resolve().then(() => calendarsIn(text, 'a.ics')));
    return `${line}: ${why}`;
  };

  test.each([
    ['', '1: this is no calendar: it does not begin with BEGIN:VCALENDAR'],
    ['\n\nBEGIN:VCARD\nEND:VCARD', '3: this is no calendar: it does not begin with BEGIN:VCALENDAR'],
    ['VERSION:2.0\nBEGIN:VCALENDAR\nEND:VCALENDAR', '1: this is no calendar: it does not begin with BEGIN:VCALENDAR'],
    ['BEGIN:VCALENDAR', '1: `BEGIN:VCALENDAR` is never closed'],
    ['BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR', '3: `END:VCALENDAR` stands where the `VEVENT` of line 2 is still open'],
    ['BEGIN:VCALENDAR\nEND:VCALENDAR\nEND:VEVENT', '3: `END:VEVENT` closes what was never begun'],
    ['BEGIN:VCALENDAR\nEND:VCALENDAR\nSUMMARY:Farm', '3: this line stands outside any calendar'],
    ['BEGIN:VCALENDAR\nEND:VCALENDAR\nBEGIN:VEVENT\nEND:VEVENT', '3: `BEGIN:VEVENT` cannot stand here'],
    ['BEGIN:VCALENDAR\nBEGIN:VCALENDAR', '2: `BEGIN:VCALENDAR` cannot stand within the `VCALENDAR` of line 1'],
    ['BEGIN:VCALENDAR\nBEGIN:X-LIST\nBEGIN:VEVENT', '3: `BEGIN:VEVENT` cannot stand within the `X-LIST` of line 2'],
  ])('%j', async (text, why) => {
    expect(await whyOf(text)).toBe(why);
  });

  test('that nobody knows are passed over, and what stands within an event is not its own', async () => {
    const alarm = ['BEGIN:VALARM', 'TRIGGER:-PT15M', 'DURATION:PT5M', 'STATUS:CANCELLED', 'RRULE:nonsense', 'END:VALARM'];
    const others = ['BEGIN:VTODO', 'DUE:nonsense', 'END:VTODO', 'BEGIN:X-THING', 'BEGIN:X-INNER', 'X-A:b', 'END:X-INNER', 'END:X-THING'];
    const { trips } = await readText(calendar(...others, ...event(...alarm), 'begin:vjournal', 'end:VJournal'));
    expect(trips).toMatchObject([{ title: 'Otters out', place: 'Wrenhollow Farm' }]);
  });

  test('a file may hold several calendars, or none of them any event', async () => {
    const two = `${calendar(...event('UID:a'))}\n\n${calendar('METHOD:CANCEL', ...event('UID:b'))}`;
    expect((await readText(two)).trips.map(({ id, cancelled }) => [id, cancelled])).toEqual([
      ['a', false],
      ['b', true],
    ]);
    expect(await readText(calendar())).toEqual({ trips: [], notices: [] });
  });
});
