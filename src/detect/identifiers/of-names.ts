/** All that is asked of the names' own room, in one place. */
export { boundCue } from '../names/cue-bound.ts';
export { childCue, looseCue } from '../names/cues.ts';
export { type NameFound, type NamesIndex, namesIn } from '../names/find.ts';
export { isOrdinary, type Lexicon, push } from '../names/lexicon.ts';
export { isPraised } from '../names/person-signs.ts';
export { headsPlace, isPrefixed } from '../names/place-names.ts';
export { isCapital, isProper, partsAt, type Scene, sceneFor } from '../names/scene.ts';
export { isNumbered, isRoyal } from '../names/titles.ts';
export { isToldOf, storyWords } from '../names/told.ts';
export { isAmbiguous } from '../names/word-subject.ts';
export { wordUse } from '../names/word-use.ts';
export { ADULT_ROLES } from '../names/words/adults.ts';
export { isQuotedTitle } from '../names/work-names.ts';
