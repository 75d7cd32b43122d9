/** What only sounds like a grievance: praise, one's own fault, and what is held against somebody else. */

/** Praise, thanks and jest, and what is told of somebody else or of the past. */
export const PLEASED = `
  where (can|do|could|would|may) (i|we|my <any>) (find|get|see|read|send|download) ~ (form|procedure|policy|address) |  (well played|good game|kindest hosts|nicest hosts|thank you|thanks|thankyou|thx|diolch|well done|bravo|congrat*|hurrah|hooray|brilliant|fab|fabulous|fantastic|amazing|wonderful|lovely|beautiful|gorgeous|stunning|cute|adorable|superb|excellent|great|best|love|loved|loves|proud|delighted|grateful|impressed|enjoyed|haha|hahaha|lol|lmao|joking|only kidding|just kidding|tongue in cheek|jealous|sorry|oops|whoops|my mistake|my fault|my bad|get well|feel better|good luck|phew|made my day|cried laughing|happy tears|memories|back then|those days|hope|hopefully|wish i|wish we|poor little|poor thing|poor love) |
  (what|such) a shame (we|i|he|she|about|you|it s|that|they) | (gutted|sad|sorry|shame) (to|we|i|that (we|i)) ~ (miss|missed|couldn t|can t|can t be|couldn t be) | gutted | (please|pls) (thank|tell|say|pass) | star of | singing | smiling | legend* | smashed (it|that) | nailed it | says (hello|hi) | remember me | found (a|an|your|this) | (please help|lost property|has anyone|has anybody|anyone found|anyone seen) | lost [a|my|one|his|her] ~ | (broken|broke|sprained|fractured) (his|her|my|an|a) ~ (arm|leg|ankle|wrist|finger|toe|foot|collarbone) ~ (but|insists|still|determined|so) | (insists|insisted) on | missing (school|you|it|them|everyone|you all) (already|so) | already missing | (sorry|gutted|sad|shame) [that] (i|we|he|she) ~ (missed|miss) | (i|we|i ve|we ve) (have lost|lost (a|my|his|her|one)|am late|are late|are running) | (wrong link|typo|small point) | (dentist|doctor|hospital|poorly|chickenpox|temperature)`;

/** A complaint in jest: of what was too good to leave alone. */
export const TOO_GOOD =
  'that s how (good|great|brilliant|lovely|nice|fun|much fun|much (he|she|they|we) (loved|enjoyed)|happy|special|fantastic|amazing|kind|well) | (so|too|far too|that) (good|delicious|tasty|nice|lovely|moreish|yummy|funny|brilliant|catchy|gorgeous) [that] (i|we|he|she|they|(my|our) <any>) (ve|had|have|ate|eaten|licked|nearly|forgot|need|cried|want|wants|wanted|went|came|can t|couldn t|won t|am|m|asked|keep|kept) ~';

/** One’s own child has come to harm or been left out: no praise around it takes that back. */
export const OWN_CHILD = `
  (my|our) ~1 <kin> ~2 (was|were|got|been|is|are|being) ~2 (shut in|shut out|locked in|locked out|left alone|left outside|left behind|left out|left on (his|her|their) own|left in (the|a) <any>|left with (nobody|no one|no adult)|forgotten|made to (stand|sit|wait|cry|eat)|refused|turned away|pushed over|bullied|picked on|hit|kicked|punched|slapped|bitten|shouted at|humiliated|ignored|excluded|dragged|unsupervised|in tears again) ~
  (my|our) ~1 <kin> ~1 (sat|stood|waited|ate|cried|sobbed|wandered|walked home) ~2 (alone|by himself|by herself|on (his|her|their) own|outside|in the (corridor|toilet|toilets|cloakroom|office)|with nobody|unsupervised) ~
  (left|locked|shut|forgot|lost|hit|kicked|refused|ignored|shouted at|screamed at|pushed|excluded|dragged) ~1 (my|our) ~1 <kin> (outside|alone|behind|in|out|at|on|again|in front|with|today|yesterday|for|to|because|off)`;

/** After it whoever praises says what they hold against somebody. */
export const TURN = 'but | shame | pity | except | apart from | however | although | though | yet';

/** It is nobody’s at school. */
export const OF_SELF = `(my|our) [own|silly|stupid] (fault|bad|mistake|own fault|own stupid fault|own silly fault) | (all|was|is) (my|our) (fault|doing|mistake) | (brought|brings|bring|happy|good|fond) [back] memories | (but|so|totally|well|and) worth it | worth every penny | in 19## | in the (fifties|sixties|seventies|eighties|nineties) | when i was (a|there|at school|here|little|young|in year|your age) | back in (the day|my day|19##) | where (can|could|do|would) (i|we|my <any>) ~ (find|get|see|download|buy|collect|pay|park|book|send|sign) | what s your secret | blame (me|myself) | we forgot | i forgot | i misread | i got it wrong | i read it wrong`;

/** Somebody else is grumbled about: a council, a railway, the weather. */
export const OF_OTHERS = `m## | a## road | council | councils | highways | train | trains | rail | traffic | roadworks | motorway | royal mail | post office | hospital | gp | nhs | dentist | government | minister | broadband | bt | gas board | water company | landlord | weather | rain | snow | storm | referee | ref | other team | supermarket | airline | airport | cafe | restaurant | pub | cinema | shop | hotel`;

export const OF_SCHOOL = `kids | kid | children | child | pupil | trip | coach | gate | gates | close | closed | closing | shut | you | your | yours | school | school s | teacher | teachers | staff | head | headteacher | deputy | governors | lesson | lessons | homework | class | playground | lunch | lunches | dinners | reception | office | (my|our) <kin> | pupils | classroom | uniform | ta | tas | pta | mr <any> | mrs <any> | miss <any>`;
