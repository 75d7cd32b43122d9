import type { Sets } from '../../../text/wording/wording.ts';

/**
 * How people tell a school of a grievance, and what an answer to one had better not say. Gathered from general knowledge, by somebody who
 * had read the "tune" half of the labelled lines; no list was copied, and nothing was looked up.
 */

export const TOLD: Sets = {
  kin: 'son | daughter | child | children | kid | kids | boy | girl | lad | lads | lass | boys | girls | twins | eldest | youngest | little one | family | husband | wife | partner | ex | mum | dad | grandson | granddaughter',
  nobody: 'nobody | no one | noone | not one | none of you | not a single',
  'the-school':
    'you | school | the school | your school | this school | office | the office | teacher | teachers | staff | head | headteacher | they | the head | governors | reception',
  helps:
    'said sorry | say sorry | says sorry | answer* | reply | replies | replied | listen* | care | cares | cared | told | tells | tell | rang | ring | rings | called | call | calls | phoned | bother* | help* | respond* | warned | explain* | let me know | let us know | noticed | apologi* | comes back | came back | got back | get back | picks up | runs | seems | does | did | do | could | can | wants | takes',
  'done-to':
    'bullied | bullying | picked on | called names | hit | kicked | punched | pushed | shoved | bitten | slapped | hurt | injured | threatened | spat on | excluded | isolated | left out | singled out | humiliated | shouted at | yelled at | screamed at | ignored | forgotten | left behind | lost | blamed | punished | mocked | laughed at | in tears | soaked | soaking | starving | hungry | freezing | terrified | scared | crying | sobbing | distraught | upset | unsafe | turned away | locked out | locked in',
  whoever:
    '<kin> | sister | brother | mother | father | parents | nan | gran | grandmother | grandfather | stepson | stepdaughter | nephew | niece | foster child | foster son | year ## | class',
  trade:
    'bus company | coach company | bus firm | coach firm | caterer | caterers | kitchen | council | agency | pta | supplier | suppliers | contractor | contractors | builders | photographer | trust | previous head | last head | old head | app company | software company | supply agency | club provider | uniform shop | local authority | exam board | government | department | weather | parents association',
  told: 'email | emails | e mail | e mails | text | texts | letter | letters | newsletter | newsletters | message | messages | reminder | reminders | note | notes | post | posts | parentmail | app | website | calendar | diary | handbook | noticeboard | planner',
  adult:
    'ta | tas | teacher | member of staff | staff member | driver | cook | caretaker | adult | person | people | supervisor | colleague | assistant | coach | tutor | receptionist | staff | pupil | pupils | child | children | boy | boys | girl | girls | lad | lads | student | students',
  'plain-wrong':
    'outrageous | offensive | insulting | intolerable | reckless | degrading | humiliating | unhelpful | dismissive | heartless | patronising | unimpressed | lethal | disgrace | disgraceful | disgusting | disgusted | appalling | appalled | appallingly | unacceptable | shambles | shambolic | useless | hopeless | pathetic | farce | farcical | scandal | scandalous | shameful | inexcusable | unforgivable | incompetent | incompetence | negligent | negligence | neglect | neglected | unprofessional | inconsiderate | inconsiderately | irresponsible | dreadful | atrocious | diabolical | abysmal | woeful | livid | furious | fuming | inadequate | discrimination | discriminat* | unsafe | extortionate | rip off | poor show | liars | liar',
  'less-plain':
    'ridiculous | ludicrous | laughable | outrageous | shocking | a joke | rude | lazy | cruel | dire | complaint | complaints | awful | terrible | horrible | rubbish | bad | badly | wrong | unfair | unreasonable | poor | poorly | worst | worse | late | cold | dirty | filthy | unhappy | disappointed | disappointing | let down | annoyed | annoying | angry | upset | upsetting | frustrated | frustrating | concerned | worried | confusing | chaos | chaotic | mess | dangerous | broken | cancelled | missing | lost | noisy | noise | litter | mould | mouldy | stale | inedible | overpriced | expensive | nuisance | mistake | misleading | ignored | refused | waiting | waited | delay | delays | delayed | typical | selfish',
};

/** Nobody says it of what pleases, however it goes on. */
export const GRIEVANCES = `
  (came|comes|come|coming|sent|got) home ~ (covered|bruise*|black eye|scratche*|bitten|cuts|cut|bleeding|injured|limping|in someone|in somebody|wearing|without|with no|with a|with someone|with somebody|in a state|hungry|thirsty|sunburnt|hurt|sad|shaking|exhausted|saying) ~
  (doesn t|isn t|hasn t|didn t|don t|aren t|can t|won t) (anybody|anyone|nobody|no one|somebody|someone|the school|they|you lot) ~ (check|care|listen|look|supervise|notice|read|answer|bother|think|watch|know|do) ~
  only [ever] ~ (hear from|contact|ring|email|care|interested|write|call|get in touch) ~ (when|if) ~
  (marked|recorded|down|registered|logged) [as] (absent|late|unauthorised|missing) ~ (when|but|although|again|and|for|despite)
  (people|families|parents|staff|teachers|everyone|kids|children|so many) ~ (leaving|leave|left|quitting|walking out|moving) ~ (in droves|this school|your school|the school|schools|because|one by one|left right)
  (shouldn t|should not|don t|do not|didn t|why should (i|we)) [i|we|he|she|they] have to (chase|ask|beg|fight|pay|find|ring|keep|worry|explain|put up|resort|wait|drive|go|hear|read|choose|complain|listen|email) ~
  (made to|told|was told|were told|told that) ~ (too (fat|thick|slow|stupid|big|old|small|ugly|loud)|stupid|fat|lazy|not good enough|a liar|wrong child|calm down|get over|grow up|toughen|stop crying|not to (cry|bother|come)|nothing (could|they)) ~
  (laughed at|sneered at|shouted at|spoken to|talked down to|brushed off|fobbed off|ignored|dismissed|turned away|hung up on|patronised|belittled|humiliated|treated) ~ (by|at) (the|your|a|an|reception|staff|mr|mrs|miss|every|all|his|her) ~
  (same|only) (kids|ones|children|few|families|pupils|names|handful|girls|boys|faces|old) ~ (picked|chosen|chose|get|gets|got|every|always|each) ~
  there (s|is|are|was|were) [still] (glass|needles|mould|rats|mice|dog mess|dog poo|litter|holes|broken|a hole|asbestos|no supervision|no soap|no toilet|no hot|no heating|water|a leak|sewage|nails|rubbish|vomit|blood) ~
  (end of my tether|end of our tether|at my wits|at our wits|heartbreaking|heartbroken|soul destroying|final insult|adds insult|take the biscuit|takes the biscuit|takes the mick|taking the mick|taking the mickey|stitch up|stitch-up|cover up|whitewash|tick box exercise|lip service|jobs for the|foregone conclusion|hypocrisy|hypocrites|hypocritical|practise what you|practice what you|money over|profit over|kept in the dark|last to know|communication breakdown|falling on deaf|brick wall|no one cares|nobody cares|couldn t give a|don t give a|doesn t give a|not bothered|can t be bothered|couldn t be bothered|can t be trusted|beyond belief|at breaking point|breaking point|made ill|worried sick|out of hand|out of control|a postcode|off rolling|two faced|all talk) ~
  (day|days|week|weeks|hour|hours|month|minutes) (after|late|behind|past) the (deadline|event|date|meeting|day|trip|start|bell) ~ | (too late|not enough time|no time|short notice|last minute) ~ (to|for|again|notice)
  so (the|teachers|staff|<any>|you|they|it s ok|it s fine|it is fine|only) ~ (can|gets|get|allowed|fine) ~ but ~ (can t|cannot|not|aren t|don t|have to|isn t|no)
  how many (more|times|letters|emails|children|kids|complaints|weeks|people|accidents) ~ (have to|has to|need|must|before|do i|do we|does it|get|will|until|can)
  shame (you|they|the school|nobody|no one|it|your|that) (don t|can t|didn t|couldn t|doesn t|wasn t|never|won t|isn t|aren t|haven t|weren t|only) ~
  (nothing|not a thing|nowt|zilch) [has|have|s|is|was|ever|will] ~ (changed|changes|happened|happens|been done|done|improved|improves|sorted|resolved|said|mentioned|fixed)
  (turned|sent|threw|locked|kicked|left|kept) (my|our|him|her|us|me|them) ~ (away|home|out|outside|waiting|standing|behind) ~
  (raising|saying|posting|writing|putting|doing) (this|it) (publicly|here|on here|in public|because) ~
  (gone|nothing left|none left|run out|ran out|sold out|cold|finished|over) by the time ~ | by the time ~ (gone|nothing left|none left|run out|ran out|cold|finished|over)
  (i|we) (ve|have) [never|just|had to|now] (had to|pulled|withdrawn|moved|removed|taken|reported|raised|complained|contacted|been ignored|never felt|never been so|never seen such|never known|lost count|given up|resorted) ~
  (handled|dealt with|managed|communicated|organised|planned|run|supervised|treated|taught) ~ [so|really|very|extremely|incredibly|this|it all] ~ (badly|poorly|terribly|appallingly|unprofessionally|insensitively|shockingly|disgracefully|like a|atrociously)
  (have|has|is|are|being|been) (failed|failing|failed by|let down|ignored|sidelined|forgotten|overlooked|punished for|penalised|discriminated|targeted|victimised|scapegoated|excluded from|written off) ~
  (every|each) (single|friday|monday|tuesday|wednesday|thursday|day|morning|week|time|night|lunchtime|term|year) ~ (my|our|the|there|it|he|she|we|i) ~ (gone|late|cold|wrong|nothing|no|not|never|left|lost|closed|cancelled|without|blocked|crying|ignored)
  (noise|smell|mud|litter|parking|traffic|language|rubbish|footballs|balls|lights|music|dust|queue|queues|heat|cold|state) ~~ (unbearable|awful|constant|all night|every night|at night|every|non stop|deafening|sick of|dangerous|windows|garden|gardens|worse|driving|drives|keeps|disgusting|shocking|dreadful)
  (##|one|two|three|four|five|six|seven|eight|nine|ten|several) (weeks|days|months|hours|terms|years|emails|letters|phone calls) (without|with no|and (not|no|nothing|still|counting|nobody)|later|now|late|ago and|to|of) ~
  (promised|you said|school said|told us|told me|agreed|assured|advertised) ~~ (and now|but|yet|instead|never|still|before|wasn t|didn t|isn t|changed)
  (your|the school s|school|the) (staff|teachers|office|head|driver|pupils|kids|barrier|gate|bus|car park|minibus|caretaker|cook|receptionist|lollipop <any>|sports hall|policy|system|app) ~ (hit|swore|damaged|turned|refused|ignored|shouted|broke|scratched|left|lost|forgot|blocked|laughed|rude|lied|failed|doesn t|don t|won t|didn t|can t|couldn t|never|dented|kicked)
  (we|i) (was|were|felt|have been|had been|am|are|feel) ~ (ignored|unwelcome|humiliated|dismissed|intimidated|bullied|patronised|fobbed|ashamed|belittled|let down|upset|shaken|in tears|speechless|gobsmacked|disgusted|angry|cross|furious|insulted|unsupported|alone|failed|embarrassed|kept waiting|left (in|out|standing|waiting))
  (farce|pantomime|circus|fiasco|debacle|cock up|mess up|mess|mockery|insult|kick in the teeth|slap in the face|postcode lottery|shambles|travesty|lottery)
  why (was|were|is|are) (nobody|no one|there (no|nobody|no one|never|not)) ~
  why (was|were|did|do|does|has|have|is|are) (my|our|the|these|those|this|year ##|<kin>|he|she|they|you) ~~ (left|allowed|let|sent|made|told off|turned|kept|locked|cold|hungry|alone|outside|unsupervised|without|walk|wait|wander|lose|lost|ignore*|refuse*|charge*|ban|banned|cancel*|close*|cut|forced|forgotten|missed|late|only|always|waited until|bother)
  how (can|could|did|was|were|come|on earth|do|does|dare|is it that) (you|my|our|the|he|she|they|this|anyone|a|it|a school|that) ~ (let|allow|allowed|leave|left|get|share|happen|happened|expect|expected|justify|lose|lost|forget|forgot|forgotten|miss|missed|be left|be allowed|treat|charge|call|run|sleep|teach|cope|learn|ignore|possibly|sit|claim|be so|go|run out|not) ~
  (are|were) (you|they|the governors|governors|school|staff) (ever|actually|even|really|just|seriously) ~
  (do|does|did|will|would|can) (you|they|the <any>|governors|staff|anyone|anybody) (ever|even|actually|not|just|really|care|bother|listen|think it s) ~
  what (do|did|are|is|am|does) (we|i|you|they|all of you|the <any>) (pay|paying|actually do|actually doing|playing at|doing about|think you|going to do|for|even|there for) ~
  (was|were|been|had|we re|i m|school|you|head|they|council) promised ~
  (standard*|results|behaviour|school|teaching|communication|quality|service|food|meals|discipline|lunches|things) ~ (slid|slipped|dropped|declined|fallen|plummeted|nosedived|gone (down|to the|off|from bad)|going (down|to the)|getting worse|got worse|went downhill|on the floor|deteriorat*|is rife|has suffered|is non existent)
  (bullying|vaping|swearing|racism|fighting|nits|violence) ~ (is|s|was) (rife|everywhere|out of control|out of hand|constant|daily|ignored|a problem|never|getting worse|happening)
  (still|yet) (no|not|waiting|nothing|without|hasn t|haven t|isn t|aren t|broken|closed|missing|unanswered) ~~ (after|since|for|despite|weeks|months|days|year|term|answer|reply|news|word|sign|heating|teacher|refund|support|response|fixed|sorted|back|marked)
  no (homework|marking|feedback|teacher|support|help|clubs|trips|heating|hot water|toilet roll|supervision|explanation|discipline|notice|reply|answer|news|updates|information|contact|books|lights|crossing patrol|staff) ~ (again|this half term|this term|all (term|year|week)|for (weeks|months|days|the)|since|yet|whatsoever|at all)
  (lost|losing|losing all|destroyed) (all|any|my|our|every|complete|what little) ~ (faith|trust|confidence|patience|respect)
  (ofsted|the press|press|papers|local paper|solicitor|lawyer|governors|mp|ombudsman|council|trust|police|everyone) ~ (should|will|need to|needs to|might|ought to|would|may) ~ (hear|know|hearing|knowing|told|look|investigate|interested|involved|love to)
  (spoken|talked|spoke|talk|speaks|treated|treat|treats|looked|look|made to feel|made me feel|made us feel) ~ (to|at|me|us|him|her|them) (like|as if|as though) ~
  (treated|treat|treats|treating|made) (me|us|him|her|them|my <any>|parents|families|people) (like|as if|feel|so badly|badly|unfairly|differently|appallingly)
  (you|they|staff|teachers|school|the head|governors|office|she|he|this place) (only|just|all|clearly|obviously|always|constantly|never|don t|do not|doesn t|couldn t|can t|won t|wouldn t|didn t) ~ (care|listen|bother|want (money|our|your)|favour|look after your|protect|reply|answer|ring|call|tell|told|think|notice|pick on|turn|believe|pass on|read|look|apologise|supervise|manage|organise|understand|mark|teach|value|let us|help)
  (you|they|school|staff|head|teacher|office|governors|pupils|kids|students|boys) [ve|have|re|are|were|had|s|has] ~ (cover up|covered up|covering up|hush* up|picking on|pick on|picked on|singling|let (these|the|our|my|those|him|her|us|me|them|everyone|down)|wrecked|ruined|ruining|scrapped|excluded|excluding|betrayed|punishing|punished|failing|failed|fleeced|fleecing|forcing|forced|dumped|axed|banned|confiscated|humiliated|embarrassed|abandoned|neglected|robbed|stolen|stole|damaged|trampled|dragging|hiding|hid|lying|lied|fobbed|fobbing|discriminat*|victimis*|gaslight*|passed the buck|stonewall*|swept|sweep)
  (my|our|your|his|her) ~ (garden|wall|fence|car|drive|hedge|windows|greenhouse|glasses|coat|bike|bag|phone|scooter|lunchbox|blazer|jumper|shoes|trainers) (was|were|is|are|has been|have been|got|again|wrecked|smashed|gone) ~ (wrecked|ruined|smashed|broken|damaged|scratched|stolen|missing|gone|lost|kicked|bent|ripped|binned)
  (wrecked|ruined|smashed|damaged|scratched|trampled|vandalised|kicked|bent|dented) (my|our|his|her|the|a) ~
  (he|she|they|my <any>|our <any>|my ~ <kin>|child|kids|children) (was|were|got|has been|have been|had been|being|is being|keeps being|keeps getting) ~ (left (on|alone|in|out|outside|at|behind|with|there|sat|standing|without|to)|made to (stand|sit|wait|eat|miss|walk|feel|wear|do|apologise|run)|told off|kept in|sent home|sent out|sent to|shouted|screamed|dragged|grabbed|refused|denied|put in|moved down|not allowed|never allowed|overlooked|passed over|dropped from|taken off|thrown out|kicked out|threatened|restrained|accused|hit|bitten|pushed|locked)
  (has|have|had) had (##|two|three|four|five|six|seven|eight|nine|ten|several|no|about) ~ (teachers|supply|changes|heads|tutors|tas|letters|emails|phone calls|meetings|different) ~
  (could|might|would) have (died|been (killed|hit|hurt|run over|seriously|badly|taken|abducted|anything)|choked|drowned|lost an eye) ~
  (second|third|fourth|fifth|sixth|umpteenth|##th) (time|week|year|term|letter|email|teacher|supply) ~~ (he|she|they|he s|his|her|we|my|running|in a row|with no|without|and)
  (left|forgotten|lost|missing|abandoned|dumped) (in|on|at|outside|behind|by) ~~ again
  (teacher|ta|staff|driver|supervisor|coach|head|caretaker|dinner lady|lollipop <any>|tutor|mr <any>|mrs <any>|miss <any>) ~ (shouts|shouting|shouted|screams|screaming|screamed|swears|swore|smoking|vaping|speeding|on (his|her|their) phone|laughed at|ignores|chatting|sneered|mocked|grabbed|snapped at|belittles|belittled|picks on|picked on|has favourites|rolls (his|her)|humiliates|bullies|bullied|stood about|stood there|stood around|refuses|refused|walked past|told (him|her|my) ~ (stupid|thick|lazy|fat|useless)) ~
  (kids|pupils|students|children|sixth formers|boys|girls|parents|teenagers|year ##s) (swearing|smoking|vaping|fighting|shouting|screaming|littering|dropping|throwing|trespassing|climbing|spitting|blocking|parking|kicking|urinating|hanging) ~ (outside|on|in|at|over|my|our|every|into|round)
  (never|not once|nobody|no one) ~ (asked|consulted|warned|told|informed|rung|phoned|checked|followed up|got back|replied|in touch) ~
  (another|yet another|one more) (inset|closure|strike|supply teacher|cancelled|price rise|change|training day|letter asking|half day|day off|donation request|non uniform) ~ (##|some|we|work|jobs|some of us|again|how|what|when|this|really|childcare)
  (thanks|thank you|well done|cheers|great|brilliant|lovely|fantastic|nice|good|wonderful|bravo) ~ (for (losing|ruining|ignoring|forgetting|cancelling|telling us ~ (late|after|now)|nothing|wasting|leaving|making (him|her|my)|excluding|traumatising|upsetting)|another (inset|closure|cancelled|letter|price|wasted))
  (get|got|have|had|been) (fobbed off|no sense out|nowhere|the runaround|passed from|passed around|passed about|a letter ~ blaming|blamed|ignored|nothing back|nothing but excuses|excuses) ~
  (rip off|ripping us off|cash cow|milking parents|money making|out of pocket|paid for nothing|pay for nothing|for that money|for that price|not cheap|a fortune for)
  (zero|no|little|lack of|absolutely no) (empathy|compassion|common sense|understanding|transparency|warmth|guidance|structure|follow up|feedback|safeguarding|standards|manners|leadership)
  (something|somebody|someone|you|it|this|that|they|school) (needs to|has to|must|had better|better|really needs to|ought to) (be done|change|stop|do something|sort|explain|answer|get a grip|take responsibility|listen|act|be held|be fixed|step in|be dealt)
  (asked|begged|told|warned|emailed|rang|written|wrote|reported) ~ (and|but|yet) (nothing|nobody|no one|still|you|not|was ignored|got ignored|never) ~
  why (is|does|do|are|was|has|did) (my|our) ~2 <kin> ~1 (always|never|still|not|the only|being|been|constantly|forever|have to|get|sent) ~1
  (stood|standing|waiting|waited|queuing|queued|left|sat|stuck) ~2 (in the rain|in the cold|outside|on the pavement|in the dark|in a queue|in the snow|at the gate|on hold|on the phone|in reception) ~4 (hour|hours|minutes|ages|morning|long|soaked)

  do you (lot|people|guys|all) (ever|even|actually|bother) ~2
  (head|office|school|teacher|reception|governors|nobody|no one) (won t|wouldn t|can t|couldn t|don t|didn t) even ~2
  (gets|get|getting|got|had|has|have|given) (no|zero|hardly any) (help|support|answer|answers|reply|homework|feedback|attention) ~2
  (the|just the) (state|noise|mud|smell|mess|queue|parking) of (that|the|this|those|it|your) ~2
  when (will|is|are) (it|this|they|you|somebody|someone) ~2 (end|stop|fixed|sorted|mended|do something|going to) ~1
  (grabbed|hit|hurt|pushed|shoved|pinched|dragged|manhandled|yanked|slapped|smacked|screamed at|shouted at|humiliated|threatened|locked) ~1 (my|our|him|her) ~
  when (will|are|is|do|does) (you|they|somebody|someone|the school|this|it|that) ~ (grit|fix|mend|sort|do something|answer|reply|listen|act|going to|learn|stop|be fixed|be sorted|be mended|get|open|clear|clean|apologise|refund|tell us)
  (my|our|his|her) <any> (fell|slipped|tripped|was hurt|got hurt|was hit|broke|cut|nearly|was nearly|almost) ~
  without (a|one|so much as a|a single) (word|letter|call|phone call|text|by your leave|explanation|reason|warning|thought)
  how (is|was|are|can) (that|this|it|they|you) ~1 (fair|right|allowed|ok|okay|legal|acceptable|safe|possible|justified|called|supposed)
  (binned|lost|broke|broken|ruined|damaged|smashed|ripped|threw away|thrown away|chucked|stained|trampled|shrunk|confiscated) ~2 (my|our|his|her|mine|by) ~1 (the|a|cleaners|teacher|teachers|staff|you|coat|bag|project|work|phone|bike|jumper|<kin>|him|her|school|art|lunch) ~
  (my|our|his|her) ~2 (got|was|were|been|been) (binned|lost|broken|ruined|damaged|smashed|ripped|thrown away|stolen|confiscated|trampled|mixed up|given to)
  (want|let) (everyone|everybody|people|the world|other parents|all parents) to (know|see|hear) ~
  (hung up|put the phone down) on (me|us|my) | (fobbed|fobbing|brushed|palmed) (me|us|him|her|off) | (swept|brushed) under | (turn|turns|turned|turning) a blind eye | passed from pillar
  (what|who|where|when|how|why) (on earth|the hell|exactly) | since when (do|does|did|is|are|was|has|have) | what (are|is) ~ (going to do|doing) ~ about | (explain|justify) ~ (why|how come|this|yourself|yourselves)
  (not|t|never|hardly|far from) ~ (impressed|acceptable|good enough|good experience)
  (no|zero|lack of|little) (respect|communication|supervision|support|consideration|thought|care|discipline|organisation|sympathy|interest|regard|accountability)
  (serious|grave|major|real) (concern|concerns|problem|failing|failings|issue|issues) ~ (about|with|over|regarding|here|at)
  (left|went|drove|set off) ~ without (him|her|my|us|them) | nothing to show | where (does|did|has|is) ~ money ~ (go|gone|going|went)
  (took|takes|taken|taking) (you|them|school|the school|the office|him|her) ~ (hours|days|day|week|weeks|month|months|year|years) | (hours|days|day|week|weeks|month|months) to (answer|reply|respond|sort|fix|notice|tell)
  (thanks|thank you|nice of you|good of you|kind of you|well done|great job) ~ (nothing|ruining|after the|too late|forgetting|losing|cancelling|wasting|telling us after|ignoring)
  (were|was|been) (promised|assured) ~ (but|and|still|last|would|a|that|this) | (broken|empty) (promise|promises)
  (my|our) ~ <kin> ~ (hates|dreads|is dreading|is scared of|is terrified of|refuses|begs not|cries) ~ (coming|going|school|in|every|teacher|mr|mrs|miss)
  (should|could) never have | (you|they|school|somebody|someone) (should|ought to) ~ have ~ (closed|told|known|checked|asked|rung|been|done|warned|called|cancelled|thought|said)
  <plain-wrong>
  (i|we) ~ (complain|complaining|complained) | (formal|official) complaint | complaint (about|against) | (making|lodging) a complaint
  <nobody> ~ <helps>
  (does|did|do|will|would|can|could|is|has) (anybody|anyone) (there|run|care|listen|answer|actually|ever|even|in charge|in that|in this)
  (do|does|did|done|doing) (nothing|naff all|bugger all|sod all) | (t|not|never) (do|done|did) ~ (a thing|anything) | (have|has) yet to (hear|receive|get|be)
  (never|t|not|no) ~ (heard|had|got|get|received|receive|given) ~ (answer|reply|response|apology|explanation|phone call|call back|letter back|acknowledgement)
  no (answer|reply|response|apology|explanation|warning|notice|communication|supervision|excuse) | without (warning|notice|telling|asking|apology|explanation|consult*)
  (never|nor) ~ (answer*|listen*|reply|replies|replied|pick up|told|asked|informed|warned|apologised|marked)
  <the-school> ~ (lied|ignored|ignore|ignores|refused|refuse|refuses|failed|fail|fails|broke|ruined|lost|mislaid|cancelled|overcharged|dismissed|brushed|treated|treat|blamed|let us down|let me down|let him down|let her down|let them down)
  (sick|tired|fed up|had enough|enough|sick to death) of (this|it|the|your|being|having|how|you|waiting|ringing|chasing|all)
  (fed up|had enough|enough is enough|last straw|final straw|at my wits end|beggars belief|beyond a joke|makes my blood|can t believe you|cannot believe you|cant believe you)
  (how dare|shame on|ashamed of|what a joke|an absolute joke|total joke|complete joke|absolute joke|waste of money|waste of time|daylight robbery|money grabbing|so much for|thanks for nothing|call yourself|call yourselves|call that|not good enough|isn t good enough|not on|just not on|isn t on|not fit for|not right|isn t right|not fair|isn t fair|not acceptable|isn t acceptable|could not care less|couldn t care less|don t care|do not care|doesn t care|couldnt care less|has it in for|have it in for|double standards|one rule for)
  (sort|get) (this|it|that|yourselves|your act|your house) (out|sorted|fixed|together|in order) | (sort|deal with|do something about|fix|stop) (it|this|that|these|your|the) ~ (out|once and for all|now|please)
  (i|we) ~ (demand|insist|expect|want|require|deserve|await|am owed|are owed) ~ (answer|answers|explanation|apology|refund|money back|action|compensation|meeting|response|reply|sorted|resolved|dealt with|something done|to know why|to speak to|resignation)
  (i|we) (will|shall|ll|am|are|m|re) ~ (going to the press|contacting the press|reporting|report you|sue|suing|ofsted|solicitor|lawyer|taking this further|taking it further|take this further|take it further|complain|moving him|moving her|moving my|moving our)
  (should|must|ought to|needs to|need to) ~ (be ashamed|be sacked|resign|be fired|apologise|do better|explain|answer for|be held|be stopped)
  (why|how come) (is|was|were|are|has|have|had|did|didn|does|do|am|wasn|isn|hasn|haven|weren|aren|doesn|don|can|should) ~ (not|t|never|always|again|still|<nobody>|no one|only|my|our|nothing|you|it) ~ (told|informed|answered|allowed|invited|picked|marked|punished|late|cancelled|left|asked|fixed|done|being|to|get|got|changed|charged|made|given|ignore*)
  (my|our) ~ <kin> ~ <done-to>
  (she|he|they|they re|it|him|her) ~ (came|comes|come|was|is|were|been|being|gets|got) ~ (home crying|home hungry|home in tears|home soaked|home starving|home freezing|in tears|crying|bullied|picked on|called names|hit|punched|kicked|shouted at|humiliated|ignored|turned away|locked out|left alone|left outside|left behind)
  (comes|came|come) home ~ (crying|hungry|in tears|soaked|starving|upset|freezing|bruised|filthy|without)
  (told off|shouted at|punished|kept in|detention|detentions) ~ (every|again|for nothing|for no|because|when)
  every (single|morning|day|week|time|night) ~ (the same|late|again|wrong|told off|ignored|problem)
  (##|second|third|fourth|fifth|umpteenth|tenth|last) time ~ (this|running|week|term|year|now|in a row|i|we|that)
  again ~ (late|cancelled|cold|lost|broken|nothing|closed|ignored|missing|wrong)
  (late|cancelled|cold|lost|broken|closed|ignored|missing|wrong|blocked|forgotten|forgot) ~ (again|as usual|as always|once more)
  (block|blocks|blocked|blocking|damaged|scratched|ruin*|trample*) ~ (my|our|the) ~ (drive|driveway|road|gate|car|street|garden|hedge|pavement|wall|fence|access)
  (your|the) (kids|pupils|students|children|sixth formers|parents|teenagers|year ##|lot) ~ (swear*|swore|shout*|litter*|rubbish|smash*|throw*|threw|park|parks|parked|parking|block*|trespass*|vandal*|smok*|vap*|spit*|rude|abus*|climb*|fight*)
  (far|much|way) too (small|little|long|much|late|loud|expensive|dear|hot|cold|short|few|many|hard|strict|crowded)
  (i|we) ~ (waited|waiting|been waiting|on hold|hold|chased|chasing|ringing|rung|emailed|e mailed|written|wrote|rang) ~ (##|two|three|four|five|six|ten|twice|weeks|days|hours|minutes|times|ages|nothing|no)
  (minutes|hours|weeks|days|months|ages|hour) ~ (on hold|on the phone|waiting|to get through|late|in the rain|in the cold|without|for a reply|for an answer)
  (i|we) ~ (find|found|finding) out ~ (from|on the day|at the|by|too late|through)
  (is|was|are|were) (wrong|a mess|a nightmare|a danger|a death trap|a hazard|a health hazard|a waste|chaos|freezing|filthy|inedible|a fraud|a disaster|boring and|dangerous)
  (a|an|total|utter|absolute|complete) (disaster|mess|nightmare|chaos|failure|betrayal|insult)
  (favourites|favouritism|favourit* ~ teacher|teacher s pet|two tier)
  (driver|driving|bus|minibus|van) ~ (dangerous*|reckless*|too fast|speeding|lunatic|maniac|nearly|almost)`;

/** It tells of a grievance, unless it is said to praise, to thank, in jest or to ask. */
export const NEAR_GRIEVANCES = `
  (my|our) ~ <kin> ~~ (cried|cries|crying|sobbed|sobbing|hates|hated|dreads|walked out|wandered|got lost|wet|won t go|refuses|in tears|upset|distressed|inconsolable|scared|frightened|begged|begging|starving|missed (his|her|out|lunch|the)|could have|begs)
  (my|our|his|her) ~ <kin> ~~ (doesn t|does not|isn t|is not|hasn t|can t|never|not|refuses|left|without|lost|missed|alone|only|stuck|still|again|no) ~
  (racist|homophobic|sexist|cyber|constant|persistent|physical) (bullying|abuse|comments|names|remarks|attacks) ~
  (you|they|school|staff|head|teachers) ~ (brush|brushed|laugh|laughed|shrug|shrugged|wave|waved|fob|fobbed|sweep|swept|play|played|write|wrote) ~ (off|aside|down|away|under)
  (so|too) (quiet|loud|cold|hot|dark|late|slow|long|crowded|small|rude|messy|dirty|muddled|faint|badly <any>) ~1 (we|i|that|my|nobody|they|to|half|most|you|none) ~
  (hasn t|haven t|has not|have not|not|never|nobody has|no one has) ~2 (been answered|answered|replied|got back|come back|responded|been returned|heard back|heard a|been marked|marked|been in touch|been sent|arrived|turned up) ~
  (missed|missing|couldn t hear|couldn t see|could not hear|could not see|didn t hear|didn t see) (every|all|half|most|the whole|a word|a thing|anything|her|his|my) ~
  (never|not) (up to date|work|works|working|on time|open|clean|<any>|there) | (wakes|woke|wake|keeps|kept|keeping) (us|me|the street|the whole|everyone) ~ (awake|up|at|every)
  (same|still|different|no) ~ since (january|february|march|april|may|june|july|september|october|november|december|easter|christmas|summer|half term|last) | another (strike|supply|inset|price rise|change of|letter asking) | (two|three|four|five|six|several|##) different (teachers|teacher|dates|times|letters|supply|stories|answers|<any>)
  (concerned|worried|concern|concerns) ~ (about|that|over|for)
  <less-plain>
  (not|t|never|no) ~ (happy|pleased|impressed|satisfied|safe|clean|enough|working|fair|right|helpful|clear|told|asked)
  too (small|little|long|late|loud|expensive|dear|hot|cold|short|few|hard|strict|crowded|much) | (cost|costs|charge|charged|charging|price) ~ (£##|too|ridiculous|how much|really)
  (should|shouldn|could) (have|t have) ~ (told|warned|asked|known|been|checked|let)
  (i|we) (think|feel|believe) ~ (wrong|unfair|should|could|deserve|more|better)
  (please|could you) (stop|tell your|ask your|keep your|control|remind your)
  (lesson|lessons|homework|uniform|lunch|lunches|dinner|dinners|portions|toilets|buses|bus) ~ (again|still|only|never|always|every)`;

/** Praise, thanks and jest, and what is told of somebody else or of the past. */
export const PLEASED = `
  where (can|do|could|would|may) (i|we|my <any>) (find|get|see|read|send|download) ~ (form|procedure|policy|address) |  (thank you|thanks|thankyou|thx|diolch|well done|bravo|congrat*|hurrah|hooray|brilliant|fab|fabulous|fantastic|amazing|wonderful|lovely|beautiful|gorgeous|stunning|cute|adorable|superb|excellent|great|best|love|loved|loves|proud|delighted|grateful|impressed|enjoyed|haha|hahaha|lol|lmao|joking|only kidding|just kidding|tongue in cheek|jealous|sorry|oops|whoops|my mistake|my fault|my bad|get well|feel better|good luck|phew|made my day|cried laughing|happy tears|memories|back then|those days|hope|hopefully|wish i|wish we|poor little|poor thing|poor love) |
  (what|such) a shame (we|i|he|she|about|you|it s|that|they) | (gutted|sad|sorry|shame) (to|we|i|that (we|i)) ~ (miss|missed|couldn t|can t|can t be|couldn t be) | gutted | (please|pls) (thank|tell|say|pass) | star of | singing | smiling | legend* | smashed (it|that) | nailed it | says (hello|hi) | remember me | found (a|an|your|this) | (please help|lost property|has anyone|has anybody|anyone found|anyone seen) | lost [a|my|one|his|her] ~ | (broken|broke|sprained|fractured) (his|her|my|an|a) ~ (arm|leg|ankle|wrist|finger|toe|foot|collarbone) ~ (but|insists|still|determined|so) | (insists|insisted) on | missing (school|you|it|them|everyone|you all) (already|so) | already missing | (sorry|gutted|sad|shame) [that] (i|we|he|she) ~ (missed|miss) | (i|we|i ve|we ve) (have lost|lost (a|my|his|her|one)|am late|are late|are running) | (wrong link|typo|small point) | (dentist|doctor|hospital|poorly|chickenpox|temperature)`;

/** An answer that says who is right. */
export const ARGUES = `
  (she|he|they|it|there|your ~ <whoever>|our <any>|the <any>) (was|were|had|is|are|has|have) (only|in fact|actually|always|never|nowhere|at no point|perfectly|fully|well (aware|looked)|plenty|hardly|barely|just the once|once|simply|merely) ~
  (she|he|they) (wasn t|weren t|isn t|aren t|was not|were not|are not|did not|didn t|hasn t|haven t) ~~ (they|he|she|we) (was|were|is|are|had|did)
  it was (##|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) (degrees|minutes|minute|pounds|pence|days|times|drops) ~
  (nobody|no one) (is|was|s) (making|forcing|asking|stopping) you ~ | you (don t|do not|didn t) have to (buy|come|send|like|take|stay|read|pay|eat|do) ~ | nobody (made|makes|forced|asked) you ~
  life (isn t|is not|is) ~ fair ~ | rules are rules | (we|you|i) can t win | can t please ~ | that s (how it is|the way it is|the rules|the policy|just how|showbiz|tough|the way things) | it is what it is | like it or lump it | take it or leave it | tough (luck|cookies|break)
  (slander|slanderous|libel|libellous|defamatory|defamation|malicious|vexatious|hurtful|a very serious accusation|serious allegation to make|serious thing to say|careful what you) ~
  (go ahead|go right ahead|be my guest|good luck with that|do what you like|by all means ~ (leave|go|report|tell)|knock yourself out|be our guest|suit yourself|report away|say what you like)
  (they|inspectors|ofsted|hmi) (rated|graded|judged|praised|said|found|called|loved) us ~ | (rated|graded|judged) (good|outstanding) ~ | we (re|are|were) (rated|graded|outstanding|oversubscribed|one of the best) ~
  (every|each) (other|single) (family|parent|child|person|pupil|class|mum|dad) ~ (managed|manages|found|was|were|could|had|understood|enjoyed|seemed|got|came|brought|paid|coped)
  (everyone|everybody|all the others|most people|most families|most parents|most of our (families|parents|children)|the others|others|other parents|other families|other people|the majority) ~ (could|managed|found|heard|saw|understanding|understood|seem|seems|seemed|got|coped|enjoyed|loved|love|happy|delighted|grateful|fine|no problem|different*|disagree|positive|appreciate)
  (some|other) (parents|people|families) (complain|complained|say|think|want|tell us|wanted|moan|prefer) ~ (too much|opposite|otherwise|more|less|the other way|different*)
  (we|i|office|she|he|mrs <any>|mr <any>|miss <any>|staff|school) [ve|have|had|did|also|always|already] ~ (sent|emailed|e mailed|texted|posted|wrote|published|announced|put it|gave|told|rang|phoned|explained|advertised|shared) ~ (<told>|you|everyone|everybody|parents|times|twice|notice|three times|in (may|june|july|september|october|january)) ~
  (dates|date|details|information|rules|times|price|cost|list|menu|deadline|change) ~ (on|in) (the|our|your|every) (<told>) ~ (since|for|all|last|weeks|months|from|ages|before)
  (they re|they are|those are|that is|that s|those|it s|it is|these) not (our|ours|one of ours|a school matter|anything to do|our responsibility|our job|our problem|our kids|our pupils) ~ | ours (go|are|don t|do not|wear|know|were|would|have) ~
  (we|i) ([ve|have] checked|checked|looked|asked|spoke to) ~ and (our|the|it|he|she|they|there|nobody|no|nothing|everything|all) ~
  there (is|was|are|were|s) (always|plenty|enough|nothing wrong|no evidence|no record|no such|more than) ~
  (that|this|it) (never|did not|didn t|simply) (happened|happen|occurred|occur|took place|said)
  (the|your|his|her|their) (lunch|food|coat|letter|door|gate|heating|bus|teacher|office|phone|class|room|hall|work|homework|seat|place) (was|were|is|are) (there|open|on|in|hot|warm|fine|clean|available|safe|locked|supervised|marked|manned|answered) ~
  (you|you re|everyone s) [re|are|is|s] entitled to (your|an|their|his) (opinion|view|opinions) ~ | that s (your|one|just your|only your) (opinion|view|side|version) ~ | agree to disagree | not how (i|we|it|she|he|staff|mr <any>|mrs <any>) (remember|recall|saw|see|happened|went|was|were) ~ | wrong end of the stick | (out of|all) proportion | (sense of|bit of|some|little) perspective | two sides to ~
  (we|staff|teachers|i) (re|are|m|am|aren t|are not|re not|m not) not (mind readers|babysitters|a babysitting|magicians|a taxi|a hotel|a restaurant|a charity|made of money|miracle workers|responsible|to blame|at fault|obliged|required|psychic|social workers|a childcare) ~ | money (doesn t|does not) grow ~
  (we|i) have (##|three hundred|two hundred|four hundred|hundreds of|a thousand|thirty) (children|pupils|students|other|families|kids) ~
  (that|this|it) (is|s|was) (rather|a bit|a little|very|quite|extremely|really|so|just|simply|most|hardly) (unfair|harsh|rude|rich|strong|dramatic|unhelpful|unkind|ungrateful|disrespectful|hurtful|exaggerated|over the top|fair to|offensive|silly|childish|petty|ridiculous) ~
  (don t|do not) (be|get) (so|silly|ridiculous|rude|dramatic|childish|unreasonable|like that|too) ~ | (you|it) (sound|sounds|seem|seems) (like|to|as if|very|a bit) ~ (bad day|axe|grudge|upset|angry|attention|moan|obsessed|enjoy complaining|problem with) ~
  (we|school|staff|she|he|they) (had|have) (no choice|no option|no alternative|every right|done everything|always acted|always been|nothing to apologise|nothing to hide|nothing to be) ~
  (we|i|school) (make|makes|made|offer|apologise) no (apology|apologies|excuses) ~ | (won t|will not|not going to|refuse to) (apologise|say sorry|be told|be bullied|be lectured|tolerate|stand for|debate|argue) ~
  (you|u) (signed|agreed|chose|knew|were happy|had no problem|didn t mind|never complained|said nothing|didn t say|were fine) ~
  (oh come on|here we go|not this again|duly noted|if you say so|sure jan|whatever you say|is that it|your point being)
  (plenty of|lots of|many|other|dozens of) [other] (schools|nurseries|places|options|parents who|families who) ~
  (he|she|they|your <any>|the <any>) (wasn t|weren t|isn t|aren t|was not|were not|was never|were never) ~1 (alone|hurt|late|rude|left|ignored|locked|cold|dirty|broken|dangerous|unsafe|shouted|bullied|crying|upset|forgotten|the only|hungry|wet|soaked|excluded|singled|unsupervised|lost|missing|frightened) ~
  (everyone|everybody|nobody|no one|no other parent|not one other|none of the other|nobody else|no one else) ~1 (else|has|is|s|have|did) ~2 (complained|complaining|said|noticed|minds|minded|managed|mentioned|had a problem|has a problem|objected) ~1
  (that|this|it) (is|s|was) (simply|just|quite|plainly|completely|absolutely|flatly|patently|entirely|not|factually) [not] (correct|incorrect|untrue|false|wrong|true|so|accurate|inaccurate|the case|how it|what happened) ~1
  (kids|children|they|girls|boys|teenagers|pupils|little ones) (exaggerate|exaggerates|make things up|make stuff up|fib|lie|tell tales|imagine things|love a drama|say anything|moan|embellish|get things wrong|make up stories) ~1
  (i|we) (ve|have) ~1 (seen|checked|looked|tried|tasted|inspected|been in) ~3 (and|they|it) ~2 (fine|perfectly|clean|good|ok|okay|spotless|lovely|absolutely|nothing wrong)
  (others|everyone else|everybody else|other parents|other families|most parents|nobody else|no one else|most people|the rest) ~2 (seem|seems|manage|manages|managed|are|is|has|have|was|were) ~2 (happy|fine|satisfied|content|coped|no problem|no trouble|pleased|complained|complaining|it) ~1

  as (they|it|we|he|she) always (do|does|is|are|has|have|did|was|were) ~1
  you must (have|be) ~1 (come|came|mistaken|arrived|missed|misread|misheard|confused|late|wrong|got the|been late|been looking|forgotten|not) ~2
  (it|that|this) was (one|a single|just one|only one|a couple of|two|five) ~
  (somebody|someone) (got|is|has|seems|needs|woke|had) ~ (bed|wrong side|grumpy|bad day|hobby|lie down|cup of tea|sense of humour|too much time|mood)
  (chill|lighten up|cheer up|breathe|deep breath|take a breath|have a lie down|have a biscuit|there there|diddums|boo hoo|cry me a river|bore off|yawn|jog on|ok karen|okay karen|touched a nerve|keep your hair on|each to their own|agree to differ|agree to disagree|you can t please everyone|can t please everybody|takes all sorts|haters) ~
  (it|that|this) (was|is|s) ~ (only|just|hardly|a bit of|a little|not that|never that|nothing) ~ (rain|joke|late|minutes|mistake|once|cold|bad|scratch|graze|bump|water|wait|serious|worse|mud|nothing|trip|day)
  (hardly|barely|scarcely|not exactly|not quite) (a|an|the|a matter of) ~ (human rights|crime|crisis|scandal|disaster|emergency|end of the world|war crime|tragedy|catastrophe|hardship|torture|matter|problem|issue|drama|national)
  (worse things happen|first world problem*|storm in a teacup|big deal|mountain out of a molehill|making a fuss|a fuss about|fuss over|overreact*|over react*|drama queen|melodram*|snowflake*|toughen up|man up|no harm done|never hurt anyone|did us no harm|it builds character|builds character|get used to it|not the ritz|not a hotel|not a taxi service)
  (our|the) (results|ofsted|attendance|record|reputation|parent survey|survey|surveys|figures|standards|inspectors|outcomes|league tables|progress scores) ~ (is|are|speak*|say|says|show*|prove*|rank*|tell*|beg to) ~
  (you can|you could|you may want to|you might|feel free to|please) ~ (look that up|look it up|check that|check it|check our results|google it|read it yourself|see for yourself|ask anyone|ask anybody)
  (several|many|other|plenty of|dozens of|the other|all the) (parents|families|witnesses|people|children|staff) ~ (confirm|tell you|will tell|saw|heard|said otherwise|can vouch|disagree|enjoyed|praised|told us)
  (you|u) (would|d|might|may|will) ~1 (feel|think|know|see|understand|realise) ~ (differently|better) ~ if ~
  (i|we) (was|were) (there|present|in the room|in the hall|on duty) (and|when|so|that)
  (your ~ <kin>|he|she|they) (was|were|is|are|did|does) (not|never) ~ <any> ~ (he|she|they) (was|were|is|are|simply|only|just|in fact)
  (other|all the other|most|many|plenty of|dozens of) (parents|families|people|children) ~ (will|would|say|tell|disagree|agree|are|have|were|found|think|manage*|enjoyed|seem)
  (you are|you re|yours is) the (first|only) (person|parent|family|one|mother|father|complaint) ~ <any>
  (everybody|everyone|all the others|the rest|others) ~ (else|other) ~ (was|were|is|are|seem|seemed|found|managed|enjoyed|delighted|loved|happy|thrilled|understood|coped)
  (nobody else|no one else|no other (parent|family|child)|not one other <any>|you are the only|you re the only|only you|yours is the only) ~ <any>
  (with respect|with all due respect|with the greatest respect|i think you will find|i think you ll find|you will find that|let s be clear|let us be clear|hardly our fault|not our fault|not our problem|not our job|grow up|calm down|get over it|move on|get a life|charming|lovely manners)
  (simply|just|frankly) (is not|isn t|was not|wasn t|did not|didn t|never) ~ (happen|true|so|the case|what)
  (we|i|staff|school|the school|everyone) ~ (followed|acted within|acted in line with) ~ (policy|policies|procedure|procedures|rules|guidance|letter) | (we|i) have ~ (cctv|footage|proof|evidence|witnesses)
  (do|have) you (have any|<any>|realise|know how|understand how) ~ (idea|how|what|hard|many)
  your (memory|version|story|recollection) ~ (is|of|differs|does) | (we|i) (answered|replied|responded) ~ (within|same day|at once|straight away|the next day)
  (that|this|it|which|what you say|your comment|your claim|your account|your post|these|those) ~ (isn t|is not|was not|wasn t|are not|aren t|s not|has never been) ~ (true|what happened|the case|correct|accurate|how it was|how it happened|the whole story)
  (that|this|it|which|what you say|your comment|your claim|your account|your post) (is|s|was|are) ~ (untrue|false|wrong|nonsense|rubbish|incorrect|inaccurate|unfair|a lie|lies|misleading|exaggerat*|made up|ridiculous|not so|factually)
  (not|simply|just|plainly|completely|totally|utterly|quite|entirely) (true|untrue|false|wrong|nonsense|incorrect|inaccurate)
  (we|i) ~ (disagree|reject|refute|deny|dispute|beg to differ|must correct|have to correct|stand by|take exception|take issue|resent|find that hard to believe)
  (we|i) (do not|don t|cannot|can t|will not|won t) ~ (accept that|accept this|accept what|accept your|agree|recognise|believe|think that is|see what|see why|apologise)
  for the record | set the record straight | the (facts|fact|truth|reality) (is|are|of) | get your facts | check your facts | as a matter of fact | actually (the|he|she|it|that|you|we|they|your|this|our|<nobody>|no) | in actual fact | (contrary to|unlike) what you
  you (are|re|were|must be|have been) ~ (wrong|mistaken|lying|confused|exaggerat*|misinformed|misled|overreacting|over reacting|being unfair|being unreasonable|being rude|imagining|making it up|making this up|rude to|twisting|dramatic)
  with respect (we|i|you|that|to) | with (all|due|all due|the greatest|the utmost) respect | how dare you | calm down | grow up | get over it | get a grip | that s life | that is life | (life|childhood) is ~ (tough|unfair|like that)
  (other|most|many|all the other|the other|every other|all|no other|not one other) (parents|families|people|children|pupils|parent|family|neighbours) ~ (happy|happily|love|loves|manage|managed|manages|agree|agrees|enjoy|pleased|grateful|cope|coped|complained)
  (<nobody>|no one|no other parent|no other family|nobody else|no one else) ~ (complain*|complained|had a problem|has a problem|minded|minds|seems|else)
  (you are|you re|you were) the only (one|parent|family|person)
  (we|our staff|our teachers|staff|the office|our office|she|he|mrs <any>|mr <any>|miss <any>) ~ (did nothing wrong|done nothing wrong|did everything|have done everything|did tell you|did write|did ring|did call|did phone|did send|did let you|told you|rang you|phoned you|called you|emailed you|e mailed you|wrote to you|texted you|warned you|reminded you|sent you ~ (twice|already|three|before|week))
  (nothing|no|never) ~ (of the sort|of the kind|to do with us|wrong with|such thing|happened|we can do|basis|truth|reason to)
  (not|isn t|wasn t|hardly|never) ~ (our fault|our job|our problem|our responsibility|for us to|down to us)
  (if you|if you re) (do not|don t|are not|not|aren t) ~ (like it|happy|satisfied) ~ (leave|elsewhere|other schools|another school|somewhere else|there is the door|find)
  (other|another|plenty of|different) (school|schools) | (feel free to|welcome to|free to) ~ (leave|go elsewhere|look elsewhere|move him|move her|find another|home educate|apply elsewhere|try another)
  (before|rather than|instead of) ~ (posting|complaining|moaning|accusing|ranting|commenting|going online|taking to|airing|criticising|blaming|sharing this|you complain|you post|you accuse|you comment)
  perfectly (safe|clear|adequate|good|fine|acceptable|reasonable|capable|warm|edible|happy with) | (more than|quite) (adequate|reasonable|capable|enough)
  (cctv|our records|the records|our logs|the register|the phone log|our log|witnesses|the camera) ~ (show*|say*|prove*|tell*|confirm*)
  (a little|some|a bit of|a word of) ~ (gratitude|respect|perspective) ~ (would|might|from|go|be)
  (funny|strange|odd|curious|interesting|amusing) (how|that|you|coming) | (surprise|surprised|astonished|amused) ~ (by your|at your|that you|to read your|to see your|with your|you)
  (our|the) (staff|teachers|team|volunteers|kitchen) ~ (work|works|worked|working) ~ hard | (did|do|does) (their|her|his) best
  (it|that|this) (is|was|s) (only|just) ~ (a joke|a bit of fun|banter|once|minutes)
  (we think|we feel|perhaps|frankly|honestly) ~ (you owe|unfair on|overreact*|out of order|ungrateful|unkind|uncalled)`;

/** An answer that says whose fault it is. */
export const BLAMES = `
  (that s|it s|this is|that is|it is|so that s) (on|entirely on|down to|all down to|up to) (you|him|her|them|parents|families|your <any>) ~
  (take it up|take that up|raise it|take this up) with (them|him|her|the <trade>|your)
  (<trade>) ~ (let us down|to blame|at fault|spent|forgot|messed|got it wrong|chose|were meant|was meant|should have|failed|didn t|did not|decided|decides|sets|set the|cancelled|put the price|put up|responsible|lost|left|overbooked|double booked) ~
  (blame|ask|tell|try|thank|speak to|talk to|ring|complain to) (the|your) (<trade>|<whoever>) ~
  if (it|his <any>|her <any>|their <any>|the <any>|things|coats|clothes|kit|they|parents|people|everyone|more parents|he|she|you) ~ (had a name|was labelled|was named|were labelled|were named|has a name|is labelled|isn t labelled|were civil|was civil|more|paid|checked|bothered|supported|volunteered|helped|read) ~~ (would|wouldn t|might|could|d|never|less|fewer|we)
  because (he|she|they|you|your ~ <whoever>|your <any>) (don t|doesn t|didn t|won t|wouldn t|never|refused|refuses|forgot|kept|keeps|was|were|wasn t|weren t|isn t|hit|can t|cannot|had|hasn t|hadn t|arrived|left|lost|swore|ignored|missed|is|are|has) ~
  (have|had) you (thought|considered|asked (yourself|him|her|why)|wondered|tried (talking|speaking|listening|disciplin*|reading|setting|being)) ~
  (perhaps|maybe|try|did you|do|please|have you tried|could you|might be worth) (check|checking|checked|look|looking|reading|read|open|opening) (your|the|in your|through your) (junk|spam|inbox|email|emails|e mails|letter|bag|book bag|newsletter|app|diary|settings|phone|messages) ~
  (you|he|she|your ~ <whoever>|they|your <any>) missed (your|the|his|her|their|our|a|two|three|every) ~ (slot|deadline|appointment|call|letter|email|meeting|message|time|turn|session|bus|date|window|workshop) ~
  (you|they|he|she) (could|can|might) always ~ | (instead of|rather than) (moaning|whingeing|whining|ranting|having a go|slagging|getting at|sounding off|kicking off|shouting) ~
  your ~ <whoever> (was|is|has been|had been|s|were|are|does|did|do|can|has|had|keeps|kept|got|chose|tends|needs|shouted|swore|pushed|hit|threw|ignored|wouldn t|won t|didn t|doesn t|never|refused|should) [being|often|always|very|rather|quite|also|not|a bit|extremely|regularly|frequently|repeatedly|constantly] ~ (disruptive|disrupting|rude|messing|running|talking|late|naughty|listening|listen|fighting|winding|provok*|aggressive|abusive|to blame|the one|first|defiant|cheeky|challenging|handful|difficult|warned|asked|told|behaving|trying|lazy|distracted|distracting|shouting|swearing|ignoring|refusing|pushing|hitting|forgetting|losing|homework|coat|kit|uniform|rules|at|us|teacher|staff|receptionist|out|away|effort|liar|lying|violent)
  (started|provoked|wound|threw|had thrown|had hit|hit|pushed|swore|had started|had pushed|kicked|had kicked|bit) ~ first ~ | started it ~ | gave as good as ~
  (brought|bought|came|got|ate|caught) ~ (from|at) home ~
  (should|ought to|could|need to|needs to|must) (teach|learn to|be taught to|be more|try being|know|know better|look after|take more|take some|be looking|start|start by|pack|label|leave|set off|supervise) ~ (child|children|him|her|them|manners|careful|responsibility|yourself|home|better|respect|things|belongings|earlier|bag|name|coat|resilient|resilience|independent|independence|own) ~
  (because|as|since) ~4 (you|parents|families|many of you|some of you|half of you|few of you) (didn t|did not|don t|do not|wouldn t|would not|failed|forgot|refused|never|couldn t|ignored|left it) ~2
  you (arrived|came|turned up|rang|called|emailed|applied|booked|replied|asked|wrote|phoned|dropped in) ~1 (without|late|too late|unannounced|on the wrong|at the wrong|in the middle|after the|after we) ~
  if (he|she|they|your <any>|your ~ <kin>|you) ~1 (handed|did|behaved|remembered|looked|paid|turned|brought|wore|arrived|came|got|checked|worked|ate|charged|packed|kept|revised|sat|paid attention|attended) ~~~ (would|d|might|could|wouldn t|there)
  (problem|fault|issue|answer|trouble|cause|difficulty) ~2 (lies|is|starts|begins|may be|might be|lie) ~2 (nearer home|closer to home|nearer to home|at home|with you|elsewhere|at your end|your end|your side|at the other end)

  (you|he|she|they) (haven t|have not|hadn t|didn t|did not|never) ~2 (turned up|turn up|replied to|reply to|answered our|attended|attend|collect|collected|signed|sign|return|returned|bother*|read the|read our|respond*|tell us|told us|ring us|rung us) ~2
  (offered|gave|given|sent) you ~3 (dates|times|appointments|letters|meetings|reminders|chances) ~1
  (maybe|perhaps|try|next time|in future) ~2 (write|read|check|ask|look|come|listen|arrive|leave|set|use|ring|bring|pack|try) ~5 (next time|first|properly|right|correct|for once|earlier|on time|your own|before you|address|twice) ~1
  (some|certain|other) (people|parents|families|mums|dads|drivers|folk) (could|should|might|need to|ought to) ~1 (try|consider|think|park|walk|walking|read|learn|remember|leave) ~2
  takes two to ~
  (six of one|both as bad|two sides|no smoke|gave as good|pot kettle|people in glass houses|two way street|works both ways|cuts both ways|started it|asked for it|provoked) ~
  (he|she|they) (was|were|had been) (told|asked|warned|reminded) ~ (twice|times|stop|before|not to|repeatedly|to stop)
  if (he|she|they|your ~ <kin>) ~ (ate|listened|came|slept|behaved|wore|brought|worked|tried|read|practised|told|stopped|did) ~ (would|could|might|there)
  it (is|s|was) (your|a parent s|the parent s|up to parents|for parents|parents) (job|responsibility|duty|to)
  if you (had|d|ve) ~ (read|checked|looked|listened|bothered|rung|told|asked|come|been|paid|replied|answered|signed|opened) | if you (bothered|listened|paid attention) | had you ~ (read|rung|told|checked|come|asked|listened|looked|been|paid|replied|answered|filled|signed|bothered|let) | if only you
  you (should|could|ought to|might) (have|ve) ~ (read|told|asked|checked|rung|come|said|thought|known|listened|looked|called|paid|been|taken|labelled|packed) | you (should|ought to|need to|must|might want to|may want to|could try) ~ (listen|teach|talk to your|speak to your|ask your|control|supervise|be more|get him|get her|learn|arrive|be on time|reflect)
  you (failed|forgot|never|ignored|chose|missed|refused|neglected|left it|waited until|were late|were told|were sent|were asked|were warned|were informed|were invited|were rude|were abusive|were shouting|shouted|swore|arrived late|turned up|came late|lost|broke|signed|agreed|yourself|parked|hung up) | you (then|also|both|yourself|yourselves) (shouted|swore|left|refused|ignored|arrived|forgot|never|banged|stormed|hammered|upset)
  (you|parents|families|people) who ~ (swore|shouted|forgot|refused|chose|did not|didn t|never|started|cancelled|arrive late|are late|park)
  (your|his|her|their|the child s|parents|own) (own fault|fault|own doing|own responsibility|own mistake) | (fault|mistake|error|doing|problem) ~ (yours|your own|lies with you|is with you) | down to you | your responsibility | (blame|take responsibility|look in the mirror|look closer to home|look at home|starts at home|start at home|at home first)
  your ~ <kin> ~ (started|hit|pushed|kicked|bit|swore|provoked|refused|refuses|misbehav*|lied|lies|is lying|forgot|chose|was rude|is rude|is often|is always|was always|broke|threw|spoils|caused|disrupt*|will not|won t|does not listen|doesn t listen|is no angel|deserved|was running|was messing|was late|is late|was fighting|was told|ran off)
  (he|she|they) (started|hit|pushed|kicked|bit|swore at|provoked|lied|was rude|is rude|was late|is late|is always|was messing|deserved|refused|refuses|threw|misbehav*|asked for it|is no angel|was not listening|wasn t listening|forgot|lost|chose|should have)
  (maybe|perhaps|possibly) ~ (he|she|they|you|your ~ <kin>) ~ (is|are|was|were|s|re|should|could|need*|ought|forgot|did|does|started|been)
  (maybe|perhaps|why not|try|next time|in future|you could|you might|may we suggest you|we suggest you) ~ (start by|begin by|asking|ask your|ask him|ask her|reading|look at your|listening|leaving earlier|set off|leave earlier|teach|teaching|arrive|be on time|label|get up earlier|send him|send her|checking|remember|bother)
  why (he|she|they|your ~ <kin>) (is|are|was|were|has|have|keeps|had|did|do|never|always) ~ (late|absent|rude|always|fighting|trouble|refus*)
  (parents|families|people) ~ (should|must|need to|ought to|have to) ~ (teach|take responsibility|label|supervise|control|be on time|arrive|listen|learn|park)
  (read|check|look at) (the|your) (letter|letters|newsletter|e mails|emails|email|calendar|inbox|diary|app|small print|handbook) | it was ~ (in the letter|in the newsletter|on the website|in the e mail|in the email|in the calendar|on the app|on the poster) | (as|like) ~ (told|explained|stated|clearly|said) ~ (letter|newsletter|times|before|already)
  (we|the office|the school) (told|warned|reminded) (you|parents|families|everyone) ~ (times|before|already|week|month|twice|letter|clearly)`;

/** It says sorry for it, or it sends the answer on. */
export const OWNS_UP = `(sorry|apologise|apologies|apology|regret) ~ (you|your|this|he|she|they) | (we|our) ~ (fault|mistake|error) | (our|we) ~ (should have|let you down) | if you had ~ (trouble|difficult*|problem*|bad|poor|upsetting) | had you ~ (trouble|difficult*)`;

/** An answer that tells others what is for nobody but those it is about. */
export const DISCLOSES = `
  (mr|mrs|miss|ms|dr) <any> (is|s|has|was|had|who is|who has|will be) ~ (off with|off because|off after|going through|having (treatment|a hard time|a difficult time|problems|chemo|tests|an operation|a baby)|struggling|lost (his|her)|bereave*|pregnan*|maternity|on leave|has now left|now left|has left us|left us|left the school|is leaving|resigned|retired early|moved on|new to|only just qualified|newly qualified|inexperienced|on a plan|being monitored|being supported|apologised to|been spoken|been moved|been warned|been retrained|unwell|in hospital|suspended|depress*|stress|anxiety|ill|poorly|divorc*|going part time)
  (he|she|they|who) (is|s|are|was|has been|re) ~ (off with|off because of|going through a|going through some|having treatment|having chemo|on medication|having counselling|seeing a|under camhs|with camhs|being assessed|on the waiting list|struggling at home|in therapy|in foster|newly qualified) ~
  <adult> [who was|that was|who were] ~ (responsible|involved|concerned|on duty|in question|at fault|you mention|who did) ~ (has|have|had|was|were|is|are|will) ~ (given|spoken|told|warned|moved|left|sent|dealt|excluded|suspended|disciplined|apologised|retrained|punished|been|facing|lost|dismissed|sacked|detention)
  (he|she|they|your ~ <whoever>|your <any>|somename) (isn t|is not|is|s|was|wasn t|are|aren t) ~ (on|off|under|below|above|behind|near) the (sen|send|sen register|send register|special needs|register|at risk|autism|adhd|waiting list|pathway|threshold|criteria|expected|average|bottom|behaviour|medication|child protection|free school|pupil premium) ~
  (his|her|their|your ~ <whoever> s) (scores|score|levels|level|results|grades|test|tests|assessment|assessments|reading|attendance|behaviour|record|file|plan|funding|report|marks|medication|diagnosis|needs|lateness|hours|absence|absences) (are|were|is|was|show|shows|has|have|says|say|came|stands|didn t|do not|don t) ~
  (has|have|had|with) a long history of ~ | (has|have|had|with) a history of ~ | (known to|open to|referred to|working with) (social services|camhs|early help|social care|the police|us|children s services|attendance|the family team) ~
  (both|all|two|three|four) (lads|boys|girls|children|pupils|students|of them|parties) (have|has|were|are|was|got|had) ~ (excluded|suspended|spoken|sanction*|detention*|punish*|isolat*|apologised|sent home|kept in|internal|warned|dealt|seen|in trouble)
  (those who|people who|anyone who|everyone who) (know|knows|knew) (the|this|that|his|her|your) (family|child|boy|girl|situation|background|full|parents|story) ~ | (there is|there s|there are) (more to|a lot more to|a backstory|a reason|things) ~ (family|child|boy|girl|home|this|than|you)
  (the|that) (other|boy|girl|child|family|parent) (boy|girl|child|family|parent|lad|pupil|student|mum|dad|who|you|in) ~~ (is|has|was|have|had|are|were|got|did) ~ (autis*|adhd|needs|special|support|home|excluded|suspended|detention|moved|spoken|sanction*|apologised|difficulties|parents|social|behaviour|medication|trauma*|adopted|foster*|punish*|dealt|sorry|lost|going through|anxiety|problems|diagnos*|plan|trouble) ~
  (you|your family|your account|your <any>) [still|also|currently|already|do] ~ (owe|owes|in arrears|in debt|behind with|outstanding balance|never paid|haven t paid|have not paid|didn t pay) ~

  your <kin> s ~3 (hours|support|plan|review|record|behaviour|attendance|marks|place|needs|assessment|one to one|ta|funding|diagnosis|medication|sanction|detention|exclusion|incident|statement) ~1 (was|were|is|are|has|have) ~4
  (he|she|they|the <any>|your <any>|both|those|pupil|boy|girl) (has|have|had|was|were|is|are) ~1 [been|being] (told off|spoken to|disciplined|dealt with|punished|kept in|sent home|moved|warned|reprimanded|sanctioned|excluded|suspended|sacked|interviewed|written up|put on report|given) ~
  (supervisor|teacher|member of staff|person|colleague|driver|assistant|adult|coach|man|woman|staff|boy|girl|child|pupil|family) ~1 (concerned|involved|responsible|in question|you mention|you mean|who did it|who did this|who said it) ~ <any>
  (no longer|not longer) (works|work|working|employed|with us|here|at the school|a pupil|a member)
  (your|the other|that|his|her) ~ <kin> (was|were|has been|had to be|is being) ~ (moved|kept in|taken out|removed|separated|put|sent|stopped|withdrawn|supervised|spoken to) ~ (because|after|for|since|following|as) ~ <any>
  (adult|member of staff|staff member|person|teacher|colleague|individual|supervisor|assistant|driver|boy|girl|boys|girls|child|children|pupil|pupils|lad|lads|parent|family|those|she|he|they|who) ~ (has|have|had|is|are|was|were|been|s|ve) ~ (spoken to formally|formally spoken to|spoken to|written warning|final warning|formal warning|a warning|warned|kept in|lost (his|her|their) (playtime|break|golden time|place)|moved to another class|been moved|disciplinary|on a support plan|given a detention|put on report|retrained|no longer (with|work*|here|employed)|left the school|let go|sent home for|excluded|suspended|apologised in|admitted)
  (his|her|their|the boy s|the girl s|the other child s|the child s) (mother|father|mum|dad|mums|dads|parents|family|parent) ~ (has|have|been|was|were|is|are) ~ (called|told|informed|spoken to|contacted|rung|in|seen|met|coming in|invited)
  (final|formal|first|written|verbal) [written] warning | on (gardening leave|long term sick|sick leave|compassionate leave)
  (mr|mrs|miss|ms|dr) <any> (has|was|is|will) ~ (a warning|suspended|dismissed|disciplined|spoken to|off sick|signed off|on leave|investigat*|resigned|sacked|told off)
  (teacher|member of staff|person|colleague|individual|driver|pupil|pupils|child|children|boy|boys|girl|girls|those) (concerned|involved|responsible|in question) ~ (has|have|is|are|was|were) ~ (dealt with|spoken to|warned|suspended|punished|disciplined|excluded|apologised|sanctioned|removed|left)
  (your|the other|this|that|his|her|another|one|the) ~ (<kin>|pupil|student|child|family|parent) ~ (has|have|had|is|was|were|been) ~ (excluded|expelled|suspended|sanction*|detention|punished|in trouble|on report|internally|isolated|attendance|absent|late ## |autis*|adhd|dyslexi*|send|special needs|additional needs|ehcp|diagnos*|medication|medical|illness|asthma|epilep*|counsell*|therapy|social worker|social services|police|early help|child protection|foster*|adopted|divorc*|custody|court|free school meals|pupil premium|debt|arrears|behaviour|violent|history of|failing|struggling|below|warned|spoken to|removed|moved class)
  (he|she|they) (has|have|had|is|was|were|s) ~ (excluded|expelled|suspended|sanctioned|a detention|punished|on report|isolated|absent|autistic|adhd|dyslexi*|special needs|diagnosed|on medication|a social worker|known to|in care|fostered|free school meals|behaviour|violent|incident*|history of|failing|below|warned|dismissed|sacked|disciplin*|off sick|signed off|on leave|stress)
  (his|her|your <kin> s) ~ (attendance|behaviour|behaviour record|diagnosis|medication|social worker|marks|grades|test results|reading age|ehcp|ed psych|detentions|lateness|punctuality|home life|home situation) | your (divorce|separation|arrears|debt|dinner money|home life|home situation)
  (the|that|this|your|our) (teacher|member of staff|staff member|assistant|teaching assistant|driver|cook|caretaker|lunchtime supervisor|tutor|coach|colleague|receptionist) ~ (has been|was|is|has) ~ (suspended|dismissed|sacked|disciplined|warned|written warning|off sick|signed off|investigat*|on leave|stress|spoken to|told off|retrain*|unwell|pregnan*|leaving|divorc*|bereave*|sick)
  (he|she|they|who|your ~ <kin>) ~ (late|absent) ~ (##|two|three|four|five|six|seven|eight|nine|ten|several|many|most) (days|times|mornings|sessions|lessons)
  (you|your family|you still|you also) (owe|owes) ~ (£##|##|money|pounds|for) | (you have|you haven t|you ve|you have not|you never) ~ (not paid|unpaid|paid for|outstanding|in arrears)
  (as you know|as we discussed|as we told you|at our meeting|when we met|in our meeting|you told us|you said) ~ (your|he|she|his|her) ~ (has|is|was|needs|needed|struggl*|behaviour|attendance|diagnosis|assessment)
  (it was|the one who|the child who|the pupil who|the boy who|the girl who) ~ (hit|pushed|bit|did it|started it|stole|broke) ~ (is|was|in|from|has)`;

/** An answer that binds the school before anybody has looked into it. */
export const PROMISES = `
  (we|i|the head|office|mr <any>|mrs <any>|miss <any>|she|he) (ll|will|shall|re going to|m going to|am going to|are going to|re|m|am|are) ~ (sack*|replac*|refund*|reimburs*|put (him|her|it|them|that|your <any>) (back|in|right|straight|up)|get (him|her|it|them|that|this|your <any>|those) ~ (back|sorted|put|moved|fixed|cleaned|in|into|changed|replaced|removed|done|a place|a part|a new)|have (a word|words|it|them|him|her) ~ (with|fixed|sorted|moved|back|removed|done|in)|give (him|her|them|you|your <any>|it) ~ (back|place|part|role|turn|prize|free|another|new|refund|warning|detention|extra|talking to|medal|go)|move|moving|swap*|cancel*|overturn*|overrul*|drop*|scrap*|waiv*|compensat*|pay|paying|buy|buying|fix*|mend*|sort it|sort this|stop (it|this|him|her|them)|ban|banning|exclud*|suspend*|punish*|firing|remov*|chang*|reverse|find (him|her|them) ~ (place|part|spare|seat|room)|make (it|sure|certain|this) ~|deal with (it|him|her|them|this))
  (you|he|she|they|your ~ <whoever>|your <any>|everyone|all parents|families) (ll|will|shall|re going to|are going to|is going to) ~ (get|have|receive|be given|be getting|be offered|see) (your|a|an|his|her|their|the|it|full|another|all|back|some|more) ~ (money|refund|place|apology|coat|part|back|voucher|teacher|class|seat|answer|compensation|prize|turn|day|change|support|one to one|reply|new|extra|replacement|difference|trip|help|improvement|friday|monday)
  (it|this|that|bullying|he|she|they|the <any>|which) (will|ll|shall) (stop|end|cease|improve|get better|change|go|disappear|reopen|be (sorted|fixed|gone|back|over|ready|open|warm|better|clean|different|resolved|replaced|cleaned|mended|repaired|put right|stopped|dealt)) ~ (from|on|by|monday|tuesday|wednesday|thursday|friday|tomorrow|today|tonight|next|this|now|immediately|straight away|at once|before|within|i|we|for good|once and for all|half term|after|promise)
  (you|u) (have|ve) my ~ | (i|we) [can] (assure|guarantee|promise) ~ | (rest assured|consider it done|consider it sorted|it s as good as|mark my words) ~ | (leave it|leave this|leave that) with (me|us) (and|i|we|it) ~
  (heads will roll|somebody will pay|someone will pay|she will be gone|he will be gone|won t see (him|her|them)) ~

  (we|i) (will|ll|shall|are going to|re going to|am going to) (get rid of|bin|ditch|drop|swap|sort out|have words with|put an end to) ~1 (caterer|caterers|the|him|her|them|it|driver|teacher|coach|company|contractor) ~2
  (guaranteed|without fail) ~1
  (we|i|you|the school|the office|the head|ourname) (will|shall|ll) be (refund*|reimburs*|replac*|compensat*|paying|moving|sacking|removing|excluding|giving|sending you|changing|scrapping|cancelling|buying|fixing|mending)
  (will|shall|ll) (never|not) be (used|allowed|seen|back|employed|let|hired|invited|late|cold|left|repeated|forgotten|booked) [<any>] (again|<any>)
  (give|giving|have|has|got|on) [you] (our|my) (word|promise|guarantee|assurance)
  (he|she|they|you|your <kin>|<kin>) (will|shall|ll) be ~ (in|with|under|given|on|back in|moved to|moved into|put in|taken off) ~ (other class|another class|different class|class|new teacher|the team|first team|top set|the trip|a place|a seat|monday)
  (money|refund|cheque|deposit|voucher) ~ (in|into|on its way to|back in|back to) your (account|bank|bag|hands)
  (there|a new <any>|the new <any>|somebody|someone|a member of staff|a warden) (will|ll) (be|stand|start|sit|meet) ~~ (from|on|by|every) (monday|tuesday|wednesday|thursday|friday|tomorrow|next week|half term|morning|then on|now on)
  (money|cost|costs|fee|fees|deposit|payment) ~ (will be|is being|shall be|ll be) ~ (returned|refunded|repaid|paid|back)
  (will|shall) not be (coming back|back|teaching|returning|working|driving|used|seen) | won t be (coming back|back|teaching|returning|working|driving|used)
  (we|i|you|school|the school|the office|our office|the head|the headteacher) (will|shall|ll|are going to|re going to|am going to) ~ (refund|reimburse|compensate|pay for|pay you|give you ~ money|give you ~ back|replace|sack|fire|dismiss|suspend|discipline|exclude|expel|punish|remove ~ (from|him|her|them)|move (him|her|them|your)|overturn|cancel ~ detention|withdraw ~ detention|scrap|reverse|let (him|her) off|guarantee|promise|make sure|ensure|see to it|stop this|stop it|put a stop|put it right|put this right|make it right|make this right|fix|sort this|sort it|solve|resolve|change the|waive|reinstate|buy|mend|repair|give (him|her) ~ (place|part|role|prize|another))
  (we|i) (guarantee|promise|vow|swear) (that|you|it|this|to|there|he|she|your|we) | (you|u) (have|ve|got) ~ (our|my) (word|promise|guarantee) | (our|my) (word|promise|guarantee) ~ (that|on it|it|this)
  (this|it|that|such a thing|he|she|there|they|nothing like this) (will|shall|won t|ll) ~ (never|not|t|no) ~ (happen|occur|be repeated|be a next|be late|be cold|do it|do that|teach|work here|be back|return|again)
  (it|this|that) (won t|will not|will never|won t ever|shall not) ~ (happen|occur|be repeated|be) | (never|not) ~ (happen|happens|occur) again | won t happen
  (he|she|they|the <any>|your <any>|everyone|all of you|you|those responsible|whoever) (will|ll|is going to|are going to|is being|are being) ~ (refunded|refund|reimbursed|compensated|sacked|fired|dismissed|suspended|disciplined|excluded|expelled|punished|moved|replaced|paid back|money back|a refund|a full refund|an apology|compensation|sanctioned|cautioned|banned)
  (full|a|your|immediate) (refund|reimbursement|compensation|money back) ~ (will|is|on its way|by|coming|to you|in the)
  (will|ll) be (sorted|fixed|resolved|dealt with|put right|mended|repaired|back to normal|solved|done|changed|stopped) ~ (by|tomorrow|today|tonight|this week|monday|tuesday|wednesday|thursday|friday|next week|within|before|at once|immediately|straight away|for good)
  (by|before) (tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|the end of the day|the end of the week|the weekend|next week) ~ (sorted|fixed|resolved|mended)
  (from|starting) (tomorrow|monday|next week|now on) ~ (will|there is|there are)`;

/** It says that nothing is promised, or that it may not be told. */
export const HOLDS_BACK = `
  (cannot|can t|can not|unable to|not able to|do not|don t|never|not) ~ (promise|guarantee|discuss|comment|talk about|speak about|share|refund|go into)
  (make sure|ensure|see) ~ (it reaches|this reaches|reaches the right|is passed|is looked|is looked at|is heard|your concern*|the right person|properly|you get a|you receive a|someone|somebody)
  (make sure|ensure) ~ (complaint|concern|message) | (will|ll) ~ (let you know|be in touch|look into) | (try|aim|hope|want|our best|work) ~ to (let|find|look|put|get|learn|do|improve|answer|make|hear|understand|be)`;

/** Where a grievance belongs. */
export const POINTERS = `
  (complaint|complaints|concerns|concern|grievance|this) ~~ (under|through|via|by|follow|following|use|using|see) ~ (complaints|complaint|published|formal|concerns|our) ~ (procedure|policy|process|page|route|form)
  (complaint|complaints|concerns|grievance) ~ (procedure|procedures|policy|form|forms|process)
  (complaint|complaints) (page|route|section|leaflet|stage|stages|guide|officer|co ordinator|coordinator|panel|department|team|e mail|email|address|tab|link)
  (procedure|policy|process|form|steps|guide|guidance|page|route|section) ~ (for|on|about|of|under|called|headed) ~ (complaint|complaints|complaining|concerns and complaints|grievances)
  (how to|ways to|the way to|way of) ~ (complain|make a complaint|raise a complaint|raise a concern|make a formal complaint)
  (make|making|raise|raising|send|submit|put in|lodge|file|log|register|bring) ~ (a|your|this as a|it as a|the|an official|this|it) ~ (complaint|formal complaint) | formal complaint
  (gweithdrefn|trefn|polisi|ffurflen|tudalen) ~ (gwyno|cwyno|gwynion|cwynion|achwyn)`;

/** It speaks of the procedure to say that it is not needed. */
export const NO_POINTERS = `
  (please do not|please don t|do not need|don t need|no need|not need|needn t|no point|not worth|pointless|waste of time|hardly|not one|not a matter|save yourself|never mind) ~ (for|to|in|with|about|using|make|making|use|the|a|your) ~ (complaint|complaints|complain|complaining)
  (rather than|instead of) (use|using|make|making|go through|going through|follow|following|send|sending) ~ (complaint|complaints|complaining)
  (complaint|complaints) ~ (procedure|policy|process|form|page) (is not|isn t|will not|won t|does not|doesn t|cannot|can t|would not|wouldn t) ~ (for|needed|necessary|help|cover|apply|change)`;

/** It finds fault with the school itself. */
export const OF_US = `of us | on our part | (our|we) ~ (fault|mistake|error) | we (got|were wrong|were at fault) | and we (are sorry|apologise)`;

/** It is nobody’s at school. */
export const OF_SELF = `(my|our) [own|silly|stupid] (fault|bad|mistake|own fault|own stupid fault|own silly fault) | (all|was|is) (my|our) (fault|doing|mistake) | (brought|brings|bring|happy|good|fond) [back] memories | (but|so|totally|well|and) worth it | worth every penny | in 19## | in the (fifties|sixties|seventies|eighties|nineties) | when i was (a|there|at school|here|little|young|in year|your age) | back in (the day|my day|19##) | where (can|could|do|would) (i|we|my <any>) ~ (find|get|see|download|buy|collect|pay|park|book|send|sign) | what s your secret | blame (me|myself) | we forgot | i forgot | i misread | i got it wrong | i read it wrong`;

/** Somebody else is grumbled about: a council, a railway, the weather. */
export const OF_OTHERS = `m## | a## road | council | councils | highways | train | trains | rail | traffic | roadworks | motorway | royal mail | post office | hospital | gp | nhs | dentist | government | minister | broadband | bt | gas board | water company | landlord | weather | rain | snow | storm | referee | ref | other team | supermarket | airline | airport | cafe | restaurant | pub | cinema | shop | hotel`;
export const OF_SCHOOL = `kids | kid | children | child | pupil | trip | coach | gate | gates | close | closed | closing | shut | you | your | yours | school | school s | teacher | teachers | staff | head | headteacher | deputy | governors | lesson | lessons | homework | class | playground | lunch | lunches | dinners | reception | office | (my|our) <kin> | pupils | classroom | uniform | ta | tas | pta | mr <any> | mrs <any> | miss <any>`;

/** It is answered as a grievance is: with sorrow, or as news that is to be seen to. */
export const SOOTHES = `sorry | apolog* | (thank you|thanks|grateful) ~ (telling|letting|raising|sharing|flagging|bringing|highlighting|pointing|making us|your (comment|comments|feedback|message|honesty|view|views|patience|concern|candour)|reporting) | (pass|passed|passing) (this|it|that|your|these) ~ (on|to|along) | (look|looking|looked) into | (we|i) hear you | (we|i) (understand|appreciate|share|note|take|know) (you|that|your|how|it|this|what|these|why|all) | (feedback|concern|concerns|frustration|frustrating|disappointment|upsetting|distressing) | (head|headteacher|team|governors|mrs <any>|mr <any>|we) (has|have|ve) (seen|read|noted|logged|been told|been made aware) | (try|trying|do|doing|did) our best | please (speak|talk|see|write) ~ (teacher|tutor|head|us) | regret | we (d|would) (like|love|welcome|be happy|be glad) ~ (help|talk|chance|meet|put|chat|discuss) | not the experience | wish (him|her|you|them) well | must have been`;

/** It is pleased, and so was whoever wrote. */
export const GLAD = `so glad | so pleased | glad (you|to|that|he|she|they) | lovely | so kind | that s kind | how kind | made our day | made my day | delighted | so good | thrilled | chuffed | brilliant | wonderful | fantastic | congratulations | well done | welcome | cheer | cheered | grinning | smiling | love to hear | you re welcome | enjoyed`;
