import { changed } from '../../engine/redact/changes.ts';
import type { Post } from '../../model.ts';
import { optionList } from '../../text/option-list.ts';
import { safeLine } from '../../text/safe.ts';
import type { Offering, Taken } from './offer.ts';
import { askAuthor, askPlace, staffOf } from './questions.ts';

/** What can be done where the post does not say something, or says what may not be. */

export const place: Offering = ({ talk, looked: { draft }, finding: { span } }) => {
  if (!/^\/(?:channel|account)$/.test(span.field)) return undefined;
  const { account: _, ...post } = draft.post;
  return { name: 'Choose another place', short: 'another place', take: async () => ({ post: { ...post, ...(await askPlace(talk)) } }) };
};

export const author: Offering = ({ talk, looked: { draft }, finding: { span } }) =>
  span.field === '/author' && staffOf(talk.known).length > 0
    ? { name: 'Say who writes it', short: 'who writes it', take: async () => ({ post: withAuthor(draft.post, await askAuthor(talk)) }) }
    : undefined;

const withAuthor = (post: Post, id: string | undefined): Post => (id === undefined ? post : { ...post, author: id });

/** Facts of a word each, by the last step of their field. */
const FACTS: Readonly<Record<string, readonly (readonly [name: string, value: string])[]>> = {
  comments: [['Comments will be switched off', 'off']],
  takenWith: [['It was taken with a device of the school', 'school']],
  source: [['It is our own', 'own']],
  purpose: [
    ...(['celebration', 'achievement', 'learning', 'event', 'trip', 'newsletter'] as const),
    ...(['reminder', 'community', 'greeting', 'feedback', 'vacancy', 'alert'] as const),
  ].map((one) => [one, one] as const),
};

export const fact: Offering = ({ talk, looked: { draft }, finding: { span, clauses } }) => {
  const named = clauses.flatMap(({ clause }) => optionList(clause.with, 'allowed'));
  const all = FACTS[/[^/]+$/.exec(span.field)?.[0] ?? ''] ?? [];
  const [only, ...others] = all.filter(([, value]) => all.length === 1 || named.length === 0 || named.includes(value));
  if (only === undefined) return undefined;
  const to = (value: string): Taken => ({ post: changed(draft.post, [{ at: span.field, to: value }]) });
  if (others.length === 0) return { name: only[0], short: only[0], take: async () => to(only[1]) };
  const choices = [only, ...others].map(([name, value]) => ({ name, value }));
  return { name: 'Say what it is for', short: 'what it is for', take: async () => to(await talk.ask.choose('What is it for?', choices)) };
};

/** Nobody can approve what has no author: that is asked now, and the rest is told at the end. */
export const approval: Offering = ({ talk, looked: { draft }, finding: { check, data } }) =>
  check === 'approval'
    ? {
        name: `Ask for approval by ${safeLine(data['whom'] ?? 'a colleague')}: the end says how`,
        short: 'approval',
        take: async () => {
          const post = draft.post.author === undefined ? withAuthor(draft.post, await askAuthor(talk)) : draft.post;
          return { post, left: true };
        },
      }
    : undefined;
