import { isDeed } from './morphology.ts';
import { hasPronoun, isPraised, isRevealed, isSpeaker } from './person-signs.ts';
import { isCapital, isSmallAt, type Scene, wordsAfter, wordsBefore } from './scene.ts';
import { isAnswer, isAwarded, isCast, isHailed, isMaker, isPlaying, isQuoted, isRewarded } from './word-hailed.ts';
import { isTurnedUp } from './word-passive.ts';
import { isHumanState } from './word-states.ts';
import { ASKING, AUXILIARIES, isCustomary, isGivenName, isObject, isOf, type Subject, type WordRule } from './word-subject.ts';

/** What is said to somebody or of somebody, right beside the name. */

/** What is said of whoever is spoken to. */
const YOU_ARE = new Set(
  'were are did rock rocked smashed nailed made deserve absolute star stars legend superstar hero beauty beast'.split(' '),
);

/** `Joy you were brilliant`, `CHASE THAT WAS UNREAL!!`: a comma is left out where people cheer; but `Hope you are well`, `A chase that was quick`. */
export const cheered: WordRule = (subject) => {
  const { scene, from, to, next } = subject;
  const { words, lexicon, field } = scene;
  if (words[from]?.opens !== true || !isCapital(words[from])) return undefined;
  const said = wordsAfter(scene, to, 8);
  if (next === 'you' && YOU_ARE.has(said[1] ?? '') && !lexicon.deeds.has(words[from]?.folded ?? ''))
    return isCustomary(subject) || scene.lines[from] === 'upper' ? 'doubt' : 'name';
  const isCry = field.text[words[to + said.length]?.end ?? 0] === '!';
  return next === 'that' && said[1] === 'was' && isCry ? 'doubt' : undefined;
};

const AFTER_THANKS = new Set(['', 'for', 'and', 'on', 'who', 'with', 'so', 'today']);

/** `thanks mark for the card`, where nothing has a capital. */
export const thanked: WordRule = (subject) => {
  if (isBirthday(subject) || isTexted(subject) || isApplauded(subject)) return 'name';
  if (!isSmallAt(subject.scene, subject.from) || !isPraised(subject) || !AFTER_THANKS.has(subject.next)) return undefined;
  return isCustomary(subject) ? 'doubt' : 'name';
};

/** `summer ur inhaler is in the office`. */
const isTexted = ({ scene, from, to }: Subject): boolean =>
  scene.words[from]?.opens === true && isSmallAt(scene, from) && wordsAfter(scene, to, 3).some((word) => word === 'ur' || word === 'u');

const APPLAUSE = new Set('done congratulations congrats bravo'.split(' '));

/** `WELL DONE SUMMER!`: of no season, and the whole of the cheer. */
const isApplauded = (subject: Subject): boolean => APPLAUSE.has(subject.previous) && subject.next === '' && isPraised(subject);

const AFTER_BIRTHDAYS = /^(?:|\d{1,2}|today|from|for|and|who|on|x+)$/u;

/** `HAPPY BIRTHDAY SUMMER 6 TODAY`: seasons have none. */
const isBirthday = ({ scene, from, previous, next }: Subject): boolean =>
  ((previous === 'birthday' || (previous === 'to' && wordsBefore(scene, from, 2)[1] === 'birthday')) && AFTER_BIRTHDAYS.test(next)) ||
  /^i hapus (?:pen)?blwydd/u.test(wordsBefore(scene, from, 3).join(' '));

/** `Guess who has been caught nesting in the drainpipe\u2026 Jay!`: of a name that is first of all one, the beast is as likely. */
export const turnedUp: WordRule = (subject) => ((isAnswer(subject) || isRevealed(subject)) && isTurnedUp(subject) ? 'doubt' : undefined);

/** What is said of nobody but a person: pride, speech, an order, a state of mind. */
export const plainSigns: WordRule = (subject) => {
  const { scene, from, to, previous, next, proper } = subject;
  if (isSpeaker(subject) || isVocative(subject) || isAttributed(subject) || isQuoted(subject) || isCrowned(subject)) return 'name';
  if (isPlaying(subject) || isWithOwn(subject)) return 'name';
  if (isScoring(subject)) return isOf(subject, 'month', 'season') ? 'doubt' : 'name';
  if ((isAnswer(subject) || isRevealed(subject)) && (isOutdoors(subject) || isTurnedUp(subject))) return 'doubt';
  if (isAnswer(subject)) return isOf(subject, 'animal', 'nature', 'month', 'season') ? 'doubt' : 'name';
  if (isSignedOff(subject) || isBidden(subject) || isRevealed(subject)) return 'name';
  if (isCast(subject) || isRewarded(subject) || isAwarded(subject))
    return isGivenName(subject) && !isOf(subject, 'virtue', 'word', 'month') ? 'name' : 'doubt';
  if (isMaker(subject) || isHailed(subject)) return isCustomary(subject) && (!isGivenName(subject) || isDue(subject)) ? 'doubt' : 'name';
  if (isGivenTo(subject)) return isOf(subject, 'place') ? 'doubt' : 'name';
  if (isComing(subject)) return isCustomary(subject) ? 'doubt' : 'name';
  const capital = isCapital(scene.words[from]) && (proper || scene.lines[from] !== 'prose');
  const [, second = ''] = wordsBefore(scene, from, 2);
  if (capital && (scene.lexicon.doneTo.has(previous) || (previous === 'of' && second === 'proud'))) return 'name';
  if (capital && previous === 'by' && (isDeed(second, scene.lexicon) || isPraised(subject)) && !isOf(subject, 'place')) return 'name';
  if (capital && previous === 'by' && next === 'alone') return 'name'; // picked up by June alone
  if (proper && scene.lexicon.childTitles.has(previous) && (next === '' || !isCustomary(subject))) return 'name';
  if (isCustomary(subject) && isObject(subject)) return undefined;
  return AUXILIARIES.has(next) && isCapital(scene.words[from]) && isHumanState(scene, to) ? 'name' : undefined;
};

/** `Look who has come out in the garden\u2026 Heather!`: who, or what grows and lives there. */
const isOutdoors = (subject: Subject): boolean =>
  isOf(subject, 'plant', 'animal', 'nature') && OUTDOORS.some((word) => subject.scene.said.has(word));
const OUTDOORS = 'garden gardens compost pond hedge hedgerow meadow border allotment lawn planter flowerbed orchard field woods tree'.split(
  ' ',
);

const OWN = new Set(['her', 'his']);
const WITH_OWN = new Set(['on', 'in', 'at', 'with', 'behind', 'after', 'before']);

/** `Robin on her first day back`; but `Robin on her nest`. */
const isWithOwn = ({ scene, from, to, next }: Subject): boolean => {
  const [, own = '', thing = '', other = ''] = wordsAfter(scene, to, 4);
  if (!WITH_OWN.has(next) || !OWN.has(own) || !isCapital(scene.words[from])) return false;
  return !scene.lexicon.natural.has(thing) && !scene.lexicon.natural.has(other);
};

const SCORES = new Set('goal try wicket six gold silver bronze winner save strike bullseye'.split(' '));

/** `Goal! Robin from the halfway line.`, `GOAL! Robin heads it in`. */
const isScoring = ({ scene: { words }, from, to, next }: Subject): boolean =>
  (next === 'from' || (/[^s]s$/u.test(next) && words[to + 2]?.folded === 'it')) &&
  isCapital(words[from]) &&
  /^!+\s/u.test(words[from]?.gap ?? '') &&
  SCORES.has(words[from - 1]?.folded ?? '');

/** `a report by June`: when it is to be done. */
const isDue = (subject: Subject): boolean =>
  subject.previous === 'of' ||
  (subject.previous === 'by' && isOf(subject, 'month') && DUE.has(wordsBefore(subject.scene, subject.from, 2)[1] ?? ''));
const DUE = new Set(
  'report review work answer answers idea ideas contribution contributions suggestion design card letter note message model biscuits cakes cake costume costumes'.split(
    ' ',
  ),
);

const GIVEN_TO = new Set(
  'according addressed belongs belong belonged handed passed given gave read sang spoke talked listened listening lent owed waved whispered'.split(
    ' ',
  ),
);

/** `The ticket belongs to April`. */
const isGivenTo = ({ scene, from, previous, proper }: Subject): boolean =>
  proper && previous === 'to' && GIVEN_TO.has(wordsBefore(scene, from, 2)[1] ?? '');

const BIDDEN = new Set('please have bring come wear start stay leave borrow'.split(' '));

/** `Could May please come`, `can poppy have her hair up`. */
const isBidden = (subject: Subject): boolean => {
  const { scene, from, previous, next } = subject;
  if (!ASKING.has(previous) || !BIDDEN.has(next)) return false;
  return (
    (next === 'please' && isCapital(scene.words[from])) || ((isCapital(scene.words[from]) || isSmallAt(scene, from)) && hasPronoun(subject))
  );
};

const COMING = new Set('comes came steps stepped goes went walks walked strides strode pops popped'.split(' '));
const WAYS = new Set('on up in here along forward out off'.split(' '));

/** `on comes May`, `up stepped Robin`. */
const isComing = ({ scene, from, previous, proper }: Subject): boolean =>
  proper && COMING.has(previous) && WAYS.has(wordsBefore(scene, from, 2)[1] ?? '');

/** `'Is the moon open?' – Daisy, on the coach`: who said what is quoted. */
const isAttributed = ({ scene, from, to }: Subject): boolean => {
  const { words, field } = scene;
  const end = words[to]?.end ?? 0;
  return (
    isCapital(words[from]) &&
    /["'\u2019\u201D]\s?[\u2013\u2014-]{1,2}\s?$/u.test(words[from]?.gap ?? '') &&
    /^\s?(?:[,.;!(]|\n|$)/u.test(field.text.slice(end, end + 2))
  );
};

/** `Star baker today was Summer`: what a child can be is said to be of this name. */
const isCrowned = ({ scene, from, previous, proper }: Subject): boolean => {
  if (!proper || !['is', 'was'].includes(previous)) return false;
  const { lexicon } = scene;
  return wordsBefore(scene, from - 1, 5).some((word) => lexicon.childTitles.has(word) || lexicon.child.has(word));
};

const SIGN_OFFS = new Set(['love', 'from', 'signed', 'yours', 'regards', 'wishes', 'sincerely', 'faithfully', 'xx', 'x']);

/** `Love, Grace x`. */
const isSignedOff = ({ scene, from, to }: Subject): boolean => {
  const { words, field } = scene;
  if (!/^,\s$/u.test(words[from]?.gap ?? '') || !SIGN_OFFS.has(words[from - 1]?.folded ?? '')) return false;
  const end = words[to]?.end ?? 0;
  return isCapital(words[from]) && /^(?:[.!\s]|x|\p{Extended_Pictographic}|$)/u.test(field.text.slice(end).trimStart());
};

const YOU = new Set(['you', 'your', 'yourself']);
const AFTER_CALLING = new Set(['you', 'your', 'we', 'thank', 'well', 'take']);

const READS = new Set('read see find hear reading seeing hearing listening watching'.split(' '));

/** `Grace, if you are reading this`: a word to whoever looks in. */
const isForReader = (scene: Scene, to: number): boolean => {
  const [you, ...said] = wordsAfter(scene, to + 1, 5);
  return (
    scene.words[to + 1]?.folded === 'if' && you === 'you' && said.some((word) => READS.has(word)) && said.some((word) => HERE.has(word))
  );
};
const HERE = new Set(['this', 'in', 'at']);

/** `Grace, you were amazing`, `@Grace you star`, `… you star, Grace!`. */
const isVocative = ({ scene, from, to }: Subject): boolean => {
  const { words, field } = scene;
  const next = words[to + 1];
  if (next?.gap === ', ' && isForReader(scene, to)) return true;
  if (next?.gap === ', ' && (AFTER_CALLING.has(next.folded) || (AUXILIARIES.has(next.folded) && words[to + 2]?.folded === 'you')))
    return true;
  const end = words[to]?.end ?? 0;
  if (words[from]?.gap !== ', ' || !/^\s?[!.?]|^$/u.test(field.text.slice(end, end + 2))) return false;
  for (let index = from - 1; index >= Math.max(0, from - 20) && words[index]?.sentence === words[from]?.sentence; index--) {
    if (YOU.has(words[index]?.folded ?? '')) return true;
  }
  return false;
};
