import { describe, expect, test } from '@jest/globals';
import type { Post } from '../../../src/model.ts';
import { saidBy } from './said-by.ts';

// Each wording that lets something be, beside a child or a place of whom it must not.
describe('what is let be hides nobody', () => {
  test.each<readonly [string, Partial<Post>]>([
    ['confidential', { text: 'Found by our hamster cage in tears again: Ellie told me her dad hits her.' }],
    ['confidential', { text: 'The cat is fine. Ellie was excluded for hurting it.' }],
    ['confidential', { text: 'Jonah has been taken into care and the dog went with him.' }],
    ['confidential', { text: 'Vacancy in Year 2. Mr Pell was sacked on Friday. Closing date 3 May.' }],
    ['underage-platform', { text: 'Year 4, join us at the pond, and follow our TikTok account for the frog films!' }],
    ['underage-platform', { text: 'Bring your wellies, Year 3, and follow @tarnschool on Instagram for the map.' }],
    ['underage-platform', { text: 'Follow the rules and follow our TikTok page, Year 5!' }],
    ['underage-platform', { text: 'Would you let your friends miss out? Year 6, follow our Instagram page!' }],
    ['harmful-language', { text: 'Book of the week was fun. Kayleigh is a fat ugly pig and everybody hates her.' }],
    ['harmful-language', { text: 'The lights were so dim, and so are you, you thick idiot.' }],
    ['commercial-content', { text: 'Free hugs at the fair! Then book a cut at my salon, £20 with code FAIR20.' }],
    ['commercial-content', { text: 'Could you give £2 for books? Also, 20% off all beds at Brackett Beds until Friday!' }],
    ['commercial-content', { text: 'Ties are sold by Marl Schoolwear. Use code TARN10 for 10% off!' }],
    ['age-appropriate', { text: 'Any member of staff without a hangover? Shots of vodka at mine tonight!' }],
    ['age-appropriate', { text: 'Our rabbits Brandy and Sherry watched us down ten pints of lager each.' }],
    [
      'reputation',
      {
        accountKind: 'personal',
        authorRole: 'parent',
        text: 'King John was a saint beside the head of this school. She is a liar and a bully.',
      },
    ],
    [
      'reputation',
      {
        accountKind: 'personal',
        authorRole: 'parent',
        text: 'Tired and grinning, my lad. The school still lost him for an hour, useless office.',
      },
    ],
    ['tone', { text: 'The M8 is shut. c u l8r m8s, gr8 day' }],
  ])('%s of %j', (check, post) => {
    expect(saidBy(check, { channel: 'facebook', ...post })).not.toBe('nothing');
  });
});
