import type { Pack } from '../../model.ts';
import { BASELINE } from '../../policy/world.ts';
import { safeLine } from '../../text/safe.ts';
import type { Choice } from '../composer/ask.ts';
import type { Asker } from './headings.ts';
import { type Answer, type Fit, nearestPacks, QUESTIONS } from './policies.ts';

export const askPolicy = async ({ ask, tell }: Asker, packs: readonly Pack[]): Promise<readonly string[]> => {
  tell('Three questions tell which of the policies that come with smpolicy is nearest to yours.');
  const answers: Answer[] = [];
  for (const { asks, answers: possible } of QUESTIONS) {
    const answer = await ask.choose<Answer | null>(asks, [...possible.map(choiceOf), { name: 'I do not know', value: null }]);
    if (answer !== null) answers.push(answer);
  }
  const fits = nearestPacks(
    packs.filter(({ id }) => id !== BASELINE),
    answers,
  );
  for (const line of reasonsFor(fits, answers.length)) tell(line);
  const none = { name: 'None of them: UK law and guidance alone', value: null, short: 'UK law and guidance alone' };
  const all = fits.map(({ pack, agrees }) => ({ name: fitName(pack, agrees.length, answers.length), value: pack.id, short: pack.id }));
  const chosen = await ask.choose<string | null>('Which shall hold?', isTelling(fits[0]) ? [...all, none] : [none, ...all]);
  return chosen === null ? [] : [chosen];
};

const choiceOf = (answer: Answer): Choice<Answer> => ({ name: answer.name, value: answer });

const isTelling = (fit: Fit | undefined): boolean => fit !== undefined && fit.agrees.length > 0;

/** Why the first of them is the first: the clauses that say what was answered. */
const reasonsFor = ([fit, ...others]: readonly Fit[], asked: number): readonly string[] => {
  if (fit === undefined || !isTelling(fit)) return ['Nothing of that tells one from another.'];
  const { pack, agrees } = fit;
  const asNear = others.filter((one) => one.agrees.length === agrees.length).map((one) => one.pack.id);
  const clauses = agrees.map(({ answer, clause }) => (clause === undefined ? `nothing on “${answer.name}”` : clause.id));
  return [
    `Nearest is ${pack.id}, which agrees with ${agrees.length} of ${asked} answers: ${clauses.join(', ')}. smpolicy explain ${pack.id}/<clause> shows each.`,
    ...(asNear.length === 0 ? [] : [`As near by these answers: ${asNear.join(', ')}.`]),
  ];
};

const fitName = ({ id, title, school }: Pack, agrees: number, asked: number): string =>
  safeLine(`${id}: ${school ?? title}${asked === 0 ? '' : ` (${agrees} of ${asked})`}`);
