import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from '@jest/globals';
import type { Ask, Choice } from '../../../src/cli/composer/ask.ts';

/** A folder of a school's files, and somebody who answers. */

/** As a spreadsheet of an office saves it: `;`, Windows-1252, CRLF. */
export const office = (text: string): Buffer => Buffer.from(text.replaceAll('\n', '\r\n'), 'latin1');

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export const folderWith = (files: Readonly<Record<string, string | Buffer>>): string => {
  const folder = join(mkdtempSync(join(tmpdir(), 'smpolicy-init-')), 'oakfield-primary');
  folders.push(dirname(folder));
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
};

export const ROLL = 'id,forename,surname,class\nP01,Ada,Okoro,Oak\nP02,Bryn,Fenwick,Oak\n';
export const CONSENT = 'pupil,use,channel,status,from\nP01,photo,all,given,2026-09-01\nP02,photo,all,refused,2026-09-01\n';
export const STAFF = 'id,name,role,email\nhford,Helen Ford,Headteacher,hford@oakfield.sch.uk\n';

/** A system's export with a title above it, and a consent list under the school's own headings. */
export const MESSY: Readonly<Record<'lists/MIS export.csv' | 'permissions 2026.csv', Buffer>> = {
  'lists/MIS export.csv': office(
    'Pupil list;;;;;\nPrinted 07/09/2026;;;;;\nAdm No;Legal Surname;Legal Forename;Tutor;Gate code;Date of Birth\n00214;Okoro;Zoë;4B;12;13/10/2017\n00215;Ormsby;Seán;4B;;02/03/2018\n',
  ),
  'permissions 2026.csv': office(
    'Adm No;Pupil name;Photos on our Facebook page;No photos please;Notes\n00214;Zoë Okoro;Y;;\n00215;Seán Ormsby;N;Y;rings first\n',
  ),
};

interface Question {
  readonly message: string;
  readonly choices: readonly string[];
}

export interface Answering {
  readonly ask: Ask;
  readonly asked: readonly Question[];
  /** What nobody has asked for. */
  readonly left: readonly string[];
}

/** Answers in turn: a choice by how its words begin, a line by what is typed. What is left over, or was not there, is a fault. */
export const answering = (answers: readonly string[]): Answering => {
  const left = [...answers];
  const asked: Question[] = [];
  const next = (message: string): string => {
    const answer = left.shift();
    if (answer === undefined) throw new Error(`nobody answers: ${message}`);
    return answer;
  };
  const ask: Ask = {
    choose: async <T>(message: string, choices: readonly Choice<T>[]): Promise<T> => {
      asked.push({ message, choices: choices.map(({ name }) => name) });
      const answer = next(message);
      const found = choices.find(({ name }) => name.startsWith(answer));
      if (found === undefined) throw new Error(`${message}: no “${answer}” among ${choices.map(({ name }) => name).join(' | ')}`);
      return found.value;
    },
    search: () => Promise.reject(new Error('nothing is searched here')),
    tick: () => Promise.reject(new Error('nothing is ticked here')),
    line: async (message, refuse) => {
      asked.push({ message, choices: [] });
      const answer = next(message);
      const fault = refuse(answer);
      if (fault === undefined) return answer;
      throw new Error(`refused: ${fault}`);
    },
    words: () => Promise.reject(new Error('no words are asked for here')),
  };
  return { ask, asked, left };
};
