import { isDeed } from './morphology.ts';
import type { Place } from './place.ts';
import { fromWork, mends } from './roles-work.ts';
import { isCapital, type Scene, wordsAfter, wordsBefore } from './scene.ts';

/** A grown-up's work beside the name: `our caretaker Jack`, `Jack the milkman`, `Jack, our chair of governors`. */
export const roleBeside = (place: Place): boolean =>
  roleBefore(place) ||
  roleOfBoth(place) ||
  roleCalled(place) ||
  roleApart(place) ||
  roleAfter(place) ||
  retires(place) ||
  chairs(place) ||
  handsOver(place) ||
  isAskedFor(place);

const RETIRING = /^retir(?:es|ed|ing)$/u;

/** `Happy retirement to Mary`, `Mary is retiring`. */
const retires = ({ scene, from, to }: Place): boolean => {
  const [link, what] = wordsBefore(scene, from, 2);
  const [one = '', two = ''] = wordsAfter(scene, to, 2);
  return (
    ((link === 'to' || link === 'for') && what === 'retirement') ||
    RETIRING.test(one) ||
    (['is', 'has', 'was'].includes(one) && RETIRING.test(two))
  );
};

const CHAIRING = new Set(['chaired', 'chairs', 'chairing']);
const BODIES = new Set('friends pta ptfa fota governors trust association trustees'.split(' '));
const STILL = new Set(['has', 'have', 'had', 'who', 'also', 'ably']);

/** `Sheila has chaired the Friends since 2018`. */
const chairs = ({ scene, to }: Place): boolean => {
  const chain = wordsAfter(scene, to, 6);
  const at = chain.findIndex((word) => !STILL.has(word));
  return CHAIRING.has(chain[at] ?? '') && chain.slice(at + 1, at + 4).some((word) => BODIES.has(word));
};

const FAR = 16;
const LEAVING = /^(?:retir|step|stand|stood|hand|resign|bow)(?:s|es|ed|ing|ping|ped)?$/u;

/** `Graham has handed back the keys and retires as chair of the Friends`: nobody else is named between. */
const handsOver = ({ scene, to }: Place): boolean => {
  const { words, lexicon } = scene;
  for (let at = to + 1; at < Math.min(words.length, to + FAR); at++) {
    const word = words[at];
    if (word === undefined || word.sentence !== words[to]?.sentence || (isCapital(word) && lexicon.given.has(word.folded))) return false;
    if (word.folded !== 'as' || !words.slice(at - 2, at).some(({ folded }) => LEAVING.test(folded))) continue;
    return wordsAfter(scene, at, 3).some((one) => isRole(scene, one));
  }
  return false;
};

const ASKED_FOR = /^(?:ask|speak|talk|contact|ring|email|phone|call|see)$/u;
const OF_OFFICE = new Set(['office', 'reception', 'kitchen', 'library']);

/** `ask for Gill or Annie in the office`, `speak to Amelia at reception`: whoever sits there to be asked. */
const isAskedFor = (place: Place): boolean => {
  const { scene } = place;
  const said = wordsBefore(scene, place.from, 5);
  const verb = said.findIndex((word) => ASKED_FOR.test(word));
  if (verb === -1 || !said.slice(0, verb).every((word, step) => ['for', 'to', 'or', 'and'].includes(word) || said[step - 1] === 'or'))
    return false;
  const [link = '', ...rest] = wordsAfter(scene, place.to, 6).filter((_, step, chain) => !(chain[0] === 'or' && step < 2));
  return (link === 'in' || link === 'at') && rest.slice(0, 3).some((word) => OF_OFFICE.has(word));
};

const isRole = ({ lexicon }: Scene, word: string): boolean => lexicon.roles.has(word) && !lexicon.childTitles.has(word);

// ── Before the name ─────────────────────────────────────────────────────────────────────────────────────────────────

const TOUCHING = /^[ \t]*$|^ ?[-\u2013] ?$/u;
/** Grown-ups of two words, the last of them no role by itself, nearest first. */
const TWO_WORDS: readonly (readonly [one: string, two: string])[] = [
  ['lady', 'lollipop'],
  ['man', 'lollipop'],
  ['lady', 'dinner'],
  ...'sea ship army'.split(' ').map((kind) => ['captain', kind] as const),
  ...'teaching learning classroom library office shop admin finance'.split(' ').map((kind) => ['assistant', kind] as const),
  ...'reader driver gardener coach'.split(' ').map((work) => [work, 'volunteer'] as const),
  ...'scout guide brownie cub beaver youth workshop worship playgroup session troop'.split(' ').map((group) => ['leader', group] as const),
];
const isOfTwoWords = (one: string, two: string | undefined): boolean => TWO_WORDS.some(([last, first]) => one === last && two === first);
/** Public roles that children are given too, or that stand before things. */
const LOOSE_ROLES = new Set(['champion', 'hero', 'builder', 'god']);
/** `Year 1 super writer Amelia` is no public figure. */
const OF_SCHOOL = new Set('year class reception nursery young s'.split(' '));
const OF_A_CHILD = new Set(['s', 'star', 'winning']);

/** `Please sponsor Jack`: what is done, and no work. */
const BEFORE_VERBS = new Set('please to will can could would may might must should let help we you they i'.split(' '));

export const roleBefore = ({ scene, from }: Place): boolean => {
  const [one = '', two = '', three = ''] = wordsBefore(scene, from, 3);
  if (!TOUCHING.test(scene.words[from]?.gap ?? '')) return false;
  if (BEFORE_VERBS.has(two)) return false;
  if (one.endsWith('s') && isRole(scene, one.slice(0, -1)) && isCapital(scene.words[from])) return true;
  if (isRole(scene, one) || one === 'governors' || isOfTwoWords(one, two)) return true;
  if (!scene.lexicon.publicRoles.has(one) || two === 'our' || three === 'our' || OF_A_CHILD.has(two) || LOOSE_ROLES.has(one)) return false;
  return !(scene.lexicon.childTitles.has(one) && wordsBefore(scene, from, 5).some((word) => OF_SCHOOL.has(word)));
};

/** `Firefighters Kelly and Raj`. */
const roleOfBoth = ({ scene, from }: Place): boolean => {
  const [and, , role = ''] = wordsBefore(scene, from, 3);
  return (
    and === 'and' &&
    role.endsWith('s') &&
    isRole(scene, role.slice(0, -1)) &&
    isCapital(scene.words[from]) &&
    isCapital(scene.words[from - 2])
  );
};

const POINTERS = new Set('the our my your their his her a an local village'.split(' '));
const ROLE_WORDS = 5;

/** `Our swimming instructor is called Ben`. */
const roleCalled = ({ scene, from }: Place): boolean => {
  const [one = '', ...rest] = wordsBefore(scene, from, 6);
  const chain = one === 'called' || one === 'named' ? rest : [one, ...rest];
  return (
    ['is', 'was'].includes(chain[0] ?? '') &&
    isRole(scene, chain[1] ?? '') &&
    chain.slice(2).some((word) => word === 'our' || word === 'their')
  );
};

/** `the site manager, Gordon Priddle,`: the role, or what it is of, ends right before the name, and the name ends the phrase. */
const roleApart = ({ scene, from, to }: Place): boolean => {
  const { words } = scene;
  if (words[from]?.gap !== ', ' || words[from]?.sentence !== words[from - 1]?.sentence || isJoined(scene, to)) return false;
  const chain = [words[from - 1]?.folded ?? '', ...wordsBefore(scene, from - 1, ROLE_WORDS)];
  const phrase = chain.slice(
    0,
    chain.findIndex((word) => POINTERS.has(word)),
  );
  if (phrase.some((word, step) => word === 'council' && OF_PUPILS.has(phrase[step + 1] ?? ''))) return false;
  if (isChildOf(scene, to, chain.slice(phrase.length + 1))) return false;
  const role = phrase.findIndex((word, step) => isRole(scene, word) || isOfTwoWords(word, phrase[step + 1]));
  return role === 0 || (role > 1 && phrase[role - 1] === 'of' && !phrase.includes('and'));
};

/** `the youngest son of our caretaker, Oskella, who is in Year 7`: of the two the one who is at school. */
const isChildOf = ({ words, lexicon }: Scene, to: number, [of, child = '']: readonly string[]): boolean =>
  of === 'of' &&
  lexicon.offspring.has(child) &&
  words[to + 1]?.folded === 'who' &&
  words.slice(to + 2, to + 5).some(({ folded }) => AT_SCHOOL.has(folded));
const AT_SCHOOL = new Set(['in', 'joins', 'joined', 'year', 'starts', 'started']);

/** Of whose council a child has the chair. */
const OF_PUPILS = new Set('school class pupil pupils student students eco junior youth children house'.split(' '));

/** `the caretaker, Jack and Zuzanna`: a list of people, the caretaker one of them. */
const isJoined = ({ words, field }: Scene, to: number): boolean => {
  const [one, two] = [words[to + 1], words[to + 2]];
  if (one?.gap === ', ' && (isCapital(one) || (one.folded === 'and' && isCapital(two)))) return true;
  return one?.folded === 'and' || !/^\s?(?:[,.;:!?)]|$)/u.test(field.text.slice(words[to]?.end ?? 0, (words[to]?.end ?? 0) + 2));
};

// ── After it ────────────────────────────────────────────────────────────────────────────────────────────────────────

const roleAfter = ({ scene, from, to }: Place): boolean => {
  const { words } = scene;
  const next = words[to + 1];
  if (next === undefined || next.sentence !== words[to]?.sentence) return false;
  if (/^[ \t]$/u.test(next.gap)) return roleApposed(scene, to) || fromWork(scene, to) || mends(scene, to);
  if (!/^\s?[,([\u2013\u2014-]\s?$/u.test(next.gap) || isEnumerated({ scene, from, to })) return false;
  return next.folded === 'who' ? serves(scene, to) : isNamedAs(scene, to);
};

/** `Mr Tolland, Amelia Okafor, the Mayor`: in a list of people the next one's work is not this one's. */
export const isEnumerated = ({ scene, from, to }: Place): boolean => {
  const { words, named, lexicon } = scene;
  const [word, previous, next] = [words[from], words[from - 1], words[to + 1]];
  if (next?.gap !== ', ' || previous === undefined || word === undefined) return false;
  if (/^: ?$/u.test(word.gap)) return previous.folded === 'right'; // left to right
  const item = [words[from - 2], words[from - 3]].filter((one) => one?.sentence === word.sentence);
  const person = named.has(from - 1) || isCapital(item[0]) || item.some((one) => lexicon.titles.has(one?.folded ?? ''));
  return word.gap === ', ' && previous.sentence === word.sentence && isCapital(previous) && person;
};

const OPENERS = new Set('our my their school now formerly currently previously'.split(' '));
/** Between a name and its bearer's work none of these stands. */
const NO_ROLE_YET = new Set('and with to for who is was s of by'.split(' '));

/** `Jack, our chair of governors`, `Jack (caretaker)`, `Jack, now a paramedic`. */
const isNamedAs = (scene: Scene, to: number): boolean => {
  const { words, lexicon } = scene;
  const next = words[to + 1];
  if (next === undefined) return false;
  const chain = [next.folded, ...wordsAfter(scene, to + 1, 5)];
  const role = chain.findIndex(
    (word, step) =>
      isRole(scene, word) &&
      (step > 0 || ((next.case === 'lower' || /[([]/u.test(next.gap)) && !lexicon.kinds.has(word) && chain[1] !== 'and')),
  );
  const opened = role === 0 || lexicon.determiners.has(next.folded) || OPENERS.has(next.folded) || /[([]/u.test(next.gap);
  return (
    role !== -1 &&
    opened &&
    !isOfPupils(chain.slice(role + 1)) &&
    !chain.slice(0, role).some((word) => isDeed(word, lexicon) || NO_ROLE_YET.has(word))
  );
};

const AS = new Set('as our the a is was been'.split(' '));
const WITH = new Set('with to by and at in'.split(' '));

/** `editor of the school newspaper`: what pupils run; a newsletter may be the office's. */
const isOfPupils = ([of, whose = '', one = '', two = '']: readonly string[]): boolean => {
  if (of !== 'of' && of !== 'for') return false;
  const [body, what] = whose === 'the' || whose === 'our' ? [one, two] : [whose, one];
  return OF_PUPILS.has(body) && PUPILS_PAPERS.has(what);
};
const PUPILS_PAPERS = new Set('newspaper paper magazine mag podcast radio yearbook gazette council'.split(' '));

/** What is done with somebody else who works. */
const SEES = new Set('had has saw sees met meets needed needs missed thanked asked beat loves likes wants visited'.split(' '));

/** `…, who steps down as treasurer`, `…, who has been our lollipop lady`. */
const serves = (scene: Scene, to: number): boolean => {
  const chain = wordsAfter(scene, to + 1, 9);
  if (SEES.has(chain[0] ?? '') && chain[1] !== 'been') return false; // who had the dentist at two
  const role = chain.findIndex((word) => isRole(scene, word));
  return role > 0 && chain.slice(0, role).some((word) => AS.has(word)) && !chain.slice(0, role).some((word) => WITH.has(word));
};

/** `Jack the plumber`. */
const roleApposed = (scene: Scene, to: number): boolean => {
  const [the, one = '', two = ''] = wordsAfter(scene, to, 3);
  if ((the !== 'the' && the !== 'our') || one === 'teacher') return false;
  return isRole(scene, one) || (isRole(scene, two) && !isDeed(one, scene.lexicon));
};

// ── Where somebody works ────────────────────────────────────────────────────────────────────────────────────────────

// ── Who was a child here once ───────────────────────────────────────────────────────────────────────────────────────

const FORMER = new Set(['former', 'ex', 'old', 'past', 'erstwhile']);

/** `Former pupil Thandi Brockway`: grown up by now. */
export const isFormer = ({ scene, from }: Place): boolean => {
  const [one = '', two = '', three = ''] = wordsBefore(scene, from, 3);
  const child = (word: string): boolean => scene.lexicon.child.has(word) || scene.lexicon.childTitles.has(word);
  return (
    (child(one) && FORMER.has(two)) || (child(one) && FORMER.has(three) && (two === 'head' || two === 'sixth')) || isAlumnus(scene, from)
  );
};

const ALUMNI = new Set(['alumni', 'alumnus', 'alumna', 'reunion']);

/** `Alumni corner: Andrew Lofthouse left in 2003`. */
const isAlumnus = ({ words }: Scene, from: number): boolean =>
  words.slice(Math.max(0, from - LINE), from).some((word, step, near) => {
    const gaps = [...near.slice(step + 1), words[from]].map((one) => one?.gap ?? '');
    return ALUMNI.has(word.folded) && gaps.some((gap) => gap.includes(':')) && !gaps.some((gap) => gap.includes('\n'));
  });
const LINE = 16;
export const isFormerly = (word: string): boolean => FORMER.has(word);
