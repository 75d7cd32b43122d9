import { createInterface } from 'node:readline';
import { type Ask, type Choice, left, type Refuse } from './ask.ts';

/** Where lines are typed and nothing is ever drawn a second time: for a screen reader, and for a terminal of lines. */
export interface Lines {
  readonly input: NodeJS.ReadableStream;
  readonly say: (text: string) => void;
  readonly signal: AbortSignal;
}

/** One line, as the terminal itself lets it be typed. */
const readLine = ({ input, say, signal }: Lines, message: string): Promise<string> =>
  new Promise((resolve, reject) => {
    say(message);
    if (signal.aborted) return reject(left());
    const rl = createInterface({ input, signal, terminal: false });
    rl.once('line', (line) => {
      resolve(line);
      rl.close();
    });
    rl.once('close', () => reject(left()));
  });

type Numbered<T> = readonly { readonly choice: Choice<T>; readonly number: number | undefined }[];

const numbered = <T>(choices: readonly Choice<T>[]): Numbered<T> => {
  let last = 0;
  return choices.map((choice) => {
    if (choice.disabled === undefined) last += 1;
    return { choice, number: choice.disabled === undefined ? last : undefined };
  });
};

const show = <T>({ say }: Lines, all: Numbered<T>): void => {
  for (const { choice, number } of all)
    say(number === undefined ? `  ${choice.name} ${choice.disabled}\n` : `  ${number}. ${choice.name}\n`);
};

/** Nothing typed is the first of them. */
const taken = <T>(all: Numbered<T>, typed: string): Choice<T> | undefined =>
  all.find(({ number }) => String(number) === (typed === '' ? '1' : typed))?.choice;

const chosen = <T>({ say }: Lines, { name, short, value }: Choice<T>): T => {
  say(`* ${short ?? name}\n`);
  return value;
};

const choose = async <T>(lines: Lines, choices: readonly Choice<T>[]): Promise<T> => {
  const all = numbered(choices);
  show(lines, all);
  for (;;) {
    const found = taken(all, (await readLine(lines, 'Number (Enter for 1): ')).trim());
    if (found !== undefined) return chosen(lines, found);
    lines.say(`Type a number from 1 to ${Math.max(...all.map(({ number = 0 }) => number))}.\n`);
  }
};

const MOST = 12;

const search = async <T>(lines: Lines, source: (typed: string) => readonly Choice<T>[]): Promise<T> => {
  for (let typed = ''; ; ) {
    const found = source(typed);
    const all = numbered(found.slice(0, MOST));
    show(lines, all);
    if (found.length > MOST) lines.say(`  and ${found.length - MOST} more\n`);
    const next = (await readLine(lines, 'Number (Enter for 1), or letters to look for: ')).trim();
    const choice = taken(all, next);
    if (choice !== undefined) return chosen(lines, choice);
    typed = next;
  }
};

const tick = async <T>(lines: Lines, choices: readonly Choice<T>[]): Promise<readonly T[]> => {
  const all = numbered(choices);
  show(lines, all);
  const out = await line(lines, 'Numbers of those to take out (Enter for none): ', (typed) => {
    const wrong = numbersIn(typed).find((one) => taken(all, one) === undefined);
    return wrong === undefined ? undefined : `There is no ${wrong}: type numbers from 1 to ${all.length}`;
  });
  const gone = numbersIn(out);
  return all.filter(({ number }) => !gone.includes(String(number))).map(({ choice }) => choice.value);
};

const numbersIn = (typed: string): readonly string[] => typed.split(/[\s,;]+/).filter((part) => part !== '');

const line = async (lines: Lines, message: string, refuse: Refuse): Promise<string> => {
  for (;;) {
    const typed = await readLine(lines, message);
    const fault = refuse(typed);
    if (fault === undefined) return typed;
    lines.say(`${fault}\n`);
  }
};

/** Numbered choices, and lines that are typed. Of a line that is there already nothing can be edited: it is taken, or typed anew. */
export const plainAsk = (lines: Lines, words: Ask['words']): Ask => ({
  choose: (message, choices) => {
    lines.say(`? ${message}\n`);
    return choose(lines, choices);
  },
  search: (message, source) => {
    lines.say(`? ${message}\n`);
    return search(lines, source);
  },
  tick: (message, choices) => {
    lines.say(`? ${message}\n`);
    return tick(lines, choices);
  },
  line: async (message, refuse, preset = '') => {
    const now = preset === '' ? '' : ` (Enter keeps: ${preset})`;
    const typed = await line(lines, `? ${message}${now} `, (text) => refuse(text === '' ? preset : text));
    return typed === '' ? preset : typed;
  },
  words,
});
