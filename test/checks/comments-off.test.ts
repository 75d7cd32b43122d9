import commentsOff from '../../src/checks/comments-off.ts';
import type { Post } from '../../src/model.ts';
import { checkTester } from '../check-tester.ts';
import { schoolOf } from '../school.ts';

const pond = (more: Partial<Post> = {}): Post => ({ channel: 'instagram', text: 'Our new pond!', ...more });

checkTester(commentsOff, {
  school: schoolOf(),
  keeps: [
    { why: 'they are off', post: pond({ comments: 'off' }) },
    { why: 'the website', post: pond({ channel: 'website', comments: 'on' }) },
    { why: 'the newsletter', post: pond({ channel: 'newsletter' }) },
    { why: 'an e-mail', post: pond({ channel: 'email' }) },
    { why: 'a personal account', post: pond({ accountKind: 'personal', comments: 'on' }) },
    { why: 'the association’s page', post: pond({ accountKind: 'association', comments: 'on' }) },
    { why: 'a message has no comments', post: pond({ kind: 'message' }) },
    { why: 'a reply has none of its own', post: pond({ kind: 'reply' }) },
    { why: 'somebody else’s comment', post: pond({ kind: 'comment', comments: 'on' }) },
    { why: 'to one person', post: pond({ audience: 'person' }) },
  ],
  breaks: [
    { why: 'they are on', post: pond({ comments: 'on' }), finds: [{ kind: 'on', match: 'on' }] },
    { why: 'on in a story', post: pond({ kind: 'story', comments: 'on' }), finds: [{ kind: 'on', match: 'on' }] },
    { why: 'on under a reply', post: pond({ kind: 'reply', comments: 'on' }), finds: [{ kind: 'on', match: 'on' }] },
    { why: 'on in Class Dojo', post: pond({ channel: 'Class Dojo', comments: 'on' }), finds: [{ kind: 'on', match: 'on' }] },
    { why: 'nobody said', post: pond(), finds: [{ kind: 'not-said', match: null, doubt: true }] },
    { why: 'nobody said of a story', post: pond({ kind: 'story' }), finds: [{ kind: 'not-said', match: null, doubt: true }] },
  ],
});
