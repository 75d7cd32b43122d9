/**
 * The nouns of smpolicy, as readonly types. One word for one thing: a post is what someone wants to publish, a reading is a
 * post read once, a school is everything the school told us, a pack is a policy as data, a check looks for evidence, a
 * violation is evidence bound to clauses, a verdict is what follows, a report is all that one run found.
 */

/** A calendar day in the school's own zone, `2026-06-12`. Days compare as text. */
export type Day = string;
/** Milliseconds since 1970, UTC. */
export type Instant = number;

// ── Where things stand, and what is wrong with them ─────────────────────────────────────────────────────────────────

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where a value of a file stands: `locate('/media/0/file')`, or an offset within that string's text. */
export type Locate = (pointer: string, offset?: number) => Position | undefined;

/** A value read from a file, with a way to say where each part of it stands. */
export interface Located<T = unknown> {
  readonly value: T;
  readonly file: string;
  readonly locate: Locate;
}

/** Input that cannot be used: one clear sentence, with its place and what to do. Never holds a cell's value from a record. */
export class Complaint extends Error {
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;
  /** What went wrong and what was expected, without the place. */
  readonly why: string;
  readonly advice: string | undefined;

  constructor(why: string, place: { file?: string; line?: number; column?: number; advice?: string } = {}) {
    const { file, line, column, advice } = place;
    const at = [file, line, column].filter((part) => part !== undefined).join(':');
    super(`${at === '' ? '' : `${at}: `}${why}${advice === undefined ? '' : `. ${advice}`}`);
    this.name = 'Complaint';
    this.file = file;
    this.line = line;
    this.column = column;
    this.why = why;
    this.advice = advice;
  }
}

/** Something a reader of the report should know that changes no verdict. */
export interface Notice {
  readonly why: string;
}

// ── A post ──────────────────────────────────────────────────────────────────────────────────────────────────────────

export type PostKind = 'post' | 'reply' | 'comment' | 'message' | 'story';
export type AccountKind = 'official' | 'personal' | 'association';
export type Role = 'staff' | 'leader' | 'governor' | 'volunteer' | 'pupil' | 'parent' | 'association' | 'public';
export type MediaType = 'image' | 'video' | 'audio' | 'document';
export type Shows = 'pupils' | 'work' | 'staff' | 'place' | 'other';

export interface Media {
  readonly file?: string;
  readonly type?: MediaType;
  readonly shows?: Shows;
  /** Ids, names or `class:Oak`; `[]` says no pupil; absent says nobody has declared who is shown. */
  readonly pupils?: readonly string[];
  readonly people?: readonly string[];
  readonly alt?: string;
  readonly caption?: string;
  readonly tags?: readonly string[];
  readonly takenAt?: string;
  readonly takenWith?: 'school' | 'personal';
  readonly credit?: string;
  readonly source?: 'own' | 'permission' | 'licensed' | 'unknown';
}

export interface Answer {
  readonly yes: boolean;
  readonly by?: string;
  readonly at?: string;
}

/** A post as somebody wrote it: valid by its shape, nothing filled in yet. */
export interface Post {
  readonly id?: string;
  readonly kind?: PostKind;
  readonly channel: string;
  readonly account?: string;
  readonly accountKind?: AccountKind;
  readonly author?: string;
  readonly authorRole?: Role;
  readonly text?: string;
  readonly publishAt?: string;
  readonly location?: { readonly name?: string; readonly lat?: number; readonly lon?: number };
  readonly media?: readonly Media[];
  readonly links?: readonly string[];
  readonly tags?: readonly string[];
  readonly comments?: 'on' | 'off';
  readonly audience?: 'public' | 'followers' | 'group' | 'person';
  readonly inReplyTo?: {
    readonly author?: string;
    readonly from?: 'family' | 'pupil' | 'former-pupil' | 'press' | 'public';
    readonly text?: string;
  };
  readonly purpose?: string;
  readonly approvals?: readonly { readonly by: string; readonly at?: string; readonly of?: string }[];
  readonly answers?: Readonly<Record<string, boolean | Answer>>;
}

// ── A photo ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A place that a photo's own data give. */
export interface PhotoPlace {
  readonly lat: number;
  readonly lon: number;
  /** Which of its data, in plain words: `GPS`, `caption`. */
  readonly from: string;
  /** The letters for north or south and east or west are missing: it may be mirrored. */
  readonly unsigned?: true;
}

/** Words that a photo's own data hold. */
export interface PhotoWords {
  /** Which of its data, in plain words: `caption`, `keywords`. */
  readonly from: string;
  readonly text: string;
}

/** What a photo or film says of itself, besides its picture. */
export interface Photo {
  readonly gps: readonly PhotoPlace[];
  /** Who is named as being in it. */
  readonly people: readonly string[];
  readonly words: readonly PhotoWords[];
  /** ISO 8601, with an offset where the photo has one. */
  readonly takenAt?: string;
}

/** A medium's file, opened: what was found in it, and what stopped the reading before its end. */
export interface PhotoRead {
  readonly photo: Photo;
  readonly unread?: { readonly why: string; readonly advice: string };
  /** A document or recording: it is there, and was not looked into. */
  readonly unopened?: true;
}

/** A state of a post, its words and the bytes of its files, as one hash; or which of its files could not be read. */
export type Seal = { readonly is: string } | { readonly unread: readonly { readonly why: string; readonly advice: string }[] };

/** A post with where it came from. */
export interface Draft {
  readonly post: Post;
  /** As the contract names it: the path as given, `path#3` for a line or an element, `stdin`. */
  readonly source: string;
  /** The id it has when it gives none itself. */
  readonly name: string;
  /** The folder that the paths in it are relative to. */
  readonly folder: string;
  readonly locate: Locate;
  /** One for each medium; undefined where it names no file. Absent where nobody has looked. */
  readonly photos?: readonly (PhotoRead | undefined)[];
  /** Only of a post with an approval that names a state. */
  readonly seal?: Seal;
  /** The platform's export that it stands in, as the report names it: what a platform does not keep is then not missing. */
  readonly archive?: string;
  /** Of a post in an archive: the school's own draft of it, by its source. What the platform did not keep is from there. */
  readonly own?: string;
  /** Where it can be seen. */
  readonly link?: string;
  /** Of a line or a row of a table, where somebody wants it again as it stands. */
  readonly written?: Written;
}

/** What of an input one or more posts are written in, byte for byte. */
export interface Written {
  /** What stands above the first of them and goes with them all: a byte order mark, and a row of headings. */
  readonly head: Uint8Array;
  readonly bytes: Uint8Array;
  /** How many posts it makes: a row may name several channels. */
  readonly posts: number;
}

/** An input, or a part of one, that could not be read. Each makes the exit 2. */
export interface Unread {
  readonly source: string;
  readonly line?: number;
  readonly column?: number;
  readonly why: string;
}

// ── A reading ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** How the letters of a word are cased. Scripts without case, and words without letters, are `none`. */
export type Case = 'lower' | 'title' | 'upper' | 'mixed' | 'none';

/** A run of letters and digits, as it was written. Apostrophes and hyphens part words; what stands between is in `gap`. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** As names are compared. */
  readonly folded: string;
  readonly case: Case;
  /** What stands between the word before and this one. */
  readonly gap: string;
  /** Which sentence it is in, from 0, and whether it opens it: there a capital letter says nothing. */
  readonly sentence: number;
  readonly opens: boolean;
}

/** A text as a reader sees it: without invisible characters, tags and fancy letters, each place known in the text itself. */
export interface Bare {
  readonly text: string;
  /** Where a piece of it stands in the text itself. */
  readonly span: (start: number, end: number) => { readonly start: number; readonly end: number };
  /** Whether a piece of it is written differently in the text itself. */
  readonly isChanged: (start: number, end: number) => boolean;
}

/** One published string of a post. */
export interface Field {
  /** JSON Pointer into the post. Of words inside a photo a name of their own, below the pointer of its file. */
  readonly pointer: string;
  readonly text: string;
  /** Where it stands inside a photo: which of its data hold it, and the pointer of the medium's file. */
  readonly inside?: { readonly file: string; readonly from: string };
  /** Without its tricks; undefined where it has none. */
  readonly bare: () => Bare | undefined;
  /** Tokenised once, when first asked for. */
  words(): readonly Word[];
  /** What else is made of it, whoever asks first; told apart by the function that makes it. */
  once<Made>(make: (field: Field) => Made): Made;
}

/** An approval, held against the post as it is now. `unbound`: it names no state; `unread`: nobody could tell. */
export interface Approval {
  readonly by: string;
  readonly at?: string;
  readonly is: 'same' | 'changed' | 'unbound' | 'unread';
}

/** A post read once against its school: who publishes it where and when, and every string it would publish. */
export interface Reading {
  readonly post: Post;
  readonly id: string;
  readonly source: string;
  readonly kind: PostKind;
  /** Folded, an alias resolved: `twitter` is `x`. */
  readonly channel: string;
  readonly account: string | null;
  readonly accountKind: AccountKind;
  readonly author: Person | undefined;
  readonly role: Role;
  /** When it is to be published, or was. */
  readonly publishAt: Instant;
  /** Whether it goes out by itself, later than it was written: of what has been published nobody can tell. */
  readonly scheduled: 'yes' | 'no' | 'unknown';
  /** The instant it is judged at: of a draft never before now. */
  readonly on: Instant;
  readonly day: Day;
  readonly fields: readonly Field[];
  /** One for each medium: what its file says of itself, undefined where there is none or nothing could be read. */
  readonly photos: readonly (Photo | undefined)[];
  /** Files that were not read, or not to their end. */
  readonly unseen: readonly { readonly why: string; readonly advice: string }[];
  readonly approvals: readonly Approval[];
  /** Why it is not known whether the approvals are of this state. */
  readonly unsealed: readonly { readonly why: string; readonly advice: string }[];
}

// ── A school ────────────────────────────────────────────────────────────────────────────────────────────────────────

export interface Pupil {
  readonly id: string;
  readonly forename: string;
  readonly surname: string;
  readonly knownAs?: string;
  /** The surname in use, where it is not the legal one. */
  readonly knownSurname?: string;
  readonly year?: string;
  readonly class?: string;
  readonly leftOn?: Day;
  readonly protected: boolean;
  readonly upn?: string;
  readonly uln?: string;
  readonly dob?: Day;
  readonly address?: string;
}

/** The roll. Lookups fold case, accents and spaces. */
export interface Roll {
  readonly pupils: readonly Pupil[];
  byId(id: string): Pupil | undefined;
  /** Everyone whom this full name, known-as name or forename fits. */
  byName(name: string): readonly Pupil[];
  /** Everyone of a class, leavers too; undefined where neither roll nor config knows the class. */
  ofClass(name: string): readonly Pupil[] | undefined;
}

export type Use = 'photo' | 'video' | 'voice' | 'work' | 'name' | 'full-name' | 'named-photo';
/** `unanswered`: the family was asked and has not said: no consent, and no refusal either. */
export type ConsentStatus = 'given' | 'refused' | 'withdrawn' | 'objected' | 'unanswered';

export interface Consent {
  /** A pupil's id, a staff id, or another person's folded name. */
  readonly who: string;
  readonly use: Use | 'all';
  /** A channel, or one of the groups `social`, `website`, `press`, `all`. */
  readonly channel: string;
  readonly status: ConsentStatus;
  /** Absent in the wide form, which has no dates: before every dated row. */
  readonly from?: Day;
  readonly until?: Day;
  readonly form?: 'written' | 'verbal';
  readonly basis?: 'consent' | 'public-task' | 'legitimate-interests';
}

export type ConsentGap = 'not-given' | 'refused' | 'withdrawn' | 'expired' | 'not-yet' | 'unclear';

export interface ConsentQuestion {
  readonly use: Use;
  readonly channel: string;
  readonly day: Day;
}

/** What the consent list says to one question. */
export interface ConsentAnswer {
  readonly is: 'given' | ConsentGap;
  /** The row that decided, if one did. Of a refusal it is never told, so that a protected pupil's reads the same. */
  readonly row?: Consent;
  /** The first day from which it would be given, where waiting mends it. */
  readonly givenFrom?: Day;
  /** The day on which it became so, where the records tell. */
  readonly since?: Day;
}

export interface ConsentBook {
  readonly rows: readonly Consent[];
  ofPupil(pupil: Pupil, question: ConsentQuestion): ConsentAnswer;
  /** An adult: a staff id or a name, as the post gives it. */
  ofPerson(who: string, question: ConsentQuestion): ConsentAnswer;
}

export interface Trip {
  readonly id: string;
  readonly title: string;
  readonly place?: string;
  readonly aliases: readonly string[];
  readonly address?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly radiusKm: number;
  readonly start: Instant;
  /** Exclusive. */
  readonly end: Instant;
  readonly classes: readonly string[];
  readonly pupils: readonly string[];
  readonly cancelled: boolean;
  /** A visit that comes again, `start` and `end` being those of its first time; `until` is the end of its last, absent where there is none. */
  readonly recurs?: { readonly until?: Instant };
}

/** A member of staff. */
export interface Person {
  readonly id: string;
  readonly name?: string;
  /** The title in the staff list's own words, `Deputy headteacher`. */
  readonly role?: string;
  readonly email?: string;
  readonly mayPost?: readonly string[];
  readonly trainedOn?: Day;
  readonly agreedOn?: Day;
  readonly inductedOn?: Day;
  readonly guidanceOn?: Day;
  readonly whistleblowingOn?: Day;
  readonly leftOn?: Day;
  readonly personalAccounts: readonly string[];
}

export interface Account {
  readonly channel: string;
  readonly handle: string;
  readonly kind: AccountKind;
  readonly owners: readonly string[];
  /** Every key of the register's entry, as text: an audit clause may name any column. */
  readonly facts: Readonly<Record<string, string>>;
}

export interface Allow {
  readonly text: string;
  readonly where?: string;
  readonly check?: string;
  readonly reason: string;
  readonly until: Day;
}

export type RecordName =
  | 'pupils'
  | 'consent'
  | 'trips'
  | 'staff'
  | 'accounts'
  | 'incidents'
  | 'awareness'
  | 'roles'
  | 'relationships'
  | 'recruitment'
  | 'declarations'
  | 'reviews';

/** The records that only an audit reads. */
export type LedgerName = 'incidents' | 'awareness' | 'roles' | 'relationships' | 'recruitment' | 'declarations' | 'reviews';

/** One entry of such a record: any heading may be one that a clause names. */
export interface LedgerRow {
  /** Of its file; in a list the entry's first. */
  readonly line: number;
  /** By folded heading; a blank is not there. A list is parted by `; `. */
  readonly cells: Readonly<Record<string, string>>;
  /** Those of the cells that are dates. */
  readonly days: Readonly<Record<string, Day>>;
}
export type Ledgers = Readonly<Partial<Record<LedgerName, readonly LedgerRow[]>>>;

/** Something about published posts and their checks: what, of which post or archive, of how many, and the clause that asks. */
export interface LogGap {
  readonly kind: 'unrecorded' | 'changed' | 'late' | 'unsealed' | 'before' | 'elsewhere';
  readonly subject: string;
  readonly count: number;
  /** `pack/clause`. */
  readonly clause: string;
}

/** The check log, held against what has been published. */
export interface CheckLog {
  /** `unnamed`: the config names none. `empty`: no check stands in it. */
  readonly is: 'unnamed' | 'empty' | 'kept';
  /** The day of its first check. */
  readonly first?: Day;
  readonly gaps: readonly LogGap[];
}

/** How long the checks of one post may take together, by a clock that only ever goes forward. */
export interface Patience {
  readonly milliseconds: number;
  readonly clock: () => number;
}

/** What the config says by itself, besides the records. */
export type Fact = 'hours';

/** `kept`: read. `none`: the school says it keeps none. `unnamed`: the config is silent. `stale`: read, but older than `fresh`. */
export type RecordState = 'kept' | 'none' | 'unnamed' | 'stale';

export interface Hours {
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
  readonly breaks: readonly { readonly from: string; readonly to: string }[];
}

/** Everything the school told us. */
export interface School {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly trust?: string;
  readonly classes: readonly string[];
  readonly domains: readonly string[];
  readonly location?: { readonly name?: string; readonly lat: number; readonly lon: number };
  readonly contact: { readonly phones: readonly string[]; readonly emails: readonly string[]; readonly addresses: readonly string[] };
  readonly hours?: Hours;
  readonly timezone: string;
  /** Minutes after a trip's end before its place may be told. */
  readonly releaseAfter: number;
  readonly roll: Roll;
  readonly consent: ConsentBook;
  readonly trips: readonly Trip[];
  readonly staff: readonly Person[];
  readonly accounts: readonly Account[];
  /** Which words in the staff list make a role, or stand for a title that a clause names. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
  readonly closed: { readonly channels: readonly string[]; readonly tripLocation?: Severity | 'off' };
  readonly allow: readonly Allow[];
  readonly state: Readonly<Record<RecordName, RecordState>>;
  /** Read by an audit alone. */
  readonly ledgers?: Ledgers;
  readonly checkLog?: CheckLog;
}

// ── A pack ──────────────────────────────────────────────────────────────────────────────────────────────────────────

export type Severity = 'error' | 'warning';
export type Force = 'must' | 'should' | 'advised' | 'aim' | 'sanction' | 'may' | 'scope';
export type Binds = 'everyone' | 'school' | 'staff' | 'leaders' | 'governors' | 'pupils' | 'parents';
export type Options = Readonly<Record<string, unknown>>;

export interface When {
  readonly account?: readonly AccountKind[];
  readonly kind?: readonly PostKind[];
  readonly channel?: readonly string[];
  readonly media?: 'any' | 'people' | 'pupils';
  /** `check` or `check/kind`: asked only where something of it was found. */
  readonly found?: readonly string[];
  /** `warning`: asked only where the checks left a doubt. */
  readonly left?: 'warning';
}

export interface Question {
  readonly id: string;
  readonly question: string;
}

export interface Clause {
  readonly id: string;
  /** Where it stands in the policy. */
  readonly at: string;
  /** What it says, in the pack's own words. */
  readonly says: string;
  readonly binds: readonly Binds[];
  readonly force: Force;
  readonly severity: Severity;
  readonly checks: readonly string[];
  readonly asks: readonly Question[];
  readonly audits: readonly string[];
  /** Why no program can see it. */
  readonly person?: string;
  readonly with: Options;
  readonly when: When;
  /** Kinds whose doubtful evidence this clause makes an error. */
  readonly raise: readonly string[];
  readonly locked: boolean;
  readonly planned: boolean;
}

export interface Pack {
  readonly id: string;
  readonly title: string;
  readonly school?: string;
  readonly version?: string;
  readonly review?: Day;
  readonly file: string;
  readonly clauses: readonly Clause[];
}

export interface Cite {
  readonly policy: string;
  readonly clause: string;
  readonly at: string;
  readonly says: string;
}

// ── What a check yields ─────────────────────────────────────────────────────────────────────────────────────────────

/** A piece of a field; without offsets the whole of it is meant, or it is missing. */
export interface Span {
  readonly field: string;
  readonly start?: number;
  readonly end?: number;
}

/** What a check found: no severity, no clause, no wording but its data. */
export interface Evidence<Kind extends string = string> {
  readonly kind: Kind;
  readonly at: Span;
  /** Fills the `{…}` of the kind's messages. */
  readonly data?: Readonly<Record<string, string>>;
  /** What CHECKS.md calls a warning. */
  readonly doubt?: boolean;
  /** Where what was found is inside a photo: what the photo said. */
  readonly match?: string;
  readonly safeAfter?: Instant;
  readonly replacement?: string;
  readonly pupils?: readonly string[];
  /** The day from which it has been so; a takedown is due from then. */
  readonly since?: Day;
}

// ── What a run says ─────────────────────────────────────────────────────────────────────────────────────────────────

export type Verdict = 'pass' | 'review' | 'block';

export interface Where {
  readonly field: string;
  readonly start?: number;
  readonly end?: number;
  readonly line?: number;
  readonly column?: number;
}

/** At least one. */
export type Cites = readonly [Cite, ...Cite[]];

export interface Violation {
  readonly check: string;
  readonly kind: string;
  readonly severity: Severity;
  readonly message: string;
  readonly advice: string;
  readonly where: Where;
  readonly match: string | null;
  readonly excerpt: string;
  readonly replacement?: string;
  readonly safeAfter?: string;
  readonly pupils: readonly string[];
  readonly cites: Cites;
  /** In an audit: found only by today's facts. */
  readonly under?: 'today';
}

export interface Suppressed extends Violation {
  readonly reason: string;
}

export interface Asked {
  readonly id: string;
  readonly ask: string;
  readonly cites: Cites;
}

export interface Undecided {
  readonly check: string;
  readonly why: string;
  readonly advice: string;
}

export interface PostResult {
  readonly source: string;
  readonly id: string;
  readonly kind: PostKind;
  readonly channel: string;
  readonly account: string | null;
  readonly publishAt: string;
  readonly link: string | null;
  readonly verdict: Verdict;
  readonly safeAfter: string | null;
  readonly violations: readonly Violation[];
  readonly questions: readonly Asked[];
  readonly undecided: readonly Undecided[];
  readonly suppressed: readonly Suppressed[];
  /** In an audit: it must come down. */
  readonly takedown?: Coming;
}

/** What there is to say of a post that must come down, besides what is said of it anyway. */
export type Coming = Omit<Takedown, 'source' | 'id' | 'link' | 'account' | 'publishAt'>;

export interface Takedown {
  readonly source: string;
  readonly id: string;
  readonly link: string | null;
  readonly account: string | null;
  readonly owner: string | null;
  readonly pupils: readonly string[];
  readonly publishAt: string;
  readonly excerpt: string;
  readonly due: Day;
  readonly cites: Cites;
}

/** What an earlier list held and today's does not. */
export interface Since {
  /** As they stood in the earlier list. */
  readonly gone: readonly Takedown[];
  /** Of accounts of which this run read nothing: nobody knows whether they are gone. */
  readonly unseen: readonly Takedown[];
}

/** A finding of the audit's about a record. */
export interface RecordFinding {
  readonly check: string;
  readonly kind: string;
  readonly severity: Severity;
  readonly subject: string;
  readonly message: string;
  readonly advice: string;
  readonly cites: Cites;
}

export interface Counts {
  readonly posts: number;
  readonly errors: number;
  readonly warnings: number;
  readonly questions: number;
  readonly undecided: number;
  readonly suppressed: number;
  readonly unread: number;
}

/** What is known before the first post. */
export interface Head {
  readonly smpolicy: string;
  readonly schema: 1;
  readonly now: string;
  readonly policies: readonly { readonly id: string; readonly title: string; readonly version: string | null }[];
}

/** What some notices count, so that those of several runs can be added up. */
export interface Sums {
  /** Posts that do not say when they were published, and the source of the first. */
  readonly undated: { readonly count: number; readonly first: string };
  /** Media of which only the post tells, and documents and recordings that nobody opened. */
  readonly unopened: { readonly without: number; readonly documents: number };
  /** Approvals that name no state of their post. */
  readonly unbound: number;
  /** Posts that were published on other days than those that were asked for: nobody looked at them. */
  readonly outside: number;
  /** Entries of the baseline that cover nothing, if there is one. */
  readonly unused: readonly string[];
  /** Entries of the config under `allow` that cover nothing, by their place there, from 1. */
  readonly idle: readonly number[];
  /** Lines that came by standard input. */
  readonly lines: number;
}

/** What is known after the last. */
export interface Tail {
  readonly unread: readonly Unread[];
  readonly notices: readonly Notice[];
  readonly records: readonly RecordFinding[];
  readonly takedowns: readonly Takedown[];
  /** Where an earlier list was named. */
  readonly since?: Since;
  /** The worst of the posts' and the records'; null where anything is unread. */
  readonly verdict: Verdict | null;
  readonly counts: Counts;
  readonly sums?: Sums;
  /** Sources of posts to take down that are not listed, since another copy of them is. */
  readonly twins?: readonly string[];
}
