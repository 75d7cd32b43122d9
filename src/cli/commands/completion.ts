import { shown } from '../../formats/wording.ts';
import { Complaint } from '../../model.ts';
import { nearest } from '../../text/nearest.ts';
import type { Command } from '../commander.ts';
import { writeTo } from '../sinks.ts';
import type { World } from '../world.ts';
import { bash } from './completion-bash.ts';
import { fish } from './completion-fish.ts';
import { powershell } from './completion-powershell.ts';
import { SHELLS, type Shell, type Table, tableOf } from './completion-table.ts';
import { zsh } from './completion-zsh.ts';

const SCRIPTS: Readonly<Record<Shell, (table: Table) => string>> = { bash, zsh, fish, powershell };

/** Prints a script by which a shell completes what is typed after `smpolicy`. */
export const completion = async (word: string, program: Command, world: World): Promise<number> => {
  const shell = SHELLS.find((one) => one === word);
  if (shell === undefined) {
    const near = nearest(word, SHELLS);
    throw new Complaint(`there is no completion for ${shown(word)}`, {
      advice: near === undefined ? `Choose one of ${SHELLS.join(', ')}` : `Did you mean ${near}?`,
    });
  }
  await writeTo(world.stdout, SCRIPTS[shell](await tableOf(program)), world.signal);
  return 0;
};
