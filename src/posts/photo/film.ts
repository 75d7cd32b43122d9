import type { Complaint } from '../../model.ts';
import { afterVersion, type Box, boxesIn, boxNamed, contentOf } from './box.ts';
import { type Facts, guarded } from './facts.ts';
import { damaged, notRead } from './faults.ts';
import { metaFacts, wordBoxFacts } from './film-words.ts';
import type { Source } from './source.ts';
import { filmTime } from './times.ts';

/** What a film says of itself: when, and in `udta` and `meta` where, who and what; its tracks may do the same. */
export function* filmFacts(source: Source, film: Box): Facts {
  if (boxNamed(source, film, 'mvhd') === undefined) throw damaged('film header');
  for (const box of boxesIn(source, film.start, film.end)) {
    if (box.name === 'mvhd') yield* guarded(headFacts(contentOf(source, box)));
    else if (box.name === 'trak') yield* guarded(trackFacts(source, box));
    else if (box.name === 'gps ') yield { fault: unreadTrack('a list of positions') };
    else yield* aboutFacts(source, box);
  }
}

function* aboutFacts(source: Source, box: Box): Facts {
  if (box.name === 'meta') yield* guarded(metaFacts(source, box));
  if (box.name === 'udta') yield* guarded(userFacts(source, box));
}

function* userFacts(source: Source, user: Box): Facts {
  for (const box of boxesIn(source, user.start, user.end)) {
    if (box.name === 'meta') yield* guarded(metaFacts(source, box));
    else yield* guarded(wordBoxFacts(source, box));
  }
}

function* headFacts(head: Buffer): Facts {
  const wide = head[0] === 1;
  if (head.length < (wide ? 12 : 8)) throw damaged('film header');
  const taken = filmTime(wide ? Number(head.readBigUInt64BE(4)) : head.readUInt32BE(4));
  if (taken !== undefined) yield { taken, by: 'film' };
}

function* trackFacts(source: Source, track: Box): Facts {
  for (const box of boxesIn(source, track.start, track.end)) {
    if (box.name === 'mdia') yield* guarded(samplesFacts(source, box));
    else yield* aboutFacts(source, box);
  }
}

/** What the samples of a track are is told by four letters; action cameras keep a position for every second there. */
const POSITIONS = /^(?:gpmd|camm|GPS |gps )$/;

function* samplesFacts(source: Source, media: Box): Facts {
  const information = boxNamed(source, media, 'minf');
  const table = information && boxNamed(source, information, 'stbl');
  const samples = table && boxNamed(source, table, 'stsd');
  if (samples === undefined) return;
  for (const { name, start, end } of boxesIn(source, afterVersion(samples).start + 4, samples.end)) {
    const isPlace = POSITIONS.test(name) || (name === 'mebx' && source.peek(start, end - start).includes('location.ISO6709'));
    if (isPlace) yield { fault: unreadTrack('a track of positions') };
  }
}

const unreadTrack = (what: string): Complaint =>
  notRead(
    `it holds ${what}, which is not read: it may tell where it was filmed`,
    'Save it anew in a film editor, without data of its place, and name that file in the post',
  );
