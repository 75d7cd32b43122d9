import { describe, expect, test } from '@jest/globals';
import { address } from '../../../src/detect/identifiers/address.ts';
import { hitsIn } from './hits.ts';

describe('where somebody has moved to', () => {
  test.each([
    ['Mill Lane', 'The Okonjos have moved to Mill Lane.'],
    ['Mill Lane', 'She has just moved to Mill Lane, Wexcombe'],
    ['Mill Lane', "Leo's dad moved in to Mill Lane last week"],
    ['The Old Bakehouse, Pound Lane', 'The Okonjos have moved to The Old Bakehouse, Pound Lane, Wexcombe'],
    ['Mill Lane', 'She lives on Mill Lane, Leeds'],
  ])('%s: %s', (said, text) => expect(hitsIn(address, text)).toEqual([said]));
  test.each([
    'Our library has moved to Mill Lane',
    'Assembly has moved to Mill Lane.',
    'The Browns have moved to Spain.',
    'Mum was moved to tears on Mill Lane',
  ])('not in: %s', (text) => expect(hitsIn(address, text)).toEqual([]));
});
