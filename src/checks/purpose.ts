import { optionList } from '../text/option-list.ts';
import type { Check } from './check.ts';

const PURPOSES: readonly string[] = [
  ...['alert', 'reminder', 'event', 'vacancy', 'newsletter', 'achievement'],
  ...['trip', 'greeting', 'feedback', 'celebration', 'learning', 'community'],
];

/** The school’s account, and its association’s where a clause speaks of it, serves what the policy says that it is for. */
const purpose: Check<'outside' | 'none'> = {
  id: 'purpose',
  summary: 'Is of a kind that the policy does not provide for on an official account.',
  needs: [],
  absences: ['none'],
  options: {
    allowed: { type: 'list', values: PURPOSES, default: [], says: 'the purposes that a post may have; none listed: any' },
    required: { type: 'yes-no', default: false, says: 'a post has to say what it is for' },
  },
  messages: {
    outside: {
      message: 'its purpose is “{purpose}”, and this policy provides for {allowed}',
      advice: 'leave it to another place, or give the purpose that it really has',
    },
    none: {
      message: 'it does not say what it is for{allowed}',
      advice: 'write its `purpose` in the post; if none fits, ask whether the school’s account is the place for it',
    },
  },
  concerns: ({ accountKind, kind }) => accountKind !== 'personal' && kind !== 'comment',
  *find({ reading: { kind, post }, options }) {
    const allowed = optionList(options, 'allowed');
    const said = allowed.join(', ');
    if (post.purpose !== undefined && allowed.length > 0 && !allowed.includes(post.purpose))
      yield {
        kind: 'outside',
        at: { field: '/purpose', start: 0, end: post.purpose.length },
        data: { purpose: post.purpose, allowed: said },
      };
    if (post.purpose === undefined && options['required'] === true && (kind === 'post' || kind === 'story'))
      yield { kind: 'none', doubt: true, at: { field: '/purpose' }, data: { allowed: said === '' ? '' : `: ${said}` } };
  },
};

export default purpose;
