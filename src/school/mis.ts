import type { Vocabulary } from './vocabulary.ts';

/** What the school systems of this country call the columns of a pupil list (reference: their exports as schools share them). */
export type PupilField =
  | 'id'
  | 'upn'
  | 'uln'
  | 'forename'
  | 'surname'
  | 'known_as'
  | 'known_surname'
  | 'name'
  | 'preferred_name'
  | 'surname_first'
  | 'year'
  | 'class'
  | 'left_on'
  | 'protected'
  | 'dob'
  | 'address';

/** Sensitive columns, of which not even a cell is looked at, and others that come with every export. */
const PASSED: readonly string[] = [
  ...['ethnicity', 'religion', 'firstlanguage', 'eal', 'englishasadditionallanguage', 'sen', 'senstatus', 'ehcp', 'fsm', 'ever6'],
  ...['freeschoolmeals', 'freeschoolmeals6', 'pupilpremium', 'pp', 'premiumpupilindicator', 'lac', 'cla', 'incare', 'inleacare'],
  ...['everincare', 'medical', 'dietary', 'dietaryneeds', 'servicechild', 'servicechildrenindicator', 'youngcarer', 'childprotection'],
  ...[
    'formerupn',
    'formersurname',
    'middlename',
    'middlenames',
    'uci',
    'examno',
    'upi',
    'urn',
    'ref',
    'initials',
    'title',
    'sex',
    'gender',
  ],
  ...['admissiondate', 'nationality', 'age'],
];

export const PUPIL_HEADINGS: Vocabulary<PupilField> = {
  fields: {
    id: ['pupilid', 'studentid', 'misid', 'adno', 'admno', 'admissionno', 'admissionnumber'],
    upn: [],
    uln: [],
    forename: ['forenames', 'legalforename', 'legalfirstname', 'firstname', 'givenname'],
    surname: ['legalsurname', 'legallastname', 'lastname', 'familyname'],
    known_as: ['preferredforename', 'preferredfirstname', 'chosenname'],
    known_surname: ['preferredsurname', 'preferredlastname'],
    name: ['fullname', 'student', 'studentname', 'pupil', 'pupilname', 'legalname'],
    preferred_name: [],
    surname_first: ['surnameforename'],
    year: ['yeargroup', 'ncyear', 'yeargroupcurrent', 'ncyearactual'],
    class: ['reg', 'reggroup', 'regform', 'registrationgroup', 'registrationform', 'form', 'formgroup', 'tutorgroup', 'house'],
    left_on: ['dateofleaving', 'leavingdate'],
    protected: [],
    dob: ['dateofbirth', 'birthdate'],
    address: ['homeaddress'],
  },
  passed: new Set(PASSED),
};
