import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loadSetup } from '../../../src/config/setup.ts';
import { judge } from '../../../src/engine/judge.ts';
import { type Prepared, prepare } from '../../../src/engine/prepare.ts';
import { sameFacts } from '../../../src/engine/redact/changes.ts';
import { type Redacted, redact } from '../../../src/engine/redact/redact.ts';
import { parseJson } from '../../../src/formats/json.ts';
import { validate } from '../../../src/formats/shape.ts';
import { postShape } from '../../../src/formats/shapes/post.ts';
import type { Draft, Post } from '../../../src/model.ts';
import { filesIn, ROOT, read } from '../../project/files.ts';
import { examplesOf, PACKS } from '../../rules/examples.ts';

/** Every post of the fixtures that breaks something, made safe: what holds of all of them. */

interface Sample {
  readonly draft: Draft;
  readonly school: string;
  readonly now: number;
}

const sampleOf = (file: string): Sample => {
  const located = parseJson(read(file), file);
  const notes = located.value as { readonly 'x-school'?: string; readonly 'x-now'?: string };
  const draft = {
    post: validate(postShape, located),
    source: file,
    name: basename(file, '.json'),
    folder: join(ROOT, 'fixtures'),
    locate: located.locate,
  };
  return { draft, school: notes['x-school'] ?? 'oakfield', now: Date.parse(notes['x-now'] ?? '2026-11-16T09:00:00Z') };
};

const POSTS = filesIn('fixtures/posts')
  .filter((file) => basename(file).startsWith('breaks-'))
  .map(sampleOf);
const CLAUSES = PACKS.flatMap((pack) =>
  examplesOf(pack)
    .filter((one) => one.case === 'breaks')
    .map(({ draft, now }) => ({ draft, school: pack, now })),
);
const ALL: readonly Sample[] = [...POSTS, ...CLAUSES];

const schools = new Map<string, Prepared>();
for (const school of new Set(ALL.map((sample) => sample.school))) {
  const config = `fixtures/schools/${school}/.smpolicyrc.yaml`;
  schools.set(school, prepare(await loadSetup({ cwd: ROOT, folders: [], config, clock: Date.parse('2026-11-17T16:30:00Z') })));
}

const redacted = ({ draft, school, now }: Sample): Redacted => {
  const prepared = schools.get(school);
  if (prepared === undefined) throw new Error(`no school ${school}`);
  return redact(draft, (one) => judge(one, prepared, { now, mode: 'draft' }));
};
const errorsOf = ({ judged }: Redacted): readonly string[] =>
  judged.findings.filter(({ severity }) => severity === 'error').map(({ check, kind }) => `${check}/${kind}`);

/** Keys that may be changed, taken away. */
const MAY: ReadonlySet<string> = new Set(['text', 'alt', 'caption', 'tags', 'links', 'location']);
const rest = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(rest);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, part]) => (MAY.has(key) ? [] : [[key, rest(part)]])));
};

/** What somebody is or suffers from is no word to be changed for another: the sentence has to be written anew. */
const PRIVATE: ReadonlySet<string> = new Set(['health', 'special-category']);

/** Words that read like a seam. */
const SEAMS = /\b(?:our our|the our|a a|an a|the a|an Year|our trip trip|call call|pupil pupil|family family)\b| {2,}|\s[,.!?](?:\s|$)/i;

const results = ALL.map((sample) => ({ sample, result: redacted(sample) }));
const changed = results.filter(({ result }) => result.rounds.length > 0);

test('most of them are changed, and what names, places and numbers are broken by is mended in all', () => {
  expect(changed.length).toBeGreaterThan(400);
  const mended = /^(?:child-name|trip-location|person-tag|unsafe-link|staff-profile-link)$|^personal-data$/;
  const spoken = /^\/(?:text$|links|tags|location)|\/(?:alt|caption)$|\/media\/\d+\/tags/;
  const left = results.flatMap(({ sample, result }) =>
    result.judged.findings
      .filter(
        ({ severity, check, kind, span }) => severity === 'error' && mended.test(check) && spoken.test(span.field) && !PRIVATE.has(kind),
      )
      .map(({ check, kind }) => [sample.draft.source, check, kind]),
  );
  expect(left).toEqual([]);
});

describe('of each', () => {
  test('nothing but what may be changed is changed, and never who is shown or when', () => {
    for (const { sample, result } of results) {
      expect(rest(result.post)).toEqual(rest(sample.draft.post));
      expect(sameFacts(result.post, sample.draft.post)).toBe(true);
    }
  });

  test('what has been made safe stays as it is', () => {
    for (const { sample, result } of changed) {
      const again = redacted({ ...sample, draft: { ...sample.draft, post: result.post } });
      expect([sample.draft.source, again.rounds.length, errorsOf(again)]).toEqual([sample.draft.source, 0, errorsOf(result)]);
    }
  });

  test('a few rounds are enough', () => {
    expect(Math.max(...results.map(({ result }) => result.rounds.length))).toBeLessThanOrEqual(3);
  });

  test('the words read without a seam', () => {
    const words = ({ text, media = [] }: Post): readonly string[] => [
      text ?? '',
      ...media.flatMap(({ alt, caption }) => [alt ?? '', caption ?? '']),
    ];
    for (const { sample, result } of changed)
      for (const [index, now] of words(result.post).entries())
        if (now !== words(sample.draft.post)[index] && !SEAMS.test(words(sample.draft.post)[index] ?? '')) expect(now).not.toMatch(SEAMS);
  });
});
