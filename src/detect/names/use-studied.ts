import { deedAfter, surnameAfter } from './person-signs.ts';
import type { Place } from './place.ts';
import { isCapital, isPossessive, owned, type Scene, wordsAfter, wordsBefore } from './scene.ts';
import { sentenceAround } from './told.ts';

/** Whom a school reads of, learns of and looks at: told by the grammar around the name, for nobody can list them all. */

const STUDYING = new Set(
  `learn learns learned learnt learning study studies studied studying research researches researched researching explore explored exploring discuss discussed discussing read reads reading heard hear hearing
  find found finding know talked talk talking thought thinking think wrote writing write documentary film podcast book books video assembly unit lesson lessons topic workshop talk quiz facts project questions biography display`.split(
    /\s+/u,
  ),
);
const ABOUT = new Set(['about', 'how', 'why']);
const FROM_THEM = new Set(
  'works work music art paintings poetry poems novels plays songs life lives style words writings books stories story inventions discoveries ideas speeches legacy portrait portraits statue bust diary diaries letters sculptures voice legend biography reign tomb birthplace'.split(
    ' ',
  ),
);

/** `learning about Amy`, `how Thomas`, `a book about Rosa`. */
const isLearnt = (scene: Scene, from: number): boolean => {
  const [about = '', ...before] = wordsBefore(scene, from, 4);
  return ABOUT.has(about) && before.some((word) => STUDYING.has(word));
};

/** `the works of Clara`, `in the style of Yayoi`, `inspired by Faith`, `dressed as Amelia`. */
const isFollowed = (scene: Scene, from: number): boolean => {
  const [link = '', what = '', more = ''] = wordsBefore(scene, from, 3);
  if (link === 'of') return FROM_THEM.has(what) && more !== 'our';
  return (link === 'by' && what === 'inspired') || (link === 'as' && /^(?:dress|disguis)/u.test(what)) || (link === 'up' && what === 'as');
};

/** `Where the Wild Things Are by Maurice`, `"Firework" by Katy`: after a title. */
const hasTitleBefore = ({ words, lexicon }: Scene, from: number): boolean => {
  const [by, title, before] = [words[from - 1], words[from - 2], words[from - 3]];
  if (by?.folded !== 'by') return false;
  if (/["\u201D\u2019*_]/u.test(by.gap)) return true;
  return by.gap === ' ' && isCapital(title) && title?.gap === ' ' && (isCapital(before) || lexicon.functions.has(before?.folded ?? ''));
};

const WORKS = new Set(
  'novel novels book books poem poems poetry play plays painting paintings sculpture sculptures symphony concerto opera song songs album film films speech diary diaries theory law discovery discoveries invention inventions portrait portraits prints artwork seascape seascapes landscape landscapes sketches sketchbook experiment experiments theorem equation equations autobiography biography memoir trilogy series illustrations music story stories recipe expedition voyage'.split(
    ' ',
  ),
);

/** `Thomas Farriner's bakery` says nothing, `Jane Goodall's books` does. */
export const hasWorks = (scene: Scene, to: number): boolean =>
  isPossessive(scene, to) && wordsAfter(scene, to + 1, 3).some((word) => WORKS.has(word));

/** `Pascal's triangle`: what bears the name of whoever found it. */
export const isEponym = (scene: Scene, to: number): boolean => isPossessive(scene, to) && FOUND.has(owned(scene, to)?.folded ?? '');
const FOUND = new Set(
  'triangle theorem law laws principle constant sequence telescope comet pendulum cradle thermometer paradox formula postulates axioms'.split(
    ' ',
  ),
);

/** `(1820–1910)` right after the name. */
const hasDates = ({ field, words }: Scene, to: number): boolean => {
  const end = words[to]?.end ?? 0;
  return /^\s?\((?:born |b\. ?|c\. ?|died |d\. ?)?\d{3,4}\s?(?:[-\u2013\u2014]|\))/u.test(field.text.slice(end, end + 20));
};

const BORN = /^(?:born|died|reigned|lived|ruled)$/u;
const LONG_AGO = /^(?:1\d\d\d|19[0-4]\d)$/u;
const DATING = new Set('in of by until till from since around circa year'.split(' '));

/** `in 1666`, `in the spring of 1815`: when nobody of the school was there. */
export const isDated = ({ scene, from }: Place): boolean => {
  const said = sentenceAround(scene, from);
  return said.some((word, at) => LONG_AGO.test(word) && Number(word) < 1950 && DATING.has(said[at - 1] ?? ''));
};

/** Somebody of a forename and a surname of whom the school reads or learns. */
export const isStudied = (scene: Scene, from: number, to: number): boolean => {
  if (hasDates(scene, to) || hasTitleBefore(scene, from) || isFollowed(scene, from) || isLearnt(scene, from)) return true;
  return hasWorks(scene, to) || BORN.test(wordsAfter(scene, to, 2)[1] ?? '') || isDated({ scene, from, to });
};

/** A forename alone, where the sentence is about what is learnt and nothing is done. */
export const isSubjectOfStudy = (place: Place): boolean => {
  const { scene, from, to } = place;
  if (surnameAfter(place) !== undefined || isPossessive(scene, to)) return false;
  return hasDates(scene, to) || ((isLearnt(scene, from) || isFollowed(scene, from)) && deedAfter(place) === undefined);
};
