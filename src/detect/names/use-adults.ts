import { isCreature } from './creatures.ts';
import { deedAfter, isPraised, surnameAfter } from './person-signs.ts';
import type { Place } from './place.ts';
import { isEnumerated, isFormer, roleBefore, roleBeside } from './roles.ts';
import { isGrownBy } from './roles-age.ts';
import { isCapital, isPossessive, isSmallAt, partsAt, type Scene, wordsAfter, wordsBefore } from './scene.ts';
import { isHardTitled, isNumbered, isRoyal, isTitled } from './titles.ts';
import type { Mention, Rule } from './use.ts';
import { useInWork } from './use-cast.ts';
import { listEnd } from './word-lists.ts';
import { kindsOf } from './word-subject.ts';
import { wordUse } from './word-use.ts';

/** Who is grown up: by title, by role, on the staff list; and what is no person. */

export const titled: Rule = (mention) => {
  if (mention.listed.form === 'full-name' ? isHardTitled(mention) : isTitled(mention)) return 'adult';
  if (mention.listed.form === 'full-name') return undefined;
  if (isCommissioned(mention)) return 'adult';
  if (isDivine(mention)) return 'other';
  if (isRoyal(mention) && isPlayedRoyal(mention)) return isOfTale(mention) ? 'other' : 'doubt';
  return isRoyal(mention) || isNumbered(mention) || isAmongSaints(mention) ? 'other' : undefined;
};

const RANKS = new Set(['captain', 'commander', 'lieutenant', 'private', 'corporal', 'sergeant', 'major']);
const CORPS = new Set('army navy marines guards regiment brigade fusiliers rifles force corps infantry artillery'.split(' '));

/** `Captain Dean of the Salvation Army`; but `Captain Dean of the netball team`. */
const isCommissioned = ({ scene, from, to }: Place): boolean => {
  const [rank = ''] = wordsBefore(scene, from, 1);
  const [of, the, ...corps] = wordsAfter(scene, to, 5);
  if (!RANKS.has(rank) || of !== 'of' || the !== 'the' || !isCapital(scene.words[to + 3])) return false;
  return corps.some((word, step) => CORPS.has(word) && isCapital(scene.words[to + 3 + step]));
};

const DIVINE = new Set('goddess god prophet apostle disciple pharaoh archangel'.split(' '));

/** `an owl for the goddess Athena`; but `our goddess Athena`. */
const isDivine = ({ scene, from }: Place): boolean => {
  const [what = '', the] = wordsBefore(scene, from, 2);
  return the === 'the' && DIVINE.has(what);
};

const PLAYABLE = new Set(['king', 'queen', 'prince', 'princess']);
const OURS = new Set('our the this'.split(' '));
/** Besides those whom a numeral follows. */
const REAL = new Set(
  'harry anne andrew diana charlotte camilla kate victoria albert beatrice eugenie sophie michael alfred arthur harold edmund matilda jane esther solomon saul herod canute offa duncan lear sheba arabella eleanor caroline alexandra edgar'.split(
    ' ',
  ),
);

/** `King Theo of the playground`, `Prince Harry of our panto`: crowned by a school, and no king or queen that ever was. */
const isPlayedRoyal = ({ scene, from, to }: Place): boolean => {
  const [of, whose = ''] = wordsAfter(scene, to, 2);
  const crowned = PLAYABLE.has(scene.words[from - 1]?.folded ?? '');
  if (!crowned) return false;
  if (of === 'of' && OURS.has(whose) && scene.words[to + 3]?.case === 'lower') return true;
  const word = scene.words[from]?.folded ?? '';
  return !scene.lexicon.regnal.has(word) && !REAL.has(word) && scene.lexicon.toldBy.get(word) === undefined;
};

/** `cheering on Prince Caspian`: what a work is called, where nobody of school is meant. */
const isOfTale = (mention: Mention): boolean => {
  const { scene, from, to, bound } = mention;
  if (bound !== undefined || deedAfter(mention) !== undefined || isPossessive(scene, to) || isPraised({ ...mention, from: from - 1 }))
    return false;
  const [of, whose = ''] = wordsAfter(scene, to, 2);
  return !(of === 'of' || of === 'in' || of === 'as') && !scene.known.classes.has(whose) && useInWork(mention) === 'other';
};

const SAINTS = new Set('saints kings queens popes prophets apostles disciples archangels'.split(' '));

/** `Saints Andrew, David and Patrick`. */
const isAmongSaints = (mention: Place): boolean => {
  const [saints = ''] = wordsBefore(mention.scene, listEnd(mention, -1), 1);
  if (!SAINTS.has(saints)) return false;
  const word = mention.scene.words[mention.from]?.folded ?? '';
  return !CROWNED.has(saints) || REAL.has(word) || mention.scene.lexicon.regnal.has(word); // prom queens
};
const CROWNED = new Set(['kings', 'queens', 'angels']);

export const isOfStaff = (scene: Scene, from: number, to: number): boolean =>
  partsAt(scene, from, to, 'staff').some((phrase) => phrase.from <= from && phrase.to >= to);

/** The staff list: a full name, of which no part is a pupil's whatever stands beside it, or a forename beside that person's own work. */
export const onStaff: Rule = ({ scene, from, to, listed, bound }) => {
  if (isOfStaff(scene, from, to)) return bound === undefined || listed.form !== 'full-name' ? 'adult' : 'name';
  const roles = listed.form === 'forename' ? scene.known.staffRoles.get(scene.words[from]?.folded ?? '') : undefined;
  if (roles === undefined) return undefined;
  return [...wordsBefore(scene, from, 3), ...wordsAfter(scene, to, 4)].some((word) => roles.has(word) && !scene.lexicon.functions.has(word))
    ? 'adult'
    : undefined;
};

/**
 * A role beats "our". Of a bare forename it is left open, for the roll has a child of that name. A full name of the roll is never passed
 * over, and a trade right before it makes nobody of the staff: `our scientist Amelia Okafor` has made a volcano.
 */
export const grownUp: Rule = (mention) => {
  const { scene, from, listed } = mention;
  if (!(isCapital(scene.words[from]) || isSmallAt(scene, from))) return undefined;
  const last = listed.form === 'forename' ? surnameAfter(mention) : undefined;
  const [work, former] = [roleBeside(mention), isFormer(mention)];
  if (!work && !former) return isGrownBy(mention) || isNamedAgain(mention) ? 'doubt' : undefined;
  if (from === mention.to && kindsOf(scene, from).has('month') && wordUse(mention) === 'other') return undefined; // the reunion is on 5 June
  if (listed.form === 'full-name') return isEnumerated(mention) || (!former && roleBefore(mention)) ? undefined : 'doubt';
  return last === undefined && !isInFull(mention) ? 'doubt' : 'adult';
};

/** `Donna Wragg, who retires as treasurer`, with a Wragg on the roll: by her whole name she is somebody else. */
const isInFull = ({ scene, from, listed }: Mention): boolean => {
  const forename = scene.words[from - 1];
  const known = scene.lexicon.given.has(forename?.folded ?? '') && isCapital(forename) && scene.words[from]?.gap === ' ';
  return listed.form === 'surname' && known && !scene.named.has(from - 1);
};

/** `Our lollipop lady Grace retires. Thank you, Grace!`: greeted by the forename after the work is said. */
const isNamedAgain = (mention: Mention): boolean => {
  const { scene, from, listed, bound } = mention;
  if (listed.form !== 'forename' || bound !== undefined || !isPraised(mention)) return false;
  const first = Math.max(0, from - FAR);
  return scene.words.slice(first, from).some(({ folded }, step) => {
    const place = { scene, from: first + step, to: first + step };
    return folded === scene.words[from]?.folded && roleBeside(place);
  });
};
const FAR = 60;

/** The school dog. */
export const creature: Rule = (mention) => (mention.listed.form === 'forename' && isCreature(mention) ? 'other' : undefined);
