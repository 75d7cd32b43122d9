/** The records that a school is asked for: the same sentence on the screen and in the config. */

export type RecordKind = 'pupils' | 'consent' | 'trips' | 'staff';

export interface RecordTold {
  readonly kind: RecordKind;
  /** What it is called in a question. */
  readonly title: string;
  /** What it is for, in one sentence. */
  readonly says: string;
  /** A name that such a file may have. */
  readonly example: string;
  /** What `none` means, where a school may keep none. */
  readonly none?: string;
}

/** In the order in which they are read: each helps to understand the next. */
export const RECORDS: readonly RecordTold[] = [
  {
    kind: 'pupils',
    title: 'the roll',
    says: 'The roll says who the pupils are, so that their names are recognised in whatever way a post writes them.',
    example: 'pupils.csv',
  },
  {
    kind: 'staff',
    title: 'the staff list',
    says: 'The staff list says who writes for the school, in which role, and who has left.',
    example: 'staff.csv',
    none: 'The school keeps none: nobody can be told to be staff',
  },
  {
    kind: 'consent',
    title: 'the consent list',
    says: 'The consent list says what each family agreed to or refused, and where; whoever is not on it has not agreed.',
    example: 'consent.csv',
    none: 'The school keeps none: then nobody has agreed to anything',
  },
  {
    kind: 'trips',
    title: 'the calendar of trips',
    says: 'The calendar says when children are away and where, so that no post tells it before they are back.',
    example: 'calendar.ics',
    none: 'The school keeps none: then no post is held back for a trip',
  },
];
