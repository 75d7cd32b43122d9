// Run by bench/cost.js in a process of its own: node worst.js FOLDER CHECK [all]
// Prints how much longer one check takes with twice the text, and on which text: each is something over and over that a recogniser of
// identifiers begins to read and then gives up, or that it finds and finds again. `all` shows how long each takes at four lengths.
import { checkPost, loadSchool } from '../dist/index.js';

const [folder, check, whether] = process.argv.slice(2);
const LENGTH = 100_000;
/** Milliseconds: what is quicker tells more of the clock than of the text, and what is slower is told by one run. */
const QUICK = 250;
const SLOW = 10_000;

const PUMPS = {
  'a word': 'a',
  capitals: 'A',
  digits: '0',
  'digits, spaced': '0 ',
  'digits, hyphened': '0-',
  'digits, dotted': '1.',
  'digits by fours': '4929 ',
  'a dotted word': 'a.',
  'a dotted word, spaced': 'a . ',
  hyphens: '-',
  'a hyphened word': 'a-',
  brackets: '(',
  'brackets closed': '()',
  'square brackets': '[',
  quotes: '"',
  apostrophes: "'",
  'at signs': '@',
  'at signs after letters': 'a@',
  'at signs and dots': 'a@a.',
  'at in words': 'at ',
  'dot in words': 'dot ',
  'at and dot in words': 'a at a dot ',
  handles: '@a ',
  hashes: '#',
  hashtags: '#a ',
  'three slashes': '///a.a',
  slashes: '/',
  links: 'https://',
  'links to maps': 'https://maps.google.com/?q=',
  'links to meetings': 'zoommtg://a/join?',
  'links to profiles': 'https://facebook.com/people/',
  'one long link': 'www.a',
  colons: ':',
  addresses: 'fe80:',
  'dotted fours': '192.168.',
  letters: 'A B ',
  'capital words': 'Aa ',
  'capital words and initials': 'Aa B. ',
  titles: 'Mr ',
  'titles and names': 'Mr Aa ',
  'names and verbs': 'Aa is ',
  possessives: "Aa's ",
  'streets without end': '1 Mill ',
  streets: '12 Mill Lane, ',
  flats: 'Flat 1, ',
  postcodes: 'YO91 ',
  'postcodes whole': 'YO91 2AB ',
  plates: 'AB12 ',
  'spoken digits': 'zero ',
  'spoken digits in a row': 'double oh ',
  'phone numbers': '07700 900123 ',
  'phone numbers begun': '0770',
  months: '12 May ',
  days: '12/03/',
  births: 'born on ',
  birthdays: 'birthday ',
  ages: 'aged 9 ',
  'is so old': 'is 9 ',
  'years old': '9 years old ',
  passwords: 'password: ',
  'passwords told': 'password is a ',
  'meeting codes': 'meeting id ',
  health: 'has asthma ',
  beliefs: 'is Muslim ',
  'sort codes': '20-00-00 ',
  account: 'account number ',
  ibans: 'GB82 ',
  numbers: 'NHS number ',
  degrees: '53°',
  coordinates: '53.1, ',
  'lives at': 'lives at ',
  relations: "Aa's mum ",
  'newlines and digits': '\n1',
  'zero width': 'a\u200B',
  marks: 'a\u0301',
  'full-width digits': '０',
  dashes: '—',
  sentences: 'A cat sat. ',
  'a place, line by line': 'currently at the beach\n',
  'places in a row': 'Chester Zoo ',
  'places sentence by sentence': 'We are at Chester Zoo. ',
  emoji: '🙂',
};

const school = await loadSchool({ folder });
const runs = school.setup.bound.runs.filter((run) => run.check.id === check);
if (runs.length === 0) throw new Error(`no clause needs ${check}`);
const only = { ...school, setup: { ...school.setup, bound: { ...school.setup.bound, runs } } };
let found = 0;

/** Milliseconds of the processor, whatever else the machine is doing. */
function cost(text) {
  const from = process.cpuUsage();
  found += checkPost({ channel: 'website', text }, only, { now: '2026-06-12T09:00' }).violations.length;
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

/** The least of three runs, unless the first is enough. */
function ratioOf(pump) {
  const texts = [2 * LENGTH, LENGTH].map((length) => textOf(pump, length));
  const first = texts.map(cost);
  if (first[0] < QUICK) return { ratio: 0, milliseconds: first[0] };
  const [long, short] =
    first[0] > SLOW || first[0] < 2 * first[1] ? first : texts.map((text, at) => Math.min(first[at], cost(text), cost(text)));
  return { ratio: long / short, milliseconds: long };
}

const textOf = (pump, length) => pump.repeat(Math.ceil(length / pump.length)).slice(0, length);

function showAll() {
  const lengths = [LENGTH / 4, LENGTH / 2, LENGTH, 2 * LENGTH];
  console.log(`${''.padEnd(28)}${lengths.map((length) => `${length / 1000} kB`.padStart(9)).join('')}   last / the one before`);
  for (const [on, pump] of Object.entries(PUMPS)) {
    const times = lengths.map((length) => cost(textOf(pump, length)));
    console.log(
      `${on.padEnd(28)}${times.map((time) => time.toFixed(0).padStart(9)).join('')}${(times[3] / times[2]).toFixed(2).padStart(9)}`,
    );
  }
}

function showWorst() {
  const all = Object.entries(PUMPS).map(([on, pump]) => ({ on, ...ratioOf(pump) }));
  if (found === 0) throw new Error(`${check} found nothing in any text`);
  const worst = (key) => all.reduce((most, one) => (one[key] > most[key] ? one : most));
  console.log(JSON.stringify({ growth: worst('ratio'), slowest: worst('milliseconds') }));
}

if (whether === 'all') showAll();
else showWorst();
