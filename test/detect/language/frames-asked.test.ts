import { describe, expect, test } from '@jest/globals';
import type { Post, Role } from '../../../src/model.ts';
import { saidBy } from './said-by.ts';

// What is offered, asked and told: offers of hugs and of a colleague's book, what drinks and bets are to those who say it, whom one asks onto a
// network and whom into a garden, matters told from a panel or only spoken of.
const official = (check: string, text: string): string => saidBy(check, { channel: 'facebook', text });
const own = (check: string, authorRole: Role, text: string): string =>
  saidBy(check, { channel: 'facebook', accountKind: 'personal', authorRole, text } as Post);

describe('an offer of what nobody sells', () => {
  test.each([
    'Special offer: two smiles for the price of one, all week, at the gate.',
    'Buy one high five, get one free! Offer ends when Mr Dale’s hand does.',
    'Half price hugs in nursery today.',
    'Exclusive deal on kindness: give one compliment, get one free.',
    'Free cuddles, limited offer, from the therapy dog.',
  ])('%s', (text) => expect(official('commercial-content', text)).toBe('nothing'));
  test.each([
    'Free hugs and half price haircuts at Shearly Salon this week!',
    'Special offer at Tarn Motors: a smile and £20 off your service.',
    'Buy one pizza, get one free, and a high five, at Napoli Pizza.',
    'Exclusive deal: compliments of Brackett Beds, 20% off any mattress.',
    'Hugs are free, candles are £6: order from my Etsy shop!',
  ])('%s', (text) => expect(official('commercial-content', text)).not.toBe('nothing'));
});

describe('a colleague’s book, sold', () => {
  test.each([
    'Mr Dale’s first album is out! Get your copy from his website, £8.',
    'Miss Orr’s novel is out now. Grab one from her online shop before they go.',
    'Our caretaker’s calendar is on sale: order yours from his page, £12.',
    'Mrs Finch’s cookbook is available at last. Pick up a copy from her stall in the market.',
    'Mr Quill’s debut single is out. Buy it from his site and make him rich.',
  ])('%s', (text) => expect(official('commercial-content', text)).toBe('error'));
  test.each([
    'Mr Dale’s novel club meets on Monday. Grab a copy from the library.',
    'Miss Orr’s book of the week is out on the reading table.',
    'Mrs Finch’s class have made a cookbook. Look for it in the library.',
    'The calendar is on our website: pick up a paper one from the office.',
    'Mr Quill’s single biggest fan is his mum.',
  ])('%s', (text) => expect(official('commercial-content', text)).toBe('nothing'));
});

describe('asked to give, told where the uniform is, thanked in Welsh', () => {
  test.each([
    ['Could you give £2 a month towards the library? The form is at the office.', 'warning'],
    ['Please pledge £5 a month for the new minibus.', 'warning'],
    ['Would you donate £1 a week to the garden?', 'warning'],
    ['Mr Dale gives lessons, £20 an hour. Ring him.', 'error'],
    ['Jumpers are sold only by Marl Schoolwear on Mill Lane. Order by June for September.', 'nothing'],
    ['Our ties can be bought from Tarn Uniforms in the high street. Order early for the autumn.', 'nothing'],
    ['Marl Schoolwear: 20% off all jumpers until Friday!', 'error'],
    ['Diolch yn fawr i Siop Maelor for the seeds.', 'warning'],
    ['Diolch to Garej Bryn for lending us the trailer.', 'warning'],
    ['Diolch i bawb!', 'nothing'],
    ['Buy a ticket from our website for the panto.', 'nothing'],
    ['Order your poppy from our office by Friday.', 'nothing'],
    ['Tickets free, donations of laughter at the door.', 'nothing'],
    ['Entry is free; donations of cheers welcome.', 'nothing'],
  ])('%s', (text, expected) => expect(official('commercial-content', text)).toBe(expected));
});

describe('drink and bets in passing', () => {
  test.each([
    ['Whoever has a hangover tomorrow gets the whistle.', 'warning'],
    ['Any parent with a hangover may sit at the back of the sports hall.', 'warning'],
    ['No colleague with a hangover drives the minibus.', 'warning'],
    ['Any member of the catering team with a hangover washes the big pans.', 'warning'],
    ['My grandad put a fiver on the National and came home with a turkey.', 'warning'],
    ['Our head cook put a tenner on the outsider, and the treat is on her.', 'warning'],
    ['The vicar won a tenner on the lottery and bought us a football.', 'warning'],
    ['Our lollipop man bet a fiver on Tarn Rovers and lost it.', 'warning'],
    ['Put a tenner on the favourite with our PTA bookie tonight!', 'error'],
    ['Stick a fiver on red with us, the odds are great!', 'error'],
    ['Our rabbits Brandy and Sherry have a new hutch.', 'nothing'],
    ['Guinea pigs called Gin and Tonic, says Year 1, are the best of all.', 'nothing'],
    ['Meet the school cat, Whisky, and the school hens, Rum and Raisin.', 'nothing'],
    ['Staff with a whisky in hand and a rabbit on the knee: what a party.', 'error'],
    ['Maths: a wheel has 36 numbers. What is the chance of an even one? Now spin for real money at spinny.example', 'error'],
    ['Maths challenge: Ann bets £10 on red. Then bet for real at reds.example, kids!', 'error'],
    ['Maths: a spinner has four colours. What is the chance of red?', 'nothing'],
  ])('%s', (text, expected) => {
    const got = official('age-appropriate', text);
    if (expected === 'error') expect(got).not.toBe('nothing');
    else expect(got).toBe(expected);
  });
});

describe('whom one asks into a garden', () => {
  test.each([
    'Join us by the pond, Year 4! Bring nets and jam jars.',
    'Year 2, come and join us at the farm on Friday: wellies, please.',
    'Follow the rules, share a smile: Year 3’s motto for anti-bullying week.',
    'Year 5, follow the arrows and share your snack with a partner.',
    'Would you let a nine-year-old have an account? Year 5 argued both ways.',
    'Should parents allow a ten-year-old on TikTok? Class 6 say not yet.',
    'Join us on the field, Year 5, for rounders.',
    'Year 2, join us at the library for story time.',
    'Pupils in Year 6: join us at church for the carols.',
  ])('%s', (text) => expect(official('underage-platform', text)).toBe('nothing'));
  test.each([
    'Year 4, join us on Instagram and bring your friends!',
    'Pupils in Year 3: follow the page and share your garden photos here.',
    'Year 6, join us by following @tarnschool on TikTok.',
    'Kids, would you like a page of your own? Get an Instagram account and tag us.',
    'Year 5, follow the school account and share a smile in the comments.',
  ])('%s', (text) => expect(official('underage-platform', text)).not.toBe('nothing'));
});

describe('matters of nobody', () => {
  test.each([
    'Uniform grants: ask at the office, and your form is treated in confidence.',
    'You may tell the nurse anything; all of it is dealt with in confidence.',
    'Vacancy: cook, maternity cover, until July. Closing date 4 May.',
    'We are advertising for a maternity cover teacher in Year 1. Apply on our website.',
    'Can anybody recommend a story for talking about bereavement with infants?',
    'Which leaflets for explaining divorce to children do you use?',
    'He was taken into care by the vet: our three-legged hedgehog.',
    'The duckling is at risk, so the pond gate stays shut.',
    'A fox cub has been taken into care by the wildlife centre.',
  ])('%s', (text) => expect(official('confidential', text)).toBe('nothing'));
  test.each([
    'Tilly has been taken into care, so her hamster lives with us.',
    'The boy who fed the hedgehog was taken into care on Friday.',
    'Vacancy: cook, since Mrs Pell is off with stress. Closing date 4 May.',
    'I sat on the appeals panel last night. The mother who won had made up the whole address.',
    'Chaired an exclusion panel today: the boy’s father cried and then swore at us.',
    'On the interview panel this week. The candidate we turned down could not spell.',
    'I clerk the admissions panel, and one family had rented a flat for a month to get in.',
    'Disciplinary panel yesterday. The teacher admitted everything.',
  ])('%s', (text) => expect(own('confidential', 'governor', text)).not.toBe('nothing'));
  test.each([
    'I sat on the appeals panel last night and came home shattered. Say nothing, see nothing.',
    'Governors: we need one more for the appeals panel. Training given.',
    'The panel at the science fair could not decide. The family who won built a crane.',
    'The appeals panel meets on Monday at six.',
    'Training tonight: how an exclusion panel works.',
  ])('%s', (text) => expect(own('confidential', 'governor', text)).toBe('nothing'));
});

describe('what is no complaint', () => {
  const answer = (told: string, text: string): string =>
    saidBy('complaint-reply', { channel: 'facebook', kind: 'reply', text, inReplyTo: { text: told } } as Post);
  test.each([
    ['My fussy lad ate two plates. No complaints from this house!', 'That is lovely to hear.'],
    ['Couldn’t fault a thing about it. Well done all.', 'Thank you, we had fun too.'],
    ['I wish to complain: your puppet made me laugh so hard I spilled my tea.', 'We shall tell the puppet.'],
    ['Heaviest loss of our season and the kindest hosts. Well played, you lot!', 'And you. See you in March.'],
    ['Formal complaint: the cakes were too good and now I have none left.', 'Our cook is beyond sorry.'],
    ['Not a thing to grumble about, which is a first for me.', 'We will frame that.'],
  ])('%s', (told, text) => expect(answer(told, text)).toBe('nothing'));
  test.each([
    ['I can’t complain enough about this school. My son was left outside.', 'Sorry to hear that.'],
    ['No complaints procedure, no answer, nobody cares.', 'We do care.'],
    ['I wish to make a formal complaint about the trip: my son was left behind.', 'It was not our fault.'],
    ['I wish to complain: the show was too good to miss and my daughter was left in the cloakroom.', 'She was not.'],
    ['I want to complain about staff who laughed at my son.', 'They did not.'],
    ['Nobody to complain to, as usual. Disgraceful.', 'We are here every day.'],
  ])('%s', (told, text) => expect(answer(told, text)).not.toBe('nothing'));
  test.each([
    ['Nobody rang me when she fell. Disgraceful.', 'We do not answer complaints here. Please follow the procedure on our website.'],
    ['My son was left at the gate. Shame on you.', 'Thank you for telling us. The procedure for this is on our website.'],
    ['Your staff are useless.', 'Please use the procedure on the website, which is there for this.'],
  ])('%s', (told, text) => expect(answer(told, text)).toBe('nothing'));
});
