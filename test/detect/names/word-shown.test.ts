import { describe, expect, test } from '@jest/globals';
import { namesIn, namesIndex } from '../../../src/detect/names/find.ts';
import { fieldOf } from '../../../src/text/field.ts';
import { pupil, schoolOf } from '../../school.ts';

const NAMES = ['Summer', 'Holly', 'Ruby', 'May', 'Grace', 'Daisy', 'Will', 'Robin', 'Autumn', 'Storm', 'April'];
const INDEX = namesIndex(schoolOf({ pupils: NAMES.map((name, at) => pupil(`P${at}`, name, `Quillmarsh${at}`)) }));
const said = (text: string): readonly string[] =>
  namesIn(fieldOf('/text', text), INDEX).map(({ start, end, open }) => `${text.slice(start, end)}${open ? '?' : ''}`);

const kinds: Readonly<Record<string, readonly (readonly [text: string, found: readonly string[]])[]>> = {
  'what a body does': [
    ['One bucket, no spade, and Ruby shrugging by the wall', ['Ruby']],
    ['One bucket, no spade, and May shrugging by the wall', ['May?']],
    ['Grace yelped when the lights went.', ['Grace']],
    ['Holly clambers over the garden wall.', ['Holly?']],
    ['In the grace period nobody shrugs.', []],
  ],
  'how a picture holds somebody': [
    ['Holly kneeling upright in the canoe', ['Holly']],
    ['Autumn sitting cross-legged under the table', ['Autumn']],
    ['Grace waving from the raft, arms wide', ['Grace']],
    ['Autumn sitting of the governors: 4 October.', []],
    ['Under the stairs, Storm explaining to a puppet why it rains.', ['Storm']],
    ['The mayor, a goose, Grace looking very worried.', ['Grace']],
    ['Autumn looking busy already: four fairs.', ['Autumn?']],
    ['Ruby holds up two medals for the lens.', ['Ruby']],
    ['May holds up two medals for the lens.', ['May?']],
    ['Summer shows off her colours along the path.', ['Summer?']],
    ['Storm holds up the ferry for a day.', []],
  ],
  'who it was, and what only somebody does': [
    ['Who fixed the gate? Grace did, with string.', ['Grace']],
    ['Who put out the bonfire? Storm did!', ['Storm?']],
    ['Grace does the loudest sneeze in the county.', ['Grace']],
    ['Storm does the worst of its damage at night.', ['Storm?']],
    ['Storm has forgotten a coat.', ['Storm']],
    ['Autumn has lost its grip.', ['Autumn?']],
    ['Holly has been practising in the shed.', ['Holly']],
    ['Holly has been climbing up the shed.', ['Holly?']],
    ['Autumn, if you can hear this in the kitchen, come back.', ['Autumn']],
    ['Summer, if you can see it through the rain, is here.', []],
    ['Forty cups, washed up by April alone.', ['April']],
    ['Every form is to be filled in by April.', []],
    ['It hangs on his Will alone.', []],
    ['A parcel came, addressed to May and nobody else.', ['May']],
  ],
  'after the name of a day': [
    ["On Friday Storm's boat sank.", ['Storm']],
    ['Cake on Tuesday: Holly, Storm and Grace have been chosen.', ['Holly', 'Storm', 'Grace']],
    ['Tuesday: Holly', []],
  ],
  'a cry and whoever it is for': [
    ["70' GOAL Ruby taps in from a yard", ['Ruby']],
    ['BBC Summer season', []],
  ],
  'between two pictures': [
    ['Drum roll 🥁 Ruby 🥁', ['Ruby?']],
    ['Plants: 🌹 Ruby 🌷 Tulip', []],
  ],
  'without whom there is none': [
    ['No Daisy, no encore.', ['Daisy?']],
    ['No summer, no swimming.', []],
    ['No May, no June.', []],
  ],
  'against what somebody scores': [
    ['Robin 3, worms 1.', ['Robin?']],
    ['Storm 4, umbrellas 0.', ['Storm?']],
    ['May 10, hall from 9', []],
    ['Robin 3, see page 4 of it', []],
  ],
  'where somebody stands in a picture': [
    ['Caption: May, left, holding the ladder', ['May']],
    ['Caption: Holly, far left, and Ruby, right', ['Holly?', 'Ruby?']],
    ['Cut the holly, left, and the fir, right, before noon', []],
    ['Two o’clock in the library: Summer, wide awake, three books in', ['Summer']],
    ['Last day of summer, still wet', []],
  ],
  'with one of the family': [
    ['Nothing beats Daisy teaching Grandma to moonwalk', ['Daisy']],
    ['Nothing beats spring teaching patience', []],
  ],
  'what is had in a box': [["Whose is it? It was in Grace's lunch box", ['Grace']]],
  'who asks for something': [
    ['“Please can Daisy have my spoon?” is how it went.', ['Daisy']],
    ['Please can Will have the big brush?', ['Will']],
    ['Only April could lose a boat in a puddle.', ['April?']],
    ['Only April could bring such rain.', []],
    ['Would Grace have used a spoon?', []],
  ],
  'a label with a bracket': [
    ['Baker of the month (again): Autumn', ['Autumn']],
    ['Season of the year (again): autumn', []],
  ],
};

for (const [kind, rows] of Object.entries(kinds))
  describe(kind, () => {
    test.each(rows)('%s', (text, found) => expect(said(text)).toEqual(found));
  });
