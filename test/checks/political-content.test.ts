import politicalContent from '../../src/checks/political-content.ts';
import type { Post } from '../../src/model.ts';
import { checkTester, type Finds } from '../check-tester.ts';
import { schoolOf } from '../school.ts';

const post = (text: string, more: Partial<Post> = {}): Post => ({ channel: 'facebook', text, ...more });
const campaign = (match: string): readonly Finds[] => [{ kind: 'campaign', match }];
const names = (match: string): readonly Finds[] => [{ kind: 'names', match, doubt: true }];

checkTester(politicalContent, {
  school: schoolOf(),
  keeps: [
    { why: 'a vote at school', post: post('Year 2 voted for the name of our hamster.') },
    { why: 'the school council', post: post('Vote for the best candidate in our school council election on Friday!') },
    { why: 'a visit told neutrally', post: post('Our MP came and answered thirty questions.') },
    { why: 'history', post: post('In history we asked how Churchill lost to Attlee.') },
    { why: 'a polling station', post: post('We are a polling station on Thursday, so the hall is shut.') },
    { why: 'no party', post: post('A labour of love, by a conservative guess of forty hours.') },
    { why: 'a word that opens a sentence', post: post('Conservative guesses say 300. Reform of the lunch queue begins.') },
    { why: 'words of somebody else', post: post('The banner in the museum said “stop the cuts”.') },
    { why: 'a debate', post: post('Debate club: vote for or against the motion on homework.') },
    { why: 'a comment of somebody else', post: post('Vote Labour', { kind: 'comment' }) },
  ],
  breaks: [
    { why: 'for a party', post: post('Please vote Labour on Thursday'), finds: campaign('vote Labour') },
    { why: 'against one', post: post('Nobody with children can vote for the Tories'), finds: campaign('vote for the Tories') },
    { why: 'what one would do', post: post('The Greens would ruin our budget.'), finds: campaign('The Greens would ruin') },
    { why: 'a petition', post: post('Sign the petition at the gate'), finds: campaign('Sign the petition') },
    { why: 'a march', post: post('Join the march on Sunday'), finds: campaign('Join the march') },
    { why: 'a member is to be lobbied', post: post('Write to your MP to stop this'), finds: campaign('Write to your MP to stop') },
    { why: 'a guest and a party', post: post('The draw was made by Cllr Tarn (Labour).'), finds: names('Labour') },
    { why: 'a politician', post: post('A cake in the shape of Keir Starmer'), finds: names('Keir Starmer') },
  ],
});
