import { expect, test } from '@jest/globals';
import { harmIn } from '../../../src/detect/language/harm.ts';
import { fieldOf } from '../../../src/text/field.ts';

const kindsOf = (text: string): readonly string[] => harmIn([fieldOf('/text', text)]).map(({ kind }) => kind);

test.each([
  ['Touch my car again and you will be leaving in an ambulance.', 'threat'],
  ['The next one gets a brick through the window.', 'threat'],
  ['Girls simply lack the patience for chess.', 'discrimination'],
  ['A pack of thick lazy scroungers, that is all you are.', 'abuse'],
  ['That ball was slow, you absolute muppet.', 'insult'],
  ['One more word and somebody will be down there with a cricket bat.', 'threat'],
  ['Who wants to jump him behind the shed?', 'threat'],
  ['B**ger off, the lot of you.', 'abuse'],
  ['You sing like a three year old.', 'insult'],
  ['What the hell happened to the glue?', 'strong-language'],
])('%s', (text, kind) => {
  expect(kindsOf(text)).toContain(kind);
});

test.each([
  ['Please send them back by Friday.'],
  ['The refugees who visited us taught us a counting song.'],
  ['Somebody called my son a freak on the bus.'],
  ['We never leave in an ambulance: first aid was fun.'],
  ['Her bitch won at the village show. A fine dog.'],
  ['Faggots with onion gravy today.'],
  ['He has the patience of a saint.'],
])('%s hurts nobody', (text) => {
  expect(kindsOf(text)).toEqual([]);
});
