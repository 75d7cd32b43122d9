/** One of several answers. */
export interface Choice<T> {
  readonly name: string;
  readonly value: T;
  /** Why it cannot be taken: it is shown all the same. */
  readonly disabled?: string;
}

/** How a person is asked. Each resolves with the answer, and never does once the person has left. */
export interface Ask {
  choose<T>(message: string, choices: readonly Choice<T>[]): Promise<T>;
  /** Offers what fits the letters typed so far. */
  search<T>(message: string, source: (typed: string) => readonly Choice<T>[]): Promise<T>;
  /** One line; `refuse` says what is wrong with it. */
  line(message: string, refuse: (typed: string) => string | undefined): Promise<string>;
  /** Any number of lines. */
  words(message: string): Promise<string>;
}
