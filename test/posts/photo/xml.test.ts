import { describe, expect, test } from '@jest/globals';
import { parseXml } from '../../../src/posts/photo/xml.ts';

const DC = 'http://purl.org/dc/elements/1.1/';

describe('XML', () => {
  test('vocabularies by their addresses, whatever the prefixes', () => {
    const [one] = parseXml(`<a:title xmlns:a="${DC}" a:lang="en" plain='1'>Cup</a:title>`).children;
    const [other] = parseXml(`<title xmlns="${DC}">Cup</title>`).children;
    expect(one).toMatchObject({ space: DC, name: 'title', text: 'Cup' });
    expect(one?.attributes).toEqual([
      { space: DC, name: 'lang', value: 'en' },
      { space: '', name: 'plain', value: '1' },
    ]);
    expect(other).toMatchObject({ space: DC, name: 'title', text: 'Cup', attributes: [] });
  });

  test('a prefix means what it meant last, and only within', () => {
    const [outer] = parseXml('<p:a xmlns:p="urn:1"><p:b xmlns:p="urn:2"/><p:c/></p:a>').children;
    expect(outer?.children.map(({ space }) => space)).toEqual(['urn:2', 'urn:1']);
  });

  test.each([
    ['<a>1 &lt; 2 &amp;amp; &#65;&#x42;</a>', '1 < 2 &amp; AB'],
    ['<a>cats & dogs &unknown; &#x110000;</a>', 'cats & dogs &unknown; &#x110000;'],
    ['<a>one<!-- no -->two<?x no?>three</a>', 'onetwothree'],
    ['<a><![CDATA[<b>&amp;</b>]]></a>', '<b>&amp;</b>'],
    ['<?xml version="1.0"?>\n<a >text</a >\n', 'text'],
    ['<a b="1>2">text</a>', 'text'],
  ])('%s', (xml, text) => {
    expect(parseXml(xml).children[0]?.text).toBe(text);
  });

  test.each([
    ['<a>', 'never closed'],
    ['<a></b>', 'closed by another'],
    ['</a>', 'closed and not opened'],
    ['<a b></a>', 'an attribute without a value'],
    ['<a b=1></a>', 'a value without quotation marks'],
    ['<a b="1></a>', 'a value that does not end'],
    ['<p:a></p:a>', 'a prefix that nobody explains'],
    ['<a><!-- ', 'a comment that does not end'],
    ['< a></a>', 'no name'],
    ['<a/', 'a tag that does not end'],
    ['no tag at all', 'no element'],
    ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'a document type'],
  ])('%s: %s', (xml) => {
    expect(() => parseXml(xml)).toThrow('its XMP is damaged');
  });

  test('nothing but blanks is nothing', () => {
    expect(parseXml(' \n\t').children).toEqual([]);
  });

  test('no deeper, no more parts and no more vocabularies than anybody needs', () => {
    const nest = (depth: number): string => `${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`;
    expect(parseXml(nest(64)).children).toHaveLength(1);
    expect(() => parseXml(nest(65))).toThrow(/very many parts/u);
    expect(() => parseXml(`<a>${'<b/>'.repeat(20_000)}</a>`)).toThrow(/very many parts/u);
    const spaces = (count: number): string => Array.from({ length: count }, (_, at) => `xmlns:p${at}="urn:${at}"`).join(' ');
    expect(parseXml(`<a ${spaces(90)}/>`).children).toHaveLength(1);
    expect(() => parseXml(`<a ${spaces(120)}/>`)).toThrow(/very many vocabularies/u);
  });

  test('the worst of 200 kB is read at once', () => {
    const from = performance.now();
    for (const worst of ['<', '<a ', '&', '&#', '<a b="', ' ', '<!--', '<a></a>', '<a>', 'x="'])
      try {
        parseXml(`<r>${worst.repeat(200_000 / worst.length)}`);
      } catch {
        // Whether it can be read is not the point.
      }
    expect(performance.now() - from).toBeLessThan(2000);
  });
});
