import type { Words } from './lists.ts';

/** Words as they stand in a sentence, traced to those of the lists. */

interface Known {
  readonly stems: Words;
  readonly past: Words;
  readonly given: Words;
  readonly deeds: Words;
}

const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ies$/u, ['y']],
  [/(?:ed|er|ing|est|(?<=s|x|z|ch|sh|o)es)$/u, ['', 'e']],
  [/(?:s|ly|y|d|r|st|ness|less|ful|(?<=e)n)$/u, ['']],
];

/** Whether a folded word is an ordinary one, as it stands or with an ending off. */
export const isOrdinary = (word: string, { stems, past, given }: Known): boolean => {
  if (stems.has(word) || past.has(word)) return true;
  if (given.has(word)) return false;
  return ENDINGS.some(([ending, instead]) => {
    const stem = word.replace(ending, '');
    if (stem === word || stem.length < 3) return false;
    const single = /(.)\1$/u.test(stem) ? stem.slice(0, -1) : stem;
    return instead.some(
      (end) =>
        (stem.length > 3 || end !== '' || /(?:s|ed|ing)$/u.test(word)) && (stems.has(`${stem}${end}`) || (end === '' && stems.has(single))),
    );
  });
};

const NO_PAST =
  /^(?:seed|feed|speed|breed|bleed|greed|steed|tweed|indeed|hundred|sacred|naked|wicked|rugged|beloved|aged)$|(?:coloured|flavoured|shaped|scented|themed|tinted|sized|based|related|inspired)$/u;

/** `scores` of `score`, `tries` of `try`. */
const isPresent = (word: string, { deeds }: Known): boolean =>
  word.endsWith('s') &&
  (deeds.has(word.slice(0, -1)) ||
    (word.endsWith('es') && deeds.has(word.slice(0, -2))) ||
    (word.endsWith('ies') && deeds.has(`${word.slice(0, -3)}y`)));

/** Whether a folded word says what somebody does or did: one of the list, or a past form of any other verb. */
export const isDeed = (word: string, lexicon: Known): boolean =>
  lexicon.past.has(word) || isPresent(word, lexicon) || (/^(?!un)\p{L}{2,}ed$/u.test(word) && !NO_PAST.test(word));

/** The first forms that a form may be of: `squinting`, `yelped`, `tries`. */
export const firstForms = (word: string): readonly string[] => {
  const stem = word.replace(/(?:ing|ed|(?<=[sxzoi]|[cs]h)es|s)$/u, '');
  const single = /([^aeiou])\1$/u.test(stem) ? [stem.slice(0, -1)] : [];
  return [stem, `${stem}e`, ...single, ...(stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : [])];
};

/** `painting`, of a verb that is known. */
export const isDoing = (word: string, { stems }: Known): boolean => {
  const stem = word.slice(0, -3);
  const single = /(.)\1$/u.test(stem) ? stem.slice(0, -1) : stem;
  return word.endsWith('ing') && stem.length > 2 && [stem, `${stem}e`, single].some((verb) => stems.has(verb)) && !NO_DOING.has(stem);
};
/** What seasons and days do. */
const NO_DOING = new Set([
  'com',
  'approach',
  'start',
  'end',
  'bring',
  'fall',
  'arriv',
  'return',
  'open',
  'clos',
  'bloom',
  'grow',
  'flower',
  'spread',
  'runn',
  'go',
  'turn',
  'look',
  'chang',
]);

/** Endings of nouns and qualities that no forename has. */
const FORMED =
  /.{3}(?:tions?|sions?|ology|ography|ometry|ments?|ness|ships?|able|ible|ical|ious|eous|less|fully|wards?|ised|ized|ising|izing|isms?|ists?|ability|ibility|icity|ivity|ality)$/u;

/** `Deprivation`, `Entitlement`: formed as words are, and not as names. */
export const isFormed = (word: string): boolean => FORMED.test(word);

const PREFIXES = /^(?:over|under|out|up|down|fore|mis|re|pre|inter|cross|hand|home)$/u;

/** `Printmaking`, `Overheard`: a word and what is done with it, written as one. */
export const isJoined = (word: string, known: Known): boolean => {
  for (let at = 2; at <= word.length - 4; at++) {
    const [lead, verb] = [word.slice(0, at), word.slice(at)];
    if (!(PREFIXES.test(lead) || (at > 2 && known.stems.has(lead)))) continue;
    if (known.past.has(verb) || isDoing(verb, known)) return true;
  }
  return false;
};

/** Whether a word is of the dictionary, which is asked of what nobody knows: `Verdict`, `crêpes`. */
export const isInDictionary = (word: string, dictionary: Words): boolean =>
  [word, ...firstForms(word)].some((stem) => dictionary.has(stem));
