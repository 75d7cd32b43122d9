import { expect, test } from '@jest/globals';
import { saidBy } from './said-by.ts';

// Sayings, brews and machines of which hard words are said, and accounts and groups of which families are warned.
test.each<readonly [string, string, string]>([
  ['harmful-language', 'The Year 3 soups were disgusting and wonderful, and we ate them all.', 'nothing'],
  ['harmful-language', 'Those boys are disgusting and stupid.', 'error'],
  ['harmful-language', 'Mrs Quorn and her sister were thick as thieves all evening.', 'nothing'],
  ['harmful-language', 'That family are thick, every one of them thieves.', 'warning'],
  ['harmful-language', 'Mr Quorn is a fat-quarter fiend, so bring your scraps to quilting club.', 'nothing'],
  ['harmful-language', 'Leo is a fat cow.', 'error'],
  ['harmful-language', 'We put the old photocopier out of its misery on Friday.', 'nothing'],
  ['harmful-language', 'Somebody should put that boy out of his misery.', 'error'],
  ['underage-platform', 'A fake account has asked our pupils to follow it on Instagram. Report it.', 'nothing'],
  ['underage-platform', 'Year 5, follow our new account on Instagram.', 'error'],
  ['underage-platform', 'WhatsApp groups for children in Year 4 have caused arguments.', 'nothing'],
  ['underage-platform', 'Year 4, join our WhatsApp group for children.', 'error'],
  ['copyright', 'Please do not send in pictures copied from the internet.', 'nothing'],
  ['copyright', 'Our cover picture was copied from the internet.', 'warning'],
])('%s: %s is %s', (check, text, expected) => {
  expect(saidBy(check, { channel: 'facebook', text })).toBe(expected);
});
