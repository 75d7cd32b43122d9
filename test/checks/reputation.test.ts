import reputation from '../../src/checks/reputation.ts';
import type { Post, Role } from '../../src/model.ts';
import { checkTester, type Finds } from '../check-tester.ts';
import { schoolOf } from '../school.ts';

const official = (text: string, more: Partial<Post> = {}): Post => ({ channel: 'facebook', text, ...more });
const own = (authorRole: Role, text: string): Post => ({ channel: 'facebook', accountKind: 'personal', authorRole, text });
const attack = (match: string): Finds => ({ kind: 'attack', match });
const complaint = (match: string): Finds => ({ kind: 'complaint', match, doubt: true });
const conduct = (match: string): Finds => ({ kind: 'conduct', match, doubt: true });

checkTester(reputation, {
  school: schoolOf({ aliases: ['Oakfield'] }),
  keeps: [
    { why: 'thanks', post: own('parent', 'Thank you to the teacher who found our scarf.') },
    { why: 'it is denied', post: own('parent', 'The office is not useless, it is busy.') },
    { why: 'somebody outside', post: own('staff', 'That plumber is useless.') },
    { why: 'a character in a book', post: official('The teacher in the story is a liar, and the class found her out.') },
    { why: 'words of somebody else', post: official('One letter said “the office is hopeless”. It has five new phones.') },
    { why: 'about oneself', post: own('parent', 'I am a hopeless mother and lost the coat') },
    { why: 'how to complain', post: own('parent', 'Where is the complaints form of Oakfield?') },
    { why: 'the school owns up', post: official('We are sorry: the hall was too cold on Friday.') },
    { why: 'a harmless evening', post: own('staff', 'We lost the quiz and walked home in the rain.') },
    { why: 'poor service elsewhere', post: own('parent', 'Very poor coffee at the station.') },
    { why: 'a comment of somebody else', post: official('This school is a dump', { kind: 'comment' }) },
    { why: 'a word in another word', post: own('pupil', 'the teacher is using a dumpling') },
  ],
  breaks: [
    { why: 'an insult', post: own('parent', 'The deputy is a liar.'), finds: [attack('deputy is a liar')] },
    { why: 'by name', post: own('pupil', 'oakfield is a dump'), finds: [attack('oakfield is a dump')] },
    { why: 'somebody by title', post: own('pupil', 'mr tarn is so lazy'), finds: [attack('mr tarn is so lazy')] },
    { why: 'before the noun', post: own('parent', 'Worst school in town'), finds: [attack('Worst school')] },
    { why: 'an accusation', post: own('staff', 'The governors stole the fair money.'), finds: [attack('governors stole')] },
    { why: 'what they cannot do', post: official('This academy could not run a tap.'), finds: [attack('academy could not run')] },
    { why: 'others warned off', post: own('parent', 'Never send your child there'), finds: [attack('Never send your child there')] },
    {
      why: 'in the words of a link',
      post: official('See https://petition.example/sack-the-oakfield-head'),
      finds: [attack('sack-the-oakfield-head')],
    },
    { why: 'anybody defamed', post: official('The caterers cheated us.'), finds: [attack('cheated us')] },
    {
      why: 'a looser insult',
      post: own('parent', 'The teacher we have this year, clueless'),
      finds: [{ ...attack('teacher we have this year, clueless'), doubt: true }],
    },
    {
      why: 'a quarrel',
      post: own('staff', 'Four years without a pay rise in our school.'),
      finds: [{ kind: 'grievance', match: 'without a pay rise' }],
    },
    { why: 'a polite complaint', post: own('parent', 'Still no answer from the office.'), finds: [complaint('Still no answer from')] },
    { why: 'out of work', post: own('staff', 'Barred from the pub'), finds: [conduct('Barred from the pub')] },
    { why: 'off sick', post: own('staff', 'Phoned in sick and went fishing'), finds: [conduct('Phoned in sick')] },
  ],
});
