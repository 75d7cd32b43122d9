import type { Field } from '../../model.ts';
import { foldName } from '../../text/fold.ts';
import { pattern } from '../../text/pattern.ts';
import { wording } from '../../text/wording/wording.ts';
import type { Sentence } from '../places/sentences.ts';
import { charityIn, hawkedIn, hintedIn } from './hawking.ts';
import { linesOf } from './lines.ts';
import { type Saying, type Worded, wordedIn } from './saying.ts';
import { isUnderSubject } from './subject.ts';
import {
  ADVERTS,
  ALSO_WORDS,
  APPEALS,
  BESIDE_FIRM,
  MORE_ADVERTS,
  NOT_FOR_SALE,
  OWN_EVENTS,
  OWN_SALE,
  SOFT_ADVERTS,
  SUPPLIED,
  THANKS,
  TRADE,
  TRADES,
} from './words/commercial.ts';
import { KINDNESS } from './words/hawking.ts';

/** Adverts, businesses thanked by name, and appeals for money. */

export type Commerce = 'advert' | 'business' | 'appeal';

const own = wording(OWN_EVENTS);
const thanks = wording(THANKS);
const kindness = wording(KINDNESS);
const scam = wording(
  'is a scam | are scams | scams | scam | scammer* | beware of | phishing | fraud* | not sent by us | nothing to do with us | not endorsed by',
);
const brand = wording('<brand>', TRADE);
const advert: Saying<Commerce> = { kind: 'advert', sure: true, is: wording(ADVERTS, TRADE), unless: own };
const moreAdverts: Saying<Commerce> = { ...advert, is: wording(MORE_ADVERTS, TRADE) };
const appeal: Saying<Commerce> = {
  kind: 'appeal',
  sure: false,
  is: wording(APPEALS, TRADE),
  unless: wording(
    '(raised|made|collected|banked|gave) £[^ ]{1,8} (for|towards|in aid) | (donation|donations) of (applause|laughter|cheers|smiles|hugs|kind words) | nobody asked | no donations | no more donations | not asking | not needed | lesson | sponsor a | art project | junk modelling | for our (display|model|models|collage|topic) | give (me|us|him|her|them) a (ring|call|bell|shout|follow|wave|like|hand)',
  ),
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
  const lines = linesOf(field);
  if (!isUnderSubject(field) && !isTaught(lines) && !isPlayful(field, lines)) {
    const sold = soldOutright(field, lines);
    const hinted = sold.length > 0 ? sold : hintedIn(field, lines, TRADE_NAME().test(field.text));
    if (hinted.length > 0) return hinted;
  }
  return [...askedIn(field, lines), ...charityIn(lines), ...thankedIn(field, lines, isForename)].slice(0, 3);
};

const soldOutright = (field: Field, lines: readonly Sentence[]): readonly Worded<Commerce>[] => {
  const sure = [...taggedIn(field), ...wordedIn(field, [advert, moreAdverts]), ...hawkedIn(lines)];
  return [...sure, ...softlySold(field).filter(({ sure: isSure }) => isSure || sure.length === 0)];
};

const askedIn = (field: Field, lines: readonly Sentence[]): readonly Worded<Commerce>[] => {
  const isOwnSale = lines.some(({ said }) => ownSale.isIn(said));
  return wordedIn(field, [appeal]).filter(({ start }) => !(isOwnSale && proceeds.test(field.text.slice(start, start + 20))));
};

/** Firms and brands beside thanks, or beside what somebody has done for nothing. */
const thankedIn = (field: Field, lines: readonly Sentence[], isForename: IsForename): readonly Worded<Commerce>[] => {
  const kind = besideKindness(lines);
  const brands = wordedIn(field, [branded], { passes: ({ from }) => !kind.has(from) }).filter((one) => isBrand(field, one));
  const firms = lines.flatMap((line) => {
    if (thanks.isIn(line.said) && !own.isIn(line.said)) return firmsIn(line, isForename);
    return kind.has(line.from) ? tradesIn(line) : [];
  });
  return [...brands, ...firms];
};

/** The sentences that are kind or stand beside one that is, by their first words. */
const besideKindness = (lines: readonly Sentence[]): ReadonlySet<number> => {
  const isKind = lines.map(({ said }) => thanks.isIn(said) || kindness.isIn(said));
  return new Set(lines.filter((_, at) => isKind[at - 1] || isKind[at] || isKind[at + 1]).map(({ from }) => from));
};

const taggedIn = ({ text }: Field): readonly Worded<Commerce>[] => {
  const match = TAGGED.exec(text);
  return match === null ? [] : [{ kind: 'advert', sure: true, start: match.index, end: match.index + match[0].length }];
};

/** `New menu` is an advert beside a firm's name or a brand, and school life alone. */
const softlySold = (field: Field): readonly Worded<Commerce>[] => {
  const lines = linesOf(field);
  if (lines.some(({ said }) => supplied.isIn(said))) return [];
  return FIRM().test(field.text) || lines.some(({ said }) => shop.isIn(said)) ? wordedIn(field, [soft, besideFirm]) : [];
};
const supplied = wording(SUPPLIED);

const shop = wording('(my|her|his|their|our own) [new|own|little] (shop|salon|studio|business|cafe|bakery|stall|garage|gym)');

/** The one with the dolphins. */
const RIVER = /(?<![a-z])(?:rain ?forests?|jungle|sloths?|piranhas?|dolphins?|(?:down|up|along) the amazon)(?![a-z])/i;

/** `The next fair`, `muddy boots`. */
const isBrand = (field: Field, { start, end }: Worded<Commerce>): boolean => {
  const said = field.text.slice(start, end);
  return (
    !(/^amazon$/i.test(said) && RIVER.test(field.text)) &&
    !ALSO_WORDS.test(said) &&
    !(ALSO_WORDS.test(said.toLowerCase()) && /(?:^|[.!?\n]\s{0,4})$/.test(field.text.slice(0, start)))
  );
};

const ofLesson = wording(
  'mock trial* | the jury | judge and jury | defendant* | (business|business studies|economics|citizenship|geography|english|media|media studies|dt|computing|ict|drama|science) ~1 (we|they|pupils|children|year ##|class) ~1 (took apart|pulled apart|unpicked|designed|invented|compared|studied|looked at|looked into|made up|analysed|analyzed|discussed|learned|learnt|asked|examined|dissected) | (in|a|our|this|their|english|maths|science|history|pshe) [<any>] lesson | (in|our|pshe) [<any>] lessons | role play | enterprise | invented | victorian* | tudor* | roman* | (in|our|s) maths | maths (week|day|homework|problem|problems|challenge|club|puzzle|question|investigation) | advertising week | history | year ## (worked|calculated|compared|found|decided|spotted|investigated) | the better deal | percentages | fractions | what do you pay | how much (would|do|will|does|is|are) ~ (cost|pay|save|left) | worked out | dragons den',
  TRADE,
);
/** An offer that is worked out in a lesson is none, nor one of which somebody is warned. */
const isTaught = (lines: readonly Sentence[]): boolean => lines.some(({ said }) => ofLesson.isIn(said) || scam.isIn(said));

const notForSale = wording(NOT_FOR_SALE);
/** All of it off is no price. */
const PRICE = /[£€$]|(?<!(?<![0-9])10)[0-9] ?%/;
/** An offer of hugs, where neither a price nor a firm is told. */
const isPlayful = ({ text }: Field, lines: readonly Sentence[]): boolean =>
  lines.some(({ said }) => notForSale.isIn(said)) && !PRICE.test(text) && !FIRM().test(text);

/** `Hartley & Vane Solicitors`: capitals that end in a trade; `Nina’s Plaice`: a name in the genitive and one more capital. */
const TRADING = String.raw`(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}'\u2019-]{0,24}[ ](?:&[ ]|and[ ])?){1,4}(?:${TRADES.replaceAll('\n', '')})(?![\p{L}\p{N}])`;
const TRADE_NAME = pattern(TRADING, 'u');
const FIRM = pattern(
  String.raw`${TRADING}|(?<![\p{L}\p{N}])(?!(?:Mother|Father|Children|Parent|Teacher|School|Year|Queen|King|New|World|Women|Valentine|Men|Pupil|Head|All|Governor|Old)['\u2019s])\p{Lu}\p{Ll}{1,24}['\u2019]s[ ]\p{Lu}\p{Ll}{2,24}`,
  'u',
);

/** `The Blue Teapot on Castle Street`: a shop is known by its street. */
const SHOP_IN_STREET = pattern(
  String.raw`(?<![\p{L}\p{N}])The(?:[ ]\p{Lu}[\p{L}'\u2019-]{1,24}){2,3}(?=[ ](?:on|in|off|from)[ ](?:the[ ])?(?:\p{Lu}[\p{L}'\u2019-]{1,24}[ ]){1,2}(?:Street|Road|Lane|Parade|Square|Row|Hill|Place|Quay)(?![\p{L}]))`,
  'u',
);

const firmsIn = (sentence: Sentence, isForename: IsForename): readonly Worded<Commerce>[] => {
  const stretch = stretchOf(sentence);
  const firm = named(stretch, FIRM());
  return firm.length > 0 ? firm : giver(stretch, isForename);
};

/** A kindness without thanks is told of whoever it is: only what ends in a trade is a firm. */
const tradesIn = (sentence: Sentence): readonly Worded<Commerce>[] => {
  const stretch = stretchOf(sentence);
  return [TRADE_NAME(), SHOP_IN_STREET()].flatMap((is) => named(stretch, is)).slice(0, 1);
};

const named = ({ told, first, last }: Stretch, is: RegExp): readonly Worded<Commerce>[] => {
  const match = is.exec(told.text.slice(first, last));
  if (match === null || isNoFirm(match[0])) return [];
  return [{ kind: 'business', sure: false, ...told.span(first + match.index, first + match.index + match[0].length) }];
};

/** Two capitals or more in thanks; a person with a title or a forename is none. */
const GIVER = pattern(
  String.raw`(?<![\p{L}\p{N}.])(?!(?:Mrs?|Ms|Miss|Dr|On|In|At|From|Our|To|For|My|This|Year|Class|School|Thank|Thanks|Diolch|Well|PTA|Reception|Imam|Rabbi|Father|Sister|Brother|Canon|Pastor|Rev|Reverend|Councillor|Cllr|PC|PCSO|Sergeant|Captain|Storm|Saint|St|Queen|King|Lord|Lady|Sir|Dame|Professor|Prof|Auntie|Uncle|Nurse|Hey|Hi|THANK|World|Children|Mother|Sports|Harvest|Christmas|Easter)[ ])(?:The[ ])?\p{Lu}[\p{L}'\u2019-]{1,24}(?:[ ](?:&[ ]|and[ ]|of[ ])?\p{Lu}[\p{L}'\u2019-]{0,24}){1,4}`,
  'u',
);

/** `Patel and Mrs Dow`, `SEA WEEK`: people after a title, and a heading. */
const isNoFirm = (said: string): boolean =>
  PUBLIC.test(said) ||
  /(?:^| )(?:Mrs?|Ms|Miss|Dr|PC|PCSO|Sergeant|Monsieur|Madame) /.test(said) ||
  (said.includes(' ') && said === said.toUpperCase());

/** What ends with these is a day, a public body or a charity. */
const PUBLIC =
  /(?:Day|Week|Fair|School|Primary|Academy|College|Council|Church|Library|Station|Chapel|Mosque|Temple|Scouts|Guides|Museum|Police|Brigade|Service|Association|Friends|Club|Trust|University|Hospital|(?<!Garden )Centre|Parade|Hall|Theatre|RNLI|NHS)$/;

interface Stretch {
  readonly told: Sentence['told'];
  readonly first: number;
  readonly last: number;
}

const stretchOf = ({ told, from, to }: Sentence): Stretch => ({
  told,
  first: told.words[from]?.start ?? 0,
  last: told.words[to]?.end ?? 0,
});

const giver = ({ told, first, last }: Stretch, isForename: IsForename): readonly Worded<Commerce>[] => {
  const text = told.text.slice(first, last);
  const match = GIVER().exec(text);
  if (match === null || isNoFirm(match[0]) || isForename(foldName(match[0].split(' ', 1).join('')))) return [];
  return [{ kind: 'business', sure: false, ...told.span(first + match.index, first + match.index + match[0].length) }];
};
