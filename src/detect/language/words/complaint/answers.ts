/** An answer that argues or blames, and one that owns up. */

/** An answer that says who is right. */
export const ARGUES = `
  (deleting|deleted|delete|removing|removed|remove|hiding|hidden|hide|taking down|taken down|reporting) ~1 (comments|comment|posts|reviews|replies|remarks|your <any>) [like|such as|of] [this|these|that|those|yours|that kind] ~
  (get|gets|be|being|find) [you|yourself|yourselves|them|people|anyone] (blocked|banned|muted|barred|kicked off|thrown off|taken off) ~
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
  (the|your|his|her|their|our) door was (there|open|locked|supervised|manned|answered) ~ | (the|your) door is (open|locked|supervised|manned|answered) ~
  (the|your|his|her|their) (lunch|food|coat|letter|gate|heating|bus|teacher|office|phone|class|room|hall|work|homework|seat|place) (was|were|is|are) (there|open|on|in|hot|warm|fine|clean|available|safe|locked|supervised|marked|manned|answered) ~
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

/** It finds fault with the school itself. */
export const OF_US = `of us | on our part | (our|we) ~ (fault|mistake|error) | we (got|were wrong|were at fault) | and we (are sorry|apologise)`;

/** An answer that says whose fault it is. */
export const BLAMES = `
  (funny|odd|strange|interesting|curious|amazing|remarkable) (how|that) [it s|it is] [always|only|it s always|it is always] ~1 (same|usual) ~2 (people|families|parents|few|faces|names|ones|mums|dads|households|accounts|voices) ~
  (always|it s|it is|invariably) [always] [the] (same|usual) (few|families|people|parents|ones|faces|names|households|voices|suspects) ~1 (moan*|complain*|whing*|grumbl*|shout*|post*|who|kicking off|stirring|with a problem|up in arms) ~
  (and|as|but|since|sadly|in fact|that) it was (you|he|she|your <any>|your own <any>|parents|his own <any>|her own <any>|their own <any>) (who|that) ~
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
