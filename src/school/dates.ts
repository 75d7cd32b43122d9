import type { Row, Table } from '../formats/csv.ts';
import type { Complaint, Day } from '../model.ts';
import { dayOf, isDay, momentOf } from '../text/calendar.ts';
import { once, type Place, placeIn, refuseCell, refuseDamaged } from './cells.ts';

const TIME = '(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2})?)?';
const FIGURES = new RegExp(`^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})${TIME}$`);
const WORDS = new RegExp(`^(\\d{1,2})[ -]([a-z]{3,9})[ -](\\d{4}|\\d{2})${TIME}$`);
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONG = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const SHAPE = 'Write dates as 2026-09-01 or 01/09/2026';

type Order = 'dmy' | 'mdy';

/** The order of day and month that a date proves, if it does. */
const proofOf = (text: string): Order | undefined => {
  if (text === '' || text[4] === '-') return undefined;
  const [, first, second] = FIGURES.exec(text) ?? [];
  if (Number(first) > 12) return 'dmy';
  return Number(second) > 12 ? 'mdy' : undefined;
};

/**
 * Reads the dates of a file in the forms that British exports have. One cell can prove that day or month comes first; cells
 * that prove both stop the run, because then nobody knows what 03/04 means.
 */
export const dateReader = (table: Table, rows: readonly Row[], columns: readonly number[], zone: string): DateReader => {
  const order = orderOf(table, rows, columns);
  const read = once((text) => dayIn(text, order, zone));
  return (text, place) => dayOrRefuse(text, read, place);
};

export type DateReader = (text: string, place: Place) => Day | undefined;

const orderOf = (table: Table, rows: readonly Row[], columns: readonly number[]): Order => {
  let order: Order | undefined;
  for (const { cells, line } of rows) {
    for (const column of columns) {
      const proof = proofOf(cells[column] ?? '');
      if (proof !== undefined && order !== undefined && proof !== order) throw mixedOrder(placeIn(table, line, column));
      order ??= proof;
    }
  }
  return order ?? 'dmy';
};

const mixedOrder = (place: Place): Complaint =>
  refuseCell(place, 'some dates in this file begin with the day and some with the month, so none is certain', SHAPE);

const dayOrRefuse = (text: string, read: (text: string) => Day | undefined, place: Place): Day | undefined => {
  if (text === '') return undefined;
  refuseDamaged(text, place);
  const day = read(text);
  if (day !== undefined) return day;
  if (/^\d{5}$/.test(text))
    throw refuseCell(place, 'a spreadsheet’s number stands where a date is expected', 'Format the column as a date and export it again');
  throw refuseCell(place, 'this is no date that can be read', SHAPE);
};

const dayIn = (text: string, order: Order, zone: string): Day | undefined => {
  if (isDay(text)) return text;
  return inFigures(text, order) ?? inWords(text) ?? withTime(text, zone);
};

const inFigures = (text: string, order: Order): Day | undefined => {
  const parts = FIGURES.exec(text);
  if (parts === null) return undefined;
  const [, first = '', second = '', year = ''] = parts;
  return order === 'dmy' ? dayFrom(year, second, first) : dayFrom(year, first, second);
};

const inWords = (text: string): Day | undefined => {
  const [, day, word = '', year = ''] = WORDS.exec(text.toLowerCase()) ?? [];
  const month = Math.max(MONTHS.indexOf(word === 'sept' ? 'sep' : word), LONG.indexOf(word)) + 1;
  return day === undefined || month === 0 ? undefined : dayFrom(year, String(month), day);
};

/** An ISO date-time, whose day is that of the school's clocks. */
const withTime = (text: string, zone: string): Day | undefined => {
  const moment = momentOf(text, zone);
  return moment === undefined ? undefined : dayOf(moment, zone);
};

const dayFrom = (year: string, month: string, day: string): Day | undefined => {
  const full = year.length === 4 ? year : `${Number(year) < 70 ? 20 : 19}${year}`;
  const text = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
};

/** Whether a cell is a date by its look, without saying which. */
export const looksLikeDate = (text: string): boolean =>
  isDay(text) || FIGURES.test(text) || inWords(text) !== undefined || /^\d{4}-\d{2}-\d{2}[T ]/.test(text);
