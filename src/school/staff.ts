import type { Row, Table } from '../formats/csv.ts';
import type { StaffEntry } from '../formats/shapes/records.ts';
import { Complaint, type Notice, type Person } from '../model.ts';
import { canonicalChannel } from '../text/channels.ts';
import { parted, placeIn, refuseCell, refuseDamaged } from './cells.ts';
import { type Columns, findColumns, passedOver } from './columns.ts';
import { dateReader } from './dates.ts';
import { needColumn, refuseMisspelt } from './heading-faults.ts';
import type { ReadOptions } from './pupils.ts';
import { idKey } from './roll.ts';
import { dataRows } from './rows.ts';
import { headingsOf, type Vocabulary } from './vocabulary.ts';

/** The days that a member of staff may have been told or taught something, or left. */
const DAYS = ['trainedOn', 'agreedOn', 'inductedOn', 'guidanceOn', 'whistleblowingOn', 'leftOn'] as const;

export type StaffField = 'id' | 'name' | 'role' | 'email' | 'mayPost' | (typeof DAYS)[number] | 'personalAccounts';

export const STAFF_HEADINGS: Vocabulary<StaffField> = {
  fields: {
    id: ['staffid', 'staffcode', 'username'],
    name: ['fullname', 'staffname'],
    role: ['jobtitle', 'post', 'position'],
    email: ['emailaddress', 'workemail'],
    mayPost: [],
    trainedOn: [],
    agreedOn: [],
    inductedOn: [],
    guidanceOn: [],
    whistleblowingOn: [],
    leftOn: ['leavingdate', 'dateofleaving'],
    personalAccounts: [],
  },
  passed: new Set(['title', 'initials', 'gender', 'sex', 'department']),
};

export interface Staff {
  readonly staff: readonly Person[];
  readonly notices: readonly Notice[];
}

export const isStaffHeading = (columns?: ReadOptions['columns']): ((cells: readonly string[]) => boolean) =>
  headingsOf(STAFF_HEADINGS, columns);

/** The staff list as a CSV file. */
export const readStaff = (table: Table, { columns: map, zone = 'Europe/London' }: ReadOptions = {}): Staff => {
  const columns = findColumns(table, STAFF_HEADINGS, map);
  refuseMisspelt(table, columns.unknown, STAFF_HEADINGS);
  needColumn(table, columns.of.has('id'), 'the ids of the staff');
  const rows = dataRows(table);
  const staff = rows.map(personReader({ table, rows, columns, zone }));
  refuseTwins(staff, (index, first) => {
    const why = `line ${rows[first]?.line ?? 0} has the same id`;
    return refuseCell(placeIn(table, rows[index]?.line ?? 0, columns.of.get('id')?.[0] ?? 0), why);
  });
  return { staff, notices: passedOver(table, columns) };
};

interface List {
  readonly table: Table;
  readonly rows: readonly Row[];
  readonly columns: Columns<StaffField>;
  readonly zone: string;
}

const personReader = ({ table, rows, columns, zone }: List): ((row: Row) => Person) => {
  const dates = DAYS.flatMap((field) => columns.of.get(field)?.[0] ?? []);
  const dateIn = dateReader(table, rows, dates, zone);
  return ({ cells, line }) => {
    const text = (field: StaffField): string => cells[columns.of.get(field)?.[0] ?? -1] ?? '';
    const place = (field: StaffField): ReturnType<typeof placeIn> => placeIn(table, line, columns.of.get(field)?.[0] ?? 0);
    const day = (field: StaffField): string => dateIn(text(field), place(field)) ?? '';
    refuseDamaged(text('id'), place('id'));
    if (text('id') === '')
      throw refuseCell(place('id'), 'this row has no id', 'Give the id by which posts and approvals name this member of staff');
    return personFrom({
      ...{ id: text('id'), name: text('name'), role: text('role'), email: text('email') },
      ...(columns.of.has('mayPost') ? { mayPost: parted(text('mayPost')) } : {}),
      ...Object.fromEntries(DAYS.map((field) => [field, day(field)])),
      personalAccounts: parted(text('personalAccounts')),
    });
  };
};

/** The staff list as the config or a YAML file holds it. */
export const staffFrom = (entries: readonly StaffEntry[], file?: string): readonly Person[] => {
  const staff = entries.map(personFrom);
  const place = file === undefined ? {} : { file };
  refuseTwins(staff, (index, first) => new Complaint(`the staff entries ${first + 1} and ${index + 1} have the same id`, place));
  return staff;
};

/** A blank is no fact. */
const personFrom = ({ mayPost, personalAccounts = [], ...facts }: StaffEntry): Person => ({
  ...(Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== '')) as unknown as Pick<
    Person,
    'id'
  >),
  ...(mayPost === undefined ? {} : { mayPost: mayPost.map(canonicalChannel) }),
  personalAccounts,
});

const refuseTwins = (staff: readonly Person[], complaint: (index: number, first: number) => Complaint): void => {
  const seen = new Map<string, number>();
  for (const [index, { id }] of staff.entries()) {
    const first = seen.get(idKey(id));
    if (first !== undefined) throw complaint(index, first);
    seen.set(idKey(id), index);
  }
};
