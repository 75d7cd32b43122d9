import { pattern } from '../../text/pattern.ts';
import { linkBefore } from './beside.ts';
import { CLOSING, isSecretLike, type Link, type Role, valueAt } from './credential-value.ts';
import { LABEL, LOOSE_CODE } from './credential-words.ts';
import { oneOf } from './one-of.ts';
import { outermost } from './outermost.ts';
import type { Hit, Recogniser } from './recogniser.ts';

/** What is done with a code that the sentence does not call one. */
const LETS_IN = oneOf(`as (?:the|your) (?:p[a4@][s5$]{2}|code|pin), to (?:log|get|sign|come) (?:in|on), to (?:join|enter|unlock),
  (?:at|on|into) the (?:door|gate|keypad|key ?safe|alarm|lock|entrance|intercom)`);
const MAY = pattern(
  `${LETS_IN}|${oneOf(`p[a4@][s5$]{2}, pw, p/w, pin, code, key, combination, combo, log-?in, log(?:ging)? (?:in|on),
  (?:meeting|webinar|conference|zoom|session|event) (?:id|no|num)`)}`,
  'i',
);

/** What lets people in: the value of a password, a PIN, a door's or a meeting's code. An ID and the passcode beside it are one. */
export const credential: Recogniser = {
  kind: 'credential',
  mayHold: (text) => MAY().test(text),
  find: ({ text }) => outermost([...labelledIn(text), ...turnedIn(text), ...pairsIn(text)]),
};

interface Value extends Hit {
  readonly role: Role;
  /** Where its label begins. */
  readonly from: number;
}

const labelledIn = (text: string): readonly Hit[] => {
  const values = [...valuesOf(text, LABEL()), ...valuesOf(text, LOOSE_CODE())].sort((one, other) => one.start - other.start);
  const paired = new Set<Value>();
  const pairs = values.flatMap((id, index) => {
    const secret = [values[index + 1], values[index - 1]].find(
      (other) => other !== undefined && !paired.has(other) && isPair(text, id, other),
    );
    if (secret === undefined) return [];
    paired.add(id).add(secret);
    return [{ start: Math.min(id.start, secret.start), end: Math.max(id.end, secret.end) }];
  });
  return [...pairs, ...values.filter((value) => !paired.has(value) && value.role !== 'user')];
};

const BESIDE = /^["')*_]{0,3}[\s,;.|/&(-]{0,4}(?:(?:and|with|plus) )?(?:the |a |your )?["'(*_]{0,3}$/i;

/** One names what the other opens, and they stand beside each other. */
const isPair = (text: string, id: Value, secret: Value): boolean => {
  const [end, from] = id.start < secret.start ? [id.end, secret.from] : [secret.end, id.from];
  return id.role !== 'secret' && secret.role === 'secret' && BESIDE.test(text.slice(end, from));
};

function* valuesOf(text: string, labels: RegExp): Generator<Value, void> {
  for (const { index: from, 0: label, groups = {} } of text.matchAll(labels)) {
    const { user, meeting, secret = '', mark, verb } = groups;
    const role: Role = user !== undefined ? 'user' : meeting !== undefined ? 'meeting' : 'secret';
    const link: Link = mark !== undefined ? 'mark' : verb !== undefined ? 'verb' : 'blank';
    const value = linkBefore(text, from) === undefined ? valueAt(text, from + label.length, link, role) : undefined;
    if (value?.doubt === true && ANY.test(text.slice(Math.max(0, from - 24), from))) continue;
    if (value === undefined || (/^pin/i.test(secret) && !PIN.test(text.slice(value.start, value.end)))) continue;
    yield { ...value, role, from };
  }
}

/** `A good password is long`: of no one password. */
const ANY = /(?<![a-z])(?:any|every|each|an?(?: (?:good|strong|weak|bad|safe|secure|perfect)))(?: [a-z-]{2,12})? $/i;

/** The pin of a map and the pins of a game are words. */
const PIN = /^[\d ]{3,12}#?$/;

const TYPED = String.raw`["'*]{0,2}(?<typed>[^\s"'(*]{4,40})["'*]{0,2}`;
const NAMED = `(?:the|our|your|my|today's) (?:[a-z-]{2,14} ){0,2}(?:p[a4@][s5$]{2}(?:word|code|phrase)|code|pin|key)(?![a-z])`;
const VALUE_FIRST = String.raw`(?<value>[^\s"'(*]{4,40})["'*]{0,2} (?:is|=) ${NAMED}`;
const TYPED_IN = `(?:use|enter|type|type in|press|punch in|key in) ${TYPED} (?:${LETS_IN})`;
const TURNED = pattern(String.raw`(?<![^\s"'(*])(?:${VALUE_FIRST}|${TYPED_IN})`, 'gi');

/** The value first: `Maple22! is the wifi password`, `press 1945# at the gate`. */
function* turnedIn(text: string): Generator<Hit, void> {
  for (const { index, 0: whole, groups } of text.matchAll(TURNED())) {
    const value = groups?.['value'] ?? groups?.['typed'] ?? '';
    const start = index + whole.indexOf(value);
    if (isSecretLike(value) && /\d/.test(value)) yield { start, end: start + value.length };
  }
}

const LOG_IN = '(?<![a-z])log(?:ging)?[ -]?(?:in|on)(?: details?| with| using){0,2}(?: are| is)?:?';
const PAIR = pattern(String.raw`(${LOG_IN} ["'*]{0,2})[^\s"'*]{2,40}["'*]{0,2} ?(?:\/|and|,|\|) ?["'*]{0,2}([^\s"'*]{4,40})`, 'gi');

/** A user and a password in one breath: `Login: oakfield / Maple22!`. */
function* pairsIn(text: string): Generator<Hit, void> {
  for (const { index, 0: whole, 1: opening = '', 2: secret = '' } of text.matchAll(PAIR())) {
    const said = secret.replace(CLOSING, '');
    if (isSecretLike(said) && /\d/.test(said))
      yield { start: index + opening.length, end: index + whole.length - secret.length + said.length };
  }
}
