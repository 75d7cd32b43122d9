// validator: says of a string whether it is one; asked here of every few words of a text.
import validator from 'validator';

const closed = (text) => text.replace(/[\s().-]/g, '');
const ASKED = {
  email: (text) => validator.isEmail(text),
  phone: (text) => validator.isMobilePhone(closed(text), 'en-GB'),
  postcode: (text) => validator.isPostalCode(text, 'GB'),
  iban: (text) => validator.isIBAN(text),
  card: (text) => validator.isCreditCard(text),
  'ip-address': (text) => validator.isIP(text) || validator.isMACAddress(text),
  passport: (text) => validator.isPassportNumber(text, 'GB'),
  coordinates: (text) => validator.isLatLong(text),
};
const MOST_WORDS = 6;

/** Words without the marks around them, and where they stand. */
const wordsIn = (text) =>
  [...text.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
    const [, before, bare] = /^([("'“‘]*)(.*?)[)"'”’.,;:!?]*$/su.exec(word);
    return bare === '' ? [] : [{ start: index + before.length, end: index + before.length + bare.length }];
  });

const longestFrom = (text, words, at) => {
  for (let last = Math.min(at + MOST_WORDS, words.length) - 1; last >= at; last--) {
    const span = { start: words[at].start, end: words[last].end };
    const said = text.slice(span.start, span.end);
    const kind = Object.keys(ASKED).find((one) => ASKED[one](said));
    if (kind !== undefined) return { kind, ...span, last };
  }
  return undefined;
};

const find = (text) => {
  const words = wordsIn(text);
  const found = [];
  for (let at = 0; at < words.length; at++) {
    const one = longestFrom(text, words, at);
    if (one === undefined) continue;
    found.push({ kind: one.kind, start: one.start, end: one.end });
    at = one.last;
  }
  return found;
};

export const asked = { name: 'validator', claims: Object.keys(ASKED), find };
