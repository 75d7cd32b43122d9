import { expect, test } from '@jest/globals';
import { fieldOf } from '../../src/text/field.ts';
import { legibleOf } from '../../src/text/legible.ts';

const read = (text: string): string => legibleOf(fieldOf('/text', text)).text;

test.each([
  ['０７７００ ９００１２３', '07700 900123'],
  ['07700\u00A0900\u2011123', '07700 900-123'],
  ['0️⃣7️⃣7️⃣0️⃣0️⃣', '07700'],
  ['٠٧٧٠٠ ٩٠٠١٢٣', '07700 900123'],
  ['𝟎𝟕𝟕𝟎𝟎', '07700'],
  ['①②③', '123'],
  ['jo＠example．org', 'jo@example.org'],
  ['51°30′02″N', '51°30\'02"N'],
  ['07\u200B700 9\u00AD00123', '07700 900123'],
  ['<b>07</b>700', '07700'],
  ['Café, £5 – 20%', 'Café, £5 - 20%'],
  ['51.5, \u22120.12', '51.5, -0.12'],
  ['→ 9⌚ ∑', '→ 9⌚ ∑'],
])('%s is read as %s', (text, wanted) => {
  expect(read(text)).toBe(wanted);
});

test('what is found stands where it was written', () => {
  const text = 'Ring ０７\u200B７００ now';
  const legible = legibleOf(fieldOf('/text', text));
  const start = legible.text.indexOf('07700');
  const span = legible.span(start, start + 5);
  expect(text.slice(span.start, span.end)).toBe('０７\u200B７００');
});
