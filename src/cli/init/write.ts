import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { validate } from '../../formats/shape.ts';
import { configShape } from '../../formats/shapes/config.ts';
import { parseYaml } from '../../formats/yaml.ts';
import { Complaint } from '../../model.ts';
import { type OpenFile, openFile } from '../files.ts';
import { type Answered, configText } from './config-text.ts';
import { type Ignoring, ignoring, isInGit } from './ignore.ts';
import { RECORDS } from './records.ts';
import { configOf } from './trial.ts';

export interface Writing {
  /** Absolute. */
  readonly target: string;
  /** Whether somebody has said that what is there may go. */
  readonly replaces: boolean;
  readonly cwd: string;
  /** Files beside it that are lists or may be, whether the config names them or not. */
  readonly lists: readonly string[];
  readonly tell: (text: string) => void;
}

/** Writes the config, and before it what git is to leave out: both are there whole, or neither is. */
export const writeAll = async (answered: Answered, writing: Writing): Promise<void> => {
  const { target, cwd, lists, tell } = writing;
  const ignore = join(dirname(target), '.gitignore');
  const git = isInGit(dirname(target)) ? ignoring(ignore, [...filesOf(answered), ...lists]) : undefined;
  const config = checked(configText(answered), answered);
  const opened: OpenFile[] = [];
  try {
    for (const [path, text] of [...(git?.text === undefined ? [] : [[ignore, git.text] as const]), [target, config] as const]) {
      const file = await openFile(relative(cwd, path) || path, { cwd, secret: false, taken: new Set(), ...modeOf(path) });
      opened.push(file);
      await file.write(text);
    }
    refuseMeanwhile(writing);
    for (const file of opened) await file.close();
  } catch (error) {
    for (const file of opened) await file.drop();
    throw error;
  }
  tell(`Written: ${relative(cwd, target) || target}, with a sentence for everything in it.`);
  if (git !== undefined) for (const sentence of saidOfGit(git)) tell(sentence);
};

/** What git leaves out from now on, by name, and what it does not. */
const saidOfGit = ({ text, inside, outside, unsaid }: Ignoring): readonly string[] => [
  ...(text === undefined
    ? []
    : [`Git leaves out what .gitignore names${named(inside)}. What was committed before stays: take it out by hand.`]),
  ...(unsaid.length === 0
    ? []
    : [
        `The .gitignore here is not in UTF-8, so git cannot read it, and nothing was added to it. Save it as UTF-8, and add these lines, or git will keep your lists: ${unsaid.join(', ')}.`,
      ]),
  ...outside.map(
    (file) => `${file} lies outside this folder, where no .gitignore of here reaches: name it in one beside it, or git keeps it.`,
  ),
];

const named = (files: readonly string[]): string => (files.length === 0 ? '' : `: of your lists ${files.join(', ')}`);

const filesOf = ({ records }: Answered): readonly string[] =>
  RECORDS.flatMap(({ kind }) => {
    const entry = records[kind];
    return entry.is === 'file' || entry.is === 'broken' ? [entry.file] : [];
  });

/** Who could read it before may read it after. */
const modeOf = (path: string): { readonly mode?: number } => (existsSync(path) ? { mode: statSync(path).mode & 0o777 } : {});

/** What is written says what was answered; anything else would be a fault of ours, and is not written. */
const checked = (text: string, answered: Answered): string => {
  const read = validate(configShape, parseYaml(text, ''));
  if (!isDeepStrictEqual(read, configOf(answered))) throw new Error('the config would not say what was answered');
  return text;
};

const refuseMeanwhile = ({ target, replaces, cwd }: Writing): void => {
  if (replaces || !existsSync(target)) return;
  throw new Complaint('somebody else has written this config meanwhile, and it was left as it is', {
    file: relative(cwd, target) || target,
    advice: 'Look at it, and run init again if it is to be replaced',
  });
};
