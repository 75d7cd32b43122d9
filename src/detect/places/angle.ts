/** Half of a pair of coordinates, as it is written. */
export interface Angle {
  /** In degrees, without its sign. */
  readonly size: number;
  readonly minus: boolean;
  /** `N`, `S`, `E` or `W`; empty where none is written. */
  readonly letter: string;
  /** Of how many numbers it is made: degrees, minutes, seconds. */
  readonly numbers: number;
  /** Whether the degrees carry their mark. */
  readonly marked: boolean;
  /** Down to seconds, or to a fraction of a minute or degree: coarser ones measure corners more often than the globe. */
  readonly fine: boolean;
  /** How many decimals the last number has. */
  readonly decimals: number;
}

const DEGREE = String.raw`(?:[\u00B0\u00BA\u02DA]|&deg;|deg(?:rees?|s)?\.?)`;
const FRACTION = String.raw`(?:\.\d{1,9})?`;
const MINUTE = String.raw`(?:'|m(?:in(?:ute)?s?)?\.?)`;
const SECOND = String.raw`(?:"|''|s(?:ec(?:ond)?s?)?\.?)`;

const DECIMAL = String.raw`[+-]?\d{1,3}[.\u00B7]\d{3,15}(?: ?${DEGREE})?`;
/** `51°30'02"`, `51d30m02s`, `51°30.04'`; who walks after caches leaves the mark of the minutes out, others that of the seconds. */
const SEXAGESIMAL =
  String.raw`[+-]?\d{1,3} ?(?:${DEGREE}|d) ?\d{1,2}${FRACTION}` + String.raw`(?: ?${MINUTE}(?: ?\d{1,2}${FRACTION}(?: ?${SECOND})?)?)?`;
/** `51 30 02`, `51:30:02`, `51-30-02` and `51 30.04`, which are coordinates only where letters say so. */
const PLAIN = String.raw`\d{1,3}[ :-]\d{1,2}[ :-]\d{1,2}${FRACTION}|\d{1,3} \d{1,2}\.\d{2,6}`;

/** The source of a pattern for an angle, in any of its spellings, without its letter. */
export const ANGLE: string = `(?:${SEXAGESIMAL}|${DECIMAL}|${PLAIN})`;

const NUMBERS = /\d+(?:[.·]\d+)?/g;
const MARK = /[°º˚]|&deg;|deg|\d ?d/i;

/** What `ANGLE` has matched, with the letter beside it; undefined where minutes or seconds are too many. */
export const angleOf = (text: string, letter = ''): Angle | undefined => {
  const written = (text.match(NUMBERS) ?? []).map((number) => number.replace('·', '.'));
  const [degrees = 0, minutes = 0, seconds = 0] = written.map(Number);
  if (minutes >= 60 || seconds >= 60) return undefined;
  const decimals = written.at(-1)?.split('.')[1]?.length ?? 0;
  return {
    size: degrees + minutes / 60 + seconds / 3600,
    minus: /^(?:-|minus)/i.test(text),
    letter: letter.toUpperCase(),
    numbers: written.length,
    marked: MARK.test(text),
    fine: written.length === 3 || decimals > 0,
    decimals,
  };
};
