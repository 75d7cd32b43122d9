import type { Configured, SetupOptions } from './config.ts';

/** A value in force, and who said so. */
export interface Origin {
  readonly key: string;
  readonly value: unknown;
  readonly from: string;
}

/** What holds where a config is silent. */
const DEFAULTS: Readonly<Record<string, unknown>> = { timezone: 'Europe/London', policy: ['baseline'] };

export const originsOf = ({ config, located }: Configured, { policies, rules = {} }: SetupOptions): readonly Origin[] => {
  const said = leavesOf(config, '').map(([key, value]) => ({ key: sayKey(key), value, from: place(key, located) }));
  const missing = Object.entries(DEFAULTS).filter(([key]) => !Object.hasOwn(config, key));
  const flags = [
    ...(policies === undefined ? [] : [{ key: 'policy', value: policies, from: '--policy' }]),
    ...Object.entries(rules).map(([id, value]) => ({ key: `rules.${id}`, value, from: '--rule' })),
  ];
  const overruled = new Set(flags.map(({ key }) => key));
  const own = [...said, ...missing.map(([key, value]) => ({ key, value, from: 'default' }))];
  return [...own.filter(({ key }) => !overruled.has(key)), ...flags];
};

/** Groups are opened, lists are one value. */
const leavesOf = (value: unknown, at: string): readonly (readonly [string, unknown])[] => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[at, value]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`));
};

const sayKey = (pointer: string): string => pointer.slice(1).replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~');

const place = (pointer: string, { file, locate }: Configured['located']): string => {
  const at = locate(pointer);
  return at === undefined ? file : `${file}:${at.line}`;
};
