import type { Media, Post } from '../model.ts';
import type { Finding } from './finding.ts';
import { textAt } from './pointer.ts';

const WIDEST = 240;

/** The words around a finding, cut from one field. */
export interface Excerpt {
  readonly text: string;
  /** Where in the field it begins. */
  readonly from: number;
  readonly field: string;
}

/** The line of the field in which the finding stands; where something is missing, what it is missing from. */
export const excerptOf = ({ span, inside }: Pick<Finding, 'span' | 'inside'>, post: Post): Excerpt => {
  if (inside !== undefined) return lineOf(inside.field.text, inside.start, inside.end, inside.field.pointer);
  const text = textAt(post, span.field);
  if (text === undefined) return nameOf(span.field, post);
  const start = span.start ?? 0;
  return lineOf(text, start, span.end ?? start, span.field);
};

/** No more of the text is looked at than may be shown: a post may be one line of any length. */
const lineOf = (text: string, start: number, end: number, field: string): Excerpt => {
  const widest = Math.max(0, Math.min(start, end - WIDEST / 2) - WIDEST / 2);
  const from = whole(text, widest + text.slice(widest, start).lastIndexOf('\n') + 1);
  const shown = text.slice(from, Math.max(from + WIDEST, end));
  const newline = shown.indexOf('\n', end - from);
  return { text: newline < 0 ? shown : shown.slice(0, newline), from, field };
};

/** Never half of a surrogate pair. */
const whole = (text: string, at: number): number => (/[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at);

/** A picture goes by its file, else by what it is said to show. */
const nameOf = (field: string, post: Post): Excerpt => {
  const [, part, index] = field.split('/');
  const media: Media | undefined = part === 'media' ? post.media?.[Number(index)] : undefined;
  const key = (['file', 'alt', 'caption'] as const).find((one) => media?.[one] !== undefined);
  const [first = ''] = (key === undefined ? '' : (media?.[key] ?? '')).split('\n', 1);
  const text = first.length > WIDEST ? first.slice(0, whole(first, WIDEST)) : first;
  return { text, from: 0, field: key === undefined ? '' : `/media/${index}/${key}` };
};
