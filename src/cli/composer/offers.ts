import type { Finding } from '../../engine/finding.ts';
import { sayMoment } from '../../text/calendar.ts';
import { safeLine } from '../../text/safe.ts';
import { askPicture, askShown } from './ask-pictures.ts';
import type { Case, Offer, Offering, Taken } from './offer.ts';

import { changedLines, withSafeWords, wordsOf } from './safe.ts';
import { isEmpty, withMedium } from './sketch.ts';
import { approval, author, fact, place } from './unsaid.ts';

// ── Other words ─────────────────────────────────────────────────────────────────────────────────────────────────────

const safe: Offering = ({ looked, finding }) => {
  const post = withSafeWords(looked, [finding]);
  if (post === undefined) return undefined;
  const lines = changedLines(wordsOf(looked.draft.post), wordsOf(post)).map(safeLine);
  return {
    name: lines.length === 0 ? 'Take it off' : `Take safe words: “${lines.join(' / ')}”`,
    short: lines.length === 0 ? 'taken off' : 'safe words',
    take: async () => ({ post }),
  };
};

/** What they come to is too long for a choice, so it is told once it is taken. */
const allSafe: Offering = ({ talk, looked, open }) => {
  const some = open.filter((one) => withSafeWords(looked, [one]) !== undefined);
  const post = some.length < 2 ? undefined : withSafeWords(looked, some);
  if (post === undefined) return undefined;
  const lines = changedLines(wordsOf(looked.draft.post), wordsOf(post));
  const take = async (): Promise<Taken> => {
    talk.tell(['It says now:', ...lines.map((line) => `  ${safeLine(line)}`)].join('\n'));
    return { post };
  };
  return { name: `Take safe words for all ${some.length} that have them`, short: 'safe words for all', take };
};

/** What a picture is said to show is one line. */
const rewriteShown: Offering = ({ talk, looked: { draft }, finding: { span } }) => {
  const index = /^\/media\/(\d+)\/alt$/.exec(span.field)?.[1];
  const medium = index === undefined ? undefined : draft.post.media?.[Number(index)];
  if (medium?.alt === undefined) return undefined;
  const take = async (): Promise<Taken> => {
    const { alt: _, ...rest } = medium;
    const line = (await talk.ask.line('What does it show?', () => undefined, medium.alt)).trim();
    return { post: withMedium(draft.post, Number(index), line === '' ? rest : { ...rest, alt: line }) };
  };
  return { name: 'Say differently what it shows', short: 'other words', take };
};

const rewrite: Offering = ({ talk, looked, finding: { span } }) => {
  const { post } = looked.draft;
  const { text = '' } = post;
  if (span.field !== '/text') return undefined;
  const from = text.lastIndexOf('\n', (span.start ?? text.length) - 1) + 1;
  const to = text.indexOf('\n', from);
  const rest = to < 0 ? '' : text.slice(to);
  const take = async (): Promise<Taken> => {
    const before = text.slice(0, from);
    const line = await talk.ask.line(
      'How shall this line go?',
      (typed) => (isEmpty({ ...post, text: before + typed + rest }) ? 'A post needs words or a picture' : undefined),
      text.slice(from, to < 0 ? text.length : to),
    );
    return { post: { ...post, text: (before + line + rest).trimEnd() } };
  };
  return { name: 'Write this line differently', short: 'other words', take };
};

/** Where something has to be said that is not, and not in the place of anything. */
const addLine: Offering = ({ talk, looked, finding: { span } }) => {
  if (!/^\/(?:text|purpose)$/.test(span.field) || (span.field === '/text' && span.start !== undefined)) return undefined;
  const { post } = looked.draft;
  const take = async (): Promise<Taken> => {
    const line = await talk.ask.line('Which line shall be added?', () => undefined);
    return { post: { ...post, text: `${post.text ?? ''}\n${line}`.trim() } };
  };
  return { name: 'Add a line to the words', short: 'a line more', take };
};

// ── Another time, another picture ───────────────────────────────────────────────────────────────────────────────────

/** Only where it is then so: words like “next week” wait with the post. */
const later: Offering = ({ talk: { known, look }, looked, finding, violation: { safeAfter } }) => {
  if (safeAfter === undefined) return undefined;
  const post = { ...looked.draft.post, publishAt: safeAfter };
  if (look(post).judged.findings.some((one) => isSame(one, finding))) return undefined;
  const when = sayMoment(Date.parse(safeAfter), known.school.timezone, known.now);
  return { name: `Publish it later: ${when}`, short: 'later', take: async () => ({ post, done: 'when' }) };
};

const isSame = (a: Finding, b: Finding): boolean =>
  a.check === b.check && a.severity === b.severity && a.span.field === b.span.field && a.span.start === b.span.start;

const indexOf = (finding: Finding, part: RegExp): number | undefined => {
  const [, index] = part.exec(finding.span.field) ?? [];
  return index === undefined ? undefined : Number(index);
};

/** Where nobody has said who is in it that comes first; where somebody has, and may not be, another picture does. */
const whoWhere =
  (part: RegExp): Offering =>
  ({ talk, looked: { draft }, finding }) => {
    const index = indexOf(finding, part);
    const medium = index === undefined ? undefined : draft.post.media?.[index];
    if (index === undefined || medium === undefined) return undefined;
    return {
      name: 'Say who is in it',
      short: 'who is in it',
      take: async () => ({ post: withMedium(draft.post, index, await askShown(talk, medium)) }),
    };
  };

const otherPicture: Offering = ({ talk, looked: { draft }, finding }) => {
  const index = indexOf(finding, /^\/media\/(\d+)\//);
  if (index === undefined) return undefined;
  const take = async (): Promise<Taken> => {
    const file = await askPicture(talk, withMedium(draft.post, index, undefined));
    return { post: withMedium(draft.post, index, file === undefined ? undefined : await askShown(talk, { file })) };
  };
  return { name: 'Take another picture, or none', short: 'another picture', take };
};

// ── No change ───────────────────────────────────────────────────────────────────────────────────────────────────────

const leave: Offering = () => ({ name: 'Leave it as it is: the verdict at the end counts it', short: 'left', take: async () => 'left' });
export const STOP: Offer = { name: 'Keep it as a draft and stop here', short: 'a draft', take: async () => 'stop' };

const unsaidWho = whoWhere(/^\/media\/(\d+)\/pupils$/);
const otherWho = whoWhere(/^\/media\/(\d+)\/pupils\/\d+$/);

/** What Enter alone takes never claims anything that nobody has looked at: such facts come last. */
const ALL: readonly Offering[] = [
  ...[safe, allSafe, later, unsaidWho, otherPicture, otherWho],
  ...[place, author, approval, rewrite, rewriteShown, addLine, leave, fact],
];

/** Everything that can be done about it; the first is the nearest to a post that may go out. */
export const offersFor = (told: Case): readonly Offer[] => [...ALL.flatMap((offering) => offering(told) ?? []), STOP];
