import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from '@jest/globals';
import type { SetupOptions } from '../../src/config/config.ts';
import { loadSetup, type Setup } from '../../src/config/setup.ts';
import { Complaint } from '../../src/model.ts';

const NOW: number = Date.parse('2026-11-16T09:00:00Z');
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder that holds these files and goes away after the tests. */
export const folderWith = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'smpolicy-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
};

export const setupOf = (files: Readonly<Record<string, string | Uint8Array>>, options: Partial<SetupOptions> = {}): Promise<Setup> => {
  const cwd = folderWith(files);
  return loadSetup({ cwd, folders: [cwd], clock: NOW, ...options });
};

/** Makes a link; false where this machine lets nobody make one. */
export const linked = (to: string, from: string): boolean => {
  try {
    symlinkSync(to, from);
    return true;
  } catch {
    return false;
  }
};

/** Makes a named pipe; false where there are none, as on Windows. */
export const piped = (path: string): boolean => spawnSync('mkfifo', [path]).status === 0;

/** What a folder with these files complains of. */
export const complaintOf = async (
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<SetupOptions> = {},
): Promise<Complaint> => {
  const result = await setupOf(files, options).catch((error: unknown) => error);
  if (!(result instanceof Complaint)) throw new Error(`no complaint but ${String(result)}`);
  return result;
};
