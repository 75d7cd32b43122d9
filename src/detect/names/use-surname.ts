import { boundCue, looseCue } from './cues.ts';
import { isFamilyFirm, isFirm } from './firms.ts';
import { knownAround, knownBeside } from './known-row.ts';
import { NUMBERS } from './lists.ts';
import { isOrdinary } from './morphology.ts';
import { deedAfter, isPraised, surnameAfter } from './person-signs.ts';
import { headsPlace } from './place-names.ts';
import { isFormer, roleBeside } from './roles.ts';
import { after, before, isCapital, isPossessive, isProper, isSmallAt, type Scene, wordsAfter, wordsBefore } from './scene.ts';
import { isAmongStaff, isBesideFigure, isFeastDay, isPlacedHead, isStreet, isTeam } from './surname-signs.ts';
import { storyWords } from './told.ts';
import { type Mention, type Rule, type Used, WIDESPREAD } from './use.ts';
import { hasMade, isOwner } from './use-beside.ts';
import { isHardlyWord, isInPlay, isTableName } from './use-play.ts';
import { FEATS, isCalledUp, isInTally, isScored, isScoredBy, saysSport, saysSportNear } from './use-sport.ts';
import { hasWorks } from './use-studied.ts';
import { areMany } from './word-against.ts';
import { onBoard } from './word-among.ts';
import { listEnd, neighbours } from './word-lists.ts';
import { isAmbiguous } from './word-subject.ts';
import { wordUse } from './word-use.ts';

/** A surname alone. */

/** `the Royal Albert Hall`. */
const isRoyalHall = ({ words }: Scene, from: number): boolean =>
  words[from - 2]?.folded === 'royal' && isCapital(words[from - 2]) && words[from - 1]?.gap === ' ';

const PERIODS = new Set(['tudor', 'stuart', 'norman', 'windsor', 'hanover']);

/** `folding Tudor roses`: a thing of the time, and nothing that anybody does. */
const isOfPeriod = (mention: Mention): boolean => {
  const { scene, from, to } = mention;
  const next = after(scene, to);
  if (!PERIODS.has(scene.words[from]?.folded ?? '') || next?.case !== 'lower' || isPraised(mention) || mention.bound !== undefined)
    return false;
  return deedAfter(mention) === undefined && isOrdinary(next.folded, scene.lexicon) && !scene.lexicon.functions.has(next.folded);
};

/** A surname alone. `Thomas` may be somebody's forename, `Karen Whitfield` a neighbour. */
export const surname: Rule = (mention) => {
  const { listed, scene, from, to } = mention;
  if (listed.form !== 'surname') return undefined;
  if (from !== to) return boundOrNot(mention);
  const word = scene.words[from]?.folded ?? '';
  const forename = before(scene, from);
  if (isKinOf(scene, from, to)) return 'name';
  if (forename !== undefined && isProper(scene, from - 1) && headsPlace({ scene, from: from - 1, to }, false) === 'yes') return 'other';
  if (isPlacedHead(mention) || isStreet(mention) || isFeastDay(mention)) return 'other';
  if (isNamedBefore(scene, from, forename?.folded) && (isNobodyBefore(mention) || isRoyalHall(scene, from))) return 'other';
  if (isOfPeriod(mention)) return 'other';
  if (isNamedBefore(scene, from, forename?.folded))
    return roleBeside({ scene, from: from - 1, to }) || isFormer({ scene, from: from - 1, to })
      ? 'adult'
      : boundCue(scene, from - 1, to) === undefined
        ? 'doubt'
        : 'name';
  if (isTeam(mention) || (mention.bound === undefined && onBoard(mention) !== undefined)) return 'other';
  if (WIDESPREAD.has(word)) return isAmbiguous(scene, from) && wordUse({ scene, from, to }) === 'other' ? 'other' : 'doubt';
  if (ORGANISATIONS.has(forename?.text ?? '') || isOfSaint(scene, from)) return 'other';
  if (isAmongStaff(scene, from)) return 'adult';
  if (scene.lexicon.titles.has(word) && scene.words[to + 1]?.gap === ' ' && isProper(scene, to + 1)) return 'other'; // Bishop Wilton
  if (isFirm(scene, to) || isTitle(scene, from) || isOfPlace(scene, to) || isFamilyFirm(scene, from, to)) return 'other';
  const table = mention.bound === undefined ? isTableName(mention) : undefined;
  if (table !== undefined) return table === 'row' ? 'other' : 'doubt';
  if (isHardlyWord(scene, from) && isInPlay(mention)) return 'name';
  if (isAmongThings(mention) || (mention.bound === undefined && isWork(mention) && isAmongWorks(mention))) return 'other';
  const figure = scene.lexicon.figureSurnames.has(word);
  if (mention.bound === undefined && (figure || !isAmbiguous(scene, from)) && areMany(mention)) return figure ? 'other' : 'doubt';
  if (isCollection(scene, from, to)) return 'doubt';
  if (isAmbiguous(scene, from)) return surnameWord(mention);
  if (isItem(scene, from, to) || isKindOf(scene, from, to)) return 'doubt';
  if (scene.words[from]?.case === 'lower' && !isSmallAt(scene, from))
    return scene.lexicon.determiners.has(forename?.folded ?? '') ||
      NUMBERS.has(forename?.folded ?? '') ||
      BEFORE_VERBS.has(forename?.folded ?? '')
      ? 'other'
      : 'doubt';
  if (scene.lexicon.figureSurnames.has(word) && storyWords(mention) > 0 && looseCue(scene, from) === undefined) return 'doubt';
  if (isAmongFigures(mention) && isBesideFigure(mention)) return 'other';
  if (isQuoted(scene, from, to) || isGreat(scene, from)) return 'doubt';
  if (isSurelyMeant(mention)) return 'name';
  if (scene.lexicon.capitals.has(word)) return 'doubt'; // Aslan
  if (isWork(mention) && hasWorks(scene, to)) return 'other';
  if (isAmongFigures(mention) || surnameAfter(mention) !== undefined || isWork(mention)) return 'doubt';
  return scene.lexicon.given.has(word) ? undefined : 'name';
};

/** `Hughes, Heaney, Armitage`: people of whom schools speak by their surnames. */
const isAmongFigures = ({ scene, from, to }: Mention): boolean =>
  [scene.words[from], ...neighbours({ scene, from, to }).map((index) => scene.words[index])].every(
    (word, _, all) => all.length > 1 && isCapital(word) && scene.lexicon.figureSurnames.has(word?.folded ?? ''),
  );

/** `Rook, knight, bishop, pawn`: at the head of a row of things. */
const isAmongThings = ({ scene, from, to }: Mention): boolean => {
  const [first, second] = [scene.words[to + 1], scene.words[to + 2]];
  const things = [first, second].every((word) => word?.gap === ', ' && word.case === 'lower' && isOrdinary(word.folded, scene.lexicon));
  return (
    things &&
    scene.words[from]?.opens === true &&
    !scene.lexicon.functions.has(first?.folded ?? '') &&
    !scene.lexicon.functions.has(second?.folded ?? '')
  );
};

/** `the Banner twins`, `the Bell and Carr families`. */
const isKinOf = (scene: Scene, from: number, to: number): boolean => {
  if (!isCapital(scene.words[from])) return false;
  const place = { scene, from, to };
  const [first, last] = [listEnd(place, -1), listEnd(place)];
  if (wordsBefore(scene, first, 1)[0] !== 'the' || !FAMILIES.has(after(scene, last)?.folded ?? '')) return false;
  return !isFamilyFirm(scene, last, last);
};
const FAMILIES = new Set('twins triplets family families brothers sisters siblings boys girls children household clan'.split(' '));

/** `Rutherford's experiment`: of somebody whom schools speak of by the surname what no child has. */
const isWork = ({ scene, from, to }: Mention): boolean =>
  scene.lexicon.figureSurnames.has(scene.words[from]?.folded ?? '') &&
  isPossessive(scene, to) &&
  !isOwner(scene, to) &&
  !saysSport(scene, from);

/** `Turner's stormy seas, Bridget Riley's stripes`: in a row with what somebody made whom everybody knows. */
const isAmongWorks = (mention: Mention): boolean => {
  const { scene, to } = mention;
  const { before, after: later } = knownAround(mention);
  if (!(before || later) || hasMade(mention) || isPraised(mention) || looseCue(scene, mention.from) !== undefined) return false;
  return !wordsAfter(scene, to + 1, 2).some((word) => scene.lexicon.owns.has(word));
};

/** `the great Fitzgerald`: of somebody known to many. */
const isGreat = (scene: Scene, from: number): boolean =>
  /^(?:great|legendary|late|immortal|incomparable) the\b/.test(wordsBefore(scene, from, 2).join(' '));

/** `she recites Cowling's verses`: of a poet, or of a child who has made verses. */
const isQuoted = (scene: Scene, from: number, to: number): boolean =>
  /^(?:quot|recit)(?:es?|ed|ing)$/.test(wordsBefore(scene, from, 1)[0] ?? '') &&
  isPossessive(scene, to) &&
  VERSES.has(wordsAfter(scene, to + 1, 1)[0] ?? '');
const VERSES = new Set('lines line verse verses couplet ode stanza words sonnet elegy'.split(' '));

/** `the Glanville slope`: what bears the name. */
const isKindOf = (scene: Scene, from: number, to: number): boolean => {
  const { lexicon } = scene;
  const next = after(scene, to);
  if (wordsBefore(scene, from, 1)[0] !== 'the' || !isProper(scene, from) || next?.case !== 'lower') return false;
  const person = [lexicon.functions, lexicon.child, lexicon.children, lexicon.childTitles, lexicon.kin, lexicon.owns];
  return isOrdinary(next.folded, lexicon) && deedAfter({ scene, from, to }) === undefined && !person.some((list) => list.has(next.folded));
};

/** Done, praised, scored, or beside a word for a child. */
const isSurelyMeant = (mention: Mention): boolean =>
  deedAfter(mention) !== undefined ||
  isPraised(mention) ||
  isScored(mention.scene, mention.from, mention.to) ||
  looseCue(mention.scene, mention.from) !== undefined;

/** A surname of several words is nothing else: `van der Linde`. With another forename before it, it is somebody else's. */
const boundOrNot = ({ scene, from, to }: Mention): Used => {
  const forename = before(scene, from);
  if (!isNamedBefore(scene, from, forename?.folded)) return 'name';
  return roleBeside({ scene, from: from - 1, to }) ? 'adult' : 'doubt';
};

const WISHED = new Set('the it they this that these those he she you we our your their all there'.split(' '));

/** `Long may it last`, `Long live the king`. */
const isWish = ({ words }: Scene, from: number): boolean => {
  const [word, may, who] = [words[from], words[from + 1], words[from + 2]];
  if (word?.folded !== 'long' || may?.gap !== ' ' || who?.gap !== ' ') return false;
  return may.folded === 'live' || (may.folded === 'may' && (WISHED.has(who.folded) || isCapital(who) || /s$/u.test(who.folded)));
};

const surnameWord = (mention: Mention): Used => {
  const { scene, from, to } = mention;
  if (isWish(scene, from)) return 'other';
  if (isScored(scene, from, to)) return isInTally(scene, from) || looseCue(scene, from) !== undefined ? 'name' : 'doubt';
  if (deedAfter(mention) !== undefined && isCapital(scene.words[from]) && saysSport(scene, from)) return 'name';
  if ((scored(scene, to) || isScoredBy(scene, from)) && isProper(scene, from)) return 'name';
  if (isCalledUp(scene, to) && scene.words[from]?.case === 'title') return 'name';
  const use = wordUse(mention);
  if (use === 'other' && isAtPlay(mention)) return scene.lexicon.stems.has(scene.words[from]?.folded ?? '') ? 'doubt' : 'name';
  const praised = isPraised(mention) || isPraised({ ...mention, from: listEnd(mention, -1) });
  if (use === 'other' && isInPlay(mention)) return 'doubt';
  return use === 'name' && deedAfter(mention) === undefined && !praised && looseCue(mention.scene, mention.from) === undefined
    ? 'doubt'
    : use;
};

/** `a towering Cook header`. */
const scored = (scene: Scene, to: number): boolean => FEATS.has(after(scene, to)?.folded ?? '') && saysSport(scene, to);

/** `Tolson with the hat trick, Cropper solid at the back`: where another of the roll is told of by the surname. */
const isAtPlay = ({ scene, from }: Mention): boolean =>
  /^[,.;!] $/u.test(scene.words[from]?.gap ?? '') &&
  scene.words[from]?.case === 'title' &&
  saysSportNear(scene, from) &&
  scene.words.slice(Math.max(0, from - FAR), from + FAR).some((_, step) => isOther(scene, from, Math.max(0, from - FAR) + step));
const FAR = 20;
const isOther = ({ named, forenames }: Scene, from: number, at: number): boolean => at !== from && named.has(at) && !forenames.has(at);

/** A capitalised given name right before. */
const isNamedBefore = (scene: Scene, from: number, previous: string | undefined): boolean => {
  if (previous === undefined || !isCapital(scene.words[from - 1]) || !isCapital(scene.words[from])) return false;
  const { lexicon } = scene;
  return (
    (lexicon.given.has(previous) && !lexicon.functions.has(previous)) ||
    (isProper(scene, from - 1) &&
      !isOrdinary(previous, lexicon) &&
      !lexicon.capitals.has(previous) &&
      scene.words[from - 1]?.case === 'title')
  );
};

/** `Victoria Crowe, David Hockney, Barbara Hepworth`: of a row of known people; `the Tyne Bridge`: what it is called by and what it is. */
const isNobodyBefore = ({ scene, from, to }: Mention): boolean =>
  boundCue(scene, from - 1, to) === undefined && (knownBeside({ scene, from: from - 1, to }) > 1 || isOfWhat(scene, from));

const isOfWhat = (scene: Scene, from: number): boolean => {
  const { lexicon, words } = scene;
  const name = words[from - 1]?.folded ?? '';
  return lexicon.heads.has(words[from]?.folded ?? '') && wordsBefore(scene, from - 1, 1)[0] === 'the' && !lexicon.given.has(name);
};

/** `NHS Blood and Transplant`. */
const ORGANISATIONS = new Set(['NHS', 'RNLI', 'RSPB', 'RSPCA', 'NSPCC', 'BBC', 'ITV', 'RAF', 'WWF', 'HM', 'UK']);

/** `St Benedict's Priory`: what it is, after whose it is. */
const isOfSaint = (scene: Scene, from: number): boolean =>
  scene.words[from - 1]?.folded === 's' &&
  scene.lexicon.heads.has(scene.words[from]?.folded ?? '') &&
  isCapital(scene.words[from]) &&
  ['st', 'saint', 'our', 'all'].includes(scene.words[from - 3]?.folded ?? '');

/** `whoever can whittle`: in small letters what is done. */
const BEFORE_VERBS = new Set('to can could will would should may might must'.split(' '));

/** `Costa del Sol`, `Newton upon Ayr`: a place goes on so, and no family does. */
const isOfPlace = (scene: Scene, to: number): boolean =>
  OF_PLACES.has(after(scene, to)?.folded ?? '') && isCapital(scene.words[to + 2]) && scene.words[to + 2]?.gap === ' ';
const OF_PLACES = new Set('del sur upon under cum juxta'.split(' '));

/** `your text is The Tempest`: an article has a capital there only as a part of the name. */
const isTitle = (scene: Scene, from: number): boolean =>
  scene.words[from - 1]?.folded === 'the' && before(scene, from) !== undefined && isProper(scene, from - 1) && isProper(scene, from);

/** `a Costa card`: one of what a maker sells; but a goal or a save is somebody's. */
const isItem = (scene: Scene, from: number, to: number): boolean => {
  if (!['a', 'an'].includes(wordsBefore(scene, from, 1)[0] ?? '') || !isProper(scene, from)) return false;
  const next = after(scene, to);
  return (
    next?.case === 'lower' && isOrdinary(next.folded, scene.lexicon) && !scene.lexicon.functions.has(next.folded) && !FEATS.has(next.folded)
  );
};

/** `our coach to the Burrell`: a house or a museum. */
const isCollection = (scene: Scene, from: number, to: number): boolean => {
  if (wordsBefore(scene, from, 1)[0] !== 'the' || !isProper(scene, from)) return false;
  const next = after(scene, to);
  return next === undefined || scene.lexicon.functions.has(next.folded);
};
