import type { Atom, Part, Phrase, ReadSets } from './notation.ts';

/** What takes back the words after it. */
const DENIES = 'not|never|t|no|nor|hardly|nobody|without|neither|cannot';

const WORDS_ALONE = /^[a-z0-9\s]+$/;
const SPACES = /\s+/;

/** A phrase of words and nothing else as it stands in a line, a blank at either end: it needs no pattern. */
export const plainOf = (phrase: string): string | undefined =>
  WORDS_ALONE.test(phrase) ? ` ${phrase.split(SPACES).join(' ')} ` : undefined;

/** A phrase as a pattern, with the blank before each of its words, so that whatever may be missing takes its blank along. */
export const sourceOf = (phrase: Phrase, sets: ReadSets): string => phrase.map((part) => sourceOfPart(part, sets)).join('');

const sourceOfPart = (part: Part, sets: ReadSets): string => {
  if (part.is === 'gap') return part.mayDeny ? `(?: [^ ,:;]{1,40}){0,${part.most}}` : `(?: (?!(?:${DENIES}) )[^ ]{1,32}){0,${part.most}}`;
  const [first, ...more] = part.atoms;
  if (first === undefined) return '';
  if (first.is === 'letters' || more.length > 0) return ` ${part.atoms.map((atom) => withinWord(atom, sets)).join('')}`;
  const choice = first.is === 'set' ? sets.source(first.name) : choiceOf(first.of, sets);
  return first.times === '' ? choice : `(?:${choice})${first.times}`;
};

/** Any of several phrases. */
export const choiceOf = (phrases: readonly Phrase[], sets: ReadSets): string =>
  phrases.every((phrase) => opensPlainly(phrase, sets))
    ? ` (?:${phrases.map((phrase) => withoutBlank(phrase, sets)).join('|')})`
    : `(?:${phrases.map((phrase) => sourceOf(phrase, sets)).join('|')})`;

/** Letters that stand next to others with no blank between. */
const withinWord = (atom: Atom, sets: ReadSets): string =>
  atom.is === 'letters'
    ? lettersOf(atom.text)
    : `(?:${phrasesOfAtom(atom, sets)
        .map((phrase) => withoutBlank(phrase, sets))
        .join('|')})${atom.times}`;

const withoutBlank = (phrase: Phrase, sets: ReadSets): string => sourceOf(phrase, sets).slice(1);

type Choice = Exclude<Atom, { readonly is: 'letters' }>;
const phrasesOfAtom = (atom: Choice, sets: ReadSets): readonly Phrase[] => (atom.is === 'set' ? sets.phrases(atom.name) : atom.of);

/** Whether its first blank is there whatever may be missing. */
const opensPlainly = ([part]: Phrase, sets: ReadSets): boolean => {
  if (part?.is !== 'word') return false;
  const [first, ...more] = part.atoms;
  if (first === undefined || first.is === 'letters' || more.length > 0) return true;
  return first.times === '' && phrasesOfAtom(first, sets).every((phrase) => opensPlainly(phrase, sets));
};

const lettersOf = (text: string): string =>
  text.replaceAll('*', '[A-Za-z0-9]{0,24}').replaceAll('##', '[0-9]{1,4}').replaceAll('#', '[0-9]{1,2}');
