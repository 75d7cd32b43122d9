import { matchesOf } from '../../text/matches.ts';
import { before } from './beside.ts';
import { latin } from './latin.ts';
import { oneOf } from './one-of.ts';
import type { Hit } from './recogniser.ts';
import { streetAt } from './street.ts';

/** Where a person lives, told by what is near: `she lives opposite the church on Mill Lane`. */

const CAPITAL = String.raw`\p{Lu}[\p{L}'-]{0,24}\.?`;
const KIN: string =
  oneOf(`mum, mummy, mam, dad, daddy, nan, nana, nanny, gran, granny, grandma, grandad, grandpa, grandparents, parents, auntie,
  aunty, aunt, uncle, brother, sister, cousin, family, childminder, carer, partner, husband, wife, son, daughter, friend,
  neighbour, boy, girl, pupil, lad`);
const ADVERBS = '(?: (?:still|now|also|just|both|all|actually|currently)){0,2}';
/** Animals and peoples live near things too, so that a plural is taken for a family's name only after `the`. */
const ONE = `(?:[Hh]e|[Ss]he|[Ww]ho|${KIN}|${CAPITAL})${ADVERBS} (?:lives|is living)`;
const SOME = `(?:I|[Ww]e|${KIN}|[Tt]he ${CAPITAL}s|${CAPITAL} and ${CAPITAL})${ADVERBS} (?:live|are living|am living)`;
/** `Our place is`: a place without that is one in a race or a queue. */
const HOME = String.raw`(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|(?:${KIN}|\p{Lu}\p{L}{1,20})'s) (?:new |old )?(?:(?:house|home|flat)(?: is)?|place is)`;

const MOVED = `(?:[Hh]e|[Ss]he|${KIN}|[Tt]he ${CAPITAL}s|${CAPITAL} and ${CAPITAL})(?: has| have| had|'s|'ve)?(?: just| now)? moved(?: house)?(?: in)?`;
/** `The Old Bakehouse, ` before a street. */
const HOUSE = latin(`(?:[Tt]he )?${CAPITAL}(?: ${CAPITAL}){0,2}, `, 'y');

const INSIDE = String.raw`(?: (?:right|just|almost|directly|very|down|up|in (?:the|a) (?:\p{L}{2,12} ){0,2}(?:house|flat|bungalow|cottage)))?`;
const NEAR = `(?:${oneOf(`near(?: to)?, opposite, next(?: door)? to, next door, behind, across (?:the road )?from,
  a?round the corner from, above, over, beside, close to, (?:two|three|four|a few) doors (?:down |up )?from,
  at the (?:end|top|bottom|back) of`)})`;
const PLACE = String.raw`(?:the |a |an |our |my |his |her |their |your |number )?[\p{L}\p{N}][\p{L}\p{N}'& -]{1,60}`;

const NEAR_A_PLACE = latin(String.raw`(?<![\p{L}\p{N}])(?<who>${ONE}|${SOME}|${HOME})(?<near>${INSIDE} ${NEAR}) (?<place>${PLACE})`, 'g');
const ON_A_STREET = latin(String.raw`(?<![\p{L}\p{N}])(?:(?:${ONE}|${SOME}|${HOME})${INSIDE} (?:at|on|in|off)|${MOVED} to) `, 'g');

/** What is said of a home, or of living; the patterns take V8 milliseconds to make ready, and most texts say nothing of either. */
export const mayLive = (text: string): boolean => SAYS_LIVING.test(text);
const SAYS_LIVING =
  /\bliv(?:es?|ing)\b|(?<!\b(?:is|are|was|were|be|been) )moved|(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|'s) (?:new |old )?(?:house|home|flat|place is)/;

export function* livesIn(text: string): Generator<Hit, void> {
  for (const { index, groups = {} } of matchesOf(text, NEAR_A_PLACE())) {
    const { who = '', near = '', place = '' } = groups;
    const verb = who.search(/(?:live|lives|(?:is|are|am) living)$/);
    const said = before(text, index + who.length, 80);
    if (STORIED().test(who) || PRAISED.test(place) || ANYBODY.test(before(text, index, 24)) || ANIMAL().test(said)) continue;
    const start = index + Math.max(verb, 0);
    const end = index + who.length + near.length + 1 + lengthOf(place);
    yield /^we /i.test(who) ? { start, end, doubt: true } : { start, end };
  }
  const house = HOUSE();
  for (const { index, 0: whole } of matchesOf(text, ON_A_STREET())) {
    const start = index + whole.length;
    house.lastIndex = start;
    const street = streetAt(text, start) ?? streetAt(text, start + (house.exec(text)?.[0].length ?? 0));
    if (street !== undefined) yield { start, end: street.end };
  }
}

/** Told of in every school, and at home nowhere; and words that a sentence begins with. */
const STORIED = latin(
  `^(?:${oneOf(`Santa, Christmas, Paddington, Gruffalo, God, Jesus, Rudolph, Elf, Nessie, Goldilocks, Rapunzel, Shrek, Everyone,
  Everybody, Anyone, Anybody, Nobody, Nothing, Something, What, That, This, It, There, Which, Where, Only, Most, Many, Some, For,
  After, While, About, Of`)}) `,
  '',
);
/** `the best chip shop ever` is nowhere. */
const PRAISED = /^(?:the )?(?:best|worst|most|nicest|loveliest|greatest|coolest) /i;
const ANYBODY = /(?:any|every|some|no)(?:one|body) $|(?:father|those|people|anything|animal|creature|families) $/i;
const ANIMAL = latin(
  `(?<![a-z])(?:${oneOf(`hamster, rabbit, bunny, tortoise, turtle, guinea pig, gerbil, mouse, mice, cat, dog, puppy, fish, hens?,
  chicks?, ducks?, gecko, lizard, snake, snail, bear, teddy, pet, fox, owl, robin, hedgehog, dragon, troll, wolf, witch, giant,
  monster, character, story, myth`)})(?![a-z])[^.!?\\n]{0,40}$`,
  'i',
);

/** Where the thought goes on to something else. */
const NEXT_THOUGHT = latin(
  ` (?:${oneOf(`and, but, so, who, which, where, when, if, because, while, with, for, to, as, since, please, says?, said, is, are,
  was, has, have, loves?, until, after, before, today, now, then, also, can, will, would`)})(?: |$)`,
  '',
);
const MOST_WORDS = 9;

const lengthOf = (place: string): number => {
  const words = place.split(' ').slice(0, MOST_WORDS).join(' ');
  const next = words.search(NEXT_THOUGHT());
  return (next < 0 ? words : words.slice(0, next)).trimEnd().length;
};
