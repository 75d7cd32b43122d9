import { pattern } from '../../text/pattern.ts';
import { type Around, near } from './around.ts';
import { hasGroup, isAdults, isLeaver, isOfReaders, isOnlyStaff } from './company.ts';
import { type Says, says } from './cues.ts';
import { saidFrom } from './hail.ts';
import type { Sentence } from './sentences.ts';
import { isAhead, isOver, went } from './tense.ts';

// What takes it back that anybody is away, whatever else is said.

/** What is played, cancelled, shown, at school, or of somebody’s life. */
const isNothing: Says = (said) =>
  isOfReaders(said) ||
  isPraise(said) ||
  (says.atSchool(said) && !says.underWay(said) && !says.leaving(said) && !says.homeward(said) && !/ fly | flies /.test(said)) ||
  [isRead, says.imagined, says.cancelled, says.result, says.shown, says.formerly, says.ofUs].some((is) => is(said));

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
const MENDED: readonly Says[] = [says.cancelled, says.imagined, says.atSchool];

/** `What a day we had`, `Hats off to the team at …`: what is praised is done. */
const isPraise: Says = (said) => says.praise(said) && !says.now(said) && !isAhead(said) && (went(said) || !says.verbs(said));

/** Grown-ups alone, one person by name who leaves, whoever comes. */
export const isOfOthers = (sentence: Sentence, around: Around): boolean =>
  isOnlyStaff(sentence, around.own) || isLeaver(sentence, around.own) || isAdults(sentence, around.own) || isNotice(sentence, around);

/** `Blood donors needed at the Corn Exchange`: a notice for the public, and nobody of the school in it. */
const isNotice = (sentence: Sentence, { sentences, at, own }: Around): boolean => {
  const all = [sentences[at - 1], sentence, sentences[at + 1]].filter((one) => one !== undefined);
  const said = all.map((one) => one.said).join('');
  return says.notice(said) && !OF_SCHOOL.test(said) && all.every((one) => !hasGroup({ ...one, said: one.said.replace(AGES, ' ') }, own));
};
const OF_SCHOOL = / (?:we|our|us|school|child|children|pupils|coach|minibus) /;
const AGES =
  / (?:(?:under|over) \d{1,2}s?|everyone|u\d{1,2}s?|(?:anyone|anybody|those|all) in years? \d{1,2}(?: (?:to|and|or) \d{1,2})?)(?= )/gu;

/** They are back, or families are asked to come by themselves. */
export const isBackOrAsked = ({ said }: Sentence, around: Around): boolean => {
  const whole = said + near(around);
  return isOver(said) || says.homeAgain(whole) || says.invited(whole);
};

/** `read the bit where the ship runs aground at Whitby`: what happens in a book happens nowhere. */
export const isRead: Says = (said) => READ().test(said);
const READ = pattern(
  String.raw` (?:read|reads|reading|wrote|writing|acted out|performed) (?:the|a|that|this) (?:\p{L}{2,12} ){0,2}(?:bit|part|scene|chapter|passage|moment|verse|poem|story|page|episode) (?:where|when|in which|about|of) `,
  'u',
);
