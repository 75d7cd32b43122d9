import { cuesOf } from './cue-finders.ts';
import { said } from './cue-ours.ts';
import { looseCue } from './cues.ts';
import { isCapital, type Scene, wordsBefore } from './scene.ts';
import { sentenceAround } from './told.ts';
import { isShouted, type Run } from './unlisted-runs.ts';
import { listEnd } from './word-lists.ts';

/** Who answers a question about children, or is pointed out among them. */

const ASKING = new Set(['who', 'which', 'whose', 'guess']);

/** `Which pupil made this? Oskella.`, `Guess which boy made it: Oskella!`, `Most stars in Year 3? Oskella, with nine.` */
export const answered = (run: Run): string | undefined => {
  const { scene, from } = run;
  if (!isCapital(scene.words[from]) || isShouted(scene, from)) return undefined;
  const asked = /^["'\u201D\u2019]?(?:\?|:)["'\u201D\u2019]?\s/u.test(scene.words[from]?.gap ?? '');
  if (!asked || !(isAnswer(run) || isMost(run))) return undefined;
  return looseCue(scene, from - 1) ?? looseCue(scene, from - sentenceAround(scene, from - 1).length);
};

/** All that is left of the sentence answers who it was. */
const isAnswer = (run: Run): boolean => {
  const { scene, from, to } = run;
  const ends = scene.words[listEnd(run) + 1]?.sentence !== scene.words[to]?.sentence;
  return ends && sentenceAround(scene, from - 1).some((word) => ASKING.has(word));
};

const MOST = new Set(['most', 'fewest']);
const BY_HOW_MUCH = new Set('with by for again who whose after at on'.split(' '));

/** `Most stars in Year 3?`, `Fastest in Class 4?`: so somebody is asked for; `Most popular book`, `Tallest tower` are things. */
const isMost = ({ scene, from, to, first }: Run): boolean => {
  const next = scene.words[to + 1];
  const ends = next?.sentence !== scene.words[to]?.sentence || (next?.gap === ', ' && BY_HOW_MUCH.has(next.folded));
  const [most = '', what = ''] = sentenceAround(scene, from - 1);
  if (first === 'word' || !ends) return false;
  return MOST.has(most) && what !== 'votes' ? /[^s]s$/u.test(what) : /(?:.{2}est|^best)$/u.test(most) && what === 'in';
};

const CLAUSE = 9;

/** `Two children at a desk; the one in glasses is Oskella`: of those of whom the clause before speaks, where it speaks of nothing else. */
export const pointedOut = ({ scene, from }: Run): string | undefined => {
  const clause = wordsBefore(scene, from, CLAUSE);
  const [one, the] = [clause.indexOf('one'), clause.length - 1];
  if ((clause[0] !== 'is' && clause[0] !== 'was') || clause[the] !== 'the' || one < 1 || the - one > 2) return undefined;
  return childrenBefore(scene, from - clause.length);
};

/** The children with whom the clause before opens, unless it goes on to other things of which there are several. */
const childrenBefore = (scene: Scene, end: number): string | undefined => {
  for (let at = end - 1; at >= Math.max(0, end - CLAUSE); at--) {
    const cue = cuesOf(scene).to.get(at);
    if (cue?.kind === 'many')
      return scene.words.slice(Math.max(0, cue.from - 2), cue.from + 1).some(({ opens }) => opens)
        ? said(scene, cue.from, cue.to)
        : undefined;
    const word = scene.words[at]?.folded ?? '';
    if (/[^s]s$/u.test(word) || scene.lexicon.creatures.has(word)) return undefined;
  }
  return undefined;
};
