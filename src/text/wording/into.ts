/** Puts one more under a key. */
export const into = <Key, One>(many: Map<Key, One[]>, key: Key, one: One): void => {
  const same = many.get(key);
  if (same === undefined) many.set(key, [one]);
  else same.push(one);
};
