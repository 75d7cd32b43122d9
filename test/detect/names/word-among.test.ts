import { expect, test } from '@jest/globals';
import { lookerFor } from './found.ts';
import { pupilOf } from './stand-in.ts';

// Among their like words are words; and a pupil in nearly the same words.
const PUPILS =
  'Autumn Lisle, Summer Pym, Zuzanna Fox, Tavrin Knight, Amelia King, Ada White, Miles Gebre, India Dunn, Maya Oakes, June Parry, Isla Marsh, Frida Ames, Florence Hext, Ruby Tolland, Oskar Bishop'
    .split(', ')
    .map((name) => pupilOf(name));
const look = lookerFor(PUPILS, { classes: ['Otters', 'Linnet'] });
const said = (text: string): readonly string[] => look(text).map(({ start, end, open }) => `${text.slice(start, end)}${open ? '?' : ''}`);

test.each<[text: string, found: readonly string[]]>([
  ['Vote for a season! Winter had six, Spring had nine and Autumn won it.', []],
  ['Summer came third and Autumn won it.', ['Summer', 'Autumn']],
  ['In our tale Badger met Fox, and Fox met Owl.', []],
  ['Zuzanna Fox met an owl.', ['Zuzanna Fox']],
  ['Chess: Knight takes Bishop, and the King stands alone.', []],
  ['Chess: well done, Knight, on the first win.', ['Knight']],
  ['Shirts in White or navy, please.', []],
  ['It was Miles from home, and it rained.', []],
  ['Goals: Miles from the halfway line.', ['Miles']],
  ["Otters have drawn India's monsoon in chalk.", []],
  ["Otters have hung up India's chalk drawing.", ['India']],
  ['Our new topic is the Maya.', []],
  ['It was meant to be June, then it was July.', []],
  ['The lead was meant to be June, and she was ill.', ['June?']],
  ['The speech was long and not one knight fell asleep.', []],
  ['Patience will be needed at the gate.', []],
  ['Our new topic was chosen by Maya.', ['Maya']],
  ['Class of 1999 supper, Saturday 5 June, in the hall.', []],
  ['Class of 1999 supper: thank you, June, for the tables.', ['June']],
  ['STORM ISLA: gates shut. Isla should be gone by four.', ['Isla?']],
  ['Storm Isla went by, and Isla drew it in her book.', ['Isla']],
  ['Frida painted the pond with a sponge. Frida Kahlo, watch out!', ['Frida']],
  ['Frida Kahlo painted herself with a monkey.', []],
  ['Florence has written to Florence Nightingale.', ['Florence']],
  ['Three coaches are off to Sewerby Hall on Friday.', []],
  ['Swimming gala: Ruby 50 metres, all front crawl.', ['Ruby']],
  ['Enough. Ruby, sit down and eat your apple.', ['Ruby']],
  ["Ruby's second goal was better than the first.", ['Ruby']],
  ['A ruby, sit where you can see it, shines.', []],
  ['Pen-blwydd hapus i Ruby gan bawb!', ['Ruby']],
])('%s', (text, found) => expect(said(text)).toEqual(found));
