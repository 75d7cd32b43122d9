import { expect, test } from '@jest/globals';
import { accountsFrom } from '../../src/school/accounts.ts';

const factsOf = (more: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> | undefined =>
  accountsFrom([{ channel: 'twitter', handle: '@oak', ...more }])[0]?.facts;

test('every key of an entry is a fact, as text', () => {
  expect(factsOf({ aim: 'news', linkedFromWebsite: true, followers: 412, owners: ['hford', 'akhan'] })).toEqual({
    ...{ channel: 'twitter', handle: '@oak', aim: 'news', linkedFromWebsite: 'true', followers: '412', owners: 'hford; akhan' },
  });
});

test('what was left out is no fact', () => {
  expect(Object.keys(factsOf({ createdOn: undefined }) ?? {})).toEqual(['channel', 'handle']);
});

test('an account is official unless it says otherwise, on the channel that its name means', () => {
  const [one, two] = accountsFrom([
    { channel: 'twitter', handle: '@oak' },
    { channel: 'facebook', handle: 'pta', kind: 'association', owners: ['hford'] },
  ]);
  expect([one?.channel, one?.kind, one?.owners]).toEqual(['x', 'official', []]);
  expect([two?.channel, two?.kind, two?.owners]).toEqual(['facebook', 'association', ['hford']]);
});
