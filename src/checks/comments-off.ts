import type { Check } from './check.ts';

/** Where nobody can comment, whatever is switched on. */
const NO_COMMENTS: ReadonlySet<string> = new Set(['website', 'newsletter', 'email']);

/** What a school publishes is not to be commented on where its policy says so. */
const commentsOff: Check<'on' | 'not-said'> = {
  id: 'comments-off',
  summary: 'Lets people comment where the policy says that nobody may.',
  needs: [],
  absences: ['not-said'],
  options: {},
  messages: {
    on: {
      message: 'comments are on, and this policy wants them off',
      advice: 'switch comments off; where a channel cannot, publish it elsewhere',
    },
    'not-said': {
      message: 'nobody has said whether comments are off',
      advice: 'switch comments off before it goes out, and write `"comments": "off"` in the post',
    },
  },
  concerns: ({ accountKind, channel, kind }) => accountKind === 'official' && !NO_COMMENTS.has(channel) && kind !== 'comment',
  *find({ reading: { kind, post } }) {
    if (post.comments === 'on') yield { kind: 'on', at: { field: '/comments', start: 0, end: post.comments.length } };
    if (post.comments === undefined && (kind === 'post' || kind === 'story') && post.audience !== 'person')
      yield { kind: 'not-said', doubt: true, at: { field: '/comments' } };
  },
};

export default commentsOff;
