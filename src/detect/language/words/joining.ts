import { NETWORKS } from './platforms.ts';

/**
 * What the young are asked to do on a network, once it is plain that it is they who are asked: to be counted there, to look, to vote, to
 * bring their friends, to run its page. Kinds after what the networks have one do; general knowledge, no list was copied.
 */

const NET = `(${Object.keys(NETWORKS)
  .filter((name) => name !== 'x' && name !== 'snap')
  .join('|')})`;
const PAGE =
  '(page|account|channel|profile|feed|group|server|chat|story|stories|reel|reels|live|livestream|stream|inbox|post|posts|highlights|bio|comments)';
const COUNTED =
  '(follower|followers|fan|fans|sub|subs|subscriber|subscribers|like|likes|view|views|heart|hearts|friend|friends|member|members|retweets|shares|comments)';

export const JOINING: string = `
  (add|follow|tag|friend) (each other|one another) ~
  (get|keep|start|be) (liking|following|sharing|commenting|voting|posting|filming|uploading|subscribing|tagging|snapping|tweeting|duetting) ~2
  (more|all|lots|some|any|most|half|every one|each) ~1 of you ~2 (following|to follow|subscribed|on here|liking|joining|watching|signed up|joined)
  (followed|following|joined|liked|subscribed to|added|found) (us|our|this|the page|the school|the account|me)
  be ~2 (first|next|number|one of) ~4 ${COUNTED} | be ~2 (first|next) ~3 to (follow|like|join|comment|share|reply|subscribe)
  (we|weve|were|we are|help us|lets) ~3 (hit|need|want|reach|at|got|only|away from|short of|celebrate|passed|get to|aiming) ~3 ${COUNTED} ~1
  (leave|send|drop|give|write|pop) (us|me|this page|this account|the school|the page|our page) ~1 (a|your|an|some) ~2 (comment|comments|message|dm|like|likes|heart|hearts|request|emoji|thumbs up|follow|snap|share|review|love) ~1
  (send|post|upload|share|show|film|message|dm) ~4 to (this|our|the) ~1 ${PAGE} ~1
  (get|bring|tell|ask|make) ~2 (mates|friends|cousins|class|team|table|brother|sister|bestie|besties|family|whole class) ~3 (subscribed|following|on here|to follow|to join|to like|signed up|added|to subscribe|to vote|to comment)
  follow (them|it|him|her) (and|for|to see|on here|here|if) ~1
  (say|wave) (hi|hello|hiya) ~1 (below|here|in the chat|in the comments|on here|in the group)
  (see|watch|catch|find|check out|look at|look out for|view|peek at|spot) ~5 (on here|in (our|my|todays|tonights) ${PAGE}|on (our|my) ~1 ${PAGE}) ~1
  (vote|poll|quiz|prize|prizes|clue|clues|answers|answer|code|winner|winners|countdown|sneak peek|sneak peeks|sneak previews|questions|giveaway|challenge|spoilers|tickets|surprise) ~4 (in|on|over on|hidden in) (our|the|my|this|todays) ~1 ${PAGE} ~1
  (join|sign|log|get|hop|jump|pile) (up|on|in) (guys|gang|kids|everyone|everybody|folks|lads|girls|quick|team|you lot|one and all) ~1
  (keep|keeping) (yours|your streak|your streaks|the streak|it) going ~1
  (reach|visit|come to|pop over to|head to|find|add|like|check|share|follow|see|watch) (our|this|the|my) ~1 (page|account|channel|profile|feed|story|stories|reels|livestream) ~1
  (have|havent) you (followed|joined|liked|subscribed|voted|signed up|seen our|added) ~2
  (new|school|class|our|this) ~1 (filter|hashtag|trend|dance challenge|sound|effect|sticker) ~4 (try|use|add|join|copy|film|get) ~1 | (try|use|copy|join) ~3 (filter|hashtag|trend|sound|effect) ~1
  (comment|reply|react|respond|answer|guess|vote|post|type) ~3 (with|using|by) ~3 (emoji|emojis|heart|thumbs up|word|favourite|answer|name|photo|picture|pic|number) ~1
  (repost|retweet|reshare|regram|share) ~1 (if|this|it|now|for|to) ~1 | double tap ~1 | (screenshot|screen shot) ~3 (share|post|send|story|tag) ~1 | (like and|like then|follow and|follow then|share and) ~1
  (link|links) ~2 (in|is in) (our|the|my|your) (bio|bag|book bag|planner|planners|diary|diaries|story|reading record) ~1
  (come|pop|pile|get yourselves|get yourself) ~2 (on here|onto here|over here|on to our ${PAGE}|to our ${PAGE}) ~1
  (ask|get|nag|pester|borrow|use) ~4 (phone|phones|tablet|ipad|account|login) ~6 (follow|like|join|log|vote|see|watch|find|subscribe|add|download|get on|sign|post) ~1`;

/** Asked of them wherever it is said. */
export const ASKED: string = `
  (upload|post|put|pop|stick|send|share|add|film|record|whack|bung) (it|them|yours|one|that|these|those|your *) ~2 (on|to|onto|up on|via|in) [our|your|the|a] ~1 ${NET} ~1
  (download|install|get|open|join|use|try|be on|go on|have) ~1 ${NET} (before|for|so|and|ready|by|to|if|at|tonight|this|today|on) ~2
  (should|must|need to|have to|are to|will|can|to|please|could) ~1 (set up|open|make|create|start|join|download|install|use|get|have|post|sign up) ~4 ${NET} ~1
  (chat|chats|chatting|meet|meets|talk|talks|swap|swapping|keep in touch|stay in touch|gather|play) ~3 (on|over|via|through) [our|the|a|their] ${NET} ~1
  ${NET} (group|chat|server|page|account|channel) ~3 (join|added|ask to join|link|code|qr|scan|password|to get in|come in|request)`;

/** Given to them, or theirs to run. */
export const THEIRS: string = `
  (given|has|have|had|having|get|gets|getting|be given|receive|receives|received|issued with|set up with|there are|made) ~2 (log ins|logins|log in|login|account|accounts|usernames|profile|profiles|passwords) ~1 (for|on|to|with) ~1 (${NET}|x) ~1
  (every|each|any) (pupil|child|boy|girl|student|one of you) who (shares|likes|follows|joins|subscribes|comments|tags|uploads|tweets|reposts|duets) ~
  (run|runs|running|take over|takes over|taking over|took over|in charge of|manage|manages|managing|look after|looks after|looking after|host|hosts|hosting|post on|posts on|posting on|posting to) ~3 ${NET} ~1
  (each|every|all|will|now|to|have|has|having|given|gets|get|receive) ~3 (given|have|has|get|gets|having|be given|receive|running|with) ~1 (a|an|their|his|her|our|its) ~2 ${NET} (account|accounts|log in|log ins|login|logins|profile|page|channel|group|handle|log|feed) ~1
  (own|team|table|group) (${NET}|x) (account|accounts|log in|log ins|login|logins|profile|handle|log) ~1
  ${NET} (account|accounts|profile|profiles|page|channel) (for|per) (each|every) ~3`;

/** Told to make themselves older. */
export const OLDER =
  '(put|pop in|pop|give|use|type|type in|enter|borrow|say) ~1 (your|ur|yr) ~1 (mums|dads|sisters|brothers|nans|grans|cousins|parents) (age|birthday|birth year|date of birth|dob|year) ~2 | (birthday|birth year|age|born|date of birth|dob|how old|year of birth|sign up|13|thirteen|old enough) ~8 (put|pop|stick|bung|type|tap|whack|enter|say|choose|pick|use|click|select|make|tick|scroll|fib|lie|add) ~3 ([1-2][0-9]{3}|older|earlier|fake|made up|different|pretend|another|wrong|(mums|dads|sisters|brothers|nans|grans|parents) ~1|1[3-9]|eighteen|sixteen|a few years|couple of years|box anyway) ~2 | (put|pop|stick|bung|type|tap|whack|enter|say|choose|pick|use|select|make) ~3 ([1-2][0-9]{3}|older|fake|made up|pretend) ~1 (birthday|birth year|age|year|date of birth|dob) ~1 | (add|put) (a few|a couple of|two|three|four|some) years (on|to your|onto) ~2 | (tick|click|say yes to) ~2 (over 13|over thirteen|im 13|i am 13|13 box) ~1 | (nobody|no one|they never|they dont|it doesnt|insta never|tiktok never) ~1 (checks|check|ask for proof|asks for proof|minds|verify) ~2';

export const THE_YOUNG =
  '# (10|11|12)s | (5|6|7|8|9|10|11|five|six|seven|eight|nine|ten|eleven) (to|and|or) (6|7|8|9|10|11|12|six|seven|eight|nine|ten|eleven|twelve)s | (5|6|7|8|9|10|11|12|five|six|seven|eight|nine|ten|eleven|twelve) year old | # to # year olds | littluns | nippers | bairns | weans | wee ones | tiddlers | dinky ones | small people | young ones | young people | schoolchildren | school children | digital (leader|leaders) | play leaders | house captains | junior leadership team | (eco|sports|reading|well being|wellbeing) (council|ambassadors|warriors|leaders|buddies) | young (leaders|ambassadors|journalists|reporters|farmers|scientists|coders) | reception class | pre school | preschool | year r | foundation | my (5|6|7|8) (pupils|lot) | under elevens | under nines | under eights';

/** The network is only named: as a style, as what nobody may have, as a thing of paper. */
export const ONLY_NAMED: string = `
  discord ~2 (harmony|chord|chords|concord|resolve|resolves|resolved|melody|notes|dissonance) ~1 | (chord|chords|harmony|musical|sow|sows|sowing|sowed|sown|family|marital|of|in|into|apple of) ~1 discord ~1 |
  follow (the|our|your|these|those) ~1 (rule|rules|code|steps|path|trail|arrows|signs|instructions|recipe|map|clues|nose) ~1 | share (a|your|the|our|some) ~1 (smile|smiles|biscuit|biscuits|toy|toys|kindness|book|books|apple|lunch|snack|snacks|umbrella) ~1 | like a (friend|brother|sister|team) ~1 |
  (do not|dont|never|please dont) (message|add|contact|dm|find|friend|text) (us|me|your *) ~2 |
  ${NET} (style|inspired|themed|esque|type|like dance|famous) ~2 | (pretend|mock|paper|fake|imaginary|unplugged|cardboard|no|not|instead of|never|banned|off) ~1 ${NET} ~4 | (like|about|on the dangers of|dangers of|risks of|instead of|rather than) ~1 ${NET} ~1 | (should|must|may|can|could|would|ought) (not|never) ~2 (have|use|be on|own|open|need|get|download|post|be using|make) ~6`;

/** What is done there and hardly anywhere else: of children who are called upon, on the network itself, it is doubtful at least. */
export const DONE_THERE: string = `
  (send|show|tell) us (your|a|what|who|how|which|yours) ~1 | (todays|tonights|this weeks|our) (story|stories|reel|reels|live) ~1 | (follow|follows|following) (us|back|everyone) ~1 | subscribe (for|to us|to our) ~1 | (as|in) (a|your|our) (reply|comment|dm|story|reel|post) ~1 | we go live ~1 | (watching|watch) us ~1 | paw print ~1 |
  follow (us|me|first|back|here|the (school|club|page|account|team|council)|this (page|account)|them on) ~1 | (a|that|first|next) follow ~1 | (can|may|do|and|please) follow ~1 . | (like|share|comment|tag|swipe|save|subscribe) (like|share|comment|tag|swipe|save|subscribe|follow) ~1
  like (this|the ones|if|it if|and|below|our) ~1 | (#|##|more|most|those|get|for|the) (likes|hearts|followers|subs|subscribers) ~1 | comment (yours|below|with|your|if|and|on) ~1 | (in|under|through|via) the (comments|replies|chat) ~1 | comments (are|open|below|please|section) ~1
  subscribe (and|so|if|now|before|here|.) ~1 | the thumbs up ~1 | (emoji|emojis) ~1 | swipe ~1 | tap (the|like|twice|here|if|that|it|to) ~1 | double tap ~1 | (retweet|rt|tweet|tweets|repost) ~1 | (stitch|duet|remix|snap) (this|us|it|a|your|with) ~1 | (selfie|selfies) ~1 | (on|over|up on|onto) here ~1
  reply (and|with|below|to this|to us|here) ~1 | (this|our|the) (chat|group|group chat|live|stream|server|thread) ~1 | (our|this) (account|channel|profile|feed|trend|filter|reel|story|stories|video|post|hashtag) ~1 | (last|latest|new|next) (video|reel|post|story|short|clip) ~1
  (your|in|on) (story|stories|reel|reels|feed|grid) ~1 | (go|going|went|out|post|report|chat|streaming|aloud) live ~1 | live (on (here|our|insta|instagram|facebook|tiktok|youtube)|from (the|our|sports)|stream|now|tonight) ~1 | hashtag ~1 | notifications ~1 | (dm|dms|message us|inbox us) ~1 | tag (us|the school|a|your) ~1 | share (this|it|us|yours) ~1
  upload ~2 | (post|film|record) (live|yours|yourself|yourselves) ~1 | (screenshot|scroll|scrolling|viral) ~1 | type (your|yes|no|me|in|a) ~1 | (keep us company|come and say (hi|hello)|come and see us|were new here|new round here) ~1`;

/** A network in a sentence of children, however it is said. */
export const A_NETWORK: string = `[on|onto|to|via|in|our|a|the|over] ${NET.replace('|threads', '')} | (on|to|via|onto) (x|threads)`;

/** Told of as past, as a lesson, as a worry. */
export const TOLD_OF =
  'we (hear|have heard|gather|understand|know|have been told|have noticed|see) ~1 (that|some|several|a few|many|many of|one of) | (heard|noticed|been told) that | (if|imagine|suppose) ~3 (had|had had|were on|was on|could have had|could use) | paper (profile|profiles|page|pages|posts|tweets|feed|feeds|account|accounts) | watched | whether | parents | parent | families | mums | dads | carers | grown ups | staff | governors | governor | teachers | filmed for | visited | met | thanks to | thank you | well done | proud | links | found out | followed by | no phones | reminded | agreed | voted | decided | count | likes and dislikes | likes to | is for | learned | learnt | learning | lesson | lessons | made | wrote | written | drew | drawn | said | says | talked | talking | discussed | debated | asked how | were asked | told us | told me | thinks | reported | worried | worry | worries | concern* | aware | unkind | bullying | safety | safe | safely | danger* | risk* | policy | privacy | private settings | settings | age | ages | aged | minimum | thirteen | 13 | should not | shouldnt | not allowed | not be | too young | banned | pretend | display | poster | posters | assembly | research* | survey | presentation | play | sketch | story about | poem | workshop | not have | not use | visit from | why | how to stay | heard | been sending | been using | check | instead of | links | at the bottom';

/** What they have learned, said or been asked, and the limit as it is: nobody is invited by a clause of that, unlike by `they can`. */
export const REPORTED = `
  (learn|learnt|learned|learning|found out|discovered|discussed|debated|explained|explain|explains|asked|wondered|wondering|understand|know) ~1 (why|whether|if) ~ | (worked out|told us|tells us|said|reported|admitted|found|shows|showed|showing) ~6 (that|how many) ~2 (they|them|half|most|some|many|nobody|pupils|children|##) ~1 (have|had|were|are|d|would|need|needed|use|used|got) ~ |
  (lower|minimum|legal|age) (limit|age) ~2 (is|of) ~1 (13|thirteen|16|sixteen) | (13|thirteen) is the ~1 (age|limit|minimum|rule) | why ~4 (have|has|must|need|needs) (to be|be) ~1 (13|thirteen|older|over)`;

/** What is done in a hall and with an apple, and what is done on a network alone. */
export const ON_SITE =
  '(at|by|in|on|to|round|outside|behind) (the|our) ~1 (allotment|garden|pond|farm|park|field|pitch|church|chapel|library|museum|pool|beach|woods|forest|shed|gate|gates|bus stop|village green|courtyard|stage|tent) | (at|to) (church|chapel|mosque|assembly) | wellies | trowel* | packed lunch* | waterproofs | (club|choir|band|orchestra|practice|rehearsal|training) | in the (hall|library|gym|playground|field|studio|canteen|classroom|kitchen|garden|* room|* hall) | (at|every) (lunch|lunchtime|break|breaktime) | (race|races|game|games|match|matches|parade|procession|picnic|relay|relays|hunt|tournament|show|disco|fair|march|walk|heats|activities) ~1 (start|starts|begin|begins|kick off|kicks off|set off|sets off|leave|leaves) ~1 (at|by|from|in|behind|outside|near|on) | after school | mondays | tuesdays | wednesdays | thursdays | fridays | halves | fractions | quarters | equal parts';
export const ONLINE =
  'follow | following | followers | like | page | account | accounts | profile | channel | here | below | tag | comment | comments | link | bio | online | live | livestream | stream | group | chat | app | download | post | posts | (our|your|my|the|this) (story|stories) | reel | reels | video | videos | clip | clips | films | number | numbers | username | zoom | teams | this';
