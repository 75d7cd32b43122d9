import { describe, expect, test } from '@jest/globals';
import { undeclaredIn } from '../../src/audit/undeclared.ts';
import type { Account, Consent, Draft, Media, Takedown } from '../../src/model.ts';
import { bind } from '../../src/policy/bind.ts';
import { worldOf } from '../../src/policy/world.ts';
import { clause, packOf } from '../engine/house.ts';
import { draftOf, pupil, schoolOf } from '../school.ts';

const NOW = Date.parse('2026-11-16T09:00:00Z');
const WORLD = await worldOf();
const row = (who: string, status: Consent['status'], from: string, more: Partial<Consent> = {}): Consent => ({
  ...{ who, use: 'photo', channel: 'all', status, from },
  ...more,
});
const given = row('P1', 'given', '2025-09-01');
const ACCOUNT: Account = { channel: 'instagram', handle: '@oak', kind: 'official', owners: ['head'], facts: {} };
const image: Media = { type: 'image' };

interface Told {
  readonly consents: readonly Consent[];
  readonly isProtected?: boolean;
  readonly leftOn?: string;
  readonly media?: readonly Media[];
  readonly within?: string;
  readonly at?: readonly string[];
}
const takedowns = ({
  consents,
  isProtected = false,
  leftOn,
  media = [image, image],
  within,
  at = ['2026-03-02T15:00'],
}: Told): readonly Takedown[] => {
  const school = schoolOf({
    ...{ consents, accounts: [ACCOUNT], staff: [{ id: 'head', personalAccounts: [] }] },
    pupils: [pupil('P1', 'Amara', 'Stanmarch', { protected: isProtected, ...(leftOn === undefined ? {} : { leftOn }) })],
  });
  const down = clause('down', { checks: [], audits: ['takedown'], ...(within === undefined ? {} : { with: { within } }) });
  const all = undeclaredIn({ school, bound: bind([packOf('p', down)], {}, WORLD), now: NOW });
  for (const publishAt of at) {
    const draft: Draft = draftOf(
      { channel: 'instagram', text: 'Hi', ...(publishAt === '' ? {} : { publishAt }), media: [...media] },
      'ig.zip/posts_1.json#1',
    );
    all.look({ ...draft, archive: 'exports/ig.zip' });
  }
  return all.takedowns();
};
const brief = (told: Told) => takedowns(told).map(({ pupils, due, excerpt }) => [pupils.join(), due, excerpt.split(' of which')[0]]);

describe('pictures of which nobody has said who is shown', () => {
  test.each<readonly [string, Told, readonly unknown[]]>([
    ['a consent that holds asks for nothing', { consents: [given] }, []],
    ['none that ever held', { consents: [] }, []],
    ['refused from the beginning', { consents: [row('P1', 'refused', '2025-09-01')] }, []],
    [
      'withdrawn since the first picture',
      { consents: [given, row('P1', 'withdrawn', '2026-10-05')] },
      [['P1', '2026-10-05', '2 pictures on instagram']],
    ],
    ['run out since', { consents: [{ ...given, until: '2026-08-31' }] }, [['P1', '2026-09-01', '2 pictures on instagram']]],
    ['left since', { consents: [given], leftOn: '2026-07-21' }, [['P1', '2026-07-22', '2 pictures on instagram']]],
    ['ended before the first picture', { consents: [{ ...given, until: '2026-01-31' }] }, []],
    [
      'begun and ended after the first picture',
      { consents: [row('P1', 'given', '2026-04-01', { until: '2026-05-01' })] },
      [['P1', '2026-05-02', '2 pictures on instagram']],
    ],
    [
      'refused since tells no day',
      { consents: [given, row('P1', 'refused', '2026-10-05')] },
      [['P1', '2026-11-16', '2 pictures on instagram']],
    ],
    ['not on this channel', { consents: [given, row('P1', 'withdrawn', '2026-10-05', { channel: 'website' })] }, []],
    [
      'a consent for films, where there are none',
      { consents: [row('P1', 'given', '2025-09-01', { use: 'video', until: '2026-08-31' })] },
      [],
    ],
    [
      'both, counted apart',
      { consents: [row('P1', 'given', '2025-09-01', { use: 'all', until: '2026-08-31' })], media: [image, { file: 'a.mp4' }] },
      [['P1', '2026-09-01', '1 picture and 1 film on instagram']],
    ],
    [
      'as many days after as the clause leaves',
      { consents: [{ ...given, until: '2026-08-31' }], within: '7d' },
      [['P1', '2026-09-08', '2 pictures on instagram']],
    ],
    [
      'one that does not say when is counted too',
      { consents: [{ ...given, until: '2026-08-31' }], at: ['2026-06-02T15:00', ''] },
      [['P1', '2026-09-01', '4 pictures on instagram']],
    ],
    [
      'one that does not say when may be from any day, so that whatever ended may be in it',
      { consents: [row('P1', 'given', '2020-09-01', { until: '2021-08-31' })], at: [''] },
      [['P1', '2021-09-01', '2 pictures on instagram']],
    ],
    ['but what never held did not hold then', { consents: [row('P1', 'refused', '2020-09-01')], at: [''] }, []],
    [
      'of all its posts together, from the first',
      { consents: [{ ...given, until: '2026-08-31' }], at: ['2026-09-20T10:00', '2026-06-02T15:00'] },
      [['P1', '2026-09-01', '4 pictures on instagram']],
    ],
    [
      'a picture of a place, or of pupils who are named, is none',
      { consents: [{ ...given, until: '2026-08-31' }], media: [{ shows: 'place' }, { pupils: ['P1'] }] },
      [],
    ],
    ['nor is a document', { consents: [{ ...given, until: '2026-08-31' }], media: [{ type: 'document' }] }, []],
  ])('%s', (_, told, found) => expect(brief(told)).toEqual(found));

  test('and that nobody knows when is said', () => {
    const [one] = takedowns({ consents: [{ ...given, until: '2026-08-31' }], at: ['2026-06-02T15:00', ''] });
    expect(one?.excerpt).toMatch(/who is shown, and of some not even when: to be looked through/);
  });

  test('the archive stands there, its account and whose it is', () => {
    expect(takedowns({ consents: [{ ...given, until: '2026-08-31' }] })).toMatchObject([
      {
        source: 'exports/ig.zip',
        id: 'ig',
        link: null,
        account: '@oak',
        owner: 'head',
        publishAt: '2026-03-02T15:00:00+00:00',
        cites: [{ clause: 'down' }],
      },
    ]);
  });

  test('of a protected pupil as of any whose family has refused since', () => {
    const refused = takedowns({ consents: [given, row('P1', 'refused', '2026-10-05')] });
    expect(refused.length).toBe(1);
    expect(takedowns({ consents: [given], isProtected: true })).toEqual(refused);
    expect(takedowns({ consents: [], isProtected: true })).toEqual(takedowns({ consents: [] }));
  });
});
