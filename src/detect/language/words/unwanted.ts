import type { Sets } from '../../../text/wording/wording.ts';

/**
 * What is unwanted under a school's posts, by who wants what of the reader: a stranger money, a click or a chat, a trader custom, somebody
 * in need help. Kinds after what networks and consumer bodies warn of; the words are general knowledge, and no list was copied.
 */
export const WANTS: Sets = {
  money:
    '£[^ ]{1,9} | £# [0-9]{3} | ##k | ## (pounds|quid|dollars|euros|grand) | (thousands|hundreds) of pounds | (five|six|seven|four) figures | (a few|two|three|four|five|ten|twenty|couple of|ten|twenty) (quid|pounds|grand) | (a|an extra) (grand|tenner|fiver)',
  per: 'a day | a week | a month | daily | weekly | monthly | per day | per week | per month | an hour | every day | every week | every month | in (a|one|two|three|##) (day|days|week|weeks|hours|month|months) | overnight | within ~1 (day|days|week|hours|month)',
  earns:
    'earn | earned | earning | make | making | made | makes | get | getting | got | bring in | bringing in | pulling in | clearing | cleared | pocketed | banked | received | receive | withdrew | withdraw | cashed out | netted | took home | taking home',
  coin: 'bitcoin | bitcoins | crypto | cryptocurrency | forex | btc | ethereum | binary | fx trading | day trading | trading platform | trading account | trades for me | stock market',
  adept:
    'mr <any> | mrs <any> | miss <any> | ms <any> | dr <any> | doctor <any> | sir <any> | madam <any> | prophet <any> | priest <any> | expert <any> | coach <any> | a broker | an expert | a manager | account manager | a mentor | a hacker',
  prize:
    'prize | prizes | reward | gift | gift card | gift cards | giftcard | voucher | vouchers | iphone | ipad | ps5 | xbox | macbook | laptop | bonus | cash | money | grant | refund | rebate | winnings | parcel | package | holiday | airpods | air fryer | ninja | dyson | smart tv | caravan | motorhome | free gift | free trial',
  click:
    'click | clicking | tap | tapping | link | links | http | https | www | dm | inbox | claim | redeem | whatsapp | telegram | scan | sign up | swipe | apply | comment <any> | type <any>',
  trade:
    'cleaner | cleaners | plumber | electrician | builder | joiner | plasterer | decorator | painter | roofer | gardener | handyman | mechanic | tiler | locksmith | carpenter | window cleaner | dog walker | dog sitter | pet sitter | childminder | babysitter | nanny | tutor | tuition | tutoring | hairdresser | barber | beautician | nail tech | photographer | photos | makeup | make up artist | dj | entertainer | face painter | magician | caterer | cake | cakes | balloons | party bags | bouncy castle | alterations | ironing | ironing lady | seamstress | sofa | mattress | car | boiler | kitchen | bathroom | carpet | carpets | mortgage | will | insurance | accountant | solicitor | personal trainer | swimming lessons | driving lessons | driving instructor | guitar lessons | piano lessons | music lessons | dance classes | maths help | extra help | skip | taxi | removals | storage | hot tub | marquee | gazebo | extra income | extra cash | extra money | side hustle | new career | job from home | new job | flexible work | holiday | cruise | disneyland | spanish lessons | speech therapist | physio | massage | reiki | yoga',
  offers:
    'i | me | my | mine | we | us | our | ring | call | dm | pm | reasonable | affordable | cheap | prices | price | rates | available | availability | <money> | insured | dbs | qualified | experience | shout | book',
  kin: '(my|our|a|his|her) ~1 (friend|friends|mate|mates|brother|brothers|sister|sisters|mum|mums|mam|nan|nans|gran|dad|dads|son|sons|daughter|daughters|cousin|cousins|neighbour|neighbours|husband|wife|partner|lad|lads|girl|girls|dog|dogs|cat|cats|horse|pony|nephew|nephews|niece|nieces|uncle|aunt|auntie|family|colleague|colleagues|grandson|granddaughter|goddaughter|godson|godchild|mother|father|best friend|little one|little man|baby)',
  stricken:
    'operation | surgery | treatment | chemo | wheelchair | stairlift | hospice | funeral | headstone | burial | cremation | flooded | fire | burnt down | evicted | homeless | rent | bills | leccy | electric | gas meter | food shopping | vet | vets | vet s | rehab | ivf | prosthetic | therapy | medical bills | flights | flight | tour | marathon | half marathon | 10k | skydive | abseil | trek | head shave | charity run | bike ride | swim | three peaks | kilimanjaro | great north run | new carpet | new boiler | tools | van | scooter | bike stolen | memorial | legal fees | adaptations | home from hospital',
};

/** Strangers who fish for money, clicks and chats. */
export const FISHING = `
  (tell|ask|get|have) (her|him|them|the <any> one) to (add|dm|message|inbox|text|snap|follow|write to) me ~1 (on|i|snap|insta|privately|x|pls|please|do|got|can)
  (add|join|hit) (my|me on|up my) ~1 (snap|snapchat|kik|insta|instagram|discord|telegram) ~
  (how old|what age|what s the name|who) (is|are|r) (the|that) ~2 (one|girl|boy|blonde|brunette|redhead|lass|cutie) ~~ (add|dm|message|inbox|pics|photos|snap|shoots|modelling)
  (u|you) look ~2 older than (##|#|that|your age) ~
  (what|wot|which) ~2 (class|year|school year|form) (are|r|u|is) ~2 (u|you|in) ~~ (add|dm|inbox|message|snap|insta|scout)
  (passport|passports|driving licence|driving licences|certificates|degrees|diplomas|visas|gcses|id cards|ids) ~9 ((##hr|##h|hr|hour|day|express|fast|discreet|worldwide|next day) delivery|genuine and registered|without exam|without sitting|any country|whatsapp|telegram|find us|dm)
  <earns> ~ <money> ~ <per>
  <money> ~1 <per> ~~ (phone|home|sofa|laptop|online|ask me|message|inbox|dm|experience|spots|spaces|no selling|part time|own hours|own boss|join|training)
  (met|contacted|found|introduced to|introduced me to|trust|thanks to|thank you|recommend|referred to|referred me to|bless|god bless|through|with|guidance of|message|dm|text|contact) ~1 <adept> ~~ (<coin>|trade|trades|trading|traded|invest|invests|invested|investment|investing|profit|profits|spell|spells|loan|loans|hack|hacked|recover|recovered|cured|healed)
  <coin> ~~ (profit|profits|mentor|<money>|platform|expert|returns|invest|invested|investing|sign up|withdrawal|changed my life|dm|whatsapp|telegram|inbox|manager|broker|signals)
  (thank|thanks) (him|her|me|them) (later|on her|on his|on their)
  (debt|broke|jobless|hopeless|struggling|depressed) ~~ until i (met|found|came across|contacted|saw|tried|joined)
  (changed my life|changed our lives|life changing) ~~ (team|invest*|<coin>|opportunity|business|message|dm|inbox|link|ask me|join|programme)
  (your|this) (page|account|profile|business page|facebook page|post|group) ~~ (suspended|suspension|disabled|deleted|deletion|deactivated|deactivation|restricted|unpublished|violat*|flagged|breach*|permanently|locked)
  (violat*|breach*|broke|breaking|against) ~ (community (standards|guidelines)|copyright policy|our policies|our terms|terms of service|trademark)
  (verify|confirm|validate|restore|reactivate|appeal|secure|unlock) your (account|page|identity|details|profile|bank|business|ownership)
  (facebook|instagram|meta|page|whatsapp|account) (support|security|recovery|verification|protection|copyright) (team|center|centre|department|policy|agent|form)
  (blue|verified|verification) (tick|badge) ~ (get|your|apply|dm|free|page|now)
  (won|win|winner|winners|winning|selected|chosen|picked|entitled|eligible|qualify|qualifies|approved) ~~~ (click|tap|claim|redeem|http|https|www|confirm your|dm us|inbox us|whatsapp)
  (claim|redeem) (your|this|a|the|yours) ~1 <prize>
  (click|tap|press) ~1 (to|and) (claim|win|collect|redeem|receive|apply|verify|enter|watch|confirm|unlock)
  (just|only) pay ~1 (postage|shipping|delivery|p p)
  (giving|give|gives) away ~~ (<prize>|caravans|motorhomes|pallets|puppies|cars|tvs|laptops) ~~~ (comment|comments|share|like|tag|dm|type|scratches|scratch|t be sold|cannot be sold|inbox|claim)
  (comment|type|write|say|put|reply) <any> (and|below|if|to) ~1 (share|win|claim|receive|get one|enter)
  (free|cheap|gain|real|active|organic|instant|buy) (followers|likes|views|subs|subscribers|reviews) ~
  (sub|subscribe|follow) (to|4|for) ~1 (my|me|sub|follow) ~1 (channel|page|back|sub|follow|account|tiktok|insta|youtube) | (sub|follow|subscribe) back
  (download|watch|stream|listen) ~~ free ~1 (at|on|here|http|https|www|link|via)
  (full movie|hd movie|watch online free|live stream free|free live stream|streaming live here) ~
  (hot|sexy|horny|lonely|mature|local) (girls|women|ladies|singles|milfs|teens|guys|men) ~
  (dating|hookup|hook up|cam|xxx|onlyfans) ~1 (site|app|page|link|profile|chat|girls|content)
  (looking|searching|seeking) (for|a) ~2 (serious relationship|soulmate|soul mate|life partner|good man|honest man|good woman|honest woman|true love|god fearing)
  (beautiful|gorgeous|pretty|handsome|attractive|lovely) (smile|lady|woman|man|face|profile) ~~ (friend|friends|know you|message|request|chat|inbox|dm|whatsapp|add me)
  (add|message|text|contact|write|chat|dm|whatsapp) (me|him|her|us) ~1 (on|via|through|at) ~1 (whatsapp|telegram|signal|hangouts|kik|snapchat|viber)
  (psychic|clairvoyant|tarot|palm|spell|spells|spiritual|healer|astrologer|juju|love) (reading|readings|caster|casting|healer|reader|master|solution|solutions|doctor|spell|spells) ~
  (restore|restored|bring back|brought back|get back|save|saved|fix|fixed) ~1 (ex|marriage|lover|relationship|husband|wife|boyfriend|girlfriend) ~
  (brought|bring|got) (him|her) back ~ (hours|days|spell|spells|prayer*|dr|doctor)
  (rank|ranking|ranked|first page|top|page one) ~1 (of|on|in) google | (backlinks|website traffic|guest post|domain authority|web designer|website redesign|redesign your website|free website audit)
  (loan|loans|credit|grant|grants|funding) ~~ (approval|approved|apply|interest|same day|no check|no checks|bad credit|lender|whatsapp|available to all|email us|within ## hours)
  (weight|belly fat|fat|keto|slimming|detox|collagen|skinny) ~~ (gummies|pills|patches|drops|capsules|burner|jab|jabs) ~
  (dropped|lost|shed) ~ (stone|lbs|lb|pounds|kg|kilos|dress sizes) ~~ (ask me|message|code|order|tea|pills|patches|shakes|gummies|link|how i did it|plan|coach)
  (cured|cure|cures|reversed|heals|healed) ~ (diabetes|cancer|arthritis|adhd|autism|herpes|asthma|eczema|blood pressure|infertility|anxiety) ~~ (natural|herbal|product|products|supplement*|oil|oils|tea|link|message|dm|drops|doctor|gummies|capsules|powder)
  (counterfeit|replica|fake|dodgy|cloned) ~ (notes|designer|trainers|watches|ids|passports|cards|bags) ~
  (ebook|masterclass|webinar|free course|online course|free guide|workshop) ~~ (link|sign up|register|dm|http|https|www|bio|profile)`;

/** Beside each other these mostly fish too. */
export const LIKELY_FISHING = `
  (share|like) and (comment|share|tag) ~1 <any>
  (do you|you|anyone) (need|want) ~2 (followers|likes|views|subscribers|loan|cash|investors|traffic) ~ | (brotherhood|illuminati|grand master|occult|secret society|lucky charm|talisman) ~ | (mystery|lucky) (box|boxes|bag|bags) ~ | (hiring|recruiting|vacancies) ~ from home ~ | (brand|be our|as our) (ambassador|ambassadors|rep|reps|model|models) ~
  (retweet|rt|share|comment|tag) ~ (if you want|and win|and comment|and follow|to win|done|interested|below) ~~ (followers|winners|winner|announced|free|cruise|prize|cash|drawn|picked)
  (free|win|won|giving away) ~2 (cruise|holiday|weekend|trip|stay|tickets|flights|vouchers|groceries|iphones) ~~ (comment|share|tag|click|announced|register|enter|drawn|link|claim)
  (check out|listen to|watch|stream|hear|support|like) ~1 my ~1 (beat|beats|mixtape|song|track|podcast|stream|music|video|videos|merch|ep|vlog|channel|cover|reel|band|single) ~ | my ~1 (channel|soundcloud|onlyfans|podcast|twitch|mixtape) ~
  (made|making|earned|earning) ~2 <money> ~~~ (system|hours a day|training|free|people|course|mentor|method|laptop|online|spots)
  (hacker|hackers|credit score|credit repair|credit report|spouse s phone|clear your debts|debt free|write off debts) ~
  (need of|need|want|looking for|after) ~2 (urgent|quick|fast|instant|emergency) (cash|money|loan|funds|finance) ~
  (business|personal) (or|and) (personal|business) ~ (loan|loans|interest|% interest) | #% interest | (low|no) interest (rate|rates|loan|loans)
  (council|government|dwp|hmrc|tesco|aldi|asda|royal mail|nhs|martin lewis|british gas) ~ (giving|handing|sending|offering|paying|gives) ~2 (out|away|free|everyone|every|£<any>) ~~ (register|claim|apply|link|http|https|midnight|today|click)
  (can t|cannot|couldn t|won t|wouldn t|not) ~1 believe ~1 (what|who|this|how) ~ (did|said|does|happened|lost|found) ~1 in this (video|clip|photo)
  (buy|sell|pay|paying) ~2 (your|ur|any|old|broken|unwanted|scrap) ~2 (iphone|iphones|phone|phones|car|cars|gold|laptop|laptops|console|van|vans|jewellery) ~~ (cash|same day|best price*|paid|collect|message)
  (first|next) ## (people|to message|to comment|customers) ~ | no (password|experience|investment|risk|strings|catch) (needed|required|attached|involved) ~`;

/** Somebody’s misfortune, looks or origin, scoffed at. */
export const SCOFFING = `
  (know|knows|found out) where (you|he|she|they|u) (live|lives|drink|drinks|work|works|park|parks|go|goes|shop|shops|walk|walks|train|sleep|sleeps) ~
  (mr <any>|mrs <any>|miss <any>|ms <any>|he|she|teacher|her|him|you|u) ~2 (smells|stinks|reeks|honks|pongs|stink|smell|reek) ~
  future (benefit|dole|criminals|drug dealers|teenage mums|convicts|jailbirds|prisoners|scroungers|wasters) ~ | (why|how come) (does|do|is|are) (she|he|they) ~1 (walk|talk|look|dress|run|sound|stand|dance) like ~ | (somebody|someone) ~1 (fix|stop|slap|shoot|sack|feed|wash) (her|him|them|that) ~
  (get|send|put|ship|pack|stick) (them|em|him|her|that lot|the lot|these people|those people) ~2 (back|home|off|out) ~ (boat|boats|plane|came from|came on|country|where they|foreign|caravan|site)
  (fat|ugly|ginger|spotty|thick|smelly|specky|weird|scruffy|chubby|dumb|lanky|buck toothed|podgy|manky|creepy|slow|minging) (one|ones|kid|kids|lad|lads|girl|girls|boy|boys|mum|dad|teacher|bloke|woman|bird|cow|so and so|lot|git)
  (shame|pity) about (the|his|her|their|your|that) ~1 (face|faces|looks|voice|voices|hair|teeth|singing|acting|mother|parents|kids|attitude)
  (watch|watching) (her|his|their|your|ur) back | (better|best|wants to|want to|should|needs to|had better) ~1 (watch|look over) (her|his|their|your|ur) (back|shoulder|step|mouth)
  brain dead | braindead | (oxygen|air) thief | (waste|wasting) of (oxygen|space|skin|a wage|council tax|public money)
  (eww|ew|ewww|urgh|yuck|ugh|bleurgh) ~2 (state|face|faces|them|him|her|those|minging|ugly|gross)
  (the state of|look at the state of|what a state|state of) (them|him|her|that|u|you|this lot|these|those) ~
  (are|r|is|all|re|s|be|being) ~2 (rats|scum|vermin|pigs|freaks|weirdos|nonces|perverts|pervs|creeps|losers|morons|retards|mongs|tramps|chavs|benefit scroungers|snowflakes|inbreds|scroungers|parasites|animals|savages|a creep|a perv|a pervert|a weirdo|a nonce|a witch|a snake|a rat|a pig|a cow|a bully|a drunk|a liar|a nutter|a psycho|a monster of a|a wrong un|wrong uns|a disgrace to|not right in the head|soft in the head|a bit special)
  (miserable|fat|old|silly|stupid|gobby|nasty|horrible|stuck up|snotty|two faced|sour faced|ugly|lazy|jumped up|vile|smug|dozy|useless|evil|bitter) ~1 (cow|cows|bag|bat|hag|witch|mare|trout|git|gits|sod|pig|boot|crone|goat|toad|troll|moo|dragon|piece of work|madam|article|so and so)
  (wring|break|snap|slit) (her|his|their|that woman s|that man s|that <any> s|your|someone s|somebody s) (neck|legs|jaw|nose|throat)
  (sack|fire|get rid of|bin|axe) (the lot|them all|all of them|every one of them|every last one|her|him) ~ (useless|lazy|overpaid|clueless|pathetic|babysitters|shower|jokers|clowns|joke)
  wouldn t (trust|leave) (him|her|them|any of them|that lot) ~ (with|near|to look after|alone with|in charge) ~ (kids|children|child|hamster|goldfish|dog|cat|mine|my|pet|bath|plant)
  half a (brain|brain cell) ~ | (barely|hardly|can t even|couldn t even|could not even) (dress|feed|spell|read|count|wash|tie|run|wipe) ~1 (herself|himself|themselves|her own|his own|their own|cat|name)`;

export const IN_FUN =
  'only joking | just kidding | only kidding | my (two|lot|own|kids|boys|girls|little|daughter|son|husband) | we are all | we re all | i am | i m | so cute | well done | loved it | brilliant | the play | the villain | the wolf | the witch in';

/** Goods, homes and services for money, and people wanted to sell them. */
export const TRADING = `
  (my|our) ~3 (place|shop|salon|barbers|cafe|business|firm|company|garage|studio|stall|van|unit) ~6 (is|are|s|re) ~1 (doing|offering|selling|running|giving) ~~ <money>
  (anyone|anybody|any of you|any mums|any parents|any families|you lot|somebody|whoever|you|you re|you are|everyone|ladies|parents) ~ (need|needs|want|wants|wanting|after|looking for|fancy|fancies|interested in|in need of|requires) ~1 <trade> ~~~ <offers>
  (need|want|fancy|looking for|after) (a|an|some|new|any) ~1 <trade> ~~~ (ring|call|dm|pm|reasonable|affordable|rates|<money>|insured|dbs|qualified|book|quote|shout|we can|i can|we re|i m|look no)
  (for|to) (rent|let) ~ (<money>|bed|bedroom|street|road|avenue|close|pcm|message|call|available|pets|flat|house|room|garage|cottage|villa|caravan)
  (house|flat|room|garage|caravan|villa|cottage|apartment|holiday home|lodge) ~ (for|to) (rent|let|hire|sale)
  (#|two|three|four) bed [house|flat|semi|terrace|bungalow|caravan|apartment] ~~ <money>
  <money> ~1 (pcm|ono|o n o|or nearest offer|or near offer|the pair|the lot|a pop|cash on|no offers|open to offers|collected|can deliver|buyer collects|a bag|an hour|per hour|a session|per session|a lesson|per lesson|a month|pp)
  <money> ~~ (first to see|will buy|collect from|collection|cash on|can post|can deliver|no time wasters|inbox me|message me|pm me|dm me|pm for|message for)
  (puppy|puppies|pups|kittens|kitten|cockapoo|cockapoos|labradoodle*|bunnies|guinea pigs) ~~ (<money>|ready|vaccinated|microchipped|looking for homes|forever homes|need homes|for sale|deposit)
  (vintage|old|used|second hand|hardly used|brand new|bnib|bnwt|excellent condition|good condition|like new|worn once|unwanted) ~~ (<money>|offers|message me|pm me|inbox me|collection|collect) ~
  (i ve|i have|we have|we ve|got|have|with|there are) ~2 (slots|appointments|availability|vacancies|openings|spaces|space) ~~ (week|left|ladies|available|from|book|message|pm|dm|inbox|<money>|nails|lashes|new clients|cuts|colour)
  (order|book|buy|shop|sign up|join|purchase|enquire) ~1 (through|via|with|from|under) (me|us|my link|my page|our page|my website)
  (join|joining) (my|our) (team|group of|downline|business)
  (looking for|need|want|recruiting|seeking|hiring) (#|two|three|five|ten|a few|some|more|motivated|like minded|hard working|new) ~2 (people|mums|mamas|ladies|women|girls|reps|consultants|distributors|team members|agents|drivers|carers|cleaners|staff) ~
  (usborne|avon|tropic|scentsy|body shop|forever living|herbalife|juice plus|arbonne|younique|tupperware|utility warehouse|pampered chef|partylite|nu skin|neal s yard|phoenix cards|temple spa|oriflame|it works|ann summers|slimming world|weight watchers|ww|kleeneze|betterware|bodyshop|bombay|monat|modere|plexus) ~1 (shop|store|party|parties|rep|consultant|order|orders|link|website|catalogue|brochure|team|host|page|group|sale|box|stand)
  (dbs checked|fully insured|fully qualified|fully licensed|references available|free quotations|no call out|call out charge|all work guaranteed|public liability|city and guilds|gas safe|trusted trader|time served|family run|ofsted registered childminder)
  (now|currently|also) (booking|recruiting|enrolling|hiring|taking bookings|taking on|taking orders|accepting) ~ (christmas|easter|summer|spring|autumn|new|spring|for|bookings|parties|clients|students|orders|staff|drivers|<any>)
  (doing|do|serving|offering|selling) (2|two|3|three) (for|4) (1|one|2|two|a tenner|<money>) ~
  (check|see|look at|look through|browse|view|explore) ~1 (our|my) (packages|menu|website|services|prices|classes|range|timetable|deals|catalogue|collection|portfolio|gallery|offers|etsy|vinted|shop)
  we d love to (photograph|cater|host|work with|collaborate|feature|supply|sponsor|style) ~ | we would love to (photograph|cater for|host|work with|collaborate|supply) ~
  (photograph|cater for|film|dj|host) your (next|school|event|party|wedding|family) ~
  does your (little one|child|son|daughter|toddler|baby|teen|teenager|kid|business|home|car|dog) ~~~ (our (consultants|team|experts|coaches|tutors|classes|therapists|course|programme)|book a|free call|free trial|we can help|i can help)
  (vinted|etsy|ebay|gumtree|depop|facebook marketplace|marketplace) ~1 (shop|page|store|listing|listings|account|for|link|username)
  (my|our|the|his|her) ~2 (vinted|etsy|ebay|depop|gumtree) ~
  (honest|fair|competitive|great|low|best|unbeatable|sensible|friendly) (prices|price|rates|quotes) ~
  (rates|prices|parties|sessions|classes|lessons|packages|cuts|treatments|portraits|deals|walks) ~1 (from|start at|starting at|start from|just|only) <money>
  code ~1 [a-z]{2,14}[0-9]{1,3} ~ (off|for|at|gets|save|free|discount)
  (get|gets|got|for|save|saves) ~1 (a fifth|a third|a quarter|half|fifth|third|quarter|##%|##) off ~1 (with|using|code|your|at|everything|first|all|orders|this|today)
  ##% (off|discount) ~ | (huge|massive|big|mega|summer|winter|january|black friday|closing down|clearance) sale (now|on|at|today|starts|ends|this) ~`;

/** Beside each other these mostly sell too. */
export const LIKELY_TRADING = `
  (anyone|anybody|who) (want|wants|wanna|fancy|fancies|interested in) ~1 (buy|buying|purchase) ~3
  (come and see|see|visit|view|pop in and see|come along to|check out) ~1 our ~2 (homes|home|show home|show homes|showroom|shop|cafe|salon|studio|stall|range|menu|stock|houses|apartments|gym|nursery|barn|farm shop) ~
  (we re|we are|i m|i am) ~1 (the|your|a) ~1 (new|local|nearest|friendly) ~1 <any> ~1 (place|shop|cafe|salon|studio|firm|company|gym|restaurant|takeaway|nursery|garage|barber|barbers|plumber|builder|electrician|tutor|photographer|bakery|florist|butcher|vet|dentist)
  (anyone|anybody|who|somebody) (want|wants|after|interested in|fancy) ~1 (my|our|son s|an|a|some|this|these) ~2 (old|spare|used|outgrown|unwanted|lego|bike|pram|buggy|cot|sofa|bed|scooter|uniform bundle|toys|clothes bundle|trampoline|wardrobe|desk|laptop) ~
  (we|we re|we are|our|i do|i make [<any>] [^ ]{3,14}s|i charge) ~~ <money> (after|per|for|a|an|each|from|on|until|this|upwards|including) ~
  vote for my ~
  (first|second|next) ~1 (one|visit|class|lesson|session|month|week|order|clean|cut) [s|is] (on me|on us|free|half price|is on me)
  (bring|show|mention|quote|screenshot) (this|the) (comment|post|ad|advert|page|school) ~ (for|and|off|get|to|in)
  (a|one|two|first|three|#) ~1 (month|months|week|weeks) free ~ | (tenner|fiver|<money>) off ~ | (free|worldwide|fast|uk) (shipping|delivery|postage|p p) ~
  (your|the) ~1 (kids|children|little ones|family|daughter|son|girls|boys|school) (would|will|ll|could|d) ~1 (look|love|adore|enjoy|benefit) ~~ (our|my|in our|in my|these|shop|sets|range|classes|packages)
  (places|spaces|spots|room) ~1 (left|available|going|free)? ~1 (on|in|at|for) (my|our) ~3 (class|classes|club|course|workshop|camp|group|nursery|studio|lessons|sessions|tour)
  (our|the|my|this) ~1 app ~~ (download|free|makes|helps|subscribe|trial|month)
  (mot|mots|tyres|servicing|valeting|plumbing|plastering|roofing|fencing|landscaping|guttering|jet wash|jet washed|jetwash|pressure wash*|carpets|tree surgery|scaffolding|skip hire|tiling|rendering|gutters|driveways|boiler|boilers|rewiring|decorating|flooring|conservatories|sheds|removals|house clearance|man and van) ~~ (message|ring|call|pm|dm|inbox|ask|best|<money>|tenner|quote|free|cheap|local|insured|text|book|area|areas|contact)
  (anyone|anybody|who) (wanting|wants|needing|needs|after|fancy|fancies) ~ ~2 (done|washed|cleaned|cut|painted|fixed|built|walked|fed|minded|baked|made|mended|fitted|serviced|valeted|cleared) ~~~ (<money>|message|ring|call|pm|dm|inbox|ask|me|i)
  (i|we) (do|make|offer|provide|run|sell|teach|clean|walk|sit|mind|cater|hire|fit|groom|bake|design|print|knit|paint|trade|mend) ~~ (<money>|a time|an hour|per|message|pm me|dm me|inbox|book|prices|rates|for parties|your area|to order|orders)
  (for sale|selling|to sell|letting go|having a clear out|clearing out|rehoming|rehome) ~ | (cost|paid) <money> ~ (take|want|asking|will take|selling) ~ | (will|ll) take <money> ~
  <money> (a time|a go|each way|a pop|a night|a month|pcm|a bag|a box|a dozen|per hour|ono|the pair|the lot)
  (for|at) (parties|weddings|events|birthdays|christenings) ~ (<money>|book|message|hour|available)
  (book|order|reserve) (early|soon|now|fast|before|yours|me|us) ~ (summer|christmas|easter|avoid|weekend|spaces|slots|half term|weddings|sell|go)
  (my|our|his|her) (sister|brother|mum|dad|husband|wife|mate|friend|daughter|son|cousin|partner|other half|fella|hubby|auntie) ~1 (does|makes|bakes|sells|runs|fits|cleans|grooms|offers|teaches|cuts|builds|fixes|is a|s a) ~~ (best|cheap|reasonable|brilliant|amazing|<money>|ever|ask|message|number|page|recommend|example|com|uk)
  (we ve|we have|i ve|i have|just|now) ~1 (opened|launched|started) ~1 (a|an|my|our|new|up) ~ (shop|salon|studio|cafe|soft play|nursery|business|page|group|class|classes|gym|bakery|restaurant|takeaway|street|stall) ~`;

/** Money wanted for somebody in need. */
export const NEEDY = `
  (lend|lends|loan|sub|spare|bung|borrow|send|give) ~1 (me|us) ~ (<money>|money|cash|till|until|payday)
  (has|have|got|anyone|anybody|could i|can i|can anyone|could anyone|please) ~ <money> ~ (lend|spare|borrow|loan|sub)
  (borrow|loan of|lend of|sub) ~ <money> ~
  <kin> ~~~ (raising|raise|fundrais*|sponsor|donate|donations|donating|gofundme|justgiving|crowdfund*|chip in|help if|anything you can|whatever you can|any amount|short of|towards the cost|towards <stricken>)
  (raising|raise|collecting|collect|fundrais*|appeal*|donat*|sponsor*|chip in|chipping in|whip round|saving up|trying to get) ~~~ (<kin>|my <stricken>|his <stricken>|her <stricken>|a <stricken>|the <stricken>|<stricken>)
  (please|pls|plz|kindly|can you|could you) ~ (help|give|donate|chip in|support|share) ~~~ (<stricken>|family lost|lost everything|gofundme|paypal|fundraiser|donation page|give page|givehelp)
  (donate|give|pledge|sponsor) (today|now|here|online|generously|to save|to keep|to help|what you can) ~
  (help|helping) (us|me|them|him|her) ~1 (pay|afford|fund|keep|reach|raise|buy|bury|rebuild|replace|cover) ~ (<money>|rent|bills|operation|treatment|funeral|open|roof|target|doors open|cost|costs|home|<stricken>)
  (poor|desperate|starving|struggling|needy) ~1 (family|families|widow|orphans|children|mother|single mum) ~~ (paypal|send|help|money|support|donate|give|bless|god)
  (paypal|cashapp|cash app|venmo|revolut|monzo|western union|moneygram|bank transfer|gift aid|sort code|account number|wallet address) ~~ (<kin>|me|my|send|donate|help|any amount|below|in bio|profile|thank you|god bless|<money>)
  (sponsor|back|support) (me|him|her|us|my|our) ~~ (<stricken>|run|race|walk|challenge|link|page|<money>|pound|penny|mile)
  (set up|started|opened|created|made|launched|sharing) (a|this|the|our|my|her|his) ~1 (gofundme|go fund me|justgiving|just giving|crowdfund*|fundraiser|fundraising page|donation page|giving page|collection|whip round)`;

/** Beside each other these mostly ask for money too. */
export const LIKELY_NEEDY = `
  help ~~ (dogs home|dogs|cats|donkeys|animals|strays|orphanage|orphans|refugees|shelter|sanctuary|rescue|village|hospital|church roof) ~~~ (<money>|winter|donate|thank you|please|link|even)
  (can t|cannot|couldn t|not able to) afford ~~~ (help|lend|<money>|spare|pay it back|pay you back) ~ | (able to|anyone|could you|can anyone|could anyone) help ~1 with <money> ~ | (pay|paying) (it|you|them) back ~ | (put|pop|chuck|bung) (anything|something|a few pounds|a bit|a fiver|a tenner) ~1 in (his|her|the|our|my|their) (fund|pot|tin|collection|account) ~ | (would|d) love (a few pounds|any sponsorship|some sponsors|your support|a donation) ~ | (in memory of|race for life|for charity) ~~ (link|just giving|justgiving|sponsor|few pounds|donat*|wall|page) ~
  spare ~1 (tenner|fiver|quid|<money>|few quid|couple of quid|some change|bit of cash) ~ | nothing (for|to) (tea|eat|dinner|their tea) ~
  (link to sponsor|sponsor link|sponsorship link|sponsor me|sponsor us|sponsor is|donation link|fundraising link) ~ | (please|pls) ~1 (be generous|give generously|dig deep|be kind and give) ~
  (shaving|shave|running|walking|swimming|cycling|climbing|trekking|jumping|doing|abseiling|rowing) ~~~ (macmillan|cancer research|hospice|heart foundation|alzheimer*|mind|samaritans|air ambulance|charity|stroke association|shelter|crisis|sands|rnli|rspca|diabetes|dementia|children s hospital) ~~~ (link|sponsor|donate|profile|generous|please|bio|give|page|quid|pounds|pennies)
  (orphan|orphans|widow|refugee|poor boy|poor girl|poor mother|dying mother) ~~ (help|helper|fees|money|support|god|please)
  (need|needs|need my|pay my|pay his|pay her|pay our) ~1 (school fees|hospital bill|hospital bills|rent|gas and electric|electric|food for) ~~ (help|helper|please|anyone|god|support|lend|send)
  (days|weeks|hours|months) ~2 (to raise|to find|to save|left to) ~ (<money>|thousand|thousands|hundred|##|k|it)
  (got|has|have|with|only) <money> (to go|left to raise|still to raise|to find|short) ~ | short (of|by) <money> ~
  (save|saving) (our|the) ~1 (pub|club|farm|shop|sanctuary|rescue|cafe|cinema|pool|hall|chapel) ~~~ (chip in|donate|raise|shares|http|https|give|crowdfund*|<money>)
  (any amount|anything|whatever|every little|every pound) ~2 (monzo|paypal|account|cashapp|revolut|helps|would help|appreciated|welcome|counts) ~
  (bank details|sort code|account details|paypal|monzo|card machine) ~1 (in|on|by|are|is|below|via) ~ (messages|inbox|dm|dms|profile|bio|comments|below|request|pm)
  (please|pls|kindly) support (my|our|his|her) ~ (trip|son|daughter|tour|expedition|trek|dream|challenge|fundraiser|gofundme|lad|team|journey)`;

/** The school’s own selling and collecting, and what is only asked or told about it. */
export const SCHOOLS_OWN = `
  (council|trust|government|ministry|developers|school) ~1 (is|are|was|were|wants|want|plans|plan) ~1 (selling|to sell)
  pta | friends of | our (school|fair|fayre|fete|stall|raffle|tombola|bake sale|cake sale|quiz) | (cake|plant|book|bake|uniform|toy|second hand uniform) (stall|sale) | raffle | tombola | tickets | ticket | on the door | at the door | at the gate | school (office|fund|fair|fete|shop|trip|council|pond|library|minibus) | the (bucket|buckets) | comic relief | children in need | red nose | macmillan | food bank | harvest | parentpay | parent pay | arbor | reception class | year ## | trim trail | newsletter | school website | school app`;

/** What is private of a child or a family, told by somebody else. */
const KIN =
  '(mum|mums|dad|dads|mother|mothers|father|fathers|brother|brothers|sister|sisters|parents|stepdad|stepdads|stepmum|uncle|nan|nans|family|son|daughter|husband|wife|ex|partner|boyfriend|mam|mams)';
const THEM = `(he|she|they|hes|shes|theyre|theyve|(boy|girl|lad|lass|kid|child|one|family) whose ${KIN}|(his|her|their|the|that|[^ ]{2,20}s) ${KIN}|(that|the|this) (boy|girl|lad|lass|kid|child|family|teacher|woman|bloke|one))`;
const STATE =
  '(in care|in foster care|fostered|adopted|in prison|in jail|in the nick|inside for|banged up|locked up|on drugs|on heroin|on crack|on smack|on the game|on tag|on a tag|on bail|on probation|on benefits|on the dole|on universal credit|on the sex offenders *|on the register|on a child protection *|on child protection *|on a cp plan|on antidepressants|on medication for|on ritalin|on methadone|a drug dealer|a druggie|a junkie|an addict|a smackhead|an alcoholic|a drinker|a drunk|an illegal|sectioned|bankrupt|skint and|suicidal|self harm*|self harming|cutting herself|cutting himself|pregnant|expecting again|terminally ill|hiv|got cancer|having chemo|getting divorced|splitting up|split up|having an affair|having a breakdown|had a breakdown|had a miscarriage|had an abortion|lost the baby|evicted|been evicted|rehoused|homeless|in a refuge|in a hostel|in the hostel|in temporary accommodation|under social services|known to social services|known to the police|got a social worker|has a social worker|under camhs|under the crisis team|been arrested|was arrested|got arrested|on remand|seeking asylum|asylum seekers|excluded from|expelled from|kicked out of|has adhd|have adhd|got adhd|has autism|is autistic|has epilepsy|has fits|wets the bed|wets himself|wets herself|still in nappies|on free school meals|cant pay * rent|behind with the rent|in debt|owes money|had a stroke|after a stroke|had a heart attack|got dementia|lost (her|the|their|a) baby|had (him|her|them) by ivf|by ivf|having ivf|dry at night|in pull ups|soils himself|soils herself|on the (sen|send|special needs|at risk|child protection) register|on a behaviour plan|on report for|on a reduced timetable|waiting on (his|her|their) (papers|visa)|got leave to remain|overstayed|did a runner|done a runner|ran off with|run off with|walked out on|left (him|her|them) for|moved (here|away) by the (social|council|police)|in hiding from|got a restraining order|not allowed to see (him|her|them|the kids)|lost custody|custody of|using a food bank|at the food bank|going bankrupt|got made redundant|lost (his|her) job|been sacked|signed off with|off with (stress|depression|anxiety|a breakdown|nerves)|only off because|gambled)';
export const PRIVATE: string = `
  ${THEM} ~3 ${STATE} ~1
  (his|her|their) ${KIN} ~2 (works|worked|working|drives|cleans|manages|on nights|on days|on the tills|on the checkout|on shift) ~3
  (dad|mum|stepdad|mams boyfriend|mums boyfriend|boyfriend|he|she|father|husband) ~1 (hitting|hits|battering|batters|beating up|beats up|knocking about|abusing|thumping|punching|slapping|raping|touching) (her|him|them|the kids|his|their) ~1
  lives (at|in|on|round|off|up|down|near|opposite|above|behind) ~6 (street|road|lane|avenue|close|drive|estate|flats|terrace|crescent|number|door|trampoline|caravan|hill|row|gardens) ~1
  ${THEM} ~6 (home office|the social|child protection|crown court|magistrates|family court|womens aid|the priory|camhs|aa meetings|the jobcentre|rehab|methadone|a womens refuge) ~1
  [^ ]{2,14} in (year #|y#|reception|nursery|#[a-z]) ~2 (is|isnt|has|hasnt|still|was|wasnt|wets|soils|cant|takes|gets|sees) ~4 (dry|nappies|adhd|autism|autistic|epilepsy|diabetes|medication|inhaler|therapist|counsellor|psychologist|social worker|foster|adopted|care|statement|ehcp|pull ups|special needs|eating disorder|self harm*|fits|seizures|cancer|chemo) ~2
  social services ~3 (took|involved|round|called|took them|removed|came|at the house|are in|on at) ~2 | (police|bailiffs|social services) ~3 (round|outside|at) ~1 (their|his|her) ~2
  (his|her|their) (birthday|birthdays|dob|date of birth) ~5 [1-2][0-9]{3} | (he|she|hes|shes) [was] born ~4 [1-2][0-9]{3}
  (his|her|their) (landline|house number|home address|reg plate|number plate|car reg|registration|work number|home number|mobile number|bank details|passport|nhs number|postcode) (is|s) ~3
  (${KIN}|he|she|they) ~1 (drives|has|parks) a [^ ]{2,12} [^ ]{2,12} ~1 (reg|registration|number plate|plate) ~3
  (walks home|gets home|home alone|left alone|on (his|her) own|on their own|by (himself|herself)) ~2 (every day|every night|most days|after school|at # *|till #|until #|down|past|through) ~3`;

/** Said beside a link to click. */
export const PITCHES =
  'free | for free | claim | win | won | winner | prize | ##% off | ##% | discount | sale | bargain | cheap | cheapest | special offer | offer ends | order now | order today | shop now | buy now | book now | sign up now | voucher | coupon | download | donate | donation | donations | fundraiser | fundraising | raising money | raise money | raise funds | sponsor | gofundme | anything you can | whatever you can | any amount | appeal here | deletion | deleted | suspended | verify | bitcoin | crypto | invest | earn | followers | loan | singles | casino | slots | bet | bonus | giveaway | act now | limited time | limited stock | only ## left | today only | weight loss | miracle | shocking | you won t believe | leaked | watch before';
