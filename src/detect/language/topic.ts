import { type Wording, wording } from '../../text/wording/wording.ts';
import { MATTERS, OF_OURS, STORIED, TOPIC } from './words/confidential.ts';

/** What takes something back, whole or in part. */
export type Silencer = Pick<Wording, 'isIn'>;

const topic = wording(TOPIC);
const storied = wording(STORIED, MATTERS);
const ofOurs = wording(OF_OURS, MATTERS);

/** A matter of somebody who is there, and in no story: `a book for talking about it with Tilly in my class, her dad left`. */
export const tellsOfOurs = (said: string): boolean => ofOurs.isIn(said) && !storied.isIn(said);

/** What is read, taught or played is nobody’s secret, as long as nobody’s is told beside it. */
export const aTopic: Silencer = { isIn: (said) => topic.isIn(said) && !tellsOfOurs(said) };

export const anyOf = (...some: readonly Silencer[]): Silencer => ({ isIn: (said) => some.some((one) => one.isIn(said)) });
