import type { Field, Reading } from '../../model.ts';
import { type Heard, heardIn, isSpoken, isWithin } from '../families/heard.ts';
import { linksInField } from '../links/find.ts';
import { isNetwork } from '../links/hosts.ts';
import { ELSEWHERE } from './words/elsewhere.ts';
import { NOTICES } from './words/notices.ts';
import { ONLY_HERE } from './words/only-here.ts';

/** The first words of a post by which nobody may miss it. */
export const noticeIn = ({ fields }: Reading): Heard<unknown> | undefined =>
  firstIn(fields, (field) => heardIn(field, NOTICES).find(isNews));

/** The first words that give something to those alone who are on the network. */
export const onlyHereIn = ({ fields }: Reading): Heard<unknown> | undefined => firstIn(fields, (field) => heardIn(field, ONLY_HERE)[0]);

const firstIn = (fields: readonly Field[], look: (field: Field) => Heard<unknown> | undefined): Heard<unknown> | undefined => {
  for (const field of fields.filter(isSpoken)) {
    const found = look(field);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** `Not urgent` is none; `we are not open` is one as a whole. */
const isNews = ({ words, from }: Heard<unknown>): boolean => !['never', 'nothing', 'not', 't'].includes(words[from - 1]?.folded ?? '');

/** Whether a post says where else it is to be had: in words that are not denied, or by a link that leads off the networks. */
export const namesElsewhere = ({ fields }: Reading): boolean =>
  fields.some((field) => (isSpoken(field) && saysElsewhere(field)) || linksInField(field).some(({ host }) => !isNetwork(host)));

/** A number to ring, or an address to write to. */
const REACHES = /(?<!\d)0\d{2,4}[ -]?\d{3}[ -]?\d{3,4}(?!\d)|[\w+-]@[\w-]{1,63}\.[a-z]/i;

/** The office that is closed is no place to ask. */
const saysElsewhere = (field: Field): boolean => {
  if (REACHES.test(field.text)) return true;
  const places = heardIn(field, ELSEWHERE).filter(isOffered);
  if (places.length === 0) return false;
  const isNotice = isWithin(heardIn(field, NOTICES));
  return places.some((place) => !isNotice(place));
};

const DENIES: ReadonlySet<string> = new Set('not never isn t wasn aren no without nor'.split(' '));
/** How many words before a place may deny it: `it is not on the website`. */
const BACK = 4;

const isOffered = ({ words, from }: Heard<unknown>): boolean => {
  for (let at = from; at > from - BACK; at--) {
    if (words[at]?.opens !== false || /[,;:()\u2013\u2014-]/.test(words[at]?.gap ?? '')) return true;
    if (DENIES.has(words[at - 1]?.folded ?? '')) return false;
  }
  return true;
};
