import { pattern } from '../../text/pattern.ts';
import { type Around, near } from './around.ts';
import type { Candidate } from './candidates.ts';
import { hasGroup, isGroup, isOurs } from './company.ts';
import { hasCrowd } from './crowd.ts';
import { type Cue, says } from './cues.ts';
import { ledBy } from './place-signs.ts';
import type { Sentence } from './sentences.ts';
import { hasGone, isAhead, isOver, isProgressive, went } from './tense.ts';
import { POINTS } from './words/points.ts';

// What speaks for or against a group being at a place, each by the name under which `words/points.ts` has its points.

/** What a sentence says, once for all places in it. */
export const ownOf = (sentence: Sentence, around: Around): ReadonlySet<string> =>
  new Set([...saidOf(CUES, sentence.said), ...namesOf(ownSigns(sentence, around)), ...namesOf(styleSigns(sentence))]);

/** What those beside it say. */
export const besideOf = (around: Around): ReadonlySet<string> => {
  const said = near(around);
  return new Set(said === '' ? ['nothing'] : namesOf(besideSigns(said, around)));
};

/** What a sentence and those beside it tell of a place together. */
export const jointOf = (candidate: Candidate, { own, beside, around }: Scene): readonly string[] =>
  namesOf({ ...jointSigns(candidate, { own, beside }), terse: isAllTerse(around) });

export interface Scene {
  readonly own: ReadonlySet<string>;
  readonly beside: ReadonlySet<string>;
  readonly around: Around;
}

type Signs = Readonly<Record<string, boolean>>;
const namesOf = (signs: Signs): readonly string[] => Object.keys(signs).filter((name) => signs[name] === true);

/** What counts by itself or is asked for below. */
const ASKED: ReadonlySet<string> = new Set('now instant willBe arrived underWay leaving forms kit journey travel lodging'.split(' '));
const cuesFor = (prefix: string): readonly Cue[] =>
  (Object.keys(says) as readonly Cue[]).filter((cue) => cue !== 'ahead' && (ASKED.has(cue) || POINTS[prefix + cue] !== undefined));
const [CUES, CUES_BESIDE] = [cuesFor(''), cuesFor('near ')];
const saidOf = (cues: readonly Cue[], said: string): readonly string[] =>
  cues.filter((cue) => says[cue](said) && !(cue === 'staff' && hasCrowd(said)));

/** Captions and notes from the road have no verbs. */
const isAllTerse = ({ sentences, at }: Around): boolean =>
  [at - 1, at, at + 1].every((index) => sentences[index] === undefined || isTerse(sentences[index]));
const isTerse = ({ from, to, said }: Sentence): boolean => to - from < 7 && !says.verbs(said);

// ── Its sentence, and those beside it ───────────────────────────────────────────────────────────────────────────────

const ownSigns = (sentence: Sentence, { own }: Around): Signs => {
  const { said, from, to } = sentence;
  const isOf = hasGroup(sentence, own);
  return {
    ...timeSigns(said),
    ...{ group: isOf, us: isOurs(said), gone: hasGone(said), perfect: PERFECT().test(said), 'somebody doing': DOING.test(said) },
    'group is': isOf && SUBJECT().test(said) && hasGroup({ ...sentence, to: Math.min(to, from + 3), said: beginningOf(said) }, own),
  };
};

const timeSigns = (said: string): Signs => ({
  ...{ ahead: isAhead(said), past: went(said), over: isOver(said), progressive: isProgressive(said) },
});

const DOING = / (?:are|is|re|m)(?: [a-z]{2,12}){0,3} [a-z]{2,14}ing /u;
const PERFECT = pattern(
  String.raw` (?:have|has|ve)(?: (?:just|all|now|finally|already|safely))? \p{L}{2,14}(?:ed|en|ne|ught|ot|un|nd|ut|eft|et) `,
  'u',
);
const SUBJECT = pattern(String.raw`^(?: \p{L}{1,20}| \d{1,3}\p{L}?){1,4} (?:are|is|re) `, 'u');
const beginningOf = (said: string): string => `${said.split(' ', 5).join(' ')} `;

/** How it is written: who writes from the road leaves out who and what is. */
const styleSigns = ({ told, from, to, said }: Sentence): Signs => {
  const [start, end] = [told.words[from]?.start, told.words[to]?.end ?? 0];
  const next = told.words[to + 1]?.start;
  return {
    ...{ 'without verb': !says.verbs(said), short: to - from < 9, exclaimed: told.text.charAt(end) === '!' },
    ...{ 'telegraphic start': STARTS().test(said), 'things out': OUT().test(said), clock: CLOCK().test(told.text.slice(start, end)) },
    'ride shown': RIDE.test(told.text.slice(start, next)),
    ...{ they: THEY.test(said), you: YOU.test(said), me: ME.test(said) },
  };
};

/** `Just pulled up at`, `Halfway round`, `Leaving …`. */
const STARTS = pattern(
  String.raw`^ (?:just|currently|halfway|half way|nearly|almost|finally|safely|back on|off to|off up|up at|down at|out at|en route|on our|and we|here at|live|greetings|\p{L}{3,12}(?<!even|even|morn|noth|someth|anyth|dur)ing) `,
  'u',
);
/** `notebooks out`, `boots on`. */
const OUT = pattern(String.raw` \p{L}{3,14}s (?:out|on|up|off|down|in|packed|full|ready) `, 'u');
const CLOCK = pattern(String.raw`(?<!\d)\d{1,2}(?:[.:]\d\d(?:\s?[ap]m)?(?!\d)|\s?[ap]m(?!\p{L}))|(?<!\p{L})(?:noon|midday)(?!\p{L})`, 'iu');
/** Coaches, trains, planes, ships, tents, boots and suitcases, drawn. */
const RIDE = /[\u{1F68C}-\u{1F690}\u{1F682}-\u{1F687}\u2708\u{1F6EB}\u{1F6EC}\u26F4\u{1F6F3}\u{1F6A2}\u26FA\u{1F3D5}\u{1F97E}\u{1F9F3}]/u;
const THEY = / (?:they|their|them) /;
const YOU = / (?:you|your) /;
const ME = / (?:i|my|me) /;

const besideSigns = (said: string, { sentences, at, own }: Around): Signs => ({
  ...Object.fromEntries(saidOf(CUES_BESIDE, said).map((cue) => [cue, true])),
  ...timeSigns(said),
  group: isGroup(said) || [sentences[at - 1], sentences[at + 1]].some((one) => one !== undefined && hasGroup(one, own)),
  ...{ us: isOurs(said), 'things out': OUT().test(said) },
});

// ── Both together ───────────────────────────────────────────────────────────────────────────────────────────────────

const jointSigns = ({ by, hold }: Candidate, { own, beside }: Omit<Scene, 'around'>): Signs => {
  const isThere = ['led by at', 'led by in', 'led along'].includes(ledBy(by));
  const onlyPast = own.has('past') && !own.has('now') && !own.has('ahead') && !own.has('willBe');
  return {
    ...peopleSigns(own, beside),
    ...{ 'group beside': own.has('group') && isThere, 'only past': onlyPast },
    'for what is to come': by === 'for' && ['ahead', 'willBe', 'kit'].some((sign) => own.has(sign)),
    'on the road': ['journey', 'travel', 'kit', 'forms', 'lodging'].some((sign) => own.has(sign) || beside.has(sign)),
    'held there': hold !== 'none' && ledBy(by) !== 'led along' && isThere && (!onlyPast || own.has('progressive')),
    'held, and not past': hold === 'strong' && !own.has('past') && !own.has('over'),
  };
};

/** Who is told of, and when. */
const peopleSigns = (own: ReadonlySet<string>, beside: ReadonlySet<string>): Signs => {
  const ours = own.has('group') || own.has('us');
  const people = ours || beside.has('group') || beside.has('us');
  return {
    people,
    'group, and going on': own.has('group') && own.has('progressive'),
    'people, and to come': people && own.has('ahead'),
    'people, and now': ours && own.has('now'),
    'group, this instant': own.has('group') && own.has('instant') && !own.has('study'),
    happening: own.has('now') && !own.has('past'),
  };
};
