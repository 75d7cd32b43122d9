import type { Check } from '../../src/checks/check.ts';
import { type Judged, judge } from '../../src/engine/judge.ts';
import { prepare } from '../../src/engine/prepare.ts';
import type { Clause, Evidence, Pack, Post, School } from '../../src/model.ts';
import { type Bound, bind } from '../../src/policy/bind.ts';
import type { World } from '../../src/policy/world.ts';
import { draftOf, schoolOf } from '../school.ts';

/** A check for tests: finds every “badger” in the words, for certain with an exclamation mark and doubtful without. */
const badger: Check = {
  id: 'badger',
  summary: 'Names a badger.',
  needs: ['trips'],
  options: { loud: { type: 'yes-no', default: false, says: 'only with an exclamation mark' } },
  messages: {
    seen: { message: '{animal} is named', advice: 'leave {animal} out' },
    loud: { message: '{animal} is called', advice: 'leave {animal} alone' },
  },
  *find({ reading, options }) {
    for (const { pointer, text } of reading.fields)
      for (const match of text.matchAll(/badger(!?)/gi)) {
        if (options['loud'] === true && match[1] === '') continue;
        yield badgerAt(pointer, match);
      }
  },
};

const badgerAt = (field: string, match: RegExpExecArray): Evidence => ({
  kind: match[1] === '!' ? 'loud' : 'seen',
  at: { field, start: match.index, end: match.index + match[0].length },
  data: { animal: match[0] },
  doubt: match[1] === '',
  ...(match[1] === '!' ? { safeAfter: Date.parse('2026-11-20T12:00:00Z') } : {}),
});

export const clause = (id: string, more: Partial<Clause> = {}): Clause => ({
  ...{ id, at: `Section ${id}`, says: 'Badgers are left in peace.', binds: ['everyone'], force: 'must', severity: 'error' },
  ...{ checks: ['badger'], asks: [], audits: [], with: {}, when: {}, raise: [], locked: false, planned: false },
  ...more,
});

export const packOf = (id: string, ...clauses: Clause[]): Pack => ({ id, title: `The ${id} policy`, file: `${id}.yaml`, clauses });

/** A build with that check alone. */
export const BADGERS: World = { checks: new Map([['badger', badger]]), plannedChecks: [], audits: ['takedown'], plannedAudits: [] };

const boundOf = (...packs: Pack[]): Bound => bind(packs, {}, BADGERS);

export const NOW: number = Date.parse('2026-11-16T09:00:00Z');

export const judged = (post: Post, packs: readonly Pack[], school: School = schoolOf()): Judged =>
  judge(draftOf(post), prepare({ school, bound: boundOf(...packs) }), { now: NOW, mode: 'draft' });
