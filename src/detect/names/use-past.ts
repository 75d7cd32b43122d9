import type { Phrase } from './known.ts';
import { knownAround, knownInItems } from './known-row.ts';
import { deedAfter } from './person-signs.ts';
import type { Place } from './place.ts';
import { isCapital, isPossessive, partsAt, type Scene, wordsAfter, wordsBefore } from './scene.ts';
import { saysCostumes, sentenceAround } from './told.ts';
import type { Mention, Rule } from './use.ts';
import { listEnd } from './word-lists.ts';

/** Kings, forebears and those of whom is told. */

const ROYAL = new Set('wives throne reign reigned reigning crowned coronation monarch dynasty abdication abdicated deposed'.split(' '));

/** `when Elizabeth came to the throne`: a name that kings and queens bear, where one reigns. */
export const isReigning = ({ scene, from }: Mention): boolean =>
  scene.lexicon.regnal.has(scene.words[from]?.folded ?? '') && sentenceAround(scene, from).some((word) => ROYAL.has(word));

const TELLINGS = new Set(
  'story stories tale tales life lives legend legends parable miracle miracles adventures reign death poems works music art paintings'.split(
    ' ',
  ),
);

/** `the story of Ibrahim and Ismail`. */
export const isTopic = (scene: Scene, from: number): boolean => {
  const before = wordsBefore(scene, from, 7);
  const joined = ['of', 'about'].includes(before[0] ?? '') && before[1] === 'and'; // the story of Maryam and of Mary
  const of = before.findIndex((word, at) => (word === 'of' || word === 'about') && !(joined && at === 0));
  if (of === -1 || !before.slice(of + 1, of + 3).some((word) => TELLINGS.has(word))) return false;
  return (
    of === 0 ||
    (joined && of === 3) ||
    (of === 2 && before[0] === 'and') ||
    (/^(?:called|named)$/u.test(before[0] ?? '') && before[of - 1] === 'a')
  );
};

const FOREBEARS = new Set('mother father wife widow husband son daughter king queen lord lady'.split(' '));

/** `Helena, mother of Constantine`. */
export const isForebear = ({ words }: Scene, to: number): boolean => {
  const at = words[to + 1]?.folded === 'the' ? to + 2 : to + 1;
  return (
    words[to + 1]?.gap === ', ' && FOREBEARS.has(words[at]?.folded ?? '') && words[at + 1]?.folded === 'of' && isCapital(words[at + 2])
  );
};

const UNDONE = new Set(
  'killed murdered beheaded slew slain poisoned executed betrayed crowned overthrew overthrown succeeded defeated exiled deposed'.split(
    ' ',
  ),
);

/** `Who killed Duncan?`: done to nobody at school. */
export const isUndone = (scene: Scene, from: number): boolean => UNDONE.has(wordsBefore(scene, from, 1)[0] ?? '');

const COMING = /^(?:came|come|comes|coming|went|going|dressed|dressing|arrived|up)$/u;

/** `came as Alice`, `Famke as Matilda` on a day of costumes: whom somebody comes as. */
export const comesAs: Rule = ({ scene, from, to, listed, bound }) => {
  const [as, who = ''] = wordsBefore(scene, from, 2);
  if (listed.form !== 'forename' || bound !== undefined || as !== 'as' || isPossessive(scene, to)) return undefined;
  if (scene.lexicon.toldBy.get(scene.words[from]?.folded ?? '') === undefined || !isCapital(scene.words[from])) return undefined;
  const comes = COMING.test(who) || (isCapital(scene.words[from - 2]) && saysCostumes(scene));
  return comes && deedAfter({ scene, from, to }) === undefined ? 'other' : undefined;
};

/** `Jane Eyre with a torch, Arwen, Peter Pan on skates` on a day of costumes: an item by itself between two whom everybody knows. */
export const amongCostumes: Rule = (mention) => {
  const { scene, from, to, listed, bound } = mention;
  if (listed.form !== 'forename' || bound !== undefined || !saysCostumes(scene) || knownInItems(mention) < 2) return undefined;
  const { before, after } = knownAround(mention);
  const isItem = /^[,;] $/u.test(scene.words[from]?.gap ?? '') && /^(?:[,;] )/u.test(scene.words[to + 1]?.gap ?? '');
  if (!isItem || !before || !after) return undefined;
  const name = scene.words[from]?.folded ?? '';
  return scene.lexicon.given.has(name) && scene.lexicon.toldBy.get(name) === undefined ? 'doubt' : 'other'; // Ellie may be Ellie
};

/** A class, or a word of the school's own name: `Dylan from The Willows`. */
const isOurOwn = ({ known: { classes, ownWords } }: Scene, word: string): boolean =>
  [word, word.replace(/s$/u, '')].some((one) => classes.has(one) || ownWords.has(one));

/** `Dylan from The Magic Roundabout` on a day of costumes: of a work by its title. */
export const fromWork: Rule = ({ scene, to, listed, bound }) => {
  const [link, the, title] = [scene.words[to + 1], scene.words[to + 2], scene.words[to + 3]];
  if (listed.form !== 'forename' || bound !== undefined || (link?.folded !== 'from' && link?.folded !== 'in')) return undefined;
  const isTitle = the?.folded === 'the' && the.case === 'title' && title?.gap === ' ' && isCapital(title);
  return isTitle && !isOurOwn(scene, title.folded) && saysCostumes(scene) ? 'other' : undefined;
};

/** `Enter Gabriel, stage left`: in a book of words; but `Amelia to enter stage left`. */
export const isEntering = (scene: Scene, from: number): boolean => {
  const { words } = scene;
  const isBidden = ['enter', 'exit', 'exeunt'].includes(words[from - 1]?.folded ?? '') && words[from - 1]?.opens === true;
  return isBidden && words[from + 1]?.folded === 'stage' && scene.lexicon.toldBy.get(words[from]?.folded ?? '') !== undefined;
};

/** `Nobody hops like Toby does`: to this day, and here. */
const LIVING = new Set(['does', 'do', 'can']);
/** `weaving like Penelope`: of whom stories are told; but `as Leo moves away`. */
export const isLikened = (scene: Scene, from: number): boolean => {
  const [previous] = wordsBefore(scene, from, 1);
  if (LIVING.has(wordsAfter(scene, from, 1)[0] ?? '')) return false;
  const likened = previous === 'like' || (previous === 'as' && deedAfter({ scene, from, to: from }) === undefined);
  return likened && scene.lexicon.toldBy.get(scene.words[from]?.folded ?? '') !== undefined;
};

/** `Harry, Ron and Hermione`: in a list with somebody of a story alone. */
export const isAmongLegends = (mention: Mention): boolean => {
  const { scene } = mention;
  const [first, last] = [listEnd(mention, -1), listEnd(mention)];
  return scene.words.slice(first, last + 1).some(({ folded }, step) => {
    const legend = scene.lexicon.capitals.has(folded) && scene.lexicon.toldBy.get(folded) !== undefined;
    return legend && !scene.named.has(first + step);
  });
};

const ONLY_THEN = new Set('reigned ruled abdicated conquered invaded gleaned ascended decreed prophesied begat smote'.split(' '));
const SUFFERED = new Set(
  'crowned beheaded executed martyred imprisoned crucified canonised knighted exiled deposed assassinated'.split(' '),
);

/** `Victoria reigned for 63 years`, `Anne was beheaded`. */
export const isOfThen = (scene: Scene, to: number): boolean => {
  const [one = '', two = ''] = wordsAfter(scene, to, 2);
  return ONLY_THEN.has(one) || (one === 'was' && SUFFERED.has(two));
};

/** So far a text is looked through: one that says a name over and over must not cost its square. */
const FAR = 120;

/** A saint is named for the day, and does nothing. */
const SAINTS = new Set(['st', 'saint', 'sant']);

const WORK = new Set('letter poster picture drawing painting portrait essay poem report talk speech biography model collage'.split(' '));

/** `Nelson read his letter to Nelson Mandela`, `Marie's poster of Marie Curie`: whose work it is, and then in full whom it is about. */
const isBeforeFull = ({ scene, from, to }: Place, full: number): boolean => {
  const { words } = scene;
  if (full < from || words[full]?.sentence !== words[from]?.sentence) return false;
  const between = words.slice(to + 1, full);
  const owner = isPossessive(scene, to) || between.some(({ folded }) => folded === 'his' || folded === 'her');
  return owner && between.some(({ folded }) => WORK.has(folded));
};

/** What is called to somebody known by whoever does as well. */
const CALLED_TO = /^(?:eat your heart|watch out|look out|move over|step aside|stand aside|make way|take note|beware)/u;

/** `Tom has knitted a cosy. Tom Daley, watch out`: the one who does it is another, and named for it. */
export const isRival = ({ scene, from, to }: Place): boolean => {
  const { words } = scene;
  if (deedAfter({ scene, from, to }) !== 'strong') return false;
  const first = Math.max(0, from - FAR);
  return words.slice(first, from + FAR).some(({ folded }, step) => {
    const at = first + step;
    if (at === from || folded !== words[from]?.folded || !isInPhrase(scene, at)) return false;
    const last = partsAt(scene, at, at, 'figure').find((phrase) => phrase.to > phrase.from)?.to ?? at;
    return CALLED_TO.test(wordsOf(scene, last + 1, 3)) || /^(?:move over|step aside|watch out|look out)/u.test(wordsOf(scene, at - 2, 2));
  });
};
const wordsOf = ({ words }: Scene, at: number, count: number): string =>
  words
    .slice(Math.max(0, at), at + count)
    .map(({ folded }) => folded)
    .join(' ');

const TO_NAMESAKES = new Set(['to', 'as', 'for', 'like']);

/** `Florence wrote to Florence Nightingale`: somebody does it, and of whom it is follows in full. */
const isToNamesake = (place: Place, full: number): boolean =>
  full > place.from &&
  place.scene.words[full]?.sentence === place.scene.words[place.from]?.sentence &&
  TO_NAMESAKES.has(place.scene.words[full - 1]?.folded ?? '') &&
  deedAfter(place) === 'strong';

/** Somebody who has made something about a namesake, or to whom something falls: `it fell to David to bring the leeks`. */
export const isNamesake = ({ scene, from, to }: Mention): boolean => {
  if (wordsBefore(scene, from, 1)[0] === 'to' && wordsAfter(scene, to, 1)[0] === 'to' && wordsBefore(scene, from, 2)[1] !== 'up')
    return true;
  const name = scene.words[from]?.folded;
  return scene.words.slice(to + 1, to + NEAR).some(({ folded }, step) => {
    const full = to + 1 + step;
    if (folded !== name || !isInPhrase(scene, full)) return false;
    return isBeforeFull({ scene, from, to }, full) || isToNamesake({ scene, from, to }, full);
  });
};
const NEAR = 20;
const isInPhrase = ({ parts }: Scene, at: number): boolean =>
  (parts.get(at) ?? []).some(({ part, from, to }) => part === 'figure' && to > from);

/** Where the words of a song or a saying hold the name, and do not begin with it as somebody's full name does. */
const inSongs = ({ scene, from }: Place): readonly number[] => {
  const name = scene.words[from]?.folded;
  const first = Math.max(0, from - FAR);
  return scene.words.slice(first, from + FAR).flatMap(({ folded }, step) => {
    if (folded !== name || first + step === from) return [];
    return partsAt(scene, first + step, first + step, 'figure').some((phrase) => isSung(scene, phrase, first + step)) ? first + step : [];
  });
};
const isSung = ({ words, lexicon }: Scene, phrase: Phrase, at: number): boolean => {
  const before = words[at - 1]?.folded ?? '';
  return phrase.from < at && !OF_FAMILIES.has(before) && (lexicon.functions.has(before) || CALLS.has(before));
};
const OF_FAMILIES = new Set('of the da de del van von le la der'.split(' '));
const CALLS = new Set(['hey', 'oh', 'o', 'hello', 'hi', 'dear', 'goodbye']);

/** `Come On Eileen! Eileen played the fiddle`: what is done is done by a pupil, whatever the song is called. */
export const isSinger = (mention: Mention): boolean =>
  deedAfter(mention) !== undefined && isCapital(mention.scene.words[mention.from]) && inSongs(mention).length > 0;

/** `stop talking about Bruno`: the words of the song again. */
export const isEcho = (mention: Mention): boolean => {
  const { scene, from, to } = mention;
  if (isPossessive(scene, to) || deedAfter(mention) !== undefined) return false;
  const [link = '', verb = ''] = wordsBefore(scene, from, 2);
  return inSongs(mention).some((at) => {
    const [own = '', before = ''] = wordsBefore(scene, at, 2);
    return own === link && before.length > 2 && verb.startsWith(before);
  });
};

/** `Queen Victoria … Victoria's reign`: somebody known, who is named in full elsewhere in the text; but `St Patrick's Day! Patrick taught us`. */
export const isKnownHere = ({ scene, from, to }: Mention): boolean => {
  const { words, lexicon, parts } = scene;
  if (deedAfter({ scene, from, to }) === 'strong') return false;
  const [name, does] = [words[from]?.folded, deedAfter({ scene, from, to }) !== undefined];
  const first = Math.max(0, from - FAR);
  return words.slice(first, from + FAR).some((word, step) => {
    const at = first + step;
    if (word.folded !== name || at === from) return false;
    const title = words[at - 1]?.folded ?? '';
    if (lexicon.royal.has(title) && isCapital(words[at - 1]) && word.gap === ' ') return !(does && SAINTS.has(title));
    return (parts.get(at) ?? []).some(
      ({ part, from: first, to }) => part === 'figure' && to > first && !(does && SAINTS.has(words[first]?.folded ?? '')),
    );
  });
};
