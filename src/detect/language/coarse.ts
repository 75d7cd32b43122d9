import { later } from '../../text/later.ts';
import { ownIn } from '../../text/own.ts';
import { type Wording, wording } from '../../text/wording/wording.ts';
import type { Line, Token, Utterance } from './heard.ts';
import { ABUSE, ONLY_HIDDEN, SLURS, SWEARING } from './words/coarse.ts';

/** Coarse words, plain, spaced, stretched, starred or in digits: `sh1t`, `f***`, `b i t c h`, `shiiit`. */

export type Coarse = 'slur' | 'abuse' | 'swearing';

export interface CoarseFound {
  readonly sort: Coarse;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  /** Its first and its last word in the line. */
  readonly from: number;
  readonly to: number;
}

const plain = later(
  (): ReadonlyMap<string, Coarse> =>
    new Map([
      ...SWEARING.map((word) => [word, 'swearing'] as const),
      ...ABUSE.map((word) => [word, 'abuse'] as const),
      ...SLURS.map((word) => [word, 'slur'] as const),
    ]),
);
const hidden = later((): readonly (readonly [string, Coarse])[] => [...plain(), ...ONLY_HIDDEN.map((word) => [word, 'abuse'] as const)]);

/** `around` is what else is said there, by which a word of two senses is told. */
export const coarseIn = ({ plain: line }: Utterance, around: string): readonly CoarseFound[] => {
  const seen = new Map<string, Coarse | undefined>();
  const found = line.tokens.flatMap((token, at): readonly CoarseFound[] => {
    if (!seen.has(token.folded)) seen.set(token.folded, sortOf(token));
    const sort = seen.get(token.folded);
    if (sort === undefined || isElse(line, at) || isOtherSense(around, token)) return [];
    return [{ sort, start: token.start, end: token.end, quoted: token.quoted, from: at, to: at }];
  });
  return [...found, ...spacedIn(line)];
};

const STRETCHED = /([a-z])\1{2,}/;
const DISGUISED = /^[a-z@$!0-9*#]{0,20}[@$!*0-9][a-z@$!0-9*#]{0,20}$/;

/** The best mark there is, and several of it. */
const TOP_MARK = /^A\*s?$/;

const sortOf = ({ folded, raw }: Token): Coarse | undefined => {
  if (TOP_MARK.test(raw)) return undefined;
  const word = folded.replace(/^[@#]/, '').replace(/([a-z]{3})\*+$/, '$1');
  const sort = plain().get(word) ?? plain().get(folded);
  if (sort !== undefined) return sort;
  if (STRETCHED.test(word)) return plain().get(word.replace(/([a-z])\1+/g, '$1')) ?? plain().get(word.replace(/([a-z])\1{2,}/g, '$1$1'));
  return DISGUISED.test(folded) && /[a-z]/.test(folded) && folded.length > 2 ? unhidden(folded) : undefined;
};

const MEANS: Readonly<Record<string, string>> = {
  '@': 'a',
  $: 's',
  '!': '[il]',
  0: 'o',
  1: '[il]',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '*': '[a-z]',
};

/** A star is a letter; at least the first letter has to be there, and half of a word that is only stars otherwise. */
const unhidden = (folded: string): Coarse | undefined => {
  if (!/^[a-z@$]/.test(folded) || /^[a-z]{1,3}\d+$/.test(folded) || folded.length > 14) return undefined;
  const fits = new RegExp(`^${Array.from(folded, (sign) => ownIn(MEANS, sign) ?? sign.replace(/[^a-z0-9]/g, '')).join('')}$`);
  return hidden().find(([word]) => word.length > 2 && fits.test(word))?.[1];
};

/** Letters by themselves, `s h i t`: four or more, and together a word; an `a` may stand before them. */
const spacedIn = ({ tokens }: Line): readonly CoarseFound[] => {
  const found: CoarseFound[] = [];
  for (let at = 0; at < tokens.length; at++) {
    let end = at;
    while (end - at < 14 && /^[a-z]$/.test(tokens[end]?.folded ?? '')) end++;
    for (const from of end - at < 4 ? [] : [at, at + 1]) {
      const sort = plain().get(lettersOf(tokens.slice(from, end)));
      const [first, last] = [tokens[from], tokens[end - 1]];
      if (sort === undefined || first === undefined || last === undefined) continue;
      found.push({ sort, start: first.start, end: last.end, quoted: first.quoted, from, to: end - 1 });
    }
    at = Math.max(at, end - 1);
  }
  return found;
};

const lettersOf = (tokens: readonly Token[]): string => tokens.map(({ folded }) => folded).join('');

const BEFORE: Readonly<Record<string, RegExp>> = {
  pissed: /^it$/,
  poof: /^(?:and|then|went|goes|with|)$/,
  poofs: /^(?:and|then|went|goes|with|)$/,
};
const AFTER: Readonly<Record<string, RegExp>> = {
  chink: /^(?:in|of)$/,
  chinks: /^(?:in|of)$/,
  spic: /^and$/,
  bitch: /^(?:puppy|puppies|pup|pups|class|litter|won|took)$/,
  bitches: /^(?:and|class)$/,
  bastard: /^(?:file|sword|title|son|of|king|duke)$/,
  retarded: /^(?:growth|potential|development)$/,
  bloody:
    /^(?:mary|sunday|nose|noses|knee|tower|assizes|battles?|chamber|murders?|deeds?|scenes?|end|revenge|wars?|code|history|hands?|dagger|fingers?|nosed|feud)$/,
  prick: /^(?:up|the|a|your|with|test|holes?|each|it|them|some|all|out|seedlings|of|their|his|her)$/,
  pricks: /^(?:up|her|his|their|the)$/,
  spastic: /^(?:society|quadriplegia|diplegia|cp)$/,
};

/** A bloody nose, and ears that prick up. */
const isElse = ({ tokens }: Line, at: number): boolean => {
  const word = tokens[at]?.folded ?? '';
  const [before, after] = [tokens[at - 1]?.folded ?? '', tokens[at + 1]?.folded ?? ''];
  return ownIn(BEFORE, word)?.test(before) === true || ownIn(AFTER, word)?.test(after) === true;
};

/** What such a word stands for among breeders, cooks, seamstresses and surgeons. */
const KENNEL = wording(
  'dog | dogs | puppy | puppies | pup | pups | vet | vets | kennel | kennels | litter | breed | breeds | breeder | sire | crufts | spaniel* | labrador* | collie* | terrier* | retriever* | hound* | wolf | fox | vixen',
);
const KITCHEN = wording(
  'peas | mash | gravy | menu | lunch | dinner | dinners | onion | onions | butcher* | meatball* | supper | cooked | served | cabbage | dish | recipe',
);
const NEEDLE = wording(
  'needle | thorn | thorns | spindle | sleeping beauty | thumb | sewing | holly | hedgehog | cactus | rose | blood test',
);
const BATTLE = wording(
  'dagger | battle | battles | beheading* | tudors | vikings | war | wars | macbeth | sword | massacre | history | execution | surgery | bandage | bandages | knife',
);
const PESTS = wording(
  'wasp | wasps | hornet* | nest | stung | midge | midges | seagull | seagulls | gull | gulls | pigeon | pigeons | magpie* | fox | foxes | squirrel* | moles | slugs | ants | mice | mosquito* | horsefly | horseflies | nettles | brambles',
);
const SENSES: Readonly<Record<string, Wording>> = {
  ...{
    bitch: KENNEL,
    bitches: KENNEL,
    faggot: KITCHEN,
    faggots: KITCHEN,
    prick: NEEDLE,
    pricks: NEEDLE,
    bloody: BATTLE,
    bastard: PESTS,
    bastards: PESTS,
  },
};

const isOtherSense = (around: string, { folded }: Token): boolean => ownIn(SENSES, folded.replaceAll('*', 'a'))?.isIn(around) === true;
