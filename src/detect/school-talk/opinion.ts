import type { Field } from '../../model.ts';
import { wording } from '../../text/wording/wording.ts';
import { before } from '../identifiers/beside.ts';
import { bySentence, type Said, type Sentence, saidIn, sentencesOf } from '../places/sentences.ts';
import { toldIn } from '../places/told.ts';
import { namedIn } from './named.ts';
import type { SchoolNames } from './names.ts';
import { NO_OPINION, OF_OPINION, OWN_OPINION, SPEAKS_FOR_OURS, SPEAKS_WITH } from './words.ts';

/** Opinions, and in whose name they are given. */

export interface OpinionFound {
  /** In the field's text, exact. */
  readonly start: number;
  readonly end: number;
  readonly doubt: boolean;
}

const OWN = wording(OWN_OPINION);
const NONE = wording(NO_OPINION);

/** `I think the council is wrong`: the author's own, told by nobody else. */
export const ownOpinionIn = (field: Field): OpinionFound | undefined => {
  const told = toldIn(field);
  for (const sentence of sentencesOf(told)) {
    const said = saidIn(sentence, OWN);
    if (said === undefined || NONE.isIn(sentence.said)) continue;
    const [start, end] = [told.words[said.from]?.start ?? 0, told.words[said.to]?.end ?? 0];
    if (!isQuoted(told.text, start)) return { ...told.span(start, end), doubt: true };
  }
  return undefined;
};

/** Somebody else's words: an opening quotation mark before, and none that closes it. */
const isQuoted = (text: string, at: number): boolean => {
  const left = before(text, at, 240);
  const [opens, closes] = [left.lastIndexOf('\u201C'), left.lastIndexOf('\u201D')];
  return opens > closes || (left.match(/"/g)?.length ?? 0) % 2 === 1 || /(?:^|\s)[\u2018'](?!s)[^'\u2019]{0,80}$/.test(left);
};

const OPINION = wording(OF_OPINION);
const WITH = wording(SPEAKS_WITH);
const OURS = wording(SPEAKS_FOR_OURS);

/** `Here at Hazelmere we think …`: an opinion in the school's name; with no name of it a doubt. */
export const spokenForSchool = (field: Field, names: SchoolNames): OpinionFound | undefined => {
  const told = toldIn(field);
  const sentences = sentencesOf(told);
  const named = bySentence(
    sentences,
    namedIn(told, names).filter(({ kind, doubt }) => kind !== 'class' && !doubt),
  );
  for (const sentence of sentences) {
    if (!OPINION.isIn(sentence.said)) continue;
    const spoken = named.get(sentence)?.find((one) => isSpeaker(sentence, one));
    const said = spoken ?? saidIn(sentence, OURS);
    if (said !== undefined)
      return { ...told.span(told.words[said.from]?.start ?? 0, told.words[said.to]?.end ?? 0), doubt: spoken === undefined };
  }
  return undefined;
};

const OPINES =
  /^(?:s )?(?:we |staff |teachers |all |everyone |is |are |would |does not |do not |doesn t |strongly |firmly |fully |really |also |all ){0,3}(?:think|believe|feel|oppose|support|say|want|reject|disagree|agree|back|stand|condemn|welcome|demand|need|refuse|prefer|urge|call|against|in favour|proud to support|fed up|will not|won t|never|position|view|opinion)/;

/** `here at …`, `we at …`, `on behalf of …` before the name, or what it thinks after it. */
const isSpeaker = (sentence: Sentence, { from, to }: Said): boolean => {
  const said = (first: number, end: number): string =>
    sentence.told.words
      .slice(Math.max(first, sentence.from), Math.min(end, sentence.to + 1))
      .map(({ folded }) => folded)
      .join(' ');
  return WITH.isIn(` ${said(from - 5, from)} `) || OPINES.test(said(to + 1, to + 7));
};
