import { describe, expect, test } from '@jest/globals';
import { factsSaid } from './told.ts';

const ages = (text: string): readonly string[] =>
  factsSaid(text)
    .filter(([kind]) => kind === 'age')
    .map(([, said]) => said);

describe('what somebody owns has an age of its own; of family it is told all the same', () => {
  test.each([
    "Miss Pettifer's starter dough is three years old.",
    "Miss Pettifer's three-year-old starter dough rose.",
    "Leo's hamster is two years old.",
    "Leo's two year old hamster bites.",
    "Mrs Bell's car is 12 years old.",
  ])('%s', (text) => expect(ages(text)).toEqual([]));
  test.each([
    ['two years old', "Leo's brother is two years old."],
    ['two-year-old', "Leo's two-year-old brother waved."],
    ['ten-year-old', "Leo Marsh's ten-year-old sister came."],
    ['9 years old', "Leo's nearly 9 years old."],
    ['is 9 years old', 'Leo is 9 years old.'],
    ['nine years old', "Leo's nine years old."],
  ])('%s: %s', (said, text) => expect(ages(text)).toEqual([said]));
});

describe('an age after a pause, and before a name', () => {
  test.each([
    ['only 7', 'Congratulations to Kian \u2013 only 7 and already a brown belt'],
    ['just 7', 'Congratulations to Kian, just 7, on a brown belt'],
    ['six years of age', 'At just six years of age, Reuben Slade has read every book'],
  ])('%s: %s', (said, text) => expect(ages(text)).toEqual([said]));
  test.each([
    'Congratulations to Kian \u2013 only 7 points behind',
    'Leo (3), Kofi (2) and Mia (4) scored in a 9-0 win',
    'Congratulations to all, only 7 to go, says Kian',
  ])('not in: %s', (text) => expect(ages(text)).toEqual([]));
  test('who wins has an age', () => {
    expect(ages('Leo (7) and Mia (8) won the race')).toEqual(['Leo (7)', 'Mia (8)']);
  });
});

describe('whose name stands near enough', () => {
  test.each([
    ['aged 9', 'Kacper, aged 9, won.'],
    ['aged 9', 'Kacper and all who came, aged 9, won.'],
    ['Aged 9', 'Aged 9, Kacper won.'],
    ['two-year-old', "Kacper's two-year-old, Bo, waved."],
    ['Kacper (9)', 'Kacper (9) won'],
    ['9', 'Kacper(9) won'],
    ['9', 'Kacper \u2013 9 \u2013 won'],
    ['9', 'Kacper - 9 - won'],
    ['Kacper, 9', 'Kacper, 9, won'],
    ['9', "Kacper's 9"],
    ['is 9', 'Our winner is Kacper who is 9.'],
    ['is 9', 'Our winner Kacper, who is 9, came'],
    ['seven-year-old', 'seven-year-old Kacper won'],
    ['seven-year-old', 'seven-year-old\nKacper won'],
    ['seven-year-old', 'seven-year-old, Kacper won'],
    ['seven-year-old', 'Our seven-year-old) Kacper won'],
    ['seven-year-old', 'Our seven-year-old)Kacper won'],
    ['seven-year-old', 'seven-year-old Tavrin won'],
    ['seven-year-old', 'a seven-year-old kacper won'],
    ['nine-year-old', 'Our only nine-year-old girl, Kacper, won'],
    ['nine-year-old', 'Two of our nine-year-old boys, Kacper and Leo, won'],
    ['two-year-old', 'Kacper, our two-year-old champ, won'],
    ['seven-year-old', 'seven-year-old winner the big new Kacper'],
    ['at the age of nine?', 'Kacper swam the whole of the cold lake at the age of nine.'],
    ['At the age of nine?', 'At the age of nine, Kacper swam the lake.'],
  ])('%s: %s', (said, text) => expect(ages(text)).toEqual([said]));
  test.each([
    'Kacper who came with us to the sea today, aged 9, won.',
    'Kacper won again. He is eighteen years old.',
    'Kacper won, and he is nine years old.',
    'Aged 9 and Kacper won.',
    'Kacper; 9; won',
    "Kacper met the vicar's two-year-old hamster",
    'Kacper won, 9, and all',
    'seven-year-old and Kacper won',
    'seven-year-old winner. Kacper came',
    'seven-year-old \u2013 Kacper won',
    'The seven-year-old (Kacper) won',
    'seven-year-old winner the big new shiny Kacper',
    'seven-year-old tavrin won',
    'seven-year-old, our four boys',
    'At 9 years old, one of our boys won',
    'At the age of nine and Kacper won',
  ])('not in: %s', (text) => expect(ages(text)).toEqual([]));
});

describe('a list of scores', () => {
  test.each(['Goals: Leo (3)', 'GOALS: Leo (3)', 'Leo (12) and Mia (14) GOALS', 'LEO (12) AND MIA (14) SCORED'])('%s', (text) =>
    expect(ages(text)).toEqual([]),
  );
  test.each([
    ['Leo (3)', 'Leo (3) scored'],
    ['Mia (4)', 'Leo (12), he scored. Mia (4) and more goals'],
    ['Leo (7)', 'Goals came early. Leo (7) is here'],
    ['Leo (7)', `Goals${' and more'.repeat(20)} Leo (7)`],
  ])('%s: %s', (said, text) => expect(ages(text)).toEqual([said]));
});

describe('a row of numbers, the nearest of which with a unit counts no years', () => {
  test.each([
    'SPELLING BEE\n1. Leo Marsh (41 words)\n2. Mia Marsh (38)\n3. Kian (12)',
    '1st Leo (52 seconds), 2nd Mia (57), 3rd Kian (58)',
    '- Leo (12 lengths)\n- Mia (10)\n- Kian (9)',
    'Typing: Talha (41 WPM), Nia (38), Leo (12)',
    'Goals: Leo (3), but Mia (5) got more.',
    'Top scorers: Mia (8), while Noah (7) came second.',
    'In a minute: Leo (41 in a row), Mia (38) and Kian (12)',
    'Tallest towers: Leo Marsh (22.5 cm), Mia (21), Kian (9)',
  ])('%s', (text) => expect(ages(text)).toEqual([]));
  test.each([
    [['6'], 'Mia (6) in a hat.'],
    [['6'], 'Leo typed fast (41 words a minute). Mia (6) watched.'],
    [['6'], 'Leo was quickest (41 words) but the youngest was Mia (6).'],
    [['6'], 'They all typed fast (41 words a minute) but the youngest was Mia (6).'],
    [['9'], 'Books read by the whole team: 212, and the oldest reader was Noah (9).'],
    [['6'], 'It took a minute, but Mia (6) found the gate.'],
    [['7', '6'], 'Talha (6 Oak), Nia (7), Leo (6)'],
    [['8 years old', '7'], 'Leo (8 years old), Mia (7)'],
    [['7'], 'Leo (8 and a half), Mia (7)'],
    [['7'], 'Leo (8 on Friday), Mia (7)'],
    [['7'], 'Leo (8 Kestrels), Mia (7)'],
    [['8', '7'], 'Leo (8), Mia (7)'],
  ])('%j: %s', (said, text) => expect(ages(text).map((one) => one.replace(/^.*\(|\)$/g, ''))).toEqual(said));
});
