import { onlyOfficial, readPost } from '../engine/read.ts';
import type { Day, Draft, Instant, Media, Pupil, School, Takedown } from '../model.ts';
import type { Bound } from '../policy/bind.ts';
import { nameOf } from '../posts/endings.ts';
import { dayOf, isoInZone, momentOf } from '../text/calendar.ts';
import { canonicalChannel } from '../text/channels.ts';
import { foldName } from '../text/fold.ts';
import { mediaTypeOf } from '../text/media.ts';
import { dueBy, ownerOf, takedownClauses } from './takedown.ts';

/**
 * Pictures of which no platform says who is in them. Where somebody's consent has ended since the first of an archive's was
 * published, nobody here can tell whether one of them must come down: somebody has to look, and is told how many there are.
 */
export interface Undeclared {
  readonly look: (draft: Draft) => void;
  readonly takedowns: () => readonly Takedown[];
}

type PictureUse = 'photo' | 'video';
const USES: Readonly<Record<string, PictureUse>> = { image: 'photo', video: 'video' };

/** The undeclared pictures of one account in one archive. */
interface Pile {
  readonly archive: string;
  readonly channel: string;
  readonly account: string | null;
  /** The post with the first of them. */
  first: { readonly at: Instant; readonly draft: Draft };
  /** Whether one of them does not say when it was published: it may have been on any day. */
  undated: boolean;
  readonly count: Record<PictureUse, number>;
}

interface Told {
  readonly school: School;
  readonly bound: Bound;
  readonly now: Instant;
}

export const undeclaredIn = (told: Told): Undeclared => {
  const piles = new Map<string, Pile>();
  return {
    look: (draft) => {
      const uses = (draft.archive === undefined ? [] : (draft.post.media ?? [])).flatMap((medium) => useOf(medium) ?? []);
      const at = momentOf(draft.post.publishAt ?? '', told.school.timezone);
      if (uses.length > 0) pileUp(piles, draft, { uses, at, told });
    },
    takedowns: () => [...piles.values()].flatMap((pile) => takedownsOf(pile, told)),
  };
};

/** Undeclared, and a picture or film in which a pupil may be. */
const useOf = (medium: Media): PictureUse | undefined =>
  medium.pupils === undefined && (medium.shows ?? 'pupils') === 'pupils' ? USES[mediaTypeOf(medium)] : undefined;

const pileUp = (
  piles: Map<string, Pile>,
  draft: Draft,
  { uses, at, told: { school, now } }: { readonly uses: readonly PictureUse[]; readonly at: Instant | undefined; readonly told: Told },
): void => {
  const { archive = '', post } = draft;
  const channel = canonicalChannel(post.channel);
  const account = post.account ?? onlyOfficial(school, channel)?.handle ?? null;
  const key = JSON.stringify([archive, channel, account]);
  const first = { at: at ?? now, draft };
  const pile = piles.get(key) ?? { archive, channel, account, first, undated: false, count: { photo: 0, video: 0 } };
  if (first.at < pile.first.at) pile.first = first;
  pile.undated ||= at === undefined;
  for (const use of uses) pile.count[use] += 1;
  piles.set(key, pile);
};

const takedownsOf = (pile: Pile, { school, bound, now }: Told): readonly Takedown[] => {
  const { clauses, cites } = takedownClauses(bound, readPost(pile.first.draft, school, { now, mode: 'today' }));
  if (cites === undefined) return [];
  const { archive: source, account, first } = pile;
  const today = dayOf(now, school.timezone);
  const begins = rowsByPupil(school);
  return school.roll.pupils.flatMap((pupil) => {
    const ended = endedOf(pupil, pile, { school, today, begins: begins.get(foldName(pupil.id)) ?? [] });
    if (ended.length === 0) return [];
    return [
      {
        ...{ source, id: nameOf(source), link: null, account, owner: ownerOf(pile, school, today), pupils: [pupil.id] },
        ...{ publishAt: isoInZone(first.at, school.timezone), excerpt: sayPile(pile, ended), due: dueBy(ended, clauses, today), cites },
      },
    ];
  });
};

/** The first days of each pupil's decisions: on no other day does a consent begin. */
const rowsByPupil = ({ consent }: School): ReadonlyMap<string, readonly Day[]> => {
  const days = new Map<string, Day[]>();
  for (const { who, from = '' } of consent.rows) {
    const known = days.get(foldName(who));
    if (known === undefined) days.set(foldName(who), [from]);
    else known.push(from);
  }
  return days;
};

interface Ended {
  readonly use: PictureUse;
  /** The day on which it ended; of a refusal it is never told. */
  readonly since: Day | undefined;
}

/**
 * The consents that held on some day since the first picture and do not today. Of a protected pupil it goes by the same rows as of
 * any other, and tells no day, as of a refusal.
 */
const endedOf = (
  pupil: Pupil,
  { channel, first, undated, count }: Pile,
  { school, today, begins }: { readonly school: School; readonly today: Day; readonly begins: readonly Day[] },
): readonly Ended[] => {
  const from = undated ? BEFORE_ALL : dayOf(first.at, school.timezone);
  const days = [from, ...begins.filter((day) => day > from && day < today)];
  const rowsSay = (use: PictureUse, day: Day): boolean =>
    school.consent.ofPupil({ ...pupil, protected: false }, { use, channel, day }).is === 'given';
  return (['photo', 'video'] as const)
    .filter((use) => count[use] > 0)
    .flatMap((use) => {
      const { is, since } = school.consent.ofPupil(pupil, { use, channel, day: today });
      return is !== 'given' && days.some((day) => rowsSay(use, day)) ? [{ use, since }] : [];
    });
};

/** There was no social network before. */
const BEFORE_ALL: Day = '1997-01-01';

const sayPile = ({ count, channel, undated }: Pile, ended: readonly Ended[]): string => {
  const words = ended.map(({ use }) => said(count[use], use === 'photo' ? 'picture' : 'film')).join(' and ');
  const when = undated ? ', and of some not even when' : '';
  return `${words} on ${channel} of which nobody has said who is shown${when}: to be looked through for this pupil`;
};
const said = (count: number, thing: string): string => (count === 1 ? `1 ${thing}` : `${count} ${thing}s`);
