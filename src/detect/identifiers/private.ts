import { latin } from './latin.ts';
import { oneOf } from './one-of.ts';
import { KIN, REACHED_BY } from './public-words.ts';

/** Whether a sentence speaks of somebody's own: their number, their home, their kin. */
export const isPrivate = (sentence: string): boolean => PRIVATE().test(sentence) || OWNED().test(sentence);

/** It is called so, or kin is asked for, or somebody lives there. */
const PRIVATE = latin(
  String.raw`(?<!\p{L})(?:${oneOf(`(?:my|his|her|(?:${KIN})'s) (?:own |home |new |work |personal |private )?(?:${REACHED_BY}),
  (?:my|our|his|her) (?:${KIN}), (?:${KIN})(?:'s)? (?:on|at|is),
  (?:call|ring|text|message|whatsapp|contact|e-?mail|phone|reach|ask) (?:me|him|her|(?:for )?(?:${KIN})),
  (?:at|from) (?:home|ours|mine), home (?:address|number|phone), lives, (?:i|we|who|family|they) (?:now |still |also )?live`)})(?!\p{L})`,
  'i',
);
const OWNED = latin(
  String.raw`(?<!\p{L})\p{Lu}\p{Ll}{1,15}'s (?:own |home |new |personal |private )?(?:mobile|house|home|flat|place|mum|dad|nan|door)(?!\p{L})`,
  '',
);
