import accountMonitoring from './account-monitoring.ts';
import accountRegister from './account-register.ts';
import awarenessLog from './awareness-log.ts';
import checkLog from './check-log.ts';
import consentRecords from './consent-records.ts';
import incidentLog from './incident-log.ts';
import policyReview from './policy-review.ts';
import type { RecordAudit } from './record-audit.ts';
import recruitmentChecks from './recruitment-checks.ts';
import relationshipsRegister from './relationships-register.ts';
import roleRegister from './role-register.ts';
import staffDeclaration from './staff-declaration.ts';
import staffTraining from './staff-training.ts';

const BUILT: readonly RecordAudit[] = [
  policyReview,
  accountRegister,
  accountMonitoring,
  checkLog,
  staffTraining,
  consentRecords,
  incidentLog,
  awarenessLog,
  roleRegister,
  relationshipsRegister,
  recruitmentChecks,
  staffDeclaration,
];

/** Every audit of the records, by its id. Loaded by an audit alone; the ids stand in the registry of the checks. */
export const RECORD_AUDITS: ReadonlyMap<string, RecordAudit> = new Map(BUILT.map((audit) => [audit.id, audit]));
