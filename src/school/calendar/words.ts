import { foldName } from '../../text/fold.ts';

/** What an event's own words say of it. */

const TRIP = /(?<![a-z])(?:trips?|visits?|residentials?|away)(?![a-z])/;

/** Whether a title speaks of a trip. */
export const saysTrip = (title: string): boolean => TRIP.test(foldName(title));

const FAMILIES = '(?:parents?|famil(?:y|ies)|carers?|guardians?|grandparents?|friends|everyone|everybody|all|public|community|you)';
const ASKED = '(?:(?:are|is|all|very|most|warmly|cordially|always|also|especially) ){0,4}(?:welcome|invited)';
const INVITES = new RegExp(
  [
    `(?<![a-z])${FAMILIES} (?:(?:and|or|&) ${FAMILIES} |/ ?${FAMILIES} |members ){0,3}${ASKED}(?![a-z])`,
    `(?<![a-z])(?:do|please|come and|come|and|to|for you to|why not) join us(?![a-z])`,
    `(?<![a-z])join us (?:for|at|in|on|to|as|this|next|there|with)(?![a-z])`,
    `^join us|[.!?:] ?join us|join us[.!]|join us$`,
    `(?<![a-z])open to (?:all|everyone|everybody|families|parents|the public)(?![a-z])`,
    `(?<![a-z])(?:we|the school) (?:(?:would|warmly|cordially|love|like|to) ){0,4}(?:invites?|welcomes?) (?:all |our |your )?${FAMILIES}(?![a-z])`,
    `(?<![a-z])bring (?:the whole|all the|your) family(?![a-z])`,
  ].join('|'),
);
/** A group of children travels, whoever else is asked to come. */
const TRAVELS =
  /(?<![a-z])(?:helpers?|volunteers? (?:needed|wanted)|packed lunch(?:es)?|coach|coaches|minibus|consent forms?|permission slips?|(?:leave|leaves|leaving|depart|departs|departing|depart from|back (?:at|to|in)|returns?|returning)(?: to)? school|risk assessment)(?![a-z])/;
/** Longer than any description that a person wrote. */
const LONGEST = 20_000;

/** Whether an event's words ask families to come, and no group of children travels there. */
export const invitesFamilies = (words: readonly string[]): boolean => {
  const text = foldName(words.join('\n').slice(0, LONGEST));
  return INVITES.test(text) && !TRAVELS.test(text);
};

/** The text of a page. */
export const withoutTags = (html: string): string => html.replace(/<[^<>]{0,2000}>/g, ' ').replace(/&(?:nbsp|amp|#160);/gi, ' ');

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu)?.slice(0, 20) ?? [];
const inWords = (text: string): string => ` ${wordsOf(foldName(text)).join(' ')} `;

/** The classes that a title or the categories name. A class called Conwy is not meant where the place is. */
export const classesIn = (
  { title, categories, place }: { readonly title: string; readonly categories: readonly string[]; readonly place: string },
  knowsClass: (name: string) => boolean,
): readonly string[] => {
  const words = wordsOf(title);
  const runs = words.flatMap((_, at) => [1, 2, 3].map((length) => words.slice(at, at + length).join(' ')));
  const named = runs.filter((name) => !inWords(place).includes(inWords(name)));
  return [...new Map([...categories, ...named].filter(knowsClass).map((name) => [foldName(name), name])).values()];
};
