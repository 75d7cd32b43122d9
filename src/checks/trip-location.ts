import { standingOf } from '../detect/places/embargo.ts';
import { pointsOf } from '../detect/places/point.ts';
import type { Point } from '../detect/places/pointing.ts';
import { type PlaceFound, placesIn, spotNear } from '../detect/places/search.ts';
import type { Evidence, Field, Instant } from '../model.ts';
import { sayMoment } from '../text/calendar.ts';
import type { Check, CheckInput } from './check.ts';

type Kind = 'during-trip' | 'before-trip' | 'recurring' | 'live' | 'planned' | 'geotag' | 'photo-gps';

const REMIND = 'remind families of the time and the kit, and leave the place to the letter';

/** Children who are still away must not be findable from a post. */
const tripLocation: Check<Kind> = {
  id: 'trip-location',
  summary: 'Says where children are before they are back.',
  needs: ['trips'],
  reads: ['photos'],
  options: {},
  messages: {
    'during-trip': { message: '“{place}” is where children are now{until}', advice: 'leave the place out{wait}' },
    'before-trip': { message: '“{place}” is where children will be{until}', advice: `leave the place out{wait}; ${REMIND}` },
    recurring: {
      message: '“{place}” is where children go again and again',
      advice: `leave the place out: there is always a next time; ${REMIND}`,
    },
    live: {
      message: 'the words say that children are at “{place}” now',
      advice: 'leave the place out, or publish it once everybody is back',
    },
    planned: {
      message: 'the words say that children will be at “{place}”',
      advice: `leave the place out, or publish it once everybody is back; ${REMIND}`,
    },
    geotag: { message: 'the location tag is a place where children are or will be{until}', advice: 'take the location tag off{wait}' },
    'photo-gps': {
      message: 'the photo itself says where it was taken: a place where children are or will be{until}',
      advice: 'take the place out of the photo{wait}',
    },
  },
  *find(input) {
    const { reading, lookups } = input;
    const text = reading.fields.find(({ pointer }) => pointer === '/text');
    for (const field of reading.fields)
      for (const found of placesIn(field, lookups.places(), reading.on, isCaption(field.pointer) ? text : field))
        yield evidenceOf(found, field, input);
    yield* taggedAt(input);
    yield* photographedAt(input);
  },
};

export default tripLocation;

const isCaption = (pointer: string): boolean => /^\/media\/\d{1,3}\/alt$/.test(pointer);
const isTag = (pointer: string): boolean => pointer === '/location/name';

const evidenceOf = ({ start, end, standing, doubt }: PlaceFound, { pointer, text }: Field, input: CheckInput): Evidence<Kind> => {
  const until = 'until' in standing && !doubt ? standing.until : undefined;
  const { data, ...rest } = waiting(until, input);
  return {
    kind: isTag(pointer) ? 'geotag' : KINDS[standing.is],
    ...{ at: { field: pointer, start, end }, doubt, replacement: 'our trip', ...rest },
    data: { ...data, place: text.slice(start, end) },
  };
};

const KINDS = { during: 'during-trip', before: 'before-trip', recurring: 'recurring', live: 'live', planned: 'planned' } as const;

/** The end in the school's time, or nothing where waiting does not mend it. */
const waiting = (
  until: Instant | undefined,
  { school, reading }: CheckInput,
): Required<Pick<Evidence, 'data'>> & { safeAfter?: Instant } => {
  if (until === undefined) return { data: { until: '', wait: '' } };
  const said = sayMoment(until, school.timezone, reading.on);
  return { safeAfter: until, data: { until: `, until ${said}`, wait: `; not before ${said}` } };
};

/** The coordinates of the location tag. */
function* taggedAt(input: CheckInput): Generator<Evidence<Kind>, void> {
  const { location } = input.reading.post;
  if (location?.lat === undefined || location.lon === undefined) return;
  const until = endNear({ lat: location.lat, lon: location.lon }, input);
  if (until === undefined || namesTag(input)) return;
  yield { kind: 'geotag', at: { field: '/location' }, ...waiting(until.at, input) };
}

/** The tag's name says it already: one thing is said once. */
const namesTag = ({ reading, lookups }: CheckInput): boolean =>
  reading.fields.some((field) => isTag(field.pointer) && placesIn(field, lookups.places(), reading.on).length > 0);

function* photographedAt(input: CheckInput): Generator<Evidence<Kind>, void> {
  for (const [index, photo] of input.reading.photos.entries()) {
    for (const point of (photo?.gps ?? []).flatMap(pointsOf)) {
      const until = endNear(point, input);
      if (until === undefined) continue;
      yield { kind: 'photo-gps', at: { field: `/media/${index}/file` }, ...waiting(until.at, input) };
      break;
    }
  }
}

/** Whether a trip that is not over leads to a point, and when it ends. */
const endNear = (point: Point, { reading, school, lookups }: CheckInput): { at: Instant | undefined } | undefined => {
  const spot = spotNear(point, lookups.places().spots);
  if (spot === undefined) return undefined;
  const standing = standingOf(spot, reading.on, school.releaseAfter);
  if (standing.is === 'over') return undefined;
  return { at: standing.is === 'recurring' ? undefined : standing.until };
};
