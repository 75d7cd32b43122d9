import abuseReply from '../../src/checks/abuse-reply.ts';
import type { Post } from '../../src/model.ts';
import { checkTester } from '../check-tester.ts';
import { schoolOf } from '../school.ts';

const reply = (said: string, text: string, more: Partial<Post> = {}): Post => ({
  ...{ channel: 'facebook', kind: 'reply', text, inReplyTo: { from: 'public', text: said } },
  ...more,
});
const answered = [{ kind: 'answered', match: null }];
/** By signs alone it may be none. */
const likely = [{ kind: 'answered', match: null, doubt: true }];
const polite = { polite: true };

checkTester(abuseReply, {
  school: schoolOf(),
  keeps: [
    { why: 'a grumble', post: reply('The bus was late again.', 'Sorry about that.') },
    { why: 'a joke on oneself', post: reply('I am such an idiot, I missed it', 'Next year!') },
    { why: 'a child who was called names', post: reply('somebody keeps calling me ugly', 'Please talk to any adult.') },
    { why: 'no reply', post: { channel: 'facebook', text: 'Good morning.' } },
    { why: 'their comment', post: reply('You are scum.', 'Yes you are', { kind: 'comment' }) },
    { why: 'a pest', post: reply('Those ants are a menace, evil little things', 'Try chalk.') },
    { why: 'a thing', post: reply('The booking system is pathetic', 'We will look.') },
    { why: 'abuse by somebody else that is reported', post: reply('A man shouted vile abuse at my aunt', 'Please tell the police.') },
    { why: 'swearing at a puddle', post: reply('That bloody puddle', 'We will look.') },
    { why: 'a polite answer, where that may pass', post: reply('You are all scum.', 'Thank you, please ring the office.'), with: polite },
  ],
  breaks: [
    { why: 'abuse answered politely', post: reply('You are all scum.', 'Thank you for your comment.'), finds: answered },
    { why: 'a threat', post: reply('We know where you live', 'Noted.'), finds: answered },
    { why: 'in a message', post: reply('drop dead', 'Hello?', { kind: 'message' }), finds: answered },
    { why: 'a threat in three breaths', post: reply('Nice van. New, isn’t it? Be a shame.', 'It is, thanks.'), finds: likely },
    { why: 'scorn of somebody', post: reply('Your bursar is bone idle and thick', 'She works hard.'), finds: likely },
    { why: 'a whole people', post: reply('Too many Albanians ruining that school', 'All are welcome.'), finds: answered },
    { why: 'an insult', post: reply('Idiots, the lot of you', 'Charming.'), finds: answered },
    { why: 'hitting back', post: reply('You are all scum.', 'Thank you, takes one to know one.'), with: polite, finds: answered },
    { why: 'without a courteous word', post: reply('You are all scum.', 'No.'), with: polite, finds: answered },
  ],
});
