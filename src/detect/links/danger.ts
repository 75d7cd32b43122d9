import { isFour } from '../identifiers/ip-form.ts';
import type { Link } from './find.ts';
import { isHostOf, isShortener } from './hosts.ts';
import { likenessOf } from './likeness.ts';
import type { Target } from './target.ts';
import { unfitOf } from './unfit.ts';
import { COLLECTORS } from './words/hosts.ts';

export type Danger =
  | 'script'
  | 'credentials'
  | 'malware'
  | 'adult'
  | 'gambling'
  | 'hate'
  | 'look-alike'
  | 'shortener'
  | 'raw-address'
  | 'plain-http';

/** Why nobody should follow a link; for a look-alike also what it looks like. */
export interface Warned {
  readonly danger: Danger;
  readonly like: string;
}

/** The worst that a link, or one that it carries, may do; `own` are the school's domains. */
export const dangerOf = (link: Link, own: readonly string[]): Warned | undefined => {
  const warned = [...link.targets.flatMap((target) => warnedOf(target, own) ?? []), ...mislabelled(link)];
  return ORDER.flatMap((danger) => warned.find((one) => one.danger === danger) ?? [])[0];
};

/** `[oakfield.sch.uk](https://example.org)`: its words are one address and it leads to another. What only hides its end is told as such. */
const mislabelled = ({ shown, host }: Link): readonly Warned[] => {
  if (shown === undefined || isShortener(host) || isBelow(shown, host) || isBelow(host, shown) || ownPart(shown) === ownPart(host))
    return [];
  return [{ danger: 'look-alike', like: shown }];
};

/** Endings under which everybody may have a name, `co.uk` and `com.au`; a school's has its council's in it or not. */
const SHARED = /(?:^|\.)([^.]{1,63}\.(?:(?:co|org|gov|ac|net|ltd|plc|me|nhs|police|com|edu)\.[a-z]{2}|(?!uk$)[^.]{2,63}))$/;

const isBelow = (host: string, other: string): boolean => host === other || `.${host}`.endsWith(`.${other.replace(/^www\./, '')}`);
const ownPart = (host: string): string => SHARED.exec(host)?.[1] ?? host;

const warnedOf = (target: Target, own: readonly string[]): Warned | undefined => {
  const danger = plainDanger(target) ?? unfitOf(target.host);
  if (danger !== undefined) return { danger, like: '' };
  const like = likenessOf(target, own);
  if (like !== undefined) return { danger: 'look-alike', like };
  const doubt = doubtOf(target);
  return doubt === undefined ? undefined : { danger: doubt, like: '' };
};

const plainDanger = (target: Target): Danger | undefined => {
  if (['javascript', 'vbscript', 'data'].includes(target.scheme)) return 'script';
  if (target.user !== undefined) return 'credentials';
  return isMalware(target) ? 'malware' : undefined;
};

const doubtOf = (target: Target): Danger | undefined => {
  if (isShortener(target.host) && !isOneCompanys(target)) return 'shortener';
  if (isAddress(target.host)) return 'raw-address';
  return target.scheme === 'http' ? 'plain-http' : undefined;
};

/** The first that is there is told. */
const ORDER: readonly Danger[] = [
  ...(['script', 'credentials', 'malware', 'adult', 'gambling', 'hate'] as const),
  ...(['look-alike', 'shortener', 'raw-address', 'plain-http'] as const),
];

/** Google's old shortener leads to its own maps, forms and photos where the path begins so. */
const isOneCompanys = ({ host, rest }: Target): boolean =>
  host.endsWith('goo.gl') && (host !== 'goo.gl' || /^\/(?:maps|forms|photos)\//.test(rest));

// ── Programs ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What a computer runs when it is opened. */
const RUNS =
  /\.(?:exe|scr|bat|cmd|pif|msi|msix|vbs|vbe|jse|wsf|wsh|hta|ps1|lnk|cpl|jar|apk|dll|reg|gadget|inf|application|xll|iso|img|vhd|docm|dotm|xlsm|xltm|pptm|ppam)$/i;
/** One ending that hides another: `letter.pdf.zip`. */
const DOUBLE =
  /\.(?:pdf|docx?|xlsx?|pptx?|txt|rtf|jpe?g|png|gif|mp3|mp4|mov|csv)\.(?:zip|rar|7z|html?|js|com|svg|ace|gz|cab|exe|scr|bat|cmd)$/i;
/** It hands on what the reader's browser knows. */
const TAKES = /document\.cookie|localstorage|sessionstorage|\$\{|<script/i;
/** Endings of hosts that read as the name of a file. */
const FILE_HOST = /\.(?:zip|mov)$/i;
const isCollector = isHostOf(COLLECTORS);

const isMalware = ({ host, rest }: Target): boolean => {
  const [path = ''] = rest.split(/[?#]/, 1);
  const file = undone(path).replace(/[/\s.]{1,20}$/, '');
  return RUNS.test(file) || DOUBLE.test(file) || TAKES.test(undone(rest)) || FILE_HOST.test(host) || isCollector(host);
};

const undone = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

// ── Addresses in numbers ────────────────────────────────────────────────────────────────────────────────────────────

/** Of either version, and as one number, in hexadecimal or in octal. */
const isAddress = (host: string): boolean => isFour(host) || SIX.test(host) || NUMBER.test(host) || PARTS.test(host);
const SIX = /^\[[0-9a-f:.%]{2,60}\]$/;
const NUMBER = /^(?:\d{7,10}|0x[0-9a-f]{7,8})$/;
const PARTS = /^(?:0x[0-9a-f]{1,2}|0[0-7]{1,3}|\d{1,3})(?:\.(?:0x[0-9a-f]{1,2}|0[0-7]{1,3}|\d{1,3})){3}$/;
