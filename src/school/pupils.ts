import type { Row, Table } from '../formats/csv.ts';
import type { Day, Notice, Pupil } from '../model.ts';
import { noticeOf, type Place, placeIn, refuseCell, refuseDamaged, yesOrNo } from './cells.ts';
import { type Columns, findColumns, passedOver } from './columns.ts';
import { type DateReader, dateReader } from './dates.ts';
import { needColumn, refuseMisspelt } from './heading-faults.ts';
import { PUPIL_HEADINGS, type PupilField } from './mis.ts';
import { type FullName, fullNameIn, isDamagedName } from './names.ts';
import { dataRows } from './rows.ts';
import { headingsOf } from './vocabulary.ts';

export interface ReadOptions {
  /** The config's `columns` for this record. */
  readonly columns?: Readonly<Record<string, string>>;
  /** The school's time zone, for dates that come with a time. */
  readonly zone?: string;
}

/** Whether a line is the headings of a pupil list: `parseCsv` asks, to pass over the report's title above them. */
export const isPupilHeading = (columns?: Readonly<Record<string, string>>): ((cells: readonly string[]) => boolean) =>
  headingsOf(PUPIL_HEADINGS, columns);

/** Reads the roll. A row that is not read whole stops: a pupil who is missing here could be neither named nor protected. */
export const readPupils = (table: Table, options: ReadOptions = {}): { pupils: readonly Pupil[]; notices: readonly Notice[] } => {
  const list = openList(table, options);
  const pupils = list.rows.map((row) => pupilIn({ ...list, row }));
  refuseTwins(pupils, list);
  const damaged = list.rows.filter((_, index) => hasDamagedName(pupils[index])).map(({ line }) => line);
  return {
    pupils,
    notices: [
      ...passedOver(table, list.columns),
      ...noticeOf(table.file, damaged, 'a name was damaged before the file was exported, so a post that names this pupil may pass unseen'),
    ],
  };
};

interface List {
  readonly table: Table;
  readonly rows: readonly Row[];
  readonly columns: Columns<PupilField>;
  readonly idColumn: number;
  readonly dateIn: DateReader;
}
type At = List & { readonly row: Row };

const NAMES: readonly PupilField[] = ['forename', 'surname', 'name', 'preferred_name', 'surname_first'];

const openList = (table: Table, { columns: map, zone = 'Europe/London' }: ReadOptions): List => {
  const columns = findColumns(table, PUPIL_HEADINGS, map);
  const idColumn = columns.of.get('id')?.[0] ?? columns.of.get('upn')?.[0] ?? -1;
  refuseMisspelt(table, columns.unknown, PUPIL_HEADINGS);
  needColumn(table, nameColumn(columns) !== undefined, 'the pupils’ names');
  needColumn(table, idColumn >= 0, 'the pupils’ ids');
  const rows = dataRows(table);
  const dates = (['left_on', 'dob'] as const).flatMap((field) => columns.of.get(field)?.[0] ?? []);
  return { table, rows, columns, idColumn, dateIn: dateReader(table, rows, dates, zone) };
};

const nameColumn = ({ of }: Columns<PupilField>): number | undefined => NAMES.flatMap((field) => of.get(field)?.[0] ?? [])[0];

type Facts = { -readonly [Key in keyof Pupil]: Pupil[Key] };

const pupilIn = (at: At): Pupil => {
  const names = namesIn(at);
  const pupil: Facts = { id: idIn(at), forename: names.forename, surname: names.surname, protected: isProtected(at) };
  const tell = (key: Exclude<keyof Pupil, 'protected'>, text: string | undefined): void => {
    if (text !== undefined && text !== '') pupil[key] = text;
  };
  tell('knownAs', names.knownAs);
  tell('knownSurname', names.knownSurname);
  tell('year', textIn(at, 'year'));
  tell('class', textIn(at, 'class'));
  tell('leftOn', dayIn(at, 'left_on'));
  tell('upn', numberIn(at, 'upn'));
  tell('uln', numberIn(at, 'uln'));
  tell('dob', dayIn(at, 'dob'));
  tell('address', textIn(at, 'address'));
  return pupil;
};

const textIn = ({ row, columns }: At, field: PupilField, nth = 0): string => {
  const column = columns.of.get(field)?.[nth];
  return column === undefined ? '' : (row.cells[column] ?? '');
};
const placeOf = ({ row, table, columns }: At, field: PupilField): Place => placeIn(table, row.line, columns.of.get(field)?.[0] ?? 0);

const dayIn = (at: At, field: PupilField): Day | undefined => {
  const text = textIn(at, field);
  return text === '' ? undefined : at.dateIn(text, placeOf(at, field));
};

const numberIn = (at: At, field: PupilField): string => {
  const text = textIn(at, field);
  if (text !== '') refuseDamaged(text, placeOf(at, field));
  return text;
};

const idIn = ({ row, table, idColumn }: At): string => {
  const id = row.cells[idColumn] ?? '';
  const place = placeIn(table, row.line, idColumn);
  refuseDamaged(id, place);
  if (id === '') throw refuseCell(place, 'this row has no id', 'Every pupil needs the id by which posts and consents know them');
  return id;
};

const isProtected = (at: At): boolean => {
  const said = yesOrNo(textIn(at, 'protected'));
  if (said !== undefined) return said;
  const advice = 'Write `yes` for a pupil who may never be shown or named, else leave the cell blank';
  throw refuseCell(placeOf(at, 'protected'), 'this is neither yes nor no', advice);
};

const namesIn = (at: At): FullName => {
  const names = partsIn(at);
  if (names.forename !== '' || names.surname !== '') return names;
  throw refuseCell(placeIn(at.table, at.row.line, nameColumn(at.columns) ?? 0), 'this pupil has no name');
};

const partsIn = (at: At): FullName =>
  fullNameIn({
    forename: [textIn(at, 'forename'), textIn(at, 'forename', 1)],
    surname: [textIn(at, 'surname'), textIn(at, 'surname', 1)],
    knownAs: textIn(at, 'known_as'),
    knownSurname: textIn(at, 'known_surname'),
    preferred: textIn(at, 'preferred_name'),
    oneCell: textIn(at, 'name'),
    surnameFirst: textIn(at, 'surname_first'),
  });

const hasDamagedName = (pupil: Pupil | undefined): boolean =>
  [pupil?.forename, pupil?.surname, pupil?.knownAs, pupil?.knownSurname].some((name) => name !== undefined && isDamagedName(name));

/** Names may be shared, ids may not: two rows under one id would hide one of the two children. */
const refuseTwins = (pupils: readonly Pupil[], { rows, table, idColumn }: List): void => {
  const lines = new Map<string, number>();
  for (const [index, { id }] of pupils.entries()) {
    const key = id.toLowerCase();
    const line = rows[index]?.line ?? table.headingLine;
    const first = lines.get(key);
    if (first !== undefined)
      throw refuseCell(placeIn(table, line, idColumn), `line ${first} has the same id`, 'Every pupil needs an id of their own');
    lines.set(key, line);
  }
};
