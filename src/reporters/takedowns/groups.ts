import type { PostResult, Tail, Takedown } from '../../model.ts';
import { byText } from '../../text/compare.ts';
import { sayWhen } from '../wording/words.ts';

/** What is to come down for one pupil on one account; of what names no pupil, on the account. */
export interface Group {
  readonly pupil: string | undefined;
  readonly account: string | null;
  /** The most pressing first. */
  readonly all: readonly Takedown[];
}

/** A post that shows several pupils stands under each of them: whoever asks for one has the whole of it. */
export const groupsOf = (takedowns: readonly Takedown[]): readonly Group[] => {
  const groups = new Map<string, { pupil: string | undefined; account: string | null; all: Takedown[] }>();
  for (const one of takedowns.toSorted((a, b) => byText(a.due, b.due)))
    for (const pupil of one.pupils.length === 0 ? [undefined] : one.pupils) {
      const key = JSON.stringify([pupil, one.account]);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { pupil, account: one.account, all: [one] });
      else group.all.push(one);
    }
  return [...groups.values()];
};

export const titleOfGroup = ({ pupil, account }: Pick<Group, 'pupil' | 'account'>): string =>
  `${pupil ?? 'No pupil by name'}${account === null ? '' : ` on ${account}`}`;

export const UNSEEN = 'Not wholly looked at this time';

/** How much there is to do, and what else there is to know. */
export const sayWork = ({ takedowns, since, counts }: Tail, head: { readonly now: string }): readonly string[] => {
  const first = takedowns.map(({ due }) => due).toSorted(byText)[0];
  const entries = takedowns.reduce((sum, { pupils }) => sum + Math.max(1, pupils.length), 0);
  const { gone = [], unseen = [] } = since ?? {};
  return [
    first === undefined ? 'Nothing to take down.' : `${said(entries)} to take down, the first by ${sayWhen(first, head)}.`,
    ...(since === undefined ? [] : [`Of the earlier list ${gone.length === 0 ? 'nothing is' : isOrAre(gone.length)} gone.`]),
    ...(unseen.length === 0 ? [] : [`Of the earlier list ${isOrAre(unseen.length)} not wholly looked at this time.`]),
    ...(counts.unread === 0 ? [] : ['Not everything could be read, so there may be more to take down.']),
  ];
};

const said = (entries: number): string => (entries === 1 ? '1 entry' : `${entries} entries`);
const isOrAre = (entries: number): string => `${said(entries)} ${entries === 1 ? 'is' : 'are'}`;

/**
 * On which channel each post to take down stands: the list itself has the account alone. Two that say the same throughout, since
 * what tells them apart is hidden, stand on the channels of both.
 */
export const newChannels = () => {
  const channels = new Map<string, Set<string>>();
  return {
    post: (post: PostResult): void => {
      if (post.takedown === undefined) return;
      const key = keyOf({ ...post, ...post.takedown });
      channels.set(key, (channels.get(key) ?? new Set()).add(post.channel));
    },
    of: (one: Takedown): string => [...(channels.get(keyOf(one)) ?? [])].join(' or '),
  };
};

const keyOf = ({ source, id, account, publishAt, excerpt, due, pupils }: Omit<Takedown, 'owner' | 'cites'>): string =>
  JSON.stringify([source, id, account, publishAt, excerpt, due, pupils]);
