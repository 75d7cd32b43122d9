import { type NameFound, namesIn } from '../detect/names/find.ts';
import type { Form, Listed } from '../detect/names/mention.ts';
import type { ConsentAnswer, Evidence, Field, Media, Options, Pupil, Reading, School, Use } from '../model.ts';
import { startOfDay } from '../text/calendar.ts';
import { foldName } from '../text/fold.ts';
import { pattern } from '../text/pattern.ts';
import type { Check, CheckInput } from './check.ts';

type Kind = 'full-name' | 'forename' | 'surname' | 'initials' | 'disguised' | 'misspelt' | 'unlisted';

/** A post that names a pupil must not pass, unless the family agreed to it. */
const childName: Check<Kind> = {
  id: 'child-name',
  summary: 'Names a pupil.',
  needs: ['pupils', 'consent'],
  reads: ['photos'],
  options: {
    names: {
      type: 'text',
      values: ['consent', 'forename', 'never'],
      default: 'consent',
      says: 'what a consent may allow: names as it says, a first name at most, or none at all',
    },
  },
  messages: {
    'full-name': { message: '“{name}” is the full name of {who}{lacks}', advice: 'leave the name out, or say “{instead}”' },
    forename: { message: '“{name}” is the first name of {who}{lacks}', advice: 'leave the name out, or say “{instead}”' },
    surname: { message: '“{name}” is the surname of {who}{lacks}', advice: 'leave the name out, or say “{instead}”' },
    initials: { message: '“{name}” could be the initials of {who}', advice: 'leave them out, or say “{instead}”' },
    disguised: {
      message: '“{name}” is the name of {who}, written in another way{lacks}',
      advice: 'leave the name out, or say “{instead}”',
    },
    misspelt: {
      message: '“{name}” is one letter away from the name of {who}',
      advice: 'if that child is meant, say “{instead}”; if not, go on',
    },
    unlisted: {
      message: '“{name}” looks like the name of {who}, and is not on the roll',
      advice: 'say “{instead}”; if the child has just joined, have the roll brought up to date',
    },
  },
  *find(input) {
    const seen = input.lookups.names();
    for (const field of input.reading.fields) for (const name of namesIn(field, seen)) yield* evidenceOf(name, field, input);
  },
};

export default childName;

function* evidenceOf({ start, end, listed, open, cue }: NameFound, field: Field, input: CheckInput): Generator<Evidence<Kind>, void> {
  const said = field.text.slice(start, end);
  const at = { field: field.pointer, start, end };
  if (listed === undefined) {
    const who = cue === undefined ? 'somebody' : `a child, beside “${cue}”`;
    yield { kind: 'unlisted', at, doubt: open, data: { name: said, who, instead: 'a pupil' }, replacement: 'a pupil' };
    return;
  }
  const pupils = meant(listed.pupils, input);
  const lacking = pupils.map((pupil) => lackOf(listed, pupil, input)).filter((lack) => lack !== undefined);
  if (lacking.length === 0) return;
  yield { ...listedEvidence({ listed, open, cue }, pupils, lacking, said, input), at };
}

// ── Who is meant ────────────────────────────────────────────────────────────────────────────────────────────────────

/** Of several who share a name those whom the photo or the class shows; where nothing shows it, all of them. */
const meant = (pupils: readonly Pupil[], { reading, school }: CheckInput): readonly Pupil[] => {
  if (pupils.length < 2) return pupils;
  const entries = (reading.post.media ?? []).flatMap((media) => media.pupils ?? []);
  const pictured = pupils.filter((pupil) => entries.some((entry) => isOf(entry, pupil, school)));
  if (pictured.length > 0) return pictured;
  const words = wordsOf(reading.fields.map(({ text }) => text).join('\n'));
  const inClass = pupils.filter(({ class: group, year }) =>
    [group, year === undefined ? undefined : `year ${year}`].some((one) => says(words, one)),
  );
  return inClass.length > 0 ? inClass : pupils;
};

/** The folded words of a text, with a blank before and behind each: `year 1` is no part of `year 10`. */
const wordsOf = (text: string): string => ` ${foldName(text).replace(APART(), ' ').trim()} `;
const APART = pattern(String.raw`[^\p{L}\p{N}]+`, 'gu');
const says = (words: string, one: string | undefined): boolean => one !== undefined && words.includes(wordsOf(one));

// ── Whether the family agreed ───────────────────────────────────────────────────────────────────────────────────────

interface Lack {
  readonly answer: ConsentAnswer;
  /** Named beside their own picture, to which the family did not agree. */
  readonly beside: boolean;
}

const USES: Readonly<Record<Form, Use>> = {
  forename: 'name',
  'full-name': 'full-name',
  surname: 'full-name',
  family: 'full-name',
  initials: 'name',
};

/** What is missing for naming this pupil so, here, today; undefined where nothing is. */
const lackOf = ({ form }: Listed, pupil: Pupil, { school, reading, options }: CheckInput): Lack | undefined => {
  const use = USES[form];
  const ask = (what: Use): ConsentAnswer => school.consent.ofPupil(pupil, { use: what, channel: reading.channel, day: reading.day });
  const answer = ask(use);
  if (!mayBeNamed(use, options)) return { answer: FOR_EVER, beside: false };
  if (answer.is !== 'given') return { answer, beside: false };
  const beside = showsPupil(pupil, reading, school) ? ask('named-photo') : answer;
  return beside.is === 'given' ? undefined : { answer: beside, beside: true };
};

/** What a policy bars, no waiting mends. */
const FOR_EVER: ConsentAnswer = { is: 'not-given' };

const mayBeNamed = (use: Use, { names }: Options): boolean => names === 'consent' || (names === 'forename' && use === 'name');

/** A picture whose people nobody declared counts as showing whoever is named. */
const showsPupil = (pupil: Pupil, { post }: Reading, school: School): boolean =>
  (post.media ?? []).some(
    (media) =>
      media.shows !== 'work' && (media.pupils === undefined ? undeclared(media) : media.pupils.some((entry) => isOf(entry, pupil, school))),
  );

const undeclared = ({ shows, type }: Media): boolean =>
  (shows === undefined || shows === 'pupils') && type !== 'audio' && type !== 'document';

const isOf = (entry: string, pupil: Pupil, { roll }: School): boolean =>
  roll.byId(entry)?.id === pupil.id ||
  roll.byName(entry).some(({ id }) => id === pupil.id) ||
  (roll.ofClass(entry.replace(/^class:\s*/i, '')) ?? []).some(({ id }) => id === pupil.id);

// ── What to say ─────────────────────────────────────────────────────────────────────────────────────────────────────

const listedEvidence = (
  { listed, open, cue }: Pick<NameFound, 'open' | 'cue'> & { readonly listed: Listed },
  pupils: readonly Pupil[],
  lacking: readonly Lack[],
  said: string,
  { school }: CheckInput,
): Omit<Evidence<Kind>, 'at'> => {
  const misspelt = listed.misspelt === 'whole';
  const initials = listed.form === 'initials';
  const instead = insteadOf(pupils, listed.form);
  const from = pupils.length === 1 ? lacking[0]?.answer.givenFrom : undefined;
  return {
    kind: kindOf(listed),
    doubt: open || initials || (misspelt && cue === undefined),
    data: {
      name: said,
      who: whoIs(pupils),
      lacks: lacking.some(({ beside }) => beside) ? ', named beside a picture, to which the family did not agree' : '',
      instead,
    },
    pupils: pupils.map(({ id }) => id),
    replacement: instead,
    ...(from === undefined ? {} : { safeAfter: startOfDay(from, school.timezone) }),
  };
};

const kindOf = ({ disguised, accents, misspelt, form }: Listed): Kind => {
  if (disguised || accents) return 'disguised';
  if (misspelt !== undefined) return 'misspelt';
  return form === 'family' ? 'surname' : form;
};

const whoIs = (pupils: readonly Pupil[]): string => {
  if (pupils.length > 1) return `${pupils.length === 2 ? 'two' : pupils.length} pupils on the roll, who share it`;
  return `${aPupil(pupils[0])} on the roll`;
};

const insteadOf = (pupils: readonly Pupil[], form: Form): string =>
  form === 'family' ? 'a family' : aPupil(pupils.length === 1 ? pupils[0] : undefined);

/** `a Year 4 pupil`, as far as the roll tells. */
const aPupil = (pupil: Pupil | undefined): string => {
  const year = pupil?.year ?? '';
  if (/^(?:[1-9]|1[0-3])$/.test(year)) return `a Year ${year} pupil`;
  return /^(?:R|Reception)$/i.test(year) ? 'a Reception pupil' : 'a pupil';
};
