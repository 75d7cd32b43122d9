import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { linksInField } from '../../../src/detect/links/find.ts';
import { fieldOf } from '../../../src/text/field.ts';

const found = (text: string, pointer = '/text'): readonly (readonly [string, string])[] =>
  linksInField(fieldOf(pointer, text)).map(({ start, end, host }) => [text.slice(start, end), host]);
const hosts = (text: string, pointer?: string): readonly string[] => found(text, pointer).map(([, host]) => host);

describe('links are found', () => {
  test.each<[text: string, link: string, host: string]>([
    ['See https://a.example/b?c=d#e.', 'https://a.example/b?c=d#e', 'a.example'],
    ['(HTTPS://A.EXAMPLE/B)', 'HTTPS://A.EXAMPLE/B', 'a.example'],
    ['hxxps://a.example/b', 'hxxps://a.example/b', 'a.example'],
    ['www.a.example', 'www.a.example', 'www.a.example'],
    ['all at a.co.uk, now', 'a.co.uk', 'a.co.uk'],
    ['a.example/b', 'a.example/b', 'a.example'],
    ['a[.]example', 'a[.]example', 'a.example'],
    ['a [dot] example/b', 'a [dot] example/b', 'a.example'],
    ['go to a-b dot co dot uk today', 'a-b dot co dot uk', 'a-b.co.uk'],
    ['https://a.example:8443/b', 'https://a.example:8443/b', 'a.example'],
    ['https://u:p@a.example/b', 'https://u:p@a.example/b', 'a.example'],
    ['https://[2001:db8::1]:80/b', 'https://[2001:db8::1]:80/b', '[2001:db8::1]'],
    ['192.0.2.7/plan', '192.0.2.7/plan', '192.0.2.7'],
    ['[here](https://a.example/b_(c))', 'https://a.example/b_(c)', 'a.example'],
    ['[here](//a.example/b)', '//a.example/b', 'a.example'],
    ['<a class=x href="https://a.example/b">here</a>', 'https://a.example/b', 'a.example'],
    ["<a href='//a.example'>here</a>", '//a.example', 'a.example'],
    ['<a href=https://a.example/b>here</a>', 'https://a.example/b', 'a.example'],
    ['<a href="ht\ttps://a.example">here</a>', 'ht\ttps://a.example', 'a.example'],
    ['https://ａ．example/b', 'https://ａ．example/b', 'a.example'],
    ['https://a\u200B.example/b', 'https://a\u200B.example/b', 'a.example'],
    ['plain:mü.example', 'mü.example', 'mü.example'],
    ['https://a。example', 'https://a。example', 'a.example'],
  ])('%s', (text, link, host) => {
    expect(found(text)).toEqual([[link, host]]);
  });

  test('of the post’s own links each is one from end to end', () => {
    expect(found('a.example', '/links/0')).toEqual([['a.example', 'a.example']]);
    expect(found(' https://a.example/b c', '/links/1')).toEqual([[' https://a.example/b c', 'a.example']]);
  });

  test('each once, in the order of the text', () => {
    expect(hosts('b.example then https://a.example and <a href="https://c.example">c</a>')).toEqual([
      'b.example',
      'a.example',
      'c.example',
    ]);
    expect(found('[https://a.example](https://b.example)').map(([link]) => link)).toEqual(['https://a.example', 'https://b.example']);
  });

  test('what a link carries is one of its targets', () => {
    const [link] = linksInField(fieldOf('/text', 'https://a.example/go?to=https%3A%2F%2Fb.example%2Fc'));
    expect(link?.targets.map(({ host }) => host)).toEqual(['a.example', 'b.example']);
  });
});

describe('these are no links', () => {
  test.each([
    'The end.In class',
    'finished.It was',
    'Mr.Smith and e.g. this, i.e. that',
    'at 3.30pm on 12.11.2026',
    'version 1.2.3.4',
    'jo.smith@a.example',
    '@head@social.example',
    'photo.jpg',
    'a.b.c',
    'well...done',
    'what is it.so',
    'javascript: an introduction',
    'Our data: 5/6',
    'data:5/6',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each(['/tags/0', '/media/0/tags/0', '/media/0/file', '/media/0/file/1/words'])('in %s', (pointer) => {
    expect(found('poker.example', pointer)).toEqual([]);
  });
});

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    ...[
      'https://',
      'www.',
      'a',
      '.',
      '/',
      '@',
      ':',
      '(',
      ')',
      '[',
      '](',
      '<a href="',
      '">',
      ' ',
      'com',
      '\u200B',
      'а',
      ' dot ',
      '%2F',
      'data:',
      '\n',
      '。',
    ],
  );
  test('a link stands where it is said to stand', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (all) => {
        const text = all.join('');
        for (const pointer of ['/text', '/links/0'])
          for (const { start, end } of linksInField(fieldOf(pointer, text))) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    'a.',
    'a-',
    'https://',
    'x.com/',
    '[](',
    '](a(',
    '<a href="',
    'href=',
    ' dot com',
    'a dot ',
    'a[.]',
    'data:',
    '1.',
    'http://a@',
    '%68',
    '.com',
    'а.',
  ])('the work grows with its length: %s', (piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    const from = process.cpuUsage();
    linksInField(fieldOf('/text', text));
    expect(process.cpuUsage(from).user).toBeLessThan(4_000_000);
  });
});
