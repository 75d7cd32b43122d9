import { describe, expect, test } from '@jest/globals';
import { rollIndex } from '../../../src/detect/names/roll-index.ts';
import { namesInside, stretchesOf } from '../../../src/detect/names/runs.ts';
import { searchOf } from '../../../src/detect/names/tokens.ts';
import { makeRoll } from '../../../src/school/roll.ts';
import { fieldOf, pupilOf } from './stand-in.ts';

const INDEX = rollIndex(makeRoll([pupilOf('Amelia Okafor'), pupilOf('Jack Ravenhall'), pupilOf('Arthur Mac')]));
const isWords = (text: string): boolean => ['', 'welldone', 'team'].includes(text);

const stretches = (text: string, pointer = '/text'): readonly string[] =>
  stretchesOf(searchOf(fieldOf(text, pointer))).map(({ start, end }) => text.slice(start, end));

describe('where nobody writes blanks', () => {
  test.each([
    ['See #WellDone and @amelia_o now', ['#WellDone', '@amelia_o']],
    ['Look: https://larkbridge.example/news/amelia today', ['https://larkbridge.example/news/amelia']],
    ['Write to amelia@larkbridge.example please', ['amelia@larkbridge.example']],
    ['and/or is plain', []],
    ['Nothing here.', []],
  ])('%s', (text, expected) => expect(stretches(text)).toEqual(expected));

  test('a file and a link are one from end to end', () => {
    expect(stretches('amelia_y4.jpg', '/media/0/file')).toEqual(['amelia_y4.jpg']);
    expect(stretches('larkbridge.example/a', '/links/0')).toEqual(['larkbridge.example/a']);
    expect(stretches('IMG 20 Amelia.jpg', '/media/0/file')).toEqual([]);
  });
});

const inside = (text: string, isRun: boolean): readonly (readonly [string, string])[] => {
  const [token] = searchOf(fieldOf(text)).tokens;
  return token === undefined
    ? []
    : namesInside(token, text, isRun, INDEX, isWords).map(({ start, end, form }) => [text.slice(start, end), form]);
};

describe('names inside a word', () => {
  test.each([
    ['WellDoneAmeliaOkafor', true, [['AmeliaOkafor', 'full-name']]],
    ['ameliaokafor', true, [['ameliaokafor', 'full-name']]],
    ['ameliaokafor', false, [['ameliaokafor', 'full-name']]],
    ['teamameliaokafor', false, []],
    ['aokafor', true, [['aokafor', 'surname']]],
    ['ameliao', true, [['ameliao', 'forename']]],
    ['welldoneamelia', true, [['amelia', 'forename']]],
    ['welldoneamelia', false, []],
    ['teamAmelia', false, [['Amelia', 'forename']]],
    ['MacArthur', false, []],
    ['something', true, []],
  ] as const)('%s, in a run: %s', (text, isRun, expected) => expect(inside(text, isRun)).toEqual(expected));
});
