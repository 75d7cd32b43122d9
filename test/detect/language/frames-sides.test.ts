import { describe, expect, test } from '@jest/globals';
import { saidBy } from './said-by.ts';

// A side taken before a vote or over a party's plan; who holds an office, by name or in jest; who is shut out, and whom a school would hire.
const political = (text: string): string => saidBy('political-content', { channel: 'facebook', text });
const harm = (text: string): string => saidBy('harmful-language', { channel: 'facebook', text });

describe('a side in a vote, and a party’s plan judged', () => {
  test.each([
    'All of us in the office are behind the No side in the parish referendum.',
    'Our governors are backing the Yes campaign, and so should you.',
    'Join the Remain camp with us on Saturday!',
    'The Conservatives’ plan for small schools is the worst idea in a generation.',
    'Labour’s plan for free breakfasts is great news for Tarn Lane.',
    'Staff here fully support the Leave side.',
  ])('%s', (text) => expect(political(text)).toBe('error'));
  test.each([
    'Ropes were pulled: the Yes side of the hall beat the No side by a yard.',
    'The plan for Thursday is the best news Year 2 have had: pancakes.',
    'Stand behind the yellow side of the line, please.',
    'The referendum is on the 4th, and the school is closed as a polling station.',
    'Year 9 debated: the Yes side spoke first and the No side won.',
  ])('%s', (text) => expect(political(text)).toBe('nothing'));
});

describe('who holds an office', () => {
  test.each([
    'Our letter has gone to the Home Secretary, Orla Fenn, and you may read it here.',
    'The Schools Minister, Tobias Greave, has replied at last.',
    'Look out for Prime Minister Dana Holt on the front of our parish magazine.',
    'On our noticeboard: a caricature of the Chancellor of the Exchequer as a squirrel.',
    'Class 5’s puppet of the Prime Minister has lost its hair again.',
    'Mr Dale came to the fair dressed as the Prime Minister, briefcase and all.',
  ])('%s', (text) => expect(political(text)).toBe('warning'));
  test.each([
    'Year 6 learned how a prime minister is chosen.',
    'In history we met Prime Minister Robert Peel and his policemen.',
    'Our head chef plays the Minister of Silly Hats in the panto.',
    'The secretary, Mrs Fenn, has the lost property.',
    'We wrote a cartoon about a mayor made of cheese.',
  ])('%s', (text) => expect(political(text)).toBe('nothing'));
});

describe('who is in the way', () => {
  test.each([
    'The fair is not really for wheelchair users, they would only be in everybody’s way.',
    'Sorry, no disabled children on this trip: they slow us down.',
    'Deaf visitors are more trouble than they are worth, so no signing this year.',
    'We would rather autistic pupils stayed away from the concert, they put people off.',
    'People in wheelchairs get in the way of the buffet, so please stay at home.',
  ])('%s', (text) => expect(harm(text)).not.toBe('nothing'));
  test.each([
    'Sorry, the bell tower has no lift and is not suitable for wheelchair users. Ask us and we will bring the bells to you.',
    'Please do not park in the disabled bays, you are in the way of those who need them.',
    'Bags in the corridor get in everyone’s way.',
    'Disabled visitors: ring ahead and we will keep a place by the door.',
    'Deaf visitors are welcome; a signer stands by the stage.',
  ])('%s', (text) => expect(harm(text)).toBe('nothing'));
});

describe('whom a school would hire', () => {
  test.each([
    'Receptionist wanted. We are looking for somebody slim, under 35 and easy on the eye.',
    'Vacancy in the kitchen: no mums with little ones, please, we need someone reliable.',
    'Hiring a TA! Must be young, pretty and single.',
    'Applicants for the front desk should be good looking and not too old.',
    'New cleaner wanted, no foreign accents please.',
  ])('%s', (text) => expect(harm(text)).not.toBe('nothing'));
  test.each([
    'Receptionist wanted. We are looking for somebody patient, warm and good with numbers.',
    'Poems must be under 30 lines and handed in by Friday.',
    'Vacancy in the office: mums, dads and grandparents, come and talk to us about hours.',
    'Cleaner wanted. Attractive hours, a pretty site and a kind team.',
    'Pumpkin show: slim, round or ugly, all are welcome.',
  ])('%s', (text) => expect(harm(text)).toBe('nothing'));
});

describe('pupils called dim', () => {
  test.each([
    'Half of my set are so thick they cannot find Wales on a map of Wales.',
    'My bottom group are so dense, honestly.',
    'Some of my Year 9s are too stupid for words.',
    'This class is so dim that I need a torch.',
    'Most of our form are that gormless I gave up.',
  ])('%s', (text) => expect(harm(text)).not.toBe('nothing'));
  test.each([
    'Some of my bottom set are so quick that I had to print more.',
    'The lights in my classroom are so dim that we read by torch.',
    'This class is so kind.',
    'My forest group are so slow today, bless them: every beetle gets a name.',
    'Nobody in our form is dim, whatever the test says.',
  ])('%s', (text) => expect(harm(text)).toBe('nothing'));
});

describe('villains of a book', () => {
  test.each([
    'Book of the week: The Grimsters. Year 2 wrote labels for the nastiest, smelliest pair in print.',
    'Our class novel has a horrible, greedy, stinking giant and we adore him.',
    'Character study: the vile Aunt Pike, by Year 4.',
    'Story time with the most revolting king in the library.',
    'Picture book of the month, and the ugly, evil, foul witch on page six.',
  ])('%s', (text) => expect(harm(text)).toBe('nothing'));
  test.each([
    'Book club was ruined by Tom, you smelly, ugly freak.',
    'Tegan is the most foul, smelly, horrible girl in the world.',
    'Story of my life: everyone hates you, Owen, you ugly idiot.',
  ])('%s', (text) => expect(harm(text)).not.toBe('nothing'));
});
