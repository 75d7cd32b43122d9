import { describe, expect, test } from '@jest/globals';
import { seenIn } from './found.ts';
import { pupilOf } from './stand-in.ts';

// A pupil of the roll beside what elsewhere says that nobody is named: left open at the least, and never passed over.
const PUPILS = [
  'May Tran',
  'Summer Rowe',
  'Hope Swift',
  'Isla Drummond',
  'Theo Drake',
  'Grace Haworth',
  'Harry Dyson',
  'Art Quince',
  'Max Curie',
  'Noor Cartmel',
  'Florence Newton',
  'Alice Pellow',
  'Skye Bengry',
  'Oliver Watt',
  'Rosemary Vane',
].map((name) => pupilOf(name));

const said = (text: string): readonly string[] => seenIn(text, PUPILS, { classes: ['Dipper'] }).map((one) => one.said);

describe('a pupil beside what tells of nobody', () => {
  test.each<readonly [text: string, name: string]>([
    ['May is reading to the hens', 'May'],
    ['May is painting the shed', 'May'],
    ['May: reading record', 'May'],
    ['Summer: swimming badge', 'Summer'],
    ['House points: May 12, Summer 10', 'Summer'],
    ['Rosemary and Grace sang', 'Rosemary'],
    ['Grace before her solo at the concert', 'Grace'],
    ['Costumes galore: the Isla of our class won a medal.', 'Isla'],
    ['The Max that we love is back', 'Max'],
    ['One Harry won the egg and spoon race, dressed as a carrot', 'Harry'],
    ['A tight finish, with Swift close behind', 'Swift'],
    ['Drake first, Dyson second in the sprint', 'Drake'],
    ['Sprint: Drake first. House points later.', 'Drake'],
    ['House cup final: Curie in goal', 'Curie'],
    ['History trip: Drake with the guide', 'Drake'],
    ['Learning about rocks: Newton and Watt', 'Newton'],
    ['Prince Harry of our panto stole the show', 'Harry'],
    ['King Theo was crowned at the ball', 'Theo'],
    ['Our class read about Florence Nightingale and Florence bandaged a teddy', 'Florence'],
    ['Puzzle corner: Grace has 12 stickers this week. How many will she have?', 'Grace'],
    ['We heard about Hope winning gold', 'Hope'],
    ['Max-led assembly was super', 'Max'],
    ['Year 5 Art and Max won the quiz', 'Art'],
    ['Year 7 Art was poorly today', 'Art'],
    ['Noor means business in goal, and in French', 'Noor'],
    ['Spelling bee: "Noor" was our last speller', 'Noor'],
    ['Cartmel cake won the bake off', 'Cartmel'],
    ['The Haworth lamb costume took first prize', 'Haworth'],
    ['Today Max and the Dippers painted', 'Max'],
    ['Max and the Eco Team planted trees', 'Max'],
    ['Grace of the Dippers won', 'Grace'],
    ['Skye the Brave faced the dentist', 'Skye'],
    ["Alice's Birthday Party made the hall shake", 'Alice'],
    ["Max's Walk for Water raised 90 pounds", 'Max'],
  ])('%s', (text, name) => expect(said(text)).toContain(name));
});

describe('and nobody', () => {
  test.each([
    'May is coming to an end',
    'May I have a word?',
    'May be late',
    'May: book fair, then exams',
    'Chess club meets 4 May, 9 June',
    'Queen Grace of Kent', // no king of a playground, for the land has a capital
    'Try the Haworth parkin',
    'Houses: Drake first, Newton second',
    'GCSE Art and Drama',
    'Year 8 Art and Music',
    'Summer-born children',
    "We read Alice's Midnight Garden",
    'Oliver of Kent had the ships',
    'Drake with 1,204 points for the houses',
  ])('%s', (text) => expect(said(text)).toEqual([]));
});

test.each(['constructor', '__proto__', 'toString'])('a surname that every object has: %s', (name) =>
  expect(seenIn('Zadie won', [pupilOf(`Zadie ${name}`)]).length).toBe(1),
);
