import { type Among, amongOf, identifiersIn } from '../detect/identifiers/find.ts';
import { type GrownUp, grownUpsIn } from '../detect/identifiers/grown-ups.ts';
import type { Kind as Identifier } from '../detect/identifiers/recogniser.ts';
import { namesIn } from '../detect/names/find.ts';
import { kmBetween } from '../detect/places/distance.ts';
import { standingOf } from '../detect/places/embargo.ts';
import { pointsOf } from '../detect/places/point.ts';
import type { Point } from '../detect/places/pointing.ts';
import { spotNear, tripPlacesIn } from '../detect/places/search.ts';
import { type Place, touching } from '../detect/spans.ts';
import type { Evidence, Field } from '../model.ts';
import type { Check, CheckInput, Wording } from './check.ts';

type Kind = Identifier | 'photo-gps' | 'photo-person';

const OFFICE = 'call the school office';
const saying = (what: string, advice = `leave it out, or say “${OFFICE}”`): Wording => ({ message: `“{said}” ${what}`, advice });

/** What identifies or reaches a person is not published. */
const personalData: Check<Kind> = {
  id: 'personal-data',
  summary: 'Gives away something that identifies or reaches a person.',
  needs: [],
  reads: ['photos'],
  options: {
    'full-names': {
      type: 'text',
      values: ['private', 'consent', 'all', 'mentions'],
      default: 'private',
      says: 'which names are reported: full names of adults who are not on the staff list, as a doubt; those of any adult without a `full-name` consent; everybody’s, staff and consented pupils too; or any name of an adult, with a title too',
    },
  },
  messages: {
    email: saying('is somebody’s e-mail address'),
    phone: saying('is a telephone number'),
    address: saying('is where somebody lives', 'leave the address out'),
    postcode: saying('is a postcode', 'leave the postcode out'),
    'full-name': saying('names somebody', 'say what they do, or leave the name out'),
    'date-of-birth': saying('tells when somebody was born', 'leave the date out'),
    age: saying('tells how old somebody is', 'leave the age out'),
    upn: saying('is a unique pupil number', 'leave the number out'),
    uln: saying('is a unique learner number', 'leave the number out'),
    'nhs-number': saying('is an NHS number', 'leave the number out'),
    nino: saying('is a National Insurance number', 'leave the number out'),
    'bank-account': saying('is a bank account', `leave it out, or say “${OFFICE} to pay”`),
    iban: saying('is a bank account', `leave it out, or say “${OFFICE} to pay”`),
    card: saying('is the number of a payment card', 'leave the number out, and tell its holder'),
    passport: saying('is from a passport', 'leave the number out'),
    'driving-licence': saying('is the number of a driving licence', 'leave the number out'),
    vehicle: saying('is a vehicle’s registration', 'leave it out'),
    'ip-address': saying('is the address of a device', 'leave it out'),
    coordinates: saying('is a spot on the map', 'leave it out'),
    'map-link': saying('leads to a spot on the map', 'leave the link out'),
    what3words: saying('is a spot on the map', 'leave the three words out'),
    credential: saying('is a password or a code', 'leave it out, send it to those who need it, and change it if it has been seen'),
    'meeting-link': saying('lets anybody into a meeting', 'leave the link out, and send it to those who are invited'),
    handle: saying('is a private person’s account', 'leave it out'),
    health: saying('tells of somebody’s health', 'leave it out'),
    'special-category': saying('tells something of somebody that the law protects', 'leave it out'),
    'photo-gps': {
      message: 'the photo itself says where it was taken',
      advice: 'take the place out of the photo, or save a copy without such data',
    },
    'photo-person': {
      message: 'the photo itself says who is in it: {said}',
      advice: 'take the names out of the photo, or save a copy without such data',
    },
  },
  *find(input) {
    const among = amongOf(input.reading.fields, input.lookups.names());
    for (const field of input.reading.fields) yield* inField(field, among, input);
    yield* inPhotos(input);
  },
};

export default personalData;

/** These lead to a place: of a trip's, trip-location speaks; the school's own is no secret. */
const PLACES: ReadonlySet<Kind> = new Set<Kind>(['address', 'postcode', 'coordinates', 'map-link', 'what3words']);

/** What stands for each in a sentence that is to be kept. */
const INSTEAD: Readonly<Partial<Record<Kind, string>>> = {
  ...{ email: OFFICE, phone: OFFICE, handle: OFFICE, 'bank-account': OFFICE, iban: OFFICE, address: OFFICE, postcode: OFFICE },
  ...{ 'meeting-link': 'the link we sent you', credential: 'the code we sent you', 'full-name': 'a member of our community' },
};

function* inField(field: Field, among: Among, input: CheckInput): Generator<Evidence<Kind>, void> {
  const { lookups, options } = input;
  const adults = adultsNamed(field, input);
  const found = identifiersIn(field, lookups.identifiers(), among).filter(({ kind, ...hit }) => kind !== 'full-name' || adults.leaves(hit));
  const elsewhere = found.some(({ kind }) => PLACES.has(kind)) ? tripPlacesIn(field, lookups.places()) : [];
  for (const { kind, start, end, doubt, pupils = [] } of found) {
    if (PLACES.has(kind) && elsewhere.some((place) => start < place.end && place.start < end)) continue;
    const said = field.text.slice(start, end);
    const open = doubt && !(kind === 'full-name' && adults.isStrict);
    yield {
      kind,
      at: { field: field.pointer, start, end },
      doubt: open,
      data: { said },
      pupils: pupils.map(({ id }) => id),
      ...instead(kind),
    };
  }
  yield* adults.found;
  if (options['full-names'] === 'all') yield* fullNames(field, lookups);
}

const instead = (kind: Kind): { replacement?: string } => {
  const words = INSTEAD[kind];
  return words === undefined ? {} : { replacement: words };
};

// ── Names of adults ─────────────────────────────────────────────────────────────────────────────────────────────────

interface Adults {
  readonly found: readonly Evidence<Kind>[];
  /** A policy speaks of such names, so that one is no doubt. */
  readonly isStrict: boolean;
  /** Whether a name stands apart from those: it is said once, and not at all where its bearer agreed. */
  readonly leaves: (hit: Place) => boolean;
}

const adultsNamed = (field: Field, input: CheckInput): Adults => {
  const which = input.options['full-names'];
  const said = ({ start, end }: Place): string => field.text.slice(start, end);
  if (which === 'private') return { found: [], isStrict: false, leaves: (hit) => !isAgreed({ name: said(hit) }, input) };
  const named = grownUpsIn(field, input.lookups.names()).filter(({ isFull }) => isFull || which === 'mentions');
  const barred = which === 'consent' ? named.filter((one) => !isAgreed(one, input)) : named;
  const namedAt = touching(named);
  return {
    found: barred.map((one) => nameOf(one, field)),
    isStrict: true,
    leaves: (hit) => namedAt(hit) === undefined && !(which === 'consent' && isAgreed({ name: said(hit) }, input)),
  };
};

const nameOf = ({ start, end, isFull, isOpen }: GrownUp, { pointer, text }: Field): Evidence<Kind> => ({
  kind: 'full-name',
  ...{ at: { field: pointer, start, end }, doubt: isOpen && !isFull, data: { said: text.slice(start, end) } },
  replacement: isFull ? 'a member of our community' : 'a grown-up',
});

/** The consents know staff by name, id and address alike. */
const isAgreed = ({ name }: { readonly name: string }, { school, reading }: CheckInput): boolean =>
  school.consent.ofPerson(name, { use: 'full-name', channel: reading.channel, day: reading.day }).is === 'given';

/** Where a policy bars full names, a consent to one does not help. Child-name speaks of those that nobody agreed to. */
function* fullNames(field: Field, lookups: CheckInput['lookups']): Generator<Evidence<Kind>, void> {
  for (const { listed, start, end, open } of namesIn(field, lookups.names())) {
    if (listed?.form !== 'full-name') continue;
    const data = { said: field.text.slice(start, end) };
    yield {
      kind: 'full-name',
      at: { field: field.pointer, start, end },
      doubt: open,
      data,
      pupils: listed.pupils.map(({ id }) => id),
      replacement: 'a pupil',
    };
  }
}

/** How near the school a photo was taken at it, in kilometres. */
const AT_SCHOOL = 0.3;

/** At the school, or where a trip went that is over. */
const isNobodys = (point: Point, { reading, school, lookups }: Pick<CheckInput, 'reading' | 'school' | 'lookups'>): boolean => {
  if (school.location !== undefined && kmBetween(point, school.location) <= AT_SCHOOL) return true;
  const spot = spotNear(point, lookups.places().spots);
  return spot !== undefined && standingOf(spot, reading.on, school.releaseAfter).is === 'over';
};

function* inPhotos({ reading, school, lookups }: CheckInput): Generator<Evidence<Kind>, void> {
  for (const [index, photo] of reading.photos.entries()) {
    const at = { field: `/media/${index}/file` };
    if ((photo?.gps ?? []).some((place) => !pointsOf(place).some((point) => isNobodys(point, { reading, school, lookups }))))
      yield { kind: 'photo-gps', at };
    for (const name of photo?.people ?? []) yield { kind: 'photo-person', at, match: name, data: { said: name } };
  }
}
