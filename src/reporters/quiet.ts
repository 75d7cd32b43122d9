import type { PostResult, Tail } from '../model.ts';
import type { Look, MakeReporter } from './look.ts';

/** `--quiet`, for every format alike: warnings and clean posts go; what was unread, undecided or asked stays, and so do the counts. */
export const withQuiet =
  (make: MakeReporter): MakeReporter =>
  (look) => {
    const reporter = make(look);
    return {
      ...reporter,
      post: (post) => {
        reporter.count?.(post);
        const rest = look.quiet ? restOf(post, look) : post;
        return rest === undefined ? '' : reporter.post(rest);
      },
      tail: (tail) => reporter.tail(look.quiet ? { ...tail, records: lasting(tail.records, look) } : tail, tail),
    };
  };

const restOf = (post: PostResult, look: Look): PostResult | undefined => {
  if (post.verdict === 'pass') return undefined;
  const violations = lasting(post.violations, look);
  const left = violations.length + post.questions.length + post.undecided.length;
  return left === 0 ? undefined : { ...post, violations };
};

const lasting = <T extends PostResult['violations'][number] | Tail['records'][number]>(
  found: readonly T[],
  { strict }: Look,
): readonly T[] => (strict ? found : found.filter(({ severity }) => severity === 'error'));
