import { describe, expect, test } from '@jest/globals';
import { currentPlaces } from '../../src/engine/allow.ts';
import { judge } from '../../src/engine/judge.ts';
import { prepare } from '../../src/engine/prepare.ts';
import type { Allow, Post } from '../../src/model.ts';
import { bind } from '../../src/policy/bind.ts';
import { worldOf } from '../../src/policy/world.ts';
import { draftOf, pupil, schoolOf } from '../school.ts';
import { clause, judged, NOW, packOf } from './house.ts';

const allow = (text: string, more: Partial<Allow> = {}): Allow => ({ text, reason: 'the play', until: '2026-12-31', ...more });
const BADGER = packOf('wood', clause('one'));

/** What is left of a post and what is covered, by the words that were found. */
const badgers = (text: string, ...entries: readonly Allow[]): readonly (readonly string[])[] => {
  const { findings, suppressed } = judged({ channel: 'x', text }, [BADGER], schoolOf({ allow: entries }));
  const at = ({ span: { start, end } }: (typeof findings)[number]): string => `${start}-${end}`;
  return [findings.map(at), suppressed.map(({ finding }) => at(finding))];
};

describe('an entry for one check', () => {
  test.each([
    ['this one', 'badger', [[], ['2-9']]],
    ['another', 'child-name', [['2-9'], []]],
  ])('%s', (_why, check, wanted) => {
    expect(badgers('a badger!', allow('badger!', { check }))).toEqual(wanted);
  });

  test('is passed over for one that is for every check', () => {
    expect(badgers('a badger!', allow('badger!', { check: 'child-name' }), allow('badger!'))).toEqual([[], ['2-9']]);
  });
});

describe('the longer phrase', () => {
  test.each([
    ['opens the text', 'Badger! at the hall', 'badger! at', [[], ['0-7']]],
    ['ends with what was found', 'see the badger!', 'The Badger!', [[], ['8-15']]],
    ['is what was found', 'see badger!', 'badger!', [[], ['4-11']]],
    ['comes later', 'a badger! and then Badger! the play', 'badger! the play', [['2-9'], ['19-26']]],
    ['comes before', 'Our badger! is one badger!', 'our badger! is', [['19-26'], ['4-11']]],
    ['overlaps itself', 'badger! badger! badger! badger!', 'badger! badger! badger!', [[], ['0-7', '8-15', '16-23', '24-31']]],
    ['breaks off within what was found', 'the badgerly badger!', 'the badger', [['13-20'], ['4-10']]],
    ['is not there', 'a badger!', 'the play called badger!', [['2-9'], []]],
    ['is empty', 'a badger!', '', [['2-9'], []]],
  ])('%s', (_why, text, where, [left, covered]) => {
    expect(badgers(text, allow('badger!', { where }), allow('badger', { where }))).toEqual([left, covered]);
  });
});

test('the places of the entries that count are told from 1, and an ended one keeps its number', () => {
  expect(currentPlaces([allow('a'), allow('b', { until: '2026-11-15' }), allow('c', { until: '2026-11-16' })], '2026-11-16')).toEqual([
    1, 3,
  ]);
});

describe('only published words can be allowed', () => {
  const bound = async (id: string) =>
    bind(
      [packOf('law', clause('one', { checks: [id], with: id === 'personal-disclaimer' ? { when: 'always' } : {} }))],
      {},
      await worldOf([id]),
    );
  const school = (text: string) => schoolOf({ pupils: [pupil('P1', 'Seren', 'Llewarch')], allow: [allow(text)] });
  const kinds = async (id: string, post: Post, text: string): Promise<readonly string[]> =>
    judge(draftOf(post), prepare({ school: school(text), bound: await bound(id) }), { now: NOW, mode: 'draft' }).findings.map(
      ({ kind }) => kind,
    );

  test('never who is shown, be it by the very id', async () => {
    const post: Post = { channel: 'x', media: [{ type: 'image', pupils: ['P1'] }] };
    expect(await kinds('consent', post, 'P1')).toEqual(['not-given']);
  });

  test('nor what nobody has said', async () => {
    expect(await kinds('consent', { channel: 'x', media: [{ type: 'image' }] }, 'P1')).toEqual(['undeclared']);
  });

  test('nor what a post is without, though its whole text is allowed', async () => {
    const post: Post = { channel: 'x', accountKind: 'personal', text: 'Hello' };
    expect(await kinds('personal-disclaimer', post, 'Hello')).toEqual(['missing']);
  });
});
