import { expect, test } from '@jest/globals';
import { isOfNamed } from '../../../src/detect/identifiers/named-mailbox.ts';
import { namesIndex } from '../../../src/detect/names/find.ts';
import { fieldOf } from '../../../src/text/field.ts';
import { legibleOf } from '../../../src/text/legible.ts';
import { schoolOf } from '../../school.ts';

const LEXICON = namesIndex(schoolOf({})).known().lexicon();

const isNamed = (text: string): boolean => {
  const start = text.search(/\S+@/);
  const end = start + (/^[^\s,]+/.exec(text.slice(start))?.[0].length ?? 0);
  return isOfNamed(legibleOf(fieldOf('/text', text)), { start, end }, LEXICON);
};

test.each([
  'St Bede\u2019s Players lend theirs: wardrobe@stbedesplayers.example',
  'puddings@arrowmere-methodist.example, says Arrowmere Methodist Hall',
  'Marl Bakers: orders in by Friday, bread@marlbakers.co.example',
])('%s', (text) => expect(isNamed(text)).toBe(true));

test.each([
  ...['sarah', 'rose', 'baker', 'mum', 's.cooke', 'me', 'thistlewood', 'bread22'].map(
    (local) => `The Arrowmere Players: ${local}@arrowmereplayers.example`,
  ),
  'The Players lend theirs: wardrobe@arrowmereplayers.example',
  'Arrowmere Players: wardrobe@gmail.com',
  'Marl Ltd: bread@marl.example',
  'Gmail and wardrobe@gmail.com',
  'wardrobe@arrowmereplayers.example, wardrobe@arrowmereplayer.example',
])('but not %s', (text) => expect(isNamed(text)).toBe(false));
