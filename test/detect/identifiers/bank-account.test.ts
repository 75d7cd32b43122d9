import { describe, expect, test } from '@jest/globals';
import { bankAccount } from '../../../src/detect/identifiers/bank-account.ts';
import { doubtsIn, hitsIn } from './hits.ts';

test('its kind, and that most texts are looked at no closer', () => {
  expect(bankAccount.kind).toBe('bank-account');
  expect(bankAccount.mayHold('Sports day was cool, windy and loud: well done to all of Oak class!')).toBe(false);
});

describe('a sort code and an account are one finding, from the first digit to the last', () => {
  test.each([
    ['sort code 12-34-56 account 12345678', '12-34-56 account 12345678'],
    ['12-34-56 12345678', '12-34-56 12345678'],
    ['S/C 123456 A/C 12345678', '123456 A/C 12345678'],
    ['Pay sort code 20-00-00, account 55779911, with the class', '20-00-00, account 55779911'],
    ['account 55779911, sort code 20-00-00.', '55779911, sort code 20-00-00'],
    ['Name: PTA\nSort code: 20-00-00\nAccount no: 55779911\nThanks', '20-00-00\nAccount no: 55779911'],
    ['Sort code 20-00-00. Account number 55779911.', '20-00-00. Account number 55779911'],
    ['sortcode 200000 acc 55779911', '200000 acc 55779911'],
    ['sort-codes 20-00-00 acct 55779911', '20-00-00 acct 55779911'],
    ['s.c. 20-00-00 ac 55779911', '20-00-00 ac 55779911'],
    ['sort code for the PTA is 20-00-00 and 55779911', '20-00-00 and 55779911'],
    ['20-00-00, account number for us 55779911', '20-00-00, account number for us 55779911'],
    ['20 00 00, account 55779911', '20 00 00, account 55779911'],
    ['20.00.00 account 55779911', '20.00.00 account 55779911'],
    ['account 20-00-00 55779911', '20-00-00 55779911'],
    ['sort 20-00-00 55779911', '20-00-00 55779911'],
    ['20-00-00 5577 9911', '20-00-00 5577 9911'],
    ['20-00-00 55-77-99-11', '20-00-00 55-77-99-11'],
    ['20-00-00,55779911', '20-00-00,55779911'],
    ['20-00-00 / 55779911', '20-00-00 / 55779911'],
    ['20-00-00\n55779911', '20-00-00\n55779911'],
    ['20-00-00: 55779911', '20-00-00: 55779911'],
    ['20-00-00 | 55779911', '20-00-00 | 55779911'],
    ['sort code 2 0 0 0 0 0 account 5 5 7 7 9 9 1 1', '2 0 0 0 0 0 account 5 5 7 7 9 9 1 1'],
    ['sort code 20-OO-OO account 557799Il', '20-OO-OO account 557799Il'],
    ['sort code ２０-００-００ account ５５７７９９１１', '２０-００-００ account ５５７７９９１１'],
    ['20\u201300\u201300 5577\u200B9911', '20\u201300\u201300 5577\u200B9911'],
    ['sort code 20-00-00 account 5577991', '20-00-00 account 5577991'],
    ['account number 5577991 and sort code 20-00-00', '5577991 and sort code 20-00-00'],
    ['In 12345678 sort code 20-00-00 account 55779911', '20-00-00 account 55779911'],
  ])('%j', (text, pair) => {
    expect(hitsIn(bankAccount, text)).toEqual([pair]);
    expect(doubtsIn(bankAccount, text)).toEqual([]);
  });
});

test('a pair with neither a word nor a hyphen is a doubt', () => {
  expect(doubtsIn(bankAccount, 'Pay 20 00 00 55779911')).toEqual(['20 00 00 55779911']);
  expect(doubtsIn(bankAccount, 'At half-term 20 00 00 55779911')).toEqual(['20 00 00 55779911']);
  expect(doubtsIn(bankAccount, 'Pay 20.00.00 55779911')).toEqual(['20.00.00 55779911']);
  expect(hitsIn(bankAccount, '20 00 00 55 77 99 11')).toEqual([]);
  expect(hitsIn(bankAccount, '20 00 00, 5577 9911')).toEqual([]);
});

describe('either alone, where it is called by its name', () => {
  test.each([
    ['sort code 20-00-00 please', '20-00-00'],
    ['Sort code: 200000', '200000'],
    ['s/c 20-00-00', '20-00-00'],
    ['our sort code at this bank is 20-00-00', '20-00-00'],
    ['account: 20-00-00', '20-00-00'],
    ['sort 20-00-00', '20-00-00'],
    ['account 55779911', '55779911'],
    ['Account No. 5577 9911', '5577 9911'],
    ['account number is 55 77 99 11', '55 77 99 11'],
    ['a/c 55779911', '55779911'],
    ['acc: 55779911', '55779911'],
    ['acct number 55779911', '55779911'],
    ['account number for the trip 55779911', '55779911'],
    ['account number 5577991', '5577991'],
    ['account 5577991', '5577991'],
    ['AC 55779911', '55779911'],
  ])('%j', (text, number) => {
    expect(hitsIn(bankAccount, text)).toEqual([number]);
    expect(doubtsIn(bankAccount, text)).toEqual([]);
  });
});

test('two that are too far from each other are two', () => {
  expect(hitsIn(bankAccount, `sort code 20-00-00${' '.repeat(32)}account 55779911`)).toHaveLength(1);
  expect(hitsIn(bankAccount, `sort code 20-00-00${' '.repeat(33)}account 55779911`)).toHaveLength(2);
  expect(hitsIn(bankAccount, 'sort code 20-00-00\n\naccount 55779911')).toHaveLength(2);
  expect(hitsIn(bankAccount, 'sort code 20-00-00\n  \naccount 55779911')).toHaveLength(2);
  expect(hitsIn(bankAccount, 'sort code 20-00-00 for 7 or account 55779911')).toHaveLength(2);
  expect(hitsIn(bankAccount, `account 55779911${' '.repeat(30)}sort code 20-00-00`)).toHaveLength(1);
  expect(hitsIn(bankAccount, `account 55779911${' '.repeat(31)}sort code 20-00-00`)).toHaveLength(2);
});

test('each of two accounts is found with its own sort code', () => {
  const text = 'Cakes: sort code 20-00-00 account 55779911. Trip: sort code 30-00-00 account 55779922.';
  expect(hitsIn(bankAccount, text)).toEqual(['20-00-00 account 55779911', '30-00-00 account 55779922']);
  expect(hitsIn(bankAccount, '20-00-00 55779911\n\n30-00-00 55779922')).toEqual(['20-00-00 55779911', '30-00-00 55779922']);
  expect(hitsIn(bankAccount, 'account 55779911 sort code 20-00-00 account 55779922')).toEqual(['55779911', '20-00-00 account 55779922']);
});

test('the last of many pairs is found', () => {
  const many = Array.from({ length: 40 }, (_, index) => `20-00-${10 + index} 557799${10 + index}`);
  expect(hitsIn(bankAccount, many.join('; '))).toEqual(many);
});

test.each([
  '12-05-26',
  '123456',
  '12-34-5 12345678',
  '12345678',
  '1234567',
  '123456 12345678',
  'On 12-05-26 we had 12345678 steps',
  'the accounts 12-05-26',
  'account 123456',
  'account 12-34-567',
  'account of 12345678 visitors',
  'charity number 1234567',
  'company number 12345678',
  'sort 123456 bricks',
  'sort code 12345',
  'sort code 1234567',
  'sort code 12-345-6',
  'sort code 1-23456',
  'account 123456789',
  'account 123-45678',
  'account 12345678.pdf',
  'account 5 12-34-56',
  '12345678 20-00-00',
  '12345678, 20-00-00',
  '20-00-00 5577991',
  '20-00-00 and 55779911',
  '20-00-00 55779911 22',
  '20-00-00    55779911',
  'WPS-20-00-00 55779911',
  '£20-00-00 55779911',
  '5 20-00-00 55779911',
  'Account number 07700 900123',
  'account 123456789012',
  'https://example.org/account/55779911',
  'account A55779911',
  'account 55779911A',
  'account 55779911@example.org',
  'Year 7 account for 2026-27',
  'account 1234567 8',
  'bacc 55779911',
  'resort code 20-00-00',
  'sec 200000',
])('%j is none', (text) => {
  expect(hitsIn(bankAccount, text)).toEqual([]);
});

test('another number between a word and a number takes the word for itself', () => {
  expect(hitsIn(bankAccount, 'sort code is below, in 2026, at 20-00-00')).toEqual([]);
  expect(hitsIn(bankAccount, 'for 5 sort code, in 7, or 20-00-00')).toEqual([]);
  expect(hitsIn(bankAccount, 'sort code is below, at 20-00-00')).toEqual(['20-00-00']);
  expect(hitsIn(bankAccount, `sort code ${'x'.repeat(29)} 20-00-00`)).toEqual(['20-00-00']);
  expect(hitsIn(bankAccount, `sort code ${'x'.repeat(31)} 20-00-00`)).toEqual([]);
});
