import { foldName } from '../../text/fold.ts';
import { partsOf } from '../../text/words.ts';
import type { Listed } from './mention.ts';
import { isOrdinary } from './morphology.ts';
import { isParentsHandle } from './roles-age.ts';
import type { Scene } from './scene.ts';
import { isNameFirst, isWordName } from './word-subject.ts';
import type { WordKind } from './words/word-names.ts';

/** Parts of a hashtag beside which a word that is also a name is somebody: `#WellDoneGrace`. */
const CHEERS = new Set(
  'done congrats congratulations bravo go team happy proud thank thanks welcome birthday luck goodbye star love penblwydd hapus llongyfarchiadau diolch croeso merci gracias danke gratulacje brawo'.split(
    ' ',
  ),
);
/** Parts that make a place or an event of a name: `#VictoriaPark`, `#StGeorge`. */
const BEFORE = new Set(['st', 'saint', 'king', 'queen', 'prince', 'princess', 'storm', 'the', 'on', 'in', 'at']);

/** `#TeamWren`, of a class. */
const OF_CLASSES = new Set(['team', 'class']);

/** `#WrenAndSwift`: two classes, and nobody besides. */
const areClasses = ({ known }: Scene, parts: readonly string[]): boolean => {
  const named = parts.filter((part) => part !== 'and' && !OF_CLASSES.has(part));
  return named.length > 1 && named.every((part) => known.classes.has(part));
};

/** `#GoOnAmelia`. */
const GO_ON = new Set(['go', 'come']);

/** The run of letters that a mention is a part of, as its parts, with where the mention stands among them. */
const runOf = ({ field }: Scene, { start, end }: Listed): { readonly parts: readonly string[]; readonly at: number } => {
  const isInner = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{M}\p{N}_.-]/u.test(char);
  let first = start;
  while (first > 0 && start - first < 80 && isInner(field.text[first - 1])) first--;
  let last = end;
  while (last < field.text.length && last - end < 80 && isInner(field.text[last])) last++;
  const parts = partsOf(field.text.slice(first, last));
  const at = parts.findIndex((part) => first + part.start >= start);
  return { parts: parts.map(({ text }) => foldName(text)), at };
};

/** `#CharlieBucket`: the parts make a known phrase with the name in it. */
const isKnownPhrase = ({ lexicon }: Scene, parts: readonly string[], at: number): boolean =>
  parts.some((part, from) =>
    (lexicon.phrases.get(part) ?? []).some(
      ({ words }) => from <= at && at < from + words.length && words.every((word, step) => parts[from + step] === word),
    ),
  );

/** Two letters of a file’s name are mostly a camera’s: `BF_0388.jpg`. */
const isFile = ({ field }: Scene): boolean => field.pointer.endsWith('/file');

/** `IMG_2041_Grace.jpg`, `@grace`: nothing beside the word says what it is, and such names are given to pictures and accounts of people. */
const tellNothing = (scene: Scene, { start }: Listed, parts: readonly string[]): boolean =>
  (isFile(scene) || scene.field.text[start - 1] === '@') &&
  parts.every(
    (part, index) =>
      index === parts.findIndex((other) => other.length > 3 && !OF_FILES.has(other)) ||
      part.length < 4 ||
      OF_FILES.has(part) ||
      /\d/.test(part),
  );

const OF_FILES = new Set(
  'jpeg heic webp image photo pic picture screenshot final edit edited copy crop video reel clip insta facebook'.split(' '),
);

/** `#Jack`: a name before it is anything else, and no place. */
const isMostlyName = ({ lexicon }: Scene, word: string): boolean => {
  const kinds: ReadonlySet<WordKind> = lexicon.kinds.get(word) ?? new Set();
  return !kinds.has('place') && !kinds.has('unit') && !kinds.has('brand') && isNameFirst(lexicon, word, kinds);
};

const NO_TAGS: readonly WordKind[] = ['month', 'season', 'place', 'brand', 'nature', 'unit', 'colour'];

/** `#Mark`, `#Robin`, but not `#Summer`; and none of `#Hope #Joy #Peace`, which are a list of qualities. */
const isLoneTag = ({ lexicon, field }: Scene, { start, reads }: Listed, parts: readonly string[]): boolean => {
  if (parts.length !== 1 || field.text[start - 1] !== '#' || !lexicon.kinds.has(reads)) return false;
  const kinds = lexicon.kinds.get(reads);
  return !NO_TAGS.some((kind) => kinds?.has(kind)) && field.text.indexOf('#') === field.text.lastIndexOf('#');
};

/** `@Grace you absolute legend`. */
const isCalledOut = ({ field, words }: Scene, { start, to }: Listed): boolean =>
  field.text[start - 1] === '@' && ['you', 'your', 'who'].includes(words[to + 1]?.folded ?? '') && /^,? $/u.test(words[to + 1]?.gap ?? '');

/** `@callum_and_the_lads`. */
const isHandle = ({ field }: Scene, { start }: Listed): boolean =>
  /@[\p{L}\p{N}_.]{0,30}$/u.test(field.text.slice(Math.max(0, start - 31), start));

/** `tess.holroyd81@post.example`: with a surname that no pupil of the name has, of whom the mailbox speaks and not the name. */
const isOthersMailbox = ({ field, lexicon }: Scene, { end, form }: Listed, parts: readonly string[], at: number): boolean => {
  if (form !== 'forename' || at !== 0 || !/^[.\w-]{1,40}@[\w-]{1,40}\./.test(field.text.slice(end, end + 82))) return false;
  const surname = parts[1] ?? '';
  if (!/^[^\d]{4,}$/.test(surname) || lexicon.classHeads.has(surname) || isOrdinary(surname, lexicon)) return false;
  return ![lexicon.kin, lexicon.stages, lexicon.child, lexicon.children, lexicon.given].some((list) => list.has(surname));
};

/** `run-for-Robin` at the end of a link. */
const isFor = (parts: readonly string[], at: number): boolean =>
  at === parts.length - 1 && ['for', 'by', 'with'].includes(parts[at - 1] ?? '');

/** A name inside a hashtag, a handle, a file's name or a link. */
export const joinedUse = (scene: Scene, listed: Listed): 'name' | 'doubt' | 'other' => {
  if (listed.form === 'full-name') return 'name';
  const ambiguous = isWordName(scene.lexicon, listed.reads);
  if (listed.disguised && !ambiguous) return 'name';
  if (isHandle(scene, listed) && isParentsHandle({ scene, from: listed.from, to: listed.to })) return 'doubt';
  const { parts, at } = runOf(scene, listed);
  if (isKnownPhrase(scene, parts, at) || isOthersMailbox(scene, listed, parts, at)) return 'other';
  const [previous = '', next = ''] = [parts[at - 1], parts[at + 1]];
  if (parts.length === 2 && OF_CLASSES.has(previous) && scene.known.classes.has(parts[at] ?? '')) return 'other';
  if (areClasses(scene, parts)) return 'other';
  if ((BEFORE.has(previous) && !GO_ON.has(parts[at - 2] ?? '')) || scene.lexicon.heads.has(next)) return 'other';
  if (listed.form === 'initials' && isFile(scene)) return 'other';
  if (!ambiguous) return listed.form === 'initials' ? 'doubt' : 'name';
  if (isMostlyName(scene, listed.reads))
    return isOrdinary(next, scene.lexicon) && scene.lexicon.kinds.has(listed.reads) && listed.form !== 'initials' ? 'doubt' : 'name';
  if (isCalledOut(scene, listed)) return 'name';
  if (tellNothing(scene, listed, parts) || isLoneTag(scene, listed, parts) || isFor(parts, at)) return 'doubt';
  return parts.some((part, index) => index !== at && CHEERS.has(part)) && parts.length > 1 ? 'name' : 'other';
};
