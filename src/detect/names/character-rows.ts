import { joinsTwo } from './and.ts';
import { deedAfter, hasPronoun, isPraised, isSpeaker } from './person-signs.ts';
import type { Place } from './place.ts';
import { isCapital, isPossessive, owned, partsAt, type Scene, wordsAfter, wordsBefore } from './scene.ts';
import { sentenceAround } from './told.ts';
import type { Mention, Rule } from './use.ts';
import { listEnd } from './word-lists.ts';

/** Names in a row, each of which is somebody's of a story: the row tells what one alone would leave open. */

const rowOf = (place: Place): readonly number[] => {
  const [first, last] = [listEnd(place, -1), listEnd(place)];
  return Array.from({ length: last - first + 1 }, (_, step) => first + step).filter((at) => !joinsTwo(place.scene, at));
};

/** Of the row something is said that is said of people at school. */
const isAlive = (place: Place): boolean => {
  const whole = { ...place, from: listEnd(place, -1), to: listEnd(place) };
  if (isPraised(whole) || isSpeaker(whole) || isPossessive(place.scene, whole.to) || hasPronoun(whole)) return true;
  return deedAfter(whole) !== undefined || sentenceAround(place.scene, place.from).some((word) => DONE_BY.has(word));
};
const DONE_BY = new Set('by chose choose picked borrowed recommend recommends recommended love loved loves our fans'.split(' '));

const OF_BOOKS = new Set('classics library bookshelf shelf books novels characters heroines heroes'.split(' '));

/** Somebody of a story: told of beside its words, or first of a name that nobody else begins with. */
const isOfStory = ({ lexicon, words, named }: Scene, at: number): boolean => {
  const name = words[at]?.folded ?? '';
  return lexicon.toldBy.get(name) !== undefined || (!named.has(at) && lexicon.phrases.get(name) !== undefined);
};

const isKnownInFull = (scene: Scene, at: number): boolean =>
  partsAt(scene, at, at, 'figure').some((phrase) => phrase.from === at && phrase.to > at && !scene.named.has(at));

/** `Heidi, Pollyanna, Anne of Green Gables: the library's classics shelf`. */
export const isInCharacterRow = (place: Place): boolean => {
  const { scene, from } = place;
  const row = rowOf(place);
  if (row.length < 3 || !isCapital(scene.words[from]) || isAlive(place)) return false;
  if (!sentenceAround(scene, from).some((word) => OF_BOOKS.has(word))) return false;
  return row.every((at) => isOfStory(scene, at)) && row.some((at) => isKnownInFull(scene, at));
};

export const inCharacterRow: Rule = (mention) =>
  mention.listed.form === 'forename' && mention.bound === undefined && isInCharacterRow(mention) ? 'other' : undefined;

const SACRED = new Set(
  'bible torah quran qur eid prophet prophets scripture testament parable bethlehem genesis exodus gospel gospels disciples'.split(' '),
);
const PEOPLE_OF_SCRIPTURE = new Set(
  `abraham ibrahim benjamin isaac ishaq ishmael ismail jacob yaqub joseph yusuf moses musa aaron harun david dawud solomon sulaiman suleiman jonah yunus elijah ilyas noah nuh adam hawa maryam mary isa
  samuel hannah ruth naomi esther miriam deborah rebecca rachel leah sarah joshua gideon daniel zechariah zakariya yahya muhammad job ayub lot idris hud salih samson delilah saul zacchaeus lazarus martha barnabas silas bartholomew gabriel`.split(
    /\s+/u,
  ),
);

const TAUGHT = new Set(
  'how why story stories theme topic re unit tell tells told telling hear hears hearing heard learn learns learned learnt learning women men people characters prophets'.split(
    ' ',
  ),
);
/** After whom nothing is done: `are remembered`, or the end of the phrase. */
const SAID_OF = new Set(['', 'are', 'were']);
const GIVEN_BY = new Set(['from', 'by', 'to', 'with', 'for', 'thank', 'thanks']);

const EVANGELISTS = new Set(['matthew', 'mark', 'luke', 'john']);
const READ = new Set(['reading', 'readings', 'gospel', 'gospels', 'lesson', 'lessons']);
const CHURCH = new Set('advent lent epiphany pentecost mass easter church gospel gospels carols bible lectionary'.split(' '));

/** `The readings this Lent are from Luke`: of one who wrote a gospel, and nobody does anything. */
const isGospel = (mention: Mention): boolean => {
  const { scene, from, bound, listed } = mention;
  if (listed.form !== 'forename' || bound !== undefined || !EVANGELISTS.has(scene.words[from]?.folded ?? '') || isAlive(mention))
    return false;
  const [link, are = ''] = wordsBefore(scene, from, 2);
  const said = sentenceAround(scene, from);
  const isRead = link === 'from' && ['are', 'is', 'all', 'comes', 'come', 'taken'].includes(are) && wordsAfter(scene, from, 1).length === 0;
  return isRead && said.some((word) => READ.has(word)) && said.some((word) => CHURCH.has(word));
};

/** `how Ibrahim and Ismail are remembered at Eid`: two or more of scripture, where it is told of and nothing is done. */
export const inScripture: Rule = (mention) => {
  const { scene, from, listed, bound } = mention;
  const row = rowOf(mention);
  if (isGospel(mention)) return 'other';
  if (listed.form !== 'forename' || bound !== undefined || row.length < 2 || isAlive(mention) || !isRowTold(mention)) return undefined;
  if (!row.every((at) => PEOPLE_OF_SCRIPTURE.has(scene.words[at]?.folded ?? ''))) return undefined;
  const said = sentenceAround(scene, from);
  return said.some((word) => SACRED.has(word)) && said.some((word) => TAUGHT.has(word)) ? 'other' : undefined;
};

/** What a class does to those whom it is taught of. */
const WORKED = new Set('painted paint painting staged staging acted acting retold retelling sewn sewing swallowing how about'.split(' '));

/** `In RE, Oaks have staged David and Goliath`: of a lesson with that name, and of what is done there. */
export const inReligion: Rule = (mention) => {
  const { scene, from, to, listed, bound } = mention;
  if (listed.form !== 'forename' || from !== to || bound !== undefined) return undefined;
  if (!rowOf(mention).every((at) => PEOPLE_OF_SCRIPTURE.has(scene.words[at]?.folded ?? ''))) return undefined;
  const lesson = scene.words.some(({ text, sentence }) => LESSONS.has(text) && sentence === scene.words[from]?.sentence);
  const [before = ''] = wordsBefore(scene, listEnd(mention, -1), 1);
  return lesson && (((WORKED.has(before) || isBesideKnown(mention)) && !isAlive(mention)) || isToldHow(mention)) ? 'other' : undefined;
};

/** `RE: David and Goliath in socks, and the temple down on Samson`: where another of scripture is called by a whole phrase. */
const isBesideKnown = ({ scene, from }: Place): boolean => {
  const { words } = scene;
  const first = Math.max(0, from - FAR);
  return words.slice(first, from + FAR).some(({ folded, sentence }, step) => {
    const at = first + step;
    return at !== from && sentence === words[from]?.sentence && PEOPLE_OF_SCRIPTURE.has(folded) && isKnownInFull(scene, at);
  });
};

/** Religious education, or studies. */
const LESSONS = new Set(['RE', 'RS']);

/** What scripture tells of each of them. */
const TALES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    joseph: 'coat brothers dream dreams',
    benjamin: 'sack cup',
    jonah: 'whale fish nineveh',
    noah: 'ark flood dove',
    daniel: 'lions den',
    david: 'goliath sling harp',
    samson: 'delilah hair',
    moses: 'basket plagues pharaoh commandments',
    adam: 'eve eden',
    jacob: 'esau ladder',
    joshua: 'jericho trumpets',
    esther: 'haman mordecai',
    ruth: 'naomi boaz',
    samuel: 'eli',
    mary: 'manger gabriel',
    zacchaeus: 'sycamore',
  }).map(([name, things]) => [name, new Set(things.split(' '))]),
);

/** `In RE, Jade have put Joseph's brothers on trial`, `the whale that swallowed Jonah`: whom a lesson tells of beside another of them, and nobody who does anything. */
export const isInTale = (place: Place): boolean => {
  const { scene, from, to } = place;
  const things = TALES.get(scene.words[from]?.folded ?? '');
  const owns = isPossessive(scene, to);
  const around = scene.said.has('re') || scene.said.has('rs') ? scene.words.slice(Math.max(0, from - FAR), to + FAR) : [];
  const near = owns ? around.filter(({ sentence }) => sentence === scene.words[from]?.sentence) : around;
  if (things === undefined || !near.some(({ text }) => LESSONS.has(text))) return false;
  const name = scene.words[from]?.folded;
  if (!near.some(({ folded }) => folded !== name && PEOPLE_OF_SCRIPTURE.has(folded))) return false;
  if (owns) return things.has(owned(scene, to)?.folded ?? '');
  return !isAlive(place) && [...things].some((word) => scene.said.has(word));
};

export const inTale: Rule = (mention) => (mention.listed.form === 'forename' && isInTale(mention) ? 'other' : undefined);

const TOLD = new Set('out learnt learned learning heard hearing retold about told explored discovered'.split(' '));

/** `acted out how Samuel kept hearing his name`: whatever he does is told. */
const isToldHow = ({ scene, from }: Place): boolean => {
  const [how, told = ''] = wordsBefore(scene, from, 2);
  return how === 'how' && TOLD.has(told);
};

const OF_THRONES = new Set('monarch monarchs kings queens wives reign reigns throne tudor tudors stuart stuarts'.split(' '));
/** Besides those who reigned, whom they married. */
const MARRIED = new Set(['catherine', 'anne', 'jane', 'katherine']);

/** `Which monarch came next? We put Henry, Edward, Mary and Elizabeth in order`: three or more who reigned, where thrones are spoken of. */
export const onThrones: Rule = (mention) => {
  const { scene, listed, bound } = mention;
  const row = rowOf(mention);
  if (listed.form !== 'forename' || bound !== undefined || row.length < 3 || isAlive(mention)) return undefined;
  if (![...OF_THRONES].some((word) => scene.said.has(word))) return undefined;
  return row.every((at) => isRegnal(scene, at)) ? 'other' : undefined;
};
const isRegnal = ({ words, lexicon, said }: Scene, at: number): boolean => {
  const name = words[at]?.folded ?? '';
  return lexicon.regnal.has(name) || (said.has('wives') && MARRIED.has(name));
};

const isRowTold = (place: Place): boolean => {
  const { scene } = place;
  const [before = ''] = wordsBefore(scene, listEnd(place, -1), 1);
  return !GIVEN_BY.has(before) && SAID_OF.has(wordsAfter(scene, listEnd(place), 1)[0] ?? '');
};

const READS = new Set('reading read reads novel book chapter text story finished started'.split(' '));

/** `Year 5 are reading Cosmic by Frank Cottrell-Boyce and wish Liam Digby were real`: in full, where a book's author is named. */
export const isInBook = (run: Place): boolean => {
  const { scene, from, to } = run;
  if (to === from || isPraised(run) || isSpeaker(run) || deedAfter(run) !== undefined) return false;
  if (!OF_HEROES.has(wordsBefore(scene, from, 1)[0] ?? '')) return false;
  const said = sentenceAround(scene, from);
  if (!said.includes('by') || !said.some((word) => READS.has(word))) return false;
  const first = Math.max(0, from - FAR);
  return scene.words.slice(first, from + FAR).some((word, step) => {
    const author = word.folded === 'by' && word.sentence === scene.words[from]?.sentence;
    return author && partsAt(scene, first + step + 1, first + step + 1, 'figure').some((phrase) => phrase.to > phrase.from);
  });
};
const OF_HEROES = new Set(
  'wish wishes about meet meets follow follows hero heroine character like believe whether if that as with of'.split(' '),
);
/** So far a text is looked through: a long one must not cost its square. */
const FAR = 40;
