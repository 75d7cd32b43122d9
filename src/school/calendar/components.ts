import { shown } from '../../formats/places.ts';
import { Complaint } from '../../model.ts';
import { type Property, propertiesIn } from './lines.ts';

/** What stands between a BEGIN and its END. */
export interface Component {
  readonly name: string;
  /** Where it begins in the file. */
  readonly line: number;
  readonly properties: readonly Property[];
  readonly children: readonly Component[];
}

interface Open extends Component {
  readonly properties: Property[];
  readonly children: Open[];
}

const AGAIN = 'Export the calendar again: the file may have been cut short or changed by hand';

const complaint = (why: string, file: string, line: number, advice = AGAIN): Complaint => new Complaint(why, { file, line, advice });

/** The calendars of a file. Each BEGIN has its END, and an event stands in a calendar alone, or it would not be seen. */
export const calendarsIn = (text: string, file: string): readonly Component[] => {
  const calendars: Open[] = [];
  const stack: Open[] = [];
  const properties = propertiesIn(text, file);
  if (properties[0]?.name !== 'BEGIN' || kindOf(properties[0]) !== 'VCALENDAR') throw noCalendar(file, properties[0]?.line ?? 1);
  for (const property of properties) {
    const within = stack.at(-1);
    if (property.name === 'BEGIN') {
      const made = opened(property, within, file);
      (within?.children ?? calendars).push(made);
      stack.push(made);
    } else if (property.name === 'END') close(property, stack.pop(), file);
    else if (within === undefined) throw complaint('this line stands outside any calendar', file, property.line);
    else within.properties.push(property);
  }
  const last = stack.at(-1);
  if (last !== undefined) throw complaint(`${shown(`BEGIN:${last.name}`)} is never closed`, file, last.line);
  return calendars;
};

const kindOf = ({ value }: Property): string => value.trim().toUpperCase();

const noCalendar = (file: string, line: number): Complaint =>
  complaint('this is no calendar: it does not begin with BEGIN:VCALENDAR', file, line, 'Export the calendar as iCalendar (.ics)');

/** What each may stand in; of others it does not matter. */
const PARENTS: Readonly<Record<string, string>> = { VCALENDAR: '', VEVENT: 'VCALENDAR', VTIMEZONE: 'VCALENDAR' };

const opened = (property: Property, within: Open | undefined, file: string): Open => {
  const [name, line] = [kindOf(property), property.line];
  if ((PARENTS[name] ?? within?.name ?? 'VCALENDAR') !== (within?.name ?? ''))
    throw complaint(
      `${shown(`BEGIN:${name}`)} cannot stand ${within === undefined ? 'here' : `within the ${shown(within.name)} of line ${within.line}`}`,
      file,
      line,
    );
  return { name, line, properties: [], children: [] };
};

const close = (property: Property, open: Open | undefined, file: string): void => {
  const name = kindOf(property);
  if (open?.name === name) return;
  const why =
    open === undefined ? 'closes what was never begun' : `stands where the ${shown(open.name)} of line ${open.line} is still open`;
  throw complaint(`${shown(`END:${name}`)} ${why}`, file, property.line);
};

/** The one property of a name; two would contradict each other. */
export const only = ({ name: owner, properties }: Component, name: string, file: string): Property | undefined => {
  const [first, second] = properties.filter((property) => property.name === name);
  if (second !== undefined) throw complaint(`${name} stands twice in one ${owner}`, file, second.line, 'Keep the right one');
  return first;
};

export const every = ({ properties }: Component, name: string): readonly Property[] =>
  properties.filter((property) => property.name === name);
