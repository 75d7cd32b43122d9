import { Writable } from 'node:stream';
import type { CheckFlags } from '../flags.ts';
import { colours, wantsColour } from '../style.ts';
import type { World } from '../world.ts';
import type { Ask } from './ask.ts';
import { readLines } from './words.ts';

interface Told {
  readonly flags: CheckFlags;
  readonly world: World;
}

type Keys = NodeJS.ReadStream & { readonly readableEnded: boolean };

/** How an unfinished question says that the person has left. */
const LEFT: readonly string[] = ['ExitPromptError', 'AbortPromptError'];

/** Asks on this terminal. Undefined where the person left: by Ctrl-C or Ctrl-D, or because there is no more input to come. */
export const withPrompts = async <T>({ flags, world }: Told, work: (ask: Ask) => Promise<T>): Promise<T | undefined> => {
  const keys = world.stdin as unknown as Keys;
  const gone = new AbortController();
  const leave = (): void => gone.abort();
  const onKey = (_: unknown, key: { readonly ctrl?: boolean; readonly name?: string } | undefined): void => {
    if (key?.ctrl === true && key.name === 'd') leave();
  };
  if (keys.readableEnded || keys.destroyed) leave();
  keys.on('end', leave).on('close', leave).on('keypress', onKey);
  try {
    return await work(await asker({ flags, world }, AbortSignal.any([world.signal, gone.signal])));
  } catch (error) {
    if (LEFT.includes((error as Error).name)) return undefined;
    throw error;
  } finally {
    keys.off('end', leave).off('close', leave).off('keypress', onKey);
  }
};

const asker = async ({ flags, world }: Told, signal: AbortSignal): Promise<Ask> => {
  const input = world.stdin as unknown as Keys;
  const coloured = wantsColour(flags.color, world, world.stdout);
  const bold = coloured ? (await colours()).bold : (text: string): string => text;
  const simple = flags.plain === true || world.env['TERM'] === 'dumb';
  // A package that is only an ES module is opened late: what is compiled beforehand (bin/start.cjs) cannot be opened with one.
  const { default: inquirer } = await import('inquirer');
  const one = async (question: Readonly<Record<string, unknown>>): Promise<unknown> => {
    const prompt = inquirer.createPromptModule({ input, output: screenOf(world, coloured), signal });
    const { answer } = await prompt<{ answer: unknown }>([
      { ...question, name: 'answer', ...(simple ? { theme: PLAIN } : {}) } as Question,
    ]);
    return answer;
  };
  return {
    choose: async (message, choices) => (await one({ type: 'select', message, choices, pageSize: 10 })) as never,
    search: async (message, source) =>
      (await one({ type: 'search', message, pageSize: 8, source: (typed: string | undefined) => source(typed ?? '') })) as never,
    line: async (message, refuse) => (await one({ type: 'input', message, validate: (typed: string) => refuse(typed) ?? true })) as string,
    words: (message) => {
      const output = screenOf(world, coloured);
      output.write(`? ${bold(message)}\n`);
      return readLines({ input, output, signal, marksPastes: !simple });
    },
  };
};

type Question = { readonly type: 'input'; readonly name: 'answer'; readonly message: string };

/** No signs that a line terminal cannot draw, or that a screen reader spells out. */
const PLAIN = {
  prefix: { idle: '?', done: '*' },
  icon: { cursor: '>' },
  style: { keysHelpTip: (): string => 'Up and down to move, Enter to choose.' },
};

const ESCAPE = '\u001B';
const COLOUR = new RegExp(`${ESCAPE}\\[[\\d;]{0,20}m`, 'g');

/** What the prompts write on: they colour whatever NO_COLOR says, so it is taken out here. Each ends its own when it is done. */
const screenOf = ({ stdout }: World, coloured: boolean): Writable & { readonly columns: number } => {
  const screen = new Writable({
    decodeStrings: false,
    write: (chunk: unknown, _, done) => {
      stdout.write(coloured ? String(chunk) : String(chunk).replace(COLOUR, ''));
      done();
    },
  });
  return Object.assign(screen, { isTTY: true, columns: stdout.columns ?? 80 });
};
