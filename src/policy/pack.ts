import type { RawClause, RawPack } from '../formats/shapes/pack.ts';
import type { Clause, Force, Located, Pack, Severity, When } from '../model.ts';
import { canonicalChannel } from '../text/channels.ts';
import { givenOf } from './clause.ts';
import { listOf } from './fault.ts';
import { faultsOf } from './faults.ts';
import type { World } from './world.ts';

/** A pack as the rest of the house uses it, with nothing left out; the first of its mistakes is thrown. */
export const toPack = (raw: RawPack, located: Located, world: World): Pack => {
  for (const fault of faultsOf(raw, located, world)) throw fault;
  const { id, title, school, version, review } = raw;
  return {
    ...{ id, title, file: located.file },
    ...(school === undefined ? {} : { school }),
    ...(version === undefined ? {} : { version }),
    ...(review === undefined ? {} : { review }),
    clauses: raw.clauses.map((clause, index) => toClause(clause, `/clauses/${index}`, located, world)),
  };
};

export const toClause = (raw: RawClause, at: string, located: Located, world: World): Clause => {
  const { checks, audits, unbuilt } = givenOf(raw, at, located, world);
  const { force } = raw;
  return {
    ...{ id: raw.id, at: raw.at, says: raw.says, force, checks, audits },
    binds: [...new Set(listOf(raw.binds))],
    severity: raw.severity ?? usual(force),
    asks: listOf(raw.ask).map(({ id, question }) => ({ id, question })),
    ...(raw.person === undefined ? {} : { person: raw.person }),
    with: raw.with ?? {},
    when: toWhen(raw.when),
    raise: listOf(raw.raise),
    locked: raw.locked === true,
    // A pack that was written when something was still planned goes on working once it is built.
    planned: unbuilt.length > 0,
  };
};

export const usual = (force: Force): Severity => (force === 'must' ? 'error' : 'warning');

/** Channels are compared folded: `Class Dojo` is classdojo. */
const toWhen = (raw: RawClause['when'] = {}): When => {
  const { account, kind, channel, media, found, left } = raw;
  return {
    ...(account === undefined ? {} : { account: listOf(account) }),
    ...(kind === undefined ? {} : { kind: listOf(kind) }),
    ...(channel === undefined ? {} : { channel: listOf(channel).map(canonicalChannel) }),
    ...(media === undefined ? {} : { media }),
    ...(found === undefined ? {} : { found: listOf(found) }),
    ...(left === undefined ? {} : { left }),
  };
};
