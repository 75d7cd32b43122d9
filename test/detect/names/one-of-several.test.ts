import { describe, expect, test } from '@jest/globals';
import { lookerFor } from './found.ts';
import { pupilOf } from './stand-in.ts';

// Who of several is meant, and what a capital in the midst of a sentence does not make a name. `?` is left open, `~` is on no roll.
const PUPILS =
  `Toma Bellis, Minh Tranter, Maya Okell, Salma Vance, Rizwan Khoury, Olive Stroud, Grace Penn, Mark Dillow, Robin Aske, Summer Tate, May Corrie, Rose Liddle, Ivy Nunn, Frank Ayre, Josh Dent,
  Georgia Vane, Florence Bly, Victoria Snell, April Wynn, Luke Orr, Henry Cole, Max Trott, Lily Thorpe, Rowan Pike, Amber Gill, Faith Coe, Page Ruddle, Joy Linnet, Hope Ikin, Charity Hole, Dawn Hale, Poppy Rand,
  Violet Kerr, Iris Pym, Chester Lamb, Paris Quill, Mercy Obi, Toby Crew, Michelangelo Po, Lincoln Vale, Sky Pellow, Heather Reid, Ella Fitzwarren`
    .split(/,\s+/)
    .map((name) => pupilOf(name));

const look = lookerFor(PUPILS, { classes: ['Plover', 'Sparrows'] });
const said = (text: string): readonly string[] =>
  look(text).map(({ start, end, open, unlisted }) => `${text.slice(start, end)}${unlisted === undefined ? '' : '~'}${open ? '?' : ''}`);

type Row = readonly [text: string, found: readonly string[]];
const kinds: Readonly<Record<string, readonly Row[]>> = {
  'one of several': [
    ['Three boys from the village, one of whom was late, and one of them Tavrin, ran the mile.', []],
    ['Three boys from the village, one of them Tavrin, ran the mile.', ['Tavrin~']],
    ['Two Year 6 pupils (including Oskella) steered the boat.', ['Oskella~']],
    ['Four girls, among them Oskella, slept through the alarm.', ['Oskella~']],
    ['No one in the class, not even Tavrin, could reach.', ['Tavrin~']],
    ['Nobody in Sparrows, least of all Summer, was tired.', ['Summer']],
    ['Two boys wrote sonnets, one of them Oskendias.', []],
    ['The children tasted three cheeses, one of them Oskelberg.', []],
    ['Our pupils have heard many tales, one of them Tavrinwulf.', []],
    ['Everyone in 4K bar Tavrin had the soup.', ['Tavrin~']],
    ['The whole of 2L apart from Oskella had the soup.', ['Oskella~']],
    ['All of Year 6 save Oskella went home.', ['Oskella~']],
    ['Everyone in Year 4 except Merlin class had soup.', []],
    ['Tavrin and two other children from Year 2 fed the hens.', ['Tavrin~']],
    ["Tavrin and other children's books are on the shelf.", []],
    ['5H have a new classmate in Oskella.', ['Oskella~']],
    ['The tallest of the Year 3 girls, Oskella, carried the flag.', ['Oskella~']],
    ['Our under-nines were captained by Tavrin.', ['Tavrin~']],
  ],
  'a class that does something, and a race': [
    ['3B are missing Tavrin, who has moved to Truro.', ['Tavrin~']],
    ['5H will miss Oskella!', ['Oskella~']],
    ["6R's goalkeeper was Tavrin.", ['Tavrin~']],
    ['4B are reading Oskellig.', []],
    ["In the girls' relay Oskella ran the third leg.", ['Oskella~']],
    ["In the boys' sprint, Tavrin ran in socks.", ['Tavrin~']],
    ['The eldest son of our caretaker, Tavrin, who is in Year 6, won a cup.', ['Tavrin~']],
    ['The daughter of our cook, Oskella, who bakes the pies, won a cup.', []],
    ['The son of our caretaker, Tavrin, mended the gate.', []],
  ],
};

describe.each(Object.entries(kinds))('%s', (_, rows) => {
  test.each(rows)('%s', (text, found) => expect(said(text)).toEqual(found));
});
