import type { Sets } from '../../../text/wording/wording.ts';

/** Trades that end a firm's name. Gathered from general knowledge; no list was copied. */
export const TRADES = `Ltd|Limited|PLC|LLP|Inc|Solicitors|Accountants|Architects|Surveyors|Insurance|Bank|Building Society|Estate Agents?|Lettings|Timber|Timbers|Builders|Roofing|Plumbing|Plumbers|Electrical|Electricals|Joinery|Joiners|Carpets|Kitchens|Windows|Fencing|Scaffolding|Skips?|Skip Hire|Hire|Plant Hire|Haulage|Removals|
Garden Centre|Nursery Gardens|Nurseries|Florists?|Flowers|Landscapes|Landscaping|Tree Care|Farm Shop|Farms?|Dairy|Dairies|Butchers?|Bakery|Bakers|Bakes|Bakehouse|Cakes|Pastries|Patisserie|Deli|Greengrocers?|Grocers?|Fruiterers|Fishmongers?|Stores?|Supermarket|Superstore|Shop|Bookshop|Books|Toys|Cycles|Motors|Garage|Autos?|Tyres|
Coaches|Travel|Taxis|Cabs|Holidays|Cruises|Hotel|Inn|Arms|Café|Cafe|Coffee|Tearooms?|Tea Rooms?|Restaurant|Kitchen|Pizza|Pizzeria|Grill|Diner|Chippy|Fish Bar|Takeaway|Brewery|Catering|Caterers|Foods|Hair|Hairdressers|Salon|Barbers?|Beauty|Nails|Spa|Dental|Dentists?|Opticians?|Pharmacy|Chemists?|Physio|Vets?|Gym|Fitness|
Photography|Photos|Prints?|Printers|Printing|Signs|Design|Designs|Graphics|Media|Software|Systems|Solutions|Computers|Broadband|Telecom|Mobiles?|Energy|Solar|Heating|Boilers|Cleaning|Cleaners|Laundry|Tutors|Tuition|Tutoring|Dance Academy|Trampoline Park|Soft Play|Bouncy Castles?|Leisure|Supplies|Services|Engineering|Group|Partners|Associates|
Fitters|Decorators|Paints?|Hardware|DIY|Jewellers|Fashions?|Boutique|Shoes|Sports|Outfitters|Schoolwear|Uniforms|Interiors|Furniture|Beds|Upholstery|Blinds|Glazing|Brothers|Bros|Sons|Co|Company|Trampolines|Ices|Ice Creams?|Ice Cream`;

/** Shops, services and makers that most people in Britain deal with. Gathered from general knowledge: it ages. */
const BRANDS = `tesco | asda | sainsburys | sainsbury s | morrisons | waitrose | aldi | lidl | co op | the co op | iceland | ocado | boots | superdrug | greggs | mcdonalds | mcdonald s | burger king | kfc | nandos | nando s | subway | costa | starbucks | caffe nero | pret | dominos | domino s | pizza hut | pizza express | papa johns |
  amazon | ebay | argos | b m | b q | screwfix | wickes | homebase | ikea | john lewis | m s | marks and spencer | primark | next | halfords | currys | dunelm | the range | wilko | poundland | smyths | the entertainer | waterstones | whsmith | wh smith | hobbycraft | sports direct | decathlon | jd sports | clarks | specsavers |
  vision express | barclays | lloyds | natwest | santander | hsbc | nationwide | halifax | vodafone | o2 | ee | sky | bt | virgin media | uber | deliveroo | just eat | british gas | octopus energy | toyota | nissan | jcb | rolls royce | centre parcs | center parcs | butlins | haven | tui | jet2 | easyjet | ryanair | legoland | alton towers | cadbury |
  nestle | coca cola | pepsi | warburtons | kelloggs | kellogg s | heinz | haribo | nike | adidas | apple | microsoft | google | samsung`;

export const TRADE: Sets = {
  price: '£[^ ]{1,10} | ##p | <any> pounds | <any> quid | half price',
  code: 'code | voucher | promo code | discount code | link | referral code | affiliate link | referral link',
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
  <titled> ~~~ <makes> ~~ <price> ~~~ <aside>
  <titled> ~~~ <makes> ~~~ <aside>
  <titled> ~~~ <aside> ~~ <price>
  <titled> ~ s (husband|wife|brother|sister|son|daughter|partner|mum|dad) ~ (fits|does|sells|runs|builds|cleans|mends|paints|fixes|teaches) ~~~ (off|<price>|ring|call|quote|cheap|bargain|discount|usual number)
  (paid partnership|paid promotion|paid for by|sponsored post|sponsored content|sponsored by|advertorial|brand ambassador|affiliate|ad feature|advertisement feature|in paid partnership with) ~ <any>
  (type|use|enter|quote|code|with) [code] [a-z]{2,14}[0-9]{1,3} ~~ (save|off|discount|checkout|free|cheaper|for your|when you|at)
  (off|save|saving|discount|tenner|fiver|cheaper|free) ~~ (with|use|using|quote|code|enter|type) [code] [a-z]{3,14}[0-9]{1,3}
  (earn|earns|get|gets|receive|receives|make|makes) [us] ##p ~ (in|for|on) (every|each|the) (pound|sale|order|click|£[^ ]{0,3})
  (selling|moving|buying|renting|letting) (this|next) (spring|summer|autumn|winter|year) ~~ (value|valuation|call|free|homes|sell|trust|talk to)
  (will|can|ll) value your (home|house|car|property) | (link in|click) [my] bio ~ (discount|off|code|shop|order)
  (swear|swears|swearing) by (my|our|these|this) <any> ~~ (code|link|off|discount)
  ##% (off|discount|cheaper) | (ten|five|fifteen|twenty|thirty|fifty) (percent|per cent) (off|discount) | ## % off | ## per cent off | half price ~ <any> | <any> half price
  (buy one get one|bogof|two for one|2 for 1|3 for 2|three for two) ~ <any>
  (use|quote|enter|with|type) ~ (<code>|my code|our code|their code|this code|promo code|discount code)
  (special|exclusive|cracking|amazing|great|unbeatable|fantastic|limited|introductory|brilliant) (offer|offers|deal|deals|discount|rate|rates|prices|savings)
  (offer|deal|deals|sale|discount) ~ (ends|end|until|only|on now|starts|for our families|for our parents|for school families|for new customers|at)
  (kids|children|under ##s|grown ups|mums|dads|teachers) (eat|go|swim|bounce|play|drink|train|jump|ski) free
  (free|half price) (trial|taster|quote|quotes|consultation|delivery|tablet|gift|starter|sample|samples|session|drink|valuation|eye test)
  first (hour|lesson|session|month|class|week|visit|order) (free|half price|half|on us)
  (book|order|buy|sign up|subscribe|enquire|shop) ~ (now at|with them|with us now|from them|today at|from mr|from mrs|from our|before they|while stocks|and save)
  (book|order|buy) your [<any>] <any> (with|from|at) ~ (<code>|shop|save|off|discount|fitters|now|today|online)
  (sign up|switch|join|subscribe|register) ~ (before|today|now|and) ~ (tell them|save|free|month|offer|sunday|mention)
  tell them ~ (we sent you|school sent you|i sent you|you saw this)
  (mention|show|quote) (this post|the school|our school|us|our name) ~ (for|at|when|and|to get)
  (give|giving) (him|her|them|us|me) a (bell|ring|call|shout|buzz|try)
  (call|ring|phone|text|whatsapp|dm|pm|message|email) (him|her|them|me) ~ (to book|for a quote|for prices|for details|for a price|to order|for the starter|for a slot|for more|on)
  (dm|pm|message|text|inbox) [me|us] (to|for) (book|order|buy|a quote|prices|details|the starter pack|a slot|more info|your box|yours)
  (best|finest|cheapest|tastiest|yummiest|loveliest|nicest) [<any>] [<any>] <any> in (town|the town|the county|the village|the area|the business|the city|the north|the south|britain|the valley)
  (highly|can t|cannot) recommend* [enough|<any>] <any>
  (we|i) (recommend|love|swear by|use|always use) ~ (ltd|<brand>|firm|company|who do|who does|for all your)
  for all your ~ needs
  (yours for|bargain at|only|just|from|at) <price> ~ (ono|or nearest|collect|until|an hour|per hour|a lesson|a month|each|if you|all in|while)
  <price> (an hour|per hour|a lesson|per lesson|ono|o n o|per session with|a month)
  (is|am|are|was) (selling|flogging|offering) ~ (<own>|<any>)
  (for sale|up for sale|on sale) ~ (<price>|ono|by our|by mr|by mrs|contact|message|caravan|car|house|sofa|bike|by)
  (sells|selling) (<own>|avon|glow|candles|jewellery|make up|tupperware|cakes|eggs|body shop|scentsy|forever living|insurance|double glazing)
  (side income|side hustle|extra income|passive income|earn from home|work from home|be your own boss|join my team|join her team|join his team|starter pack|commission|downline|ground floor opportunity)
  (tutors|tutoring|tuition|piano lessons|guitar lessons|singing lessons|swimming lessons|dog walking|babysitting|hairdressing|gardening|lessons|coaching) ~~ (by our own|by our|<price>|half price|book|message|weekends|evenings and|evenings|spaces|slots|per hour|an hour|available|from mr|from mrs|with mr|with mrs)
  (mr|mrs|ms|miss|our caretaker|our cook|our head|our teacher|our ta|our secretary) ~ (tutors|tutoring|sells|is selling|has for sale|offers|runs own business|babysits|walks dogs|does nails|cuts hair|rents out|lets)
  (school|we|us|pta) (gets|get|earns|earn|receives|receive|makes|make) a (cut|commission|percentage|slice|share|bit|kickback)
  (every|each) (order|purchase|sale|click|sign up|booking|switch) ~ (earns|earn|gives|gets|brings|raises) (us|school|the school|me|pta|the pta)
  (support|back|shop at|shop with|shop|visit|try|pop into|pop in to|head to|check out) (a school family|school families|a local business|local businesses|own new shop|own shop|own salon|own new business)
  (<any> s|my|his|her) [<any>] <any> (is|are) (for hire|for rent|to let|to rent|back in stock|in stock|selling fast|going fast|available to (hire|rent|book)) ~ <any>
  (grand opening|opening offer|open for business|taking bookings|appointments available|stocks last) ~~ <any>
  (follow|like) ~ (for half price|for offers|for deals|to win a|for a discount) ~ <any>
  (book|order|buy|shop|sign up|go) (with|from) (them|him|her) ~ (now|today|online|and)
  (look no further|you won t find better|you will not find better|mates rates|no obligation|going cheap|open to offers|make me an offer|cash only|prices start|prices from|buy now|shop now|grab a bargain|loyalty card|refer a friend|gift card|gift cards|money back|bulk buy)
  (go to|pop to|pop into|pop in to|head to|head down to|get down to|nip to|visit|try|book|choose|switch to) ~~ (for the best|for all your|best prices|great prices|bargains|and save|deals|offers|discount|half price|mention|% off|##% off|cheaper|free delivery)
  (only|just|from|now) £[^ ]{1,8} (a month|a week|a head|each|a box|a tub|a set|a bag|for families|for our families|plus|until|this week|for new|with)
  (a month|a week) ~ (broadband|gym|tablet|membership|subscription|phone|contract)
  (dad|mum|husband|wife|sister|brother|parent|friend) ~ (own business|firm|shop|salon|does the best|is a plumber|is a builder|runs|can do you|will do you) ~~ (bell|call|ring|deal|<price>|prices|quote|discount|best|book|cheap)
  (type|use|enter|quote|pop in|put in|add|apply|with|and) ~ (at the checkout|at checkout|at their checkout|at the till)
  (too good to miss|don t miss out|hurry while|hurry|bargain) ~ (offer|stocks|deal|<price>|sale|off|book|gone)`;

/** Where a school's own event is told, what it earns is no appeal. */
export const OWN_SALE =
  'fair | fete | fayre | bake sale | cake sale | book sale | plant sale | quiz night | disco | bingo | raffle | tombola | car boot | film night | concert | ball | stalls | entry';

/** Brands that are words as well. */
export const ALSO_WORDS: RegExp =
  /^(?:next|boots|apple|the range|sky|iceland|haven|subway|costa|primark|halifax|nationwide|the entertainer|google|range|ee|bt|pret|shelter|o2)$/;

/** What a school may say of its own. */
export const OWN_EVENTS = `
  school hall | our hall | the hall may be | lettings | our uniform supplier | uniform shop | uniform sale | second hand uniform | after school club | breakfast club | holiday club is run | homework club | book fair | scholastic book | parents evening | school photos | photographer s proofs | photo orders | fair | fete | fayre | bake sale | cake sale | quiz night | disco | school play | concert | tickets for our | dinner money |
  parentpay | arbor | lesson on | in our maths lesson | in maths | in our lesson | role play | enterprise | invented | pretend | victorian | tudor | roman | advertising week | adverts in | great deal of | holiday club | do not recommend | does not recommend | not recommend | don t recommend | young enterprise | year ## sold | made and sold | treaty | persuasive | slogan*`;

/** What sells only where a business is named. */
export const SOFT_ADVERTS = `
  (now open|new collection|new menu|new range|spaces available|spaces left|places left|enrol now|join now|limited spaces|few spaces left|slots left|order yours|grab yours|get yours|treat yourself|limited edition|taking orders)
  (brought to you by|came to you courtesy of|comes to you courtesy of|made possible by our partners|in association with|in partnership with|powered by) ~ <any>
  (new|first time) (patients|customers|clients|members|families) ~ (get|receive|free|half|save|pay)
  (pop in|pop along|drop in|call in|head over|go and see them|give them a try|try them|worth a visit|well worth|book with|ask for) ~ <any>`;

export const APPEALS = `
  (could|can|would|will) you ~ (spare|give|contribute|chip in|lend us|put in|manage|stretch to) ~ (pound|pounds|quid|£[^ ]{1,6}|##p|pennies|fiver|tenner|something|a little|whatever)
  (donate|donation|donations|donating) ~ <any>
  (please|kindly) (give|donate|support|sponsor|contribute|chip in|dig deep|help us raise) ~ <any>
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

export const THANKS = `thank* | thx | grateful | hats off | kindly | kind | generous* | donated | donation from | gave us | gave our | given by | given us | lent us | lent by | supplied by | supplied our | sponsored | sponsor | courtesy of | with the help of | support of | supported by | hosting | hosted by | big up | shout out | shoutout | cheers to | three cheers | made by | cake by | cakes by | thanks to | well done to | appreciat*`;
