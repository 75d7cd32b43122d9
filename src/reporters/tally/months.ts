import { sayDay } from '../../text/calendar.ts';

/** `2026-06` is June 2026; a year, or what is neither, is itself. */
export const sayMonth = (month: string): string =>
  /^\d{4}-(?:0[1-9]|1[0-2])$/.test(month) ? sayDay(`${month}-01`).split(' ').slice(2).join(' ') : month;
