import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { validate } from '../../src/formats/shape.ts';
import { type Run, resultShape } from '../../src/formats/shapes/result.ts';
import type { Post } from '../../src/model.ts';
import { zipped } from '../formats/zips.ts';
import { scratch } from '../posts/scratch.ts';
import { runHere } from './world.ts';

const CONFIG = `school: { name: Oakfield Primary School }
pupils: pupils.csv
consent: consent.csv
trips: none
staff: [{ id: akhan, name: Aisha Khan, role: Teacher }]
accounts: [{ channel: instagram, handle: "@oakfieldprimary", kind: official, owners: [akhan] }]
audit: { posts: ["published/*.ndjson"] }
`;
const PUPILS = 'id,forename,surname\nP1,Amara,Stanmarch\nP2,Toby,Wexcombe\n';
const CONSENT = 'pupil,use,channel,status,from\nP1,photo,all,given,2025-09-01\nP2,photo,all,refused,2025-09-01\n';

/** Published at 15:30 on 19 June 2026. */
const AT = Date.parse('2026-06-19T14:30:00Z') / 1000;
const archived = (title: string, pictures = 1, at = AT) => ({
  title,
  creation_timestamp: at,
  media: Array.from({ length: pictures }, (_, index) => ({ uri: `media/posts/202606/${at}-${index}.jpg`, creation_timestamp: at })),
});
const own = (more: Partial<Post> = {}): Post => ({
  ...{ channel: 'instagram', author: 'akhan', text: 'Forty new books!', publishAt: '2026-06-19T15:20' },
  media: [{ type: 'image', pupils: ['P2'] }],
  ...more,
});

interface Told {
  readonly drafts?: readonly Post[];
  readonly posts?: readonly object[];
  readonly pack?: string;
  readonly files?: Readonly<Record<string, string>>;
}
const school = ({ drafts = [own()], posts = [archived('Forty  new BOOKS!')], pack, files = {} }: Told): string => {
  const cwd = scratch({
    ...{ '.smpolicyrc.yaml': pack === undefined ? CONFIG : `${CONFIG}policy: [./own.yaml]\n`, 'own.yaml': pack ?? '' },
    ...{ 'pupils.csv': PUPILS, 'consent.csv': CONSENT, ...files },
    'published/a.ndjson': drafts.map((draft) => `${JSON.stringify(draft)}\n`).join(''),
  });
  mkdirSync(join(cwd, 'exports'));
  const inside = Object.fromEntries(
    Object.entries(files).flatMap(([name, text]) => (name.startsWith('in/') ? [[name.slice(3), text]] : [])),
  );
  writeFileSync(join(cwd, 'exports/ig.zip'), zipped({ 'your_instagram_activity/media/posts_1.json': JSON.stringify(posts), ...inside }));
  return cwd;
};
const audited = async (cwd: string, ...args: readonly string[]): Promise<Run> => {
  const { stdout } = await runHere({
    args: [
      'audit',
      '--posts-only',
      '--now',
      '2026-11-16T09:00',
      '--format',
      'json',
      '--no-mask',
      ...(args.length === 0 ? ['exports/ig.zip'] : args),
    ],
    cwd,
  });
  return validate(resultShape, { value: JSON.parse(stdout) as unknown, file: 'stdout', locate: () => undefined });
};
const kinds = ({ posts }: Run) =>
  posts.map(({ violations }) => violations.map(({ check, kind, pupils }) => [`${check}/${kind}`, ...pupils].join(' ')));
const told = ({ notices }: Run): string => notices.map(({ why }) => why).join('\n');
const REFUSED = ['consent/refused P2'];

describe('a post of an archive is completed from the school’s own draft', () => {
  test.each<readonly [string, Told, readonly string[]]>([
    ['by its words, however they are spaced and cased', {}, REFUSED],
    ['a few hours before', { drafts: [own({ publishAt: '2026-06-18T16:00' })] }, REFUSED],
    ['a few hours after', { drafts: [own({ publishAt: '2026-06-20T15:00' })] }, REFUSED],
    ['thirty hours before: none', { drafts: [own({ publishAt: '2026-06-18T09:30' })] }, []],
    ['of another day: none', { drafts: [own({ publishAt: '2026-06-21T15:00' })] }, []],
    ['of another channel: none', { drafts: [own({ channel: 'facebook' })] }, []],
    ['of an account that the archive does not name', { drafts: [own({ account: '@another' })] }, REFUSED],
    ['of other words: none', { drafts: [own({ text: 'Fifty new books!' })] }, []],
    ['that does not say when: none', { drafts: [{ ...own(), publishAt: undefined } as unknown as Post] }, []],
    ['two that say the same are one', { drafts: [own(), own({ publishAt: '2026-06-19T15:25' })] }, REFUSED],
    ['two that do not: none', { drafts: [own(), own({ media: [{ type: 'image', pupils: ['P1'] }] })] }, []],
    [
      'with as many pictures, one by one',
      { posts: [archived('Forty new books!', 2)], drafts: [own({ media: [{ pupils: ['P1'] }, { pupils: ['P2'] }] })] },
      REFUSED,
    ],
    ['with fewer pictures, each may be any', { drafts: [own({ media: [{ pupils: ['P1'] }, { pupils: ['P2'] }] })] }, REFUSED],
    ['with more pictures nobody knows which', { posts: [archived('Forty new books!', 2)] }, ['consent/undeclared', 'consent/undeclared']],
  ])('%s', async (_, given, found) => expect(kinds(await audited(school(given)))).toEqual([found]));

  test('whose account the archive names too', async () => {
    const cwd = school({ drafts: [own({ account: '@another' })] });
    const x = [
      `window.YTD.tweets.part0 = ${JSON.stringify([{ tweet: { id_str: '1', created_at: 'Fri Jun 19 14:30:00 +0000 2026', full_text: 'Books' } }])}`,
    ];
    writeFileSync(
      join(cwd, 'exports/x.zip'),
      zipped({
        'data/tweets.js': x[0] ?? '',
        'data/account.js': 'window.YTD.account.part0 = [{"account":{"username":"oakfieldprimary"}}]',
      }),
    );
    writeFileSync(
      join(cwd, 'published/a.ndjson'),
      `${JSON.stringify(own({ channel: 'x', text: 'Books', account: '@another', publishAt: '2026-06-19T15:30' }))}\n`,
    );
    expect(told(await audited(cwd, 'exports/x.zip'))).toMatch(/an archive of X, which does not keep/);
    writeFileSync(
      join(cwd, 'published/a.ndjson'),
      `${JSON.stringify(own({ channel: 'x', text: 'Books', account: 'OakfieldPrimary', publishAt: '2026-06-19T15:30' }))}\n`,
    );
    expect(told(await audited(cwd, 'exports/x.zip'))).toMatch(/1 of its 1 posts: judged with all that the school’s own drafts of them say/);
  });

  test('by the bytes of a picture, where the words do not tell', async () => {
    const files = { 'published/one.jpg': 'bytes of one', 'published/two.jpg': 'bytes of two' };
    const picture = { 'in/media/posts/202606/1781879400-0.jpg': 'bytes of two' };
    const drafts = [
      own({ text: 'One', media: [{ file: 'one.jpg', pupils: ['P1'] }] }),
      own({ text: 'Two', media: [{ file: 'two.jpg', pupils: ['P2'] }] }),
    ];
    expect(kinds(await audited(school({ drafts, posts: [archived('')], files: { ...files, ...picture } })))).toEqual([REFUSED]);
    expect(kinds(await audited(school({ drafts, posts: [archived('')], files })))).toEqual([[]]);
  });

  test('by the bytes, where two have the same words', async () => {
    const files = {
      'published/one.jpg': 'bytes of one',
      'published/two.jpg': 'bytes of two',
      'in/media/posts/202606/1781879400-0.jpg': 'bytes of two',
    };
    const drafts = [own({ media: [{ file: 'one.jpg', pupils: ['P1'] }] }), own({ media: [{ file: 'two.jpg', pupils: ['P2'] }] })];
    expect(kinds(await audited(school({ drafts, files })))).toEqual([REFUSED]);
  });
});

test('of more pictures than the draft has, those with the same bytes are known', async () => {
  const files = { 'published/two.jpg': 'bytes of two', 'in/media/posts/202606/1781879400-1.jpg': 'bytes of two' };
  const drafts = [own({ media: [{ file: 'two.jpg', pupils: ['P2'] }] })];
  const found = await audited(school({ drafts, posts: [archived('Forty new books!', 2)], files }));
  expect(found.posts[0]?.violations.map(({ kind, where }) => [kind, where.field])).toEqual([
    ['undeclared', '/media/0/pupils'],
    ['refused', '/media/1/pupils/0'],
  ]);
});

describe('what is said of it', () => {
  test('how many of an archive, and of the others what was not judged', async () => {
    const posts = [archived('Forty new books!'), archived('Summer fair.', 1, AT + 1)];
    const said = told(await audited(school({ posts })));
    expect(said).toMatch(/ig\.zip: 1 of its 2 posts: judged with all that/);
    expect(said).toMatch(/ig\.zip: an archive of Instagram, which does not keep/);
  });
  test('where all are known, nothing was not judged', async () => {
    expect(told(await audited(school({})))).not.toMatch(/which does not keep/);
  });
  test('drafts that were of no use', async () => {
    const drafts = [own(), own({ media: [{ pupils: ['P1'] }] }), { ...own({ text: 'Undated' }), publishAt: undefined } as unknown as Post];
    const said = told(await audited(school({ drafts })));
    expect(said).toMatch(/posts of archives that more than one of the school’s drafts fits, so that none was taken: 1/);
    expect(said).toMatch(/drafts that do not say when they were published, .*: 1/);
  });
});

describe('where the config looks for drafts', () => {
  const listing = (posts: string, given: Told = {}): string => {
    const cwd = school(given);
    writeFileSync(join(cwd, '.smpolicyrc.yaml'), CONFIG.replace(/audit:.*/, `audit: { posts: [${posts}] }`));
    return cwd;
  };

  test('what is not there is said', async () => {
    for (const posts of ['nowhere', 'nowhere, "published/*.ndjson"', '"nowhere/*.json"'])
      expect(told(await audited(listing(posts)))).toMatch(
        /nowhere(?:\/\*\.json)?, where the config says that there are published posts: .*no such file.*\. No post of an archive was completed from it/,
      );
  });

  test('and a folder of records alone, and once where it is swept itself', async () => {
    expect(told(await audited(listing('published, records', { files: { 'records/more.txt': '' } })))).toMatch(
      /records, where the config says/,
    );
    const swept = await audited(listing('nowhere, exports/ig.zip'), '--config', '.smpolicyrc.yaml');
    expect([swept.unread.map(({ source }) => source), told(swept).includes('nowhere')]).toEqual([['nowhere'], false]);
  });

  test('what is there is not', async () => {
    expect(told(await audited(school({})))).not.toMatch(/where the config says/);
  });
});

const PACK = `id: own
title: Our policy
clauses:
  - id: asks
    at: Section 1
    says: Each picture suits.
    binds: everyone
    force: must
    ask: { id: suits, question: Does each picture suit? }
  - id: why
    at: Section 2
    says: Comments are off.
    binds: everyone
    force: must
    check: comments-off
`;

describe('questions and what is missing', () => {
  const openIn = ({ posts }: Run) =>
    posts.map(({ questions, violations }) => [...questions.map(({ id }) => id), ...violations.map(({ kind }) => kind)]);
  const drafts = [own({ media: [{ pupils: [] }] })];

  test('are asked of nobody where there is no draft', async () => {
    expect(openIn(await audited(school({ drafts: [], pack: PACK })))).toEqual([[]]);
  });
  test('are open where the draft leaves them so', async () => {
    expect(openIn(await audited(school({ drafts, pack: PACK })))).toEqual([['suits', 'not-said']]);
  });
  test('and are answered by the draft', async () => {
    const answered = (yes: boolean) => [{ ...drafts[0], ...own({ media: [{ pupils: [] }], comments: 'off', answers: { suits: yes } }) }];
    expect(openIn(await audited(school({ drafts: answered(true), pack: PACK })))).toEqual([[]]);
    expect(openIn(await audited(school({ drafts: answered(false), pack: PACK })))).toEqual([['answered-no']]);
  });
});

test('where both are swept, what must come down is listed once, as its platform has it', async () => {
  const { posts, takedowns } = await audited(school({}), 'published', 'exports/ig.zip');
  expect(posts.map(({ verdict }) => verdict)).toEqual(['block', 'block']);
  expect(takedowns.map(({ source, pupils }) => [source, pupils])).toEqual([
    ['exports/ig.zip/your_instagram_activity/media/posts_1.json#1', ['P2']],
  ]);
});
