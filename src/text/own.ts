/** What a table holds under a word that somebody else chose: `constructor` stands in every object, and nobody has put it there. */
export const ownIn = <T>(table: Readonly<Record<string, T>>, word: string): T | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;
