/** Less plain: an insult somewhere about them. */
export const SLIGHTS = `
  <who> ~~ <insult>
  <insult> ~ <who>
  <who> ~~ (ever again|embarrass*|ridiculous|unbelievable|unacceptable|shocking|insult*|blame*|ashamed|dread|nonsense|fuming|furious|angry|livid|raging|fails|failed|refuse*|deny|denied|excuse*|sarcas*|so much for|eye roll)
  (so much for|don t get me started on|do not get me started on|spare me|god help|heaven help|save me from|pray for) ~ <who>
  (my|our|this|that) (boss|line manager|head) ~ (again|never|always|wants|thinks|reckons|made me|made us|won t|has decided|expects|insists|refuses|shouting|shouted|moaning|emailed me|breathing down)`;

/** Asked for better,  in good part. */
export const COMPLAINTS = `
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
  (is it just me|am i the only one|anyone else find|anybody else find|does anyone else|is anyone else)`;

/** What tells that the school is spoken of at all. */
export const OF_SCHOOL = `
  <who> | wraparound | brochure | prospectus | committee | my (son|daughter|lad|child) s | boss | bosses | reports | homework | lunches | newsletter | newsletters | uniform | assembly | assemblies | hall | playground | parents evening | timetable | rule | dojo | arbor | parentmail | detention | dinner queue | lunch queue | school dinner* | school lunch* | class teacher | pe kit | book bag* | book bags | reading record | gcse* | a levels | send support | ehcp | drop off | trip | trips | residential | wraparound | breakfast club | after school | school bus | club | clubs | play | concert | sports day | exams | mocks | lessons | lesson | gate | car park`;
