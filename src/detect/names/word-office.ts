import { SEATS } from './cue-children.ts';
import type { Lexicon } from './lexicon.ts';
import { isDeed } from './morphology.ts';
import { isPossessive, type Scene } from './scene.ts';
import { isOf, type Subject, type WordRule } from './word-subject.ts';
import { saysTopic } from './word-topic.ts';

/** Whom a line calls by an office: `Second reader at the carols: Grace.`, `This week's spelling champion? Olive, by a letter.` */

const FAR = 14;
const PREPOSITIONS = new Set('of at in on for from to by with this last during after before until who that'.split(' '));

/** The words of the label or the question before a name, the first of them first. */
const labelBefore = ({ words }: Scene, from: number): readonly string[] => {
  const sentence = words[from - 1]?.sentence;
  const said = words.slice(Math.max(0, from - FAR), from);
  return said.filter((word) => word.sentence === sentence).map(({ folded }) => folded);
};

/** One who does something for the school: what stands last before `of`, `at` and the like. */
const namesOffice = ({ lexicon }: Scene, label: readonly string[]): boolean => {
  const at = label.findIndex((word, step) => step > 0 && PREPOSITIONS.has(word));
  const [last = '', as] = [label[at === -1 ? label.length - 1 : at - 1], label.indexOf('as')];
  if (TURNS.has(last) || (as > 0 && isOffice(lexicon, label.slice(as + 1, as + 3)))) return true;
  return (
    lexicon.childTitles.has(last) || (MOST.test(label[0] ?? '') && DOES.test(last) && isDoer(lexicon, last)) || label.includes('medal')
  );
};
/** `chosen as treasurer`, `voted in as our captain`. */
const isOffice = ({ childTitles }: Lexicon, words: readonly string[]): boolean =>
  words.some((word) => childTitles.has(word) || SEATS.test(word));
/** Parts of a race, each of which somebody runs. */
const TURNS = new Set(['leg', 'lap', 'lane']);
const MOST = /^(?:best|worst|.{3,}est|most)$/u;
const DOES = /.{2}er$/u;
/** `best bed-maker`: of a verb; `best poster`, `best starter` are as well made or eaten. */
const isDoer = ({ deeds }: Lexicon, word: string): boolean =>
  !/^(?:poster|starter|banner|letter|number|paper|flower|hanger|planter|cover|answer|offer|order|corner|dinner|burger|freezer|poker|cracker)$/.test(
    word,
  ) &&
  (deeds.has(word.slice(0, -1)) || deeds.has(word.slice(0, -2)) || deeds.has(word.slice(0, -3)));

/** What only somebody wears or has about them. */
const isWorn = (word: string, { kit }: Lexicon): boolean => kit.has(word) || word === 'tooth' || word === 'teeth';

/** `Look who lost a tooth: Olive!` */
const asksWhoDid = ({ lexicon }: Scene, label: readonly string[]): boolean => {
  const at = label.indexOf('who');
  const deed = label[at + 1] ?? '';
  return at !== -1 && isDeed(deed, lexicon) && (!lexicon.looseDeeds.has(deed) || label.slice(at).some((word) => isWorn(word, lexicon)));
};

/** What ends the name: the sentence, or by how much, with what and of whom it is said. */
const isWhole = ({ words, field }: Scene, to: number): boolean => {
  const end = words[to]?.end ?? 0;
  const next = words[to + 1];
  if (/^\s?(?:[.!\n\u2013\u2014]|$)/u.test(field.text.slice(end, end + 2))) return true;
  return next?.gap === ', ' && AFTER.has(next.folded);
};
const AFTER = new Set(['by', 'with', 'for', 'who', 'again', 'whose']);

/** A month may be when it is, and a flower, a bird or a stone what has won. */
const OF_TIMES = new Set('month months next term year date day days week until'.split(' '));
const isThing = (subject: Subject, label: readonly string[]): boolean => {
  if (isOf(subject, 'month', 'season') && label.some((word) => OF_TIMES.has(word))) return true;
  return saysTopic(subject) || label.some((word) => SHOWN.has(word));
};
const SHOWN = new Set('show garden flower flowers bird birds nest plant plants village horse dog pony weather'.split(' '));

export const inOffice: WordRule = (subject) => {
  const { scene, from, to } = subject;
  const [word, gap] = [scene.words[from], scene.words[from]?.gap ?? ''];
  if (word?.case !== 'title' || !/^\s?[:?\u2013\u2014]\s$/.test(gap) || isPossessive(scene, to) || !isWhole(scene, to)) return undefined;
  const label = labelBefore(scene, from);
  const does = gap.includes(':') && asksWhoDid(scene, label);
  if (!does && !namesOffice(scene, label)) return undefined;
  const open = does && isOf(subject, 'month', 'season', 'animal', 'nature');
  return open || isThing(subject, label) ? 'doubt' : 'name';
};
