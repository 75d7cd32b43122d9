import type { Judged } from '../../engine/judge.ts';
import type { Mask } from '../../engine/mask.ts';
import { present } from '../../engine/present.ts';
import type { Change } from '../../engine/redact/changes.ts';
import type { Notice, School } from '../../model.ts';
import { sayPlace } from '../../reporters/wording/place.ts';
import { safeLine } from '../../text/safe.ts';
import type { Copies } from './copies.ts';

/** What is said on stderr of a post that was made safe, or could not be. */

interface Told {
  readonly judged: Judged;
  readonly school: School;
  readonly mask: Mask;
}

interface Made {
  readonly copies: Copies | undefined;
  readonly isEmpty: boolean;
}

export interface Left {
  /** Errors, and what nobody could decide: with one of them nothing is printed. */
  readonly bars: readonly string[];
  readonly open: readonly string[];
  /** Some of it is in a photo or in its name, of which a copy could be without. */
  readonly inPhotos: boolean;
}

/** A line for each thing that is left, errors and what nobody could decide first. */
export const leftIn = ({ judged, school, mask }: Told, { copies, isEmpty }: Made): Left => {
  const { violations, questions, undecided } = present(judged, school, mask);
  const line = ({ where, message, advice }: (typeof violations)[number]): string => `${sayPlace(where.field)}: ${message}; ${advice}`;
  const of = (wanted: string): readonly string[] => violations.filter(({ severity }) => severity === wanted).map(line);
  return {
    bars: [
      ...of('error'),
      ...undecided.map(({ check, why, advice }) => `${check}: ${why}; ${advice}`),
      ...(isEmpty ? ['in the text: without what may not go out there is nothing left of it; write it anew'] : []),
      ...(copies?.left ?? []).map(({ why, advice }) => mask.text(`${why}; ${advice}`)),
    ],
    open: [...of('warning'), ...questions.map(({ ask }) => ask)],
    inPhotos:
      copies === undefined && violations.some(({ severity, where }) => severity === 'error' && /^\/media\/\d+\/file$/.test(where.field)),
  };
};

/** Nothing was printed, and why. */
export const sayLeft = ({ bars, open, inPhotos }: Left): string => {
  const hint = inPhotos ? 'What a photo or its name says can be mended with --output safe.json, which writes a copy without that.\n' : '';
  return `Nothing was printed. No other words can mend what is left:\n${listed([...bars, ...open])}${hint}`;
};

interface Done {
  readonly changes: readonly Change[];
  readonly open: readonly string[];
  readonly copies: Copies | undefined;
  /** Keys that tell of somebody, and are nobody's to publish. */
  readonly kept: readonly string[];
}

export const sayDone = ({ changes, open, copies, kept }: Done, mask: Mask): string => {
  const places = [...new Set(changes.map(({ at }) => sayPlace(at)))];
  const what = places.length === 0 ? 'Nothing had to be changed.' : `Changed: ${places.join('; ')}. Read it through before it goes out.`;
  const films = (copies?.uncopied ?? [])
    .map((name) => `Not copied, since it is no photo: ${safeLine(mask.text(name))}. Nothing was found in it.\n`)
    .join('');
  const stay =
    kept.length === 0
      ? ''
      : `${safeLine(mask.text(`Kept as written, though it tells of somebody: ${kept.join('; ')}. It is not published with the post; change it by hand before the file goes to anybody.`))}\n`;
  return `${what}\n${films}${stay}${open.length === 0 ? '' : `Left for you to decide:\n${listed(open)}`}`;
};

/** What anybody should know who relies on this. */
export const sayNotices = (notices: readonly Notice[], mask: Mask): string =>
  notices.length === 0 ? '' : `Notices:\n${listed(notices.map(({ why }) => mask.text(why)))}`;

const listed = (lines: readonly string[]): string => lines.map((line) => `  ${safeLine(line)}\n`).join('');
