import { describe, expect, test } from '@jest/globals';
import { factsSaid } from './told.ts';

const health = (text: string): readonly string[] =>
  factsSaid(text)
    .filter(([kind]) => kind === 'health')
    .map(([, said]) => said);

describe('whose condition it is', () => {
  test.each([
    ['diabetes', "Leo's diabetes nurse came."],
    ['diabetes', "Leo's diabetes kit is here."],
    ['cancer', "Leo's cancer recovery has begun."],
    ['asthma', 'Leo: asthma'],
    ['asthma', 'Leo; asthma'],
    ['asthma', 'Leo, asthma'],
    ['asthma', 'Leo (asthma)'],
    ['asthma', 'Leo – asthma'],
    ['asthma', 'Leo - asthma'],
    ['asthma', 'Leo has asthma.'],
    ['asthma', 'Leo has had asthma.'],
    ['asthma', 'Leo has one two three four asthma.'],
    ['asthma', 'Leo won with his asthma.'],
    ['asthma', 'Leo won. His case here of asthma.'],
    ['asthma', 'Leo came with his “asthma” today.'],
    ['asthma', 'Leo spoke about having asthma.'],
    ['asthma', 'Leo spoke about living with asthma.'],
    ['chemotherapy', 'Leo, off since chemotherapy.'],
    ['epilepsy', 'Leo stayed off because of his epilepsy.'],
  ])('%s: %s', (said, text) => expect(health(text)).toEqual([said]));
  test.each([
    "Leo's diabetes awareness week",
    "Leo's diabetes talk was good.",
    "Leo's hamster has asthma.",
    'Leo wrote a story about living with asthma.',
    'Leo read a book about a boy with asthma.',
    'Leo wrote having fun, a story with asthma.',
    'Leo . asthma',
    'Leo / asthma',
    'Leo: so much asthma',
    'Leo came :: asthma',
    'Leo has one two three four five asthma.',
    'Leo won. His one two three four five asthma.',
    'Leo won. His one two three four asthma.',
    'Leo won the quiz, asthma',
    'Leo – we say asthma',
    'Leo gave a talk on asthma.',
    'Leo has spoken to asthma.',
    'Leo has little to do with asthma.',
    'Leo has run a walk against cancer.',
    'Leo got into asthma.',
    'Leo has put money onto diabetes.',
    'Leo is off after covid.',
    'Leo is off because of flu.',
  ])('nobody’s: %s', (text) => expect(health(text)).toEqual([]));
});

describe('what a condition means for somebody after it', () => {
  test.each([
    ['nut allergy', 'A nut allergy means that Leo cannot come.'],
    ['Epilepsy', "Epilepsy won't stop Leo."],
    ['Asthma', 'Asthma stops me and Leo.'],
    ['Asthma', 'Asthma: Leo'],
    ['Asthma', 'Asthma, Leo'],
    ['Asthma', 'Asthma – Leo'],
    ['Asthma', 'Asthma - Leo'],
  ])('%s: %s', (said, text) => expect(health(text)).toEqual([said]));
  test.each([
    'Asthma Leo',
    'Asthma; Leo',
    'Asthma,, Leo',
    'Asthma ., Leo',
    'Asthma,-Leo',
    'Asthma and, Leo',
    'Asthma and Leo',
    'Stop asthma and Leo',
    'Asthma and Leo stop.',
    'Asthma means Mrs Bell cannot come.',
    'Asthma means Lyra cannot come.',
  ])('nobody’s: %s', (text) => expect(health(text)).toEqual([]));
});

describe('whose device or medicine it is', () => {
  test.each([
    ['EpiPen', "Leo's EpiPen is here."],
    ['inhaler', 'Leo: inhaler'],
    ['EpiPen', 'Leo (EpiPen)'],
    ['inhaler', 'Leo has inhaler'],
    ['inhaler', 'Leo has an inhaler.'],
    ['inhaler', 'Leo got an inhaler.'],
    ['wheelchair', 'Leo had the wheelchair.'],
    ['inhaler', 'Leo needs his inhaler.'],
    ['inhaler', 'Leo forgot one two three inhaler.'],
    ['EpiPens', 'Leo carries the EpiPens.'],
    ['EpiPen', 'Mrs Pell carries her EpiPen.'],
    ['EpiPen', 'Mrs Pell has an EpiPen.'],
    ['medicine', 'Mrs Pell takes medicine.'],
  ])('%s: %s', (said, text) => expect(health(text)).toEqual([said]));
  test.each([
    "Leo's EpiPen training is here.",
    "Leo's hamster needs an inhaler.",
    'Leo met an inhaler.',
    'Leo has met an inhaler.',
    'Leo has blue inhaler.',
    'Leo with an inhaler',
    'Leo needs the spare inhaler.',
    'Leo takes the school inhaler.',
    'Leo carries some inhalers.',
    'Leo forgot one two three four inhaler.',
    'Mrs Pell carries the EpiPen box.',
    'Mrs Pell carries the EpiPens.',
    'Mrs Pell carries the medicine.',
    'Mrs Pell needs EpiPens.',
    'Mrs Pell has EpiPen.',
  ])('nobody’s: %s', (text) => expect(health(text)).toEqual([]));
});

describe('of whom it is said by what they are called, or that they were diagnosed', () => {
  test.each([
    ['asthma', 'The asthma star of the week is Leo.'],
    ['type 1 diabetes', 'We learn about type 1 diabetes to support Leo, who was diagnosed in June.'],
    ['epilepsy', 'Leo, who was diagnosed in June, taught us all about epilepsy.'],
  ])('%s: %s', (said, text) => expect(health(text)).toEqual([said]));
  test.each([
    'The asthma star ran past Leo.',
    'The asthma poster of the week hangs beside Leo.',
    'We learn about diabetes. Leo was diagnosed as keen.',
    'Leo told us that many are diagnosed late. We learn about epilepsy.',
    'Many are diagnosed late: Leo heard a talk on epilepsy.',
  ])('but not %s', (text) => expect(health(text)).toEqual([]));
});
