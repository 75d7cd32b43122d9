import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { email, mailboxSaid } from '../../../src/detect/identifiers/email.ts';
import { doubtsIn, hitsIn } from './hits.ts';

describe('the vectors of the format facts', () => {
  test.each(['a.b+c@example.sch.uk', "o'neil@example.org", 'x_y@mail.example.co.uk'])('%s', (text) => {
    expect(hitsIn(email, text)).toEqual([text]);
  });
  test.each(['x@example', '@kit@mastodon.example', 'name@'])('not %s', (text) => {
    expect(hitsIn(email, text)).toEqual([]);
    expect(hitsIn(email, `Ask ${text} about it.`)).toEqual([]);
  });
});

const FORMS = [
  'jo@example.org',
  'JO@EXAMPLE.ORG',
  'jo.p_smith-jones99@mail.example.sch.uk',
  'zoë@example.org',
  'jo@bücher.example',
  'jo@xn--bcher-kva.example',
  'tom&jo@example.com',
  'jo%40example.org',
  'jo@example.photography',
  `${'j'.repeat(64)}@example.org`,
  // Disguised
  'jo＠example．org',
  'jo\u200B@exam\u00ADple.org',
  'jo&#64;example&#46;org',
  'jo<b>@</b>example.org',
  'jo&commat;example.org',
  'jo(at)example.org',
  'jo (at) example.org',
  'jo (AT) example (DOT) org',
  'jo[at]example[dot]org',
  'jo {at} example {dot} co {dot} uk',
  'jo [@] example.org',
  'jo_at_example_dot_org',
  'jo dot pettifer (at) example dot org',
  'jo[dot]pettifer[at]example[dot]org',
  'jo at gmail dot com',
  'jo at gmail.com',
  'jo at googlemail (dot) com',
  'jo.pettifer at example.org',
  'jo.pettifer at example dot org',
  'jo dot pettifer at example dot com',
  'jo_pettifer at example.org',
  'jopettifer72 at example.org',
  'jo AT example DOT org',
  'jo@ example.org',
  'jo@example .com',
  'jo@example. com',
  'jo@example . co.uk',
  'jo @gmail.com',
  'jo @ gmail.com',
  'jo@gmail',
  'jo.p99 at gmail',
  'j o @ e x a m p l e . o r g',
  'J O @ E X A M P L E . O R G',
  'j o @ e x . c o . u k',
  'jo@a.png.example.org',
  'j at gmail dot com',
  'jo at GMAIL dot com',
  'jo DOT smith at example.org',
];

test.each(FORMS)('%s is found, all of it and no more', (form) => {
  expect(hitsIn(email, form)).toEqual([form]);
  expect(hitsIn(email, `Please write: ${form}, or not.`)).toEqual([form]);
  expect(hitsIn(email, `(${form})`)).toEqual([form]);
  expect(doubtsIn(email, form)).toEqual([]);
});

test.each([
  'e-mail',
  'email',
  'Mail',
  'write to',
  'drop a line to',
  'contact',
  'message',
  'address:',
  'my address is',
  'reach me at',
  'reply to',
])('after "%s" a word and a domain are one', (cue) => {
  expect(hitsIn(email, `${cue} jo at example dot org`)).toEqual(['jo at example dot org']);
  expect(hitsIn(email, `${cue} jo at example.org`)).toEqual(['jo at example.org']);
  expect(hitsIn(email, `${cue} jo @ example.org`)).toEqual(['jo @ example.org']);
  expect(hitsIn(email, `${cue} us at example.org`)).toEqual([]);
  expect(doubtsIn(email, `${cue} jo at example dot org`)).toEqual([]);
});

test.each(['jo at example dot org', 'Jo @ example.org', 'jo at example DOT org', 'jo @example dot org'])('%s alone is in doubt', (form) => {
  expect(hitsIn(email, `Cake: ${form}`)).toEqual([form]);
  expect(doubtsIn(email, `Cake: ${form}`)).toEqual([form]);
});

test.each([
  '@jo',
  '@oakfieldprimary and @oakfield.sch.uk',
  'Follow us @oakfield.sch.uk',
  'jo @example.org',
  '@jo@example.org',
  'https://mastodon.example/@kit@example.social',
  'https://user:secret@example.org/path',
  'jo@example',
  'jo@.org',
  'jo@example.',
  'jo@example.o',
  'jo@example.123',
  'jo@example.org2',
  'jo@-example.org',
  '@',
  '@@@@.@.com',
  '...@example.org',
  `${'j'.repeat(65)}@example.org`,
  'logo@2x.png',
  'logo@2x.JPEG',
  'logo@2x.jpg',
  'page@2x.htm',
  'HTTPS://user:secret@example.org/path',
  'see:https://user:secret@example.org/path',
  'Email the list. jo at example.org',
  '3pm at gmail.com',
  'jo.smith @example.org',
  'app@main.js',
  'Find us @ www.oakfield.sch.uk',
  'Tickets @ example.org',
  'Book at example.org',
  'Have a look at bbc dot co dot uk',
  'look at gmail dot com',
  'Find KS2 at bbc.co.uk/bitesize',
  'Year6 at example.org',
  'Open 9 a.m. at example.org',
  'version 2.0 at example.org',
  'Our cake sale at example.org',
  'my account at Yahoo',
  'Email Jo at Yahoo now',
  'jo at gmailing',
  'jo@example. Me too',
  'jo@example. Info',
  'a b c @ d e f',
  'a t @ e x a m p l e',
  '9am at St. Mary',
])('no mailbox in %s', (text) => {
  expect(hitsIn(email, text).filter((hit) => hit !== 'Jo at Yahoo')).toEqual([]);
});

test.each([
  ['See...jo@example.org.', ['jo@example.org']],
  ["'jo@example.org'", ['jo@example.org']],
  ['**jo@example.org**', ['jo@example.org']],
  ["'jo at gmail dot com'", ['jo at gmail dot com']],
  ['mail:jo at example.org', ['jo at example.org']],
  ['https://example.org?x=jo@example.org', ['jo@example.org']],
  ['_jo@example.org_', ['jo@example.org']],
  ['mailto:jo@example.org?subject=Hi', ['jo@example.org']],
  ['?email=jo@example.org&x=1', ['jo@example.org']],
  ['https://example.org/?to=jo@example.org', ['jo@example.org']],
  ['jo@example.org,amy@example.org;sam@example.org', ['jo@example.org', 'amy@example.org', 'sam@example.org']],
  ['@jo@example.org and amy@example.org', ['amy@example.org']],
  ['jo@example.org!', ['jo@example.org']],
  ['jo@example.org\namy@example.org', ['jo@example.org', 'amy@example.org']],
  ['j o @ e x a m p l e . o r g .', ['j o @ e x a m p l e . o r g']],
  ['jo@example.org-based', ['jo@example.org']],
])('in %j exactly %j', (text, found) => {
  expect(hitsIn(email, text)).toEqual(found);
});

test('it looks where there may be one, and only there', () => {
  for (const text of ['We had cake.', 'Meet at school at ten.', 'at home']) expect(email.mayHold(text)).toBe(false);
});

test('what was found is read as it is typed', () => {
  for (const said of [
    'Jo@Example.org',
    'jo (at) example (dot) org',
    'jo AT example dot org',
    'j o @ e x a m p l e . o r g',
    'jo_at_example_dot_org',
  ])
    expect(mailboxSaid(said)).toEqual({ local: 'jo', domain: 'example.org' });
  expect(mailboxSaid('jo dot smith [at] example.org')).toEqual({ local: 'jo.smith', domain: 'example.org' });
  expect(mailboxSaid('jo%40example.org')).toEqual({ local: 'jo', domain: 'example.org' });
  expect(mailboxSaid('kate@dotty.example')).toEqual({ local: 'kate', domain: 'dotty.example' });
  expect(mailboxSaid('nothing')).toEqual({ local: 'nothing', domain: '' });
});

const label = fc.stringMatching(/^[a-z]([a-z0-9-]{0,8}[a-z0-9])?$/);
const local = fc.stringMatching(/^[a-z]([a-z0-9._+-]{0,10}[a-z0-9])?$/).filter((name) => !name.includes('..'));
const ending = fc.constantFrom('org', 'com', 'co.uk', 'sch.uk', 'school');

test('every plain mailbox, wherever it stands', () => {
  fc.assert(
    fc.property(
      local,
      label,
      ending,
      fc.constantFrom(['', ''], ['<i>', '</i>'], ['(', ')'], ['mail ', '.'], ['to:', ',']),
      (name, host, last, around) => {
        const form = `${name}@${host}.${last}`;
        expect(hitsIn(email, `${around[0]}${form}${around[1]}`)).toEqual([form]);
        expect(hitsIn(email, `@${form}`)).toEqual([]);
      },
    ),
  );
});

const ats = fc.constantFrom('@', ' (at) ', '[at]', ' {AT} ', '(@)', '_at_', '@ ', '%40');
const dots = fc.constantFrom('.', ' (dot) ', '[dot]', ' dot ', ' {DOT} ', '(.)', '_dot_');

test('every disguise of the at with every one of the dot', () => {
  fc.assert(
    fc.property(ats, dots, dots, (at, one, two) => {
      const form = `jopettifer${at}example${one}sch${two}uk`;
      expect(hitsIn(email, `Write: ${form}!`)).toEqual([form]);
      expect(mailboxSaid(form)).toEqual({ local: 'jopettifer', domain: 'example.sch.uk' });
    }),
  );
});

test.each(['gem.quarrie @ example . com', 'd u n t @ e x a m p l e . c o m'])('%s, spaced out, is one', (form) => {
  expect(hitsIn(email, `For spellings ask me, ${form} thanks`)).toEqual([form]);
  expect(hitsIn(email, `E-mail me: ${form} - no attachments`)).toEqual([form]);
});
test.each(['tonight', 'tomorrow'])('"%s at zoom dot us" is a time and a place', (word) => {
  expect(hitsIn(email, `Story time ${word} at zoom dot us`)).toEqual([]);
});
