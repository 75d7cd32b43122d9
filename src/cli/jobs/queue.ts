/** Results that come in any order, and are taken out in that in which they were asked for. */
export interface Queue<T> {
  add(result: Promise<T>): void;
  /** Waits until there is room for another. */
  room(): Promise<void>;
  /** Nothing comes after this. */
  end(): void;
  /** Nobody takes anything out any more. */
  close(): void;
  closed(): boolean;
  all(): AsyncGenerator<T>;
}

export const newQueue = <T>(most: number): Queue<T> => {
  const results: Promise<T>[] = [];
  let [ended, closed]: [boolean, boolean] = [false, false];
  let wake: (() => void)[] = [];
  const changed = (): void => {
    const [...sleepers] = wake;
    wake = [];
    for (const one of sleepers) one();
  };
  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds()) await new Promise<void>((resolve) => wake.push(resolve));
  };
  return {
    add: (result) => {
      result.catch(() => undefined); // whoever takes it out is told; nobody else has to be
      results.push(result);
      changed();
    },
    room: () => until(() => closed || results.length < most),
    end: () => {
      ended = true;
      changed();
    },
    close: () => {
      closed = true;
      changed();
    },
    closed: () => closed,
    async *all() {
      for (;;) {
        await until(() => ended || results.length > 0);
        const [first] = results;
        if (first === undefined) return;
        const result = await first;
        void results.shift();
        changed();
        yield result;
      }
    },
  };
};
