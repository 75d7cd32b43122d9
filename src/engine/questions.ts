import type { Asked, Reading, Undecided } from '../model.ts';
import { asked } from '../policy/applies.ts';
import type { BoundClause, BoundQuestion } from '../policy/bind.ts';
import { nearest } from '../text/nearest.ts';
import { citesOf, type Finding } from './finding.ts';

/** What the policies ask of this post: still open, or answered "no". */
export interface Questions {
  readonly open: readonly Asked[];
  readonly no: readonly Finding[];
  /** A “no” to something that nobody asks here: somebody meant something by it. */
  readonly undecided: readonly Undecided[];
}

const WORDING = { message: 'the answer to “{question}” is no', advice: 'change the post until the answer is yes, or do not publish it' };

export const askAll = (questions: readonly BoundQuestion[], reading: Reading, findings: readonly Finding[]): Questions => {
  const open: Asked[] = [];
  const no: Finding[] = [];
  for (const question of questions) {
    const clauses = question.clauses.filter(({ clause }) => asked(clause, reading, findings));
    const cites = citesOf(clauses);
    const answer = answerTo(question.id, reading);
    if (cites === undefined || answer === true) continue;
    if (answer === false) no.push(answeredNo(question, clauses, cites));
    else open.push({ id: question.id, ask: question.ask, cites });
  }
  return { open, no, undecided: strayNos(questions, reading) };
};

const strayNos = (questions: readonly BoundQuestion[], { post }: Reading): readonly Undecided[] => {
  const known = questions.map(({ id }) => id);
  const stray = Object.entries(post.answers ?? {}).filter(
    ([id, answer]) => !known.includes(id) && (typeof answer === 'object' ? !answer.yes : !answer),
  );
  return stray.map(([id]) => {
    const near = nearest(id, known);
    const advice = near === undefined ? 'correct the id, or take the answer out' : `correct the id: did you mean “${near}”?`;
    return { check: id, why: 'the post answers “no” to a question that no policy in force asks', advice };
  });
};

const answerTo = (id: string, { post }: Reading): boolean | undefined => {
  const answers = post.answers ?? {};
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
  return typeof answer === 'object' ? answer.yes : answer;
};

const answeredNo = ({ id, ask }: BoundQuestion, clauses: readonly BoundClause[], cites: Finding['cites']): Finding => ({
  check: id,
  kind: 'answered-no',
  severity: 'error',
  wording: WORDING,
  data: { question: ask },
  span: { field: `/answers/${id}` },
  ...{ match: undefined, replacement: undefined, safeAfter: undefined, pupils: [], since: undefined, cites, clauses },
});
