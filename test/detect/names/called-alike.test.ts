import { describe, expect, test } from '@jest/globals';
import { lookerFor } from './found.ts';
import { pupilOf } from './stand-in.ts';

// What is called like a person, and beside each a pupil of the very name. `?` is left open.
const PUPILS =
  `Otto Brandt, Margaret Pell, Marnie Moorby, Prudence Oxley, Eileen Marr, Maria Dacre, Bruno Feld, Percy Lund, Kofi Adu, Alice Roper, Gerald Moss,
  Lucy Thwaite, Noor Tumnus, Mercedes Vane, Rui Pinto, Alexa Stroud, Chelsea Crane, Charles Roke, Dev Turner, Ada Franklin,
  Pierre Lamy, Luna Aske, Gene Holt, Patience Mbeki, Billy Sarn, Mary Quill, Joseph Udo, Ross Tully, Angus Farr`
    .split(/,\s+/)
    .map((name) => pupilOf(name));

const look = lookerFor(PUPILS, { classes: ['Jade', 'Opal', '9C'] });
const said = (text: string): readonly string[] => look(text).map(({ start, end, open }) => `${text.slice(start, end)}${open ? '?' : ''}`);

type Row = readonly [text: string, found: readonly string[]];
const kinds: Readonly<Record<string, readonly Row[]>> = {
  'a telephone number with letters for its noughts': [
    ['Ring me on O77OO 9OO 118 about the pram.', []],
    ['Ring O77 OO9 OO118 after tea.', []],
    ['The cot is free: +44 77OO 9OO118.', []],
    ['O77O won the cross-country.', ['O77O']],
  ],
  "somebody else's mailbox": [
    ['Lifts home: marnie.holroyd81@post.example by noon.', []],
    ['Lifts home: marnie_holroyd@post.example by noon.', []],
    ['Lifts home: marnie.moorby@post.example by noon.', ['marnie.moorby']],
    ['Lifts home: marnie.mum@post.example by noon.', ['marnie']],
    ['Lifts home: marnie.bakes@post.example by noon.', ['marnie']],
    ['Lifts home: marnie81@post.example by noon.', ['marnie']],
    ['Gold for @marnie.holroyd81 today.', ['marnie']],
  ],
  'a song, and who sings it': [
    ['Choir took on Dear Prudence. Prudence took the high part.', ['Prudence?']],
    ['Come On Eileen! Eileen played the fiddle until it smoked.', ['Eileen']],
    ['How do you solve a problem like Maria? Maria sang it best.', ['Maria']],
    ['Choir: how do you solve a problem like Maria? A problem like Maria, twice.', []],
    ['We don’t talk about Bruno! The whole bus has been talking about Bruno since.', []],
    ['We don’t talk about Bruno! The bus has been talking about Bruno’s solo.', ['Bruno']],
    ['We don’t talk about Bruno! Well done, Bruno.', ['Bruno']],
  ],
  'a book, and who reads it': [
    ['Top title: Percy Jackson. Top readers: Percy, Kofi and Marnie.', ['Percy', 'Kofi', 'Marnie']],
    ['Top title: Percy Jackson. Percy again next week.', ['Percy?']],
    ['World Book Day. Bruno came as Bruno, in a green poncho.', ['Bruno']],
    ['World Book Day. Alice went as Alice.', ['Alice']],
  ],
  'people of a work that is named further on': [
    ['Essay, 9C: was Gerald worse than the Birlings? Two sides, please. Bring a pen. An Inspector Calls, of course.', []],
    ['Essay, 9C: was Gerald late? Two sides, please. Bring a pen. An Inspector Calls, of course.', ['Gerald']],
    ['9C: Gerald has the Inspector Calls books.', ['Gerald']],
    ['Pupil of the week, 9C: Gerald. Next, An Inspector Calls.', ['Gerald']],
    ['A Narnia staircase: snow, a lamp post and Tumnus with his parcels.', []],
    ['A Narnia staircase: snow, a lamp post, Lucy in clay.', []],
    ['A Narnia staircase. Tumnus painted the snow.', ['Tumnus']],
    ['A Narnia staircase: Lucy in 9C cut the snow.', ['Lucy']],
  ],
  'a firm by its long name and then by its short one': [
    ['Thank you to the lads from Mercedes-AMG; Mercedes lent us a gearbox too.', []],
    ['Mercedes-AMG sent two engineers. Mercedes won the go-kart race.', ['Mercedes']],
    ['Mercedes-AMG sent two engineers. Well done Mercedes!', ['Mercedes']],
    ['Mercedes-AMG sent two engineers, and Mercedes in 9C showed them round.', ['Mercedes']],
    ['Mercedes-AMG sent two engineers. Next week: Mercedes.', ['Mercedes?']],
    ['The Marnie Project delivered twelve crates, and Marnie sent us a card.', []],
    ['The Marnie Project is on. Marnie painted the sign.', ['Marnie']],
    ['Marnie’s project is on the wall.', ['Marnie']],
    ['Our pupil, Marnie, ran the Marnie Project.', ['Marnie', 'Marnie']],
  ],
  'a shop by where it is': [
    ['Pinto on the high street gave us forty cups. Cheers!', []],
    ['Pinto at the garden centre has lent our stall a gazebo.', []],
    ['Pinto at the retail park, top of the under-13s after a hat-trick.', ['Pinto']],
    ['Pinto scored twice at the retail park pitch and gave us the win.', ['Pinto']],
    ['Old pupils: a nurse, a judge and a Pinto barista.', []],
    ['Old pupils: a Pinto manager who flies kites.', []],
    ['What a Pinto captain! Two goals.', ['Pinto?']],
  ],
  'a helpline': [
    ['Worried? Talk to OTTO on 0800 496 0118. Otto keeps it to himself.', ['Otto?']],
    ['Worried? Talk to OTTO on 0800 496 0118. Otto does not judge.', []],
    ['Talk to OTTO on 0800 496 0118. Otto won’t judge you.', []],
    ['Text MARNIE at 85000 at any hour. Marnie never sleeps.', ['Marnie?']],
    ['Talk to Otto on Friday. Otto has the tickets.', ['Otto', 'Otto']],
    ['Call ROUND on 0300 123 4567. Otto in 9C made the poster.', ['Otto']],
    ['Call Otto on 01632 960118 about the cot.', ['Otto']],
    ['Talk to OTTO on 0800 496 0118. Otto won the poster prize.', ['Otto?']],
  ],
  'a voice in a box': [
    ['Unplug Siri at tea time and tell Alexa to hush.', []],
    ['A smart speaker can spell: ask Alexa.', ['Alexa?']],
    ['Alexa built a rival to Siri in computing.', ['Alexa']],
    ['Alexa and Otto asked Siri for jokes.', ['Alexa', 'Otto']],
    ['Thank you Alexa for fixing the smart speaker.', ['Alexa']],
    ['Our Alexa beat Siri at sums.', ['Alexa']],
    ['Alexa (9C) does a fine Siri.', ['Alexa']],
  ],
  'what the school does in its own way': [
    ['CHELSEA, OAKFIELD STYLE\nThe border is open all week.', []],
    ['Chelsea, Oakfield Primary style: the border is open.', []],
    ['Chelsea, Otto style: the border is open.', ['Chelsea', 'Otto?']],
  ],
  'what they made whom everybody knows, in a row': [
    ['Comets with Caroline Herschel on Monday, Charles Messier’s smudges on Tuesday, and Tim Peake’s suit.', []],
    ['Comets with Caroline Herschel on Monday, Charles Messier’s talk on Tuesday, and Tim Peake’s suit.', ['Charles?']],
    ['Joseph Swan’s bulb, Charles Messier’s smudges in tinfoil and Frank Whittle’s jet.', []],
    ['Charles Messier’s smudges are up.', ['Charles?']],
    ['Comets with Caroline Herschel on Monday, Charles Roke’s smudges, and Tim Peake’s suit.', ['Charles Roke']],
    ['On the stairs: Turner’s storms, Frida Kahlo’s parrots and one lost mitten.', []],
    ['On the stairs: Turner’s painting of a storm, Frida Kahlo’s parrots.', ['Turner?']],
    ['On the stairs: Turner’s brother, Frida Kahlo’s parrots.', ['Turner']],
    ['Turner’s storms are up on the stairs.', ['Turner?']],
  ],
  'in brackets after somebody known': [
    ['Scientists: Marie Curie (and Pierre) by the lab door.', []],
    ['Scientists: Marie Curie (Pierre) by the lab door.', ['Pierre?']],
    ['Scientists: Marie Curie (thank you, Pierre) by the lab door.', ['Pierre']],
    ['Scientists: Marie Curie (and Luna) by the lab door.', ['Luna']],
  ],
  'a craft by its number': [
    ['On the wall: Sputnik, Luna 2 and a very small dog.', []],
    ['Sputnik quiz: Luna 9, Otto 7, Bruno 5.', ['Luna', 'Otto', 'Bruno']],
    ['Sputnik day! Luna made a rocket of foil.', ['Luna?']],
    ['Well done Luna 9 out of 10 on Sputnik.', ['Luna']],
  ],
  'a beast that is greeted in brackets': [
    ['Back on its rock: one lost gecko (welcome home, Gerald!).', []],
    ['The hens are cross, but the tortoise (hello, Otto 🐢) is not.', []],
    ['A new gecko (thank you, Gerald) has moved in.', ['Gerald']],
    ['Goodbye to our minibus driver (farewell, Gerald).', ['Gerald']],
    ['The trip (welcome home, Gerald) was fun.', ['Gerald']],
    ['The gecko is back. Welcome home, Gerald!', ['Gerald']],
  ],
  'lines of somebody known': [
    ["Shakespeare quotes on the stairs: 'Patience on a monument.' 'To be or not to be.'", []],
    ['Famous sayings: “Patience is a virtue.” “Less is more.”', []],
    ["Shakespeare quotes were read out. 'Patience shone,' said Mr Dell.", ['Patience?']],
    ['Shakespeare quotes by Patience and Otto.', ['Patience', 'Otto']],
  ],
  'an item of a list of small things': [
    ['Bring: mug, spoon, billy can, rope.', []],
    ['- plate, mug, torch, billy cans', []],
    ['mug, spoon, billy', ['billy?']],
    ['who can bake? otto can, marnie can, billy can.', ['otto', 'marnie', 'billy']],
    ['billy can come too', ['billy']],
  ],
  'two classes in one tag': [
    ['Ruins explored. #JadeAndOpal', []],
    ['Ruins explored. #MarnieAndOtto', ['Marnie', 'Otto']],
  ],
  'a part, and who plays it': [
    ['What a nativity! Our Mary was Kofi and our Joseph was Marnie.', ['Kofi', 'Marnie']],
    ['What a nativity! Our Mary was Kofi’s big sister.', ['Mary', 'Kofi']],
    ['Our Mary was Kofi’s partner at the fair.', ['Mary', 'Kofi']],
    ['What a show! Our Kofi was Joseph.', ['Kofi', 'Joseph']],
    ['What a show! Our Mary was brilliant.', ['Mary']],
  ],
  'things of the stage': [
    ['Macbeth props: a sash for Ross and Angus, a horn, stage blood.', []],
    ['Macbeth: Ross and Angus were on stage at six.', ['Ross?', 'Angus?']],
  ],
};

for (const [kind, rows] of Object.entries(kinds))
  describe(kind, () => {
    test.each(rows)('%s', (text, found) => expect(said(text)).toEqual(found));
  });
