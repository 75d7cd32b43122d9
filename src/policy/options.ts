import type { Check, OptionSpec } from '../checks/check.ts';
import { kindOf, shown } from '../formats/wording.ts';
import type { Clause, Complaint, Options } from '../model.ts';
import type { Given } from './clause.ts';
import { faultAt, listed, meant, stepOf } from './fault.ts';

/** What an audit's clause may say under `with`. */
const AUDIT_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  of: { type: 'text', default: '', says: 'the kind of entry that is meant' },
  column: { type: 'text', default: '', says: 'the column that must hold a date or a word' },
  within: { type: 'text', default: '', says: 'how many days there are, as 7d' },
};
const DAYS = /^[1-9]\d{0,3}d$/;

/** A clause's `with`, completed by the check's defaults; what other checks of the clause take is left out. */
export const optionsOf = ({ options }: Check, set: Options): Options =>
  Object.fromEntries(Object.entries(options).map(([name, spec]) => [name, settingOf(spec, set[name])]));

/** A list may be written as its one item. */
export const settingOf = ({ type, default: otherwise }: OptionSpec, value: unknown): unknown => {
  if (value === undefined) return otherwise;
  return type === 'list' && !Array.isArray(value) ? [value] : value;
};

/** Options that nothing of the clause takes, or that take something else. What is not built yet cannot be asked. */
export function* optionFaults(given: Given): Generator<Complaint> {
  const { raw, at, located, checks, audits, unbuilt } = given;
  if (raw.with === undefined) return;
  if (checks.length + audits.length === 0) {
    yield faultAt(located, `${at}/with`, '`with` sets options, and this clause has no check or audit to take them', 'Leave it out');
    return;
  }
  const takers = takersOf(given);
  for (const [name, value] of Object.entries(raw.with)) {
    const place = `${at}/with/${stepOf(name)}`;
    const specs = takers.filter(({ options }) => Object.hasOwn(options, name));
    if (specs.length === 0 && unbuilt.length === 0) yield faultAt(located, place, ...unknownOption(name, takers));
    for (const { id, options } of specs) yield* wrongValue(given, place, { id, name, value, spec: options[name] });
  }
}

interface Taker {
  readonly id: string;
  readonly options: Readonly<Record<string, OptionSpec>>;
}

/** What every check takes: a clause may speak of some of its kinds only. Of several checks each has its own among them. */
const kindsOption = (checks: readonly Check[]): OptionSpec => ({
  type: 'list',
  values: checks.flatMap(({ messages }) => Object.keys(messages)),
  default: [],
  says: 'the kinds that the clause speaks of; all where none is named',
});

const takersOf = ({ checks, audits, world }: Given): readonly Taker[] => [
  ...builtOf(checks, world).map(({ id, options }, _, all) => ({ id, options: { ...options, kinds: kindsOption(all) } })),
  ...audits.map((id) => ({ id, options: AUDIT_OPTIONS })),
];

const builtOf = (checks: readonly string[], world: Given['world']): readonly Check[] => checks.flatMap((id) => world.checks.get(id) ?? []);

const unknownOption = (name: string, takers: readonly Taker[]): readonly [string, string] => {
  const known = [...new Set(takers.flatMap(({ options }) => Object.keys(options)))];
  const otherwise = known.length === 0 ? 'Leave it out' : `It has ${listed(known, 'and')}`;
  return [`${listed(takers.map(({ id }) => id))} has no option ${shown(name)}`, meant(name, known, otherwise)];
};

interface Setting {
  readonly id: string;
  readonly name: string;
  readonly value: unknown;
  readonly spec: OptionSpec | undefined;
}

function* wrongValue({ located, audits }: Given, place: string, { id, name, value, spec }: Setting): Generator<Complaint> {
  if (spec === undefined) return;
  const days = audits.includes(id) && name === 'within';
  const wrong = days ? wrongDays(value) : wrongOf(spec, value);
  if (wrong === undefined) return;
  const wanted = days ? 'a number of days such as 7d' : wantedBy(spec);
  const found = typeof wrong.part === 'string' ? shown(wrong.part) : kindOf(wrong.part);
  const near = typeof wrong.part === 'string' ? meant(wrong.part, spec.values ?? [], '') : '';
  yield faultAt(located, place, `${id} expects ${wanted}, found ${found}`, near === '' ? undefined : near);
}

/** What of a value is not as it should be. */
type Wrong = { readonly part: unknown } | undefined;

const wrongDays = (value: unknown): Wrong => (typeof value === 'string' && DAYS.test(value) ? undefined : { part: value });

const wrongOf = ({ type, values }: OptionSpec, value: unknown): Wrong => {
  if (type === 'yes-no') return typeof value === 'boolean' ? undefined : { part: value };
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value) ? undefined : { part: value };
  const parts: readonly unknown[] = type === 'list' && Array.isArray(value) ? value : [value];
  const at = parts.findIndex((part) => typeof part !== 'string' || (values !== undefined && !values.includes(part)));
  return at < 0 ? undefined : { part: parts[at] };
};

const wantedBy = ({ type, values }: OptionSpec): string => {
  if (type === 'yes-no') return 'true or false';
  if (type === 'number') return 'a number';
  if (values !== undefined) return `${type === 'list' ? 'some' : 'one'} of: ${values.join(', ')}`;
  return type === 'list' ? 'a list of words' : 'text';
};

/** Whether a clause speaks of this kind of a check's evidence. */
export const speaksOf = ({ with: options }: Pick<Clause, 'with'>, { messages }: Check, kind: string): boolean => {
  const named = options['kinds'];
  const own = (Array.isArray(named) ? named : [named]).filter((one) => typeof one === 'string' && Object.hasOwn(messages, one));
  return own.length === 0 || own.includes(kind);
};
