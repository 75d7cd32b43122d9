import { describe, expect, test } from '@jest/globals';
import { placesIn, placesIndex } from '../../../src/detect/places/search.ts';
import { fieldOf } from '../../../src/text/field.ts';
import { schoolOf, trip } from '../../school.ts';

const index = placesIndex(
  schoolOf({
    ...{ name: 'Fernhollow School', aliases: ['Fernhollow'], classes: ['Otters', 'Kestrels'] },
    trips: [
      trip('Delamere Abbey', '2026-11-22T09:00', '2026-11-22T15:00', { aliases: ['Delamere'] }),
      trip('Puddles Farm', '2026-11-24T09:00', '2026-11-24T15:00', { aliases: ['Puddles'] }),
      trip('Brindle Baths', '2026-11-26T09:00', '2026-11-26T15:00', { address: 'Sluice Lane, Brindle, CW8 9ZD' }),
    ],
  }),
);
const foundIn = (text: string): readonly string[] =>
  placesIn(fieldOf('/text', text), index, Date.UTC(2026, 9, 20, 11)).map(
    ({ start, end, doubt }) => text.slice(start, end) + (doubt ? '?' : ''),
  );

describe('the place of a coming trip is only spoken of', () => {
  test.each([
    ['where a hero lands', 'Kestrels are making up their own legends. In the third he was blown ashore at Delamere and ate a boot.'],
    ['in what is quoted', 'Otters wrote ghost stories. Ours ends "and so the lamp of Delamere went out".'],
    ['in the name of a story', 'New on our bookshelf: Smugglers of Delamere.'],
    ['how big it was', 'A fierce debate in Kestrels over whether Delamere was older than Chester.'],
    ['what is asked of it', 'Brain teaser: is Delamere nearer the sea than Leeds?'],
    ['a topic of a term', 'Our topic next term is monks and mud, so you will hear a lot of Delamere.'],
    ['of old', 'Kestrels have drawn the whole siege in felt-tip. #AncientDelamere'],
    ['a word', 'Did you know? The word scarp is still used. In Delamere they would have said scar.'],
    ['where a dish comes from', 'On Friday the kitchen is serving pancakes from Delamere.'],
    ['what a dish is called', 'New on the menu: Delamere crab with peas.'],
    ['one of many', 'New families have come from Lagos, from Leeds and from Delamere.'],
    ['a book of monks', 'We printed a page of the Delamere Psalter with potatoes.'],
    ['a poem, whose name has a little word', 'The top group learnt In Delamere Woods by heart.'],
    ['a word of every day, cried out', 'Puddles! Forty in one pocket, says the washing machine.'],
    ['a street on which something else is', 'The jumble sale is at the Methodist Church on Sluice Lane.'],
    ['a street by which something else is called', 'Sluice Lane Chapel has a new roof.'],
    ['where one would rather have lived', 'Otters argued: would you rather have been born in Delamere or in Leeds?'],
    ['who somebody is in what is written', 'Kestrels have been writing home as monks in Delamere.'],
    ['a verse that is recited', '"On Delamere hill the heather grows": Otters recited all nine verses.'],
    ['a flower', 'The Delamere orchid, say Otters, has a face like a bee.'],
    ['a stone', 'Delamere sandstone, said the geologist to Kestrels, is soft.'],
    ['another name', 'Delamere Vexilla is a moth, and Otters have drawn it.'],
    ['a surname', 'Mrs Delamere will be in the office on Mondays.'],
    ['a surname behind a forename', 'Ellie Delamere has won the raffle.'],
  ])('%s: %s', (_, text) => expect(foundIn(text)).toEqual([]));

  test.each([
    ['a topic that ends there', 'Our monks topic ends at Delamere on Tuesday.', 'Delamere'],
    ['a topic, and a day', 'Monks are our topic. Delamere, 22 November, wellies.', 'Delamere'],
    ['a lesson there', 'Otters are learning how monks lived, and soon they will see it at Delamere.', 'Delamere'],
    ['what is eaten there', 'We will be tasting honey in Delamere next month.', 'Delamere'],
    ['what is cooked for a class, and a day', 'No canteen for Otters on Friday (Delamere).', 'Delamere'],
    ['a question to a class', 'Where is Otters class on Sunday? Delamere!', 'Delamere'],
    ['a tag', 'Monks! #Delamere #history', 'Delamere'],
    ['what is said to it', 'Cakes and cameras at the ready. Delamere, you have been warned.', 'Delamere'],
    ['stories, and a place that waits', 'Story writers of Otters, Delamere awaits!', 'Delamere'],
    ['many, and a class', 'Otters: Delamere. Kestrels: Leeds. Staff: Hull.', 'Delamere'],
    ['many, of which one is looked forward to', 'This year: Delamere, Leeds, Hull and Bradford. Otters can not wait.', 'Delamere'],
    ['a trip in a lesson', 'History trip to Delamere: forms by Monday.', 'Delamere'],
    ['a visit before, which is a doubt', 'Otters have their sagas on the wall. Last year they loved Delamere.', 'Delamere?'],
    ['a word of every day, and a class', 'Puddles with Otters: wellies!', 'Puddles'],
    ['a word of every day, and a day', 'Puddles! 24 November, and bring a bucket.', 'Puddles'],
    ['a street to which a class goes', 'Otters, line up on Sluice Lane at nine.', 'Sluice Lane'],
    ['a pool in a street', 'We walk to the pool on Sluice Lane.', 'Sluice Lane'],
    ['a kit list that is no past', 'Delamere, 8.45, packed lunch.', 'Delamere'],
    ['seats, which are no verb', 'Delamere Abbey seats are booked, says the office.', 'Delamere Abbey'],
    ['what has names for us', 'Delamere Abbey has your names on its list.', 'Delamere Abbey'],
  ])('%s, which is more: %s', (_, text, place) => expect(foundIn(text)).toEqual([place]));

  test.each([
    ['what the council says of it', 'The parish council says the paths at Delamere are icy.'],
    ['a loan', 'A stranger has come to stay: Delamere Abbey have lent us a bell.'],
    ['people of the town', 'Delamere lifeboat crew are on the telly tonight at eight.'],
    ['a show that comes to school', 'Delamere Abbey comes to us on Friday, candles and all.'],
    ['figures from an earlier visit', 'Our newt counts from Delamere are in the county report.'],
  ])('%s is a doubt: %s', (_, text) => expect(foundIn(text)).toEqual([expect.stringMatching(/^Delamere(?: Abbey)?\?$/)]));
});

describe('beside what takes it back', () => {
  test.each([
    [
      'a practice is cancelled',
      'Choir practice is cancelled on Thursday: our Year 4 choir are singing at the Quillby Pavilion instead.',
      'Quillby Pavilion',
    ],
    [
      'parents pretend',
      'Hats please, Otters families, real or pretend: on Friday the class goes to Quillby Steam Museum.',
      'Quillby Steam Museum',
    ],
    ['not at school', 'Collect your child from us at Quillby Sands at three, not at school.', 'Quillby Sands'],
    ['of great might', 'Our netballers take on the might of Quillby Primary on Thursday.', 'Quillby Primary'],
    ['laps that are knees', 'Steel band: on the train, drums on laps, next stop the Quillby Hall', 'Quillby Hall'],
    [
      'others that set off',
      'Year 5 have set off for Quillby Sands. Now that we are home from the farm, Year 3 are asleep.',
      'Quillby Sands',
    ],
    ['late home', 'Running late from Quillby! Otters should be home by four.', 'Quillby'],
    ['a church of the same town', 'Our choir sing at Fernhollow Parish Church on Thursday.', 'Fernhollow Parish Church'],
    ['a match on Friday, and where', 'Otters have a match on Friday: Quillby Park, 2pm.', 'Quillby Park'],
  ])('%s, a place is told: %s', (_, text, place) => expect(foundIn(text)).toEqual([place]));

  test.each([
    ['the trip itself is off', 'The trip to Quillby Pool is cancelled: sorry, Otters.'],
    ['in space', 'Year 5 have blasted off: we are in orbit around Saturn until lunch.'],
    ['money for it', 'Friday: own clothes, £1, for the hospice, Otters.'],
    ['home again', 'Home at last. The Year 5 walkers unloaded the coach this evening, after four days at Quillby Field Centre.'],
    ['what will not be', 'Sorry, Otters: the day at Quillby Pool on Thursday won’t be happening.'],
    ['they are home and write', 'On Monday Year 5 spent the day at Quillby Steam Museum. Now that we are home we shall write it all up.'],
    ['a heading takes it back', 'Cancelled: Friday’s trip to Quillby Pool.'],
    ['what they do every week', 'Everyone in 4F reads five times a week: on the bus, in the bath, at the beach.'],
    ['a lunch for anyone', 'Chapel Christmas lunch for anyone alone on the 25th, at Quillby Hall, 2 Chapel Street, LS9 9ZT.'],
    ['a clinic', 'Free eye check drop-in for under-18s, Quillby Health Centre, Thursday 10-3.'],
    ['stewards', 'The Rotary are looking for marshals. Meet at the lifeboat station, 10.30.'],
    ['an open evening', 'Open evening at Quillby Sixth Form College on Thursday, 5 to 7.'],
    ['a service', 'Come and sing! Carols at Quillby Chapel, Sunday 13 December. Everyone’s invited.'],
    ['a visitor', 'A writer is coming all the way from Quillby to see Year 5 on Wednesday.'],
    ['partners', 'Our exchange partners from Quillby arrive on Thursday.'],
    ['one man and his garage', 'Jack from the garage has mended the minibus again.'],
    ['singers of the staff', 'Staff choir are at the Quillby Theatre on Friday.'],
    ['one who leaves', 'Good luck to Mr Brand, off to Quillby after nine years at our gate.'],
    ['who was beaten', 'U15 boys 4-1 Quillby School. Man of the match: the wind.'],
    ['thanks in another tongue', 'Diolch to the volunteers at Quillby Mosque, who answered 61 questions.'],
  ])('%s, and none is told: %s', (_, text) => expect(foundIn(text)).toEqual([]));
});
