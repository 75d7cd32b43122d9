import { newTotals } from '../../src/engine/report.ts';
import { verdictOf } from '../../src/engine/verdict.ts';
import type { PostResult, Unread } from '../../src/model.ts';
import { FORMATS, type FormatName, type MakeReporter } from '../../src/reporters/reporter.ts';
import { HEAD, LOOK } from '../reporters/samples.ts';
import { inspectors } from './formats.ts';

const NAMES = Object.keys(FORMATS) as FormatName[];

export type Report = (posts: readonly PostResult[], unread: readonly Unread[], nth: number) => readonly string[];

const countsIn = ({ violations, questions, undecided, suppressed }: PostResult) => ({
  ...{ posts: 1, errors: violations.filter(({ severity }) => severity === 'error').length, unread: 0 },
  warnings: violations.filter(({ severity }) => severity === 'warning').length,
  ...{ questions: questions.length, undecided: undecided.length, suppressed: suppressed.length },
});

/** Prints results in one format or another, and says what is wrong with what was printed. */
export const reportFaults = async (): Promise<Report> => {
  const inspect = await inspectors();
  const makers: (readonly [FormatName, MakeReporter])[] = [];
  for (const name of NAMES) makers.push([name, await FORMATS[name].load()]);
  return (posts, unread, nth) => {
    const [name, make] = makers[nth % makers.length] ?? makers[0] ?? [];
    if (name === undefined || make === undefined) return ['there is no format'];
    const totals = newTotals();
    for (const post of posts) totals.post(post);
    for (const one of unread) totals.unread(one);
    const tail = totals.tail();
    const reporter = make({ ...LOOK, command: nth % 3 === 0 ? 'audit' : 'check', quiet: nth % 5 === 0 });
    const said = name === 'ndjson' ? unread.map((one) => reporter.unread?.(one) ?? '') : [];
    const text = [reporter.head(HEAD), ...posts.map((post) => reporter.post(post)), ...said, reporter.tail(tail)].join('');
    const wrong = inspect[name](text);
    return [
      ...(wrong === undefined ? [] : [`${name}: ${wrong}`]),
      ...(unread.length > 0 && tail.verdict !== null ? ['something was not read, and there is a verdict'] : []),
      ...posts.flatMap((post) => (verdictOf(countsIn(post)) === post.verdict ? [] : [`the verdict ${post.verdict} is not what was found`])),
    ];
  };
};
