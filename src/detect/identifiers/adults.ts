import { isServing, isTenure, type Standing, standingOfWord } from './adult-roles.ts';
import { nth } from './nth.ts';
import { isCapital, type Scene } from './of-names.ts';

/** What the words beside a name say of who bears it. */
export const standingOf = (scene: Scene, from: number, to: number): Standing =>
  standingBefore(scene, from) ?? standingAfter(scene, from, to);

/** Where a name begins whose role is written like a part of it: `Paramedic Bronagh Keane`; but a boy may be called Dean Keane. */
export const pastRole = (scene: Scene, from: number, to: number): number => {
  const { given } = scene.lexicon;
  const isForename = given.has(nth(scene.words, from).folded) && !given.has(nth(scene.words, from + 1).folded);
  return to - from > 1 && !isForename && standingOfWord(scene, from) === 'adult' ? from + 1 : from;
};

const PHRASE_GAP = /^(?: |-|[\r\n ]{1,3}|['\u2019] ?)$/u;

// ── `the chair of the parents' group, Edwin Marchbanks` ─────────────────────────────────────────────────────────────

const FIRST_GAP = /^(?:\s?[,:(\u2013\u2014-]?\s|["\u2018\u201C\s]{1,2})$/u;
const REACH = 8;

/** The words of the phrase that leads up to a name, nearest first. */
const leadUp = ({ words }: Scene, from: number): readonly number[] => {
  const found: number[] = [];
  for (let index = from; found.length < REACH && index > 0; index--) {
    const word = words[index];
    if (word === undefined || word.opens || !(index === from ? FIRST_GAP : PHRASE_GAP).test(word.gap)) break;
    found.push(index - 1);
  }
  return found;
};

/** After one of these words another phrase begins. */
const STOPS = new Set(
  'to by with from and but or as met thank thanks is was were are that who when while because said asked told gave for'.split(' '),
);
/** A name right after one of these is not the role's: `mum of Noah`. */
const LEADS_ON = new Set('of at in the our a an'.split(' '));

const standingBefore = (scene: Scene, from: number): Standing => {
  const gap = scene.words[from]?.gap ?? '';
  const isApposed = !/^\s$|^-$/u.test(gap);
  for (const [step, index] of leadUp(scene, from).entries()) {
    const word = scene.words[index]?.folded ?? '';
    if (step === 0 && (word === 'is' || word === 'was')) continue; // `The new head of the PTA is Dilys Pryce`
    if (step === 0 && (STOPS.has(word) || LEADS_ON.has(word))) return undefined;
    const standing = standingOfWord(scene, index);
    if (standing !== undefined || gap.includes(':')) return standing;
    if (STOPS.has(word) && !(isApposed && (word === 'for' || word === 'and'))) return undefined;
  }
  return undefined;
};

// ── `Moira Tandy, our school cook`, `Ian Cutler is our new site manager` ────────────────────────────────────────────

const AFTER_GAP = /^\s?[,(\u2013\u2014-]\s?$/u;

const standingAfter = (scene: Scene, from: number, to: number): Standing => {
  const { words, lexicon } = scene;
  const next = words[to + 1];
  if (next === undefined || next.opens) return undefined;
  if (AFTER_GAP.test(next.gap)) return roleIn(scene, pastYears(scene, to + 1), OPENERS);
  if (!/^[ \n]{1,2}$/.test(next.gap)) return undefined;
  const serves = isServing(next.folded) && lexicon.given.has(words[from]?.folded ?? '');
  return serves || isNowRole(scene, to + 1) || isLeavingRole(scene, to + 1) ? 'adult' : roleIn(scene, to + 1, APPOSED);
};

/** `Moira Tandy, for eight years our cook`. */
const pastYears = ({ words }: Scene, start: number): number => {
  const at = words[start]?.folded === 'for' ? start + 1 : start;
  return words[at + 1]?.folded === 'years' && words[at + 1]?.gap === ' ' ? at + 2 : start;
};

/** What a phrase that says who somebody is begins with. */
const OPENERS = new Set(
  'our the a an my their his her your who now chair former retired one once school pta of mum dad parent from proud local'.split(' '),
);
const APPOSED = new Set('the our'.split(' '));
const BREAKS = new Set('of and with to for by met meets thanks thanked'.split(' '));

/** A role in the few words from a place on: `, our lollipop lady`, `, who steps down as PTA treasurer`, `, now a paramedic`. */
const roleIn = (scene: Scene, start: number, openers: ReadonlySet<string>): Standing => {
  const { words, lexicon } = scene;
  const { folded: first = '' } = words[start] ?? {};
  if (!(openers.has(first) || isTenure(first)) && words[start + 1]?.folded !== 's' && standingOfWord(scene, start) === undefined)
    return undefined;
  for (let index = start; index < start + (first === 'who' ? 13 : 9); index++) {
    const word = words[index];
    if (word === undefined || (index > start && (word.opens || !PHRASE_GAP.test(word.gap)))) return undefined;
    const standing = isServing(word.folded) ? 'adult' : standingOfWord(scene, index);
    if (standing !== undefined) return standing;
    if (BREAKS.has(word.folded) && first !== 'who' && words[index - 1]?.folded !== 'one') return undefined;
    if (index > start && isCapital(word) && lexicon.given.has(word.folded)) return undefined;
  }
  return undefined;
};

const IS = new Set('is was becomes became'.split(' '));
const ARTICLES = new Set('our the a an my'.split(' '));

/** `is our new chair of governors`, `has been our cook`. */
const isNowRole = (scene: Scene, index: number): boolean => {
  const [one = '', two = '', three = ''] = [0, 1, 2].map((step) => scene.words[index + step]?.folded);
  const isPerfect = one === 'has' && two === 'been';
  if (!(isPerfect || IS.has(one)) || !ARTICLES.has(isPerfect ? three : two)) return false;
  const start = index + (isPerfect ? 3 : 2);
  return [0, 1, 2, 3].some((step) => standingOfWord(scene, start + step) === 'adult');
};

const LEAVING = new Set('handing stepping standing retiring'.split(' '));
const HELD = new Set('chair reins keys'.split(' '));

/** `is handing on the chair`, `is stepping down as treasurer`. */
const isLeavingRole = (scene: Scene, index: number): boolean => {
  const said = [0, 1, 2, 3, 4, 5].map((step) => scene.words[index + step]?.folded ?? '');
  if (!IS.has(said[0] ?? '') || !LEAVING.has(said[1] ?? '')) return false;
  return said.slice(2).some((word, step) => HELD.has(word) || standingOfWord(scene, index + 2 + step) === 'adult');
};
