/**
 * From what age each network lets people in by its terms of use, as far as is commonly known: 13 everywhere but on LinkedIn, which asks
 * for 16. Terms change: see to it that this is still so. The verbs are those on their buttons.
 */

export const NETWORKS: Readonly<Record<string, number>> = {
  ...{ facebook: 13, instagram: 13, insta: 13, ig: 13, x: 13, twitter: 13, threads: 13, youtube: 13, tiktok: 13, snapchat: 13, snap: 13 },
  ...{
    pinterest: 13,
    bluesky: 13,
    mastodon: 13,
    whatsapp: 13,
    discord: 13,
    twitch: 13,
    bereal: 13,
    reddit: 13,
    telegram: 13,
    messenger: 13,
    fb: 13,
    tumblr: 13,
    kik: 13,
    vsco: 13,
    clubhouse: 13,
    yubo: 13,
    linkedin: 16,
  },
};

const NET = `(${Object.keys(NETWORKS).join('|')})`;

/** To follow, to join, to have an account, to post there. */
export const INVITES: string = `(duet|stitch|remix|collab with|boomerang) (us|with us|this|our|me) ~1 | (get|set up|start|open|make) (your|a|an) [very] own ~1 ${NET} ~2 | (press|hit|tap|smash|click|ring|push) ~3 (bell|red button|subscribe|subscribe button|follow button|thumbs up) ~1 | (may|can|should|must|will|are to|are asked to|need to|have to|get to) [now|all|also|please|each] (message|post|use|download|have|upload|contact|send|open|set up|sign up|get|make) ~6 ${NET} ~1 | (subscribe to|follow|join|like|add|find) ~4 ${NET} ~2 (channel|page|account|profile|group|chat|feed) ~1 | (follow|add|find|tag|snap|dm|message|heart|like|retweet|subscribe to) @[^ ]{2,30} ~1 | (sign up|signing up|register|log in|set yourselves up|get yourselves) ~1 (to|with|for|on|onto) ~1 ${NET} ~2 | (tag|mention|@) (us|the school|school|our page|our account|us in) ~3 (post|posts|story|stories|video|videos|photo|photos|picture|pictures|clip|clips|reel|reels|pics) ~1 | (post|share|upload|film|record|put up|make|do|try|join in|copy|learn) ~5 (on|to|with|using) (hashtag|our hashtag|the hashtag|#[^ ]{2,30}|your stories|your story|your feed|your channel|your page|your profile|live) ~1 | (send|drop|shoot|ping) (us|him|her|me|it|them|the school|miss|sir|your * ) a (snap|dm|direct message|follow|follow request|friend request) ~1 | (leave|write|drop|pop|put|post) ~2 (comment|comments|emoji|heart|like|likes) ~3 (on|below|under|in) ~3 | (toot|tweet|snap|insta|tiktok|whatsapp|dm) (us|it|your|them|me|him|her) ~2 | (go|going|come) live (with|on|at) ~2 | (like|share|comment|follow) (and|or|plus) (like|share|comment|follow|subscribe|tag|save|turn on) ~3 | (follow|add|friend|like|tag|retweet|rt|dm|message|subscribe to|find|join|snap|repost|share with) ((us|me) (on|here|there|by|now|back|so|for|and|[.]|→|👻|from|if|today|tonight|over|in)|(us|me) ~2 on ${NET}|our|my) ~2 | (follow|add|find|subscribe to|join) (us|me|it) [everyone|all|now|here|there|today] | hit (follow|like|subscribe) | (join|follow|see|watch) ~4 on ${NET} | (get on|go on|come on|sign up to|sign up for|log on to|log in to|move to|switch to|come to|head to|hop on to|over to) ~1 ${NET} ~1 | (join|like|subscribe to|follow) (our|my|the|this|us in our) ~3 (page|group|channel|account|feed|profile|server|chat|${NET}) ~2 | (film|post|upload|share|put it|put them|pop it|stick it|put a * ) ~6 (to|on|onto) your [own|insta|instagram|snapchat|facebook] (story|stories|feed|reel|reels|grid|status|profile|timeline) ~2 | hit (follow|like|subscribe) ~1 |
  (get|make|set up|open|create|build|start|download|install|have) (a|an|your|your own|yourself a|yourself an|yourselves|an own|own|the) ~2 (account|profile|${NET}|app|page|channel) ~1 | (get|download|install) (${NET}|the app) ~2 | (download|install) it ~2 | (post|put|upload|film|share|send|pop|stick|get) ~6 (on|to|in|up on|onto) [our|your|the|the school|your own] ${NET} ~3 | (stick|pop|whack|bung|snap|get) (it|one|them|yours|a *) ~3 (on|onto|up on) ${NET} ~2 | (post|upload|film|share) ~4 and tag (us|me) | add (this|the|our|my) number ~2 | (our|your|their|a) [new] ${NET} (account|page|group|channel) ~2 join | join (it|in|the) ~2 (group|chat|${NET}|server|live|stream) ~1 | join it ~2 (tonight|today|with your) ~1 | comment ~4 (below|here|on ${NET}) ~1 | (follow|find|tag|join) ~4 (page|account|channel) ~1`;

const ROLE =
  '(famous|star|stars|buddy|buddies|reporter|reporters|crew|team|club|monitor|monitors|leader|leaders|ambassador|ambassadors|influencer|influencers|takeover|editor|editors|presenter|presenters|squad|challenge|streak|quiz|captain|helper|helpers)';
const SHARED =
  '(photo|photos|pic|pics|picture|pictures|video|videos|clip|clips|film|films|selfie|selfies|joke|jokes|answer|answers|story|stories|drawing|drawings|poem|dance|dances|song|den|dens|model|models|cake|cakes|teddy|pet|pets|score|scores|guess|vote|idea|ideas|costume|costumes|work|best *|favourite *|name|names|username|usernames|questions|question)';

/** The same by what becomes of them there: invited, in need of it, stars of it, asked for what they have made. */
export const MORE_INVITES: string = `
  ${NET} (group|channel|page|account|chat|server) ~1 (is|s|has|keeps|needs|wants|now|just) ~3 (growing|open|waiting|ready|here|members|followers|live|back|looking|more) ~1
  (get|ask|make|have|tell|bring) (your|the) ~3 (class|friends|mates|team|table|friend|bestie|group|mate) to (like|share|follow|add|comment|join|vote|subscribe|repost|heart) ~2
  [our|the|a|class|new|school] ~1 ${NET} ~2 (opens|launches|starts|begins|kicks off|goes live|is here|has landed|up and running) ~2
  (who|who else|which of you|anyone|anybody|hands up who|hands up if youve|has anyone|have you) ~4 (has|have|got|is on|are on|s on|uses|use) ~2 ${NET} ~1
  (turn on|switch on|allow|enable|set) ~2 (notifications|post notifications|the bell|alerts) ~2
  (invited|welcome|allowed|free|able|encouraged|asked|expected|required|urged|reminded|ready|old enough) ~1 (to|on|in|onto|for) ~6 ${NET} ~1
  (will need|need|needs|must have|should have|requires|going to need|got to have|ought to have) (a|an|their|your|their own|your own) ~2 (${NET}|account|login|log in|username|user name|handle|profile) ~2
  [our|the|a|class|new|school] ~1 ${NET} ~2 (is|are|s|goes) ~1 (live|open|ready|up|up and running|waiting|for you|for them|for everyone|for all|the place|just the place|where|starting|back) ~4 (you|them|all|everyone|everybody|in|year #|yours|pupils|children|kids|now|today|tonight|for)
  (group chat|chat|group|server|channel|page|account|live|stream) ~2 (is|s|goes|are|on) ~2 (on|live|open|ready|up) ~1 [on] ${NET} ~1
  ${NET} ${ROLE} ~1 | ${ROLE} ~1 (on|for|of) ~1 ${NET} ~1 | (be|become|being|fancy being|want to be|wants to be|wanna be) ~4 ${NET} ~1
  (bring|use|make|get|with|have|from|on|using|set up) your [very] own ~2 (account|profile|login|log in|channel|handle|page|username) ~1
  (leave|write|drop|pop|put|post|add|share|type|send|stick|tell us|show us|give us|vote|enter|reply) ~8 in the (comments|replies|chat|dms|comment section|thread) ~1
  (comment|reply|vote|guess|answer|enter|react|tag) ~3 (below|under this post|on this post|on this page|under this|underneath|under our post|on our post|on our page|on here) ~1
  (vote|enter|show|say|win|support|cheer|join|tell) ~7 (with|by|using|via|leaving) (a|an|leaving|giving|sending|hitting) ~1 (like|heart|comment|emoji|emojis|follow|share|retweet|tag|dm|snap|direct message|hashtag) ~2
  tag (your|a|two|three|all|every|someone|somebody|the) ~2 (mate|mates|friend|friends|bestie|besties|buddy|classmate|partner|family|mum|dad|person|people) ~1
  (like|heart|retweet|rt|repost|share|comment|follow|subscribe|react|love this) (if|when) (you|your|youre|its|were) ~2
  (film|record|video|photograph|snap|draw|make|build|bake|read|sing|dance) ~8 (and|then) ~1 (post|upload|share|pop|put|stick|send|add) ~3 (on|to|up on|onto|via) ~1 ${NET} ~1
  (post|upload|share|pop|put|stick|send|add|show us|film) ~3 ${SHARED} ~4 (on|to|up on|onto|via|in) ~1 [our|your|the] ~1 ${NET} ~1
  (come|pop over|hop over|head over|jump|get yourselves|get yourself|say hello|say hi|meet us|see us|hang out|chat|connect|play|watch live|catch us|find us|look us up|see you|join in|get on|hop on|log on|log in) ~4 (on|to|onto|over on|over to|at|in) ~1 [our] ${NET} ~1
  (scan|click|tap|press|hit|use) ~5 (qr|code|link|button|bell|follow|subscribe|like|join) ~4 (to|and|before|for) ~1 (join|follow|get|subscribe|like|see|add|be|home|never) ~1 | (press|hit|tap|smash|click) (follow|like|subscribe|the bell|join|the heart) ~1
  (give|show) ~2 (page|post|account|channel|video|${NET}|us) ~1 (a|some) (like|follow|heart|love|share|thumbs up) ~1 | most (likes|hearts|views|comments|shares|followers|retweets) ~2 (wins|win|on|by|gets) ~1
  ${NET} (name|names|username|usernames|handle|handles|login|logins|account|accounts|profile|profiles) ~2 (for|needed|please|ready|to|by|in|at|and)`;

/** Accounts made for them. */
export const MADE: string = `(meetings|lessons|homework|rehearsals|reminders|updates|scores|clubs|club|practice|training|fixtures|news|spellings) (is|are|will be|now|will happen) ~2 (in|on|by|over|via|through) ~2 (${NET}|group chat) ~2 | ${NET} (group|account|channel|chat|server|page|club) (for|of) ~2 (class|pupils|children|kids|infants|juniors|reception|year|y[0-9]) ~1 | (needs|need|must have|should have|will need|ought to have) (a|an|their own|your own) ~1 ${NET} [own] (channel|account|page|profile|login|log in|group|username) ~1 | (made|set up|opened|created|got) (you|them|each of you|everyone|every child|every pupil|all pupils|the class) ~2 ${NET} ~2 | (has|have|had|got|s got|nurserys got|classs got) [now] (their|your|its|our) own [very own|new|class|private|secret] ${NET} ~1 | (has|have|had|got|gets|get) [now|all|each] (a|an|their|your|its) [own|very own|new|class] [private|new] ${NET} ~1 of (their|your|its) [very] own | (has|have|had|got|gets) [now|all|each] (a|an|their|your|its) [own|very own|new|private] ${NET} (group|account|page|profile|log in|login|log|username|channel|chat|server) ~1 | (opening|making|setting up|opened|made|set up) [a|an] ~1 ${NET} ~1 for (every|each|all) ~1 (child|pupil|children|pupils|of you|class)`;

/** Of children who are called upon this is enough. */
export const LOOSE: string = `(post|share|pop|put|upload|drop|stick|add|show us) ~6 (here|below) ~1 | first (to|one to|##|three|five|ten) [to] (reply|comment|answer|tag|like|share|retweet|guess|post) ~2 | (tell|show|give|send) us ~8 (in the comments|in a comment|on here|below|on our page|in the chat|in the replies|by dm|in a video|in a reel) ~1 | (tell|show) us (in|on) (the comments|a comment|here|your story|a video) ~1 | (like|share|heart|comment on|react to|retweet|repost|tag|save|follow|pin) ~2 (this|us|the school|our|the page|the account|a friend|your friends|your mates|yourselves|a mate|everyone) ~1 | (from|on|to|in) your own (page|story|account|profile|channel|feed|wall) ~1 | swipe up ~1 | streak ~1 | streaks ~1 | go viral ~1 | ask (your|for) (friends|mates|followers) ~2 | (get|reach|hit|help us get to|help us reach|help us hit) ~3 (followers|likes|views|subscribers|shares) ~1 | (on|in) here ~1 | [please|now|must|can|and] join (tonight|today|now|in|by|the ~1 (fun|page|group|chat|live|channel|account|conversation|gang|challenge|party|server|feed|thread)) ~2 | (on|to|via|through|onto|into|in|over) [our|the|my|your] [new|school|class|own] ${NET} ~1 | (give|show) (us|our|my|your|this|the|them|it|her|his) ~4 (follow|like|likes|page|moves|love|account) ~1 | (need|want) (a|an|your own) ~2 (account|profile|${NET}) ~1 | (smash|press|hit|tap|click|swipe|scan) ~4 (like|follow|button|subscribe|up|bell|code|join) ~1 | (duet|stitch|dm|message|snap|tag|follow|add|friend|like|retweet|repost|subscribe to|comment on|share) (us|this|it|me) ~2 | (our|the|use|with) [own] hashtag ~1 | (search|look) for us ~2 | (sign|log) (in|up) (here|now|tonight|today|below|kids|children|everyone|to ~2 (page|group|account|channel|chat)|and|then|at|on|.) ~2 | join (us|our) ~3 | be our (friend|friends|follower|followers) ~2 | (comment|vote|reply|react) (below|here|with|on|in) ~3`;

export const FALSE_AGE =
  '(ask|asks|asked|wants|want|needs) ~4 (birthday|age|date of birth|dob|birth year|born|old you are) ~5 (put|say|type|enter|use|pick|choose|write|tell) ~3 | (use|using|give|giving|put|type|enter|invent|make|made|say|pick|choose|borrow) ~2 (made up|fake|false|pretend|wrong|older|different|earlier|invented|mums|mothers|sisters|brothers|dads) (birthday|birthdays|age|date of birth|birth date|year|dob|birth year|account|login|profile) ~2 | (put|say|tell them|tell it|type|enter|pretend|click) ~2 (you were|youre|you are|were|born) ~2 (born|18|13|16|19|20|older|over) ~3 | (born in|year of birth|birthday) ~6 (youll be in|you will be in|lets you in|let you in|gets you in|it works|works fine|nobody checks|no one checks) ~1 | (put|use|say|type|enter|give|change|lie about|fake|pick) ~3 (birthday|birth year|date of birth|age|year of birth|18|13|16) ~6 (lets|let|works|in|account|join|sign|ok|fine) ~2';

export const CHILDREN =
  '(every|each|any) (pupil|child) | (littlest|youngest|smallest|tiniest|tiny|teeniest) (fans|viewers|followers|readers|ones|stars|friends|listeners|learners|subscribers) | ((turned|turning|turn|just) (five|six|seven|eight|nine|ten|eleven|twelve)|infant *|(four|five|six|seven|eight|nine|ten|eleven|twelve|4|5|6|7|8|9|10|11|12) (or|to|and) (five|six|seven|eight|nine|ten|eleven|twelve|5|6|7|8|9|10|11|12) years old|primary (challenge|dancers|singers|talent|choir|pupils|kids|school council|children|gang|stars|crew|coders|band|football*)|starters|(youre|you are|anyone|everyone|those|pupils) in (primary|infants|juniors|reception|nursery)|squirrels|guides|mini *|little (artists|readers|bakers|chefs|scientists|dancers|singers|coders|gardeners|explorers|stars|writers)|young (artists|readers|bakers|chefs|scientists|dancers|singers|coders|gardeners|explorers|stars|writers)|school council|kids|kiddos|children|boys and girls|girls and boys|primary pupils|infants|infant|nurserys|receptions|juniors|junior|junior choir|pupils|lower school|foundation stage|early years|tots|toddlers|cubs|brownies|beavers|rainbows|tiny ones|tinies|littlies|minnows|under (5s|6s|7s|8s|9s|10s|11s|12s|fives|sevens|nines|tens|elevens|twelves)|u5s|u6s|u7s|u8s|u9s|u10s|u11s|u12s|(aged|age|ages) # (to|and|or) (5|6|7|8|9|10|11|12)|(youre|you are|are you|everyone who is|anyone who is) (six|seven|eight|nine|ten|eleven|twelve|6|7|8|9|10|11|12)|(six|seven|eight|nine|ten|eleven|twelve) and (seven|eight|nine|ten|eleven|twelve) year olds|primary school pupils|youngsters|little ones|class|prefects|under (13s|thirteens|12s|13)|(eight|nine|ten|eleven|twelve) year olds|(7|8|9|10|11|12) year olds|key stage (1|2|one|two|3|three)|ks(1|2|3)|reception|nursery|(year|yr) (one|two|three|four|five|six|seven|eight))';

export const GROWN =
  '(parents|parent|mums|mum|dads|dad|aunties|aunts|uncles|godparents|nans|grans|grannies|grandads|carers|grown up|grown ups|grownups|grandparents|families|governors|staff|adults|adult|teachers|sixth form|sixth formers|your child|your childs|your children|your childrens|former pupils|alumni|neighbours)';

/** A kiss and a game are none. */
const NAMED = `(on x|to x|via x|on snap|${Object.keys(NETWORKS)
  .filter((name) => name !== 'x' && name !== 'snap')
  .join('|')})`;
/** Spoken to, and not told of. */
export const TO_THEM: string = `(you|your|yours|youre|us|join|add|get|post|send|come|find|follow|like|share|make|own|download|sign) ~9 ${NAMED} ~1 | ${NAMED} ~9 (you|your|yours|youre|us|join|add|own|everyone|everybody)`;

export const NOT_MEANT: string = `(would|should|do|could) (you|we|parents|schools|families|they) ~1 (let|allow|give|trust|buy) (a|an|any|your|their|children|kids|pupils|#|six|seven|eight|nine|ten|eleven|twelve) ~6 | my [own] ~1 (son|daughter|niece|nephew|boy|girl|(#|six|seven|eight|nine|ten|eleven|twelve) year old) | (wont|will not|wouldnt) ~1 (be joining|join|be on|be using|use|be getting) | (nobody|no one|none|no child|no pupil) ~4 (should|is allowed|are allowed|may|must|ought|can|needs) | (do not|dont|never|must not|should not|shouldnt|cannot|cant|not) ~3 (join|follow|account|accounts|sign up) ~1 | (do not|dont|never|please dont) (let|allow|encourage|give|help) ~6 (join|follow|have|download|use|account|accounts|phone|on) ~1 | (check|check that|make sure) ~3 (child|children|childs) ~6 (not|phone|age) ~1 | assembly by | small print | is what ~3 said | in (their|our|the|a) (play|sketch|skit|assembly|poem|song|comic) | (has|have|had) been (posting|learning|making|studying|looking) | age limit* | age limits | minimum age | old enough | (too young|not old enough) (for|to be on|to have|to use|to join) ~2 (${NET}|it|this|that|these|them|social media|an account|accounts|an app|the app|the internet|apps|a phone) | (debate*|debating|discussed|voted on|argued|argued about|wondered|considered|this house) ~3 (should|whether|if|that|believes|would) | should (children|kids|pupils|under 13s|under thirteens|year #s) ~6 (allowed|have|use|be on|own|wait) | no sign up | survey | questionnaire | tally | pie chart | bar chart | must be # | (over|under) the age | (is|are) for (those|over|people|anyone) ~2 | add us up | instructions | lesson (on|about|was|where|in) | (in|a|pshe|computing|safety|this) lesson | assembly (about|on) | members only | if you are # or over | aged # (or|and) over`;
