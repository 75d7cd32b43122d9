import { type Wording, wording } from '../../text/wording/wording.ts';
import { INSULTS } from './words/coarse.ts';
import * as HARM from './words/harm.ts';
import { APED, FLOORED, HOUNDING, LIKELY_AGED, LIKELY_BARRED, LIKELY_MENACE, LIKELY_STALKED } from './words/hounding.ts';
import { ILL_MEANT, ILL_WILL } from './words/ill-will.ts';
import { LIKELY, LIKELY_DISCRIMINATION, LIKELY_HARASSMENT, LIKELY_INSULT, LIKELY_SEXUAL, LIKELY_THREAT } from './words/likely-harm.ts';
import { MENACE, MENACING, VEILED } from './words/menace.ts';
import { BODIES, MOCKED, MOCKING, OATHS, OGLED } from './words/mockery.ts';
import { CAST_OUT, GANGED, LIKELY_CAST_OUT, LUSTFUL, OUTCAST } from './words/outcast.ts';
import { IN_ROWS, SCORN, SCORNFUL, TO_FACE, VILE } from './words/scorn.ts';
import { DEMEANING, HARMED, TO_COME } from './words/threat.ts';

/** Which wording hurts in which way: what is meant for sure, what mostly is, and signs that are so beside each other. */

export type Harm = 'threat' | 'discrimination' | 'slur' | 'harassment' | 'sexual' | 'abuse' | 'insult' | 'strong-language';
export type HarmRule = readonly [Harm, Wording, isGrave?: boolean];

/** The gravest first: of what lies over another the first is told. What is grave stays so on a farm or in a match. */
export const RULES: readonly HarmRule[] = [
  ['threat', wording(TO_COME, HARMED), true],
  ['threat', wording(MENACING, MENACE), true],
  ['threat', wording(FLOORED, HOUNDING), true],
  ['threat', wording(HARM.THREATS)],
  ['discrimination', wording(DEMEANING), true],
  ['discrimination', wording(HARM.DISCRIMINATION), true],
  ['discrimination', wording(CAST_OUT, OUTCAST), true],
  ['harassment', wording(HARM.HARASSMENT), true],
  ['harassment', wording(GANGED, OUTCAST), true],
  ['sexual', wording(HARM.SEXUAL), true],
  ['sexual', wording(OGLED, MOCKED), true],
  ['sexual', wording(LUSTFUL, OUTCAST), true],
  ['abuse', wording(VILE, SCORN), true],
  ['abuse', wording(HARM.ABUSIVE)],
  ['abuse', wording(BODIES, MOCKED), true],
  ['abuse', wording(HARM.HURLED)],
  ['insult', wording(HARM.DIRECT), true],
  ['insult', wording(TO_FACE, SCORN), true],
  ['insult', wording(HARM.RIDICULE)],
  ['insult', wording(MOCKING, MOCKED)],
  ['insult', wording(SCORNFUL, SCORN)],
  ['strong-language', wording(OATHS)],
  ['insult', wording(INSULTS)],
];

/** Parts beside each other that mostly hurt: told with doubt. */
export const LIKELY_RULES: readonly HarmRule[] = [
  ['threat', wording(LIKELY_THREAT, LIKELY)],
  ['threat', wording(LIKELY_MENACE, HOUNDING)],
  ['discrimination', wording(LIKELY_BARRED, HOUNDING)],
  ['discrimination', wording(LIKELY_DISCRIMINATION, LIKELY)],
  ['discrimination', wording(LIKELY_CAST_OUT, OUTCAST)],
  ['harassment', wording(LIKELY_STALKED, HOUNDING)],
  ['harassment', wording(LIKELY_HARASSMENT, LIKELY)],
  ['sexual', wording(LIKELY_SEXUAL, LIKELY)],
  ['insult', wording(LIKELY_INSULT)],
  ['insult', wording(LIKELY_AGED, HOUNDING)],
  ['threat', wording(VEILED)],
  ['insult', wording(IN_ROWS, SCORN)],
];

/** Two signs of ill will near each other, where nothing else is told. */
export const ILL_RULES: readonly HarmRule[] = [
  ['threat', wording(ILL_MEANT.threat, ILL_WILL)],
  ['discrimination', wording(ILL_MEANT.discrimination, ILL_WILL)],
  ['discrimination', wording(APED, HOUNDING)],
  ['harassment', wording(ILL_MEANT.harassment, ILL_WILL)],
  ['sexual', wording(ILL_MEANT.sexual, ILL_WILL)],
  ['insult', wording(ILL_MEANT.insult, ILL_WILL)],
];
