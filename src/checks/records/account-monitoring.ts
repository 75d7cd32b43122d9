import type { Account } from '../../model.ts';
import { isDay } from '../../text/calendar.ts';
import { factOf, nameOf, sayFact } from './account-facts.ts';
import { daysBetween, isNothing, isOver, sayColumn, sayDays } from './cells.ts';
import type { RecordAudit, RecordEvidence, RecordInput } from './record-audit.ts';

type Kind = 'missing' | 'long-ago' | 'no-date' | 'to-come';

const A_WEEK = 7;

/** Somebody looks at each account, and lately. */
const accountMonitoring: RecordAudit<Kind> = {
  id: 'account-monitoring',
  summary: 'Nobody has looked at an account for longer than the policy allows.',
  needs: () => ['accounts'],
  messages: {
    missing: { message: 'the register does not say {column}', advice: 'see to it, and add it to the account’s entry in the config' },
    'long-ago': {
      message: '{column}: {day}, {ago} ago, and {within} are the most',
      advice: 'see to it today, and write the day into the account’s entry in the config',
    },
    'no-date': { message: '{column}: this is no date, and the policy leaves {within}', advice: 'write the day, such as 2026-09-01' },
    'to-come': { message: '{column}: {day} is still to come', advice: 'correct the day' },
  },
  *find(input) {
    for (const account of input.accounts) for (const found of faultsOf(account, input)) yield { ...found, subject: nameOf(account) };
  },
};
export default accountMonitoring;

function* faultsOf(account: Account, { asked, today }: RecordInput): Generator<Omit<RecordEvidence<Kind>, 'subject'>> {
  const name = asked.column === '' ? 'lastMonitored' : asked.column;
  const within = asked.within ?? (asked.column === '' ? A_WEEK : undefined);
  const [text, column] = [factOf(account, name), sayColumn(name)];
  if (isNothing(text)) yield { kind: 'missing', data: { column: sayFact(name) } };
  else if (within === undefined) return;
  else if (!isDay(text)) yield { kind: 'no-date', data: { column, within: sayDays(within) } };
  else if (text > today) yield { kind: 'to-come', data: { column, day: text } };
  else if (isOver(text, within, today))
    yield { kind: 'long-ago', data: { column, day: text, ago: sayDays(daysBetween(text, today)), within: sayDays(within) } };
}
