import type { Media, Post } from '../../model.ts';

/** What has been answered so far: the post as far as it goes, and which questions need not be asked again. */
export interface Sketch {
  readonly post: Partial<Post>;
  readonly done: readonly string[];
  /** Words that nobody has finished. */
  readonly half?: string;
}

export const NOTHING: Sketch = { post: {}, done: [] };

const ORDER: readonly (keyof Post)[] = ['channel', 'account', 'author', 'text', 'media', 'publishAt'];

/** The post that the answers make, with its keys as people read them. What was not said, and words that are none, are left out. */
export const postFrom = ({ post }: Pick<Sketch, 'post'>): Post => {
  const said = Object.entries(post).filter(([key, value]) => value !== undefined && !isNothing(key, value));
  const rank = (key: string): number => (ORDER.indexOf(key as keyof Post) + ORDER.length + 1) % (ORDER.length + 1);
  return Object.fromEntries(said.toSorted(([a], [b]) => rank(a) - rank(b))) as unknown as Post;
};

const isNothing = (key: string, value: unknown): boolean =>
  (key === 'text' && String(value).trim() === '') || (key === 'media' && (value as readonly Media[]).length === 0);

/** A post needs one of them. */
export const isEmpty = ({ text = '', media = [] }: Partial<Post>): boolean => text.trim() === '' && media.length === 0;

/** The post with one of its pictures as it is now, or without it. */
export const withMedium = (post: Post, index: number, medium: Media | undefined): Post => ({
  ...post,
  media: (post.media ?? []).flatMap((one, at) => (at === index ? (medium ?? []) : one)),
});
