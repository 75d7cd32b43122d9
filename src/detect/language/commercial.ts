import type { Field } from '../../model.ts';
import { foldName } from '../../text/fold.ts';
import { pattern } from '../../text/pattern.ts';
import { wording } from '../../text/wording/wording.ts';
import type { Sentence } from '../places/sentences.ts';
import { linesOf } from './lines.ts';
import { type Saying, type Worded, wordedIn } from './saying.ts';
import {
  ADVERTS,
  ALSO_WORDS,
  APPEALS,
  BESIDE_FIRM,
  MORE_ADVERTS,
  OWN_EVENTS,
  OWN_SALE,
  SOFT_ADVERTS,
  THANKS,
  TRADE,
  TRADES,
} from './words/commercial.ts';

/** Adverts, businesses thanked by name, and appeals for money. */

export type Commerce = 'advert' | 'business' | 'appeal';

const own = wording(OWN_EVENTS);
const thanks = wording(THANKS);
const brand = wording('<brand>', TRADE);
const advert: Saying<Commerce> = { kind: 'advert', sure: true, is: wording(ADVERTS, TRADE), unless: own };
const moreAdverts: Saying<Commerce> = { ...advert, is: wording(MORE_ADVERTS, TRADE) };
const appeal: Saying<Commerce> = {
  kind: 'appeal',
  sure: false,
  is: wording(APPEALS, TRADE),
  unless: wording('nobody asked | no donations | not asking | lesson'),
};
const soft: Saying<Commerce> = { kind: 'advert', sure: true, is: wording(SOFT_ADVERTS, TRADE), unless: own };
const besideFirm: Saying<Commerce> = {
  kind: 'advert',
  sure: false,
  is: wording(BESIDE_FIRM, TRADE),
  unless: wording(`${OWN_EVENTS} | ${THANKS}`),
};
const ownSale = wording(OWN_SALE);
const proceeds = /^(?:in aid of|for charity|all proceeds|proceeds|every penny)/i;
/** As the networks have it said. */
const TAGGED = /(?<![\p{L}\p{N}])#(?:ad|advert|sponsored|spon|gifted|paidpartnership|affiliate|promo)(?![\p{L}\p{N}])/iu;
const branded: Saying<Commerce> = { kind: 'business', sure: false, is: brand, unless: own };

export type IsForename = (folded: string) => boolean;

export const commerceIn = (field: Field, isForename: IsForename): readonly Worded<Commerce>[] => {
  const isThankful = (sentence: Sentence): boolean => thanks.isIn(sentence.said);
  const sure = [...taggedIn(field), ...wordedIn(field, [advert, moreAdverts])];
  const sold = [...sure, ...softlySold(field).filter(({ sure: isSure }) => isSure || sure.length === 0)];
  const isOwnSale = linesOf(field).some(({ said }) => ownSale.isIn(said));
  const asked = wordedIn(field, [appeal]).filter(({ start }) => !(isOwnSale && proceeds.test(field.text.slice(start, start + 20))));
  const thanked = wordedIn(field, [branded], { passes: (sentence) => !isThankful(sentence) }).filter((one) => isBrand(field, one));
  const firms = linesOf(field).flatMap((sentence) =>
    isThankful(sentence) && !own.isIn(sentence.said) ? firmsIn(sentence, isForename) : [],
  );
  if (sold.length > 0 && !isLesson(field)) return sold;
  return [...asked, ...thanked, ...firms].slice(0, 3);
};

const taggedIn = ({ text }: Field): readonly Worded<Commerce>[] => {
  const match = TAGGED.exec(text);
  return match === null ? [] : [{ kind: 'advert', sure: true, start: match.index, end: match.index + match[0].length }];
};

/** `New menu` is an advert beside a firm's name or a brand, and school life alone. */
const softlySold = (field: Field): readonly Worded<Commerce>[] =>
  FIRM().test(field.text) || linesOf(field).some(({ said }) => shop.isIn(said)) ? wordedIn(field, [soft, besideFirm]) : [];

const shop = wording('(my|her|his|their|our own) [new|own|little] (shop|salon|studio|business|cafe|bakery|stall|garage|gym)');

/** `The next fair`, `muddy boots`. */
const isBrand = (field: Field, { start, end }: Worded<Commerce>): boolean => {
  const said = field.text.slice(start, end);
  return !ALSO_WORDS.test(said) && !(ALSO_WORDS.test(said.toLowerCase()) && /(?:^|[.!?\n]\s{0,4})$/.test(field.text.slice(0, start)));
};

const ofLesson = wording(
  '(in|a|the|our|this|their|english|maths|science|history|pshe) [<any>] lesson | (in|our|english|maths|pshe) lessons | role play | enterprise | invented | victorian* | tudor* | roman* | (in|our|s) maths | maths (week|day|lesson|lessons|homework|problem|problems|challenge|club|puzzle|question|investigation) | advertising week | history | year ## (worked|calculated|compared|found|decided|spotted|investigated) | the better deal | percentages | fractions',
  TRADE,
);
/** An offer that is worked out in a lesson is none. */
const isLesson = (field: Field): boolean => linesOf(field).some(({ said }) => ofLesson.isIn(said));

/** `Hartley & Vane Solicitors`: capitals that end in a trade; `Nina’s Plaice`: a name in the genitive and one more capital. */
const FIRM = pattern(
  String.raw`(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}'\u2019-]{0,24}[ ](?:&[ ]|and[ ])?){1,4}(?:${TRADES.replaceAll('\n', '')})(?![\p{L}\p{N}])|` +
    String.raw`(?<![\p{L}\p{N}])(?!(?:Mother|Father|Children|Parent|Teacher|School|Year|Queen|King|New|World|Women|Valentine|Men|Pupil|Head|All|Governor|Old)['\u2019s])\p{Lu}\p{Ll}{1,24}['\u2019]s[ ]\p{Lu}\p{Ll}{2,24}`,
  'u',
);

const firmsIn = ({ told, from, to }: Sentence, isForename: IsForename): readonly Worded<Commerce>[] => {
  const [first, last] = [told.words[from]?.start ?? 0, told.words[to]?.end ?? 0];
  const match = FIRM().exec(told.text.slice(first, last));
  if (match === null) return giver({ told, first, last }, isForename);
  return [{ kind: 'business', sure: false, ...told.span(first + match.index, first + match.index + match[0].length) }];
};

/** Two capitals or more in thanks; a person with a title or a forename is none. */
const GIVER = pattern(
  String.raw`(?<![\p{L}\p{N}.])(?!(?:Mrs?|Ms|Miss|Dr|Year|Class|School|Thank|Thanks|Well|PTA|Reception|Imam|Rabbi|Father|Sister|Brother|Canon|Pastor|Rev|Reverend|Councillor|Cllr|PC|PCSO|Sergeant|Captain|Storm|Saint|St|Queen|King|Lord|Lady|Sir|Dame|Professor|Prof|Auntie|Uncle|Nurse|Hey|Hi|THANK|World|Children|Mother|Sports|Harvest|Christmas|Easter)[ ])(?:The[ ])?\p{Lu}[\p{L}'\u2019-]{1,24}(?:[ ](?:&[ ]|and[ ]|of[ ])?\p{Lu}[\p{L}'\u2019-]{0,24}){1,4}`,
  'u',
);

/** What ends with these is a day, a public body or a charity. */
const PUBLIC =
  /(?:Day|Week|Fair|School|Primary|Academy|College|Council|Church|Library|Museum|Police|Brigade|Service|Association|Friends|Club|Trust|University|Hospital)$/;

interface Stretch {
  readonly told: Sentence['told'];
  readonly first: number;
  readonly last: number;
}

const giver = ({ told, first, last }: Stretch, isForename: IsForename): readonly Worded<Commerce>[] => {
  const text = told.text.slice(first, last);
  const match = GIVER().exec(text);
  if (match === null || PUBLIC.test(match[0]) || isForename(foldName(match[0].split(' ', 1).join('')))) return [];
  return [{ kind: 'business', sure: false, ...told.span(first + match.index, first + match.index + match[0].length) }];
};
