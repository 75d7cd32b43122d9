import { describe, expect, test } from '@jest/globals';
import { phraseOf, phrasesIn, phrasesOf } from '../../../src/text/wording/notation.ts';

describe('a list is cut into its phrases', () => {
  test.each([
    ['cat | old dog', ['cat', 'old dog']],
    ['\n  cat |\n  old dog\n', ['cat', 'old dog']],
    ['the (cat|dog) sat | hen', ['the (cat|dog) sat', 'hen']],
    ['the (cat|\n[old|fat] dog) | hen', ['the (cat|\n[old|fat] dog)', 'hen']],
    ['no [^ |]{1,3} cat | hen', ['no [^ |]{1,3} cat', 'hen']],
    ['no [^(]{1,3} cat | hen', ['no [^(]{1,3} cat', 'hen']],
    [' | ', []],
  ])('%s', (list, phrases) => expect(phrasesIn(list)).toEqual(phrases));

  test.each(['a | (b|c) d\ne ~2 [f|g [h]] | <i> j | k[^ |]{2} l', 'a | b c\nd'])('and each is what it is in the list: %s', (list) =>
    expect(phrasesIn(list).map(phraseOf)).toEqual(phrasesOf(list)),
  );
});
