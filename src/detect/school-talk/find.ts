import type { Field, School } from '../../model.ts';
import { later } from '../../text/later.ts';
import { legibleOf } from '../../text/legible.ts';
import { wording } from '../../text/wording/wording.ts';
import { accountsIn } from '../accounts/find.ts';
import type { AccountsIndex } from '../accounts/register.ts';
import { email } from '../identifiers/email.ts';
import type { IdentifiersIndex } from '../identifiers/find.ts';
import { isOrdinary, type NamesIndex } from '../identifiers/of-names.ts';
import { bySentence, type Said, type Sentence, saidIn, sentencesOf } from '../places/sentences.ts';
import { type Told, toldIn } from '../places/told.ts';
import { apart, touching } from '../spans.ts';
import { type Named, namedIn } from './named.ts';
import { type SchoolNames, schoolNames } from './names.ts';
import { NEARLY_CLASS, NEARLY_SCHOOL, NO_SCHOOL_AFTER, OF_FAMILY, OF_LESSONS, OF_WORK, OTHER_CLASSES } from './words.ts';

export type About = 'school' | 'trust' | 'class' | 'employment' | 'work-email';

/** A place where the words of a post name the school or somebody's work there. */
export interface Talk {
  /** In the field's text, exact. */
  readonly start: number;
  readonly end: number;
  readonly about: About;
  /** It speaks of the school without a name. */
  readonly nearly: boolean;
  readonly doubt: boolean;
  /** The sentence is about working there, besides. */
  readonly ofWork: boolean;
}

/** What finding talk of a school needs, made once a run. */
export interface TalkIndex {
  readonly names: () => SchoolNames;
  readonly accounts: () => AccountsIndex;
  readonly identifiers: () => IdentifiersIndex;
}

interface Made {
  readonly names: () => NamesIndex;
  readonly accounts: () => AccountsIndex;
  readonly identifiers: () => IdentifiersIndex;
}

export const talkIndex = (school: School, { names, accounts, identifiers }: Made): TalkIndex => {
  const isWord = (word: string): boolean => {
    const lexicon = names().known().lexicon();
    return lexicon.given.has(word) || isOrdinary(word, lexicon);
  };
  return { names: later(() => schoolNames(school, isWord)), accounts, identifiers };
};

/** Everything in a field that tells of which school its author speaks, in its order. */
export const talkIn = (field: Field, index: TalkIndex): readonly Talk[] => {
  const told = toldIn(field);
  const sentences = sentencesOf(told);
  const named = [
    ...mailIn(field, index),
    ...domainsIn(field, index),
    ...handlesIn(field, index),
    ...called(told, sentences, index.names()),
  ];
  const kept = apart(named);
  const keptAt = touching(kept);
  const nearly = apart(sentences.flatMap((sentence) => nearlyIn(told, sentence))).filter((one) => keptAt(one) === undefined);
  return [...kept, ...nearly].sort((one, other) => one.start - other.start);
};

const sureOf = (about: About, start: number, end: number): Talk => ({ about, start, end, nearly: false, doubt: false, ofWork: false });

// ── Addresses ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** A colleague's mailbox is a work e-mail; the office's names the school and nobody in it. */
const mailIn = (field: Field, { names, identifiers }: TalkIndex): readonly Talk[] => {
  const legible = legibleOf(field);
  if (!email.mayHold(legible.text)) return [];
  return [...email.find(legible)].flatMap((hit) => {
    const said = legible.text.slice(hit.start, hit.end);
    const { start, end } = legible.span(hit.start, hit.end);
    if (identifiers().ours().isColleague(said)) return [sureOf('work-email', start, end)];
    return names().domains.some((domain) => said.toLowerCase().endsWith(domain)) ? [sureOf('school', start, end)] : [];
  });
};

const domainsIn = (field: Field, { names }: TalkIndex): readonly Talk[] => {
  const text = field.text.toLowerCase();
  return names().domains.flatMap((domain) => {
    const start = text.indexOf(domain);
    return start < 0 || /[a-z0-9-]/.test(text[start - 1] ?? '') ? [] : [sureOf('school', start, start + domain.length)];
  });
};

const handlesIn = (field: Field, { accounts }: TalkIndex): readonly Talk[] =>
  accountsIn(field).flatMap(({ name, start, end }) => (accounts().isOurs(name) ? [sureOf('school', start, end)] : []));

// ── Names ───────────────────────────────────────────────────────────────────────────────────────────────────────────

const WORK = wording(OF_WORK);
const FAMILY = wording(OF_FAMILY);
const LESSONS = wording(OF_LESSONS);

const called = (told: Told, sentences: readonly Sentence[], names: SchoolNames): readonly Talk[] =>
  [...bySentence(sentences, namedIn(told, names))].flatMap(([{ said }, inside]) => {
    const [ofWork, ofLessons] = [WORK.isIn(said), LESSONS.isIn(said)];
    const isFamilys = FAMILY.isIn(said);
    return inside.map((named) => ({
      ...{ about: named.kind, nearly: false, ...spanOf(told, named) },
      doubt: named.doubt && (named.inPlace || !(named.kind === 'class' ? ofLessons : ofWork)),
      ofWork: named.kind !== 'class' && !isFamilys && ofWork,
    }));
  });

const spanOf = ({ words, span }: Told, { from, to }: Pick<Named, 'from' | 'to'>): { readonly start: number; readonly end: number } =>
  span(words[from]?.start ?? 0, words[to]?.end ?? 0);

// ── Nearly ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const SCHOOL = wording(NEARLY_SCHOOL);
const CLASS = wording(NEARLY_CLASS);
const ELSEWHERE = wording(OTHER_CLASSES);

const nearlyIn = (told: Told, sentence: Sentence): readonly Talk[] => {
  const school = saidIn(sentence, SCHOOL);
  const ofClass = ELSEWHERE.isIn(sentence.said) ? undefined : saidIn(sentence, CLASS);
  const isOther = school !== undefined && NO_SCHOOL_AFTER().has(told.words[school.to + 1]?.folded ?? '');
  return [...nearlyAs('class', told, ofClass), ...(isOther ? [] : nearlyAs('school', told, school))];
};

const nearlyAs = (about: About, told: Told, said: Said | undefined): readonly Talk[] =>
  said === undefined ? [] : [{ about, nearly: true, doubt: true, ofWork: false, ...spanOf(told, said) }];
