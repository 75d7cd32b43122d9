import { describe, expect, test } from '@jest/globals';
import { lookerFor } from './found.ts';
import { pupilOf } from './stand-in.ts';

// What is called like a person, and beside each a pupil of the very name. `?` is left open.
const PUPILS =
  `Otto Brandt, Margaret Pell, Marnie Moorby, Prudence Oxley, Eileen Marr, Maria Dacre, Bruno Feld, Percy Lund, Kofi Adu, Alice Roper, Gerald Moss,
  Lucy Thwaite, Noor Tumnus`
    .split(/,\s+/)
    .map((name) => pupilOf(name));

const look = lookerFor(PUPILS, { classes: ['Jade', 'Opal', '9C'] });
const said = (text: string): readonly string[] => look(text).map(({ start, end, open }) => `${text.slice(start, end)}${open ? '?' : ''}`);

type Row = readonly [text: string, found: readonly string[]];
const kinds: Readonly<Record<string, readonly Row[]>> = {
  'a telephone number with letters for its noughts': [
    ['Ring me on O77OO 9OO 118 about the pram.', []],
    ['Ring O77 OO9 OO118 after tea.', []],
    ['The cot is free: +44 77OO 9OO118.', []],
    ['O77O won the cross-country.', ['O77O']],
  ],
  "somebody else's mailbox": [
    ['Lifts home: marnie.holroyd81@post.example by noon.', []],
    ['Lifts home: marnie_holroyd@post.example by noon.', []],
    ['Lifts home: marnie.moorby@post.example by noon.', ['marnie.moorby']],
    ['Lifts home: marnie.mum@post.example by noon.', ['marnie']],
    ['Lifts home: marnie.bakes@post.example by noon.', ['marnie']],
    ['Lifts home: marnie81@post.example by noon.', ['marnie']],
    ['Gold for @marnie.holroyd81 today.', ['marnie']],
  ],
  'a song, and who sings it': [
    ['Choir took on Dear Prudence. Prudence took the high part.', ['Prudence?']],
    ['Come On Eileen! Eileen played the fiddle until it smoked.', ['Eileen']],
    ['How do you solve a problem like Maria? Maria sang it best.', ['Maria']],
    ['Choir: how do you solve a problem like Maria? A problem like Maria, twice.', []],
    ['We don’t talk about Bruno! The whole bus has been talking about Bruno since.', []],
    ['We don’t talk about Bruno! The bus has been talking about Bruno’s solo.', ['Bruno']],
    ['We don’t talk about Bruno! Well done, Bruno.', ['Bruno']],
  ],
  'a book, and who reads it': [
    ['Top title: Percy Jackson. Top readers: Percy, Kofi and Marnie.', ['Percy', 'Kofi', 'Marnie']],
    ['Top title: Percy Jackson. Percy again next week.', ['Percy?']],
    ['World Book Day. Bruno came as Bruno, in a green poncho.', ['Bruno']],
    ['World Book Day. Alice went as Alice.', ['Alice']],
  ],
  'people of a work that is named further on': [
    ['Essay, 9C: was Gerald worse than the Birlings? Two sides, please. Bring a pen. An Inspector Calls, of course.', []],
    ['Essay, 9C: was Gerald late? Two sides, please. Bring a pen. An Inspector Calls, of course.', ['Gerald']],
    ['9C: Gerald has the Inspector Calls books.', ['Gerald']],
    ['Pupil of the week, 9C: Gerald. Next, An Inspector Calls.', ['Gerald']],
    ['A Narnia staircase: snow, a lamp post and Tumnus with his parcels.', []],
    ['A Narnia staircase: snow, a lamp post, Lucy in clay.', []],
    ['A Narnia staircase. Tumnus painted the snow.', ['Tumnus']],
    ['A Narnia staircase: Lucy in 9C cut the snow.', ['Lucy']],
  ],
};

for (const [kind, rows] of Object.entries(kinds))
  describe(kind, () => {
    test.each(rows)('%s', (text, found) => expect(said(text)).toEqual(found));
  });
