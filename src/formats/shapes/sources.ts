import type { AccountKind } from '../../model.ts';
import type { Holds, Shape } from '../shape.ts';
import { exact, keyed, open } from './groups.ts';
import { about, either, figure, list, maybe, ruled, word, yesOrNo } from './parts.ts';
import { ACCOUNT_KINDS } from './post.ts';
import { columnName, consentColumns, pupilColumns, type StaffEntry, staffColumns, staffShape, USES } from './records.ts';
import { channel, day, name, names } from './values.ts';

/** Where the school's records are, in every form in which a config may say it. */

type ConsentUse = (typeof USES)[number];

/** A record with more to say of it than where it is. */
export interface RecordFile<Column = string> {
  readonly file: string;
  readonly asOf?: string;
  /** What a heading of the school's own stands for. */
  readonly columns?: Readonly<Record<string, Column>>;
}
export interface ConsentColumn {
  readonly use: ConsentUse;
  readonly channel: string;
  /** A yes in it means no. */
  readonly negative?: boolean;
}
export interface TripFiles {
  readonly file?: string;
  readonly files?: readonly string[];
  readonly asOf?: string;
  /** Minutes after the end. */
  readonly releaseAfter?: number;
}
export interface AccountEntry {
  readonly channel: string;
  readonly handle: string;
  readonly kind?: AccountKind;
  readonly owners?: readonly string[];
  readonly approvedBy?: string;
  readonly approvedOn?: string;
  readonly email?: string;
  readonly linkedFromWebsite?: boolean;
  readonly lastMonitored?: string;
  readonly aim?: string;
  readonly audience?: string;
  readonly [fact: string]: unknown;
}
const asOf = maybe(day(), 'The day on which the record was true; the file’s own date, unless said');
const fileIn = about(name('a path'), 'Where the record is');
const fileWith = <Column>(column: Shape<Column>): Shape<RecordFile<Column>> =>
  exact({ file: fileIn, asOf, columns: maybe(keyed(column, { notes: 'kept' }), 'What a heading of your own stands for') });
const PATH = 'a path, none where no such record is kept, or file with asOf and columns';
const path = (): Shape<string> => name('a path, or none');

const consentColumn = exact({
  use: about(word(USES), 'What a yes in this column allows'),
  channel: about(channel(), 'Where it allows it: a channel, or social, website, press, all'),
  negative: maybe(yesOrNo(), 'true where a yes in this column means no'),
});
const consentHeading = either('the name of a column, or use with channel', columnName(consentColumns), consentColumn);
const minutes = ruled(figure('a number of minutes'), {
  holds: (value) => value >= 0,
  says: 'expected no less than 0 minutes',
  json: { minimum: 0 },
});
const tripFiles = exact({
  file: maybe(name('a path')),
  files: maybe(names()),
  asOf,
  releaseAfter: maybe(minutes, 'Minutes after a trip’s end before its place may be told'),
});
const someTrips: Shape<TripFiles> = ruled<TripFiles>(tripFiles satisfies Holds<TripFiles, typeof tripFiles>, {
  holds: ({ file, files }) => (file === undefined) !== (files === undefined),
  says: 'expected either file or files',
  json: { oneOf: [{ required: ['file'] }, { required: ['files'] }] },
});

/** Where a text stands for a record it is a path, or `none`: the school keeps no such record. */
export const pupilsSource: Shape<string | RecordFile> = either(PATH, path(), fileWith(columnName(pupilColumns)));
export const consentSource: Shape<string | RecordFile<string | ConsentColumn>> = either(PATH, path(), fileWith(consentHeading));
export const tripsSource: Shape<string | readonly string[] | TripFiles> = either(
  'a path, none where no trips are kept, a list of paths, or files with releaseAfter',
  path(),
  names(),
  someTrips,
);
export const staffSource: Shape<string | readonly StaffEntry[] | RecordFile> = either(
  'a path, none where no list is kept, a list of staff, or file with asOf and columns',
  path(),
  staffShape,
  fileWith(columnName(staffColumns)),
);
export const auditSource: Shape<string | RecordFile> = either(PATH, path(), fileWith(name('the name of a column')));

const account = open({
  channel: about(channel(), 'The channel that the account is on'),
  handle: about(name(), 'The account’s name there, such as @oakfieldprimary'),
  kind: maybe(word(ACCOUNT_KINDS)),
  owners: maybe(names(), 'Staff ids'),
  approvedBy: maybe(name()),
  approvedOn: maybe(day()),
  email: maybe(name()),
  linkedFromWebsite: maybe(yesOrNo()),
  lastMonitored: maybe(day()),
  aim: maybe(name(), 'What the account is for'),
  audience: maybe(name(), 'Whom it speaks to'),
});
const accountShape: Shape<AccountEntry> = account satisfies Holds<AccountEntry, typeof account>;
const A_REGISTER = 'a list of accounts, or none';
export const registerShape: Shape<'none' | readonly AccountEntry[]> = either(
  A_REGISTER,
  word(['none'], { what: A_REGISTER }),
  list(accountShape),
);
