import { expect, test } from '@jest/globals';
import { isForenameOf } from '../../../src/detect/language/forename.ts';
import { linesOf } from '../../../src/detect/language/lines.ts';
import { lookupsOf } from '../../../src/detect/lookups.ts';
import { fieldOf } from '../../../src/text/field.ts';
import { schoolOf } from '../../school.ts';

const isForename = isForenameOf(lookupsOf(schoolOf()).names());
const said = (text: string): readonly string[] => linesOf(fieldOf('/text', text), undefined, isForename).map((line) => line.said.trim());

test.each([
  ['We saw Jake today.', 'we saw somename today'],
  ['Poor Ellie was in tears.', 'poor somename was in tears'],
  ['Ellie’s mum rang.', 'somename s mum rang'],
])('%s names somebody by a forename', (text, words) => {
  expect(said(text)).toEqual([words]);
});

test.each([['Will you come?'], ['PC Ellie came by.'], ['We read about Rosa Parks.'], ['The fair is in June.']])(
  '%s names nobody by a forename alone',
  (text) => {
    expect(said(text).join(' ')).not.toContain('somename');
  },
);
