import type { Cites, PostResult, RecordFinding, Severity, Violation } from '../../model.ts';
import { safeLine } from '../../text/safe.ts';
import { headlineOf } from '../wording/headline.ts';
import { fileOf } from '../wording/words.ts';

/** A result as SARIF 2.1.0 has it, in the members that we fill. */
export interface Result {
  readonly ruleId: string;
  readonly level: Severity;
  readonly message: { readonly text: string };
  readonly locations: readonly object[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions: readonly object[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What makes results of a post alike besides their rule; of those with the same, which it is. */
type Nth = (key: string) => number;

/** `nth` is the whole report's: where names are hidden, two posts may be called the same. */
export const resultsOf = (post: PostResult, nth: Nth): readonly Result[] => {
  const { source, id, channel, account, publishAt, link, verdict } = post;
  const its = { source, id, channel, account, publishAt, link, verdict };
  const made = (rule: string, rest: Pick<Result, 'level' | 'message'> & Partial<Result>, key: readonly string[] = []): Result => ({
    ruleId: rule,
    locations: [{ physicalLocation: { artifactLocation: artifactOf(source) } }],
    suppressions: [],
    ...rest,
    partialFingerprints: fingerprintOf([fileOf(source), id, rule, ...key], nth),
    properties: { ...its, ...rest.properties },
  });
  const violation = (one: Violation, suppressions: Result['suppressions'] = []): Result =>
    made(`${one.check}/${one.kind}`, { ...shown(one, source), suppressions }, [one.where.field, one.match ?? '']);
  return [
    ...post.violations.map((one) => violation(one)),
    ...post.questions.map(({ id: question, ask, cites }) =>
      made(`${question}/question`, { level: 'warning', message: messageOf(`To be answered: ${ask}`), properties: { cites } }),
    ),
    ...post.undecided.map(({ check, why, advice }) =>
      made(`${check}/undecided`, { level: 'error', message: messageOf(`Not looked at: ${why}. What to do: ${advice}`) }, [why]),
    ),
    ...post.suppressed.map((one) => violation(one, [{ kind: 'external', status: 'accepted', justification: safeLine(one.reason) }])),
  ];
};

/** A record is in no file of the posts: it goes by its subject. */
export const recordResult = ({ check, kind, severity, subject, message, advice, cites }: RecordFinding, nth: Nth): Result => ({
  ruleId: `${check}/${kind}`,
  level: severity,
  message: messageOf(`${subject}: ${message}. What to do: ${advice}`),
  locations: [{ logicalLocations: [{ name: subject, kind: 'resource' }] }],
  partialFingerprints: fingerprintOf(['records', check, kind, subject], nth),
  suppressions: [],
  properties: { advice, cites },
});

export const counter = (): Nth => {
  const seen = new Map<string, number>();
  return (key) => {
    const n = (seen.get(key) ?? 0) + 1;
    seen.set(key, n);
    return n;
  };
};

/** Without lines, offsets and times, so that an edit elsewhere changes none; and of nothing that is not shown. */
const fingerprintOf = (parts: readonly string[], nth: Nth): Result['partialFingerprints'] => {
  const key = JSON.stringify(parts);
  return { 'smpolicy/v1': JSON.stringify([...parts, nth(key)]) };
};

const shown = (one: Violation, source: string): Pick<Result, 'level' | 'message' | 'locations' | 'properties'> => {
  const { line, column } = one.where;
  const region = line === undefined ? {} : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } };
  const { advice, where, match, excerpt, replacement, safeAfter, pupils, under, cites } = one;
  return {
    level: one.severity,
    message: messageOf(`${headlineOf(one)}: ${one.message}. What to do: ${one.advice}. ${saysOf(one.cites)}`),
    locations: [{ physicalLocation: { artifactLocation: artifactOf(source), ...region } }],
    properties: { advice, where, match, excerpt, replacement, safeAfter, pupils, under, cites },
  };
};

const saysOf = (cites: Cites): string => cites.map(({ policy, clause, at }) => `Clause: ${policy}/${clause}, ${at}`).join('. ');

/** Brackets make links and braces placeholders, where a message does not say that they are meant. */
export const messageOf = (text: string): Result['message'] => ({
  text: safeLine(text)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&'),
});

/** The file, as an address: relative to wherever the run was, unless it was named in full. */
export const artifactOf = (source: string): object => {
  const path = fileOf(source).replaceAll('\\', '/');
  const address = path.split('/').map(encoded).join('/');
  if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${path.slice(0, 2)}${address.slice(address.indexOf('/'))}` };
  return path.startsWith('/') ? { uri: `file://${address}` } : { uri: address, uriBaseId: '%SRCROOT%' };
};

/** A lone half of a character is in no address. */
const encoded = (part: string): string => encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD'));
