/** Against the school or somebody in it. */
export const ATTACKS = `
  (thick|daft|dim|dense|dumb) as (mince|planks|a plank|two short planks|two planks|bricks|a brick|posts|a post|custard|porridge|pig|dishwater|a doorstop) ~~ (set|sets|group|class|classes|year ##|kids|pupils|students|children|lot|them|parents|staff|boss|governors|team|form|they|he|she) ~
  (set|sets|group|class|classes|year ##|year ##s|kids|pupils|students|children|lot|them|parents|staff|head|boss|governors|form|they|he|she) ~ (thick|daft|dim|dense|dumb) as (mince|planks|a plank|two short planks|two planks|bricks|a brick|posts|a post|custard|porridge|pig|dishwater|a doorstop) ~
  (life|years|the truth|the real story|the whole story|the inside story|what really goes on|what really went on|what it s really like) (inside|under|at|in|about|with|behind) ~2 <employer> ~3 (by|from|as told by|told by|according to) ~2 (people|those|staff|teachers|parents|pupils|everyone) ~1 who (got out|escaped|quit|walked out|walked away|survived|couldn t take|were pushed|were bullied|left) ~
  (read|here is|here s|find out|see|share|spread) ~1 (why|how many|what drove) (we|they|so many|everyone|everybody|all the staff|half the staff|teachers|staff|people) ~2 (quit|walked out|walked|fled|escaped|got out|ran) ~2 (<employer>|ourname|this place|that place) ~
  <who> <aside> <be> <degree> <insult>
  <who> ~ <cannot> <basics>
  <employer> ~ <deed>
  <employer> <be> ~ <deed>
  <epithet> <person>
  <epithet> <any> <person>
  <person> ~ (wants|needs|should|deserves|deserve|need|want|ought to) ~ <gone>
  whoever ~~ (wants|needs|should|deserves|ought to) ~ <gone>
  (sack|fire|get rid of|oust|boot out|kick out|remove) (the|that|our|this|these|those) ~ <employer>
  (cheated|lied to|conned|swindled|ripped off|robbed|fleeced|overcharged|deceived) (us|me|everyone|everybody|them|parents|<families>|<staff>|the school|our school|pupils|<children>)
  (do not|don t|dont|wouldn t|would not|never|wouldnt) ~ (send|sending) (your|my|a|anyone s) ~ (there|here|child|<children>|kids|kid|son|daughter|dog|cat)
  send your (<children>|kids|child|little one|son|daughter) (elsewhere|anywhere else|somewhere else)
  (look|go|try) elsewhere ~ (while|if|before|for)
  (avoid|steer clear of|stay away from|boycott) (this|that|the|ourname) ~ <place>
  (avoid|steer clear of|boycott) ourname
  naming and shaming ~ (school|<place>|them|here)
  name and shame
  (unlike|not like|more than|better than) <any> ~ (down the road|up the road|round the corner|across town|across the road|next door|over the hill)
  (sick of|fed up with|sick and tired of|had enough of|done with|tired of|fuming with|disgusted with|disgusted by|appalled by|ashamed of) [the|this|that|our|their|my|ourname|your] <who>
  (sick of|fed up with|sick and tired of) ~ <who>
  (ashamed|embarrassed) to (work|teach|be seen) (at|in|for|here|there)
  (hate|despise|loathe|detest) [the|this|that|our|my|ourname|working at|working for] <employer>
  (last|only|not a|no|half a|one) (brain cell|brain|braincell) ~ (leave|left|between|in|among)
  (little|right|absolute|utter|proper|total) (darlings from hell|monsters|brats|horrors|terrors|savages|so and so|clowns|thickos)
  shower of <any>
  (shame|disgrace) on [the|that|this|our|all of|every one of] (you|them|her|him|<who>|<rulers>)
  what a (shambles|joke|disgrace|circus|farce|dump) of a <who>
  (<place>|school|office|department|trust|academy|it) <be> a (joke|circus|shambles|disgrace|dump|prison|zoo|farce|tip|mess)
  (moan|whinge|whine|whingeing|moaning|complaint) from that (<families>|<any>)
  that (mother|father|parent|family|mum|dad) (again|from hell)
  (typical|classic) <employer>
  (you|they|<who>|<rulers>|somebody|someone|whoever|people|all|lot) ~1 (should be|ought to be) ashamed
  bunch of [<any>] <insult>
  worst place ~ (work*|teach*|taught|learn*|send|<be>)
  <who> ~~ (manners|brains|brain|attention span|charm|warmth|leadership|standards|imagination|personality|charisma|common sense|backbone|spine|intelligence|patience|people skills|iq) of (a|an|the)
  where (dreams|hope|joy|careers|ambition|<children>|talent|education|fun|learning) (go|goes|went) to (die|rot|sleep)
  <who> ~~ (dog food|pigswill|slop|prison food|inedible)
  (glorified|overpaid|overrated) [<any>] (babysitter*|nanny|nannies|creche|<who>|woman|man)
  <who> ~ <be> ~ (overpaid|overrated|jumped up|on a power trip|an ego|bone from the neck up|two sandwiches short|a few sandwiches short|not all there|losing it|lost the plot|washed up|a has been|a bore|boring|moody|bald|fat|ugly|smelly|bonkers|nuts|unhinged|insane|a nightmare|nightmare|nightmares|a law unto)
  <who> (smells|stinks|reeks|has lost the plot|have lost the plot|has lost it|makes me sick|make me sick|gives me the creeps|does my head in|do my head in|drives me mad|winds me up|gets on my nerves)
  (bought|got|won|found) (her|his|their) (degree|job|qualifications|certificate|qualification|teaching certificate|diploma) ~ (from|off|in|on|for|with|by)
  (blind leading|lunatics ~ asylum|headless chickens|chocolate teapot|chocolate fireguard|wet lettuce|wet lettuces|brewery|paper bag)
  (i|we) (wouldn t|would not|wouldnt|don t|do not) (trust|let) ~ <who> ~ (with|to|near)
  (how|why) (on earth|the hell|did|does|do|is|was) ~~ <who> ~~ (get a job|get the job|got the job|hired|still here|still employed|allowed near|allowed to|qualified|in charge|paid)
  <who> ~ (should not|shouldn t|shouldnt|should never) (be|have been|be being) ~1 (allowed|let|trusted|in charge|teaching|working|running|paid|employed|anywhere|near|left alone|hired|born|given|promoted|a teacher|a head)
  (learn|learns|learned|learnt|taught|teach|teaches) nothing (at|in|here|there)
  (entitled|spoilt|spoiled|pushy|whiny|needy|snotty|precious|helicopter|gobby|chavvy|rough) (children|families|parents|kids|mums|dads|little (darling|darlings|brat|brats|angels|princess|princesses|prince|princes|so and so))
  (thick|dumb|dim|daft) as <any>
  <who> ~~ (thicker than|dumber than|worse than|lower than|lazier than|duller than) <any>
  (proof|evidence) that ~ <who> ~~ <any> ~ (anyone|anything|nothing|never)
  (she|he|they) <be> ~ (liar|liars|bully|bullies|useless|clueless|incompetent|evil|witch|cow|thief|fraud|racist|pathetic|vile) 
  (you|they) ~ (sneer|smirk|laugh) at (you|us|parents|me|<families>)
  (run|ran|governed|led) by (clowns|idiots|liars|amateurs|fools|monkeys|muppets|<children>|crooks)
  hate (mr|mrs|ms|miss|sir) <any>
  <who> ~~ (want|wants|need|needs|ought|could do worse than|might like|would do well|should) to (try|start|consider|think about) ([a-z]{2,12}ing|being)
  (dump|dumps|dumped|dumping|palm|palms|palming|foist|foists|foisting|offload|offloads|offloading|fob|fobbing|chuck|chucking) (them|him|her|it all|their|the|kids|<children>) ~ (on|off|off on|onto|at) (us|me|teachers|<staff>|school|the gate|everybody else|somebody else)
  (dump|dumps|dumped|dumping) their [<any>] <any> on (us|me|<staff>)
  <families> ~~ (expect*|leave*|want*|think*) ~ (us|me|teachers|school|<staff>) ~ (to raise|to bring up|to parent|to toilet train|to potty train|to feed|to wipe|to babysit|do everything|to do their|free childcare|a babysitting|are childcare|is childcare|a dumping ground|servants|nannies)
  (nobody|no one|not one of them|none of them) [<any>] (at the top|in charge|upstairs|in the office|above us|in head office|on the board|in leadership) ~ (has|have|knows|know|understands|cares|listens|could|can|gives) ~ <any>
  (<rulers>|<families>|<staff>|they|people at the top) ~ (have|has|haven t|hasn t|with) ~ (faintest|foggiest|first|slightest|a) (idea|clue|notion|inkling)
  more (leadership|brains|brain cells|sense|charm|warmth|personality|backbone|spine|charisma|intelligence|imagination|empathy|manners|talent|class|skill|life|vision|energy|spark) ~ than ~ <who>
  (would not|wouldn t|wouldnt|won t|never|not) ~2 (send|trust|leave) ~ (goldfish|hamster|dog|dogs|cat|worst enemy|enemy|enemies|rat|houseplant|pot plant) ~ (to|with|at|there|here) ~ <any>
  <families> who ~~~ (then|still|dare|dare to|have the nerve|have the cheek) (ask|wonder|complain|moan|expect|blame|whinge|act surprised|tell us|to) <any>
  (clueless|useless|rotten|hopeless|corrupt) from the ~ (down|up)
  (<place>|neighbours|visitors|opponents|parents|families|some of you|you lot|<children>) ~~ (could|might) do with (learning|a lesson in|some|being taught|a bit of) ~ (manners|respect|discipline|humility|rules|parenting|sportsmanship|soap|how to)
  (get|go and get|go get) a (hobby|life|job|grip) ~ (all of you|the lot|you lot|parents|mums|dads|seriously|people|please)
  (some of you|you lot|half of you|half of them|some people|these people|some parents|some of them) ~ should ~9 (bred|had (kids|children)|a licence|be allowed (kids|children|near)|be sterilised)
  (<families>|emails|messages) ~ (drive|drives|driving|drove) (me|us) ~ (mad|insane|to drink|up the wall|round the bend)
  <rulers> ~ <cannot> ~ <basics> ~ (a|an|the|their own|own|water|anything|two|straight|us) ~ <any>
  (not|isn t|aren t|wasn t|weren t|hardly|barely|never|scarcely) [one of (them|you)] [remotely] (fit|qualified|competent|able) to (run|lead|manage|teach|look after|be in charge of|be left in charge of|organise) (a|an|the|anything|anybody|it|this|that|<place>|<children>|our)
  what a (joke|shambles|disgrace|circus|farce|dump|mess|disappointment|waste|rip off) [of a] (that|this|the|our|ourname) ~ <employer> ~ (<be>|has|turned|is)
`;

/** The same in other frames: ranked, droned at, told to have been got the better of, damned by what is spent or by who is glad to go. */
export const MORE_ATTACKS = `
  (dimmest|thickest|dumbest|worst|laziest|rudest|nastiest|idlest|moodiest|most (clueless|useless|hopeless|ignorant|badly behaved|entitled|obnoxious|unpleasant)) (bunch|lot|class|set|group|year|year group|cohort|intake|shower|crew|form|parents|families|kids|department|team|head|boss|leadership) ~1 (i|we|you|ever|that|in ##|in my|in all|by far|on earth|going)
  <who> ~ (hasn t|haven t|has not|have not|hasnt|havent|without) [got] (a|any|the (first|faintest|foggiest|slightest)) (clue|scooby|notion|inkling|idea) ~1
  (kids|children|pupils|class|classes|year ##|lads|they) ~1 (walk|walks|run|runs|ran|walked|running|walking|trample) (all over|rings round|rings around|riot round|circles round) (him|her|them|<titled>|<staff>) ~1
  (dinner|dinners|lunch|lunches|food|meals|menu|portions|catering|puddings) ~6 (slop|pigswill|pig swill|swill|inedible|muck|gruel|prison food|dog food|cat food|vomit|sludge)
  (wouldn t|would not|wouldnt|couldn t|not fit to) ~1 (feed|give|serve|offer) ~3 (dog|dogs|pig|pigs|cat|rat|rats|prisoner|prisoners|worst enemy|animal|animals) ~2
  (love|loves|loving|loved|like|likes|liking|adore|adores|fond of|in love with|enjoy|enjoys|enjoying) the sound of (his|her|their|its) own (voice|voices|trumpet)
  (loves|loving|loved|in love with|obsessed with|full of) (himself|herself|itself|themselves) ~1
  (school|schools|place|workplace|employer|trust|academy|office|department|team|leadership|head|boss) with ~1 (no|zero|little|few|fewer|less|neither) ~1 (leadership|morals|moral compass|standards|discipline|heart|soul|ethics|clue|compassion|values|vision|direction|integrity|empathy|backbone|spine|shame|conscience|principles|idea|manners|respect) ~1
  (finally|just|i|ve|have|had to|at last|to) ~1 (escape|escaped|escaping|got out of|fled|broken free) ~2 (school|place|prison|hellhole|madhouse|asylum|toxic|that|regime|clutches|ourname|its|leadership) ~1
  (petition|campaign|vote|crowdfunder|gofundme) to (replace|swap|remove|sack|trade|sell|get rid of|clone|fire|retire) ~1 (<titled>|<staff>) ~
  (replace|swap) ~1 (<titled>|<staff>) (with|for) ~
  all (teeth|mouth|talk|show|hot air|bluster|smiles|image|fur coat|hat) and no (trousers|action|substance|knickers|cattle|heart|brain|results|care)
  (sends|sent|sending) (his|her|their) ~1 (love|regards|best|thoughts|prayers) ~1 from ~ (algarve|beach|spa|conference|golf|villa|office|ski|holiday|tenerife|dubai|maldives|marbella|home)
  (go|apply|send them|send yours|send your <any>|look|try|enrol|choose|pick|try|take them) ~1 (anywhere|anything|any school|any other|literally anywhere) ~1 (but|except|else|other than|rather than|before) ~1
  (let|lets|leave|leaves|letting|leaving) ~1 (<children>|kids|them|teachers|our <any>) ~1 (rot|sink|fail|suffer|struggle alone|fall through|rot away|drown|slip through) ~
  (our|the|my|dear|great|glorious|beloved|fearless|esteemed|so called|exalted) (dear|great|glorious|beloved|fearless|esteemed|so called|exalted|supreme) (leader|leaders|head|management|leadership|slt|governors|boss)
  (her majesty|his majesty|her highness|his lordship|queen bee|king of the castle|the dictator|the regime|the empress|the emperor|the politburo|the clique|the inner circle|the mafia) ~ (school|<staff>|office|decid*|has|have|in charge|wants|rules|running|staff room|head|meeting|no|said)
  <rulers> ~ (prefers to|prefer to|too busy) ~ <any>
  <rulers> [<any>] (would|d) rather ~ <any>
  <rulers> ~ (he|she|they|who|it|that) (would|d) rather ~ <any>
  (would rather|d rather|too busy) ~ (than|to) ~ (hire|fix|teach|help|answer|listen|pay|support|mend|train|talk to|speak to|act|visit|reply|care)
  (decision|decisions|appointments|contracts|jobs|promotions|money) ~ (made|given|decided|handed|stitched up|fixed|carved up) ~ (pub|golf club|golf course|mates|friends|cronies|behind closed|friends of|brother|wife|husband|favourites|without|before the meeting|wine)
  (jobs for the boys|old boys club|old boys network|nepotism|cronyism|cronies|stitch up|rubber stamp*|yes men|yes men and women|nodding dogs|brown envelope*|brown nos*|brown noser*|backscratching|empire building|feathering)
  (accident|tragedy|lawsuit|scandal|disaster|death) waiting to happen
  (someone|somebody|a child|a kid|one of our kids) ~ (will|is going to|has to|must|needs to) ~ (die|killed|hurt|seriously hurt|end up in hospital) ~ before ~
  (wonder|no wonder|not surprising|unsurprising|small wonder) ~1 (<staff>|teachers|parents|families|everyone|they|so many|numbers|half|they re|results|nobody|kids) ~ (leav*|quit*|fled|flee*|bottom|empty|moving|off sick|pulling|taking their|dropping|falling|down|fail*|applies|want*)
  (personality|charisma|charm|warmth|enthusiasm|energy|people skills|teaching skills|empathy|humour) ~ (of a|of an|like a|bypass|vacuum|zero|deficit|none|void)
  (pov|mood|when|that face when|tfw|imagine) ~ (<staff>|ur|your|sir|miss|<titled>|maths|science|english|pe|history) ~~ (personality|worst|useless|boring|bald|breath|smells|stinks|cant teach|hates|hate|clueless|no life|nobody likes|fell asleep|screaming at|picks on)
  (throws|threw|throwing|thrown) ~ under the bus
  (blames|blame|blaming) ~ (everyone but|anyone but|<staff>|teachers|parents|pupils|children|kids|the weather|covid|the cook|the office) ~
  (swept|sweeping|brushed|brushing|hush*|cover*) ~1 (under the carpet|it up|this up|up ~ bullying|up the|up a|everything up)
  (ticking|tick) boxes | box ticking exercise | smoke and mirrors | all (mouth|talk|show|image|front|pr|spin) (and|no|not) ~ | (lip service|spin doctor*|pr stunt|window dressing|propaganda) ~
  (exam|results|attendance|grades) factory | (couldn t|could not|wouldn t) ~ (give a (damn|monkey s|toss|stuff)|care if)
  (ranking|rating|rate|rank|ranked|rated|marking|tier list|tierlist|scoring|worst to best) ~2 [of] (our|the|my|all|every|all the|all our) ~1 (teachers|teacher|staff|tas|mums|parents|dinner ladies|heads|schools) ~~ (worst|useless|mid|boring|trash|bin|fit|ugly|bottom|least|hated|to)
  (listening to|sat through|sitting through|sit through|endured|subjected to|put up with|forced to hear) ~ <rulers> ~1 (drone*|droning|waffl*|rant*|banging|bang|bleat*|witter*|prattle*|prattling|crow*|lecture*|lecturing|preach*|moan*|bore*|whine*|whining|talk rubbish|pretend*|pat*|congratulat*|boast*|go on about) ~1
  <rulers> ~1 (drone*|droning|waffl*|rant*|banging|bangs|bang|bleat*|witter*|prattle*|preach*) on ~1
  (another|yet another|a whole|an entire|whole|one more) [<any>] (inset|inset day|meeting|training day|twilight|staff meeting|briefing|assembly|afternoon|morning|hour) ~2 (wasted|down the drain|we will never get back|i will never get back|ill never get back|that could have been an email|that could have been an e mail|about nothing|of waffle|of drivel|of nonsense|of corporate <any>)
  (glad|happy|delighted|can t wait|cannot wait|cant wait|won t be sorry|will not be sorry|not sorry|longing|counting the days) ~2 (to see the back of|be rid of|to get rid of|to be shot of|to see the end of) ~1 (<rulers>|her|him|them|<place>|the lot of them|that place|this place|<titled>)
  (<rulers>|<titled>|she|he|this woman|this man) (has|have|s) ~1 (split|divided|wrecked|destroyed|ruined|poisoned|killed|broken|driven away|driven out|hollowed out|run down|run into the ground|bled) ~1 (staff ?room|staff|school|team|department|morale|ethos|place|atmosphere|everyone|everybody|goodwill|half the <any>|our best)
  <titled> ~ (could|can) (not|t) (teach|control|keep|mark|spell|lead|manage|organise) ~1
  (wouldn t|would not|wouldnt|couldn t|could not|couldnt) (know|recognise|recognize|spot|find|run|organise|teach|manage) ~ (if it|if they|if she|if he|in a|let alone|to save|with both hands|with a map|for toffee)
  (let alone|never mind|much less) (teach|lead|run|manage|educate|look after|safeguard|mark|control) ~1
  (sleeps|asleep|slept|dozes|nods off|on (his|her|their) phone|playing on (his|her) phone|scrolls|shops online) ~1 (in|through|during|all|most of) ~1 (lesson|lessons|class|every lesson|assembly|half the lesson|detention|duty)
  (money|cash|thousands|hundreds|£[^ ]{1,9}|plenty|always enough) ~1 (for|on) ~4 <comfort> ~5 (none|nothing|no money|not a penny|not one|zero|nowt|not enough) ~1
  (new carpets|new carpet|new desk|new sofa|new sign|new logo|new office|gold taps|<comfort>) ~5 (and|but|yet|while|whilst) ~1 (none|nothing|no money|no|not a penny|not enough|nowt|kids|<children>) ~1 (for|have|has|go|get|share|sit|without|<any>) ~1
  (never|don t|dont|do not|nobody) ~1 (trust|believe) [a word|anything|a thing] ~1 (<rulers>|<titled>|ourname|this school|that school|the school) ~1
  (school|ourname|office|trust|academy|<rulers>) ~ (only|just) ~1 (cares|care|bothers|bothered|interested|thinks) ~1 about ~1 (money|ofsted|image|results|league tables|themselves|bonuses|figures|appearances|attendance|uniform|ties|numbers|itself|salary|salaries)
  (rule|rules|run|runs|ran|running) ~ (by fear|with fear|through fear|like a prison|like a dictat*|like her own|like his own|into the ground|with an iron)
  (kids|children|pupils|son|daughter|lad|teachers|staff|we) ~1 (mean|means|are|is|count|counts) nothing to ~1 (<rulers>|<place>|them|her|him)
  (failed|let down|betrayed|abandoned|gave up on|given up on|written off|wrote off) ~1 (my|our|your|these|those|the|his|her) ~1 (<children>|kids|son|daughter|lad|families|community|generation)
  [another] (classic|typical|standard|usual) ~1 (ourname|<place>|<rulers>|behaviour from|nonsense from|<titled>) ~1`;

/** How a grudge is told without a word of blame: what is funny, typical, convenient, or said no more of. */
export const STANCE = `
  another (day|week|term|year) another (<any>|pointless|new|useless) <any>
  (funny|strange|odd|curious|interesting|amazing|amusing|weird|convenient|telling) (how|that|isn t it|coming from|timing|coincidence) ~ <any>
  (says|said|tells) (it all|a lot|everything|you all|you everything|plenty) | speaks volumes | tells its own story | make of that what you will | draw your own conclusions | i ll leave (that|it|this) (there|here) | just saying | but what do i know | what do i know | who d have thought | you could not make it up | you couldn t make it up | must be nice | nice work if | all right for some | alright for some | how convenient | what a coincidence | no comment | go figure | you do the maths | need i say more | enough said | nuff said | surprise surprise | quelle surprise | no surprise there | as per usual | same old (story|same old|excuses|nonsense|faces|rubbish) | here we go again | business as usual | words fail | beggars belief | the mind boggles | mind boggles | give me strength | heaven help | priorities eh | shows where | shows what |
  (talks|talk|bangs on|bang on|goes on|preach*|boast*|all that talk|so much talk) [a lot|a great deal|endlessly|constantly|non stop|so much|all day|a good deal|plenty] about ~2 (wellbeing|kindness|inclusion|mental health|values|respect|safeguarding|excellence|community|family|work life balance|workload|bullying|communication) ~
  (do not|don t|dont|never) (believe|trust|fall for|be fooled by) ~1 (brochure|website|hype|prospectus|open day|open evening|ofsted|tour|smiles|newsletter|spin|pr)
  (bullying|racism|favouritism|cheating|chaos|lying|fear|violence|incompetence|nepotism|vaping|drugs|sexism) (is|are|was|s) ~1 (rife|everywhere|rampant|normal|accepted|ignored|tolerated|covered up|brushed|endemic|a way of life|out of control)
  (look|looks|looked|looking|turn|turns|turned) (the other way|away|straight through|through you|down (their|her|his) (nose|noses))
  (nobody|no one|not one of them|everyone|everybody) ~1 (dares|dare|will dare|is too scared|are too scared|is scared|is afraid|scared|terrified|has the guts|had the guts) ~1 (stop (him|her|them)|ask|cross (him|her|them)|to say|say|speak|to speak|to tell|to question|challenge|to challenge|of (her|him|them|the head))
  (cannot|can t|couldn t|could not|can barely|could barely) ~1 (add up|spell|read|count|teach|string|tell|run|send|answer|organise|manage|work a|use a|turn on) ~
  (taught|teaches|been teaching|had) (us|me|him|her|our|my <any>) ~ (still|nothing|year|term|know|clueless|learn*) ~ (know|nothing|clue|clueless|subject|idea|anything|name)
  (pantomime|circus|farce|shambles|comedy|joke|soap opera|madhouse|asylum|kangaroo court|talking shop|clown car|car crash|bun fight) (tonight|again|today|this|of a|as|in|at|and|nobody|because|since) ~
  (turned up|turn up|arrived|came|rocked up) with ~1 (##|nine|eight|seven|six|five|half|no|only) ~ (half|no|without|plan|clue|idea|players|manners|coach|excuse|excuses)`;

/** Another school got the better of, or talked down to. */
export const RIVALS = `
  (your|their|those) ~1 (pupils|kids|lot|team|teams|players|boys|girls|lads|students|choir|quiz team|runners|children) ~2 (would|might|could|will|ll|d) ~4 if ~4 (could (read|count|spell|write|add up|catch|kick|throw|tell|think|run|swim|hit|find|tie|sing|pass)|knew (how|which|what|where|the)|had (a brain|any|a clue|half|two brain|ever)|bothered|learned|learnt|woke up) ~
  (anyone|anybody|somebody|someone|nobody|no one|none of you|one of you|not one of them) (over|down|up|round|across) there (could|can|cannot|knows|knew|has|had|understands|remembered|bothers|bothered) ~
  (would|d) (have|ve) ~1 (given|put up|offered|been|made|set|provided) ~2 (better|tougher|harder|closer|stiffer|sterner|proper|decent|more of a) ~1 (game|match|fight|contest|challenge|test|opposition|competition|resistance) ~1
  (had|have|get|faced|played) ~1 (tougher|harder|stiffer|sterner|better) (games|matches|opposition|tests|workouts|competition) ~2 (against|in|from|with|at) ~1 (training|practice|our own|our reception|our infants|nursery|reception|year ##s|year ##|the warm up|cones|the wind)
  like (playing|running rings round|running round|dribbling round|shooting past) ~2 (traffic cones|cones|statues|toddlers|snails|a tin of|dustbins|skittles|nobody)
  (might|may|ought|should) ~1 (want|like|wish|need|think|consider) ~1 (to|about) ~1 (find*|buy*|learn*|invest*|work* on|practis*|bring*|hire|hiring|sign*|look* for|turning up) ~3 (goalkeeper|keeper|coach|striker|defence|defender|manager|rule book|the rules|glasses|optician|opticians|tissues|manners|tactics|eleven players|a map|scorer)
  (almost|nearly|about|just|only) as (flat|bad|poor|weak|slow|sad|short|thin|awful|empty|quiet|limp|woeful|wobbly|shaky|tragic) as their ~1
  (some|other|certain|lesser) (schools|teams|academies|choirs|colleges) ~2 (teach to|drill|cram|coach for|treat|turn|buy|cheat|fake|pay|rely|need|bring|poach|hire|have to|just|only|never|can t|think|claim|pretend|boast) ~
  (lot|school|academy|college|<place>|kids|pupils|<children>) (down|up|across) the (road|street|valley|hill) ~ (<be>|<cannot>|wish*|only|would) ~ <any>
  unlike (the|our|that|those|a certain|certain) [<any>] (school|academy|college|place|lot|primary|neighbours|rivals|others)
  (if only|pity|shame) ~ (other|neighbouring|certain|some|all) (schools|academies|teams) ~
  (no wonder|small wonder) (they|that lot|their) ~ (bottom|lost|losing|special measures|half empty|undersubscribed|struggl*)
  (wouldn t|would not|couldn t) ~ (last|cope|survive|get away with) ~ (at|in) (that|their|the other|some) ~
  (even a stopped clock|cheats never prosper|sore losers|bad losers|poor losers|bitter much|cry me a river|boo hoo|back to the drawing board|better luck next century|back under (your|their) rock|know your place|know their place|second best as|bless them they tried|like taking candy|wiped the floor with|never stood a chance|not in our league|out of their league|in a different league|men against boys|women against girls|put them out of their misery|embarrassed them)
  (great|good|nice|lovely|sweet|refreshing) to see ~~ (at last|for once|finally|managing|actually|scrape|remember*|turn up|bother*|with eleven|a full team) ~1
  (got|get|had) (what|exactly what|everything|all) (they|it|he|she|you) (deserved|had coming|deserve|asked for) ~1
  (can t|cannot|couldn t|could not|don t know how to) ~1 (lose|losing|take defeat|lose gracefully|lose with grace) ~1
  (unlike|not like|compared to|compared with|better than) ~2 (certain|some|other|lesser|that|those|your) ~2 (school|schools|academy|neighbours|lot|rivals|place) ~1
  (other|lesser|certain|some) (schools|neighbours|academies) ~ (<cannot>|don t|do not|just|only|still|prefer to|seem to|think|could learn|might learn|can only dream)`;

/** The same with more words between, which may say it of something else. */
export const WIDE_ATTACKS = `
  (play|plays|played|drive|drives|park|parks|teach|teaches|behave|behaves|behaved|bat|bowl|sing|sang|act|run|organise|tackle|defend|mark) like (they|he|she|you|someone who|somebody who|people who) (ve|have|d|had|s|has) (never|not) (seen|met|held|kicked|touched|heard of|read|opened) ~1 (a|an|one|the|any) ~1
  <who> ~ <be> ~ <insult>`;

/** The same where the school or somebody in it is spoken of. */
export const LOOSE_ATTACKS = `
  <sides> ~~ (does not|doesn t|don t|do not|didn t|did not|never|clearly not|never once|seemed not to have|have never|had never|not to have|never to have) [even] [seem to|appear to] (know|understand|learnt|learned|grasp|met|kicked|held|heard of) ~ (offside|rules|rule|which end|which way|one end|ball|bat|football|football before)
  (embarrassment|disgrace|insult|stain) to (the|their|this|our|his|her|its) (league|game|sport|county|school|town|badge|shirt|competition|profession|name|uniform|title|job|village)
  (perhaps|maybe|one day) ~ (next year|next time|next season|one day|they|somebody) ~ (find|manage|learn|turn up with|bring|buy|field|teach|work out) ~ <any> ~ (who can|how to|to run|to kick|to read|which way|a ball|the rules|to play|that)
  no (goalkeeper|coach|keeper|manager|teacher|head|defence|leader|captain) worth (the name|mentioning|having|watching)
  <scorn> (lot|side|outfit|opposition|opponents|shower|bunch|crew|excuse for a <any>)
  (this|that|our|their) [<any>] (bunch|shower|crew|rabble|circus|cabal) of (<insult>|<any> <insult>)`;
