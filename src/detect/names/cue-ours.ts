import { isCapital, type Scene, wordsAfter, wordsBefore } from './scene.ts';

/** Our own: what stands between a school and the name of a child. */

/** The words of a cue as they stand. */
export const said = ({ field, words }: Scene, from: number, to: number): string =>
  field.text.slice(words[from]?.start ?? 0, words[to]?.end ?? 0).replace(/\s+/gu, ' ');

/** What schools say of a child before its name: words of praise, and what stands before a title. */
export const ABOUT: ReadonlySet<string> = new Set(
  `talented clever lovely wonderful superstar mixed new own brilliant amazing fantastic one dear very head star school deputy top best
  awesome beautiful brave bright caring cheerful cheeky confident courageous creative curious delightful determined enthusiastic fabulous fearless friendly funny generous
  gentle gifted gorgeous great hardworking hard-working helpful honest hilarious incredible inspirational inspiring intrepid keen kind little marvellous mighty musical newest
  oldest outstanding patient perfect plucky polite precious quick quiet remarkable resilient sensational sensible smiley smart special sporty stupendous super superb sweet
  terrific thoughtful tiny tremendous unstoppable young younger youngest tallest fastest first only other`.split(/\s+/u),
);

/** `our Amelia`, `our captain Amelia`, `our Under-11 goalkeeper Amelia`: a role of a grown-up in between says otherwise. */
export const ourBefore = (scene: Scene, from: number): string | undefined => {
  const { lexicon, known } = scene;
  const apart = scene.words[from]?.gap === ', ';
  const chain = apart ? [scene.words[from - 1]?.folded ?? '', ...wordsBefore(scene, from - 1, 4)] : wordsBefore(scene, from, 5);
  const our = chain.findIndex((word) => word === 'our' || word === 'ein');
  if (our === -1) return undefined;
  const between = chain.slice(0, our);
  if (between.some((word) => (lexicon.roles.has(word) && !lexicon.childTitles.has(word)) || known.staffSurnames.has(word)))
    return undefined;
  const titled = between.some(
    (word) => lexicon.childTitles.has(word) || lexicon.childTitles.has(word.replace(/s$/u, '')) || lexicon.child.has(word),
  );
  if (apart && !titled) return undefined;
  if (!titled && !between.every((word) => ABOUT.has(word)) && !endsAsTitle(between[0] ?? '')) return undefined;
  return isSmall(scene, from, our) ? said(scene, from - our - 1, from - 1) : undefined;
};

/** `bell-ringer`, `champion`, `mathlete`: words for somebody. */
const endsAsTitle = (word: string): boolean => /(?:er|or|ist|ian|ete|ion|ader|star)$/u.test(word) && word.length > 4;

/** `Oskella, our newest recruit`: of somebody who is grown up a role is named. */
export const ourAfter = (scene: Scene, to: number): string | undefined => {
  const { lexicon, words } = scene;
  if (words[to + 1]?.gap !== ', ' || words[to + 1]?.folded !== 'our') return undefined;
  const chain = wordsAfter(scene, to + 1, 3);
  const titled = chain.findIndex((word) => lexicon.childTitles.has(word) && !lexicon.roles.has(word) && !lexicon.publicRoles.has(word));
  if (titled === -1 || chain.some((word) => lexicon.roles.has(word) && !lexicon.childTitles.has(word))) return undefined;
  return said(scene, to + 1, to + 2 + titled);
};

/** Between `our` and the name nothing has a short capital word, which would be another name. */
const isSmall = ({ words }: Scene, from: number, count: number): boolean => {
  for (let index = from - count; index < from; index++) {
    const word = words[index];
    if (word !== undefined && isCapital(word) && !/\d/u.test(word.text) && word.text.length <= 3) return false;
  }
  return true;
};

/** `Captain: Amelia`. */
export const labelBefore = (scene: Scene, from: number): string | undefined => {
  const { words, lexicon } = scene;
  const [word, label] = [words[from], words[from - 1]];
  if (word === undefined || label === undefined || word.sentence !== label.sentence) return undefined;
  const titled = lexicon.childTitles.has(label.folded) || lexicon.childTitles.has(label.folded.replace(/s$/u, ''));
  return /^\s?[:(\u2013\u2014-]\s*$/u.test(word.gap) && titled ? label.text : undefined;
};
