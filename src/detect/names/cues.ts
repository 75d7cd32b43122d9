import type { Cue, Cues, Known } from './known.ts';
import { push } from './lexicon.ts';
import type { FieldWords } from './mention.ts';
import { after, before, isCapital, isPossessive, owned, type Scene, sceneFor, wordsAfter, wordsBefore } from './scene.ts';

const NUMBERS = new Set('one two three four five six seven eight nine ten eleven twelve thirteen'.split(' '));
const YEAR_WORDS = new Set(['year', 'years', 'yr', 'yrs', 'blwyddyn', 'mlwyddyn', 'flwyddyn', 'primary', 'form', 'key']);
const YEAR_NUMBER = /^(?:1[0-3]|[1-9])(?:s|[a-z]{1,2})?$/u;
const YEAR_CODE = /^(?:yr?(?:1[0-3]|[1-9])[a-z]{0,2}|fs[12]|ks[1-5])$/u;
const SCOTS_CODE = /^(?:P[1-7]|S[1-6])[a-z]?s?$/u;
const CLASS_CODE = /^(?:1[0-3]|[1-9])[A-Z]$/u;
const CLASS_HEADS = new Set(['class', 'dosbarth', 'nosbarth', 'ddosbarth']);

type Finder = (scene: Scene, index: number) => Cue | undefined;

const yearCue: Finder = (scene, index) => {
  const word = scene.words[index];
  if (word === undefined) return undefined;
  if (YEAR_CODE.test(word.folded)) return { from: index, to: index, kind: 'stage' };
  if (!YEAR_WORDS.has(word.folded)) return undefined;
  const next = after(scene, index);
  const numbered = next !== undefined && (YEAR_NUMBER.test(next.folded) || NUMBERS.has(next.folded)) && !next.folded.endsWith('th');
  if (!numbered || (word.folded === 'key' && next.folded !== 'stage')) return undefined;
  return { from: index, to: index + 1, kind: 'stage' };
};

const codeCue: Finder = (scene, index) => {
  const word = scene.words[index];
  if (word === undefined) return undefined;
  const previous = before(scene, index)?.folded ?? '';
  if (SCOTS_CODE.test(word.text) && previous !== 'room') return { from: index, to: index, kind: 'stage' };
  const coded =
    CLASS_CODE.test(word.text) && (['in', 'of', 'from', 'class', 'form', 'our'].includes(previous) || scene.known.classes.has(word.folded));
  return coded && !/^[23]D$|^[1-9][GKPX]$/u.test(word.text) ? { from: index, to: index, kind: 'class' } : undefined;
};

const stageCue: Finder = (scene, index) => {
  const word = scene.words[index];
  if (word === undefined || !scene.lexicon.stages.has(word.folded)) return undefined;
  const previous = wordsBefore(scene, index, 1)[0] ?? '';
  if (word.folded === 'reception' && !(isCapital(word) || previous === 'in' || previous === 'our')) return undefined;
  return ['at', 'the', 'to', 'by'].includes(previous) ? undefined : { from: index, to: index, kind: 'stage' };
};

const classCue: Finder = (scene, index) => {
  const word = scene.words[index];
  if (word === undefined) return undefined;
  const next = scene.words[index + 1];
  const alone = scene.known.classes.has(word.folded) && isCapital(word);
  if (alone) return { from: index, to: CLASS_HEADS.has(next?.folded ?? '') ? index + 1 : index, kind: 'class' };
  if (!CLASS_HEADS.has(word.folded)) return undefined;
  const previous = before(scene, index);
  const named =
    previous !== undefined &&
    (isCapital(previous) || ['my', 'our', 'their', 'his', 'her'].includes(previous.folded)) &&
    previous.folded !== 'the';
  if (named) return { from: index - 1, to: index, kind: 'class' };
  const number = after(scene, index);
  const numbered =
    number !== undefined &&
    (/^\d{1,2}[a-z]?$/u.test(number.folded) || NUMBERS.has(number.folded) || (word.folded !== 'class' && isCapital(number)));
  return numbered ? { from: index, to: index + 1, kind: 'class' } : undefined;
};

const childWordCue: Finder = (scene, index) => {
  const { words, lexicon } = scene;
  const word = words[index];
  if (word === undefined) return undefined;
  const next = words[index + 1]?.folded ?? '';
  const two = `${word.folded}-${next}`;
  if (lexicon.child.has(two)) return { from: index, to: index + 1, kind: 'child' };
  if (word.folded === 'head' && ['boy', 'girl', 'pupil', 'student'].includes(next)) return { from: index, to: index + 1, kind: 'child' };
  if (lexicon.child.has(word.folded))
    return ['protection', 'friendly', 'care', 'benefit', 'seat'].includes(next) ? undefined : { from: index, to: index, kind: 'child' };
  return lexicon.children.has(word.folded) ? { from: index, to: index, kind: 'many' } : undefined;
};

/** `star of the week`, but not `word of the week`. */
const awardCue: Finder = (scene, index) => {
  const { words, lexicon } = scene;
  const [of, the, tail] = [words[index + 1], words[index + 2], words[index + 3]];
  if (of?.folded === 'yr' && ['wythnos', 'mis'].includes(the?.folded ?? '')) return { from: index, to: index + 2, kind: 'award' };
  if (of?.folded !== 'of' || the?.folded !== 'the') return undefined;
  const whole = ['half', 'sports'].includes(tail?.folded ?? '') ? words[index + 4] : tail;
  const word = words[index];
  if (word === undefined || whole === undefined || !lexicon.awardTails.has(whole.folded) || /^\d/u.test(word.folded)) return undefined;
  if (lexicon.awardThings.has(word.folded) || lexicon.functions.has(word.folded) || lexicon.past.has(word.folded)) return undefined;
  return { from: index, to: index + (whole === tail ? 3 : 4), kind: 'award' };
};

const FINDERS: readonly Finder[] = [yearCue, codeCue, awardCue, stageCue, classCue, childWordCue];

/** Of one sentence so many are kept: whether there is one is the question, and never how many. */
const ENOUGH = 20;

const allCues = (scene: Scene): Cues => {
  const bySentence = new Map<number, Cue[]>();
  const [starts, ends] = [new Map<number, Cue>(), new Map<number, Cue>()];
  for (const [index, { sentence }] of scene.words.entries()) {
    for (const find of FINDERS) {
      const cue = find(scene, index);
      if (cue === undefined) continue;
      if ((bySentence.get(sentence)?.length ?? 0) < ENOUGH) push(bySentence, sentence, cue);
      starts.set(cue.from, cue);
      ends.set(cue.to, cue);
      break;
    }
  }
  return { bySentence, from: starts, to: ends };
};

const cuesOf = (scene: Scene): Cues => {
  const made = scene.known.cues.get(scene) ?? allCues(scene);
  scene.known.cues.set(scene, made);
  return made;
};

/** The words of a cue as they stand. */
const said = ({ field, words }: Scene, from: number, to: number): string =>
  field.text.slice(words[from]?.start ?? 0, words[to]?.end ?? 0).replace(/\s+/gu, ' ');

/** A gap after which the cue still belongs to the name: `Amelia, Year 2`, `Amelia (Year 2)`, `Year 2: Amelia`. */
const LINKED = /^[\s,:([\u2013\u2014"\u201C\u201D*_'\u2019-]{1,6}$|^(?:\s|\p{Extended_Pictographic}|\uFE0F|\u200D){1,8}$/u;

const AFTER_LINKS = new Set([
  'in',
  'of',
  'from',
  'our',
  'my',
  'the',
  'is',
  'was',
  'a',
  'an',
  'yn',
  'o',
  'ein',
  'who',
  'only',
  'first',
  'youngest',
  'another',
  'their',
  'his',
  'her',
  'wonderful',
  'lovely',
  'little',
]);
const ABOUT = new Set([
  'talented',
  'clever',
  'lovely',
  'wonderful',
  'superstar',
  'mixed',
  'new',
  'own',
  'brilliant',
  'amazing',
  'fantastic',
  'one',
  'dear',
  'very',
  'head',
  'star',
  'school',
  'deputy',
  'top',
  'best',
]);

const cueFrom = (scene: Scene, index: number): Cue | undefined => cuesOf(scene).from.get(index);
const cueUpTo = (scene: Scene, index: number): Cue | undefined => cuesOf(scene).to.get(index);

/** `… in Year 3`, `…, Year 2`, `… is our only boy`. */
const cueAfter = (scene: Scene, to: number): string | undefined => {
  const { words } = scene;
  for (let index = to + 1, steps = 0; steps < 5; index++, steps++) {
    const word = words[index];
    if (word === undefined || word.sentence !== words[to]?.sentence || !LINKED.test(word.gap)) return undefined;
    const cue = cueFrom(scene, index);
    if (cue !== undefined) return linkedBy(scene, to, index, cue) ? said(scene, cue.from, cue.to) : undefined;
    if (!AFTER_LINKS.has(word.folded) && !ABOUT.has(word.folded)) return undefined;
  }
  return undefined;
};

/** `Sage, Year 4` and `Sage in Year 4` are; `Sage Year 4` may be anything, and `the children of Sage` says nothing of one. */
const linkedBy = ({ words, field }: Scene, to: number, index: number, cue: Cue): boolean => {
  const between = field.text.slice(words[to]?.end ?? 0, words[index]?.start ?? 0);
  const numbered = words[cue.from]?.folded === 'year' || /\d/u.test(words[cue.to]?.text ?? '');
  return (
    (cue.kind !== 'many' || /\bone of\b/iu.test(between)) &&
    (between.trim() !== '' || (cue.kind === 'stage' && numbered)) &&
    !(cue.kind === 'child' && /^[\s]*(?:in|of|from)\s/u.test(between))
  );
};

/** `Year 4's …`, `Year 10 student …`, `a pupil called …`, `Star of the week: …`. */
const cueBefore = (scene: Scene, from: number): string | undefined => {
  const { words, lexicon } = scene;
  for (let index = from - 1, steps = 0; index >= 0 && steps < 5; index--, steps++) {
    const word = words[index];
    const later = words[index + 1];
    if (word === undefined || later === undefined || word.sentence !== words[from]?.sentence) return undefined;
    if (!LINKED.test(later.gap) && !/^['\u2019]$/u.test(later.gap)) return undefined;
    const cue = cueUpTo(scene, index);
    if (cue !== undefined)
      return cue.kind === 'many' || (cue.kind === 'child' && later.folded === 'and') ? undefined : said(scene, cue.from, cue.to);
    const link =
      ['s', 'named', 'called', 'is', 'was', 'goes', 'to', 'ydy', 'yw', 'and', 'award', 'winner', 'are', 'were'].includes(word.folded) ||
      lexicon.childTitles.has(word.folded);
    if (!link) return undefined;
  }
  return undefined;
};

/** `aged 7`, `age 4`, `(6)`, `, 6,`. */
const ageAfter = (scene: Scene, to: number): string | undefined => {
  const { words, field } = scene;
  const [one, two] = [words[to + 1], words[to + 2]];
  if (one === undefined) return undefined;
  const aged = ['aged', 'age'].includes(one.folded) && two !== undefined && /^(?:1[0-8]|[2-9])$/u.test(two.folded);
  if (aged) return said(scene, to + 1, to + 2);
  const rest = field.text.slice(one.end, one.end + 1);
  const bare =
    /^(?:1[0-8]|[2-9])$/u.test(one.folded) &&
    (/^\s?[([]$/u.test(one.gap) ? /[)\]]/u.test(rest) : one.gap === ', ' && /[,.]/u.test(rest) && !/\d/u.test(words[to + 2]?.folded ?? ''));
  return bare ? one.text : undefined;
};

const KIN_BESIDES = new Set(['little', 'big', 'baby', 'older', 'younger', 'twin', 'lovely', 'new', 'proud', 'great', 'elder']);

/** `Jayden's little sister`, `Finn's dad`. */
const kinOwned = (scene: Scene, to: number): string | undefined => {
  if (!isPossessive(scene, to)) return undefined;
  const [first = '', second = '', third = ''] = wordsAfter(scene, to + 1, 3);
  const kin = [first, second, third].find((word) => scene.lexicon.kin.has(word));
  const plain = [first, second].slice(0, [first, second, third].indexOf(kin ?? '')).every((word) => KIN_BESIDES.has(word));
  return kin !== undefined && plain ? kin : undefined;
};

/** `brother of Zuzanna`, `mum to Amelia and Jack`. */
const kinOf = (scene: Scene, from: number): string | undefined => {
  const [link, kin] = wordsBefore(scene, from, 2);
  return kin !== undefined && (link === 'of' || link === 'to') && scene.lexicon.kin.has(kin) ? kin : undefined;
};

/** `our Maisie`, `our captain Maisie`, `our Under-11 goalkeeper Maisie`: a role of a grown-up in between says otherwise. */
const ourBefore = (scene: Scene, from: number): string | undefined => {
  const { lexicon, known, words } = scene;
  const chain = wordsBefore(scene, from, 4);
  const our = chain.findIndex((word) => word === 'our' || word === 'ein');
  if (our === -1) return undefined;
  const between = chain.slice(0, our);
  if (between.some((word) => lexicon.roles.has(word) && !lexicon.childTitles.has(word))) return undefined;
  if (between.some((word) => known.staffSurnames.has(word)) || between.length > 3) return undefined;
  const titled =
    between.every((word) => ABOUT.has(word)) ||
    between.some((word) => lexicon.childTitles.has(word) || lexicon.child.has(word)) ||
    endsAsTitle(between[0] ?? '');
  const small = between.every(
    (_, step) =>
      !isCapital(words[from - 1 - step]) ||
      /\d/u.test(words[from - 1 - step]?.text ?? '') ||
      (words[from - 1 - step]?.text.length ?? 0) > 3,
  );
  return titled && small ? said(scene, from - our - 1, from - 1) : undefined;
};

/** `bell-ringer`, `champion`, `mathlete`: words for somebody. */
const endsAsTitle = (word: string): boolean => /(?:er|or|ist|ian|ete|ion|ader|star)$/u.test(word) && word.length > 4;

/** `Captain: Maisie`. */
const labelBefore = (scene: Scene, from: number): string | undefined => {
  const { words, lexicon } = scene;
  const [word, label] = [words[from], words[from - 1]];
  if (word === undefined || label === undefined || word.sentence !== label.sentence) return undefined;
  const titled = lexicon.childTitles.has(label.folded) || lexicon.childTitles.has(label.folded.replace(/s$/u, ''));
  return /^\s?[:(\u2013\u2014-]\s*$/u.test(word.gap) && titled ? label.text : undefined;
};

/** `her classmates`, `his mum`: `Zuzanna and her mum`. */
const kinWith = (scene: Scene, to: number): string | undefined => {
  const [and, their, ...rest] = wordsAfter(scene, to, 5);
  const kin = rest.find((word) => !KIN_BESIDES.has(word)) ?? '';
  return (and === 'and' || and === 'with') &&
    ['his', 'her', 'their'].includes(their ?? '') &&
    (scene.lexicon.kin.has(kin) || kin === 'classmates')
    ? kin
    : undefined;
};

/** The words that tie a name to a child by grammar, not only by standing in the same sentence. */
export const boundCue = (scene: Scene, from: number, to: number): string | undefined =>
  ageAfter(scene, to) ??
  kinOwned(scene, to) ??
  cueAfter(scene, to) ??
  cueBefore(scene, from) ??
  ourBefore(scene, from) ??
  kinOf(scene, from) ??
  kinWith(scene, to) ??
  labelBefore(scene, from);

/** The words of the same sentence that say that a child is spoken of; in a bulleted list, of the line that heads it too. */
const sentenceCue = (scene: Scene, index: number, kinds: readonly Cue['kind'][]): string | undefined => {
  const sentence = scene.words[index]?.sentence ?? -1;
  const cue = (cuesOf(scene).bySentence.get(sentence) ?? []).find(
    ({ kind, from, to }) => kinds.includes(kind) && (index < from || index > to),
  );
  return cue === undefined ? undefined : said(scene, cue.from, cue.to);
};

const ONE: readonly Cue['kind'][] = ['stage', 'class', 'child', 'award'];

/** The words that say that a child is named here, for the message: `Year 2`. */
export const childCue = (field: FieldWords, from: number, to: number, known: Known): string | undefined => {
  const scene = sceneFor(field, known);
  return boundCue(scene, from, to) ?? sentenceCue(scene, from, ONE) ?? sentenceCue(scene, from, ['many']);
};

export const looseCue = (scene: Scene, index: number): string | undefined => sentenceCue(scene, index, ONE);
export const manyCue = (scene: Scene, index: number): string | undefined => sentenceCue(scene, index, ['many']);
export const ownsKin = (scene: Scene, to: number): boolean => owned(scene, to) !== undefined && kinOwned(scene, to) !== undefined;
