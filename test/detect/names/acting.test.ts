import { describe, expect, test } from '@jest/globals';
import { lexiconOf } from '../../../src/detect/names/lexicon.ts';
import { GIVEN_NAMES } from '../../../src/detect/names/words/given.ts';
import { lookerFor } from './found.ts';

/** Names of children that are a word or a place too, as in the lists. */
const { kinds } = lexiconOf();
const NAMES = [...new Set(Object.values(GIVEN_NAMES).join(' ').trim().split(/\s+/))]
  .filter((name) => kinds.has(name))
  .map((name) => name.charAt(0).toUpperCase() + name.slice(1));

const PERSONAL = [
  'So pleased that X got through to round two',
  'What a penalty save by X',
  "X's penalty save won it",
  'Thanks to X for the card',
  'X and her team built a raft',
  'A goal from X in the last minute',
  'We were all waiting for X to finish',
  'So proud that X came second in the cross country',
  'Here is X with his model',
  'We think that X deserves a medal',
  'Well done to X for reading so well',
  'We heard that X wore odd socks',
  'The judges agreed that X thinks like a scientist',
  'Yesterday X was brave at the dentist',
  'We know X is off to a new school',
  'It was X who found the key',
  'Everyone cheered when X finished',
  'A big clap for X today',
  'The cup goes to X this year',
  'Brilliant news: X won the spelling bee',
  'A lovely message from X about her trip',
  'We love how X helps others',
  'In assembly X played the flute',
  'Our champion X lifted the cup',
  'X and Amelia led the warm-up',
  'Amelia and X led the warm-up',
  'Good luck to X in the final',
  'Happy birthday X',
  'We will miss X when she moves',
  'This week X read a whole chapter',
  'We watched X swim a length',
  'The prize went to X for kindness',
  'Last Friday X scored twice',
  'Everyone laughed when X told a joke',
  'We gave X a round of applause',
  'Look how proud X looks',
  'Ask X about the volcano',
  "Today X's mum came to read to us",
  'A poem that X wrote is on the wall',
  'Delighted that X made the county squad',
  'We hope X gets better soon',
  'After lunch X and his friends tidied the shed',
  'X got through to round two',
  'X wore odd socks all day',
  'X thinks that snails are fast',
];

/** With a surname of a public figure or a word before them these are part of a known phrase. */
const IN_PHRASES = new Set(['Wendy', 'Rosemary', 'Polly']);

const roll = (forename: string) => [
  { id: 'P1', forename, surname: 'Tettlebury', protected: false },
  { id: 'P2', forename: 'Amelia', surname: 'Zoggle', protected: false },
];

const silent = (forename: string): readonly string[] => {
  const look = lookerFor(roll(forename));
  return PERSONAL.filter((frame) => {
    const at = frame.indexOf('X');
    return !look(frame.replace('X', forename)).some(({ start, end }) => start <= at && at < end);
  });
};

describe('a name that is a word too, where something is said of a person', () => {
  test('there are many of them', () => expect(NAMES.length).toBeGreaterThan(150));
  test.each(NAMES.filter((name) => !IN_PHRASES.has(name)))('%s is never passed over', (name) => expect(silent(name)).toEqual([]));
});

const INNOCENT: readonly (readonly [name: string, text: string])[] = [
  ['Erin', 'There is peace in Erin again'],
  ['Austin', 'Our pen pals live in Austin'],
  ['Austin', 'Leavers can be found in Adelaide, Austin and Chester'],
  ['Chester', 'The coach leaves from Chester Zoo at noon'],
  ['Florence', 'Florence and its dome filled our lesson'],
  ['Georgia', 'Georgia, Armenia and Azerbaijan share a border'],
  ['Jordan', 'The river runs through Jordan to the sea'],
  ['Lincoln', 'The choir sang in Lincoln Cathedral'],
  ['Phoenix', 'It is hot in Phoenix today'],
  ['Skye', 'We sailed to the Isle of Skye'],
  ['Summer', 'The Summer Fair is on Saturday'],
  ['Summer', 'Plans for Summer are on the website'],
  ['Summer', 'What a summer we have had'],
  ['April', 'Back on Monday 12 April'],
  ['April', 'School closes from April to June'],
  ['April', 'It is April already'],
  ['May', 'May half term is a week away'],
  ['May', 'You may bring a book'],
  ['June', 'Forms are due by June'],
  ['June', 'Sports day is moved to 4 June'],
  ['Will', 'Will you be at the fair?'],
  ['Mark', 'Mark your diaries'],
  ['Grace', 'We said grace before lunch'],
  ['Hope', 'We hope to see you there'],
  ['Eve', 'The office closes on Christmas Eve'],
  ['Art', 'In Art, Year 9 have been looking at water'],
  ['Art', 'The mural is by GCSE Art'],
  ['Art', 'We want a new Teacher of Art'],
  ['Miles', 'Miles covered by our walkers: 1,204'],
  ['Charity', 'Charity begins at the cake stall'],
  ['Sage', 'In that garden Sage grows vigorously'],
  ['Liam', 'They sold out by 11am'],
];

describe('a place, a time or a word', () => {
  test.each(INNOCENT)('%s is nobody: %s', (name, text) => {
    expect(lookerFor(roll(name))(text)).toEqual([]);
  });
});

describe('codes and disguises', () => {
  test.each(['l1am won', '1iam won', 'L1AM won'])('a disguise: %s', (text) => {
    expect(lookerFor(roll('Liam'))(text).map(({ open }) => open)).toEqual([false]);
  });
  test.each(['Top of the table is 11AU', 'by 5am', 'a walk of 5km'])('a code: %s', (text) => {
    const names = ['Liam', 'Sam', 'Skm'].map((forename, at) => ({ id: `P${at}`, forename, surname: 'Lau', protected: false }));
    expect(lookerFor(names)(text)).toEqual([]);
  });
});
