import type { Field } from '../../model.ts';
import { foldName } from '../../text/fold.ts';
import { pattern } from '../../text/pattern.ts';
import type { Sentence } from '../places/sentences.ts';
import { linesOf } from './lines.ts';
import { phrases, type Saying, type Worded, wordedIn } from './saying.ts';
import { ADVERTS, APPEALS, OWN_EVENTS, THANKS, TRADE, TRADES } from './words/commercial.ts';

/** Adverts, businesses thanked by name, and appeals for money. */

export type Commerce = 'advert' | 'business' | 'appeal';

const own = phrases(OWN_EVENTS);
const thanks = phrases(THANKS);
const brand = phrases('<brand>', TRADE);
const advert: Saying<Commerce> = { kind: 'advert', sure: true, is: phrases(ADVERTS, TRADE), unless: own };
const appeal: Saying<Commerce> = {
  kind: 'appeal',
  sure: false,
  is: phrases(APPEALS, TRADE),
  unless: phrases('nobody asked | no donations | not asking | lesson'),
};
const branded: Saying<Commerce> = { kind: 'business', sure: false, is: brand, unless: own };

export type IsForename = (folded: string) => boolean;

export const commerceIn = (field: Field, isForename: IsForename): readonly Worded<Commerce>[] => {
  const isThankful = (sentence: Sentence): boolean => thanks().test(sentence.said);
  const sold = wordedIn(field, [advert]);
  const asked = wordedIn(field, [appeal]);
  const thanked = wordedIn(field, [branded], { passes: (sentence) => !isThankful(sentence) });
  const firms = linesOf(field).flatMap((sentence) =>
    isThankful(sentence) && !own().test(sentence.said) ? firmsIn(sentence, isForename) : [],
  );
  if (sold.length > 0 && !isLesson(field)) return sold;
  return [...asked, ...thanked, ...firms].slice(0, 3);
};

const ofLesson = phrases(
  'lesson* | role play | enterprise | invented | victorian* | tudor* | roman* | maths | advertising week | history',
  TRADE,
);
/** An offer that is worked out in a lesson is none. */
const isLesson = (field: Field): boolean => linesOf(field).some(({ said }) => ofLesson().test(said));

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
  String.raw`(?<![\p{L}\p{N}.])(?!(?:Mrs?|Ms|Miss|Dr|Year|Class|School|Thank|Thanks|Well|PTA|Reception)[ ])(?:The[ ])?\p{Lu}[\p{L}'\u2019-]{1,24}(?:[ ](?:&[ ]|and[ ]|of[ ])?\p{Lu}[\p{L}'\u2019-]{0,24}){1,4}`,
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
