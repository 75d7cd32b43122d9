import { goneSince, type Standing } from '../audit/gone.ts';
import type { Mask } from '../engine/mask.ts';
import { takedownIn } from '../engine/present.ts';
import { Complaint, type Instant, type PostResult, type Tail, type Takedown } from '../model.ts';
import type { MakeReporter } from '../reporters/look.ts';
import { LISTED_IN, TAKEDOWN_LISTS } from '../reporters/takedowns/lists.ts';

/** The list of what must come down, alone: how it is printed, and what of an earlier one is gone. */
export interface Listing {
  /** Undefined where a format holds the list anyway. */
  readonly load: (format: string) => Promise<MakeReporter> | undefined;
  readonly saw: (post: PostResult) => void;
  readonly compared: (tail: Tail, sink: { readonly mask: Mask; readonly isMasked: boolean; readonly format: string }) => Tail;
}

/** `before`: what an earlier run listed, where one was named; `beyond`: whether a moment is on none of the days that were asked for. */
export const listingOf = (before: readonly Takedown[] | undefined, beyond: (at: Instant) => boolean): Listing => {
  const accounts = new Set<string | null>();
  const now: Takedown[] = [];
  const undecided: Standing[] = [];
  return {
    load: (format) => {
      if (!LISTED_IN.includes(format))
        throw new Complaint(`the list of takedowns is not printed as ${format}`, { advice: `Use one of ${LISTED_IN.join(', ')}` });
      return TAKEDOWN_LISTS[format]?.().then((module) => module.default);
    },
    saw: (post) => {
      if (before === undefined) return;
      accounts.add(post.account);
      const takedown = takedownIn(post);
      if (takedown !== undefined) now.push(takedown);
      if (post.undecided.length > 0) undecided.push(standingOf(post));
    },
    compared: (tail, { mask, isMasked, format }) => {
      if (before === undefined) return tail;
      const hide = (text: string): string => mask.text(text);
      const told = new Set(now.map(({ source }) => hide(source)));
      const piles = tail.takedowns.filter(({ source }) => !told.has(hide(source)));
      // What was not read may hold any of them: then nobody knows that one is gone.
      const looked = ({ account, publishAt }: Takedown): boolean =>
        tail.unread.length === 0 && accounts.has(account) && !beyond(Date.parse(publishAt));
      const since = goneSince({ before, now: [...now, ...piles], undecided, looked, hide });
      const shown = (all: readonly Takedown[]): readonly Takedown[] => all.map((one) => (isMasked ? hidden(one, mask) : one));
      const why = `gone since the earlier list: ${since.gone.length}; not wholly looked at this time: ${since.unseen.length}`;
      return {
        ...tail,
        since: { gone: shown(since.gone), unseen: shown(since.unseen) },
        notices: [...tail.notices, ...(Object.hasOwn(TAKEDOWN_LISTS, format) ? [] : [{ why }])],
      };
    },
  };
};

const standingOf = ({ source, id, link, account, publishAt }: PostResult): Standing => ({ source, id, link, account, publishAt });

/** What an earlier run showed may be hidden in this one, and what of its words was a match nobody knows any more. */
const hidden = (one: Takedown, mask: Mask): Takedown => ({
  ...one,
  ...{ source: mask.text(one.source), id: mask.text(one.id), excerpt: '' },
  link: one.link === null ? null : mask.text(one.link),
});
