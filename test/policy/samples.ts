import { posix } from 'node:path';
import type { Check, OptionSpec } from '../../src/checks/check.ts';
import type { Clause, Pack, Reading } from '../../src/model.ts';
import type { Files } from '../../src/policy/load.ts';
import type { World } from '../../src/policy/world.ts';

const OPTIONS: Readonly<Record<string, OptionSpec>> = {
  written: { type: 'yes-no', default: false, says: 'only in writing' },
  personal: { type: 'text', values: ['allowed', 'never'], default: 'allowed', says: 'on personal accounts' },
  most: { type: 'number', default: 5, says: 'how many are too many' },
  words: { type: 'list', default: [], says: 'further words' },
  from: { type: 'list', values: ['staff', 'pupils'], default: ['staff'], says: 'whom it looks at' },
};

const check = (id: string, kinds: readonly string[], options: Check['options'] = {}): Check => ({
  ...{ id, summary: 'Looks for something.', needs: [], options },
  messages: Object.fromEntries(kinds.map((kind) => [kind, { message: 'm', advice: 'a' }])),
  find: () => [],
});

/** Three checks and an audit that are there, and as many that are promised. */
export const WORLD: World = {
  checks: new Map(
    [
      check('consent', ['refused', 'undeclared'], OPTIONS),
      check('tone', ['shouting'], { most: OPTIONS['most'] as OptionSpec }),
      check('comment-moderation', ['spam']),
    ].map((built) => [built.id, built]),
  ),
  plannedChecks: ['child-name', 'trip-location'],
  audits: ['takedown'],
  plannedAudits: ['consent-records'],
};

export const clause = (given: Partial<Clause> = {}): Clause => ({
  ...{ id: 'c', at: 'Section 1', says: 'Something.', binds: ['everyone'], force: 'must', severity: 'error' },
  ...{ checks: ['consent'], asks: [], audits: [], with: {}, when: {}, raise: [], locked: false, planned: false },
  ...given,
});

export const pack = (id: string, ...clauses: readonly Clause[]): Pack => ({ id, title: `The ${id} policy`, file: `${id}.yaml`, clauses });

export const reading = (given: Partial<Reading> = {}): Reading => ({
  ...{ post: { channel: 'instagram' }, id: 'p', source: 'p.json', kind: 'post', channel: 'instagram', account: null },
  ...{
    accountKind: 'official',
    author: undefined,
    role: 'staff',
    publishAt: 0,
    on: 0,
    day: '2026-06-12',
    fields: [],
    photos: [],
    unseen: [],
    scheduled: 'no',
    approvals: [],
    unsealed: [],
  },
  ...given,
});

const BASELINE = `id: baseline
title: Law
clauses:
  - { id: law, at: Article 1, says: Protect., binds: everyone, force: must, check: consent, locked: true }
`;

/** A disk of a few files. Paths are told apart by their parts, whichever way the slashes lean. */
export const disk = (files: Readonly<Record<string, string>>): Files => {
  const all: Readonly<Record<string, string>> = { 'rules/baseline.yaml': BASELINE, ...files };
  const plain = (path: string): string => path.replaceAll('\\', '/');
  return {
    read: (path) => Promise.resolve(all[plain(path)]),
    list: (folder) =>
      Promise.resolve(Object.keys(all).flatMap((path) => (posix.dirname(path) === plain(folder) ? posix.basename(path) : []))),
  };
};
