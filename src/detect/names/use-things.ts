import { looseCue } from './cues.ts';
import { isFirm } from './firms.ts';
import { isOrdinary } from './morphology.ts';
import { deedAfter, hasPronoun, isPraised } from './person-signs.ts';
import { headsCause, headsCharity } from './place-names.ts';
import { after, isCapital, isPossessive, type Scene, wordsAfter, wordsBefore } from './scene.ts';
import type { Mention, Rule, Used } from './use.ts';
import { hasOtherName } from './use-beside.ts';

/** A thing that is called like a person: once the text has told it by its longer name, by its number or by its like, the short form is it too. */

/** So far a text is looked through: one that says a name over and over must not cost its square. */
const FAR = 60;

/** `Mercedes-AMG`, `Tate-Lyle4`: joined to letters that are no word. */
const isMake = ({ words }: Scene, at: number): boolean => {
  const next = words[at + 1];
  return next !== undefined && /^[-\u2010\u2011]$/u.test(next.gap) && words[at]?.case === 'title' && MAKE.test(next.text);
};
const MAKE = /^(?:[A-Z]{2,5}\d?|\d{1,3})$/;

/** `Storm Isla`. */
const isStorm = ({ words }: Scene, at: number): boolean =>
  words[at - 1]?.folded === 'storm' && isCapital(words[at - 1]) && words[at]?.gap === ' ' && isCapital(words[at]);

const IN_SPACE = new Set(
  'sputnik soyuz vostok apollo cosmonaut cosmonauts probe probes lander orbiter spacecraft spaceship lunar'.split(' '),
);

/** `Luna 9` beside Sputnik: a craft by its number, unless others of the roll have one too. */
const isCraft = (scene: Scene, at: number): boolean => {
  const { words, forenames, said } = scene;
  const isNumbered = (index: number): boolean => words[index + 1]?.gap === ' ' && /^\d{1,2}$/u.test(words[index + 1]?.folded ?? '');
  if (!isNumbered(at) || ![...IN_SPACE].some((word) => said.has(word))) return false;
  return ![...forenames].some((other) => words[other]?.folded !== words[at]?.folded && Math.abs(other - at) < FAR && isNumbered(other));
};

const IN_LISTS = new Set('can cans pot pots kettle stove pin pins peg pegs lamp lamps plug plugs'.split(' '));

/** `mug, spoon, billy can`: in small letters an item of a list of small things. */
const isOfKit = ({ scene, from, to }: Mention): boolean => {
  const { words, lexicon } = scene;
  const isThing = (at: number): boolean =>
    words[at]?.case === 'lower' && lexicon.stems.has(words[at]?.folded ?? '') && !lexicon.given.has(words[at]?.folded ?? '');
  const isListed = [from, from - 1].every((at) => words[at]?.gap === ', ' && isThing(at - 1));
  const ends = words[to + 2] === undefined || /^\s?[,;.\n]/u.test(words[to + 2]?.gap ?? '');
  return isListed && ends && words[to + 1]?.gap === ' ' && IN_LISTS.has(words[to + 1]?.folded ?? '');
};

const ASKED = new Set('talk speak call ring phone text contact ask message try'.split(' '));
/** What is dialled at no cost or at that of a local call, and what is sent to a number of five digits. */
const HELPLINE = /^(?:03\d\d|080[08]\d*|0345|0845|116\d*|111|119|[5-8]\d{4})$/;

/** `talk to FRANK on 0300 …`, `text Meg at 85258`. */
const isHelpline = (scene: Scene, at: number): boolean => {
  const { words } = scene;
  const [to = '', asked = ''] = wordsBefore(scene, at, 2);
  if (!(ASKED.has(to) || ((to === 'to' || to === 'with') && ASKED.has(asked)))) return false;
  const link = ['free', 'today'].includes(words[at + 1]?.folded ?? '') ? at + 2 : at + 1;
  return ['on', 'at'].includes(words[link]?.folded ?? '') && HELPLINE.test(words[link + 1]?.folded ?? '');
};

const ASSISTANTS: ReadonlySet<string> = new Set('alexa siri cortana bixby'.split(' '));

/** A voice in a box, where another of them is named, or the box is. */
const isAssistant = ({ words, said }: Scene, at: number): Used | undefined => {
  const name = words[at]?.folded ?? '';
  if (!ASSISTANTS.has(name)) return undefined;
  if ([...ASSISTANTS].some((other) => other !== name && said.has(other))) return 'other';
  return said.has('smart') && (said.has('speaker') || said.has('speakers')) ? 'doubt' : undefined;
};

/** Wherever else the text has the name. */
const isSaidElsewhere = ({ scene, from }: Mention, is: (scene: Scene, at: number) => boolean): boolean => {
  const first = Math.max(0, from - FAR);
  const name = scene.words[from]?.folded;
  return scene.words
    .slice(first, from + FAR)
    .some(({ folded }, step) => folded === name && first + step !== from && is(scene, first + step));
};

/** What somebody outside does for a school. */
const FOR_US = new Set(
  `lent lend lends sent send sends gave give gives given donated donate donates offered offer offers supplied supply provided provide sponsored sponsor sponsors funded paid
  helped invited delivered brought asked wrote want wants built hosted opened made printed promised`.split(/\s+/u),
);
const US = new Set(['us', 'our', 'we', 'school']);

/** `Mercedes asked to keep our design`, `Costa lent us the urns`. */
const isDoneForUs = ({ scene, to }: Mention, skip = 0): boolean => {
  const said = wordsAfter(scene, to, skip + FOLLOWING).slice(skip);
  return said.slice(0, 3).some((word) => FOR_US.has(word)) && said.some((word) => US.has(word));
};
const FOLLOWING = 8;

/** What is said of nobody but a child of the school. */
const isChild = (mention: Mention): boolean => {
  const { scene, from, to } = mention;
  return mention.bound !== undefined || isPraised(mention) || isPossessive(scene, to) || looseCue(scene, from) !== undefined;
};

const SITES = new Set(
  'retail shopping high services supermarket precinct arcade market station airport garden town village hospital business industrial trading'.split(
    ' ',
  ),
);

/** `Costa at the retail park lent us the urns`: a shop by where it is, and what it did for us. */
const isShop = (mention: Mention): boolean => {
  const { scene, to, listed } = mention;
  const [at = '', the, site = ''] = wordsAfter(scene, to, 3);
  const isSited = ['at', 'on', 'in', 'by'].includes(at) && the === 'the' && SITES.has(site);
  return listed.form === 'surname' && isSited && !hasPronoun(mention) && [3, 4, 5].some((skip) => isDoneForUs(mention, skip));
};

/** `Frank won't tell`: nothing was won. */
const isRefused = ({ scene: { words }, to }: Mention): boolean =>
  words[to + 1]?.folded === 'won' && words[to + 2]?.folded === 't' && /^['\u2019]$/u.test(words[to + 2]?.gap ?? '');

/** A firm, a cause, a helpline or a machine, told as one somewhere in the text. */
export const ofThing: Rule = (mention) => {
  const { scene, from, to, listed } = mention;
  if (from !== to || listed.disguised || listed.misspelt || !['forename', 'surname'].includes(listed.form)) return undefined;
  if (isOfKit(mention)) return 'other';
  if (headsCharity(scene, from)) return 'other';
  if (!isCapital(scene.words[from]) || isChild(mention)) return undefined;
  if (isHelpline(scene, from) || isMake(scene, from) || isCraft(scene, from) || headsCause(scene, from) || isShop(mention)) return 'other';
  const deed = isRefused(mention) ? undefined : deedAfter(mention);
  if (isSaidElsewhere(mention, isHelpline)) return deed === undefined && !hasPronoun(mention) ? 'other' : 'doubt';
  if (deed === undefined && !hasOtherName(mention) && isAssistant(scene, from) !== undefined) return isAssistant(scene, from);
  if (!isSaidElsewhere(mention, isLonger(mention))) return undefined;
  if (isDoneForUs(mention)) return 'other';
  if (deed !== undefined) return undefined;
  return isOfEvent(mention) ? 'other' : 'doubt';
};

/** `our Macmillan Coffee Morning`, where the cause is named in full elsewhere. */
const isOfEvent = ({ scene, to, listed }: Mention): boolean => {
  const next = after(scene, to);
  return listed.form === 'surname' && isCapital(next) && isOrdinary(next?.folded ?? '', scene.lexicon);
};

/** Of a firm of surnames the surname, `Marsh & Tate Builders`. */
const isLonger =
  ({ listed }: Mention) =>
  (scene: Scene, at: number): boolean =>
    isMake(scene, at) || headsCause(scene, at) || isStorm(scene, at) || (listed.form === 'surname' && isFirm(scene, at));
