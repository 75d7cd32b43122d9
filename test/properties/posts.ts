import fc from 'fast-check';
import { loadSetup, type Setup } from '../../src/config/setup.ts';
import type { Draft, Post } from '../../src/model.ts';
import { ROOT } from '../project/files.ts';
import { PACKS } from '../rules/examples.ts';

/** Posts of an invented school, made of what schools say and of what they must not. */

export const CLOCK: number = Date.parse('2026-11-16T09:00:00Z');
export const CONFIG = 'fixtures/schools/oakfield/.smpolicyrc.yaml';

export const oakfield = (policies: readonly string[] = PACKS): Promise<Setup> =>
  loadSetup({ cwd: ROOT, folders: [], config: CONFIG, policies, clock: CLOCK });

/** Each breaks something, most of them for certain. */
export const BREAKS: readonly string[] = [
  ...[
    'Well done Isla Brackenridge for a lovely poem!',
    'Oliver Tamworth scored twice.',
    'Farah held the lantern.',
    'Year 4 pupil Oskella raised £60.',
  ],
  ...['Ring 07700 900145 if you found a glove.', 'Write to sam.reader@example.org before Friday.', 'She lives at 4 Mill Row, CH3 9ZZ.'],
  ...['Having a great time at Wrenhollow Farm Park!', 'Off to Thornmere tomorrow with the Kestrels.', 'We have just arrived at the beach.'],
  ...[
    'Thanks to @sam.reader7 for the photos.',
    'The wifi password: hunter22',
    'Meet us at 53.2714, -2.6441.',
    'His NHS number is 943 476 5919.',
  ],
  ...[
    'You are all idiots and I hate this school.',
    'Vote for Councillor Quince on Thursday!',
    'BEST DAY EVER!!!!!!',
    'See http://192.0.2.7/prize now.',
  ],
];
const KEEPS: readonly string[] = [
  ...[
    'Forty new books are on the shelves.',
    'The gate closes at nine.',
    'Please bring a coat.',
    'It rained all afternoon.',
    'Tickets are on sale at the office.',
  ],
  ...['Lunch is soup and bread 🍞', 'Diolch yn fawr i bawb.', '“There is cake,” it said.', 'Numbers: 1, 2 and 3.', '#harvest'],
];

const words = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...BREAKS), fc.constantFrom(...KEEPS)), fc.constantFrom(' ', '\n', '\n\n')), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.flat().join('').trim());
const medium = fc.record(
  {
    type: fc.constantFrom('image' as const, 'video' as const),
    pupils: fc.subarray(['P001', 'P014', 'P019', 'P026', 'class:Otters', 'Nobody Known'], { maxLength: 2 }),
    alt: words,
    shows: fc.constantFrom('pupils' as const, 'work' as const, 'place' as const),
    takenWith: fc.constantFrom('school' as const, 'personal' as const),
  },
  { requiredKeys: ['type'] },
);

export const post: fc.Arbitrary<Post> = fc.record(
  {
    channel: fc.constantFrom('facebook', 'instagram', 'x', 'website', 'classdojo', 'tiktok'),
    text: words,
    author: fc.constantFrom('mprice', 'dokonjo', 'zquill'),
    accountKind: fc.constantFrom('official' as const, 'personal' as const),
    publishAt: fc.constantFrom('2026-11-16T10:00', '2026-11-25T15:45', '2027-02-01'),
    tags: fc.subarray(['@sam.reader7', '@oakfieldprimary']),
    comments: fc.constantFrom('on' as const, 'off' as const),
    media: fc.array(medium, { maxLength: 2 }),
  },
  { requiredKeys: ['channel', 'text'] },
);

export const draftOf = (one: Post, nth = 0): Draft => ({
  ...{ post: one, source: `posts.ndjson#${nth + 1}`, name: `posts#${nth + 1}`, folder: ROOT },
  locate: () => undefined,
});
