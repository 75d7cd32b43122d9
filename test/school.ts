import type { Consent, Draft, Person, Post, Pupil, RecordName, RecordState, School, Trip } from '../src/model.ts';
import { makeConsentBook } from '../src/school/consent-book.ts';
import { makeRoll } from '../src/school/roll.ts';
import { momentOf } from '../src/text/calendar.ts';

/** An invented school, said in as few words as a test needs. */
export interface Told extends Partial<Omit<School, 'roll' | 'consent' | 'state'>> {
  readonly pupils?: readonly Pupil[];
  readonly consents?: readonly Consent[];
  readonly state?: Partial<Record<RecordName, RecordState>>;
}

const KEPT: Readonly<Record<RecordName, RecordState>> = {
  ...{ pupils: 'kept', consent: 'kept', trips: 'kept', staff: 'kept', accounts: 'kept', incidents: 'kept', awareness: 'kept' },
  ...{ roles: 'kept', relationships: 'kept', recruitment: 'kept', declarations: 'kept', reviews: 'kept' },
};

export const schoolOf = ({ pupils = [], consents = [], state = {}, ...told }: Told = {}): School => {
  const staff: readonly Person[] = told.staff ?? [];
  const roll = makeRoll(pupils, told.classes);
  return {
    name: 'Oakfield Primary School',
    aliases: [],
    classes: [],
    domains: ['oakfield.sch.uk'],
    contact: { phones: ['01632 960001'], emails: ['office@oakfield.sch.uk'], addresses: [] },
    timezone: 'Europe/London',
    releaseAfter: 0,
    trips: [],
    accounts: [],
    roles: { leader: ['Headteacher', 'Deputy headteacher'], governor: ['Governor'], volunteer: ['Volunteer'] },
    closed: { channels: [] },
    allow: [],
    ...told,
    staff,
    roll,
    consent: makeConsentBook(consents, { roll, staff }),
    state: { ...KEPT, ...state },
  };
};

/** A trip in as few words as a test needs: its times on the school's clocks. */
export const trip = (place: string, start: string, end: string, more: Partial<Trip> = {}): Trip => ({
  ...{ id: `${place} ${start}`, title: 'A visit', place, aliases: [], radiusKm: 1, classes: [], pupils: [], cancelled: false },
  ...{ start: momentOf(start, 'Europe/London') ?? 0, end: momentOf(end, 'Europe/London') ?? 0 },
  ...more,
});

export const pupil = (id: string, forename: string, surname: string, more: Partial<Pupil> = {}): Pupil => ({
  ...{ id, forename, surname, protected: false },
  ...more,
});

export const draftOf = (post: Post, source = 'post.json'): Draft => ({
  ...{ post, source, name: 'post', folder: '.' },
  locate: () => undefined,
});
