import { describe, expect, test } from '@jest/globals';
import { formatOf, forward, nameOf, sayUnknownEnding, sourceInside } from '../../src/posts/endings.ts';

describe('what an ending says', () => {
  test.each([
    ['farm.json', 'json'],
    ['FARM.JSON', 'json'],
    ['posts/farm.ndjson', 'ndjson'],
    ['farm.jsonl', 'ndjson'],
    ['farm.md', 'markdown'],
    ['farm.txt', 'text'],
    ['farm.json.bak', undefined],
    ['farm.csv', 'table'],
    ['farm', undefined],
    ['.json', undefined],
    ['a.json/farm', undefined],
  ])('%s is %s', (path, format) => {
    expect(formatOf(path)).toBe(format);
  });

  test.each([
    ['photo.JPG', 'a file that ends in .jpg is not read: a post is a .json, .ndjson, .jsonl, .md, .txt or .csv file'],
    ['farm', 'a file without an ending is not read: a post is a .json, .ndjson, .jsonl, .md, .txt or .csv file'],
  ])('%s is refused in words', (path, says) => {
    expect(sayUnknownEnding(path)).toEqual(says);
  });
});

describe('the name of a post', () => {
  test.each([
    ['posts/farm.json', '/', 'farm'],
    ['farm.trip.json', '/', 'farm.trip'],
    ['farm', '/', 'farm'],
    ['.farm', '/', '.farm'],
    ['../x/.farm.json', '/', '.farm'],
    ['C:\\posts\\farm.json', '\\', 'farm'],
    ['posts\\farm.json', '/', 'posts\\farm'],
  ])('of %s with %s is %s', (path, separator, name) => {
    expect(nameOf(path, separator)).toBe(name);
  });
});

describe('the source of a file in a folder', () => {
  test.each([
    ['posts', 'farm.json', '/', 'posts/farm.json'],
    ['posts/', 'a/farm.json', '/', 'posts/a/farm.json'],
    ['.', 'farm.json', '/', './farm.json'],
    ['', 'farm.json', '/', 'farm.json'],
    ['/', 'farm.json', '/', '/farm.json'],
    ['C:\\posts\\', 'a/farm.json', '\\', 'C:/posts/a/farm.json'],
    ['..\\posts', 'farm.json', '\\', '../posts/farm.json'],
    ['odd\\name', 'farm.json', '/', 'odd\\name/farm.json'],
    ['posts/', '', '/', 'posts/'],
  ])('%s and %s with %s make %s', (folder, inside, separator, source) => {
    expect(sourceInside(folder, inside, separator)).toBe(source);
  });

  test('a backslash is turned only where it parts folders', () => {
    expect(forward('a\\b', '\\')).toBe('a/b');
    expect(forward('a\\b', '/')).toBe('a\\b');
  });
});
