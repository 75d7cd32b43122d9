import { pattern } from '../../text/pattern.ts';
import { isCapital, isProper, isSmallAt, wordsAfter, wordsBefore } from './scene.ts';
import type { Subject } from './word-subject.ts';

/** Who answers, plays, made it or is praised: what a line is all about. */

/** `Victoria: 'I want to be a vet.'`, `Dawn: 3rd`: of whom a line is. */
export const isQuoted = ({ scene: { words, field }, from, to }: Subject): boolean => {
  const end = words[to]?.end ?? 0;
  return isCapital(words[from]) && /^:\s{1,2}(?:["'\u2018\u201C]|1st|2nd|3rd)/u.test(field.text.slice(end, end + 6));
};

/** `Victoria as Anne Boleyn`: who plays whom. */
export const isCast = ({ scene, from, to, next }: Subject): boolean =>
  next === 'as' && isCapital(scene.words[from]) && isProper(scene, scene.words[to + 2]?.folded === 'the' ? to + 3 : to + 2);

/** What somebody plays, and where in a team. */
const PLAYED = new Set(
  `drums drum piano pianos keyboard keyboards guitar guitars bass ukulele uke violin viola cello fiddle flute recorder clarinet oboe sax saxophone trumpet cornet trombone tuba horn harp accordion glockenspiel xylophone
  triangle tambourine bongos maracas vocals mic microphone goal nets defence midfield`.split(/\s+/u),
);

/** `Robin on the drums`, `Grace in goal`: at the head of what is said. */
export const isPlaying = ({ scene, from, to, next }: Subject): boolean => {
  if (!isCapital(scene.words[from]) || (next !== 'on' && next !== 'in')) return false;
  const played = wordsAfter(scene, to + 1, 3);
  const at = played.findIndex((word) => PLAYED.has(word));
  return at !== -1 && played.slice(0, at).every((word) => BEFORE_PLAYED.has(word));
};
const BEFORE_PLAYED = new Set(['the', 'lead', 'bass', 'first', 'second', 'steel', 'backing', 'a', 'her', 'his']);

const REASON = pattern(String.raw`^(?:always|being|never|such|his|her|their|excellent|super|great|\p{L}{2,}ing)$`, 'u');

/** `Poppy \u2b50 for always telling the truth`, `Rose: for her courage`, `\u{1F3C5}Rose \u2013 for kindness`: what somebody is praised for. */
export const isRewarded = ({ scene: { words }, from, to }: Subject): boolean => {
  const link = words[to + 1];
  return (
    isCapital(words[from]) &&
    link?.folded === 'for' &&
    /[:\u2013\u2014-]|\p{Extended_Pictographic}/u.test(link.gap) &&
    (REASON().test(words[to + 2]?.folded ?? '') || (PRIZE.test(words[from]?.gap ?? '') && words[to + 2]?.case === 'lower'))
  );
};
const PRIZE = /[\u{1F3C5}\u{1F3C6}\u{1F396}\u{1F947}-\u{1F949}]\uFE0F?\s?$/u;

const NUMBER = /^(?:\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten)$/u;
const GOT =
  /^(?:merit|point|star|sticker|goal|book|lap|certificate|award|wicket|catch|tr[iy]|gold|silver|bronze|medal|badge|stamp|dojo|housepoint)(?:s|es)?$/u;

/** `April: three merits`: of whom it is told what they got. */
export const isAwarded = ({ scene: { words }, from, to }: Subject): boolean =>
  isCapital(words[from]) &&
  /^:\s$/u.test(words[to + 1]?.gap ?? '') &&
  NUMBER.test(words[to + 1]?.folded ?? '') &&
  GOT.test(words[to + 2]?.folded ?? '');

const ASKED = new Set(['who', 'whose', 'whom']);

const ANSWERING = new Set('did does was is has can will had s'.split(' '));

/** `Whose turn is it? Ivy's!`, `Who did it? Ivy did, by herself.`: what answers who, and is done. */
export const isAnswer = ({ scene: { words, field }, from, to }: Subject): boolean => {
  const last = ANSWERING.has(words[to + 1]?.folded ?? '') ? to + 1 : to;
  const end = words[last]?.end ?? 0;
  const rest = field.text.slice(end, end + 2);
  const done = /^\s?(?:[!.\n(]|\p{Extended_Pictographic}|$)/u.test(rest) || (last > to && words[last]?.gap === ' ' && rest.startsWith(','));
  if (words[from]?.opens !== true || !isCapital(words[from]) || !done) return false;
  for (let index = from - 1; index >= Math.max(0, from - 20); index--) {
    if (words[index]?.sentence !== (words[from]?.sentence ?? 0) - 1) return false;
    if (ASKED.has(words[index]?.folded ?? '')) return true;
  }
  return false;
};

/** What somebody at school makes, does or sends. */
const MADE = new Set(
  `effort efforts work performance display poem poems picture drawing painting portrait story speech solo goal goals hat-trick try save strike header penalty catch dance song cover
  card letter message note hug question idea ideas answer contribution contributions suggestion model design poster recipe joke review report reading rendition assist bowling batting goalkeeping manners behaviour attitude sportsmanship teamwork listening
  smile smiles grin giggle giggles laugh wave cheer cheers wink bow shout roar shot dive tackle throw kick pass tear tears peep squeal squeak cake cakes biscuits cookies costume costumes artwork thumbs`.split(
    /\s+/u,
  ),
);

/** `a fab effort from April`, `a poem by River`: who made it, even among small letters. */
export const isMaker = ({ scene, from, previous, next }: Subject): boolean =>
  ((previous === 'of' && isWorkOf({ scene, from })) ||
    ((previous === 'from' || previous === 'by') && MADE.has(wordsBefore(scene, from, 2)[1] ?? ''))) &&
  (isCapital(scene.words[from]) || isSmallAt(scene, from)) &&
  !/^\d/u.test(next);

/** `The paper dragon is the work of April`. */
export const isWorkOf = ({ scene, from }: Pick<Subject, 'scene' | 'from'>): boolean =>
  /^of (?:work|handiwork) the (?:(?:all|entirely|mostly|largely) )?(?:is|was|are|were)\b/.test(wordsBefore(scene, from, 5).join(' '));

const HAILING = new Set(
  'fantastic brilliant amazing lovely great super superb awesome excellent wonderful incredible fabulous stunning beautiful marvellous terrific outstanding impressive sensational good nice wow bravo'.split(
    ' ',
  ),
);

/** `Fantastic goalkeeping, August!`: to whom praise is called out. */
export const isHailed = ({ scene: { words, field }, from, to }: Subject): boolean => {
  const end = words[to]?.end ?? 0;
  if (words[from]?.gap !== ', ' || !isCapital(words[from]) || !/^\s?[!.]|^$/u.test(field.text.slice(end, end + 2))) return false;
  for (let index = from - 1; index >= Math.max(0, from - 6); index--)
    if (words[index]?.opens === true) return HAILING.has(words[index]?.folded ?? '') && words[index + 1]?.gap === ' ';
  return false;
};
