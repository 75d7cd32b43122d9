import { pattern } from '../../text/pattern.ts';
import type { Place } from './place.ts';
import { isCapital, isSmallAt, wordsAfter, wordsBefore } from './scene.ts';
import { isTimely } from './word-acting.ts';
import { neighbours } from './word-lists.ts';
import { isCustomary, isGivenName, isOf, kindsOf, mostlyName, type Subject, type WordRule } from './word-subject.ts';
import { saysTopic } from './word-topic.ts';
import type { WordKind } from './words/word-names.ts';

/** What is left where neither grammar nor deed decides: the capital, the place, the topic. */

/** In a picture's file name nothing tells: with a capital it is left open. */
export const inFileName: WordRule = (subject) => {
  const { scene, from, kinds, next } = subject;
  if (!scene.field.pointer.endsWith('/file') || !isCapital(scene.words[from])) return undefined;
  if (mostlyName(scene, from, kinds)) return 'name';
  return (isCustomary(subject) || isOf(subject, 'plant', 'animal')) && next !== '' && !EXTENSIONS.has(next) ? undefined : 'doubt';
};
const EXTENSIONS = new Set('jpg jpeg png heic webp gif mp4 mov pdf'.split(' '));

/** `we miss April`, `with May`. */
const isMissed = ({ previous, next }: Subject): boolean => MISSED_OR_LIKED.has(previous) && !/^\d/u.test(next);
const MISSED_OR_LIKED = new Set('like with than knows if when because that even on miss missed misses'.split(' '));
const TO_PEOPLE = new Set('with for by and that see love gave told asked helped met when as'.split(' '));

/** A capital in the middle of a sentence, and nothing against it. */
export const byCapital: WordRule = (subject) => {
  const { scene, from, proper, previous, kinds } = subject;
  if (!proper) return undefined;
  if (isExistential(subject) || saysTopic(subject)) return 'doubt';
  if (!isCustomary(subject)) return 'name';
  if (isOf(subject, 'month', 'season') && isMeant(subject)) return 'doubt';
  if (isOf(subject, 'month', 'season')) return isTimely(subject) && !isMissed(subject) ? 'other' : 'doubt';
  if (isOf(subject, 'brand') && !mostlyName(scene, from, kinds)) return isOf(subject, 'nature', 'animal', 'plant') ? 'doubt' : 'other';
  return isGivenName(subject) && TO_PEOPLE.has(previous) && !isBesidePlace(subject) ? 'name' : 'doubt';
};

/** `Lincoln and Chester`: towns as well as children. */
const isBesidePlace = ({ scene, from, previous }: Subject): boolean => previous === 'and' && kindsOf(scene, from - 2).has('place');

/** `For June, the best part was the ferry`. */
const isMeant = ({ scene: { words }, from, to, previous }: Subject): boolean =>
  previous === 'for' && words[from - 1]?.opens === true && words[to + 1]?.gap === ', ';

/** `there was Joy`. */
const isExistential = ({ scene, from, previous }: Subject): boolean =>
  ['was', 'is', 's'].includes(previous) && wordsBefore(scene, from, 2)[1] === 'there';

const AFTER_WEAK = new Set('of a the in out up or'.split(' '));
const TO_SOMEBODY = new Set('with for to by from saw love told gave asked helped met and when so'.split(' '));
const AFTER_SOMEBODY = new Set(['', 'for', 'who', 'and', 'on', 'in', 'today']);

/** No sign for or against: alone, or where somebody may stand, it is left open. */
export const leftOpen: WordRule = (subject) => {
  const { scene, from, previous, next, kinds } = subject;
  const weak = isOf(subject, 'word', 'place', 'animal', 'trade');
  if (mostlyName(scene, from, kinds))
    return weak && (isOf(subject, 'place') || AFTER_WEAK.has(next) || isSmallAt(scene, from) || scene.lines[from] === 'upper')
      ? 'doubt'
      : 'name';
  if (isSetApart(subject) || isCheered(subject) || isTag(subject) || isBacked(subject)) return 'doubt';
  if (isOf(subject, 'month', 'season')) return isNoted(subject) ? 'doubt' : 'other';
  const alone = previous === '' && next === '' && isCapital(scene.words[from]) && scene.lines[from] !== 'upper';
  if (alone) return isListOfThings(subject) ? 'other' : 'doubt';
  if (isPosed(subject)) return 'doubt';
  if (isSubjectAlone(subject)) return 'doubt';
  if (next === 'and' && isCapital(scene.words[from]) && !isCustomary(subject) && WITH_OTHERS.has(scene.words[subject.to + 2]?.folded ?? ''))
    return 'doubt';
  if (isSmallAt(scene, from) && isMeantSmall(subject)) return 'doubt';
  const countable = isOf(subject, 'plant', 'animal', 'gem', 'trade', 'word', 'virtue');
  const somebody = TO_SOMEBODY.has(previous) && countable && AFTER_SOMEBODY.has(next);
  return somebody && (isSmallAt(scene, from) || scene.lines[from] !== 'prose') ? 'doubt' : 'other';
};

/** `nobody was happier than grace`, `we listened to april play`: where nothing has a capital. */
const isMeantSmall = ({ scene, from, previous, next, ...rest }: Subject): boolean => {
  if (!isGivenName({ ...rest, scene, from }) || isOf(rest, 'unit') || !(next === '' || AFTER_SOMEBODY.has(next))) return false;
  return MET.has(previous) || (previous === 'than' && wordsBefore(scene, from, 2)[1]?.endsWith('er') === true);
};
const MET = new Set(['meet', 'met', 'asked', 'told', 'hugged', 'thanked', 'cheered', 'clapped']);

/** `Grace and the rest of the band`, `Grace and her team`. */
const WITH_OTHERS = new Set('the his her their our two three four five friends family'.split(' '));

const POSES = new Set('row goal front stage costume character tears charge armband'.split(' '));

/** `Olive in the front row`. */
const isPosed = ({ scene, from, to, next }: Subject): boolean =>
  scene.words[from]?.opens === true &&
  isCapital(scene.words[from]) &&
  ['in', 'at', 'on'].includes(next) &&
  wordsAfter(scene, to, 4).some((word) => POSES.has(word));

/** `Grace in goal kept us in it`, `Iris at the wheel`; but `Ivy on the wall`. */
const isSubjectAlone = (subject: Subject): boolean => {
  const { scene, from, next } = subject;
  if (scene.words[from]?.opens !== true || !isCapital(scene.words[from]) || isCustomary(subject)) return false;
  if (BESIDE_SUBJECTS.has(next)) return !isOf(subject, 'nature') && !saysTopic(subject);
  return AFTER_SUBJECTS.has(next) && isGivenName(subject) && !isOf(subject, ...THINGS);
};
const BESIDE_SUBJECTS = new Set(['at', 'behind', 'beside']);
const AFTER_SUBJECTS = new Set(['in', 'on', 'at', 'with', 'from']);
const THINGS: readonly WordKind[] = ['plant', 'animal', 'nature', 'gem', 'colour', 'unit'];

/** What children win or are, in a line of capitals: `HAT TRICK MAY!!!`. */
const FEATS = new Set(
  'hat trick goal goals gold silver bronze champion champions star superstar legend hero winner record medal first player captain striker keeper wicket try'.split(
    ' ',
  ),
);

/** The last word of a line in capitals that cheers. */
const isCheered = (subject: Subject): boolean => {
  const { scene, from, to } = subject;
  const { words, field } = scene;
  const end = words[to]?.end ?? 0;
  if (scene.lines[from] !== 'upper' || !isCapital(words[from]) || !/^\s?!/u.test(field.text.slice(end, end + 2))) return false;
  return wordsBefore(scene, from, 3).some((word) => FEATS.has(word));
};

/** `Mo for captain!`: whom somebody wants. */
const isBacked = ({ scene, from, to, next }: Subject): boolean =>
  next === 'for' && scene.words[from]?.opens === true && isCapital(scene.words[from]) && OFFICES.has(wordsAfter(scene, to, 2)[1] ?? '');
const OFFICES = new Set('captain president king queen mayor head pm leader ambassador councillor prefect'.split(' '));

/** The whole of a tag on a picture. */
const isTag = ({ scene: { field, words }, from, to }: Subject): boolean =>
  /\/tags\/\d+$/u.test(field.pointer) && from === 0 && to === words.length - 1 && isCapital(words[from]);

/** `May: reading record`, `Summer \u2013 inhaler`: what somebody has to bring or has got. */
const isNoted = ({ scene, to }: Subject): boolean =>
  /^\s?[:\u2013\u2014-]\s$/u.test(scene.words[to + 1]?.gap ?? '') &&
  isCapital(scene.words[to]) &&
  scene.words.slice(to + 1, to + 4).some(({ folded }) => scene.lexicon.kit.has(folded) || GOT.has(folded));
const GOT = new Set('record badge medal certificate sticker merit award wristband trophy'.split(' '));

const LINKS = new Set('with in on at and by behind beside'.split(' '));
const LABELLED = new Set('on with in at for'.split(' '));
const SHOUTED = new Set('at on with for'.split(' '));
const MARK = pattern(String.raw`^\s?[\u2013\u2014]\s?|["\u201C\u201D(]|^\s?\p{Extended_Pictographic}|^!|[?]\s$`, 'u');

/** `– Summer –`, `👑May👑`, `(Grace, …`, at the head of a picture's text: on its own between marks. */
const isSetApart = ({ scene, from, to, next }: Subject): boolean => {
  const { words, field, lines } = scene;
  const open = words[from]?.gap ?? '';
  if (!isCapital(words[from])) return false;
  if (/(?:alt|caption)$/u.test(field.pointer) && words[from]?.opens === true) return LINKS.has(next);
  if (lines[from] === 'upper' && /^: ?$/u.test(open) && endsLine(field.text, words[to]?.end ?? 0)) return true;
  if (lines[from] === 'upper') return words[from]?.opens === true && words.length > to + 1 && SHOUTED.has(next);
  const end = words[to]?.end ?? 0;
  const rest = field.text.slice(end, end + 3);
  if (/^\)?:\s/u.test(open) && (LABELLED.has(next) || /^(?:[,.;!]|\s*[\r\n]|$|\s?[+&])/u.test(rest))) return true;
  if (/^\d{1,2}$/u.test(words[from - 1]?.text ?? '') && open === '. ') return true; // 1. Grace 2. Hope
  return MARK().test(open) && MARK().test(rest);
};

const endsLine = (text: string, end: number): boolean => /^\s?(?:[!\n]|\p{Extended_Pictographic}|$)/u.test(text.slice(end, end + 3));

/** `Ruby, Python, Java`, `Ace. Deuce.`: one of several single words; `Daisy, what a star` is none. */
const isListOfThings = (place: Place): boolean =>
  neighbours(place).some((at) => {
    const word = place.scene.words[at];
    return isCapital(word) || !place.scene.lexicon.functions.has(word?.folded ?? '');
  });
