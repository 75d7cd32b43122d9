import { describe, expect, test } from '@jest/globals';
import { seenIn } from './found.ts';
import { pupilOf } from './stand-in.ts';

// Wordings of real posts: beside each that names a pupil one that is like it and names nobody.
const PUPILS = [
  'Ruby Sand',
  'Leo Marsh',
  'Jasmine Reid',
  'Lily Tate',
  'Daisy Waters',
  'Mateusz Wójcik',
  'Ianto Rees',
  'Tomos Vaughan',
  'Seren Price',
  'Max Gill',
  'Rosie Carr',
  'Levi Loveridge',
  'Skye Bengry',
  'Georgia Lowe',
  'Robin Fell',
  'Bill Nash',
  'Evan Haworth',
  'Joy Sandle',
  'Oliver Preece',
  'Zainab Malik',
].map((name) => pupilOf(name));
const STAFF = ['Farah Malik', 'Oliver Reid'].map((name, index) => ({ id: String(index), name, role: 'Teacher', personalAccounts: [] }));

const said = (text: string): readonly string[] =>
  seenIn(text, PUPILS, { staff: STAFF, classes: ['Oak', 'Robins'] }).map((one) => `${one.said}${one.open ? '?' : ''}`);

describe('somebody', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Jasmineeeee!!! Two solos in one night', ['Jasmineeeee']],
    ['RUBYYYYYYY!!!! That save', ['RUBYYYYYYY']],
    ['Joooooy! It has snowed', ['Joooooy?']],
    ['A sad goodbye today as Leo moves to Scotland.', ['Leo']],
    ['Lily turned every page and did all the voices.', ['Lily']],
    ['Lily turned the wall green', ['Lily?']],
    ['Waters opened with a header.', ['Waters']],
    ['Drum roll for our door-bell inventing scientist Mateusz Wojcik!', ['Mateusz Wojcik']],
    ['Captain Mateusz Wojcik lifted the cup.', ['Mateusz Wojcik']],
    ['Mrs Mateusz Wojcik lifted the cup.', []],
    ['Llongyfarchiadau mawr i Ianto a Tomos am ganu mor hyfryd.', ['Ianto', 'Tomos']],
    ['Da iawn Tomos ac Ianto', ['Tomos', 'Ianto']],
    ['The raffle winner is… Leonie Strutt!', ['Leonie Strutt?']],
    ['If you were not there you missed Percival and that accordion.', ['Percival?']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('nobody, and the pupil beside', () => {
  test.each<readonly [string, readonly string[]]>([
    ["WHO'S WHO\nYear 4: Farah Malik\nYear 6: Oliver Reid", []],
    ['Year 4: Zainab Malik', ['Zainab Malik']],
    ['Seren yr Wythnos: Seren!', ['Seren']],
    ['We also loved Max in Where the Wild Things Are, and asked for more.', []],
    ['Max in Where the Wild Things Are was a star.', ['Max']],
    ['Fagin, Nancy, the Artful Dodger and Bill Sikes await.', []],
    ["Summer reading: try Rosie's Walk for the little ones.", []],
    ["Summer reading: try Rosie's poem for the little ones.", ['Rosie']],
    ["Tomorrow: Levi's, leggings, onesies!", []],
    ["Tomorrow: Levi's birthday, leggings, onesies!", ['Levi']],
    ['Georgia, Armenia, Azerbaijan: can you find them?', []],
    ['Georgia, Lily, Ruby: can you find them?', ['Georgia', 'Lily', 'Ruby']],
    ['Here is the Isle of Skye: sheep 12, Skye 12.', []],
    ['The Isle of Skye trip: Skye, Ruby and Lily packed.', ['Skye', 'Ruby', 'Lily']],
    ['Our Robins found a robin.', []],
    ['Our Robin found a robin.', ['Robin']],
    ['Haworth parkin, sticky Haworth ginger cake.', []],
    ['Haworth, our pie-eating champion.', ['Haworth']],
    ['Max. two tickets per family.', []],
    ['Max. Ruby and Lily sang.', ['Max', 'Ruby', 'Lily']],
    ['Joy! Relief! A boiler that works!', []],
    ['For 10L and for us whatever Richard Osman wrote.', []],
    ['Chickenpox is doing the rounds in the infants.', []],
    ['Oakfield is failing our kids.', []],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});
