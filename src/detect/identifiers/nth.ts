import type { Word } from '../../model.ts';

/** Before the first word and after the last: no name, no word of any list, and part of no sentence. */
const NONE: Word = { text: '', start: 0, end: 0, folded: '', case: 'none', gap: '', sentence: -1, opens: true };

export const nth = (words: readonly Word[], index: number): Word => words[index] ?? NONE;
