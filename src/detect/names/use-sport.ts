import { isCapital, type Scene, wordsAfter, wordsBefore } from './scene.ts';

/** Where sport is told, children go by their surnames. */

const SPORT = new Set(
  `match try goal goals wicket wickets runs over out mvp mvps scored scorer scorers points player squad bowled batted innings
  header headed penalty penalties scores bowls shoots crosses volleys saves nets minute equaliser equalised levelled volley volleyed netted keeper dribble offside kickoff striker
  conversion converted lineout scrum tackled bowler batting stumped overs rebound hooter intercept batting bowling double brace`.split(
    /\s+/u,
  ),
);

/** What somebody scores or does at play. */
export const FEATS: ReadonlySet<string> = new Set(
  'goal try save wicket header penalty hat-trick hat brace six four century double treble assist tackle win victory solo masterclass special original classic'.split(
    ' ',
  ),
);

/** `Try of the match: Best`, `Best 54 not out`: a surname where sport is told. */
export const isScored = (scene: Scene, from: number, to: number): boolean => {
  const { words, field } = scene;
  const [word, next] = [words[from], words[to + 1]];
  const apart = /[:(\n]|\p{Extended_Pictographic}/u.test(word?.gap ?? '') || word?.opens === true || isInTally(scene, from);
  const counted = /^\d/u.test(next?.folded ?? '') || /^\s*(?:[,.;!\n]|$)/u.test(field.text.slice(word?.end ?? 0, (word?.end ?? 0) + 2));
  return apart && counted && isCapital(word) && saysSport(scene, from);
};

/** `Nelson 12, Drake 40`: after what another has scored. */
export const isInTally = ({ words }: Scene, at: number): boolean =>
  /^, $/u.test(words[at]?.gap ?? '') &&
  /^\d/u.test(words[at - 1]?.folded ?? '') &&
  isCapital(words[at - 2]) &&
  /^\d/u.test(words[at + 1]?.folded ?? '');

/** In another sentence too: reports are short of words. */
export const saysSportNear = ({ words }: Scene, index: number): boolean =>
  words.slice(Math.max(0, index - NEAR), index + NEAR).some(({ folded }) => SPORT.has(folded) || TOLD.has(folded));
const NEAR = 30;
const TOLD = new Set('hat-trick hat trick ft halftime fulltime kick-off defence midfield'.split(' '));

export const saysSport = ({ words }: Scene, index: number): boolean =>
  words.slice(Math.max(0, index - 30), index + 30).some(({ folded, sentence }) => sentence === words[index]?.sentence && SPORT.has(folded));

/** `Whitby to take the penalty`. */
export const isCalledUp = (scene: Scene, to: number): boolean => {
  const [link, verb = ''] = wordsAfter(scene, to, 2);
  return link === 'to' && CALLED_UP.has(verb) && saysSport(scene, to);
};
const CALLED_UP = new Set(['take', 'bowl', 'bat', 'serve', 'shoot', 'kick', 'throw', 'start', 'open']);

/** `a great catch by Marsh`. */
export const isScoredBy = (scene: Scene, from: number): boolean => {
  const [by, what = ''] = wordsBefore(scene, from, 2);
  return (by === 'by' || by === 'from') && AT_PLAY.has(what) && scene.words[from]?.case === 'title';
};
const AT_PLAY = new Set(
  'goal try save wicket header penalty catch goals tries saves wickets run-out stumping strike assist volley shot cross pass interception'.split(
    ' ',
  ),
);
