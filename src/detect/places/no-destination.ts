import { says } from './cues.ts';
import { saidFrom } from './hail.ts';
import type { Unled } from './place-words.ts';
import type { Sentence } from './sentences.ts';

// Words that name a place to which, by what stands right beside them, nobody is going.

/** Where nobody should land, where one only goes in a story, and a day there that is talked about. */
export const isNoDestination = (sentence: Sentence, place: Unled): boolean =>
  isOfStories(sentence, place) || isWrongTurn(sentence, place) || isTalkedOf(sentence, place);

const leadTo = ({ told: { words }, from }: Sentence, place: Unled): string => {
  const start = Math.max(from, place.from - REACH);
  return saidFrom(words, start, place.from - start);
};
const REACH = 14;

const COLLECTED =
  / (?:in aid|rais(?:e|es|ed|ing)|donat[a-z]{1,6}|collect[a-z]{0,5}|proceeds|charity|sponsor[a-z]{0,6}|fundrais[a-z]{1,4}|non uniform|mufti|own clothes|odd socks|cake sale|bake sale) /;

/** `Non-uniform, £1, for the hospice`: what money is given for. */
export const isCollectedFor = (sentence: Sentence, place: Unled): boolean => {
  const { words } = sentence.told;
  const isFor = words[words[place.from]?.folded === 'the' ? place.from - 1 : place.from - 2]?.folded === 'for';
  return (isFor && COLLECTED.test(sentence.said)) || isGivenTo(sentence, place);
};

/** `all of it for the children’s hospice`, `proceeds to the cat sanctuary`: a part of the money goes there, and no class does. */
const isGivenTo = (sentence: Sentence, place: Unled): boolean => {
  const given = GIVEN.exec(leadTo(sentence, place));
  return given !== null && (given[1] !== undefined || CHARITIES.has(sentence.told.words[place.to]?.folded ?? ''));
};
const GIVEN =
  / (?:(proceeds|profits?|takings|donations)|(?:all|half|most) of (?:it|which|that|this)|every (?:last )?(?:penny|pound|coin)|money raised|(?:bring|send in|pay|give)(?: \d{1,3}){1,2}(?: each| in cash| a head)?)(?: (?:is|are|goes|go|going|will go|will be|being))?(?: (?:all|straight|directly))? (?:for|to|towards) (?:(?:the|a|our|their|your) )?$/;
/** What is more often given to than gone to. */
const CHARITIES: ReadonlySet<string> = new Set(
  'hospice hospital sanctuary church chapel mosque temple gurdwara synagogue shelter home station'.split(' '),
);

/** `so nobody ends up in the canal`: of a wrong turn, and not of where anybody is led. */
const isWrongTurn = (sentence: Sentence, place: Unled): boolean => WRONG_TURN.test(leadTo(sentence, place));
const WRONG_TURN =
  / (?:nobody|no one|(?:none|any|one) of (?:you|us|them)|anyone|anybody|someone|somebody) (?:(?:else|ever|then|accidentally|again|has to) )?(?:(?:end|wind|finish|turn)(?:s|ed|ing)? up|(?:drive|cycle|reverse|park)s?) (?:straight |lost )?(?:in|into|at|on|inside|outside)(?: (?:a|an|the|some))?(?: (?:wrong|old|nearest))? $/;

/** `an expedition to the centre of the earth`, `a castle in the clouds`. */
const isOfStories = ({ told: { words } }: Sentence, { to }: Unled): boolean => OF_STORIES.test(saidFrom(words, to + 1, 4));
const OF_STORIES =
  /^ (?:of (?:the |our |this )?(?:earth|planet|universe|galaxy|sun|volcano|doom|dreams|wonders|giants|dragons|trolls|ogres)|(?:in|above|among|beyond) the (?:clouds?|sky|stars|air)) /;

/** `are still talking about their day at`: it is over, unless they are on the way home from it. */
const isTalkedOf = (sentence: Sentence, place: Unled): boolean =>
  TALKED_OF.test(leadTo(sentence, place)) && !says.underWay(sentence.said) && !HOMEWARD.test(sentence.said);
const HOMEWARD = / (?:home|homeward|homewards|coach|coaches|bus|minibus|train|ferry|plane) /;
const TALKED_OF =
  / (?:still|(?:can t|cannot|can not|won t|haven t|have not|hasn t|has not) stop(?:ped)?|keeps?|never stop(?:ped)?) (?:(?:all|very much|happily) )?(?:talking|laughing|chattering|giggling|raving|buzzing|dreaming|smiling|beaming|thinking|writing|gushing|grinning|recovering|full|glowing) (?:(?:non stop|excitedly|happily) )?(?:about|of|over|from|after) (?:\S{1,15} ){0,3}(?:day|visit|trip|outing|morning|afternoon|week|weekend|adventure|night|stay|time|expedition|excursion|walk|residential) (?:out |away )?(?:at|in|to|on|with|around|round|through|up|down|along)(?: (?:the|a|an))? $/;
