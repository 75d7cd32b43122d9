import { describe, expect, test } from '@jest/globals';
import { address } from '../../../src/detect/identifiers/address.ts';
import { phone } from '../../../src/detect/identifiers/phone.ts';
import { postcode } from '../../../src/detect/identifiers/postcode.ts';
import { goesOn, isPublic, leadsToVenue } from '../../../src/detect/identifiers/public.ts';
import type { Recogniser } from '../../../src/detect/identifiers/recogniser.ts';
import { fieldOf } from '../../../src/text/field.ts';
import { legibleOf } from '../../../src/text/legible.ts';

/** Of each that is found, whether it is public. */
const publicIn = (recogniser: Recogniser, text: string): readonly boolean[] => {
  const legible = legibleOf(fieldOf('/text', text));
  return [...recogniser.find(legible)].map((hit) => isPublic(legible, hit));
};

const KINDS = [
  ...[
    'council',
    'hospital',
    'infirmary',
    'hospice',
    'surgery',
    'health centre',
    'medical centre',
    'medical practice',
    'dentist',
    'dental practice',
  ],
  ...[
    'clinic',
    'pharmacy',
    'chemist',
    'optician',
    'museum',
    'gallery',
    'theatre',
    'playhouse',
    'cinema',
    'arts centre',
    'concert hall',
    'arena',
  ],
  ...[
    'stadium',
    'library',
    'libraries',
    'archive',
    'archives',
    'science centre',
    'visitor centre',
    'police',
    'police station',
    'fire station',
  ],
  ...[
    'fire service',
    'fire brigade',
    'ambulance service',
    'coastguard',
    'post office',
    'charity',
    'helpline',
    'hotline',
    'advice line',
    'infoline',
  ],
  ...[
    'box office',
    'ticket office',
    'ticket line',
    'booking line',
    'bookings line',
    'booking office',
    'information desk',
    'switchboard',
    'university',
  ],
  ...['college', 'youth centre', 'youth hostel', 'activity centre', 'outdoor centre', 'field centre', 'family hub', 'environment agency'],
  ...[
    'tourist information',
    'zoo',
    'safari park',
    'wildlife park',
    'farm park',
    'theme park',
    'country park',
    'nature reserve',
    'aquarium',
    'castle',
  ],
  ...[
    'garden centre',
    'shopping centre',
    'retail park',
    "children's centre",
    'abbey',
    'cathedral',
    'priory',
    'minster',
    'church hall',
    'church',
  ],
  ...[
    'chapel',
    'mosque',
    'temple',
    'gurdwara',
    'synagogue',
    'parish office',
    'diocese',
    'foodbank',
    'food bank',
    'citizens advice',
    'village hall',
  ],
  ...[
    'town hall',
    'community hall',
    'community centre',
    'civic centre',
    'leisure centre',
    'sports centre',
    'swimming pool',
    'swimming baths',
  ],
  ...['job centre', 'supermarket', 'hotel', 'restaurant', 'café', 'cafe', 'pub', 'bakery', 'bookshop', 'railway station', 'train station'],
  ...[
    'bus station',
    'coach company',
    'bus company',
    'taxi firm',
    'uniform shop',
    'uniform supplier',
    'water company',
    'trust',
    'foundation',
  ],
  ...['society', 'association', 'federation', 'institute', 'department', 'service', 'services', 'company', 'supplier'],
];
const capital = (words: string): string => words.replace(/(?<![^ ])[a-z]/g, (letter) => letter.toUpperCase());

test.each(KINDS)('the number and the address of the %s', (kind) => {
  for (const name of [kind, capital(kind), `Halesmere ${capital(kind)}`]) {
    expect(publicIn(phone, `Please call the ${name} on 0121 496 0500 by Friday`)).toEqual([true]);
    expect(publicIn(phone, `${name}: 07700 900123`)).toEqual([true]);
    expect(publicIn(phone, `0121 496 0500 (${name})`)).toEqual([true]);
    expect(publicIn(phone, `0121 496 0500 is the ${name}'s number`)).toEqual([true]);
    expect(publicIn(address, `Come to the ${name}, 12 Mill Road, on Friday`)).toEqual([true]);
    expect(publicIn(postcode, `The ${name} postcode is B63 9ZY`)).toEqual([true]);
  }
  expect(publicIn(phone, `For the ${kind} trip text 0121 496 0500`)).toEqual([false]);
  expect(publicIn(phone, `Meet at the ${kind} and call 0121 496 0500`)).toEqual([false]);
  expect(publicIn(phone, `0121 496 0500 for the ${kind} trip`)).toEqual([false]);
  expect(publicIn(phone, `We saw the ${kind}. Call 0121 496 0500`)).toEqual([false]);
});

test.each([
  'NHS',
  'GP',
  'RSPCA',
  'RSPB',
  'NSPCC',
  'RNLI',
  'BBC',
  'Widgets Ltd',
  'Widgets Limited',
  'Widgets PLC',
  'Widgets plc',
  'Widgets LLP',
  'Widgets CIC',
])('%s', (name) => {
  expect(publicIn(phone, `Ring ${name} on 0121 496 0500`)).toEqual([true]);
  expect(publicIn(phone, `${name}, tel. 0121 496 0500`)).toEqual([true]);
});

test.each(
  `School Primary Academy Infants Juniors Nursery Preschool Pre-school Club FC RFC CC Centre Hall Park Farm Studio Studios Shop Store Stores Line Office
  Group Choir Players Inn Arms`.split(/\s+/),
)('Halesmere %s has a name; without one it is nobody', (kind) => {
  expect(publicIn(phone, `Contact Halesmere ${kind} on 0121 496 0500`)).toEqual([true]);
  expect(publicIn(phone, `Halesmere ${kind}'s number is 0121 496 0500`)).toEqual([true]);
  expect(publicIn(phone, `the ${kind.toLowerCase()} on 0121 496 0500`)).toEqual([kind === 'Line' && false]);
});

test.each(
  'on at by via is are its phone telephone tel tel. call ring dial number no contact reception desk team staff line helpline office free freephone directly direct today now'
    .split(' ')
    .concat([
      'to book',
      'for tickets',
      'details',
      'information',
      'info',
      'for more info',
      'enquiries',
      'bookings',
      'address',
      'postcode',
      'post code',
      'sat nav',
      'satnav',
    ])
    .concat([
      'located at',
      'found at',
      'based in',
      'from',
      'the new',
      'use',
      'today, tel:',
      '(call',
      '– phone',
      '| Tel',
      'on 0121 496 0501 or',
      'at www.example.org or',
    ]),
)('"%s" ties it to the library', (tie) => {
  expect(publicIn(phone, `The library ${tie} 0121 496 0500`).at(-1)).toBe(true);
});

test.each(['and text', 'or', 'trip', 'mum', 'volunteers', 'Jo Smith', 'helper', 'run by Jo', 'on Friday! Text', 'opened.\nCall'])(
  '"%s" does not',
  (tie) => {
    expect(publicIn(phone, `The library ${tie} 0121 496 0500`)).toEqual([false]);
  },
);

test.each([
  'Call the Dogs Home Halesmere on 0121 496 0500',
  'Ring the Halesmere Wildlife Rangers on 01632 960001',
  'Contact the WRVS on 0121 496 0500',
  'phone RSPB on 0121 496 0500',
  'Visit the Little Owls, 12 Mill Road',
  'The Museum of Halesmere on 0121 496 0500',
  'the theatre in Old Halesmere on 0121 496 0500',
  "Carols at St Mary's Church, 4 Church Lane",
  'Tickets from 0121 496 0500',
  'tickets (£5) from 0121 496 0500',
  'Tickets from 0121 496 0577',
  'Bookings by phone on 0121 496 0500',
  'reservations via 0121 496 0500',
  'To book a place, call 0121 496 0500',
  'please book, phone 0121 496 0500',
  'Tickets from the Grand Theatre box office on 0121 496 0500',
])('public: %s', (text) => {
  expect([...publicIn(phone, text), ...publicIn(address, text)]).toEqual([true]);
});

test.each([
  'tickets from Jo on 07700 900123',
  'Tickets from 07700 900123',
  'Tickets from +44 7700 900123',
  'To book, call 07700 900123',
  'Call the Smiths on 0121 496 0500',
  'Ring on 0121 496 0500',
  'The school disco needs helpers, text 07700 900461',
  'Library: Jo Smith 07700 900123',
  'Halesmere, 0121 496 0500',
  '14 Mill Lane',
])('not public: %s', (text) => {
  expect([...publicIn(phone, text), ...publicIn(address, text)]).toEqual([false]);
});

describe('a person or a home outweighs the organisation', () => {
  const person =
    'mum mam mummy dad daddy nan nana gran granny grandma grandad grandpa auntie aunty aunt uncle brother sister cousin neighbour childminder babysitter husband wife boyfriend girlfriend'.split(
      ' ',
    );
  test.each(person)('%s', (kin) => {
    for (const said of [
      `my ${kin}`,
      `our ${kin}`,
      `her ${kin}`,
      `his ${kin}`,
      `${kin} is`,
      `${kin}'s on`,
      `${kin} at`,
      `call ${kin}`,
      `ask for ${kin}`,
      `${kin}'s mobile`,
    ])
      expect(publicIn(phone, `So ${said} here, from the library on 0121 496 0500`)).toEqual([false]);
  });
  test.each([
    ...[
      'my number',
      'my own number',
      'his mobile',
      'her home phone',
      'my tel',
      'my cell',
      'my work landline',
      'my email',
      'my e-mail',
      'her address',
    ],
    ...[
      'my house',
      'his new home',
      'my flat',
      'his place',
      'her door',
      'my insta',
      'call me',
      'ring me',
      'text him',
      'message her',
      'whatsapp me',
      'contact me',
    ],
    ...[
      'email me',
      'phone me',
      'reach me',
      'ask me',
      'at home',
      'from home',
      'at ours',
      'from mine',
      'home address',
      'home number',
      'home phone',
    ],
    ...[
      'she lives',
      'I live',
      'he now lives',
      'we still live',
      'family live',
      'they also live',
      "Jo's mobile",
      "Jo's new house",
      "Amelia's mum",
      "Jo's door",
    ],
  ])('%s', (said) => {
    expect(publicIn(phone, `So ${said} here, from the library on 0121 496 0500`)).toEqual([false]);
    expect(publicIn(phone, `Or the library on 0121 496 0500, ${said} too`)).toEqual([false]);
    expect(publicIn(phone, `So ${said}! Now the library on 0121 496 0500`)).toEqual([true]);
  });
  test.each([
    'Parents can',
    'Join me, or',
    'the home team may',
    'Our school may',
    'Everyone is welcome, or',
    "The museum's house may",
    'a live band;',
  ])('but not "%s"', (said) => {
    expect(publicIn(phone, `${said} call the library on 0121 496 0500`)).toEqual([true]);
  });
});

test('letters to Father Christmas', () => {
  expect(publicIn(postcode, 'Santa, Reindeerland, XM4 5HQ')).toEqual([true]);
  expect(publicIn(postcode, 'Santa, Reindeerland, B63 9ZY')).toEqual([false]);
});

describe('an office or a firm by other words', () => {
  test.each([
    'School meals come from Calder Catering, whose office is on 01632 960144.',
    'Lost a bus pass? Moorland Buses’ customer line is 01632 960410.',
    'The Brackwater Museum education team can be reached at learning@brackwatermuseum.example.org or on 01632 960188.',
    'The food bank welcomes tins: 01632 960266, enquiries@stwilfrids.example.org.',
    'Tins, please: bookings@stwilfrids.example.org or tel 01632 960266.',
    'Contact Calder Borough Council’s admissions team, admissions@calder.example.org, 01632 960301.',
    'Abroad, contact the Foreign and Commonwealth Office (FCO) in London on 020 7946 0958 (24 hours).',
    'DVSA press office Telephone 01632 960136 or 01632 960138',
    'Ministry of Defence Police, Wethersfield Telephone: 01632 960648',
    'Write to press@example.gov.uk in Leeds, 01632 960648',
    'Swimming parties? Windermoor Lido takes bookings itself: 01632 960555.',
    'Halmere Museum lends costumes, 01632 960555.',
  ])('%s', (text) => {
    const all = publicIn(phone, text);
    expect(all.length).toBeGreaterThan(0);
    expect(all).toEqual(all.map(() => true));
  });
  test.each([
    'Tins, please: kit.marl@stwilfrids.example.org or tel 01632 960266.',
    'Tins, please: bookings@stwilfrids.example.org or tel 07700 900123.',
    'Tins, please: bookings@gmail.com or tel 01632 960266.',
    'Our mum works at the Ministry of Defence, ring her on 01632 960266.',
    'Mr Marl of the Ministry of Defence, 01632 960266',
    'Ministry of Defence, 01632 960266 (Mrs Marl)',
    'Ministry of Defence, 07700 900123',
    'modelling: 01632 960266',
    'Oswin Tench takes bookings: 01632 960555',
    'Halmere Museum excites us all, 01632 960555.',
  ])('but not %s', (text) => {
    expect(publicIn(phone, text)).toEqual([false]);
  });
  test.each([
    'Uniform is sold by School Days Outfitters, 45 High Street, Halmere.',
    'Posters can be had from the Theatre Royal, 8-10 Castle Street, YO91 9ZD.',
    'Tansfield Lido, Bath Lane, TA99 9ZT, reopens in May.',
    'The Prime Minister lives at 10 Downing Street, where our letter was answered.',
    'Beatrix Potter was born at 2 Bolton Gardens, Kensington, on 28 July 1866.',
  ])('%s', (text) => {
    expect(publicIn(address, text)).toEqual([true]);
  });
  test.each([
    'Kit was born at 2 Bolton Gardens, Kensington, on 28 July 2016.',
    'Kit plays at 2 Bolton Gardens, built in 1866.',
    'Post it to 10 Upping Street.',
    'See the garden at 12 Mill Lane, bookings@halmere.example.org',
    'Post it to 101 Downing Street.',
  ])('but not %s', (text) => {
    expect(publicIn(address, text)).toEqual([false]);
  });
  test('a postcode with digits like a mobile’s is none', () => {
    expect(publicIn(postcode, 'Ministry of Defence Police HQ Wethersfield Braintree Essex CM7 4AZ')).toEqual([true]);
    expect(publicIn(postcode, 'We live in Wethersfield Braintree Essex CM7 4AZ')).toEqual([false]);
  });
});

test.each([
  ['Arrowmere Town Hall, where the lights are, is here: https://www.google.com/maps/search/Arrowmere+Town+Hall', true],
  ['The lights are here: https://www.google.com/maps/search/Arrowmere+Town+Hall', false],
  ['Kit Marl, our cook, is here: https://www.google.com/maps/search/Kit+Marl', false],
  ['Mr Hall, our cook, is here: https://www.google.com/maps/search/Mr+Hall', false],
  ['Arrowmere Town Hall is here: https://maps.app.goo.gl/AbCd', true],
  ['Lights at Arrowmere Town Hall on Saturday: https://www.openstreetmap.org/?mlat=53.9&mlon=-1.6', true],
  ['https://maps.app.goo.gl/AbCd is the Welwick Farm Park, bring wellies', true],
  ['The party is near Arrowmere Town Hall: https://maps.app.goo.gl/AbCd', false],
  ['Park by the Arrowmere Library, then https://maps.app.goo.gl/AbCd', false],
  ['Hana’s house after the Arrowmere Library: https://maps.app.goo.gl/AbCd', false],
  ['Meet here: https://maps.app.goo.gl/AbCd', false],
  ['We left Arrowmere Town Hall. Meet here: https://maps.app.goo.gl/AbCd', false],
  ['Cakes to the Old Pavilion, https://www.google.com/maps/place/Arrowmere+Old+Pavilion', true],
  ['Cakes to the Old Pavilion: https://www.google.com/maps/place/Welwick+New+Pavilion', false],
  ['Cakes to the Old Pavilion: https://www.google.com/maps/place/The+Marls', false],
  ['Cakes to my house by the Old Pavilion: https://www.google.com/maps/place/The+Marls', false],
  ['Mr Hall is here: https://maps.app.goo.gl/AbCd', false],
])('a link to a venue that is named: %s', (text, wanted) => {
  const start = text.indexOf('https:');
  const link = /^\S+/.exec(text.slice(start))?.[0] ?? '';
  expect(leadsToVenue(legibleOf(fieldOf('/text', text)), link, { start, end: start + link.length })).toBe(wanted);
});

describe('an organisation of no known kind goes by its own domain', () => {
  test.each([
    'Uniform: Stitchworks, 17 Market Row, have the new blazers in. Order at bookings@stitchworks.example.',
    'Stitch & Thread, 17 Market Row, is open. See https://www.stitch-thread.example/blazers',
  ])('%s', (text) => expect(publicIn(address, text).slice(0, 1)).toEqual([true]));
  test.each([
    'Uniform: Stitchworks, 17 Market Row. Order from maya.brook@stitchworks.example.',
    'Hana, 17 Market Row, has them. Order at bookings@hanaco.example.',
    'Hana Brook, 17 Market Row, has kittens. Write to hello@hanabrook.example.',
    'Post it to NHS Nurse Hana Brook, 17 Market Row.',
    'Stitchworks has them, and so has the house at 17 Market Row. bookings@stitchworks.example',
    'Uniform: Stitchworks, 17 Market Row. Order at bookings@thread.example.',
  ])('but not %s', (text) => expect(publicIn(address, text).slice(0, 1)).toEqual([false]));
  test.each([
    'Ring them on 0113 496 0733 or order through bookings@stitchworks.example.',
    'Ring 0113 496 0733, or write to orders@stitchworks.example',
  ])('a number beside a desk’s mailbox: %s', (text) => expect(publicIn(phone, text)).toEqual([true]));
});

describe('another way to reach the same goes on being public', () => {
  const first = '01632 960001';
  test.each([
    [' or 01632 960002', true],
    [', 01632 960002', true],
    [' and text 07700 900123', false],
    [' or 07700 900123', false],
    [' or Jo Smith on 01632 960002', false],
    [' or 01632 960003 or 01632 960004 or 01632 960002', true],
    [' or 01632 960003 or 01632 960004 or 01632 960005 or 01632 960006 or 01632 960002', false],
  ])('%s: %j', (rest, wanted) => {
    const text = `Halmere Library ${first}${rest}`;
    const start = text.length - '01632 960002'.length;
    expect(goesOn(legibleOf(fieldOf('/text', text)), text.indexOf(first) + first.length, { start, end: text.length })).toBe(wanted);
  });
});

describe('of the state, of history, and beside neither', () => {
  test.each([
    ['Write to 10 Downing Street.', [true]],
    ['Write to 10, Downing Street.', [true]],
    ['Write to 21 Downing Street.', [false]],
    ['Write to 110 Downing Street.', [false]],
    ['The poet was born at 4 Mill Lane in 1832.', [true]],
    ['The poet was born in 1919 and lived at 4 Mill Lane.', [true]],
    ['The poet was born in 1913 and lived 4 Mill Lane.', [true]],
    ['The poet was born at 4 Mill Lane in 1921.', [false]],
    ['The poet was born at 4 Mill Lane in 11832.', [false]],
    ['The poet was born at the sea in 1832, at 4 Mill Lane.', [false]],
  ])('%s: %j', (text, wanted) => expect(publicIn(address, text)).toEqual(wanted));
});

describe('a domain that begins with the name, and no other', () => {
  test.each([
    ['http://stitchworks.example', [true]],
    ['https://stitchworks.example', [true]],
    ['www.stitchworks.example', [true]],
    ['https://stitch-works.example', [true]],
    ['bookings@stitchworks.co.example', [true]],
    ['https://notstitchworks.example', [false]],
    ['jo.smith@stitchworks.example', [false]],
  ])('%s: %j', (domain, wanted) => expect(publicIn(address, `Stitchworks, 17 Market Row. See ${domain} for more.`)).toEqual(wanted));
  test('a name of five letters is long enough', () =>
    expect(publicIn(address, 'Craft, 17 Market Row. See https://craft.example for more.')).toEqual([true]));
});

describe('an organisation may be meant that stands above', () => {
  test.each([
    'Arrowmere Library lends ukuleles. Renewals: 0121 496 0500.',
    'Welwick Dance School shows Alice. Tickets from 0121 496 0500',
    'The Arrowmere Museum has a club. To join, ring 0121 496 0500 or go in.',
    'Lunch at Arrowmere Methodist Hall. Ring the minister\u2019s office on 0121 496 0500.',
    'They play at three. Call the clubhouse, 0121 496 0500.',
  ])('%s', (text) => expect(publicIn(phone, text)).toEqual([true]));
  test.each([
    'We loved Arrowmere Library. Lost: a glove, ring 0121 496 0500.',
    'We loved Arrowmere Library. Tickets from Jan, 0121 496 0500.',
    'My mum works at Arrowmere Library. Bookings: 0121 496 0500.',
    'Arrowmere Library has a club. Bookings: 07700 900123.',
    'Thanks to Mr Hall. Tickets: 0121 496 0500.',
    'We came home. Tickets: 0121 496 0500.',
    'Tickets: 0121 496 0500.',
    'Ring my office on 0121 496 0500.',
  ])('but not %s', (text) => expect(publicIn(phone, text)).toEqual([false]));
});

describe('who is asked by a forename is somebody, whatever the surname', () => {
  const names = {
    isOnly: (word: string): boolean => word === 'sarah',
    isAny: (word: string): boolean => ['sarah', 'abbey'].includes(word),
  };
  const isPublicIn = (text: string): readonly boolean[] => {
    const legible = legibleOf(fieldOf('/text', text));
    return [...phone.find(legible)].map((hit) => isPublic(legible, hit, names));
  };
  test.each([
    'Ring Sarah Hall on 0121 496 0500.',
    'Call Sarah Church, 0121 496 0500.',
    'Speak to Sarah Park (0121 496 0500).',
    'Thanks to Sarah Hall. Tickets: 0121 496 0500',
    'Call Abbey on 0121 496 0500.',
    'Sarah at the library on 07700 900123 has them.',
    'Tickets from Abbey, Arrowmere Library, 07700 900123.',
    'Message Debs at Arrowmere Library on 07700 900123.',
    'Kittens! Abbey, 12 Mill Park, 0121 496 0500',
  ])('%s', (text) => expect(isPublicIn(text)).toEqual([false]));
  test.each([
    'Contact Arrowmere Studio on 07700 900123.',
    'Sarah at the library on 0121 496 0500 has them.',
    'Ring Arrowmere Hall on 0121 496 0500.',
    'Ring the Sarah Hall Museum on 0121 496 0500.',
  ])('but %s', (text) => expect(isPublicIn(text)).toEqual([true]));
});

test.each([
  'Marl Cycle Training',
  'Arrowmere Sea Cadets',
  'the Red Lion',
  'the Fox and Hounds',
  'The Queen\u2019s Head',
  'Arrowmere Pavilion',
  'Marl Taxis',
])('%s is an organisation', (name) => {
  expect(publicIn(phone, `Ring ${name} on 0121 496 0500.`)).toEqual([true]);
  expect(publicIn(address, `${name}, 4 Mill Lane, is open.`)).toEqual([true]);
});

test.each(['221B Baker Street', '32 Windsor Gardens', '4 Privet Drive'])('%s is of a book', (said) => {
  expect(publicIn(address, `Our den is at ${said}.`)).toEqual([true]);
  expect(publicIn(address, `Our den is at 1${said}.`)).toEqual([false]);
});
