import type { Word } from '../../model.ts';
import { wording } from '../../text/wording/wording.ts';
import { isGroup } from './company.ts';
import type { OwnPlaces } from './own-places.ts';
import type { Hold } from './place-words.ts';
import type { Sentence } from './sentences.ts';
import {
  AIMED,
  ALONG,
  ARRIVING,
  BEING,
  DONE_BY,
  GREETING,
  MOTION,
  ONTO,
  PARTS,
  PASSING,
  READY,
  SPELL,
  SPOT,
  STOPPING,
  TO_SOMEBODY,
} from './words/governors.ts';
import { GENERAL_HEADS } from './words/where.ts';

/** Whether what stands at `at`, and leads to a place, is governed by a word of going or being there. */
export const holdAt = (sentence: Sentence, at: number, own: OwnPlaces): Hold => {
  const by = sentence.told.words[at]?.folded ?? '';
  const rule = HOLDS.find(({ by: words }) => words.has(by));
  if (rule === undefined) return 'none';
  return rule.byGroup === true && isAfterGroup(sentence, at, own) ? 'strong' : rule.hold(leftOf(sentence, at));
};

/** `Year 3 to the Deep`, `Otters up Snowdon`: who goes stands right before where. */
const isAfterGroup = ({ told: { words }, from }: Sentence, at: number, own: OwnPlaces): boolean =>
  at > from && (own.isClass(words, at - 1) || isGroup(` ${words[at - 2]?.folded ?? ''} ${words[at - 1]?.folded ?? ''} `));

/** So far back a governor may stand: `take all of Year 8 to`. */
const REACH = 6;

/** The words of the clause before one, the nearest first, without those that only say when or how. */
const leftOf = ({ told: { words }, from }: Sentence, at: number): readonly string[] => {
  const left: string[] = [];
  for (let index = at - 1; index >= from && left.length < REACH && isJoined(words[index + 1]); index--) {
    const word = words[index]?.folded ?? '';
    if (left.length > 0 || !MANNER.has(word)) left.push(word);
  }
  return left;
};
const isJoined = (word: Word | undefined): boolean => !/[,;:.!?()\u2013\u2014\n]/u.test(word?.gap ?? '');

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const MANNER = setOf(
  `just all still safely finally already there again straight tomorrow today tonight this next
  week monday tuesday wednesday thursday friday saturday sunday on both together first`,
);

type Left = readonly string[];
type Is = (word: string | undefined) => boolean;

const isOf = (...lists: readonly string[]): Is => {
  const listed = wording(lists.join(' | '));
  return (word) => word !== undefined && listed.isIn(` ${word} `);
};
const [isMotion, isToSomebody] = [isOf(MOTION), isOf(TO_SOMEBODY)];
const [isReady, isDoneBy, isAimed] = [isOf(READY), isOf(DONE_BY), isOf(AIMED)];
const [isArriving, isHere] = [isOf(ARRIVING, 'currently'), isOf(ARRIVING, SPOT, SPELL, 'are | re | is | m')];
const [isSpent, isAlong, isOnto] = [isOf(SPOT, BEING, SPELL), isOf(MOTION, BEING, ALONG), isOf(MOTION, ONTO)];
const [isGreeting, isPart, isStopping, isPassing] = [isOf(GREETING), isOf(PARTS), isOf(STOPPING), isOf(PASSING)];

/** Of words of going and of others the nearer counts: `going to write to`. */
const towards = (left: Left): Hold => {
  if (left[0] === 'off' && HATS.has(left[1] ?? '')) return 'none';
  const motion = left.findIndex(isMotion);
  const other = left.findIndex(isToSomebody);
  return left.length === 0 || (motion !== -1 && (other === -1 || motion < other)) ? 'strong' : 'none';
};
/** `Hats off to Jonah`, in whatever one wears. */
const HATS = setOf('hat hats cap caps helmet helmets bonnets berets');
/** `the duck pond in Roundhay`: of a place that is a part of another the sentence says where both are. */
const isPlace: Is = (word) => word !== undefined && (GENERAL_HEADS.has(word) || word === 'pond' || word === 'playground');
const within = ([nearest]: Left): Hold => (isArriving(nearest) ? 'strong' : isSpent(nearest) || isPlace(nearest) ? 'weak' : 'none');
const at = ([nearest]: Left): Hold => (nearest === undefined || isHere(nearest) ? 'strong' : isAimed(nearest) ? 'none' : 'weak');
const by = ([nearest]: Left): Hold => (isDoneBy(nearest) || nearest?.endsWith('ed') === true ? 'none' : 'weak');

/** `Reporting in from`, `on our way home from`: past the particle of a verb. */
const from = ([nearest, next]: Left): Hold =>
  isGreeting(nearest) ||
  (['in', 'back', 'live'].includes(nearest ?? '') && isGreeting(next)) ||
  (['home', 'back'].includes(nearest ?? '') && HOMEWARD.has(next ?? ''))
    ? 'strong'
    : 'none';
const HOMEWARD = setOf('way journey heading travelling driving sailing flying coming');

/** `eggs have arrived from a farm in Devon`: what leads to a place stands in where something has come from. */
export const isComeFrom = ({ told: { words }, from: first }: Sentence, at: number): boolean => {
  for (let index = at; index > first && at - index < REACH; index--) {
    if (words[index]?.folded === 'from') return COME.has(words[index - 1]?.folded ?? '');
    if (!isJoined(words[index])) return false;
  }
  return false;
};
const COME = setOf('arrived come comes came delivered borrowed bought hatched rescued grown made');

/** Before a place from which somebody writes. */
export const FROM: ReadonlySet<string> = setOf('from depuis desde aus da o');

const strongIf =
  (is: Is) =>
  ([nearest]: Left): Hold =>
    is(nearest) ? 'strong' : 'none';
const weakIf =
  (is: Is) =>
  ([nearest]: Left): Hold =>
    is(nearest) ? 'weak' : 'none';

/** By the words that lead to a place. */
const HOLDS: readonly { readonly by: ReadonlySet<string>; readonly hold: (left: Left) => Hold; readonly byGroup?: true }[] = [
  { by: setOf('to towards into onto 2 tae til till until'), hold: towards, byGroup: true },
  { by: setOf('for'), hold: (left) => (isReady(left[0]) ? 'weak' : towards(left)) },
  { by: setOf('by'), hold: by },
  { by: setOf('at near outside'), hold: at },
  { by: setOf('in inside aboard'), hold: within },
  { by: setOf('on'), hold: weakIf(isOnto) },
  { by: setOf('of'), hold: weakIf(isPart) },
  { by: setOf('through'), hold: strongIf(isMotion) },
  { by: setOf('stop'), hold: strongIf(isStopping) },
  { by: FROM, hold: from },
  {
    by: setOf('over under up down doon past round around along across via passing off'),
    hold: strongIf((word) => word === undefined || isAlong(word)),
    byGroup: true,
  },
  {
    by: setOf('visit visits visiting visited reached left leaving exploring explore storming touring conquering stormed conquered yn i'),
    hold: () => 'strong',
  },
  { by: setOf('passed'), hold: strongIf(isPassing) },
];
