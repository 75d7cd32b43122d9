import { Writable } from 'node:stream';
import type { CommonFlags } from '../flags.ts';
import { colours, wantsColour } from '../style.ts';
import type { World } from '../world.ts';
import { type Ask, LEFT } from './ask.ts';
import { plainAsk } from './plain.ts';
import { readLines } from './words.ts';

interface Told {
  readonly flags: CommonFlags;
  readonly world: World;
}

type Keys = NodeJS.ReadStream & { readonly readableEnded: boolean };

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
  const simple = flags.plain === true || world.env['TERM'] === 'dumb';
  const coloured = !simple && wantsColour(flags.color, world, world.stdout);
  const bold = coloured ? (await colours()).bold : (text: string): string => text;
  const words: Ask['words'] = (message, half) => {
    const output = screenOf(world, coloured);
    output.write(`? ${bold(message)}\n`);
    return readLines({ input, output, signal, marksPastes: !simple, half });
  };
  if (simple) return plainAsk({ input, signal, say: (text) => void (signal.aborted || world.stdout.write(text)) }, words);
  // A package that is only an ES module is opened late: what is compiled beforehand (bin/start.cjs) cannot be opened with one.
  const { default: inquirer } = await import('inquirer');
  const one = async (question: Readonly<Record<string, unknown>>): Promise<unknown> => {
    const prompt = inquirer.createPromptModule({ input, output: screenOf(world, coloured), signal });
    const { answer } = await prompt<{ answer: unknown }>([{ ...question, name: 'answer' } as Question]);
    return answer;
  };
  return {
    choose: async (message, choices) => (await one({ type: 'select', message, choices, pageSize: 10 })) as never,
    search: async (message, source) =>
      (await one({ type: 'search', message, pageSize: 8, source: (typed: string | undefined) => source(typed ?? '') })) as never,
    tick: async (message, choices) =>
      (await one({ type: 'checkbox', message, pageSize: 12, choices: choices.map((one) => ({ ...one, checked: true })) })) as never,
    line: async (message, refuse, preset) =>
      (await one({
        ...{ type: 'input', message, validate: (typed: string) => refuse(typed) ?? true },
        ...(preset === undefined ? {} : { default: preset, prefill: 'editable' }),
      })) as string,
    words,
  };
};

type Question = { readonly type: 'input'; readonly name: 'answer'; readonly message: string };

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
