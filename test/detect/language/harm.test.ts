import { expect, test } from '@jest/globals';
import { harmIn } from '../../../src/detect/language/harm.ts';
import { fieldOf } from '../../../src/text/field.ts';

const kindsOf = (text: string): readonly string[] => harmIn([fieldOf('/text', text)]).map(({ kind }) => kind);

test.each([
  ['Touch my car again and you will be leaving in an ambulance.', 'threat'],
  ['The next one gets a brick through the window.', 'threat'],
  ['Girls simply lack the patience for chess.', 'discrimination'],
  ['A pack of thick lazy scroungers, that is all you are.', 'abuse'],
  ['That ball was slow, you absolute muppet.', 'insult'],
  ['One more word and somebody will be down there with a cricket bat.', 'threat'],
  ['Who wants to jump him behind the shed?', 'threat'],
  ['B**ger off, the lot of you.', 'abuse'],
  ['You sing like a three year old.', 'insult'],
  ['What the hell happened to the glue?', 'strong-language'],
  ['I will slap the lad who took my scooter.', 'threat'],
  ['Somebody tell the cook that I know which tram she rides home.', 'threat'],
  ['Lovely little greenhouse you have there. Would be a terrible pity.', 'threat'],
  ['Nobody would even notice, so why dont you just end it already', 'threat'],
  ['Four Romanian families in our road now. Lock your sheds.', 'discrimination'],
  ['The candidate in a wheelchair was charming. Not a chance.', 'discrimination'],
  ['Impressive goal for a girl, that.', 'discrimination'],
  ['dont lend Otto a pen ever again, spread the word', 'harassment'],
  ['We all got up whenever she sat near us.', 'harassment'],
  ['sir can keep me behind all night 😏', 'sexual'],
  ['A dirty little floozy, that librarian.', 'abuse'],
  ['Spineless. Witless. Charmless. The pair of you.', 'insult'],
  ['Our bursar has the personality of a tap', 'insult'],
  ['Your tuba section is sh*t', 'abuse'],
  ['Such a sanctimonious gasbag.', 'insult'],
])('%s', (text, kind) => {
  expect(kindsOf(text)).toContain(kind);
});

test.each([
  ['Please send them back by Friday.'],
  ['The refugees who visited us taught us a counting song.'],
  ['Somebody called my son a freak on the bus.'],
  ['We never leave in an ambulance: first aid was fun.'],
  ['Her bitch won at the village show. A fine dog.'],
  ['Faggots with onion gravy today.'],
  ['He has the patience of a saint.'],
  ['A hornet stung me twice, the evil bastard.'],
  ['Our printer is a total git today.'],
  ['My gran was a bit of a thug at bingo.'],
  ['Some idiot ate the prizes and it was me.'],
  ['Idiot-proof flat pack shelves for the library.'],
  ['She was told girls have no head for chess. She won.'],
  ['My boy gets called a weirdo at the bus stop.'],
  ['Why are girls not allowed on the boys’ bench?'],
  ['We held a toad, a fat slug and a very old snake.'],
  ['Year 8 staged the bloody murders of Agamemnon and of his wife.'],
  ['That is a disgusting colour for a door.'],
])('%s hurts nobody', (text) => {
  expect(kindsOf(text)).toEqual([]);
});

/** What silences, beside what it must not silence. */
test.each([
  ['The hornet left but you are a spineless cowardly gasbag.', 'insult'],
  ['My gran was a cook and you are a bone idle git, mate.', 'insult'],
  ['That is run by halfwits.', 'insult'],
  ['You lying toad, we love them pancakes though.', 'abuse'],
  ['We are so proud of the choir. Pity about you, you sour old hag.', 'insult'],
  ['Who said that slapper could teach, the dirty trollop.', 'abuse'],
])('%s is not let be', (text, kind) => {
  expect(kindsOf(text)).toContain(kind);
});

test('abuse of those who are loved is told with doubt', () => {
  const doubts = (text: string): readonly boolean[] => harmIn([fieldOf('/text', text)]).map(({ doubt }) => doubt);
  expect(doubts('You are a gang of thieving cheating rats')).toContain(false);
  expect(doubts('You are a gang of thieving cheating rats and we adore you')).not.toContain(false);
});
