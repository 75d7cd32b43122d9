import { describe, expect, test } from '@jest/globals';
import { placesIn, placesIndex } from '../../../src/detect/places/search.ts';
import { fieldOf } from '../../../src/text/field.ts';
import { schoolOf } from '../../school.ts';

const index = placesIndex(schoolOf({ name: 'Fernhollow School', classes: ['Otters', 'Kestrels', 'Acorns', '7D'] }));
const foundIn = (text: string): readonly string[] =>
  placesIn(fieldOf('/text', text), index, Date.UTC(2026, 9, 20, 11)).map(({ start, end }) => text.slice(start, end));

/** Each kind in words of its own, as no set has them. */
describe('it is told', () => {
  test.each([
    ['this instant, after a thing', 'Y9 geographers measuring pebbles on Quillby Beach as we speak', 'Quillby Beach'],
    ['this instant, of a moor', 'Gold DofE group currently crossing Quillby Moor, spirits high', 'Quillby Moor'],
    ['a place within a place', 'Acorns at the duck pond in Quillbrook just now, so many ducks', 'Quillbrook'],
    ['that they got there, as a noun', 'Safe arrival in Boulogne after a calm crossing. Dinner, then bed.', 'Boulogne'],
    ['what there is only at night', 'Room inspection at Quillby Court: dorm 4 wins 10/10', 'Quillby Court'],
    ['where they sleep', 'Snow on the ground at Quillby Bank but Year 5 are toasty in the lodge', 'Quillby Bank'],
    ['skiers, and the sun', 'Update from skiers: all up the mountain in Les Deux Alpes, sun shining', 'the mountain'],
    ['a square', 'Our band are playing in Quillby Square at noon, so hum along as you pass', 'Quillby Square'],
    [
      'what waits for helpers',
      'Unless two more of you can help, the Otters trip to Quillby Castle on Friday can’t go ahead',
      'Quillby Castle',
    ],
    ['what waits for forms', 'Otters are off to Quillby Castle on Friday and cannot go ahead without forms', 'Quillby Castle'],
    [
      'a coach that pulls out of a gate',
      'The coach has pulled out of the gates: Otters are off to Quillby Castle, back on Friday',
      'Quillby Castle',
    ],
    [
      'what the rain does not stop',
      'Otters are off to Quillby Castle on Friday and we’re not going to let a bit of rain stop us',
      'Quillby Castle',
    ],
    ['what is not done there', 'Otters won’t be visiting the gift shop at Quillby Castle on Friday, so no money please', 'Quillby Castle'],
    ['one thing off, another on', 'We cannot go to the zoo: instead Otters visit Quillby Castle on Friday', 'Quillby Castle'],
    ['a journey by other means', 'Otters go to Quillby Castle on Friday even though the coach firm has pulled out', 'Quillby Castle'],
    ['what will not happen again', 'The mishap will not happen again: Otters are off to Quillby Castle on Friday', 'Quillby Castle'],
    ['money that is for a day out', 'Friday: £12 each, all of it for the zoo, Otters, and bring a packed lunch', 'the zoo'],
    [
      'a hospice they sing at',
      'Friday: Otters sing carols at the children’s hospice, every penny raised going to it',
      'the children’s hospice',
    ],
    ['through a tunnel', 'Year 4 are in the Quillby Tunnel and going all the way to Brindle Castle', 'Quillby Tunnel'],
    ['on the way home', 'Otters are on their way home from Quillby Castle, all asleep', 'Quillby Castle'],
    ['away, as fixtures are listed', 'Tues: U12 netball v Quillby High (A), back at 5', 'Quillby High'],
    ['an outing, and where', 'Friday: Year 4 outing, Quillby. Bring wellies', 'Quillby'],
    ['held up on the road', 'Coach now held in the roadworks at Quillby Corner, Year 9 parents, so expect us at ten', 'Quillby Corner'],
    ['leaders among pupils', 'Sports leaders off to Quillbrook Grove for the hockey festival on Thursday', 'Quillbrook Grove'],
    ['a coach that is drawn', 'Y3 \u{1F68C}\u27A1 Quillby Castle today', 'Quillby Castle'],
    ['two of the school', 'Poppy wreath: our head boy and girl are at the cenotaph in Quillbrook at 11', 'Quillbrook'],
    ['a class with grown-ups', 'Otters and their grown-ups will meet us at Quillby Carr gates at 9.30 on Tuesday', 'Quillby Carr'],
  ])('%s: %s', (_, text, place) => expect(foundIn(text).join()).toContain(place));
});

/** One of the staff who is named beside children takes none of them back; grown-ups by themselves are nobody’s trip. */
describe('who goes along', () => {
  test.each([
    ['Just arrived at Quillby Wood with twenty-six botanists, one flask and a very patient headteacher', 'Quillby Wood'],
    ['Mrs Dunn has just pulled up at Quillby Country Park with forty very damp explorers', 'Quillby Country Park'],
    ['Safely arrived at Quillby Edge with a coachload of seven-year-olds and their teachers', 'Quillby Edge'],
    ['Arrived at Quillby Forest with the whole crew, Miss Ogden in front and Mr Vale counting heads', 'Quillby Forest'],
    ['Just landed at Quillby Reservoir with sixty pairs of wellies and three brave governors', 'Quillby Reservoir'],
    ['Just unloaded at Quillby Marsh: thirty bird-spotters, four staff and a telescope', 'Quillby Marsh'],
    ['Made it to Quillby Beach with a minibus full of fossil hunters, Mr Lyle at the wheel', 'Quillby Beach'],
    ['Mr Hale and his thirty bug hunters have reached Quillby Wood', 'Quillby Wood'],
    ['On our way to Quillby Quarry with thirty-two geologists, two mums and a teaching assistant called Bev', 'Quillby Quarry'],
    ['Now at Quillby Abbey, twenty-two monks and Mr Shaw as the abbot', 'Quillby Abbey'],
    ['Just rolled into Quillby Forest, fifteen tents and our marvellous caretaker in tow', 'Quillby Forest'],
  ])('%s', (text, place) => expect(foundIn(text)).toEqual([place]));

  test.each([
    'Two of our teachers have just arrived at Quillby Hall for a course on phonics',
    'Our headteacher is at Quillby Conference Centre today with colleagues from across the trust',
    'Just arrived at Quillby Manor with thirty headteachers, two governors and a very strong coffee',
    'Mrs Dunn is at Quillby Library today with twenty other teachers',
    'Our governors have arrived at Quillby Hall with thirty folders each and a lot of coffee',
  ])('%s', (text) => expect(foundIn(text)).toEqual([]));
});

/** Whoever may come and watch a team: it travels. */
test('a team that plays elsewhere is sure, a choir that sings there a doubt', () => {
  const doubtsIn = (text: string): readonly boolean[] =>
    placesIn(fieldOf('/text', text), index, Date.UTC(2026, 9, 20, 11)).map(({ doubt }) => doubt);
  expect(doubtsIn('Thursday: our U12 netball squad play at Quillby High, all welcome to watch')).toEqual([false]);
  expect(doubtsIn('Thursday: our U12 netball squad go to Quillby Fell Academy. Families welcome on the touchline')).toEqual([false]);
  expect(doubtsIn('Our U12s are away at Long Drove School on Thursday, parents very welcome')).toEqual([false]);
  expect(doubtsIn('Our swimmers race at Quillby Baths on Thursday, coach at 1. Come along and cheer')).toEqual([false]);
  expect(doubtsIn('Thursday: our Year 4 choir sing at Quillby Hall, all welcome to watch')).toEqual([true]);
});

describe('it is not told', () => {
  test.each([
    ['a day to remember', 'Year 1 had a day to remember at Quillby Wildlife Park.'],
    ['hats off to somebody', 'Hats off to Quillam, who had all of Otters in stitches this afternoon'],
    ['called off in other words', 'Sad news: the Otters day at Quillby Castle on Friday can’t go ahead after all'],
    ['what money is for', 'Bulbs are on the bench by the gate till Friday, £2 a bag, every penny for the children’s hospice'],
    ['where the proceeds go', 'Friday: Otters sell buns at the gate, all proceeds going to the cat sanctuary'],
    ['called off, going on', 'Sorry! The Otters trip to Quillby Castle on Friday won’t be going ahead, the bus company has let us down'],
    ['called off, happening', 'Otters were due at Quillby Castle on Friday but it isn’t now happening'],
    ['called off, taking place', 'The Otters day at Quillby Castle on Friday will not take place'],
    ['called off, by a verb', 'The Otters trip to Quillby Castle next Thursday has been axed'],
    ['called off, of who goes', 'Otters aren’t off to Quillby Castle on Friday after all'],
    [
      'called off, of who takes them',
      'We shan’t be taking Otters class, sorry, or the children of Year 5: we won’t be visiting Quillby Castle on Friday',
    ],
    ['called off, by what takes them', 'The coach has pulled out, so Otters will not be visiting Quillby Castle on Friday'],
    ['a tunnel in the sand', 'Acorns are digging a tunnel that goes all the way to Australia'],
    ['at home, as fixtures are listed', 'Tues: U12 netball v Quillby High (H), all welcome'],
    ['an outing, and what it costs', 'Friday: Year 4 outing, deposits. Bring wellies'],
    ['an outing, and who pays', 'Friday: after the Year 4 outing, Mrs Dale counts the coins'],
    ['a lesson, this instant', 'Otters are currently writing stories set in Quillbrook as we speak'],
    ['grown-ups, this instant', 'Staff are currently on a course in Quillbrook'],
    ['a place within a place, of others', 'The church in Quillbrook has a new roof'],
    ['an arrival in history', 'Kestrels wrote about the safe arrival of the Windrush in Tilbury'],
    ['a square on paper', 'Year 10 drew a Punnett Square today'],
    ['a square of the town', 'The market in Quillby Square is on Saturday, everyone welcome'],
    ['grown-ups by themselves', 'Grown-ups will meet at Quillby Carr at 9.30 on Tuesday for the quiz'],
    ['a play in which one sails', 'Acorns are making boats to sail to Africa in the water tray'],
    ['a book, this instant', 'Year 4 are currently reading The Silver Garden, set in Yorkshire'],
    ['leaders of a business', 'Business leaders off to Quillbrook Grove for the conference on Thursday'],
    ['a lodge in a book', 'Year 5 read about the lodge at Quillby Bank'],
  ])('%s: %s', (_, text) => expect(foundIn(text)).toEqual([]));
});
