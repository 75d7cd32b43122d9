import anonymousPost from '../../src/checks/anonymous-post.ts';
import type { Post } from '../../src/model.ts';
import { checkTester } from '../check-tester.ts';
import { schoolOf } from '../school.ts';

const school = schoolOf({
  aliases: ['Oakfield'],
  staff: [{ id: 'jharrow', name: 'Jo Harrow', role: 'Teacher', personalAccounts: ['@jharrow_bakes', '@ghost_runner'] }],
  accounts: [{ channel: 'facebook', handle: '@oakfieldprimary', kind: 'official', owners: [], facts: {} }],
});
const ours = (text: string, more: Partial<Post> = {}): Post => ({ channel: 'facebook', text, ...more });
const theirs = (account: string, text: string, more: Partial<Post> = {}): Post => ({
  channel: 'x',
  account,
  accountKind: 'personal',
  text,
  ...more,
});
const about = { 'about-school': true };

checkTester(anonymousPost, {
  school,
  keeps: [
    { why: 'the author is given', post: ours('Photos of today’s match.', { author: 'jharrow' }) },
    {
      why: 'an author whom the school need not know',
      post: theirs('zoes_sketches', 'Rating my pencils', { author: 'zoe', authorRole: 'pupil' }),
    },
    { why: 'signed by a team', post: ours('Photos of today’s match. Posted by the PE team') },
    { why: 'signed by the office', post: ours('We lost our keys!\n\nFrom the school office') },
    { why: 'signed by name', post: ours('We lost our keys!\nMrs Harrow') },
    { why: 'signed behind a dash', post: ours('We lost our keys – the office team') },
    { why: 'an account that the school knows', post: theirs('@jharrow_bakes', 'What really goes into a scone') },
    { why: 'a known account of that kind of name', post: theirs('ghost_runner', 'School run in the rain') },
    { why: 'not about the school', post: theirs('junior_insider', 'What cookbooks will not tell you about lunches'), with: about },
    { why: 'unsigned and not about the school', post: theirs('zoes_sketches', 'Rating my pencils'), with: about },
    { why: 'somebody else’s comment', post: ours('Hm.', { kind: 'comment' }) },
    { why: 'a handle that only holds such letters', post: theirs('canonbury_teapots', 'Hello', { author: 'x' }) },
  ],
  breaks: [
    { why: 'no author', post: ours('Photos of today’s match.'), finds: [{ kind: 'no-author', match: null }] },
    { why: 'no author in a story', post: ours('We lost our keys!', { kind: 'story' }), finds: [{ kind: 'no-author', match: null }] },
    { why: 'to ask a team is no signature', post: ours('We lost our keys! Ask the office'), finds: [{ kind: 'no-author', match: null }] },
    {
      why: 'an alias',
      post: theirs('ghost_of_room12', 'What really goes on at this school'),
      with: about,
      finds: [{ kind: 'alias', match: 'ghost_of_room12' }],
    },
    {
      why: 'an alias, closed up',
      post: theirs('@OakfieldTruths', 'Rating your teachers'),
      with: about,
      finds: [{ kind: 'alias', match: '@OakfieldTruths' }],
    },
    {
      why: 'an alias, whoever is behind it',
      post: theirs('hazelmere_truths', 'Rating my day', { author: 'jharrow' }),
      finds: [{ kind: 'alias', match: 'hazelmere_truths' }],
    },
    {
      why: 'an author who is nobody',
      post: ours('The lunches are bad', { author: 'A concerned parent' }),
      finds: [{ kind: 'alias', match: 'A concerned parent' }],
    },
    {
      why: 'about the academy',
      post: theirs('junior_insider', 'What the academy will not tell you about lunches'),
      with: about,
      finds: [{ kind: 'alias', match: 'junior_insider' }],
    },
    {
      why: 'names the school',
      post: theirs('zoes_sketches', 'Oakfield is great'),
      with: about,
      finds: [{ kind: 'no-author', match: null }],
    },
    {
      why: 'the school’s own account touches it',
      post: ours('We lost our keys!'),
      with: about,
      finds: [{ kind: 'no-author', match: null }],
    },
  ],
});
