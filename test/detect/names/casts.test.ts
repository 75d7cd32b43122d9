import { describe, expect, test } from '@jest/globals';
import { lookerFor } from './found.ts';
import { pupilOf } from './stand-in.ts';

// People of works that a post names, and beside each a pupil of the very name. `?` is left open.
const PUPILS =
  `Ross Tully, Angus Farr, Duncan Pree, Iris Oake, Gerald Moss, Eric Dunn, Ralph Stobe, Roger Lyle, Bianca Roe, Celia Nunn, Luke Varley, Grover Hale,
  Nora Finn, Jonah Pike, Esther Lamb, Ruth Carr, Naomi Dell, Miriam Stone, Gideon West, Daniel Crewe, Leah Pine, Wendy Slack, Michael Horne, Tracy Bell, Kent Ozzard, Edgar Noon`
    .split(/,\s+/)
    .map((name) => pupilOf(name));

const look = lookerFor(PUPILS, { classes: ['Jade', 'Opal', '9C'] });
const said = (text: string): readonly string[] => look(text).map(({ start, end, open }) => `${text.slice(start, end)}${open ? '?' : ''}`);

type Row = readonly [text: string, found: readonly string[]];
const kinds: Readonly<Record<string, readonly Row[]>> = {
  'people of a play that is named': [
    ['Macbeth props: a sash for Ross, a horn for Angus and a pillow for Duncan.', []],
    ['Macbeth. Still wanted: tunics for Ross and Lennox.', []],
    ['Macbeth is on, and Ross from 9C pulls the curtain.', ['Ross']],
    ['Well done Angus, our Macduff!', ['Angus']],
    ['Macbeth is cast. Ross plays Macduff.', ['Ross']],
    ['Angus, our Macduff, knows every word of Macbeth.', ['Angus']],
    ['Macbeth rehearsal: Duncan slipped on stage today.', ['Duncan?']],
    ['Macbeth props: Ross and Angus painted the dagger.', ['Ross', 'Angus']],
    ['King Lear: Kent is banished and Edgar hides on the heath.', []],
  ],
  'people of a set text': [
    ['An Inspector Calls: does Gerald love Sheila, and would Eric have told?', []],
    ['An Inspector Calls coach: Gerald and Eric were late.', ['Gerald?', 'Eric?']],
    ['Lord of the Flies: Roger frightens Piggy and Ralph runs.', []],
    ['Lord of the Flies: Roger scored full marks.', ['Roger']],
    ['Percy Jackson: Luke steals the bolt and Grover plays his pipes.', []],
    ['Luke steals the bolt and Grover plays his pipes.', ['Luke', 'Grover']],
    ['Thank you to Wendy and Michael for painting the Peter Pan set.', ['Wendy', 'Michael']],
  ],
  'people of the Bible, where it is told': [
    ['RE round-up. Jade have put Jonah on trial.', []],
    ['In RE, Opal have sewn the book of Esther.', []],
    ['RE: how did Gideon win with a fleece and a trumpet?', []],
    ['RE: Jonah and Esther built a whale.', ['Jonah', 'Esther']],
    ['RE: Ruth and Leah in Opal led our worship.', ['Ruth', 'Leah']],
    ['RE: Miriam asked a good question.', ['Miriam']],
    ['Ruth and Naomi picked barley.', ['Ruth?', 'Naomi?']],
    ["In RE, Jonah's cardboard whale came first.", ['Jonah']],
  ],
  'a part that is somebody at school': [
    ['Our Scrooge made them weep.', []],
    ['Our Macduff, Angus, made them weep at Macbeth.', ['Angus']],
    ["Jonah's shoebox whale is in the hall.", ['Jonah']],
    ["Billy Goats Gruff is our play. Luke's shoebox bridge held.", ['Luke']],
  ],
};

for (const [kind, rows] of Object.entries(kinds))
  describe(kind, () => {
    test.each(rows)('%s', (text, found) => expect(said(text)).toEqual(found));
  });
