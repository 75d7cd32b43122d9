import { describe, expect, test } from '@jest/globals';
import { lookerFor } from './found.ts';
import { pupilOf } from './stand-in.ts';

// Days, classes, what is held and whom one can ring: told by what is said of them, and beside each a pupil. `?` is left open.
const PUPILS =
  `Jay Stoddart, Robin Achebe, Coral Day, David Rudd, Patrick Moss, Andrew Tull, Caspian Hale, Ralph Mott, Sid Farr, Max Orr, Lucy Lamb, Edwin Frost,
  Wren Ayers`
    .split(/,\s+/)
    .map((name) => pupilOf(name));

const look = lookerFor(PUPILS, { classes: ['Jay', 'Robin', 'Swift', 'Heron', 'Clover'] });
const said = (text: string): readonly string[] => look(text).map(({ start, end, open }) => `${text.slice(start, end)}${open ? '?' : ''}`);

type Row = readonly [text: string, found: readonly string[]];
const kinds: Readonly<Record<string, readonly Row[]>> = {
  'a day by the whole of its name, and a pupil called Day': [
    ['Happy St Piran\u2019s Day from Heron!', []],
    ["St Andrew's Day in Clover meant haggis.", []],
    ['Red Nose Day in Clover raised \u00A340.', []],
    ['Odd Socks Day, Year 3: any two will do.', []],
    ["Mother's Day cards from Heron are in bags.", []],
    ['From the first day of May the gate shuts at nine.', []],
    ['Well done Day from Clover!', ['Day']],
    ["Heron's Day scored twice for Clover.", ['Day']],
    ['Captain Day in Heron lifted the cup.', ['Day']],
    ['Star Striker Day from Heron scored the winner.', ['Day']],
  ],
  'a class named like a pupil, by where somebody is and by the verb of many': [
    ['Mrs Lowe is back from leave in Jay, Mr Tom Cole has Swift.', []],
    ['Miss Ware starts in Robin, Mr Dan Boyd in Heron.', []],
    ['Swift made kites, and Jay have been sewing what she drew.', []],
    ['Robin have written to their MP about her library.', []],
    ['Swift sang first, but Jay were louder than her.', []],
    ['We believe in Jay, who never gives up.', ['Jay']],
    ['We roped in Jay to help her carry chairs.', ['Jay']],
    ['Lucy and Jay have been kind to her.', ['Lucy', 'Jay']],
    ['Lucy, Edwin, and Jay have been kind to her.', ['Lucy', 'Edwin', 'Jay']],
    ['Her brother, and Jay have been kind to her.', ['Jay']],
    ['In Swift, Jay painted her fence.', ['Jay']],
    ['Jay from Swift found her tooth.', ['Jay']],
    ['Jay says he is seven.', ['Jay']],
  ],
  'what is held, after our': [
    ["Our Plygain is at St Anne's on Friday 11 December at 6pm. Everyone welcome.", []],
    ['Our Gorsedd takes place on 3 May.', []],
    ['Our Gorsedd is cancelled because of the rain.', []],
    ['Our Bhangrathon is this Friday!', []],
    ['Our Plygain starts at 2pm.', []],
    ['Our Plygain was brilliant as Mary.', ['Plygain']],
    ['Our Oskella is at the county finals on Friday, good luck to her.', ['Oskella']],
    ['Our Oskella is at the county finals on Friday, everyone welcome to cheer.', ['Oskella']],
    ['Our Oskella is at Guide camp on Friday. Tickets for the fair are out.', ['Oskella']],
    ['Our Oskella starts in Heron on Monday.', ['Oskella']],
    ['Our Oskella begins on the bench.', ['Oskella']],
    ["Our Oskella is tomorrow's line leader.", ['Oskella']],
    ['Our Oskella runs from Leeds to York.', ['Oskella']],
  ],
  'whom children can ring': [
    ['Children: Listenline 0800 1111.', []],
    ['Pupils: Koothline on 0300 123 4567.', []],
    ['Young people: Shoutline (116 123), any time.', []],
    ['Children: Tavrin 07700 900123 is lost.', ['Tavrin']],
    ['Children: Oskella.', ['Oskella']],
    ['Girls: Oskella 116 points.', ['Oskella']],
    ['Boys: Tavrin 100 lengths.', ['Tavrin']],
  ],
  'a saint of the day, and the pupil who shares the name': [
    ["Happy St Patrick's Day! Patrick taught us all a jig, and by lunch the cook had shamrock on.", ['Patrick']],
    ["St Andrew's Day: Andrew showed us how to fold a saltire this morning.", ['Andrew']],
    ['G\u0175yl Dewi: David told everyone a joke in Welsh at break.', ['David']],
    ["St Patrick's Day. Patrick taught us about the Trinity with a shamrock.", ['Patrick?']],
    ["St Andrew's Day. Andrew brought the gospel to us, and this morning we heard how.", ['Andrew?']],
    ["St David's Day from Clover, with leek soup.", []],
  ],
  'a prince of a book, and one of the school': [
    ['Swift are cheering on Prince Caspian.', []],
    ['Prince Caspian is the next book on our shelf.', []],
    ['Well done Prince Caspian!', ['Caspian?']],
    ['Our Prince Caspian forgot his line.', ['Caspian?']],
    ['Prince Caspian of our panto was brilliant.', ['Caspian?']],
    ['Prince Caspian in Heron had a crown.', ['Caspian?']],
    ['Prince Edwin and Cinderella danced.', ['Edwin?']],
  ],
  'one of a row of costumes, by an epithet': [
    ['World Book Day: one Wreck-It Ralph who insists it is a book, two Cats in Hats.', []],
    ['World Book Day: one Stick-Up Sid, a Flying Fox and four Wallys.', []],
    ['World Book Day: a Mad Max who lost her goggles.', ['Max?']],
    ['World Book Day: one Amazing Ralph who made his own hat.', ['Ralph?']],
    ['World Book Day: one brave Ralph who came without a costume.', ['Ralph']],
    ['World Book Day: one Year 3 Ralph who forgot.', ['Ralph']],
    ['World Book Day: a Clover Ralph who insists he is seven.', ['Ralph']],
  ],
  'a beast or a pupil, caught at what beasts do': [
    ['Guess who has been caught nesting in the drainpipe\u2026 Wren!', ['Wren?']],
    ['Guess who was seen pecking at the milk tops\u2026 Wren!', ['Wren?']],
    ['Guess who nested five cups in science\u2026 Sid!', ['Sid']],
    ['Guess who has been caught burying acorns\u2026 Lucy!', ['Lucy']],
  ],
};

for (const [kind, rows] of Object.entries(kinds))
  describe(kind, () => {
    test.each(rows)('%s', (text, found) => expect(said(text)).toEqual(found));
  });
