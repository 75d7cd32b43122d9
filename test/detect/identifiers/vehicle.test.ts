import { describe, expect, test } from '@jest/globals';
import { vehicle } from '../../../src/detect/identifiers/vehicle.ts';
import { doubtsIn, hitsIn } from './hits.ts';

test('its kind, and that most texts are looked at no closer', () => {
  expect(vehicle.kind).toBe('vehicle');
  expect(vehicle.mayHold('Sports day was cool, windy and loud: well done to all of Oak class!')).toBe(false);
});

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const isSure = (text: string): boolean => hitsIn(vehicle, text).length === 1 && doubtsIn(vehicle, text).length === 0;

test.each(['AB26 CDE', 'A123 BCD', 'ABC 123D', 'AIZ 1234', 'Q123 ABC'])('%s is one for sure', (mark) => {
  expect(hitsIn(vehicle, `Seen: ${mark}, thanks`)).toEqual([mark]);
  expect(hitsIn(vehicle, mark.replace(' ', ''))).toEqual([mark.replace(' ', '')]);
  expect(doubtsIn(vehicle, mark)).toEqual([]);
});

test.each(['AI12 ABC', 'AB01 CDE', 'KS2 SAT', 'AB26 CD', 'AB26 CDEF', 'ABC26 CDE', '1AB26 CDE', 'A1234 BCD', 'ABC 1234D'])(
  '%s is none',
  (mark) => {
    expect(hitsIn(vehicle, mark)).toEqual([]);
    expect(hitsIn(vehicle, `the car ${mark}`)).toEqual([]);
  },
);

describe('the letters and numbers of each style', () => {
  test('of 2001 on', () => {
    expect(LETTERS.filter((letter) => isSure(`${letter}B26 CDE`)).join('')).toBe('ABCDEFGHJKLMNOPRSTUVWXY');
    expect(LETTERS.filter((letter) => isSure(`A${letter}26 CDE`)).join('')).toBe('ABCDEFGHJKLMNOPRSTUVWXY');
    expect(LETTERS.filter((letter) => isSure(`AB26 ${letter}DX`)).join('')).toBe('ABCDEFGHJKLMNOPRSTUVWXYZ');
    expect(LETTERS.filter((letter) => isSure(`AB26 C${letter}X`)).join('')).toBe('ABCDEFGHJKLMNOPRSTUVWXYZ');
    expect(LETTERS.filter((letter) => isSure(`AB26 CD${letter}`)).join('')).toBe('ABCDEFGHJKLMNOPRSTUVWXYZ');
    const ages = Array.from({ length: 100 }, (_, age) => age).filter((age) => isSure(`AB${String(age).padStart(2, '0')} CDE`));
    expect(ages).toEqual(Array.from({ length: 78 }, (_, index) => index + 2));
  });

  test('of 1983 to 2001', () => {
    expect(LETTERS.filter((letter) => isSure(`${letter}123 BCD`)).join('')).toBe('ABCDEFGHJKLMNPQRSTVWXY');
    expect(LETTERS.filter((letter) => isSure(`A123 ${letter}CX`)).join('')).toBe('ABCDEFGHJKLMNOPRSTUVWXYZ');
    expect(LETTERS.filter((letter) => isSure(`A123 B${letter}K`)).join('')).toBe('ABCDEFGHJKLMNOPRSTUVWXYZ');
    expect(LETTERS.filter((letter) => isSure(`A123 BC${letter}`)).join('')).toBe('ABCDEFGHJKLMNOPRSTUVWXYZ');
    expect(['A023 BCD', 'A100 BCD', 'A999 BCD', 'A12 BCD', 'A1 BCD'].map(isSure)).toEqual([false, true, true, false, false]);
  });

  test('of 1963 to 1983', () => {
    expect(LETTERS.filter((letter) => isSure(`${letter}BC 123D`)).join('')).toBe('ABCDEFGHJKLMNOPRSTUVWXY');
    expect(LETTERS.filter((letter) => isSure(`A${letter}C 123D`)).join('')).toBe('ABCDEFGHJKLMNOPRSTUVWXY');
    expect(LETTERS.filter((letter) => isSure(`XB${letter} 123D`)).join('')).toBe('ABCDEFGHJKLMNOPRSTUVWXY');
    expect(LETTERS.filter((letter) => isSure(`ABC123${letter}`)).join('')).toBe('ABCDEFGHJKLMNPRSTVWXY');
    expect(LETTERS.filter((letter) => isSure(`ABC 123${letter}`)).join('')).toBe('DEJNRY');
    expect(['ABC 023D', 'ABC 100D', 'ABC 999D', 'ABC 12D', 'ABC 1D'].map(isSure)).toEqual([false, true, true, false, false]);
  });

  test('of Northern Ireland', () => {
    expect(LETTERS.filter((letter) => isSure(`AB${letter} 1234`)).join('')).toBe('Z');
    expect(LETTERS.filter((letter) => hitsIn(vehicle, `AB${letter} 1234`).length > 0).join('')).toBe('IZ');
    expect(LETTERS.filter((letter) => hitsIn(vehicle, `A${letter}K 1234`).length > 0).join('')).toBe('I');
    expect(doubtsIn(vehicle, 'AIK 1234')).toEqual(['AIK 1234']);
    expect(doubtsIn(vehicle, 'ABI 1234')).toEqual(['ABI 1234']);
    expect(['XIZ 1000', 'XIZ 9999', 'XIZ 0234', 'XIZ 123', 'XIZ 12345'].map(isSure)).toEqual([true, true, false, false, false]);
    expect(['XIZ 1899', 'XIZ 1900', 'XIZ 2026', 'XIZ 2100', 'XIZ 1199', 'XIZ 5200'].map(isSure)).toEqual([
      true,
      false,
      false,
      true,
      true,
      true,
    ]);
  });
});

describe('in disguise', () => {
  test.each([
    'AB51-ABC',
    'AB51.ABC',
    'AB51\nABC',
    'ＡＢ５１ ＡＢＣ',
    'AB\u200B51 ABC',
    'AB5I ABC',
    'AB5l ABC',
    'AB1L ABC',
    'AB1i ABC',
    'ABo2 ABC',
    'ABO7 ABC',
    'AB51 A0C',
    'АВ51 АВС',
  ])('%j', (mark) => {
    expect(hitsIn(vehicle, `Please move ${mark}!`)).toEqual([mark]);
    expect(doubtsIn(vehicle, `Please move ${mark}!`)).toEqual([]);
  });

  test.each(['ABOI ABC', 'ABIO ABC', 'ABlO ABC', 'AB51 00C', 'ABOO ABC', 'ABO1 ABC', 'AB8O ABC'])('%s is none', (mark) => {
    expect(hitsIn(vehicle, `the car ${mark}`)).toEqual([]);
  });
});

test.each(['ab51 abc', 'ab51abc', 'Ab51 Abc', 'AB51 abc', 'ab51 ABC'])('%s is a doubt but beside a vehicle', (mark) => {
  expect(doubtsIn(vehicle, `Please move ${mark}`)).toEqual([mark]);
  expect(doubtsIn(vehicle, `Please move the silver Corsa ${mark}`)).toEqual([]);
  expect(hitsIn(vehicle, `Please move the silver Corsa ${mark}`)).toEqual([mark]);
  expect(hitsIn(vehicle, `Please meet in room ${mark}`)).toEqual([]);
  expect(hitsIn(vehicle, `The password today: ${mark}`)).toEqual([]);
});

const NAMES =
  'car cars van vans vehicle vehicles minibus mini-bus lorry truck taxi cab motorbike motorcycle motorhome scooter moped caravan trailer 4x4 ' +
  'SUV plate plates VRM VRN DVLA MOT owner parked parking headlights driver driven driving Audi BMW Mini Citroen Dacia Fiat Ford Fiesta ' +
  'Focus Transit Galaxy Honda Hyundai Jaguar Jeep Kia Lexus Mazda Mercedes Merc Nissan Micra Qashqai Peugeot Renault Clio Skoda Octavia ' +
  'Suzuki Tesla Toyota Yaris Vauxhall Corsa Astra Zafira Volkswagen VW Golf Polo Passat Volvo';

test.each([...NAMES.split(' '), 'number plate', 'number plates', 'lights on', 'Land Rover', 'Range Rover'])(
  'a room is a mark where the sentence has %s',
  (name) => {
    expect(hitsIn(vehicle, `The ${name} of ours, B2 ABC`)).toEqual(['B2 ABC']);
    if (!name.includes(' ')) expect(hitsIn(vehicle, `The x${name} of ours, B2 ABC`)).toEqual([]);
  },
);

describe('beside words of vehicles', () => {
  test.each([
    'B2 ABC',
    'B25 ABC',
    'ABC 1D',
    'ABC 12D',
    'ABC 123K',
    'AIZ 1',
    'AIZ 123',
    'AIZ 2026',
    'YR10 ABC',
    'YR10 ART',
    'AB 51 ABC',
    'AB 5 1 ABC',
    'A 123 BCD',
    'A123BCD',
    'ABC 123 D',
  ])('%s', (mark) => {
    expect(hitsIn(vehicle, `Whose car is it with ${mark}?`)).toEqual(mark === 'YR10 ART' ? [] : [mark]);
    expect(hitsIn(vehicle, `${mark} is a car`)).toEqual(mark === 'YR10 ART' ? [] : [mark]);
    if (mark !== 'A123BCD') expect(hitsIn(vehicle, `Seen: ${mark}`)).toEqual([]);
  });

  test.each(['b2abc', 'abc1d', 'aiz1', 'm25fun', 'the1m'])('%s, in one piece whatever it spells', (mark) => {
    expect(hitsIn(vehicle, `Whose car is it with ${mark}?`)).toEqual([mark]);
  });

  test.each(['b2 abc', 'M25 FUN', 'm25 toll', 'THE 1M', 'ab 51 abc', 'abc 1d', 'aiz 1', 'ABC 1'])('%s is none', (text) => {
    expect(hitsIn(vehicle, `Whose car is it with ${text}?`)).toEqual([]);
  });
});

describe('called a number plate it is one in any way', () => {
  test.each([
    'number plate ABC 1',
    'number plates: JB 1',
    'plate A 1',
    'VRM 1 ABC',
    'VRM: 1 ABC',
    'VRN 1234 A',
    'car reg ABC 1234',
    'vehicle registration ABC 1',
    'van reg. ABC 1',
    'reg no. ABC 1',
    'registration number is ABC 1',
    'reg mark ABC 1',
    'reg plate ABC 1',
    'number plate ABC1',
  ])('%s', (text) => {
    const mark = /(?:[A-Z]{1,3} ?\d+|\d+ [A-Z]+)$/.exec(text)?.[0];
    expect(hitsIn(vehicle, text)).toEqual([mark]);
    expect(doubtsIn(vehicle, text)).toEqual([]);
  });

  test.each(['number plate b2 abc', 'plate m25 fun', 'reg no ab 51 abc'])('%s', (text) => {
    expect(hitsIn(vehicle, text)).toEqual([text.replace(/^(?:number plate|plate|reg no) /, '')]);
  });

  test.each(['number plate abc 1', 'plate ABC 12345', 'plate ABCD 1', 'plate ABC 01', 'the plate of ABC 1', 'plate 5', 'plate ABC 1é'])(
    '%s is none',
    (text) => {
      expect(hitsIn(vehicle, text)).toEqual([]);
    },
  );
});

test.each(['reg', 'Registration', 'registered', 'vehicle', 'car', 'van'])(
  '%s leads up to what has the shape of one, and no more',
  (word) => {
    expect(hitsIn(vehicle, `${word}: B2 ABC`)).toEqual(['B2 ABC']);
    expect(hitsIn(vehicle, `${word} for B2 ABC`)).toHaveLength(/^(?:vehicle|car|van)$/.test(word) ? 1 : 0);
    expect(hitsIn(vehicle, `${word} ABC 1`)).toEqual([]);
    expect(hitsIn(vehicle, `${word} 8 30 AM`)).toEqual([]);
    expect(hitsIn(vehicle, `${word} a 3 day trip`)).toEqual([]);
  },
);

const THINGS =
  'room rooms rm class classroom form group set team house lab bay locker gate platform junction road postcode grid page code order product ' +
  'model item part serial voucher coupon booking flight train seat ticket raffle SKU ref reference password passcode wifi wi-fi key';

test.each([...THINGS.split(' '), 'tutor group'])('%s leads up to something else', (word) => {
  expect(hitsIn(vehicle, `${word} AB26 CDE`)).toEqual([]);
  expect(hitsIn(vehicle, `the car has a ${word} for B2 ABC`)).toEqual([]);
  expect(hitsIn(vehicle, `${word} or not, AB26 CDE`)).toEqual(['AB26 CDE']);
});

const ORDINARY =
  'act add age ago aid air all and any are art ask bag ball bar bat bed big bin bit box boy bus but buy bye can cap car cat cup cut day did ' +
  'die dog dry due eat egg end eve eye fan far few fit fix fly for fox fun gap get gig god got gym had has hat her him hip his hit hot how ' +
  'ice ill its jam jan feb mar apr may jun jul aug sep oct nov dec job joy key kid kit lab lap law leg let lie lip lit lot low mad man map ' +
  'mat max men met mid mix mon tue wed thu fri sat sun mum net new nil not now off old one our out own pan pay pen per pet pie pin pit put ' +
  'ran red rid rim rip row run sad say sea see set she sid sim sit six sky son ten tea the tie til tin tip toe ton too top toy try two use ' +
  'van via vip war was way web who why win won yes yet you zip liz biz fiz jaz baz caz daz gaz maz tez dad mrs sir sen bid';

test.each(ORDINARY.split(' ').map((word) => word.toUpperCase()))('%s beside a number is a word, where all is in capitals', (word) => {
  expect(hitsIn(vehicle, `SEEN ON14 ${word} WE`)).toEqual([]);
  expect(hitsIn(vehicle, `SEEN ON14 ${word.toLowerCase()} we`)).toEqual([]);
  expect(hitsIn(vehicle, `THE A127 ${word} SO`)).toEqual([]);
  expect(hitsIn(vehicle, `SO ${word} 123D`)).toEqual([]);
  expect(hitsIn(vehicle, `SO ${word} 1234`)).toEqual([]);
  expect(hitsIn(vehicle, `THE CAR ON A12 ${word}`)).toEqual([]);
});

test.each([
  'YR10 ABC',
  'yr10 abc',
  'B2 ABC',
  'A12BCD',
  'ABC12D',
  'ABC 100M',
  'ABC 250G',
  'ABC 1234',
  'ABC 1',
  'Room 12',
  'Year 6 B',
  'KS2 2026',
  'A4 paper',
  'M25 J10',
  'B63 9ZY',
  'SW1A 1AA',
  'abc 123d',
  'a123 bcd',
  'aiz 1234',
  'Abc 123d',
  'A123 Bcd',
  'Aiz 1234',
  'A 123 BCD',
  'A12 3BCD',
  'AB 123 C',
  'ABC 12 3D',
  'AIZ 12 34',
  'A IZ 1234',
  'AB5 1ABC',
  '#AB51ABC',
  '£AB51ABC',
  'WPS-AB51ABC',
  'AB51ABC-2',
  'AB51ABC.jpg',
  'https://example.org/AB51ABC',
  'AB51ABC@example.org',
  '@AB51ABC',
  'éAB51 ABC',
  'AB51 ABCé',
  'AB51, ABC',
  '12.5 A',
])('%j is none', (text) => {
  expect(hitsIn(vehicle, text)).toEqual([]);
});

test('several are found, also with a slash between', () => {
  expect(hitsIn(vehicle, 'AB26 CDE/AB13 CDF and A123 BCD')).toEqual(['AB26 CDE', 'AB13 CDF', 'A123 BCD']);
});

test('a word far away does not tell', () => {
  expect(hitsIn(vehicle, `car ${'x'.repeat(55)} B2 ABC`)).toEqual(['B2 ABC']);
  expect(hitsIn(vehicle, `car ${'x'.repeat(56)} B2 ABC`)).toEqual([]);
  expect(hitsIn(vehicle, 'Mind the car. B2 ABC is the hall')).toEqual([]);
});

test('letter by letter it is one in any case', () => {
  expect(hitsIn(vehicle, 'lights left on, reg f 3 6 2 l p m')).toEqual(['f 3 6 2 l p m']);
  expect(hitsIn(vehicle, 'the letters f 3 6 2 l p m are ours')).toEqual([]);
});
