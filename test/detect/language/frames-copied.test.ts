import { describe, expect, test } from '@jest/globals';
import { saidBy } from './said-by.ts';

// Somebody else's song or brand, by how it is told: sung in phrases that come again, in parts that are named, on goods and labels.
const copied = (text: string): string => saidBy('copyright', { channel: 'facebook', text });

describe('phrases that are sung', () => {
  test.each([
    'Stuck in my head all day, that song: oh oh, we’re lighting up the harbour, oh oh, we’re never coming down, oh oh, we’re the ones they waited for',
    'Everyone belting it out on the coach! I’m a candle in a storm, I’m a penny in a well, I’m a kite without a string, don’t you tell.',
    'Karaoke night was a scream. You got the moon, you got the river, you got every road I know (hey!), you got me.',
    'Still humming this: na na na, sugar on the window, na na na, thunder on the shore, na na na, I’m going home no more',
    'The tune we cannot shake - we run, we run, we run until the morning, we run until the streetlights fade away',
  ])('%s', (text) => expect(copied(text)).toBe('warning'));

  test.each([
    'We sang, we danced, we laughed, we ate all the cake and we went home tired.',
    'Songs on the coach! We had the window seats, we had the biscuits, we had the driver singing along.',
    'Choir: you need your folder, you need your water bottle, you need your black shoes.',
    'What a concert. Thank you to the choir, thank you to the band, thank you to all of you who came.',
    'Singing all the way home: thank you, thank you, thank you to our driver.',
    'My favourite song was the one about whales, my favourite dance was the jig, my favourite bit was you.',
    'Music club, in my own words: I liked the drums, I liked the flute, I liked the cake.',
    'The band played on, hip hip hooray, hip hip hooray, and then we ate.',
    'Sing up! Year Two sing on Monday, Year Three sing on Tuesday, Year Four sing on Wednesday.',
    'Our own song, made up at lunch: I’m a spanner, I’m a spoon, I’m a robot on the moon, la la la.',
    'A hit with everybody: soup, soup, soup and more soup, said the cook, and you can have seconds.',
  ])('%s', (text) => expect(copied(text)).toBe('nothing'));
});

describe('parts of a song by their names', () => {
  test.each([
    'Words for Friday. Chorus: Oh carry me over the pylons, I never could swim to the sea.',
    'Verse 2: I left my heart in a taxi, I left my coat on the train. Practise at home!',
    'Assembly song sheet. Verse 1: You took the stars from my pocket, You took the rain from my shoe.',
    'Refrain: Tell me you know, Tell me you saw, how I ran to your door.',
    'Verse one: My mother kept a lighthouse, I kept the lamp alight. By the Tallow Brothers.',
  ])('%s', (text) => expect(copied(text)).toBe('warning'));

  test.each([
    'Verse 1: choir. Verse 2: everyone. Chorus: parents too!',
    'Chorus: Monday, hall, at 3.15, with your folder.',
    'Verse 1: I found a worm, I called him Keith, I showed him all my teeth. Words by Year 5.',
    'Verse 1: Once in royal David’s city, You know it, I know it. A carol for all.',
    'The chorus: forty children, all in yellow, all very loud.',
  ])('%s', (text) => expect(copied(text)).toBe('nothing'));
});

describe('a song with its maker and year', () => {
  test.each([
    'Carol sheet: ‘Frost came in by the kitchen door / and sat in my mother’s chair’ (Lena Quill, Winter Kitchens, 2014)',
    'The choir sings “Little lantern on the quay, keep a light for him and me” (Bram Ostler, 2009)',
    'This year’s carol, from the CD: “Snow on the slates and snow on the sea, and nobody coming to visit me”',
    'Carol practice, words from their latest album: “Ring it for the robin, ring it for the wren, ring it for the winter come again”',
    'The end of the concert, sung by most of Year 5: “You hung the moon in the harbour and I will row you home”.',
    'Hymn for the leavers, sung by all: “You were the bridge and the boat and the oar, you were the shore” (M. Hallam, 1998)',
  ])('%s', (text) => expect(copied(text)).toBe('warning'));

  test.each([
    'We sang the carol “In the bleak midwinter, frosty wind made moan” by candlelight.',
    'Our choir sang “Silent night, holy night, all is calm, all is bright” (Christmas concert, 2024)',
    'Carol: “While shepherds watched their flocks by night, all seated on the ground” (traditional, arranged 1998)',
    'Hymn for harvest: “We plough the fields and scatter the good seed on the land”',
    'A verse by two of Year 5: “I hung the moon in the harbour and then I rowed it home again”',
    'A psalm for the week: “The Lord is my shepherd, I shall not want”',
  ])('%s', (text) => expect(copied(text)).toBe('nothing'));
});

describe('a brand on goods', () => {
  test.each([
    'Aprons for the bake sale are here! Iron-on Pikachu on every pocket.',
    'Tote bags, £4: a screen-printed Gruffalo and our name.',
    'Redraw a Haribo packet with your own face on it. Best one goes on our stall.',
    'A Cadbury wrapper redone with the name of each leaver, for the prom tables.',
    'Stencilled Minions are up all along the ramp.',
  ])('%s', (text) => expect(copied(text)).toBe('warning'));

  test.each([
    'Iron-on name tapes only, please: no glue.',
    'Please bring an empty Haribo packet for our rubbish survey.',
    'No printed Pikachu tops on mufti day, please: plain colours only.',
    'Screen-printed bags with a hedgehog drawn by Year 3.',
    'Year 4 read the label on a Coca-Cola bottle and counted the spoons of sugar.',
  ])('%s', (text) => expect(copied(text)).toBe('nothing'));
});
