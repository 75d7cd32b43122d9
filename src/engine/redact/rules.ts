import { pattern } from '../../text/pattern.ts';
import type { Instead } from './instead.ts';
import { dropped, endsLine, type Rule, type Slot, when } from './slot.ts';

/** How each sort of words is fitted in: English wants other words around `a pupil` than around a name. */

/** These words right before the gap, whole, with the blank behind them. */
const ending = (words: string): (() => RegExp) => pattern(String.raw`(?<![\p{L}\p{M}\p{N}])(?:${words})[ \t]{1,3}$`, 'iu');
const cut = ({ before }: Slot, found: RegExpExecArray): string => before.slice(0, before.length - found[0].length);
const saying =
  (words: string) =>
  (slot: Slot): Slot => ({ ...slot, words });

// ── A person, a place of somebody’s ─────────────────────────────────────────────────────────────────────────────────

const DETERMINERS = [
  ...['the', 'our', 'my', 'your', 'his', 'her', 'their', 'this', 'that', 'every', 'each', 'another', 'one', 'a', 'an'],
  ...['own', 'very own', 'little', 'young', 'brilliant', 'amazing', 'wonderful', 'fantastic', 'talented', 'lovely', 'dear'],
].join('|');
/** What somebody is called right before a name. */
const TITLES =
  'pupil|student|child|boy|girl|captain|winner|prefect|monitor|councillor|goalkeeper|striker|narrator|leader|classmate|twins?|mum|mummy|dad|daddy|parent|governor|volunteer|helper|coach|judge|referee';

const withoutArticle = (words: string): string => words.replace(/^an? /, '');
const article = (words: string): string => (/^[aeiou]/i.test(words) ? 'an' : 'a');

/** Whom these are said to is named behind `to`, where it is not by name. */
const SAID_TO =
  'thank you|thanks|well done|well played|congratulations|congrats|good luck|bravo|happy (?:\\d{1,2}(?:st|nd|rd|th) )?(?:birthday|easter|christmas|eid|diwali)';

const NOUN: readonly Rule[] = [
  (slot) => (/^lives?\s/i.test(slot.own) ? { ...slot, words: `${/^lives?/i.exec(slot.own)?.[0] ?? ''} at ${slot.words}` } : undefined),
  when(ending(DETERMINERS), dropped, /^ famil(?:y|ies)(?!\p{L})/u),
  when(pattern('$', 'u'), saying('a'), /^ family(?!\p{L})/u),
  when(ending(SAID_TO), (slot) => ({ ...slot, words: `to ${slot.words}` })),
  when(pattern(String.raw`(?<![\p{L}\p{M}\p{N}])(?:${SAID_TO}),[ \t]{1,3}$`, 'iu'), (slot, found) => ({
    ...slot,
    before: `${cut(slot, found)}${found[0].replace(/,\s{1,3}$/, ' ')}`,
    words: `to ${slot.words}`,
  })),
  when(ending(TITLES), dropped),
  when(ending('an?'), (slot, found) => {
    const words = withoutArticle(slot.words);
    return {
      ...slot,
      before: `${cut(slot, found)}${found[0].startsWith('A') ? article(words).replace('a', 'A') : article(words)} `,
      words,
    };
  }),
  when(ending(DETERMINERS), (slot) => ({ ...slot, words: withoutArticle(slot.words) })),
];

const HANDLE: readonly Rule[] = [
  when(ending('on|at|via'), (slot, found) => dropped({ ...slot, before: cut(slot, found) }), /^(?:$|[\s.,!?)])/),
  ...NOUN,
];

// ── A trip ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const TRIPS = 'trip|visit|outing|excursion|journey|day out|residential|tour|adventure';
const VISITS: Readonly<Record<string, string>> = { visit: 'go on', visits: 'goes on', visited: 'went on', visiting: 'on' };

const TRIP: readonly Rule[] = [
  when(ending('thank you|thanks|thanks to'), dropped, /^ for /),
  when(ending(`(${TRIPS})s? (?:to|at|in|of|round|around)(?: the)?`), (slot, found) => {
    const noun = found[0].trimEnd().replace(/ (?:to|at|in|of|round|around)(?: the)?$/i, '');
    return dropped({ ...slot, before: `${cut(slot, found)}${noun} ` });
  }),
  when(ending('the|our|this|that|their|a'), dropped, pattern(`^ (?:${TRIPS})`, 'i')()),
  when(pattern('$', 'u'), saying('our'), pattern(`^ (?:${TRIPS})`, 'i')()),
  when(ending('(visit|visits|visited|visiting)(?: the)?'), (slot, found) => {
    const verb = (found[1] ?? '').toLowerCase();
    return { ...slot, before: cut(slot, found), words: `${VISITS[verb] ?? 'on'} our trip` };
  }),
  when(ending('(?:at|in|near|inside|around|round|outside|to|into|towards|on)(?: the)?'), (slot, found) => {
    const lead = cut(slot, found);
    return { ...slot, before: lead, words: 'on our trip' };
  }),
  when(ending('exploring(?: the)?'), (slot, found) => ({
    ...slot,
    before: `${cut(slot, found)}${found[0].slice(0, 9)} `,
    words: 'on our trip',
  })),
  when(ending('the|our|this|that'), (slot, found) => ({ ...slot, before: cut(slot, found) })),
];

// ── How to reach somebody ───────────────────────────────────────────────────────────────────────────────────────────

const OFFICE = 'the school office';
const VERBS = 'call|ring|phone|text|e-?mail|mail|contact|message|ask|tell|whatsapp|dm|reach|from|with|to|via|through|by|or|and';

const CALL: readonly Rule[] = [
  when(pattern('$', 'u'), saying(OFFICE), /^ (?:would|will|is|are|has|can|was|knows)(?!\p{L})/u),
  when(ending('on|at|in|into'), (slot, found) => ({ ...slot, before: cut(slot, found), words: `via ${OFFICE}` })),
  when(ending(VERBS), saying(OFFICE)),
  when(pattern(String.raw`[\p{L}\p{N}] $`, 'u'), (slot) => ({ ...slot, words: `(${slot.words})` })),
];

// ── Links, and what is left out ─────────────────────────────────────────────────────────────────────────────────────

const LINK: readonly Rule[] = [
  when(ending('at|on|via|from|to|through|see|visit|by'), (slot, found) =>
    endsLine(slot) ? dropped({ ...slot, before: cut(slot, found) }) : slot,
  ),
  (slot) => (endsLine(slot) ? dropped({ ...slot, before: slot.before.replace(/[ \t]?[:：–—-][ \t]{0,3}$/, '') }) : undefined),
];

/** Behind these a gap would be heard. */
const HANGING = String.raw`at|on|in|is|are|was|were|by|to|from|with|for|of|no\.?|number|the|a|an|his|her|my|our|your|e\.g\.|ref|has|upn|uln|dob|ni|nhs`;

const GONE: readonly Rule[] = [
  (slot) => (/birthday$/i.test(slot.own) ? { ...slot, words: 'birthday' } : undefined),
  (slot) => (/^\p{L}.{0,80}\(\d{1,3}\)$/su.test(slot.own) ? { ...slot, words: slot.own.replace(/\s?\(\d{1,3}\)$/, '') } : undefined),
  (slot) => (/year[- ]old$/i.test(slot.own) ? dropped(slot) : undefined),
  when(
    pattern(String.raw`,[ \t]?$`, 'u'),
    (slot, found) => ({ ...slot, before: cut(slot, found), words: '', after: slot.after.slice(1) }),
    /^,/,
  ),
  when(
    pattern(String.raw`[ \t]?\($`, 'u'),
    (slot, found) => ({ ...slot, before: cut(slot, found), words: '', after: slot.after.slice(1) }),
    /^\)/,
  ),
  when(pattern(String.raw`,[ \t]?(?:born|DOB|date of birth)(?: on)?:?[ \t]$`, 'i'), (slot, found) =>
    dropped({ ...slot, before: cut(slot, found) }),
  ),
  when(ending(HANGING), (slot) => slot),
  (slot) => (endsLine(slot) ? dropped({ ...slot, before: slot.before.replace(/[ \t]?[,:;–—-][ \t]{0,3}$/, '') }) : undefined),
];

export const RULES: Readonly<Record<Instead['as'] | 'handle', readonly Rule[]>> = {
  ...{ noun: NOUN, handle: HANDLE, trip: TRIP, call: CALL, link: LINK, gone: GONE, phrase: [] },
};
