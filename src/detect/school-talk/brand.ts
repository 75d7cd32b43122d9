import type { Field } from '../../model.ts';
import { wording } from '../../text/wording/wording.ts';
import { bySentence, type Said, type Sentence, saidIn, sentencesOf } from '../places/sentences.ts';
import { type Told, toldIn } from '../places/told.ts';
import { BRANDS, CLOTHES, OF_ANOTHER, OURS_SAID } from './brand-words.ts';
import { namedIn } from './named.ts';
import type { SchoolNames } from './names.ts';

/** A school's logo or look, as the words of a post tell of it. */
export interface BrandFound {
  /** In the field's text, exact. */
  readonly start: number;
  readonly end: number;
  /** The words name the school; else they speak of a school’s and leave it open whose. */
  readonly isNamed: boolean;
  /** A uniform is seen on children in any street. */
  readonly isClothes: boolean;
}

const BRAND = wording(BRANDS);
const CLOTHING = wording(CLOTHES);
const OURS = wording(OURS_SAID);
const ANOTHERS = wording(OF_ANOTHER);

export const brandsIn = (field: Field, names: SchoolNames): readonly BrandFound[] => {
  const told = toldIn(field);
  const closed = closedIn(told);
  if (closed !== undefined) return [{ ...spanOf(told, closed), isNamed: true, isClothes: false }];
  const sentences = sentencesOf(told);
  const named = bySentence(
    sentences,
    namedIn(told, names).filter(({ kind, doubt }) => kind !== 'class' && !doubt),
  );
  return sentences.flatMap((sentence) => inSentence(told, sentence, named.has(sentence)));
};

const inSentence = (told: Told, sentence: Sentence, isNamed: boolean): readonly BrandFound[] => {
  if (ANOTHERS.isIn(sentence.said)) return [];
  const brand = saidIn(sentence, BRAND);
  const said = brand ?? saidIn(sentence, CLOTHING);
  if (said === undefined || !(isNamed || OURS.isIn(sentence.said))) return [];
  return [{ ...spanOf(told, said), isNamed, isClothes: brand === undefined }];
};

/** `schoollogo.png`, `oakfieldprimarycrest`. */
const closedIn = ({ words }: Told): Said | undefined => {
  const at = words.findIndex(({ folded }) =>
    /^(?:[a-z]{0,40}(?:school|primary|academy|trust)|our)(?:logo|crest|badge|emblem|letterhead)\d{0,3}$/.test(folded),
  );
  return at < 0 ? undefined : { from: at, to: at };
};

const spanOf = ({ words, span }: Told, { from, to }: Said): { readonly start: number; readonly end: number } =>
  span(words[from]?.start ?? 0, words[to]?.end ?? 0);
