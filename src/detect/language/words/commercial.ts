import type { Sets } from '../../../text/wording/wording.ts';

/** Trades that end a firm's name. Gathered from general knowledge; no list was copied. */
export const TRADES = `Ltd|Limited|PLC|LLP|Inc|Solicitors|Mortgages?|Finance|Wealth|Loans|Accountants|Architects|Surveyors|Insurance|Bank|Building Society|Estate Agents?|Lettings|Timber|Timbers|Builders|Roofing|Plumbing|Plumbers|Electrical|Electricals|Joinery|Joiners|Carpets|Kitchens|Windows|Fencing|Scaffolding|Skips?|Skip Hire|Hire|Plant Hire|Haulage|Removals|
Garden Centre|Nursery Gardens|Nurseries|Florists?|Flowers|Landscapes|Landscaping|Tree Care|Farm Shop|Farms?|Dairy|Dairies|Butchers?|Bakery|Bakers|Bakes|Bakehouse|Cakes|Pastries|Patisserie|Deli|Greengrocers?|Grocers?|Fruiterers|Fishmongers?|Stores?|Supermarket|Superstore|Shop|Bookshop|Books|Toys|Cycles|Motors|Garage|Autos?|Tyres|
Coaches|Travel|Taxis|Cabs|Holidays|Cruises|Hotel|Inn|Arms|Café|Cafe|Coffee|Tearooms?|Tea Rooms?|Restaurant|Kitchen|Pizza|Pizzeria|Grill|Diner|Chippy|Fish Bar|Takeaway|Brewery|Catering|Caterers|Foods|Hair|Hairdressers|Salon|Barbers?|Beauty|Nails|Spa|Dental|Clinic|Aesthetics|Valeting|Barn|Emporium|Lounge|Academy of Dance|Dental|Dentists?|Opticians?|Pharmacy|Chemists?|Physio|Vets?|Gym|Fitness|
Photography|Photos|Prints?|Printers|Printing|Signs|Design|Designs|Graphics|Media|Software|Systems|Solutions|Computers|Broadband|Telecom|Mobiles?|Energy|Solar|Heating|Boilers|Cleaning|Cleaners|Laundry|Tutors|Tuition|Tutoring|Dance Academy|Trampoline Park|Soft Play|Bouncy Castles?|Leisure|Supplies|Services|Engineering|Group|Partners|Associates|
Fitters|Decorators|Paints?|Hardware|DIY|Jewellers|Fashions?|Boutique|Shoes|Sports|Outfitters|Schoolwear|Uniforms|Interiors|Furniture|Beds|Upholstery|Blinds|Glazing|Brothers|Bros|Sons|Co|Company|Trampolines|Ices|Ice Creams?|Ice Cream`;

/** Shops, services and makers that most people in Britain deal with. Gathered from general knowledge: it ages. */
const BRANDS = `aviva | legal and general | admiral | prudential | standard life | axa | allianz | pwc | deloitte | kpmg | bae systems | gsk | astrazeneca | pfizer | unilever | siemens | bosch | ibm | intel | cisco | national grid | network rail | thales | arla | muller | kingsmill | greene king | dobbies | notcutts | kwikfit | kwik fit | hovis | tarmac | barratt homes | barratt | persimmon | taylor wimpey | bellway | redrow | kier | balfour beatty | skanska | wates | morgan sindall | willmott dixon | jewson | buildbase | howdens | wolseley | topps tiles | carpetright | silentnight | dyson | jaguar land rover | land rover | vauxhall | honda | bmw | volkswagen | hyundai | tesla | evri | dpd | royal mail | dhl | fedex | yodel | bupa | nuffield health | puregym | pure gym | david lloyd | anytime fitness | gymshark | schuh | shoe zone | peacocks | uniqlo | fat face | fatface | joules | seasalt | regatta | trespass | cotswold outdoor | millets | mccain | mcvities | pg tips | yorkshire tea | tetley | innocent drinks | ribena | lucozade | swizzels | thorntons | hotel chocolat | krispy kreme | taco bell | five guys | beefeater | brewers fayre | frankie and bennys | bella italia | prezzo | zizzi | itsu | tim hortons | playmobil | nintendo | netflix | disney store | samsung | sony | canon | epson | lenovo | eon | e on | edf | thames water | severn trent | united utilities | yorkshire water | northumbrian water | anglian water | southern water | first bus | go ahead | avanti | northern rail | lner | scotrail | booker | bestway | makro | costco | brakes | bidfood | chartwells | sodexo | caterlink | aramark | whsmiths | tk max | tkmaxx | savers | the perfume shop | bargain booze | heron foods | jack fulton | booths | asda living | morrisons daily | tesco extra | tesco express | little waitrose | tesco | asda | spar | budgens | londis | nisa | costcutter | farmfoods | home bargains | tk maxx | the works | timpson | card factory | pets at home | mountain warehouse | go outdoors | pizza express | pizza hut | dominos | domino s | papa john s | wagamama | wetherspoons | premier inn | travelodge | national express | stagecoach | arriva | sainsburys | sainsbury s | morrisons | waitrose | aldi | lidl | co op | the co op | iceland | ocado | boots | superdrug | greggs | mcdonalds | mcdonald s | burger king | kfc | nandos | nando s | subway | costa | starbucks | caffe nero | usborne | specsavers | vision express | slimming world | weight watchers | hello fresh | hellofresh | gousto | just eat | deliveroo | uber | dreams | dfs | magnet | wren kitchens | safestyle | everest | kwik fit | halfords | evans cycles | decathlon | jd sports | sports direct | new look | river island | asos | shein | temu | vinted | etsy | ebay | gumtree | stampin up | tropic skincare | scentsy | avon | the body shop | lush | claire s | smyths | hobbycraft | the works | rymans | ryman | wh smith | whsmith | waterstones | blackwell s | argos | currys | john lewis | wilko | b and q | b & q | homebase | screwfix | toolstation | wickes | travis perkins | dunelm | the range | home bargains | b and m | poundland | poundstretcher | primark | matalan | greggs | pizza hut | harvester | toby carvery | wetherspoons | premier inn | travelodge | butlins | center parcs | haven | tui | jet2 | easyjet | ryanair | santander | barclays | lloyds | natwest | hsbc | monzo | octopus energy | british gas | scottish power | virgin media | vodafone | o2 | giffgaff | tesco mobile | pret | dominos | domino s | pizza hut | pizza express | papa johns |
  amazon | ebay | argos | b m | b q | screwfix | wickes | homebase | ikea | john lewis | m s | marks and spencer | primark | next | halfords | currys | dunelm | the range | wilko | poundland | smyths | the entertainer | waterstones | whsmith | wh smith | hobbycraft | sports direct | decathlon | jd sports | clarks | specsavers |
  vision express | barclays | lloyds | natwest | santander | hsbc | nationwide | halifax | vodafone | o2 | ee | sky | bt | virgin media | uber | deliveroo | just eat | british gas | octopus energy | toyota | nissan | jcb | rolls royce | centre parcs | center parcs | butlins | haven | tui | jet2 | easyjet | ryanair | legoland | alton towers | cadbury |
  nestle | coca cola | pepsi | warburtons | kelloggs | kellogg s | heinz | haribo | nike | adidas | apple | microsoft | google | samsung`;

export const TRADE: Sets = {
  price: '£[^ ]{1,10} | ##p | <any> pounds | <any> quid | half price',
  code: 'code | voucher | promo code | discount code | referral code | affiliate link | referral link',
  brand: BRANDS,
  own: 'my | his | her | our | their',
  titled:
    'mr <any> | mrs <any> | ms <any> | miss <any> | our (caretaker|cook|secretary|head|ta|receptionist|site manager|dinner lady) | one of our (teachers|tas|staff|cooks|cleaners|dinner ladies)',
  makes:
    'bakes | baking | sells | selling | knits | sews | paints | takes | taking | offers | offering | runs | running | gives | teaches | tutors | does | cuts | rents out | lets out | crafts | launching | launched | starting | started | makes | making | writes | designs | hires out | cleans | mends | fits | photographs | is selling | has set up | has started | set up',
  aside:
    'contact (him|her) | (message|dm|text|ring|call|whatsapp|email) (him|her) | private [<any>] (lessons|lesson|tuition|coaching|sessions|tutoring|classes|parties) | spare time | on the side | own (business|camp|company|studio|stall|range|firm|salon|website|etsy shop|shop|brand|club|classes|coaching|academy|workshop) | commissions | orders (are|to her|to him|with her|with him|open|via|by) | order from (her|him) | cash to (him|her) | pay (him|her) | (book|bookings|deposits|details) (with|through|from) (him|her) | (see|catch|ring|text|message|find|grab|ask) (him|her) (at|on|for|to|about|if|by|after) ~ (gate|number|order|book|price|prices|place|one|quote|school|details) | (his|her) own (price|rate|rates|account) | every weekend from £[^ ]{1,8} | delivered free | free delivery | sibling discount',
};

/** Offers, and orders to buy. */
export const ADVERTS = `

  (tutoring|tuition|lessons|coaching|classes|sessions|revision) ~6 (£[^ ]{1,6}|##|twenty|thirty|forty|fifteen|ten) [pounds|quid] (an|a|per|each) (hour|session|lesson|half hour|class|week) ~2
  (my|our|his|her|my husband s|my wife s|my brother s|my son s|my daughter s) (firm|company|business|agency|practice|salon|garage|shop|studio|restaurant|cafe|bakery|gym) ~3 (will|can|ll|would|is offering|offers|offering|is giving|has|could) ~9 (off|fee|fees|discount|deal|free|price|cheap|quote|rates) ~2
  own (book|novel|album|single|ep|range|course|app|game|collection|candles|cards|workbook) ~~~ (pre order|preorder|order now|order yours|order it|buy it|buy yours|available to buy|on sale|out now|is out|signed copies|get yours|grab yours|get your copy) ~3
  (pre order|preorder|order yours|grab yours|get yours) (at|from|now|via|on|here) ~2
  book your ~4 (shoot|session|appointment|sitting|facial|cut|colour|survey|valuation|mot|massage|makeover|fitting) (with|at|from|through) ~3
  (slots|appointments|bookings) [are] (flying|going fast|filling fast|selling fast|limited) ~2
  (ambassador|brand rep|distributor|affiliate|stockist|franchisee) (for|with) ~6 (link|code|discount|message|dm|free|order|join|shop|vitamin*|skincare|postage) ~2
  my (link|code|referral) ~1 (gets|saves|gives|will get|will save|takes) you ~4
  <titled> ~~~ <makes> ~~ <price> ~~~ <aside>
  <titled> ~~~ <makes> ~~~ <aside>
  <titled> ~~~ <aside> ~~ <price>
  <titled> ~ s (husband|wife|brother|sister|son|daughter|partner|mum|dad) ~ (fits|does|sells|runs|builds|cleans|mends|paints|fixes|teaches) ~~~ (off|<price>|ring|call|quote|cheap|bargain|discount|usual number)
  (paid partnership|paid promotion|sponsored post|sponsored content|sponsored by|advertorial|brand ambassador|affiliate|ad feature|advertisement feature|in paid partnership with) ~ <any>
  (type|use|enter|quote|code|with) [code] [a-z]{2,14}[0-9]{1,3} ~~ (save|off|discount|checkout|free|cheaper|for your|when you|at)
  (off|save|saving|discount|tenner|fiver|cheaper|free) ~~ (with|use|using|quote|code|enter|type) [code] [a-z]{3,14}[0-9]{1,3}
  (earn|earns|get|gets|receive|receives|make|makes) [us] ##p ~ (in|for|on) (every|each|the) (pound|sale|order|click|£[^ ]{0,3})
  (selling|moving|buying|renting|letting) (this|next) (spring|summer|autumn|winter|year) ~~ (value|valuation|call|free|homes|sell|trust|talk to)
  (will|can|ll) value your (home|house|car|property) | (link in|click) [my] bio ~ (discount|off|code|shop|order)
  (swear|swears|swearing) by (my|our|these|this) <any> ~~ (code|link|off|discount)
  ##% (off|discount|cheaper) | (ten|five|fifteen|twenty|thirty|fifty) (percent|per cent) (off|discount) | ## % off | ## per cent off | half price ~ <any> | <any> half price
  (buy one get one|bogof|two for one|2 for 1|3 for 2|three for two) ~ <any>
  (use|quote|enter|with|type) ~ (<code>|my code|our code|their code|this code|promo code|discount code)
  (special|exclusive|cracking|amazing|unbeatable|fantastic|limited|introductory|brilliant) (offer|offers|deal|deals|discount|rate|rates|prices|savings)
  great (offer|offers|deals|discount|discounts|rates|prices|savings) | great deal (on|at|for|from)
  (offer|deal|deals|discount) ~ (ends|end|until|only|on now|starts|for our families|for our parents|for school families|for new customers|at)
  sale ~ (ends|until|only|on now|starts)
  (kids|children|under ##s|grown ups|mums|dads|teachers) (eat|go|swim|bounce|play|drink|train|jump|ski) free
  (free|half price) (trial|taster|quote|quotes|consultation|delivery|tablet|gift|starter|sample|samples|session|drink|valuation|eye test)
  first (hour|lesson|session|month|class|week|visit|order) (free|half price|half|on us)
  (book|order|buy|sign up|subscribe|enquire|shop) ~ (now at|with them|with us now|from them|today at|from mr|from mrs|from our|before they|while stocks|and save)
  (book|order|buy) your [<any>] <any> (with|from|at) ~ (<code>|shop|save|off|discount|fitters|now|today|online)
  (sign up|switch|join|subscribe|register) ~ (before|today|now|and) ~ (tell them|save|free|month|offer|sunday|mention)
  tell them ~ (we sent you|school sent you|i sent you|you saw this)
  (mention|show|quote) (this post|the school|our school|our name) ~ (for|at|when|and|to get)
  (give|giving) (him|her|them) a (bell|ring|call|shout|buzz|try)
  (call|ring|phone|text|whatsapp|dm|pm|message|email) (him|her|them|me) ~ (to book|for a quote|for prices|for details|for a price|to order|for the starter|for a slot|for more)
  (dm|pm|message|text|inbox) [me|us] (to|for) (book|order|buy|a quote|prices|details|the starter pack|a slot|more info|your box|yours)
  (best|finest|cheapest|tastiest|yummiest|loveliest|nicest) [<any>] [<any>] <any> in (town|the town|the county|the village|the area|the business|the city|the north|the south|britain|the valley)
  (highly|can t|cannot) recommend* [enough|<any>] <any>
  (we|i) (recommend|love|swear by|use|always use) ~ (ltd|<brand>|firm|company|who do|who does|for all your)
  for all your ~ needs
  (yours for|bargain at|only|just|from|at) <price> ~ (ono|or nearest|collect|until|an hour|per hour|a lesson|a month|each|if you|all in|while)
  <price> (an hour|per hour|a lesson|per lesson|ono|o n o|or near offer|or nearest offer|or best offer|per session with|a month)
  (is|am|are|was) (selling|flogging|offering) ~ (<own>|<any>)
  (for sale|up for sale|on sale) ~ (<price>|ono|by our|by mr|by mrs|contact|message|caravan|car|house|sofa|bike|by)
  (sells|selling) (<own>|avon|glow|candles|jewellery|make up|tupperware|cakes|eggs|body shop|scentsy|forever living|insurance|double glazing)
  (side income|side hustle|extra income|passive income|earn from home|work from home|be your own boss|join my team|join her team|join his team|starter pack|(tiny|small|on|earn|earns|get|gets|my|a little|little) commission|downline|ground floor opportunity)
  (tutors|tutoring|tuition|piano lessons|guitar lessons|singing lessons|swimming lessons|dog walking|babysitting|hairdressing|gardening|lessons|coaching) ~~ (by our own|by our|<price>|half price|book|message|weekends|evenings and|evenings|spaces|slots|per hour|an hour|available|from mr|from mrs|with mr|with mrs)
  (mr|mrs|ms|miss|our caretaker|our cook|our head|our teacher|our ta|our secretary) ~ (tutors|tutoring|sells|is selling|has for sale|offers|runs own business|babysits|walks dogs|does nails|cuts hair|rents out|lets)
  (school|we|us|pta) (gets|get|earns|earn|receives|receive|makes|make) a (cut|commission|percentage|slice|share|bit|kickback)
  (every|each) (order|purchase|sale|click|sign up|booking|switch) ~ (earns|earn|gives|gets|brings|raises) (us|school|the school|me|pta|the pta)
  (support|back|shop at|shop with|shop|visit|try|pop into|pop in to|head to|check out) (a school family|school families|a local business|local businesses|own new shop|own shop|own salon|own new business)
  (<any> s|my|his|her) [<any>] <any> (is|are) (for hire|for rent|to let|to rent|back in stock|in stock|selling fast|going fast|available to (hire|rent|book)) ~ <any>
  (grand opening|opening offer|taking bookings|appointments available|stocks last) ~~ <any>
  (follow|like) ~ (for half price|for offers|for deals|to win a|for a discount) ~ <any>
  (book|order|buy|shop|sign up|go) (with|from) (them|him|her) ~ (now|today|online|and)
  (look no further|you won t find better|you will not find better|mates rates|no obligation (quote|quotes|consultation|valuation|survey|visit)|going cheap|open to offers|make me an offer|prices start|prices from|buy now|shop now|grab a bargain|loyalty card|refer a friend|gift card|gift cards|money back|bulk buy)
  (go to|pop to|pop into|pop in to|head to|head down to|get down to|nip to|visit|try|book|choose|switch to) ~~ (for the best|for all your|best prices|great prices|bargains|and save|deals|offers|discount|half price|mention|% off|##% off|cheaper|free delivery)
  (only|just|from|now) £[^ ]{1,8} (a month|a week|a head|each|a box|a tub|a set|a bag|for families|for our families|plus|until|this week|for new|with)
  (a month|a week) ~ (broadband|gym|tablet|membership|subscription|phone|contract)
  (dad|mum|husband|wife|sister|brother|parent|friend) ~ (own business|firm|shop|salon|does the best|is a plumber|is a builder|runs|can do you|will do you) ~~ (bell|call|ring|deal|<price>|prices|quote|discount|best|book|cheap)
  (type|use|enter|quote|pop in|put in|add|apply|with|and) ~ (at the checkout|at checkout|at their checkout|at the till)
  (too good to miss|don t miss out|hurry while|hurry|bargain) ~ (offer|stocks|deal|<price>|sale|off|book|gone)`;

/** The same in the words of traders, agents and those who sell on the side. */
export const MORE_ADVERTS = `
  (if|when) (you|u|anyone|anybody|any of you) ~1 (order|orders|buy|buys|shop|shops|book|books|sign up|signs up|join|joins|click|clicks) ~9 (i|we) ~1 (get|earn|receive|make|ll get|will get) (a little something|a little bit|a small|a few (pence|pounds|pennies)|a cut|a commission|commission|a reward|a percentage|a bonus|credit|a voucher|points|a treat) ~
  (if|for) ~1 (you|you re|anyone|anybody|anyone s) [are|is|who is] (after|looking for|in need of|wanting|hunting for|want|wants|needs|need) ~~ (is|are) (the best (in|around|going|anywhere|by)|hands down|second to none|brilliant value|the people to|unbeatable) ~
  (buy|order|pre order|snap up|grab a copy|grab yours|grab one|get your copy|get yours|get a copy|pick up a copy|bag a copy) ~2 (from|at|via|through|on) (her|his|their|my) ~2 (shop|website|site|etsy|page|store|stall|bandcamp) ~
  buy me a (coffee|pint|drink|tea|cuppa) [here|via|at|on|link|if|and|tip] (https|http|www|ko fi|kofi|link|here|below|via|at|on|if) ~1
  (tip jar|tipjar|ko fi|patreon|only fans|buymeacoffee) ~1
  (sister|brother|mum|dad|wife|husband|cousin|friend|mate|partner|daughter|son|neighbour|colleague|nan|aunt|uncle) s ~5 (has|have|still has|is offering|is taking|does|offers|takes|is open|is doing) ~2 (slots|slot|appointments|spaces|bookings|discount|discounts|offers|deals|vacancies|stock|orders) ~1
  (say|tell them|mention) (i|we|that i|that we) sent you ~1
  (try|visit|check out|pop into|head to|have you tried) ~1 (the|our|this) [lovely|brilliant|fantastic|great] (new|local) ~1 (bar|cafe|shop|salon|restaurant|bakery|gym|takeaway|barber|barbers|chippy|pub|garage|deli|store|studio|soft play|coffee shop|ice cream parlour) ~1 (on|in|at|off) ~1 (high street|main street|<any> (road|street|lane|way|square|parade)|town|village|precinct|retail park|town centre)
  (do|does|did|fit|fitted|clean|cleaned|cleans|mend|mended|service|serviced|fixed|painted|built|laid|walk|walks) (ours|mine|our <any>|my <any>|my <any> <any>) ~1 (and|they|he|she) ~3 (fab|fabulous|brilliant|great|amazing|cheap|spotless|reliable|the best|wonderful|excellent|superb|recommend*)
  at [the] <any> [<any>] (do|does|serve|serves|offer|offers|make|makes|have|has) (a|an|some|the) ~1 (cracking|great|lovely|brilliant|fantastic|amazing|fab|fabulous|smashing|delicious|mean|cheap|gorgeous|wonderful|excellent|superb|best) ~2 (menu|menus|lunch|lunches|roast|breakfast|pizza|pizzas|curry|coffee|deal|deals|service|range|brunch|afternoon tea|selection|haircut|cakes)
  (call|ring|contact|visit|try|choose|book|see|speak to|trust|pop into|use|ask) ~4 (the|your) (friendly|local|family|trusted|favourite|reliable|leading|best|family run|number one) ~1 (estate agents|agents|estate agent|plumbers|plumber|builders|builder|dentist|dentists|opticians|solicitors|garage|florist|florists|butcher|bakers|electrician|electricians|accountants|travel agents|printers|roofers|decorators|tutors|salon|barbers|gym|restaurant|takeaway|letting agents|mechanics|cleaners|photographers|caterers) ~1
  book your ~4 (holiday|holidays|break|cruise|flights|getaway|weekend away|wedding|nails|hair|hair do|makeover|stay|driving lessons|boiler service|removal|removals|photoshoot|party) (with|at|from|through|via) ~2
  (through|via|from|on|in|at|visit|shop) my (storefront|shopfront|online store|online shop|etsy|etsy shop|vinted|depop|amazon|amazon list|amazon shop|linktree|ltk|website|page) ~1
  (i|we) (earn|get|make|receive) (a|some) [very] (little|small|bit|cut|commission|percentage|few pence|few pennies|few quid|tiny) ~3 (from|on|for|when|if|commission|each) ~
  (for|to suit) (every|all|any) (budget|budgets|taste|tastes|pocket|pockets|occasion) ~
  (their|the|our|a|new) (showroom|showrooms|flagship store|megastore|sales office|show home) ~1 (is|on|in|off|at|near|next|open|has|and|today|for) ~
  (experts|specialists|professionals|team|people|folk|guys) at <any> [<any>] ~1 (have|has|offer|offers|stock|can help|will help|will sort|will get|make|sell|do) ~~ (you|your|every|range|best|budget|price|quote|free|deal)
  (mention|use|give|say|quote) (my name|me|your name|my number) ~3 (when|at|and|to) ~4 (sign|join|book|order|get|both|off|free|discount)
  we (both|each) (get|receive|save|earn) ~2 (£[^ ]{1,6}|free|off|voucher|vouchers|discount|credit|quid|tenner|fiver|reward|points)
  <price> ~~ (message|dm|inbox|text|call|ring|pm|whatsapp) me
  (taking|accepting|welcoming|registering) ~1 new (patients|clients|customers|orders|bookings) ~
  <titled> ~ (sideline|side line|side hustle|side business|bit on the side|little business|cottage industry|weekend business) ~ <any>
  <titled> ~~ (catch him|catch her|see him|see her|ask him|ask her|ring him|ring her|find him|find her|order from|place your order|pre order|commission) ~
  (join|come to|host|hosting|having|book|at) (my|her|his|our|a) ~1 (body shop|tupperware|avon|ann summers|scentsy|tropic|usborne|jewellery|candle|make up|beauty|pampered chef|stampin up|forever living|neals yard|temple spa) ~ (party|evening|night|event|launch|demo|order|at home)
  (links|link|order form|price list|prices|menu|catalogue|brochure) (below|in comments|in the comments|in bio|in my bio|attached for orders|on request|in my stories) ~
  (is|am|as) (an|a|your|your local|the local) [<any>] (agent|rep|representative|consultant|distributor|ambassador|stockist|franchisee|seller|affiliate|partner) (for|of|with) ~
  (take|taking|takes|collect|collecting) (your|orders|all) ~1 (orders|order|for|forms) ~
  (swipe|tap|click|use|follow|see|grab) ~2 (my|our|this|the) ~2 (% link|##% link|code|discount|shop|store|etsy) ~
  (in love with|obsessed with|living for|can t live without|can t get enough of|game changer|life saver|lifesaver|must have|holy grail) ~~ (link|code|discount|off|@[^ ]{2,30}|swipe|gifted|haul|<brand>)
  (available|open|taking bookings|free|booking) for ~ (tuition|tutoring|hire|weddings|bookings|commissions|babysitting|private lessons|lessons|catering|functions|portraits|christenings|house sitting|pet sitting|childminding) ~
  (competitive|reasonable|affordable|great|good|cheap|low|best|unbeatable|friendly|family) (rates|prices|price|price list|prices guaranteed|quotes)
  (my|our|his|her|mr <any> s|mrs <any> s|miss <any> s|<any> s) [<any>] (sister|brother|husband|wife|mum|dad|daughter|son|cousin|friend|partner|mate|other half|neighbour) [s] ~ (bakery|salon|shop|cafe|restaurant|studio|business|company|firm|garage|pub|stall|gym|brand|range|etsy|boutique|barber*|dog walking|cakes|candles|clinic|nursery|hotel|taxi*|cleaning|garden*|plumb*|photograph*) ~
  (give|giving) (her|him|them|us|my|the|it|this) ~ (follow and|like and|your custom|your business|some love|a look|a visit) ~ (order|book|shop|buy|business|page|bakery|salon|cafe|stall|<any>)
  get your <any> (washed|cut|done|fixed|serviced|cleaned|valued|painted|mended|repaired|trimmed|tested|filed|insured|delivered|valeted|laid|fitted|framed|printed|moved|pierced|waxed)
  (a fiver|a tenner|two quid|£[^ ]{1,8}|<any> pounds) a (pop|cut|wash)
  (minutes|hour|hours|sessions|treatments|treatment|course|package|makeover|facial|massage|manicure|pedicure|wash and cut|two courses|three courses) [of <any>] ~ (for|from|at|only|just) <price>
  (only|one|first) (name|place|shop|firm|people|number|garage|salon|gym) (you need|you ll need|you ll ever need|to go|to call|i trust|we trust|worth|for)
  (brought to you by|sponsored by|in association with|powered by|kindly sponsored by|presented by) ~ (<any>) ~ (the|your|who|for|only|name|where|call|visit|offer*)
  (treat|spoil|pamper) (yourself|yourselves|mum|dad|her|him|someone|the family|your <any>) ~ (with|at|to|from|<price>|for)
  (order|orders|book|bookings|buy|available|message|enquire|enquiries) ~1 (through|via|by|in|to) (my|his|her) (inbox|dm|dms|messages|page|website|shop|stall|etsy|number|link|instagram|facebook) ~
  i [now|also|have started to|have started|ve started|just started] (make|sell|bake|knit|sew|print|offer|do|run|tutor|paint|design|hire|craft|making|selling|baking|offering|running|tutoring) ~~ (<price>|orders|inbox|dm|dms|message me|commission|commissions|etsy|taking orders|a sheet|a box|a set|an hour)
  (book|order|buy|get|reserve|claim|grab) ~ (and|to) (get|receive|save|claim|enjoy) ~ (free|half|off|discount|£<any>|extra|second)
  (get|receive|claim|enjoy|bag|pick up) (a|your|one|the) [<any>] <any> (free|half price|on us|for nothing|at half price|with every)
  (places|spaces|slots|tickets|stocks|appointments|tables|rooms) (go|going|filling|fill|selling|sell|left|limited|available|are going) ~ (fast|quickly|up|soon|limited|from|now|this|for|at) ~
  (swipe up|tap the link|link in bio|link below|click the link|tap to shop|shop the link|see their website|visit their website) ~ (book|order|buy|shop|save|places|offer|price|prices|free|discount|enrol|join)
  (sponsored|ad|advert|advertisement|promoted|promotion|paid) (nursery|places|swipe|by|post|content|feature|from|partner|partnership) ~
  (sponsored|advertisement|promoted) <any> <any> ~ (has|have|offers|offer|now|is|are) ~
  (looking for|need|want|fancy|after) (a|an|some|new) [<any>] (boiler|kitchen|plumber|electrician|builder|cleaner|tutor|gardener|haircut|mortgage|solicitor|accountant|roof|car|gift|present|photographer|nanny|childminder|dog walker|bathroom|carpet|sofa|holiday|will|party) ~~~ (run|runs|ring|call|our|best|firm|company|ask for|book|message|discount|prices|quote)
  (runs|owns|has|started|opened|launched) ~1 (best|finest|loveliest|cheapest|own|new|amazing|brilliant|fantastic) ~1 (firm|company|shop|salon|business|bakery|garage|cafe|restaurant|studio|gym|stall|brand) ~
  (free|gift|gifts|prize|treat) (with|when you|for every|if you) (every|each|you|buy|spend|order|book|sign) ~
  (delicious|amazing|fabulous|gorgeous|fantastic|stunning|great|brilliant) ~2 (menu|range|products|service|selection|collection|prices|food|pizzas|cakes|deals) (at|from|by) ~
  (spend|spending) £<any> (and|or|get|at|in|on|for) ~
  (our|the) [<any>] (sponsor|sponsors|partner|partners) ~ (offer|offers|offering|giving|give|are giving|has|have) ~ (off|discount|free|deal|code|families|parents)`;

/** Where a school's own event is told, what it earns is no appeal. */
export const OWN_SALE =
  'second hand uniform | uniform (rail|stall|table|swap|exchange) | jumble sale | fair | fete | fayre | bake sale | cake sale | book sale | plant sale | quiz night | disco | bingo | raffle | tombola | car boot | film night | concert | ball | stalls | entry | are selling | will be selling | own bread | enterprise | nearly new | own cakes | own cards';

/** What nobody sells: an offer of it is a joke. */
export const NOT_FOR_SALE =
  '(one|two|three|half price|on|of) (hug|hugs|smile|smiles|high five|high fives|cuddle|cuddles|compliment|compliments|kindness|giggles) | free (hug|hugs|smiles|high five|high fives|cuddle|cuddles|compliments|giggles) | (verse|verses|chorus|choruses|joke|jokes|pun|puns|riddle|riddles|excuse|excuses|shanty|shanties|encore|encores|dad jokes|bad jokes) ~7 (for the price of|half price|buy one get|free) | off (the|your|any|all|every|overdue) ~1 (fine|fines|homework|detention|detentions|late fee|late fees|lines)';

/** Where families are told to buy what the school has them wear. */
export const SUPPLIED =
  '(uniform|uniforms|blazer|blazers|tie|ties|jumper|jumpers|sweatshirts|polo shirts|cardigans|skirts|kit|kits) ~4 (sold|available|bought|ordered|stocked) ~1 (by|from|at|through|online)';

/** Brands that are words as well. */
export const ALSO_WORDS: RegExp =
  /^(?:next|boots|apple|the range|sky|iceland|haven|subway|dreams|lush|everest|magnet|brakes|vinted|the works|halifax|nationwide|the entertainer|google|range|ee|bt|pret|shelter|o2)$/;

/** What a school may say of its own. */
export const OWN_EVENTS = `
  (could|would|can|will) you (give|donate|pledge|spare) £[^ ]{1,6} | (please|kindly) (give|donate|pledge|spare) £[^ ]{1,6} | (donate|pledge) £[^ ]{1,6} | (buy|order|book) ~3 (from|at|on|via|through) our [school] (website|office|reception|library) |
  (pta|ptfa|school council|friends of [^ ]{3,14}) ~1 (stall|table|shop|tuck shop|cafe|tombola|kiosk) |
  free (high five|hug|hugs|smile|smiles|sticker|stickers|house point|cuddle|biscuit|team point) |
  (uniform|jumpers|ties|book bags|pe kits|tickets|programmes) ~3 (is|are|on) [on] sale | on sale (in|at|from) (the|our) [school] (office|school|reception|hall|playground|foyer|library) |
  (pta|friends of|parents association|school|year ##|year ##s|sixth form|prefects|school council|eco team|choir|class|pupils|we) [<any>] (is|are|will be|ll be) selling |   (year ##|class|pupils|children|reception|ks#|(gardening|cookery|craft|eco|art|enterprise) club) ~ (are selling|is selling|will sell|sold|sell|will be selling|made|are making) ~ (bread|cakes|cards|plants|veg|vegetables|eggs|jam|bakes|candles|badges|books|honey|seedlings|<any>) ~ | proceeds to the | nearly new | pre loved | tuck shop | raffle tickets | selling raffle | selling poppies | swap shop |   school hall | our hall | the hall may be | lettings | our uniform supplier | uniform shop | uniform sale | second hand uniform | after school club | breakfast club | holiday club is run | homework club | book fair | scholastic book | parents evening | school photos | photographer s proofs | photo orders | fair | fete | fayre | bake sale | cake sale | quiz night | disco | school play | concert | tickets for our | dinner money |
  parentpay | arbor | lesson on | in our maths lesson | in maths | in our lesson | role play | enterprise | invented | pretend | victorian | tudor | roman | advertising week | adverts in | great deal of | holiday club | do not recommend | does not recommend | not recommend | don t recommend | young enterprise | year ## sold | made and sold | (old|new|used|spare) school (jumper*|cardigan*|tie|ties|blazer*|sweatshirt*|uniform) | (on|of) (smiles|hugs|kindness|high fives|compliments|cuddles|laughter|stickers) | (extra|zero|free) (playtime|maths|break|homework|phonics|golden time|hugs) | treaty | persuasive | slogan*`;

/** What sells only where a business is named. */
export const SOFT_ADVERTS = `
  (order|book|pre order|preorder|reserve|enquire) (before|by|early|ahead|soon|yours) ~ (june|july|christmas|easter|friday|midnight|avoid|sunday|monday|the rush|wedding|stocks|slots|mother s day|valentine*|sell out|<any>)
  (give|giving) (us|me) a (bell|ring|call|shout|buzz|try) | cash only | open for business | (call|ring|text|whatsapp|dm|pm|message|email) (him|her|them|me) ~ on
  (now open|new collection|new menu|new range|spaces available|spaces left|places left|enrol now|join now|limited spaces|few spaces left|slots left|order yours|grab yours|get yours|treat yourself|limited edition|taking orders)
  (brought to you by|came to you courtesy of|comes to you courtesy of|made possible by our partners|in association with|in partnership with|powered by) ~ <any>
  (new|first time) (patients|customers|clients|members|families) ~ (get|receive|free|half|save|pay)
  (pop in|pop along|drop in (and|on)|call in|head over|go and see them|give them a try|try them|worth a visit|well worth|book with|ask for) ~ <any>`;

/** Beside a firm’s name it likely sells. */
export const BESIDE_FIRM = `
  (lovely|brilliant|great|fantastic|reliable|honest|friendly|marvellous|superb|excellent|wonderful|amazing|first class|top notch|cheap|not dear|reasonable|professional|quality|trusted|recommended|the best) (people|service|team|lot|staff|chaps|job|work|food|quality|value|firm|family|and|garage|place)
  (success|results|satisfaction|quality) guaranteed | guaranteed (success|results|satisfaction) | not dear | does the trick | sorted us out | worth every penny | money well spent | can t go wrong | ask for <any>
  (would love to see you|love to see you|look forward to seeing you|hope to see you|waiting for you|welcomes you|welcome families|welcomes families|pay them a visit|see you there|see them there|come and see|come along to)
  (bottomless|for a fiver|for a tenner|for under a|from just|from only|as little as|starting at|starting from|everything must go|sale on|on sale|has a sale|huge sale|mega sale|closing down|clearance|while stocks|price|prices|priced|bargain|bargains|bogof|% off|##% off|discount|discounts|offer|offers|deal|deals|free delivery|money off|half price|voucher|vouchers|gift card|luxury|delicious|mouthwatering|award winning|five star|family run|family friendly|affordable|reasonable|unbeatable|brand new|grand opening|opening day|launch|launches|new branch|new premises|new season|just arrived|in stock|back in stock)
  (visit|try|ring|pop in|pop into|nip to|swing by|pick up from|head to|head down to) ~ <any>
  (best|finest|tastiest|cheapest|friendliest|loveliest|favourite|top rated|number one|leading) ~ <any>`;

export const APPEALS = `
  (spare|any) [spare] (pennies|pence|coppers|change|pounds|coins|fiver|tenner|fivers) ~~ (bucket|tin|jar|pot|help|welcome|box)
  (can|could) spare ~2 (pound|pounds|penny|pennies|fiver|quid) ~~ (bucket|tin|jar|pot|help)
  (pop|put|drop|save|bring|use|collect) ~2 (token|tokens) ~~ (shop|store|pay|pays|towards|give|gives|worth|for us|our box|our tube)
  (shop|store|till|they ll|they will|supermarket) ~1 (pay|pays|put|puts|give|gives) ~3 towards (our|the) ~
  (spare|old|unwanted|outgrown|used|pre loved|second hand) ~ (wanted|needed|welcome|please|appreciated|gratefully)
  (wanted|needed) ~ (for (our|the)|please|donations|spare|old|unwanted)
  voluntary (contribution|contributions|donation|donations|gift|payment) ~ (of|to|towards|for|is|are)
  (could|can|would|will|have) (you|anyone|anybody|any of you|your family|families) ~ (spare|donate|give|lend|bring|contribute|pledge|offer|send in|help with) ~ (prize|prizes|raffle|tombola|hamper|bottle|bottles|book|books|toys|toy|money|cash|change|pound|wool|plants|seeds|wood|paint|clothes|uniform|coats|tins|food|shoes|time|something|any|unwanted|old)
  (we|our governors|governors|the pta|pta|school|the school) ~ (ask|asks|asking|invite|invites|hope|need|needs) ~ (contribute|contribution|contributions|donate|donation|donations|give|pledge|chip in|support the fund|spare) ~
  (give|giving|donate|gift|pledge) (what you can|whatever you can|generously|a little|if you can|as much as)
  (wanted|needed|appeal) ~ (prizes|donations|bottles|books|toys|unwanted|your old|raffle prizes|sponsors|funds|money)
  (every|each) (penny|pound|donation|gift|bit|little|purchase) (helps|counts|goes|matters|will|buys|makes)
  (please|kindly|do) (give|donate|contribute) ~
  (could you|can you|would you|will you|you can|you could|you re able to|who can|who could|able to) ~ (spare|give|contribute|chip in|lend us|put in|manage|stretch to) ~ (pound|pounds|quid|£[^ ]{1,6}|##p|pennies|fiver|tenner|something|a little|whatever)
  (donate|donation|donations|donating) ~ <any>
  (please|kindly) (give|donate|pledge|support|sponsor|contribute|chip in|dig deep|help us raise) ~ <any>
  (give|spare) what you can
  (chip in|chipping in|dig deep|whip round|collection for|have a whip round) ~ <any>
  (collecting|fundraising|raising money|raising funds|raise money|raise funds|raise £<any>|fund raising) ~ (for|to|towards)
  (sponsor|sponsoring) (me|us|him|her|them|our|my|mr|mrs|miss|year|<any>) ~ <any>
  (justgiving|just giving|gofundme|go fund me|crowdfund*|giving page|virgin money giving|donation page|wish list|wishlist|paypal me|donate button)
  (help us|help|if you would like to help us) [to] (reach|raise|buy|get to|hit|fund) ~ (£<any>|our target|our goal|a new|the new|money|target|for)
  (if you would like|if you can|could you) ~ (contribute|donate|help us to|spare a pound|give)
  £<any> (for|to|towards|goes to|in aid of) ~ (charity|ambulance|hospice|children in need|comic relief|red nose|appeal|hospital|fund|please|cancer|save the children|macmillan|nspcc|oxfam|shelter|food bank)
  (bring|suggested donation of|suggested donation) [a|one|£<any>|<any> pound] (pound|£<any>) ~ (in aid|donation|for charity|to support|to help|for (the|our) (charity|appeal|collection|hospice|pond|garden)|for (children in need|comic relief))
  (in aid of|for charity|all proceeds|proceeds to|every penny) ~ <any>
  (spare change|loose change|every little helps|every penny counts|every pound|match funding|matched funding|text give|text to give|cash or coins|bring your pennies) ~ <any>
  (tin|bucket|buckets) (at|by|on) the (gate|door|office|table)
  (bring|brings|wear|dress) ~ £[^ ]{1,6} ~ (in aid|donation|goes to|to charity|to wear|for (charity|children in need|comic relief|red nose|the appeal|macmillan|the hospice|the pond|the food bank|new))
  £[^ ]{1,6} (to wear|to take part|donation|donations|minimum|suggested|per child for|entry for)
  (buy|bought|selling) (a|your) ~ (poppy|poppies|red nose|pin badge|badge|wristband|daffodil) ~ <any>
  (need|needs|need another|short of|still need|still short) ~ £<any> ~ (for|to|by|more)
  (voluntary contribution*|food bank) (appeal|collection|donations) | appeal for (money|funds|donations|help)`;

export const THANKS = `diolch | cheers [^ ]{4,14} (you|what|for) | (a (lorry|van|truck|pallet|parcel|delivery|box)) ~2 (turned up|arrived) (with|full) | big cheer | cheer for | hooray for | hurrah for | round of applause | applause for | you stars | what stars | bless them | lovely folk | lovely people at | wonderful people at | thank* | thx | (gave|gives|given|giving|brought|bought|handed|sent|lent|donated|provided|supplied|built|mended|fixed|printed|baked|cooked|catered|paid) ~2 (us|every child|each child|every pupil|our|the school|school|year ##|for our|for the|for nothing|for free|free of charge) | free of charge | paid for by | funded by | kind of them | kindly | courtesy | came courtesy of | come courtesy of | treated (us|the|our) | came in to | grateful | hats off | kindly | kind | generous* | donated | donation from | gave us | gave our | given by | given us | lent us | lent by | supplied by | supplied our | sponsored | sponsor | courtesy of | with the help of | support of | supported by | hosting | hosted by | big up | shout out | shoutout | cheers to | three cheers | made by | cake by | cakes by | thanks to | well done to | appreciat*`;
