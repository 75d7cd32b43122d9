/** One of several answers. */
export interface Choice<T> {
  readonly name: string;
  readonly value: T;
  /** How it is told once it is taken; as its name, unless said. */
  readonly short?: string;
  /** Why it cannot be taken: it is shown all the same. */
  readonly disabled?: string;
}

/** What is wrong with a line, if anything. */
export type Refuse = (typed: string) => string | undefined;

/** How a person is asked. Each resolves with the answer, and never does once the person has left. */
export interface Ask {
  choose<T>(message: string, choices: readonly Choice<T>[]): Promise<T>;
  /** Offers what fits the letters typed so far. */
  search<T>(message: string, source: (typed: string) => readonly Choice<T>[]): Promise<T>;
  /** All of them at first; some may be taken out. */
  tick<T>(message: string, choices: readonly Choice<T>[]): Promise<readonly T[]>;
  /** One line, beginning with `preset`; `refuse` says what is wrong with it. */
  line(message: string, refuse: Refuse, preset?: string): Promise<string>;
  /** Any number of lines. Whoever leaves before their end leaves half of them behind. */
  words(message: string, half?: (words: string) => void): Promise<string>;
}

/** How an unfinished question says that the person has left. */
export const LEFT: readonly string[] = ['ExitPromptError', 'AbortPromptError'];

/** Left before the end; the prompts of inquirer say it by the same name. */
export const left = (): Error => Object.assign(new Error('the person left'), { name: 'ExitPromptError' });
