import { describe, expect, test } from '@jest/globals';
import { lookerFor } from './found.ts';
import { pupilOf } from './stand-in.ts';

// The same name of the roll in nearly the same words, here a pupil and there a house, a work, a place or a word. `?` is left open.
const PUPILS = `Noel Beer, Angel Drake, Eleri Gittins, Jacob Denton, Frank Ogden, Victoria Salt, Matilda Crowe, Esme Larkin, James Cook, 
  Nathan Cropper, Florence Day, Georgia Cross, Jordan Swift, Chelsea Pell, Sunny Patel, Kit Scott, Henry Bridge, Emma Watson, Marcus Delaney, 
  Heather Stott, David Gethin, Peggy-Sue Tate, Archie Moss, Clover Nash, Lola Prescott, Scarlett Whitby, Amy Field, Wiktor Lis, Jessica Hartas, 
  Lottie Pringle, Mohamed Guled, Mariam Petrie, Ned Tolson`
  .split(/,\s+/)
  .map((name) => pupilOf(name));

const look = lookerFor(PUPILS, { classes: ['Coral', 'Topaz', '7T', '8W'] });
const said = (text: string): readonly string[] =>
  look(text).map(({ start, end, open, listed, unlisted, cue }) => {
    const left = open || (listed?.misspelt === 'whole' && cue === undefined) || (unlisted !== undefined && cue === undefined);
    return `${text.slice(start, end)}${left ? '?' : ''}`;
  });

type Row = readonly [text: string, found: readonly string[]];
const kinds: Readonly<Record<string, readonly Row[]>> = {
  'somebody among others': [
    ['Angel turned the pages and Noel did the big drum.', ['Angel?', 'Noel']],
    ['Between Easter and Noel the hall is painted.', []],
    ['Lottie and Jessica hold up their certificates.', ['Lottie', 'Jessica']],
    ['Costumes! Eleri as Pippi Longstocking and Jacob as the Gruffalo.', ['Eleri', 'Jacob']],
    ['Best books: Eleri as Matilda, Jacob as the Gruffalo.', ['Eleri', 'Matilda?', 'Jacob']],
    ['Best-mannered eaters: Peggy Sue, Archie and Jacob.', ['Peggy Sue', 'Archie', 'Jacob']],
    ['The band played Peggy Sue twice.', ['Peggy Sue?']],
  ],
  'known people in a row': [
    ['Jasper Johns, Victoria Crowe, David Hockney, Barbara Hepworth: pick one.', []],
    ['Well done to David Hockney, Barbara Hepworth and Victoria Crowe in Coral.', ['Victoria', 'Crowe']],
    ['Victoria Crowe is a name that is new to us.', ['Victoria?', 'Crowe?']],
    ['Frank Sinatra, Taylor Swift, Harry Styles: lunch has a DJ now.', []],
    ['Malala Yousafzai, Rosalind Franklin, Amy Johnson, Emma Watson at the UN: who is on your wall?', []],
    ['Rosalind Franklin was played by Emma Watson.', ['Emma Watson?']],
    ['New for 8W historians: the voyages of Captain James Cook.', []],
    ['Captain James Cook lifted the cup.', ['James Cook?']],
  ],
  'houses and matches': [
    ['Larkin want a recount, Cook want a nap.', []],
    ['Larkin wants a recount.', ['Larkin']],
    ['Tolson get well soon from all of us.', ['Tolson']],
    ['Tolson need a new coat.', ['Tolson?']],
    ['House points: Larkin 311, Cook 302, Swift 298. Larkin scored twice.', ['Larkin']],
    ['Captain Cross of the Dippers won the toss.', ['Cross?']],
    ['Did Larkin want a recount?', ['Larkin']],
    ['Larkin and Tolson want a recount.', ['Larkin', 'Tolson']],
    ['A goal, then a towering Cook header in stoppage time.', ['Cook']],
    ['The new cook header is up on the website.', []],
    ['Tolson with the hat trick, Cropper solid at the back.', ['Tolson', 'Cropper']],
    ['Not just any crop: Cropper solid oak tables.', []],
  ],
  'things by their number, their sky or their use': [
    ['Day one, Year 11. Pens ready.', []],
    ['Day in Year 11 won.', ['Day']],
    ['Root Two Day (we made it up).', []],
    ['A hot one! Sunny spells till four.', []],
    ['Sunny spells every word right.', ['Sunny']],
    ['Send PE kit in on Monday. Kit lives on pegs.', []],
    ['Send PE kit in on Monday. Kit won the spelling.', ['Kit']],
    ['Kit lives on pegs.', ['Kit']],
    ['Kit holding a kit bag in the hall.', ['Kit?']],
    ['Goals today: Day 2, Cross 1 for Year 6.', ['Day', 'Cross']],
    ['Fri 27: non-uniform, bring a bottle.', []],
  ],
  places: [
    ['Find Georgia, Jordan, Chelsea and Lincoln on a map.', []],
    ['Georgia, Jordan and Chelsea found it on a map.', ['Georgia', 'Jordan', 'Chelsea']],
    ['Chelsea kicks off in 11 days.', []],
    ['Chelsea kicks the ball off the roof.', ['Chelsea']],
    ['A model of the Tyne Bridge stands in the hall.', []],
    ['A model by Henry Bridge stands in the hall.', ['Henry Bridge']],
    ['We read In Flanders Fields.', []],
    ['Thank you to the Fields for the cakes.', ['Fields']],
    ['The voyage from Whitby to the far side of the world.', []],
    ['A wave from Whitby to the camera.', ['Whitby?']],
  ],
  'who, or what grows': [
    ['Look who has come out in the memorial garden… Heather! 💜', ['Heather?']],
    ['Look who has come top in maths… Heather! 💜', ['Heather']],
    ['For St David’s Day, David brought in a cake.', ['David']],
    ['Chapter nine by Jacqueline Wilson: we are on to Lola Rose and cannot stop.', ['Lola?']],
    ['Jacqueline Wilson has a new book, and we have a waiting list for Lola Rose.', []],
    ['There is a waiting list for Lola Rose.', ['Lola?']],
    ['Reading awards, chosen by Jacqueline Wilson fans: gold for Jessica Brown.', ['Jessica?']],
    ['A library card for Jessica Brown, our Michael Rosen fan.', ['Jessica?']],
  ],
  'slips, letters and codes': [
    ['Marcuss, your model is a work of genius.', ['Marcuss?']],
    ["It's M.G. in Coral.", ['M.G?']],
    ['Full time, U11s 3-2.', []],
    ['W1k7or in U11s.', ['W1k7or']],
    ['https://example.org/j/89915520347?pwd=bL1S3aW5zZm9ydW0', []],
    ['https://example.org/W1k7or-wins', ['W1k7or']],
  ],
  'firms, charities and the dead': [
    ['Thank you to Moss & Gill Builders for the mud kitchen.', []],
    ['Thank you to Moss & Gill for the mud kitchen.', ['Moss']],
    ['Ring NHS Cross and Transplant.', []],
    ['Four names on the memorial, among them Pte Nathan Cropper, who fell in 1916.', []],
    ['House points: Larkin 311, Cook 302, Swift 298. Congratulations, Larkin!', []],
    ['House points: Tolson 11, Cropper 12, Hartas 8.', ['Tolson', 'Cropper', 'Hartas']],
    ['Jordan v Chelsea in the cup on Saturday.', []],
    ['Jordan v Archie in the final on Saturday.', ['Jordan?', 'Archie']],
    ["Read Archie's Walk to somebody.", []],
    ["We all watched Archie's walk.", ['Archie']],
    ['Chase anything that is missing.', []],
    ["And doesn't Heather look happy already?", ['Heather?']],
    ["And doesn't Archie look happy already?", ['Archie']],
    ["We would rather have Johanna Spyri's Clover.", ['Clover?']],
  ],
  'on no roll': [
    ['The password for all of Topaz is Ammonite!42', []],
    ['Our Wi-Fi for visitors is filtered.', []],
    ['They lent us a bat, and Topaz have named it Bruce.', []],
    ['We have a new boy, and his parents named him Bruce.', ['Bruce']],
    ["8W's first Socratic circle finished.", []],
    ['Word reaches us that Jacob won the Year 3 bee.', ['Jacob']],
    ['On Friday the class goes to Bressingham.', []],
    ['The Year 3 prize goes to Tavrin.', ['Tavrin']],
    ['?mlat=54.3712&mlon=-0.9114', []],
    ['Denise, those flapjacks were gone by break.', ['Denise?']],
    ['Lincoln, in those days, was a port.', []],
    ['Happy birthday to the one and only Margot!', ['Margot?']],
    ['Best of luck for tomorrow, Vikesh!', ['Vikesh?']],
    ['Tag says K.F., 7T.', []],
    ['Tavrin says hello, 7T.', ['Tavrin']],
    ['Whose coat? Navy, age 6, toggle missing.', []],
    ['Topaz have been press-ganged by Danes.', []],
    ['Chickenpox is about in Topaz!', []],
    ['Our Mary was Marcus, our Joseph was Eleri. What a nativity.', ['Marcus', 'Eleri']],
    ['Our Mary was amazing.', ['Mary']],
  ],
};

describe.each(Object.entries(kinds))('%s', (_, rows) => {
  test.each(rows)('%s', (text, found) => expect(said(text)).toEqual(found));
});
