import type { Sets } from '../../../text/wording/wording.ts';

/**
 * How people in Britain sell on the side, put in a word for a shop, ask for themselves and share what earns them something: not what
 * is sold, but who turns to whom with what. Gathered from general knowledge; no list was copied.
 */
const KIN = `husband | wife | hubby | other half | partner | brother | sister | mum | dad | son | daughter | cousin | nephew | niece | auntie | aunt | uncle | mate | friend | best friend | neighbour | sister in law | brother in law | nan | stepdad | boyfriend | girlfriend | fella | missus | lad`;

const WORKERS = `plumber | plumbers | electrician | electricians | builder | builders | decorator | decorators | gardener | gardeners | cleaner | cleaners | tutor | tutors | childminder | childminders | nanny | babysitter | dog walker | hairdresser | hairdressers | barber | barbers | mechanic | mechanics | garage | dentist | dentists | optician | opticians | estate agent | estate agents | letting agents | solicitor | solicitors | accountant | accountants | photographer | photographers | caterer | caterers | florist | florists | butcher | butchers | baker | bakers | bakery | cafe | coffee shop | restaurant | takeaway | chippy | chip shop | kebab shop | pizza place | pizzeria | curry house | pub | gym | salon | nail bar | spa | soft play | trampoline park | nursery nurse | driving instructor | driving school | dance school | swim school | swimming school | football camp | holiday camp | travel agent | travel agents | mortgage adviser | mortgage advisor | mortgage broker | financial adviser | personal trainer | vet | vets | physio | car wash | farm shop | deli | ice cream parlour | toy shop | shoe shop | bookshop | garden centre | tyre place | carpet shop | kitchen fitter | roofer | handyman | removal firm | man with a van | window cleaner | tailor | dressmaker | cake maker | balloon lady | party bus | face painter | magician | entertainer`;

const TREATS = `cream tea | afternoon tea | breakfast | full english | brunch | coffee | flat white | latte | pizza | pizzas | roast | sunday roast | carvery | curry | kebab | burger | burgers | fish and chips | sausage roll | sausage rolls | bacon butty | bacon roll | pie | pies | pasty | pasties | scones | steak | ribs | loaf | sourdough loaf | carrot cake | cheesecake | brownie | hot chocolate | smoothie | noodles | sushi | tapas | ice cream | milkshake | sourdough | pastries | croissants | buns | doughnuts | cupcakes | haircut | blow dry | facial | massage | manicure | gel nails | car wash | valet | tasting menu | lunch deal | meal deal | set menu`;

export const HAWKING: Sets = {
  kin: KIN,
  worker: WORKERS,
  treat: TREATS,
  price: '£[^ ]{1,10} | ##p | <any> quid | <any> pounds | a fiver | a tenner | half price',
  staff:
    'mr <any> | mrs <any> | ms <any> | miss <any> | our (caretaker|cook|secretary|head|ta|receptionist|site manager|peripatetic teacher|music teacher|pe teacher) | our ~2 teacher [<any>]',
  turn: 'message | dm | pm | inbox | text | whatsapp | ring | call | phone | contact | email | drop | ask for | speak to | talk to | see | go to | go and see | pop in | pop into | head to | nip to | try | book | visit | check out | get in touch | swap | switch | come and see | get down | get yourself | get yourselves',
  goods: `move | to move | move house | selling up | new school shoes | broadband | babysitter | babysitting | catering | a good time | new start | lose weight | get fit | moving | moving house | new (car|kitchen|bathroom|boiler|sofa|carpet|carpets|bed|phone|roof|fence|driveway|patio|conservatory|look|hobby|uniform shoes) | boiler | gutters | gutter | windows | lawn | garden | hedge | hedges | holiday | holidays | haircut | trim | mortgage | remortgage | insurance | pension | will | party | birthday cake | cake | cakes | balloons | present | presents | gift | gifts | childcare | stressed | knackered | aches | back pain | weight | diet | skin | nails | hair | lashes | brows | ironing | cleaning | tuition | tutoring | 11 plus | ## plus | driving lessons | car | sell your | selling your house | broadband | energy bill | energy bills | photos taken | portraits | shoes | flowers | takeaway | somewhere to eat | lunch out | date night | night out | extra cash | money | childminder | after school care | swimming lessons | dance classes | football camp | something to do with the kids`,
  shop: 'shop | barbers | barber shop | salon | cafe | bakery | business | company | studio | garage | restaurant | gym | takeaway | brand | boutique | deli | bar | nursery | clinic | practice | tea room | tearoom | coffee van | food truck | market stall | online shop | etsy shop | etsy store | dance school | tattoo studio | micro pub | cattery | kennels | dog grooming | cake business | cleaning business',
};

/** No doubt: somebody’s own gain, or a customer sent to somebody. */
export const HAWKED = `
  (my|her|his|<staff>|(our|a|the) [<any>] <any> s) [s] (<kin>|brother in law|son in law|sister in law) ~1 (does|makes|sells|lays|fits|bakes|cuts|cleans|builds|mends|fixes|paints|teaches) ~~ ((fair|good|decent|great|cheap) (prices|rates)|free quotes|cheap as chips)
  <staff> [from the <any>] ~1 (wants|needs|is after|s after) ~1 [<any>] (pupils|students|customers|clients|learners) ~~ (<price>|cash|garage|text (him|her)|ring (him|her)|message (him|her))
  (two|three|four|five|#) bed (semi|detached|terrace|flat|house|bungalow|home|on|in|with|near|cottage|apartment) ~ | (arrange|book) ~1 viewing ~ | viewings (through|with|via|by) ~ | show home (open|opens|is) ~ | (cottage|flat|house|bungalow) to (rent|let) ~~ (ring|call|contact|message)
  (chip in|pot|collection|whip round|fund|tip jar|contribute) ~ (to (get|send) me|for my|towards my) ~
  (comment|type) <any> (for|and i ll send) ~2 (link|details|info) ~
  (i ve|i have) (put|turned|packed|poured) ~~ (into|in) (a|an|my) [new|online] (course|ebook|workbook|masterclass|programme) ~
  (everything i (know|learned|learnt)|my lessons|my years) ~~ (is|are) now (a|an) [new|online] (course|ebook|workbook|masterclass) ~
  (my|our) (paid|new|live) [<any>] (masterclass|webinar|course) ~
  (like|likes|follow|follows|share|shares|tag|tags) ~4 (page|post|this|profile|friend) ~~ (to (win|enter)|goes in|go in|goes into|chance to win|into the (hat|draw))
  (win|free tickets) ~~ (like|follow) (their|the|its) page ~
  (only|best) (crisps|drink|drinks|bars|snack|snacks|trainers|cereal|sweets|chocolate|shoes|phone|tablet|yoghurt|pop|squash|biscuits|pens) ~~ (you know you want|grab (a|your)|treat yourself|get some|go on) ~
  (grab|get|bag) (a|yourself a|your) (multipack|can|pair|bag|box|bar|six pack) ~ (you know you want|now|today|while|at) ~
  free ~3 (with|on) (every|each|any|all|your (first|next)) ~1 (haircut|haircuts|cut|colour|blow dry|manicure|order|orders|meal|meals|main|pizza|coffee|coffees|takeaway|purchase|visit|booking|bouquet|fitting|treatment|massage|service|mot|valet|wash|shop|pair|burger|curry|kebab|roast|tattoo|facial|sofa|mattress|boiler) ~
  <staff> ~2 (is|s) (after|looking for|taking on|seeking|hoping for|short of|wanting) ~3 (pupils|students|customers|clients|learners|buyers|bookings|orders) ~~ (<price>|cash|ring (him|her)|call (him|her)|text (him|her)|message (him|her)|(his|her) (house|place|flat|home|own home))
  (word|message|hello) from ~4 (sponsor|sponsors|advertiser|advertisers) ~
  (app|website|game|box|kit|gadget|brand|company|firm) ~1 (every|all|each|any|no) (parent|parents|family|families|mum|dad|teacher|household|home|child) ~1 (should|must|ought to|needs|need|has to|have to|will love|deserves|can t|loves) ~2 (buy|own|get|download|try|be without|live without|subscribe|install|have) ~
  i (sell|stock|flog|rep|also sell) ~~ (party at|evening at|order|orders|message me|dm me|text me|catalogue|brochure|discount|<price>|come round|at mine|in my car)
  (make up|makeup|jewellery|candle|candles|skincare|perfume|lingerie|tupperware|handbag|gin|wax|beauty) (party|evening|night|morning) ~2 at (mine|my house|my place|my flat|ours) ~
  (i ve|i have|just|i m|i am) ~1 (joined|become|becoming|signed up) ~3 (as a|as an|as their|a|an) ~2 (consultant|rep|distributor|stylist|ambassador|adviser|advisor|seller|reseller|influencer)
  (order|orders|book|buy|shop|join|available|enrol) (through|via|with) me ~
  (my|our) (honeymoon|wedding|gift|baby|holiday|house|deposit) ~1 (fund|list|registry|pot) ~ | (link|contribute|contributions|donate|details) ~3 (to|for) (my|our|the) (honeymoon|wedding|holiday|baby) (fund|pot|list|registry)
  <staff> (does|do|gives|give|offers|teaches|is offering|is doing|runs) ~ (private|one to one|1 to 1|home|evening|weekend) ~2 (lessons|tuition|tutoring|coaching|classes|sessions)
  <staff> ~~ <price> (an|a|per) (hour|lesson|session|go)
  (i m|i am|i ve become|just become|signed up as) ~2 (a|an|your|your local) ~3 (rep|distributor|brand ambassador|stylist for|consultant for|franchisee)
  (fiver|tenner|quid|£[^ ]{1,6}|few pounds|something|contribution|contributions|donation|donations) (towards|for) my ~ (new|own|trainers|holiday|car|rent|wedding|honeymoon|birthday|trip|phone|laptop|shoes|hen|stag|house|deposit|kitchen|bills|fees)
  my (gofundme|go fund me|crowdfunder|paypal|ko fi|patreon|cash app|tip jar) ~
  (buy|get|grab|order) (my|her|his) [new|latest|own] (book|novel|ebook|album|single|course|candles|prints|cards|jewellery|cakes) ~1 (on|at|from|here|now|for|in|via) ~
  (my|her|his) [new|latest|own|first|debut] (book|novel|ebook|album|single|course|workbook) ~5 (is|s) (out|available|on sale|on amazon|on kindle) ~~~ (£[^ ]{1,8}|buy|order|link|copies|amazon|shop|review|grab)
  (i ve|i have|just|have|we ve) (written|published|launched|opened|set up|started|released) ~2 (a|an|my|my own|our own) ~3 (book|shop|business|etsy|brand|salon|range|online store) ~~~ (£[^ ]{1,8}|buy|bought|order|link|amazon|follow|orders|bio|message|dm|support)
  (we|you) both (get|save|earn|win|benefit) ~ | both get a (little|bit|reward|month|free) ~ | (i ll|i will|i) get (£[^ ]{1,6}|commission|credit|a cut|points|paid) ~ (and you|you ll|you get|too|each|when you|if you) ~
  (comes|goes|come) back to me ~
  <turn> my <kin> ~
  for (all your|all of your) ~ needs`;

/** A doubt by itself. */
export const HINTED = `
  (pop in|pop along|drop in|call in|nip in|go in|pay them a visit|give them a go) ~1 (they|she|he) ~1 (deserve|deserves|merit|could do with) ~1 (it|your custom|custom|our custom|business|your support|support|a visit|the trade) ~
  (newsletter|page|issue|edition|post|match|season|kit|week|episode) ~2 (brought to you by|in association with|sponsored by|presented by) ~
  (huge|great|wide|full|massive|big|fantastic|lovely|amazing) (range|selection|choice) (of|at|in|for) ~~ (at|in stock|from|available|online|now in) ~ | (fitted|installed|made|served|cut) by (experts|professionals|hand in|craftsmen) | (i|we) can do (your|you) ~4 (for|from) £[^ ]{1,8} | do support (her|him|them|this|these) ~
  get (your|a|an) ~1 (mot|car|van|hair|haircut|nails|eyes|boiler|windows|roof|tyres|glasses|prescription|flowers|meat|bread|coffee|pizza|kebab|takeaway|curry) ~1 (at|from|done|fixed|tested|fitted|sorted|by) ~ | (never|won t|don t|wouldn t|not) ~2 rip (you|anyone|people|us) off | (honest|fair|unbeatable|rock bottom|trade) prices | now booking (weddings|parties|for|summer|christmas|in) ~ | if you (love|loved|like|liked|enjoyed) ~ (you ll|you will) (love|adore|want) ~
  £[^ ]{1,6} the lot (collect|collection|message|dm|ono) ~
  get (down there|yourselves down|yourself down|on down|over there) ~ | other schools you should | (win|get|earn|claim|receive) £[^ ]{1,8} ~3 (vouchers|when you|for every|if you) ~ | when you refer ~ | refer (a|another|one) (friend|family|parent|school) ~
  (free|no obligation) (estimate|estimates|quote|quotes|survey|surveys|valuation|valuations|fitting|installation) | (amazon|affiliate|order|booking|shop) link ~1 (below|in|here|above) | (samples|swatches|order forms|price list|catalogue) ~1 (in|at|on) ~2 (foyer|office|reception|request|staffroom|me)
  (cheaper|better value|better quality|nicer) than the (school|uniform) (shop|supplier|one|price) ~
  (summer|winter|spring|autumn|january|half term|end of season|flash|mega|massive|huge|big|black friday|easter|christmas|stock|closing) sale ~1 (now on|is on|on now|starts|continues|ends|at)
  give <any> ~1 (at|of|in|from|on|over at) ~2 a (ring|call|bell|buzz|try) ~ | (best|cheapest|lowest|great|fair|good) (fees|fee|prices|rates|price) (around|in town|about|going|anywhere|locally) | (happy to|can|can highly|can heartily|glad to) recommend (<any> the|<any> at|<any> from|my|our|this|a great|a good|<worker>) ~ | (number|price list|prices) (below|in comments|on request)
  commissions (welcome|open|taken|available) | for profit | order in the ~ | (pot|jar|box|tray|dozen|bag|bar) ~ see (him|her|me) ~
  <worker> (available|for hire|needed work|with spaces|with space|taking on) | <price> a (walk|cut|lesson|visit|clean|wash|trim|colour|manicure|treatment|portrait|hour|pot|stem) ~ | (police|dbs|crb) checked ~ | fully insured | references available | free quotes | no job too (small|big)
  (buy|shop|eat|support|drink) (local|small) ~ | support (small|independent) (business|businesses|shops|traders) | small business saturday
  (make|earn|get) (money|cash|extra) (from|with|by|at home|online|for your) ~ | (win|winning) a (car|holiday|phone|iphone|ipad|tablet|tv|spa day) ~ | (like|click|comment|follow) ~1 (and|,) (subscribe|win) | (subscribe to|follow|check out|watch) my (channel|youtube|vlog|stream) ~ | follow for more
  spare room | room to (let|rent) | lodger | inc bills | bills included | including bills | ## (pcm|a month inc) ~ | to let ~1 ## | sleeps # | sleeps ##
  giving away (a|free|one) ~ (with|to) (every|each|all) ~ | (with|for) every <any> (sold|bought|purchased)
  (avon|tropic|scentsy|usborne|body shop at home|herbalife|juice plus|forever living|stampin up|tupperware|ann summers|pampered chef) ~2 (sale|brochure|brochures|order|orders|rep|offers|catalogue|evening|party)
  there s a new [<any>] (<worker>|<shop>|nail place|place) ~ (opposite|on|in|at|next|by|near|and)
  get booked in | (number|numbers|details) in [the] comments | good rates of pay | competitive (pay|salary|rates|prices) | <any> (care home|nursery|cafe|restaurant|hotel|firm|company|salon) (is|are) (recruiting|hiring|looking for staff)
  retire early | (explain|hear about|tell you about|share) (the|an|this) (opportunity|business|income) ~ | (at|for) (what|whatever) (i|we) paid | (got|have) ~6 going spare ~
  (boxes|trays|platters|hampers|slots|tables) ~2 (this|next) week ~ (left|first come|message|order|£[^ ]{1,6})
  (thoroughly|highly|definitely|totally|absolutely|certainly|d|really) recommend (him|her|them|<any> (at|from|of)|this place|this lady|this guy|this man|this company|this firm) ~
  (i|we) [would] recommend (mr|mrs|ms) <any> s (shop|firm|garage|salon) ~
  (looking for|need|needs|want|fancy|after|thinking of|thinking about|tired of|sick of|struggling with|struggling to|feeling|stuck for|bored of|dreading|ready for) ~8 (<turn>) ~ (<worker>|slot|quote)
  (if you|if anyone|if anybody|anyone|anybody|any (mums|dads|parents|ladies|teachers|families|families)) ~2 (need|needs|want|wants|wanting|fancy|fancies|looking|interested|after|would like|d like|likes) ~~ (message|dm|pm|inbox|go to|go and see|catalogue|brochure|her number|his number|their number|she|he s|she s|they ll look after|i ve got spaces|let me know and|my team|my stall|my page|price list|commission)
  (i can|i ll|can|happy to) (pass on|give you|share|send you|dm you) (her|his|their|my) (number|details|link|card|price list|prices|info)
  (pass on|got) (her|his|their) (number|details|card) ~
  (extra|second|side|bit of|passive|residual|some) (income|cash|money on the side|money from) ~ | money on the side | on the side so | (spaces|space|places) (on|in) (my|our) team | join my team | be your own boss | financial freedom | from your (phone|sofa|own home) | quit the (9 to 5|day job) | crypto | forex | trading (course|group|signals) | (paid|pays) for (itself|our holiday|my holiday|our holidays) | how i (afford|paid|made|earn|make|earned) ~ (on|teacher|wage|salary|month|week|holiday|car|caravan|house)
  (comment|drop|pop|leave|type|put) (a|an|me|your|yes|me a|in) ~3 (below|in the comments) (and i|and i ll|if you want (in|details|info|the link)) ~ | ask me how | dm me (for|to) ~1 (details|info|prices|price|quote|more|yours|orders|order|book|buy) | (i ll|will|can) (send|dm|message|inbox) you (the|all the|more) (details|info|link|price|prices) ~
  (hit|click|tap|follow|use|grab|smash) (that|my|the affiliate|this) link ~ | (link|links|shop|code|details|prices|website) ~2 in [my|the|our] bio | shop link | (my|this|using|with my) ~1 referral (link|code|and|to|i) | using (this|my) referral | refer a friend | affiliate | (my|this|our|a) ~1 (discount|promo|referral) code ~
  (upgrade|go premium|go pro) ~1 (today|now|for) ~ | premium (version|plan|membership|account) ~ | (free|30 day|7 day) trial | only <price> (a|per) (month|week) ~
  (selling|flogging|getting rid of|shifting|offloading) ~1 (##|two|three|four|my|our|a|an|some|a few|the old|loads of|lots of|bits) ~~ (£[^ ]{1,8}|dm|message|pm|offers|face value|ono|collection|text|quid|cheap|interested|make me|first come|contact)
  for sale ~~ (offers|ono|£[^ ]{1,8}|contact|dm|message|text|collect|collection|ask|buyer|one careful|good condition|nearly new)
  (offers (over|around|in the region of|invited|above)|nearest offer|buyer (collects|to collect)|face value|open to offers|one careful owner|any sensible offer|no timewasters|no time wasters|collection only|going cheap|grab a bargain|vinted|depop|marketplace) ~
  (has|have|s|ve|just) ~1 (opened|launched|set up|started|taken over) (his|her|their|my|our|a) ~3 <shop> ~
  (my|our|his|her) <kin> ~3 (does|do|makes|sells|runs|fits|offers|cuts|bakes|paints|fixes|mends|teaches|builds|cleans|walks|charges|is a|has a|owns) ~~ (price|prices|priced|rates|number|cheap|cheaper|fast|£[^ ]{1,8}|bookings|orders|book|discount|quote|deal|order|hour|available|fab|brilliant|message|ring|call)
  (my|our|his|her) <kin> [s] [is] ## and charges ~ | charges <price> (an|a|per) ~
  (spaces|space|places|slots|gaps|vacancies|openings|availability|appointments) ~2 (on my|in my|with me|for new|for the holiday camp|on (his|her|their)|left on my) ~
  (has|have|got|s got) ~1 (spaces|places|vacancies|availability) ~4 (ring|call|text|message|contact|email|dm|book) ~
  (on|via) (amazon|etsy|kindle|ebay|vinted) (for|at|now) ~
  (i ve|i have|just) (written|published|self published|launched|released) ~1 (a|my|my own) ~2 (book|novel|ebook|album|single|app|podcast|range|etsy|website|course)
  <price> ~3 (for the week|a go|a pop|for the day|per child per day|a class|a table|per couple|a night|for two) ~~ (booking|book|my|his|her|spaces|studio|camp|message|dm|ring|home|gaps)
  (he|she|they) (has|have|ve|s) [got] ~2 (gaps|slots|spaces|openings) ~
  (two|three|2|3|#) (meals|mains|courses|pizzas|tickets|pairs|sessions|cuts|nights|drinks) for (£[^ ]{1,8}|the price of|##) ~
  (kids|children|under ##s) (eat|go|get in|play|bounce|jump|cut|swim) (for|half|at) (a|£[^ ]{1,6}|half|##p|free) ~1
  (best|finest|cheapest|tastiest|nicest|greatest|loveliest|only) [<any>] (<worker>|<treat>) ~2 (by miles|by far|for miles|around|in town|in the village|in the area|hands down|anywhere|is at|is <any>|going|you ll find|in the county|ever) ~
  (do|does|serve|serves|make|makes) (a|an|the|such|some) ~1 (amazing|lovely|great|brilliant|best|mean|cracking|fab|fabulous|gorgeous|delicious|decent|proper|incredible|smashing) ~2 <treat>
  (treat|spoil|pamper) (your|yourself|yourselves|mum|dad|her|him|someone|the kids) ~~ (booking|book|at|with|from|voucher|vouchers|offer|open)
  (booking|pre booking) (advised|recommended) ~
  (nowhere|nobody|no one|nothing) ~2 (like|quite like|does it like|compares to|beats|comes close) ~~ (lesson|lessons|price|prices|free|first|offer|book|class|classes|food|pizza|coffee|haircut|service)
  if you (haven t|have not|ve not) (been|tried|visited|booked) ~ | you (have to|need to|must|really should) (try|visit|go to) (the|this|their|it) ~ | what are you waiting for
  (get|getting) (yourself|yourselves|urself|urselves) (down to|to|in for|along to|over to|down there|booked) ~
  (go and see|go see|pop in and see|look up|give them|use|ring|call|try) ~3 (they ll|they will|he ll|she ll|they re|they are|he s|she s) (look after you|see you right|sort you|sort it|brilliant|great|fab|the best|amazing|cheap|so good|really good|fantastic)
  (he ll|she ll|they ll) (see you right|look after you|do you a deal|give you a good)
  (if you need|if you want|if you re after|if you are after|if you re looking for) ~4 (go to|go and see|head to|try|use|ring|call|look no further) ~
  (reduced|special|discounted|preferential|family|friends and family|cheaper|exclusive) (rate|rates|price|prices) (for|through|when|if|on|at|with|via) ~ | (bookings|book|booked|order|orders|sign up) ~3 (through|via|at|with) (the|our) ~1 office for (a|reduced|discount|cheaper) ~
  (mention|say|quote) ~2 (school|our name|my name|us) ~1 (when you|and get|and they|for|at the till|sent you)
  <worker> ~1 (families|you|parents|people|everyone|locals|mums|we) ~1 (trust|love|swear by|recommend|rely on|need|want)
  (talk to|speak to|choose) ~6 the <worker> ~
  (flyer|flyers|brochure|brochures|catalogue|catalogues|business card|business cards|price list|price lists) (in|at|on|from|available|by|are) ~2 (foyer|office|reception|porch|entrance|gate|book bag|book bags|class|staff room|staffroom|lobby|hall|me)
  (pop|put|send|drop|slip|stick) ~3 (in|into) [the|their|your|his|her] (book bag|book bags|bookbag|bookbags) ~~ (catalogue|order|brochure|price) | (catalogue|brochure|price list|order form) ~~ (book bag|book bags|gate|class|pop one|drop one)
  (will|ll|is going to|are) (give|giving|donate|donating|pay|paying) (£[^ ]{1,8}|us £[^ ]{1,8}|the school £[^ ]{1,8}|##%|a percentage) ~ (anyone|every|each|booking|bookings|sale|order|customer|for every|family|pta)
  (and|so) (they ll|they will|he ll|she ll) (donate|give|pay) (£[^ ]{1,8}|us|##%|a percentage) ~
  (available|open) to order ~ | orders (open|now open|are open|being taken|via|to) ~ | (taking|take) ~2 orders ~ (wedding|cakes|christmas|dm|message|candles|me)
  (honestly|literally|swear) ~4 (life changing|game changer|changed my life|obsessed|saved my) ~ | (best thing|best <any>) i ve (owned|bought|spent|tried|used) ~
  (honest|not an advert|not an ad|not sponsored|promise) ~ but ~
  <any> (are|is) (doing|running|holding|putting on) ~1 (a|an|their|its) ~1 (holiday|summer|easter|half term|football|dance|multi sports|october) (camp|club|school|course) ~
  (thank me later|you won t regret it|you can thank me|what are you waiting for|you re welcome ladies|run don t walk|treat yourselves)`;

/** A trade that is praised or has done a kindness without a word of thanks. */
export const KINDNESS =
  '(let|lets) (us|our|year|the|me|them|every) | (sent|sends|gave|lent|bought|brought|delivered|dropped off|dropped in|baked|cooked|catered|fitted|laid|built|painted|repaired|cleared|printed|made|mended|cleaned|towed|replaced|installed) (us|our|the|every|each|all|some|in|round|forty|fifty|##|a) | (fed|feeding|treated|treating|hosted|hosting|looked after|welcomed|entertained) | turned up from | arrived from | came from | (lads|ladies|team|staff|folk|people|guys|chaps|crew|volunteers|gang|everyone|all) (at|from) | big love | love to | legends | heroes | how (generous|kind) | enjoyed | (would not|wouldn t|didn t|did not|refused to) ~1 (take|charge|accept) | paid for by | funded by | community fund | delivery from | (has|have|ve) chosen us | chose us | chosen our | fuelled by | having us | let us use | (has|have|s|ve) (given|donated|funded|lent|offered|supplied|provided|sent|fixed|repaired|mended|built) | thank you | thanks | cheers | ta | (couldn t|could not|wouldn t) ~4 without | generous* | for nothing | free of charge';

/** For a cause that has a name. */
export const CHARITIES =
  'children in need | comic relief | red nose day | macmillan | nspcc | barnardo* | save the children | cancer research | hospice | air ambulance | oxfam | food bank | unicef | sport relief | poppy appeal | british legion | british heart foundation | dementia uk | alzheimer* | samaritans | rspca | rnli | guide dogs | wateraid | water aid | christian aid | marie curie | great ormond street | young minds | dogs trust | cats protection | help for heroes | action for children | the children s society | young lives vs cancer | young lives | teenage cancer | air ambulance | disasters emergency | christmas shoebox* | winter shelter | homeless shelter';
export const FOR_CHARITY = `(bucket|buckets|collecting|collection|collect|rattling) ~~ appeal ~ | appeal ~~ (bucket|buckets|collection) ~ | (glad of|grateful for|welcome|appreciate|delighted with|love) any (spare|old|unwanted|outgrown|surplus|donated|donations) ~ | (fundraising|justgiving|sponsorship|sponsor|giving|donation|her|his|my|their) page (is|s|goes) ~1 (live|open|up|here|below) ~ | shaving (his|her|their|my) head | (running|walking|cycling|swimming|climbing|skydiving|abseiling|rowing|jumping|trekking) ~~ (for|in aid of) (<charity>|the hospital|cancer|the unit|the ward|charity) |
  (silent auction|auction of promises|pledge|pledges) ~~ (needed|wanted|company|please|help|offer|offers|your business) | (after|want|need|seeking|looking for) ~2 (pledges|sponsors|prizes|raffle prizes|auction lots) | could your (company|business|firm|employer|work) ~ (help|give|sponsor|donate|spare) |
  (all|money|proceeds|pounds|pennies|it s) ~1 going to the (hospital|hospice|ward|unit|appeal|charity|shelter|food bank|family|fund|children s) ~ | (bring|send) [in] £[0-9]{1,2} ~~ (going to|goes to|in aid of|to help|for the (appeal|hospital|hospice|fund)) | text <any> to ## ~ |
  (any|spare|old|unwanted|outgrown) ~2 (socks|hats|gloves|coats|coat|blankets|toiletries|nappies|toys|books|bikes|wellies|shoes|clothes|uniform|jigsaws|puzzles|games|cushions|dolls|dressing up) ~~ (drop|leave|send|bring|hand|pop) (them|it|any|those) ~ | (need|needs|want|wants|short of|running low on|could do with|collecting) ~2 (tins|toiletries|nappies|blankets|coats|food|toys|prizes|cash|funds) ~2 (for|to) (their|the|our) ~2 (hamper|hampers|food bank|foodbank|appeal|shelter|collection|shoeboxes|families|tombola|raffle) ~ |
  (send|drop|donate|pass) ~3 (any|old|unwanted|outgrown) ~2 (socks|hats|gloves|coats|blankets|toiletries|nappies|toys|books|wellies|shoes|clothes|jigsaws|puzzles|games|cushions|dolls|fabric|wool|tins|costumes) ~ | (still|also|really|desperately|urgently|always) (need|needs) ~2 (tins|tinned|milk|nappies|pasta|toiletries|uht|coats|blankets|cash|funds|volunteers and) ~ | sponsor (forms|form|money|cards) ~3 (back|in|by|due|return|returned|money) ~ | return ~2 sponsor (forms|form|money) ~ | (close to|short of|away from|towards|reach|hit) our target ~ | £[0-9]{1,2} ~~ <charity> | (pound|donation|donations|collecting|collection|raising|raise|fundrais*|sponsor*|give|spare|coins|pennies|bucket|buckets|non uniform|mufti|own clothes|dress up|dress down|wear) ~~ <charity> | <charity> ~~ (£[0-9]{1,2}|pound|donation|donations|collecting|collection bucket|raising|fundrais*|sponsor*|non uniform|mufti)`;

/** The school's own, or a warning of somebody else's selling. */
/** Who puts in a word for nobody, whatever is asked. */
export const PUTS_IN_NO_WORD =
  '(we|i|school) (do not|don t|never|cannot|can t|won t|will not) (recommend|endorse|promote|advertise) (any|anyone|anybody|individual|particular|specific|private|commercial)';

export const NOT_HAWKING = `
  the office | school office | our office | reception by | parentpay | parentmail | arbor | school gateway | schoolcomms | mcas | our uniform | uniform supplier | school uniform | breakfast club | after school club | wraparound | our nursery | our sixth form | our open | open morning | open evening | open day | our pta | the pta | our friends of | pta s | fair | fete | fayre | bake sale | cake sale | book fair | book sale | plant sale | quiz | disco | concert | panto* | our production | our show | the show | residential | school trip | trip to | our kitchen | school kitchen | kitchen team | the kitchen | our cooks | dinner ladies | canteen | school lunch* | school dinner* | on the menu | music service | in (our|maths|english|science) lesson* | role play | enterprise | dragons den | pretend | imaginary | invented | victorian* | tudor* | roman | our class | year ##s stall |
  is a scam | scams | scam | scammer* | phishing | beware | nothing to do with us | not (endorsed|approved|sent) by | can t recommend | cannot recommend | do not recommend | not recommend | can t share | cannot share | do not advertise | don t advertise | no adverts | helpline | childline | samaritans | nhs | gp | ring 111 | call 111 | 999 | the police | police officer* | vacancy | vacancies for | governor | governors`;

/** What somebody's own people do for a living, and how it is priced or had. */
export const KIN_TRADES =
  '(my|his|her|our|<staff>|(our|a|the) [<any>] <any> s) [s] (<kin>|brother in law|sister in law|son in law) ~3 (does|do|makes|sells|runs|fits|lays|offers|cuts|bakes|paints|fixes|mends|teaches|builds|cleans|walks|hires|rents|sharpens|services|is a <worker>|is the best <any>)';
export const TO_BE_HAD =
  '(fair|good|reasonable|great|low|cheap|decent|honest|best|keen) (prices|price|rates|rate) | (ring|call|text|message|phone|dm|whatsapp|ask) ~2 for (a|his|her|their|prices|details|more) ~1 (quote|price|prices|details|number|card|slot|estimate) | free (quote|quotes|estimate|estimates) | no job too (small|big) | (very|really|so|dead) (reasonable|cheap) | (from|only|just) £[^ ]{1,8} | <price> (an|a|per) <any>';

/** A question that an answer to buy follows. */
export const HOOKS =
  '(looking to|hoping to|trying to|need|needs|needing|want|wanting|fancy|looking for|after|thinking of|thinking about|tired of|sick of|struggling with|struggling to|feeling|stuck for|bored of|dreading|ready for|got|planning|searching for|fed up of|fed up with) ~6 (<worker>|<goods>)';
export const TURNS = '<turn> ~ | give <any> ~4 a (ring|call|bell|buzz|try|shout|text|message)';
/** Whom a school sends its own families to. */
export const OWN_HELP =
  'the office | school office | our office | us | mr <any> | mrs <any> | miss <any> | ms <any> | class teacher | your child s teacher | library | museum | council | website | our page | children s centre | family hub | hub | nhs | gp | school nurse | pastoral | senco | helpline | charity | pta | swap shop | lost property';
/** What was given is asked for no more. */
export const RAISED =
  'raised | raising a total | thank* | brought in | collected | scored | in buckets | grand total | total of | made £[^ ]{1,8} | you gave | banked | counted | counting | stands at | so far';
