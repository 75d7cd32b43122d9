import { type Harm, harmIn } from '../detect/language/harm.ts';
import { isPolite, isUnaimed, praises } from '../detect/language/polite.ts';
import { fieldOf } from '../text/field.ts';
import type { Check } from './check.ts';

/** What those who are delighted say in fun as well. */
const MILD: ReadonlySet<Harm> = new Set<Harm>(['insult', 'abuse']);

/** Abuse is kept, reported and not answered: an answer is what it is after. */
const abuseReply: Check<'answered'> = {
  id: 'abuse-reply',
  summary: 'Answers somebody who is abusive.',
  needs: [],
  options: { polite: { type: 'yes-no', default: false, says: 'a polite answer may pass' } },
  messages: {
    answered: {
      message: 'this answers abuse (“{said}”)',
      advice: 'do not answer; take a screenshot, report it and tell the headteacher',
    },
  },
  concerns: ({ kind, post }) => (kind === 'reply' || kind === 'message') && (post.inReplyTo?.text ?? '') !== '',
  *find({ reading, options }) {
    const text = reading.post.inReplyTo?.text ?? '';
    const harms = harmIn([fieldOf('/inReplyTo/text', text)]).filter(
      ({ kind }) => kind !== 'strong-language' && !(MILD.has(kind) && (praises(text) || isUnaimed(text))),
    );
    const harm = harms.find(({ likely }) => likely !== true) ?? harms[0];
    if (harm === undefined || (options['polite'] === true && isPolite(reading.fields))) return;
    yield { kind: 'answered', doubt: harm.likely === true, at: { field: '/text' }, data: { said: text.slice(harm.start, harm.end) } };
  },
};

export default abuseReply;
