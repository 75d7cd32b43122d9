/** The arithmetic of check digits. Each takes the bare characters, without what stood between them. */

const worthOf = (character: string): number => Number.parseInt(character, 36);

const sumOf = (digits: string, weightAt: (index: number) => number): number => {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) sum += worthOf(digits.charAt(index)) * weightAt(index);
  return sum;
};

/** What ten digits leave, weighted 10 to 1: nothing for the NHS and for an ISBN, ten for a learner. */
export const leftByEleven = (digits: string): number => sumOf(digits, (index) => digits.length - index) % 11;

/** Every second digit from the right counts double, and what is above nine as its own two digits (ISO 7812). */
export const passesLuhn = (digits: string): boolean => {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const value = worthOf(digits.charAt(index)) * ((digits.length - index) % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
};

/** ISO 13616: the first four go last, letters are 10 to 35. A number of this length has no place in a JavaScript number. */
export const passesNinetySeven = (text: string): boolean => {
  let left = 0;
  for (const character of text.slice(4) + text.slice(0, 4)) {
    const value = worthOf(character);
    left = (left * (value > 9 ? 100 : 10) + value) % 97;
  }
  return left === 1;
};

const PASSPORT_WEIGHTS = [7, 3, 1] as const;

/** The check digit of a passport's machine-readable line (ICAO 9303), in which a filler counts nothing. */
export const passportDigit = (text: string): string =>
  String(sumOf(text.replaceAll('<', '0'), (index) => PASSPORT_WEIGHTS[index % 3] ?? 0) % 10);

const PUPIL_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/** The letter with which a pupil number begins, from the twelve characters after it. */
export const pupilLetter = (rest: string): string => {
  let sum = 0;
  for (let index = 0; index < rest.length; index++) sum += pupilValue(rest.charAt(index)) * (index + 2);
  return PUPIL_LETTERS.charAt(sum % PUPIL_LETTERS.length);
};

const pupilValue = (character: string): number => {
  const letter = PUPIL_LETTERS.indexOf(character);
  return letter < 0 ? Number(character) : letter;
};
