/**
 * Every match of a pattern with `g`, in its order. `matchAll` makes the pattern anew for each text, which takes longer than to find out
 * that there is no match.
 */
export const matchesOf = (text: string, pattern: RegExp): readonly RegExpExecArray[] => {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
};

const NONE: readonly never[] = [];
