import { type Hidden, hiddenIn, type SpeltNames } from './spelt-names.ts';
import { regionsOf } from './spelt-regions.ts';
import type { Search, Token } from './tokens.ts';

export { type SpeltNames, speltNames } from './spelt-names.ts';

/** The words of a field, with those names put together that somebody took apart or wrote in digits. */
export const respelt = (search: Search, names: SpeltNames): readonly Token[] => {
  const { text, tokens, bare } = search;
  const regions = regionsOf(search);
  if (regions.length === 0) return tokens;
  const veiled = tokens.some(({ hidden }) => hidden === true);
  const isVeiled = (start: number, end: number): boolean => veiled && bare?.isChanged(start, end) === true;
  const found = regions.flatMap(([start, end]) => hiddenIn(text, start, end, { ...names, isVeiled }));
  return found.length === 0 ? tokens : replaced(tokens, found, text);
};

/** The words with each hidden name in place of those that it covers; of a word that it covers in part the rest is left out. */
const replaced = (tokens: readonly Token[], hidden: readonly Hidden[], text: string): readonly Token[] => {
  const all: Token[] = [];
  let at = 0;
  for (const { start, end, key } of hidden) {
    for (; (tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= start; at++) all.push(tokens[at] as Token);
    const opens = tokens[at]?.opens === true && tokens[at]?.start === start;
    for (; (tokens[at]?.start ?? Number.POSITIVE_INFINITY) < end; at++);
    all.push({ start, end, folded: key, case: 'title', gap: '', opens, hidden: true });
  }
  all.push(...tokens.slice(at));
  return all.map((token, index) => ({ ...token, gap: text.slice(all[index - 1]?.end ?? 0, token.start) }));
};
