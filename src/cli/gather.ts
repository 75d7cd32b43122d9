import type { Out } from './world.ts';

/** A pipe takes so much at once; asked for a line at a time, it costs more than judging a post does. */
const AT_ONCE = 65_536;

/** Text that goes to a stream in larger pieces. */
export interface Gathered {
  readonly write: (text: string) => Promise<void>;
  /** All that is still held. */
  readonly flush: () => Promise<void>;
}

/** Nothing is held while nothing is done: whoever reads a slow stream line by line sees each line at once. */
export const gatherTo = (out: Out, pass: (text: string) => Promise<void>): Gathered => {
  if (out.isTTY === true) return { write: pass, flush: async () => undefined };
  let [held, isDue] = ['', false];
  const flush = async (): Promise<void> => {
    const text = held;
    [held, isDue] = ['', false];
    await pass(text);
  };
  const write = async (text: string): Promise<void> => {
    held += text;
    if (held.length >= AT_ONCE) return flush();
    if (isDue || held === '') return undefined;
    isDue = true;
    setImmediate(() => void (isDue && flush()));
    return undefined;
  };
  return { write, flush };
};
