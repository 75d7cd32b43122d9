import type { School } from '../../model.ts';
import { mediaTypeOf } from '../../text/media.ts';
import { CLASS, isPupil, type Shown, type ShownFound } from './shown.ts';

/** Whom a personal account may not show, whatever the consents say. */

type Barred = 'pupils' | 'other-pupils' | 'staff' | 'people';

export const bars = ({ reading, options, use }: Shown, whom: Barred): boolean =>
  reading.accountKind === 'personal' && use !== 'work' && Array.isArray(options['bars']) && options['bars'].includes(whom);

export const isBarred = (shown: Shown, entry: string): boolean =>
  bars(shown, 'pupils') || bars(shown, 'people') || (bars(shown, 'other-pupils') && (CLASS.test(entry) || isOneOfSeveral(shown, entry)));

/** Of a family’s own child the family needs nobody’s consent; what other clauses ask is theirs. */
export const isOwnChild = (shown: Shown, entry: string): boolean => bars(shown, 'other-pupils') && !isBarred(shown, entry);

/** Of several pupils one may be the family’s own, and the others are not. */
const isOneOfSeveral = ({ reading, school }: Shown, entry: string): boolean => {
  const all = (reading.post.media ?? []).flatMap((media) => [
    ...(media.pupils ?? []),
    ...(media.people ?? []).filter((who) => isPupil(who, school)),
  ]);
  return all.some((other) => keyOf(other, school) !== keyOf(entry, school));
};

const keyOf = (entry: string, { roll }: School): string => (roll.byId(entry) ?? roll.byName(entry)[0])?.id ?? entry;

/** It says that it shows them, and names nobody. */
export function* barredUnnamed(shown: Shown): Generator<ShownFound, void> {
  const { media, pointer } = shown;
  const pupils = media.shows === 'pupils' && (media.pupils ?? []).length === 0 && (bars(shown, 'pupils') || bars(shown, 'people'));
  const staff = media.shows === 'staff' && (media.people ?? []).length === 0 && (bars(shown, 'staff') || bars(shown, 'people'));
  if (!pupils && !staff) return;
  const whom = pupils ? 'pupils' : 'staff';
  yield {
    kind: 'personal-account',
    at: { field: `${pointer}/shows` },
    data: { whom, who: `this ${mediaTypeOf(media)} says that it does` },
  };
}
