import { NUMBERS } from './lists.ts';
import { type Scene, wordsAfter, wordsBefore } from './scene.ts';

/** Ages and birthdays beside a name. */

const AGE = /^(?:1[0-8]|[2-9])$/u;
const isAge = (word: string): boolean => AGE.test(word) || (NUMBERS.has(word) && word !== 'one');

const said = ({ field, words }: Scene, from: number, to: number): string => field.text.slice(words[from]?.start ?? 0, words[to]?.end ?? 0);

/** `Min age 5`. */
const LIMITS = new Set(['min', 'max']);

/** `aged 7`, `age 4`, `(6)`, `, 6,`, `, four,`, `is 7 today`, `turns six`. */
export const ageAfter = (scene: Scene, to: number): string | undefined => {
  const { words } = scene;
  const [one, two] = [words[to + 1], words[to + 2]];
  if (one === undefined || LIMITS.has(words[to]?.folded ?? '')) return undefined;
  if (['aged', 'age'].includes(one.folded) && isAge(two?.folded ?? '')) return said(scene, to + 1, to + 2);
  if (isBareAge(scene, to)) return one.text;
  const exact = EXACT.exec(scene.field.text.slice(words[to]?.end ?? 0, (words[to]?.end ?? 0) + 24))?.[1];
  if (exact !== undefined) return exact;
  return isBirthday(scene, to) ? said(scene, to + 2, to + 2) : isSoOld(scene, to);
};

/** `(2y 10m)`, `(3 yrs 4 mths)`: as nurseries note it. */
const EXACT = /^ ?[([]((?:[1-9]|1[0-8]) ?(?:y|yrs?|years?)(?:,? ?(?:\d|1[01]) ?(?:m|mths?|months?))?)[)\]]/iu;

/** `is only five and already reads`, `, who is eight,`. */
const isSoOld = (scene: Scene, to: number): string | undefined => {
  const { words, field } = scene;
  const at = words[to + 1]?.gap === ', ' && words[to + 1]?.folded === 'who' ? to + 2 : to + 1;
  if (words[at]?.folded !== 'is') return undefined;
  const age = ['only', 'just', 'now', 'still', 'nearly', 'almost'].includes(words[at + 1]?.folded ?? '') ? at + 2 : at + 1;
  const word = words[age];
  if (word === undefined || !isAge(word.folded) || word.sentence !== words[to]?.sentence) return undefined;
  const goesOn = words[age + 1]?.gap === ' ' && !['and', 'but', 'years', 'today'].includes(words[age + 1]?.folded ?? '');
  return goesOn || /^[\d:%.]\d/u.test(field.text.slice(word.end, word.end + 2)) ? undefined : said(scene, age, age);
};

/** In brackets, or between commas. */
const isBareAge = ({ words, field }: Scene, to: number): boolean => {
  const one = words[to + 1];
  if (one === undefined || !isAge(one.folded)) return false;
  const rest = field.text.slice(one.end, one.end + 1);
  if (/^\s?[([]$/u.test(one.gap)) return /[)\]]/u.test(rest);
  return (
    one.gap === ', ' &&
    /[,.]/u.test(rest) &&
    !/\d/u.test(words[to + 2]?.folded ?? '') &&
    !/\d/u.test(field.text.slice(one.end, one.end + 2))
  );
};

/** `turned six`, `is 7 today`, `was 5 on Monday`. */
const isBirthday = (scene: Scene, to: number): boolean => {
  const [is = '', age = '', today = ''] = wordsAfter(scene, to, 3);
  if (!isAge(age)) return false;
  if (['turned', 'turns', 'turning'].includes(is)) return !['pages', 'out', 'cartwheels'].includes(today);
  return ['is', 'was'].includes(is) && ['today', 'tomorrow', 'on', 'years'].includes(today);
};

/** `four-year-old Amelia`, `6 year old Amelia`, `Happy 7th birthday to Amelia`. */
export const ageBefore = (scene: Scene, from: number): string | undefined => {
  const apart = scene.words[from]?.gap === ', ' && scene.words[from - 1]?.folded === 'birthday';
  const [one = '', two = '', three = ''] = apart ? ['birthday', ...wordsBefore(scene, from - 1, 2)] : wordsBefore(scene, from, 3);
  if ((one === 'old' || one === 'olds') && (two === 'year' || two === 'yr') && isAge(three)) return said(scene, from - 3, from - 1);
  if (/^(?:1[0-8]|[2-9])(?:yo|yr|yrs)$/u.test(one)) return said(scene, from - 1, from - 1);
  const at = one === 'to' ? from - 2 : from - 1;
  const [birthday, nth] = one === 'to' ? [two, three] : [one, two];
  return birthday === 'birthday' && isChildsBirthday(nth) ? said(scene, at - 1, at) : undefined;
};

const NTH = new Set('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth sixteenth'.split(' '));
const isChildsBirthday = (nth: string): boolean => NTH.has(nth) || /^(?:1[0-8]|[1-9])(?:st|nd|rd|th)$/u.test(nth);
