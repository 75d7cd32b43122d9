import { describe, expect, test } from '@jest/globals';
import { accountsFrom } from '../../src/school/accounts.ts';
import { daysOf, stateOf } from '../../src/school/fresh.ts';
import { buildSchool } from '../../src/school/school.ts';
import { pupilOf } from './tables.ts';

describe('a school', () => {
  test('of which only the name is known', () => {
    const { roll, consent, state, ...school } = buildSchool({ name: 'Oakfield Primary School' });
    expect(school).toEqual({
      ...{ name: 'Oakfield Primary School', aliases: [], classes: [], domains: [], timezone: 'Europe/London', releaseAfter: 0 },
      ...{
        contact: { phones: [], emails: [], addresses: [] },
        trips: [],
        staff: [],
        accounts: [],
        allow: [],
        closed: { channels: ['classdojo', 'email'] },
      },
      roles: { leader: ['Headteacher', 'Deputy headteacher'], governor: ['Governor'], volunteer: ['Volunteer'] },
    });
    expect({ pupils: roll.pupils, rows: consent.rows }).toEqual({ pupils: [], rows: [] });
    expect(new Set(Object.values(state))).toEqual(new Set(['unnamed']));
  });

  test('its roll knows the classes of the config, its consents the pupils of the roll', () => {
    const school = buildSchool({
      ...{ name: 'Oakfield', classes: ['Elm'], pupils: [pupilOf('P001', 'Edward', 'Price', { class: 'Oak' })] },
      consents: [{ who: 'P001', use: 'photo', channel: 'all', status: 'given' }],
    });
    expect([school.roll.ofClass('Elm'), school.roll.ofClass('Oak')?.length]).toEqual([[], 1]);
    expect(school.consent.ofPerson('Edward Price', { use: 'photo', channel: 'website', day: '2026-09-01' }).is).toBe('given');
  });

  test('roles that the config gives take the place of the defaults, one by one', () => {
    const { roles } = buildSchool({ name: 'Oakfield', roles: { leader: ['Principal'], headteacher: ['Principal'] } });
    expect(roles).toEqual({ leader: ['Principal'], headteacher: ['Principal'], governor: ['Governor'], volunteer: ['Volunteer'] });
  });
});

test('an account has its facts as text', () => {
  expect(
    accountsFrom([
      {
        channel: 'Twitter',
        handle: '@oakfield',
        owners: ['hford', 'akhan'],
        linkedFromWebsite: true,
        lastMonitored: '2026-11-16',
        createdOn: '2020-01-01',
      },
      { channel: 'facebook', handle: 'Oakfield PTA', kind: 'association' },
    ]),
  ).toEqual([
    {
      ...{ channel: 'x', handle: '@oakfield', kind: 'official', owners: ['hford', 'akhan'] },
      facts: {
        ...{ channel: 'Twitter', handle: '@oakfield', owners: 'hford; akhan', linkedFromWebsite: 'true', lastMonitored: '2026-11-16' },
        createdOn: '2020-01-01',
      },
    },
    {
      channel: 'facebook',
      handle: 'Oakfield PTA',
      kind: 'association',
      owners: [],
      facts: { channel: 'facebook', handle: 'Oakfield PTA', kind: 'association' },
    },
  ]);
});

describe('how fresh a record is', () => {
  test.each([
    ['90d', 90],
    [' 1d ', 1],
    ['90', undefined],
    ['3w', undefined],
    ['-1d', undefined],
  ])('%j', (text, days) => expect(daysOf(text)).toBe(days));

  test.each([
    ['unnamed', undefined, 90, 'unnamed'],
    ['none', undefined, 90, 'none'],
    ['kept', '2026-01-01', undefined, 'kept'],
    ['kept', undefined, 90, 'kept'],
    ['kept', '2026-09-01', 30, 'kept'],
    ['kept', '2026-08-31', 30, 'stale'],
    ['kept', '2026-10-01', 30, 'kept'],
    ['kept', '2026-11-16', 30, 'kept'],
    ['kept', '2026-11-17', 30, 'stale'],
    ['kept', '2026-11-17', undefined, 'kept'],
  ] as const)('%s on %s within %s days, judged at 1 October, on 16 November: %s', (is, day, fresh, state) => {
    expect(stateOf({ is, ...(day === undefined ? {} : { day }) }, { now: '2026-10-01', latest: '2026-11-16' }, fresh)).toBe(state);
  });
});
