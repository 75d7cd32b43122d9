import { expect, test } from '@jest/globals';
import { saidBy } from './said-by.ts';

// Harm without a blow, and the neighbours that only sound like it.
test.each<readonly [string, string]>([
  ['His van is never locked. If sugar ended up in the tank none of us saw a thing.', 'warning'],
  ['Would be terrible if somebody slashed her tyres. I never saw anything.', 'warning'],
  ['If a window is broken, nobody will mind as long as we hear about it.', 'nothing'],
  ['I have every message you sent, Dawn. Resign by Monday or your husband gets to read them.', 'warning'],
  ['Return the form by Monday or we cannot book a place.', 'nothing'],
  ['Nobody invited your lot here. If you don’t like our hymns there’s a ferry every night.', 'error'],
  ['If you don’t like coconut there is a flapjack for you.', 'nothing'],
  ['I bin any application from women who might have babies.', 'warning'],
  ['People with depression should never be let loose on a class.', 'warning'],
  ['People with depression should never be left to cope alone.', 'nothing'],
  ['Everyone goes canoeing except the disabled kids, who would slow the rest down.', 'warning'],
  ['Everyone goes canoeing except Year 3, who stay behind for the nurse.', 'nothing'],
  ['Bring the slipper back and we would see some manners.', 'warning'],
  ['Bring back the cane baskets when you have finished.', 'nothing'],
  ['Next time he shouts I am putting that man on the floor.', 'error'],
  ['Put your bags on the floor and sit in a circle.', 'nothing'],
  ['Good luck to our resident fossil, who still cannot use a mouse!', 'warning'],
  ['Our favourite dinosaur, a papier-mâché diplodocus, hangs in the library.', 'nothing'],
  ['Blue tits on the feeder, and a shag drying its wings on the rocks.', 'nothing'],
  ['Who fancies a shag after the birdwatch?', 'error'],
  ['Cracking tits on Miss Overley, better than the birdwatch.', 'error'],
  ['Mrs Overley has got great boobs.', 'error'],
  ['A new coat rack of oak hangs by the door.', 'nothing'],
])('harm: %s is %s', (text, expected) => {
  expect(saidBy('harmful-language', { channel: 'facebook', text })).toBe(expected);
});

// What is answered may be at nobody there.
test.each<readonly [string, string]>([
  ['Who forgot the kit? This idiot. Sorry!', 'nothing'],
  ['I was the fool for trusting you. Your teachers are lazy pigs.', 'error'],
  ['Some moron has dumped a fridge by the gate. Can you tell the council?', 'nothing'],
  ['Some moron on your staff shouted at my son.', 'error'],
  ['Grandma says the old matron was a dragon in her day.', 'nothing'],
  ['Mum says your head is a dragon and a liar.', 'error'],
  ['What time do we collect the little monsters?', 'nothing'],
  ['Scum. That’s all I’ve got to say to your office.', 'warning'],
  ['Tarts! Your class baked forty of them, and we ate them all.', 'nothing'],
  ['🐒🐒 is that your new goalkeeper, nice team', 'warning'],
  ['🐒🐒 what a lovely day at the zoo', 'nothing'],
  ['I watched you lock up again, Miss D. Don’t be frightened.', 'warning'],
])('answered: %s is %s', (text, expected) => {
  const post = { channel: 'facebook', kind: 'reply', text: 'Thank you for writing.', inReplyTo: { from: 'family', text } } as const;
  expect(saidBy('abuse-reply', post)).toBe(expected);
});

test.each<readonly [string, string]>([
  ['Lose a stone before prom, Year 11: 500 calories a day!', 'error'],
  ['Our guinea pig must lose weight before the show, says the vet.', 'nothing'],
  ['Choking challenge at break lol, who lasts longest?', 'error'],
  ['Please talk to your child about the choking challenge.', 'nothing'],
  ['How the poet ended it: the pills, how many and with what.', 'error'],
  ['How the poet ended it: with a rhyme and a full stop.', 'nothing'],
  ['The coach to Beer leaves at eight.', 'nothing'],
  ['The coach stops for beer on the way home.', 'warning'],
  ['Rubbing alcohol and soap got the DNA out of a strawberry.', 'nothing'],
  ['Some sexy graphs from Year 12 economics.', 'warning'],
])('age: %s is %s', (text, expected) => {
  expect(saidBy('age-appropriate', { channel: 'facebook', text })).toBe(expected);
});
