import { pattern } from '../../text/pattern.ts';
import { after, before } from './beside.ts';
import { oneOf } from './one-of.ts';
import { isAfterPhoneLink, isWrittenLikeOne } from './phone-look-alikes.ts';
import { isDialled, keyOf, MOST_DIGITS } from './phone-plan.ts';
import type { Recogniser } from './recogniser.ts';
import { readSaid } from './said.ts';
import { maySpeak, spokenIn } from './spoken.ts';
import { longestOf, type Numbered, type Stroke, strokesFrom } from './strokes.ts';

const SEVEN_DIGITS = /(?:[0-9OoIlSBZ|][^A-Za-z0-9]{0,4}){7}/;

/** Some of its digits are no letters (phone-look-alikes.ts), and most texts have no digit. */
const mayBeWritten = (text: string): boolean => /[0-9]/.test(text) && SEVEN_DIGITS.test(text);

/** Telephone numbers of the United Kingdom however they are written or spelt out, and others behind a plus. */
export const phone: Recogniser = {
  kind: 'phone',
  mayHold: (text) => mayBeWritten(text) || maySpeak(text),
  find: ({ text }) => numbersIn(text).map(({ start, end }) => ({ start, end })),
};

const numbersIn = (text: string): readonly Numbered[] => {
  const written = mayBeWritten(text) ? [...writtenIn(text)] : [];
  if (!maySpeak(text)) return written;
  const spoken = [...spokenIn(text, hasCue)].filter((one) => written.every((other) => one.end <= other.start || one.start >= other.end));
  return [...written, ...spoken].sort((one, other) => one.start - other.start);
};

/** What the words of a school's config or of a finding dial; the same for every way of writing it. */
export const numberSaid = (said: string): string => {
  const read = readSaid(said);
  return keyOf(numbersIn(`tel ${read}`)[0]?.digits ?? read.replace(/\D/g, ''));
};

/** Without a 0, a plus or the 44 a number begins only where something speaks of telephones. */
const START = /(?<![0-9A-Za-z\u00C0-\u024F])(?:\(?\+[ (]{0,2}(?=[0-9OoIl])|\(?(?=[0Oo]|4[ .-]{0,2}4))/g;
const ANY_START = /(?<![0-9A-Za-z\u00C0-\u024F])(?:\(?\+[ (]{0,2}(?=[0-9OoIl])|\(?(?=[0Oo1-9]))/g;

function* writtenIn(text: string): Generator<Numbered, void> {
  let done = 0;
  for (const { index, 0: prefix } of text.matchAll(isAboutPhones(text) ? ANY_START : START)) {
    const found = index < done ? undefined : numberAt(text, index, prefix);
    if (found === undefined) continue;
    done = found.end;
    yield found;
  }
}

const numberAt = (text: string, at: number, prefix: string): Numbered | undefined => {
  const strokes = strokesFrom(text, at + prefix.length, MOST_DIGITS);
  if (strokes.length < FEWEST_DIGITS) return undefined;
  const writing = { plus: prefix.includes('+') || isAfterPhoneLink(text, at), cue: hasCue(text, at) };
  const isNumber = (digits: string): boolean => isDialled(digits, writing);
  const isWritten = (taken: readonly Stroke[]): boolean => isWrittenLikeOne({ text, start: at, strokes: taken, ...writing });
  const number = longestOf(firstLine(text, strokes), isNumber, isWritten) ?? longestOf(strokes, isNumber, isWritten);
  if (number === undefined) return undefined;
  const isClosed = /^[^(]*\)/.test(text.slice(number.start, number.end));
  const start = prefix.startsWith('(') && !isClosed ? at + 1 : at;
  return { start, end: number.end + extensionAt(text, number.end), digits: number.digits };
};

/** A number that is whole on its line does not go on in the next. */
const firstLine = (text: string, strokes: readonly Stroke[]): readonly Stroke[] => {
  const end = strokes.findIndex(({ start }, index) => text.slice(strokes[index - 1]?.end ?? start, start).includes('\n'));
  return end < 0 ? strokes : strokes.slice(0, end);
};

/** `0800 1111`. */
const FEWEST_DIGITS = 8;

const EXTENSION = /^[ ,;]{0,2}(?:\(? ?(?:ext(?:ension|n)?\.?|x|#)[ :.]{0,2}\d{1,6}(?!\d)\)?)/i;

const extensionAt = (text: string, end: number): number => EXTENSION.exec(after(text, end, 24))?.[0].length ?? 0;

const NUMBER = '(?:new |home |work )?(?:number|no\\.?|num)';
const ABOUT = `(?:(?<![a-z])(?:${oneOf(`call(?:ing)?, ring(?:ing)?, phone, tel, telephone, mob, mobile, cell, text, sms, whats ?app,
  contact, dial, fax, landline, (?:my|his|her|our|their) ${NUMBER}`)})|'s ${NUMBER})(?![a-z])`;
const CUE = pattern(`${ABOUT}[^.!?\\n]{0,40}$`, 'i');
const hasCue = (text: string, start: number): boolean => CUE().test(before(text, start, 60));

const ANYWHERE = pattern(`${ABOUT}|wa\\.me/`, 'i');
const isAboutPhones = (text: string): boolean => ANYWHERE().test(text);
