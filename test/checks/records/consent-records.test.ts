import { expect, test } from '@jest/globals';
import consentRecords from '../../../src/checks/records/consent-records.ts';
import type { Consent, Pupil } from '../../../src/model.ts';
import { recordTester, TODAY } from '../../record-tester.ts';
import { pupil, schoolOf } from '../../school.ts';

const given = (more: Partial<Consent> = {}): Consent => ({
  who: 'P1',
  use: 'photo',
  channel: 'website',
  status: 'given',
  from: '2025-09-08',
  form: 'written',
  ...more,
});
const of = (consents: readonly Consent[], more: Partial<Pupil> = {}) => ({ pupils: [pupil('P1', 'Amelia', 'Okafor', more)], consents });
/** A refusal, and after it a broader consent: nobody knows whether that lifts it. */
const UNCLEAR = [given({ status: 'refused' }), given({ use: 'all', channel: 'all', from: '2026-09-01' })];

recordTester(consentRecords, {
  keeps: [
    { why: 'a clear yes', ...of([given()]) },
    { why: 'a clear no', ...of([given({ status: 'refused' })]) },
    { why: 'a yes that ends in spring', ...of([given({ until: '2027-03-01' })]) },
    { why: 'one that ended, and another that followed', ...of([given({ until: '2026-08-31' }), given({ from: '2026-09-01' })]) },
    { why: 'an id in other letters', ...of([given({ who: 'p1' })]) },
    { why: 'a leaver whose consent ended with the school', ...of([given()], { leftOn: '2026-07-21' }) },
    { why: 'a leaver without any', ...of([], { leftOn: '2026-07-21' }) },
    { why: 'each says in what form', column: 'form', ...of([given()]) },
    { why: 'nobody on the roll' },
  ],
  breaks: [
    { why: 'no record', ...of([]), finds: ['not-on-record P1'] },
    { why: 'a record of somebody else', ...of([given({ who: 'P2' })]), finds: ['not-on-record P1'] },
    { why: 'unclear', ...of(UNCLEAR), finds: ['unclear P1'] },
    { why: 'asked, and no answer', ...of([given({ status: 'unanswered' })]), finds: ['unanswered P1?'] },
    { why: 'ended', ...of([given({ until: '2026-08-31' })]), finds: ['expired P1?'] },
    { why: 'ends in four weeks', ...of([given({ until: '2026-12-16' })]), finds: ['expiring P1?'] },
    { why: 'ends in two months, where a clause says so', within: 90, ...of([given({ until: '2027-01-16' })]), finds: ['expiring P1?'] },
    { why: 'a leaver whose consent still holds', ...of([given({ until: '2027-07-31' })], { leftOn: '2026-07-21' }), finds: ['leaver P1?'] },
    {
      why: 'nobody knows in what form',
      column: 'form',
      ...of([given({ form: undefined } as unknown as Partial<Consent>)]),
      finds: ['missing P1'],
    },
    { why: 'the school keeps none', state: { consent: 'none' }, ...of([]), finds: ['none-kept consent'] },
  ],
});

test.each([[[]], [[given()]], [UNCLEAR], [[given({ until: '2026-12-01' })]], [[given({ until: '2026-08-31' })]]])(
  'says of a protected pupil what it says of any other',
  (consents) => {
    const said = (isProtected: boolean): unknown => {
      const school = schoolOf(of(consents, { protected: isProtected }));
      const asked = { of: '', column: '', within: undefined };
      return [
        ...consentRecords.find({ school, asked, today: TODAY, pack: { id: 'baseline' }, words: [], accounts: [], clause: 'baseline/a' }),
      ];
    };
    expect(said(true)).toEqual(said(false));
  },
);
