/**
 * Getting in touch in private, by what is done: a door opened, a way given, a group made, company offered. The kinds are those that
 * guidance for safer working practice warns of; the words are general knowledge, and no list was copied.
 */

const NETWORK =
  '(facebook|fb|instagram|insta|ig|snapchat|snap|tiktok|whatsapp|twitter|threads|messenger|discord|telegram|signal|linkedin|bluesky|youtube|playstation|xbox|roblox|bereal|strava|twitch|skype|facetime|kik|pinterest|reddit)';
const THING =
  '(message|msg|dm|pm|text|snap|line|note|request|follow|add|friend request|follow request|friend|like|wave|shout|ring|bell|call|buzz|tinkle|ping|hello|hi|invite|private message|direct message|whatsapp|facetime|voice note|tag|poke)';
const ANYBODY =
  '(whoever|anyone|anybody|everyone|everybody|any of you|all of you|those of you|each of you|you|u|you all|ya|yous|the lot|pupils|students|kids|parents)';
const WRITE = '(add|follow|friend|befriend|message|msg|dm|pm|text|txt|ring|phone|call|whatsapp|snap|snapchat|inbox|ping|facetime)';
const REACH = `(${WRITE}|contact|reach|catch|get|find|write to|talk to|chat to|chat with|speak to|email|e mail|look up|search for)`;
const WAY =
  '(profile|account|insta|instagram|snap|snapchat|tiktok|facebook|fb|discord|whatsapp|number|mobile|mob|email|e mail|gmail|hotmail|twitter|twitch|strava|username|handle|user name|gamertag|messenger|dms|inbox)';
const MINE = `(${WAY}|page|server|channel|group|group chat|chat|story|stories|feed|threads|youtube|friends list|close friends|contacts)`;
const OWN = '(own|personal|private|other|second|secret|real|main|new|fun|home|hidden|unofficial|non school|out of school|actual|spare|old)';

/** What is nobody's but the writer's, whatever it is offered by. */
export const OWN_WAY: string = `
  (come|hop|jump|pop|get|join|log|go|meet me|see me|find me) ~1 (on|onto) ~1 (video|video call|zoom|facetime|skype|camera|webcam|a call|google meet) ~2 with me ~2
  (video call|facetime|skype|video chat|zoom) (with me|me) ~3 (tonight|this evening|later|after tea|after school|at half|about half|at eight|at nine|before bed|at the weekend) ~
  (on|video|call|chat|zoom|facetime|talk) ~~ just (us two|the two of us|you and me|us|me and you) ~1
  (${WRITE}|reach|get|catch|contact|find) me ~4 (on|at|via|through|by) (my ~1 (own|personal|private|home) (${WAY}|phone|line|landline)|home) ~1
  (here is|heres|this is|have|take|save|use|keep) ~1 my ~1 (own|personal|private|home) (${WAY}|phone|line|landline) ~1
  my (own|personal|private|home) (${WAY}|phone|line|landline) is ~2 (always|on|open|there|free|below|0*|@*) ~1`;

/** To whoever writes it, on an account of their own. */
export const TO_ME: string = `${OWN_WAY}
  (made|make|making|set up|setting up|started|starting|start|opened|created|got|have|run|running|theres|there is|new) ~3 (group|chat|group chat|server|channel) ~1 (for|of|with) (my|our) ~1 (year #|yr #|y#|class|form|tutor group|choir|team|squad|set|cast|pupils|students|leavers|tutees|players|singers|dancers|runners|readers|swimmers|girls|boys|lads|gcse|a level|btec) ~1
  (drop|send|give|ping|shoot|fire|chuck|bung|fling|sling|lob|leave|pop|whack|do) me [a|an|over a|your|ur|that|the] ~2 ${THING} ~1
  ${REACH} me ~2 (on|via|through|at|in|over|by) [my|the] ~1 [${OWN}] (${MINE}|${NETWORK}|here|there) ~1
  ${WRITE} me ~1 (any time|anytime|whenever|privately|direct|directly|tonight|tomorrow|later|after|at the weekend|over the (summer|holidays|weekend)|day or night|outside school|out of hours|if|and|instead|rather than|before|when|about|first|here|there|x|xx|xxx|.)
  (whoever|anyone|everyone|anybody|everybody) ~5 (adds|follows|messages|snaps|dms|friends) me ~1
  (look|search|find|hunt) me up | (look out for|search for|look for|watch out for) me (on|here|there) ~2 | (come|come and|come on and) (find|follow|add|join|say (hi|hello) to|hang out with|chat to|chat with|play with|meet) me ~2
  (give|gives|giving) my ~3 (page|account|profile|channel|insta|instagram|tiktok|handle|blog|feed|grid) (a|some) (follow|like|add|look|visit|love|likes|follows)
  (see|saw|spot|spotted|find|found|recognise|stumble across|stumbled across|come across|came across|clock) me (on|here|on here) ~3 (follow|add|friend|say|message|request|hello|hi|wave|ahead|dont be|feel free)
  (go ahead and|feel free to|free to|welcome to|happy for you to|can now|can finally|can all|can always|may now) (follow|add|friend|message|dm|text|ring|call|snap|request|unblock|whatsapp) ~1 (me|here|on here|my|this|.)
  (and|then|please|just) (follow|request|add|friend|dm) [away|me|if you (like|want|fancy|dare|must)|at will] [.]
  (send|sending|put in|pop in|drop|ping|fire off) (a|an|your|ur|over a|through a|in a) ~1 (request|requests|friend request|follow request) ~1
  (ill|i will|i can|im going to|i am going to|gonna|let me|happy to|im happy to|going to) ~1 (accept|accepting|add|adding|approve|let in|follow|friend|say yes to|unblock|reply to|answer|message|text|ring|call|dm|whatsapp|snap|get back to|invite|include) ~2 ${ANYBODY} ~2
  (ill|i will|i can|let me|and i|so i can|so i) ~1 (put|pop|add|stick|get|let|bung|whack|sign|invite) (you|u|you all|everyone|everybody|your name|your lad|your daughter|your son|your child) ~1 (in|on|to|up)
  (tell|give|send|dm|text|message|leave|comment|drop|share|put|pop|whatsapp|inbox) [me] (your|ur|your own|your childs|your parents) ~2 (number|numbers|mobile|mobiles|email|emails|snap|snaps|insta|handle|handles|username|usernames|gamertag|gamertags|discord|whatsapp|user name) ~1
  (tell|give|send|dm|text|message|leave) me (your|ur) ~1 (name|names|details|address|tag) ~1
  (be|become|stay|being|get to be|to be) (friends|mates|pals|besties|facebook friends) [with me|on here|on ${NETWORK}|x|xx] [.]
  (lets|let us|we can|we could|we should|shall we|can we|fancy|wanna|want to|love to|like to|hope to|so we can|so we dont) ~1 (stay|keep|be|remain|get|lose) [in] (touch|contact|friends|connected) ~2
  (keep|stay|keeping|staying|get|be) in (touch|contact) ~2 (here|on here|on ${NETWORK}|with me|by text|privately|this way|over the (summer|holidays))
  dont (be strangers|be a stranger|lose touch|tell the head|tell the office|let on) ~2
  my (dms|dm|inbox|messages|door and dms|phone|line|whatsapp|snap|insta|chat|requests|friend requests|account|profile|page) ~1 (is|are|s|always|stays|will be|now) ~2 (open|on|public|yours|there|unlocked|waiting|available|free)
  (here is|heres|this is|have|take|save|use|note|grab|its|thats|want|need|try|ring|text|call|pass on|share) ~1 my ~1 [${OWN}] ${WAY} ~1
  my ~1 [${OWN}] ${WAY} ~1 (is|s|being) ~2 (0*|@*|below|here|on the board|on the wall|pinned|attached|under|up on|same as|just my|my name)
  (on|to|at|via|through|over on|in|into|onto|from) my ~1 ${OWN} ${MINE} ~1
  (follow|add|join|like|subscribe to|check out|visit|find|request|message|come to|come over to|head to) my ~1 [${OWN}] ${MINE} ~1
  (come|pop|drop|nip|call) ~2 (to|round|over|by|round to|over to) my (house|flat|place|caravan|garden|room at) ~1
  (going|go|ill be|im|i am|be) live ~2 (on|over on) my ~1 [own] ${MINE} ~2
  (made|make|making|set up|setting up|started|starting|start|opened|opening|created|creating|got|have|run|running|join|joining|begin) ~1 (a|an|our|my|our own|this|the) ~1 (private|secret|closed|separate|unofficial|hidden) ~1 (${NETWORK}|chat|group|group chat|server|channel) ~2
  (made|make|making|set up|setting up|started|starting|start|opened|opening|created|creating|join|joining) ~1 (a|an|our|my|our own|this|the) ~1 (little|own|wee|class|parents|team|squad|form|new) ~1 (${NETWORK}|chat|group chat|server) ~2
  (chat|group|group chat|server|channel|page) (of our own|of my own|just for us|for just us|away from school|outside school|without the|nobody at school) ~2
  (join|hop in|jump in|come in|get in|added to|be in|be added to|into|link to) my ~1 (group|chat|group chat|server|channel|whatsapp|discord|call|lobby|minecraft|realm|party|stream)
  (i|we) (wont|will not|dont|do not) (tell|let on|mind if you) ~3 (school|head|anyone|follow|add|message|find)
  (school|the head|the office|mr *|mrs *|nobody|no one) ~1 (neednt|need not|doesnt have to|doesnt need to|dont have to|need never|will never) ~1 (know|find out|see this|hear)
  (stays|keep it|keep this|strictly|just|all) between (us|ourselves|you and me|me and you|the two of us|these walls) ~1
  (what|whats|wots) (your|ur|yr) ~1 (snap|insta|number|mobile|username|handle|gamertag|tiktok|whatsapp|discord) ~1`;

/** To a colleague. */
const STAFF =
  '((mr|mrs|miss|ms|mx|dr|coach|sir) [^ ,:;]{2,30}|(your|our|the|his|her|their) ~1 (teacher|teachers|tutor|coach|ta|head of year|form tutor|caretaker|assistant|librarian|counsellor|mentor))';
export const TO_COLLEAGUE: string = `
  (look|hunt|search|seek) (him|her|them) (up|out) ~2 ${NETWORK} ~1
  (find|add|follow|message|request|friend) (him|her) ~1 on ${NETWORK} ~1
  ${STAFF} ~1 (mobile|mobiles|phone number|home number|own number|own mobile|private number|personal email|insta|instagram|snap|snapchat|whatsapp|discord|gamertag|number|numbers) ~1 [is|s|are] (0*|@*)
  (ring|call|text|phone|whatsapp|message|dm|snap|facetime) (him|her) ~1 (at home|any evening|any time|anytime|tonight|after hours|at the weekend|over the weekend|over the holidays|evenings|on (his|her) ~1 (own|mobile|number|phone|personal|private|facebook|insta|snapchat)) ~1
  ${STAFF} ~1 (insta|instagram|snap|snapchat|discord|gamertag|tiktok) (is|name) ~2
  (facebook|whatsapp|insta|instagram|snapchat|tiktok|inbox) ${STAFF} ~1
  (our|the|his|her) ~1 (ta|teacher|coach|caretaker|head|cook|librarian|tutor) ~1 (is|s) on ${NETWORK} (as|under|at|@*) ~1
  (his|her) (number|mobile|snapchat|insta) ~1 (is|s) ~1 (on|in) the (poster|door|board|flyer|leaflet|programme) ~1
  ${STAFF} ~2 (accepts|is accepting|will accept|takes|adds|will add) ~4 (request|requests|friends|followers|you|anyone|everyone) ~2
  ${STAFF} ~2 (can be found|can be reached|answers|replies|chats|plays|is always|is also) ~3 on ~1 ${NETWORK} ~2
  (on|via|through|to|at) (his|her|their|[^ ]{2,20}s|the teachers|the coachs) (own|personal|private|home) (facebook|insta|instagram|snapchat|snap|whatsapp|mobile|number|phone|account|page|profile|email|discord|twitter|messenger) ~1
  (message|text|add|dm|whatsapp|ring|phone|call|contact|snap|friend|follow) ${STAFF} ~2 (on|via|at) ~1 (${NETWORK}|home|own|personal|private|his|her|their) ~1`;

/** A way in, said to those whom a school teaches or to their families, whatever is asked. */
export const WAY_IN: string = `
  (same|my) (name|names|handle|username|tag) (everywhere|on everything|as ever|on all) ~1 | (name|names|handle|username) ~2 same ~1 (everything|everywhere|all of them|both|as here) ~1 | guess my ~1 | (that|the) follow button ~1 | my (other|second|private|secret|real) account ~1 | requests ~1 open ~1 |
  (message|pm|dm|text|inbox) ~1 for (my|the|details|times|more|address|postcode|password|link) ~1 | ask me (anything|whatever|on here) ~1 | (my|on my) close friends ~1 | (click|tap|hit|press) (it|follow|add|the button) ~1 | (making|starting|setting up|made|started) ~2 (chat|group|server|channel) ~1 | (send|sending) me your ~1 | keep me posted ~1 | connect with ~1 | (at|to|round) (mine|my house|my place|my flat) ~1 | no parents ~1 | (lads|girls|boys|kids|pupils|us) only ~1 | on here ~1 | i (follow|add) back ~1 | (on|over on) (messenger|whatsapp|insta|snapchat|discord|telegram) ~1 | who wants (a lift|to meet|to play|to come) ~1 | (server|password|real one) ~2 (mine|not schools) ~1
  (add|adds|adding|added|friend|friends|follow|follows|following|message|messages|messaging|text|texting|snap|dm|ring|call|whatsapp|find|see|reach|invite|unblock|join) (me|your old|your favourite|us here|my) ~1 | (request|requests|friend request|friend requests|dms|dm|inbox|direct message) ~1
  (add|join|follow|message|text|dm|snap) (you|u|you all) ~1 | (my|the|own|secret|private|squad|group|our own) (chat|group chat|group|server|gamertag|tag|handle|snap|insta|number|mobile|whatsapp|discord|profile|account|dms|friends) ~2 (on here|add|join|on my|open|added|is|its|if|for|welcome|link|for you|chatting) ~1
  (its|here|at|is|as|me|on) @[^ ]{2,30} ~1 | my (tag|handle|snap|insta|number|mobile|gamertag|discord|username|profile|dms|whatsapp) ~1 | (connect|chat|chatting|talk|talking|keep chatting|facetime|game|gaming|play) (with me|with you|with you all|on here|privately|tonight|online) ~1 | fancy a (game|chat|lift|meet up|catch up) ~2
  (reply|respond|react|answer) (to|on) my (story|stories|post|reel|snap) ~1 | (new|other|second|secret|private) account ~1 | you know (what to do|where to find me|where i am) ~1 | (be|become) (my|mates|friends|pals|a friend) ~1 | do become my ~1 | (sent|sending|send) (you|u|you all) ~2 (request|requests|add|invite|message|link|snap) ~1 | (come|pop|drop) (round|over) (to mine|for|and|to watch) ~1`;

/** Turned down, told about, or taught. */
export const TURNED_DOWN =
  'declined | decline | refused | said no | told her no | told him no | told them no | turned down | ignored | ignore | blocked | reported | policy | lesson | assembly | assemblies | taught | talked to | talked about | spoke to | spoke about | asked if | asked whether | asked me if | handle pupils | guidance | never | do not | dont | wont | will not | cannot | cant | not allowed | should not | shouldnt | must not | inset | training | safeguarding | my own (child|son|daughter) | my (niece|nephew|sister|brother|husband|wife|son|daughter|godson)';
