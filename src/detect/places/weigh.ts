import type { Around } from './around.ts';
import { type Candidate, candidatesIn } from './candidates.ts';
import { says } from './cues.ts';
import { isBackOrAsked, isOfOthers, openFrom } from './nobody.ts';
import type { OwnPlaces } from './own-places.ts';
import { placeSigns } from './place-signs.ts';
import type { Offsite } from './place-words.ts';
import { type Sentence, sentenceAt } from './sentences.ts';
import { besideOf, jointOf, ownOf, type Scene } from './signs.ts';
import { BEGINNING, POINTS, SETTLED } from './words/points.ts';

// How much of a post speaks for a group being at a place, where no single sign decides.

/** A place that is told of by its signs alone. */
export interface Weighed {
  readonly place: Candidate;
  readonly sentence: Sentence;
  readonly around: Around;
  readonly sum: number;
  readonly isEnough: boolean;
  readonly is: 'live' | 'planned';
}

/** So many points are enough where it is settled that the place is no mere topic; else far more have to speak for it. */
const [ENOUGH, ENOUGH_ALONE] = [8, 33];

/** With fewer than these, not even what wording tells is meant. */
const AGAINST = -12;

/** No place of which so little speaks, by itself or with its sentence, has ever come to enough: the rest need not be looked at. */
const [LEAST, LEAST_IN_SENTENCE] = [-54, -45];

interface Sought {
  /** From which word on, if anywhere, somebody may be away. */
  readonly openFrom: (sentence: Sentence, around: Around) => number | undefined;
  readonly least: readonly [place: number, sentence: number];
}
const ALL: Sought = { openFrom: () => 0, least: [-Infinity, -Infinity] };

const weighed = (around: Around, { openFrom, least: [ofPlace, ofSentence] }: Sought): readonly Weighed[] => {
  const sentence = around.sentences[around.at];
  const candidates = sentence === undefined ? [] : candidatesIn(sentence, around.own);
  if (sentence === undefined) return [];
  const bare = candidates
    .map((place) => ({ place, sum: BEGINNING + sumOf(placeSigns(place, sentence)) }))
    .filter(({ sum }) => sum >= ofPlace);
  const open = bare.length === 0 ? undefined : openFrom(sentence, around);
  const opened = open === undefined ? [] : bare.filter(({ place }) => place.from >= open);
  if (opened.length === 0) return [];
  const own = ownOf(sentence, around);
  const ofOwn = sumOf(own);
  const left = opened.filter(({ sum }) => sum + ofOwn >= ofSentence);
  if (left.length === 0) return [];
  const scene = { own, beside: besideOf(around), around };
  const ofAll = ofOwn + sumOf([...scene.beside].map((sign) => `near ${sign}`));
  const is = timeOf(sentence, scene);
  return left.map(({ place, sum: bySelf }) => {
    const joint = jointOf(place, scene);
    const sum = bySelf + ofAll + sumOf(joint);
    const isEnough = sum >= ENOUGH && (sum >= ENOUGH_ALONE || isSettled(new Set([...placeSigns(place, sentence), ...own, ...joint])));
    return { place, sentence, around, is, sum, isEnough };
  });
};

const isSettled = (signs: ReadonlySet<string>): boolean => SETTLED.some((all) => all.every((sign) => signs.has(sign)));

const sumOf = (signs: Iterable<string>): number => {
  let sum = 0;
  for (const sign of signs) sum += POINTS[sign] ?? 0;
  return sum;
};

/** The place for which most speaks, of those for which it is enough and nothing takes it back. */
export const likeliest = (sentences: readonly Sentence[], own: OwnPlaces): Weighed | undefined => {
  const likely = sentences
    .flatMap((_, at) => weighed({ sentences, at, own }, { openFrom: openOf, least: [LEAST, LEAST_IN_SENTENCE] }))
    .filter(({ isEnough, sentence, around }) => isEnough && !isBackOrAsked(sentence, around));
  return likely.reduce<Weighed | undefined>((most, one) => (most !== undefined && most.sum >= one.sum ? most : one), undefined);
};

const openOf = (sentence: Sentence, around: Around): number | undefined => (isOfOthers(sentence, around) ? undefined : openFrom(sentence));

/** Whether so much speaks against a place that wording alone is not to be believed. */
export const unlikelyIn = (sentences: readonly Sentence[], own: OwnPlaces): ((place: Offsite) => boolean) => {
  const indexOf = sentenceAt(sentences);
  return (place) => weighed({ sentences, at: indexOf(place.from), own }, ALL).some((one) => one.sum < AGAINST && isSame(one.place, place));
};

const isSame = (one: Offsite, other: Offsite): boolean => one.from <= other.to && other.from <= one.to;

const timeOf = ({ said }: Sentence, { own, beside }: Scene): Weighed['is'] => {
  if (own.has('now') || own.has('arrived') || own.has('underWay')) return 'live';
  if (own.has('ahead') || own.has('leaving') || own.has('forms')) return 'planned';
  return (own.has('willBe') && !own.has('progressive')) || (beside.has('ahead') && !says.being(said)) ? 'planned' : 'live';
};
