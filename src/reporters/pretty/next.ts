import type { PostResult, Tail, Verdict } from '../../model.ts';
import { safeLine } from '../../text/safe.ts';
import { widthOf } from '../../text/width.ts';
import { fileOf, sayWhen } from '../wording/words.ts';
import { type Page, roomOf } from './page.ts';

/** Remembers of all posts no more than the last line needs. */
export interface Next {
  post(post: PostResult): void;
  say(page: Page, tail: Tail): string;
}

/** Of the posts with one verdict. */
interface Seen {
  readonly files: Set<string>;
  posts: number;
  undecided: boolean;
  questions: boolean;
  /** Whether time alone mends all of them, and when it has. */
  waits: boolean;
  until: string;
}

const MOST = 3;
const seen = (): Seen => ({ files: new Set(), posts: 0, undecided: false, questions: false, waits: true, until: '' });

export const newNext = (): Next => {
  const all: Readonly<Record<Verdict, Seen>> = { block: seen(), review: seen(), pass: seen() };
  return {
    post: (post) => note(all[post.verdict], post),
    say: (page, tail) => safeLine(sentence(page, tail, all)),
  };
};

const note = (of: Seen, { source, violations, safeAfter, undecided, questions }: PostResult): void => {
  const errors = violations.filter(({ severity }) => severity === 'error');
  if (of.files.size <= MOST) of.files.add(fileOf(source));
  of.posts += 1;
  of.undecided ||= undecided.length > 0;
  of.questions ||= questions.length > 0;
  of.waits &&= errors.length > 0 && errors.every((error) => error.safeAfter !== undefined);
  if (safeAfter !== null && safeAfter > of.until) of.until = safeAfter;
};

const sentence = (page: Page, tail: Tail, all: Readonly<Record<Verdict, Seen>>): string => {
  if (tail.verdict === 'pass') return 'Next: nothing more to do.';
  const files = new Set([...tail.unread.slice(0, MOST + 1).map(({ source }) => fileOf(source)), ...concern(tail, all).files]);
  const task = `Next: ${taskOf(page, tail, all)}`;
  const again = commandOf(page, [...files]);
  if (again === undefined) return `${task}, then run the same command again.`;
  const line = `${task}, then run: ${again}`;
  return widthOf(line) <= roomOf(page, 0) ? line : `Next: ${again}`;
};

const concern = (tail: Tail, { block, review }: Readonly<Record<Verdict, Seen>>): Seen =>
  block.posts > 0 || tail.verdict === 'block' ? block : review;

const taskOf = (page: Page, tail: Tail, all: Readonly<Record<Verdict, Seen>>): string => {
  const { block, review } = all;
  if (tail.unread.length > 0) return 'mend what could not be read';
  if (tail.takedowns.length > 0) return 'take down what is listed above';
  if (tail.verdict === 'block') return block.posts === 0 ? 'mend the records' : mend(page, block);
  if (review.undecided) return 'supply what is missing';
  if (review.questions) return `answer the ${tail.counts.questions === 1 ? 'question' : 'questions'}`;
  return review.posts === 0 ? 'look at the warnings' : 'ask a colleague, change what needs it';
};

const mend = (page: Page, { waits, until, posts }: Seen): string => {
  if (waits) return `wait until ${sayWhen(until, page.head)}`;
  return `mend the ${posts === 1 ? 'post' : 'posts'}`;
};

/** Undefined where no command line can be told: too many files, one that is masked, odd or no file at all. */
const commandOf = ({ look }: Page, files: readonly string[]): string | undefined => {
  if (files.length === 0 || files.length > MOST || !files.every(canBeTyped)) return undefined;
  const command = look.next?.(files) ?? (look.command === 'check' ? `smpolicy check ${files.map(shellWord).join(' ')}` : undefined);
  return command;
};

const canBeTyped = (file: string): boolean => file !== '-' && file !== 'stdin' && !file.includes('███') && safeLine(file) === file;

/** A file's name as a shell wants it: bare, in the double quotes that all shells know, or else in the single ones of a Unix. */
export const shellWord = (file: string): string => {
  const named = file.startsWith('-') ? `./${file}` : file;
  if (/^[\p{L}\p{M}\p{N}_./:@%+=,-]+$/u.test(named)) return named;
  return /["$`!]|\\$/.test(named) ? `'${named.replaceAll("'", "'\\''")}'` : `"${named}"`;
};
