import type { Place } from './place.ts';
import { isCapital, isSmallAt } from './scene.ts';
import {
  articled,
  askedFor,
  atMost,
  branded,
  commanded,
  counted,
  described,
  determined,
  exclaimed,
  labelled,
  manyOfThem,
  ofAThing,
  ordered,
  saidSmall,
  shortened,
  smallLetters,
  toldApart,
} from './word-against.ts';
import { amongBeasts, amongSeasons, howFar, onBoard, orColour } from './word-among.ts';
import { apposed } from './word-apposed.ts';
import { calendar, greeted } from './word-calendar.ts';
import { cheered, plainSigns, thanked, turnedUp } from './word-called.ts';
import { atWork, ofQuality, personal } from './word-doing.ts';
import { besideThings, inList } from './word-lists.ts';
import { inOffice } from './word-office.ts';
import { byCapital, inFileName, leftOpen } from './word-open.ts';
import { possessing } from './word-owns.ts';
import {
  bidden,
  breaking,
  chosen,
  cleared,
  clinging,
  forAll,
  granted,
  growing,
  invited,
  kitList,
  making,
  obliged,
  ofPlant,
  richIn,
  rising,
  soMuch,
  spokenOf,
  worn,
} from './word-passive.ts';
import { against, amongLands, asLand, placedElsewhere, timeAndPlace } from './word-places.ts';
import { allDid, inStock, numbered, ofSeries, priced, reported, underKind } from './word-rows.ts';
import { betweenPictures, bodily, covering, lifting, missed, ordering, pictured, posing, scoredAgainst, withKin } from './word-shown.ts';
import { isMeasure, isOf, mostlyName, type Subject, subjectOf, type WordRule, type WordUse } from './word-subject.ts';
import { tallied } from './word-tallies.ts';
import { amongVirtues, awaited, measured, taught, taughtElsewhere, valued } from './word-taught.ts';
import { capitalBefore, capitalNext, compound, headsItself, perceived, weather } from './word-things.ts';
import { modal, trusted, verbOrNoun } from './word-verbs.ts';
import { ofThings } from './word-virtues.ts';

const RULES: readonly WordRule[] = [
  smallLetters,
  saidSmall,
  commanded,
  amongSeasons,
  amongBeasts,
  onBoard,
  orColour,
  howFar,
  bodily,
  pictured,
  withKin,
  ordering,
  covering,
  lifting,
  posing,
  betweenPictures,
  missed,
  inOffice,
  scoredAgainst,
  askedFor,
  against,
  toldApart,
  allDid,
  priced,
  inStock,
  ofSeries,
  reported,
  calendar,
  greeted,
  tallied,
  granted,
  obliged,
  invited,
  ofPlant,
  clinging,
  cleared,
  rising,
  bidden,
  chosen,
  worn,
  growing,
  spokenOf,
  forAll,
  richIn,
  making,
  breaking,
  soMuch,
  kitList,
  taught,
  taughtElsewhere,
  valued,
  amongVirtues,
  measured,
  awaited,
  ofThings,
  trusted,
  thanked,
  cheered,
  modal,
  ofQuality,
  headsItself,
  weather,
  determined,
  ofAThing,
  labelled,
  underKind,
  manyOfThem,
  exclaimed,
  amongLands,
  asLand,
  capitalNext,
  capitalBefore,
  atWork,
  perceived,
  inFileName,
  compound,
  possessing,
  apposed,
  inList,
  placedElsewhere,
  plainSigns,
  timeAndPlace,
  numbered,
  verbOrNoun,
  personal,
  byCapital,
  leftOpen,
];

/** For names that are first of all names, where their capital tells: `Toby`, `Rita`, `Lewis`. */
const NAME_RULES: readonly WordRule[] = [
  turnedUp,
  toldApart,
  tallied,
  granted,
  obliged,
  invited,
  making,
  soMuch,
  headsItself,
  articled,
  branded,
  ofAThing,
  shortened,
  described,
  counted,
  atMost,
  ordered,
  besideThings,
  capitalNext,
  posing,
  atWork,
  perceived,
  compound,
  timeAndPlace,
];

/** With a capital where the line has not only capitals, even at the head of a sentence. */
const isFirstOfAll = (subject: Subject): boolean => {
  const { scene, from, kinds } = subject;
  if (!isCapital(scene.words[from]) || scene.lines[from] !== 'prose' || isSmallAt(scene, from)) return false;
  return mostlyName(scene, from, kinds) && !isOf(subject, 'place') && !isMeasure(subject);
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
