// The made-up rolls and the labelled lines of bench/names.js.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isHeldOut, wordsOf } from './names-held-out.js';

const fixtureFile = (name) => new URL(`../fixtures/names/${name}`, import.meta.url);
const fixture = (name) => readFileSync(fixtureFile(name), 'utf8');

/** Forenames, surnames and names that are on no roll, by origin. */
export const NAMES = JSON.parse(fixture('origins.json'));
export const ORIGINS = Object.keys(NAMES);

const linesOf = (file) =>
  fixture(file)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

const LISTED = wordsOf(fileURLToPath(new URL('../src/detect', import.meta.url)));

/** The names of an origin that are on no roll, and in no list of the program. */
export const strangersOf = (origin) => NAMES[origin].unlisted.filter((name) => isHeldOut(name, LISTED));

/** The first eight final halves were looked at after they had been scored, so they are for tuning now; then others were written. */
const isFinal = ({ half, id }) => half === 'final' && /^[loz]/.test(id);

/** Sets of lines, each by people who had seen no rule; the last may still have to be written. */
const PARTS = ['', '-2', '-3', '-4', '-5', '-6', '-7', '-8', '-9'];

export const readLines = (name) =>
  PARTS.map((part) => `${name}${part}.jsonl`)
    .filter((file) => existsSync(fixtureFile(file)))
    .flatMap(linesOf)
    .map((line) => ({ ...line, half: isFinal(line) ? 'final' : 'tune' }));

const pick = (list, random) => list[random(list.length)];

/** Names that are words first, or as often: the hardest roll there is. */
const WORD_NAMES =
  'Summer Will Grace May Rose Mark Faith Jack Robin Ivy Hope Joy Poppy Daisy Holly Heather Hazel Olive Jasmine Rowan Willow Amber Ruby Pearl Jade Crystal Sky River Storm Star Dawn April June August Autumn Angel Melody Harmony Justice Mercy Charity Prudence Verity Max Miles Art Bill Rob Nick Pat Ray Grant Chase Hunter Mason Carter Cooper Taylor Archer Page Dean Duke Earl Prince Reed Sandy Penny Rich Frank Drew Bay Fern Iris Violet Lily Sage Basil Ash Chester Lincoln Victoria Paris Georgia Florence'.split(
    ' ',
  );

const WORD_SURNAMES = 'Okafor Wierzbicki Thackley Oduyale Marchbank Pellow Quaynor Strzelczyk Ravenhall Ikande'.split(' ');

const placed = (index) => ({
  id: `P${index + 1}`,
  year: String(1 + (index % 6)),
  group: `${1 + (index % 6)}${'ABC'[index % 3]}`,
  knownAs: '',
});

/** So many pupils, an origin after the other, forenames and surnames put together by chance. */
export const rollOf = (count, random) =>
  Array.from({ length: count }, (_, index) => {
    const origin = ORIGINS[index % ORIGINS.length];
    return { ...placed(index), origin, forename: pick(NAMES[origin].forenames, random), surname: pick(NAMES[origin].surnames, random) };
  });

export const wordRoll = (random) =>
  WORD_NAMES.map((forename, index) => ({ ...placed(index), origin: 'words', forename, surname: pick(WORD_SURNAMES, random) }));
