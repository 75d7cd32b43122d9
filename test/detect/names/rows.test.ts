import { describe, expect, test } from '@jest/globals';
import { lookerFor } from './found.ts';
import { pupilOf } from './stand-in.ts';

// Words in rows of their like, and the same words as pupils beside them. `?` is left open.
const PUPILS =
  `Basil Orton, Heather Quaife, Sage Linden, Frost Abara, Rain Dufty, Miles Tranter, April Sealy, May Corrigan, June Ashby, Theo Field, Robin Dacey, Jay Sunda,
  Hope Larwood, Faith Obuya, Joy Pratley, Mercy Antwi, Patience Kyei, Ginger Noad, Cherry Alden, Flint Yarrow, Jet Harley, Coral Beddow, Amber Nwachi, Anton Day`
    .split(/,\s+/)
    .map((name) => pupilOf(name));

const look = lookerFor(PUPILS, { classes: ['Amber', 'Coral'] });
const said = (text: string): readonly string[] => look(text).map(({ start, end, open }) => `${text.slice(start, end)}${open ? '?' : ''}`);

type Row = readonly [text: string, found: readonly string[]];
const kinds: Readonly<Record<string, readonly Row[]>> = {
  'goods with their prices, and money that somebody has raised': [
    ['Garden stall: Basil 70p, chives 60p, Heather \u00A32.', []],
    ['Pots by the gate. Sage, \u00A31. Heather, white or pink, \u00A33.', []],
    ['Sponsored skip: Basil \u00A37, Heather \u00A39', ['Basil?', 'Heather']],
    ['Sage, Year 3, sold \u00A39 of chives.', ['Sage']],
  ],
  'what the heading says that they are, unless it says people': [
    ['Rocks on the bench: Flint, Chalk, Jet', []],
    ['Value of the fortnight: Patience', []],
    ['Values champions: Patience, Hope', ['Patience', 'Hope?']],
    ['Best bird drawings: Robin, Jay', ['Robin?', 'Jay']],
  ],
  'labels of a kind, and players counted': [
    ['Frost: some. Snow: none. Rain: 3mm.', []],
    ['Frost: 2 goals. Rain: 1 goal.', ['Frost?', 'Rain?']],
    ['Robin 6, Jay 2, sparrow 3 and Sparrow 9', ['Robin?', 'Jay?']],
    ['Goals: Robin 3, Jay 2, Amber 1', ['Robin', 'Jay', 'Amber']],
  ],
  'pupils in a row are not lost': [
    ['Spelling stars: Hope, Faith, Joy, Mercy', ['Hope', 'Faith', 'Joy', 'Mercy']],
    ['April, May and June all got medals.', ['April?', 'May?', 'June?']],
    ['Jam tart winners: 1. Ginger 2. Cherry', ['Ginger?', 'Cherry?']],
  ],
  'measures, days, months': [
    ['Miles too far for a Monday.', []],
    ['Miles rowed so far: 12', []],
    ['Miles too got a sticker.', ['Miles']],
    ['World Puffin Day is on Friday.', []],
    ['Day 3 of the marrow watch.', []],
    ['Wishing you all a cheerful April', []],
    ['With a cheerful April in front, we set off.', ['April?']],
  ],
  'neither an article nor a noun in small letters is a slip for a name': [
    ['The field was a lake by noon.', []],
    ['Theo Feild was in goal.', ['Theo Feild']],
  ],
  'a class, a feast and a site': [
    ['Hello Coral families!', []],
    ['Hello Coral!', ['Coral?']],
    ['our Solar New Year banner', []],
    ['12 Coral go to Orrin Science Centre', []],
  ],
};

describe.each(Object.entries(kinds))('%s', (_, rows) => {
  test.each(rows)('%s', (text, found) => expect(said(text)).toEqual(found));
});
