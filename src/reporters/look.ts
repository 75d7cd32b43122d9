import type { Head, PostResult, Tail, Unread } from '../model.ts';

export type Paint = (text: string) => string;

/** Colour and weight, handed in. They never carry a meaning that the words do not. */
export interface Style {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly yellow: Paint;
  readonly green: Paint;
}

const same: Paint = (text) => text;

/** No colour at all. */
export const plainStyle: Style = { bold: same, dim: same, red: same, yellow: same, green: same };

/** How a report is to look. */
export interface Look {
  readonly style: Style;
  /** Columns. */
  readonly width: number;
  /** Without what decides nothing: warnings, and posts that are in order. */
  readonly quiet: boolean;
  /** Warnings decide the exit code, by `--strict` or a `--max-warnings`: then quiet hides none of them. */
  readonly strict: boolean;
  /** For ears and line terminals: no carets. */
  readonly plain: boolean;
  readonly command: 'check' | 'audit';
  /** Names and matches are hidden. */
  readonly masked?: boolean;
  /** The command line that does this again for these files, where the caller knows its flags; without it `smpolicy check <files>`. */
  next?(files: readonly string[]): string;
}

/** Values in, text out. A report is the head, each post as it is known, and the tail, so a million posts are never held. */
export interface Reporter {
  head(head: Head): string;
  post(post: PostResult): string;
  /** For formats that count: every post before it is printed, and those that are not. */
  count?(post: PostResult): void;
  /** For formats that tell of an unread input when it happens. The tail holds all of them and does not repeat these. */
  unread?(unread: Unread): string;
  /** `whole` is the tail before anything of it was left out. */
  tail(tail: Tail, whole?: Tail): string;
}

export type MakeReporter = (look: Look) => Reporter;
