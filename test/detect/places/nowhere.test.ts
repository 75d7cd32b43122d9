import { expect, test } from '@jest/globals';
import { placesIn, placesIndex } from '../../../src/detect/places/search.ts';
import { fieldOf } from '../../../src/text/field.ts';
import { schoolOf } from '../../school.ts';

// Places where nobody goes, and in nearly the same words one where somebody does.
const index = placesIndex(schoolOf({ name: 'Fernhollow Grange School', aliases: ['Fernhollow Grange'], classes: ['Otters', 'Kestrels'] }));
const foundIn = (text: string): readonly string[] =>
  placesIn(fieldOf('/text', text), index, Date.UTC(2026, 9, 20, 11)).map(({ start, end }) => text.slice(start, end));

test.each<[text: string, found: readonly string[]]>([
  ["Shut your eyes and you're in the Amazon: Kestrels have filled the corridor with leaves.", []],
  ['Otters are travelling to Bethlehem by way of the hall, and need two more tea towels.', []],
  ["We've arrived at Treasure Island! Otters rowed all the way from the carpet.", []],
  ["We've arrived at Brownsea Island! Otters rowed all the way from the quay.", ['Brownsea Island']],
  ['Nadia has taught us all to say good morning in Romanian.', []],
  ['Kestrels will spend Thursday in the reign of Queen Victoria, so pinafores please.', []],
  ['Kestrels will spend Thursday at Queen Elizabeth Country Park, so wellies please.', ['Queen Elizabeth Country Park']],
  ["Sorry, Otters: Thursday's day at Denbury Abbey has fallen through, because the coach firm has.", []],
  ['Otters have their front pages up on the history wall.', []],
  ['Otters are up on the climbing wall at Denbury Abbey.', ['Denbury Abbey']],
  ['Beaten 5-4 away at Parkside on Monday, with the last touch of the match.', []],
  ['A satsuma floats until it is peeled. #FernhollowGrange', []],
])('%s', (text, found) => {
  expect(foundIn(text)).toEqual(found);
});

// Kinds of innocence, each beside a place where somebody is.
test.each<[text: string, found: readonly string[]]>([
  ['Otters are at the beach today. There is a sand tray and a deckchair by the window.', []],
  ['Otters are at the beach today. There is sand in every sandwich.', ['the beach']],
  ["Kestrels' adventurers have reached Cape Town! (Page 61, and no telling.)", []],
  ["Kestrels' walkers have reached Denbury Abbey! Boots off, kettle on.", ['Denbury Abbey']],
  ["The science club's balloon has landed in Norway.", []],
  ["Otters' chrysalises have arrived from a butterfly farm in Devon.", []],
  ['Otters have arrived at a butterfly farm in Devon.', ['Devon']],
  ['Kestrels cannot go to Denbury Abbey now, and we are as sad as you are.', []],
  ['Kestrels cannot go to Denbury Abbey on Friday without a signed form.', ['Denbury Abbey']],
  ["Who's off to the zoo this summer? Show us your photos.", []],
  ['Otters are off to the zoo tomorrow. Are you off to the zoo too? Let us know!', ['the zoo', 'the zoo']],
  ['The Great Plague of Eyam reached our table by ten.', []],
  ['Orchestra! Bradford on Friday, white shirts please.', ['Bradford']],
  ['Bradford on Friday had the worst of the snow.', []],
  ['Otters are off to the beck after lunch.', ['the beck']],
  ['Hoi, Kestrels! Our Dutch word today is fiets.', []],
  ["Netball away on Thursday, minibus at 2.10. Up the 'Grange!", []],
  ["Netball away at Parkside on Thursday, minibus at 2.10. Up the 'Grange!", ['Parkside']],
  ['Wellies for Denbury Abbey on Monday, Otters.', ['Denbury Abbey']],
  ['How many of us have been up Helvellyn? Nine hands.', []],
  ['Kestrels are up Helvellyn. Nine hands are cold.', ['Helvellyn']],
  ['Just climbed the tower at Denbury Abbey with all of Otters.', ['Denbury Abbey']],
  ['Two of Otters, in hats, are leaning on a mossy wall.', []],
  ['Otters are on the climbing wall right now.', ['the climbing wall']],
  ['Otters are invited to Pancake Thursday this week.', []],
  ['Otters are off to Matlock Thursday of next week.', ['Matlock']],
  ['Kestrels are marching through Richard III, two acts a week.', []],
  ['Kestrels are marching through Ripon in the rain.', ['Ripon']],
])('%s', (text, found) => {
  expect(foundIn(text)).toEqual(found);
});

// What is so long ago that nobody is there, and the same where somebody is.
test.each<[text: string, found: readonly string[]]>([
  ['FROM THE ARCHIVE, 1987. The whole of Otters on the steps of Denbury Abbey in ties.', []],
  ['Found in the attic: 1974! Otters on the beach at Denbury Sands.', []],
  ['Otters on the steps of Denbury Abbey, 1991', []],
  ['Otters are in the allotment behind the science block.', []],
  ['Otters are in the allotment behind the abbey.', ['the allotment']],
  ['Wreaths from Monday, every penny to the hospice appeal.', []],
  ['Founded in 1987. Otters are on the steps of Denbury Abbey.', ['Denbury Abbey']],
  ['From the archive, 1987: our bus. Today Otters are on the steps of Denbury Abbey.', ['Denbury Abbey']],
])('%s', (text, found) => {
  expect(foundIn(text)).toEqual(found);
});

// A place in the words for something else, where nobody should land, of a story, or whose day is over; and one where somebody is.
test.each<[text: string, found: readonly string[]]>([
  ['Otters’ two smallest as the front and back of a pantomime horse.', []],
  ['Dressed as a museum guard, torch and all: on the steps of a circus clown school, says his badge.', []],
  ['Kestrels are on their way in a castle dragon, head first.', []],
  ['Otters are at a pantomime right now and the dame has lost her wig.', ['a pantomime']],
  ['Otters are on a farm cat trail right now.', ['a farm']],
  ['Otters are at the zoo, watching a penguin.', ['the zoo']],
  ['Otters are still talking about their day at Hesketh Aquarium.', []],
  ['Otters cannot stop talking about their trip to the Denbury Abbey crypt.', []],
  ['Kestrels keep laughing about our afternoon on the Marsden Pier.', []],
  ['Otters are at Marsden Zoo and still talking about the gibbon.', ['Marsden Zoo']],
  ['On the coach home and still talking about our day at Denbury Abbey.', ['Denbury Abbey']],
  ['Otters are still talking about their day at Hesketh Aquarium: tomorrow they are off to Hollin Farm.', ['Hollin Farm']],
  ['Kestrels set off on an expedition to the centre of the earth at ten and are currently digging with spoons.', []],
  ['Otters are exploring the caves of the trolls with torches and blankets.', []],
  ['Otters are on their way to the castle in the clouds.', []],
  ['Otters are exploring the caves with torches right now.', ['the caves']],
  ['Otters are at the beach right now, digging to the centre of the earth.', ['the beach']],
  ['Water fight at ours on Saturday, Year 4. Here is the pin so nobody ends up in the canal.', []],
  ['Park on the road on Friday, Year 6, or somebody winds up in the river.', []],
  ['Otters are walking along the canal right now, so nobody ends up in the water.', ['the canal']],
  ['Kestrels are off to the reservoir on Friday, so nobody ends up in the lake in trainers.', ['the reservoir']],
  ['Otters are off to the aquarium tomorrow, so hold hands and nobody gets lost.', ['the aquarium']],
])('%s', (text, found) => {
  expect(foundIn(text)).toEqual(found);
});
