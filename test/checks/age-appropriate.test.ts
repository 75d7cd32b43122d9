import ageAppropriate from '../../src/checks/age-appropriate.ts';
import type { Post } from '../../src/model.ts';
import { checkTester, type Finds } from '../check-tester.ts';
import { schoolOf } from '../school.ts';

const post = (text: string, more: Partial<Post> = {}): Post => ({ channel: 'facebook', text, ...more });
const unfit = (match: string): readonly Finds[] => [{ kind: 'unfit', match }];
const theme = (match: string): readonly Finds[] => [{ kind: 'adult-theme', match, doubt: true }];

checkTester(ageAppropriate, {
  school: schoolOf(),
  keeps: [
    { why: 'a drink without alcohol', post: post('Ginger beer and mocktails at the leavers’ disco') },
    { why: 'a word that holds another', post: post('A barrel organ, a ginger cat and the beginning of spring') },
    { why: 'history', post: post('Year 5 learned how two wives of Henry VIII were executed.') },
    { why: 'health education', post: post('Our nurse explains contraception on Friday. Condoms are among the topics.') },
    { why: 'a game of numbers', post: post('Phonics bingo all afternoon') },
    { why: 'science', post: post('We dissected a heart: guts and all') },
    { why: 'a mug of tea', post: post('Cheers!', { media: [{ type: 'image', alt: 'A mug of tea' }] }) },
    { why: 'a comment of somebody else', post: post('Gin o’clock', { kind: 'comment' }) },
  ],
  breaks: [
    { why: 'drink praised', post: post('It is gin o’clock'), finds: unfit('gin o’clock') },
    { why: 'being drunk', post: post('After the show the staff got hammered'), finds: unfit('got hammered') },
    {
      why: 'a picture of a drink',
      post: post('Cheers!', { media: [{ type: 'image', alt: 'A glass of wine' }] }),
      finds: unfit('A glass of wine'),
    },
    { why: 'betting', post: post('Place your bets on the egg race'), finds: unfit('Place your bets') },
    { why: 'drugs', post: post('Teachers need a bit of weed'), finds: unfit('bit of weed') },
    { why: 'gore', post: post('With every gory detail'), finds: unfit('gory detail') },
    { why: 'sex', post: post('Sexy nurses at the fair'), finds: unfit('Sexy nurses') },
    { why: 'a pub in passing', post: post('The draw was in the pub.'), finds: theme('pub') },
    { why: 'smoking in passing', post: post('He gave up smoking in May.'), finds: theme('smoking') },
    { why: 'a casino', post: post('A casino evening with play money'), finds: theme('casino') },
  ],
});
