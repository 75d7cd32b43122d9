import { sayMoment } from '../../text/calendar.ts';
import { safeLine } from '../../text/safe.ts';
import { clustersOf } from '../../text/width.ts';
import type { World } from '../world.ts';
import type { Ask } from './ask.ts';
import { dropKept, type Kept, keptIn, newKept } from './kept.ts';
import { NOTHING, type Sketch } from './sketch.ts';
import type { Known } from './talk.ts';

/** What is gone on with, and the file in which it is kept. */
export interface Begun {
  readonly sketch: Sketch;
  readonly file: string;
}

const MOST = 5;

/** Offers what was not finished the last time; Enter goes on with it. */
export const begin = async (ask: Ask, { school, now }: Known, world: World): Promise<Begun> => {
  const all = keptIn(world).slice(0, MOST);
  const fresh = (): Begun => ({ sketch: NOTHING, file: newKept(world) });
  if (all.length === 0) return fresh();
  const chosen = await ask.choose<Kept | 'new' | 'drop'>('There is a post that was not finished. What now?', [
    ...all.map((one) => ({ name: `Go on: ${nameOf(one)}, ${sayMoment(one.at, school.timezone, now)}`, value: one, short: 'go on' })),
    { name: 'Begin a new one, and keep what is there', value: 'new', short: 'a new one' },
    { name: `Throw ${all.length === 1 ? 'it' : 'them'} away, and begin a new one`, value: 'drop', short: 'thrown away; a new one' },
  ]);
  if (chosen === 'drop') for (const { file } of all) dropKept(file);
  return typeof chosen === 'string' ? fresh() : { sketch: chosen, file: chosen.file };
};

const LONGEST = 24;

const nameOf = ({ post: { channel = 'a post', text }, half = '' }: Kept): string => {
  const words = clustersOf(safeLine((text ?? half).replace(/\s{1,99}/g, ' ')));
  const said = words.length > LONGEST ? `${words.slice(0, LONGEST).join('')}…` : words.join('');
  return said === '' ? channel : `${channel}: “${said}”`;
};
