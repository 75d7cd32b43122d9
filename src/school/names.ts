import { tidy } from './cells.ts';

/** A person's name in its parts; a part that somebody does not have is empty. */
export interface NameParts {
  readonly forename: string;
  readonly surname: string;
  readonly knownAs: string;
}

export interface FullName extends NameParts {
  readonly knownSurname: string;
}

/** The cells of a row that hold a name. A list may have its forename and surname in two columns each, the legal and the used. */
export interface NameCells {
  readonly forename: readonly [string, string];
  readonly surname: readonly [string, string];
  readonly knownAs: string;
  readonly knownSurname: string;
  readonly preferred: string;
  readonly oneCell: string;
  readonly surnameFirst: string;
}

const FILLERS: ReadonlySet<string> = new Set(['.', '-', '–', '--', 'xxx', 'fnu', 'lnu']);
const MARKS: ReadonlySet<string> = new Set([' ', '*', '#']);
const PARTICLES: ReadonlySet<string> = new Set(
  'van der den von de la del da dos di du le ter ten ap ab ferch bin ibn bint bte binti al el abu umm st st. saint mac mc'.split(' '),
);
/** Pairs that UTF-8 leaves when it was read as Windows-1252, and the mark of a character that was lost. */
const DAMAGE = /[ÂÃÄÅ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œž]|â€|\uFFFD/;

/** A name as written, without the marks that systems put behind it; the fillers that stand for no name are none. */
export const nameIn = (cell: string): string => {
  if (cell === '') return '';
  const name = MARKS.has(cell.at(-1) ?? '') ? cell.replace(/[\s*#]{1,20}$/, '') : cell;
  return FILLERS.has(name.toLowerCase()) ? '' : name;
};

export const isDamagedName = (text: string): boolean => DAMAGE.test(text);

const NOBODY: NameParts = { forename: '', surname: '', knownAs: '' };

/** `Okafor, Amelia (Millie)`, `Amelia Okafor` or `OKAFOR Amelia`: which part is the surname is read from the cell. */
export const splitName = (cell: string, surnameFirst = false): NameParts => {
  if (cell === '') return NOBODY;
  const { rest, knownAs } = takeKnownAs(nameIn(tidy(cell)));
  const comma = rest.indexOf(',');
  const [forename, surname] =
    comma >= 0 ? [rest.slice(comma + 1).replaceAll(',', ' '), rest.slice(0, comma)] : splitWords(rest.split(' '), surnameFirst);
  return { forename: nameIn(tidy(forename)), surname: nameIn(tidy(surname)), knownAs };
};

const takeKnownAs = (name: string): { rest: string; knownAs: string } => {
  const open = name.indexOf('(');
  const close = name.indexOf(')', open);
  if (open < 0 || close < 0) return { rest: name, knownAs: '' };
  return { rest: tidy(`${name.slice(0, open)} ${name.slice(close + 1)}`), knownAs: nameIn(name.slice(open + 1, close)) };
};

const isCapital = (word: string): boolean => /\p{L}.*\p{L}/u.test(word) && word === word.toUpperCase();

const splitWords = (words: readonly string[], surnameFirst: boolean): readonly [string, string] => {
  const capital = words.filter(isCapital);
  if (capital.length > 0 && capital.length < words.length) return [words.filter((word) => !isCapital(word)).join(' '), capital.join(' ')];
  if (words.length < 2) return [words.join(' '), ''];
  if (surnameFirst) return [words.slice(1).join(' '), words[0] ?? ''];
  const from = surnameFrom(words);
  return [words.slice(0, from).join(' '), words.slice(from).join(' ')];
};

/** The last word with the particles before it, `van der Berg`. */
const surnameFrom = (words: readonly string[]): number => {
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has((words[from - 1] ?? '').toLowerCase())) from--;
  return from;
};

/** Every name by which a pupil may be met. What says nothing new is left out. */
export const fullNameIn = (cells: NameCells): FullName => {
  const legal = legalName(cells);
  const preferred = splitName(cells.preferred);
  const other = (name: string, ways: readonly string[]): string => ways.find((way) => way !== '' && way !== name) ?? '';
  return {
    forename: legal.forename,
    surname: legal.surname,
    knownAs: other(legal.forename, [
      nameIn(cells.knownAs),
      legal.knownAs,
      preferred.knownAs,
      preferred.forename,
      nameIn(cells.forename[1]),
    ]),
    knownSurname: other(legal.surname, [nameIn(cells.knownSurname), preferred.surname, nameIn(cells.surname[1])]),
  };
};

/** From its own columns, or else from the one cell that holds it all. */
const legalName = ({ forename, surname, oneCell, surnameFirst, preferred }: NameCells): NameParts => {
  const first = takeKnownAs(nameIn(forename[0]));
  const apart = { forename: first.rest, surname: nameIn(surname[0]), knownAs: first.knownAs };
  if (apart.forename !== '' || apart.surname !== '') return apart;
  if (nameIn(oneCell) !== '') return splitName(oneCell);
  return nameIn(surnameFirst) === '' ? splitName(preferred) : splitName(surnameFirst, true);
};
