import type { Field } from '../../model.ts';
import { legibleOf } from '../../text/legible.ts';
import { before } from '../identifiers/beside.ts';
import { handle, MENTION } from '../identifiers/handle.ts';
import { isOfficial } from '../identifiers/handle-form.ts';
import { PUBLIC } from '../identifiers/handle-words.ts';
import { profilesIn } from '../identifiers/profile-url.ts';
import type { Hit } from '../identifiers/recogniser.ts';
import { apart, touching } from '../spans.ts';
import { CLOCK, KIN_HANDLE, NOBODY, OF_A_PERSON, OF_TRADE, OWN_KIN } from './words.ts';

/** An account that a post mentions, tags or links to. */
export interface AccountFound {
  /** In the field's text, exact. */
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly way: 'mention' | 'tag' | 'link' | 'words';
  /** Its form or the words beside it show whose it is; of many neither does. */
  readonly isPersons: boolean;
  readonly isPublics: boolean;
  /** The words make it the author's own family's or friend's. */
  readonly isOwnKins: boolean;
}

type Named = Hit & Pick<AccountFound, 'name' | 'way'>;

/** Every account in a field, whoever keeps it. */
export const accountsIn = (field: Field): readonly AccountFound[] => {
  const legible = legibleOf(field);
  const { text } = legible;
  if (isTag(field.pointer)) return tagOf(field);
  if (!handle.mayHold(text)) return [];
  const persons = apart([...handle.find(legible)]);
  const named = apart([...profiles(text), ...mentions(text)]);
  const [personAt, namedAt] = [touching(persons), touching(named)];
  const words = persons
    .filter((hit) => namedAt(hit) === undefined)
    .map((hit): Named => ({ ...hit, name: text.slice(hit.start, hit.end), way: 'words' }));
  return [...named, ...words]
    .map((one) => ({
      ...{ name: one.name, way: one.way, ...legible.span(one.start, one.end) },
      isPersons: personAt(one) !== undefined || KIN_HANDLE.test(one.name) || OF_A_PERSON.test(before(text, one.start, 90)),
      isPublics: isPublicName(one.name) || PUBLIC().test(before(text, one.start, 40)),
      isOwnKins: OWN_KIN.test(before(text, one.start, 60)),
    }))
    .sort((one, other) => one.start - other.start);
};

/** A business is no person and no public body either. */
const isPublicName = (name: string): boolean => isOfficial(name) && !OF_TRADE.test(name);

/** All of a tag is the handle, with its @ or without. */
const isTag = (pointer: string): boolean => /^(?:\/media\/\d+)?\/tags\/\d+$/.test(pointer);

const PERSONAL = /(?:^|[._-])personal(?:$|[._-])/i;

const tagOf = ({ text }: Field): readonly AccountFound[] => {
  const name = nameIn(text);
  if (name === '') return [];
  const [profile] = profilesIn(text);
  return [
    {
      ...{ start: 0, end: text.length, name, way: 'tag' as const },
      isPersons: profile?.isPersons === true || KIN_HANDLE.test(name) || PERSONAL.test(name),
      isPublics: isPublicName(name),
      isOwnKins: false,
    },
  ];
};

const nameIn = (text: string): string => [...profilesIn(text)][0]?.name ?? text.trim().replace(/^@/, '');

const profiles = (text: string): readonly Named[] =>
  [...profilesIn(text)].map(({ start, end, name }) => ({ start, end, name, way: 'link' as const }));

const mentions = (text: string): readonly Named[] =>
  apart([...text.matchAll(MENTION())].map(({ index: start, 0: whole }) => ({ start, end: start + whole.length })))
    .map((hit): Named => ({ ...hit, name: text.slice(hit.start + 1, hit.end), way: 'mention' }))
    .filter(({ name }) => !CLOCK.test(name) && !NOBODY().has(name.toLowerCase()));
