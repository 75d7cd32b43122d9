import purpose from '../../src/checks/purpose.ts';
import type { Post } from '../../src/model.ts';
import { checkTester } from '../check-tester.ts';
import { schoolOf } from '../school.ts';

const monday = (more: Partial<Post> = {}): Post => ({ channel: 'instagram', text: 'Happy Monday!', ...more });
const allowed = ['learning', 'community', 'alert'];

checkTester(purpose, {
  school: schoolOf(),
  keeps: [
    { why: 'one of those allowed', post: monday({ purpose: 'learning' }), with: { allowed } },
    { why: 'any, where none is listed', post: monday({ purpose: 'vacancy' }) },
    { why: 'none, where none is asked for', post: monday(), with: { allowed } },
    { why: 'one, where any will do', post: monday({ purpose: 'vacancy' }), with: { required: true } },
    { why: 'a personal account', post: monday({ accountKind: 'personal', purpose: 'vacancy' }), with: { allowed, required: true } },
    { why: 'somebody else’s comment', post: monday({ kind: 'comment', purpose: 'vacancy' }), with: { allowed } },
    { why: 'an answer has none of its own', post: monday({ kind: 'reply' }), with: { required: true } },
    { why: 'nor a message', post: monday({ kind: 'message' }), with: { required: true } },
  ],
  breaks: [
    { why: 'another', post: monday({ purpose: 'vacancy' }), with: { allowed }, finds: [{ kind: 'outside', match: 'vacancy' }] },
    {
      why: 'none on the association’s page',
      post: monday({ accountKind: 'association' }),
      with: { allowed, required: true },
      finds: [{ kind: 'none', match: null, doubt: true }],
    },
    {
      why: 'another in a story',
      post: monday({ kind: 'story', purpose: 'feedback' }),
      with: { allowed },
      finds: [{ kind: 'outside', match: 'feedback' }],
    },
    {
      why: 'another in an answer',
      post: monday({ kind: 'reply', purpose: 'feedback' }),
      with: { allowed },
      finds: [{ kind: 'outside', match: 'feedback' }],
    },
    { why: 'none', post: monday(), with: { allowed, required: true }, finds: [{ kind: 'none', match: null, doubt: true }] },
    {
      why: 'none, where any will do',
      post: monday({ kind: 'story' }),
      with: { required: true },
      finds: [{ kind: 'none', match: null, doubt: true }],
    },
  ],
});
