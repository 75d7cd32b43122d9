import { cuesOf } from './cue-finders.ts';
import { isDeed, isDoing, isOrdinary } from './morphology.ts';
import { deedAfter, hasPronoun, isPraised, isSpeaker } from './person-signs.ts';
import { after, isCapital, isPossessive, owned, wordsAfter, wordsBefore } from './scene.ts';
import { sentenceAround } from './told.ts';
import { soundsLikePlace } from './unlisted-place.ts';
import type { Run } from './unlisted-runs.ts';
import { listEnd } from './word-lists.ts';
import { isAble } from './word-states.ts';

/** What makes a person of a word that nobody knows, where a child is spoken of in the same sentence. */

/** Where places and things stand, and people less often. */
const OF_PLACES = new Set('in at of from to into near around via after through towards across'.split(' '));

/** What is done by people, or to people. */
export const isPerson = (run: Run): boolean => {
  if (SURE.some((sign) => sign(run))) return true;
  const [previous = ''] = wordsBefore(run.scene, run.from, 1);
  if ((OF_PLACES.has(previous) && !isPraised(run)) || soundsLikePlace(run)) return false;
  return LIKELY.some((sign) => sign(run));
};

type Sign = (run: Run) => boolean;

/** `Oskella, who …`, `Oskella, thank you`, `Oskella and friends`. */
const isSomebody: Sign = ({ scene, to }) => {
  const next = scene.words[to + 1];
  if (next?.gap === ', ') return OF_PEOPLE.has(next.folded) || CALLING.has(wordsAfter(scene, to + 1, 1)[0] ?? '');
  return next?.folded === 'and' && COMPANY.has(scene.words[to + 2]?.folded ?? '');
};
const OF_PEOPLE = new Set(['who', 'whose', 'whom']);
const CALLING = new Set(['you', 'your', 'done']);
const COMPANY = new Set('friends classmates pals chums mates co his her'.split(' '));

/** `Oskella with flour on her nose`, right at the head of a sentence or after a colon. */
const hasOwnPronoun: Sign = (run) => {
  const { scene, from } = run;
  const heads = scene.words[from]?.opens === true || /[:\u2013\u2014]\s$/u.test(scene.words[from]?.gap ?? '');
  return heads && hasPronoun(run);
};

/** `Oskella's poem`. */
const isOwner: Sign = ({ scene, to }) => isPossessive(scene, to) && scene.lexicon.owns.has(owned(scene, to)?.folded ?? '');

const GIVING = new Set(
  'handed gave given presented awarded passed awarding presenting giving read taught showed sang lent goes went'.split(' '),
);
/** Prizes do, and so does a class. */
const GOING = new Set(['goes', 'went']);
const CHEERING = new Set('cheered cheer cheering clapped clap clapping voted vote rooting rooted sang made'.split(' '));
/** What children get: `two goals for Oskella`. */
const GOT = new Set(
  'goal goals point points wicket wickets prize medal award certificate trophy sticker badge applause cheer cheers clap cake card role'.split(
    ' ',
  ),
);
const NEAR = 10;

/** `handed the Year 6 prize to Tavrin`, `Year 6 cheered for Tavrin`, `goals for Tavrin`. */
const isHandedTo: Sign = (run) => {
  const { scene, from } = run;
  const [link, what = ''] = wordsBefore(scene, from, 2);
  const verbs = link === 'to' ? GIVING : link === 'for' ? CHEERING : undefined;
  if (GOT.has(what) && (link === 'for' || (link === 'from' && !soundsLikePlace(run)))) return true;
  const near = scene.words.slice(Math.max(0, from - NEAR), from);
  return (
    verbs !== undefined && near.some(({ folded }) => verbs.has(folded) && (!GOING.has(folded) || near.some((one) => GOT.has(one.folded))))
  );
};

/** Made by hands: firms donate, print and publish. */
const MADE = new Set(
  'built made drawn painted sewn knitted baked cooked coded designed invented grown planted scored won read sung danced performed solved spotted found told asked held worn carved folded iced told'.split(
    ' ',
  ),
);

/** Done before an audience: after a noun it is said of a film or a disc, `a film narrated by …`. */
const PERFORMED = new Set(
  'narrated introduced recited played acted mimed rapped hummed drummed conducted directed compered captained skippered anchored'.split(
    ' ',
  ),
);

/** `built by Tavrin`, `Year 6 assembly: narrated by Oskella`. */
const isMaker: Sign = ({ scene, from }) => {
  const [by, made = '', noun = ''] = wordsBefore(scene, from, 3);
  return by === 'by' && (MADE.has(made) || (PERFORMED.has(made) && (noun === '' || scene.lexicon.functions.has(noun))));
};

/** `the girl in the helmet is Freya`, `a boy called Wolf`. */
const isNamedSo: Sign = (run) => ['is', 'was', 'called', 'named'].includes(wordsBefore(run.scene, run.from, 1)[0] ?? '') || isUnmasked(run);

/** `The boy under the sheet turned out to be Oskella`; but `the boy's lunch turned out to be Marmite`. */
const isUnmasked: Sign = ({ scene, from }) => {
  const said = wordsBefore(scene, from, 4).join(' ');
  if (!/^(?:be to (?:out (?:turned|turns)|proved|happened)|than other none)\b/u.test(said)) return false;
  const cues = cuesOf(scene).bySentence.get(scene.words[from]?.sentence ?? -1) ?? [];
  return cues.some(({ kind, to }) => kind === 'child' && to < from && !isPossessive(scene, to));
};

/** `Nobody in Year 2 hops further than Oskella`: of places they go further, and of things they like them more. */
const isUnmatched: Sign = ({ scene, from, to }) => {
  const said = sentenceAround(scene, from);
  const [than, most = ''] = wordsBefore(scene, from, 2);
  if (than !== 'than' || !NOBODY.has(said[0] ?? '') || !/^(?:.{2,}er|more|better|worse|less)$/u.test(most)) return false;
  return after(scene, to) === undefined && !said.some((word) => LIKED.has(word));
};
const NOBODY = new Set(['nobody', 'no', 'none']);
const LIKED = new Set(
  'anything nothing anywhere gone been travelled went likes like liked love loves loved prefers enjoy enjoys sells eats drinks watches plays'.split(
    ' ',
  ),
);

const SURE: readonly Sign[] = [isSomebody, isSpeaker, isOwner, isHandedTo, isNamedSo, isUnmatched, hasOwnPronoun];

const SEEN = new Set('spot spotted miss missed misses missing hug hugged tickle tickled carried chased tagged'.split(' '));

/** `The children chose Oskella`, `Year 3 thanked Tavrin`: and no noun after, which would be chosen instead. */
const isActedOn: Sign = ({ scene, from, to }) => {
  const [previous = ''] = wordsBefore(scene, from, 1);
  if (!scene.lexicon.doneTo.has(previous) && !SEEN.has(previous)) return false;
  const next = after(scene, to);
  if (next === undefined || TWO_OBJECTS.has(previous)) return true;
  return scene.lexicon.functions.has(next.folded) || !isOrdinary(next.folded, scene.lexicon);
};
/** `wished Tavrin good luck`: what is given follows. */
const TWO_OBJECTS = new Set(
  'wish wished wishes give gave gives hand handed show showed tell told teach taught send sent lend lent award awarded'.split(' '),
);

/** `Oskella holding the cup, Year 3`. */
const isAtWork: Sign = ({ scene, to }) => {
  const next = after(scene, to);
  return next?.case === 'lower' && isDoing(next.folded, scene.lexicon) && after(scene, to + 1) !== undefined;
};

/** `… was the only child`, `… is our youngest`. */
const isPredicate: Sign = ({ scene: { words }, to }) =>
  ['is', 'was', 'has'].includes(words[to + 1]?.folded ?? '') && words[to + 1]?.gap === ' ';

/** `With Tavrin in goal`. */
const isWithUs: Sign = ({ scene, from, to }) =>
  wordsBefore(scene, from, 1)[0] === 'with' && isCapital(scene.words[from]) && AT_PLAY.has(wordsAfter(scene, to, 1)[0] ?? '');
const AT_PLAY = new Set('in on at up leading as'.split(' '));

const OTHERS = new Set('rest others whole all everyone everybody'.split(' '));
const OF_OTHERS = new Set('the of in from our else'.split(' '));
const GROWN_UPS = /^(?:teams?|staff|teachers?|tas?|parents?|famil(?:y|ies)|helpers|mums|dads|carers|adults|governors|volunteers)$/u;

/** `Oskella and the rest of Year 5`, `Tavrin with everyone in Badger Class`: one of the class, and not of its books or its teachers. */
const isOneOfClass: Sign = ({ scene, to }) => {
  const { words } = scene;
  const link = words[to + 1]?.folded ?? '';
  if (link !== 'and' && link !== 'with') return false;
  let at = to + 2;
  while (OF_OTHERS.has(words[at]?.folded ?? '') || OTHERS.has(words[at]?.folded ?? '')) at++;
  const cue = cuesOf(scene).from.get(at);
  if (cue === undefined || !words.slice(to + 2, at).some(({ folded }) => OTHERS.has(folded))) return false;
  if (isPossessive(scene, cue.to)) return false;
  const next = after(scene, cue.to);
  if (next === undefined || scene.lexicon.functions.has(next.folded) || isDeed(next.folded, scene.lexicon)) return true;
  return !GROWN_UPS.test(next.folded) && !isOrdinary(next.folded, scene.lexicon);
};

const TWINS = new Set(['twins', 'triplets', 'siblings', 'classmates']);
const PLAYERS = /(?:er|or|ist|ian|man|girl|boy)s$/u;

/** `our Year 1 twins, Oskella among them`: one of several people; `six castles, Harlech among them` are none. */
const isAmongThem: Sign = ({ scene, from, ...run }) => {
  const [among, them] = wordsAfter(scene, listEnd({ scene, from, ...run }), 2);
  const people = scene.words[listEnd({ scene, from, ...run }, -1) - 1]?.folded ?? '';
  const { children, childTitles } = scene.lexicon;
  if ((among !== 'among' && among !== 'amongst') || them !== 'them') return false;
  return (
    TWINS.has(people) ||
    children.has(people) ||
    childTitles.has(people.replace(/s$/u, '')) ||
    (PLAYERS.test(people) && !isOrdinary(people, scene.lexicon))
  );
};

/** `Every child has a hobby, and for Oskella it is the yo-yo`. */
const isOneOfAll: Sign = ({ scene, from, to }) => {
  const [it, is = ''] = wordsAfter(scene, to, 2);
  if (wordsBefore(scene, from, 1)[0] !== 'for' || it !== 'it' || !['is', 'was', 's', 'means', 'meant'].includes(is)) return false;
  const { child, children } = scene.lexicon;
  return scene.words
    .slice(Math.max(0, from - FAR), from)
    .some(({ folded, sentence }) => sentence === scene.words[from]?.sentence && (child.has(folded) || children.has(folded)));
};
const FAR = 14;

const FELT = new Set('salute miss thank applaud admire congratulate proud'.split(' '));

/** `Oskella, we salute you`: to towns and teams it is love. */
const isToasted: Sign = ({ scene, to }) => {
  const next = scene.words[to + 1];
  const said = wordsAfter(scene, to + 1, 5);
  return next?.gap === ', ' && (next.folded === 'we' || next.folded === 'i') && said.includes('you') && said.some((word) => FELT.has(word));
};

const RACES =
  /^(?:relay|sprint|hurdles?|dash|race|final|heat|semi-final|backstroke|breaststroke|freestyle|butterfly|medley|mile|marathon|steeplechase)$/;
/** `In the boys' relay Oskella took the last leg`: who runs it, right after the race. */
const isInRace: Sign = ({ scene, from, to }) => {
  const gap = scene.words[from]?.gap ?? '';
  return (gap === ' ' || gap === ', ') && RACES.test(scene.words[from - 1]?.folded ?? '') && deedAfter({ scene, from, to }) !== undefined;
};

const canDo: Sign = ({ scene, to }) => isAble(scene, to);
const doesSomething: Sign = (run) => deedAfter({ ...run, to: listEnd(run) }) === 'strong';

const LIKELY: readonly Sign[] = [
  canDo,
  doesSomething,
  isPraised,
  isPredicate,
  isActedOn,
  isAtWork,
  isWithUs,
  isMaker,
  isOneOfClass,
  isAmongThem,
  isOneOfAll,
  isToasted,
  isInRace,
];
