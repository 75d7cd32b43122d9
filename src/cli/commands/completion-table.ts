import { AUDITS, CHECKS } from '../../checks/registry.ts';
import { FORMATS } from '../../reporters/reporter.ts';
import { KNOWN_CHANNELS } from '../../text/channels.ts';
import type { Command } from '../commander.ts';
import { SEVERITIES } from '../flags.ts';
import { packNames } from '../packs.ts';
import { SCHEMAS } from './schema.ts';

/** Everything that can be typed after `smpolicy`, read from the program itself; each shell writes it down in its own tongue. */

export interface Word {
  readonly word: string;
  readonly about: string;
}

/** By the words of a command, such as `policy show`; the program itself is ``. */
type ByCommand<T> = Readonly<Record<string, T>>;

export interface Table {
  readonly commands: ByCommand<readonly Word[]>;
  readonly options: ByCommand<readonly Word[]>;
  /** Which words an option wants after it. */
  readonly wants: Readonly<Record<string, string>>;
  /** Which words a command wants. */
  readonly takes: ByCommand<string>;
  /** The words of each kind; those that are not here are files, or anything. */
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/** What stands between the brackets of an option or an argument says what it is. */
const KINDS: Readonly<Record<string, () => Promise<readonly string[]> | readonly string[]>> = {
  format: () => Object.keys(FORMATS),
  'check=severity': () => CHECKS.flatMap((check) => SEVERITIES.map((severity) => `${check}=${severity}`)),
  channel: () => KNOWN_CHANNELS,
  order: () => ['dmy', 'mdy'],
  pack: packNames,
  subject: () => [...CHECKS, ...AUDITS],
  schema: () => SCHEMAS,
  shell: () => SHELLS,
};

export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof SHELLS)[number];

export const tableOf = async (program: Command): Promise<Table> => {
  const all = commandsIn(program, '');
  const words = await Promise.all(Object.entries(KINDS).map(async ([kind, list]) => [kind, await list()] as const));
  const byPath = <T>(of: (command: Command) => T): ByCommand<T> => Object.fromEntries(all.map(([path, command]) => [path, of(command)]));
  return {
    commands: byPath((command) => command.commands.map((one) => ({ word: one.name(), about: one.description() }))),
    options: byPath((command) => [...optionsOf(command), HELP]),
    wants: Object.fromEntries(all.flatMap(([, command]) => command.options.flatMap(wantOf))),
    takes: byPath((command) => command.registeredArguments[0]?.name() ?? ''),
    words: Object.fromEntries(words),
  };
};

const HELP: Word = { word: '--help', about: 'print how a command is used' };

const commandsIn = (command: Command, path: string): readonly (readonly [string, Command])[] => [
  [path, command],
  ...command.commands.flatMap((one) => commandsIn(one, `${path} ${one.name()}`.trim())),
];

const optionsOf = ({ options }: Command): readonly Word[] =>
  options.flatMap(({ long, description }) => (long === undefined || long === null ? [] : [{ word: long, about: description }]));

type Flag = Command['options'][number];

const wantOf = ({ long, flags }: Flag): readonly (readonly [string, string])[] => {
  const [, wanted] = /<([^.>]+)/.exec(flags) ?? [];
  return wanted === undefined || long === undefined || long === null ? [] : [[long, wanted]];
};
