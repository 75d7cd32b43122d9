import type { Field } from '../../model.ts';
import { fieldOf } from '../../text/field.ts';
import { wording } from '../../text/wording/wording.ts';
import { harmIn } from './harm.ts';
import { heardIn } from './heard.ts';
import { mannersIn } from './manner.ts';
import { AIMED, UNAIMED } from './words/unaimed.ts';

const COURTESY = wording(
  '(thank|thanks|grateful) * | sorry | apolog* | please | we understand | we appreciate | kind regards | could you | would you | may we | we would (ask|like) | diolch',
);
const RETORT = wording(
  'takes (one|a) ~3 | you first | cry more | get a (life|hobby|grip|job) | find yourself ~2 | say that ~4 | to my face | look who | try helping | how about you | your (lad|son|daughter|child|kid|children|kids) will | grow up | calm down | whatever | blocked | next time | you should (have|try|be ashamed) | ashamed of | as usual | with respect | next report | not even ~3',
);

/** A courteous word, and nothing that hits back. */
export const isPolite = (fields: readonly Field[]): boolean => {
  const heard = fields.flatMap(heardIn);
  if (heard.some(({ plain }) => RETORT.isIn(plain.text)) || !heard.some(({ plain }) => COURTESY.isIn(plain.text))) return false;
  return harmIn(fields).length === 0 && fields.every((field) => mannersIn(field).length === 0);
};

const PRAISES = wording(
  '(best (show|play|concert|day|night|one|thing|fair|panto|performance|ever)|greatest (show|day)|loveliest|brilliant|brilliantly|amazing|fantastic|fabulous|wonderful|superb|genius|gorgeous|stunning|outstanding|magical|legends|heroes|stars|loved (it|every|this|them|him|her)|(killer|savage|wicked|banging|cracking|epic|insane|sick) (quiz|show|night|gig|party|performance|match|game|goal|set|round)|love (it|this|you|them)|so proud|happy tears|made my (day|week|year)|made me cry|cried laughing|bravo|congrat*) ~1 | (deserve|deserves|deserved|give (him|her|them)|get (him|her|them)|worth) [all] (a|an|the|every) [<any>] (oscar|oscars|bafta|baftas|olivier|encore|standing ovation|curtain call) (.|and|that|tonight|all of them) | what (a|an) [<any>] (show|solo|duet|goal|save|try|catch|match|concert|gig|song|voice|panto|finale|final|race|dive|set) (.|that|from|by|tonight|everyone|everybody|all|well)',
);
/** Of one's own husband a name is said in fun; of whose child is wronged it is not. */
const OWN_PARTNER = wording(
  '(asking|speaking|says|saying|writing|signed|saying this) ~1 as (his|her|their) [<any>] (wife|husband|partner|fiancee|fiance|other half|missus) | (thats|that is|that was|its|oh thats|hes|shes) my (husband|wife|hubby|partner|other half|dad|mum|nan|gran|grandad|brother|sister|son|daughter) .',
);

/** `So proud of them all, shame the head is …`: the praise is of others than the abuse. */
const TURNS = / (?:shame|pity|except|apart from|unlike) (?:about )?(?:that )?(?:the|your|that|this|mr|mrs|miss|ms|you|youre|some) /;

/** Whoever is delighted calls people names in fun. */
export const praises = (text: string): boolean => {
  const heard = heardIn(fieldOf('/inReplyTo/text', text));
  const isFond = heard.some(({ plain }) => PRAISES.isIn(plain.text) || OWN_PARTNER.isIn(plain.text));
  return isFond && !heard.some(({ plain }) => TURNS.test(plain.text));
};

const unaimed = wording(UNAIMED);
const aimed = wording(AIMED);

/** `Some idiot in a van nearly hit us`, `I was the idiot`: nobody at the school is called names. */
export const isUnaimed = (text: string): boolean => {
  const heard = heardIn(fieldOf('/inReplyTo/text', text));
  return heard.some(({ plain }) => unaimed.isIn(plain.text)) && !heard.some(({ plain }) => aimed.isIn(plain.text));
};
