import type { Field } from '../../model.ts';
import { ownIn } from '../../text/own.ts';
import { type Wording, wording } from '../../text/wording/wording.ts';
import { linesOf } from './lines.ts';
import { type Saying, type Worded, wordedIn } from './saying.ts';
import { FIT, GROWN_UP, SOBER, THEMES, UNFIT } from './words/age.ts';

/** What is not for the eyes of a school's pupils, or only touches what is for grown-ups. */

export type Unfit = 'unfit' | 'adult-theme';

const fit = wording(FIT);
const unfit: Saying<Unfit> = { kind: 'unfit', sure: true, is: wording(UNFIT, GROWN_UP), unless: wording(`${FIT} | ${SOBER}`) };
const theme: Saying<Unfit> = { kind: 'adult-theme', sure: false, is: wording(THEMES, GROWN_UP), unless: fit };

/** The same where what became of it is told: doubt. */
const soberly: Saying<Unfit> = { ...unfit, kind: 'adult-theme', sure: false, unless: fit };

/** What such a word stands for among players and gardeners. */
const PLAYED = wording(
  'netball* | basketball | football* | hockey | goal | goals | keeper | goalkeeper | scored | score | shooter* | shooting circle | darts | tennis | golf | archery | match | half time | final whistle | team | teams | hoop* | target* | camera | photographer | screen | espresso | vaccin* | flu',
);
const GARDEN = wording(
  'garden* | gloves | bed | beds | veg | vegetable* | allotment | trowel* | spade* | border* | nettle* | dandelion* | hoe | planter* | flower* | path | patch | soil | compost | rake*',
);
const SENSES: Readonly<Record<string, Wording>> = { shots: PLAYED, weed: GARDEN };

const isOtherSense = (field: Field, { start, end }: Worded<Unfit>, said: string): boolean =>
  ownIn(SENSES, field.text.slice(start, end).toLowerCase())?.isIn(said) === true;

/** A picture of nothing but a drink. */
const picture = wording(
  '[a|the|two|our|some] [<any>] (pint|pints|glass|glasses|bottle|bottles|can|cans|crate|cocktail|cocktails) ~ <drink>\n(a|an|the) <drink>',
  GROWN_UP,
);

/** What is taught or told plainly stays so to the end of what is told. */
const taught = wording(
  'health day | health education | sex education | relationships and sex | rse | rshe | contraception | puberty | what the law says | nurse | wellbeing week | wellbeing day | helpline | helplines | helps others to stop | addiction | dependent on | smoke free | vape free | no smoking | no vaping | online safety | drugs education | talk about the dangers | policy',
);

export const unfitIn = (field: Field): readonly Worded<Unfit>[] => {
  const lines = linesOf(field);
  if (lines.some(({ said }) => taught.isIn(said))) return [];
  const isAlt = /\/(?:alt|caption)$/.test(field.pointer);
  const rules = [unfit, soberly, theme];
  const found = wordedIn(field, isAlt ? [{ ...unfit, is: picture }, ...rules] : rules);
  return found.filter((one) => one.sure || !lines.some(({ said }) => isOtherSense(field, one, said)));
};
