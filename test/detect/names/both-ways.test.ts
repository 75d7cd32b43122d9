import { describe, expect, test } from '@jest/globals';
import { lookerFor } from './found.ts';
import { pupilOf } from './stand-in.ts';

// What makes a name nobody's, and next to it the pupil whom the same words must not hide. `?` is left open.
const PUPILS =
  `June Tolley, Autumn Prescott, Jasper Lyle, Jonah Reed, Joseph Aldous, Benjamin Poole, Pascal Dunne, Betty Marsh, Henry Sykes,
  Joy Penhale, Dylan Rudge, Oscar Blythe, Nick Harlow, Holly Darnbrook, August Teller, Guinevere Oldroyd, Ken Mistry, Will Tarn, Owain Tudor,
  Rhona Macmillan, Albert Quill, Isla Hall, Agate Voss`
    .split(/,\s+/)
    .map((name) => pupilOf(name));

const look = lookerFor(PUPILS, { classes: ['Coral', 'Topaz', 'Agate', '7T'] });
const said = (text: string): readonly string[] =>
  look(text).map(({ start, end, open, listed, unlisted, cue }) => {
    const left = open || (listed?.misspelt === 'whole' && cue === undefined) || (unlisted !== undefined && cue === undefined);
    return `${text.slice(start, end)}${left ? '?' : ''}`;
  });

type Row = readonly [text: string, found: readonly string[]];
const KINDS: Readonly<Record<string, readonly Row[]>> = {
  'a month, and somebody called so': [
    ['See you in June, you splendid lot.', []],
    ['We signed up in April or June, so we are on the list.', []],
    ['We believe in June, you know.', ['June']],
    ['Ask Noel or June, we trust them both.', ['June']],
    ['Why is August named after one emperor and July after another?', []],
    ['Why is August named after his uncle?', ['August']],
    ['August is named after his uncle, who may come by.', ['August']],
  ],
  'a season, a stone, and what only people are': [
    ['Autumn was the busiest term of all.', []],
    ['Autumn was the kindest helper of all.', ['Autumn']],
    ['Jasper still lies in the stones of that hill.', []],
    ['Jasper still cannot believe it.', ['Jasper']],
    ['Jasper really can count to a hundred.', ['Jasper']],
  ],
  'scripture, and who makes things in RE': [
    ["In RE, Topaz have cut out Joseph's coat and the whale that swallowed Jonah.", []],
    ["In RE, Coral put Joseph's brothers on trial over the cup in Benjamin's sack.", []],
    ['In RE, Jonah built a whale out of boxes.', ['Jonah']],
    ['In RE, Jonah and Joseph built a whale.', ['Jonah', 'Joseph']],
    ["In RE, Jonah's model came top.", ['Jonah']],
  ],
  'known people, and a pupil beside them': [
    ["Florence Nightingale's charts, Pascal's triangle and Katherine Johnson's sums.", []],
    ["Pascal's triangle is the best he has cut out.", ['Pascal']],
    ['Talks: Marie Curie on Monday, Betty Campbell on Tuesday and Florence Nightingale on Friday.', []],
    ['Talks by Marie Curie fans: Betty Campbell did hers first.', ['Betty?']],
    ['All week: Betty Hobson on Monday, Marie Curie on Tuesday, Florence Nightingale on Friday.', []],
    ['All week: Betty Hobson on Monday, a quiz on Tuesday, Marie Curie on Friday.', ['Betty?']],
    ['Character day: Jane Eyre with a torch, Guinevere, Peter Pan on skates.', []],
    ['Character day: Jane Eyre with a torch, Betty, Peter Pan on skates.', ['Betty?']],
    ['Character day: Jane Eyre with a torch, Guinevere in Coral, Peter Pan on skates.', ['Guinevere']],
    ['RS corridor: the whale fits Jonah now, and Coral have David and Goliath.', []],
    ['Arthur, Lancelot, Guinevere: who sat where?', []],
    ['Well done Guinevere, who sat still.', ['Guinevere']],
    ['Topaz are on The Importance of Being Earnest.', []],
  ],
  'a class by its year, and who has its name': [
    ['Ms Bell is in Room 4 with 9 Agate, and Mr Lowe has a new kiln.', []],
    ['Ms Bell gave Room 4 to Agate, who is nine and brought her cat.', ['Agate']],
  ],
  'a machine, a costume, and who wears it': [
    ['The caretaker has found Henry the vacuum cleaner.', []],
    ['The costume prize goes to Henry the robot.', ['Henry']],
    ['Costumes we saw: Dylan from The Magic Roundabout, two witches.', []],
    ['Costumes we saw: Dylan from Topaz, two witches.', ['Dylan']],
    ['Costumes we saw: Dylan from The Topaz class, two witches.', ['Dylan']],
    ['Costumes we saw: Oscar the Grouch, two witches.', []],
  ],
  'what is wished, asked or done': [
    ['Joy, rest and good food to you all.', []],
    ['Joy, rest and have some water.', ['Joy']],
    ['Nick an apple from the bowl: nobody minds.', []],
    ['Nick all you like from the bowl: nobody minds.', []],
    ['Nick by the bowl, with an apple.', ['Nick']],
    ['Nick a star again in the cup.', ['Nick?']],
    ['Nick has an apple from the bowl.', ['Nick']],
    ['Holly needs a second tree to berry.', ['Holly?']],
    ['Holly needs a second tree for her model.', ['Holly']],
    ['Holly needs a second coat.', ['Holly']],
    ['Will rows of plates be set out on the lawn?', []],
    ['Will rows well, would he be first?', ['Will']],
    ['Beyond our ken: how the fox got in.', []],
    ['Our Ken knows how the fox got in.', ['Ken']],
  ],
  'what bears a surname, and who does': [
    ['Coral are folding Tudor roses out of maps.', []],
    ['Coral cheered when Tudor scored.', ['Tudor']],
    ['Come to our Macmillan Coffee Morning, all for Macmillan Cancer Support.', []],
    ['Macmillan scored in the cup.', ['Macmillan']],
    ['The band is off to the Royal Albert Hall.', []],
  ],
  'whose birthday it is': [
    ['Many happy returns, Tariq!', ['Tariq?']],
    ['Many happy returns of the day to one and all!', []],
  ],
};

describe.each(Object.entries(KINDS))('%s', (_, rows) => {
  test.each(rows)('%s', (text, found) => expect(said(text)).toEqual(found));
});
