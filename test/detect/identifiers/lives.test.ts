import { describe, expect, test } from '@jest/globals';
import { address } from '../../../src/detect/identifiers/address.ts';
import { doubtsIn, hitsIn } from './hits.ts';

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

describe('near what somebody lives', () => {
  test.each([
    ['lives opposite the church on Mill Lane', 'She still lives opposite the church on Mill Lane.'],
    ['lives near to the church', 'Leo, who lives near to the church'],
    ['lives in the little house behind the church', 'Leo lives in the little house behind the church'],
    ['is living right behind the church', 'Leo is living right behind the church now'],
    ['lives across the road from the pub', 'Leo lives across the road from the pub'],
    ['live near the park', 'The Browns live near the park.'],
    ['are living above the shop', 'Anna and Leo are living above the shop'],
    ['live near school', 'I live near school'],
    ['My old house is behind the church', 'My old house is behind the church'],
    ['Our home is behind the church', 'Our home is behind the church'],
    ['His house is next to the church', 'His house is next to the church'],
    ['Her new flat is opposite the park', 'Her new flat is opposite the park'],
    ['Their home is two doors down from the shop', 'Their home is two doors down from the shop'],
    ["Leo's house is around the corner from the library", "Leo's house is around the corner from the library"],
    ["mum's flat above the shop", "mum's flat above the shop"],
    ['our place is near the bakery', 'our place is near the bakery'],
    ["lives next to the school's gate", "Leo lives next to the school's gate, at number 9"],
  ])('%s: %s', (said, text) => expect(hitsIn(address, text)).toEqual([said]));
  test('each of several', () => {
    const text = 'Leo lives near the church, and Anna lives opposite the pub';
    expect(hitsIn(address, text)).toEqual(['lives near the church', 'lives opposite the pub']);
    expect(hitsIn(address, 'She lives on Mill Lane and he lives on Park Road')).toEqual(['Mill Lane', 'Park Road']);
  });
  test('of those who write it is to be asked who they are', () => {
    expect(doubtsIn(address, 'We live near the park.')).toEqual(['live near the park']);
    expect(doubtsIn(address, 'Today we live near the park.')).toEqual(['live near the park']);
    expect(doubtsIn(address, 'Leo and me, we live near the park.')).toEqual(['live near the park']);
    expect(doubtsIn(address, 'The Towe family live near the park, and Leo lives near the church.')).toEqual([]);
  });
});

describe('the place ends where the thought goes on to something else', () => {
  test.each([
    ['lives near the church', 'Leo lives near the church with two towers'],
    ['lives near the church', 'Leo lives near the church and the shop'],
    ['lives near a church', 'Leo lives near a church where he sings'],
    ['lives near the church', 'Leo lives near the church and'],
    ['lives near the park', 'Leo lives near the park  '],
    ['lives near one two three four five six seven eight nine', 'Leo lives near one two three four five six seven eight nine ten eleven'],
    ['lives near the old best shop', 'Leo lives near the old best shop'],
  ])('%s: %s', (said, text) => expect(hitsIn(address, text)).toEqual([said]));
});

describe('nobody’s home', () => {
  test.each([
    'Browns live near the park.',
    'Santa lives near the North Pole',
    'Everyone lives near the park',
    'Those who live near the park',
    'anyone who lives near the park',
    'Families who live near the park',
    'Father Leo lives near the park',
    'Leo lives near the best chip shop ever',
    'Leo lives near best chip shops',
    'Our hamster Leo lives behind the sofa',
    'The HAMSTER who lives behind the shed',
    'This house is near the park',
    'She took her place next to the captain of Kestrel House',
  ])('not in: %s', (text) => expect(hitsIn(address, text)).toEqual([]));
  test.each([
    'The tortoise came. Anna lives behind the shed',
    'Someone said Anna lives behind the shed',
    'The people say that Anna lives behind the shed',
    'Tell Santa: Anna lives behind the shed',
  ])('but: %s', (text) => expect(hitsIn(address, text)).toEqual(['lives behind the shed']));
});
