import { isDeepStrictEqual } from 'node:util';
import type { Finding } from '../../engine/finding.ts';
import type { Asked, Post, Roll, Violation } from '../../model.ts';
import { isoInZone } from '../../text/calendar.ts';
import { safeLine } from '../../text/safe.ts';
import { nameOf } from './choices.ts';
import type { Offer, Taken } from './offer.ts';
import { offersFor, STOP } from './offers.ts';
import { postFrom, type Sketch } from './sketch.ts';
import type { Looked, Talk } from './talk.ts';

/** What has been looked at and left as it is. */
export type Left = Set<string>;

/** Which of what was found is asked about: of words that nobody has seen a picture with yet, what stands in the words. */
export type Stage = 'words' | 'all';

/** Shows one thing after the other and what can be done about it, and looks again each time, until all is done or left. */
export const mend = async (talk: Talk, from: Sketch, stage: Stage, left: Left): Promise<Sketch | 'stop'> => {
  let sketch = from;
  for (;;) {
    const looked = talk.look(postFrom(sketch));
    const next = nextOf(talk, looked, stage, left);
    if (next === undefined) return sketch;
    const taken = await next.ask();
    if (taken === 'stop') return 'stop';
    // An answer that changes nothing is one too: it is not asked for again and again.
    if (taken === 'left' || taken.left === true || isDeepStrictEqual(taken.post, looked.draft.post)) left.add(next.key);
    if (taken !== 'left') {
      sketch = { ...sketch, post: taken.post, done: [...sketch.done, ...(taken.done === undefined ? [] : [taken.done])] };
      await talk.keep(sketch);
    }
  }
};

interface Next {
  readonly key: string;
  readonly ask: () => Promise<Taken>;
}

const nextOf = (talk: Talk, looked: Looked, stage: Stage, left: Left): Next | undefined => {
  const { findings } = looked.judged;
  const open = findings.filter((one) => isAsked(one, stage) && !left.has(keyOf(one)));
  const [finding] = open;
  const violation = finding === undefined ? undefined : looked.result.violations[findings.indexOf(finding)];
  if (finding !== undefined && violation !== undefined)
    return { key: keyOf(finding), ask: () => askFinding(talk, { looked, finding, violation, open }) };
  const question = stage === 'words' ? undefined : looked.judged.questions.find(({ id }) => !left.has(`ask ${id}`));
  return question && { key: `ask ${question.id}`, ask: () => askQuestion(talk, question, looked.draft.post) };
};

/** Without its pictures nobody can tell yet whom the words name beside their own; what they say they say in any case. */
const isAsked = ({ span, check }: Finding, stage: Stage): boolean => stage === 'all' || (span.field === '/text' && check !== 'approval');

/** Where it stands may move with the next change; what it is does not. */
const keyOf = ({ check, kind, match, span, data }: Finding): string =>
  JSON.stringify([check, kind, span.field, match, Object.entries(data)]);

interface Shown {
  readonly looked: Looked;
  readonly finding: Finding;
  readonly violation: Violation;
  readonly open: readonly Finding[];
}

const askFinding = (talk: Talk, shown: Shown): Promise<Taken> => {
  const more = shown.open.length - 1;
  talk.tell(sayFinding(shown.violation, talk.known.school.roll));
  const message = more === 0 ? 'What shall become of it?' : `What shall become of it? (${more} more after this)`;
  return choose(talk, message, offersFor({ talk, ...shown }));
};

const choose = async ({ ask }: Talk, message: string, offers: readonly Offer[]): Promise<Taken> => {
  const choices = offers.map((offer) => ({ name: offer.name, value: offer, short: offer.short }));
  return (await ask.choose(message, choices)).take();
};

/** Short enough for a screen with its answers below it; the report at the end has all of it. */
const sayFinding = (violation: Violation, roll: Roll): string => {
  const { severity, message, advice, cites } = violation;
  const [cite, ...others] = cites;
  return [
    `${severity === 'error' ? 'Error' : 'Ask'}: ${safeLine(message)}`,
    ...sayWhere(violation, roll),
    `  What to do: ${safeLine(advice)}`,
    `  Clause: ${safeLine(cite.says)} (${cite.policy}/${cite.clause}${others.length === 0 ? '' : `, and ${others.length} more`})`,
  ].join('\n');
};

/** Nobody knows the pupils by their ids. */
const sayWhere = ({ excerpt, pupils }: Violation, roll: Roll): readonly string[] => {
  const pupil = pupils.includes(excerpt) ? roll.byId(excerpt) : undefined;
  if (pupil !== undefined) return [`  Who: ${safeLine(`${nameOf(pupil)} (${pupil.id})`)}`];
  return excerpt === '' ? [] : [`  In: ${safeLine(excerpt)}`];
};

const askQuestion = (talk: Talk, { id, ask, cites: [cite] }: Asked, post: Post): Promise<Taken> => {
  const answer = (yes: boolean): Offer => ({
    name: yes ? 'Yes' : 'No',
    short: yes ? 'Yes' : 'No',
    take: async () => ({ post: withAnswer(talk, post, id, yes) }),
  });
  talk.tell(`The policy asks: ${safeLine(ask)}\n  Clause: ${safeLine(cite.says)} (${cite.policy}/${cite.clause})`);
  const open: Offer = { name: 'I do not know: it stays open', short: 'open', take: async () => 'left' };
  return choose(talk, 'Your answer?', [open, answer(true), answer(false), STOP]);
};

const withAnswer = ({ known: { now, school } }: Talk, post: Post, id: string, yes: boolean): Post => ({
  ...post,
  answers: {
    ...post.answers,
    [id]: { yes, ...(post.author === undefined ? {} : { by: post.author }), at: isoInZone(now, school.timezone) },
  },
});
