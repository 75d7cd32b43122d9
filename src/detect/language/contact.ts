import type { Reading } from '../../model.ts';
import { type Wording, wording } from '../../text/wording/wording.ts';
import { allSaid, type Said, type Token, type Utterance } from './heard.ts';
import { callsOwnKin, isKin, isOneFamily, type Known, stem } from './kin.ts';
import * as WORDS from './words/contact.ts';

export type { Known } from './kin.ts';

/** Who is spoken to in private, and by what words. */

export type Whom = 'pupil' | 'family' | 'former-pupil' | 'person';

export interface Contact {
  readonly whom: Whom;
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

const rules = {
  me: wording(WORDS.ME),
  staffs: wording(WORDS.STAFFS),
  pupils: wording(WORDS.PUPILS),
  families: wording(WORDS.FAMILIES),
  former: wording(WORDS.FORMER),
  colleagues: wording(WORDS.COLLEAGUES),
  proper: wording(WORDS.PROPER),
  notAsked: wording(WORDS.NOT_ASKED),
  ofSchool: wording(WORDS.OF_SCHOOL),
  reports: wording(WORDS.REPORTS),
  praise: wording(
    'well done | congratulations | happy birthday | welcome | thank you | thanks | good luck | get well | merry christmas | bravo',
  ),
  addresses: wording(WORDS.ADDRESSES),
  kinOf: wording(
    `[to|for|and|hello|hi|dear] [the|whoever is|whose] ${WORDS.KIN} (of|to) [the|our|a] [little|young] [^ ,:;]{1,30} | the ${WORDS.KIN} (who|whose|with the|in the) | (message|reminder|note|word|memo|question|query|request|calling|looking|thank you|appeal|quick one) (for|to) [the|whichever|whoever is|a|one] [^ ,]{2,30} ${WORDS.KIN} | (message|reminder|note|word|memo|question|query|request|quick one) (for|to) (the|whichever|a|one) ${WORDS.KIN} (of|who|whose|with|in|that) |
    (can|could|would|will|may) [^ ,:;]{2,30} [^ ,:;]{2,30}s ${WORDS.KIN} | (happy birthday|sorry|apologies|congratulations|good news|bad news|hello|get well) to [^ ,]{2,30}s ${WORDS.KIN} |
    [please] (can|could|would|will|may) [the] ${WORDS.KIN} of [the|our|a] [little|young] [^ ,:;]{1,30} | [please] (can|could|would|will|may) [^ ,:;]{2,30}s ${WORDS.KIN} | the (person|one) ((who|whose) is|with) ${WORDS.KIN} |
    [please] (can|could|would|will|may|if|to|for) (whoever|the grown up|the adult|the person) [who] (is|s|has|will be|does) (collecting|collected|picking up|fetching|fetched|dropping off|bringing|minding|looking after|meeting|taking) [little] [^ ,:;]{2,30}`,
  ),
  /** One child, by a coat and not by a name. */
  oneChild: wording(
    '(to|psst|you|hey|hello|dear) [in] the [little|young|tall|small] (boy|girl|lad|lass|pupil|student|child|young man|young lady|one) (who|with|in|whose|from|by|at) | (you|yes you) (in|with) the * (coat|hat|bag|scarf|jacket|jumper|boots|shoes|row|corner|hair) | you know who you are ~3 (in|with|by|wearing|from|of) (the|a) ~1 (coat|hat|bag|scarf|jacket|jumper|boots|shoes|trainers|hair|rucksack|backpack|blazer|hoodie|glasses|cap|bike|scooter|headphones|phone|plaits|ponytail|back row|corner) | [yes|you|psst|hey] (you|year *|yr *|y#) (in|with|wearing) the * (coat|hat|bag|scarf|jacket|jumper|boots|shoes|trainers|rucksack|backpack|blazer|hoodie|glasses|cap|bike|scooter|headphones) ~4 (my office|see me|come|report|stay|wait|return|bring|hand|put) | you know who you are ~9 (my office|see me|come and see|my room|report to|detention|have a word|want a word)',
  ),
} satisfies Record<string, Wording>;

const has = (utterances: readonly Utterance[], rule: Wording): boolean => utterances.some(({ plain }) => rule.isIn(plain.text));

/** To whom a whole post speaks, as far as its words tell. */
export const whomIn = (utterances: readonly Utterance[], classes: readonly string[] = []): Whom | undefined => {
  if (utterances.some(callsOwnKin)) return undefined;
  if (has(utterances, rules.former)) return 'former-pupil';
  if (has(utterances, rules.families)) return 'family';
  return has(utterances, rules.pupils) || callsClass(utterances, classes) ? 'pupil' : undefined;
};

/** `Ospreys, now that we have broken up …`: the name of a class that is called upon. */
const callsClass = (utterances: readonly Utterance[], classes: readonly string[]): boolean =>
  utterances.some(({ marked: { tokens } }) => {
    const at = WORDS.GREETING.has(tokens[0]?.folded ?? '') ? 1 : 0;
    return classes.includes(tokens[at]?.folded ?? '') && (tokens[at + 1] === undefined || CALLS.test(tokens[at + 1]?.folded ?? ''));
  });

export const asksForMe = (utterances: readonly Utterance[]): boolean => has(utterances, rules.me);

export const speaksOfSchool = (utterances: readonly Utterance[]): boolean => has(utterances, rules.ofSchool);

/** Pupils or families asked to reach whoever writes, or somebody on the staff, by an account of their own. */
export const invitesIn = (
  utterances: readonly Utterance[],
  { accountKind }: Reading,
  classes: readonly string[] = [],
): readonly Contact[] => {
  const mayBePupil = accountKind === 'personal' && speaksOfSchool(utterances) && !utterances.some(callsOwnKin);
  const whom = whomIn(utterances, classes) ?? (mayBePupil ? 'pupil' : undefined);
  if (has(utterances, rules.colleagues) && whom !== 'family') return [];
  return utterances.flatMap((one) => {
    if (rules.notAsked.isIn(one.plain.text)) return [];
    const staffs = rules.proper.isIn(one.plain.text) ? [] : allSaid(one.plain, rules.staffs);
    const me = whom === undefined ? [] : allSaid(one.plain, rules.me);
    const those = accountKind === 'personal' ? [...me, ...(whom === undefined ? [] : staffs)] : [...staffs, ...me];
    return those.slice(0, 1).flatMap((said) => (said.quoted ? [] : [contactOf(one, said, whom ?? 'pupil')]));
  });
};

const contactOf = ({ field }: Utterance, { start, end }: Pick<Said, 'start' | 'end'>, whom: Whom): Contact => ({ whom, field, start, end });

/** One pupil or family spoken to before everybody. */
export const addressedIn = (utterances: readonly Utterance[], known: Known, isAlone = false): readonly Contact[] =>
  utterances.flatMap((one, at) => {
    if (rules.reports.isIn(one.plain.text) || one.plain.tokens[0]?.quoted === true) return [];
    const child = allSaid(one.plain, rules.oneChild).filter(({ from }) => from <= 2)[0];
    if (child !== undefined) return [contactOf(one, child, 'pupil')];
    const kin = allSaid(one.plain, rules.kinOf).filter(({ from }) => from <= 2)[0];
    const nearby = [one, ...utterances.slice(at + 1, at + 2)];
    const asked = kin === undefined ? [] : one.plain.tokens.slice(kin.from, kin.to + 1);
    if (kin !== undefined && isOneFamily(one, asked, known) && (isNote(asked) || has(nearby, rules.addresses)))
      return [contactOf(one, kin, 'family')];
    const called = vocativeOf(one, known, isAlone) ?? calledLast(one, known) ?? (isAlone ? calledEarly(one, known) : undefined);
    return called !== undefined && (isAlone || isNoteToFamily(one) || has(nearby, rules.addresses)) ? [called] : [];
  });

/** `Just for the Tarn family: …` is for nobody else, whatever it tells them. */
const isNoteToFamily = ({ marked }: Utterance): boolean =>
  /^ (?:[a-z]{2,12} ){0,3}(?:for|to) (?:the [^ ,:]{2,30} family|[^ ,:]{2,30}s (?:mum|dad|mother|father|parents|family|nan|gran|carer|grandma|grandad)|(?:mr|mrs|miss|ms) (?:and (?:mr|mrs|miss|ms) )?[^ ,:]{2,30}) : /.test(
    marked.text,
  );

const TITLE = /^(?:mr|mrs|miss|ms|mx)$/;
const CALLS = /^[,:;-]$/;
/** Whom children write to. */
const STORIED = /^(?:santa|father|shakespeare|claus|god|diary|world|earth|bear|fox|wolf)$/;

const vocativeOf = (one: Utterance, known: Known, isAlone: boolean): Contact | undefined => {
  const { tokens } = one.marked;
  let at = 0;
  while (at < 4 && WORDS.GREETING.has(tokens[at]?.folded ?? '')) at++;
  if (tokens[at]?.isMark === true && at > 0) at++;
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined || second === undefined) return undefined;
  const greeted = at > 0;
  const called = (to: number, whom: Whom): Contact | undefined => {
    const [next, after] = [tokens[to + 1], tokens[to + 2]];
    if (isListed(tokens, to)) return undefined;
    const isCalled = CALLS.test(next?.folded ?? '')
      ? isAlone || isNoteToFamily(one) || !isToldOf(after, known)
      : greeted && next?.folded !== 'and';
    return isCalled ? contactOf(one, { start: first.start, end: tokens[to]?.end ?? first.end }, whom) : undefined;
  };
  if (first.folded.startsWith('@')) return calledByHandle(one, first, second, known);
  if (TITLE.test(first.folded) && second.folded === 'and' && TITLE.test(tokens[at + 2]?.folded ?? '')) return called(at + 3, 'family');
  if (first.folded === 'the' && tokens[at + 2]?.folded === 'family' && /^\p{Lu}/u.test(second.raw)) return called(at + 2, 'family');
  if (TITLE.test(first.folded)) return STORIED.test(second.folded) || known.isStaff(second.folded) ? undefined : called(at + 1, 'family');
  if (isKin(second) && known.isName(stem(first))) return called(at + 1, 'family');
  if (!known.isName(first.folded) || STORIED.test(first.folded)) return undefined;
  return called(lastOfName(tokens, at), 'pupil');
};

/** `Ruby, Python, Java`, `Angelica, cherries and almonds`. */
const isListed = (tokens: readonly Token[], to: number): boolean =>
  tokens[to + 1]?.folded === ',' && /^(?:,|and)$/.test(tokens[to + 3]?.folded ?? '') && !WORDS.ASKED.has(tokens[to + 2]?.folded ?? '');

/** `Message for Rowan’s gran: …` is for nobody else. */
const isNote = ([first]: readonly Token[]): boolean => /^(?:message|reminder|note|word|memo)$/.test(first?.folded ?? '');

/** `Great game Kit, …` to somebody alone. */
const calledEarly = (one: Utterance, known: Known): Contact | undefined => {
  const { tokens } = one.marked;
  const at = tokens
    .slice(0, 6)
    .findIndex(({ folded, raw }, index) => tokens[index + 1]?.folded === ',' && /^\p{Lu}/u.test(raw) && known.isName(folded));
  const called = tokens[at];
  return called === undefined ? undefined : contactOf(one, called, 'pupil');
};

/** `Please pay today, Mum.` No child of somebody's own says so. */
const asksMum = ({ plain: { text } }: Utterance): boolean =>
  / (?:please|must|needs?|overdue|late|owe[ds]?|collect|pay) /.test(text) && !/ (?:me|us|my|our|love|xx?) /.test(text);

/** `Come and see me at break, Jake.` */
const calledLast = (one: Utterance, known: Known): Contact | undefined => {
  const { tokens } = one.marked;
  const [comma, last] = tokens.slice(-2);
  if (last !== undefined && comma?.folded === ',' && isKin(last) && asksMum(one)) return contactOf(one, last, 'family');
  if (last === undefined || comma?.folded !== ',' || !known.isName(last.folded) || rules.praise.isIn(one.plain.text)) return undefined;
  return tokens.filter(({ folded }) => folded === ',').length > 1 || !/^\p{L}/u.test(last.raw) ? undefined : contactOf(one, last, 'pupil');
};

const isToldOf = (token: Token | undefined, known: Known): boolean =>
  token === undefined || WORDS.TELLS.has(token.folded) || /^\d/.test(token.folded) || known.isName(token.folded);

/** `Aisha in 7C`, `Leo Farrant`. */
const lastOfName = (tokens: readonly Token[], at: number): number => {
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  if (/^(?:in|from|of)$/.test(next?.folded ?? '') && after?.isMark === false)
    return /^(?:year|class|room)$/.test(after.folded) ? at + 3 : at + 2;
  return next !== undefined && /^\p{Lu}/u.test(next.raw) ? at + 1 : at;
};

const calledByHandle = (one: Utterance, first: Token, second: Token, known: Known): Contact | undefined =>
  /^(?:you|your|youre|u|ur|please|pls|come|see|bring|give|ring|call|phone|text|message|contact|get|can|could|would|will|pay|send|collect|pick|pop|drop|remember|sorry|check|we|its)$/.test(
    second.folded,
  ) && !known.isPublic(first.folded)
    ? contactOf(one, first, 'person')
    : undefined;
