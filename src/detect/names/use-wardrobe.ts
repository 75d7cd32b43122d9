import { titlesOf, worksWith } from './casts.ts';
import { boundCue, looseCue } from './cues.ts';
import { deedAfter, hasPronoun, isPraised } from './person-signs.ts';
import { isCapital, isPossessive, type Scene, wordsAfter, wordsBefore } from './scene.ts';
import { sentenceAround } from './told.ts';
import type { Mention, Rule } from './use.ts';
import { looksTitled } from './work-names.ts';

/** Somebody of a play whose title stands in the post, where costumes and props are sought for it: `Peter's red cap`, for `Peter and the Wolf`. */

const SOUGHT = ['wardrobe', 'costume', 'costumes', 'prop', 'props'];
const THINGS = new Set(
  `cap caps hat hats crown crowns cloak cloaks cape capes gown gowns nightgown nightdress dress frock boots shoes slippers sandals sword swords dagger daggers beard beards wig wigs mask masks
  tail tails ears wings feathers fur waistcoat waistcoats jacket jackets coat coats scarf shawl apron aprons robe robes tunic tunics wand staff basket lantern lanterns lamp crook bonnet bonnets belt
  gloves glasses spectacles moustache ruff veil tights armour shield helmet harp bow arrows satchel sack rope whistle pipe axe broom bell costume`.split(
    /\s+/u,
  ),
);
/** What is said of those who go to the school, and of what they have lost. */
const AT_SCHOOL = new Set(
  'office lost left forgot forgotten mum mums dad dads sister brother peg pegs bag home pe named name label labelled missing'.split(' '),
);
const AFTER_ACTORS = new Set('who plays played playing as is was in from of'.split(' '));

const STAGED = new Set('show play panto pantomime musical opera ballet production staging version'.split(' '));
const CALLED = new Set(['is', 'of', 'called', 'our', 'the']);

/** `our show is Hugo and Rose`: what is put on, by the names of two. */
const isStagedPair = (scene: Scene, at: number): boolean => {
  const first = wordsBefore(scene, at, 1)[0] === 'and' ? at - 2 : at;
  if (scene.words[first + 1]?.folded !== 'and' || !isCapital(scene.words[first]) || !isCapital(scene.words[first + 2])) return false;
  const [link = '', show = ''] = wordsBefore(scene, first, 2);
  return CALLED.has(link) && STAGED.has(show) && boundCue(scene, first, first + 2) === undefined;
};

/** So far a text is looked through: one that says a name over and over must not cost its square. */
const FAR = 120;

/** Whether the text calls a work by this name elsewhere. */
const isInTitle = ({ scene, from }: Mention): boolean => {
  const name = scene.words[from]?.folded ?? '';
  const isKnown = (at: number): boolean =>
    worksWith(name).some((work) => titlesOf(scene, work).some((one) => one.to > one.from && at >= one.from && at <= one.to));
  const first = Math.max(0, from - FAR);
  return scene.words.slice(first, from + FAR).some(({ folded }, step) => {
    const at = first + step;
    if (folded !== name || at === from) return false;
    return isKnown(at) || isStagedPair(scene, at) || looksTitled({ scene, from: at, to: at }) === 'yes';
  });
};

/** `Peter's red cap`, `a nightgown for Juliet`. */
const isWornBy = ({ scene, from, to }: Mention): boolean => {
  if (isPossessive(scene, to)) return wordsAfter(scene, to + 1, 3).some((word) => THINGS.has(word));
  const [link, ...thing] = wordsBefore(scene, from, 3);
  return link === 'for' && thing.some((word) => THINGS.has(word)) && !AFTER_ACTORS.has(scene.words[to + 1]?.folded ?? '');
};

/** Whoever acts, is cheered or has lost something is a pupil. */
const isPupil = (mention: Mention): boolean => {
  const { scene, from } = mention;
  if (mention.bound !== undefined || looseCue(scene, from) !== undefined || isPraised(mention) || hasPronoun(mention)) return true;
  return deedAfter(mention) !== undefined || sentenceAround(scene, from).some((word) => AT_SCHOOL.has(word));
};

export const ofWardrobe: Rule = (mention) => {
  const { scene, from, to, listed } = mention;
  if (listed.form !== 'forename' || from !== to || listed.disguised || !isCapital(scene.words[from])) return undefined;
  if (!SOUGHT.some((word) => scene.said.has(word)) || !isWornBy(mention) || isPupil(mention)) return undefined;
  return isInTitle(mention) ? 'other' : undefined;
};
