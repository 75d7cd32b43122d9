import { describe, expect, test } from '@jest/globals';
import { lookerFor } from './found.ts';
import { pupilOf } from './stand-in.ts';

// Words, times, plants, places and houses that pupils are called by too, and a pupil in nearly the same words. `?` is left open.
const PUPILS =
  `Max Bellamy, Kit Rudge, Dot Amble, Art Sorley, Joy Pilling, Patience Boateng, Hope Merrick, Grace Oduya, Paris Quill, Georgia Fenn, Chad Osei,
  Sydney Marr, Skye Dunbar, Chase Whitlow, Gene Abara, Frank Ostler, Autumn Peel, Summer Tran, June Cassidy, April Nowak, Rosemary Voss, Heather Pym, Iris Kaya,
  Jay Holt, Kestrel Bowen, River Lund, Holly Sams, Owen Close, Ella Field, Tara Collingwood, Sol Navarro, Luna Petrov, Amelia Stroud, Imani Fry`
    .split(/,\s+/)
    .map((name) => pupilOf(name));

const look = lookerFor(PUPILS, { classes: ['Jay', 'Kestrel', 'Plover'] });
const said = (text: string): readonly string[] => look(text).map(({ start, end, open }) => `${text.slice(start, end)}${open ? '?' : ''}`);

type Row = readonly [text: string, found: readonly string[]];
const kinds: Readonly<Record<string, readonly Row[]>> = {
  'the most there may be': [
    ['Bouncy castle: five at a time. Max two goes a child.', []],
    ['Tickets are £3. Max 4 per family, please.', []],
    ['Bring a drink, Max 500 ml and no glass.', []],
    ['Places are few, Max 30 people.', []],
    ['Nobody had cleared two metres until Max. 2.05!', ['Max']],
    ['Max 3 goals, and the crowd went home happy.', ['Max?']],
    ['Max three, Amelia two, and a draw.', ['Max?', 'Amelia']],
    ['We counted Max 11 times round the track.', ['Max?']],
    ['Well done Max 11 today!', ['Max']],
  ],
  'what somebody has': [
    ["Kit's header, three minutes from time, in the mud.", ['Kit']],
    ["Dot's caterpillar was the longest of all.", ['Dot']],
    ["Art's windmill has eight sails.", ['Art']],
    ["Kit's missing, so please look in every bag.", ['Kit?']],
    ["Kit's special today: odd socks for all.", ['Kit?']],
  ],
  'pupils who do something to something': [
    ['Joy and Patience took the register back.', ['Joy', 'Patience']],
    ['Hope, Grace and Joy have run the book swap since May.', ['Hope', 'Grace', 'Joy']],
    ['Paris, Georgia and Chad have run the milk round for a month.', ['Paris', 'Georgia', 'Chad']],
    ['Sydney, Paris and Georgia kept the score all day.', ['Sydney', 'Paris', 'Georgia']],
    ['Paris and Sydney have held the Games.', ['Paris?', 'Sydney?']],
    ['Hope and Joy are our words for the week.', []],
  ],
  'cheers without a comma': [
    ['Joy you were brilliant in that last scene!', ['Joy']],
    ['GRACE YOU ROCK', ['GRACE?']],
    ['CHASE THAT WAS SOMETHING ELSE!', ['CHASE?']],
    ['Hope you are well and rested.', []],
    ['A chase that was over in a minute!', []],
  ],
  'words at the head of a sentence': [
    ['Kit wanted by Friday: bibs, cones and balls.', []],
    ['Kit needed for PE from Monday: bibs and boots.', []],
    ['Kit needed at the gate, please.', ['Kit?']],
    ['Max wanted for the lead, as nobody else can sing.', ['Max?']],
    ['Kit wanted a second go on the slide.', ['Kit']],
    ['Kit must be washed before it comes back.', []],
    ['Kit should be labelled clearly.', []],
    ['Kit must be named captain after that.', ['Kit']],
    ['Kit must be washed, and his boots are by the door.', ['Kit']],
    ['Frank replies welcome: do the new tables work?', []],
    ['Frank replies to every letter.', ['Frank']],
    ['Frank answers every question.', ['Frank']],
    ['Summer photos wanted for the foyer.', []],
    ['Joy was unbounded when the ladder came back.', []],
    ['Joy was in tears when the ladder came back.', ['Joy']],
    ['Autumn shades along the hedge and mud on every boot.', []],
    ['Autumn colours in the title while Amelia cuts.', ['Autumn', 'Amelia?']],
    ['Non-stop rain, so wet play it is.', []],
    ['THE BULBS ARE IN THE FIELD AND UP\nCome and look.', []],
  ],
  'what is learnt': [
    ['Gene splicing: what is it for? Year 10 biology asked.', []],
    ['Gene editing was the DNA debate of the year.', []],
    ['Gene editing, Max filming, with the DNA kit between them.', ['Gene?', 'Max?']],
    ['Gene editing the DNA debate for our channel.', ['Gene']],
    ['Gene editing: look at that concentration.', ['Gene?']],
    ["We heard of Luna 3's far side and a very long silence.", []],
    ['We heard of Luna, 9, and a very long silence.', ['Luna']],
    ['Spanish songs this week, with la luna and el sol in each.', []],
    ['Spanish songs this week, sung by Luna and Sol.', ['Luna', 'Sol']],
    ['Fieldwork at last, and the flood maps of River Severn are up.', []],
    ['Fieldwork at last: well done River Tyne for your flood maps.', ['River?']],
    ['Fieldwork at last. River Tyne drew the flood maps.', ['River?']],
  ],
  'months and seasons': [
    ['JUNE AT A GLANCE\nJune 3: photographs. June 9: sports day.', []],
    ['JUNE AT THE BARRE\nJune 3: photographs.', ['JUNE?']],
    ['Whatever April brings, the tent is up.', ['April?']],
    ['Whatever June hurls at us, we have coats.', []],
    ['Whatever June throws at us, the keeper saves every penalty.', ['June']],
    ['Whatever June builds is worth a look.', ['June']],
  ],
  'towns and countries': [
    ['Name the flags: Chad, Kenya, Georgia, Peru. (Be careful with Chad.)', []],
    ['Name the flags: Chad, Kenya, Georgia, Peru. Share your answers with Chad.', ['Chad']],
    ['Name the flags: Chad, Kenya, Georgia, Peru. Well done to Chad.', ['Chad']],
    ['She can say every river from Georgia to Peru.', []],
    ['The trade routes from Peru to Georgia are on the wall.', []],
    ['With love from Leeds to Georgia, and get well soon.', ['Georgia?']],
    ['A card from Georgia to Kenya is in the post.', ['Georgia']],
    ['A pass from Georgia to Chad made the goal.', ['Georgia', 'Chad?']],
    ['Paris is the capital, and the croissants are from Leeds.', []],
    ['Sydney is a city with a famous bridge.', []],
    ['Sydney is the oldest city in its country.', []],
    ['Georgia lies between a sea and a range of mountains.', []],
    ['Paris is the town in our play, and she has one line.', ['Paris']],
    ['Paris is our town crier.', ['Paris']],
    ['Paris is the capital letter monitor.', ['Paris']],
    ['Ciao from Florence! The coach was late.', []],
    ['Bonjour from Paris! The coach was late and the hotel is grand.', []],
    ['Bonjour from Paris in 8H! The coach was late.', ['Paris']],
    ['Bonjour from Paris! She has learnt ten new words.', ['Paris?']],
    ['Mr Hale walked the whole length of Skye.', []],
    ["We watched the whole of Skye's solo.", ['Skye']],
  ],
  'houses and streets': [
    ['Indoor swim for houses. Collingwood 3.2 km, Ennis 3.1 km, Storey 2.9 km. Collingwood cannot feel their arms.', []],
    ['Tins for houses: Storey 210 tins, Ennis 190 tins, Collingwood 180 tins.', []],
    ['Houses apart, our swimmers: Collingwood 3.2 km, Marr 3.1 km, Close 2.9 km.', ['Collingwood', 'Marr', 'Close?']],
    ['Indoor swim for houses. Amelia 3.2 km, Collingwood 3.1 km, Ennis 2.9 km.', ['Amelia', 'Collingwood']],
    ['Indoor swim for houses. Collingwood 3.2 km, Ennis 3.1 km, Storey 2.9 km. Collingwood kept her promise.', ['Collingwood']],
    ['Mill Lane is shut, so park in Holly Close and walk.', []],
    ['Mill Lane is shut. Holly Close scored twice.', ['Close?']],
    ['Mill Lane is shut. Well done Holly Close!', ['Holly', 'Close?']],
    ['We parked near Holly Close.', ['Close?']],
  ],
  'what is sold': [
    ['Plant sale: Heather sold out, Iris, six left, and no basil at all. Trays by the gate.', []],
    ['Plant stall in the hall. Rosemary gone by nine, sage too, pots a pound.', []],
    ['Heather stems for the brooms, please, by Friday.', []],
    ['Rosemary sticks to the path.', ['Rosemary']],
    ['Plant stall in the hall. Rosemary gone home by nine, thyme too, pots a pound.', ['Rosemary']],
    ['Plant stall helpers: Heather gone by ten, Iris till noon, basil on the table.', ['Heather', 'Iris']],
    ['Plant stall in the hall. Heather sold twelve pots of thyme.', ['Heather']],
    ['Heather gone by ten. Iris, two left.', ['Heather', 'Iris?']],
  ],
  'classes in a tag': [
    ['What a day out. #JayAndKestrel', []],
    ['What a day out. #TeamJayAndPlover', []],
    ['What a day out. #JayAndAmelia', ['Jay?', 'Amelia']],
  ],
};

describe.each(Object.entries(kinds))('%s', (_, rows) => {
  test.each(rows)('%s', (text, found) => expect(said(text)).toEqual(found));
});
