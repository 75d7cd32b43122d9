import { expect, test } from '@jest/globals';
import { touchesIn } from '../../../src/detect/topics/controversial.ts';
import { fieldOf } from '../../../src/text/field.ts';

const topicsOf = (text: string): readonly string[] =>
  touchesIn([fieldOf('/text', text)]).map(({ topic, start, end }) => `${topic}: ${text.slice(start, end)}`);

test.each([
  ['The general election is on Thursday.', 'politics: general election'],
  ['Please sign our petition.', 'politics: petition'],
  ['Our new uniform rules start in January.', 'uniform: uniform'],
  ['#Uniform', 'uniform: uniform'],
  ['Haircuts: what is allowed', 'uniform: Haircuts'],
  ['Parents may withdraw their child from collective worship.', 'religion: collective worship'],
  ['The trust has a deficit.', 'money: deficit'],
  ['A voluntary contribution of £5', 'money: voluntary contribution'],
  ['Three posts will be made redundant.', 'staffing: redundant'],
  ['Our head is stepping down.', 'staffing: stepping down'],
  ['Police were at the gate this morning.', 'an incident: Police were'],
  ['You may have heard of an incident on the playground.', 'an incident: an incident'],
  ['We are sorry that so many of you complained.', 'a complaint: complained'],
  ['Please ignore the rumours.', 'a complaint: rumours'],
])('%s', (text, found) => {
  expect(topicsOf(text)).toEqual([found.includes('#') ? found : expect.stringMatching(new RegExp(`^${found}$`, 'i'))]);
});

test('each is found, with the field it stands in', () => {
  const fields = [fieldOf('/text', 'The budget.'), fieldOf('/media/0/alt', 'A protest about uniforms')];
  expect(touchesIn(fields).map(({ topic, field, start }) => [topic, field, start])).toEqual([
    ['money', '/text', 4],
    ['politics', '/media/0/alt', 2],
    ['uniform', '/media/0/alt', 16],
  ]);
});

test.each([
  'Forty new books are on the library shelves.',
  'Non-uniform day on Friday: bring £1.',
  'Our second-hand uniform shop is open on Saturday.',
  'Everybody looked so smart in their uniforms.',
  'Anti-bullying week: odd socks on Monday!',
  'The school council election: vote for your class.',
  'Harvest festival at St Mary’s, all welcome.',
  'Eid Mubarak to all our families!',
  'Happy Christmas from everybody at Oakfield.',
  'Year 5 learned about the Vikings, who attacked Lindisfarne.',
  'The fire brigade visited Reception.',
  'We raised £312 at the cake sale. Thank you!',
  'Mrs Harrow is leaving us after twenty years: come and say goodbye.',
  'PC Dale talked to Year 6 about staying safe.',
  'In RE we looked at how Sikhs pray.',
  'Thanks to funding from the lottery we have a new pond.',
  'A wonderful religious education day.',
])('nothing in: %s', (text) => {
  expect(topicsOf(text)).toEqual([]);
});
