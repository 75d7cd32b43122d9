import type { Word } from '../../model.ts';
import { isHail } from './hail.ts';
import { isCapital, type Told } from './told.ts';

/** Whether the words `from` to `to` are a part of a longer name, or spoken of and not gone to. */
export const otherName = (told: Told, from: number, to: number): boolean =>
  isHead(told, from, to) ||
  isInTitle(told, from, to) ||
  isTail(told, from, to) ||
  isKindOf(told, from, to) ||
  isTopic(told, from, to) ||
  isAskedAbout(told, from);

/** What makes a street, a firm, a club, a ware, a breed or a chapter of history of any name that stands before it. */
const MAKES_OTHER: ReadonlySet<string> = new Set(
  [
    'street road lane avenue drive close crescent terrace way grove gardens row mews court estate bakery butchers garage motors ltd limited plc brothers bros',
    'sons solicitors estates vets pharmacy surgery dental parish council mp mps giant wall skyline song songs poem story legend philharmonic',
    'rangers marathon triathlon rovers united city town wanderers athletic albion county fc rfc cc afc',
    'gospels psalter chronicle chronicles manuscript manuscripts hoard chessmen marbles airlift blockade siege landings landing conquest tapestry invasion campaign offensive veteran veterans war accord declaration rebellion uprising',
    'cod crab crabs lobster lobsters jet goth goths ghost ghosts pirate pirates smugglers whalers monks cake cakes cheese sausage sausages beer ale cider tart pudding puddings biscuit biscuits butter cream milk honey jam chutney bread buns scones pie pies pasty pasties',
    'asparagus potatoes apples pears strawberries rhubarb leeks sprouts beef lamb pork ham mutton bacon shrimps mussels oysters kippers haddock toffee fudge rock chocolate gin',
    'terrier terriers spaniel spaniels retriever retrievers collie collies poppy poppies rose roses lily lilies orchid orchids raffle sweepstake stone slate granite marble limestone sandstone gritstone chalk coal lace linen tweed wool flannel pottery porcelain china glass',
  ].flatMap((words) => words.split(' ')),
);

const next = ({ words }: Told, to: number): Word | undefined => (/^ $/u.test(words[to + 1]?.gap ?? '') ? words[to + 1] : undefined);
const previous = ({ words }: Told, from: number): Word | undefined =>
  /^ $/u.test(words[from]?.gap ?? '') && words[from]?.opens !== true ? words[from - 1] : undefined;

/** `Brackenbank Road`, `Harrowmead Bakery`, `the Normandy landings`. */
const isHead = (told: Told, from: number, to: number): boolean => {
  const word = next(told, to);
  if (word === undefined || !MAKES_OTHER.has(word.folded)) return false;
  const isOne = from === to || (to - from === 1 && told.words[from]?.folded === 'the');
  return isOne || isCapital(word) || told.small;
};

/** `William of Normandy`, `George Formby`: a capitalised word before makes it somebody's name, where the place is one word. */
const isTail = (told: Told, from: number, to: number): boolean => {
  if (from !== to) return false;
  const before = previous(told, from);
  if (before === undefined) return false;
  if (TITLES.has(before.folded)) return true;
  if (before.folded === 'of') return isCapital(previous(told, from - 1)) && !OF_PLACES.has(previous(told, from - 1)?.folded ?? '');
  return (
    isCapital(before) &&
    !before.opens &&
    !isHail(told.words, from - 1, 1) &&
    before.text.length > 2 &&
    !AROUND.has(before.folded) &&
    before.case !== 'upper'
  );
};

/** `Mr Formby`, also where a sentence begins so. */
const TITLES: ReadonlySet<string> = new Set('mr mrs miss ms mx dr sir dame reverend nurse pc madame professor'.split(' '));

/** `learnt In Flanders Fields by heart`: in the middle of a sentence a little word has a capital only in a title. */
const isInTitle = (told: Told, from: number, to: number): boolean => {
  const [before, after] = [previous(told, from), next(told, to)];
  return (
    before?.case === 'title' &&
    before.opens !== true &&
    LITTLE.has(before.folded) &&
    isCapital(after) &&
    previous(told, from - 1)?.case === 'lower'
  );
};
const LITTLE: ReadonlySet<string> = new Set(['in', 'on', 'at', 'of', 'from', 'to']);

/** A capital before these says nothing: `The Beach of Normandy`, `Hello Formby`. */
const OF_PLACES: ReadonlySet<string> = new Set('beach beaches coast city town village castle isle island port bay hills lake'.split(' '));
const AROUND: ReadonlySet<string> = new Set(
  (
    'visit visiting loved love north south east west upper lower great little old new year class reception ' +
    'at in to from the our my and near for by via monday tuesday wednesday thursday friday saturday sunday today tomorrow awesome amazing lovely'
  ).split(' '),
);

const ABOUT: ReadonlySet<string> = new Set(['about', 'on']);
const LEARNING: ReadonlySet<string> = new Set(
  (
    'learning learn learned learnt learns reading read studying study studied studies topic project lesson lessons research researching researched ' +
    'writing written wrote writes posters leaflets book books story stories poem poems film facts history talking talked assembly presentation report ' +
    'homework display drawing drawings painting paintings picture pictures model models collage inspired maps'
  ).split(' '),
);

/** `learning about Egypt`, `our topic on the Normans`: what is learnt of is not where anybody is. */
const isTopic = (told: Told, from: number, to: number): boolean => {
  const { words } = told;
  if (isMade(told, from) || (words[from - 1]?.folded === 'made' && words[from]?.gap === ' ')) return true;
  for (let at = from - 1, steps = 0; at >= 0 && steps < 4; at--, steps++) {
    const word = words[at];
    if (word === undefined || word.sentence !== words[to]?.sentence) return false;
    if (ABOUT.has(word.folded)) return words.slice(Math.max(0, at - 5), at).some(({ folded }) => LEARNING.has(folded));
    if (PARTING.has(word.folded)) return false;
  }
  return false;
};
/** `We built Tarn Castle out of boxes`: what is made of a place is at school; but `We made Tarn by noon`. */
export const isMade = ({ words }: Told, from: number): boolean => MAKING.has(words[from - 1]?.folded ?? '') && words[from]?.gap === ' ';
const MAKING: ReadonlySet<string> = new Set(
  'built rebuilt building rebuilding drew drawing painted painting modelled modelling sketched sketching recreated recreating baked designed designing'.split(
    ' ',
  ),
);
const PARTING: ReadonlySet<string> = new Set(['at', 'to', 'in', 'from', 'during', 'after', 'before', 'while', 'when']);

/** `a London skyline`: with `a` before it and a word in small letters behind, the name says of what kind that is. */
const isKindOf = (told: Told, from: number, to: number): boolean => {
  const [before, after] = [previous(told, from), next(told, to)];
  return (
    !told.small && from === to && ['a', 'an'].includes(before?.folded ?? '') && after?.case === 'lower' && !KINDS_OF_DAYS.has(after.folded)
  );
};
/** `a Tarn trip` is one. */
const KINDS_OF_DAYS: ReadonlySet<string> = new Set('trip visit day adventure residential tour outing week weekend'.split(' '));

/** `why did Ypres matter`: what is asked of a place in lessons. */
const isAskedAbout = (told: Told, from: number): boolean => {
  const [auxiliary, question] = [previous(told, from), previous(told, from - 1) ?? told.words[from - 2]];
  return (
    ['did', 'was', 'were', 'does'].includes(auxiliary?.folded ?? '') &&
    ['why', 'how', 'what', 'when', 'where'].includes(question?.folded ?? '')
  );
};
