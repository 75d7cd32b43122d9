// Labelled lines filled with the names of a roll, as posts.
import { ORIGINS, strangersOf } from './names-roll.js';

/** Families so many that the surname alone is a doubt (CHECKS.md), or half of a hyphenated one of them. */
const WIDESPREAD = /^(?:singh|kaur|begum|khan|ali|ahmed|ahmad|hussain|hussein|patel|bibi|miah|shah|akhtar|uddin|islam|smith|jones)$/i;
/** A usual nickname of a forename, for the lines that want one. */
const NICKNAMES = {
  Oliver: 'Ollie',
  Alexander: 'Alex',
  Benjamin: 'Ben',
  Thomas: 'Tom',
  Katarzyna: 'Kasia',
  Joseph: 'Joe',
  Samuel: 'Sam',
  Elizabeth: 'Lizzie',
  Charlotte: 'Lottie',
  Rebecca: 'Becky',
  Daniel: 'Danny',
  Matilda: 'Tilly',
  Zofia: 'Zosia',
  Jakub: 'Kuba',
  Theodore: 'Theo',
  Isabella: 'Izzy',
  Edward: 'Teddy',
  William: 'Billy',
  Frederick: 'Freddie',
  Harriet: 'Hattie',
  Jessica: 'Jess',
};

const joined = (text) => text.replace(/[^\p{L}\p{M}]/gu, '');
const plain = (text) => joined(text).normalize('NFD').replace(/\p{M}/gu, '');
const underscored = (text) => text.toLowerCase().replace(/[^\p{L}\p{M}]+/gu, '_');

/** The slots of one pupil; undefined where the pupil has none such. */
const slotsOf = ({ forename, surname, knownAs }, others) => ({
  full: `${forename} ${surname}`,
  surnameFirst: `${surname}, ${forename}`,
  forename,
  knownAs: knownAs || undefined,
  nickname: NICKNAMES[forename],
  surname: WIDESPREAD.test(surname) ? undefined : surname,
  family: WIDESPREAD.test(surname) ? undefined : surname.endsWith('s') ? `${surname}es` : `${surname}s`,
  initial: surname.replace(/^(?:\p{Ll}[\p{L}'’-]* ?)+/u, '').slice(0, 1) || surname.slice(0, 1).toUpperCase(),
  possessive: `${forename}'s`,
  list: [forename, ...others.map((other) => other.forename)].join(', ').replace(/, ([^,]*)$/, ' and $1'),
  hashtag: `#${joined(forename)}${joined(surname)}`,
  handle: `@${plain(forename)}${plain(surname)}`.toLowerCase(),
  file: underscored(`${forename} ${surname}`),
});

const SLOT = /\{(\w+)\}/g;

/** A line with its slots filled; undefined where the pupil cannot fill one. */
function fill(line, pupil, others) {
  const slots = slotsOf(pupil, others);
  if ([...line.text.matchAll(SLOT)].some(([, slot]) => slots[slot] === undefined)) return undefined;
  const cased = (value) => (line.case === 'upper' ? value.toUpperCase() : line.case === 'lower' ? value.toLowerCase() : value);
  const within = line.text.replace(/([@#]\w*)\{(\w+)\}/gu, (_, before, slot) => before + joined(slots[slot]));
  return within.replace(SLOT, (_, slot) => cased(slots[slot]));
}

/** The text where the line says that it goes, in a post that is fine without it. */
function postWith(text, field = '/text') {
  const post = { channel: 'website', text: 'News from school.' };
  const [, place, , key, index] = /^\/(\w+)(?:\/(\d+))?(?:\/(\w+))?(?:\/(\d+))?$/.exec(field);
  if (place === 'text') return { ...post, text };
  if (place === 'location') return { ...post, location: { name: text } };
  if (place !== 'media') return { ...post, [place]: [text] };
  return { ...post, media: [{ type: 'image', file: 'a.jpg', shows: 'place', [key]: index === undefined ? text : [text] }] };
}

const named = (line, pupil, text, more) => ({
  id: `${line.id}-${pupil.id}${more.disguise ?? ''}`,
  post: postWith(text, line.field),
  ...{ line: line.id, said: text, name: `${pupil.forename} ${pupil.surname}`, pupil: pupil.id },
  ...{ slot: line.slot, origin: pupil.origin, severity: line.severity, ...more },
});

const isListed = ({ slot }) => !slot.startsWith('unlisted');
const SOME = 3;

/** Each pupil in some lines, each line with many pupils. Some bear a shorter name that the school knows them by. */
export function namedPosts(lines, roll, random) {
  const listed = lines.filter(isListed);
  const others = (at) => [1, 2].map((step) => roll[(at + 7 * step) % roll.length]);
  return roll.flatMap((pupil, at) => {
    const some = new Set(Array.from({ length: roll.length < 500 ? 12 * SOME : SOME }, () => listed[random(listed.length)]));
    return [...some].flatMap((line) => {
      const text = fill(line, pupil, others(at));
      return text === undefined ? [] : [named(line, pupil, text, {})];
    });
  });
}

/** Forenames alone, each disguised in one way. */
export function disguisedPosts(lines, roll, { DISGUISES, MIN_LETTERS, random }) {
  const alone = lines.filter(
    ({ slot, severity, field = '/text', text, case: cased }) =>
      slot === 'forename' && severity === 'error' && field === '/text' && cased === undefined && !/[@#\w]\{/.test(text),
  );
  const names = roll.filter(({ forename }) => /^\p{L}[\p{L}\p{M}]+$/u.test(forename));
  return Object.entries(DISGUISES).flatMap(([disguise, hide]) =>
    Array.from({ length: 150 }, () => names[random(names.length)]).flatMap((pupil) => {
      const hidden = hide(pupil.forename, random);
      if ([...pupil.forename].length < Math.max(4, MIN_LETTERS[disguise] ?? 0) || hidden === pupil.forename) return [];
      const line = alone[random(alone.length)];
      return [
        named(line, pupil, line.text.replaceAll('{forename}', hidden), {
          disguise,
          id: `${line.id}-${pupil.id}-${disguise}-${random(1e9)}`,
        }),
      ];
    }),
  );
}

/** Names that are on no roll and in no list, beside a child cue. */
export const strangerPosts = (lines) =>
  lines
    .filter(({ slot }) => slot === 'unlisted')
    .flatMap((line, at) =>
      ORIGINS.flatMap((origin) =>
        strangersOf(origin)
          .filter((_, index) => index % 4 === at % 4)
          .map((name, index) => ({
            id: `${line.id}-${origin}-${index}`,
            post: postWith(line.text.replaceAll('{unlisted}', name), line.field),
            ...{ line: line.id, said: line.text.replaceAll('{unlisted}', name), name, slot: line.slot, origin, severity: 'error' },
          })),
      ),
    );

export const innocentPosts = (lines) =>
  lines.map(({ id, text }) => ({ id, line: id, said: text, set: /^[cfpqrxyz]/.test(id) ? 'prose' : 'school', post: postWith(text) }));
