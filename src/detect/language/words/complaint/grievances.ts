/** What somebody holds against a school: outright, or unless it is said in another mood. */

/** Nobody says it of what pleases, however it goes on. */
export const GRIEVANCES = `
  (they|there|it|we|toilets|kids|girls|boys|you|he|she|classrooms|room|<kin>) still (have|has|had|is|are|s|re) no (lock*|heating|toilet*|soap|hot water|paper|teacher|books|reply|answer|apology|date|seat|lights|fence|crossing|shade|places|plan|<any> teacher) ~
  (second|third|fourth|fifth|sixth|umpteenth|another|yet another|##nd|##rd|##th) ~1 wrong (date|dates|time|times|price|name|letter|address|list|link|form|email|uniform|menu|bill|invoice|report) ~
  (my|our) <kin> ~2 been ~2 (sub|substitute|on the bench|benched|overlooked|passed over|reserve|on the sidelines) ~
  (where s|where is|where was|what happened to|what became of) (the|any|all the) (fairness|justice|fair play|common sense|respect|inclusion|equality|decency|compassion|accountability|logic)
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
  (a|what a|such a|complete|total|absolute|utter|like a|it s a|proper) ~1 (pantomime|circus|lottery)
  (farce|fiasco|debacle|cock up|mess up|mess|mockery|insult|kick in the teeth|slap in the face|postcode lottery|shambles|travesty)
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

  do you (lot|people|guys|all) (ever|even|actually|bother|check|read|think|listen|know|care|plan|talk|communicate|proofread|look at|own a|have a) ~2
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
  (gate|gates|door|doors|office|car park|hall|toilets|building|club|bus|coach|minibus|heating|lights|crossing) ~1 (was|were|is|are) still (locked|shut|closed|not|late|broken|out|missing|dark|flooded|off|nowhere|waiting) ~
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
