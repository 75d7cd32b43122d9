import type { Field, Reading, School } from '../../model.ts';
import { foldName } from '../../text/fold.ts';
import { type Heard, heardIn, isSpoken, isWithin, nearestOf, opensSentence, wordBefore } from './heard.ts';
import { ADDRESSED, ASKED, FOR_SCHOOL, MATTERS } from './words/business.ts';

/** A piece of a post, from the first word of what was told to the last. */
export interface Passage {
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What a school asks of its families or tells them: somebody is spoken to as a family, a parent or a class, about a matter of the
 * school's. A teacher who tells of such a matter, or a parent who grumbles about one, asks nothing of anybody.
 */
export const schoolBusinessIn = (reading: Reading, school: School): Passage | undefined => {
  const answers = ['family', 'pupil'].includes(reading.post.inReplyTo?.from ?? '');
  for (const field of reading.fields.filter(isSpoken)) {
    const found = businessIn(field, { classes: school.classes.map(foldName), answers, purpose: reading.post.purpose });
    if (found !== undefined) return found;
  }
  return undefined;
};

interface Setting {
  readonly classes: readonly string[];
  /** A family or a pupil is answered, so that nobody need be called by name. */
  readonly answers: boolean;
  readonly purpose: string | undefined;
}

/** What only a school publishes, whoever it is for. */
const OF_A_SCHOOL: ReadonlySet<string> = new Set(['alert', 'reminder', 'newsletter', 'vacancy']);

const businessIn = (field: Field, { classes, answers, purpose = '' }: Setting): Passage | undefined => {
  const [spoken] = heardIn(field, FOR_SCHOOL);
  if (spoken !== undefined) return passage([spoken]);
  const [asked, told] = [heardIn(field, ASKED), heardIn(field, MATTERS)];
  const isMatter = isWithin(told);
  const named = heardIn(field, ADDRESSED).filter((one) => !isMatter(one));
  const toOf = nearestOf([...named.filter(isAddressed), ...classesIn(field, classes)]);
  const askOf = [nearestOf(asked.filter(({ sort }) => sort === 'contact')), nearestOf(asked)];
  const isNamed = nearestOf(named);
  for (const matter of told.filter(isOurs)) {
    const to = toOf(matter);
    const ask = askOf.map((of) => of(matter)).find((one) => one !== undefined);
    if (to !== undefined && (ask !== undefined || isCall(to))) return passage([to, matter, ...(ask ? [ask] : [])]);
    if (ask === undefined) continue;
    if (answers || OF_A_SCHOOL.has(purpose) || isForAll(ask, isNamed(ask))) return passage([matter, ask]);
  }
  return undefined;
};

/** Whoever is to write to the author about it, or is reminded of what a class has to do, is spoken to as well. */
const isForAll = (ask: Heard<'ask' | 'contact' | 'reminder'>, named: Heard<unknown> | undefined): boolean =>
  ask.sort === 'contact' || (ask.sort === 'reminder' && opensSentence(ask) && named?.sentence === ask.sentence);

const passage = (parts: readonly Heard<unknown>[]): Passage => ({
  field: parts[0]?.field ?? '',
  start: Math.min(...parts.map(({ start }) => start)),
  end: Math.max(...parts.map(({ end }) => end)),
});

const WHOSE: ReadonlySet<string> = new Set('my his her their our the some these those other with from by thank thanks of as s'.split(' '));

const NOTES: ReadonlySet<string> = new Set('reminder reminders note notice message attention news info information update'.split(' '));
const nextGap = ({ words, to }: Heard<unknown>): string => words[to + 1]?.gap ?? '';

/** `Year 4 parents: …` */
const isCall = (heard: Heard<unknown>): boolean => opensSentence(heard) && /[:,!\u2013\u2014-]/.test(nextGap(heard));

/** `My parents` and `the parents who` are spoken of, not to. */
const isAddressed = (heard: Heard<'family' | 'class' | 'child'>): boolean => {
  if (heard.sort === 'child') return true;
  if (/^['\u2019]/.test(nextGap(heard))) return false;
  if (wordBefore(heard) === 'for') return NOTES.has(wordBefore(heard, 2));
  if (heard.sort === 'class') return opensSentence(heard) || ['all', 'dear', 'attention', 'hi', 'hello'].includes(wordBefore(heard));
  return !WHOSE.has(wordBefore(heard));
};

/** `My son's homework`, `I forgot my kit`. */
const isOurs = (heard: Heard<unknown>): boolean =>
  !['my', 'his', 'her'].includes(wordBefore(heard)) && !(wordBefore(heard) === 's' && ['my', 'our'].includes(wordBefore(heard, 3)));

/** The school's own class, at the head of a sentence: `Oak: bring your wellies`. */
const classesIn = (field: Field, classes: readonly string[]): readonly Heard<'class'>[] =>
  field
    .words()
    .flatMap((word, at, words) =>
      word.opens && classes.includes(word.folded)
        ? [{ sort: 'class', field: field.pointer, start: word.start, end: word.end, from: at, to: at, sentence: word.sentence, words }]
        : [],
    );
