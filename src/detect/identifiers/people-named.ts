import { pastRole, standingOf } from './adults.ts';
import { isFamous, isPet, taughtIn } from './famous.ts';
import { lastOfName } from './name-run.ts';
import { isCapital, isNumbered, type Scene } from './of-names.ts';
import { personAt, type Source } from './person.ts';
import { wordAt } from './word-at.ts';
import { wordSet } from './word-set.ts';
import { GRAND_TITLES } from './words/people.ts';

/** Those who are named, and of whom it is known how: the roll, the staff list, titles, the famous, and names that stand as names. */

export const namedPupils: Source = (scene, names) =>
  names.flatMap(({ listed, start, end, open }) => {
    if (listed === undefined) return [];
    const [from, to] = [wordAt(scene.words, start), wordAt(scene.words, end - 1)];
    return [{ ...personAt(scene, from, to, 'pupil', !open), pupils: listed.pupils }];
  });

interface Span {
  readonly from: number;
  readonly to: number;
}

const partsOf = ({ parts }: Scene, wanted: 'staff' | 'figure'): readonly Span[] => [
  ...new Set([...parts.values()].flat().filter(({ part }) => part === wanted)),
];

export const staffNamed: Source = (scene) => partsOf(scene, 'staff').map(({ from, to }) => personAt(scene, from, to, 'staff'));

export const figures: Source = (scene) => [
  ...partsOf(scene, 'figure').flatMap(({ from, to }) => (to > from ? [personAt(scene, from, to, 'figure')] : [])),
  ...taughtIn(scene).map(({ from, to }) => personAt(scene, from, to, 'figure')),
];

const grand = wordSet(GRAND_TITLES);
const TITLE_GAP = /^\.? $|^\.$/;

/** `Mrs Haigh`, `Mr Tunde Okoro`, `Nurse Jane`. */
export const titled: Source = (scene) =>
  scene.words.flatMap((word, from) => {
    const { titles, hardTitles } = scene.lexicon;
    if (!titles.has(word.folded) || !(isCapital(word) || (scene.small && hardTitles.has(word.folded)))) return [];
    const to = lastOfName(scene, from, TITLE_GAP);
    if (to === from) return [];
    const isGrand = scene.words.slice(from, to).some(({ folded }) => grand.has(folded));
    return [personAt(scene, from, to, isGrand ? 'figure' : 'adult')];
  });

/** Names that are not on the roll. */
export const otherNames: Source = (scene, names) =>
  names.flatMap(({ unlisted, cue }) => {
    if (unlisted === undefined) return [];
    const { to } = unlisted;
    const from = pastRole(scene, unlisted.from, to);
    const place = { scene, from, to };
    if (isPet(place) || isNumbered(place) || isFamous(place)) return [personAt(scene, from, to, 'figure')];
    const standing = standingOf(scene, from, to);
    if (standing !== undefined) return [personAt(scene, from, to, standing === 'public' ? 'figure' : 'adult')];
    return [personAt(scene, from, to, cue === undefined ? 'somebody' : 'child')];
  });
