import { looseCue } from './cues.ts';
import { isPraised, isSpeaker } from './person-signs.ts';
import type { Scene } from './scene.ts';
import { sentenceAround } from './told.ts';
import type { Rule } from './use.ts';

/** Whoever shares sweets in a sum is nobody. */

/** That something is set to be worked out, and what is asked. */
const SET = new Set('puzzle puzzler sats arithmetic grammar brainteaser teaser worksheet ratio'.split(' '));
const ASKED: readonly (readonly [one: string, two: string])[] = [
  ['how', 'many'],
  ['how', 'much'],
  ['how', 'old'],
  ['how', 'far'],
  ['what', 'fraction'],
  ['what', 'percentage'],
  ['the', 'ratio'],
  ['underline', 'the'],
  ['times', 'as'],
];

/** `Maths puzzle: Sam has 12 apples and gives Lucy a third. How many are left?` */
const isExercise = ({ said, words }: Scene, from: number): boolean => {
  if (![...SET].some((word) => said.has(word))) return false;
  const near = words.slice(Math.max(0, from - FAR), from + FAR);
  return ASKED.some(([one, two]) => said.has(two) && near.some(({ folded }, at) => folded === one && near[at + 1]?.folded === two));
};
/** So far a text is looked through. */
const FAR = 60;

/** What is done at school about a sum, and never in it. */
const AT_SCHOOL = ['solved', 'cracked', 'worked', 'set', 'wrote', 'invented', 'well', 'answered', 'guessed', 'won', 'winner', 'closest'];

const DONE_IN_SUMS = new Set(
  'has have had gives give gave shares share shared buys buy bought eats eat ate saves spends thinks runs walks cycles picks hopes ran jump'.split(
    ' ',
  ),
);
const COUNTED = /^(?:\d.*|two|three|four|five|six|seven|eight|nine|ten|twelve|half|third|quarter|fifth|tenth)$/u;
const QUOTE = /["\u201C\u2018]/u;

/** With numbers beside what is done, or in a sentence set to be looked at. */
const isWorkedOn = (scene: Scene, from: number): boolean => {
  const said = sentenceAround(scene, from);
  if (!said.some((word) => DONE_IN_SUMS.has(word))) return false;
  return said.some((word) => COUNTED.test(word)) || scene.words.slice(Math.max(0, from - 3), from + 1).some(({ gap }) => QUOTE.test(gap));
};

const NOW = new Set(['today', 'yesterday', 'tonight', 'week', 'term']);

/** `Grace has 12 stickers this week`: in no sum, and yet of somebody. */
const isSaidNow = ({ words }: Scene, from: number): boolean =>
  words.slice(from, from + NEAR).some(({ folded, sentence }) => sentence === words[from]?.sentence && NOW.has(folded));
const NEAR = 10;

export const inExercise: Rule = (mention) => {
  const { scene, from, listed, bound } = mention;
  if (listed.form !== 'forename' || bound !== undefined || looseCue(scene, from) !== undefined) return undefined;
  if (isPraised(mention) || isSpeaker(mention) || !isExercise(scene, from) || !isWorkedOn(scene, from)) return undefined;
  if (isSaidNow(scene, from)) return 'doubt';
  return AT_SCHOOL.some((word) => scene.said.has(word)) ? undefined : 'other';
};
