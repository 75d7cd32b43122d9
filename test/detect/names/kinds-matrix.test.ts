import { describe, expect, test } from '@jest/globals';
import { lookerFor } from './found.ts';
import { pupilOf } from './stand-in.ts';

// Names that are times, places or things in one frame after another: where a frame speaks of somebody no name may be passed over, and
// where it speaks of a time or a place none may be found.
const NAMES = {
  months: 'April May June August',
  seasons: 'Summer Autumn Easter Eve Noel',
  places: 'Georgia Florence Chester Lincoln Austin Paris Skye Erin Devon Jordan Sydney Phoenix Adelaide',
  things:
    'Lily Rose Poppy Daisy Ivy Holly Robin Wren Ruby Pearl Amber Grace Faith Hope Joy Will Mark Bill Miles Drew Chase Penny Archer Mason',
  outdoors: 'Dawn River Cliff Sky Star Storm Forest Dale',
};

const listed = (...names: readonly string[]): readonly string[] => names.flatMap((row) => row.split(' '));
const { months, seasons, places, things, outdoors } = NAMES;
const ALL = listed(months, seasons, places, things, outdoors);

const LOOKERS = new Map(
  ALL.map((name) => [
    name,
    lookerFor(
      [`${name} Zzyzx`, 'Amelia Okafor', 'Jack Obi'].map((pupil) => pupilOf(pupil)),
      { classes: ['Oak'] },
    ),
  ]),
);
const found = (name: string, text: string): boolean =>
  LOOKERS.get(name)?.(text).some(({ start, end }) => text.slice(start, end).toLowerCase() === name.toLowerCase()) ?? false;

const SOMEBODY = `So pleased that {} got through to round two.
What a header from {}!
Huge smile from {} after losing a tooth at lunch.
The winning ticket belongs to {}.
Has anyone seen {}'s reading folder?
Then {} stood up and sang the whole thing.
Look at {} go!
We listened to {} play the anthem.
Here is {} with the biggest marrow.
{} was the first across the line, in odd socks.
{} has chickenpox so the part goes to Amelia.
{} felt brave enough to try.
{}: three merits this week.
Everyone cheered for {} at the end.
Not one tear from {} at the gate.
According to {}, worms have five hearts.
Miss Poole and {} raced the newt.
Well held {}, what a catch.
Lovely to see {} back after so long.
Top readers: Amelia 20, {} 19, Jack 18.
WELL DONE {}!`.split('\n');

const TIMES = `The fair is on 3 {}.
We break up in {}.
A busy {} ahead for the kitchen.
It was the wettest {} since records began.
Have a lovely {}, everyone.
Happy {}, everyone!
Roll on {}!
We hope you had a good {} half term.
{} has flown by.
The first Friday of {} is tidy day.
Thank you for a wonderful {}.`.split('\n');

const WHERE = `Year 6 are off to {} next week.
A postcard from {} came for the staffroom.
The road to {} was shut.
A map of {} hangs in the corridor.
{} beat Norwich 3-1 on Saturday, and we were there.
Half of us had never been to {} before.
We flew over {} and landed late.
Twinned with {} since last year.
Back from {} with sand in everything.
{} by train: the letter is in bags.`.split('\n');

describe('somebody', () => {
  test.each(SOMEBODY)('%s', (frame) => {
    const written = (name: string): string => (frame.startsWith('WELL') ? name.toUpperCase() : name);
    expect(ALL.filter((name) => !found(name, frame.replace('{}', written(name))))).toEqual([]);
  });
});

describe('a time', () => {
  test.each(TIMES)('%s', (frame) => expect(listed(months).filter((one) => found(one, frame.replace('{}', one)))).toEqual([]));
});

describe('a place', () => {
  test.each(WHERE)('%s', (frame) => expect(listed(places).filter((one) => found(one, frame.replace('{}', one)))).toEqual([]));
});
