import { expect, test } from '@jest/globals';
import type { Post } from '../../../src/model.ts';
import { saidBy } from './said-by.ts';

// Offices, crowns and wars that are spoken for or against; wings, chess and books that are voted for.
test.each<readonly [string, Post]>([
  ['error', { channel: 'facebook', text: 'She is the weakest Home Secretary of my lifetime and must go.' }],
  ['error', { channel: 'facebook', text: 'The best Prime Minister we ever had, no question.' }],
  ['error', { channel: 'facebook', text: 'End the bombing, stop the arms trade, see you on the coach.' }],
  ['error', { channel: 'facebook', text: 'Charles is not my king. Picnic at noon.' }],
  ['error', { channel: 'facebook', text: 'Abolish the monarchy, and happy bank holiday.' }],
  ['error', { channel: 'facebook', text: 'Scrap the House of Lords!' }],
  ['warning', { channel: 'facebook', text: 'We need a leader like that in charge here.' }],
  ['warning', { channel: 'facebook', text: 'This country could do with a man like him over here.' }],
  ['warning', { channel: 'facebook', text: 'The schools minister has never once stood in front of a class.' }],
  ['nothing', { channel: 'facebook', text: 'A fine cross from the right wing and a header from Mia: the hockey team won.' }],
  ['nothing', { channel: 'facebook', text: 'Rugby: Sam ran down the left wing and scored the ball of the day.' }],
  ['nothing', { channel: 'facebook', text: 'Which poem gets your vote? Posters are up in the library, and the polls close at noon.' }],
  ['nothing', { channel: 'facebook', text: 'The worst storm in living memory, said the Minister of St Mary’s church.' }],
  ['nothing', { channel: 'facebook', text: 'Chess club: Theo’s was the black queen, and she is not my queen, said Ola.' }],
  ['nothing', { channel: 'facebook', text: 'Stop the clock, end the race: a new school record.' }],
  ['warning', { channel: 'facebook', text: 'The left wing ruined this country and the right wing will save it.' }],
])('%s: %o', (expected, post) => {
  expect(saidBy('political-content', post)).toBe(expected);
});
