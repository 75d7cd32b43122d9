import type { ConsentAnswer, ConsentGap, Day, Use } from '../../model.ts';
import { sayDay, startOfDay } from '../../text/calendar.ts';
import { byText } from '../../text/compare.ts';
import type { Shown, ShownFound } from './shown.ts';

/** What the consents say of somebody who is shown, or of a class of whom one gap stands for all. */

export interface Answered {
  readonly id: string;
  readonly answer: ConsentAnswer;
}

interface Gap extends Answered {
  readonly is: ConsentGap;
}

/** The worst first: of a class, one kind stands for all. */
const GAPS: readonly ConsentGap[] = ['refused', 'withdrawn', 'unclear', 'expired', 'not-yet', 'not-given'];
const THINGS: Readonly<Record<Use, string>> = {
  photo: 'a photo of',
  video: 'a video of',
  voice: 'a recording of',
  work: 'work by',
  name: 'naming',
  'full-name': 'naming in full',
  'named-photo': 'naming beside a photo of',
};

export function* verdictOn(shown: Shown, answers: readonly Answered[], at: ShownFound['at'], pupils = true): Generator<ShownFound, void> {
  const gaps = answers.flatMap(({ id, answer }) => (isGap(answer) ? [{ id, answer, is: answer.is as ConsentGap }] : []));
  const worst = GAPS.find((kind) => gaps.some(({ is }) => is === kind));
  if (worst !== undefined) yield gapEvidence(shown, worst, gaps, at, pupils);
  else yield* unwritten(shown, answers, at, pupils);
}

/** Where no list is named nobody can show a consent, and a protected pupil reads as everybody else. */
const isGap = ({ is }: ConsentAnswer): boolean => is !== 'given';

const gapEvidence = (shown: Shown, kind: ConsentGap, gaps: readonly Gap[], at: ShownFound['at'], pupils: boolean): ShownFound => {
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

function* unwritten(shown: Shown, answers: readonly Answered[], at: ShownFound['at'], pupils: boolean): Generator<ShownFound, void> {
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
