import type { Consent, Pupil, RecordName, RecordState, School } from '../model.ts';
import { makeConsentBook } from './consent-book.ts';
import { makeRoll } from './roll.ts';

/** What was read of a school: its facts, and of each record what there is. Only the name is needed. */
export interface SchoolParts extends Partial<Omit<School, 'name' | 'contact' | 'roll' | 'consent' | 'state' | 'closed'>> {
  readonly name: string;
  readonly contact?: Partial<School['contact']>;
  readonly closed?: Partial<School['closed']>;
  readonly pupils?: readonly Pupil[];
  readonly consents?: readonly Consent[];
  readonly state?: Partial<School['state']>;
}

/** Words in the staff list that make a role, unless the config says others for it. */
const ROLES: School['roles'] = { leader: ['Headteacher', 'Deputy headteacher'], governor: ['Governor'], volunteer: ['Volunteer'] };

const UNNAMED: Readonly<Record<RecordName, RecordState>> = {
  pupils: 'unnamed',
  consent: 'unnamed',
  trips: 'unnamed',
  staff: 'unnamed',
  accounts: 'unnamed',
  incidents: 'unnamed',
  awareness: 'unnamed',
  roles: 'unnamed',
  relationships: 'unnamed',
  recruitment: 'unnamed',
  declarations: 'unnamed',
  reviews: 'unnamed',
};

/** Puts a school together. */
export const buildSchool = ({ pupils = [], consents = [], ...told }: SchoolParts): School => {
  const { classes = [], staff = [] } = told;
  const roll = makeRoll(pupils, classes);
  const state = { ...UNNAMED, ...told.state };
  return {
    aliases: [],
    domains: [],
    timezone: 'Europe/London',
    releaseAfter: 0,
    trips: [],
    accounts: [],
    allow: [],
    ...told,
    ...{ classes, staff, roll },
    consent: makeConsentBook(consents, { roll, staff, state: state.consent }),
    contact: { phones: [], emails: [], addresses: [], ...told.contact },
    closed: { channels: ['classdojo', 'email'], ...told.closed },
    roles: { ...ROLES, ...told.roles },
    state,
  };
};
