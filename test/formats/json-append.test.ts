import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { withItem } from '../../src/formats/json-append.ts';

const item = { by: 'hford', at: '2026-06-12' };
const ONE = '{ "by": "hford", "at": "2026-06-12" }';

test.each([
  ['tight', '{"a":1}', `{"a":1,"list":[{"by":"hford","at":"2026-06-12"}]}`],
  ['one line', '{ "a": 1 }', `{ "a": 1, "list": [${ONE}] }`],
  ['one line without spaces inside', '{"a": 1}', `{"a": 1, "list": [${ONE}]}`],
  ['two spaces', '{\n  "a": 1,\n  "b": [2]\n}\n', `{\n  "a": 1,\n  "b": [2],\n  "list": [\n    ${ONE}\n  ]\n}\n`],
  ['tabs', '{\n\t"a": 1\n}', `{\n\t"a": 1,\n\t"list": [\n\t\t${ONE}\n\t]\n}`],
  ['four spaces', '{\n    "a": 1\n}', `{\n    "a": 1,\n    "list": [\n        ${ONE}\n    ]\n}`],
  ['Windows', '{\r\n  "a": 1\r\n}\r\n', `{\r\n  "a": 1,\r\n  "list": [\r\n    ${ONE}\r\n  ]\r\n}\r\n`],
  ['a blank line before the first key', '{\n\n  "a": 1\n}', `{\n\n  "a": 1,\n  "list": [\n    ${ONE}\n  ]\n}`],
  ['a list in one line', '{ "list": [{ "by": "x" }], "a": 1 }', `{ "list": [{ "by": "x" }, ${ONE}], "a": 1 }`],
  ['a list line by line', '{\n  "list": [\n    { "by": "x" }\n  ]\n}', `{\n  "list": [\n    { "by": "x" },\n    ${ONE}\n  ]\n}`],
  ['an empty list', '{ "list": [ ], "a": 1 }', `{ "list": [${ONE}], "a": 1 }`],
  ['the key within another', '{ "a": { "list": [] } }', `{ "a": { "list": [] }, "list": [${ONE}] }`],
])('%s', (_, before, after) => {
  expect(withItem(before, 'list', item)).toBe(after);
});

describe('whatever the layout', () => {
  const layouts = fc.constantFrom<string | number | undefined>(undefined, 1, 2, 4, '\t');
  const objects = fc
    .tuple(
      fc.dictionary(
        fc.string().filter((key) => key !== 'list' && key !== '__proto__'),
        fc.jsonValue(),
      ),
      fc.jsonValue(),
    )
    .map(([rest, first]) => ({ first, ...rest }));

  test('the item is there, and of the text nothing is lost', () => {
    fc.assert(
      fc.property(objects, layouts, fc.array(fc.constant({ by: 'x' })), fc.boolean(), (object, layout, list, has) => {
        const whole = has ? { ...object, list } : object;
        const text = JSON.stringify(whole, undefined, layout);
        const now = withItem(text, 'list', item);
        expect(JSON.parse(now)).toEqual({ ...(JSON.parse(text) as object), list: [...(has ? list : []), item] });
        if (!has || list.length > 0) expect(isWithin(text, now)).toBe(true);
      }),
    );
  });
});

/** Whether one text is another with a piece put in somewhere. */
const isWithin = (text: string, now: string): boolean => {
  let start = 0;
  while (start < text.length && text[start] === now[start]) start++;
  return now.endsWith(text.slice(start));
};
