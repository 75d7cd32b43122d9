import privateContact from '../../src/checks/private-contact.ts';
import type { Post } from '../../src/model.ts';
import { checkTester, type Finds } from '../check-tester.ts';
import { pupil, schoolOf } from '../school.ts';

const official = (text: string, more: Partial<Post> = {}): Post => ({ channel: 'facebook', text, ...more });
const own = (text: string, more: Partial<Post> = {}): Post => ({
  channel: 'instagram',
  accountKind: 'personal',
  authorRole: 'staff',
  text,
  ...more,
});
const alone = (text: string, more: Partial<Post> = {}): Post => own(text, { audience: 'person', ...more });
const ofPupil = (text: string, more: Partial<Post> = {}): Post => own(text, { authorRole: 'pupil', ...more });
const one = (kind: string, match: string): readonly Finds[] => [{ kind, match }];
const toStaff = { 'to-staff': true };

checkTester(privateContact, {
  school: schoolOf({
    pupils: [pupil('P1', 'Idris', 'Vance')],
    staff: [{ id: 'q', name: 'Tamsin Quill', role: 'Teacher', personalAccounts: ['@quillknits'] }],
  }),
  keeps: [
    { why: 'the office', post: official('Lost a glove? Message the school office and Mrs Lund will look.') },
    { why: 'all families', post: official('Parents, you can collect the forms on Monday.') },
    { why: 'somebody is told about', post: official('Idris, our youngest drummer, will show you how.') },
    { why: 'praise', post: official('Bring it in tomorrow and well done, Idris') },
    { why: 'a letter of a lesson', post: official('Dear Mr Dickens, wrote Year 6, you go on a bit.') },
    { why: 'a colleague', post: official('Miss Quill, please bring the cups.') },
    {
      why: 'a lesson on friend requests',
      post: official('Year 5 had a lesson about friend requests and why not to message me or anybody unknown.'),
    },
    { why: 'told not to', post: own('Parents, please do not message me here.') },
    { why: 'teachers among themselves', post: own('Fellow Year 2 teachers, message me for the slides.') },
    { why: 'no pupils and no parents', post: own('Runners of the county, follow me back!') },
    { why: 'a sister', post: alone('Can you feed the cat on Sunday? x') },
    { why: 'the school’s own app', post: official('Your spelling list is here.', { channel: 'classdojo', audience: 'person' }) },
    { why: 'an answer in public', post: official('Idris, you can ring the office.', { kind: 'reply' }) },
    { why: 'the school’s own page, mentioned', post: official('@nobody is a good name for a robot') },
    { why: 'a comment', post: official('Hi Mrs Vance, message me', { kind: 'comment' }) },
    { why: 'a pupil who asks a teacher, where nobody asked', post: ofPupil('Miss Quill can I follow you on insta, add me') },
    { why: 'a pupil among friends', post: ofPupil('add me on snap everyone'), with: toStaff },
  ],
  breaks: [
    {
      why: 'a note to one mother',
      post: official('Message for Idris’s mum: please ring the office.'),
      finds: one('family', 'Message for Idris’s mum'),
    },
    { why: 'a mother by her child', post: official('Idris’s mum, please ring us.'), finds: one('family', 'Idris’s mum') },
    { why: 'a titled parent', post: official('Mrs Farrant, please ring about the lunch money.'), finds: one('family', 'Mrs Farrant') },
    { why: 'a grandmother', post: official('Grandma of Bertie, could you knit us a hat?'), finds: one('family', 'Grandma of Bertie') },
    { why: 'a child', post: official('Idris, come to the hall, you left your drum.'), finds: one('pupil', 'Idris') },
    { why: 'a child, called last', post: official('Come to the office, Idris'), finds: one('pupil', 'Idris') },
    { why: 'a child in a coat', post: official('To the boy in the red coat: we have it on film.'), finds: one('pupil', 'To the boy in') },
    { why: 'somebody by their account', post: official('@oneofthem you were told.'), finds: one('person', '@oneofthem') },
    {
      why: 'a teacher’s own account',
      post: official('Stuck? Message Mr Ames on his own Snapchat.'),
      finds: one('pupil', 'Message Mr Ames'),
    },
    {
      why: 'parents asked to follow',
      post: own('Parents of my class: send me a friend request!'),
      finds: one('family', 'send me a friend request'),
    },
    { why: 'pupils asked to add', post: own('Year 6, add me before Friday!'), finds: one('pupil', 'add me') },
    { why: 'leavers', post: own('Leavers, come and find me here!'), finds: one('former-pupil', 'come and find me here') },
    { why: 'about homework', post: own('Homework trouble? My DMs are open'), finds: one('pupil', 'My DMs are open') },
    { why: 'alone with a pupil', post: alone('About the detention: our secret.'), finds: one('pupil', 'person') },
    { why: 'alone with a family', post: alone('Hi Mrs Vance, the coat is in my car.'), finds: one('family', 'person') },
    {
      why: 'a former pupil’s message',
      post: alone('Good luck!', { inReplyTo: { from: 'former-pupil' } }),
      finds: one('former-pupil', 'person'),
    },
    {
      why: 'a pupil answered',
      post: own('Lovely to hear from you', { kind: 'reply', inReplyTo: { from: 'pupil' } }),
      finds: one('pupil', 'reply'),
    },
    { why: 'the school’s page to one', post: official('Thanks for writing.', { audience: 'person' }), finds: one('person', 'person') },
    {
      why: 'a pupil asks a teacher',
      post: ofPupil('Miss Quill whats your insta'),
      with: toStaff,
      finds: one('to-staff', 'Miss Quill whats your insta'),
    },
    {
      why: 'a teacher’s account, tagged',
      post: ofPupil('Can you add me?', { tags: ['@quillknits'] }),
      with: toStaff,
      finds: one('to-staff', 'Can you add me'),
    },
  ],
});
