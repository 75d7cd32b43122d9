import type { ConsentGap, Day, Evidence, Media, Options, Pupil, Reading, School, Use } from '../../model.ts';
import { memberCalled } from '../../text/called.ts';
import { mediaTypeOf } from '../../text/media.ts';

/** Who is shown in a post: what its entries mean, and what showing them asks for. */

export type ShownKind = ConsentGap | 'unknown-pupil' | 'undeclared' | 'not-written' | 'personal-account';
export type ShownFound = Evidence<ShownKind>;

/** One picture, recording or document of a post, and what showing somebody in it asks for. */
export interface Shown {
  readonly media: Media;
  readonly pointer: string;
  readonly use: Use;
  readonly reading: Reading;
  readonly school: School;
  readonly options: Options;
}

const USES = { image: 'photo', video: 'video', audio: 'voice', document: 'photo' } as const;
export const CLASS: RegExp = /^class:\s*/i;

/** A document that shows pupils counts as a photo; their work asks for a use of its own. */
export const useOf = (media: Media): Use => (media.shows === 'work' ? 'work' : USES[mediaTypeOf(media)]);

export const questionOf = ({ use, reading }: Shown): { use: Use; channel: string; day: Day } => ({
  use,
  channel: reading.channel,
  day: reading.day,
});

/** By id or full name; a forename alone may be anybody's. */
export const isPupil = (who: string, school: School): boolean =>
  school.roll.byId(who) !== undefined ||
  (/\s/.test(who.trim()) && school.roll.byName(who).length > 0 && memberCalled(who, school) === undefined);

/** Whom an entry means, for certain; undefined where that is nobody, or nobody alone. */
export const pupilsOf = (entry: string, shown: Shown): readonly Pupil[] | undefined => {
  const { roll } = shown.school;
  const pupil = roll.byId(entry);
  const found = CLASS.test(entry) ? classOf(entry, shown) : pupil === undefined ? roll.byName(entry) : [pupil];
  return found.length === 1 || (CLASS.test(entry) && found.length > 0) ? found : undefined;
};

/** Everybody on the roll who is of the class, leavers too, except those who had left when the picture was taken. */
const classOf = (entry: string, { school, media }: Shown): readonly Pupil[] => {
  const taken = media.takenAt?.slice(0, 10);
  const pupils = school.roll.ofClass(entry.replace(CLASS, '')) ?? [];
  return pupils.filter(({ leftOn }) => taken === undefined || leftOn === undefined || leftOn >= taken);
};
