import { pattern } from '../../text/pattern.ts';
import { ageAfter, ageBefore } from './cue-age.ts';
import { amongChildren } from './cue-among.ts';
import { SEATS } from './cue-children.ts';
import { cuesOf } from './cue-finders.ts';
import { kinBefore, kinIs, kinLater, kinOf, kinOwned, kinWith } from './cue-kin.ts';
import { ABOUT, labelBefore, ourAfter, ourBefore, said } from './cue-ours.ts';
import type { Cue } from './known.ts';
import { isDeed } from './morphology.ts';
import { type Scene, wordsBefore } from './scene.ts';

/** The words that tie a name to a child by grammar, not only by standing in the same sentence. */

/** A gap after which the cue still belongs to the name: `Amelia, Year 2`, `Amelia (Year 2)`, `Year 2: Amelia`. */
const LINKED = pattern(
  String.raw`^[\s,:([\u2013\u2014"\u201C\u201D*_'\u2019-]{1,6}$|^(?:\s|\p{Extended_Pictographic}|\uFE0F|\u200D){1,8}$`,
  'u',
);

const AFTER_LINKS = new Set(
  'in of from our my the is was a an yn o ein who joins joined joining only first last youngest another their his her wonderful lovely little'.split(
    ' ',
  ),
);

const STEPS = 5;

/** `… in Year 3`, `…, Year 2`, `… is our only boy`. */
const cueAfter = (scene: Scene, to: number): string | undefined => {
  const { words } = scene;
  for (let index = to + 1; index <= to + STEPS; index++) {
    const word = words[index];
    if (word === undefined || word.sentence !== words[to]?.sentence || !LINKED().test(word.gap)) return undefined;
    const cue = cuesOf(scene).from.get(index);
    if (cue !== undefined) return isLinked(scene, to, index, cue) ? said(scene, cue.from, cue.to) : undefined;
    if (word.folded === 'and' && index === to + 1 && hasCompany(scene, index + 1)) continue;
    if (!AFTER_LINKS.has(word.folded) && !ABOUT.has(word.folded)) return undefined;
  }
  return undefined;
};

const COMPANY = new Set('friends classmates pals buddies teammates chums mates'.split(' '));

/** `Amelia and Year 3 friends`. */
const hasCompany = (scene: Scene, index: number): boolean => {
  const cue = cuesOf(scene).from.get(index);
  return cue !== undefined && COMPANY.has(scene.words[cue.to + 1]?.folded ?? '');
};

/** `Sage, Year 4` and `Sage in Year 4` are; `Sage Year 4` may be anything, and `the children of Sage` says nothing of one. */
const isLinked = (scene: Scene, to: number, index: number, cue: Cue): boolean => {
  const { words, field } = scene;
  const between = field.text.slice(words[to]?.end ?? 0, words[index]?.start ?? 0);
  if (cue.kind === 'many' && !/(?:^|\s)one of\s/iu.test(between)) return false;
  if ((cue.kind === 'child' || cue.kind === 'kin') && /^\s*(?:in|of|from)\s/u.test(between)) return false;
  if (JOINS.test(between) && AS_STAFF.has(words[cue.to + 1]?.folded ?? '')) return false;
  if ((between === ', ' && isSubject(scene, cue)) || (/[\n\r]/u.test(between) && isLabel(scene, cue))) return false;
  if (/^\s?[:,\u2013\u2014-]\s(?:our |the |a )?$/u.test(between) && isOfThing(scene, cue)) return false;
  const numbered = words[cue.from]?.folded === 'year' || /\d/u.test(words[cue.to]?.text ?? '');
  return between.trim() !== '' || (cue.kind === 'stage' && numbered);
};

const JOINS = / join(?:s|ed|ing) /;
/** `Kerensa, who joins Year 8 as a mentor`. */
const AS_STAFF = new Set('as team teachers staff after part on for'.split(' '));

/** `Two centuries after Wilberforce, Year 9 wrote`: the class does what is said. */
const isSubject = ({ words, lexicon }: Scene, { to }: Cue): boolean =>
  words[to + 1]?.gap === ' ' &&
  (isDeed(words[to + 1]?.folded ?? '', lexicon) || ['have', 'are', 'will'].includes(words[to + 1]?.folded ?? ''));

/** `Year 8 – Oliver Twist`, on a line of its own. */
const isLabel = ({ words }: Scene, { to }: Cue): boolean => /^\s?[:\u2013\u2014-]\s/u.test(words[to + 1]?.gap ?? '');

/** `Pip meets Estella: Year 10 essay`: the cue belongs to a thing. */
const isOfThing = ({ words, lexicon }: Scene, { kind, to }: Cue): boolean => {
  const next = words[to + 1];
  if ((kind !== 'stage' && kind !== 'class') || next?.gap !== ' ' || next.case !== 'lower' || lexicon.functions.has(next.folded))
    return false;
  const person = [lexicon.child, lexicon.children, lexicon.childTitles].some((list) => list.has(next.folded));
  return lexicon.stems.has(next.folded) && !person && !isDeed(next.folded, lexicon);
};

const BEFORE_LINKS = new Set(
  's named called is was goes to ydy yw and award winner are were starter starters especially including particularly notably'.split(' '),
);

/** `Year 4's …`, `Year 10 student …`, `a pupil called …`, `Star of the week: …`. */
const cueBefore = (scene: Scene, from: number): string | undefined => {
  const { words, lexicon } = scene;
  let isOfNow = false;
  for (let index = from - 1; index >= 0 && index >= from - STEPS; index--) {
    const [word, next] = [words[index], words[index + 1]];
    if (word === undefined || next === undefined || word.sentence !== words[from]?.sentence) return undefined;
    if (!LINKED().test(next.gap) && !/^['\u2019]$/u.test(next.gap)) return undefined;
    const cue = cuesOf(scene).to.get(index);
    if (cue !== undefined)
      return isBearing(scene, cue, isOfNow ? cue.to + 1 : from) && !isAsked(scene, cue, from) && (!isOfNow || isNamedNow(scene, cue, from))
        ? said(scene, cue.from, cue.to)
        : undefined;
    if (next.gap.startsWith(':') && isInGroup(scene, index)) {
      index--;
      continue;
    }
    if (NOW.has(word.folded) || /^20\d\d$/u.test(word.folded)) {
      isOfNow = true;
      continue;
    }
    if (isOfNow && (JOBS.has(word.folded) || word.folded === 'class')) continue;
    if (!BEFORE_LINKS.has(word.folded) && !lexicon.childTitles.has(word.folded.replace(/s$/u, '')) && !ABOUT.has(word.folded))
      return undefined;
  }
  return undefined;
};

/** `Star of the week in Hedgehogs: Oskella`: a class that the school has not told us. */
const isInGroup = ({ words }: Scene, index: number): boolean =>
  words[index]?.case === 'title' && words[index]?.gap === ' ' && words[index - 1]?.folded === 'in' && words[index - 1]?.gap === ' ';

const NOW = new Set('this week month term year today half'.split(' '));
const NEW = new Set('new newcomer newcomers joining joined joins welcome arriving arrived started starting'.split(' '));
/** `New in Year 1 this week: Oskella`, `Class rep for Year 4 this term: Oskella`; `Year 1 this week: Macbeth` is what they read. */
const isNamedNow = (scene: Scene, { from, to, kind }: Cue, name: number): boolean => {
  const isLabel = scene.words[name]?.gap.startsWith(':') === true;
  if (isLabel && (kind === 'many' || kind === 'child' || hasJob(scene, to + 1, name))) return true;
  return wordsBefore(scene, from, 4).some(
    (word) => NEW.has(word) || (isLabel && (scene.lexicon.childTitles.has(word) || SEATS.test(word))),
  );
};

/** `Otter class gardener this week: Oskella`; of `Otter class artist this week: Klimt` they learn. */
const hasJob = ({ words, lexicon }: Scene, from: number, to: number): boolean =>
  words
    .slice(from, to)
    .some(({ folded }) => JOBS.has(folded) || SEATS.test(folded) || (lexicon.childTitles.has(folded) && !STUDIED.has(folded)));
const JOBS = new Set('photographer timekeeper cook tidier sweeper announcer newsreader librarian bell-ringer doorkeeper'.split(' '));
const STUDIED = new Set(
  'artist poet writer scientist mathematician historian explorer inventor actor player hero legend designer'.split(' '),
);

/** `their child and Sage` and `Oak class and Sage` say nothing of Sage; `pupils Sage and Ada` do. */
const isBearing = ({ words }: Scene, { kind, to }: Cue, from: number): boolean => {
  if (kind === 'many') return from === to + 1 && /^:? $/u.test(words[from]?.gap ?? '') && words[to]?.case !== 'upper';
  return kind === 'award' || words[to + 1]?.folded !== 'and';
};

/** `Homework, 9C: was Nora right to go?`: a class is asked about somebody, and the name is none of its own. */
const isAsked = ({ words }: Scene, { kind, to }: Cue, from: number): boolean =>
  (kind === 'class' || kind === 'stage') &&
  from > to + 1 &&
  ASKING.has(words[to + 1]?.folded ?? '') &&
  /^:\s/u.test(words[to + 1]?.gap ?? '');
const ASKING = new Set(['is', 'was', 'are', 'were']);

const FAR = 8;

/** `the youngest child in the school, Oskella, …`, `One of our pupils, Oskella, …`: the name stands for what was said before the comma. */
const apposed = (scene: Scene, from: number): string | undefined => {
  const { words, lexicon } = scene;
  if (words[from]?.gap !== ', ') return undefined;
  for (let index = from - 1; index >= 0 && index >= from - FAR; index--) {
    const word = words[index];
    if (word === undefined || word.sentence !== words[from]?.sentence || isDeed(word.folded, lexicon)) return undefined;
    if (word.folded === 'old' && words[index - 1]?.folded === 'year') return said(scene, index - 2, index);
    const cue = cuesOf(scene).to.get(index);
    if (cue !== undefined && cue.kind !== 'class' && cue.kind !== 'stage')
      return isOneOf(scene, cue) ? said(scene, cue.from, cue.to) : undefined;
    if (word.gap !== ' ' || word.folded === 'and') return undefined;
  }
  return undefined;
};

/** Of several: `one of our pupils`, `the smallest of the Year 1 boys`. */
const isOneOf = (scene: Scene, { kind, from }: Cue): boolean => {
  const before = wordsBefore(scene, from, 6);
  return kind !== 'many' || before.some((word, step) => OF_SEVERAL.test(word) || (before[step - 1] === 'of' && /.{3}est$/u.test(word)));
};
const OF_SEVERAL = /^(?:one|two|three)$/;

/** `Oskella, goalkeeper of our under-nines`. */
const titledAfter = ({ words, lexicon }: Scene, to: number): string | undefined => {
  const [title, link, our] = words.slice(to + 1, to + 4);
  if (title?.gap !== ', ' || !lexicon.childTitles.has(title.folded) || our?.folded !== 'our') return undefined;
  return ['of', 'for', 'in'].includes(link?.folded ?? '') ? title.text : undefined;
};

export const boundCue = (scene: Scene, from: number, to: number): string | undefined =>
  ageAfter(scene, to) ??
  kinOwned(scene, to) ??
  cueAfter(scene, to) ??
  titledAfter(scene, to) ??
  cueBefore(scene, from) ??
  ageBefore(scene, from) ??
  apposed(scene, from) ??
  amongChildren(scene, from, to) ??
  ourAfter(scene, to) ??
  ourBefore(scene, from) ??
  kinOf(scene, from) ??
  kinWith(scene, to) ??
  kinIs(scene, to) ??
  kinBefore(scene, from) ??
  kinLater(scene, to) ??
  labelBefore(scene, from);
