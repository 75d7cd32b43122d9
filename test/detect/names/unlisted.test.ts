import { describe, expect, test } from '@jest/globals';
import { unlistedIn } from '../../../src/detect/names/unlisted.ts';
import { GIVEN_NAMES } from '../../../src/detect/names/words/given.ts';
import { fieldOf, knownFor } from './stand-in.ts';

const KNOWN = knownFor({
  staff: [{ name: 'Beth Okafor', role: 'Teacher' }],
  classes: ['Willow', 'Hazel'],
  trips: [{ title: 'sea', place: 'Pellow Bay Centre' }],
});

const found = (text: string, pointer = '/text'): readonly (readonly [string, string | undefined])[] => {
  const field = fieldOf(text, pointer);
  return unlistedIn(field, [], KNOWN).map(({ start, end, cue }) => [text.slice(start, end), cue]);
};

describe('beside a child cue, whether the name is known or not', () => {
  test.each([
    ['Tavrin in Badger Class won the spelling bee.', 'Tavrin', 'Badger Class'],
    ['Kacper joined Year 2 on Monday.', 'Kacper', 'Year 2'],
    ['A pupil named Oskella raised £60.', 'Oskella', 'pupil'],
    ['Look who is on the radio: our Tavrin!', 'Tavrin', 'our'],
    ['Our goalkeeper Nguyễn kept a clean sheet.', 'Nguyễn', 'Our goalkeeper'],
    ["Thank you to Oskella's mum for the cakes.", 'Oskella', 'mum'],
    ['Welcome, baby brother of Tavrin!', 'Tavrin', 'brother'],
    ['Tavrin, aged 4, meets a lamb', 'Tavrin', 'aged 4'],
    ['- Reception star of the week: Tavrin', 'Tavrin', 'star of the week'],
    ['🌟 Pupil of the month 🌟 Tavrin 🌟', 'Tavrin', 'Pupil of the month'],
    ["Oskella O'Shaleigh in Year 5 wrote a play.", "Oskella O'Shaleigh", 'Year 5'],
    ['Tavrin van der Zwart in Year 5 wrote a play.', 'Tavrin van der Zwart', 'Year 5'],
    ['kacper in year 2 swam a length', 'kacper', 'year 2'],
    ['Big hello to Tavrin, who joined Primary 3 from Stornoway.', 'Tavrin', 'Primary 3'],
    ['Goal celebrations, U11 girls: Oskella at the bottom of the pile', 'Oskella', 'girls'],
    ["Oskella is the brother of last year's winner.", 'Oskella', 'brother'],
    ['Since September Tavrin in Year 2 has grown.', 'Tavrin', 'Year 2'],
    ['Playground buddy for the fortnight: Tavrin, 5B.', 'Tavrin', '5B'],
    ['A painting by Tavrin (3C).', 'Tavrin', '3C'],
    ['Our school council chair, Oskella, has banned glitter.', 'Oskella', 'school council chair'],
    ['The eco council rep Tavrin weighed the bins.', 'Tavrin', 'eco council rep'],
    ['Toast for forty by Oskella of the Lower Fourth.', 'Oskella', 'Lower Fourth'],
    ['A first save by Oskella, goalkeeper of our under-nines.', 'Oskella', 'goalkeeper'],
    ['A nine-year-old with a mop, Oskella, raised £90.', 'Oskella', 'nine-year-old'],
    ['Pupil leaders 2027: Oskella, take a bow.', 'Oskella', 'Pupil'],
    ['Playground monitor for Year 4 this term: Oskella.', 'Oskella', 'Year 4'],
    ['Reception news! Oskella can button a cardigan.', 'Oskella', 'Reception'],
    ['Three-legged race won by Oskella and father.', 'Oskella', 'father'],
    ['Oskella and a sibling are in the same choir.', 'Oskella', 'sibling'],
    ['Monitor for Key Stage 1 this term: Oskella.', 'Oskella', 'Key Stage 1'],
    ['Reader of the week in Kestrels: Oskella, for a whole shelf.', 'Oskella', 'Reader of the week'],
    ['Off to big school goes Oskella, the last of our Year 6 bell-ringers.', 'Oskella', 'Year 6'],
    ['Da iawn i Oskella o Flwyddyn 4 am ganu.', 'Oskella', 'Flwyddyn 4'],
    ['The hens of Year 1 are back, and Oskella so nearly caught one.', 'Oskella', 'Year 1'],
    ['New in Year 1 this week: Oskella. Say hello!', 'Oskella', 'Year 1'],
    ['A warm welcome to Tavrin who joins Year 8 on Monday.', 'Tavrin', 'Year 8'],
    ['Our Oskelles is off to the finals.', 'Oskelles', 'Our'],
    ["5B's Tavrin drew the poster.", 'Tavrin', '5B'],
    ["Ms Larter's class cheered when Tavrin crossed the line.", 'Tavrin', 'class'],
    ['Tavrin, our newest recruit, knows every name.', 'Tavrin', 'our newest'],
    ['The pupil who did this? Tavrin.', 'Tavrin', 'pupil'],
    ['Guess which Year 2 pupil wrote this: Tavrin!', 'Tavrin', 'Year 2'],
    ['Happy 7th birthday, Tavrin!', 'Tavrin', '7th birthday'],
    ['The bridge, built by Tavrin and friends from Year 6, held.', 'Tavrin', 'Year 6'],
    ['With Tavrin in goal, the Year 6 team drew.', 'Tavrin', 'Year 6'],
    ['Year 5 are missing Tavrin already.', 'Tavrin', 'Year 5'],
    ['Our reading ambassadors, Tavrin and friends, opened the shed.', 'Tavrin', 'Our reading ambassadors'],
    ['Under-11s: goals from Tavrin and an own goal.', 'Tavrin', 'Under-11s'],
    ['Tavrin of 6K designed the programme.', 'Tavrin', '6K'],
    ['Reception baking: Tavrin with flour on her nose.', 'Tavrin', 'Reception'],
    ['See our website. In Year 5 the girl in the helmet is Tavrin.', 'Tavrin', 'Year 5'],
    ['Every pupil has a hobby: for Tavrin it is knitting.', 'Tavrin', 'pupil'],
    ['Tavrin and everyone in Year 2 folded cranes.', 'Tavrin', 'Year 2'],
    ['Oskella, with the rest of Badger Class, dug a pond.', 'Oskella', 'Badger Class'],
    ['The Year 4 drummers, Oskella among them, shook the windows.', 'Oskella', 'Year 4'],
    ['Our twins, Tavrin among them, lost a tooth each.', 'Tavrin', 'twins'],
    ['Year 6 play: directed by Oskella, lights by committee.', 'Oskella', 'Year 6'],
    ['From Reception tears to the top of the wall: Oskella, we are proud of you.', 'Oskella', 'Reception'],
    ['Five pupils on a log; the one in the hat is Oskella.', 'Oskella', 'pupils'],
    ['Most goals in Year 3? Tavrin, with nine.', 'Tavrin', 'Year 3'],
    ['Fastest in Class 4 today? Oskella, by a nose.', 'Oskella', 'Class 4'],
  ])('%s', (text, name, cue) => expect(found(text)).toEqual([[name, cue]]));
});

describe('with no cue, only where it is plainly somebody', () => {
  test.each([
    ['Happy birthday Raj!', 'Raj'],
    ['Happy birthday Tavrin!', 'Tavrin'],
    ['Good luck on your travels, Kacper! Write to us.', 'Kacper'],
    ['Good luck today Malachy! Breathe.', 'Malachy'],
    ['Get well soon Kacper, we miss you.', 'Kacper'],
    ['"It was the best day ever," said Kacper.', 'Kacper'],
    ['Kacper painted the shed.', 'Kacper'],
    ['Mrs Dunmore and Kacper are running the tombola.', 'Kacper'],
    ['The bench was sanded by Kacper over two wet weekends.', 'Kacper'],
    ['We could not have opened without Malachy, and the tin opener.', 'Malachy'],
    ['Yes, that really is Kacper under the mop.', 'Kacper'],
    ['Malachy brought us a crate of pears.', 'Malachy'],
    ['We heard on Friday Kacper had a cold.', 'Kacper'],
    ['Ticket 31, green: Kacper. Your pumpkin is waiting.', 'Kacper'],
    ['If you see Malachy, tell him the kettle is found.', 'Malachy'],
    ['Everyone is asking after Raj and his plaster cast.', 'Raj'],
  ])('%s', (text, name) => expect(found(text)).toEqual([[name, undefined]]));

  test('a picture of somebody', () => expect(found('Kacper with the winning ticket', '/media/0/caption')).toEqual([['Kacper', undefined]]));
});

describe('nobody of ours', () => {
  test.each([
    'Year 6 this week: Macbeth.',
    'Year 6 this year: Macbeth.',
    'Oskella and the rest of the Year 5 team planned the fair.',
    'Mr Oskella and the rest of Year 5 laid the turf.',
    "Brosgill and the rest of Year 6's authors are on display.",
    'Puffins and the rest of Year 4 go to the farm on Friday.',
    'Year 4 visited six castles, Dunholme among them, in a week.',
    'Year 3 watched a film narrated by Brosgill.',
    'From Year 5 posters to the big match: Oskley, we are coming for you.',
    'The children named the guinea pigs; the one in the straw is Fluffkin.',
    'Two girls and a pony; the one in the hat is Dobbin.',
    'Most popular author in Year 4? Dahlgren, by a mile.',
    'Most votes in the Year 2 poll for a duck? Quackers, with 40.',
    'Tallest hill on the Year 4 map? Skiddle, by a mile.',
    'Every child studies a town; for Bridlingham it is the harbour.',
    'Eid Mubarak to all our pupils and families.',
    'The keep has fallen to Year 4 🏰 Cannons fired!',
    'YEAR 9 FIELDWORK: WHAT TO PACK',
    'Verdict from Year 3: better than it looks.',
    'Welcome to Oskella, who joins Year 8 as a mentor.',
    'Barn owls Casper and Luna flew over the heads of Year 3.',
    'The Year 2 visit on 8 December has been cancelled.',
    'Three of our chess players line up in the Regional Congress tomorrow.',
    'Year 9 – Noughts & Crosses by Malorie Blackman',
    'Year 6 – Goodnight Mister Tom by Michelle Magorian\nYear 8 – Oliver Twist',
    'Printmaking in Year 8. The lino is next.',
    'Overheard in Year 4: “I liked the dragon.”',
    'Year 5 are off to the woods with a brand new kelly kettle.',
    'World Book Day costumes, and two Matildas in Reception',
    'Reading challenge in Year 3: 61-58 to Eddystone',
    'Year 7 sang it in four languages and one of them was Klingon.',
    'Mrs Quaynor met Year 4 at the gate.',
    'Beth Okafor stays in Hazel with Year 3.',
    'Our caretaker Kacper helped the children.',
    'Kacper the plumber waved at Year 2.',
    'Year 4 met Malorie Blackman at the festival.',
    'Year 5 are reading Charlie and the Chocolate Factory.',
    'The children walked down Tavrin Road to Thackley Park.',
    'Year 6 played Marchbank Primary in the rain.',
    'In Year 3 we learned about Egypt and the Nile.',
    'Year 9 French are writing to Lyon.',
    'Happy Diwali to every child and family.',
    'Reception are going to Pellow Bay Centre.',
    'On Monday Year 1 start swimming.',
    'Willow have been weighing conkers with Year 4.',
    'Year 2 made Minecraft villages and Lego towers.',
    'Congratulations Year 6 and Hazel!',
    'Rosa Parks would be proud of our pupils.',
    'Coats for Year 4 are in the Lost Property box.',
    'Ashley Down nursery are lending us a parachute.',
    'READING CHAMPIONS OF YEAR 4',
    'Goodnight from Year 6!',
    'Email kacper@example.org about Year 4.',
    'Our Christmas Fair raised £60 for Year 6.',
    'Year 4 thanked Tesco for the bananas.',
    'Oakham beat our Year 6 team 3-1.',
    'Well done to Castleford on the Year 5 win.',
    'Kindness Ambassadors from Year 6 meet at lunch.',
    'Pupil Deprivation Grant: ask in the office.',
    'Numicon is back in Year 1.',
    'The story was about a boy called Kacper in a den.',
    'Kacper (TA in Y1) is running.',
    'Our class bear, Kacper, went to Cornwall with Year 2.',
    'Firefighters Kelly and Raj let us hold the hose.',
    "Our January's stone is road salt.",
    "The ferry to Tavrin is covered by your young person's card.",
    'Tavrin, the twelve-foot puppet of a child, walks past at ten.',
    'The lighthouse at Kacper, in felt.',
    'It dances like Malachy in a gale.',
    'One Kacper each, dipped in custard.',
    'A talk about what it meant to take Malachy last summer.',
    'Lá fhéile Malachy sona daoibh go léir!',
    'Quote the code RAJ-2026 at the till.',
    'Is it callum or Callum on the tin?',
    'A Villa Kacper jigsaw is in the sale.',
    "Which of us has not wanted Kacper's goats?",
  ])('%s', (text) => expect(found(text)).toEqual([]));
});

test('what is taken already is not found again', () => {
  const field = fieldOf('Kacper in Year 2 and Oskella in Year 3 swam.');
  expect(unlistedIn(field, [{ start: 0, end: 6 }], KNOWN).map(({ start }) => field.text.slice(start, start + 7))).toEqual(['Oskella']);
});

test('a full name says that it is one', () => {
  const field = fieldOf('A pupil called Tavrin Quistgaard sang.');
  expect(unlistedIn(field, [], KNOWN).map(({ full }) => full)).toEqual([true]);
});

test('the given names are of many origins, several hundred, and each a single folded word', () => {
  const lists = Object.values(GIVEN_NAMES).map((text) => text.split(/\s+/u).filter((word) => word !== ''));
  expect(lists.length).toBeGreaterThanOrEqual(12);
  expect(lists.flat().length).toBeGreaterThan(1000);
});

test('the names that test the cues stand in no list', () => {
  const given = new Set(Object.values(GIVEN_NAMES).flatMap((text) => text.split(/\s+/u)));
  expect(['tavrin', 'oskella', 'nguyen', 'quistgaard', 'zwart'].filter((name) => given.has(name))).toEqual([]);
});
