import personalDevice from '../../src/checks/personal-device.ts';
import type { Media, Post } from '../../src/model.ts';
import { checkTester } from '../check-tester.ts';
import { schoolOf } from '../school.ts';

const picture = (...media: Media[]): Post => ({
  channel: 'instagram',
  text: 'Tug of war!',
  media: media.map((one) => ({ type: 'image', ...one })),
});
const personal = [{ kind: 'personal', match: null }];
const perhaps = [{ kind: 'personal', match: null, doubt: true }];
const notSaid = [{ kind: 'not-said', match: null, doubt: true }];

checkTester(personalDevice, {
  school: schoolOf(),
  keeps: [
    { why: 'the school’s tablet', post: picture({ pupils: ['P1'], takenWith: 'school' }) },
    { why: 'no pupil', post: picture({ pupils: [], takenWith: 'personal' }) },
    { why: 'a place', post: picture({ shows: 'place', takenWith: 'personal' }) },
    { why: 'staff', post: picture({ shows: 'staff', people: ['hford'] }) },
    { why: 'their work', post: picture({ shows: 'work', pupils: ['P1'], takenWith: 'personal' }) },
    { why: 'a recording', post: picture({ type: 'audio', pupils: ['P1'] }) },
    { why: 'a document', post: picture({ type: 'document', pupils: ['P1'] }) },
    { why: 'from the press, with permission', post: picture({ pupils: ['P1'], source: 'permission' }) },
    { why: 'nobody has said who is shown, which is asked first', post: picture({}) },
    { why: 'words alone', post: { channel: 'x', text: 'Tug of war!' } },
  ],
  breaks: [
    { why: 'somebody’s phone', post: picture({ pupils: ['P1'], takenWith: 'personal' }), finds: personal },
    { why: 'a class', post: picture({ pupils: ['class:Oak'], takenWith: 'personal' }), finds: personal },
    { why: 'a film', post: picture({ type: 'video', pupils: ['P1'], takenWith: 'personal' }), finds: personal },
    { why: 'a film by its ending', post: picture({ pupils: ['P1'], takenWith: 'personal' }, { pupils: [] }), finds: personal },
    { why: 'it says that it shows pupils', post: picture({ shows: 'pupils', takenWith: 'personal' }), finds: personal },
    { why: 'handed over by somebody', post: picture({ pupils: ['P1'], takenWith: 'personal', source: 'permission' }), finds: personal },
    { why: 'nobody has said who is shown', post: picture({ takenWith: 'personal' }), finds: perhaps },
    { why: 'nobody has said how', post: picture({ pupils: ['P1'] }), finds: notSaid },
    { why: 'nor of either', post: picture({ pupils: ['P1'] }, { shows: 'pupils' }), finds: [...notSaid, ...notSaid] },
    { why: 'from an unknown source', post: picture({ pupils: ['P1'], source: 'unknown' }), finds: notSaid },
    {
      why: 'one of two',
      post: picture({ pupils: ['P1'], takenWith: 'school' }, { pupils: ['P2'], takenWith: 'personal' }),
      finds: personal,
    },
  ],
});
