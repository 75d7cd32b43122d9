import type { Word } from '../../text/words.ts';
import type { Place } from './place.ts';
import { after, before, isCapital, isPossessive, isSmallAt, owned, type Scene, wordsAfter, wordsBefore } from './scene.ts';

/** Words before a place that open a sentence as well as they begin its name. */
const POINTS = new Set(['new', 'old', 'great', 'north', 'west']);
const OF_SAINTS = new Set(['feast', 'parable', 'gospel', 'saint']);
const OF_PLACES = new Set(
  'village town city county parish borough hamlet port isle university bishop archbishop diocese duke duchess'.split(' '),
);

/** `Storm Eunice`, `Lake Constance`, `St Nicholas`, `the feast of Stephen`. */
export const isPrefixed = ({ scene, from }: Place): boolean => {
  const word = before(scene, from);
  const prefix = word !== undefined && scene.lexicon.prefixes.has(word.folded) && word.case !== 'lower';
  if (prefix && !(word.opens && POINTS.has(word.folded))) return true;
  const [of, feast = ''] = wordsBefore(scene, from, 2);
  return of === 'of' && (OF_SAINTS.has(feast) || OF_PLACES.has(feast));
};

const isHead = ({ lexicon }: Scene, word: string): boolean => lexicon.heads.has(word) || FIRMS.has(word);

/** `Lily's Kitchen`, `Amelia's Café`: a firm, or a class's own corner. */
export const headsFirm = ({ scene, to }: Place): boolean => {
  const head = isPossessive(scene, to) ? owned(scene, to) : undefined;
  return head !== undefined && isCapital(head) && !isSmallAt(scene, to) && scene.lines[to] === 'prose' && isHead(scene, head.folded);
};

const POINTS_BEFORE = new Set('north south east west new upper lower county'.split(' '));

/** `Charlotte, North Carolina`, `Heather, Leicestershire`: between commas the land or county that it lies in. */
export const liesIn = ({ scene, from, to }: Place): boolean => {
  const { words, field, lexicon } = scene;
  if (words[to + 1]?.gap !== ', ' || /^[,&]|^ and$/u.test(words[from]?.gap.trim() ?? '')) return false;
  const pointed = POINTS_BEFORE.has(words[to + 1]?.folded ?? '');
  const land = words[pointed ? to + 2 : to + 1];
  if (land === undefined || !isCapital(land) || !lexicon.kinds.get(land.folded)?.has('place')) return false;
  if (!pointed && (lexicon.given.has(land.folded) || lexicon.kinds.get(words[from]?.folded ?? '')?.has('place'))) return false; // both are lands
  return /^(?:[,.;:!?)]|$)/u.test(field.text.slice(land.end, land.end + 1));
};

/** `the Felix Project`: what people join in, and call after somebody. */
export const headsCause = (scene: Scene, at: number): boolean => {
  const next = after(scene, at);
  return isCapital(scene.words[at]) && isCapital(next) && CAUSES.has(next?.folded ?? '') && wordsBefore(scene, at, 1)[0] === 'the';
};
const CAUSES = new Set(
  'project initiative programme campaign network alliance collective coalition partnership scheme helpline movement'.split(' '),
);

/** `Macmillan Cancer Support`: what is helped, by two words in capitals. */
export const headsCharity = ({ words }: Scene, at: number): boolean => {
  const [what, help] = [words[at + 1], words[at + 2]];
  return what?.gap === ' ' && help?.gap === ' ' && what.case === 'title' && help.case === 'title' && HELPS.has(help.folded);
};
const HELPS = new Set(['support', 'research', 'relief', 'aid', 'care', 'rescue', 'concern', 'charity', 'charities', 'appeal']);

const STREETS = new Set(
  'street road lane avenue drive crescent terrace mews school primary academy infants juniors federation trust foundation hospital hospice station cathedral college university'.split(
    ' ',
  ),
);
/** What the name of a firm ends in, after that of whoever owns it. */
export const FIRMS: ReadonlySet<string> = new Set(
  'motors builders roofing plumbing bakery butchers ltd limited plc llp solicitors photography catering productions consulting consultancy removals electrical heating scaffolding landscapes landscaping joinery carpentry florists opticians garage autos coaches taxis lettings insurance accountants dental tyres fencing flooring decorators hairdressing carpets stores ices gelato dairy creamery brewery cycles toys cakes bakes sweets chocolates treats windows blinds bathrooms tiles hire skips haulage transport travel tours newsagents chemists jewellers tailors upholstery saddlery framers fireworks marquees'.split(
    ' ',
  ),
);
/** Before a park or a wood that is one, and no surname. */
const PLACED = new Set('on to from of the off by'.split(' '));

/** `Charlotte Street`, `Victoria Park`, `Robin House`, `Ash class`: in capitals, or for classes in any case. */
export const headsPlace = (place: Place, isFull: boolean): 'yes' | 'maybe' | undefined => {
  const { scene, to } = place;
  const next = after(scene, to);
  if (next === undefined) return joinsPlace(scene, to) ? 'yes' : undefined;
  if (headsSite(scene, to) && !isFull) return 'yes';
  if ((headsClass(scene, to, next.folded) || headsStreet(scene, to)) && !isFull) return 'yes';
  if (!isHead(scene, next.folded) || (!isCapital(next) && !isSmallAt(scene, to))) return joinsPlace(scene, to) ? 'yes' : undefined;
  if (STREETS.has(next.folded) || (isFull && FIRMS.has(next.folded))) return 'yes';
  if (isSmallAt(scene, to)) return undefined;
  if (!scene.lexicon.surnameHeads.has(next.folded)) return isFull ? undefined : 'yes';
  return isPlaced(place) && !isFull ? 'yes' : 'maybe';
};

/** What ends in a place's name of three words; after one word it may be a surname. */
const SITES = new Set(['nursery', 'preschool', 'centre', 'park', 'farm', 'hall', 'house']);

const ROOMS = new Set(['room', 'building', 'block', 'wing', 'suite']);

/** `Prince Charles Avenue`, `Willow Tree Nursery`. */
const headsStreet = ({ words, lines, lexicon }: Scene, to: number): boolean => {
  const [middle, street, site] = [words[to + 1], words[to + 2], words[to + 3]];
  if (isSite(lexicon, [middle, street]) || isSite(lexicon, [middle, street, site])) return lines[to] !== 'upper';
  return (
    lines[to] === 'prose' &&
    isCapital(middle) &&
    street?.gap === ' ' &&
    (isCapital(street)
      ? STREETS.has(street.folded) ||
        SITES.has(street.folded) ||
        (lexicon.heads.has(street.folded) && !lexicon.surnameHeads.has(street.folded))
      : ROOMS.has(street.folded) && lexicon.stems.has(middle?.folded ?? ''))
  );
};

/** `Magna Science Adventure Centre`: a word or two that are no names, and a site. */
const isSite = (lexicon: Scene['lexicon'], words: readonly (Word | undefined)[]): boolean =>
  SITES.has(words.at(-1)?.folded ?? '') &&
  words.every((word) => word?.gap === ' ' && isCapital(word) && !lexicon.given.has(word.folded) && !lexicon.functions.has(word.folded));

/** What is called by where it is, in small letters too. */
const OF_SITES = new Set(
  `car park, nature reserve, country park, playing field, playing fields, village hall, town hall, community centre, leisure centre, sports centre, visitor centre, garden centre, health centre, children's centre,
  bus station, railway station, train station, fire station, bus stop, golf course, golf club, cricket club, rugby club, football club, sailing club, rowing club, retail park, business park, industrial estate, level crossing, swimming pool, skate park`
    .split(/,\s+/u)
    .map((site) => site.replace("'", ' ')),
);

/** `Northam Burrows car park`. */
const headsSite = (scene: Scene, to: number): boolean => {
  const [one = '', two = '', three = ''] = wordsAfter(scene, to, 3);
  return OF_SITES.has(`${one} ${two}`) || OF_SITES.has(`${one} ${two} ${three}`);
};

const headsClass = ({ words, lexicon }: Scene, to: number, next: string): boolean => {
  const numbered = /\d/u.test(words[to + 2]?.folded ?? '') && words[to + 2]?.gap === ' ';
  return lexicon.classHeads.has(next) && !numbered && words[to + 1]?.case !== 'none';
};

const isPlaced = ({ scene, from }: Place): boolean => {
  const [previous = ''] = wordsBefore(scene, from, 1);
  return scene.lexicon.placePrepositions.has(previous) || PLACED.has(previous);
};

const JOINTS = new Set('on upon under by in le super'.split(' '));

/** `Ross-on-Wye`. */
const joinsPlace = ({ words }: Scene, to: number): boolean =>
  /^[-\u2010\u2011]$/u.test(words[to + 1]?.gap ?? '') && JOINTS.has(words[to + 1]?.folded ?? '');
