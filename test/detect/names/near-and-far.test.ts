import { describe, expect, test } from '@jest/globals';
import { lookerFor } from './found.ts';
import { pupilOf } from './stand-in.ts';

// What a line says of a pupil at a distance, or close by of nobody; a pupil in nearly the same words. `?` is left open, `~` is on no roll.
const PUPILS =
  `Toma Bellis, Minh Tranter, Maya Okell, Salma Vance, Saima Lowe, Rizwan Poole, Hiren Cobb, Toni Marsh, Niamh Coyle, Yasemin Kaya, Denisa Rusu`
    .split(/,\s+/)
    .map((name) => pupilOf(name));

const look = lookerFor(PUPILS, { classes: ['Plover'] });
const said = (text: string): readonly string[] =>
  look(text).map(({ start, end, open, unlisted }) => `${text.slice(start, end)}${unlisted === undefined ? '' : '~'}${open ? '?' : ''}`);

type Row = readonly [text: string, found: readonly string[]];
const kinds: Readonly<Record<string, readonly Row[]>> = {
  'a hidden name behind a word that could begin another': [
    ['The cup goes to M.a.y.a, our youngest.', ['M.a.y.a']],
    ['A sticker to M / i / n / h for tidying the shed.', ['M / i / n / h']],
    ['We waved to N_i_a_m_h at the gate.', ['N_i_a_m_h']],
    ['S / a / l / m / a fed the guinea pigs.', ['S / a / l / m / a']],
    ['S / a / i / m / a fed them too.', ['S / a / i / m / a']],
    ['A prize to T.o.n.i for the quiz.', ['T.o.n.i']],
  ],
  'a hidden name and a cry': [
    ['Top of the table: R!zw4n!', ['R!zw4n']],
    ['Come back soon, H!r3n! We saved you a bun.', ['H!r3n']],
    ['What a catch, N!4mh!', ['N!4mh']],
    ['Happy birthday, S4!m4!!', ['S4!m4']],
  ],
};

describe.each(Object.entries(kinds))('%s', (_, rows) => {
  test.each(rows)('%s', (text, found) => expect(said(text)).toEqual(found));
});
