import { latinOf } from '../../text/bare.ts';
import { foldName } from '../../text/fold.ts';
import { later } from '../../text/later.ts';
import { pattern } from '../../text/pattern.ts';
import { labelOf } from '../../text/punycode.ts';
import type { Target } from './target.ts';
import { BORROWED } from './words/hosts.ts';

/** The domain that a link's host is made to look like, or its own words where it only hides its letters; undefined where it is what it seems. */
export const likenessOf = ({ host, written }: Target, own: readonly string[]): string | undefined => {
  const known = [...own.map((domain) => domain.toLowerCase()), ...borrowed()];
  if (known.some((domain) => isAt(written, domain))) return undefined;
  const labels = written.normalize('NFKC').split('.');
  for (const label of labels) {
    const like = likeOf(label, known);
    if (like !== undefined) return like;
  }
  return bearing(host, known);
};

const borrowed = later(() => BORROWED.trim().split(/\s+/));
const isAt = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

/** `oakfield.sch.uk.example.org`, `oakfield-sch-uk.example.org`: the whole domain, and somebody else's behind it. */
const bearing = (host: string, known: readonly string[]): string | undefined =>
  known.find((domain) => {
    const [, behind] = `.${host}`.split(`.${domain}.`, 2);
    if (behind !== undefined) return !/^[a-z]{2}$/.test(behind); // a company's own domain of another country
    return domain.length > 7 && `.${host}`.includes(`.${domain.replaceAll('.', '-')}`);
  });

const likeOf = (label: string, known: readonly string[]): string | undefined => {
  const letters = labelOf(label);
  if (letters === undefined) return label;
  const plain = latinOf(foldName(letters));
  const key = keyOf(plain);
  const like = known.find((domain) => mainOf(domain).length > 3 && mainOf(domain) !== letters && keyOf(mainOf(domain)) === key);
  if (like !== undefined) return like;
  return isDisguised(letters, plain) ? plain : undefined;
};

/** The part of a domain that is somebody's own: `oakfield` of `oakfield.sch.uk`. */
const mainOf = (domain: string): string => domain.split('.')[0] ?? '';

/** What is drawn alike: figures and letters, and two letters for one. */
const keyOf = (label: string): string =>
  label
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replace(/[0134578|i]/g, (letter) => DRAWN[letter] ?? letter);
const DRAWN: Readonly<Record<string, string>> = { 0: 'o', 1: 'l', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', '|': 'l', i: 'l' };

const LATIN = pattern(String.raw`\p{Script=Latin}`, 'u');
const LIKE_LATIN = pattern(
  String.raw`\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Armenian}|\p{Script=Cherokee}|\p{Script=Coptic}|\p{Script=Lisu}`,
  'u',
);

/** Latin letters among those of scripts that look like them, or only such, so that all of it reads as Latin. */
const isDisguised = (letters: string, plain: string): boolean => {
  if (/^[\0-\x7F]*$/.test(letters) || !LIKE_LATIN().test(letters)) return false;
  return LATIN().test(letters) || /^[a-z0-9-]*$/.test(plain);
};
