import type { Cite, Cites, Head } from '../../model.ts';
import { titleOf } from '../wording/words.ts';
import { words } from './escape.ts';

/** What a clause says is printed once, and pointed to from then on. */
export type Clauses = (cites: Cites) => string;

export const newClauses = (head: Pick<Head, 'policies'>): Clauses => {
  const told = new Map<string, string>();
  const item = (cite: Cite): string => {
    const key = JSON.stringify([cite.policy, cite.clause]);
    const known = told.get(key);
    const from = `${words(titleOf(head, cite.policy))}, ${words(cite.at)}`;
    if (known !== undefined) return `<dt>Clause</dt><dd><cite>${from} (<a href="#${known}">what it says</a>)</cite></dd>`;
    const id = `clause-${told.size + 1}`;
    told.set(key, id);
    return `<dt>Clause</dt><dd id="${id}">${words(cite.says)}<cite>${from}</cite></dd>`;
  };
  return (cites) => cites.map(item).join('');
};
