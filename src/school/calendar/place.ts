import { Complaint } from '../../model.ts';
import { type Component, every, only } from './components.ts';
import { plainText } from './lines.ts';
import { withoutLinks } from './place-words.ts';
import { positionIn } from './values.ts';

/** Where an event is, as its calendar says it. */
export interface Where {
  /** The places that were written, each in its parts: `Chester Zoo`, `Moston Road`, `CH2 1LH`. */
  readonly spots: readonly (readonly string[])[];
  /** Another name for it, that the calendar found on its map. */
  readonly mapped: readonly string[];
  readonly position?: { readonly lat: number; readonly lon: number };
}

export const whereOf = (event: Component, file: string): Where => {
  const written = plainText(only(event, 'LOCATION', file)?.value ?? '');
  const apple = every(event, 'X-APPLE-STRUCTURED-LOCATION')[0];
  const title = linesOf(apple?.params['X-TITLE'] ?? '');
  const found = [...title, ...linesOf(apple?.params['X-ADDRESS'] ?? '')].join('\n');
  const position = geoOf(event, file) ?? positionIn(apple?.value.replace(/^geo:/i, '') ?? '');
  return {
    spots: spotsIn(written.trim() === '' ? found : written),
    mapped: partsIn(title[0] ?? '').slice(0, 1),
    ...(position === undefined || isNowhere(position) ? {} : { position }),
  };
};

const linesOf = (param: string): readonly string[] => plainText(param).split('\n');

/** What programs write that have no position. */
const isNowhere = ({ lat, lon }: { readonly lat: number; readonly lon: number }): boolean => lat === 0 && lon === 0;

const geoOf = (event: Component, file: string): Where['position'] => {
  const property = only(event, 'GEO', file);
  if (property === undefined || property.value.trim() === '') return undefined;
  const position = positionIn(property.value);
  if (position !== undefined) return position;
  throw new Complaint('GEO: these are no latitude and longitude', {
    ...{ file, line: property.line },
    advice: 'Correct the place in the calendar and export it again',
  });
};

/** Longer than any place that somebody wrote. */
const LONGEST = 500;
const COUNTRIES: ReadonlySet<string> = new Set(['uk', 'u.k.', 'gb', 'united kingdom', 'great britain', 'england', 'wales', 'scotland']);

/** Outlook joins several places with semicolons. */
const spotsIn = (text: string): Where['spots'] =>
  text
    .slice(0, LONGEST)
    .split(/[;|]/)
    .map(partsIn)
    .filter((parts) => parts.length > 0);

/** Lines, commas, and dashes between spaces part a place; the country says nothing. */
const partsIn = (text: string): readonly string[] =>
  text
    .split(/[\n,]| [-–—] /)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '' && !COUNTRIES.has(part.toLowerCase()));

/** A trip's place: how it is called, and where that is. */
export interface Place {
  readonly place?: string;
  readonly aliases: readonly string[];
  readonly address?: string;
  readonly lat?: number;
  readonly lon?: number;
}

export const placeOf = ({ mapped, position }: Where, parts: readonly string[]): Place => {
  const [threeWords, others] = [parts.filter(isThreeWords), parts.filter((part) => !isThreeWords(part))];
  const named = others[0] !== undefined && !isAddress(others[0]);
  const place = named ? bareName(others[0] ?? '') : (mapped[0] ?? threeWords[0]);
  const address = (named ? others.slice(1) : others).filter((part) => part !== place);
  return {
    ...(place === undefined ? {} : { place }),
    aliases: [...mapped.filter((name) => !isAddress(name)), ...threeWords].filter((name) => name !== place),
    ...(tells(address) ? { address: address.join(', ') } : {}),
    ...position,
  };
};

const isThreeWords = (part: string): boolean => part.startsWith('///');

const bareName = (name: string): string =>
  withoutLinks(name)
    .replace(/\s?\([^()]{0,100}\)/g, '')
    .trim() || name;

/** `12 High Street` and `CH2 1LH` are no names. */
const isAddress = (part: string): boolean => /^\d{1,5}[a-h]?(?:[-/]\d{1,5})?\s/i.test(part) || POSTCODE.test(part);

const POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}$/i;

/** A town alone is no address: it would stand for everybody who lives there. */
const tells = (parts: readonly string[]): boolean => parts.length > 1 || parts.some((part) => /\d/.test(part));
