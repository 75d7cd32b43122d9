import type { Field } from '../../model.ts';

/** `Maths: if a shop takes 20 % off …`: what stands under a subject’s name is a lesson. A department’s name is none. */
const HEADING =
  /(?:^|\n)[^\p{L}\p{N}\n]{0,4}(?:(?:year [0-9]{1,2}|casino|kitchen|everyday|gcse|a level) )?(?:maths|chemistry|biology|physics|science|history|geography|english|citizenship|politics|pshe|rshe|computing|business studies|economics|psychology|sociology|media studies)(?: (?:lesson|challenge|question|puzzle|problem|homework|today|this week))?:/iu;

export const isUnderSubject = ({ text }: Field): boolean => HEADING.test(text);
