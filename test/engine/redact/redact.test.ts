import { describe, expect, test } from '@jest/globals';
import type { Finding, Inside } from '../../../src/engine/finding.ts';
import type { Judged } from '../../../src/engine/judge.ts';
import { type Redacted, redact } from '../../../src/engine/redact/redact.ts';
import type { Draft, Post } from '../../../src/model.ts';
import { draftOf } from '../../school.ts';

/** What a judge finds who knows one word, wherever it stands in these fields. */
interface Known {
  readonly name: string;
  readonly word: string;
  readonly fields: readonly string[];
  readonly more?: Partial<Finding>;
}

const valueAt = (post: Post, field: string): string => {
  const steps = field.split('/').slice(1);
  const value = steps.reduce<unknown>((now, step) => (now as Record<string, unknown> | undefined)?.[step], post);
  return typeof value === 'string' ? value : JSON.stringify(value ?? '');
};

const findingsIn = (post: Post, { name, word, fields, more }: Known): readonly Finding[] =>
  fields.flatMap((field) => {
    const [check = '', kind = ''] = name.split('/');
    const start = valueAt(post, field).indexOf(word);
    const span = { field, start, end: start + word.length };
    return start < 0 ? [] : [{ check, kind, severity: 'error', span, ...more } as Finding];
  });

const safe = (post: Partial<Post>, known: readonly Known[], draft: Partial<Draft> = {}): Redacted =>
  redact({ ...draftOf({ channel: 'facebook', ...post }), ...draft }, (one) => {
    return { findings: known.flatMap((each) => findingsIn(one.post, each)), draft: one } as unknown as Judged;
  });
const SEREN: Known = { name: 'child-name/full-name', word: 'Seren', fields: ['/text'], more: { replacement: 'a Year 4 pupil' } };

describe('a post made safe', () => {
  test('is judged anew, and tells what was changed', () => {
    const { post, judged, rounds } = safe({ text: 'Well done Seren!' }, [SEREN]);
    expect(post).toEqual({ channel: 'facebook', text: 'Well done to a Year 4 pupil!' });
    expect(judged.findings).toEqual([]);
    expect(rounds).toEqual([[{ at: '/text', to: 'Well done to a Year 4 pupil!' }]]);
  });

  test('in which nothing is found stays as it is', () => {
    const post: Partial<Post> = { text: 'Well done!' };
    expect(safe(post, [SEREN])).toMatchObject({ post, rounds: [] });
  });

  test('has all pieces of a text changed at once', () => {
    const toby: Known = { ...SEREN, word: 'Toby' };
    expect(safe({ text: 'Seren sang, then Toby' }, [SEREN, toby])).toMatchObject({
      post: { text: 'A Year 4 pupil sang, then a Year 4 pupil' },
      rounds: [[{ at: '/text' }]],
    });
  });

  test('is changed again where that brings something up', () => {
    const brought: Known = { ...SEREN, word: 'Year 4', more: { replacement: 'younger' } };
    const { post, rounds } = safe({ text: 'Well done Seren!' }, [SEREN, brought]);
    expect([post.text, rounds.length]).toEqual(['Well done to a younger pupil!', 2]);
  });

  test('is not changed for ever: after eight rounds what is left is told', () => {
    const grows: Known = { ...SEREN, more: { replacement: 'a friend of Seren' } };
    const { rounds, judged } = safe({ text: 'Seren' }, [grows]);
    expect([rounds.length, judged.findings.length]).toEqual([8, 1]);
  });
});

describe('what can only be left out', () => {
  const UPN: Known = { name: 'personal-data/upn', word: 'A382999923011', fields: ['/text'] };

  test('goes, and where there are better words for something else not in the same round', () => {
    expect(safe({ text: 'UPN A382999923011' }, [UPN])).toMatchObject({ post: { text: 'UPN (left out)' }, rounds: [[{ at: '/text' }]] });
    const { rounds } = safe({ text: 'Seren has A382999923011' }, [SEREN, UPN]);
    expect(rounds.map(([change]) => change?.to)).toEqual(['A Year 4 pupil has A382999923011', 'A Year 4 pupil has (left out)']);
  });

  test('stays where only a name told whose it was', () => {
    const { post } = redact(draftOf({ channel: 'facebook', text: 'Seren is A382999923011' }), (one) => {
      const named = findingsIn(one.post, SEREN);
      return { findings: named.length > 0 ? [...named, ...findingsIn(one.post, UPN)] : [] } as unknown as Judged;
    });
    expect(post.text).toBe('A Year 4 pupil is A382999923011');
  });
});

describe('where it stands', () => {
  const media = [{ alt: 'Seren with a cup', caption: 'Seren', credit: 'Seren', tags: ['#Seren', '#cup'] }];

  test('alternative texts and captions are changed, and who made a picture is not', () => {
    const everywhere: Known = { ...SEREN, fields: ['/media/0/alt', '/media/0/caption', '/media/0/credit'] };
    const { post, judged } = safe({ media } as Partial<Post>, [everywhere]);
    expect(post.media).toEqual([{ ...media[0], alt: 'A Year 4 pupil with a cup', caption: 'A Year 4 pupil' }]);
    expect(judged.findings.map(({ span }) => span.field)).toEqual(['/media/0/credit']);
  });

  test('tags, links and places are taken off whole', () => {
    const all: Known = { ...SEREN, fields: ['/tags/1', '/links/0', '/media/0/tags/0', '/location/name', '/location/address'] };
    const post: Partial<Post> = {
      ...{ tags: ['#a', '#Seren', '#b'], links: ['https://example.org/Seren'], location: { name: 'Seren', address: 'Seren' } },
      media: [{ tags: ['#Seren', '#cup'] }],
    } as unknown as Partial<Post>;
    const safer = safe(post, [all]);
    expect(safer.post).toEqual({ channel: 'facebook', tags: ['#a', '#b'], links: [], media: [{ tags: ['#cup'] }] });
    expect(safer.rounds.map((changes) => changes.map(({ at }) => at))).toEqual([['/tags/1', '/links/0', '/media/0/tags/0', '/location']]);
  });

  test('a tag in which an error is found goes though it has no words; one that is in doubt needs them', () => {
    const error: Known = { name: 'tone/shouting', word: 'Seren', fields: ['/tags/0'] };
    const doubt: Known = { ...error, more: { severity: 'warning' } };
    expect(safe({ tags: ['#Seren'] }, [error]).post.tags).toEqual([]);
    expect(safe({ tags: ['#Seren'] }, [doubt]).post.tags).toEqual(['#Seren']);
    expect(safe({ tags: ['#Seren'] }, [{ ...doubt, more: { severity: 'warning', replacement: 'a pupil' } }]).post.tags).toEqual([]);
  });

  test('what is found inside a photo takes no tag with it', () => {
    const inside: Known = { ...SEREN, fields: ['/tags/0'], more: { ...SEREN.more, inside: { start: 0, end: 5 } as unknown as Inside } };
    expect(safe({ tags: ['#Seren'] }, [inside])).toMatchObject({ post: { tags: ['#Seren'] }, rounds: [] });
  });

  test('what has no place in the words changes none', () => {
    const nowhere = { ...SEREN.more, span: { field: '/text' } };
    const open = { ...SEREN.more, span: { field: '/text', start: 0 } };
    const closed = { ...SEREN.more, span: { field: '/text', end: 5 } };
    for (const more of [nowhere, open, closed])
      expect(safe({ text: 'Seren won' }, [{ ...SEREN, more }])).toMatchObject({ post: { text: 'Seren won' }, rounds: [] });
  });

  test('words that would be put in their own place change nothing', () => {
    expect(safe({ text: 'See Seren' }, [{ ...SEREN, more: { replacement: 'Seren' } }])).toMatchObject({ rounds: [] });
  });
});

describe('an approval', () => {
  const seals = (seal: Draft['seal'], text: string): readonly (Draft['seal'] | 'none')[] => {
    const seen: (Draft['seal'] | 'none')[] = [];
    redact({ ...draftOf({ channel: 'facebook', text }), ...(seal === undefined ? {} : { seal }) }, (one) => {
      seen.push('seal' in one ? one.seal : 'none');
      return { findings: findingsIn(one.post, SEREN) } as unknown as Judged;
    });
    return seen;
  };

  test('is of what was changed no more, and of what was not it stays', () => {
    const seal = { is: 'same' } as unknown as Draft['seal'];
    expect(seals(seal, 'Seren won')).toEqual([seal, { is: 'changed' }]);
    expect(seals(seal, 'We won')).toEqual([seal]);
    expect(seals(undefined, 'Seren won')).toEqual(['none', 'none']);
  });
});
