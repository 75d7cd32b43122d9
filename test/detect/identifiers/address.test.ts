import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { address } from '../../../src/detect/identifiers/address.ts';
import { doubtsIn, hitsIn } from './hits.ts';

describe('the vectors of the format facts', () => {
  test.each(['12 Example Street', 'Flat 3, 27b Sample Road', '4 Long Meadow Close'])('%s', (text) => {
    expect(hitsIn(address, text)).toEqual([text]);
    expect(hitsIn(address, `Cake from ${text}, at ten.`)).toEqual([text]);
  });
  test.each(['12 Days of Christmas', 'Year 6 Road Safety', '3 lanes'])('not %s', (text) => {
    expect(hitsIn(address, text)).toEqual([]);
    expect(hitsIn(address, `Come and see ${text} at school.`)).toEqual([]);
  });
});

const SURE =
  'Street Str Road Rd Avenue Ave Lane Ln Close Crescent Cres Terrace Mews Gardens Gdns Wynd Brae Croft Grove Boulevard Blvd'.split(' ');
const LIKELY = 'Drive Dr Court Ct Place Pl Square Sq Hill Way Rise View Row Green Vale St Cl'.split(' ');
const WEAK =
  `Walk Park Parade Mount Gate Yard Fold Loan Quay Wharf Broadway Esplanade Promenade Embankment Circus Causeway Approach Path End Common Cottages
  Villas Buildings Bank Heath Meadow Meadows Orchard Nook Garth Dene Dell Chase Ridge Copse Spinney Paddock Paddocks Leas Field Fields Side Corner
  Alley Passage Drove Ginnel Reach Kingsway Northgate Southgate Eastgate Westgate`.split(/\s+/);

test.each([...SURE, ...LIKELY])('a number, a name and "%s" are enough', (type) => {
  expect(hitsIn(address, `Bring it to us: 14 Tanner ${type}!`)).toEqual([`14 Tanner ${type}`]);
  expect(hitsIn(address, `We had 14 ${type} names`)).toEqual([]);
  expect(hitsIn(address, `We saw 14 Tanner ${type}y names`)).toEqual([]);
});

test.each(WEAK)('before "%s" something must say that it is a house', (type) => {
  const street = `14 Tanner ${type}`;
  expect(hitsIn(address, `We met ${street} helpers`)).toEqual([]);
  expect(hitsIn(address, `Drop it at ${street} please`)).toEqual([street]);
  expect(hitsIn(address, `We met ${street}, Halesmere, B63 9ZY`)).toEqual([`${street}, Halesmere, B63 9ZY`]);
  expect(hitsIn(address, `Cake\n${street}\nat ten`)).toEqual([street]);
  expect(hitsIn(address, `our house ${street} is`)).toEqual([street]);
});

test.each(['at', 'to', 'from', 'near', 'outside', 'opposite', 'behind', 'visit', 'of', 'At', '(at'])(
  '"%s" before a number says so',
  (word) => {
    expect(hitsIn(address, `${word} 14 Tanner Walk helpers`)).toEqual(['14 Tanner Walk']);
  },
);

test.each(
  [
    'lives at',
    'live at',
    'living at',
    'address',
    'address:',
    'address is',
    'our house',
    'my home is',
    'his flat at',
    'her place',
    'their house is at',
  ].concat(
    ['come to', 'come round to', 'come over to', 'party at', 'moved to', 'home is', 'house is', 'number', 'collected from', 'dropped at'],
    ['dropped off to', 'deliver to', 'delivered to'],
  ),
)('after "%s" also without capitals, or with nothing else', (cue) => {
  expect(hitsIn(address, `${cue} 14 tanners row now`)).toEqual(['14 tanners row']);
  expect(hitsIn(address, `${cue.toUpperCase()} 14 TANNERS ROW NOW`)).toEqual(['14 TANNERS ROW']);
  expect(hitsIn(address, `${cue} 14 tanners now`)).toEqual([]);
});

test.each([
  '14 Tanner’s Row',
  '14A Mill Lane',
  '14a, Mill Lane',
  '12-14 High Street',
  '12–14 High Street',
  '12 - 14 High Street',
  '12/14 High Street',
  '12 & 14 High Street',
  '3/2 Example Wynd',
  '1 St John Street',
  '12 The Street',
  '7 The Crescent',
  '5 Bishop of Durham Road',
  '12 Church Hill Road',
  '14 Park View Close',
  '14 Mill Lane North',
  '14 Mill Lane West',
  '9999 Mill Lane',
  'Flat 2 Maple Court',
  'Flat B, Rose House, Mill Lane',
  'Apartment 7, 14 Mill Lane',
  'Apt. 7, 14 Mill Lane',
  'Maisonette 2a, 14 Mill Lane',
  'Unit 5, 12 Mill Road',
  'Studio 3 12 Mill Road',
  'Rose Cottage, 3 Mill Lane',
  'Rose Cottage, Mill Lane',
  'Old Bungalow, Mill Lane',
  'Sea Villa, Mill Lane',
  'Hill Farmhouse, Mill Lane',
  'The Old Vicarage, Mill Lane',
  'Brook Rectory, Mill Lane',
  'PO Box 12',
  'P.O. Box 123456',
  'P O Box 12',
  'po box 12',
])('%s is found, all of it and no more', (form) => {
  expect(hitsIn(address, form)).toEqual([form]);
  expect(hitsIn(address, `Thank you. ${form}! Then we`)).toEqual([form]);
  expect(hitsIn(address, `(${form})`)).toEqual([form]);
  expect(doubtsIn(address, form)).toEqual([]);
});

test.each([
  "14 Tanner's Row, Halesmere, B63 9ZY",
  "14 Tanner's Row, Halesmere B63 9ZY",
  "14 Tanner's Row Halesmere B63 9ZY",
  "14 Tanner's Row, B63 9ZY",
  "14 Tanner's Row B63 9ZY",
  "14 Tanner's Row\nHalesmere\nB63 9ZY",
  "14 Tanner's Row,\r\nHalesmere,\r\nB63 9ZY",
  "14 Tanner's Row - Halesmere - B63 9ZY",
  "14 Tanner's Row, Stoke-on-Trent, West Midlands, B63 9ZY",
  "14 Tanner's Row, Burton upon Trent, B63 9ZY",
  '6 Chapel St., Halesmere, B63 9ZY',
  'Flat 2, Rose House, 14 Mill Lane, Halesmere, B63 9ZY',
  "Tanner's Row, Halesmere, B63 9ZY",
  'Rose Cottage, Halesmere, B63 9ZY',
  'Rose House, Mill Lane, Halesmere, B63 9ZY',
  '21 Kingsway, Halesmere, B63 9ZY',
  '14 Halesmere, B63 9ZY',
  '14 tanners row halesmere b63 9zy',
  '14 TANNERS ROW, HALESMERE, B63 9ZY',
  'PO Box 12, Halesmere, B63 9ZY',
  '14 Mill Lane, Halesmere, BFPO 801',
])('with its town and postcode %j is one', (form) => {
  expect(hitsIn(address, form)).toEqual([form]);
  expect(hitsIn(address, `boxes: ${form} any evening`)).toEqual([form]);
});

test.each([
  ['14 Mill Lane, Halesmere', ['14 Mill Lane']],
  ['14 Mill Lane, Amelia and Jack were there', ['14 Mill Lane']],
  ['14 Mill Lane or pop to the shop at B63 9ZY', ['14 Mill Lane']],
  ['14 Mill Lane. Halesmere! B63 9ZY', ['14 Mill Lane']],
  ['14 Mill Lane, A, B, C, D, E, F, G, H, B63 9ZY', ['14 Mill Lane, A, B, C, D, E, F, G, H, B63 9ZY']],
  ['14 Mill Lane, A, B, C, D, E, F, G, H, I, B63 9ZY', ['14 Mill Lane']],
  ['14 Mill Lane, KS2 4AB', ['14 Mill Lane']],
  ['14 Mill Lane and 16 Mill Lane', ['14 Mill Lane', '16 Mill Lane']],
  ['Go to 12 Example Street. Then', ['12 Example Street']],
  ['No. 12 Mill Lane', ['12 Mill Lane']],
  ['14 Mill Lane south of us', ['14 Mill Lane']],
  ['14 Mill Lane Eastbourne', ['14 Mill Lane']],
  ['14 Mill Lane Midwest', ['14 Mill Lane']],
  ['14 Mill Lane close to us', ['14 Mill Lane']],
  ["12 Mill Street George's shop", ['12 Mill Street']],
  ["6 Chapel St it's", ['6 Chapel St']],
  ['6 Chapel St John', ['6 Chapel St']],
  ['Bring it to 14 MILL ROW please', ['14 MILL ROW']],
  ['See Flat 3, 14 Tanner Walk helpers', ['Flat 3, 14 Tanner Walk']],
  ['now: Rose House, 3 Tanner Walk, Halesmere, B63 9ZY', ['Rose House, 3 Tanner Walk, Halesmere, B63 9ZY']],
  ['Rose House, Mill Lane, Halesmere', []],
  ['lives at 14 mill lane north now', ['14 mill lane north']],
  ['lives at 14 mill lane close now', ['14 mill lane close']],
  ['LIVES AT 14 MILL LANE OR B63 9ZY', ['14 MILL LANE']],
  ['14 mill lane windsor b63 9zy', ['14 mill lane windsor b63 9zy']],
  ['14 mill lane torquay b63 9zy', ['14 mill lane torquay b63 9zy']],
  ['14 mill lane is open, b63 9zy', []],
  ['It is 14 mill lane', []],
])('in %j exactly %j', (text, found) => {
  expect(hitsIn(address, text)).toEqual(found);
});

const NO_HOMES = [
  ...[
    'Year',
    'Years',
    'Yr',
    'class',
    'Classes',
    'room',
    'group',
    'team',
    'level',
    'stage',
    'KS',
    'chapter',
    'week',
    'day',
    'page',
    'pages',
  ],
  ...['round', 'under', 'age', 'aged', 'top', 'bus', 'route', 'platform', 'term', 'grade', 'lesson', 'part', 'section', 'table', 'bay'],
  ...[
    'verse',
    'act',
    'scene',
    'points',
    'over',
    'about',
    'all',
    'these',
    'those',
    'of our',
    'at least',
    'score',
    'scored',
    'won',
    'for',
    'with',
  ],
];

test.each(NO_HOMES)('"%s 6" is no house', (word) => {
  expect(hitsIn(address, `${word} 6 Abbey Road songs`)).toEqual([]);
  expect(hitsIn(address, `On Sun${word}x 6 Abbey Road`)).toEqual(['6 Abbey Road']);
  expect(hitsIn(address, `lives at ${word} 6 Abbey Road, B63 9ZY`).filter((hit) => /^6/.test(hit))).toEqual([]);
});

const NO_STREETS =
  `village town church community parish scout scouts sports school assembly dining city concert opera swimming bike cycle bus fast slow running
  car football tennis netball basketball squash badminton skate theme country water safari play sponsored charity nature welly mile food toy book
  membership christmas easter lantern carnival first second third fourth last joint bowling toilet clothing hard crown magistrates traffic zip time
  fun run dog bug litter gift fancy half point day january february march april may june july august september october november december`.split(
    /\s+/,
  );

test.each(NO_STREETS)('nothing is built in a "%s drive"', (word) => {
  const name = word.charAt(0).toUpperCase() + word.slice(1);
  expect(hitsIn(address, `We held 2 ${name} Drive sessions`)).toEqual([]);
  expect(hitsIn(address, `We held 2 ${name} Summer Drive sessions`)).toEqual([]);
  expect(hitsIn(address, `We held 2 Summer ${name} Drive sessions`)).toEqual([]);
  expect(hitsIn(address, `We held 2 ${name}x Drive sessions`)).toEqual([`2 ${name}x Drive`]);
  expect(hitsIn(address, `at 2 ${name} Walk sessions`)).toEqual([]);
});

test.each(['of', 'the', 'and', 'de', 'on', 'le'])('"%s" may stand within a name', (small) => {
  expect(hitsIn(address, `at 12 Chester ${small} Mill Road now`)).toEqual([`12 Chester ${small} Mill Road`]);
  expect(hitsIn(address, `at 12 One ${small} ${small} Two ${small} Three Road now`)).toEqual([
    `12 One ${small} ${small} Two ${small} Three Road`,
  ]);
});

test.each(['Swimming', 'Bike', 'Cycle', 'Bus', 'Fast', 'Slow', 'Running', 'Memory'])('a %s Lane is none', (word) => {
  expect(hitsIn(address, `Three, 10 ${word} Lane ropes`)).toEqual([]);
  expect(hitsIn(address, `Three, 10 ${word} Street ropes`)).toEqual([`10 ${word} Street`]);
});

test.each([
  '12 Mill lane stuff',
  '12 mill Lane stuff',
  '12 the Mill Lane stuff',
  '12 of Mill Lane stuff',
  '12 One Two Three Four Road',
  'at 14 Mill.Lane',
  'at 14 Mill Lane7',
  'lives at 14 a mill lane',
  'at home, 14 Tanner Walk helpers',
  'Cake\n14 Tanner Walk helpers',
  'We met 14 Tanner Walk\nat ten',
  'We met 14 Tanner Walk. At ten',
  'Mill Lane is near B63 9ZY',
  'YEAR 6 BIKE LANE',
  '3 FOOTBALL LANE HEROES',
  'WE HAVE 14 TANNERS ROW FANS',
  '£12 Mill Lane',
  '1:12 Mill Lane',
  '1.12 Mill Lane',
  'A38 Road works',
  'B12 Mill Lane',
  '12345 Mill Lane',
  '2026 Christmas Parade',
  '2 Dear Dr Jones letters',
  "6 Good St George's Day flags",
  '30 May Day Parade',
  'the Mill Lane crossing',
  'Please do not stop in Charlotte Street or along Victoria Road.',
  'The coach drops everyone in Tipton Road, Dudley, and brings them back',
  'Halesmere, B63 9ZY',
  'Manor Farm, Mill Lane',
  'Village Hall, Mill Lane',
  'Rose Cottage is lovely',
  'PO Box',
  'PO Box 1234567',
  'Apollo Box 12',
  '12 Mill, Lane',
  'lower case 12 mill lane here',
  'Flat 3 now',
  'Unit 5 Long Division Place value'.replace(' Place', ''),
])('no address in %j', (text) => {
  expect(hitsIn(address, text)).toEqual([]);
});

describe('where a person lives', () => {
  test.each([
    ['She lives opposite the church on Mill Lane and walks in.', 'lives opposite the church on Mill Lane'],
    ['Amelia lives near the Co-op', 'lives near the Co-op'],
    ['he lives next door to the fire station', 'lives next door to the fire station'],
    ['He lives next to the park, I think', 'lives next to the park'],
    ['His brother lives behind the shop', 'lives behind the shop'],
    ['Her nan still lives across the road from school', 'lives across the road from school'],
    ['Jack now lives round the corner from Tesco', 'lives round the corner from Tesco'],
    ['Gran lives in the flat above the chip shop.', 'lives in the flat above the chip shop'],
    ['The boy who lives over the pub', 'lives over the pub'],
    ['She lives just beside number 4', 'lives just beside number 4'],
    ['She is living close to the station', 'is living close to the station'],
    ['she lives two doors down from us', 'lives two doors down from us'],
    ['I live at the end of Mill Lane', 'live at the end of Mill Lane'],
    ['The Okafors live next to the park', 'live next to the park'],
    ['Amelia and Jack live near the Co-op', 'live near the Co-op'],
    ['Amelia and Jack both live near the Co-op', 'live near the Co-op'],
    ['His grandparents live behind the church', 'live behind the church'],
    ["My house is opposite the park and it's blue", 'My house is opposite the park'],
    ["Jo's flat is above the bakery", "Jo's flat is above the bakery"],
    ['people say she lives near the Co-op', 'lives near the Co-op'],
    ['An animal. She lives near the Co-op', 'lives near the Co-op'],
    ['She lives near one two three four five six seven eight nine ten', 'lives near one two three four five six seven eight nine'],
    ["my nan's house is behind the shops", "nan's house is behind the shops"],
    ['Her home is right near the river because', 'Her home is right near the river'],
  ])('%s', (text, found) => {
    expect(hitsIn(address, text)).toEqual([found]);
    expect(doubtsIn(address, text)).toEqual([]);
  });

  test('"we" may be the whole town', () => {
    expect(doubtsIn(address, 'We live near the sea')).toEqual(['live near the sea']);
    expect(doubtsIn(address, 'now we live near the sea')).toEqual(['live near the sea']);
  });

  test.each([
    ['we live on Mill Lane', 'Mill Lane'],
    ['Our house is on Mill Lane', 'Mill Lane'],
    ['She lives in Mill Lane', 'Mill Lane'],
    ['She lives just off Mill Lane', 'Mill Lane'],
    ['Jack lives at Mill Lane', 'Mill Lane'],
    ['Mum lives at 14 Mill Lane, Halesmere', '14 Mill Lane'],
    ['She lives at 14 Mill Lane, Halesmere, B63 9ZY.', '14 Mill Lane, Halesmere, B63 9ZY'],
    ['She lives near 14 Mill Lane', 'lives near 14 Mill Lane'],
  ])('with its street: %s', (text, found) => {
    expect(hitsIn(address, text)).toEqual([found]);
  });

  test.each([
    'Penguins live near the sea',
    'Polar bears live near the Arctic',
    'The Romans lived near rivers',
    'Santa lives at the North Pole',
    'Santa lives near the North Pole',
    'Paddington lives near the park',
    'Everyone lives near the school',
    'It lives near water',
    'That lives near water',
    'Parents who live near the school can walk',
    'Anyone who lives near the school',
    'someone who lives near the school',
    'An animal that lives near water',
    'An animal who lives near water',
    'Our hamster Biscuit lives next to the window',
    'The fox who lives behind the shed',
    'Our class bear Ted, who lives near the door',
    'She lives in Halesmere',
    'She lives at home',
    'She lives for football',
    'She lives near',
    'having the time of their lives near the sea',
    'a live band near the gate',
    'Our house is on fire',
    'Hamster Biscuit lives next to the window',
  ])('not in %s', (text) => {
    expect(hitsIn(address, text)).toEqual([]);
  });
});

test('it looks where an address may be, and only there', () => {
  for (const text of ['We had cake.', 'Well done, Year Four!', 'Score: 2-1', 'alive and kicking'])
    expect(address.mayHold(text)).toBe(false);
  for (const text of ['14 Mill Lane', 'he lives near', 'My house is', 'Rose Cottage', 'Tanner Row, B63 9ZY'])
    expect(address.mayHold(text)).toBe(true);
});

const name = fc.constantFrom('Tanner', 'Mill', 'Long Meadow', "St John's", 'High', 'The Old Brewery', 'Elmhurst');
const house = fc.constantFrom('1', '14', '27b', '12-14', '199A', 'Flat 2, 14', 'Rose Cottage, 3');

test('every house with its street, and its town and postcode where they follow', () => {
  fc.assert(
    fc.property(
      ...([
        house,
        name,
        fc.constantFrom(...SURE),
        fc.constantFrom('', ', B63 9ZY', ', Halesmere, LL40 9ZZ', '\nHalesmere\nm1 1ae'),
      ] as const),
      (number, road, type, tail) => {
        const form = `${number} ${road} ${type}${tail}`;
        expect(hitsIn(address, `It is ${form}; thanks`)).toEqual([form]);
      },
    ),
  );
});

describe('in unusual writing', () => {
  test.each([
    '11  Lerwick  Terrace',
    '14 Mill  Lane',
    '2 Chapel  Row,\nHD9 9ZW',
    '19 Sparrow-Croft',
    '4 Mill-Lane',
    'fifty-one Plover Avenue',
    'Twenty Mill Lane',
    'ninety nine, Mill Road',
  ])('%j', (text) => {
    expect(hitsIn(address, `We meet in ${text}!`)).toEqual([text]);
  });
  test.each(['drop off at', 'drop at', 'pick up from', 'picked up at', 'collect from', 'collection from'])('after "%s"', (cue) => {
    expect(hitsIn(address, `${cue} 33 teasel close`)).toEqual(['33 teasel close']);
    expect(hitsIn(address, `${cue.toUpperCase()} 33 TEASEL CLOSE`)).toEqual(['33 TEASEL CLOSE']);
  });
  test('after a colon a parade is a street', () => {
    expect(hitsIn(address, 'Paint sale: 58 Gannet Parade, cash only')).toEqual(['58 Gannet Parade']);
  });
  test.each([
    'We saw fifty-one Plover Drive dancers',
    'twenty Plover Walk helpers',
    'two Plover Avenue pupils',
    'the 19 semi-close friends',
    'our 19 Sparrow-Place eggs',
    'a 19 sparrow-croft',
    '14 Mill   Lane',
  ])('but not %s', (text) => {
    expect(hitsIn(address, text)).toEqual([]);
  });
});

describe('how a match went is no house', () => {
  test.each([
    'Netball: Oakfield 7-6 Crow Hill, in extra time.',
    'Full time. Oakfield 2-3 Park Lane.',
    'We lost 4-4 Mill Road on penalties',
    'Hockey Oakfield 12-3 Long Lane',
  ])('%s', (text) => expect(hitsIn(address, text)).toEqual([]));

  test.each([
    ['Come round to 7-9 Park Lane.', '7-9 Park Lane'],
    ['Deliver it at Crow Cottages, 2-3 Mill Road', '2-3 Mill Road'],
    ['The flat is at 12-14 Mill Lane', '12-14 Mill Lane'],
    ['Lights on outside 2-4 Park Lane', '2-4 Park Lane'],
    ['Bake sale 12-14 Mill Lane', '12-14 Mill Lane'],
  ])('%s', (text, house) => expect(hitsIn(address, text)).toEqual([house]));
});

describe('a day before the name of a street', () => {
  test.each([
    'From 12 October Jordan Street will be one way.',
    'On Friday 9 April Mill Road is dug up.',
    'On Friday, 9 April Mill Road is dug up.',
    ...['until 2 Jan', 'by 3 Feb', 'before 30 Sept', 'after 9 Dec', 'Since 1 Nov', 'on 4 August'].map(
      (day) => `Shut ${day} Tanner Road is.`,
    ),
  ])('is no house: %s', (text) => expect(hitsIn(address, text)).toEqual([]));
  test.each([
    ['We live at 3 May Tree Lane.', '3 May Tree Lane'],
    ['Drop it at 12 October Close please.', '12 October Close'],
    ['From 112 August Hill Road to the church.', '112 August Hill Road'],
    ['From 12b May Hill Road to the church.', '12b May Hill Road'],
    ['From 12 Tall May Road to the church.', '12 Tall May Road'],
    ['Hold on to 12 May Hill Road.', '12 May Hill Road'],
    ['The button 12 May Hill Road has.', '12 May Hill Road'],
  ])('may be one: %s', (text, house) => expect(hitsIn(address, text)).toEqual([house]));
});

test('a weak street on a line of its own, wherever the line stands', () => {
  for (const text of ['14 Tanner Walk\nat ten', 'Cake\n14 Tanner Walk', 'Cake\n14 Tanner Walk,\nHalme', 'Cake\n14 Tanner Walk.\r\nat ten'])
    expect(hitsIn(address, text)).toEqual(['14 Tanner Walk']);
  for (const text of ['Cake\n14 Tanner Walk!\nat ten', 'Cake 14 Tanner Walk\nat ten']) expect(hitsIn(address, text)).toEqual([]);
});

test('houses are counted upwards, and a match is not', () => {
  expect(hitsIn(address, 'Oakfield 12-11 Crow Hill Road')).toEqual([]);
  expect(hitsIn(address, 'Oakfield 11-11 Crow Hill Road')).toEqual([]);
  expect(hitsIn(address, 'Oakfield 101-112 Crow Hill Road')).toEqual(['101-112 Crow Hill Road']);
});
