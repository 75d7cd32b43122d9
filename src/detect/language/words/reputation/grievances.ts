/** Quarrels from inside: pay, load, rule and leaving, told to the world. */
export const GRIEVANCES = `
  (boss|bosses|execs|executives|ceo|ceos|trustees|leaders|heads|managers|consultants) ~2 on £[^ ]{2,8} ~4 (telling|tell|tells|told|saying|says|lecturing|asking|asks|crying|pleading|claiming) ~
  (pays|pay|paid|paying) (its|their|his|her|our|the|us) ~1 (staff|teachers|tas|teaching assistants|support staff|cleaners|cooks|dinner ladies|lunchtime staff|supervisors|technicians|cover staff|supply|less|peanuts|pennies|buttons) ~1 (less|worse|peanuts|pennies|buttons|nothing|late|than|below|under|so little|next to nothing|a pittance) ~
  (governors|governing body|governor|staff|trust|trustees|board|slt|leadership|department|departmental|phase|pta|budget) (meeting|meetings|briefing|briefings|inset|committee|away day) ~2 (<be>) ~1 (pantomime|a pantomime|farce|a farce|circus|a circus|joke|a joke|shambles|a shambles|chaos|car crash|a car crash|bunfight|a bunfight|soap opera|a soap opera|waste of|a waste of|pointless|carnage|zoo|a zoo|playground|a playground) ~
  (colleague|colleagues|teacher|ta|i|we|friend|nqt|ect|half the staff|staff) ~1 (cried|crying|wept|in tears|sobbed|broke down|had a breakdown|had a panic attack|fainted|collapsed|threw up) ~ (cupboard|toilet|toilets|car|today|again|school|work|staff ?room|classroom|meeting|because|after|desk|stock|loo)
  (told|asked|expected|advised|ordered) to (man up|toughen up|be more resilient|be resilient|smile|suck it up|get on with it|work harder|do more|lump it|put up|stop complaining|be grateful|just cope)
  (##th|##rd|##nd|first|second|third|fourth|fifth|sixth|another|yet another) (cover|cover lesson|cover lessons|lost free|lost ppa|unpaid|weekend|late night|evening|twilight|observation|learning walk|book scrutiny|data drop|rota|timetable change) ~ (this week|this term|in a row|this month|running|while|because|again|since|and counting|gone|so)
  (no|lost my|lost our|missed my|another) (ppa|frees|free period|lunch break|planning time|toilet break) ~
  (i|we) (sat|served|was|were|spent ##|spent <any>) ~ (on|in|at|with) ~ (board|governing body|governors|committee|slt|leadership team|that place|panel) ~~ (never|nobody|no one|every|decid*|lies|lied|ignored|minutes|mates|pub|rubber|silenced|shut down|outvoted|bull*)
  (email*|e mail*|message*|text*|call*) ~ (at|after|before|on) (##|midnight|ten at night|eleven at night|sunday|weekend|christmas|five am|5am|bank holiday) ~ (<rulers>|boss|work|expect*|reply|urgent|demand*|again)
  (observed|observation|learning walk|scrutiny|scrutinised|micromanag*|micro manag*) ~ (again|every|third|week|despite|while|like|to death|boss|head|slt)
  (marking|planning|reports|data|paperwork|working) ~ (till|until|past|at) (midnight|##|one|two|three|eleven|ten|<any> in the morning) ~ (and|while|for what|for|because|again|nobody|thanks|pay) ~
  (thank|thanks) (you|so much|a lot|) ~ (<rulers>|slt|management|the trust) ~ (for (nothing|another|making|ruining|dumping|cancelling|taking|ignoring|yet))
  (leaving|quitting|quit|leave|left|resign*) ~ (teaching|profession|this job|the job) ~ (because|thanks to|due to|since|no|not|never) ~
  (while|meanwhile|yet|and yet|but) ~ <rulers> ~ (has|have|had|s|get|gets|got|treated|enjoy*|order*|bought|buys|take*|took|jet*|swan*|off|is|are) ~ <comfort>
  (doing|done|did|do|covering|cover|covered|carrying) ~4 (job|jobs|work|role|roles|workload|classes|lessons|post) ~4 (on|for|with|without) ~3 (pay|salary|wage|wages|money|thanks|a penny|nothing|point|points|allowance|recognition|thank you) ~1
  <rulers> ~ (know|knows|knew|were told|have been told|has been told) ~4 (look|looks|looked|do nothing|does nothing|did nothing|say nothing|says nothing|turn away|shrug|shrugs|shrugged|sit on|sits on|sat on|hide|hides|blame|won t act|nobody acts)
  (union|rep|acas|tribunal|strike ballot|vote of no confidence|no confidence) ~4 (against|over|because|meeting|called|rung|involved|again|about|in|from|next|if) ~4 (<rulers>|workload|pay|cover|marking|bullying|treatment|hours|staff|us|school|rota|directed time)
  (told off|hauled in|called in|dragged in|pulled in|summoned|reprimanded|ticked off|moaned at|written up) ~3 (by|to|into) ~2 <rulers> ~1 (for|because|over|about|after|again|office) ~1
  (another|third|fourth|fifth|##th|##rd|yet another) [<any>] (teacher|colleague|ta|head of department|head|member of staff|one) (leaves|leaving|quits|resigns|gone|walks|left|off) ~5 (and|wonder|nobody|year|term|month|because|no surprise|can t think why|shock|who next) ~1
  (my|our) (line manager|head of department|boss|hod|deputy|head) ~ (has it in for|takes|took|stole|steals|shouts|shouted|undermines|undermined|ignores|ignored|lied|told everyone|wants me out|forgot|never|bullies|bullied|piles|dumps|dumped|blames|blamed) ~1
  (pay|payslip|wages) ~3 (wrong|short|late|missing|not been paid|hasn t|never) ~3 (again|third|second|month|year|since|running|nobody|hr) ~1
  <spent> ~ (£[^ ]{1,10}|grand|thousand|hundred|hundreds|thousands|k|money|pounds|##k|a fortune) ~~~ (while|but|yet|meanwhile) ~ (we|i|us|our|my|there|<children>|teachers|<staff>|nobody|half)
  (no money|nothing|no budget|not a penny|zero) ~ (for|left for) ~ (pay|pay rise|rise|us|staff|books|paper|glue|teaching assistants|tas|supply|resources|my) ~~~ (<rulers>|team|they) ~ (spa|off to|head off|new|away|lunch|hotel|conference|bonus|golf|trip|jolly|treated|champagne|prosecco)
  <rulers> ~2 (won t|will not|refuse to|refuses to|wouldn t|can t be bothered to|cannot be bothered to|have no intention of) ~2 (pay|paying|listen|listening|hire|hiring|replace|back|backing|support|recruit|fund|buy|answer|give|let) <any>
  they wonder why (we|<staff>|teachers|everybody|everyone|people|nobody|no one|half of us|so many) ~ (leave|leaving|quit|go|going|left|gone|apply|applies|stays|stay|exhausted|off sick)
  (told|heard|learnt|found out) ~ (there is|there s|we have|we re|no|that) ~ (no money|no budget|no pay|not getting|cannot have|can t have) ~~~ (<rulers>|meanwhile|then|while)
  (<rulers>|school|ourname|place) ~ (can|could|will|always|somehow|manage* to|happily) ~ <spent> ~~ <comfort>
  (we|i) ~ (sharing|share|buy|buying|paying for|pay for) ~ (glue sticks|pencils|paper|books|laptops|scissors|resources|own pens|own paper|out of my own pocket|out of our own pocket) ~~ (between|again|while|because|rooms|classes)
  (asked|begged|been asking|waited|been waiting) for ~~ (since|in|for) (september|january|march|may|october|november|weeks|months|years|a year|two years|a term) ~ <any> ~~ (still|nothing|ignored|refused|no)
  (nobody|no one|not one of them|none of them) [<any>] (in charge|upstairs|above us|at the top|in the office) ~ (listen*|care*|ask*|notice*|replie*|reply)
  you (couldn t|could not) make it up | (says it all|tells you everything|speaks volumes) about ~ <employer>
  handing in my notice
  (handed|putting|put) in my notice
  (not on|no longer on|barely on) speaking terms
  (without|no|not had|never had|denied|refused) ~ pay (rise|award|increase)
  (unpaid|unreasonable) (overtime|hours|cover|duties|work)
  (pay|wages|salary) ~ (freeze|frozen|cut|<insult>|insulting|peanuts|joke|docked|late again)
  (job hunting|looking for another job|looking for a new job|updating my cv|cv is out|polishing my cv|want out|counting the days|counting down the days)
  (new|latest|another) ~ (policy|rule|rota|timetable|directive|initiative) ~ (dropped on|forced on|imposed on|dumped on|sprung on|landed on|without asking|without a word|nobody asked|no consultation)
  (dropped|dumped|sprung|forced|landed|imposed) ~ on (us|<staff>|me)
  (overworked|underpaid|undervalued|unappreciated|burnt out|burned out|worked to death|run into the ground|treated like dirt|taken for granted|passed over|overlooked|sidelined|frozen out|thrown under the bus) 
  (passed over for|overlooked for|denied) ~ (promotion|the job|post)
  (leadership|management|slt|head|deputy|governors|trust|bosses) ~ (never asked|did not ask|didn t ask|don t listen|do not listen|won t listen|without asking|refuse|refuses|took|takes the credit|got a new office|gets a new office|got a pay rise|got a bonus)
  (support|help|thanks|backing|word|consultation) from (slt|management|leadership|above|the head|the top|the office|the trust|the governors|the deputy)
  (reports|marking|books|planning) ~~ (deputy|head|slt|management|leadership|boss) ~~ (skiing|holiday|golf|home early|long lunch|typical)
  morale ~ (rock bottom|low|<gone>|floor|zero|never been lower|non existent)
  (no|zero|non existent) morale
  (<staff>|teachers|colleagues|half the staff|half of us|everyone|everybody|half of our department) ~ (leaving|quitting|walking out|queueing to leave|jumping ship|in tears|crying in|signed off|job hunting)
  (if you knew|if people knew|if parents knew|wait till people hear|the stories i could tell) ~~ <who>
  (grievance|complaint) (against|about) (my|the|our) ~ (<employer>|boss|line manager)
  (so|now) ~ (telling|putting it all|going public|sharing it|posting it|writing it) (the internet|on here|here|online|facebook|twitter|the world|everyone)
  (my|our) (boss|line manager|head) ~ (again|<insult>)
  (<who>|anyone|anybody) else ~ (sick|fed up|tired|annoyed|fuming|angry|had enough)
  (share|like|retweet|repost|comment|sign) ~ if ~ (unfair|wrong|agree|hate|sick|think|should|had enough)
  (petition|campaign) to ~ (sack|remove|oust|get rid of|stop the head)
  (does anyone|does anybody|anyone|anybody|do you|did anyone) know why ~~ (sent home|excluded|suspended|expelled|kicked out|in trouble|police)
  (fight|punch up|scrap|stabbing|brawl|incident) ~~~ (who was it|who did it|names please|anyone know who)
  (claim for|sue (the|them|our|my|that|this|for)|suing|compensation) ~~ <employer>`;

const WORK =
  'meeting|meetings|inset|briefing|briefings|slt|hr|human resources|data drop|observation|observations|learning walk|cover|ppa|frees|workload|marking policy|directed time|appraisal|performance management|pay rise|payslip|rota|union|timetable|email from|e mail from|line manager|union rep|staff room|staffroom|staff meeting|twilight|my boss|our boss|the boss|my head of department|my hod|the trust|governors|leadership|management|our head|the head|deputy head|consultation|restructure|initiative|policy|whole staff|all staff|colleagues|department|school|work|this place|job';
const GRIM =
  'fuming|livid|furious|seething|raging|sick of|sick to death|fed up|had enough|had it with|had it up to|over it|insult|insulting|insulted|unbelievable|disgusted|disgusting|not one person|nobody dare*|dared|dares|dare speak|dare say|afraid to|scared to|too scared|ignored again|silenced|shouted at|shouted down|talked over|blamed for|scapegoat*|undermin*|bullied|bullying|cried in|in tears|morale|unpaid|no thanks|soul destroying|demoralis*|demoralized|resigned|resigning|quitting|whistleblow*|cover up|covered up|favourites|favouritism|clique|cliques|toxic|gaslit|gaslight*|micromanag*|stabbed in the back|backstab*|thrown under|hung out to dry|kept in the dark|treated like|treat us|treats us|treated us|expected to work|expects us|expected us|lied to|lied about|broken promise|broken promises|protects whoever|protect whoever|protect the|protects the|protect their|look after their own|who you know|brown nos*|jobs for|passed over|no support|zero support|never support*|not supported|hung up on|dread|dreading|burnt out|burned out|on my knees|on our knees|worked into|breaking point|end of my tether|walking on eggshells|eggshells|vendetta|witch hunt|pushed out|forced out|managed out|hounded|ganging up|closing ranks|closed ranks|whitewash|rubber stamp*|shambolic|divide and rule|one rule for|double standards|read slides|reading slides|death by powerpoint|could have been an email|could ve been an email|waste of everyone';

/** Work and what is wrong with it, in one sentence, by somebody who works there. */
export const WORK_GRIEF: string = `
  (${WORK}) ~~~ (${GRIM}) ~1
  (${GRIM}) ~~~ (${WORK}) ~1
  (grievance|formal complaint|whistleblowing) ~1 (number|##|in|went|submitted|lodged|raised|upheld|filed|dismissed|hearing|meeting|procedure|has|is|against|now|today) ~3
  (lodged|filed|put in|submitted|raised|raising|lodging|filing|submitting|putting in) ~1 (grievance|formal complaint|formal grievance|union case|whistleblowing) ~2
  (hr|human resources|slt|management|union|governors|the trust|leadership|the head|our head) ~1 (here|at) ~2 (protect*|look after|looks after|side|sides|back|backs|ignore*|bull*|punish*|reward*|promote*|favour*|listen*|only|never|don t|do not|won t|couldn t) ~2
  (morale|goodwill|trust|respect) ~1 (what|has gone|is gone|gone|is dead|dead|evaporated|died|left the building|in the gutter|on the floor|through the floor|at an all time|all time low|never lower|has died|ran out) ~2
  (what|where s the|where is the) (morale|wellbeing|work life balance|goodwill|thanks|duty of care|support|consultation) ~1
  (nobody|no one|not one of us|none of us|not a soul|not one person) ~1 (dare|dares|dared|is allowed|was allowed|are allowed|allowed|has the guts|spoke up|speaks up|will speak|would speak|feels able|feel able|feels safe|feel safe|asked us|asked the staff|consulted|listened|backed|defended|thanked) ~2
  (how|when|why) (is|are|am|do|does|should|would) (it|we|i|this|they|anyone) ~3 (fair|legal|acceptable|allowed|expected|supposed|treated|work for|put up|stay|bother) ~2
  (third|fourth|fifth|sixth|umpteenth|second|##th|##rd) (weekend|sunday|evening|night|saturday|day) (in a row|running|on the trot|straight) ~~ (marking|reports|planning|data|books|paperwork|school|work)
  (work|working|job|school|this place|teaching|boss|head) ~2 (is|are|s) ~1 (killing|breaking|destroying|crushing|ruining|making) (me|us|my|people|staff|good)`;
