import { NUMBERS } from './lists.ts';
import { isOrdinary } from './morphology.ts';
import { isPraised } from './person-signs.ts';
import { after, isCapital, isProper, isSmallAt, type Scene, wordsAfter, wordsBefore } from './scene.ts';
import { saysCostumes, storyWords } from './told.ts';
import type { Mention, Rule, Used } from './use.ts';

/** The plural of a surname: a family, or several of what it is called by. */

const KIN = new Set(['family', 'children', 'siblings', 'brothers', 'sisters']);

/** `the Okafors`; `the woods`, `4 rooks` and `a field full of crows` are none. */
export const family: Rule = (mention) => {
  const { listed, scene, from, to } = mention;
  if (listed.form !== 'family') return undefined;
  if (from !== to && isCapital(scene.words[to])) return 'name';
  const word = scene.words[from]?.folded ?? '';
  if (KIN.has(after(scene, to)?.folded ?? '')) return 'name';
  const thing = isThing(scene, word);
  if (thing && (isOfName(scene, from) || areThere(scene, from, to))) return 'other';
  if (scene.words[from]?.case === 'lower') return ofSmall(mention, thing);
  if (thing && isCounted(scene, from)) return saysCostumes(scene) || storyWords(mention) > 0 ? 'other' : 'doubt';
  return !thing || isProper(scene, to) ? 'name' : 'doubt';
};

/** `Lines are staffed from eight`: at the head of a sentence a plural of everyday. */
const areThere = ({ words, lexicon }: Scene, from: number, to: number): boolean => {
  const word = words[from];
  const everyday = lexicon.stems.has(word?.folded ?? '') || lexicon.stems.has(word?.folded.replace(/s$/u, '') ?? '');
  return word?.opens === true && everyday && ['are', 'were'].includes(words[to + 1]?.folded ?? '');
};

/** `In Flanders Fields`: the last word of a name, which nobody of the roll begins. */
const isOfName = (scene: Scene, from: number): boolean => {
  const previous = scene.words[from - 1];
  if (!isProper(scene, from) || scene.words[from]?.gap !== ' ' || previous?.case !== 'title' || !isProper(scene, from - 1)) return false;
  return scene.lexicon.heads.has(scene.words[from]?.folded.replace(/s$/u, '') ?? '') && !scene.named.has(from - 1);
};

/** What there are several of: an ordinary word, a bird, a trade. */
const isThing = ({ lexicon }: Scene, word: string): boolean =>
  isOrdinary(word, lexicon) || [word, word.replace(/s$/u, ''), word.replace(/es$/u, '')].some((one) => lexicon.kinds.has(one));

/** In small letters among capitals a plural with no article, or with a number, is no family; with an article it may be one. */
const ofSmall = (mention: Mention, thing: boolean): Used => {
  const { scene, from, to } = mention;
  if (isCounted(scene, from)) return 'other';
  if (isSmallAt(scene, from)) return thing ? 'doubt' : 'name';
  if (thing) return 'other';
  if (wordsBefore(scene, from, 1)[0] === 'the') return isLiving(scene, to) ? 'doubt' : 'name';
  return isPraised(mention) ? 'name' : 'other';
};

const MANY = new Set('some several many few dozens hundreds of more no'.split(' '));

/** `4 rooks`, `several crows`, `a pair of swans`. */
const isCounted = (scene: Scene, from: number): boolean => {
  const [many = ''] = wordsBefore(scene, from, 1);
  return /^\d/u.test(many) || NUMBERS.has(many) || MANY.has(many);
};

/** `the rooks are nesting`: what is done by beasts, or where they are. */
const isLiving = (scene: Scene, to: number): boolean =>
  wordsAfter(scene, to, 6).some((word) => scene.lexicon.natural.has(word) || /^(?:nest|hatch|moult|migrat|roost|peck)/u.test(word));
