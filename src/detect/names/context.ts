import { inCharacterRow, inReligion, inScripture, inTale, onThrones } from './character-rows.ts';
import { boundCue } from './cues.ts';
import { joinedUse } from './joined.ts';
import type { Known } from './known.ts';
import type { FieldWords, Listed } from './mention.ts';
import { sceneFor } from './scene.ts';
import { ofFeast } from './surname-signs.ts';
import type { Mention, Rule, Used } from './use.ts';
import { creature, grownUp, isOfStaff, onStaff, titled } from './use-adults.ts';
import { ofCast } from './use-cast.ts';
import { cued } from './use-cued.ts';
import { inExercise } from './use-exercise.ts';
import { family } from './use-family.ts';
import {
  asPrefix,
  asTitle,
  asVerb,
  atStop,
  byWord,
  compounded,
  countedCostume,
  eponym,
  otherForename,
  otherSurname,
  patronymic,
  withArticle,
} from './use-forename.ts';
import { betweenPlaces, ofHouse } from './use-house.ts';
import { amongCostumes, comesAs, fromWork } from './use-past.ts';
import {
  className,
  famous,
  inTheManner,
  legendary,
  ofAward,
  ofBrand,
  ofDish,
  ofGroup,
  ofMaker,
  placeOrTitle,
  setPhrase,
} from './use-places.ts';
import { inStory } from './use-story.ts';
import { surname } from './use-surname.ts';
import { ofThing } from './use-things.ts';
import { asWord } from './use-tongues.ts';
import { ofWardrobe } from './use-wardrobe.ts';
import { amongCharacters, amongShelved, amongWorks, endingTitle } from './use-works.ts';
import { disguised, fullName, initials, misspelt, noSlip } from './use-written.ts';

export { childCue } from './cues.ts';
export { type Known, knownOf } from './known.ts';
export type { Used } from './use.ts';

const RULES: readonly Rule[] = [
  inTheManner,
  initials,
  onStaff,
  titled,
  disguised,
  famous,
  ofAward,
  className,
  setPhrase,
  creature,
  noSlip,
  asWord,
  ofFeast,
  endingTitle,
  inTale,
  cued,
  inExercise,
  amongWorks,
  amongShelved,
  amongCharacters,
  inCharacterRow,
  inScripture,
  inReligion,
  onThrones,
  countedCostume,
  ofWardrobe,
  comesAs,
  fromWork,
  amongCostumes,
  eponym,
  asVerb,
  patronymic,
  withArticle,
  asPrefix,
  ofGroup,
  ofThing,
  ofMaker,
  ofBrand,
  ofDish,
  grownUp,
  ofCast,
  placeOrTitle,
  misspelt,
  fullName,
  ofHouse,
  betweenPlaces,
  family,
  atStop,
  asTitle,
  surname,
  otherSurname,
  otherForename,
  legendary,
  byWord,
  inStory,
  compounded,
];

/** Whether a name of the roll is used as a person's name where it stands. */
export const usedAs = (listed: Listed, field: FieldWords, known: Known): Used => {
  const scene = sceneFor(field, known);
  const { from, to } = listed;
  if (listed.joined || field.text[listed.start - 1] === '#') return isOfStaff(scene, from, to) ? 'adult' : joinedUse(scene, listed);
  const mention: Mention = { listed, scene, from, to, bound: boundCue(scene, from, to) };
  for (const rule of RULES) {
    const used = rule(mention);
    if (used !== undefined) return used;
  }
  return 'name';
};
