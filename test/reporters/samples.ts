import type {
  Asked,
  Cite,
  Counts,
  Head,
  PostResult,
  RecordFinding,
  Suppressed,
  Tail,
  Takedown,
  Undecided,
  Verdict,
  Violation,
} from '../../src/model.ts';
import { FORMATS, type FormatName, type Look, plainStyle, type Reporter } from '../../src/reporters/reporter.ts';

// An invented school, Marlow Lane Primary, and what its posts came to.

export const HEAD: Head = {
  smpolicy: '0.1.0',
  schema: 1,
  now: '2026-06-12T09:00:00+01:00',
  policies: [
    { id: 'baseline', title: 'The baseline: UK law and guidance', version: '2026-06' },
    { id: 'marlow-lane', title: 'Social Media Policy', version: null },
  ],
};

const VISITS: Cite = {
  policy: 'marlow-lane',
  clause: 'official.visits',
  at: 'Posting for the school, bullet 10',
  says: 'A visit is told of only when everybody is back, so that nobody can tell where the children are.',
};
const SHOWN: Cite = {
  policy: 'baseline',
  clause: 'consent',
  at: 'UK GDPR, article 6',
  says: 'A picture of a child needs a lawful ground, for a school in most cases the consent of a parent.',
};
const IMAGES: Cite = {
  policy: 'marlow-lane',
  clause: 'images.suitable',
  at: 'Pictures, paragraph 2',
  says: 'Whoever posts a picture has looked at every child in it.',
};

export const AWAY: Violation = {
  check: 'trip-location',
  kind: 'during-trip',
  severity: 'error',
  message: 'Chester Zoo is where the Year 4 visit is until Friday 12 June, 15:30',
  advice: 'leave the place out, or publish once everybody is back',
  where: { field: '/text', start: 23, end: 34, line: 4, column: 34 },
  match: 'Chester Zoo',
  excerpt: 'Having a great time at Chester Zoo!',
  replacement: 'our trip',
  safeAfter: '2026-06-12T15:30:00+01:00',
  pupils: [],
  cites: [VISITS],
};

export const NO_CONSENT: Violation = {
  check: 'consent',
  kind: 'not-given',
  severity: 'error',
  message: 'there is no consent for a photo of P014 on instagram',
  advice: 'choose a picture without P014, or ask the family first',
  where: { field: '/media/0/pupils/2', start: 0, end: 4, line: 9, column: 31 },
  match: 'P014',
  excerpt: 'P014',
  pupils: ['P014'],
  cites: [SHOWN, IMAGES],
};

export const UNDECLARED: Violation = {
  check: 'consent',
  kind: 'undeclared',
  severity: 'warning',
  message: 'nobody has said which pupils this image shows',
  advice: 'list the pupils under `pupils`, or write `"pupils": []` if there are none',
  where: { field: '/media/1/pupils', line: 11, column: 5 },
  match: null,
  excerpt: 'photos/gate.jpg',
  pupils: [],
  cites: [SHOWN],
};

const IN_PHOTO: Violation = {
  check: 'personal-data',
  kind: 'photo-person',
  severity: 'error',
  message: 'the photo carries the name of its maker',
  advice: 'save the photo without its details',
  where: { field: '/media/0/file', line: 8, column: 13 },
  match: 'Pat Lowe 07700 900123',
  excerpt: 'photos/gate.jpg',
  pupils: [],
  cites: [SHOWN],
};

const QUESTION: Asked = {
  id: 'image-suitability',
  ask: 'Is every child in the picture dressed and shown as their family would wish?',
  cites: [IMAGES],
};

const UNSEEN: Undecided = {
  check: 'trip-location',
  why: 'photos/a.jpg is not there',
  advice: 'put the photo beside the post, or correct its name',
};

const ALLOWED: Suppressed = {
  ...AWAY,
  check: 'child-name',
  kind: 'forename',
  match: 'Oliver',
  excerpt: 'Tickets for Oliver! are on sale.',
  reason: 'the musical of the summer term',
};

export const CLEAN: PostResult = {
  source: 'posts/fair.json',
  id: 'fair',
  kind: 'post',
  channel: 'facebook',
  account: '@marlowlane',
  publishAt: '2026-06-12T11:05:00+01:00',
  link: null,
  verdict: 'pass',
  safeAfter: null,
  violations: [],
  questions: [],
  undecided: [],
  suppressed: [],
};

const FARM = { source: 'posts/farm.json', id: 'farm-trip-1', channel: 'instagram' };

export const WAITING: PostResult = { ...CLEAN, ...FARM, verdict: 'block', safeAfter: AWAY.safeAfter ?? null, violations: [AWAY] };

export const BLOCKED: PostResult = {
  ...WAITING,
  violations: [AWAY, NO_CONSENT, UNDECLARED],
  questions: [QUESTION],
  undecided: [UNSEEN, { ...UNSEEN, check: 'personal-data' }],
  suppressed: [ALLOWED],
};

export const ASKED: PostResult = { ...CLEAN, ...FARM, verdict: 'review', violations: [UNDECLARED], questions: [QUESTION] };
export const WARNED: PostResult = { ...ASKED, questions: [] };
export const UNSURE: PostResult = { ...CLEAN, ...FARM, verdict: 'review', undecided: [UNSEEN] };

const TAKEDOWN: Takedown = {
  source: 'published/sports-day.json',
  id: 'sports-day',
  link: 'https://social.example.org/marlowlane/sports-day',
  account: '@marlowlane',
  owner: 'akhan',
  pupils: ['P014'],
  publishAt: '2025-07-04T16:00:00+01:00',
  excerpt: 'Egg and spoon race, the final!',
  due: '2026-06-01',
  cites: [SHOWN],
};

const RECORD: RecordFinding = {
  check: 'account-register',
  kind: 'one-owner',
  severity: 'error',
  subject: 'instagram @marlowlane',
  message: 'the account has one owner who is still on the staff',
  advice: 'name a second owner in the register',
  cites: [IMAGES],
};
const RECORD_WARNING: RecordFinding = { ...RECORD, kind: 'no-aim', severity: 'warning', message: 'the register gives no aim' };

const NONE: Counts = { posts: 0, errors: 0, warnings: 0, questions: 0, undecided: 0, suppressed: 0, unread: 0 };

/** The tail that these posts have, as the engine counts them. */
export const tailOf = (posts: readonly PostResult[], rest: Partial<Tail> = {}): Tail => {
  const all = [...posts.flatMap(({ violations }) => violations), ...(rest.records ?? [])];
  const of = (severity: string): number => all.filter((one) => one.severity === severity).length;
  const sum = (part: (post: PostResult) => readonly unknown[]): number => posts.reduce((n, post) => n + part(post).length, 0);
  const counts: Counts = {
    ...NONE,
    posts: posts.length,
    errors: of('error'),
    warnings: of('warning'),
    questions: sum(({ questions }) => questions),
    undecided: sum(({ undecided }) => undecided),
    suppressed: sum(({ suppressed }) => suppressed),
    unread: rest.unread?.length ?? 0,
  };
  return { unread: [], notices: [], records: [], takedowns: [], verdict: verdictOf(counts), counts, ...rest };
};

const verdictOf = ({ errors, warnings, questions, undecided, unread }: Counts): Verdict | null => {
  if (unread > 0) return null;
  if (errors > 0) return 'block';
  return warnings + questions + undecided > 0 ? 'review' : 'pass';
};

export const LOOK: Look = { style: plainStyle, width: 80, quiet: false, strict: false, plain: false, command: 'check' };

export interface Report {
  readonly posts: readonly PostResult[];
  readonly tail: Tail;
  readonly look?: Partial<Look>;
}

const report = (posts: readonly PostResult[], rest: Partial<Tail> = {}, look: Partial<Look> = {}): Report => ({
  posts,
  tail: tailOf(posts, rest),
  look,
});

const numbered = (n: number): PostResult => ({ ...CLEAN, source: `term.ndjson#${n}` });
const SWEEP = {
  takedowns: [TAKEDOWN],
  records: [RECORD, RECORD_WARNING],
  notices: [{ why: '2 posts have no date: they are judged by today alone' }],
};
const UNREAD = {
  unread: [
    { source: 'posts/b.json', line: 3, column: 7, why: 'a comma is missing before "text"' },
    { source: 'posts/c.json', why: 'it is larger than 5 MB' },
  ],
};

/** Every kind of report there is, by name. */
export const REPORTS: Readonly<Record<string, Report>> = {
  ready: report([CLEAN]),
  allowed: report([{ ...CLEAN, suppressed: [ALLOWED] }]),
  wait: report([WAITING]),
  block: report([BLOCKED]),
  photo: report([{ ...WAITING, safeAfter: null, violations: [IN_PHOTO] }]),
  ask: report([ASKED]),
  unsure: report([UNSURE]),
  many: report([numbered(1), numbered(2), { ...WAITING, source: 'term.ndjson#3' }, numbered(4), numbered(5)]),
  unread: report([CLEAN, BLOCKED], UNREAD),
  audit: report([CLEAN, { ...WAITING, violations: [{ ...NO_CONSENT, under: 'today' }, AWAY] }, ASKED], SWEEP, { command: 'audit' }),
  nothing: report([], { verdict: null, unread: [{ source: '-', why: 'there was nothing to check' }] }),
  aloud: report([BLOCKED], {}, { plain: true }),
  quiet: report([CLEAN, WARNED, BLOCKED, ASKED, UNSURE], SWEEP, { quiet: true }),
  strictly: report([CLEAN, WARNED, BLOCKED], SWEEP, { quiet: true, strict: true }),
  narrow: report([BLOCKED], {}, { width: 40 }),
};

export const print = (reporter: Reporter, { posts, tail }: Report): string =>
  [reporter.head(HEAD), ...posts.map((post) => reporter.post(post)), reporter.tail(tail)].join('');

export const printAs = async (format: FormatName, one: Report): Promise<string> =>
  print((await FORMATS[format].load())({ ...LOOK, ...one.look }), one);
