import type { Word } from '../../model.ts';
import { childCue, type Scene } from './of-names.ts';
import { type Person, personAt, type Source } from './person.ts';
import { wordSet } from './word-set.ts';
import { CHILDREN, NUMBERS, ONE_CHILD } from './words/people.ts';

/** Those of whom one speaks without a name: `a boy in Year 2`, `one of our Year 3 girls`, `my son`, `our four EAL pupils`. */

const [one, many, numbers] = [wordSet(ONE_CHILD), wordSet(CHILDREN), wordSet(NUMBERS)];

export const unnamedIn: Source = (scene) =>
  scene.words.flatMap((word, index) => {
    if (one.has(word.folded)) return oneAt(scene, index) ?? [];
    return many.has(word.folded) ? (fewAt(scene, index) ?? []) : [];
  });

/** The words that lead up to a noun with nothing but blanks between, nearest first. */
const leadUp = (words: readonly Word[], index: number, count: number): readonly string[] => {
  const found: string[] = [];
  for (let at = index; at > 0 && found.length < count; at--) {
    if (words[at]?.opens || !/^(?:[ \n-]|['\u2019])$/u.test(words[at]?.gap ?? '')) break;
    found.push(words[at - 1]?.folded ?? '');
  }
  return found;
};

const OWN_KIN = new Set('son daughter grandson granddaughter grandchild nephew niece'.split(' '));
const OPENERS = new Set('a an one our the this that another'.split(' '));

/** `my little boy`, `our only wheelchair user`, `a boy in Year 2`; of `a boy` alone nobody can tell who is meant. */
const oneAt = (scene: Scene, index: number): Person | undefined => {
  const lead = leadUp(scene.words, index, 4);
  const isKin = OWN_KIN.has(scene.words[index]?.folded ?? '');
  const mine = lead.findIndex((word) => word === 'my' || (word === 'our' && isKin));
  if (mine !== -1) return personAt(scene, index - 1 - mine, index, 'one');
  const opener = lead.findIndex((word) => OPENERS.has(word));
  const placed = isPlaced(scene, index);
  return opener !== -1 && (placed || lead.includes('only'))
    ? personAt(scene, index - 1 - opener, placed ? index + 2 : index, 'one')
    : undefined;
};

/** `in Year 2`, `from Otters`. */
const isPlaced = ({ words, field, known }: Scene, index: number): boolean => {
  const [link, stage] = [words[index + 1], words[index + 2]];
  if (!(link?.folded === 'in' || link?.folded === 'from') || stage === undefined) return false;
  const isStage = stage.case !== 'lower' || /^(?:year|reception|nursery)$/.test(stage.folded);
  return isStage && childCue(field, index, index, known) !== undefined;
};

/** So few that it can be told who they are. */
const fewAt = (scene: Scene, index: number): Person | undefined => {
  const lead = leadUp(scene.words, index, 6);
  const of = lead.findIndex((word, step) => word === 'of' && SOME.has(lead[step + 1] ?? ''));
  if (of !== -1) {
    const isOne = lead[of + 1] === 'one' && lead.some((word) => STAGES.has(word));
    return personAt(scene, index - 2 - of, index, isOne ? 'one' : 'few');
  }
  const count = lead.findIndex((word) => numbers.has(word) || /^(?:[2-9]|10)$/.test(word));
  const isStage = STAGES.has(lead[count + 1] ?? ''); // `Year 4 pupils` are as many as there are
  return count === -1 || isStage ? undefined : personAt(scene, index - 1 - count, index, 'few');
};

const SOME = new Set('one two some'.split(' '));
const STAGES = new Set('year reception nursery class stage'.split(' '));
