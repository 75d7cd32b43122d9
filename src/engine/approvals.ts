import type { Approval, Draft, Reading } from '../model.ts';

/** Each approval of a post, held against the post as it was read. */
export const approvalsOf = ({ post, seal }: Draft): readonly Approval[] =>
  (post.approvals ?? []).map(({ by, at, of }) => ({ by, ...(at === undefined ? {} : { at }), is: standing(of, seal) }));

const standing = (of: string | undefined, seal: Draft['seal']): Approval['is'] => {
  if (of === undefined) return 'unbound';
  if (seal === undefined || 'unread' in seal) return 'unread';
  return of === seal.is ? 'same' : 'changed';
};

/** Why nobody can say whether an approval is of this state: a file was not read, or nobody looked. */
export const unsealedOf = ({ post, seal }: Draft): Reading['unsealed'] => {
  if (post.approvals?.some(({ of }) => of !== undefined) !== true) return [];
  if (seal === undefined) return [NOBODY_LOOKED];
  return 'unread' in seal ? seal.unread.map(({ why, advice }) => ({ why: `${why}, so nobody can tell what was approved`, advice })) : [];
};

const NOBODY_LOOKED = { why: 'nobody has held its approvals against the post', advice: 'check the post where its files are' };
