import { describe, expect, test } from '@jest/globals';
import type { Check } from '../../src/checks/check.ts';
import { type Judged, judge } from '../../src/engine/judge.ts';
import { BLOCK, maskFor } from '../../src/engine/mask.ts';
import { prepare } from '../../src/engine/prepare.ts';
import { present, takedownIn } from '../../src/engine/present.ts';
import type { Draft } from '../../src/model.ts';
import { bind } from '../../src/policy/bind.ts';
import { draftOf, pupil, schoolOf } from '../school.ts';
import { BADGERS, clause, NOW, packOf } from './house.ts';

/** Finds that nobody said whether there was a badger, and that there was one. */
const counted: Check = {
  id: 'badger',
  summary: 'Counts badgers.',
  needs: [],
  absences: ['not-said'],
  options: {},
  messages: { 'not-said': { message: 'no badgers counted', advice: 'count them' }, seen: { message: 'a badger', advice: 'none' } },
  *find() {
    yield { kind: 'not-said', at: { field: '/text' } };
    yield { kind: 'seen', at: { field: '/text', start: 0, end: 1 } };
  },
};

const school = schoolOf({ pupils: [pupil('P1', 'Haruki', 'Tanabeya')] });
const packs = [packOf('wood', clause('one'), clause('two', { checks: [], asks: [{ id: 'muddy', question: 'Is it clean?' }] }))];
const bound = bind(packs, {}, { ...BADGERS, checks: new Map([['badger', counted]]) });
const judgedAs = (more: Partial<Draft>): Judged =>
  judge({ ...draftOf({ channel: 'facebook', text: 'A walk' }), ...more }, prepare({ school, bound }), { now: NOW, mode: 'published' });
const kinds = ({ findings }: Judged) => findings.map(({ kind }) => kind).toSorted();

describe('what a platform does not keep', () => {
  test('is missing in a post of ours', () => {
    const judged = judgedAs({});
    expect([kinds(judged), judged.questions.map(({ id }) => id)]).toEqual([['not-said', 'seen'], ['muddy']]);
  });

  test('is not missing in an archive, where all else is found', () => {
    const judged = judgedAs({ archive: 'export.zip' });
    expect([kinds(judged), judged.questions]).toEqual([['seen'], []]);
  });
});

describe('where a post can be seen', () => {
  const due = { owner: null, pupils: [], due: '2026-11-16', cites: judgedAs({}).findings[0]?.cites } as unknown as Parameters<
    typeof present
  >[3];

  test('is told, where it is known', () => {
    expect(present(judgedAs({}), school).link).toBeNull();
    const judged = judgedAs({ link: 'https://example.org/1' });
    expect([present(judged, school).link, takedownIn(present(judged, school, undefined, due))?.link]).toEqual([
      'https://example.org/1',
      'https://example.org/1',
    ]);
  });

  test('is hidden as far as it names somebody', () => {
    const judged = judgedAs({ link: 'https://example.org/Haruki-Tanabeya' });
    const mask = maskFor(school, NOW);
    for (const link of [present(judged, school, mask).link, takedownIn(present(judged, school, mask, due))?.link]) {
      expect(link).toContain(BLOCK);
      expect(link).not.toContain('Tanabeya');
    }
  });
});
