import type { Field } from '../../model.ts';
import { harmIn } from './harm.ts';
import { heardIn } from './heard.ts';
import { mannersIn } from './manner.ts';
import { says, wording } from './wording.ts';

const COURTESY = wording(
  '(thank|thanks|grateful) * | sorry | apolog* | please | we understand | we appreciate | kind regards | could you | would you | may we | we would (ask|like) | diolch',
);
const RETORT = wording(
  'takes (one|a) ~3 | you first | cry more | get a (life|hobby|grip|job) | find yourself ~2 | say that ~4 | to my face | look who | try helping | how about you | your (lad|son|daughter|child|kid|children|kids) will | grow up | calm down | whatever | blocked | next time | you should (have|try|be ashamed) | ashamed of | as usual | with respect | next report | not even ~3',
);

/** A courteous word, and nothing that hits back. */
export const isPolite = (fields: readonly Field[]): boolean => {
  const heard = fields.flatMap(heardIn);
  if (heard.some(({ plain }) => says(plain, RETORT)) || !heard.some(({ plain }) => says(plain, COURTESY))) return false;
  return harmIn(fields).length === 0 && fields.every((field) => mannersIn(field).length === 0);
};
