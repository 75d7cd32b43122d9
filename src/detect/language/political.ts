import type { Field } from '../../model.ts';
import { wording } from '../../text/wording/wording.ts';
import type { Sentence } from '../places/sentences.ts';
import { emblemIn, leaningIn, officesIn } from './leaning.ts';
import { linesOf } from './lines.ts';
import { type Saying, type Worded, wordedIn } from './saying.ts';
import { ON_THE_WING } from './words/leaning.ts';
import {
  AMONG_OURSELVES,
  CAMPAIGNS,
  LESSONS_IN_POLITICS,
  NAMED,
  NEAR_CAMPAIGNS,
  OF_PARTIES,
  POLITICS,
  SOBERLY,
  SPOKEN_OF,
  URGES,
  URGINGS,
} from './words/political.ts';

/** For or against a side, or no more than its name. */

export type Politics = 'campaign' | 'names';

const lesson = wording(LESSONS_IN_POLITICS);
const amongOurselves = wording(AMONG_OURSELVES);
const sided = wording(NAMED, POLITICS);
const campaign: Saying<Politics> = {
  kind: 'campaign',
  sure: true,
  is: wording(CAMPAIGNS, POLITICS),
  unless: wording(
    `${LESSONS_IN_POLITICS} | ribbon | persuasive | petition writing | what makes people | sociology | (come|came|back|open*|until|till|moved|again|you) in march`,
  ),
};
const nearly: Saying<Politics> = { ...campaign, is: wording(NEAR_CAMPAIGNS, POLITICS) };
const soberly = wording(`${LESSONS_IN_POLITICS} | ${SOBERLY} | ${ON_THE_WING}`);
/** A matter of politics beside what urges: likely, and no more. */
const urging: Saying<Politics> = { kind: 'campaign', sure: false, is: wording(URGINGS, URGES), unless: soberly };
const spokenOf = wording(SPOKEN_OF, POLITICS);
const ofParties = wording(OF_PARTIES);
const names: Saying<Politics> = { kind: 'names', sure: false, is: wording(NAMED, POLITICS), unless: lesson, quoted: true };

/** `Vote Yes or No`: whoever offers both urges neither. */
const evenly = (line: Sentence): Sentence => ({
  ...line,
  said: line.said.replace(/ (?:yes or no|no or yes)(?= )(?!.{0,300} (?:yes|no) )/, ' one or other'),
});

/** `labour of love`, `a conservative estimate`, `a green party`: a party has a capital letter. */
const hasCapital = (field: Field, { start }: Worded<Politics>): boolean => /\p{Lu}/u.test(field.text.slice(start, start + 5));

export const politicsIn = (field: Field): readonly Worded<Politics>[] => {
  const isSmall = !/\p{Lu}/u.test(field.text);
  const lines = linesOf(field);
  const said = wordedIn(field, lines.some((line) => spokenOf.isIn(line.said)) ? [campaign, nearly, urging] : [campaign, urging], {
    reads: evenly,
    passes: ({ said: words }) => amongOurselves.isIn(words) && !sided.isIn(words),
  });
  const isOfParties = lines.some((line) => ofParties.isIn(line.said));
  const named = wordedIn(field, [names]).filter(
    (one) => !isSmall && hasCapital(field, one) && !opensAlone(field, one) && (isOfParties || !isColour(field, one)),
  );
  const meant = said.filter((one) => !isNoParty(field, one));
  if (meant.length > 0) return meant;
  const leaning = leaningIn(field, lines);
  if (leaning.length > 0) return leaning;
  return firstOf([named, emblemIn(field, lines), officesIn(field, lines)]);
};

const firstOf = (found: readonly (readonly Worded<Politics>[])[]): readonly Worded<Politics>[] =>
  found.find(({ length }) => length > 0) ?? [];

/** `Reform of the timetable`, `labour of love`. */
const isNoParty = (field: Field, { start }: Worded<Politics>): boolean =>
  /^(?:reform of|labour of|conservative (?:estimate|guess))(?![a-z])/i.test(field.text.slice(start, start + 24));

/** `Reds, Blues and Greens`. */
const isColour = (field: Field, { start, end }: Worded<Politics>): boolean => /^(?:the )?greens$/i.test(field.text.slice(start, end));

/** One word that opens a sentence has a capital whatever it means: `Conservative estimates`, `Reform of the timetable`. */
const opensAlone = (field: Field, { start, end }: Worded<Politics>): boolean =>
  /^(?:Labour|Conservative|Reform|Greens?|Plaid|Momentum|Trump)$/.test(field.text.slice(start, end)) &&
  !/[\p{L}\p{N},(:]\s*$|\($/u.test(field.text.slice(0, start)) &&
  !ACTS.test(field.text.slice(start, end + 12));
/** What only those do who bear the name. */
const ACTS =
  /^(?:Trump (?:is|was|has)|\p{Lu}\p{Ll}{3,12} (?:are|have|want|were|fans?|supporters?|voters?|win|won|lost|say|said|promised|voted|gains?|hold|surge|landslide|councillor|candidate))(?!\p{L})/u;
