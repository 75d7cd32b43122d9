import { describe, expect, test } from '@jest/globals';
import { lookerFor } from './found.ts';
import { pupilOf } from './stand-in.ts';

// Plays and books, inns, days, virtues and towns that are called like a pupil, and beside each the pupil. `?` is left open.
const PUPILS =
  `Peter Vane, Hugo Marsh, Juliet Orr, Romeo Pask, Grace Bell, Omar Nagi, Leo Hart, Joy Sefton, Hope Lunt, Patience Dill, April Coe, June Tarn, Paris Ewing, Georgia Lowe,
  Constance Day, Neil Stone, Rosa Moon, Holly Bush, Ivy Green, Edmund Hill, Adam White, Annie Wick, Heather Nye, Rosalind Fell, Simon Heath, Lin Pask`
    .split(/,\s+/)
    .map((name) => pupilOf(name));

const look = lookerFor(PUPILS, { classes: ['Heron', 'Osprey', 'Lark'] });
const said = (text: string): readonly string[] => look(text).map(({ start, end, open }) => `${text.slice(start, end)}${open ? '?' : ''}`);

type Row = readonly [text: string, found: readonly string[]];
const kinds: Readonly<Record<string, readonly Row[]>> = {
  'somebody of a show for which things are sought, and a pupil': [
    ['Our play is Hugo and the Paper Bird, costumes by Friday. Hugo\u2019s lantern is done, the bird\u2019s wings are not.', []],
    ['Costumes still to find for Romeo and Juliet: a veil for Juliet, a mask for Romeo.', []],
    ['Props for Peter and the Wolf: a whistle for Peter and a rope.', []],
    ['Our production is Hugo and Grace. Costumes: we need a cloak for Hugo and a crown for Grace.', ['Hugo', 'Grace']],
    ['Props for Hugo and the Paper Bird: boots for Hugo, boots for Leo.', ['Leo']],
    ['Our show is Peter and the Wolf. Props needed: a cap for Peter and a tail. Peter in Year 4 plays the wolf.', ['Peter']],
    ['Our show is Peter and the Wolf. Costumes by Friday. Peter\u2019s cap is in the office.', ['Peter?']],
    ['Our show is Peter and the Wolf. Costumes by Friday. We need a cap for Peter, who plays the duck.', ['Peter?']],
    ['Our play is Hugo and the Paper Bird, costumes by Friday. Well done Hugo!', ['Hugo']],
    ['Wardrobe call for Grace and Omar. A cloak for Grace by Monday.', ['Grace', 'Omar', 'Grace']],
  ],
  'a virtue that runs low, is a thing or is asked of all': [
    ['Patience is wearing thin, dear parking fairies.', []],
    ['Hope is in short supply after six wet playtimes.', []],
    ['Hope, apparently, is a dry coat peg.', []],
    ['Joy, we find, is a warm cup of tea.', []],
    ['Patience at the gate, please: the bolt sticks.', []],
    ['Patience is running low on stickers.', ['Patience?']],
    ['Patience is running out of the hall with her trophy.', ['Patience']],
    ['Joy, it turns out, is the winner.', ['Joy?']],
    ['Joy, it turns out, is a natural goalkeeper.', ['Joy?']],
    ['Joy is a box in our play.', ['Joy?']],
    ['Joy turned out to be the winner.', ['Joy']],
    ['Patience in Year 5 at the gate, please.', ['Patience']],
  ],
  'what is written or cooked for a month': [
    ["April's dinner menus go home on Friday.", []],
    ['April\u2019s diary is in her bag.', ['April?']],
    ['April\u2019s diary is in the office.', []],
    ["June's newsletter is out, and April's is on its way.", []],
    ["April's fixtures are on the board.", []],
    ["June's dates for the fridge: to follow.", []],
    ["April's menu design won the prize.", ['April']],
    ["April's are the muddy boots.", ['April?']],
    ["April's poster is in the hall.", ['April?']],
  ],
  'a town reckoned with': [
    ['That is 320 miles, or Larkbridge to Paris and back.', []],
    ['We rowed 700 km, Larkbridge to Georgia and back, without leaving the hall.', []],
    ['From Marramby to Paris and back: 900 miles!', []],
    ['Six hundred miles is roughly Skelby to Paris and back, twice.', []],
    ['Omar passed the baton to Paris and back to Grace over 2 miles.', ['Omar', 'Paris?', 'Grace']],
    ['We sent the register to Paris and back, 4 miles in all.', ['Paris?']],
    ['Omar to Paris and back, 4 miles of relay.', ['Omar', 'Paris?']],
  ],
  'the day of a people or of somebody of history': [
    ["It's Fibonacci Day in Heron.", []],
    ['Viking Day in Osprey means helmets.', []],
    ["Lark's Tudor Day is on Monday.", []],
    ['Darwin Day: bring a beetle (drawn).', []],
    ['Roman Day in Osprey', ['Day?']],
    ["It's Roman Day.", ['Day?']],
    ['Roman Day in Osprey won the cup.', ['Day']],
    ['Viking Day scored twice.', ['Day']],
    ['Constance Day in Osprey has a rabbit.', ['Constance Day']],
  ],
  'the last word of a title': [
    ["We are two chapters from the end of Tom Vale and the Weaver's Stone, and nobody may spoil it.", []],
    ['Heron read Tom Vale and the Silver Moon today.', []],
    ["Osprey loved Nell Hart and the Clockmaker's Bush.", []],
    ["Next on the shelf: Ravi Sen and the Giant's Stone.", []],
    ["Lark are two chapters from the end of Tom Vale and the Weaver's Orchard, and Heron won't hear of it.", []],
    ["Heron love Ravi Sen and the Giant's Thorne, and Osprey want it next.", []],
    ['Miss Lowe and the Amazing Tavrin (Year 4) won.', ['Tavrin']],
    ['Miss Lowe and the Netball Captain Stone brought the cup home.', ['Stone']],
    ["Tom Vale and the Weaver's Stone scored twice.", ['Stone']],
    ["Omar and the Lark's Stone were late.", ['Omar', 'Stone']],
  ],
  'an inn by its article': [
    ['Quiz night at the Holly Bush, the pub by the green.', []],
    ['The PTA meets at the Holly Bush (the pub, not the plant) on Friday.', []],
    ['Carols outside the Ivy Green inn at six.', []],
    ['Lunch at the Holly Bush, our village pub.', []],
    ['Skittles at the Holly Bush on Friday.', ['Holly Bush?']],
    ['Holly Bush of Year 2 sang at the pub.', ['Holly Bush']],
    ['The Holly Bush of Year 2 is a better shot than the pub.', ['Holly Bush']],
    ['Our Holly Bush beat the pub team.', ['Holly Bush']],
  ],
  'what bears the name of whoever found it, in full': [
    ['Edmund Halley\u2019s comet (in foil), Ada Lovelace\u2019s punched cards and a volcano.', []],
    ['Isaac Newton\u2019s laws, Marie Curie\u2019s notebooks and Edmund Halley\u2019s comet made the quiz.', []],
    ['Adam Kepler\u2019s telescope, Rosalind Franklin\u2019s photograph: all in foil.', []],
    ['Simon Boyle\u2019s law in a syringe, then Marie Curie\u2019s glow in a jar.', []],
    ['Edmund Hill\u2019s comet (in foil), Ada Lovelace\u2019s punched cards and a volcano.', ['Edmund Hill']],
    ['Edmund\u2019s comet (in foil), Ada Lovelace\u2019s punched cards and a volcano.', ['Edmund']],
    ['Adam Pryce\u2019s pendulum, in Heron, beat Marie Curie\u2019s.', ['Adam?']],
  ],
  'degrees on the globe': [
    ['The camp is at 52\u00B003\'11"N, 1\u00B017\'56"W if you like maps.', []],
    ["Find us at 51\u00B0 30' 11\u201DN, 0\u00B0 7' 39\u201DW.", []],
    ['Geocache: 54\u00B044\u203211\u2033N.', []],
    ['Somewhere near 50\u00BA11\'11"N there is a stone.', []],
    ['It was 21\u00B0 and l1n had no coat.', ['l1n']],
  ],
  'where a match is played': [
    ['We won 3\u20132 away at Thornby Fell last night.', []],
    ['A draw away to Marram Heath on Saturday.', []],
    ['Away at Skelby Moon next: minibus at noon.', []],
    ['Lost 12\u20139 away at Oxley Stone, and proud.', []],
    ['Away at Thornby, Fell scored twice.', ['Fell']],
    ['Away at Thornby Fell scored twice.', ['Fell?']],
    ['They were away at Thornby Fell\u2019s house.', ['Fell?']],
    ['Rosalind Fell was away at Thornby last night.', ['Rosalind Fell']],
  ],
  'a musical that a year presents': [
    ['Years 9 and 10 present Heathers: Teen Edition in the studio, 7pm.', []],
    ['Years 7 to 9 present Heather: Teen Edition.', []],
    ['Year 6 present Annie: Junior Edition on Thursday.', []],
    ['Osprey perform Annie: The Musical.', []],
    ['Year 6 present Annie in the hall with a certificate.', ['Annie']],
    ['Year 6 present Annie: she has won the cup.', ['Annie']],
    ['Heather in Year 9 presents Carrie: The Musical.', ['Heather']],
    ['Year 4 present Oskella: she is their star.', ['Oskella']],
  ],
  'all that are listed after a word for children': [
    ['Children: Oskella, Tavrin.', ['Oskella', 'Tavrin']],
    ['Girls: Oskella, Tavrin, Jurek.', ['Oskella', 'Tavrin', 'Jurek']],
    ['Pupils: Tavrin and Oskella.', ['Tavrin', 'Oskella']],
    ['Year 4: Tavrin, Oskella.', ['Tavrin', 'Oskella']],
    ['Children: coats, hats.', []],
    ['Children: Listenline 0800 1111, Shoutline 116 123.', []],
  ],
};

for (const [kind, rows] of Object.entries(kinds))
  describe(kind, () => {
    test.each(rows)('%s', (text, found) => expect(said(text)).toEqual(found));
  });
