import type { Draft } from '../model.ts';

/** What of a post lies in files, and so is looked at before it is judged. */

export const namesFile = ({ post }: Pick<Draft, 'post'>): boolean => post.media?.some(({ file }) => file !== undefined) === true;

/** Whether one of its approvals says which state of the post it is for. */
export const namesState = ({ post }: Pick<Draft, 'post'>): boolean => post.approvals?.some(({ of }) => of !== undefined) === true;
