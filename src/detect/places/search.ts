import type { Field, Instant, School } from '../../model.ts';
import { fieldOf } from '../../text/field.ts';
import { later } from '../../text/later.ts';
import { legibleOf } from '../../text/legible.ts';
import { apart, type Place, touching } from '../spans.ts';
import { asidesIn } from './aside.ts';
import { type Away, awayIn } from './away.ts';
import { kmBetween } from './distance.ts';
import { type Standing, standingOf } from './embargo.ts';
import { mayPoint, pointingsIn } from './find.ts';
import { isStudied, mentionsIn } from './mention.ts';
import { type Named, namedIn } from './named.ts';
import { type OwnPlaces, ownPlaces } from './own-places.ts';
import type { Point, Pointing } from './pointing.ts';
import { postcodesIn } from './postcodes.ts';
import { reportIn, withoutReported } from './report.ts';
import { bySentence, type Said, type Sentence, sentenceAt, sentencesOf } from './sentences.ts';
import { type Spot, type Spots, spotsOf } from './spots.ts';
import { type Told, toldIn } from './told.ts';
import { topicalIn } from './topic.ts';
import { GENERAL_HEADS } from './words/where.ts';

/** What finding places needs of a school, made once a run. */
export interface PlacesIndex {
  readonly spots: Spots;
  readonly own: OwnPlaces;
  readonly releaseAfter: number;
  /** Where the school is, for what is near it. */
  readonly home: Point | undefined;
}

export const placesIndex = (school: School): PlacesIndex => ({
  spots: spotsOf(school),
  own: ownPlaces(school),
  releaseAfter: school.releaseAfter,
  home: school.location,
});

/** A place that a field gives away. */
export interface PlaceFound {
  readonly field: string;
  readonly start: number;
  readonly end: number;
  /** How its trips stand; of a place that no trip on the list goes to, what the words say. */
  readonly standing: Exclude<Standing, { readonly is: 'over' }> | { readonly is: Away['is'] };
  readonly doubt: boolean;
}

/** Every place in a field that tells where children are, or will be, at an instant; what a caption shows was when its post tells that it was. */
export const placesIn = (field: Field, index: PlacesIndex, on: Instant, post: Field = field): readonly PlaceFound[] => {
  const told = toldIn(field);
  const sentences = sentencesOf(told);
  const named = namedIn(told, index.spots);
  const standing = standings(named, index, on);
  const topical = topicalIn(standing('before', 'over'), { sentences, own: index.own });
  const isTopic = touching(spansOf([...topical]));
  const isOver = later(() => touching(spansOf(standing('over'))));
  const away = withoutReported(awayIn(told, sentences, index.own), sentences, reportIn(post)).filter(
    ({ still, is, place }) => isTopic(spanOf(place)) === undefined && (still || is !== 'live' || isOver()(spanOf(place)) === undefined),
  );
  const known = knownIn(field, { told, sentences, named: named.filter((one) => !topical.has(one)), away }, index, on);
  const isKnown = touching(apart(known));
  const others = away.map((one) => awayFound(one, told)).filter((one) => isKnown(one) === undefined);
  return [...known, ...others].map((found) => ({
    ...found,
    field: field.pointer,
  }));
};

/** Those of some places whose trips stand in one of these ways. */
const standings =
  (named: readonly Named[], { releaseAfter }: PlacesIndex, on: Instant) =>
  (...ways: readonly Standing['is'][]): readonly Named[] =>
    named.filter(({ spot }) => ways.includes(standingOf(spot, on, releaseAfter).is));

/** Words as a piece of their field. */
const spanOf = ({ from, to }: Said): Place => ({ start: from, end: to + 1 });
const spansOf = (all: readonly Said[]): readonly Place[] => all.map(spanOf);

type Found = Omit<PlaceFound, 'field'>;

const awayFound = ({ is, place, doubt }: Away, told: Told): Found => {
  const [first, last] = [told.words[place.from], told.words[place.to]];
  return { ...told.span(withArticle(told, place), last?.end ?? first?.end ?? 0), standing: { is }, doubt };
};

/** A place without a name of its own is called `the beach`. */
const withArticle = (told: Told, { from, named }: Away['place']): number => {
  const before = told.words[from - 1];
  return (!named && before?.folded === 'the' ? before.start : told.words[from]?.start) ?? 0;
};

// ── Places of trips ─────────────────────────────────────────────────────────────────────────────────────────────────

interface Telling {
  readonly told: Told;
  readonly sentences: readonly Sentence[];
  readonly named: readonly Named[];
  readonly away: readonly Away[];
}

const knownIn = (field: Field, telling: Telling, index: PlacesIndex, on: Instant): readonly Found[] => {
  if (index.spots.all.length === 0) return [];
  const links = pointedIn(field, index).flatMap(({ spot, start, end }) => foundAt(spot, { start, end, doubt: false }, index, on) ?? []);
  const isLink = touching(links);
  const said = saidIn(telling, index, on).filter((one) => isLink(one) === undefined);
  return [...links, ...said];
};

/** The places that a field names, sentence by sentence. */
const saidIn = ({ told, sentences, named, away }: Telling, index: PlacesIndex, on: Instant): readonly Found[] => {
  const all = [...withPostcodes(named, told, index.spots), ...calledIn(told, index, on)].sort((one, other) => one.from - other.from);
  const isAway = touching(away.map(({ place }) => spanOf(place)));
  const indexOf = sentenceAt(sentences);
  return [...bySentence(sentences, all)].flatMap(([sentence, some]) => {
    const around = { sentences, at: indexOf(sentence.from), own: index.own };
    const [isMention, isAside] = [mentionsIn(sentence, around), asidesIn(sentence, sentences[around.at - 1]?.said)];
    const isNone = (one: Named): boolean => isStudied(sentence, one) || (isAway(spanOf(one)) === undefined && isMention(one));
    return some.flatMap((one) => {
      const found = foundAt(one.spot, { ...told.span(one.start, one.end), doubt: false }, index, on);
      if (found === undefined || found.standing.is === 'during') return found ?? [];
      return isNone(one) ? [] : { ...found, doubt: found.standing.is === 'before' && isAside(one) };
    });
  });
};

const DAY = 24 * 3_600_000;

/** `the zoo`, on the day on which a trip goes to Chester Zoo. */
const calledIn = ({ words }: Told, { spots, releaseAfter }: PlacesIndex, on: Instant): readonly Named[] => {
  const found: Named[] = [];
  for (let at = 1; at < words.length; at++) {
    const [article, word] = [words[at - 1], words[at]];
    if (article === undefined || word === undefined || article.folded !== 'the' || word.gap !== ' ' || !GENERAL_HEADS.has(word.folded))
      continue;
    const spot = (spots.heads.get(word.folded) ?? []).find((one) => isThatDay(standingOf(one, on, releaseAfter), on));
    if (spot !== undefined) found.push({ spot, start: article.start, end: word.end, from: at - 1, to: at, is: 'name' });
  }
  return found;
};

const isThatDay = (standing: Standing, on: Instant): boolean =>
  standing.is === 'during' || (standing.is === 'before' && standing.trip.start - on < DAY / 2);

const foundAt = (spot: Spot, found: Omit<Found, 'standing'>, { releaseAfter }: PlacesIndex, on: Instant): Found | undefined => {
  const standing = standingOf(spot, on, releaseAfter);
  return standing.is === 'over' ? undefined : { ...found, standing };
};

/** An address and its postcode are one thing. */
const withPostcodes = (named: readonly Named[], told: Told, spots: Spots): readonly Named[] => {
  const codes = postcodesIn(told, spots);
  if (codes.length === 0) return named;
  const codeBehind = touching(codes);
  const joined = named.map((one) => {
    const code = codeBehind({ start: one.end, end: one.end + 5 });
    return code !== undefined && /^[\s,]{1,4}$/.test(told.text.slice(one.end, code.start)) ? { ...one, end: code.end, to: code.to } : one;
  });
  const isJoined = touching(joined);
  return [...joined, ...codes.filter((code) => isJoined(code) === undefined)];
};

/** Links, coordinates and three words that lead to the place of a trip. */
const pointedIn = (field: Field, { spots, home }: PlacesIndex): readonly { spot: Spot; start: number; end: number }[] => {
  const legible = legibleOf(field);
  if (!mayPoint(legible.text)) return [];
  return pointingsIn(legible, home).flatMap((pointing) => {
    const spot = spotOf(pointing, spots);
    return spot === undefined ? [] : [{ spot, ...legible.span(pointing.start, pointing.end) }];
  });
};

const spotOf = ({ point, query, words }: Pointing, spots: Spots): Spot | undefined =>
  (words === undefined ? undefined : spots.threeWords.get(words)) ??
  (point === undefined ? undefined : spotNear(point, spots)) ??
  (query === undefined ? undefined : namedIn(toldOf(query), spots)[0]?.spot);

const toldOf = (text: string): Told => toldIn(fieldOf('/text', text));

/** Every place of a trip that a field names or points at, whenever the trip is. */
export const tripPlacesIn = (field: Field, index: PlacesIndex): readonly { readonly start: number; readonly end: number }[] => {
  if (index.spots.all.length === 0) return [];
  const told = toldIn(field);
  const named = withPostcodes(namedIn(told, index.spots), told, index.spots).map(({ start, end }) => told.span(start, end));
  return [...pointedIn(field, index), ...named];
};

/** The place of a trip within whose radius a point lies. */
export const spotNear = (point: Point, { all }: Spots): Spot | undefined =>
  all.find(({ trips }) =>
    trips.some(({ lat, lon, radiusKm }) => lat !== undefined && lon !== undefined && kmBetween(point, { lat, lon }) <= radiusKm),
  );
