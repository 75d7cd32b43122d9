import { describe, expect, test } from '@jest/globals';
import { peopleIn } from './persons.ts';

describe('one of whom it can be told who is meant', () => {
  test.each([
    ['My little boy has a cold.', 'My little boy:one'],
    ['My very own little boy has a cold.', 'My very own little boy:one'],
    ['my\nson has a cold', 'my\nson:one'],
    ['Our son has a cold.', 'Our son:one'],
    ['A boy in Year 2 has a cold.', 'A boy in Year:one'],
    ['A boy in year 2 has a cold.', 'A boy in year:one'],
    ['A boy in Reception has a cold.', 'A boy in Reception:one'],
    ['A boy in reception has a cold.', 'A boy in reception:one'],
    ['A boy in nursery has a cold.', 'A boy in nursery:one'],
    ['A boy from Willow has a cold.', 'A boy from Willow:one'],
    ['Another boy in Willow has a cold.', 'Another boy in Willow:one'],
    ['This boy in Willow has a cold.', 'This boy in Willow:one'],
    ['The only child has a cold.', 'The only child:one'],
    ['Here the only quite deaf child has a cold.', 'the only quite deaf child:one'],
    ['One of our Year 3 girls won.', 'One of our Year 3 girls:one'],
    ['One of the Reception children won.', 'One of the Reception children:one'],
  ])('%s', (text, who) => expect(peopleIn(text)).toEqual([who]));
  test('whether one or another', () =>
    expect(peopleIn('That boy in Year 2, that girl in Year 2')).toEqual(['That boy in Year:one', 'that girl in Year:one']));
});

describe('one of whom it cannot', () => {
  test.each([
    'A boy has a cold.',
    'Our boy has a cold.',
    'His son has a cold.',
    'The son of hers has a cold.',
    'My own dear very little boy has a cold.',
    'My, boy, has a cold.',
    'My (boy) has a cold.',
    'My own. A boy has a cold.',
    'A boy is 9.',
    'A boy in a hat has a cold.',
    'The boy in the Dress',
    'A boy in',
    'A boy in Year',
    'A boy in yearbook 2 has a cold.',
    'A boy in half-year 2 has a cold.',
    'A boy at Willow has a cold.',
    'Only child',
    'boy in Year 2 has a cold.',
    'child',
  ])('%s', (text) => expect(peopleIn(text)).toEqual([]));
});

describe('so few that it can be told who they are', () => {
  test.each([
    ['Two of our girls won.', 'Two of our girls:few'],
    ['Some of our girls won.', 'Some of our girls:few'],
    ['One of our girls won.', 'One of our girls:few'],
    ['Two of the Year 3 girls won.', 'Two of the Year 3 girls:few'],
    ['Four EAL pupils sang.', 'Four EAL pupils:few'],
    ['Our four very keen loud EAL deaf pupils sang.', 'four very keen loud EAL deaf pupils:few'],
    ['2 children came.', '2 children:few'],
    ['10 pupils sang.', '10 pupils:few'],
    ['At the age of 7 children learn.', '7 children:few'],
    ['Our 3 pupils of Year 4 sang.', '3 pupils:few'],
  ])('%s', (text, who) => expect(peopleIn(text)).toEqual([who]));
  test.each([
    'A bunch of girls won.',
    '1 children came.',
    '11 pupils sang.',
    '12 children came.',
    'Year 4 pupils sang.',
    'The Year 4 pupils sang.',
    'Class 4 pupils sang.',
    'Nursery 2 children sang.',
    'Key stage 2 pupils sang.',
    'Four very keen and very loud EAL pupils sang.',
    '4, children came.',
    'It is 10 in church; children came.',
    'Ages 4. Children came.',
    'pupils',
  ])('but not: %s', (text) => expect(peopleIn(text)).toEqual([]));
});
