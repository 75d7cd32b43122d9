import { pattern } from '../../text/pattern.ts';
import { type Around, near } from './around.ts';
import { isCalledOff } from './called-off.ts';
import { hasGroup, hasGroupNear, isAdults, isLeaver, isOfReaders, isOnlyStaff } from './company.ts';
import { type Says, says } from './cues.ts';
import { saidFrom } from './hail.ts';
import type { Sentence } from './sentences.ts';
import { hasGone, isAhead, isOver, went } from './tense.ts';

// What takes it back that anybody is away, whatever else is said.

/** What is played, cancelled, shown, at school, or of somebody’s life. */
const isNothing: Says = (said) =>
  isOfReaders(said) ||
  isPraise(said) ||
  isCalledOff(said) ||
  EVER.test(said) ||
  (says.atSchool(said) && !says.underWay(said) && !says.leaving(said) && !says.homeward(said) && !/ fly | flies /.test(said)) ||
  [isRead, says.imagined, says.result, says.shown, says.formerly, says.ofUs].some((is) => is(said));

/** `How many of you have been up`: where somebody was at some time or other. */
const EVER = / (?:how many|which|who) (?:\S{1,20} ){0,4}(?:have|has|s) (?:\S{1,20} )?been (?:up|to|in|on|inside|down) /;

/**
 * From which word on a sentence may tell that somebody is away: behind a colon, where all that takes it back is said before it, and no
 * mere heading. `Choir practice is cancelled on Friday: we sing at the Alhambra.`
 */
export const openFrom = ({ told: { words }, from, to, said }: Sentence): number | undefined => {
  if (!isNothing(said)) return from;
  const step = words.slice(from, to + 1).findIndex(({ gap }, at) => at > 0 && COLON.test(gap));
  if (step <= HEADING) return undefined;
  const [before, behind] = [saidFrom(words, from, step), saidFrom(words, from + step, to + 1 - from - step)];
  return MENDED.some((is) => is(before)) && !isNothing(behind) && !says.praise(before) ? from + step : undefined;
};
const COLON = /[:;\u2013\u2014]/u;
const HEADING = 4;
const MENDED: readonly Says[] = [isCalledOff, says.imagined, says.atSchool];

/** `What a day we had`, `Hats off to the team at …`: what is praised is done. */
const isPraise: Says = (said) => says.praise(said) && !says.now(said) && !isAhead(said) && (went(said) || !says.verbs(said));

/** Grown-ups alone, one person by name who leaves, whoever comes. */
export const isOfOthers = (sentence: Sentence, around: Around): boolean =>
  isOnlyStaff(sentence, around.own) ||
  isLeaver(sentence, around.own) ||
  isAdults(sentence, around.own) ||
  isNotice(sentence, around) ||
  isAskedOfReaders(sentence, around) ||
  isOfThing(sentence) ||
  DUG.test(sentence.said) ||
  says.staged(near(around)) ||
  isOfOld(sentence, around) ||
  ON_GROUNDS.test(sentence.said);

/** `in the allotment behind the science block`: what lies beside a part of the school is its own. */
const ON_GROUNDS =
  / (?:behind|beside|outside|near|opposite|next to|round the back of) (?:the|our) (?:[a-z]{3,12} ){0,2}(?:block|gym|canteen|kitchens?|staff ?room|playground|bike sheds?|dining hall|sports hall|school hall|science labs?|classrooms?) /;

/** `FROM THE ARCHIVE, 1987.`, `Year 4 at Beamish, 1991`: told of a year so long past, unless they are there now. */
const isOfOld = ({ said }: Sentence, around: Around): boolean => {
  const before = around.sentences[around.at - 1]?.said ?? '';
  return (
    !says.now(said) &&
    !isAhead(said) &&
    (OLD_ALONE.test(before) || OLD_END.test(said) || [before, said].some((one) => OLD_HEADING.test(one)))
  );
};
const OLD_HEADING =
  /^ (?:[a-z]{1,12} ){0,4}(?:archives?|albums?|attic|vaults?|past|throwback|flashback|memories) (?:[a-z]{1,10} ){0,3}(?:19[0-9]{2}|200[0-9]) /;
const OLD_ALONE = /^ (?:19[0-9]{2}|200[0-9]) $/;
const OLD_END = / (?:19[0-9]{2}|200[0-9]) $/;

/** `Who’s off to the funfair? Tell us`: the families that read it are asked. */
const isAskedOfReaders = (sentence: Sentence, around: Around): boolean => {
  if (!ASKED.test(sentence.said) || !TELL.test(near(around))) return false;
  return !hasGroupNear({ ...around, sentences: around.sentences.map((one) => ({ ...one, said: one.said.replace(TELL, ' ') })) });
};
const ASKED = / (?:who s|who is|is anyone|is anybody|are you|anyone|anybody) (?:else )?(?:off|going|heading|visiting|planning) /;
const TELL = / (?:tell|show|send) us | let us know | (?:in|into) the comments /;

/** `a tunnel that Year 1 say goes to Australia`: what is dug in a sandpit, or climbed in a story. */
const DUG =
  / (?:a|an|this|their|our|one|the) (?:\S{1,12} )?(?:tunnel|hole|burrow|trapdoor|portal|beanstalk|ladder|slide) (?:that|which) (?:\S{1,12} ){0,5}(?:goes|leads|reaches) (?:all the way |straight |right )?(?:to|down to|through to) /;

/** `Kestrels’ parcel has reached Oslo`, `The club’s balloon has landed in`: what somebody has, and nobody, has got there. */
const isOfThing = ({ told: { words }, from, said }: Sentence): boolean => {
  const [before, thing] = ARRIVED().exec(said)?.slice(1) ?? [];
  if (before === undefined || thing === undefined) return false;
  const start = from + before.split(' ').length - 1;
  const isSmall = words.slice(start, start + thing.split(' ').length - 1).every(({ case: letters }) => letters !== 'title');
  return isSmall && !(says.groups(` ${thing}`) || says.vehicle(` ${thing}`) || PEOPLE.test(` ${thing}`));
};
const ARRIVED = pattern(
  String.raw`^ ((?:[\p{L}\d]{1,20} ){1,4}s )((?:\p{L}{2,20} ){1,3})(?:has|have) (?:just |finally |now |safely |all )?(?:arrived|reached|landed|made it) `,
  'u',
);
const PEOPLE =
  /(?:ers|ors|ists|ians| lot| gang| crew| party| bunch| half| mob| contingent| tribe| troops?| quartet| trio| journey| trip) $/;

/** `Blood donors needed at the Corn Exchange`: a notice for the public, and nobody of the school in it. */
const isNotice = (sentence: Sentence, { sentences, at, own }: Around): boolean => {
  const all = [sentences[at - 1], sentence, sentences[at + 1]].filter((one) => one !== undefined);
  const said = all.map((one) => one.said).join('');
  return says.notice(said) && !OF_SCHOOL.test(said) && all.every((one) => !hasGroup({ ...one, said: one.said.replace(AGES, ' ') }, own));
};
const OF_SCHOOL = / (?:we|our|us|school|child|children|pupils|coach|minibus) /;
const AGES =
  / (?:(?:under|over) \d{1,2}s?|everyone|u\d{1,2}s?|(?:anyone|anybody|those|all) in years? \d{1,2}(?: (?:to|and|or) \d{1,2})?)(?= )/gu;

/** That they are home is said beside it: `Everyone is home.`, and not that they are home on Friday. */
export const areHome = (sentence: Sentence, around: Around): boolean =>
  says.homeAgain(near(around)) || (![says.underWay, says.leaving, says.now].some((is) => is(sentence.said)) && isHomeBeside(around));
const isHomeBeside = (around: Around): boolean =>
  [around.at - 1, around.at + 1].some((at) => {
    const said = around.sentences[at]?.said ?? '';
    return HOME.test(said) && !isAhead(said);
  });
const HOME = / (?:everyone|everybody|they|we|all) (?:is|are|re) (?:(?:all|now|safely|back|finally) ){0,2}home $/;

/** They are back, or families are asked to come by themselves. */
export const isBackOrAsked = (sentence: Sentence, around: Around): boolean => {
  const { said } = sentence;
  const beside = near(around);
  const isHome = says.homeAgain(said) || (areHome(sentence, around) && !hasGone(said)); // Year 5 have set off, whoever else is home
  return isOver(said) || isHome || says.invited(said + beside);
};

/** `read the bit where the ship runs aground at Whitby`: what happens in a book happens nowhere. */
export const isRead: Says = (said) => READ().test(said);
const READ = pattern(
  String.raw` (?:read|reads|reading|wrote|writing|acted out|performed) (?:the|a|that|this) (?:\p{L}{2,12} ){0,2}(?:bit|part|scene|chapter|passage|moment|verse|poem|story|page|episode) (?:where|when|in which|about|of) `,
  'u',
);
