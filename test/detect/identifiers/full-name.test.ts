import { describe, expect, test } from '@jest/globals';
import { fullName } from '../../../src/detect/identifiers/full-name.ts';
import { tellingOf } from '../../../src/detect/identifiers/telling.ts';
import { namesIndex } from '../../../src/detect/names/find.ts';
import { fieldOf } from '../../../src/text/field.ts';
import { legibleOf } from '../../../src/text/legible.ts';
import { schoolOf } from '../../school.ts';
import { factsSaid } from './told.ts';

describe('something beside the name says that it is a grown-up: always in doubt', () => {
  test.each([
    ['Jean Thistlewood?', 'We say goodbye to our lollipop lady Jean Thistlewood.'],
    ['Aled Prosser?', 'Former pupil Aled Prosser, now a paramedic, opened the fair.'],
    ['Ruth Amberley?', 'Our chair of governors, Ruth Amberley, cut the ribbon.'],
    ['Gareth Fenwick?', 'Thank you to parent Gareth Fenwick for mending the shed.'],
    ['Moira Tandy?', 'Moira Tandy, our school cook, retires on Friday.'],
    ['Dilys Pargeter?', 'PTA secretary Dilys Pargeter has the raffle tickets.'],
    ['Nigel Brockway?', 'Mr Nigel Brockway will fix the hall roof.'],
    ['Sunita Rao?', "Noah's mum Sunita Rao came in to talk about being a vet."],
    ['Marjorie Kettlewell?', 'A hand for Marjorie Kettlewell, who has chaired the Friends since the old hall.'],
    ['Joyce Winterbourne?', 'Joyce Winterbourne, who has volunteered in our library for twenty years, is 80.'],
    ['Pete Longmire?', 'Local farmer Pete Longmire brought three lambs.'],
    ['Adaeze Nwosu?', 'Our new parent governor, Adaeze Nwosu, starts today.'],
    ['Tomasz Zielinski?', 'Bus driver Tomasz Zielinski got us home safely.'],
    ['Karen Obi?', 'Please contact Karen Obi, PTA chair, if you can help.'],
    ['Bronagh Keane?', 'Midwife Bronagh Keane visited Reception.'],
    ['Ian Cutler?', 'Ian Cutler is our new site manager.'],
    ['Elspeth Marr?', 'Congratulations to Elspeth Marr (former pupil) on her degree.'],
    ['Len Aske?', 'Grandad Len Aske told us about the war.'],
    ['Olive Marchetti?', 'Dinner lady Olive Marchetti has served 40,000 roast potatoes.'],
    ['Derek Swann?', "Derek Swann, Noah's grandad, built the planters."],
    ['Fiona Lacey?', 'Reading volunteer Fiona Lacey has gone to Spain.'],
    ['Hamish Orr?', 'Local vet Hamish Orr brought a puppy.'],
    ['Parveen Akhtar?', 'Cake stall run by parent helper Parveen Akhtar.'],
    ['Sylvia Trent?', 'Thank you Sylvia Trent, our treasurer since 2011.'],
    ['Gordon Petch?', 'School gardener Gordon Petch grew the giant marrow.'],
    ['Nuala Byrne?', 'Police officer Nuala Byrne talked about road safety.'],
    ['Marjorie Kemp?', 'Mrs Marjorie Kemp taught here from 1960.'],
    ['Oluwaseun Adeyemi?', 'Our Year 6 coach driver, Oluwaseun Adeyemi, waited for us.'],
    ['Tracey Boon?', 'TA Tracey Boon is leaving.'],
    ['Philip Strand?', 'Headteacher Philip Strand opened the field.'],
    ['Janet Frost?', 'The late Janet Frost, a much loved dinner lady, planted this tree.'],
    ['Amir Sadiq?', 'Photos by Amir Sadiq, a dad in Year 4.'],
    ['d\u200Bilys pryce?', 'thank you to our cook d\u200Bilys pryce'],
    ['DILYS PRYCE?', 'THANK YOU TO OUR COOK DILYS PRYCE'],
    ['Owain ap Rhys?', 'Crossing warden Owain ap Rhys waves at us all.'],
    ['Dilys Pryce?', 'Dilys Pryce, cook here for thirty years, has hung up her ladle.'],
    ['Dilys Pryce?', 'Our wonderful caretaker of twenty years, Dilys Pryce, retires.'],
    ['Dilys Pryce?', 'Ms Dilys Pryce will be on the gate.'],
    ['Dilys Pryce?', 'Dilys Pryce (chair, PTA) has the tickets.'],
    ['Dilys Pryce?', 'Piano tuner Dilys Pryce came in.'],
    ['Dilys Pryce?', 'Ex-pupil Dilys Pryce plays for Wales now.'],
    ['Dilys Pryce?', 'Dilys Pryce, who left us in 1998 and is now a nurse, came back.'],
    ['Dilys Pryce?', 'The new head of the PTA is Dilys Pryce.'],
    ['Dilys Pryce?', 'Mother of three Dilys Pryce ran the stall.'],
    ['Dilys Pryce?', 'Married at last: our TA Dilys Pryce!'],
    ['Dilys Pryce?', 'Our neighbour Dilys Pryce lent the ladders.'],
    ['Dilys Pryce?', 'Photo: school photographer Dilys Pryce'],
    ['Dilys Pryce?', 'The lollipop lady, Dilys Pryce, waved.'],
    ['Dilys Pryce?', 'Dilys Pryce has been our bus driver since 2003.'],
    ['Dilys Pryce?', 'Dilys Pryce and her husband run the shop.'],
  ])('%s: %s', (said, text) => expect(factsSaid(text)).toEqual([['full-name', said]]));
});

describe('titles alone, children, staff, public figures, places', () => {
  test.each([
    "Mrs Price's husband drives the ambulance that came for our safety day.",
    'Mrs Okafor and Mr Bell judged the cakes.',
    'Thank you to our MP, Jane Example, for coming.',
    "Grandparents' tea: Mrs Hall has the kettle on at 2.",
    'Thanks to Tesco for the fruit, and to Asda for the juice.',
    'Miss Tran runs the anxiety workshop for parents.',
    'We welcome pupils of all faiths, says Mr Bell.',
    'Sponsored by Smith & Sons. Call Mr Smith for a quote.',
    'Mr Bell is on a course today.',
    'Mrs Lund lost her keys.',
    'Mrs Hughes has been a teacher here since 1998.',
    'Thank you to Mr Doyle and the PTA for the £560.',
    'Mrs Finch is running the polling station in the hall on Thursday.',
    'Meet Mr Bell at 6 by the gate.',
    'Chemistry club with Mr Payne.',
    'Macbeth is mad, says Mr Hart.',
    'Mrs Okafor runs the library club.',
    'Well done, Elspeth Marr, for your poem.',
    'We met the author Katy Plumtree and the poet Jo Barkle.',
    'Olympian Tilda Marrow opened our track.',
    'Year 4 read about Rosa Parks and Roald Dahl.',
    'Beth Okafor and Isaac Thorne gritted the paths.',
    'Our headteacher, Beth Okafor, says thank you.',
    'Miss Green and Mr Black joined in.',
    'Our captain Maisie Thorne lifted the cup.',
    'Star of the week is Elspeth Marr.',
    'Sir Ranulph Twist came to lunch.',
    'Councillor Jane Roper cut the ribbon.',
    'The Forth Bridge was painted by Otters.',
    'Tickets from the school office, please.',
    "Dad's Army night with the PTA",
    "St Mary's Church, Park Lane",
    'King Charles and Queen Camilla sent a card.',
    'Harry Potter and Charlie Bucket came to World Book Day.',
    'Oakfield Primary School, Larch Lane',
    'Parents, please read Horrid Henry at home.',
    'Team of the week: Mia 8, Noah 7, Leo 6.',
    'We read Michael Rosen this week.',
    'Well done to Amelia Okafor for her poem.',
    'Jordan won the sack race and Israel came second.',
    'Robin is back in the garden.',
    'Amelia was a shepherd and Jack was a Roman.',
    'Mrs Bethan Okafor waved.',
  ])('%s', (text) => expect(factsSaid(text)).toEqual([]));
});

const names = (text: string): readonly string[] =>
  factsSaid(text)
    .filter(([kind]) => kind === 'full-name')
    .map(([, said]) => said);

describe('what tells a grown-up, to its edges', () => {
  test.each([
    [['Jean Thistlewood?'], 'Jean Thistlewood, 83, came.'],
    [['Jean Thistlewood?'], 'Jean Thistlewood, aged 83, came.'],
    [['Jean Thistlewood?'], 'Jean Thistlewood (83) came.'],
    [['Jean Thistlewood?'], 'Jean Thistlewood (aged 101) came.'],
    [['Jean Thistlewood?'], 'Jean Thistlewood, 19, came.'],
    [['Jean Thistlewood?'], 'Jean Thistlewood and her husband, a volunteer, came.'],
    [['Jean Thistlewood?'], 'Jean Thistlewood and his fiancée, a volunteer, came.'],
    [['Jean Thistlewood?', 'Tom Ashby?'], 'Our volunteers Jean Thistlewood and Tom Ashby came.'],
    [['Jean Thistlewood?', 'Tom Ashby?'], 'Our volunteers Jean Thistlewood & Tom Ashby came.'],
    [['Jean Thistlewood?', 'Tom Ashby?'], 'Our volunteers Jean Thistlewood, Tom Ashby came.'],
    [['Jean Thistlewood?', 'Tom Ashby?'], 'Jean Thistlewood and Tom Ashby, our volunteers, came.'],
    [['Dilys Pryce?'], 'Mrs Dilys Pryce came.'],
    [['tamsin holloway?'], 'our lunchtime supervisor tamsin holloway came'],
  ])('%j in: %s', (said, text) => expect(names(text)).toEqual(said));

  test.each([
    'Jean Thistlewood, 18, came.',
    'Jean Thistlewood, 11, came.',
    'Jean Thistlewood (7) came.',
    'Jean Thistlewood and her brother came.',
    'Our volunteers came. Jean Thistlewood sang.',
    'Mrs Pryce came.',
    'Mrs D Pryce came.',
    'our lunchtime supervisor Tamsin came',
    'our lunchtime supervisor will holloway came',
    'our lunchtime supervisor tamsin the cook',
    'our lunchtime supervisor tamsin came',
    'a tall tamsin holloway came',
  ])('none in: %s', (text) => expect(names(text)).toEqual([]));
});

describe('whose name it is, and how much of it', () => {
  test.each([
    [['Dean Fenwick?'], 'Our cook Dean Fenwick left.'],
    [['Jean Thistlewood?'], 'Dean Jean Thistlewood spoke.'],
    [["Anna O'Dowd?"], "Mrs Anna O'Dowd came."],
    [['Anna B. Tovey?'], 'Mrs Anna B. Tovey came.'],
    [['Anna Price-Lowe?'], 'Mrs Anna Price-Lowe came.'],
    [['tamsin holloway?'], 'our lunchtime supervisor, tamsin holloway, came'],
    [['tamsin pru?'], 'our lunchtime supervisor tamsin pru came'],
    [['Jean Thistlewood?'], 'Our volunteers Jean Thistlewood and Kacper Nowak from Year 2 came.'],
    [['Jean Thistlewood?'], 'Our cook Jean Thistlewood sang, and Tom Ashby came.'],
    [['Jean Thistlewood?'], 'Our cook Jean Thistlewood and not Tom Ashby came.'],
    [['Jean Thistlewood?', 'Tom Ashby?'], 'Our volunteers Jean Thistlewood, and Tom Ashby came.'],
  ])('%j in: %s', (said, text) => expect(names(text)).toEqual(said));
  test.each([
    'Once upon a time a farmer, Jack Thistlewood, had a cow.',
    'Roald Dahl, 74, wrote books.',
    'Jean Thistlewood and Bob (83) came.',
    'Tom Ashby and Jean, our volunteer, came.',
    "Mrs O'Dowd came.",
    "Mrs A. O'Dowd came.",
    'Mrs Keane-Robertson came.',
    'Mrs J. K. Tovey came.',
    'our lunchtime supervisor Tamsin holloway came',
    'our lunchtime supervisor tamsin Holloway came',
    'our lunchtime supervisor. tamsin holloway came',
    'our lunchtime supervisor tamsin, holloway came',
    'our lunchtime supervisor tamsin bk came',
    'our lunchtime supervisor holly gribble came',
    'our lunchtime supervisor tamsin because it rained',
    'our lunchtime supervisor tamsin watered plants',
  ])('none in: %s', (text) => expect(names(text)).toEqual([]));
});

/** Whether anybody had to be looked for. */
const isSpared = (text: string): boolean => {
  const field = fieldOf('/text', text);
  let spared = true;
  const told = tellingOf(field, legibleOf(field), namesIndex(schoolOf({})));
  const persons: typeof told.persons = () => {
    spared = false;
    return [];
  };
  expect([...fullName.find({ ...told, persons })]).toEqual([]);
  return spared;
};

describe('nobody is looked for where no grown-up can be named', () => {
  test.each([
    'Jean Thistlewood won the race.',
    'Our cook has made soup.',
    'Our cook, Anna. Tovey Lane is shut.',
    'The cook saw Mrs Tovey.',
    'Our cook made Apple Crumble.',
    'our cook told anna and nobody',
    'our cook made Welsh cakes',
    'our cook met Kolb once',
    'our cook once met Kolb',
    'Our cook met Kolb And Tavrin.',
    'Jean Thistlewood 83 won.',
    'We are, 83, glad.',
  ])('%s', (text) => expect(isSpared(text)).toBe(true));
  test.each([
    'Our cook Jean Thistlewood',
    'Mr Jean Thistlewood',
    'Jean Thistlewood, 83, came.',
    'Jean Thistlewood (19) came.',
    'our cook is anna thistlewood',
    'Our cook ANNA TOVEY',
    'Our cook Tavrin Kolb',
    'Our cook Anna-Marie',
  ])('but somebody in: %s', (text) => expect(isSpared(text)).toBe(false));
});

describe('a surname of several words is no full name', () => {
  test.each([
    'Mrs van der Marl came.',
    'Mr de Souza came.',
    'Mrs N\u00ED Bhriain came.',
    'Mr \u00D3 Conaill came.',
    'Mr dos Santos came.',
    'Mrs Mac Giolla came.',
    'Mrs Al Masri came.',
    'Mr St Clair came.',
  ])('%s', (text) => expect(names(text)).toEqual([]));
  test.each([
    ['Anna van der Marl?', 'Mrs Anna van der Marl came.'],
    ['Anna de Souza?', 'Our cook Anna de Souza came.'],
    ["Sinead O'Dowd?", "Mrs Sinead O'Dowd came."],
    ['Di Thistlewood?', 'Our cook Di Thistlewood came.'],
  ])('%s: %s', (said, text) => expect(names(text)).toEqual([said]));
});

describe('an office, and how long it has been held', () => {
  test.each([
    ['Dilys Penrose?', 'We owe it to Dilys Penrose, our outgoing chair, who put up the gazebo.'],
    ['Hugh Tattersall?', 'The raffle was run by Hugh Tattersall, our incoming chair.'],
    ['Moira Pendle?', 'Cheques to Moira Pendle, acting treasurer.'],
    ['Hugh Tattersall?', 'Hugh Tattersall, founding organiser of the fair, cut the ribbon.'],
    ['Dilys Penrose?', 'Our departing coordinator, Dilys Penrose, has the keys.'],
  ])('%s: %s', (said, text) => expect(names(text)).toEqual([said]));
  test.each([
    'Dilys Penrose, our outgoing head girl, gave the speech.',
    'Dilys Penrose, our outgoing deputy head girl, gave the speech.',
    'Dilys Penrose, outgoing and cheerful, sat on a chair.',
    'Dilys Penrose, our acting star, took a bow.',
  ])('%s', (text) => expect(names(text)).toEqual([]));
});
