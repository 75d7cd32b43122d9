import { barredUnnamed, bars, isBarred, isOwnChild } from '../detect/shown/barred.ts';
import { type Answered, verdictOn } from '../detect/shown/gaps.ts';
import { isPupil, pupilsOf, questionOf, type Shown, type ShownFound, type ShownKind, useOf } from '../detect/shown/shown.ts';
import type { Pupil } from '../model.ts';
import { memberCalled } from '../text/called.ts';
import { mediaTypeOf } from '../text/media.ts';
import type { Check } from './check.ts';

/** A pupil is shown only where the family agreed to that use, on that channel, on that day. */
const consent: Check<ShownKind> = {
  id: 'consent',
  summary: 'Shows a pupil without a consent that holds.',
  needs: ['pupils', 'consent'],
  absences: ['undeclared'],
  options: {
    written: { type: 'yes-no', default: false, says: 'consent counts only in writing' },
    bars: {
      type: 'list',
      values: ['pupils', 'other-pupils', 'staff', 'people'],
      default: [],
      says: 'whom a personal account may not show, whatever the consents say; of `other-pupils` a family’s own child is none, so that one pupil may be shown and several or a class may not; `people` is everybody',
    },
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
      message: 'a personal account may not show {whom}, whatever the consents say: {who}',
      advice: 'post it from the school’s own account, or leave it out',
    },
  },
  *find({ reading, school, options }) {
    for (const [index, media] of (reading.post.media ?? []).entries()) {
      const shown = { media, pointer: `/media/${index}`, use: useOf(media), reading, school, options };
      yield* undeclared(shown);
      yield* barredUnnamed(shown);
      for (const [place, entry] of (media.pupils ?? []).entries()) yield* pupilEntry(shown, entry, `/media/${index}/pupils/${place}`);
      yield* people(shown);
    }
  },
};

export default consent;

function* undeclared({ media, pointer }: Shown): Generator<ShownFound, void> {
  const type = mediaTypeOf(media);
  const shows = media.shows ?? (type === 'image' || type === 'video' ? 'pupils' : 'other');
  const open = media.pupils === undefined || (media.shows === 'pupils' && media.pupils.length === 0);
  if (!open || (shows !== 'pupils' && shows !== 'work')) return;
  const what = shows === 'work' ? `whose work this ${type} shows` : `which pupils this ${type} shows`;
  yield { kind: 'undeclared', doubt: true, at: { field: `${pointer}/pupils` }, data: { what } };
}

function* pupilEntry(shown: Shown, entry: string, field: string): Generator<ShownFound, void> {
  const at = { field, start: 0, end: entry.length };
  if (isBarred(shown, entry)) yield { kind: 'personal-account', at, data: { whom: 'pupils', who: entry } };
  const pupils = pupilsOf(entry, shown);
  if (isOwnChild(shown, entry)) return;
  if (shown.school.state.pupils === 'unnamed') yield* unlistedEntry(shown, entry, at);
  else if (pupils === undefined) yield { kind: 'unknown-pupil', at, data: { entry } };
  else yield* verdictOn(shown, answersFor(pupils, shown), at);
}

const answersFor = (pupils: readonly Pupil[], shown: Shown): readonly Answered[] =>
  pupils.map((pupil) => ({ id: pupil.id, answer: shown.school.consent.ofPupil(pupil, questionOf(shown)) }));

/** Without a roll nobody can be unknown, but what the consent list says of the entry itself still counts. */
function* unlistedEntry(shown: Shown, entry: string, at: ShownFound['at']): Generator<ShownFound, void> {
  const answer = shown.school.consent.ofPerson(entry, questionOf(shown));
  if (answer.is !== 'not-given') yield* verdictOn(shown, [{ id: entry, answer }], at, false);
}

/** A pupil who is listed among the adults is still that pupil; of the adults a policy may ask for consent too. */
function* people(shown: Shown): Generator<ShownFound, void> {
  for (const [place, who] of (shown.media.people ?? []).entries()) {
    const field = `${shown.pointer}/people/${place}`;
    if (isPupil(who, shown.school)) yield* pupilEntry(shown, who, field);
    else yield* adultEntry(shown, who, field);
  }
}

function* adultEntry(shown: Shown, who: string, field: string): Generator<ShownFound, void> {
  const isStaff = memberCalled(who, shown.school) !== undefined;
  if (bars(shown, 'people') || (isStaff && bars(shown, 'staff')))
    yield { kind: 'personal-account', at: { field, start: 0, end: who.length }, data: { whom: isStaff ? 'staff' : 'other people', who } };
  if (shown.options['adults'] === true) yield* adult(shown, who, field);
}

function* adult(shown: Shown, who: string, field: string): Generator<ShownFound, void> {
  const at = { field, start: 0, end: who.length };
  const person = memberCalled(who, shown.school);
  yield* verdictOn(shown, [{ id: who, answer: shown.school.consent.ofPerson(person?.id ?? who, questionOf(shown)) }], at, false);
}
