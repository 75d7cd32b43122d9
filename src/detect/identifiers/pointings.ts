import { mayPoint, pointingsIn } from '../places/find.ts';
import type { Pointing } from '../places/pointing.ts';
import type { Recogniser } from './recogniser.ts';

/** All kinds are looked for whichever is asked for: what stands in a link is the link's. */
const pointingsOf = (kind: Pointing['kind']): Recogniser => ({
  kind,
  mayHold: (text) => mayPoint(text, kind),
  find: (text) => pointingsIn(text).flatMap((pointing) => (pointing.kind === kind ? [{ start: pointing.start, end: pointing.end }] : [])),
});

export const coordinates: Recogniser = pointingsOf('coordinates');
export const mapLink: Recogniser = pointingsOf('map-link');
export const what3words: Recogniser = pointingsOf('what3words');
