import type { LedgerName } from '../../model.ts';

/** A heading of a record, as a clause names it, with what it says. */
export interface LedgerColumn {
  readonly says: string;
  /** Without it an entry says nothing. */
  readonly needed?: true;
}
export type LedgerColumns = Readonly<Record<string, LedgerColumn>>;

/**
 * The headings of the records that an audit reads. A record may have others: they are kept too, for a school's own clauses.
 * A heading that ends in `On` holds a date.
 */
export const LEDGER_COLUMNS: Readonly<Record<LedgerName, LedgerColumns>> = {
  incidents: {
    kind: { says: 'what it was, in the words of the policy: `threat`, `abuse`, `contact`; several are parted by `;`', needed: true },
    on: { says: 'the day it was seen', needed: true },
    id: { says: 'the school’s own number for it' },
    time: { says: 'when it was posted or seen, such as `18:20`' },
    copy: { says: 'where the copy of it is kept' },
    screenshot: { says: 'where the picture of it is kept' },
    form: { says: 'the form that was filled in' },
    reportedTo: { says: 'who was told' },
    reportedOn: { says: 'the day they were told' },
    toldStaff: { says: 'which member of staff the pupil or family told' },
    assessed: { says: 'the day of the first assessment' },
    investigatedBy: { says: 'who leads the look into it' },
    overseenBy: { says: 'who of the leaders oversaw it' },
    escalation: { says: 'how far it was taken, or that it was not' },
    policy: { says: 'the policy it was handled under' },
    route: { says: 'the policy whose reporting chain it took' },
    provider: { says: 'when or how it was reported to the platform' },
    police: { says: 'when it was passed to the police' },
    policeConsidered: { says: 'what was decided about the police' },
    blocked: { says: 'when the user was blocked' },
    removalAsked: { says: 'when its author was asked to take it down' },
    meeting: { says: 'when a meeting was offered' },
    support: { says: 'to whom the person it happened to could turn' },
    familyTold: { says: 'when the family was told' },
    audienceTold: { says: 'how the readers were told why something was deleted' },
    itSupport: { says: 'when the IT team was told' },
    lessons: { says: 'what was learnt once it was closed' },
  },
  awareness: {
    topic: { says: 'what was told or taught, in the words of the policy: `age limits`, `safe use`', needed: true },
    on: { says: 'the day', needed: true },
    to: { says: 'whom: pupils, families, staff' },
    by: { says: 'who told them' },
  },
  roles: {
    role: { says: 'the role as the policy names it', needed: true },
    holders: { says: 'staff ids of those who hold it, parted by `;`' },
    publishedOn: { says: 'the day on which the names were published' },
  },
  relationships: {
    staff: { says: 'the staff id' },
    on: { says: 'the day it was declared' },
    discussedWith: { says: 'with whom it was talked through' },
    decision: { says: 'what was decided' },
  },
  recruitment: {
    candidate: { says: 'the candidate’s reference, never a name' },
    interviewOn: { says: 'the day of the interview' },
    checkedOn: { says: 'the day of the check' },
  },
  declarations: {
    staff: { says: 'the staff id', needed: true },
    on: { says: 'the day it was signed', needed: true },
  },
  reviews: {
    on: { says: 'the day of the review', needed: true },
    policy: { says: 'the id of the policy, where several are kept' },
    by: { says: 'who reviewed it' },
    ratifiedBy: { says: 'who ratified it' },
    nextOn: { says: 'the day of the next review' },
  },
};
