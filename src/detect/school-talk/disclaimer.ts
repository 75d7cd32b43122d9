import type { Field } from '../../model.ts';
import { foldName } from '../../text/fold.ts';
import { wording } from '../../text/wording/wording.ts';
import { type Sentence, saidIn, sentencesOf } from '../places/sentences.ts';
import { partsIn, type Told, toldIn } from '../places/told.ts';
import { DISCLAIMERS, NOT_OF, TAGS, UNDONE, WHOLE } from './disclaimer-words.ts';
import { namedIn } from './named.ts';
import type { SchoolNames } from './names.ts';

const RULE = wording(DISCLAIMERS);
const OF_A_NAME = wording(NOT_OF);

/** Whether the words say that the views are the author's own, or not the employer's. */
export const disclaims = (field: Field, names: SchoolNames): boolean => {
  const told = toldIn(field);
  if (told.words.some((word, at) => word.gap.endsWith('#') && (TAGS.has(word.folded) || fits(partsSaid(told, at))))) return true;
  const sentences = sentencesOf(told);
  return sentences.some(({ said }) => fits(said) || WHOLE.has(said.trim())) || areNotOfName(told, sentences, names);
};

const partsSaid = (told: Told, at: number): string =>
  ` ${partsIn(told, at)
    .map(({ key }) => foldName(key))
    .join(' ')} `;

const fits = (said: string): boolean => {
  const place = RULE.first(said);
  return place !== undefined && !UNDONE.test(said.slice(Math.max(0, place.index - 40), place.index));
};

/** `Not those of Hazelmere Primary`. */
const areNotOfName = (told: Told, sentences: readonly Sentence[], names: SchoolNames): boolean => {
  const denied = new Set(sentences.flatMap((sentence) => saidIn(sentence, OF_A_NAME)?.to ?? []));
  return denied.size > 0 && namedIn(told, names).some(({ from }) => denied.has(from - 1));
};
