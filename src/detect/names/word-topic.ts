import type { Lexicon } from './lexicon.ts';
import type { Subject } from './word-subject.ts';
import type { WordKind } from './words/word-names.ts';

/** Whether the sentence speaks of what a name is as well. */

/** Where a plant or an animal is spoken of, another word of its kind or what such things have stands in the sentence. */
const TOPICS: Readonly<Partial<Record<WordKind, ReadonlySet<string>>>> = {
  plant: new Set(
    'garden gardens herb herbs seed seeds flower flowers petal petals leaf leaves bloom blooms bush hedge tea teas scent perfume syrup roots root grow grows planted planting tree trees shrub'.split(
      ' ',
    ),
  ),
  animal: new Set('nest nests wings wing feathers beak birds bird species cage paws tail egg eggs migrate'.split(' ')),
  virtue: new Set('value values virtue virtues qualities ethos motto watchword watchwords'.split(' ')),
  gem: new Set('stone stones ring necklace jewel jewels gem gems mine mined rock rocks'.split(' ')),
};

/** Plants as often as not children: beside another they may be two friends. */
const PLANT_NAMES = new Set('poppy daisy lily ivy rose holly heather hazel violet iris willow rowan'.split(' '));
const isPlant = ({ kinds, given }: Lexicon, word: string): boolean =>
  kinds.get(word)?.has('plant') === true && !given.has(word) && !PLANT_NAMES.has(word);

export const saysTopic = ({ scene, from, kinds }: Subject): boolean => {
  const { words, lexicon } = scene;
  const inSentence = words
    .slice(Math.max(0, from - 25), from + 25)
    .filter((word) => word.sentence === words[from]?.sentence && word !== words[from]);
  return [...kinds].some((kind) =>
    inSentence.some(({ folded }) => TOPICS[kind]?.has(folded) === true || (kind === 'plant' && isPlant(lexicon, folded))),
  );
};
