import { pattern } from '../../text/pattern.ts';

/** What reads as sung, whatever it is about: of oneself or to somebody, in phrases that come again. */

/** Someone sings of themselves or to somebody, in short phrases; a list of titles has capitals, and a notice says when and where. */
export const isSung = (verse: string): boolean => PHRASED.test(verse) && isNoNotice(verse) && saysWho(verse);

const PHRASED = /, (?:[a-z]|(?:I|You|We|My|Me|Tell|Oh)[ '\u2019])/;
const OF_ANY = / (?:i|i'[a-z]{1,2}|me|my|you|your|we|we'[a-z]{1,2}|us|our|it) /;
const saysWho = (verse: string): boolean =>
  OF_ANY.test(
    ` ${verse
      .toLowerCase()
      .replaceAll('\u2019', "'")
      .replace(/[,.!?]/g, ' ')} `,
  );

const isNoNotice = (verse: string): boolean =>
  !/\d|\/\//.test(verse) &&
  !/(?<![a-z])(?:please|hall|ticket|tickets|school|bring|year|pupils|children|parents|practise|rehearsal)(?![a-z])/i.test(verse);

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words between two stops, if their phrases come again. */
const STRETCH = pattern(String.raw`[^.?!:\n"\u201C\u201D\u2013\u2014]{30,600}`, 'g');

export const refrainsIn = (text: string): readonly Stretch[] =>
  [...withoutShouts(text).matchAll(STRETCH())]
    .filter(([stretch]) => isNoNotice(stretch) && comesAgain(phrasesOf(stretch)))
    .map(({ index, 0: stretch }) => ({ start: index + stretch.search(/\S/), end: index + stretch.trimEnd().length }));

/** `(hey!)` ends a phrase and no stretch, and a dash begins one. */
const withoutShouts = (text: string): string =>
  text.replace(/\([^()\n]{1,20}\)/g, (shout) => ','.padEnd(shout.length)).replaceAll(' - ', ' \n ');

const phrasesOf = (stretch: string): readonly string[] =>
  stretch
    .toLowerCase()
    .replaceAll('\u2019', "'")
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/** `La la la`, `oh oh`. */
const VOCABLES = /^(?:(?:la|na|oh|ooh|ah|doo|da|hey|yeah|whoa|woah|sha|tra)(?:[ -]|$)){2}/;
/** `I’m a kite`, `you got`: somebody sings, to somebody. `You need your folder` and `I liked the drums` are lists, of what to bring or what was best. */
const SINGS =
  /^(?:i|you) (?!(?:need|must|will|can|could|should|may|want|have|like|liked|loved|enjoyed|learned|learnt|think|was|were|did|saw)$)|^(?:i|you)'[a-z]{1,2}$|^don't$/;
/** What a crowd says over and over. */
const CHEERS = /^(?:thank|thanks|well done|hip hip|happy birthday|bravo|encore|hooray|congratulations)/;

const comesAgain = (phrases: readonly string[]): boolean => {
  if (phrases.length < 3) return false;
  const calls = phrases.filter((phrase) => VOCABLES.test(phrase)).length;
  const again = mostOf(phrases.filter((phrase) => phrase.includes(' ') && !CHEERS.test(phrase)));
  return calls > 1 || again > 1 || mostOf(phrases.map(leadOf).filter((lead) => SINGS.test(lead))) > 2;
};

/** Its first two words, of which `I’m` is both. */
const leadOf = (phrase: string): string => {
  const [first = '', second = ''] = phrase.split(' ');
  return first.includes("'") ? first : `${first} ${second}`;
};

/** How often the commonest of them comes. */
const mostOf = (words: readonly string[]): number => Math.max(0, ...words.map((word) => words.filter((other) => other === word).length));
