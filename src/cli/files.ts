import { open, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Complaint } from '../model.ts';

export interface OpenFile {
  write(text: string): Promise<void>;
  close(): Promise<void>;
  drop(): Promise<void>;
}

/** A file that is there whole or not at all: written beside its place, then moved. What holds names is for its owner's eyes. */
export const openFile = async (name: string, { cwd, secret }: { cwd: string; secret: boolean }): Promise<OpenFile> => {
  const path = resolve(cwd, name);
  const draft = `${path}.${process.pid}.part`;
  const refuse = (error: unknown): never => {
    throw new Complaint(`could not be written (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`, {
      file: name,
      advice: 'Choose a folder that exists and that you may write to',
    });
  };
  const handle = await open(draft, 'w', secret ? 0o600 : 0o666).catch(refuse);
  return {
    write: async (text) => {
      await handle.write(text).catch(refuse);
    },
    close: async () => {
      await handle.sync().catch(refuse);
      await handle.close();
      await rename(draft, path).catch(refuse);
    },
    drop: async () => {
      await handle.close().catch(() => undefined);
      await rm(draft, { force: true });
    },
  };
};
