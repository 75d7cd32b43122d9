import { basename } from 'node:path';
import type { Files } from '../../src/policy/load.ts';

/** The texts of packs by their files' names; undefined is a file that is not there. */
export type Sample = Readonly<Record<string, string | undefined>>;

export const PACK = (id: string, base?: string): string => `id: ${id}
title: ${id}
${base === undefined ? '' : `extends: ${base}\n`}clauses:
  - { id: ${id}-1, at: "1", says: Families are asked first., force: must, binds: everyone, check: consent }
`;

/** A disk that has nothing but these, whatever the folder. */
export const sampleFiles = (texts: Sample): Files => ({
  read: async (path) => texts[basename(path)],
  list: async () => Object.keys(texts).filter((name) => texts[name] !== undefined),
});
