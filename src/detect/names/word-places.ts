import type { Word } from '../../model.ts';
import { looseCue } from './cues.ts';
import { deedAfter, hasPronoun, isPraised } from './person-signs.ts';
import { isPrefixed } from './place-names.ts';
import { isCapital, isPossessive, type Scene, wordsAfter, wordsBefore } from './scene.ts';
import { sentenceAround } from './told.ts';
import { isTitledAt, listEnd } from './word-lists.ts';
import { AUXILIARIES, isGivenName, isOf, type Subject, subjectOf, type WordRule } from './word-subject.ts';

/** What makes a time or a place of a name: what stands before it. */

/** `in May`, `until June`, `at Reading`. */
export const timeAndPlace: WordRule = (subject) => {
  const { scene, from, previous, next } = subject;
  const { lexicon, words } = scene;
  const calendar = isOf(subject, 'month', 'season');
  if (previous === 'last' && wordsBefore(scene, from, 2)[1] === 'at') return undefined; // at last
  const joined = previous === 'and' && (deedAfter(subject) !== undefined || AUXILIARIES.has(next)); // and Noel did the drum
  if (
    !joined &&
    (calendar || isOf(subject, 'nature')) &&
    lexicon.timePrepositions.has(previous) &&
    (calendar || !OF_NATURE_TOO.has(previous))
  )
    return 'other';
  if (
    isOf(subject, 'month') &&
    (/^\d/u.test(next) || (/^\s?(?:-|\/)?$/u.test(words[from]?.gap ?? '') && /^\d/u.test(words[from - 1]?.text ?? '')))
  )
    return 'other';
  if (previous === 'at' && isPlacedAt(subject)) return isGivenName(subject) && !isOf(subject, 'place') ? 'doubt' : 'other';
  if (!isOf(subject, 'place')) return undefined;
  if (next === 'by' && RIDES.has(wordsAfter(scene, subject.to, 2)[1] ?? '')) return 'other'; // Paris by train
  if (isBetween(subject) || isGreetedFrom(subject) || isThereAndBack(subject)) return 'other';
  const [, way = ''] = wordsBefore(scene, from, 2);
  const headed = HEADED[previous]?.has(way) === true || (next !== '' && isTeam(subject));
  if (!headed && !lexicon.placePrepositions.has(previous)) return undefined;
  return isPossessive(scene, subject.to) && isGivenName(subject) ? 'doubt' : 'other';
};
/** What goes from one to another, be they places or people. */
const SENT = new Set(
  'letter letters card cards present presents message messages note email emails parcel love greetings wishes thanks cheers hello hugs pass passed passes gift'.split(
    ' ',
  ),
);

/** `from Chad to Chile`, `from Fiji to Jordan`: with a place that nobody is called by. */
const isBetween = ({ scene, from, to, previous, next }: Subject): boolean => {
  const [other, lead] = previous === 'from' && next === 'to' ? [to + 2, from - 2] : previous === 'to' ? [from - 2, from - 4] : [-1, -1];
  if (lead === from - 4 && scene.words[from - 3]?.folded !== 'from') return false;
  return isNobodysPlace(scene, other) && isCapital(scene.words[other]) && !SENT.has(scene.words[lead]?.folded ?? '');
};
const isNobodysPlace = (scene: Scene, at: number): boolean => {
  const { folded = '' } = scene.words[at] ?? {};
  return !scene.named.has(at) && !scene.lexicon.given.has(folded) && scene.lexicon.kinds.get(folded)?.has('place') === true;
};

const DISTANCES = ['mile', 'miles', 'km', 'kilometres', 'kilometre', 'metres', 'distance'];

/** `that is Larkbridge to Paris and back`: from somewhere by its name, where a way is reckoned and nothing is handed on. */
const isThereAndBack = ({ scene, from, to, previous }: Subject): boolean => {
  const [and, back, on = ''] = wordsAfter(scene, to, 3);
  if (previous !== 'to' || and !== 'and' || back !== 'back' || on === 'to' || on === 'from') return false;
  const whence =
    isCapital(scene.words[from - 2]) && !scene.named.has(from - 2) && !scene.lexicon.given.has(scene.words[from - 2]?.folded ?? '');
  return whence && DISTANCES.some((word) => scene.said.has(word)) && !sentenceAround(scene, from).some((word) => SENT.has(word));
};

const TOWNS = new Set('capital city town country continent state'.split(' '));
const AFTER_TOWNS = new Set(['', 'of', 'and', 'where', 'with', 'which', 'but', 'so']);

/** `Paris is the capital, the Seine`; but `Paris is our city champion`. */
const isTown = ({ scene, to, next }: Subject): boolean => {
  const [article = '', ...chain] = wordsAfter(scene, to + 1, 5);
  const at = chain.findIndex((word) => TOWNS.has(word));
  const isOne = (next === 'is' || next === 'was') && (article === 'the' || article === 'a') && at !== -1 && at < 3;
  const after = chain[at + 1] ?? '';
  const most = /est$/u.test(chain[0] ?? '') && (after === 'in' || after === 'on'); // the largest city in
  return isOne && (most || AFTER_TOWNS.has(after)) && !chain.slice(0, at).some((word) => scene.lexicon.functions.has(word));
};

const BOUNDS = new Set('sea ocean gulf river lake alps mountains desert equator channel'.split(' '));

/** `Georgia lies between the Black Sea and the mountains`; but `Georgia lies on her mat`. */
const liesBetween = ({ scene, to, next }: Subject): boolean => {
  const [, where = '', ...bounds] = wordsAfter(scene, to, 6);
  return (next === 'lies' || next === 'sits') && where === 'between' && bounds.some((word) => BOUNDS.has(word));
};

const OF_TOWNS = new Set(
  'walls alphabet cathedral population capital coast coastline river rivers harbour airport currency parliament metro canals skyline minster'.split(
    ' ',
  ),
);
const TWINNED = new Set(['twinned', 'linked', 'partnered']);

/** `Chester has the longest walls in England`, `Georgia has its own alphabet`, `Florence in Italy is twinned with us`; but `Georgia has its bone`. */
const hasItsOwn = ({ scene, to, next }: Subject): boolean => {
  const isLand = (at: number): boolean => isCapital(scene.words[at]) && isNobodysPlace(scene, at) && scene.words[at]?.gap === ' ';
  const said = wordsAfter(scene, to, 8);
  if (next === 'in' && isLand(to + 2)) return said[2] === 'is' && TWINNED.has(said[3] ?? '');
  if (next !== 'has') return false;
  if (said[1] === 'its' && said[2] === 'own') return true;
  const thing = said.findIndex((word) => OF_TOWNS.has(word));
  return thing !== -1 && said[thing + 1] === 'in' && isLand(to + thing + 3);
};

/** Stations that are called as nobody's town is. */
const STOPS = new Set(['victoria', 'angel', 'temple']);
const STATIONS = new Set('station stop port platform terminus junction'.split(' '));

/** `the next station is Victoria`, and so called for the rest of the text. */
const isStation = ({ scene, from, next, previous, ...subject }: Subject): boolean =>
  (isOf(subject, 'place') || STOPS.has(scene.words[from]?.folded ?? '')) &&
  (previous === 'is' || previous === 'be' || previous === 'was') &&
  next === '' &&
  wordsBefore(scene, from, 4).some((word, step) => step > 0 && STATIONS.has(word));

/** What is said of towns and lands alone. */
export const asLand: WordRule = (subject) => {
  if (hasPronoun(subject)) return undefined;
  const isLand = isOf(subject, 'place') && (isTown(subject) || liesBetween(subject) || hasItsOwn(subject));
  return isLand || isStation(subject) ? 'other' : undefined;
};

/** Greetings of other tongues, with which those who have travelled write home. */
const HELLOS = new Set('bonjour bonsoir salut hola ciao buongiorno buonasera aloha'.split(' '));
const TRAVELS =
  'postcard lycee collegio exchange hotel hostel coach ferry airport flight landed arrived train metro tower museum eaten climbed visited toured explored'.split(
    ' ',
  );

/** `Bonsoir from Paris!`, and how many steps they have climbed. */
const isGreetedFrom = ({ scene, from, previous, next }: Subject): boolean =>
  (previous === 'from' || previous === 'de' || previous === 'da') &&
  next === '' &&
  HELLOS.has(wordsBefore(scene, from, 2)[1] ?? '') &&
  looseCue(scene, from) === undefined &&
  TRAVELS.some((word) => scene.said.has(word));

/** `Georgia, Armenia, Azerbaijan`: in a row of lands and towns that nobody is called by. */
export const amongLands: WordRule = (subject) => {
  const { scene } = subject;
  if (!isOf(subject, 'place') || isPraised(subject)) return undefined;
  const [first, last] = [listEnd(subject, -1), listEnd(subject)];
  if (isTitledAt(scene, first)) return undefined; // Miss Poole and Georgia
  const others = scene.words.slice(first, last + 1).filter((_, step) => first + step < subject.from || first + step > subject.to);
  const isNobody = ({ folded }: Word): boolean =>
    !scene.lexicon.given.has(folded) && scene.lexicon.kinds.get(folded)?.has('place') === true;
  const somebody = others.some(
    ({ folded }, step) => scene.named.has(first + step + (first + step >= subject.from ? 1 : 0)) || scene.lexicon.given.has(folded),
  );
  if (isListedPlace(scene, first, last) || isOnMap(scene, first, last)) return 'other';
  return others.some(isNobody) && !somebody ? 'other' : undefined;
};

/** `can be found in Adelaide, Austin, Chester`: three places or more after what stands before a place. */
const isListedPlace = (scene: Scene, first: number, last: number): boolean =>
  last - first > 1 &&
  scene.lexicon.placePrepositions.has(wordsBefore(scene, first, 1)[0] ?? '') &&
  scene.words.slice(first, last + 1).every(({ folded }) => folded === 'and' || scene.lexicon.kinds.get(folded)?.has('place') === true);

/** `find Georgia, Jordan and Chelsea on a map`: places alone, three at least, where maps are spoken of. */
const isOnMap = (scene: Scene, first: number, last: number): boolean =>
  last - first > 2 &&
  deedAfter({ scene, from: first, to: last }) === undefined &&
  scene.words.slice(first, last + 1).every(({ folded }) => folded === 'and' || scene.lexicon.kinds.get(folded)?.has('place') === true) &&
  sentenceAround(scene, first).some((word) => OF_MAPS.includes(word));
const OF_MAPS =
  'map maps atlas atlases globe geography geographers country countries capital capitals continent continents flag flags'.split(' ');

/** `(Careful with Chad.)`: of what is asked. */
const TRICKY = new Set('careful tricky except forget watch mind'.split(' '));
const isAside = ({ scene, from, next }: Subject): boolean => {
  const asked = wordsBefore(scene, from, 3);
  return next === '' && asked.some((word) => TRICKY.has(word)) && OF_MAPS.some((word) => scene.said.has(word));
};

/** `the Isle of Skye: sheep 12, Skye 12`: a place that the text has named as one, and of which nothing is said that is said of a child. */
export const placedElsewhere: WordRule = (subject) => {
  const { scene, from, to, next } = subject;
  if (isPraised(subject) || isPossessive(scene, to) || deedAfter(subject) !== undefined || AUXILIARIES.has(next)) return undefined;
  const name = scene.words[from]?.folded;
  const first = Math.max(0, from - FAR);
  return scene.words
    .slice(first, from + FAR)
    .some(({ folded }, step) => folded === name && first + step !== from && isNamedPlace(subject, first + step))
    ? 'other'
    : undefined;
};
const isNamedPlace = (subject: Subject, at: number): boolean => {
  const place = { scene: subject.scene, from: at, to: at };
  const named = subjectOf(place);
  return isPrefixed(place) || isStation(named) || (isAside(subject) && amongLands(subjectOf(place)) === 'other');
};
/** So far a text is looked through: one that says a name over and over must not cost its square. */
const FAR = 120;

/** `Chelsea v Lincoln`: two clubs. */
export const against: WordRule = ({ scene, from, to, previous, next }) => {
  const isPlace = (at: number): boolean => scene.lexicon.kinds.get(scene.words[at]?.folded ?? '')?.has('place') === true;
  const other = VERSUS.has(next) ? to + 2 : VERSUS.has(previous) ? from - 2 : undefined;
  if (other === undefined || !isCapital(scene.words[other])) return undefined;
  return isPlace(from) && isPlace(other) ? 'other' : 'doubt';
};
const VERSUS = new Set(['v', 'vs', 'versus']);

/** `Change at Angel`, and not `smiled at Grace`. */
const isPlacedAt = (subject: Subject): boolean => {
  const [, second = ''] = wordsBefore(subject.scene, subject.from, 2);
  return subject.proper && !isPossessive(subject.scene, subject.to) && !AIMED.test(second);
};
const AIMED =
  /^(?:look|smil|wav|laugh|point|glanc|grin|star|shout|nod|wink|clap|gaz|throw|threw|kick|good|mad|cross|angry|amazed|surprised)/u;

/** By what stands before it what a place alone goes with: of prizes it is said that they went to somebody, and of smiles whom they come from. */
const HEADED: Readonly<Record<string, ReadonlySet<string>>> = {
  for: new Set(
    'head heads headed heading leave leaves left leaving depart departs departed off out bound set sets sets sail sails sailed coach coaches train trains'.split(
      ' ',
    ),
  ),
  to: new Set(
    'trip trips flight flights journey tour ferry train trains coach coaches exchange way road route cycling cycle driving drive drove flying fly flew sailing sail sailed travelling travel travelled walking moving moved move emigrating emigrated holiday holidays off heading headed been miles'.split(
      ' ',
    ),
  ),
  from: new Set(
    'visitors visitor students guests tourists postcard postcards train trains coach coaches flight flights ferry back home live imported'.split(
      ' ',
    ),
  ),
  of: new Set(
    'plaster whole length breadth map maps city town streets coast capital outline flag castle cathedral university bishop port lights rooftops museums history dome politics economy geography climate canals bridges walls skyline vineyards palaces squares'.split(
      ' ',
    ),
  ),
  with: new Set(['twinned', 'linked', 'partnered', 'twinning']),
  over: new Set(['flew', 'flying', 'fly']),
};

const PLAYED = new Set('beat beats drew lost hosted host hosts thrashed edged v vs versus'.split(' '));

/** `Lincoln beat Norwich 3-1`: a team, by whom it plays. */
const isTeam = ({ scene, to, next }: Subject): boolean => {
  const [, second = '', third = ''] = wordsAfter(scene, to, 3);
  const other = ['to', 'with', 'against'].includes(second) ? third : second;
  return PLAYED.has(next) && scene.lexicon.kinds.get(other)?.has('place') === true && !scene.lexicon.given.has(other);
};

const RIDES = new Set('train coach bus boat ferry air plane rail tram sea night foot bike bicycle minibus'.split(' '));

/** Before `Sky` or `River` these say nothing of a time. */
const OF_NATURE_TOO = new Set('by and of from between before after'.split(' '));
