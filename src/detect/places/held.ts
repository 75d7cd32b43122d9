import { FROM } from './governor.ts';
import type { Grade } from './grade.ts';
import type { Hold } from './place-words.ts';

/** What leads to a place, and how firmly. */
interface Lead {
  readonly by: string;
  readonly hold: Hold;
  readonly named: boolean;
}

/** Whether a place is meant: the less its words say so, the more what governs them has to. */
export const isHeld = (grade: Grade, { by, hold, named }: Lead): boolean => {
  if (grade === 'event') return hold === 'strong' && (by === 'to' || by === 'for');
  if (grade === 'person' && FROM.has(by)) return false;
  if (hold === 'none') return grade === 'place' && !LOOSE.has(by) && !(by === 'on' && named);
  if (by === 'on' || by === 'by' || by === 'passed') return grade === 'place';
  return grade === 'place' || grade === 'name' || hold === 'strong';
};

/** Over a moor birds call, and photographs are of it: these tell of somebody only with a word of going or being. */
const LOOSE: ReadonlySet<string> = new Set('of by over under up down past round around along across through via off'.split(' '));
