import { expect, test } from '@jest/globals';
import { lookerFor } from './found.ts';
import { pupilOf } from './stand-in.ts';

// Of a lesson, a class, the old way of calling people, or a toy: and a pupil in nearly the same words.
const PUPILS =
  'Samuel Gebre, Hannah Lisle, Joshua Pym, Theo Dunn, Wren Oakes, Gruffydd Parry, Dolly Marsh, Zuzanna Bells, Gabriel Hood, Owen Morris, Alice Phillips'
    .split(', ')
    .map((name) => pupilOf(name));
const look = lookerFor(PUPILS, { classes: ['Wren', 'Linnet'] });
const said = (text: string): readonly string[] => look(text).map(({ start, end }) => text.slice(start, end));

test.each<[text: string, found: readonly string[]]>([
  ['In RE, Linnet have staged Joshua with trumpets of card.', []],
  ['RE this week: Linnet have painted Hannah and Joshua on a long roll of paper.', []],
  ['In RE, Samuel painted the whole ark.', ['Samuel']],
  ['In RE we were helped by Samuel.', ['Samuel']],
  ['RE monitors: Theo and Samuel.', ['Theo', 'Samuel']],
  ['In RE, Linnet have painted Samuel and Theo on the wall.', ['Samuel', 'Theo']],
  ['We saw how Samuel tidied the shelf.', ['Samuel']],
  ['In RE, Linnet drew Samuel a card.', ['Samuel']],
  ['Golden tickets: Theo Dunn (Wren) and Hannah Lisle (Linnet)', ['Theo Dunn', 'Hannah Lisle']],
  ['What a match! #TeamWren', []],
  ['What a match! #TeamSamuel', ['Samuel']],
  ['Linnet know all about Gruffydd ap Cynan now.', []],
  ['Linnet know all about Gruffydd now that he has told us.', ['Gruffydd']],
  ['Golden table\nLinnet: Theo Dunn (kindness)\nWren: Hannah Lisle (sums)', ['Theo Dunn', 'Hannah Lisle']],
  ['In RE, David and Goliath were socks, and the roof came down on Samuel.', []],
  ['In RE the roof came down on Samuel.', ['Samuel']],
  ['Zuzanna vs the wasp: one to the wasp.', ['Zuzanna']],
  ['Zuzanna can recite every king and queen since 1066.', ['Zuzanna']],
  ['Zuzanna, kings and queens since 1066', ['Zuzanna']],
  ['Luke 2, verses 1 to 20, by heart', []],
  ['Enter Zuzanna, stage left, with a mop.', ['Zuzanna']],
  ['The jumper plays Jingle Bells until the battery dies.', []],
  ['The jumper belongs to Zuzanna Bells.', ['Zuzanna Bells']],
  ['Morris dancers on the green from two.', []],
  ['A phillips head and a spirit level, please.', []],
  ["Linnet have reached Alice's Adventures in Wonderland.", []],
  ["Linnet loved Alice's adventures in the rain.", ['Alice']],
  ['Linnet drew Tostig and Judith of Flanders.', []],
  ['If the teddy, the dolly or the blanket is still in the hall, come and get it.', []],
  ['if the teddy or dolly is in the hall come and get it', ['dolly']],
])('%s', (text, found) => {
  expect(said(text)).toEqual(found);
});
