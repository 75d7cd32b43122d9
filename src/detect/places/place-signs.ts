import { pattern } from '../../text/pattern.ts';
import type { Candidate } from './candidates.ts';
import { isHail, saidFrom } from './hail.ts';
import type { Sentence } from './sentences.ts';
import { LEADS, type LedBy } from './words/leads.ts';
import { GENERAL_HEADS, LANDSCAPE, SCHOOLS } from './words/where.ts';

/** What a place is by its own words, what leads to it, and what stands beside it. */
export const placeSigns = (candidate: Candidate, sentence: Sentence): readonly string[] => {
  const { grade, hold, by, named } = candidate;
  const signs: Readonly<Record<string, boolean>> = { ...ofItself(candidate, sentence), ...ofItsNeighbours(candidate, sentence) };
  return [`${named ? grade : 'general'}, held ${hold}`, ledBy(by), ...Object.keys(signs).filter((name) => signs[name])];
};

/** By what kind of word a place is led to. */
export const ledBy = (by: string): LedBy => LEADS.get(by) ?? 'led by nothing';

const ofItself = ({ named, from, to }: Candidate, { told: { words, text }, from: first, to: last }: Sentence): Record<string, boolean> => ({
  headed: named && isHead(words[to]?.folded ?? ''),
  street: named && STREETS.has(words[to]?.folded ?? ''),
  'several words': named && to > from,
  'first word': from === first,
  'last word': to === last,
  capitals: named && words.slice(from, to + 1).every((word) => word.case === 'upper'),
  question: text.charAt(words[last]?.end ?? 0) === '?',
});
const isHead = (word: string): boolean => GENERAL_HEADS.has(word) || LANDSCAPE.has(word) || SCHOOLS.has(word);

const STREETS: ReadonlySet<string> = new Set('street road lane avenue drive close crescent terrace row way grove place'.split(' '));

const ofItsNeighbours = ({ from, to }: Candidate, { told: { words }, from: first, to: last }: Sentence): Record<string, boolean> => {
  const [gap, next] = [words[to + 1]?.gap ?? '', to < last ? words[to + 1] : undefined];
  const isNext = next !== undefined && gap === ' ';
  return {
    'small next': isNext && next.case === 'lower',
    'verb next': VERB().test(next?.folded ?? ''),
    'of an outing': isNext && OUTINGS.has(next.folded),
    described: SEEMS.has(next?.folded ?? '') && SCENE.test(saidFrom(words, to + 1, 5)),
    addressed: /^ ?,/.test(gap) && ADDRESS.test(saidFrom(words, to + 1, 3)),
    hailed: from > first && isHail(words, from - 2, 2),
    'colon next': next !== undefined && /^ ?[:\u2013\u2014-]/u.test(gap),
    'comma before': from > first && /^ ?[,:\u2013\u2014] ?$/u.test(words[from]?.gap ?? ''),
    alone: from === first && last - to < 3 && (to === last || /^ ?,/.test(gap)),
  };
};

/** `Snowdon, we are coming`. */
const ADDRESS = /^ (?:you|your|thank|we (?:re|are|have|ve|love|salute|will|ll) (?!putting|giving|sending|making|reading|proud))/;

const VERB = pattern(String.raw`^(?:is|are|has|have|was|were|will|s|\p{L}{2,14}ed)$`, 'u');

/** `the Portsmouth coach`, `Sandringham day`. */
const OUTINGS: ReadonlySet<string> = new Set(
  'trip visit residential outing tour coach coaches minibus bus train ferry flight flights day days trek walk expedition camp weekend adventure group gang crew contingent'.split(
    ' ',
  ),
);

const SEEMS: ReadonlySet<string> = new Set(['is', 'looks', 'was', 'smells', 'feels', 'has']);
/** `Damflask looks like glass`: how a place is just now. */
const SCENE =
  /^ (?:is|looks|was|smells|feels|has been) (?:(?:just|very|so|really|absolutely|quite|looking|still|rather|already|at its) ){0,2}(?:like|lovely|beautiful|stunning|glorious|splendid|quiet|empty|packed|busy|buzzing|freezing|cold|wet|muddy|windy|sunny|baking|hot|spectacular|magnificent|huge|enormous|amazing|incredible|breathtaking|something|wonderful|perfect|best|glassy|gorgeous|magical|ours|full|bathed|covered|treating|living|not disappointing|every bit|all|everything|a) /;
