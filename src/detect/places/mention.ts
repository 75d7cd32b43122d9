import type { Named } from './named.ts';
import type { Sentence } from './sentences.ts';
import { went } from './tense.ts';
import { isCapital } from './told.ts';
import { GENERAL_HEADS } from './words/where.ts';

/** Whether a sentence only has the words of a trip's place: as a part of another name, or as what is learnt of it. */
export const isMention = (sentence: Sentence, place: Named): boolean => isPartOfName(sentence, place) || isStudied(sentence, place);

/** What calls itself by a town or a land: `Westminster Abbey`, `the Geneva Conventions`. */
const NAMESAKES: ReadonlySet<string> = new Set([
  ...GENERAL_HEADS,
  ...'convention conventions treaty accord accords declaration protocol agreement bridge hotel pact marathon'.split(' '),
]);

/** By the alias of a place alone other things are called; a town that the trip goes to has its castle. */
const isPartOfName = ({ told: { words } }: Sentence, { spot, from, to }: Named): boolean => {
  const [word, next] = [words[from], words[to + 1]];
  if (from !== to || word === undefined || next?.gap !== ' ' || !isCapital(next) || !NAMESAKES.has(next.folded)) return false;
  return !spot.trips.some(({ place }) => place?.toLowerCase() === word.text.toLowerCase());
};

const STUDY =
  / (?:learn(?:ed|ing|t|s)?|study(?:ing)?|studie[ds]|looked at|looking at|found out|finding out|discover(?:ed|ing)?|explor(?:ed|ing)|research(?:ed|ing)?|discuss(?:ed|ing)?|wrote|writing|read|reading)(?: about)? (?:how|why|what|when|where|who) (.{1,160})$/u;

/** `learning how Monet painted the cathedral in Rouen`: what somebody did there once. */
const isStudied = ({ told: { words }, from }: Sentence, place: Named): boolean => {
  const before = words.slice(Math.max(from, place.from - 40), place.from).map(({ folded }) => folded);
  const studied = STUDY.exec(` ${before.join(' ')} `)?.[1];
  return studied !== undefined && (went(` ${studied} `) || / \p{L}{2,14}ed /u.test(` ${studied} `));
};
