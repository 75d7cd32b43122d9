import personalDisclaimer from '../../src/checks/personal-disclaimer.ts';
import type { Post } from '../../src/model.ts';
import { checkTester } from '../check-tester.ts';
import { pupil, schoolOf } from '../school.ts';

const school = schoolOf({
  name: 'Hazelmere Junior School',
  classes: ['Herons'],
  pupils: [pupil('P1', 'Tamsin', 'Oakley')],
  staff: [{ id: 'jharrow', name: 'Jo Harrow', personalAccounts: [] }],
  accounts: [
    { channel: 'x', handle: '@larchlooper', kind: 'personal', owners: ['jharrow'], facts: { bio: 'Tea drinker. Views my own.' } },
    { channel: 'x', handle: '@plainlooper', kind: 'personal', owners: ['jharrow'], facts: { bio: 'Tea drinker.' } },
  ],
});

const mine = (text: string, account = '@other'): Post => ({ channel: 'x', accountKind: 'personal', account, text });
const ours = (text: string): Post => ({ channel: 'x', accountKind: 'official', text });
const always = { when: 'always' };
const speaks = { when: 'speaks-for-school' };
const official = { 'on-official': true };
const missing = [{ kind: 'missing', match: null }];
const perhaps = [{ kind: 'missing', match: null, doubt: true }];

checkTester(personalDisclaimer, {
  school,
  keeps: [
    { why: 'nothing of the school', post: mine('Station lunches are awful.') },
    { why: 'the views are the author’s', post: mine('Our Hazelmere reading week is the best idea yet. Views my own, not my employer’s') },
    { why: 'in a hashtag', post: mine('Voting for Hazelmere’s garden! #ViewsMyOwn') },
    { why: 'in plain words', post: mine('Voting for Hazelmere’s garden: just me, not my school') },
    { why: 'in the profile', post: mine('Art lead at Hazelmere Juniors', 'larchlooper') },
    { why: 'always, and it is there', post: mine('Homework should be scrapped. (All opinions are mine)'), with: always },
    { why: 'the author speaks for themselves', post: mine('I think testing is nonsense.'), with: speaks },
    { why: 'speaking for oneself', post: mine('Here at Hazelmere we oppose the new tests. Speaking for myself!'), with: speaks },
    { why: 'no view', post: mine('Here at Hazelmere it is raining.'), with: speaks },
    { why: 'the school speaks', post: ours('Here at Hazelmere we believe in play.'), with: always },
    { why: 'news on the school’s account', post: ours('The crossing changes on Monday.'), with: official },
    { why: 'somebody’s words on the school’s account', post: ours('“I think art is best,” said one of them.'), with: official },
    { why: 'marked as personal', post: ours('A personal view from Mrs Harrow: I think the crossing is wrong.'), with: official },
    { why: 'not asked on the school’s account', post: ours('I think the council is wrong.') },
  ],
  breaks: [
    { why: 'the school is named', post: mine('Our Hazelmere reading week is the best idea yet.'), finds: missing },
    { why: 'the profile says nothing', post: mine('Art lead at Hazelmere Juniors', '@plainlooper'), finds: missing },
    {
      why: 'the profile of another',
      post: { ...mine('Art lead at Hazelmere Juniors', '@larchlooper'), channel: 'instagram' },
      finds: missing,
    },
    { why: 'a pupil is named', post: mine('Tamsin Oakley did so well'), finds: missing },
    { why: 'a colleague is named', post: mine('Jo Harrow is late again'), finds: missing },
    { why: 'perhaps a colleague', post: mine('Mrs Harrow is late again'), finds: perhaps },
    { why: 'nearly the school, and then its name', post: mine('My class are hard work, here at Hazelmere Juniors'), finds: missing },
    { why: 'nearly the school', post: mine('My class are hard work'), finds: perhaps },
    { why: 'the school’s views, or so it says', post: mine('Hazelmere Juniors: these are not just my own views'), finds: missing },
    { why: 'always', post: mine('Homework should be scrapped.'), with: always, finds: missing },
    { why: 'a view in the school’s name', post: mine('Here at Hazelmere we think testing is nonsense.'), with: speaks, finds: missing },
    { why: 'what the school thinks', post: mine('Hazelmere Juniors believes that phones should go.'), with: speaks, finds: missing },
    { why: 'a view in its name, with no name', post: mine('Our school opposes the new tests.'), with: speaks, finds: perhaps },
    {
      why: 'somebody’s own view on the school’s account',
      post: ours('I think the council has got the crossing wrong.'),
      with: official,
      finds: [{ kind: 'opinion', match: 'I think', doubt: true }],
    },
    {
      why: 'the same in other words',
      post: ours('The crossing? In my opinion it is wrong.'),
      with: official,
      finds: [{ kind: 'opinion', match: 'In my opinion', doubt: true }],
    },
  ],
});
