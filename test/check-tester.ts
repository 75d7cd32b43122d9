import { describe, expect, test } from '@jest/globals';
import type { Check } from '../src/checks/check.ts';
import { lookupsOf } from '../src/detect/lookups.ts';
import { textAt } from '../src/engine/pointer.ts';
import { type Mode, readPost } from '../src/engine/read.ts';
import { undecidedOf } from '../src/engine/undecided.ts';
import type { Evidence, Fact, Options, Photo, Post, RecordName, School, Seal } from '../src/model.ts';
import { momentOf } from '../src/text/calendar.ts';
import { draftOf } from './school.ts';

/** What one `breaks` case must find: the kind, the exact words (null where nothing is there), and whether it is a doubt. */
export interface Finds {
  readonly kind: string;
  readonly match: string | null;
  readonly doubt?: boolean;
}

export interface Case {
  readonly post: Post;
  readonly why: string;
  readonly now?: string;
  /** Whether it is a draft, unless it says otherwise. */
  readonly mode?: Mode;
  readonly with?: Options;
  /** What the files of its media say of themselves; undefined where there is no file. */
  readonly photos?: readonly (Photo | undefined)[];
  /** The state it is in, where its approvals name one. */
  readonly seal?: Seal;
}

export interface Breaks extends Case {
  readonly finds: readonly Finds[];
  /** Records without which the same is found. */
  readonly without?: readonly (RecordName | Fact)[];
}

export interface Cases {
  readonly school: School;
  readonly keeps: readonly Case[];
  readonly breaks: readonly Breaks[];
}

/** Tests a check as strictly as it tests a post: see the cases below, each of which has been seen to fail. */
export const checkTester = (check: Check, { school, keeps, breaks }: Cases): void => {
  describe(`the check ${check.id}`, () => {
    test('is tested both ways, and in every kind it declares', () => {
      expect(keeps.length).toBeGreaterThan(0);
      expect(new Set(breaks.flatMap(({ finds }) => finds.map(({ kind }) => kind)))).toEqual(new Set(Object.keys(check.messages)));
      expect(breaks.filter(({ finds }) => finds.length === 0)).toEqual([]);
    });

    test.each(keeps)('keeps: $why', (one) => {
      expect(found(check, one, school)).toEqual([]);
    });

    test.each(breaks)('breaks: $why', (one) => {
      expect(found(check, one, school)).toEqual(one.finds.map(({ kind, match, doubt = false }) => ({ kind, match, doubt })));
    });

    test.each(breaks)('runs twice alike, changes nothing and fills its sentences: $why', (one) => {
      const first = evidenceOf(check, one, school);
      expect(evidenceOf(check, one, school)).toEqual(first);
      for (const { kind, data = {} } of first) expect(gapsIn(check, kind, data)).toEqual([]);
    });

    // Some need no record, and a table without rows is a fault.
    if (check.needs.length > 0)
      describe.each(check.needs)('without the record “%s”', (need) => {
        const poorer = without(school, need);
        test('it is undecided', () => {
          expect(undecidedOf(check, poorer)).not.toEqual([]);
          expect(undecidedOf(check, school)).toEqual([]);
        });
        const same = breaks.filter(({ without = [] }) => without.includes(need));
        test.each(same.length > 0 ? same : [NOTHING_FOUND])('it still finds what needs no such record: $why', (one) => {
          expect(found(check, one, poorer)).toEqual(found(check, one, school));
        });
      });
  });
};

/** A school that never said this. */
const without = ({ hours, ...school }: School, need: RecordName | Fact): School =>
  need === 'hours' ? school : { ...school, ...(hours === undefined ? {} : { hours }), state: { ...school.state, [need]: 'unnamed' } };

const NOTHING_FOUND: Case = { post: { channel: 'x', text: 'Hello' }, why: 'nothing' };

/** All that a check finds in a post. */
export const evidenceOf = (
  check: Check,
  { post, now = '2026-11-16T09:00', mode = 'draft', with: options = {}, photos = [], seal }: Case,
  school: School,
): readonly Evidence[] => {
  const instant = momentOf(now, school.timezone) ?? 0;
  const reading = readPost(
    {
      ...draftOf(freeze(post)),
      photos: photos.map((photo) => (photo === undefined ? undefined : { photo })),
      ...(seal === undefined ? {} : { seal }),
    },
    school,
    {
      now: instant,
      mode,
    },
  );
  const defaults = Object.fromEntries(Object.entries(check.options).map(([name, spec]) => [name, spec.default]));
  const completed = freeze({ ...defaults, ...options });
  if (check.concerns?.(reading, completed) === false) return [];
  return [...check.find({ reading: freeze(reading), school, lookups: lookupsOf(school), options: completed })];
};

const found = (check: Check, one: Case, school: School): readonly Finds[] =>
  evidenceOf(check, one, school).map(({ kind, at, match, doubt = false }) => ({
    kind,
    match: match ?? (at.start === undefined ? null : (textAt(one.post, at.field)?.slice(at.start, at.end) ?? null)),
    doubt,
  }));

/** The `{names}` of a kind's sentences that its data leave empty-handed. */
const gapsIn = (check: Check, kind: string, data: Readonly<Record<string, string>>): readonly string[] => {
  const wording = check.messages[kind];
  const sentences = `${wording?.message ?? '{message}'} ${wording?.advice ?? ''}`;
  return [...sentences.matchAll(/\{(\w+)\}/g)].flatMap(([, name = '']) => (data[name] === undefined ? [name] : []));
};

const freeze = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
  return value;
};
