import { pattern } from '../../text/pattern.ts';
import { linkBefore } from './beside.ts';
import { callingFor, isCalled, labelOf, wordsFor } from './context.ts';
import { groupsOfSix, isFour } from './ip-form.ts';
import type { Hit, Recogniser } from './recogniser.ts';
import { asDigits, digitsOf } from './shape.ts';
import { apart, isTiedBefore, isWhole } from './standing.ts';

const OWN = wordsFor(
  'ips?|ip address|ip addresses|ipv4|ipv6|servers?|routers?|gateway|dns|host|hostname|proxy|firewall|subnet|lan|wan|vpn|ping|ssh|rdp|' +
    'browser|printer|nas|camera|cctv|mac|mac address|mac addresses|physical address|device|bluetooth|address',
);
const NUMBERED =
  'versions?|ver|v|release|firmware|build|updates?|updated|upgrades?|ios|android|chrome|windows|software|app|sections?|clauses?|' +
  'paragraphs?|para|chapters?|units?|lessons?|exercises?|ex|questions?|q|activity|steps?|pages?|tasks?|objectives?|standards?';
const OTHER = wordsFor(NUMBERED);
const CALLED_OTHER = callingFor(NUMBERED);

const MAY_BE =
  /\d ?(?:[.[(]|dot)|[0-9a-foil]([: -])[0-9a-foil]{2}\1[0-9a-foil]{2}\1|[0-9a-foil]:[0-9a-foil]{0,4}:|[0-9a-foil]{4}\.[0-9a-foil]{4}\./i;

/** The address of a computer: of the internet, in either of its versions, or of the device itself (MAC). */
export const ipAddress: Recogniser = {
  kind: 'ip-address',
  mayHold: (text) => text.includes('::') || (/\d/.test(text) && MAY_BE.test(text)),
  find: ({ text }) => apart([...foursIn(text), ...sixesIn(text), ...devicesIn(text)]),
};

const label = (text: string, hit: Hit): 'own' | 'other' | undefined => labelOf(text, hit, OWN, OTHER, 60);

/** In a web address the host alone. */
const isPath = (text: string, start: number): boolean =>
  linkBefore(text, start) !== undefined && !/:\/\/(?:[^\s/@]{1,40}@)?\[?$/.test(text.slice(Math.max(0, start - 48), start));

const OCTET = '([0-9OoIl]{1,3})';
const DOT = String.raw`(?: ?\.(?: |\r?\n)?| ?[[(](?:\.|[Dd][Oo][Tt])[\])] ?| [Dd][Oo][Tt] )`;
const FOUR = pattern(`(?<![0-9A-Za-z]|[0-9]\\.)(?=(${[OCTET, OCTET, OCTET, OCTET].join(DOT)})(?![0-9A-Za-z]|\\.[0-9]))`, 'g');

const foursIn = (text: string): readonly Hit[] =>
  [...text.matchAll(FOUR())].flatMap(({ 1: raw = '', index, ...groups }) => {
    const octets = [groups[2], groups[3], groups[4], groups[5]].map((octet) => octet ?? '');
    const hit = { start: index, end: index + raw.length };
    return isAddress(octets) && isWhole(text, hit) && !isPath(text, index) ? fourOf(text, hit, octets) : [];
  });

const isAddress = (octets: readonly string[]): boolean =>
  digitsOf(octets.join('')).length * 2 > octets.join('').length && isFour(octets.map(asDigits).join('.'));

/** A version or a paragraph has four numbers too, and small ones; where somebody hides the dots it is none of these. */
const fourOf = (text: string, hit: Hit, octets: readonly string[]): readonly Hit[] => {
  const raw = text.slice(hit.start, hit.end);
  const [called, greatest] = [label(text, hit), Math.max(...octets.map((octet) => Number(asDigits(octet))))];
  if (called === 'own') return [hit];
  if (/\s\.|\.\s/.test(raw) || isTiedBefore(text, hit.start) || isFile(text, hit.end) || isCalled(text, hit.start, CALLED_OTHER)) return [];
  if (greatest > 99 || /[[(\s]/.test(raw)) return [hit];
  return greatest < 10 || called === 'other' ? [] : [{ ...hit, doubt: true }];
};

const isFile = (text: string, end: number): boolean => /^(?:-[0-9A-Za-z]|\.[a-z]{2,5}(?![A-Za-z]))/.test(text.slice(end, end + 7));

const SIX = pattern(
  String.raw`(?<![0-9A-Za-z:.%])(?=[^:\s]{0,4}:[^:\s]{0,4}:)[0-9A-Fa-fOoIl:.]{2,60}(?:%[0-9A-Za-z]{1,16})?(?![0-9A-Za-z])`,
  'g',
);

const sixesIn = (text: string): readonly Hit[] =>
  [...text.matchAll(SIX())].flatMap(({ 0: found, index }) => {
    const raw = found.replace(/(?<!:):$|\.$/, '');
    const hit = { start: index, end: index + raw.length };
    const groups = groupsOfSix(asDigits(raw.replace(/%.*/, '')));
    return groups !== undefined && groups.length > 0 && !isPath(text, index) && (isLikely(raw, groups) || label(text, hit) === 'own')
      ? [hit]
      : [];
  });

/** `Year 6::` is none. A group of noughts may be left out, but hardly most of the address. */
const isLikely = (raw: string, groups: readonly string[]): boolean => {
  if (raw === '::1') return true;
  if (!/\d/.test(raw) || raw.startsWith('0')) return false;
  if (groups.length > 2) return groups.some((group) => group.length > 2 || /[a-f]/i.test(group));
  return groups.length === 2 && groups[0]?.length === 4;
};

const PAIR = '[0-9A-Fa-fOoIl]{2}';
const QUAD = '[0-9A-Fa-fOoIl]{4}';
const DEVICE = pattern(
  `(?<![0-9A-Za-z]|[0-9A-Za-z][:.-])(?=(${PAIR}([: -])${PAIR}(?:\\2${PAIR}){4}|${QUAD}\\.${QUAD}\\.${QUAD})(?![0-9A-Za-z]|[:.-][0-9A-Za-z]))`,
  'g',
);

const devicesIn = (text: string): readonly Hit[] =>
  [...text.matchAll(DEVICE())].flatMap(({ 1: raw = '', 2: mark, index }) => {
    const hit = { start: index, end: index + raw.length };
    if (digitsOf(raw) === '' || !isWhole(text, hit) || isPath(text, index)) return [];
    return mark === ':' || (mark !== ' ' && /[A-Fa-f]/.test(raw)) || label(text, hit) === 'own' ? [hit] : [];
  });
