import { later } from '../../text/later.ts';
import { nth } from './nth.ts';
import type { Person } from './person.ts';
import type { Telling } from './telling.ts';
import { ANYBODY } from './words/people.ts';

/** Of whom something is said. */
export interface Holder {
  readonly person: Person;
  /** The word by which they are meant: the last of the name, or a pronoun. */
  readonly by: number;
}

const anybody = later(() => new Set(ANYBODY.trim().split(/\s+/)));
const ONE = new Set('he she his her hers him himself herself'.split(' '));
const SEVERAL = new Set('they their them'.split(' '));
export const OWN: ReadonlySet<string> = new Set('his her their my'.split(' '));

/** Those who write, and things. */
const US = new Set('we i it its there'.split(' '));

/** How far back somebody is looked for, in words and sentences. */
const REACH = 30;
const SENTENCES = 2;

/** The nearest before a word of whom its sentence may speak; undefined where that is nobody, or anybody. */
export const holderBefore = (told: Telling, word: number): Holder | undefined => {
  const { words } = told;
  const { sentence } = nth(words, word);
  for (let index = word - 1; index >= Math.max(0, word - REACH); index--) {
    const here = words[index];
    if (here === undefined || here.sentence !== sentence) return undefined;
    const person = told.at(index);
    if (person !== undefined) return person.is === 'figure' ? undefined : { person, by: person.to };
    if (ONE.has(here.folded) || SEVERAL.has(here.folded)) return meantBy(told, index);
    if (US.has(here.folded) || (anybody().has(here.folded) && !isOwned(told, index))) return undefined;
  }
  return undefined;
};

/** `Hana's parents` are not just anybody. */
const isOwned = ({ words }: Telling, word: number): boolean => {
  const lead = nth(words, word - 1).folded;
  return OWN.has(lead) || (lead === 's' && APOSTROPHE.test(nth(words, word - 1).gap));
};

/** Whom a pronoun means: the nearest before it, in its own sentence or shortly before. */
export const meantBy = (told: Telling, pronoun: number): Holder | undefined => {
  const { words } = told;
  const { sentence, folded } = nth(words, pronoun);
  const isOne = ONE.has(folded);
  for (let index = pronoun - 1; index >= Math.max(0, pronoun - 2 * REACH); index--) {
    const here = words[index];
    if (here === undefined || here.sentence < sentence - SENTENCES) return undefined;
    const person = told.at(index);
    if (person !== undefined && (person.sure || (here.sentence === sentence && isOne)))
      return person.is === 'figure' ? undefined : { person, by: pronoun };
  }
  return meantLater(told, pronoun);
};

/** `Because she is Muslim, Zahra …`. */
const meantLater = (told: Telling, pronoun: number): Holder | undefined => {
  if (!LEADING.has(nth(told.words, pronoun - 1).folded)) return undefined;
  const person = holderAfter(told, pronoun, 12);
  return person?.sure === true ? { person, by: pronoun } : undefined;
};
const LEADING = new Set('because as since despite although though while when if with after'.split(' '));

/** The first after a word, within so many words of its sentence. */
export const holderAfter = (told: Telling, word: number, reach: number): Person | undefined => {
  const { words } = told;
  for (let index = word + 1; index <= word + reach; index++) {
    const here = words[index];
    if (here === undefined || here.sentence !== nth(words, word).sentence || anybody().has(here.folded)) return undefined;
    const person = told.at(index);
    if (person !== undefined) return person.is === 'figure' ? undefined : person;
  }
  return undefined;
};

const APOSTROPHE = /^['\u2019]$/u;

/** Whether a name is followed by what makes it an owner: `Leo's`, `James'`. */
const isOwner = ({ words }: Telling, to: number): boolean =>
  (nth(words, to + 1).folded === 's' && APOSTROPHE.test(nth(words, to + 1).gap)) || /^['\u2019] $/u.test(nth(words, to + 1).gap);

/** Whose something is: `Elspeth's new cochlear implant`, `his asthma`; a few words of what kind may stand between. */
export const ownerOf = (told: Telling, from: number): Holder | undefined => {
  const { words } = told;
  for (let index = from - 1; index >= from - 4; index--) {
    const here = words[index];
    if (
      here === undefined ||
      here.sentence !== nth(words, from).sentence ||
      !/^(?:-|['\u2019]|['\u2019]? |\n)$/u.test(nth(words, index + 1).gap)
    )
      return undefined;
    if (OWN.has(here.folded)) return here.folded === 'my' ? holderBefore(told, index) : meantBy(told, index);
    const person = told.at(index);
    if (person !== undefined) return isOwner(told, person.to) && person.is !== 'figure' ? { person, by: person.to } : undefined;
    if (!(KINDS.has(here.folded) || KIND.test(here.folded)) && here.folded !== 's') return undefined;
  }
  return undefined;
};
const KINDS = new Set(
  'new old own bad mild recent first second third latest long chronic lifelong brave rare daily big little late current broken first spare pink blue purple red green shiny best electric life threatening food nut'.split(
    ' ',
  ),
);
const KIND = /(?:ous|ful|ic|al|ere|est|ing|ly|ed)$/;

/** `Leo's hamster broke its leg`: what is told is told of the hamster. Of family it is told all the same. */
export const isOfAnother = (told: Telling, { person, by }: Holder): boolean => {
  const { words } = told;
  if (by !== person.to || !isOwner(told, by)) return false;
  const next = nth(words, nth(words, by + 1).folded === 's' ? by + 2 : by + 1).folded;
  return !FAMILY.has(next) && !AUXILIARY.has(next);
};
export const FAMILY: ReadonlySet<string> = new Set(
  'mum mums mummy dad dads daddy mother father parents parent sister brother twin family families son daughter baby nan nana gran granny grandma grandad grandfather grandmother aunt auntie uncle cousin wife husband partner little big older younger'.split(
    ' ',
  ),
);
/** `Juno's been`, `Leo's autistic`: no owner, but "is" or "has". */
const AUXILIARY = new Set(
  'been had just now nearly almost about finally turning turned got still back off out in not having going always also a an very so severely profoundly being on only'.split(
    ' ',
  ),
);
