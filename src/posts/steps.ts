import { nextTurn } from './file.ts';

/** A long work in steps, each of which says how many bytes it had, and what comes of it. */
export type Steps<T> = Iterator<number, T>;

/** Is waited for between two steps, with the bytes of the one before. */
export type Turn = (bytes: number) => Promise<void>;

export const atOnce = <T>(steps: Steps<T>): T => {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
};

/** With a turn for everything else between two steps. Whoever waits may end it there, and what is open is closed. */
export const slowly = async <T>(steps: Steps<T>, turn: Turn = nextTurn): Promise<T> => {
  try {
    for (;;) {
      const { done, value } = steps.next();
      if (done === true) return value;
      await turn(value);
    }
  } finally {
    steps.return?.();
  }
};
