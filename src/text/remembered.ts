const REMEMBERED = 20_000;
/** A longer word holds on to the whole text that it was cut from, as V8 keeps it. */
const LONGEST = 12;

/** A look-up of words whose answers are kept, up to a bound. */
export const remembered = <Answer>(made: (word: string) => Answer): ((word: string) => Answer) => {
  const met = new Map<string, Answer>();
  return (word) => {
    const known = met.get(word);
    if (known !== undefined || met.has(word)) return known as Answer;
    const answer = made(word);
    if (met.size < REMEMBERED && word.length <= LONGEST) met.set(word, answer);
    return answer;
  };
};
