import type { Token, Utterance } from './heard.ts';
import { GREETS } from './words/contact.ts';

/** What tells whether a word is a name, and whether a handle is the school's. */
export interface Known {
  isName(word: string): boolean;
  isPublic(handle: string): boolean;
  isStaff(surname: string): boolean;
}

/** `Mum, if you read this`, `Happy birthday Mum`: one's own. */
const OWN_KIN =
  /^(?:mum|mummy|mam|dad|daddy|nan|nana|gran|granny|grandad|sis|bro|darling|hun|babe|hubby|cuz|cuzzie|coz|cousin|bruv|uncle|auntie|aunty)$/;
export const callsOwnKin = ({ marked: { tokens } }: Utterance): boolean =>
  tokens.some(({ folded }, at) => FOND.test(folded) && isNamed(tokens[at + 1]) && isApart(tokens[at + 2])) ||
  tokens.some(
    ({ folded, raw }, at) => OWN_KIN.test(folded) && /^\p{Lu}/u.test(raw) && isApart(tokens[at + 1]) && isLoved(tokens.slice(at + 1)),
  ) ||
  tokens.some(
    ({ folded }, at) => OWN_KIN.test(folded) && (at === 0 || GREETS.has(tokens[at - 1]?.folded ?? '')) && isApart(tokens[at + 1]),
  );
/** `… Mum, love you`. */
const isLoved = (after: readonly Token[]): boolean => after.some(({ folded }) => /^(?:love|miss|xx|xxx)$/.test(folded));
/** `Nana Jean, …`. */
const FOND = /^(?:nan|nana|nanna|gran|granny|grandma|grandad|grandpa|auntie|aunty|uncle|cousin|mummy|daddy)$/;
const isNamed = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.raw);
const isApart = (next: Token | undefined): boolean =>
  next === undefined || next.isMark || /^(?:see|love|from|we|i|x|xx|xxx)$/.test(next.folded);

const SINGULAR =
  /^(?:grandmother|grandfather|stepmother|stepfather|childminder|godmother|mum|mummy|mam|mother|dad|daddy|father|nan|nana|nanna|gran|granny|grandma|grandad|grandpa|parent|carer|guardian|family|auntie|aunt|uncle)$/;
export const isKin = (token: Token): boolean => SINGULAR.test(token.folded) || token.folded === 'parents';
const isSingular = (tokens: readonly Token[]): boolean => tokens.some(({ folded }) => SINGULAR.test(folded));
export const stem = ({ folded }: Token): string => folded.replace(/s$/, '');

/** One family is asked for something, and not only thanked, whoever it is. */
export const isOneFamily = ({ plain: { text } }: Utterance, asked: readonly Token[], known: Known): boolean => {
  const isNamed = asked.some((token) => isOwner(token, known));
  if (/ thank you | thanks /.test(text) && !isNamed && !WANTS.test(text)) return false;
  return isNamed || isSingular(asked) || OF_ONE.test(text);
};

/** `Ollie’s parents`. */
const isOwner = (token: Token, known: Known): boolean =>
  /^\p{Lu}/u.test(token.raw) && (known.isName(token.folded) || (/['\u2019]s$/.test(token.raw) && known.isName(stem(token))));
/** Parents of one child, whoever it is. */
const OF_ONE = / parents of (?:the|a|that|one) (?:[a-z]{2,12} )?(?:boy|girl|child|pupil|lad|lass)(?= )/;
const WANTS = / (?:please|ring|call|come|contact|message|bring|collect|see|let us know|must|need) /;
