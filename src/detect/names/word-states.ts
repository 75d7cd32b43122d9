import { pattern } from '../../text/pattern.ts';
import type { Lexicon } from './lexicon.ts';
import { firstForms, isDeed, isDoing } from './morphology.ts';
import { type Scene, wordsAfter } from './scene.ts';

/** The states of people: what they are, feel, want and will do. */

export const FEELINGS: ReadonlySet<string> = new Set(
  `proud excited delighted thrilled poorly brave nervous shy sad amazing chuffed fine okay happy ready unstoppable sure scared frightened terrified worried keen upset tired hungry thirsty cross
  glad pleased bored busy clever kind polite gentle helpful absent ill unwell sick asleep sorry afraid curious eager careful patient able unable determined desperate convinced grateful thankful jealous
  relieved puzzled homesick overjoyed ecstatic devastated gutted buzzing beaming adamant obsessed hooked`.split(/\s+/u),
);
/** `Nerys looking very proud`: what a picture says of somebody's face. */
export const looksSo = (scene: Scene, to: number): boolean => {
  const [looking = '', ...how] = wordsAfter(scene, to, 3);
  return ['looking', 'feeling', 'looks', 'feels'].includes(looking) && how.some((word) => FEELINGS.has(word));
};

/** Words for a child that are said of things as well. */
const OF_THINGS_TOO = new Set(['star', 'prop', 'explorer', 'builder']);

/** What people are in. */
const IN_STATES = new Set('charge goal tears trouble command stitches'.split(' '));

/** `would like a snowplough`. */
const WANTING = new Set(['like', 'love', 'rather', 'prefer', 'hate']);

/** What is wanted, thought, said or done by hand, in the first form: `can't wait`, `will read`. */
const MINDED = new Set(
  `wait want think know say tell ask like love hate believe remember forget decide choose explain read write sing dance swim count spell speak talk play paint draw cook bake share help join visit learn teach
  zip tie button climb balance skate ski cycle swap whistle hop skip jump juggle knit sew solve beat ride catch throw kick bat name recite win lead present wear practise practice try miss enjoy hear eat sleep sit`.split(
    /\s+/u,
  ),
);
const BETWEEN = new Set('t not always never just also now soon even still really'.split(' '));

/** `can't wait`, `will now read`. */
const isMinded = (scene: Scene, to: number): boolean => {
  if (!MODALS.has(scene.words[to + 1]?.folded ?? '')) return false;
  const [one = '', two = '', three = ''] = wordsAfter(scene, to + 1, 3);
  const verb = [one, two, three].find((word) => !BETWEEN.has(word)) ?? '';
  return MINDED.has(verb);
};
/** `Oskella can zip a coat`, `can name every king`: who is here and has learnt it. */
export const isAble = (scene: Scene, to: number): boolean => scene.words[to + 1]?.folded === 'can' && isMinded(scene, to);

const MODALS = new Set('can cannot could will would won wouldn couldn did didn doesn may might'.split(' '));

/** What is done to things and plans. */
const TO_THINGS = new Set(
  'advised required needed recommended expected encouraged available included provided displayed sold served cancelled postponed booked published printed appreciated valued offered held planned found mined formed harvested'.split(
    ' ',
  ),
);

/** `was a brilliant line leader`, `is so proud`, `has learned`. */
const ONLY = new Set(['only', 'first', 'last', 'one']);
const PERSON = new Set('customer person diner visitor passenger pupil one member human soul player swimmer reader runner'.split(' '));
/** `is the only customer ever to ask for more`; but `is the only one left`. */
const isOnlyOne = ([the, only = '', whom = '', ...more]: readonly string[]): boolean =>
  (the === 'the' || the === 'our') && ONLY.has(only) && PERSON.has(whom) && (whom !== 'one' || more.includes('who'));

export const isHumanState = (scene: Scene, end: number): boolean => {
  const { lexicon } = scene;
  const to = pastAdverb(scene, end);
  const chain = wordsAfter(scene, to + 1, 5);
  if (WANTING.has(chain[0] ?? '') && ['would', 'd'].includes(scene.words[to + 1]?.folded ?? '')) return true;
  if (isMinded(scene, to) || isOff(chain) || isFirst(chain) || isOnlyOne(chain) || (chain[0] === 'in' && IN_STATES.has(chain[1] ?? '')))
    return true;
  if (chain[0] === 'for') return false; // August is for painting corridors
  if (isTended(scene, to, chain) || TO_THINGS.has(chain[chain[0] === 'be' ? 1 : 0] ?? '')) return false;
  if (chain.some((word) => IN_TEARS.has(word)) || isOurs(chain)) return true;
  if (chain.some((word) => lexicon.child.has(word) || (lexicon.childTitles.has(word) && !OF_THINGS_TOO.has(word)))) return true;
  if (LOSING.has(chain[0] ?? '') && chain.slice(1, 4).some((word) => WORN.has(word))) return true;
  if (
    ['has', 'had'].includes(scene.words[to + 1]?.folded ?? '') &&
    chain.slice(0, 4).some((word) => lexicon.kit.has(word) || AILMENTS.has(word))
  )
    return true;
  return chain.slice(0, 3).some((word) => FEELINGS.has(word)) || isMost(chain) || isBusy(chain.slice(0, 3), lexicon);
};

/** `Jasper still can't believe it`: to the word before what is said of somebody. */
export const pastAdverb = (scene: Scene, to: number): number =>
  SOMEHOW.has(scene.words[to + 1]?.folded ?? '') && scene.words[to + 1]?.gap === ' ' ? to + 1 : to;
const SOMEHOW = new Set('still just really also now always never nearly almost already finally'.split(' '));

/** `was the bravest pirate`; but `was the happiest term`. */
const isMost = ([the, most = '', whom = '']: readonly string[]): boolean =>
  the === 'the' && most.endsWith('est') && [3, 2].some((cut) => FEELINGS.has(most.slice(0, -cut).replace(/i$/u, 'y'))) && !TIMES.test(whom);
const TIMES = /^(?:time|season|month|term|week|day|days|weeks|months|year|part|half|weather|place|town|city|thing)$/u;

/** What somebody loses who has not got it any more: a plant may lose its coat, and a town its hat. */
const LOSING = new Set(['lost', 'forgotten', 'outgrown', 'mislaid']);
const WORN = new Set('shoe shoes coat jumper hat tooth bag tie watch'.split(' '));

const FIRST = new Set(['first', 'last', 'only', 'fastest', 'quickest']);
const TO_DO = new Set('across over to home out through up off in girl boy one'.split(' '));

/** `was the first across the line`; but `was the first month`. */
const isFirst = (chain: readonly string[]): boolean => chain[0] === 'the' && FIRST.has(chain[1] ?? '') && TO_DO.has(chain[2] ?? '');

/** What only somebody has. */
const AILMENTS = new Set(
  'chickenpox measles mumps nits tonsillitis flu asthma eczema hayfever concussion headache toothache earache nosebleed temperature allergy allergies stitches crutches'.split(
    ' ',
  ),
);

/** `is off to a new school`; but a season is off to a wet start. */
const isOff = (chain: readonly string[]): boolean => chain[0] === 'off' && chain[1] === 'to' && !chain.some((word) => STARTS.has(word));
const STARTS = new Set(['start', 'starts', 'flyer', 'flier', 'beginning']);

const ARTICLES = new Set(['a', 'an']);

/** `has learned`, `is painting`; but `is a climbing plant`. */
const isBusy = (chain: readonly string[], lexicon: Lexicon): boolean => {
  const article = chain.findIndex((word) => ARTICLES.has(word));
  return chain
    .slice(0, article === -1 ? chain.length : article)
    .some((word) => isDoing(word, lexicon) || (isDeed(word, lexicon) && !lexicon.looseDeeds.has(word) && !word.endsWith('s')));
};

const IN_TEARS = new Set(['tears', 'stitches', 'hysterics', 'giggles']);
/** Words for somebody, by their ending; `winter` and the like are none. */
const SOMEBODY = pattern(
  String.raw`^(?!winter|summer|flower|colour|number|letter|paper|weather|river|tower|power|winner|poster|banner|newsletter)\p{L}{3,}(?:er|or|ist|ian)s?$`,
  'u',
);

/** `is our new road safety officer`. */
const isOurs = (chain: readonly string[]): boolean => chain[0] === 'our' && chain.slice(1).some((word) => SOMEBODY().test(word));

/** `had been sitting`, `has been practising`; what climbs may be a plant. */
const isAtHand = (doing: string): boolean =>
  doing.endsWith('ing') && doing !== 'climbing' && firstForms(doing).some((verb) => MINDED.has(verb));

/** `Ivy has been cut back`: what is done to plants. */
const isTended = ({ lexicon, words }: Scene, to: number, [been, done = '']: readonly string[]): boolean =>
  been === 'been' && lexicon.kinds.get(words[to]?.folded ?? '')?.has('plant') === true && !lexicon.doneTo.has(done) && !isAtHand(done);
