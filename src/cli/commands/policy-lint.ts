import { packFiles } from '../../config/disk.ts';
import { rulesFolder } from '../../config/home.ts';
import { UNREAD } from '../../engine/verdict.ts';
import type { Complaint } from '../../model.ts';
import type { Linted } from '../../policy/lint.ts';
import { lintPack } from '../../policy/load.ts';
import { safeLine } from '../../text/safe.ts';
import { wrap } from '../../text/width.ts';
import type { CommonFlags } from '../flags.ts';
import { writeTo } from '../sinks.ts';
import type { World } from '../world.ts';

/** Everything that is wrong with a policy, each with its place; what is merely odd is told besides, and is no fault. */
export const lint = async (name: string, _flags: CommonFlags, world: World): Promise<number> => {
  const { cwd, stdout, signal } = world;
  const linted = await lintPack(name, { folder: cwd, rules: rulesFolder(), files: packFiles(cwd) });
  const width = Math.min(stdout.columns ?? 80, 100);
  const lines = [
    ...linted.faults.flatMap((one) => linesOf('fault', one, width)),
    ...linted.oddities.flatMap((one) => linesOf('odd', one, width)),
  ];
  await writeTo(stdout, `${[...lines, `${safeLine(name)}: ${sum(linted)}`].join('\n')}\n`, signal);
  return linted.faults.length > 0 ? UNREAD : 0;
};

/** The place alone in its line, as editors and terminals know it. */
const linesOf = (word: string, { file, line, column, why, advice }: Complaint, width: number): readonly string[] => [
  safeLine(`${[file, line, column].filter((part) => part !== undefined).join(':')}: ${word}`),
  ...[why, ...(advice === undefined ? [] : [advice])].flatMap((words) => wrap(safeLine(words), width - 2).map((one) => `  ${one}`)),
  '',
];

const sum = ({ faults, oddities, clauses }: Linted): string => {
  const odd = oddities.length === 0 ? '' : `; ${oddities.length} ${oddities.length === 1 ? 'thing' : 'things'} to look at`;
  if (faults.length > 0) return `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}${odd}`;
  return `no faults in ${clauses} ${clauses === 1 ? 'clause' : 'clauses'}${odd}`;
};
