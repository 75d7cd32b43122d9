import type { Field } from '../../model.ts';
import { legibleOf } from '../../text/legible.ts';
import { pattern } from '../../text/pattern.ts';
import { wording } from '../../text/wording/wording.ts';
import { allSaid, heardIn, type Token, type Utterance } from './heard.ts';
import { ALSO_WORDS, SARCASM, SARCASM_TAGS, SLANG, STERN, TEXT_SPEAK } from './words/manner.ts';
import { MORE_SARCASM } from './words/sarcasm.ts';

/** How something is said: loud, in rows of marks, in text-speak, sarcastically or sternly. */

export type Manner = 'shouting' | 'marks' | 'sarcasm' | 'text-speak' | 'stern';

export interface MannerFound {
  readonly kind: Manner;
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/** Five or more; a flag or a family is one picture of several signs. */
const MARKS = pattern(
  String.raw`[!?](?:[ ]?[!?]){4,80}|(?<=\p{L})\.{6,80}(?=\s\p{L})|(?:(?:\p{Extended_Pictographic}|\p{RI}\p{RI})[\uFE0F\u{1F3FB}-\u{1F3FF}]?(?:\u200D\p{Extended_Pictographic}\uFE0F?){0,4} ?){5,80}`,
  'gu',
);
const SIGNS = pattern(
  String.raw`\(!\)|(?<=\s)[/*\[(]{1,2}s(?:arc(?:asm|astic|astically)?)?(?<!\(s)(?<!\[s)[)\]*]?(?![\p{L}\p{N}])|\((?:sarc(?:asm|astic)|irony|ironic|not)[!.]?\)|(?<=[.!?\u2026]\s)N(?:[Oo][Tt]!|ot\.(?=\s|$))`,
  'gu',
);
/** `Y.O.U. M.U.S.T.`: capitals one by one in two words and more, of which an abbreviation is none. */
const SPELT = pattern(String.raw`(?<![\p{L}\p{N}])(?:(?:\p{Lu}[.*_-]){2,14}\p{Lu}?[ ]{1,3}){1,40}(?:\p{Lu}[.*_-]){2,14}`, 'gu');
/** `READ. IT. NOW.` */
const WORD_BY_WORD = pattern(String.raw`(?<![\p{L}\p{N}])(?:\p{Lu}{2,14}[.!?] ){2,20}\p{Lu}{4,14}(?=[.!?])`, 'gu');
/** `Shut 👏 the 👏 gate`: a clap after each word scolds; of names that are clapped none is small. */
const CLAPPED = pattern(
  String.raw`(?<![\p{L}\p{N}])\p{L}[\p{L}'\u2019]{0,20} ?\u{1F44F}[\u{1F3FB}-\u{1F3FF}]?(?: ?\p{Ll}[\p{L}'\u2019]{0,20} ?\u{1F44F}[\u{1F3FB}-\u{1F3FF}]?){2,20}`,
  'gu',
);
/** `sooooo`, `amaaaazing`: drawn out. What is a noise has one letter, or no vowel that is written once: `grrrr`, `aaaah`. */
const WORD = pattern(String.raw`(?<![\p{L}\p{N}@#/._-])(?!www[.])\p{L}{4,60}(?![\p{L}\p{N}@/_-]|[.]\p{L})`, 'giu');
const DRAWN = pattern(String.raw`(\p{L})\1{3}`, 'iu');
const NOISE =
  /^(?:(.)\1*|a+r*g*h+|[^aeiouy]+|(?:a|o|u|e|i|w|h|y)+|(?:b|wh|w|m|n|r|v|z|bl|th|ch|sp|sw|cr|kr|pl|dr|gr){1,2}[aeiou]+(?:sh|m|ng|h|k|p|rr?|z|w|mp)?h*)$/i;
/** `wE aLwAyS dO`: somebody is aped. */
const APED = /(?<![A-Za-z0-9#@/._=-])[A-Za-z]{0,10}[a-z][A-Z][a-z][A-Z][A-Za-z]{0,10}(?![A-Za-z0-9/_=-])/g;
/** Letters and sounds that are taught. */
const OF_SOUNDS = wording(
  '(club|clubs|group|band|choir|team|magazine|project|scheme|newsletter|quiz) ~1 (is|are) (called|named) | phonics | sounds | letter sounds | (why|how) (did|do|would) (people|we|they|teenagers|everyone|young people|our parents|grown ups) ~4 (write|type|spell|text|shorten|abbreviate) | digraph* | trigraph* | grapheme* | phoneme* | spelling pattern* | (the|our|new|this weeks) sound | letters | the letter | text messages from | wrote text messages | text speak | stands for | (is|are|was) short for | acronym* | spelt | abbreviation*',
);
const RULES = [
  ['text-speak', wording(SLANG)],
  ['sarcasm', wording(`${SARCASM}${MORE_SARCASM}`)],
  ['stern', wording(STERN)],
] as const;

export const mannersIn = (field: Field): readonly MannerFound[] => {
  if (!/(?:text|alt|caption)$/.test(field.pointer)) return [];
  const heard = heardIn(field);
  return [...signsIn(field), ...shoutsIn(field.pointer, heard), ...heard.flatMap(saidIn)];
};

const signsIn = (field: Field): readonly MannerFound[] => {
  const { text, span } = legibleOf(field);
  const found = (kind: Manner, rule: RegExp): readonly MannerFound[] =>
    [...text.matchAll(rule)].map(({ index, 0: said }) => ({ kind, field: field.pointer, ...span(index, index + said.trimEnd().length) }));
  return [
    ...found('marks', MARKS()),
    ...found('sarcasm', SIGNS()),
    ...found('sarcasm', APED),
    ...found('shouting', SPELT()),
    ...found('shouting', WORD_BY_WORD()),
    ...found('stern', CLAPPED()),
    ...(DRAWN().test(text) ? found('text-speak', WORD()).filter(({ start, end }) => isDrawnOut(field.text.slice(start, end))) : []),
  ];
};
const isDrawnOut = (word: string): boolean => DRAWN().test(word) && !NOISE.test(word);

const LETTERS = pattern(String.raw`\p{L}`, 'u');
const isLoud = ({ raw, folded }: Token): boolean => raw.length > 1 && raw === raw.toUpperCase() && /^[a-z']{2,}$/.test(folded);

/** Mostly capitals: a sentence of four words and more, or three in a row of which none is short; abbreviations are short. */
const shoutsIn = (field: string, heard: readonly Utterance[]): readonly MannerFound[] =>
  heard.flatMap(({ ending, marked, plain: { tokens } }) => {
    const words = tokens.filter(({ raw }) => LETTERS().test(raw));
    const loud = words.filter(isLoud).filter(({ quoted }) => !quoted);
    const letters = loud.reduce((sum, { folded }) => sum + folded.length, 0);
    const long = loud.filter(({ folded }) => folded.length > 3).length;
    const isMostly = loud.length * 2 > words.length || loud.length > 7 || runsLoud(words);
    if (ending === '\n' || isRow(marked.tokens, loud) || loud.length < 4 || !isMostly || long < 2 || letters < 12) return [];
    return [{ kind: 'shouting', field, start: loud[0]?.start ?? 0, end: loud.at(-1)?.end ?? 0 }];
  });

/** `RSPB, RNLI or MIND`: names one by one, of which most cannot be said as words. */
const isRow = (tokens: readonly Token[], loud: readonly Token[]): boolean =>
  loud.filter(({ folded }) => !/[aeiouy]/.test(folded)).length * 2 >= loud.length &&
  loud.every((word) => word === loud.at(-1) || PARTS.test(tokens[tokens.findIndex(({ start }) => start === word.start) + 1]?.folded ?? ''));
const PARTS = /^(?:,|or|and)$/;

/** Four and more in a row with a small word among them, within a sentence: a heading opens it, names and abbreviations have none, a sign is read out. */
const runsLoud = (words: readonly Token[]): boolean =>
  words.some((_, at) => {
    const run = words.slice(at, at + 4);
    const before = words[at - 1];
    if (before === undefined || isLoud(before) || SAYS.test(before.folded)) return false;
    return run.length === 4 && run.every((word) => isLoud(word) && !word.quoted) && run.some(({ folded }) => SMALL.test(folded));
  });
const SAYS = /^(?:says|say|said|saying|reads|read|called|titled|marked|sign|banner|labelled|title|poster)$/;
const SMALL = /^(?:the|on|not|to|your|is|in|of|and|for|we|no|do|you|it|at|be|if|or|our|are|with|off|out|up|by|my|me|us)$/;

const saidIn = (one: Utterance): readonly MannerFound[] => {
  const field = one.field;
  const written = one.plain.tokens.filter(({ quoted }) => !quoted);
  const tags = written
    .filter(({ folded }) => SARCASM_TAGS.has(folded))
    .map(({ start, end }): MannerFound => ({ kind: 'sarcasm', field, start, end }));
  const short = OF_SOUNDS.isIn(one.plain.text) ? [] : written.filter((word, at) => isShort(word) && !isCode(word, written[at - 1]));
  const sure = short.filter(({ folded }) => !ALSO_WORDS.has(folded));
  const spoken: readonly MannerFound[] =
    sure.length > 0 || short.length > 2 || (short.length === 2 && short.some(({ folded }) => folded.length > 2))
      ? [{ kind: 'text-speak', field, start: short[0]?.start ?? 0, end: short.at(-1)?.end ?? 0 }]
      : [];
  const phrases = RULES.flatMap(([kind, rule]) =>
    allSaid(one.plain, rule)
      .filter(({ quoted }) => !quoted && !(kind === 'sarcasm' && EARNEST.test(one.plain.text)))
      .map(({ start, end }): MannerFound => ({ kind, field, start, end })),
  );
  return [...tags, ...spoken, ...phrases.filter(({ kind }) => kind !== 'text-speak' || spoken.length === 0)];
};

/** `No, really, they did`: it is meant. */
const EARNEST = / no really (?:they|he|she|it|we|i|you) (?:did|do|does|is|was|are|were|has|have|had|can|could)(?= )/;

/** `The M8`, `Room B4`, `form L8`, and a plate that says `GR8`. */
const isCode = ({ raw }: Token, before: Token | undefined): boolean =>
  (/^[A-Z][0-9]{1,3}$/.test(raw) && /^(?:the|room|rooms|in|form|class|hall|lab|block|on|via)$/.test(before?.folded ?? '')) ||
  (/^[A-Z]{1,3}[0-9]{1,3}[A-Z]{0,3}$/.test(raw) &&
    /^(?:says|said|reads|read|plate|plates|registration|reg|spells|numbered)$/.test(before?.folded ?? ''));

/** `U11s` and `Year 4` are none, nor is what a name or an abbreviation is in capitals. */
const isShort = ({ folded, raw }: Token): boolean =>
  TEXT_SPEAK.has(folded) || (ALSO_WORDS.has(folded) && raw === raw.toLowerCase() && !/^\d/.test(folded));
