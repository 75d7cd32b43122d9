import harmfulLanguage from '../../src/checks/harmful-language.ts';
import type { Post } from '../../src/model.ts';
import { checkTester, type Finds } from '../check-tester.ts';
import { schoolOf } from '../school.ts';

const post = (text: string): Post => ({ channel: 'facebook', text });
const sure = (kind: string, match: string): readonly Finds[] => [{ kind, match }];
const maybe = (kind: string, match: string): readonly Finds[] => [{ kind, match, doubt: true }];

checkTester(harmfulLanguage, {
  school: schoolOf(),
  keeps: [
    { why: 'words that are others too', post: post('Chinks of light, a spic and span room, and prick the dough.') },
    { why: 'a town', post: post('Coach to Scunthorpe leaves at eight.') },
    { why: 'a pantomime', post: post('Dick Whittington is on tonight, and the rats are real.') },
    { why: 'a bird', post: post('Nine great tits at the feeder!') },
    { why: 'praise that swears at nobody', post: post('Sick performance, you killed it!') },
    { why: 'a lesson', post: post('Year 4 had a lesson on why we never call anybody an idiot.') },
    { why: 'a quotation', post: post('The letter said "you are an idiot and I know where you live" and we have moved on.') },
    { why: 'a joke on oneself', post: post('I am such an idiot, wrong day!') },
    { why: 'a denial', post: post('Nobody here is an idiot.') },
    { why: 'what opens late', post: post('See you after school! We know where to park.') },
    { why: 'girls who cannot wait', post: post('The girls cannot wait for Saturday.') },
    { why: 'a baby tooth and a nosebleed', post: post('One bloody nose and no tears.') },
    { why: 'a cook', post: post('Batter the fish, smash the eggs, beat the cream.') },
  ],
  breaks: [
    { why: 'a threat', post: post('We know where you live.'), finds: sure('threat', 'know where you live') },
    { why: 'a wish', post: post('I hope you choke on it'), finds: sure('threat', 'hope you choke') },
    { why: 'urged to harm oneself', post: post('go and die'), finds: sure('threat', 'go and die') },
    { why: 'a slur, hidden', post: post('what a r*tard'), finds: sure('slur', 'r*tard') },
    { why: 'abuse, in digits', post: post('that b1tch again'), finds: sure('abuse', 'b1tch') },
    { why: 'abuse, spaced', post: post('what a w a n k e r he is'), finds: sure('abuse', 'w a n k e r') },
    { why: 'abuse in look-alikes', post: post('he is a t\u03C9at'), finds: sure('abuse', 't\u03C9at') },
    { why: 'abuse in words', post: post('She is a fat cow'), finds: sure('abuse', 'fat cow') },
    { why: 'girls kept out', post: post('Chess for boys, the girls can cheer.'), finds: sure('discrimination', 'the girls can cheer') },
    { why: 'sent home', post: post('Go back where you came from'), finds: sure('discrimination', 'Go back where you came') },
    { why: 'others turned against somebody', post: post('everyone ignore zara'), finds: sure('harassment', 'everyone ignore zara') },
    { why: 'sexual', post: post('send nudes'), finds: sure('sexual', 'send nudes') },
    { why: 'an insult in jest', post: post('What numpty locked the gate?'), finds: maybe('insult', 'numpty') },
    { why: 'somebody is a clown', post: post('The driver is a clown.'), finds: maybe('insult', 'driver is a clown') },
    { why: 'swearing at nobody', post: post('oh sh1t'), finds: maybe('strong-language', 'sh1t') },
    { why: 'stars', post: post('f*** this rain'), finds: maybe('strong-language', 'f***') },
    { why: 'stretched', post: post('shiiiit'), finds: maybe('strong-language', 'shiiiit') },
  ],
});
