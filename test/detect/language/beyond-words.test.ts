import { expect, test } from '@jest/globals';
import type { Post, Role } from '../../../src/model.ts';
import { checks, saidBy } from './said-by.ts';

// What is told by who says it to whom and by what stands beside what, where no word of it is bad by itself.
const official = (text: string): Post => ({ channel: 'facebook', text });
const own = (authorRole: Role, text: string): Post => ({ channel: 'facebook', accountKind: 'personal', authorRole, text });
const comment = (text: string): Post => ({ channel: 'facebook', kind: 'comment', authorRole: 'public', text });
const reply = (to: string, text: string): Post => ({ channel: 'facebook', kind: 'reply', inReplyTo: { text: to }, text });

test.each<readonly [string, Post, string]>([
  ['political-content', official('March down the hill and show Westminster that small schools count.'), 'warning'],
  ['political-content', official('Year 3 visited Westminster and fed the ducks.'), 'nothing'],
  ['political-content', official('Vote for our guinea pig: which name shall it have?'), 'nothing'],
  ['commercial-content', official('Pollard Roofing are reliable people and not dear.'), 'warning'],
  ['commercial-content', official('Mr Tarn has a sideline in bird boxes: see him after school.'), 'error'],
  ['confidential', official('Ellie was in tears as her mum is in prison.'), 'error'],
  ['confidential', official('Rosa Parks was arrested in Montgomery.'), 'nothing'],
  ['private-contact', own('staff', 'Nan, if you see this, bring the ladder and ring me.'), 'nothing'],
  ['private-contact', { ...own('staff', 'Happy birthday Nan, see you at lunch'), audience: 'person' }, 'nothing'],
  ['private-contact', official('Could Ellie’s parents please ring the office?'), 'error'],
  ['private-contact', official('Thank you to the grandad who mended the bench.'), 'nothing'],
  ['private-contact', official('Ruby, garnet and jade: our mineral club is open to you.'), 'nothing'],
  ['comment-moderation', comment('My daughter was poorly on Friday, sorry we missed it.'), 'nothing'],
  ['comment-moderation', comment('Invest £20, get £200 in two days guaranteed'), 'error'],
  ['underage-platform', official('Calling all Year 4! Add the class WhatsApp before camp.'), 'error'],
  ['underage-platform', official('Year 4 wrote a play about WhatsApp.'), 'nothing'],
  ['copyright', official('The hall door has Paddington on it, copied by our cook.'), 'warning'],
  ['tone', official('Oh joy, another puddle in the porch.'), 'warning'],
  ['age-appropriate', own('pupil', 'who can sort me some weed'), 'error'],
  ['age-appropriate', official('We had a good weed of the flower beds.'), 'nothing'],
  ['reputation', own('parent', 'Funny how the school office only rings when it wants money.'), 'warning'],
  ['reputation', official('If only other schools could count to eleven.'), 'warning'],
  ['reputation', own('parent', 'Views are mine: the school is a shambles and the head is useless.'), 'error'],
  ['reputation', own('parent', 'Carols at the school next month, cannot wait. Views are mine, not the school’s.'), 'nothing'],
  ['reputation', own('pupil', 'our caretaker walks like a penguin with a grudge'), 'warning'],
  ['reputation', own('pupil', 'our caretaker sings like an angel'), 'nothing'],
  ['reputation', own('parent', 'Ask anyone at the gate why nobody lasts in that office.'), 'warning'],
  ['reputation', own('staff', 'Morale has died since the last staff meeting.'), 'warning'],
  ['reputation', own('staff', 'Slept on a roundabout wearing one shoe.'), 'warning'],
  ['reputation', own('parent', 'The hall was freezing and nobody seemed to care.'), 'warning'],
  ['reputation', own('parent', 'The hall was freezing but what a lovely concert.'), 'nothing'],
  ['reputation', own('parent', 'The lunch hall was not dirty and never a mess.'), 'nothing'],
  ['harmful-language', own('parent', 'Next time I see you at the gate only one of us walks home.'), 'warning'],
  ['harmful-language', own('pupil', 'nobody sit with Ivy on tuesday'), 'warning'],
  ['harmful-language', own('parent', 'Foreign kids come first and ours are missing out.'), 'warning'],
  ['harmful-language', official('Boys and girls in Year 3 built a den together.'), 'nothing'],
  ['harmful-language', own('parent', 'You f***ing clowns'), 'error'],
  ['harmful-language', own('parent', 'You f***ing did it'), 'warning'],
  ['confidential', own('staff', 'So good to see her smile after the placement broke down.'), 'warning'],
  ['confidential', official('In the class novel he goes to a foster home and she has a social worker.'), 'nothing'],
  ['confidential', own('governor', 'Between ourselves, the trust will merge us by Easter.'), 'error'],
  ['confidential', own('staff', 'Not supposed to say, but the party has a cake shaped like a hedgehog.'), 'nothing'],
  ['private-contact', official('Message for Ellie’s gran: the coach is early.'), 'error'],
  ['private-contact', official('Reading books are overdue. Please pay for them today, Mum.'), 'error'],
  ['private-contact', own('staff', 'Safe journey Auntie Pat, ring me tonight'), 'nothing'],
  ['underage-platform', official('If you are in Year 2, our Discord is the place for you.'), 'error'],
  ['underage-platform', official('Reception, borrow a grown-up’s phone and follow us on Instagram!'), 'error'],
  ['underage-platform', official('Reception, ask your parents to follow us on Instagram!'), 'nothing'],
  ['copyright', official(`She writes: '${'the rain fell on the yard and '.repeat(7)}so on.'`), 'warning'],
  ['copyright', official("Humming this all day: 'carry me over the wide cold water, carry me home' 🎶"), 'warning'],
  ['copyright', official("Our own harvest song: 'carry me over the wide cold water, carry me home' 🎶"), 'nothing'],
  ['reputation', own('parent', 'The deputy told the worst joke in the world and we love him for it.'), 'nothing'],
  ['complaint-reply', reply('The office never answers, it is a disgrace.', 'Wrong.'), 'error'],
  ['complaint-reply', reply('My son came home soaked and nobody rang me.', 'It was one wet sock.'), 'error'],
  ['abuse-reply', reply('Your deputy sings like a drunk old donkey and is a fat ugly pig', 'Thank you.'), 'error'],
  ['age-appropriate', official('Shots at the ready! Our hockey team won.'), 'nothing'],
  ['age-appropriate', official('Shots at the ready! Our hen night is on.'), 'warning'],
  ['age-appropriate', official('Weed everywhere! Bring a trowel to the allotment.'), 'nothing'],
  ['harmful-language', own('pupil', 'y0u st1nk and y0u are f4t'), 'warning'],
  ['harmful-language', own('pupil', 'Y0R is our class and C4T our cat'), 'nothing'],
  ['confidential', own('staff', 'We are getting a new deputy. Not for sharing!'), 'warning'],
  ['confidential', official('We are getting a new deputy. Come and meet her!'), 'nothing'],
  ['confidential', official('It isn’t true that our cook has been sacked.'), 'nothing'],
  ['private-contact', official('Only for the Tarn family: the coach is early.'), 'error'],
  ['private-contact', official('For the whole family: the coach trip is cheap.'), 'nothing'],
  ['private-contact', own('staff', 'Chess club, find me on Signal after tea.'), 'error'],
  ['tone', official('S.I.T. D.O.W.N. N.O.W. at lunch'), 'warning'],
  ['tone', official('The R.S.P.B. came to see our swifts.'), 'nothing'],
  ['tone', official('Such a tidy cloakroom (sarcasm)'), 'warning'],
])('%s of %j: %s', (id, post, expected) => {
  expect(saidBy(id, post)).toBe(expected);
});

test.each(['constructor', '__proto__', 'toString', 'valueOf', 'f*** the constructor', 'a bitch toString'])(
  'what every object has is no word of a list: %s',
  (word) => {
    for (const id of checks.keys())
      expect(['error', 'warning', 'nothing']).toContain(saidBy(id, own('staff', `Year 4 met the ${word} of the bridge`)));
  },
);
