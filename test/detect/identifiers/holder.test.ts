import { describe, expect, test } from '@jest/globals';
import { type Holder, holderAfter, holderBefore, isOfAnother, meantBy, ownerOf } from '../../../src/detect/identifiers/holder.ts';
import { type Telling, tellingOf } from '../../../src/detect/identifiers/telling.ts';
import { namesIndex } from '../../../src/detect/names/find.ts';
import { fieldOf } from '../../../src/text/field.ts';
import { legibleOf } from '../../../src/text/legible.ts';
import { schoolOf } from '../../school.ts';

const NAMES = namesIndex(schoolOf({}));
const told = (text: string): Telling => {
  const field = fieldOf('/text', text);
  return tellingOf(field, legibleOf(field), NAMES);
};

/** The word marked with `*`, and the text without the mark. */
const asked = (marked: string): { readonly of: Telling; readonly word: number } => {
  const of = told(marked.replace('*', ''));
  return { of, word: of.words.findIndex(({ start }) => start === marked.indexOf('*')) };
};
const nameOf = ({ text }: Telling, who: Holder['person'] | undefined): string | undefined => who && text.slice(who.start, who.end);
/** Who it is, and the word by which they are meant. */
const said = (of: Telling, holder: Holder | undefined): string | undefined =>
  holder && `${nameOf(of, holder.person)} by ${of.words[holder.by]?.text}`;

describe('the nearest before a word', () => {
  test.each([
    ['Kacper has *asthma.', 'Kacper by Kacper'],
    ['Kacper Nowak has *asthma.', 'Kacper Nowak by Nowak'],
    ['Osian saw Kacper with *asthma.', 'Kacper by Kacper'],
    ['Kacper won. He has *asthma.', 'Kacper by He'],
    ['Kacper won and so he has *asthma.', 'Kacper by he'],
    ['Kacper won. They have *asthma.', 'Kacper by They'],
    ["Kacper's parents have *asthma.", 'Kacper by Kacper'],
    ['Kacper likes his parents and *asthma.', 'Kacper by his'],
    ['Kacper has asthma. It is *bad.', undefined],
    ['Kacper and we have *asthma.', undefined],
    ['Kacper won. Some have *asthma.', undefined],
    ['Kacper and many children have *asthma.', undefined],
    ['Roald Dahl has *asthma.', undefined],
    ['Nothing but *asthma.', undefined],
    [`Kacper ${'very '.repeat(28)}bad *asthma.`, 'Kacper by Kacper'],
    [`Kacper ${'very '.repeat(29)}bad *asthma.`, undefined],
    ['*Kacper won.', undefined],
    ["Kacper's parents, s parents have *asthma.", undefined],
  ])('%s: %s', (marked, wanted) => {
    const { of, word } = asked(marked);
    expect(said(of, holderBefore(of, word))).toBe(wanted);
  });
});

describe('whom a pronoun means', () => {
  test.each([
    ['Kacper won. *She has asthma.', 'Kacper'],
    ['Kacper won. Well done. *She has asthma.', 'Kacper'],
    ['Kacper won. Well done. Good. *She has asthma.', undefined],
    ['Osian saw Kacper. *She has asthma.', 'Kacper'],
    ['Roald Dahl wrote. *He had asthma.', undefined],
    ['Tavrin came and *she has asthma.', 'Tavrin'],
    ['Tavrin came. *She has asthma.', undefined],
    ['Tavrin came and *they have asthma.', undefined],
    ['Because *she has asthma, Kacper stayed in.', 'Kacper'],
    ['Although *he has asthma, Kacper ran.', 'Kacper'],
    ['So *she has asthma, Kacper said.', undefined],
    ['Because *she has asthma, Tavrin stayed in.', undefined],
  ])('%s: %s', (marked, wanted) => {
    const { of, word } = asked(marked);
    expect(nameOf(of, meantBy(of, word)?.person)).toBe(wanted);
  });
});

describe('the first after a word', () => {
  test.each([
    ['*Asthma and Kacper', 8, 'Kacper'],
    ['*Asthma of a very bad kind and Kacper', 7, 'Kacper'],
    ['*Asthma of a very bad kind and Kacper', 6, undefined],
    ['*Asthma. Kacper won', 8, undefined],
    ['*Asthma of everybody but Kacper', 8, undefined],
    ['*Asthma and Roald Dahl', 8, undefined],
    ['*Asthma and Roald Dahl and Kacper', 8, undefined],
    ['*Asthma', 8, undefined],
  ])('%s, %d words: %s', (marked, reach, wanted) => {
    const { of, word } = asked(marked);
    expect(nameOf(of, holderAfter(of, word, reach))).toBe(wanted);
  });
});

describe('whose something is', () => {
  test.each([
    ["Kacper's *asthma is bad", 'Kacper by Kacper'],
    ["Kacper's new *implant is in", 'Kacper by Kacper'],
    ["Kacper's bad chronic *asthma is back", 'Kacper by Kacper'],
    ["Chris' *asthma is bad", 'Chris by Chris'],
    ['Kacper won with his *asthma', 'Kacper by his'],
    ['Kacper said my *asthma is bad', 'Kacper by Kacper'],
    ["Kacper's hamster *asthma", undefined],
    ['Kacper *asthma', undefined],
    ["Kacper's, *asthma", undefined],
    ["Kacper's. New *asthma", undefined],
    ["Roald Dahl's *asthma", undefined],
    ["Kacper's new new new *asthma", undefined],
    ['the *asthma', undefined],
  ])('%s: %s', (marked, wanted) => {
    const { of, word } = asked(marked);
    expect(said(of, ownerOf(of, word))).toBe(wanted);
  });
});

describe('what is told of something of somebody’s is not told of them', () => {
  test.each([
    ["Kacper's hamster broke *its leg", true],
    ["Chris' hamster broke a *leg", true],
    ["Kacper's mum broke a *leg", false],
    ["Kacper's little sister broke a *leg", false],
    ['Kacper, s hamster broke a *leg', false],
    ["Kacper' hamster broke a *leg", true],
    ["Kacper's been *ill", false],
    ["Kacper's nearly *nine", false],
    ['Kacper broke a *leg', false],
    ['Kacper won. His hamster broke a *leg', false],
  ])('%s: %j', (marked, wanted) => {
    const { of, word } = asked(marked);
    const holder = holderBefore(of, word);
    expect(holder && isOfAnother(of, holder)).toBe(wanted);
  });
});
