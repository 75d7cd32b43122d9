import { isOrdinary } from './morphology.ts';
import { deedAfter, isPraised, isSpeaker } from './person-signs.ts';
import { isCapital, isPossessive, isSmallAt, type Scene } from './scene.ts';
import { sentenceAround } from './told.ts';
import type { Mention, Rule } from './use.ts';
import { neighbours } from './word-lists.ts';
import { isAmbiguous } from './word-subject.ts';

/** A name that is spoken of as a word of some tongue: `Noor, light, is the Urdu word`. */

const OF_WORDS = new Set(
  'spelt spelled spelling word words language languages tongue tongues means meaning translates translation vocabulary glossary'.split(' '),
);
/** Tongues that are spoken or learnt at schools; a people's name says the same. */
const TONGUES = new Set(
  `arabic bengali bangla cantonese cornish czech dari dutch english farsi french gaelic german greek gujarati hausa hebrew hindi hungarian igbo irish italian japanese korean kurdish latin latvian
  lithuanian makaton malayalam mandarin nepali norse pashto persian polish portuguese punjabi romanian romani russian sanskrit scots shona sinhala slovak somali spanish swahili sylheti tagalog tamil
  telugu tigrinya turkish twi ukrainian urdu vietnamese welsh yoruba`.split(/\s+/u),
);

/** Somebody does, says or gets something: a pupil may speak of words too. */
const isSomebody = (mention: Mention): boolean =>
  isPraised(mention) || isSpeaker(mention) || isPossessive(mention.scene, mention.to) || deedAfter(mention) === 'strong';

/** `Eira, snow, is`: a small word between commas says what it means. */
const isGlossed = ({ words, lexicon }: Scene, to: number): boolean => {
  const [gloss, rest] = [words[to + 1], words[to + 2]];
  if (gloss?.gap !== ', ' || gloss.case !== 'lower' || !/^[,:.]/u.test(rest?.gap ?? '.')) return false;
  const person = [lexicon.childTitles, lexicon.child, lexicon.functions, lexicon.roles, lexicon.kin].some((list) => list.has(gloss.folded));
  return isOrdinary(gloss.folded, lexicon) && !person;
};

/** `gobaith, nadzieja, asha`: beside other words in small letters that are nobody's names. */
const isAmongWords = ({ scene, from, to }: Mention): boolean => {
  const beside = neighbours({ scene, from, to });
  return (
    beside.length > 0 &&
    beside.every(
      (at) => scene.words[at]?.case === 'lower' && !scene.named.has(at) && !scene.lexicon.given.has(scene.words[at]?.folded ?? ''),
    )
  );
};

const QUOTES = /["\u201C\u201D\u2018\u2019']$/u;
/** `spelt "Taylor"`; but `Spelling bee: "Taylor"` may be who won. */
const isQuoted = ({ scene: { words, field }, from, to, listed }: Mention): boolean =>
  from === to &&
  /^ ["\u201C\u2018']$/u.test(words[from]?.gap ?? '') &&
  QUOTES.test(field.text.slice(listed.end, listed.end + 1)) &&
  from > 0;

const MEANS = new Set(['means', 'meaning', 'meant', 'translates']);
/** `Noor means business`, `Noor meant to`: of no word. */
const OF_WILL = new Set('business well it so that we us to no every the much more a'.split(' '));

/** `el sol`, `die Linde`: of the tongues that are learnt most. */
const ARTICLES = new Set('el los las la le les un une una der das die ein eine il lo gli y yr'.split(' '));

/** In small letters among capitals, with its meaning beside it, in a sentence on words. */
export const asWord: Rule = (mention) => {
  const { scene, listed, from, to, bound } = mention;
  if (listed.form !== 'forename' || listed.disguised || bound !== undefined) return undefined;
  const small = !isCapital(scene.words[from]) && !isSmallAt(scene, from);
  const meant =
    scene.words[to + 1]?.gap === ' ' && MEANS.has(scene.words[to + 1]?.folded ?? '') && !OF_WILL.has(scene.words[to + 2]?.folded ?? '');
  if (!(small || meant || isGlossed(scene, to) || isQuoted(mention)) || isSomebody(mention)) return undefined;
  if (small && ARTICLES.has(scene.words[from - 1]?.folded ?? '') && sentenceAround(scene, from).some((word) => TONGUES.has(word)))
    return 'other';
  if (small && !isAmbiguous(scene, from) && isAmongWords(mention)) return 'doubt';
  const said = sentenceAround(scene, from);
  return said.some((word) => TONGUES.has(word) || (!meant && OF_WORDS.has(word))) ? 'other' : undefined;
};
