import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** The clock of every bench run; the consents and posts below are made around it. */
export const NOW = '2026-06-12T09:00:00+01:00';

const FORENAMES =
  'Aisha Amelia Arlo Ava Bilal Callum Cerys Chidi Daisy Dylan Efe Elif Ella Ethan Farah Finn Freya George Grace Hamza Harriet Ines Isaac Ivy Jaya Joel Kasia Kofi Leila Leo Luca Maisie Mason Mei Mina Nia Noah Oluwaseun Oscar Pippa Priya Rhys Rosa Ruby Samir Sofia Tariq Theo Tilly Yusuf'.split(
    ' ',
  );
const SURNAMES =
  'Abbott Adeyemi Ashworth Barlow Begum Chadwick Cooper Darby Dobson Eze Fenwick Gill Greenhalgh Hartley Hussain Ingham Jagger Kaur Kershaw Lomax Marsden Mensah Nowak Oakes Okafor Parveen Pickles Quarmby Rahman Ramsden Sagar Shah Sutcliffe Tattersall Umar Varley Whittaker Yates Yilmaz Zielinski'.split(
    ' ',
  );
const CLASSES = ['Hedgehogs', 'Foxes', 'Otters', 'Kestrels', '4B', '5A', '6C'];
const CHANNELS = ['instagram', 'facebook', 'website', 'newsletter'];
const WORDS = [
  'What a morning in the hall: the whole year group sang, and the roof is still on.',
  'Our seedlings are up! Come and see the beds by the gate after school.',
  'Reading week is over, and between us we got through more than two hundred books.',
  'Thank you to everyone who baked, bought and tidied. The stall was empty by noon.',
  'Sports day is moved to Thursday, because of the rain. Bring a hat all the same.',
  'The model bridges held! Even the one that was mostly glue.',
];

/** The same numbers for the same seed, on every machine (the mulberry32 generator). */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
const pick = (list, next) => list[Math.floor(next() * list.length)];
const idOf = (index) => `P${String(index + 1).padStart(4, '0')}`;

function pupilRows(count, next) {
  const rows = ['id,forename,surname,known_as,year,class,left_on,protected'];
  for (let index = 0; index < count; index += 1) {
    const known = next() < 0.05 ? pick(FORENAMES, next) : '';
    const left = next() < 0.03 ? '2026-03-31' : '';
    rows.push(
      [idOf(index), pick(FORENAMES, next), pick(SURNAMES, next), known, 1 + (index % 6), CLASSES[index % CLASSES.length], left, ''].join(
        ',',
      ),
    );
  }
  return rows;
}

/** Three decisions a pupil, in writing: photos anywhere, the forename, and a later word on one channel. */
function consentRows(count, next) {
  const rows = ['pupil,use,channel,status,from,until,form'];
  for (let index = 0; index < count; index += 1) {
    const id = idOf(index);
    rows.push(`${id},photo,all,given,2025-09-01,2027-08-31,written`, `${id},name,social,given,2025-09-01,,written`);
    rows.push(next() < 0.1 ? `${id},photo,facebook,withdrawn,2026-02-01,,written` : `${id},named-photo,website,given,2025-09-01,,written`);
  }
  return rows;
}

const CONFIG = (name) => `school:
  name: ${name}
  aliases: [${name.split(' ')[0]}]
  classes: [${CLASSES.map((word) => JSON.stringify(word)).join(', ')}]
  domains: [wharfside.example]
  contact: { phones: ["01632 960001"], emails: [office@wharfside.example] }
timezone: Europe/London
pupils: pupils.csv
consent: consent.csv
trips: none
staff:
  - { id: hmoss, name: Hilary Moss, role: Deputy headteacher, mayPost: [${CHANNELS.join(', ')}], trainedOn: 2025-09-01, agreedOn: 2025-09-01 }
  - { id: hhead, name: Ruth Ashdown, role: Headteacher, mayPost: [${CHANNELS.join(', ')}], trainedOn: 2025-09-01, agreedOn: 2025-09-01 }
accounts:
${CHANNELS.map((channel) => `  - { channel: ${channel}, handle: "@wharfside", kind: official, owners: [hmoss] }`).join('\n')}
`;

/** Writes an invented school of so many pupils into a folder; `more` are rows of others, of whom nothing but the name is known. */
export function writeSchool(folder, pupils, { seed = 1, more = [], trips, policy } = {}) {
  const next = random(seed);
  mkdirSync(folder, { recursive: true });
  const put = (name, lines) => writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
  const config = CONFIG('Wharfside Primary School').replace('trips: none', trips === undefined ? 'trips: none' : 'trips: trips.yaml');
  writeFileSync(join(folder, '.smpolicyrc.yaml'), policy === undefined ? config : `${config}policy: ${JSON.stringify([policy].flat())}\n`);
  if (trips !== undefined) put('trips.yaml', [trips]);
  put('pupils.csv', [...pupilRows(pupils, next), ...more.map((row) => `${row},,,,,`)]);
  put('consent.csv', consentRows(pupils, next));
  writeFileSync(join(folder, 'post.json'), `${JSON.stringify(post(0, pupils, random(seed)), null, 2)}\n`);
}

function mediaOf(pupils, next) {
  const shown = Array.from({ length: 1 + Math.floor(next() * 3) }, () => idOf(Math.floor(next() * pupils)));
  return [{ type: 'image', shows: 'pupils', pupils: shown, alt: 'Children at a table, laughing', takenWith: 'school', source: 'own' }];
}

/** What a careful office says of every post: a policy's checks are to look, and not to find. */
const DECLARED = { comments: 'off', purpose: 'learning' };

/** One post of many; two in three show pupils. */
function post(index, pupils, next) {
  const text = `${pick(WORDS, next)} ${pick(WORDS, next)}`;
  const base = {
    id: `post-${index + 1}`,
    channel: pick(CHANNELS, next),
    author: 'hmoss',
    text,
    publishAt: '2026-06-15T16:00',
    ...DECLARED,
  };
  return next() < 0.67 ? { ...base, media: mediaOf(pupils, next) } : base;
}

/** So many posts, as values. */
export function madePosts(count, pupils, seed = 2) {
  const next = random(seed);
  return Array.from({ length: count }, (_, index) => post(index, pupils, next));
}

/** Trips to places that no post names, a day after the other. */
export const visits = (count) =>
  Array.from({ length: count }, (_, at) => {
    const day = new Date(Date.UTC(2026, 5, 1 + (at % 200))).toISOString().slice(0, 10);
    const place = `${pick(FORENAMES, random(at))}wick${at} Castle`;
    return `- { id: T${at}, title: A visit, place: ${place}, start: ${day}T09:00, end: ${day}T15:00, lat: ${50 + at / 1000}, lon: -2.5 }`;
  }).join('\n');

/** So many posts of about 300 bytes, as NDJSON, a thousand lines at a time; one in fifty names a child or says where children are. */
export function* shortLines(count, pupils, seed = 3) {
  const next = random(seed);
  for (let from = 0; from < count; from += 1000)
    yield Array.from(
      { length: Math.min(1000, count - from) },
      (_, offset) => `${JSON.stringify(short(from + offset, pupils, next))}\n`,
    ).join('');
}

/** A post as archives hold them: published, on its day, with no more said than has to be. */
function short(index, pupils, next) {
  const day = new Date(Date.UTC(2024, 8, 2 + Math.floor(next() * 640))).toISOString().slice(0, 10);
  const named = next() < 0.02 ? ` Well done ${pick(FORENAMES, next)} ${pick(SURNAMES, next)}!` : '';
  const text = `${pick(WORDS, next)}${named} ${pick(WORDS, next)}`;
  const base = { id: `p${index + 1}`, channel: pick(CHANNELS, next), author: 'hmoss', text, publishAt: `${day}T16:00` };
  return next() < 0.4 ? { ...base, media: [{ type: 'image', shows: 'pupils', pupils: [idOf(Math.floor(next() * pupils))] }] } : base;
}

/** Writes posts as NDJSON, a few thousand lines at a time. */
export function writePosts(file, count, pupils, seed = 2) {
  const next = random(seed);
  const handle = openSync(file, 'w');
  for (let from = 0; from < count; from += 5000) {
    const size = Math.min(5000, count - from);
    const lines = Array.from({ length: size }, (_, offset) => JSON.stringify(post(from + offset, pupils, next)));
    writeSync(handle, `${lines.join('\n')}\n`);
  }
  closeSync(handle);
}
