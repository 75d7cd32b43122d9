import { describe, expect, test } from '@jest/globals';
import { usedAs } from '../../../src/detect/names/context.ts';
import { fieldOf, knownFor, plainlyListed, pupilOf } from './stand-in.ts';

// Of each pair one is nobody of the school and the other a pupil: what tells them apart is what is said, and never the name.
const PUPILS = [
  'Oliver Pellow',
  'Amelia Okafor',
  'Isaac Dunmore',
  'Duncan Ikande',
  'Noor Quaynor',
  'Asha Jarrold',
  'Daniel Best',
  'Charlotte Reid',
  'Gladys Voss',
  'Victoria Sand',
  'Patrick Lowe',
  'Tom Gill',
  'Ben Carr',
  'Mary Tate',
  'Harry Marlowe',
  'Charlie Fawcett',
  'Kacper Burrell',
].map((name) => pupilOf(name));
const KNOWN = knownFor({ pupils: PUPILS });

/** How the first or the last of the names in a text that read as given is used. */
const used = (text: string, name: string, which: 0 | -1): string => {
  const field = fieldOf(text);
  const one = plainlyListed(field, PUPILS)
    .filter(({ start, end }) => text.slice(start, end) === name)
    .at(which);
  if (one === undefined) throw new Error(`no ${name} in: ${text}`);
  return usedAs(one, field, KNOWN);
};

const PAIRS: readonly (readonly [name: string, nobody: readonly [text: string, use: string], pupil: string])[] = [
  ['Oliver', ['Who wrote Oliver Twist?', 'other'], 'Oliver in Year 3 met Fagin and asked for more.'],
  ['Gladys', ['The minibus, Gladys, passed her test.', 'other'], 'Gladys, the minibus is here!'],
  ['Gladys', ['We go by Gladys, our new minibus.', 'other'], 'On the bus, Gladys, Oliver and Isaac sang.'],
  ['Noor', ['Noor, light, is the Urdu word on our trail.', 'other'], 'Noor, aged 6, taught us the Urdu word.'],
  ['asha', ['Hope on the mural: gobaith, nadzieja, asha.', 'doubt'], 'thank you asha and noor'],
  ['Duncan', ['Who killed Duncan?', 'doubt'], 'Who thanked Duncan?'],
  ['Daniel', ['The Book of Daniel, chapter six.', 'doubt'], 'A card from Daniel, made in art.'],
  ['Charlotte', ['Charlotte, North Carolina, is far away.', 'doubt'], 'Charlotte, Year 4, is far ahead.'],
  ['Victoria', ['Victoria reigned for 63 years.', 'doubt'], 'Victoria rehearsed for 63 minutes.'],
  ['Isaac', ["We met Isaac Newton, and Isaac's apple.", 'doubt'], 'Isaac loved the Isaac Newton lesson.'],
  ['Patrick', ["St Patrick came here; Patrick's bell rings.", 'doubt'], "Happy St Patrick's Day! Patrick taught us to count."],
  ['Tom', ["Thanks to Tom at Hartley's Hardware for the timber.", 'doubt'], "Thanks to Tom in Hartley's Class for the timber."],
  ['Ben', ['Our swimming instructor is called Ben.', 'doubt'], 'Our captain is called Ben.'],
  ['Mary', ['Happy retirement to Mary, says the kitchen.', 'doubt'], 'Happy birthday to Mary, says the kitchen.'],
  ['Harry', ['Harry, Dobby and Hermione pumpkins.', 'doubt'], 'Harry, Amelia and Hermione in Year 5 carved pumpkins.'],
  ['Charlie', ['Alfa, Bravo, Charlie is how pilots spell.', 'other'], 'Bravo, Charlie! You can spell.'],
  ['Amelia', ["Lunch at Amelia's was cancelled.", 'doubt'], "Amelia's lunch was cancelled."],
  ['Amelia', ["Amelia's Kitchen sells soup.", 'doubt'], "Amelia's kitchen drawing won."],
  ['Oliver', ['Wanted: one Oliver, forty urchins.', 'doubt'], 'Wanted: Oliver, your coat is here.'],
  ['Charlie', ['Cardboard costumes: a Charlie with a shoe box.', 'other'], 'Charlie with a shoe box won the raffle.'],
  ['Harry', ['We counted eleven Harry Potters.', 'other'], 'We counted eleven goals by Harry.'],
  ['Amelia', ['Film treat this afternoon is Amelia (U).', 'other'], 'The film was chosen by Amelia (Year 3).'],
  ['Victoria', ['Set list: Penny Lane, Victoria on My Mind.', 'other'], 'Set list by Victoria on Monday.'],
  ['Best', ['Best of British to the team.', 'other'], 'Best scored twice for the team.'],
  ['Pellow', ['House points: Pellow 1204, Curie 1188, Brunel 1170.', 'other'], 'Pellow scored 12 points for Curie house.'],
  ['Dunmore', ['For the raffle a Dunmore card.', 'other'], 'What a Dunmore goal that was.'],
  ['Tom', ['Cheers to Tom from Wharfe Tree Care.', 'doubt'], 'Cheers to Tom from Wharfe Class.'],
  ['Pellow', ['House points: Pellow 1,204, Dunmore 1,188, Burrell 1,170.', 'other'], 'House points: Pellow 12, Dunmore 9, Burrell 8.'],
  ['Marlowe', ['Marlowe upon Wye themed lunch.', 'other'], 'Marlowe ate the lunch upon the bench.'],
  ['Burrell', ['Our coach to the Burrell.', 'doubt'], 'Goal for Burrell in the Year 6 match.'],
];

describe('somebody else, and a pupil', () => {
  test.each(PAIRS)('%s', (name, [nobody, use], pupil) => {
    expect([used(nobody, name, -1), used(pupil, name, pupil.startsWith('Happy St') ? -1 : 0)]).toEqual([use, 'name']);
  });
});

test('a child who plays a thing is left open, and never passed over', () =>
  expect(used('Gladys the train was a hit in the play.', 'Gladys', 0)).toBe('doubt'));

test('a part in a play is left open, as the title may be hers', () =>
  expect(used('Victoria in My Fair Lady stole the show.', 'Victoria', 0)).toBe('doubt'));

test.each(['On the bus Gladys sang.', 'By the boat, Gladys, Isaac and Noor waved.'])('%s', (text) =>
  expect(used(text, 'Gladys', 0)).toBe('name'),
);

describe('pupils in a list are never a house, a team or a table', () => {
  test.each([
    'Both teams played well, with Amelia, Oliver and Isaac all scoring.',
    'The winning teams were Amelia, Oliver and Isaac.',
    'Table 4 beat all the other tables: Amelia, Oliver and Isaac.',
  ])('%s', (text) => expect(used(text, 'Oliver', 0)).toBe('name'));
});
