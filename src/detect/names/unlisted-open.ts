import { knownInItems } from './known-row.ts';
import { isOrdinary } from './morphology.ts';
import { deedAfter, isPraised, isRevealed, isSpeaker } from './person-signs.ts';
import { isCapital, isPossessive, isProper, type Scene, wordsAfter, wordsBefore } from './scene.ts';
import { sentenceAround } from './told.ts';
import type { Run } from './unlisted-runs.ts';
import { wordUse } from './word-use.ts';

/** With no cue: only where a known given name stands where somebody is greeted, thanked or speaks, or does what people at school do. */
export const isOpenName = (run: Run): boolean => {
  const { scene, from, to, first } = run;
  if (isFullName(run)) return true;
  const greeted = isPraised(run) && !isEvent(scene, from);
  if (first === 'unknown')
    return (
      from === to &&
      ((greeted && isStrongGreeting(scene, from)) ||
        (isHailed(run) && isWished(scene, from)) ||
        (isMet(run) && FELT.has(wordsBefore(scene, from, 1)[0] ?? '')))
    );
  if (first === 'word' && isMet(run) && isOfLegend(scene, from)) return true;
  if (first === 'word') return (greeted || isSpeaker(run)) && isProper(scene, from) && wordUse(run) === 'name' && isKnownGiven(scene, from);
  if (!isCapital(scene.words[from]) && !greeted) return false;
  if (isHailed(run) || isSpokenTo(run) || isObject(run) || isInPassing(run) || isAtHead(run)) return true;
  return greeted || isSpeaker(run) || deedAfter(run) === 'strong' || isBesideTitled(scene, from) || isCaption(run) || isMet(run);
};

/** `Good luck on your travels, Barnaby!`: whoever is spoken to, at the end of what is said. */
const isHailed = ({ scene, from, to }: Run): boolean =>
  scene.words[from]?.gap === ', ' &&
  /^(?:$|[!.?])/u.test(scene.field.text.slice(scene.words[to]?.end ?? 0, (scene.words[to]?.end ?? 0) + 1)) &&
  sentenceAround(scene, from).some((word) => SPOKEN_TO.has(word));
/** `Denise, those flapjacks were gone by break`: somebody, at the head of what is said to them. */
const isSpokenTo = ({ scene, from, to }: Run): boolean => {
  const next = scene.words[to + 1];
  return scene.words[from]?.opens === true && next?.gap === ', ' && TO_YOU.has(next.folded) && isCapital(scene.words[from]);
};
const TO_YOU = new Set('you your yours those these thank thanks please could can would'.split(' '));
/** `We all suspect Demelza`: the last word, to which something is done. */
const isObject = ({ scene, from, to }: Run): boolean => {
  const [verb = '', who = '', whose = ''] = wordsBefore(scene, from, 3);
  const ends = wordsAfter(scene, to, 1).length === 0 && scene.words[to + 1]?.sentence !== scene.words[to]?.sentence;
  return ends && isProper(scene, from) && scene.lexicon.deeds.has(verb) && (WHO.has(who) || (who === 'all' && WHO.has(whose)));
};
/** `The bench was painted by Fiona`: a given name of nobody known, with a capital that the sentence does not ask for. */
const isInPassing = (run: Run): boolean => {
  const { scene, from, to, first } = run;
  const word = scene.words[from];
  if (first !== 'given' || word?.case !== 'title' || !isProper(scene, from) || isPossessive(scene, to)) return false;
  return !isAmongKnown(run) && !isCalledSo(run) && !isEither(run) && !isForeign(run);
};

/** Of tales, or in a row with those whom everybody knows. */
const isAmongKnown = (run: Run): boolean =>
  run.scene.lexicon.toldBy.get(run.scene.words[run.from]?.folded ?? '') !== undefined || knownInItems(run) > 1;

/** `Mini Callum`, `number 4 Callum`, `the ferry to Callum`: a thing or a place; but `Good luck on Saturday Callum`. */
const isCalledSo = ({ scene: { words, lexicon }, scene, from }: Run): boolean => {
  const [previous = ''] = wordsBefore(scene, from, 1);
  const isTitled =
    words[from - 1]?.case === 'title' && words[from]?.gap === ' ' && !lexicon.functions.has(previous) && !/day$/u.test(previous);
  return isTitled || OF_OTHERS.has(previous) || /\d|(?:st|nd|rd|th)$/u.test(previous);
};

/** `tailor or Taylor`: of two words. */
const isEither = ({ scene, from, to }: Run): boolean => wordsBefore(scene, from, 1)[0] === 'or' || wordsAfter(scene, to, 1)[0] === 'or';

/** Between words of another language. */
const isForeign = ({ scene: { words, lexicon }, from, to }: Run): boolean =>
  [words[from - 1], words[to + 1]].every(
    (word) =>
      word?.case === 'lower' &&
      !lexicon.functions.has(word.folded) &&
      !isOrdinary(word.folded, lexicon) &&
      !lexicon.dictionary.has(word.folded),
  );

/** `Fiona took this picture of us`, and at the end `Ticket 112: Fiona.` */
const isAtHead = (run: Run): boolean => {
  const { scene, from, to, first } = run;
  const { words, lexicon } = scene;
  const word = words[from];
  if (first !== 'given' || word === undefined || !isCapital(word) || isPossessive(scene, to)) return false;
  if (lexicon.toldBy.get(word.folded) !== undefined) return false;
  if (word.opens) return deedAfter(run) !== undefined && sentenceAround(scene, from).some((one) => OF_TODAY.has(one));
  return /[:\u2026]\s$/u.test(word.gap) && wordsAfter(scene, to, 1).length === 0;
};
/** Of those who write and of what has just been: tales have neither. */
const OF_TODAY = new Set(['us', 'our', 'we', 'this', 'last']);
/** Places and ships are reached so, what is in a story is liked to somebody, rites are taken, and what is counted is a thing. */
const OF_OTHERS = new Set(
  'in at of from to into near around via like as under called named codenamed name take took taking taken one two three four'.split(' '),
);

/** `Best of luck for tomorrow, Vikesh!` */
const isWished = (scene: Scene, from: number): boolean => sentenceAround(scene, from).some((word) => WISHED.has(word));
const WISHED = new Set(['luck', 'congratulations', 'congrats', 'goodbye', 'farewell', 'bravo', 'birthday']);
const SPOKEN_TO = new Set('you your yours thanks luck bye goodbye farewell welcome congratulations hi hello morning'.split(' '));

/** A forename with a surname in the middle of a sentence is somebody, though nothing says who. */
const isFullName = ({ scene, from, first, to }: Run): boolean =>
  first === 'given' &&
  to > from &&
  (isProper(scene, from) || isRevealed({ scene, from, to })) &&
  isProper(scene, to) &&
  scene.words[to]?.case === 'title' &&
  !/[\n]/u.test(scene.words[to]?.gap ?? '');

/** `Percival`, `Hermione`: somebody of a story and no word besides. */
const isOfLegend = ({ lexicon, words }: Scene, index: number): boolean => {
  const { folded = '' } = words[index] ?? {};
  return lexicon.toldBy.get(folded) !== undefined && !lexicon.kinds.has(folded) && !lexicon.stems.has(folded);
};

const MEETING = new Set(
  'missed meet met hugged thank thanked asked told joined suspect suspected blame blamed forgive forgave trust envy pity congratulate congratulated'.split(
    ' ',
  ),
);
/** To firms and places nobody does so. */
const FELT = new Set(['suspect', 'suspected', 'blame', 'blamed', 'hugged', 'forgive', 'forgave', 'pity', 'envy']);
const BETWEEN = new Set(['all', 'both', 'just', 'also', 'really', 'still', 'do', 'did', 'might', 'can', 'should']);

/** `you missed Percival and that accordion`: to whom only people do so, where nothing is called by the name. */
const isMet = ({ scene, from, to }: Run): boolean => {
  const [verb = '', ...more] = wordsBefore(scene, from, 4);
  const who = more.find((word) => !BETWEEN.has(word)) ?? '';
  const next = wordsAfter(scene, to, 1)[0] ?? '';
  return MEETING.has(verb) && WHO.has(who) && isProper(scene, from) && (next === '' || scene.lexicon.functions.has(next));
};
/** Us and those who read: of `they` as much is told of old. */
const WHO = new Set('you we i everyone everybody'.split(' '));

const isKnownGiven = ({ lexicon, words }: Scene, index: number): boolean => lexicon.given.has(words[index]?.folded ?? '');

/** `go`, `come on`, `photo of`, `welcome to` stand before things too. */
const isEvent = (scene: Scene, from: number): boolean => {
  const [one = '', two = ''] = wordsBefore(scene, from, 2);
  if (['go', 'of', 'by'].includes(one)) return true;
  return one === 'to' && ['welcome', 'go', 'goes', 'went', 'goodbye'].includes(two) && !isProper(scene, from);
};

const isStrongGreeting = (scene: Scene, from: number): boolean => {
  const [one = '', two = ''] = wordsBefore(scene, from, 2);
  if (['birthday', 'soon', 'done', 'congratulations', 'bravo'].includes(one) || (one === 'luck' && two === 'good')) return true;
  return one === 'to' && ['birthday', 'congratulations', 'congrats'].includes(two);
};

/** `Mrs Kettlewell and Amelia`. */
const isBesideTitled = (scene: Scene, from: number): boolean => {
  const [and, , title] = wordsBefore(scene, from, 3);
  return and === 'and' && scene.lexicon.hardTitles.has(title ?? '');
};

const AFTER_SUBJECTS = new Set('with and holding wearing on in at'.split(' '));

/** The first words of a picture's text: `Amelia with the winning ticket`. */
const isCaption = ({ scene, from, to }: Run): boolean => {
  if (scene.words[from]?.opens !== true || !/(?:alt|caption)$/u.test(scene.field.pointer)) return false;
  const next = scene.words[to + 1];
  return next === undefined || AFTER_SUBJECTS.has(next.folded);
};
