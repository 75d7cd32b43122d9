import { halfIn, placeOf } from './coordinates.ts';
import { type Facts, wordsFact } from './facts.ts';
import { isoTime } from './times.ts';
import { textIn } from './words.ts';
import { parseXml, type XmlElement } from './xml.ts';
import { keyOf, PATHS, PEOPLE, RDF, REGIONS, TIMES, WORDS, XML } from './xmp-names.ts';

interface Tables {
  readonly words: ReadonlyMap<string, string>;
  readonly people: ReadonlySet<string>;
  readonly paths: ReadonlySet<string>;
  readonly times: Map<string, string>;
}

/** A property of something: RDF writes it as an attribute or as an element, and both mean the same. */
interface Property {
  readonly space: string;
  readonly name: string;
  readonly texts: readonly string[];
}

/** A packet of XMP. Its structure is looked at as far as it matters: what has which properties, at any depth. */
export function* xmpFacts(bytes: Buffer): Facts {
  const tables: Tables = { words: WORDS(), people: PEOPLE(), paths: PATHS(), times: new Map() };
  yield* elementFacts(parseXml(textIn(bytes, 'XMP')), tables);
  const taken = TIMES.map((key) => isoTime(tables.times.get(key) ?? '')).find((time) => time !== undefined);
  if (taken !== undefined) yield { taken, by: 'program' };
}

function* elementFacts(element: XmlElement, tables: Tables): Facts {
  const properties = propertiesOf(element);
  for (const property of properties) yield* propertyFacts(property, tables);
  yield* regionFacts(properties);
  yield* placeFacts(properties);
  for (const child of element.children) yield* elementFacts(child, tables);
}

const propertiesOf = ({ attributes, children }: XmlElement): readonly Property[] => [
  ...attributes
    .filter(({ space }) => space !== '' && space !== RDF && space !== XML)
    .map(({ space, name, value }) => ({ space, name, texts: [value] })),
  ...children.filter(({ space }) => space !== RDF).map((child) => ({ space: child.space, name: child.name, texts: [...leaves(child)] })),
];

/** The texts of a property: its own, or those of its list. What has properties of its own is met on the way down. */
function* leaves({ text, children }: XmlElement): Generator<string, void> {
  if (text.trim() !== '') yield text;
  for (const child of children) if (child.space === RDF) yield* leaves(child);
}

function* propertyFacts({ space, name, texts }: Property, { words, people, paths, times }: Tables): Facts {
  const key = keyOf(space, name);
  const from = words.get(key);
  const [first] = texts;
  if (from !== undefined) for (const text of texts) yield wordsFact(from, text);
  else if (people.has(key)) for (const person of texts) yield { person };
  else if (paths.has(key)) for (const path of texts) yield* pathFacts(path);
  else if (TIMES.includes(key) && first !== undefined && !times.has(key)) times.set(key, first);
}

/** Programs file faces under one of these. */
const FACES = /^(?:people|person|persons|faces|who|personen|personnes|personas)$/i;

/** `People|Year 4|Amelia Okafor` names who is in the picture; any other path is a keyword. */
function* pathFacts(path: string): Facts {
  const steps = path.split(/[|/]/).map((step) => step.trim());
  const [top = ''] = steps;
  if (steps.length > 1 && FACES.test(top)) yield { person: steps.at(-1) ?? '' };
  else for (const step of steps) yield wordsFact('keywords', step);
}

/** Of a pet or a point of focus the name is a word like others. */
function* regionFacts(properties: readonly Property[]): Facts {
  for (const region of REGIONS) {
    const named = (wanted: string): string => properties.find(({ space, name }) => space === region && name === wanted)?.texts[0] ?? '';
    if (named('Name') === '') continue;
    if (/^(?:face)?$/i.test(named('Type').trim())) yield { person: named('Name') };
    else yield wordsFact('description', named('Name'));
  }
}

const LATITUDE = /^(GPS_?(?:Dest)?|)lat(?:itude)?$/i;
const LONGITUDE = /^(GPS_?(?:Dest)?|)long(?:t?itude)?$/i;

/** Latitude and longitude of one thing and one vocabulary; some programs spell the second `longtitude`. */
function* placeFacts(properties: readonly Property[]): Facts {
  for (const { space, name, texts } of properties) {
    const before = LATITUDE.exec(name)?.[1];
    if (before === undefined) continue;
    const other = properties.find((one) => one.space === space && LONGITUDE.exec(one.name)?.[1]?.toLowerCase() === before.toLowerCase());
    const place = placeOf(halfIn(texts[0] ?? ''), halfIn(other?.texts[0] ?? ''), 'GPS');
    if (place !== undefined) yield { place };
  }
}
