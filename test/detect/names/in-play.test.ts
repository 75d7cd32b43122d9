import { describe, expect, test } from '@jest/globals';
import { lookerFor } from './found.ts';
import { pupilOf } from './stand-in.ts';

// A pupil's bare surname where reports and scoreboards leave room for nobody but who plays; and the same frames with somebody or something else.
const PUPILS =
  `Selma Holt, Ciaran Squire, Nadia Gill, Kwabena Rudd, Tavrin Quistgaard, Ines Shaw, Hugo Pike, Orla Whitby, Bram Dickens, Petra Flowers,
  Milo Edwards, Ada Dyson, Rhys Sands, Wanda Bishop, Otto Fisher, Lena Price`
    .split(/,\s+/)
    .map((name) => pupilOf(name));

const look = lookerFor(PUPILS, {
  classes: ['Coral', '7T'],
  staff: [{ id: 'S1', name: 'Delia Squire', role: 'PE teacher', personalAccounts: [] }],
});
const said = (text: string): readonly string[] => look(text).map(({ start, end, open }) => `${text.slice(start, end)}${open ? '?' : ''}`);

type Row = readonly [text: string, found: readonly string[]];
const kinds: Readonly<Record<string, readonly Row[]>> = {
  'a feat before a colon': [
    ['Conversion: Holt. Kick-off: late.', ['Holt']],
    ['QUICKEST LAP: RUDD', ['RUDD']],
    ['Longest jump: Gill, 3.12 m', ['Gill']],
    ['Player of the tournament: Shaw', ['Shaw']],
    ['Wickets: Holt and Rudd.', ['Holt', 'Rudd']],
    ['Half centuries: Dickens 52*, byes 4', ['Dickens']],
    ['Fastest swim of the gala: Shaw 31.4', ['Shaw']],
    ['High score: Bishop 71', ['Bishop?']],
    ['Catch: Pike', ['Pike?']],
    ['Try: Whitby.', ['Whitby?']],
    ['Goal: Flowers', ['Flowers?']],
  ],
  'a feat with something else': [
    ['Wicket: Holt Lane, after school.', []],
    ['Try: Shaw’s new novel.', ['Shaw?']],
    ['Catch: Gill nets in the museum.', []],
    ['Goal: a Fisher-Price farm for the nursery.', []],
    ['Catch: Fisher, price of fame.', ['Fisher?']],
    ['Subject: Holt wood in autumn.', []],
  ],
  'what comes from somebody, or is by them': [
    ['The equaliser came from Holt, the pass from Gill.', ['Holt', 'Gill']],
    ['A late winner from Dyson.', ['Dyson?']],
    ['A late winner from Rudd.', ['Rudd']],
    ['The raffle prize came from Holt.', ['Holt?']],
    ['The pass to Scotland is from Whitby.', ['Whitby?']],
  ],
  'forms of play': [
    ['Shaw to serve at 30–40.', ['Shaw']],
    ['Holt to serve for the match!', ['Holt']],
    ['Caught Rudd, bowled Gill. All out.', ['Rudd', 'Gill']],
    ['Bowled Holt! The bail is still missing.', ['Holt']],
    ['Gill at the crease, nine to get.', ['Gill']],
    ['Shaw c Holt b Gill 14', ['Shaw', 'Holt', 'Gill']],
    ['Rudd not out 22.', ['Rudd']],
    ['Squire on strike.', ['Squire']],
    ['Sands at the crease, nine to get.', ['Sands?']],
    ['Shaw to serve at the altar on Sunday.', []],
    ['Mrs Squire to serve at 40–15.', []],
    ['The staff five-a-side: Squire in goal.', []],
    ['Bowled over by your kindness.', []],
  ],
  'one pupil against a side': [
    ['Result: Science Dept 2, Edwards 6.', ['Edwards']],
    ['Chess so far: Rudd 3, Staff 1', ['Rudd']],
    ['House points: Staff 12, Edwards 14, Curie 11.', []],
    ['Newton 14, Edwards 12.', []],
  ],
  'tables and lanes by number': [
    ['Table 2: Holt, table 5: Gill.', ['Holt', 'Gill']],
    ['Board 1: Dickens, board 2: Quistgaard.', ['Dickens', 'Quistgaard']],
    ['Lane 6: Shaw', ['Shaw']],
    ['Table three: Rudd', ['Rudd']],
    ['Lane 6: Edwards', ['Edwards']],
    ['Table 1: Dickens, table 2: Austen, table 3: Keats.', []],
    ['Table 1: Dickens', ['Dickens?']],
    ['Leg 2: Whitby', ['Whitby?']],
  ],
};

describe.each(Object.entries(kinds))('%s', (_, rows) => {
  test.each(rows)('%s', (text, found) => expect(said(text)).toEqual(found));
});
