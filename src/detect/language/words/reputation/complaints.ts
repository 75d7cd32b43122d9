/** Less plain: an insult somewhere about them. */
export const SLIGHTS = `
  ((parents|parent s) evening|inset|report writing|report|staff meeting|data drop|ofsted|excuse|excuses) bingo
  <who> ~~ <insult>
  <insult> ~ <who>
  <who> ~~ (ever again|embarrass*|ridiculous|unbelievable|unacceptable|shocking|insult*|blame*|ashamed|dread|nonsense|fuming|furious|angry|livid|raging|fails|failed|refuse*|deny|denied|excuse*|sarcas*|so much for|eye roll)
  (so much for|don t get me started on|do not get me started on|spare me|god help|heaven help|save me from|pray for) ~ <who>
  (my|our|this|that) (boss|line manager|head) ~ (again|never|always|wants|thinks|reckons|made me|made us|won t|has decided|expects|insists|refuses|shouting|shouted|moaning|emailed me|breathing down)`;

/** Asked for better,  in good part. */
export const COMPLAINTS = `
  (could|can|would|might) (the school|school|they|someone|somebody|the office|the head|teachers|you) ~1 (possibly|ever|maybe|perhaps|please|not|at least|just|kindly) ~1 (answer|reply|fix|sort|tell|give|let|send|ring|email|read|mark|check|listen|explain|stop|try|start|stick|use|put|think|open|keep|have) ~
  (two|three|four|five|six|##|several) (weeks|days|months) to (answer|reply|respond|return|fix|sort|mark|find|send|ring|email) ~
  (got|get|gets|spelt|spelled) (my|our|his|her) ~2 (name|names|age|class|allergy|allergies) wrong ~
  (i|we) (do|did|only|just|really|sometimes|so) (wish|hope|think|feel|find|worry) ~~~ (would|could|came|come|had|were|was|didn t|did not|wasn t|weren t|too|more|earlier|sooner|before|once|better|less|fewer)
  (not|no) (cross|angry|moaning|complaining|having a go|being funny|offence|hate|shade|disrespect) ~1 (just|but|only) ~4
  (no offence|not being funny|not to moan|don t mean to moan|not to complain|i don t like to moan|hate to moan|hate to complain|hate to be|not a moan|small moan|little moan|mini moan|small gripe|gripe|tiny gripe|one criticism|only criticism|only complaint|one complaint|my only|constructive|small thing|niggle|bugbear|pet hate|minor point|slight grumble|grumble|grumbles) ~4
  (bit|little|tad|touch|kinda|kind of|sort of|rather|slightly|somewhat|a wee bit|fairly|quite|pretty) (disappointed|let down|sad|upset|cross|miffed|peeved|put out|narked|naffed off|gutted|deflated|frustrated|fed up|surprised|confused|confusing|slow|late|cold|dear|steep|pricey|expensive|rushed|chaotic|disorganised|unfair|harsh|rubbish|naff|poor|short|much|boring|dull|dated|shabby|tired|noisy|crowded|tight|awkward|muddled|patchy|hit and miss|over the top|unclear|vague|impersonal|abrupt|off|cheeky) ~3
  (no one|nobody|noone|not one person|nobody ever|no one ever) ~1 (rang|rings|called|calls|phoned|phones|replied|replies|answered|answers|told|tells|tell|let us|let me|got back|gets back|came back|responded|mentioned|warned|explained|asked|checked|noticed|at the desk|in the office|picks up|picked up|seems to know|knows|could tell) ~3
  (rang|ring|phone|phoned|emailed|e mailed|email|message|messaged|wrote|written|called|asked|left messages|left a message) ~2 (three|four|five|six|twice|two|several|##|many|countless) ~1 (times|emails|messages|weeks|days) ~4
  (haven t|have not|hasn t|has not|havent|never|yet to|still not|still haven t|still hasn t) ~1 (heard|had|received|got|seen|been told|been given|arrived|come|come home|come back|been answered|been fixed|been mended|been replied|turned up|had a reply|been paid|been refunded) ~3 (from|back|about|anything|a reply|an answer|a refund|a thing|the|any|it|yet|since|still|for) ~2
  (could|can|would|should|might) (we|they|you|school|it|there|the <any>|somebody|someone) ~2 (try|have|be|please|perhaps|maybe|possibly|not|start|stop|get|think|send|look|put|use|make|let|give|consider) ~3 (instead|better|earlier|sooner|more|fewer|less|two|another|a different|different|warmer|longer|shorter|clearer|next time|in future|again|please|notice|warning|for once|somewhere|anywhere) ~1
  (how|the way) (the|it|that|this|things|everything|pick up|parking|tickets) ~3 (was|were|is|are|been) ~1 (run|handled|organised|organized|dealt with|managed|done|communicated|arranged|planned|announced|sold|marked|decided|told) ~3
  (before|after|past|on|by) the (deadline|day|event|closing date|last minute|due date|date) ~2 (just for once|for once|again|as usual|already|please|every time) ~1
  (just|even) for once ~1 | (yet|once) again ~4 | as (usual|always|ever) ~1
  (seriously|honestly|surely) ~2 (how|why|what|could|can|is|does|it s|who|nobody|a) ~4
  (why|how come) (does|do|did|is|are|was|were|can t|won t|isn t|aren t|doesn t|don t|must|should|on earth|oh why) ~2 (school|the school|they|we|parents|nobody|no one|everything|my <any>|our <any>) ~4
  (gave|give|given|giving) ~2 (thought|consideration|notice|warning) to ~2 (working|parents|families|those|people|siblings|single|dads|anyone)
  (working|single|full time|busy|poorer|bigger) (parents|families|mums|dads|parent|mum) ~~ (can t|cannot|struggle|impossible|hard|never|work|afford|manage|juggle|left out|forgotten)
  (can t|cannot|could not|couldn t|struggle to|struggling to|hard to) ~1 (hear|see|read|park|afford|find|understand|follow|open|log in|keep up|get an answer|tell) ~4 (a thing|anything|anyone|the letter|the website|the app|the menu|it|them|school|the office|on the|in the|because|any more|this|that|half)
  (think|thought|reckon|feel|felt) ~2 (could do|could have|should have|deserve better|deserved better|ought to|went on too|too long|too short|too early|too late|too much|needs|need a|lacks|lacked|missing) ~3
  (overcharged|short changed|double booked|oversold|sold out before|locked out|turned away|left standing|left waiting|stood in the rain|missed out|left out|left off|forgotten again|never asked|not invited|wasn t invited|squashed|squeezed) ~3
  (would|it would|might|it might) (have been|be) (kind|nice|good|polite|helpful|courteous|useful|lovely|decent|sensible|better|easier|fair) ~
  another (year|term|week|day|month) another ~
  <of-school> ~~ (lied|lies|ignored|refused|blurry|filthy|leaking|mouldy|stale|burnt|soggy|inedible|overpriced|useless|hopeless|pointless|disappointed|let down|fed up|in tears|scared|unsafe)
  (lied|ignored|refused|nobody rang|nobody told|in tears|hungry) ~~ <of-school>
  (not sure|not certain|not convinced|unsure|doubt|i doubt|wonder|wondering|don t see|do not see|fail to see|struggle to see|hard to see|can t help|cannot help) (that|whether|if|why|how|about|thinking|feeling|but) ~~ (fair|right|enough|sensible|necessary|good|need|needs|works|wise|ideal|point|reasonable|safe|ok|okay|idea|best|helpful|think*|costs|cost|families|afford|working|worth|useful)
  (letter|e mail|email|newsletter|date|dates|message|report|text|form|website|calendar|menu) ~ (with|has|had|full of|riddled with|still|contains|says|gives) ~ (wrong|mistake|mistakes|error|errors|typo|typos|spelling|misspelt|last year|old|out of date|wrong name|two different)
  perhaps (a|an|some|somebody|someone|it|next|we|they|the) ~ (proofread*|spellcheck*|calculator|calendar|diary|reminder|could|should|might|next time|would|time)
  (any chance|any hope|no chance) (of|that|we|you|the|somebody) ~ <any>
  is it too much to (ask|expect|hope)
  (bit|rather|a little|somewhat|quite|very) (steep|pricey|much|rich|short sighted|unfair|harsh|disappointing|annoying|late in the day|last minute|miffed|puzzled|confused|baffled|cross|sad|frustrating|underwhelming|chaotic)
  (confused|puzzled|baffled|bewildered|surprised|annoyed|cross|miffed|irritated|dismayed) (by|about|at|that|as to|why|how) ~
  £[^ ]{1,8} for (a|an|one|##|two|three|this|that) ~ (really|seriously|steep|robbery|wow|ouch|lunch|trip|photo|tie|jumper|sandwich|ticket|blazer|expensive|pricey|how)
  (come on|must try harder|do better|could try harder|see me|nil points|no stars|one star|two stars|two out of ten) ~
  (when|since when) did ~ (become|start|stop|get) ~ (so|ok|okay|acceptable|normal|being|too|caring)
  (forgot|forgotten|forgets|lost|mislaid|mixed up|muddled|missed|skipped) ~ (my|our|his|her|the|to) ~ (son|daughter|child|again|form|letter|coat|lunch|medicine|inhaler|tell|ring|say|send|name|birthday|turn|slot)
  (chaos|mayhem|bedlam|scrum|free for all|nightmare|shambles) (at|in|on|every|this|again|with) ~
  (weeks|days|months|term|hours) (and|with|without|later|on) ~ (no|nothing|still|not a|nobody|silence|zero) ~
  (could|can|might) somebody [please] (explain|tell|sort|answer|pick|look|let)
  (not great|not ideal|not on|not okay|not ok|not good|not the best|poor show|bad form|bad timing|badly timed|wrong time|must be better)
  (ridiculous|silly|absurd|daft|pointless|barmy|crazy) (rule|policy|system|time|idea|price|decision|queue|dates|uniform|amount)
  (unhelpful|unclear|unfair|unhappy|unimpressed|unreasonable|unkind|unorganised|disorganised|unsatisfactory|unprofessional|unsympathetic|unfriendly|unwelcoming|unacceptable|dissatisfied|impersonal|inconvenient|inconsistent|inconsiderate|inadequate|dismissive|abrupt|curt|brusque|patronising|chaotic|shoddy|sloppy|tatty)
  (not so|not very|less than|hardly|far from) (helpful|clear|fair|happy|impressed|reasonable|kind|organised|organized|satisfactory|professional|sympathetic|friendly|welcoming|ideal|acceptable|satisfied|thrilled|perfect|useful)
  (could|can|would|please|may|might) (<place>|the school|someone|somebody|anyone|anybody|they|you|the <any>|@[^ ]{2,30}|[^ ]{3,30}) [please] (look again|look at|look into|think again|rethink|reconsider|consider|do something|sort|sort out|fix|explain|review|change|answer|reply|let us know|tell us|bring back)
  (son|daughter|child|lad|boy|girl|he|she|they|kids|children|little one|twins) [often|still|always|never|usually|regularly|keeps|again] (gets|get|got|has|had|comes|came|goes|went|was|is|were|left|sat|waited|waits|stood) ~3 (no|not|without|hungry|cold|late|upset|crying|in tears|soaked|nothing|alone|bored|lost|forgotten|missed|muddled|wet|unsupervised|left out) ~1
  (why|how come) (is|are|does|do|did|has|have|was|were|can|can t|isn t|doesn t) ~~ (always|never|still|again|so late|so long|only|not|no longer|every time|nobody|so little|so few|so much) ~1
  (two|three|one|a|few|##) (days|day s|hours|hour s|day|week s|weeks|minutes) notice
  (third|second|fourth|fifth|##th|##rd|umpteenth) (week|term|letter|e mail|email|month|year|change|supply|teacher|lost|cancellation|in a row) ~1
  (answered|answer|answers|pick up|picked up|picks up|reply|replied|replies|listen|listened|respond|responded|communicate|communicated|ask us|asked us|consult|consulted|tell us|told us) ~3 (once in a while|for once|occasionally|now and then|from time to time|sometimes|first|in time|properly|beforehand|in advance|ever)
  (queue|queues|wait|parking|traffic|dinner queue|portion|portions|food|heating|toilets|communication|homework|lunch|lunches|menu|website|app|letters|bus|minibus|changing rooms) ~ (too|so|always|still|again|rather|could|needs|need|never|isn t|aren t|wasn t|every) ~3 (long|slow|small|cold|dirty|late|much|poor|bad|better|attention|improving|work|confusing|short|patchy|broken|locked|filthy|chaos|ridiculous|down|full|wrong) ~1
  (wish|wished) (the|school|they|ourname|you|it|somebody|someone|he|she|there|we|i) (would|had|could|were|was|hadn t|didn t|knew|d) ~ <any>
  (surely|shouldn t|should not|ought not|is it really|is it too much|would it be too much|would it kill|how hard) ~ <any>
  (disappointed|disappointing|let down|underwhelmed|not impressed|frustrated|annoyed|unhappy|saddened) (with|by|in|about|at|that|to) <any>
  (disappointed|disappointing|let down|underwhelmed|unimpressed|not impressed|not happy|unhappy|frustrated|frustrating|dismayed|saddened|upset|annoyed|concerned about|worried about|not good enough|not ideal|could be better|could do better|could have been better|
    can do better|has slipped|have slipped|slipped a little|slipped|gone down|getting worse|a let down|falls short|fell short|below par|leaves a lot to be desired|room for improvement)
  (no|without|still no|yet no|not had|had no|not a) (answer|reply|response|word|acknowledgement) ~ (yet|from|since|for|after|again)
  (no|without|still no|yet no|not had) (answer|reply|response)
  (so|very|too|rather|quite|a bit|really|pretty|little) (poor|short|late|long|cold|small|loud|quiet|expensive|confusing|vague|dirty|slow|crowded|thin|harsh|strict|unclear|badly organised|chaotic|muddled|rushed|bland|dear)
  (still|been) waiting ~ (for|since|to hear)
  (i|we) (do not|don t|<cannot>|can t|would not) (think|feel|believe|agree|understand|see) ~~ (fair|right|enough|why|reasonable|necessary|good|works|working)
  (would|it would) be (good|nice|great|helpful|better|lovely) (if|to hear|to have|to know) 
  (could|can|please could|might) (the|ourname|school|we) ~ (please|not|have more|give|tell us|let us|explain|look at|rethink|reconsider)
  (wish|hope) (the|school|they|ourname|you|it) (would|had|could) ~ <any>
  (a|such a|what a|bit of a) (shame|pity) (that|the|about|after|there|it|when)
  (might|could|should) have (told|warned|let|asked|said|rung|mentioned|thought) ~ <any>
  (found|find|finding) out (at the gate|on the day|from other|from another|by accident|on facebook|too late|at the last)
  (not|no longer|hardly) (fair|acceptable|what we expected|what i expected|well organised|clear|the standard)
  (short|little|less|late) notice
  (a bit|a little|some) more (notice|warning|time|information|communication|clarity|thought|care|support|space|feedback|homework) 
  (could|would) (have|<be>) (done with|nice|lovely|helpful|kinder|clearer|better|grateful|appreciated)
  (we|i) (found|find|thought|felt) ~~ (rushed|confusing|short|long|poor|hard|difficult|unhelpful|disorganised|cold|noisy|crowded|unclear|odd|strange|muddled|harsh|unfair|late|lacking|thin|sad|tricky)
  (not|n t|isn t) ~ (working|sure about|convinced|keen|ideal|a fan|great|brilliant|impressed|easy|clear|enough|helpful|very good|so good|what it was)
  (please|perhaps) ~ (reconsider|rethink|think again|look again|look into|sort|fix|mend|change|review|answer|reply)
  (again|another) ~ (cancelled|late|changed|moved|lost|missing|wrong|broken)
  (cancelled|late|changed|moved|lost|missing|wrong|broken) ~ (again|for the second time|for the third time|twice|three times|as usual|yet again)
  (second|third|fourth|fifth|##nd|##rd|##th) time ~~ <any>
  (nobody|no one|no body) (told|answered|replied|rang|called|explained|listened|picked|seems|tells|answers)
  (problem|problems|issue|issues|concern|concerns) with ~ <of-school>
  (wish|wished) ~~ <of-school>
  <of-school> ~ (could|should|might|ought to) ~ (<be>|have been|do|have|come|start|end|use|give|send) ~ (better|earlier|sooner|clearer|shorter|longer|more|less|fewer|warmer|kinder|cheaper)
  (has|have) (got worse|gone backwards)
  (standards|quality) ~ (drop*|slip*|fall*|<gone>)
  used to be ~ (better|good|lovely|great|fun|warmer)
  (complained|boring|bored|hate|annoying|unhappy|dreadful|awful|badly|poorly) ~~ <of-school>
  <of-school> ~~ (poor|poorly|bad|badly|worse|boring|annoying|pointless|broken|mess|silly|cold|pity|shame|sad|confus*|muddl*)
  (is it just me|am i the only one|(anyone|anybody) else (find|finding|feel|feeling|think|noticed|worried|struggling|having|had|not|fed|getting|annoyed|confused|waiting)|(does|is|has) (anyone|anybody) else ~1 (find|finding|feel|feeling|think|thinks|noticed|worry|worried|struggling|had|having|not|fed|get|getting|waiting|annoyed|confused|bothered|wondering))`;

/** What tells that the school is spoken of at all. */
export const OF_SCHOOL = `
  <who> | worksheet* | spreadsheet* | glue sticks | whiteboard* | wraparound | brochure | prospectus | committee | my (son|daughter|lad|child) s | boss | bosses | reports | homework | lunches | newsletter | newsletters | uniform | assembly | assemblies | hall | playground | parents evening | timetable | rule | dojo | arbor | parentmail | detention | dinner queue | lunch queue | school dinner* | school lunch* | class teacher | pe kit | book bag* | book bags | reading record | gcse* | a levels | send support | ehcp | drop off | trip | trips | residential | wraparound | breakfast club | after school | school bus | club | clubs | play | concert | sports day | exams | mocks | lessons | lesson | gate | gates | car park | letters | letter | parking | deadline | queue | lunch | lunchtime | coat | coats | cardigan | jumper | lost property | nativity | disco | fair | fete | bake sale | cake stall | tickets | photos | school photo | pe | swimming | music lessons | bell | register | spellings | reading book | marks | sats | phonics | survey | app | portal | login | payment | trip money | dinner money | packed lunch | menu | chips | toilets | heating | boiler | minibus | bus | coach | choir | band | team | match | fixture | fixtures | rehearsal | prom | leavers | assembly times | inset | term dates | half term | drop off | pick up | pickup | school run | crossing | lollipop | meeting | meetings | hr | slt | inset | morale | workload | line manager | ppa | rota | union | grievance | appraisal | payslip | changing room | changing rooms | board | the chair | my hours | hours were | my notice | notice in | contract | contracts | classroom | classrooms | corridor | corridors | years here | here at | period one | cover lesson | department | our place | this place | colleague | my boss | whistle ?blow* | bottom set | top set | staff ?room | playtime | break time | breaktime | supply teacher | reading scheme | school field | field | hut | mobile classroom | portakabin | dress up day | (st|saint) [^ ]{3,10} s | costume days | refund | portions | hatch | dinner | dinners | a chair | chair of | teaching | year ## prices | little ones | first day back | teaching them | cakes | tombola | helpers | library | supply | cover | planning time | exit interview | display | rules for | fire drill | moderation | timetabling | data drop | data drops | siblings | tlr | dress up days | phone ban | open day | grades | pay rise | lanyard | my post | predicted | dressing up day | non uniform | mufti | own clothes day | face painting | communication | nurture room | book fair | work experience | options evening | open evening | physics | maths | geography | chemistry | year ## | year ##s | mins for lunch | packed lunches | this lot | paperwork | curriculum | learning support`;
