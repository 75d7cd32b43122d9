/** What staff do when they are off, and would not want told. */
export const CONDUCT = `
  (day|week|afternoon) (##|one|two|three|four|five) of (the|my|this|a) ~1 (flu|bug|cold|migraine|sick leave|stomach bug|tummy bug|sickness|sickie) ~~ (aka|also known as|or rather|ahem|cough|wink|ashes|world cup|beach|golf|festival|the match|ski|pub)
  (no fit state|not in a fit state|unfit state|state of me|in bits|rough as|rough as anything|dying|feel like death|feeling like death|head is banging|head banging|worse for wear|can t see straight) ~~ (school|work|class|teach|teaching|lesson|lessons|kids|duty|register|year ##|parents evening|assembly|training)
  (##|two|three|four|five|six|seven|eight|nine|ten|several|countless) (jägers|jagers|jäger|jager|jägerbombs|jagerbombs|sambucas|proseccos|wines|glasses|bevvies|bevs|rums|whiskies|mojitos|margaritas|lagers|doubles|rounds|bottles) ~1 (down|in|later|deep|before|and|so far|already|to the good) ~
  (woke up|woken up|waking up|came to|come round|slept|passed out|fell asleep|nodded off) ~2 (in|on|under|at|next to|beside|with|hugging|cuddling|wearing|missing) ~3 (shelter|skip|hedge|bench|bath|field|garden|roundabout|car park|doorway|bin|stairs|step|steps|floor|kebab|taxi|bus|train|platform|beach|stranger|somebody|someone|traffic cone|cone|trolley|shoes|shoe|tattoo|phone|wallet|eyebrows|handcuffs|cell|pavement|lawn|portaloo|ditch|canal|terminus|depot|cows|hotel lobby|night bus)
  (traffic cone|trolley|road sign|street sign|pub sign|ashtray|pint glass|garden gnome|gnome|mannequin|pot plant|bar stool|glasses from|beer mat|towel|towels|bathrobe) ~5 (home|nicked|stolen|borrowed|liberated|pinched|swiped|acquired|walked off|in my|on my head|under my|half inched|hugging|souvenir|ended up)
  (nicked|stole|pinched|swiped|shoplifted|shoplifting|half inched|legged it|did a runner|dine and dash|dodged|jumped the barrier|jumped the barriers|bunked the|climbed the fence|climbed over|broke into|trespass*|skinny dip*|skinny dipping|mooned|mooning|streaked|streaking|flashed|flashing|weed in|peed in|peeing in|weeing in|pissed in|vomited|threw up|throwing up|spewed|puked|puking|chundered|honked up|chunder) ~4
  (policeman|policewoman|police|officer|copper|coppers|cops|constable|pc plod|plod|magistrate|magistrates|bouncer|bouncers|traffic warden|custody sergeant|ticket inspector|speed camera|breathalyser|little machine|cells|a cell|caution|bail) ~~ (i|i d|i ve|me|my|we|us|caught|only had|asleep|overnight|not amused|let me off|let us off|mercy|bribe*|over|twice|blow|blew|home|again)
  (told|telling|assured|persuaded|convinced|promised|tried to tell|explained to|pleaded with|begged|ran from|hid from|legged it from) ~2 (policeman|policewoman|police|officer|copper|coppers|bouncer|bouncers|magistrate|judge|warden|inspector|security)
  (hotel|bar|pub|restaurant|landlord|landlady|venue|club|neighbours|airline|airbnb|campsite|taxi firm|driver|casino|vicar|in laws) ~3 (asked|begged|told|banned|barred|invited) ~1 (me|us) ~1 (never to|not to|to leave|to go|off|out|for life|from) ~2
  (never|not) (allowed|welcome|invited|permitted|let) ~1 (back|in again|there again|through the door) ~1
  (black eye|black eyes|split lip|broken nose|stitches|missing tooth|no eyebrows|grazed knees|road rash|a e again|in a e|sleep) ~3 (sorry|worth it|you should see|goalpost|lol|teach|lesson|period|school|inset|work|monday|students|class|oops|no regrets|other bloke|other guy)
  (two|three|four|no|zero|one) (hours|hour s|hours s|hours of|hour of) sleep ~3
  (got|get|getting) into (it|one|a fight|an argument|a row|a scrap|a shouting match|a dust up) ~1 with ~3
  (he|she|they) won t be (pushing|doing|saying|trying|touching|laughing|parking) ~3 again ~1
  (##|one|two|three|four|five|six|seven|eight|nine|ten|several) (pints|wines|gins|beers|jars|sherries|ciders|cocktails|proseccos|bottles|shots) (in|down|deep|later|and) ~3
  (only|just) had (the|a) (one|two|couple|few|sniff|half|pint|glass) ~3
  (points on my licence|banned from driving|driving ban|lost my licence|speed awareness|drink driv*|over the limit|blew over|failed the breath|caught speeding|doing ## in a|##mph|## mph|ran a red|jumped a red|parking fine|clamped) ~2
  (phoned|called|calling|phoning|rang|ringing|ring|pulled|pulling|threw|throwing) ~1 (a sickie|in ill|a sicky|in poorly)
  (sickie|duvet day|skived|skiving|bunking off|bunked off|snuck out|sneaked out|sneaking out|slipped off|nipped off|bunk off|knocking off early|left early) ~5
  (gambl*|bet|bets|put|lost|won|blew) ~3 (on the horses|on red|on black|roulette|casino|bookies|the dogs|slots|fruit machine|online poker|poker|my wages|my salary|a month s|whole pay|the rent)
  (tinder|grindr|hinge|bumble|one night stand|walk of shame|hook up|hooked up|snogged|snogging|pulled a|got off with|copped off|booty call|situationship|sexting|friends with benefits|threesome|stripper|strippers|lap dance|pole dance|naked|nude|stark|topless|in my pants|in just my|bare bum|bare chested) ~4
  (fight|punch up|scrap|brawl|slanging match|set to|fisticuffs|ruck|scuffle|headbutted|decked|lamped|punched|slapped|swung at|squared up|kicked off at|kicked off with|squaring up) ~5
  (karaoke|table|bar|speaker|podium|pole) ~3 (dancing|danced|naked|until|til|fell|collapsed|shirt off|shirtless|ban)
  (barred|kicked out|thrown out|chucked out|lobbed out|asked to leave|escorted|ejected|banned for life|lifetime ban|turfed out|slung out) ~4
  (weed|joint|joints|spliff|edible|edibles|gummy|gummies|mushrooms|shrooms|ket|ketamine|mdma|pills|coke|line of|lines of|laughing gas|balloons|baccy|bong|pot brownie|brownies) ~4 (night|weekend|me|my|us|later|again|and|festival|party|monday|work)
  (kids|class|pupils|children|year ##|lesson|lessons|work|school|boss|head) ~4 (never know|no idea|none the wiser|hope nobody|don t tell|wouldn t believe|better not find out|find out|can t know|must never|don t follow|don t see this)
  (back to the chalkface|back to the chalk face|back in the classroom|teaching in|teach in|in front of year ##|school in the morning|year ## in the morning|year ## at nine|year ## first thing|register at|bell at) ~4 (tomorrow|hours|morning|nine|rough|pray|oh dear|help|god help|lol|somehow|send help|three hours|two hours|four hours)
  (chucked|kicked|thrown|turfed|booted|banned|barred|ejected|escorted|marched) (out|off|from) ~ (cinema|theatre|pub|club|stadium|match|plane|train|bus|restaurant|hotel|zoo|casino|gig|festival|supermarket|tesco|ikea|gym|wedding|museum|spa|park|taxi) ~
  (fell|fallen|falling|dived|jumped|danced|climbed|passed out) (off|over|down|asleep|into|on|in|under) ~1 (bar|table|stool|stage|taxi|pub|club|kebab shop|hedge|fountain|bouncer|dance floor|speaker|canal|train|tram|pool table|bath|bush|gutter|portaloo|bin) ~
  (bouncers|bouncer|landlord|barman|barmaid|police|paramedic|paramedics|security) ~ (me|us) ~ (home|out|over|off|up|again|down|name|last night)
  (never|not) ~1 (drinking|drink|mixing|touching) ~1 (again|tequila|sambuca|gin|that much|jager*)
  (stag|hen|lads|girls|staff) (do|weekend|night|night out|party|trip) ~ (magaluf|ibiza|benidorm|prague|amsterdam|newcastle|blackpool|carnage|messy|mess|regret*|arrest*|strip*|naked|lost|tattoo*|hospital|what happens|sick)
  (bare|naked|moon*|flash*|streak*) ~ (bottom|bum|pitch|crowd|car|hotel|beach|balcony|neighbours|neighbour)
  (told|tell|telling) (them|school|work|the head|the boss|hr|the office) ~ (ill|sick|dentist|funeral|migraine|flu|poorly|doctor) ~~ (really|but|actually|was|at|festival|match|lol|beach|cinema|gig|spa|bed)
  (marking|teaching|work|school|lessons) ~ (bored|hate*|can t be bothered|cannot be bothered|couldn t care|don t care|can t be arsed|over it|counting down|on autopilot)
  (swear|swore|swearing|shout|shouted|row|rowed|rowing|argued|argument|fight|fought|spat) ~ (with|at) ~ (neighbour|neighbours|waiter|waitress|driver|police|bouncer|steward|shop|cashier|barista|parking|warden|referee|call centre|mother in law|ex|taxi)
  (egging|egged|keying|keyed|toilet papering|graffitied|graffiti|tagging|let down|letting down|slashed|slashing|put a brick|threw eggs|throwing eggs|chucked eggs|smashed up|trashed|vandalis*) ~3 (car|cars|house|tyres|tyre|wall|window|windows|door|bus stop|shelter|sign|van|ex s|room|garden|neighbour s)
  (full|on|more) (sick pay|sick leave) | (sick pay|on the sick|signed off) ~6 (beach|pub|feet up|golf|festival|holiday|garden|sun|thanks|works|easy|lol|sofa|netflix|tax|match|best|why not) ~1
  (points|speeding|speed camera|speed awareness|clamped|breathalys*|over the limit|drink drive|no insurance|uninsured|red light|fine) ~4 (again|licence|license|third|lol|worth it|oops|flash*|caught|course|way home|another|got me|went through|jumped)
  (dodge|dodged|dodging|fiddle|fiddled|fiddling|claimed|claim|claiming|cheat|cheated|blag|blagged|blagging|wangled) ~4 (tax|vat|expenses|benefit|benefits|ticket|tickets|insurance|fare|student discount|mileage|sick|entry|rail|blue badge)
  (wasted|off it|off my|bladdered|blotto|bevvied|leathered|mullered|lashed|on the lash|on a bender|bender|squiffy|rat arsed|pie eyed|pickled|tanked up|well oiled|three sheets|worse for drink|on the sauce|on the piss|out on the town) ~3 (last|night|again|lesson|school|tomorrow|this|at|on|friday|saturday|sunday|monday|with|and|before|after|by|from) ~1
  (hangover|hungover|still drunk|no sleep|three hours sleep|coke|coffee) ~4 (teach|teaching|year|lesson|class|inset|parents evening|assembly|duty|school|face) ~1
  (year|class|lesson|lessons|marking|monday|kids|school|pupils) ~6 (hungover|hangover|still drunk|drunk|stoned|high|reeking|stinking of|smelling of|no sleep|vape|vaping) ~1
  (threw|throwing|thrown|chucked|poured|tipped|spilled|launched) ~3 (drink|pint|wine|glass|chair|punch|kebab) ~3 (over|at|in|face|bouncer|ex|neighbour|him|her|boss) ~1
  (affair|cheating|cheated|sleeping|slept|one night) ~2 (with|on) ~2 (husband|wife|married|ex|mate|colleague|pe teacher|neighbour|parent|boss|partner)
  (drunk|hungover|hung over|hammered|plastered|wasted|wrecked|sloshed|legless|smashed|paralytic|steaming|trolleyed|battered|sozzled|tipsy|half cut|blackout|blacked out|stoned|high as a kite|off my face|off our faces|off my head|hangover)
  (pint|pints|shots|tequilas|jägerbombs|jagerbombs|bottles of wine|bottles of prosecco|gins|cocktails|vodkas|beers|ciders|jugs) ~~ (later|deep|down|in|before|then|and|one)
  (##|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (pints|shots|tequilas|jagerbombs|gins|cocktails|vodkas|beers|bottles|jugs|proseccos)
  (barred|banned|thrown out|kicked out|chucked out|ejected|escorted out|turfed out|asked to leave) ~ (pub|bar|bars|pubs|clubs|taxi|taxis|hotels|club|match|hotel|plane|stadium|casino|restaurant)
  (barred|banned|threw|kicked|chucked) me (for|from|out)
  (never wants to see me|refuses to serve me|won t serve me|has my photo behind the|banned me|lifetime ban|had to be carried|can t remember|cannot remember|no memory|no idea how i got) ~ (again|bar|home|friday|saturday|last night|the night|anything|how|stag|hen)
  (caution|cautions|arrested|handcuff*|a cell|the cells|night in a cell|police station|bouncer|bouncers|charged with|fined for|caught speeding|speeding ticket|drink driv*|points on my licence|magistrates|court for)
  (fighting|punch up|fistfight|fist fight|brawl|scrap outside|punched a|decked a|headbutt*|swung for|lamped)
  (called|phoned|rang|ring|ringing|phone|phoning|call|calling) in (sick|ill)
  (off sick|off ill|sick day|in bed with|working from home|called in) ~~ (cough cough|cough|wink|wink wink|ahem|not really|if anyone asks|festival|beach|match|gig|races|hungover|allegedly)
  (pulled|pulling|pull|throwing|threw|chucked) a sickie
  (sick day|sick note|sick leave|fake cough|cough down the phone) ~~ <any>
  (woke|waking|wake|slept|passed out|fell asleep) ~ (on a bench|in a bush|in a hedge|in a skip|on the floor|with one shoe|in my clothes|in a stranger|in a police|on the beach|at my desk|in the bath|in assembly|in a gutter|on the night bus|in a doorway)
  (mark|marking|marked|teach|teaching|lesson|lessons|planning|reports|work|school|parents evening|assembly|class) ~~ (with|on|after|and|over) ~ (wine|gin|beer|vodka|prosecco|rum|whisky|whiskey|spliff|joint|no sleep|two hours sleep|a hangover)
  (copy|copying|copied|paste|pasted|pasting|made up|making up|inventing|invented) ~ (last year s|last years|the reports|my reports|the marks|the data|the grades|report|reports|marks|grades|chatgpt)
  (weed|spliff*|coke|cocaine|ketamine|mdma|pills|edibles|a joint|magic mushrooms) ~ <any>
  (strip club|stripper*|naked|skinny dipping|skinny dip|streak|streaked|streaking|mooned|mooning|flashed|topless|one night stand|tinder|hooked up|walk of shame|lap dance|only fans|onlyfans|in my pants)
  (bunked|skived|skiving|bunking|sneaked|snuck|nipped) (off|out) ~ (work|inset|meeting|school|early|training|<any>)
  (nicked|pinched|stole|shoplift*|swiped|dodged) ~ (traffic cone|cone|sign|glass|glasses|fare|fares|train|taxi|from|bill)
  (lost|blew|bet|gambled) ~~ (wages|rent|casino|horses|roulette|poker|slots|salary|betting)
  (dared|singing|dancing|danced|sang) ~ on [the|a] (tables|table|bar)
  (fell|fallen|threw up|puked|vomited|sick|spewed) ~ (in a taxi|in the taxi|in a bin|off a table|off the stage|on a stranger|on the bus|outside the kebab|over the bouncer|into a hedge|over my shoes|in a plant pot)
  (till|until) (##|two|three|four|five|six) (am|in the morning) ~~ <any>
  (skipped|missed|slept through|slept in|overslept|late for|bunked) ~ (inset|assembly|registration|duty|briefing|parents evening|training|staff meeting|work|first lesson|period one)
  (lied|lie|fibbed|told them i|told the head i|told school i|told work i|pretended) ~~ (dentist|funeral|sick|ill|poorly|doctor*|bereave*|flu|migraine|work|head|cv|application|interview)
  (licence|license) ~ (taken|lost|<gone>|points|banned|suspended)
  (lost my|banned from) (licence|driving)
  (disabled bay|parking ticket*|fly tipp*|jumped the barrier|without a ticket|without paying|did a runner|dine and dash|walked out without)
  (fake|forged|borrowed) (id|note|permit|ticket|ofsted|signature|sick note)
  (shouted|screamed|yelled|swore|cursed|spat|threw) ~ (at|abuse) ~ (driver|referee|ref|steward|waiter|waitress|police*|copper|neighbour|traffic warden|cyclist|linesman|barman|cashier|pensioner)
  (wet t shirt|nude|naked|nudist|thong|mankini|knickers|bare bottom|bare bum|snogged|snogging|shagged|pulled a|got off with|lads holiday|stag do|hen do|hen night|stag night) ~ <any>
  (bar|club|pub|beer garden|happy hour|lock in|nightclub|rave) ~~ (sunrise|dawn|morning|monday|school|work|lesson|marking|inset|crawled|carried|closing)
  (carried|crawled|crawling|staggered|stumbled) ~ (home|out|in|to work|to school)
  (still|bit|slightly|little) (drunk|tipsy|merry|wasted|high|pickled|worse for wear)
  (worse for wear|regret nothing|no regrets|what happens in|hair of the dog|one too many|last man standing|drank|drinking game|beer pong)
  (not|nobody|never) ~ (marked|read|reading|planned|plan|bothered|prepared) ~~ (year|books|essays|reports|lesson|lessons)
  (winging it|stuck a film on|put a film on|put on a film|stick a film on|binge watch* ~ lesson)
  (road rage|gave him the finger|flipped off|middle finger|shouted at a|swore at|told the copper|mouthed off)`;
