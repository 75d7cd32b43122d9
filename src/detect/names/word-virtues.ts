import { hasPronoun, isPraised } from './person-signs.ts';
import { sentenceAround } from './told.ts';
import { isOf, type Subject, type WordRule } from './word-subject.ts';

/** Virtues of which is said what nobody is: what runs low, what is found in a cupboard, what is asked of those who wait. */

/** `Patience is running low`; but `Patience is running low on stickers`. */
const RUNS_OUT =
  /^ (?:is |was |has been )?(?:\w{3,8} )?(?:(?:running|runs|ran|wearing|wears|wore|worn) (?:low|thin|short)|in short supply|sold out)(?! (?:on|of|at)\b)/;

const ASIDE = '(?:, (?:it turns out|it seems|apparently|as ever|we find|we think|we say|for us|to us),)?';
const THING =
  `(?:box|cup|mug|tea|coffee|cake|biscuit|radiator|coat|peg|hook|drawer|cupboard|shelf|bin|sock|door|window|tap|kettle|corridor|queue|register|printer|photocopier|charger
|pencil|pen|glue stick|page|whiteboard|table|chair|bench|blanket|umbrella|puddle|rainbow|morning|afternoon|playtime|lunchtime|weekend|car park)`.replaceAll(
    '\n',
    '',
  );
/** `Joy, it turns out, is an empty lost-property box`; but `Joy is a box in our play`. */
const IS_THING = new RegExp(
  `^${ASIDE} (?:is|was) (?:an?|the) (?:[a-z]{2,12}[ -]){0,4}${THING}(?=[.,;:!?]|$| (?:of|with|that|when|after|before|without|full)\\b)`,
);

/** `Patience at the crossing, please`: where all wait. */
const ASKED =
  /^ (?:at|by|on|in) the (?:[a-z]{2,12} ){0,2}(?:crossing|gates?|lights|barriers?|roadworks|junction|bend|roundabout|car park|drop-off|queue|corridors?|till|hatch),? please\b/;

/** What begins with the name, in its sentence. */
const isSaidOfThings = ({ scene, to }: Subject): boolean => {
  const end = scene.words[to]?.end ?? 0;
  const said = scene.field.text.slice(end, end + LONGEST);
  return RUNS_OUT.test(said) || IS_THING.test(said) || ASKED.test(said);
};
const LONGEST = 120;

export const ofThings: WordRule = (subject) => {
  const { scene, from } = subject;
  if (!isOf(subject, 'virtue') || scene.words[from]?.opens !== true || isPraised(subject) || hasPronoun(subject)) return undefined;
  return isSaidOfThings(subject) && !sentenceAround(scene, from).some((word) => STAGED.has(word)) ? 'other' : undefined;
};
const STAGED = new Set('play plays nativity costume costumes show dressed assembly panto part'.split(' '));
