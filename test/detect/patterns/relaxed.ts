import { type Branch, type Part, partsOf, type Times, writtenAs } from './parts.ts';

/**
 * The forms of a pattern that an automaton can judge, which has neither look-arounds nor back-references: if one of them needs more than
 * a text's length, so may the pattern. Where nothing may go on for ever there is no form, for the work cannot grow.
 *
 * - All look-arounds let everything pass (they are left out), or one of them nothing (a character stands there that no text has). What
 *   each looks for is judged by itself.
 * - How often a bounded piece may come does not change how fast the work grows, and small bounds make small automata.
 * - A pattern that is too large for an automaton is judged choice by choice.
 */
export const formsOf = (source: string): readonly string[] => {
  const branches = partsOf(source);
  const forms = [branches, ...looksIn(branches)].flatMap((one) => (small(one).length > LARGE ? choicesOf(one) : [one])).flatMap(relaxed);
  return [...new Set(forms)].filter((form) => /\{\d,\}/.test(form));
};

const LARGE = 1000;

const relaxed = (branches: readonly Branch[]): readonly string[] => {
  const plain = ended(branches);
  return [small(branches), ...looksOf(plain).map((look) => small(plain, look))];
};

const NEVER = '\\u0001';

const small = (branches: readonly Branch[], stopped?: Part): string => {
  const part = (one: Part): string | undefined => {
    if (one.is === 'group') return `(?:${writtenAs(one.branches, style)})`;
    if (one.is === 'look') return one === stopped ? NEVER : '';
    return one.is === 'again' ? '[^]' : undefined;
  };
  const style = { part, count: (times: Times): string => (times.part.is === 'look' ? '' : counted(times)) };
  return writtenAs(branches, style);
};

const counted = ({ least, most, count }: Times): string =>
  count === '' ? '' : `{${Math.min(least, 2)},${most === Number.POSITIVE_INFINITY ? '' : Math.min(most, 3)}}`;

const once = (part: Part): Times => ({ part, least: 1, most: 1, count: '' });
const group = (branches: readonly Branch[]): Times => once({ is: 'group', open: '(?:', branches });

// ── Look-arounds ────────────────────────────────────────────────────────────────────────────────────────────────────

const looksOf = (branches: readonly Branch[]): readonly Part[] =>
  branches.flat().flatMap(({ part }) => (part.is === 'group' ? looksOf(part.branches) : part.is === 'look' ? [part] : []));

/** What each looks for; one that can only stand at the beginning looks from there alone. */
function* looksIn(branches: readonly Branch[]): Generator<readonly Branch[]> {
  for (const branch of branches)
    for (const [index, { part }] of branch.entries()) {
      if (part.is !== 'group' && part.is !== 'look') continue;
      yield* looksIn(part.branches);
      const before = branch[index - 1];
      if (part.is === 'look') yield before?.part.is === 'edge' ? [[before, group(part.branches)]] : part.branches;
    }
}

/** At the end `(?![a-z])` is the same as any other character or none. */
const ended = (branches: readonly Branch[]): readonly Branch[] =>
  branches.map((branch) => {
    const last = branch.at(-1);
    const other = last?.part.is === 'look' && last.part.open === '(?!' ? otherThan(last.part.branches) : undefined;
    return other === undefined ? branch : [...branch.slice(0, -1), group([[other], [once({ is: 'edge', text: '$' })]])];
  });

const otherThan = ([branch = [], ...more]: readonly Branch[]): Times | undefined => {
  const [times, ...rest] = branch;
  if (times?.part.is !== 'one' || times.count !== '' || rest.length > 0 || more.length > 0) return undefined;
  const { text } = times.part;
  return once({
    is: 'one',
    text: text.startsWith('[^') ? `[${text.slice(2)}` : text.startsWith('[') ? `[^${text.slice(1)}` : `[^${text}]`,
  });
};

// ── Choices ─────────────────────────────────────────────────────────────────────────────────────────────────────────

const MANY = 4;

const choicesOf = (branches: readonly Branch[]): readonly (readonly Branch[])[] => {
  if (branches.length > 1) return branches.flatMap((branch) => choicesOf([branch]));
  const [branch = []] = branches;
  const at = branch.findIndex(({ part, count }) => part.is === 'group' && count === '' && part.branches.length >= MANY);
  const choice = branch[at]?.part;
  if (choice?.is !== 'group') return [branches];
  return choice.branches.map((one) => [[...branch.slice(0, at), group([one]), ...branch.slice(at + 1)]]);
};
