import type { Account, Pupil, School } from '../../model.ts';
import type { Bound } from '../../policy/bind.ts';
import { canonicalChannel, KNOWN_CHANNELS } from '../../text/channels.ts';
import { foldName } from '../../text/fold.ts';
import { optionList } from '../../text/option-list.ts';
import { safeLine } from '../../text/safe.ts';
import type { Choice } from './ask.ts';

export interface Place {
  readonly channel: string;
  readonly account?: string;
}

/**
 * The school's own accounts first, then those of its association, then every channel on which it has none: before the others those
 * that the policies provide for.
 */
export const placesOf = ({ accounts }: Pick<School, 'accounts'>, { runs }: Pick<Bound, 'runs'>): readonly Choice<Place>[] => {
  const kept = ['official', 'association'].flatMap((kind) => accounts.filter((account) => account.kind === kind));
  const taken = new Set(kept.map(({ channel }) => channel));
  const named = runs.flatMap(({ check, options }) => (check.id === 'official-channel' ? optionList(options, 'channels') : []));
  const others = [...new Set([...named.map(canonicalChannel), ...KNOWN_CHANNELS])].filter((channel) => !taken.has(channel));
  return [...kept.map(accountChoice), ...others.map((channel) => ({ name: channel, value: { channel } }))];
};

const accountChoice = ({ channel, handle }: Account): Choice<Place> => ({
  name: safeLine(`${channel}: ${handle}`),
  value: { channel, account: handle },
});

/** An answer to who is in a picture: an entry of its `pupils`, or one of the words that end the question. */
export type Who = { readonly entry: string } | { readonly class: string } | 'unknown' | 'nobody' | 'all';

interface Named {
  readonly choice: Choice<Who>;
  readonly key: string;
}

const UNKNOWN: Choice<Who> = { name: 'I do not know', value: 'unknown' };
const NOBODY: Choice<Who> = { name: 'No pupil', value: 'nobody' };
const ALL: Choice<Who> = { name: 'That is everybody', value: 'all' };

/**
 * Who may be in a picture, by the letters typed so far. The answer that Enter alone takes is never the one that lets a picture
 * pass unseen, and letters that fit nobody choose nobody.
 */
export const whoOf = ({
  roll,
  classes,
}: Pick<School, 'roll' | 'classes'>): ((typed: string, chosen: readonly string[]) => readonly Choice<Who>[]) => {
  const all = [...classesOf(roll.pupils, classes).map(classNamed), ...roll.pupils.map(pupilNamed)];
  return (typed, chosen) => {
    const left = all.filter(
      ({ choice: { value } }) => typeof value !== 'object' || !chosen.includes('class' in value ? `class:${value.class}` : value.entry),
    );
    if (typed.trim() === '') return [...(chosen.length === 0 ? [UNKNOWN, NOBODY] : [ALL]), ...left.map(({ choice }) => choice)];
    const found = matching(left, foldName(typed));
    if (found.length > 0) return found;
    return [roll.pupils.length === 0 ? asTyped(typed.trim()) : nobodyNamed(typed.trim())];
  };
};

/** Every class once, as the config or the roll writes it. */
const classesOf = (pupils: readonly Pupil[], classes: readonly string[]): readonly string[] => {
  const known = new Map<string, string>();
  for (const name of [...classes, ...pupils.flatMap((pupil) => pupil.class ?? [])])
    if (!known.has(foldName(name))) known.set(foldName(name), name);
  return [...known.values()];
};

const classNamed = (name: string): Named => ({
  choice: { name: safeLine(`Everybody in ${name}`), value: { class: name } },
  key: foldName(`class ${name}`),
});

/** As somebody at the school calls a pupil. */
export const nameOf = ({ forename, surname, knownAs, knownSurname }: Pupil): string => `${knownAs ?? forename} ${knownSurname ?? surname}`;

const pupilNamed = (pupil: Pupil): Named => {
  const { id, forename, surname, knownAs, knownSurname, class: of } = pupil;
  return {
    choice: { name: safeLine(`${nameOf(pupil)} (${of === undefined ? id : `${of}, ${id}`})`), value: { entry: id } },
    key: foldName([forename, knownAs, surname, knownSurname, id].filter((part) => part !== undefined).join(' ')),
  };
};

/** Names of which a part begins with what was typed come before those that hold it elsewhere. */
const matching = (all: readonly Named[], typed: string): readonly Choice<Who>[] => {
  const words = typed.split(' ');
  const begins = ({ key }: Named): boolean => words.every((word) => ` ${key.replaceAll('-', ' ')}`.includes(` ${word}`));
  const holds = (named: Named): boolean => !begins(named) && named.key.includes(typed);
  return [...all.filter(begins), ...all.filter(holds)].map(({ choice }) => choice);
};

/** Without a roll the name is taken as it is written: what the consent list says of it still counts. */
const asTyped = (typed: string): Choice<Who> => ({ name: `${safeLine(typed)}, as written`, value: { entry: typed } });

const nobodyNamed = (typed: string): Choice<Who> => ({
  name: `Nobody on the roll fits “${safeLine(typed)}”:`,
  value: 'unknown',
  disabled: 'take some letters away',
});
