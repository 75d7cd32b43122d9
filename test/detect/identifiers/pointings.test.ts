import { expect, test } from '@jest/globals';
import { coordinates, mapLink, what3words } from '../../../src/detect/identifiers/pointings.ts';
import type { Recogniser } from '../../../src/detect/identifiers/recogniser.ts';
import { fieldOf } from '../../../src/text/field.ts';
import { legibleOf } from '../../../src/text/legible.ts';

const found = (recogniser: Recogniser, text: string): readonly string[] => {
  const legible = legibleOf(fieldOf('/text', text));
  return [...recogniser.find(legible)].map(({ start, end }) => legible.text.slice(start, end));
};

const TEXT = 'From 51.5007, -0.1246 (///alpha.beta.gamma) to https://maps.google.com/?q=51.5007,-0.1246, or TQ 300 800.';

test.each([
  [coordinates, 'coordinates', ['51.5007, -0.1246', 'TQ 300 800']],
  [mapLink, 'map-link', ['https://maps.google.com/?q=51.5007,-0.1246']],
  [what3words, 'what3words', ['///alpha.beta.gamma']],
] as const)('%#: each finds its own kind', (recogniser, kind, wanted) => {
  expect(recogniser.kind).toBe(kind);
  expect(recogniser.mayHold(TEXT)).toBe(true);
  expect(found(recogniser, TEXT)).toEqual(wanted);
});

test('a hit is a span and no more: none is in doubt', () => {
  const legible = legibleOf(fieldOf('/text', 'At 51.5007, -0.1246'));
  expect([...coordinates.find(legible)]).toEqual([{ start: 3, end: 19 }]);
});

test('the coordinates in a link are the link, not coordinates', () => {
  expect(found(coordinates, 'https://maps.google.com/?q=51.5007,-0.1246')).toEqual([]);
});

test.each([coordinates, mapLink, what3words])('$kind: most texts end at the cheap look', (recogniser) => {
  expect(recogniser.mayHold('Well done, Year 4: 12 stars on 3 May!')).toBe(false);
});

test.each([
  [coordinates, 'https://maps.app.goo.gl/AbC'],
  [mapLink, '///alpha.beta.gamma'],
  [what3words, '51.5007, -0.1246'],
])('%#: the look is for its own kind', (recogniser, text) => {
  expect(recogniser.mayHold(text)).toBe(false);
});
