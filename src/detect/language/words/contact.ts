/**
 * Getting in touch, as people write it: the verbs on the buttons of the networks, what British families call one another, and ordinary
 * English of the same kinds. Gathered from general knowledge; no list was copied.
 */

export const KIN: string = `(grandmother|grandfather|stepmother|stepfather|childminder|godmother|foster mum|foster dad|mum|mums|mummy|mummies|daddies|mam|mother|mothers|dad|dads|daddy|father|fathers|parent|parents|carer|carers|guardian|guardians|nan|nana|nanna|gran|grans|granny|grandma|grandad|grandpa|grandparent|grandparents|auntie|aunt|uncle|stepmum|stepdad|family|families|folks)`;

const PUPIL = `((art|drama|music|maths|english|science|physics|chemistry|biology|history|geography|french|spanish|german|latin|computing|media|sociology|psychology) set|(gcse|igcse|btec|a level|t level) ~1 (group|set|class|lot|crew|cohort|gang|team|[a-z]{3,12}ists|[a-z]{3,12}ians)|(mr|mrs|miss|ms) [^ ]{2,20}s (group|class|set|form|team|squad|choir|band)|(lads|lasses|girls|boys|squad|gang) (from|of|in) ~3 (gymnastics|netball|football|hockey|rugby|dance|swimming|cricket|athletics|training|practice|rehearsal|rehearsals|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|team|squad|club|choir|band|cast|class|set|year #)|(art|band|book|breakfast|chess|choir|coding|computing|cookery|cricket|dance|debate|debating|drama|film|football|gaming|gym|hockey|homework|latin|lunchtime|maths|minecraft|music|netball|photography|revision|rounders|rugby|running|science|singing|swimming|tennis) club|(sit|sits|sat|are|re|were) in my (period|set|class|form|lesson|lessons|group|tutor group)|in my period #|my period #|(club|band|squad|team|choir|orchestra|coding|chess|minecraft|dance|drama|football|netball|rugby|hockey|cricket|swimming|gym|cast|youth|art|science|gaming|roblox|fortnite|lunchtime|breakfast|homework) (lads|lasses|girls|boys|kids|gang|crew|lot|members|players|fans)|under ##s|u##s|u## (girls|boys|lads|lasses|squad|team)|(just|only just) (left|finished) (primary|juniors|year *|school)|(new|old|former|past|our|my) (prefects|captains|leavers|starters|tutees|mentees|players|dancers|readers|singers)|pupil|pupils|student|students|leaver|leavers|kid|kids|kiddos|children|youngsters|scholars|prefects|classmates|sixth formers|sixth form|boys and girls|(year|yr|y) #s|(year|yr|y|class|form) #[a-z]|(year|yr|y) #|year (three|four|five|six|seven|eight|nine|ten|eleven)|y#s|y#|one of mine|(1[0-3]|[1-9])[a-jl-z]|my (lot|bunch|crew|rabble|little ones)|any of mine|reception class|my ~1 (class|form|tutor group|choir|team|squad|set|group|lot|players|singers|dancers|swimmers|runners|readers|tutees|students|year #|gcse group|a level group)|class of [0-9]{2,4}|key stage #|ks#)`;

/** Whom a school teaches, and their people. */
export const PUPILS: string = PUPIL;
export const FAMILIES: string = `(${KIN}|any [of|local] ${KIN}|mums and dads|grown ups|(your|whose) ~1 (child|childs|children|childrens|son|sons|daughter|daughters|lad|lads|lass|little one|little ones|kid|kids|boy|girl|eldest|youngest|twins) [is|are|in|has|s|wants|who])`;
/** One’s own people, and nobody whom a school teaches besides. */
export const OWN_PEOPLE =
  'my own (mum|dad|nan|gran|grandad|sister|brother|husband|wife|son|daughter|kids|children|boys|girls) | my [own|little|big] (niece|nephew|nieces|nephews|godson|goddaughter|cousin|stepson|stepdaughter) | love auntie | love uncle | (love|hugs|regards) to ~1 (the|my|your) (family|kids|boys|girls|parents)';
export const MANY =
  'pupils | students | parents of | any parents | all parents | year # parents | my (class|form|tutor group|squad|team|parents) | any of (you|my) | anyone in | everyone in | mums and dads | leavers';

export const FORMER =
  '(former|past|old|ex) [academy|school] (pupil|pupils|student|students) | leaver | leavers | alumni | alumnus | class of [0-9]{2,4} | old (boys|girls)';

/** Colleagues and the like are neither. */
export const COLLEAGUES =
  'fellow * | (teachers|teacher|colleagues|leaders|tas|ects|nqts|heads|headteachers|governors|leads|senco*) | teaching (friends|community|twitter)';

const NETWORK =
  '(facebook|fb|instagram|insta|ig|snapchat|snap|tiktok|whatsapp|x|twitter|threads|messenger|discord|telegram|signal|linkedin|bluesky|youtube|playstation|xbox|roblox|bereal)';

/** To whoever writes it: what a private account is asked for. */
export const ME: string = `
   (ive|i have|im|i am) (sent|sending|just sent|already sent|now sent) ~3 (you|each of you|all of you|everyone|everybody|you all) ~1 (a|an|my) ~1 (friend|follow|connection|friends) (request|invite|invitation) ~1 |my (numbers|number|mobile|mobiles|handle|handles|snaps|instas|details) [is|are] ~1 (in|on) (my|the) (bio|profile|page|story) ~1 | (follow|following|followed|add|adding) back ~2 (anyone|everyone|everybody|all|you|who|whoever|any) ~1 | (whoever|anyone|everyone|everybody|all who) ~3 (adds|add|follows|follow|messages|friends|snaps|dms) me ~1 | (drop|send|give|text|dm|message|ping|leave) me (your|ur) ~2 (numbers|usernames|snaps|instas|gamertags|handles|tags|mobiles|details) ~1 | (text|ring|call|message|whatsapp|phone|facetime|dm) my ~2 (mobile|mob|number|phone|home|insta|snap|account|whatsapp) ~1 | (join|meet|catch|ping|find|message|msg|dm|pm|text|add|reach|snap|tag|buzz|poke|inbox|get) me (on|via|over on|through|at|in) ~1 (${NETWORK}|here|there|my) ~1 | ping me ~2 (here|privately|tonight|later|directly|message|any time|anytime) | (you know|guess|you can guess) (which|what) ~3 (button|link|icon|to press|to click|to tap|to hit) ~1 | (over|all|up|now|out|more|rest|waiting|posted|bits|live) on mine [and|come|if|later|tonight|so|for|only] ~1 | (on|to|over to|at) my (other|own|real|second|main|fun|secret|unofficial) (page|account|insta|profile|channel|feed|one) ~1 | (added|adding|accepted|following|followed) ~1 (all|most|some|lots|half) [of] (my|you|the) ~2 (class|tutor group|form|year|team|choir|leavers|students|pupils|lot|on here) | (if i|in case i) missed you ~4 | give us an add | give me (a|an) [quick|cheeky|little] (follow|add|shout|ring|bell|call|text|message|dm|snap|like|friend request|buzz|tinkle|wave) | my ~1 (instas|snaps|snapchats|instagrams|facebooks|fbs|tiktoks|inboxs|messengers|whatsapps|discords|profiles|accounts|dms|inbox|door and inbox) [is|are|now|always|s] ~1 (open|public|live|unlocked|on|yours) | (say|saying|said|says) yes to ~4 (request|requests|friends|followers) | (accept|accepting|approve|approving|adding|add|taking) ~3 (request|requests) | (game|gaming|play|playing|chat|chatting|facetime|snap|stream|hang out|meet up|train|go for a *) with me ~3 (tonight|later|online|weekend|after|on|privately|this|some time|sometime|dm|.) | (dm|send|drop|give|text|message|snap|comment) me (your|ur) ~2 (gamertag|gamer tag|username|snap|insta|number|handle|address|pics|discord|tag) | (dm|drop|send|comment|pop|leave) (your|ur) ~1 (gamertag|gamer tag|username|snap|insta|number|handle|discord|tag) | my (mobile|number|whatsapp|phone number|home number|personal email|address) is ~1 (in|on|below|here|0*|pinned|the same|under) | (im|i am) (up|about|around|here|on|online|free|awake) (till|until|all|any time|anytime|most|every) ~3 (message|if|dm|text|for|chat|to chat|talk|just|so) | (here|on here) (any time|anytime|whenever|day or night|if you ever) ~3 (need|want|talk|chat|ask) | (private|secret|own|closed|little) (group|chat|server) ~4 (join|come|request|just us|link|add) | ping me ~2 | (ive|i have|im|i am) ~1 (moved|moving|switched|changed|joined|now|gone) ~1 (to|on|onto|over to) ~1 ${NETWORK} ~2 | (find|add|follow|look) me ([.]|there|over there|x|xx|on there|if you) ~1 | lets (play|chat|game|talk|meet|hang out|facetime) ~2 (at the weekend|online|tonight|after school|later|privately|some time|just us) | lets (play|chat|game|talk|meet|hang out|facetime) ~2 (at the weekend|online|tonight|after school|later|privately|some time|just us) | [just] request to (follow|join|add|be added) ~1 | (ill|i will|i can) (let|add|accept|approve|follow) [you|you all|everyone|everybody|anyone|whoever *] (in|back|all|you|everyone|everybody) | (page|group|chat|account|server|channel) [that is|thats|is] (just|only|purely) for us | find me on here | (hit|press|tap|smash|click) (follow|add|subscribe) | (drop|ping|shoot|give|send|fire) me a ~2 (message|dm|line|note|text|pm|ping|shout) | [please|come and|just|then|now|always|can|do] (add|follow|friend|befriend|message|msg|dm|pm|text|txt|ring|phone|call|whatsapp|snap|snapchat|inbox|unblock) me | (add|follow|friend) me back |
  [come and|come] find me (here|there|on ${NETWORK}) | (send|drop|ping|shoot|write) me a ~2 (request|message|msg|dm|pm|text|snap|line|note|friend request) | (send|message) me (privately|direct|directly|in private|on here) |
  my (dm|dms|inbox|snap|insta|messages|messenger|chat) (is|are) [always|now] (open|public) | [then|and] (accept|take) my [friend|follow|follower] request | send me a request | my follow request |
  join (my|me in my|me on my) [own|private|new|little] (group|chat|server|channel|account|page|discord|snapchat|list|whatsapp) | [here is|heres|have|take|this is] my [own|private|personal|new|home] (gamertag|gamer tag|username|friend code|number|mobile|mob|phone number|snap|snapchat|insta|instagram|whatsapp|tiktok|facebook|account|handle|profile|discord) |
  on my [own|private|personal] (insta|instagram|snap|snapchat|facebook|whatsapp|tiktok|account|profile) | (connect|chat|talk|speak|keep in touch|stay in touch) with me (here|on ${NETWORK}|privately|in private) | (talk|chat|speak) (here|on here|in here|in private|privately) |
  (hit|reach|catch|contact|get|tag) me [up|here] (here|up|on ${NETWORK}|at home|directly|privately|any time|anytime) | hit me up | hmu | get in touch with me | (slide|slip|drop|pop|hop|send|put|stick|dive|fling|upload|share) ~3 (in|into|to|inside) my (dms|dm|inbox|messages|messenger|snap|insta) ~1 | my (dms|inbox|messenger) (is|are) ~1 (where|the place|waiting|ready) ~2 | private message me | (i|we) (accept|add|follow|take|answer|reply to) [you|all|any|every|everyone|back] (all|back|everyone|everybody|requests|every request|you all|any request|messages) ~2 |
  (accept|accepting|taking) [all|your|any|friend|follow] (requests|friends|followers) | (im|i am|you can get me|youll find me|you will find me|you can find me|look for me|look me up|search for me) ~2 on ${NETWORK} | my (handle|username|user name|gamertag|snap|snapchat|insta|discord|tiktok) is | (be|become) friends with me | (follow|subscribe to|like|join) my ~2 (account|page|profile|channel|insta|instagram|tiktok|snap|group|server)`;

const STAFF =
  '((mr|mrs|miss|ms|mx|dr|sir|coach) [^ ,:;]{2,30}|(your|our|the) [form|class|head|pe|maths|music|favourite|lovely|new] (teacher|teachers|tutor|tutors|coach|coaches|head|headteacher|caretaker|ta|tas|head of year)|(our|your|the) (cook|caretaker|secretary|receptionist|librarian|technician|assistant|ta|nurse|bursar|coach|teacher|chair|governor) [^ ,:;]{2,16}|a member of staff)';
/** To a colleague's: what a school's own page must not ask for. */
export const STAFFS: string = `(if|that|when|once) you ~1 (friended|befriended|added|followed|messaged|texted|dmed) (${STAFF}|him|her) ~1 | (message|msg|dm|pm|text|follow|add|friend|befriend|snap|whatsapp|inbox) [our|your] [teacher|coach|lovely|head|headteacher] (${STAFF}|him|her) | (find|look up|catch|look for|connect with|chat to|chat with|talk to|write to|contact|reach) (${STAFF}|him|her|them) [privately|direct|directly] (on|over on|via|through) [his|her|their|own] [own|personal|private] (${NETWORK}|account|profile|page) |
  (send|drop|ping|shoot|give|fire|write) (${STAFF}|him|her|them) a ~2 (request|message|msg|dm|pm|text|snap|line|note|ping) | (friend|follow|message|add|dm) ${STAFF} (on|here|privately|direct|directly) | (${STAFF}|he|she) (follows|adds|friends) [you|everyone|everybody] back | ${STAFF} (is|are|can be (reached|found|messaged)|will be|also) ~2 on (his|her|their) ~2 ${NETWORK} | (his|her|their|[^ ]{2,30}s) (own|personal|private) (insta|instagram|snap|snapchat|facebook|whatsapp|tiktok|account|profile|mobile|number)`;

/** `Add him`: of whom it may be said, and neither a hamster nor a doll. */
export const STAFF_NAMED =
  'mr * | mrs * | miss * | ms * | mx * | dr * | sir | coach | teacher | teachers | tutor | tutors | head | headteacher | caretaker | ta | tas | cook | secretary | receptionist | librarian | technician | assistant | nurse | bursar | governor | governors | staff | mentor | counsellor';

/** Ways that are the school's own. */
export const PROPER =
  'its own * | office | reception desk | portal | class dojo | classdojo | arbor | teams | parentmail | school (email|e mail|website|app|page|account) | homework platform | school s * | alumni';

const REACH = '(add|message|msg|text|follow|dm|pm|find|snap|ping|join|whatsapp|ring|call)';
/** A year group called upon, whoever else is greeted or grumbled about in the same post. */
export const CALLED_ON: string = `(year|yr|y) #[s] [girls|boys|students|pupils|leavers|lot|folks] [please|just|can|do|you can|come and] ${REACH} (me|my)`;
/** One way is told not to be used, and then another is offered. */
export const ASKED_AFTER_ALL: string = `${REACH} me ~4 instead | (girls|boys|students|pupils|you|everyone|anyone|all|(year|yr|y) #[s]) (can|may|could) [now|all|always|still] ${REACH} me | (but|so|then) [just|instead] ${REACH} me | follow (mr|mrs|miss|ms|dr|sir) [^ ]{2,20}s ~3 (page|account|insta|instagram|tiktok|channel|profile|facebook|snap|snapchat|youtube|feed|story|stories|reels)`;

/** Nobody is asked: it is told not to, or what a lesson was about. */
export const NOT_ASKED =
  'follow (the leader|your nose|your heart|your dreams|your passion|suit|the crowd|the star|the sun|the drum) | (runners|cyclists|walkers|swimmers|knitters|gardeners|bakers|riders|anglers|ringers|climbers|gamers|photographers|crafters|neighbours|parkrunners) (of|in|from|near|round|around|on) ~ | follow (mr|mrs|miss|ms|dr|sir) [^ ]{2,20} (to|into|round|through|down|up|outside|along|across|over|back|out|and his|and her|s) ~1 | follow (mr|mrs|miss|ms|dr|sir) [^ ]{2,20}s ~1 (whistle|torch|flag|lead|example|instructions|voice|umbrella|hand|signs|footsteps|lantern|trail|advice|rules|recipe|steps|moves|drum|hat|cones|directions|map) | follow ~1 (footprints|instructions|trail|signs|arrows|rules|recipe|path) ~1 | (do not|dont|never|please dont|cannot|cant|wont|will not|must not|mustnt|should not|shouldnt|no need to|stop|rather than|instead of|not) ~3 (add|follow|friend|befriend|message|dm|accept|text|request|requests|contact) | (lesson|lessons|assembly|assemblies|workshop|learn|learned|learnt|learning|talked|discussed|about) ~4 (request|requests|messages|strangers|follow|followers|dms)';

/** Whoever mends, brings and fits something for a school is written to as any customer writes. */
export const OF_TRADE =
  'engineer | engineers | contractor | contractors | fitter | fitters | surveyor | installer | installers | electrician | plumber | glazier | courier | delivery (driver|slot|van|date|note) | purchase order | your (quote|quotation|estimate) | service visit | (the|your) (van|lorry|skip|pallet|scaffolding)';

/** Between two alone, as the words of a private message tell what they are to one another. */
export const OF_SCHOOL =
  '(run|drop|drive|take|give|whizz|nip) (you|u|ya) ~2 (home|back|lift|to yours) ~8 (gate|gates|bike sheds|bike shed|bus stop|layby|round the corner|back of school|sports hall|gym|drama studio) | (ill|i will|i can|i could|let me) (run|drop|drive) (you|u) home | (missed|miss) (the|your) ~1 bus ~~ (run|drop|drive|take|give) (you|u) ~1 (home|lift|back) | gcse | gcses | igcse | igcses | btec | a level | a levels | mark (them|these|those|yours) | (love|love from|regards|wishes|hugs|from|xx|x) (mr|mrs|miss|ms|sir|coach) [^ ,]{1,20} | this is (mr|mrs|miss|ms|coach|sir) [^ ,]{2,20} | its (mr|mrs|miss|ms|coach|sir) [^ ,]{2,20} | (made|in|on|making) the (squad|team|cast|choir|orchestra|play) | (go|going|gone|bother going) (through|via) [the] (school|office) | (have to|need to|bother|without|neednt) (tell|telling|ask|asking|ring|ringing|trouble|troubling|bother|bothering) the (school|office|head) | todays test | the test | mark it | (mr|mrs|miss|ms) [^ ]{2,20} here | period # | (his|her|your) (teacher|tutor) | [^ ]{2,20}s teacher | essay | essays | the mark scheme | mark scheme | mark schemes | past paper | past papers | assignment | assignments | worksheet | worksheets | dissertation | epq | personal statement | practice paper | your project | period # | set # | bottom set | top set | form time | school email | school e mail | school account | your lines | well (played|done) * | proud of (you|u) | (my|youre my|ur my|your my|you are my) favourite | (dont|do not|never) tell ~2 (others|rest|class|anyone|anybody) | when (you|u) get (in|home|back) | when (youre|ur|you are|u r) (in|home|back|alone) | happy (1[0-9]|[5-9])th | so (i|we) know (you|u|youre) | so (mature|grown up) for | lift home | give you a lift | your script | a present for you | delete (this|these|the chat|our) | keep this between | detention | homework | coursework | mock | mocks | exam* | revision | quiz answers | the notes | spelling* | (his|her|your) (reading|maths|english|behaviour|grades|marks|work|report|coat|kit) | [the|s] (tutor|form tutor|teacher|coach) | its (coach|sir|miss|mr *|mrs *|ms *|your teacher|your coach) | training | (year|yr) # | lesson* | class | in school | at school | after school | trip | pe kit | your boots | reference | parents evening | miss you in * | rehearsal | our [little] secret | just (you and me|us two|the two of us) | between (us|you and me|the two of us|ourselves|these walls) | (dont|do not) tell (anyone|anybody|your *) | tell (no one|nobody)';

export const GREETING: ReadonlySet<string> = new Set(
  'just only note strictly private evening afternoon night hiya heya yo sup alright hi hello hey dear psst oi ahem attention calling morning to for message note word reminder shoutout hola ok right'.split(
    ' ',
  ),
);

/** What is asked of somebody who is called upon, and no further thing of a list. */
export const ASKED: ReadonlySet<string> = new Set(
  'please pls you your come see bring ring call stop hurry well remember could can would sorry thanks thank'.split(' '),
);

/** Before somebody one is fond of. */
export const GREETS: ReadonlySet<string> = new Set(
  'hi hello hey dear birthday happy day thanks you night christmas anniversary to'.split(' '),
);

/** After a name and a comma: it is told about somebody, not to them. */
export const TELLS: ReadonlySet<string> = new Set(
  'our the a an who which whose from aged and or where wrote writes says said asked asks sang cried one another in of is was has with'.split(
    ' ',
  ),
);

export const REPORTS = 'wrote | writes | says | said | asked | asks | cried | sang | shouted | replied | letter to | letters to';

export const ADDRESSES =
  '(find|ask for) (me|mr|mrs|miss|ms|sir|coach) | dont (fret|worry|panic|fuss|be (late|shy|scared|nervous|sad|upset|silly|daft|long)) | (can|could|may|shall) (we|i) ~1 (have|meet|speak|talk|chat|arrange|pop|ring|call|catch) | can you | could you | would you | will you | dont forget | do not forget | check your | let me know | needs picking | needs collecting | been waiting | left his | left her | we must | we need | must talk | we would like | i would like | we tried | i tried | please | pls | come | see | ring | call | bring | collect | pick up | pop in | remember | stay | hurry | stop | contact | get in touch | let us know | speak to | go to | report to | meet';

/** Somebody is spoken to, and nothing need be asked of them. */
export const TO_YOU = 'you | your | youre | youve | youll | yours | u | ur';
