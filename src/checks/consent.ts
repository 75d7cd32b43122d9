import type { ConsentAnswer, ConsentGap, Day, Evidence, Media, Options, Person, Pupil, Reading, School, Use } from '../model.ts';
import { sayDay, startOfDay } from '../text/calendar.ts';
import { byText } from '../text/compare.ts';
import { mediaTypeOf } from '../text/media.ts';
import type { Check } from './check.ts';

type Kind = ConsentGap | 'unknown-pupil' | 'undeclared' | 'not-written' | 'personal-account';
type Found = Evidence<Kind>;
type Gap = { readonly id: string; readonly answer: ConsentAnswer; readonly is: ConsentGap };

/** One picture, recording or document of a post, and what showing somebody in it asks for. */
interface Shown {
  readonly media: Media;
  readonly pointer: string;
  readonly use: Use;
  readonly reading: Reading;
  readonly school: School;
  readonly options: Options;
}

/** The worst first: of a class, one kind stands for all. */
const GAPS: readonly ConsentGap[] = ['refused', 'withdrawn', 'unclear', 'expired', 'not-yet', 'not-given'];
const USES = { image: 'photo', video: 'video', audio: 'voice', document: 'photo' } as const;
const THINGS: Readonly<Record<Use, string>> = {
  photo: 'a photo of',
  video: 'a video of',
  voice: 'a recording of',
  work: 'work by',
  name: 'naming',
  'full-name': 'naming in full',
  'named-photo': 'naming beside a photo of',
};
const CLASS = /^class:\s*/i;

/** A pupil is shown only where the family agreed to that use, on that channel, on that day. */
const consent: Check<Kind> = {
  id: 'consent',
  summary: 'Shows a pupil without a consent that holds.',
  needs: ['pupils', 'consent'],
  options: {
    written: { type: 'yes-no', default: false, says: 'consent counts only in writing' },
    personal: { type: 'text', values: ['allowed', 'never'], default: 'allowed', says: 'whether a personal account may show pupils at all' },
    adults: { type: 'yes-no', default: false, says: 'the adults in `people` need a consent too' },
  },
  messages: {
    'not-given': {
      message: 'there is no consent for {thing} {who} on {channel}{others}',
      advice: 'choose a picture without {who}, or ask the family first',
    },
    refused: { message: 'consent for {thing} {who} on {channel} was refused{others}', advice: 'choose a picture without {who}' },
    withdrawn: { message: 'consent for {thing} {who} on {channel} was withdrawn{others}', advice: 'choose a picture without {who}' },
    expired: {
      message: 'consent for {thing} {who} on {channel} has run out{others}',
      advice: 'choose a picture without {who}, or ask the family again',
    },
    'not-yet': {
      message: 'consent for {thing} {who} on {channel} has not begun yet{begins}{others}',
      advice: 'wait until it has begun, or choose a picture without {who}',
    },
    unclear: {
      message:
        'consent for {thing} {who} on {channel} is unclear: a refusal stands, and the newer, broader consent does not lift it{others}',
      advice: 'ask the family about this use and channel by name, and record the answer',
    },
    'unknown-pupil': {
      message: '{entry} is no id on the roll, no name that only one pupil has, and no class with anybody in it',
      advice: 'write the pupil’s id as it stands on the roll; somebody who has just joined has to be added to it first',
    },
    undeclared: {
      message: 'nobody has said {what}',
      advice: 'list the pupils under `pupils`, or write `"pupils": []` if there are none',
    },
    'not-written': {
      message: 'consent for {thing} {who} on {channel} {form}, and this policy asks for it in writing',
      advice: 'get it in writing and record `written` in the consent list',
    },
    'personal-account': {
      message: 'a personal account may not show pupils, whatever their consents say: {who}',
      advice: 'post it from the school’s own account, or leave it out',
    },
  },
  *find({ reading, school, options }) {
    for (const [index, media] of (reading.post.media ?? []).entries()) {
      const shown = { media, pointer: `/media/${index}`, use: useOf(media), reading, school, options };
      yield* undeclared(shown);
      for (const [place, entry] of (media.pupils ?? []).entries()) yield* pupilEntry(shown, entry, `/media/${index}/pupils/${place}`);
      yield* people(shown);
    }
  },
};

export default consent;

/** A document that shows pupils counts as a photo; their work asks for a use of its own. */
const useOf = (media: Media): Use => (media.shows === 'work' ? 'work' : USES[mediaTypeOf(media)]);

function* undeclared({ media, pointer }: Shown): Generator<Found, void> {
  const type = mediaTypeOf(media);
  const shows = media.shows ?? (type === 'image' || type === 'video' ? 'pupils' : 'other');
  const open = media.pupils === undefined || (media.shows === 'pupils' && media.pupils.length === 0);
  if (!open || (shows !== 'pupils' && shows !== 'work')) return;
  const what = shows === 'work' ? `whose work this ${type} shows` : `which pupils this ${type} shows`;
  yield { kind: 'undeclared', doubt: true, at: { field: `${pointer}/pupils` }, data: { what } };
}

function* pupilEntry(shown: Shown, entry: string, field: string): Generator<Found, void> {
  const at = { field, start: 0, end: entry.length };
  if (isPersonal(shown)) yield { kind: 'personal-account', at, data: { who: entry } };
  const pupils = pupilsOf(entry, shown);
  if (shown.school.state.pupils === 'unnamed') yield* unlistedEntry(shown, entry, at);
  else if (pupils === undefined) yield { kind: 'unknown-pupil', at, data: { entry } };
  else yield* verdictOn(shown, answersFor(pupils, shown), at);
}

const answersFor = (pupils: readonly Pupil[], shown: Shown): readonly Omit<Gap, 'is'>[] =>
  pupils.map((pupil) => ({ id: pupil.id, answer: shown.school.consent.ofPupil(pupil, questionOf(shown)) }));

/** Without a roll nobody can be unknown, but what the consent list says of the entry itself still counts. */
function* unlistedEntry(shown: Shown, entry: string, at: Found['at']): Generator<Found, void> {
  const answer = shown.school.consent.ofPerson(entry, questionOf(shown));
  if (answer.is !== 'not-given') yield* verdictOn(shown, [{ id: entry, answer }], at, false);
}

/** A pupil who is listed among the adults is still that pupil; of the adults a policy may ask for consent too. */
function* people(shown: Shown): Generator<Found, void> {
  for (const [place, who] of (shown.media.people ?? []).entries()) {
    const field = `${shown.pointer}/people/${place}`;
    if (isPupil(who, shown.school)) yield* pupilEntry(shown, who, field);
    else if (shown.options['adults'] === true) yield* adult(shown, who, field);
  }
}

const staffNamed = (who: string, { staff }: School): Person | undefined =>
  staff.find(({ id, name, email }) => [id, name, email].includes(who));

/** By id or full name; a forename alone may be anybody's. */
const isPupil = (who: string, school: School): boolean =>
  school.roll.byId(who) !== undefined ||
  (/\s/.test(who.trim()) && school.roll.byName(who).length > 0 && staffNamed(who, school) === undefined);

function* adult(shown: Shown, who: string, field: string): Generator<Found, void> {
  const at = { field, start: 0, end: who.length };
  const person = staffNamed(who, shown.school);
  yield* verdictOn(shown, [{ id: who, answer: shown.school.consent.ofPerson(person?.id ?? who, questionOf(shown)) }], at, false);
}

const isPersonal = ({ reading, options, use }: Shown): boolean =>
  options['personal'] === 'never' && reading.accountKind === 'personal' && use !== 'work';

const questionOf = ({ use, reading }: Shown): { use: Use; channel: string; day: Day } => ({
  use,
  channel: reading.channel,
  day: reading.day,
});

/** Whom an entry means, for certain; undefined where that is nobody, or nobody alone. */
const pupilsOf = (entry: string, shown: Shown): readonly Pupil[] | undefined => {
  const { roll } = shown.school;
  const pupil = roll.byId(entry);
  const found = CLASS.test(entry) ? classOf(entry, shown) : pupil === undefined ? roll.byName(entry) : [pupil];
  return found.length === 1 || (CLASS.test(entry) && found.length > 0) ? found : undefined;
};

/** Everybody on the roll who is of the class, leavers too, except those who had left when the picture was taken. */
const classOf = (entry: string, { school, media }: Shown): readonly Pupil[] => {
  const taken = media.takenAt?.slice(0, 10);
  const pupils = school.roll.ofClass(entry.replace(CLASS, '')) ?? [];
  return pupils.filter(({ leftOn }) => taken === undefined || leftOn === undefined || leftOn >= taken);
};

function* verdictOn(shown: Shown, answers: readonly Omit<Gap, 'is'>[], at: Found['at'], pupils = true): Generator<Found, void> {
  const gaps = answers.flatMap(({ id, answer }) => (isGap(answer) ? [{ id, answer, is: answer.is as ConsentGap }] : []));
  const worst = GAPS.find((kind) => gaps.some(({ is }) => is === kind));
  if (worst !== undefined) yield gapEvidence(shown, worst, gaps, at, pupils);
  else yield* unwritten(shown, answers, at, pupils);
}

/** Where no list is named nobody can show a consent, and a protected pupil reads as everybody else. */
const isGap = ({ is }: ConsentAnswer): boolean => is !== 'given';

const gapEvidence = (shown: Shown, kind: ConsentGap, gaps: readonly Gap[], at: Found['at'], pupils: boolean): Found => {
  const same = gaps.filter(({ is }) => is === kind);
  const others = gaps.filter(({ is }) => is !== kind).map(({ id, is }) => `${id} (${is.replace('-', ' ')})`);
  const from = latest(gaps.map(({ answer }) => answer.givenFrom));
  const since = same[0]?.answer.since;
  return {
    kind,
    at,
    data: {
      ...sentence(shown, same),
      others: others.length === 0 ? '' : `; nor for ${listed(others)}`,
      begins: from === undefined ? '' : `: it begins on ${sayDay(from, shown.reading.day)}`,
    },
    pupils: pupils ? gaps.map(({ id }) => id) : [],
    ...(from === undefined ? {} : { safeAfter: startOfDay(from, shown.school.timezone) }),
    ...(since === undefined ? {} : { since }),
  };
};

function* unwritten(shown: Shown, answers: readonly Omit<Gap, 'is'>[], at: Found['at'], pupils: boolean): Generator<Found, void> {
  if (shown.options['written'] !== true) return;
  const loose = answers.filter(({ answer }) => answer.row !== undefined && answer.row.form !== 'written');
  const spoken = loose.filter(({ answer }) => answer.row?.form === 'verbal');
  const said = spoken.length > 0 ? spoken : loose;
  if (said.length === 0) return;
  const form = spoken.length > 0 ? 'was given by word of mouth' : 'is recorded without its form';
  const ids = pupils ? said.map(({ id }) => id) : [];
  yield { kind: 'not-written', at, doubt: spoken.length === 0, data: { ...sentence(shown, said), form }, pupils: ids };
}

const sentence = ({ use, reading }: Shown, of: readonly { readonly id: string }[]): Record<string, string> => ({
  thing: THINGS[use],
  who: listed(of.map(({ id }) => id)),
  channel: reading.channel,
});

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** The last of several days; undefined where one of them is not known, since waiting then does not mend all. */
const latest = (days: readonly (Day | undefined)[]): Day | undefined => {
  const known = days.filter((day) => day !== undefined);
  return known.length < days.length ? undefined : known.toSorted(byText).at(-1);
};
