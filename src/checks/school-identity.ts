import { namesIn } from '../detect/names/find.ts';
import { kmBetween } from '../detect/places/distance.ts';
import { type Talk, talkIn } from '../detect/school-talk/find.ts';
import type { Evidence, Field, Options } from '../model.ts';
import type { Check, CheckInput } from './check.ts';

type Name = 'school' | 'trust' | 'class' | 'pupil' | 'employment' | 'work-email';
type Kind = Name | 'nearly';

const NAMES: readonly Name[] = ['school', 'trust', 'class', 'pupil', 'employment', 'work-email'];
const LEAVE = 'leave it out, or say “at work”';

/** A personal account does not tell where its owner works. */
const schoolIdentity: Check<Kind> = {
  id: 'school-identity',
  summary: 'Tells on a personal account of which school its owner speaks.',
  needs: ['pupils'],
  reads: ['photos'],
  options: {
    names: { type: 'list', values: NAMES, default: NAMES, says: 'what a personal account may not give away' },
    'official-classes': { type: 'yes-no', default: false, says: 'the school’s own accounts are asked about the names of classes too' },
  },
  messages: {
    school: { message: '“{said}” tells which school it is', advice: LEAVE },
    trust: { message: '“{said}” tells which trust it is', advice: LEAVE },
    class: { message: '“{said}” tells which class it is', advice: 'leave the name of the class out' },
    pupil: { message: '“{said}” tells which pupil it is, and so which school', advice: 'leave the name out' },
    employment: { message: '“{said}”, in words about work, tells where the author works', advice: LEAVE },
    'work-email': { message: '“{said}” is a work e-mail address', advice: 'use a private address, or take it out' },
    nearly: { message: '“{said}” all but tells which school it is', advice: 'say it without “my” or “our”, or leave it out' },
  },
  concerns: ({ accountKind }, options) => accountKind === 'personal' || (accountKind === 'official' && isOfClasses(options)),
  *find(input) {
    const { reading, options, lookups } = input;
    const names = namesOf(options);
    for (const field of reading.fields) {
      for (const talk of talkIn(field, lookups.talk())) yield* evidenceOf(talk, names, field, input);
      if (names.has('pupil') && reading.accountKind === 'personal') yield* pupils(field, input);
    }
    if (names.has('school') && reading.accountKind === 'personal') yield* taggedAt(input);
  },
};

export default schoolIdentity;

const isOfClasses = (options: Options): boolean => options['official-classes'] === true;
const namesOf = ({ names }: Options): ReadonlySet<string> => new Set(Array.isArray(names) ? names.map(String) : []);

function* evidenceOf(talk: Talk, names: ReadonlySet<string>, field: Field, { reading }: CheckInput): Generator<Evidence<Kind>, void> {
  const isOfficial = reading.accountKind === 'official';
  if (isOfficial && (talk.about !== 'class' || talk.nearly)) return;
  const kind = kindOf(talk, names);
  if (kind === undefined) return;
  const { start, end } = talk;
  const at = { field: field.pointer, start, end };
  yield { kind, at, doubt: talk.doubt || isOfficial, data: { said: field.text.slice(start, end) } };
}

const kindOf = ({ about, nearly, ofWork }: Talk, names: ReadonlySet<string>): Kind | undefined => {
  if (nearly) return names.has(about) || (about === 'school' && names.has('employment')) ? 'nearly' : undefined;
  if (ofWork && names.has('employment')) return 'employment';
  return names.has(about) ? about : undefined;
};

function* pupils(field: Field, { lookups }: CheckInput): Generator<Evidence<Kind>, void> {
  for (const { listed, start, end, open } of namesIn(field, lookups.names())) {
    if (listed === undefined) continue;
    const doubt = open || listed.form === 'initials';
    const data = { said: field.text.slice(start, end) };
    yield { kind: 'pupil', at: { field: field.pointer, start, end }, doubt, data, pupils: listed.pupils.map(({ id }) => id) };
  }
}

/** How near the school a spot is the school, in kilometres. */
const AT_SCHOOL = 0.3;

/** The coordinates of the location tag. */
function* taggedAt({ reading, school }: CheckInput): Generator<Evidence<Kind>, void> {
  const { location } = reading.post;
  if (location?.lat === undefined || location.lon === undefined || school.location === undefined) return;
  const far = kmBetween({ lat: location.lat, lon: location.lon }, school.location);
  if (far <= AT_SCHOOL) yield { kind: 'school', at: { field: '/location' }, data: { said: 'the location tag' } };
}
