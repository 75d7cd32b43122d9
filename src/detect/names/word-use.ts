import type { Place } from './place.ts';
import { isCapital, isSmallAt } from './scene.ts';
import {
  articled,
  counted,
  described,
  determined,
  labelled,
  manyOfThem,
  modal,
  ordered,
  smallLetters,
  timeAndPlace,
  verbOrNoun,
} from './word-against.ts';
import { apposed, atWork, personal, plainSigns, possessing, thanked } from './word-doing.ts';
import { inList } from './word-lists.ts';
import { byCapital, inFileName, leftOpen } from './word-open.ts';
import { isOf, mostlyName, type Subject, subjectOf, type WordRule, type WordUse } from './word-subject.ts';
import { capitalBefore, capitalNext, compound, headsItself, perceived, weather } from './word-things.ts';

const RULES: readonly WordRule[] = [
  smallLetters,
  thanked,
  modal,
  headsItself,
  weather,
  determined,
  labelled,
  manyOfThem,
  capitalNext,
  capitalBefore,
  atWork,
  perceived,
  inFileName,
  compound,
  possessing,
  apposed,
  inList,
  plainSigns,
  timeAndPlace,
  verbOrNoun,
  personal,
  byCapital,
  leftOpen,
];

/** For names that are first of all names, where their capital tells: `Toby`, `Rita`, `Lewis`. */
const NAME_RULES: readonly WordRule[] = [
  headsItself,
  articled,
  described,
  counted,
  ordered,
  capitalNext,
  atWork,
  perceived,
  compound,
  timeAndPlace,
];

/** With a capital where the line has not only capitals, even at the head of a sentence. */
const isFirstOfAll = (subject: Subject): boolean => {
  const { scene, from, kinds } = subject;
  if (!isCapital(scene.words[from]) || scene.lines[from] !== 'prose' || isSmallAt(scene, from)) return false;
  return mostlyName(scene, from, kinds) && !isOf(subject, 'place', 'unit');
};

/** Whether a name that is also a word is a name here. */
export const wordUse = (place: Place): WordUse => {
  const subject = subjectOf(place);
  const isName = isFirstOfAll(subject);
  for (const rule of isName ? NAME_RULES : RULES) {
    const use = rule(subject);
    if (use !== undefined) return use;
  }
  return isName ? 'name' : 'other';
};
