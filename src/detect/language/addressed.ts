import { type Wording, wording } from '../../text/wording/wording.ts';
import { CALLS, type Contact, contactOf, has, type Whom } from './contact.ts';
import { allSaid, type Token, type Utterance } from './heard.ts';
import { isKin, isOneFamily, type Known, stem } from './kin.ts';
import * as ADDRESSING from './words/addressing.ts';
import * as WORDS from './words/contact.ts';

/** One family or one child called upon before everybody. */

export type { Known } from './kin.ts';

const rules = {
  praised: wording(ADDRESSING.PRAISED),
  ordered: wording(ADDRESSING.ORDERED),
  reports: wording(WORDS.REPORTS),
  praise: wording(ADDRESSING.PRAISE),
  addresses: wording(WORDS.ADDRESSES),
  toYou: wording(WORDS.TO_YOU),
  ofChild: wording(ADDRESSING.OF_CHILD),
  oneFamily: wording(ADDRESSING.ONE_FAMILY),
  kinOf: wording(ADDRESSING.KIN_OF),
  oneChild: wording(ADDRESSING.CHILD_CALLED),
} satisfies Record<string, Wording>;

/** One pupil or family spoken to before everybody. */
export const addressedIn = (utterances: readonly Utterance[], known: Known, isAlone = false): readonly Contact[] =>
  utterances.flatMap((one, at) => {
    if (rules.reports.isIn(one.plain.text.replace(TOLD_TO_YOU, ' ')) || one.plain.tokens[0]?.quoted === true) return [];
    const child = allSaid(one.plain, rules.oneChild).filter(({ from }) => from <= 2)[0];
    if (child !== undefined) return [contactOf(one, child, 'pupil')];
    const nearby = [one, ...utterances.slice(at + 1, at + 2)];
    const kin = kinCalledIn(one, [...nearby, ...utterances.slice(at + 2, at + 3)], known);
    if (kin !== undefined) return [kin];
    const praised = praisedIn(one, [...nearby, ...utterances.slice(at + 2, at + 3)], known);
    if (praised !== undefined) return [praised];
    const called =
      vocativeOf(one, known, isAlone) ??
      calledLast(one, known, has(nearby, rules.ofChild)) ??
      (isAlone ? calledEarly(one, known) : undefined);
    return called !== undefined && (isAlone || isNoteToFamily(one) || isSpokenTo(nearby, called.whom)) ? [called] : [];
  });

/** `Your nan says you are worried`: to whom it is said is told as well. */
const TOLD_TO_YOU =
  / (?:your [a-z]{2,14}|(?:mr|mrs|miss|ms) [a-z'-]{1,20}) (?:says|said|asks|asked|wrote|writes)(?= (?:that |to )?(?:you|your|youre|u|me|us) )/g;

/** `Well done Leo! Come and see me`: praise for everybody to hear, and an order for one. */
const praisedIn = (one: Utterance, nearby: readonly Utterance[], known: Known): Contact | undefined => {
  const said = allSaid(one.plain, rules.praised).filter(({ from }) => from === 0)[0];
  const name = said === undefined ? undefined : one.plain.tokens[said.to + 1];
  const isChild = name !== undefined && /^\p{Lu}/u.test(name.raw) && known.isName(name.folded);
  return isChild && has(nearby, rules.ordered) ? contactOf(one, name, 'pupil') : undefined;
};

const kinCalledIn = (one: Utterance, nearby: readonly Utterance[], known: Known): Contact | undefined => {
  const [note] = allSaid(one.plain, rules.oneFamily).filter(({ from }) => from <= 2);
  const [kin = note] = allSaid(one.plain, rules.kinOf).filter(
    ({ from }) => from <= 2 || (from <= 8 && ASKS.test(one.plain.tokens[from]?.folded ?? '')),
  );
  if (kin === undefined) return undefined;
  const asked = one.plain.tokens.slice(kin.from, kin.to + 1);
  const isNamed = asked.some(({ folded }) => folded === 'whoever') && /^\p{Lu}/u.test(asked.at(-1)?.raw ?? '');
  const isAsked = note !== undefined || isNote(asked) || isSpokenTo(nearby, 'family');
  return isAsked && (isOneFamily(one, asked, known) || isNamed || note !== undefined) && !isThanked(one)
    ? contactOf(one, kin, 'family')
    : undefined;
};

const ASKS = /^(?:can|could|would|will|please)$/;

const isThanked = ({ plain: { text } }: Utterance): boolean => / (?:thank you|thanks|condolences|sympathy|love) to /.test(text);

/** Something is asked of them, or told to them of their child; praise alone speaks to everybody. */
const isSpokenTo = (nearby: readonly Utterance[], whom: Whom): boolean =>
  has(nearby, rules.addresses) ||
  (whom === 'family' && has(nearby, rules.ofChild)) ||
  (has(nearby, rules.toYou) && !has(nearby, rules.praise));

/** `Just for the Tarn family: …`, `@LeosMum …` is for nobody else, whatever it tells them. */
const isNoteToFamily = ({ marked }: Utterance): boolean =>
  KIN_HANDLE.test(marked.tokens[0]?.folded ?? '') ||
  /^ (?:[a-z]{2,12} ){0,3}(?:for|to) (?:the [^ ,:]{2,30} family|[^ ,:]{2,30}s (?:mum|dad|mother|father|parents|family|nan|gran|carer|grandma|grandad)|(?:mr|mrs|miss|ms) (?:and (?:mr|mrs|miss|ms) )?[^ ,:]{2,30}) : /.test(
    marked.text,
  );

const TITLE = /^(?:mr|mrs|miss|ms|mx)$/;
/** Whom children write to. */
const STORIED = /^(?:santa|father|shakespeare|claus|god|diary|world|earth|bear|fox|wolf)$/;

/** `A quick note to Leo`: what stands before the note. */
const NOTED = /^ (?:(?:a|one|just|quick|little|gentle|small|final|last|another) ){1,3}(?=(?:note|message|word|reminder) (?:to|for) )/;

const vocativeOf = (one: Utterance, known: Known, isAlone: boolean): Contact | undefined => {
  const { tokens } = one.marked;
  const opens = NOTED.exec(one.marked.text)?.[0].trim().split(' ').length ?? 0;
  let at = opens;
  while (at < opens + 4 && WORDS.GREETING.has(tokens[at]?.folded ?? '')) at++;
  if (tokens[at]?.isMark === true && at > 0) at++;
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined || second === undefined || first.folded === 'my') return undefined;
  const greeted = at > 0;
  const calling = tokens.slice(0, at).some(({ folded }) => SUMMONS.test(folded));
  const called = (to: number, whom: Whom): Contact | undefined => {
    const [next, after] = [tokens[to + 1], tokens[to + 2]];
    if (isListed(tokens, to)) return undefined;
    const isCalled = CALLS.test(next?.folded ?? '')
      ? isAlone ||
        isAskedWhere(tokens, to + 2) ||
        isNoteToFamily(one) ||
        (whom === 'family' && doesSomething(tokens, to + 2)) ||
        !isToldOf(after, known)
      : greeted && next?.folded !== 'and';
    return isCalled ? contactOf(one, { start: first.start, end: tokens[to]?.end ?? first.end }, whom) : undefined;
  };
  if (first.folded.startsWith('@')) return calledByHandle(one, first, second, known);
  if (TITLE.test(first.folded) && second.folded === 'and' && TITLE.test(tokens[at + 2]?.folded ?? '')) return called(at + 3, 'family');
  if (first.folded === 'the' && tokens[at + 2]?.folded === 'family' && /^\p{Lu}/u.test(second.raw)) return called(at + 2, 'family');
  if (TITLE.test(first.folded))
    return STORIED.test(second.folded) || known.isStaff(second.folded)
      ? undefined
      : isAloneIn(tokens, at + 1)
        ? contactOf(one, { start: first.start, end: second.end }, 'family')
        : called(at + 1, 'family');
  if (isKin(second) && (known.isName(stem(first)) || isGenitive(first)))
    return isAloneIn(tokens, at + 1) || calling
      ? contactOf(one, { start: first.start, end: second.end }, 'family')
      : called(at + 1, 'family');
  if (!known.isName(first.folded) || STORIED.test(first.folded)) return undefined;
  return called(lastOfName(tokens, at), 'pupil');
};

/** `Jay, where were you?` and not `Jay, where we …`. */
const isAskedWhere = (tokens: readonly Token[], at: number): boolean =>
  /^ (?:where|who|what|why|how) (?:were|are|did|do|have|was|is) (?:you|u|your|youve) /.test(
    ` ${tokens
      .slice(at, at + 3)
      .map(({ folded }) => folded)
      .join(' ')} `,
  );

const SUMMONS = /^(?:attention|calling|psst|oi|ahem|for|to|message|note|word|reminder)$/;
const isGenitive = ({ raw, folded }: Token): boolean => /^\p{Lu}[\p{L}-]{1,20}['\u2019]s$/u.test(raw) && !TIMES.test(folded);
const TIMES =
  /^(?:todays|tomorrows|yesterdays|worlds|natures|schools|lets|thats|whats|whos|heres|theres|its|everyones|everybodys|childrens|peoples|[a-z]{3,6}days)$/;
/** `Jay’s mum?` and no more. */
const isAloneIn = (tokens: readonly Token[], to: number): boolean => tokens.slice(to + 1).every(({ isMark }) => isMark);
/** `Mrs Tarn, Leo has …`: a name that does something is no further name of a list. */
const doesSomething = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}/u.test(tokens[at]?.raw ?? '') && DOES.test(tokens[at + 1]?.folded ?? '');
const DOES = /^(?:has|is|was|needs|forgot|left|lost|wants|says|cant|didnt|hasnt|isnt|still|had|fell|missed|would|will|seems|asked|keeps)$/;

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
const calledLast = (one: Utterance, known: Known, isOfChild: boolean): Contact | undefined => {
  const { tokens } = one.marked;
  const [comma, last] = tokens.slice(-2);
  const [mark, title] = tokens.slice(-3);
  if (last !== undefined && mark?.folded === ',' && TITLE.test(title?.folded ?? '') && !known.isStaff(last.folded) && isOfChild)
    return contactOf(one, { start: title?.start ?? last.start, end: last.end }, 'family');
  if (last !== undefined && comma?.folded === ',' && isKin(last) && asksMum(one)) return contactOf(one, last, 'family');
  if (last === undefined || comma?.folded !== ',' || !known.isName(last.folded) || rules.praise.isIn(one.plain.text)) return undefined;
  return tokens.filter(({ folded }) => folded === ',').length > 1 || !/^\p{L}/u.test(last.raw) ? undefined : contactOf(one, last, 'pupil');
};

const isToldOf = (token: Token | undefined, known: Known): boolean =>
  token === undefined ||
  WORDS.TELLS.has(token.folded) ||
  /^\d/.test(token.folded) ||
  (/^\p{Lu}/u.test(token.raw) && known.isName(token.folded));

/** `Aisha in 7C`, `Leo Farrant`. */
const lastOfName = (tokens: readonly Token[], at: number): number => {
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  if (/^(?:in|from|of)$/.test(next?.folded ?? '') && after?.isMark === false)
    return /^(?:year|class|room)$/.test(after.folded) ? at + 3 : at + 2;
  return next !== undefined && /^\p{Lu}/u.test(next.raw) ? at + 1 : at;
};

const calledByHandle = (one: Utterance, first: Token, second: Token, known: Known): Contact | undefined => {
  if (known.isPublic(first.folded)) return undefined;
  if (KIN_HANDLE.test(first.folded)) return contactOf(one, first, 'family');
  return SAID_TO.test(second.folded) ? contactOf(one, first, 'person') : undefined;
};
/** `@JaysMum`. */
const KIN_HANDLE = /^@[a-z_.]{2,20}s_?(?:mum|mummy|mam|mom|dad|daddy|nan|gran|grandad|mother|father)[0-9_]{0,4}$/;
const SAID_TO =
  /^(?:you|your|youre|u|ur|we|weve|hi|hello|please|pls|come|see|bring|give|ring|call|phone|text|message|contact|get|can|could|would|will|pay|send|collect|pick|pop|drop|remember|sorry|check|we|its)$/;
