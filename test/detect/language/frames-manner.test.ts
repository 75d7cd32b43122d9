import { describe, expect, test } from '@jest/globals';
import { saidBy } from './said-by.ts';

// Letters that look like text-speak or shouting: roads and rooms, abbreviations in a row, a short form that is explained.
const tone = (text: string): string => saidBy('tone', { channel: 'facebook', text });

describe('roads, rooms and rows of names', () => {
  test.each([
    'The M8 is shut at junction 12, so the coach will be late.',
    'Parents’ evening: Mrs Orr is in Room B4 and Mr Pell in M9.',
    'Roadworks on the A4, the M2 and the B4: leave early.',
    'Form L8 meet in the hall.',
    'RSPB, RNLI, NSPCC or SHELTER? Vote in the library.',
    'Thank you RNLI, NHS, PDSA and MIND for coming to our careers fair.',
    'In our school LOL stands for Lots Of Listening.',
    'FOMO is short for fear of missing out, says our word of the week.',
    'TTYL stands for talk to you later, as Grandma now knows.',
  ])('%s', (text) => expect(tone(text)).toBe('nothing'));
  test.each([
    'c u l8 m8',
    'Cheers m8, gr8 game.',
    'The fair was gr8, see you B4 tea.',
    'STOP, LOOK, LISTEN, PARENTS, AND READ THE LETTER.',
    'DO NOT PARK HERE, NOT TODAY, NOT EVER.',
    'lol that was so funny',
    'LOL! Sports day was a scream.',
    'YOU, YOUR BROTHER AND YOUR SISTER MUST COME NOW.',
  ])('%s', (text) => expect(tone(text)).toBe('warning'));
});
