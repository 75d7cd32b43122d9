/** Two generations of so many: what is asked for again and again stays. */
const REMEMBERED = 10_000;
/** A longer word holds on to the whole text that it was cut from, as V8 keeps it, and is copied before it is kept. */
const SHORT = 12;
/** Longer texts hardly come again. */
const LONGEST = 40;

/** A look-up of words whose answers are kept, up to a bound. */
export const remembered = <Answer>(made: (word: string) => Answer): ((word: string) => Answer) => {
  const fresh = (): Map<string, Answer> => new Map();
  let met = fresh();
  let before = met;
  return (word) => {
    if (word.length > LONGEST) return made(word);
    const known = met.get(word) ?? before.get(word);
    if (known !== undefined || met.has(word)) return known as Answer;
    const kept = word.length > SHORT ? copied(word) : word;
    const answer = made(kept);
    if (met.size >= REMEMBERED) [before, met] = [met, fresh()];
    met.set(kept, answer);
    return answer;
  };
};

const copied = (text: string): string => String(JSON.parse(JSON.stringify(text)));
