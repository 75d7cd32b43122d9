import type { Field } from '../../model.ts';
import { ownIn } from '../../text/own.ts';
import { pattern } from '../../text/pattern.ts';
import { type Wording, wording } from '../../text/wording/wording.ts';
import type { Sentence } from '../places/sentences.ts';
import { linesOf } from './lines.ts';
import { type Saying, type Worded, wordedIn } from './saying.ts';
import { isUnderSubject } from './subject.ts';
import {
  FOUND_OUT,
  GORE,
  GORE_SETS,
  GROWN_UP,
  HARMFUL,
  HARMFUL_SETS,
  OTHER_SENSES,
  PLAINLY,
  REAL_STAKES,
  SOBER,
  THEMES,
  UNFIT,
} from './words/age.ts';

/** What is not for the eyes of a school's pupils, or only touches what is for grown-ups. */

export type Unfit = 'unfit' | 'adult-theme';

const plainly = wording(PLAINLY);
const otherSenses = wording(OTHER_SENSES, GROWN_UP);
const unfit: Saying<Unfit> = { kind: 'unfit', sure: true, is: wording(UNFIT, GROWN_UP), unless: wording(`${PLAINLY} | ${SOBER}`) };
const gore: Saying<Unfit> = { kind: 'unfit', sure: true, is: wording(GORE, GORE_SETS) };
const harmful: Saying<Unfit> = { kind: 'unfit', sure: true, is: wording(HARMFUL, HARMFUL_SETS), unless: wording(`${PLAINLY} | ${SOBER}`) };
const theme: Saying<Unfit> = {
  kind: 'adult-theme',
  sure: false,
  is: wording(THEMES, GROWN_UP),
  unless: wording(`${PLAINLY} | ${FOUND_OUT}`),
  quoted: true,
};

const realStakes: Saying<Unfit> = { kind: 'unfit', sure: true, is: wording(REAL_STAKES), unless: wording(`${PLAINLY} | ${SOBER}`) };

/** The same where what became of it is told: doubt. */
const soberly: Saying<Unfit> = { ...unfit, kind: 'adult-theme', sure: false, unless: plainly, quoted: true };

/** What only holds such a word is not looked at, and the rest of its sentence is. */
const withoutOtherSenses = (sentence: Sentence): Sentence => {
  const places = sentence.said.length > LONGEST ? [] : otherSenses.all(sentence.said);
  if (places.length === 0) return sentence;
  const words = sentence.said.trim().split(' ');
  for (const { from, to } of places) words.fill(LEFT_OUT, from, to + 1);
  return { ...sentence, said: ` ${words.join(' ')} ` };
};
const LEFT_OUT = 'xx';
/** Nobody’s sentence is longer. */
const LONGEST = 1000;

/** What such a word stands for among players and gardeners. */
const PLAYED = wording(
  'netball* | basketball | football* | hockey | goal | goals | keeper | goalkeeper | scored | score | shooter* | shooting circle | darts | tennis | golf | archery | match | half time | final whistle | team | teams | hoop* | target* | camera | photographer | screen | espresso | vaccin* | flu',
);
const GARDEN = wording(
  'garden* | gloves | bed | beds | veg | vegetable* | allotment | trowel* | spade* | border* | nettle* | dandelion* | hoe | planter* | flower* | path | pond | patch | soil | compost | rake*',
);
/** What is done in plays and by kings, and learned. */
const TOLD_OF_OLD = wording(
  'romeo | juliet | tybalt | mercutio | macbeth | macduff | duncan | banquo | hamlet | othello | iago | desdemona | king lear | julius caesar | brutus | richard iii | inspector calls | of mice and men | lord of the flies | beowulf | odysseus | achilles | medusa | perseus | theseus | king arthur | anne boleyn | richard the | thomas becket | guy fawkes',
);
const KILLING: Readonly<Record<string, Wording>> = Object.fromEntries(
  'murder murdered murders manslaughter poisoned killed stabbed stab execution executed beheading torture hanged suicide assassin severed corpse'
    .split(' ')
    .map((word) => [word, TOLD_OF_OLD]),
);
const SENSES: Readonly<Record<string, Wording>> = { ...KILLING, shots: PLAYED, weed: GARDEN };

const isOtherSense = (field: Field, { start, end }: Worded<Unfit>, said: string): boolean =>
  ownIn(SENSES, field.text.slice(start, end).toLowerCase())?.isIn(said) === true || isPlace(field.text, start, end);

/** `The coach to Beer`, `in Burgundy`: a drink is written small, unless all of it is in capitals. */
const isPlace = (text: string, start: number, end: number): boolean =>
  /^[A-Z][a-z]{2,12}$/.test(text.slice(start, end)) &&
  /(?:^|[^A-Za-z])(?:to|in|at|from|near|around|through|of) $/.test(text.slice(0, start).slice(-10)) &&
  !/^ (?:[A-Z]|and [A-Z]|garden|festival|tent|hall|fridge|bottle|o['’]clock)/.test(text.slice(end, end + 12));

/** A picture of nothing but a drink. */
const picture = wording(
  '[a|the|two|our|some] [<any>] (pint|pints|glass|glasses|bottle|bottles|can|cans|crate|cocktail|cocktails) ~ <drink>\n(a|an|the) <drink>',
  GROWN_UP,
);

/** What is taught or told plainly stays so to the end of what is told. */
const taught = wording(
  'health day | health education | sex education | relationships and sex | rse | rshe | contraception | puberty | what the law says | (the|our|school|schools|community|practice|visiting|specialist|trainee) nurse | nurse (<any>|<any> <any>) (came|comes|visited|visits|talked|talks|explained|explains|told|tells|spoke|speaks|will|led|leads|ran|answered) | county lines | (assembly|assemblies|pshe|rshe|tutor time|form time) ~2 (looked|looking|talked|thought|heard|learned|learnt) ~1 (at|about|into) ~4 (nicotine|tobacco|alcohol|vapes|vaping|smoking|drugs|gambling|addiction|knife crime) | what the signs are | whom to tell | who to tell | wellbeing week | wellbeing day | helpline | helplines | helps others to stop | addiction | dependent on | smoke free | vape free | no smoking | no vaping | online safety | drugs education | talk about the dangers | policy',
);

export const unfitIn = (field: Field): readonly Worded<Unfit>[] => {
  const lines = linesOf(field);
  if (isUnderSubject(field) || lines.some(({ said }) => taught.isIn(said))) return wordedIn(field, [realStakes]);
  const isAlt = /\/(?:alt|caption)$/.test(field.pointer);
  const rules = [gore, realStakes, harmful, unfit, soberly, theme];
  const found = wordedIn(field, isAlt ? [{ ...unfit, is: picture }, ...rules] : rules, { reads: withoutOtherSenses });
  const worded = found.filter((one) => one.sure || !lines.some(({ said }) => isOtherSense(field, one, said)));
  return worded.length > 0 ? worded : signedIn(field, lines);
};

/** A glass, a reel or a cigarette as a picture, and a film by its certificate. */
const SIGN = pattern(
  String.raw`[\u{1F37A}\u{1F37B}\u{1F377}\u{1F378}\u{1F379}\u{1F943}\u{1F376}\u{1F3B0}\u{1F6AC}\u{1F51E}]|[\u{1F942}\u{1F37E}]{2}|\((?:(?:cert(?:ificate)?[. ]?)?1[58]|R18)\)`,
  'u',
);
const FILM = wording(
  'film* | movie* | watch* | series | box set | netflix | cinema | horror | screening | streaming | season | episode | directors cut | final cut | nasty',
);

const signedIn = (field: Field, lines: readonly Sentence[]): readonly Worded<Unfit>[] => {
  const match = SIGN().exec(field.text);
  if (match === null || lines.some(({ said }) => plainly.isIn(said))) return [];
  if (match[0].startsWith('(') && !lines.some(({ said }) => FILM.isIn(said))) return [];
  return [{ kind: 'adult-theme', sure: false, start: match.index, end: match.index + match[0].length }];
};
