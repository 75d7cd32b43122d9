import { readFileSync } from 'node:fs';
import { type NameFound, namesIn, namesIndex } from '../../../src/detect/names/find.ts';
import type { Person, Pupil } from '../../../src/model.ts';
import { fieldOf } from '../../../src/text/field.ts';
import { schoolOf } from '../../school.ts';

/** What is found in a text, in short: the words, whose they are, how they are written and whether it is left open. */
export interface Seen {
  readonly said: string;
  readonly form: string;
  readonly ids: readonly string[];
  readonly open: boolean;
  readonly disguised: boolean;
}

interface Where {
  readonly pointer?: string;
  readonly staff?: readonly Person[];
  readonly classes?: readonly string[];
}

type Look = (text: string) => readonly NameFound[];

/** Looks for the names of these pupils in one text after another. */
export const lookerFor = (pupils: readonly Pupil[], { pointer = '/text', staff = [], classes = [] }: Where = {}): Look => {
  const index = namesIndex(schoolOf({ pupils, staff, classes }));
  return (text) => namesIn(fieldOf(pointer, text), index);
};

export const seenIn = (text: string, pupils: readonly Pupil[], where?: Where): readonly Seen[] =>
  lookerFor(
    pupils,
    where,
  )(text).map(({ start, end, listed, open }) => ({
    said: text.slice(start, end),
    form: listed?.form ?? 'unlisted',
    ids: (listed?.pupils ?? []).map(({ id }) => id),
    open,
    disguised: listed?.disguised ?? false,
  }));

type Origins = Readonly<Record<string, Readonly<Record<'forenames' | 'surnames' | 'unlisted', readonly string[]>>>>;

/** Names of many origins, from nobody's register. */
export const ORIGINS: Origins = JSON.parse(
  readFileSync(new URL('../../../fixtures/names/origins.json', import.meta.url), 'utf8'),
) as Origins;
