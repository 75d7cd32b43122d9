import { describe, expect, test } from '@jest/globals';
import { maskFor } from '../../src/engine/mask.ts';
import { present, presentUnread } from '../../src/engine/present.ts';
import { sumsOf } from '../../src/engine/sums.ts';
import type { Allow, Draft, PhotoRead, Post } from '../../src/model.ts';
import { draftOf, pupil, schoolOf } from '../school.ts';
import { clause, judged, NOW, packOf } from './house.ts';

const BADGER = packOf('wood', clause('one'));
const PHOTO: PhotoRead = { photo: { gps: [], people: [], words: [] } };

describe('what one post adds to the sums', () => {
  const adds = (post: Partial<Post>, more: Partial<Draft> = {}, allow: readonly Allow[] = []) => {
    const whole: Post = { channel: 'x', text: 'a badger! and Badger!', ...post };
    return sumsOf({ ...draftOf(whole), ...more }, judged(whole, [BADGER], schoolOf({ allow })), { allow });
  };

  test('whether it says when it was published', () => {
    expect(adds({}).undated).toEqual({ count: 1, first: 'post.json' });
    expect(adds({ publishAt: '2026-11-16T09:00' }).undated).toEqual({ count: 0, first: '' });
  });

  test('which of its media nobody could open', () => {
    const media = [{ alt: 'a' }, { file: 'b.pdf' }, { file: 'c.jpg' }];
    expect(adds({ media }).unopened).toEqual({ without: 3, documents: 0 });
    expect(adds({ media }, { photos: [undefined, { ...PHOTO, unopened: true }, PHOTO] }).unopened).toEqual({ without: 1, documents: 1 });
    expect(adds({}).unopened).toEqual({ without: 0, documents: 0 });
  });

  test('which exceptions covered something in it', () => {
    const allow = ['hedgehog', 'badger!', 'fox'].map((text): Allow => ({ text, reason: 'the play', until: '2026-12-31' }));
    expect(adds({}, {}, allow).covered).toEqual([2]);
    expect(adds({ text: 'Hello' }, {}, allow).covered).toEqual([]);
  });

  test('how many of its approvals name no state', () => {
    expect(adds({ approvals: [{ by: 'hford' }, { by: 'akhan', of: 'sha256-a' }] }).unbound).toBe(1);
  });
});

describe('a result', () => {
  const school = schoolOf({
    pupils: [pupil('P1', 'Amelia', 'Okafor')],
    accounts: [
      { channel: 'x', handle: '@oakfield', kind: 'official', owners: [], facts: {} },
      { channel: 'x', handle: '@amelia-fans', kind: 'official', owners: [], facts: {} },
    ],
  });
  const mask = maskFor(school, NOW);
  const shown = (post: Partial<Post>) => {
    const one = judged({ channel: 'x', text: 'a badger!', ...post }, [BADGER], school);
    return present(
      { ...one, findings: one.findings.map((found, at) => ({ ...found, safeAfter: NOW + 60_000 * ((at + 1) % 3) })) },
      school,
      mask,
    );
  };

  test('shows the school’s own accounts, and hides a child’s', () => {
    expect(['@oakfield', '@amelia-fans', '@ameliaokafor'].map((account) => shown({ account }).account)).toEqual([
      ...['@oakfield', '@amelia-fans'],
      '@███',
    ]);
  });

  test('is safe after the last of its errors, in whatever order they stand', () => {
    expect(shown({ text: 'badger! badger! badger!' }).safeAfter).toBe('2026-11-16T09:02:00+00:00');
    expect(shown({ text: 'Hello' }).safeAfter).toBeNull();
    expect(shown({ text: 'a badger' }).safeAfter).toBeNull();
  });

  test('of a file that was not read hides whose it is', () => {
    expect(presentUnread({ source: 'amelia.json', line: 3, why: 'Amelia is no key' }, mask)).toEqual({
      ...{ source: '███.json', line: 3, why: '███ is no key' },
    });
  });
});

describe('a “no” to what nobody asks', () => {
  const ASKS = packOf('wood', clause('one', { checks: [], asks: [{ id: 'image-suitability', question: 'Is every picture suitable?' }] }));
  const advice = (answers: Post['answers']): readonly string[] =>
    judged({ channel: 'x', text: 'Hello', ...(answers === undefined ? {} : { answers }) }, [ASKS]).undecided.map(
      (one) => `${one.check}: ${one.advice}`,
    );

  test('is undecided, however it is written, and says which may be meant', () => {
    const near = 'image-suitabilty: correct the id: did you mean “image-suitability”?';
    expect(advice({ 'image-suitabilty': false })).toEqual([near]);
    expect(advice({ 'image-suitabilty': { yes: false, by: 'hford' } })).toEqual([near]);
    expect(advice({ weather: false })).toEqual(['weather: correct the id, or take the answer out']);
  });

  test('a “yes” is nothing, nor is a “no” that is asked for', () => {
    expect(advice({ weather: true, tone: { yes: true } })).toEqual([]);
    expect(advice({ 'image-suitability': false })).toEqual([]);
    expect(advice(undefined)).toEqual([]);
  });
});
