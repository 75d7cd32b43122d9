import { describe, expect, test } from '@jest/globals';
import { pupil } from '../../school.ts';
import { seenIn } from './found.ts';

const AMELIA = pupil('P1', 'Amelia', 'Okafor');
const ROLL = [
  AMELIA,
  pupil('P2', 'Oliver', 'Nwosu-Bell', { knownAs: 'Olly' }),
  pupil('P3', 'Mei-Lin', 'Zhou'),
  pupil('P4', 'Tiago', 'da Silva'),
  pupil('P5', 'Niamh', "O'Carrolan"),
  pupil('P6', 'Zoë', 'MacAllery'),
  pupil('P7', 'Katarzyna', 'Wierzbicki'),
  pupil('P8', 'Muhammad Zayd', 'Al-Hassan'),
  pupil('P9', 'Nobuhle', 'XXX'),
  pupil('P10', 'Noah', 'Pryce'),
  pupil('P11', 'Noah', 'Iqbal'),
  pupil('P12', 'Eleanor', 'van der Linde'),
  pupil('P13', 'Sebastian', 'Tranmere'),
];

/** Text, what is found in it, and of whom. A `|` stands before and after what is found. */
const FORMS: readonly (readonly [why: string, marked: string, form: string, id: string])[] = [
  ['a full name', 'Cheers for |Amelia Okafor| today', 'full-name', 'P1'],
  ['surname first', '|Okafor, Amelia|: gold', 'full-name', 'P1'],
  ['surname first without a comma', '|OKAFOR Amelia|: gold', 'full-name', 'P1'],
  ['with a middle name', 'Cheers for |Amelia Rose Okafor| today', 'full-name', 'P1'],
  ['with a middle initial', 'Cheers for |Amelia J. Okafor| today', 'full-name', 'P1'],
  ['with the daily name between', 'Cheers for |Sebastian (Seb) Tranmere| today', 'full-name', 'P13'],
  ['across a line', 'Cheers for |Amelia\nOkafor| today', 'full-name', 'P1'],
  ['in a hashtag', 'Gold! #WellDone|AmeliaOkafor|', 'full-name', 'P1'],
  ['in a hashtag of small letters', 'Gold! #welldone|ameliaokafor|', 'full-name', 'P1'],
  ['in a handle', 'Gold for @|ameliaokafor|', 'full-name', 'P1'],
  ['in a handle with a dot', 'Gold for @|amelia.okafor|', 'full-name', 'P1'],
  ['in a handle, turned round', 'Gold for @|okafor_amelia|', 'full-name', 'P1'],
  ['in a link', 'See https://oakfield.sch.uk/news/|amelia-okafor|-wins', 'full-name', 'P1'],
  ['joined in a sentence', 'It was |ameliaokafor| who won', 'full-name', 'P1'],
  ['a forename', 'Well done |Amelia|!', 'forename', 'P1'],
  ['a possessive', 'We love |Amelia|’s volcano', 'forename', 'P1'],
  ['in capitals', 'WELL DONE |AMELIA|', 'forename', 'P1'],
  ['in small letters', 'well done |amelia| in year 2', 'forename', 'P1'],
  ['a hashtag of a forename', 'So proud #go|amelia|', 'forename', 'P1'],
  ['with an initial', 'Gold for |Amelia O|', 'forename', 'P1'],
  ['with an initial that says which', 'Gold for |Noah P|', 'forename', 'P10'],
  ['a known-as name', 'Well done |Olly|!', 'forename', 'P2'],
  ['a usual nickname', 'Well done |Kasia|!', 'forename', 'P7'],
  ['a usual nickname with the surname', 'Well done |Ellie van der Linde|!', 'full-name', 'P12'],
  ['the formal name of one called otherwise', 'Well done |Oliver|!', 'forename', 'P2'],
  ['a surname', '|Okafor| scored twice', 'surname', 'P1'],
  ['a surname with an initial', 'Gold for |A. Okafor| today', 'surname', 'P1'],
  ['a surname of a girl', '|Wierzbicka| scored twice', 'surname', 'P7'],
  ['half of a double barrel', '|Nwosu| scored twice', 'surname', 'P2'],
  ['a surname with its particles', '|da Silva| scored twice', 'surname', 'P4'],
  ['a surname with a curly apostrophe', '|O’Carrolan| scored twice', 'surname', 'P5'],
  ['a surname without its apostrophe', '|OCarrolan| scored twice', 'surname', 'P5'],
  ['Mac and Mc', '|McAllery| scored twice', 'surname', 'P6'],
  ['a family', 'Thank you to the |Okafors|!', 'family', 'P1'],
  ['a family with an apostrophe', 'Thank you to the |O’Carrolans|!', 'family', 'P5'],
  ['a hyphen left out', 'Well done |Mei Lin|!', 'forename', 'P3'],
  ['joined forenames', 'Well done |Meilin|!', 'forename', 'P3'],
  ['the second of two forenames', 'Well done |Zayd|!', 'forename', 'P8'],
  ['one with no surname but a filler', 'Well done |Nobuhle|!', 'forename', 'P9'],
  ['a surname without its article', '|Hassan| scored twice for Year 4', 'surname', 'P8'],
];

const unmarked = (marked: string): { readonly text: string; readonly said: string } => ({
  text: marked.replaceAll('|', ''),
  said: marked.split('|')[1] ?? '',
});

describe('the forms of a name', () => {
  test.each(FORMS)('%s: %s', (_, marked, form, id) => {
    const { text, said } = unmarked(marked);
    expect(seenIn(text, ROLL)).toEqual([expect.objectContaining({ said, form, ids: [id] })]);
  });

  test('a name that two pupils share is both of theirs', () => {
    expect(seenIn('Well done Noah!', ROLL).map(({ ids }) => ids)).toEqual([['P10', 'P11']]);
  });

  test('a list is three names', () => {
    expect(seenIn('Bravo Amelia, Noah and Tiago!', ROLL).map(({ said }) => said)).toEqual(['Amelia', 'Noah', 'Tiago']);
  });

  test.each([
    ['nobody of the roll', 'The hall was full and the soup was hot.'],
    ['a filler of the roll', 'xxx from all of us'],
    ['a longer word', 'We made amelias of paper: oliverish, but fine'],
    ['another MacAllery’s end', 'The MacOkafors are a band'],
  ])('%s is not found', (_, text) => {
    expect(seenIn(text, ROLL).filter(({ ids }) => ids.length > 0)).toEqual([]);
  });
});

describe('one letter off', () => {
  test.each([
    ['a forename of six letters', 'Thanks, Katarzina, for the cake', 'Katarzina', 'forename'],
    ['a full name', 'A prize for Amela Okafor', 'Amela Okafor', 'full-name'],
    ['the surname of a full name', 'A prize for Amelia Okafer', 'Amelia Okafer', 'full-name'],
    ['two letters that changed places', 'Thanks, Sebasitan, for the cake', 'Sebasitan', 'forename'],
  ])('%s', (_, text, said, form) => {
    expect(seenIn(text, ROLL)).toEqual([expect.objectContaining({ said, form })]);
  });

  test.each(['Noha was an island of calm', 'We had Amelias', 'the katarzina of old'])(
    'not short ones, plurals or small letters: %s',
    (text) => {
      expect(seenIn(text, ROLL).filter(({ ids, open }) => ids.length > 0 && !open)).toEqual([]);
    },
  );
});
