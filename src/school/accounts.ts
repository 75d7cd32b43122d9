import type { AccountEntry } from '../formats/shapes/sources.ts';
import type { Account } from '../model.ts';
import { canonicalChannel } from '../text/channels.ts';

/** The register of accounts. Every key of an entry is kept as text, as a clause of an audit may name any. */
export const accountsFrom = (entries: readonly AccountEntry[]): readonly Account[] =>
  entries.map((entry) => ({
    channel: canonicalChannel(entry.channel),
    handle: entry.handle,
    kind: entry.kind ?? 'official',
    owners: entry.owners ?? [],
    facts: Object.fromEntries(Object.entries(entry).flatMap(([key, value]) => (value === undefined ? [] : [[key, factOf(value)]]))),
  }));

const factOf = (value: unknown): string => (Array.isArray(value) ? value.join('; ') : String(value));
