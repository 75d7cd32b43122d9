import { push } from './lists.ts';
import { FURTHER, SPELLINGS, USUAL } from './words/nicknames.ts';

/** From a folded name to the others that may stand for it, either way. */
export type Nicknames = ReadonlyMap<string, readonly string[]>;

/** The tables as they are asked: every name with its companions. */
export const readNicknames = (): Nicknames => {
  const companions = new Map<string, string[]>();
  for (const line of `${USUAL}${FURTHER}`.split('\n')) {
    const [formal = '', daily = ''] = line.trim().split(': ');
    pairAll(companions, formal.split(' '), daily.split(' '));
  }
  for (const line of SPELLINGS.split('\n')) pairAll(companions, line.trim().split(' '), line.trim().split(' '));
  return companions;
};

const pairAll = (companions: Map<string, string[]>, some: readonly string[], others: readonly string[]): void => {
  for (const one of some) {
    for (const other of others) {
      if (one === other || one === '' || other === '') continue;
      push(companions, one, other);
      push(companions, other, one);
    }
  }
};
