import type { Chance } from './chance.ts';
import { changedText, wordBy } from './change.ts';

/** Changes of a value as JSON or YAML has it: what comes of them can be read, and is not what was meant. */
type Group = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null && !Array.isArray(value);

const nested = (depth: number): unknown => (depth === 0 ? [] : [nested(depth - 1)]);

const strange = (chance: Chance): unknown =>
  chance.of<() => unknown>([
    () => wordBy(chance),
    () => wordBy(chance),
    () => null,
    () => chance.is(0.5),
    () => chance.of([0, -1, 1.5, 1e308, Number.MAX_SAFE_INTEGER, 52.2, 2026]),
    () => [],
    () => ({}),
    () => nested(chance.of([3, 30, 90])),
    () => Array.from({ length: chance.of([2, 30, 300]) }, () => wordBy(chance)),
  ])();

/** One value, somewhere inside or the whole, is changed. */
export const changedValue = (value: unknown, chance: Chance): unknown => {
  if (Array.isArray(value) && value.length > 0 && chance.is(0.85)) return inList(value, chance);
  if (isGroup(value) && Object.keys(value).length > 0 && chance.is(0.9)) return inGroup(value, chance);
  if (typeof value === 'string' && chance.is(0.7)) return changedText(value, chance);
  return strange(chance);
};

const inList = (list: readonly unknown[], chance: Chance): unknown => {
  const at = chance.below(list.length);
  const ways: readonly [() => readonly unknown[], ...(() => readonly unknown[])[]] = [
    () => list.toSpliced(at, 1, changedValue(list[at], chance)),
    () => list.toSpliced(at, 1, changedValue(list[at], chance)),
    () => list.toSpliced(at, 1),
    () => list.toSpliced(at, 0, list[at]),
    () => list.toSpliced(at, 0, strange(chance)),
    () => list.toReversed(),
  ];
  return chance.of(ways)();
};

const inGroup = (group: Group, chance: Chance): unknown => {
  const entries = Object.entries(group);
  const at = chance.below(entries.length);
  const [key, part] = entries[at] ?? ['', undefined];
  const put = (...other: readonly (readonly [string, unknown])[]): unknown =>
    Object.fromEntries(entries.toSpliced(at, 1, ...other.map(([k, v]): [string, unknown] => [k, v])));
  const ways: readonly [() => unknown, ...(() => unknown)[]] = [
    () => put([key, changedValue(part, chance)]),
    () => put([key, changedValue(part, chance)]),
    () => put([key, changedValue(part, chance)]),
    () => put(),
    () => put([changedText(key, chance), part]),
    () => put([key, part], [chance.of(['x-note', '$schema', '__proto__', 'toString', wordBy(chance)]), strange(chance)]),
    () => put([key, [part]]),
    () => Object.fromEntries(entries.toReversed()),
  ];
  return chance.of(ways)();
};
