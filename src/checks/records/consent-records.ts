import type { Consent, ConsentAnswer, Day, Pupil, School, Use } from '../../model.ts';
import { addDays } from '../../text/calendar.ts';
import { foldName } from '../../text/fold.ts';
import { ownIn } from '../../text/own.ts';
import { CONSENT_COLUMNS } from './columns.ts';
import type { RecordAudit, RecordEvidence, RecordInput } from './record-audit.ts';

type Kind = 'not-on-record' | 'unclear' | 'unanswered' | 'expired' | 'expiring' | 'leaver' | 'missing' | 'none-kept';
type Found = RecordEvidence<Kind>;

const A_MONTH = 30;

/**
 * Who agreed, to what and when, can be shown of every pupil. It says of a protected pupil what it would of any other with the
 * same rows: else the list itself would tell who is protected.
 */
const consentRecords: RecordAudit<Kind> = {
  id: 'consent-records',
  summary: 'The consents on record are not complete, clear and current.',
  needs: () => ['pupils', 'consent'],
  messages: {
    'not-on-record': { message: 'nothing is on record for this pupil', advice: 'ask the family, and record what they say, a no as well' },
    unclear: {
      message: 'what is on record for this pupil is unclear: {uses}',
      advice: 'ask the family about that very use, and record what they say as a new row',
    },
    unanswered: { message: 'the family was asked and has not answered', advice: 'ask again; until then it counts as no consent' },
    expired: {
      message: 'a consent ended on {day} and none has followed: {uses}',
      advice: 'ask the family again, or note that they were not asked',
    },
    expiring: { message: 'a consent ends on {day}: {uses}', advice: 'ask the family before that day, if it is to go on' },
    leaver: {
      message: 'this pupil left on {day}, and a consent on record still holds: {uses}',
      advice: 'see whether the family still wants it, and what of this pupil is still published',
    },
    missing: { message: 'a consent on record does not say: {column}', advice: 'look it up on the form, and fill it in' },
    'none-kept': { message: 'the school keeps no record of consents', advice: 'keep one: without it nobody can show that a family agreed' },
  },
  *find(input) {
    const { school, today } = input;
    if (school.state.consent === 'none') {
      yield { kind: 'none-kept', subject: 'consent' };
      return;
    }
    const rows = rowsByPupil(school.consent.rows);
    for (const pupil of school.roll.pupils) {
      const own = rows.get(foldName(pupil.id)) ?? [];
      if (input.asked.column !== '') yield* unfilled(pupil, own, input);
      else if (pupil.leftOn !== undefined && pupil.leftOn < today) yield* ofLeaver(pupil, own, input);
      else yield* ofPupil(pupil, own, input);
    }
  },
};
export default consentRecords;

const rowsByPupil = (rows: readonly Consent[]): ReadonlyMap<string, readonly Consent[]> => {
  const groups = new Map<string, Consent[]>();
  for (const row of rows) {
    const key = foldName(row.who);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
};

interface Answer extends ConsentAnswer {
  readonly use: Use;
  readonly channel: string;
}

const USES: readonly Use[] = ['photo', 'video', 'voice', 'work', 'name', 'full-name', 'named-photo'];
/** A channel that a group stands for is asked about in its place. */
const FOR: Readonly<Record<string, string>> = { social: 'facebook', all: 'website' };

/** What the list says today to every use and channel that a pupil's own rows name. */
const answersOf = (pupil: Pupil, rows: readonly Consent[], school: School, day: Day): readonly Answer[] => {
  const plain = { ...pupil, protected: false };
  const asked = new Map(
    rows.flatMap(({ use, channel }) =>
      (use === 'all' ? USES : [use]).map((one) => [`${one} on ${channel}`, { use: one, channel }] as const),
    ),
  );
  return [...asked.values()].map(({ use, channel }) => ({
    ...school.consent.ofPupil(plain, { use, channel: ownIn(FOR, channel) ?? channel, day }),
    ...{ use, channel },
  }));
};

/** `photo on website`; where it is every use of a channel, `all on website`. */
const usesOf = (answers: readonly Answer[]): string => {
  const channels = [...new Set(answers.map(({ channel }) => channel))];
  return channels
    .flatMap((channel) => {
      const uses = answers.filter((one) => one.channel === channel).map(({ use }) => use);
      return (uses.length === USES.length ? ['all'] : uses).map((use) => `${use} on ${channel}`);
    })
    .join(', ');
};

function* ofPupil(pupil: Pupil, rows: readonly Consent[], { school, asked, today }: RecordInput): Generator<Found> {
  const subject = pupil.id;
  const answers = answersOf(pupil, rows, school, today);
  const unclear = answers.filter(({ is }) => is === 'unclear');
  if (rows.length === 0) yield { kind: 'not-on-record', subject };
  else if (rows.every(({ status }) => status === 'unanswered')) yield { kind: 'unanswered', subject, doubt: true };
  if (unclear.length > 0) yield { kind: 'unclear', subject, data: { uses: usesOf(unclear) } };
  const until = (answer: Answer): Day => answer.row?.until ?? '';
  const last = addDays(today, asked.within ?? A_MONTH);
  yield* byDay(
    'expired',
    subject,
    answers.filter(({ is }) => is === 'expired'),
    until,
  );
  yield* byDay(
    'expiring',
    subject,
    answers.filter((one) => one.is === 'given' && until(one) !== '' && until(one) <= last),
    until,
  );
}

/** One finding for a day, with all that ends on it. */
function* byDay(kind: Kind, subject: string, answers: readonly Answer[], dayOf: (answer: Answer) => Day): Generator<Found> {
  for (const day of [...new Set(answers.map(dayOf))].toSorted())
    yield { kind, subject, data: { day, uses: usesOf(answers.filter((one) => dayOf(one) === day)) }, doubt: true };
}

function* ofLeaver(pupil: Pupil, rows: readonly Consent[], { school, today }: RecordInput): Generator<Found> {
  const holding = answersOf(pupil, rows, school, today).filter(({ is }) => is === 'given');
  if (holding.length > 0)
    yield { kind: 'leaver', subject: pupil.id, data: { day: pupil.leftOn ?? '', uses: usesOf(holding) }, doubt: true };
}

const COLUMNS: Readonly<Record<string, (row: Consent) => string | undefined>> = {
  from: ({ from }) => from,
  until: ({ until }) => until,
  form: ({ form }) => form,
  basis: ({ basis }) => basis,
};

function* unfilled({ id }: Pupil, rows: readonly Consent[], { asked: { column } }: RecordInput): Generator<Found> {
  const textOf = ownIn(COLUMNS, column) ?? (() => undefined);
  const isOpen = (row: Consent): boolean => row.status === 'given' && textOf(row) === undefined;
  if (rows.some(isOpen)) yield { kind: 'missing', subject: id, data: { column: CONSENT_COLUMNS[column] ?? column } };
}
