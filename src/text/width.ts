import { pattern } from './pattern.ts';
import { EMOJI } from './safe.ts';

/** What a terminal draws as one: an emoji with its joiners, a letter with its marks. */
const CLUSTER = pattern(String.raw`(?:${EMOJI}|.)[\p{Mn}\p{Me}]*`, 'gsu');
const MARK = pattern(String.raw`^[\p{Mn}\p{Me}]`, 'u');
/** East Asian wide and full-width, and what is drawn as a picture. */
const WIDE = pattern(
  String.raw`^(?:\p{Emoji_Presentation}|[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\u4DBF\u4E00-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1F200}-\u{1F2FF}\u{20000}-\u{3FFFD}]|.\uFE0F)`,
  'u',
);
const ASCII = /^[ -~]*$/;

export const clustersOf = (text: string): readonly string[] => text.match(CLUSTER()) ?? [];

/** How many columns a line takes. It is to be safe already: nothing in it moves the cursor. */
export const widthOf = (text: string): number =>
  ASCII.test(text) ? text.length : clustersOf(text).reduce((sum, cluster) => sum + clusterWidth(cluster), 0);

const clusterWidth = (cluster: string): number => {
  if (MARK().test(cluster)) return 0;
  return WIDE().test(cluster) ? 2 : 1;
};

/** Lines no wider than `width`, broken between words; those after the first leave room for `hang` columns. */
export const wrap = (text: string, width: number, hang = 0): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .split(' ')
    .filter((part) => part !== '')
    .flatMap((part) => cut(part, width - hang))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || widthOf(longer) <= (lines.length === 0 ? width : width - hang)) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
};

/** A word wider than the page is cut; it has no better place. */
const cut = (word: string, width: number): readonly string[] => {
  if (widthOf(word) <= width) return [word];
  const parts = [''];
  for (const cluster of clustersOf(word)) {
    const longer = `${parts.at(-1)}${cluster}`;
    if (widthOf(longer) <= width) parts[parts.length - 1] = longer;
    else parts.push(cluster);
  }
  return parts;
};
