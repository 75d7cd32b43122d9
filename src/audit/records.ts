import type { Wording } from '../checks/check.ts';
import { accountsOf } from '../checks/records/account-facts.ts';
import type { Asked, RecordAudit, RecordEvidence } from '../checks/records/record-audit.ts';
import { RECORD_AUDITS } from '../checks/records/registry.ts';
import { citesOf } from '../engine/finding.ts';
import type { Cite, Cites, Day, Instant, Pack, RecordName, School, Severity } from '../model.ts';
import type { Bound, BoundClause } from '../policy/bind.ts';
import { severityOf } from '../policy/severity.ts';
import { dayOf } from '../text/calendar.ts';

/** A finding about a record, before its sentence is made. */
export interface RecordFound {
  readonly check: string;
  readonly kind: string;
  readonly severity: Severity;
  readonly subject: string;
  readonly wording: Wording;
  readonly data: Readonly<Record<string, string>>;
  readonly cites: Cites;
}

/** Looks at the records once for each audit that a policy in force asks for. */
export const auditRecords = (bound: Bound, school: School, now: Instant): readonly RecordFound[] => {
  const today = dayOf(now, school.timezone);
  return bound.audits.flatMap(({ id, clauses, rule }) => {
    const audit = RECORD_AUDITS.get(id);
    const found = audit === undefined ? [] : ofAudit(audit, clauses, { bound, school, today });
    return rule === undefined ? found : found.map((one) => ({ ...one, severity: rule }));
  });
};

interface Known {
  readonly bound: Bound;
  readonly school: School;
  readonly today: Day;
}

/** What one clause brought up. */
interface Piece {
  readonly evidence: RecordEvidence;
  readonly by: BoundClause;
}

const ofAudit = (audit: RecordAudit, clauses: readonly BoundClause[], known: Known): readonly RecordFound[] => {
  const { state } = known.school;
  const lacking = (by: BoundClause): readonly RecordName[] => audit.needs(askedBy(by)).filter((name) => state[name] === 'unnamed');
  const blind = clauses.filter((by) => lacking(by).length > 0);
  const missing = [...new Set(blind.flatMap(lacking))];
  const stale = [...new Set(clauses.flatMap((by) => audit.needs(askedBy(by)).filter((name) => state[name] === 'stale')))];
  const words = [...new Set(clauses.map((by) => askedBy(by).of).filter((of) => of !== ''))];
  const pieces = clauses
    .filter((by) => !blind.includes(by))
    .flatMap((by) => [...audit.find({ ...inputOf(by, known), words })].map((evidence) => ({ evidence, by })));
  return [
    ...boundTo(blind, audit.id, { kind: 'no-record', subject: missing.join(', '), data: { names: missing.join(', ') } }, NO_RECORD),
    ...stale.flatMap((name) => boundTo(clauses, audit.id, { kind: 'stale', subject: name, doubt: true, data: { name } }, STALE)),
    ...gathered(joined(audit, pieces)),
  ];
};

const NO_RECORD: Wording = {
  message: 'the config does not say where the school keeps: {names}',
  advice: 'name the record in the config, or write none if the school keeps none (docs/records.md)',
};
const STALE: Wording = {
  message: '{name} is older than the config allows, so what it says may no longer be so',
  advice: 'export it again, or give its day as asOf',
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const askedBy = ({ clause: { with: options } }: BoundClause): Asked => {
  const within = /^(\d{1,4})d$/.exec(textOf(options['within']))?.[1];
  return { of: textOf(options['of']), column: textOf(options['column']), within: within === undefined ? undefined : Number(within) };
};

const inputOf = (by: BoundClause, { bound, school, today }: Known) => ({
  ...{ school, today, asked: askedBy(by) },
  pack: bound.packs.find(({ id }) => id === by.pack) ?? ({ id: by.pack } satisfies Pick<Pack, 'id'>),
  accounts: accountsOf(school, by.clause.when),
  clause: `${by.pack}/${by.clause.id}`,
});

/** What several clauses bring up of one thing is one finding, as grave as the strictest of them has it. */
const joined = (audit: RecordAudit, pieces: readonly Piece[]): readonly RecordFound[] => {
  const groups = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const { kind, subject, data = {} } = piece.evidence;
    const key = JSON.stringify([subject, kind, data]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [piece]);
    else group.push(piece);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const wording = audit.messages[first.evidence.kind];
    const clauses = [...new Set(group.map(({ by }) => by))];
    return wording === undefined ? [] : boundTo(clauses, audit.id, first.evidence, wording);
  });
};

/** What one entry does not say is one finding, with all that it does not say, as far as it is equally grave. */
const gathered = (all: readonly RecordFound[]): readonly RecordFound[] => {
  const groups = new Map<string, RecordFound>();
  for (const one of all) {
    const { column, ...rest } = one.data;
    const key = JSON.stringify([one.kind, one.severity, one.subject, rest, one.kind === 'missing' ? '' : column]);
    const known = groups.get(key);
    groups.set(key, known === undefined ? one : together(known, one));
  }
  return [...groups.values()];
};

const together = (one: RecordFound, other: RecordFound): RecordFound => {
  const [first, ...rest] = one.cites;
  const isKnown = ({ policy, clause }: Cite): boolean => one.cites.some((cite) => cite.policy === policy && cite.clause === clause);
  return {
    ...one,
    data: { ...one.data, column: [one.data['column'], other.data['column']].join(', ') },
    cites: [first, ...rest, ...other.cites.filter((cite) => !isKnown(cite))],
  };
};

const boundTo = (clauses: readonly BoundClause[], check: string, evidence: RecordEvidence, wording: Wording): readonly RecordFound[] => {
  const cites = citesOf(clauses);
  if (cites === undefined) return [];
  const severity = severityOf(
    evidence,
    clauses.map(({ clause }) => clause),
  );
  const { kind, subject, data = {} } = evidence;
  return [{ ...{ check, kind, severity, subject, wording }, data, cites }];
};
