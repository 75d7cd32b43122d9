import type { Sets } from '../../../text/wording/wording.ts';
import { ART_SETS } from './artwork.ts';

/**
 * How people own up to what is not theirs, without meaning to: where they had it from, that nobody knows whose it is, that a name was cut
 * off, that nobody need buy it now. General knowledge, no list was copied.
 */

const PICTURE = `<art> | meme | memes | gif | gifs | video | videos | clip | photograph | photographs | pic | pics | graphic | graphics | infographic | quote card | diagram | map | chart | recipe | worksheet | poem | header | banner | comic strip | painting | print | cartoon`;
/** Words and places too. */
const ALSO_WORDS = /^(?:google|apple|cars|cats|coco|sing|trolls|et|inside out|bbc|fifa|wicked|up house)$/;
const MAKERS = (ART_SETS['maker'] ?? '').split('|').filter((name) => !ALSO_WORDS.test(name.trim()));
const BRANDS = `${MAKERS.join('|')} | super mario | charmander | squirtle | bulbasaur | eevee | jigglypuff | tigger | eeyore | grinch | maui | lightning mcqueen | toothless | gromit | yoda | baby yoda | grogu | darth vader | stormtrooper* | chewbacca | dumbledore | hermione | dobby | voldemort | minecraft creeper | angry birds | skibidi | labubu | squishmallow* | playmobil | hot wheels | mr blobby | match of the day | blue peter | eastenders | dairy milk | freddo | kit kat | pringles | ninjago | pac man | space invaders | tetris | superworm | highway rat | colour monster | rainbow fish | bing bunny | rudolph film | minnie | goofy | donald duck | daisy duck | tesco | aldi | greggs | starbucks | costa | spotify | whatsapp logo | tiktok logo | instagram logo | youtube logo | monopoly | scrabble | cluedo | peppa | stranger things | mirabel | bullseye | blockbusters | catchphrase | the traitors | squid game | mr tumble | creme egg | kevin the carrot | duolingo owl | twitter bird | nando s | pizza hut | ferrari | trivial pursuit | top trumps | panini | match attax | uno`;

export const COPIED: Sets = {
  ...ART_SETS,
  picture: PICTURE,
  pic: 'photo | photos | photograph | photographs | picture | pictures | pic | pics | image | images | meme | memes | gif | drawing | drawings | cartoon | cartoons | illustration | illustrations | map | graphic | infographic | quote | poem | painting | clip | video | comic | comic strip | logo | poster',
  brand: BRANDS,
  lifted:
    'nicked | nick | pinched | pinch | stole | stolen | stealing | saved | grabbed | screenshotted | screen grabbed | screengrabbed | screen shot | lifted | swiped | copied | downloaded | ripped | poached | snaffled | cribbed | snipped | robbed | plucked | reposted | repurposed | yoinked | half inched | appropriated | liberated | pasted',
  had: 'took | taken | take | got | found | find | pulled | sourced | borrowed | used | came | comes | come | had | get | saw | spotted | sent',
  web: 'google | google images | google image | bing | pinterest | tumblr | reddit | the internet | internet | the web | the net | online | the interweb | youtube | tiktok | instagram | insta | facebook | twitter | social media | etsy | getty | shutterstock | istock | alamy | wikipedia | a stock site | chatgpt | the world wide web | teachers pay teachers | twinkl | a facebook group | a group i m in',
  others:
    '(another|some other|a different|the other|next door) ~1 (school|class|teacher|nursery|pta) s | (somebody|someone|somebody else|someone else|a stranger|a friend|a photographer|an artist|a local artist|a mum|one mum|one of the mums|the author|the artist|the photographer|the newspaper|the paper|the gazette|the echo|the publisher|the company|the council|the museum|the theatre|the studio) [s] ~2 (page|feed|website|site|insta|instagram|facebook|blog|book|brochure|article|shop|etsy|profile|account|story|channel|work|leaflet|album|photo|photos|programme) | a ~1 (charity|newspaper|magazine|website|blog|book|guide|guidebook|atlas|film|poster|brochure|museum|publisher|photographer|calendar|greetings card|cookbook|cookery book|annual|comic|dvd|cd|album|songbook|textbook|workbook|stock library)',
  surface:
    'cloths | bibs | app icon | bins | balloons | answer sheets | trail map | trail maps | sheets | shirts | livery | minibus livery | reward card | peg labels | tablecloths | napkins | crackers | crockery | lunchboxes | pencil cases | rulers | rewards | trophy | trophies | rosettes | wallpaper | screensaver | slides | powerpoint | worksheets | timetable | menu board | gates | shed | leaflet | leaflets | lockers | locker | markings | hopscotch | playground | bench | benches | sign | signs | chart | charts | reward chart | cards | card designs | certificates | bookmarks | planner | planners | labels | medals | medal | peg | pegs | coat pegs | bunting | windows | window | minibus | van | corridor | stairs | staircase | tuck shop | jumpers | aprons | cups | mugs | badge | badges | cutters | tray labels | tokens | passports | logo | emblem | mascot | calendar | calendars | front page | bags | water bottles | bottles | tea towels | canteen | dinner hall | library corner | reading corner | toilet doors | classroom door | door | house points | wristbands | lanyards | lottery | letterhead | website header | profile picture | app icon | stage set | scenery | backcloth | float | carnival float | cake toppers | party bags | name tags | flyer | flyers | poster | posters | ticket | tickets | programme | banner | t shirts | hoodies | mural | wall | display | stickers | menu',
  bears:
    'has | have | had | with | featuring | shows | showing | uses | carries | covered in | based on | now | starring | given | got | get | holding | bears',
  film: 'showreel | show reel | vlog | podcast | video | videos | reel | reels | film | montage | slideshow | clip | clips | highlights | footage | trailer | tiktok | dance | routine | edit | compilation | round up',
  music:
    'music | theme | theme tune | theme music | titles | opening titles | title sequence | song | track | soundtrack | jingle | intro | backing track | chart hit | tune',
};

export const OWNED_UP = `
  (borrow|borrowed|borrowing|use|uses|used|using|adapted|changed|altered|tweaked|traced|enlarged|printed|blew up|blown up|cut out|swapped|pasted|took|taken) ~1 (the|a|an) ~4 (logo|poster|badge|mascot|artwork|cover|dvd cover|film still|wallpaper|lettering|picture) ~1 (from|for|of|on|and|as) ~~ (our|own|wall|flag|display|shirts|banner|invitation|newsletter|names|invite|t shirts|hoodies|club|door|house|houses|site|website)
  (banner|header|cover|background|picture|image|poster|photo|invitation|slide|artwork) ~3 (is|was|are|shows|uses|features|comes) ~1 [from] (a|the) ~1 (still|screenshot|frame|screengrab|publicity shot|promo shot|scene|poster) (from|of|out of) ~
  <art> from (the|a) ~1 (film|movie|game|toy|record|cereal|drinks|sweet|sports|clothing|television|tv) (company|company s|studio|studio s|maker|maker s|makers|brand|channel) ~
  (saw|seen|spotted|found) (this|these|that|a|an) ~1 <picture> ~1 (on|off|from) ~1 (linkedin|<web>) ~
  (<lifted>|edited|changed|traced|redrew) (it|this|him|her|them|these) (off|from) (a|an|the|some) ~2 (wallpaper|poster|cover|advert|album|game|comic|film|cartoon|telly|screensaver|packet|box|card|website|site)
  it s <any> ~1 but (in|with|wearing) our (uniform|colours|logo|tie|badge|jumper)
  <pic> ~1 (by|from|credit|copyright) ~2 (don t know|no idea|not sure|dunno|unknown|whoever|who knows)
  (was|been|sitting|is|s|were|found) ~1 in my (camera roll|downloads|gallery)
  <film> ~~ (with|to) ~4 (blasting|blaring|booming|pumping|over the top|in the background|as the soundtrack|on loop|all the way through) ~
  (below|here|attached|overleaf) (is|are|s) ~1 (whole|all|every|full|entire) ~5 (column|article|editorial|essay|chapter|poem|speech|blog|story|song|lyrics) ~
  (saw|seen|spotted|found|came across|got|had) (it|this|these|that|them) ~1 (on|over on|off|from|via) <web> ~
  <picture> ~3 by (somebody|someone|some <any>|a <any>) (on|off|from) <web> ~
  <picture> ~~~ (couldn t|could not|can t|cannot|didn t|haven t|unable to) ~1 (find|found|trace|track down|make out|read) ~2 (name|names|artist|author|source|owner|photographer|signature|credit|maker)
  (couldn t|could not|can t|cannot|unable to) ~1 (find|trace|track down|make out|read) ~1 (artist|author|photographer|owner|illustrator|composer|original)
  (scanned|photocopied|screenshotted|ripped|photographed|typed up|copied|downloaded) ~1 (all of it|the lot|every page|all the pages|cover to cover|the whole (book|thing|lot))
  (can t|couldn t|didn t|won t|haven t|hasn t|never|without) ~2 (afford|pay|paid|paying|buy|bought|buying|get|got|clear|cleared|asked|asking) ~2 (rights|licence|license|royalties|copyright)
  <film> ~~~ (song|track|tune|single|hit|chorus|album|soundtrack) ~2 (over|under|behind|underneath|on top|in the background) ~
  <brand> ~~ (on|at|in|across) the (front|cover|top|back|corner|header|foot) of ~3 (<surface>|newsletter|newsletters|poster|posters|flyer|programme|ticket|tickets|invite|website)
  (newsletter|newsletters|bulletin|prospectus|frame|frames|letterhead) ~~~ with <brand> ~
  <picture> ~~ (isn t|is not|aren t|are not|wasn t|not) ~1 (ours|mine|my own|our own|one of ours|one of mine|taken by us|by us)
  (<lifted>) ~1 (this|these|it|that|them|one|<picture>) ~~ (off|from|on|out of|via) ~1 (<web>|<others>)
  (<lifted>|<had>) ~2 <picture> ~~ (off|from|on|out of|via) ~1 (<web>|<others>)
  (<lifted>|<had>) (this|these|it|that|them) (off|from) ~1 (<web>|<others>)
  <picture> ~~~ (<lifted>|found|got) (it|this|them|these) ~1 (online|off|from|on (<web>))
  <picture> ~1 [is|are|was|were|just|one|all] ~1 (<lifted>|taken|pulled|sourced|borrowed|got|came|comes|come|straight|off|a screenshot|screenshots|a scan|scanned|i found|we found|one i found) ~1 (off|from|of|on|out of) ~1 (<web>|<others>)
  <picture> ~1 (off|from|via|courtesy of|by way of) ~1 <web>
  (random|stock|generic|some) ~1 (image|picture|photo|pic|clip art|clipart|images|pictures) ~ (off|from|found|on) ~
  (don t|do not|didn t|dunno|not sure|no idea|can t|couldn t|cannot|haven t|unsure|never) ~3 (who|whose|where) ~1 (took|drew|wrote|shot|painted|designed|made|owns|created|photographed|sang) (this|it|these|them|that|the <picture>)
  (don t|do not|didn t|dunno|not sure|no idea|can t|couldn t|unsure) ~3 (whose|where) ~1 (<picture>|it|this) (is|came from|comes from|s from|was from)
  (whoever|sorry to whoever|thanks to whoever|credit whoever) ~1 (made|drew|took|wrote|painted|designed|created|owns) (this|it|these|that|the <picture>)
  credit ~2 (whoever|owner|the artist|the photographer|original artist|original owner|the internet|google|pinterest)
  (artist|author|photographer|source|credit|owner|writer|composer|poet) (unknown|not known|anyone s guess) | unknown (artist|author|photographer|source)
  (<lifted>|<picture>) ~~~ (no|without a|without any) ~1 (name|credit|signature|author) ~1 (on|under|at the bottom of|with) (it|this|them)
  (crop|cropped|cut|rub|rubbed|edit|edited|blur|blurred|paint|painted|tippexed|cover|covered|trim|trimmed|chop|chopped|snip|snipped|photoshop|photoshopped|remove|removed|take|took) ~3 (name|names|watermark|signature|credit|copyright|copyright notice|logo|badge) ~1 (off|out|up|away)
  (<others>|<picture>|the|s|a|its|their|getty|stock) ~1 watermark ~
  <picture> ~~ (doing the rounds|gone viral|going viral|all round the internet|all over facebook|all over the internet|been shared everywhere|going round)
  (photocop*|scan|scanned|scans|pdf|copied|downloaded|burned|ripped|typed up|screenshots|photographed) ~~~ so (you|nobody|no one|we|they|parents|families|none of you|you all|everyone) ~3 (pay|buy|paying|buying|fork out|purchase|shell out|needing)
  (pdf|scan|scans|photocopy|photocopies|torrent|pirate copy|bootleg|rip|free download) of ~2 (textbook|workbook|book|novel|album|film|dvd|cd|script|score|songbook|comic|annual|play|magazine|reading scheme|scheme)
  (word for word|copied out|typed out|lifted) ~ (from|out of|off) ~1 <others>
  <film> ~~ set to <any>
  (used|use|using|borrowed|put|added|stuck|played|nicked|with|over|to) ~~ <music> ~~ (our|the|this|for|on|behind|under|in|over) ~1 (our|the|this|your) ~1 <film>
  <film> ~~ (to|with|over|has|uses|features|using) ~~ <music> (from|by|off|of) ~
  (borrowed|used|copied|shared|nicked|pinched|reposted|lifted|printed) ~~~ hope ~3 (ok|okay|alright|fine|mind|minds|notice|notices|sue|cross)
  <surface> ~~ <bears> ~ <brand>
  <brand> ~~ (on|across|over|round|around|along|down|either side of|at the top of|in|for) ~1 (our|the|every|each|all|all our|this year s|your|pupils) ~1 <surface>
  <brand> (in|wearing|holding|with|sporting|on|beside|and) our ~1 (tie|uniform|jumper|hoodie|hats|badge|crest|colours|letters|name|initials|motto|logo|blazer|kit|values)
  <brand> ~1 (n|logo|swoosh|font|lettering|crest|castle|hat|badge|branding|packaging|purple|red|green|theme|style|style lettering|one) ~~ (with|but|and|only) ~1 (our|the school s|school) ~
  <surface> ~~ (looks|look|looking|looked|done|designed|painted|made|styled) ~1 (like|exactly like|as) ~1 <brand>
  (iron on|iron ons|screen printed|printed|stencilled|embroidered|hand painted|laser cut|airbrushed|transfer) <brand>
  <brand> (label|wrapper|packet|packaging|tin|box|bottle|can|carton|sleeve|jar) ~1 (redrawn|redone|redesigned|reworked|remade|copied|traced)
  (redraw|redesign|remake|rework|recreate|copy|trace) (a|an|the|your|our) ~1 <brand>
  (same|identical) ~2 (font|writing|lettering|colours|colour|logo|arches|style|swirl|swirly|typeface|yellow|red|purple|clown|mouse|bear|shape) ~~ (with|only|but|and|just) ~2 (our|school|motto|name|own) ~
  (rip off|knock off|spoof|parody|lookalike|legally distinct|don t sue|please don t sue|copyright who|don t tell (disney|nintendo|<brand>)) ~~ (<brand>|logo|poster|badge|banner|sign|mural|haha|lol|us)
  <surface> ~~ (legally distinct|don t sue|rip off|knock off|copyright police|before they sue|cease and desist)
  (copied|traced|redrawn|redrew|painted|drawn|printed|stencilled|cut out|blown up|photocopied|projected|recreated|modelled|made) ~1 (exactly|straight|directly|faithfully|freehand|by hand)? ~1 (from|out of|off) ~1 (the|a) ~1 (picture book|book|book cover|film|film poster|dvd|dvd case|comic|game|game cover|game box|box|packet|annual|album|album cover|record sleeve|advert|card|greetings card|magazine|poster|programme)
  <brand> ~~~ (from|out of|off) ~1 (the|a|an) ~1 (picture book|book cover|film poster|dvd|dvd case|comic|game cover|game box|packet|annual|album cover|colouring book)
  (lyrics|words|verses|chords|tabs|sheet music) ~~ (copied|typed|pasted|printed|taken|lifted|scanned|photocopied) ~1 (out|up|from|off|in)`;

/** Beside each other these mostly copy too. */
export const LIKELY_COPIED = `
  (not|isn t|wasn t|weren t) ~1 (our|my) <pic> | <pic> ~~ (first (one|thing|result)|came up|comes up) ~~ (search*|google*|look*|came up)
  (cut|crop|cropped|trim|trimmed|chop|chopped|fold|folded|hid|hidden|cover|covered) ~4 (bit|part|corner|bottom|edge|strip) ~3 (name|signature|credit|logo|watermark)
  (workbook|textbook|book|novel|script|album|dvd|songbook|score|scheme|comic|annual) ~2 (been|is|was|s|are|were) ~1 (scanned|photocopied|copied|typed|ripped|downloaded|uploaded)
  (saw|spotted|found|came across) (this|it|these) on (<web>|someone|somebody|another|a|an|one) ~3 (page|feed|story|account|wall|timeline|website|blog|profile) ~
  (borrowed|nicked|lifted|copied|pinched|taken) from ~3 (sundays|papers|newspaper|newspapers|magazine|times|guardian|mail|telegraph|sun|mirror|annual|puzzle book) ~
  (script|scripts) ~1 from ~2 (bbc|film|adaptation|musical|show|series|west end|movie|netflix) ~ | <surface> ~1 (starring|featuring) ~ | (ripped|burned|burnt) the (dvd|cd|film|disc|album) ~
  (done|painted|designed|made) ~1 in the style of ~1 <brand> ~ | (image|picture|photo) comes from ~3 (old folder|somewhere|nowhere|no idea) ~ | (found|lurking) ~1 in an old (folder|drive|file) ~ | (it|this) wasn t (any of us|us|one of us) ~
  (stole|stolen|nicked|pinched|swiped|poached|snaffled|half inched|shamelessly|reposting|reposted|repost|screenshot|screenshotted|lifted|downloaded) ~~ <pic>
  <pic> ~~ (stole|stolen|nicked|pinched|swiped|poached|snaffled|lifted|retyped|reposted) ~
  (spotted|saw|found|came across|got|had) (this|it|these|that|them) ~~ (helped myself|helped ourselves|had to share|couldn t resist sharing|off a mate|off a friend|off the internet|from the internet|no clue|copyright)
  (helped myself|helped ourselves) ~ | (reposting|sharing|posting|reposted|shared) ~~ (original (artist|author|poster|creator|owner|photographer|writer)|whoever (made|drew|wrote|took))
  original (artist|author|poster|creator|owner|photographer|writer) ~ | screenshot ~1 (from|of) ~1 <others>
  (can t|cannot|don t|won t) (take|claim) ~2 credit ~~ <pic> | <pic> ~~ (popped up|came up|appeared|turned up) ~ (feed|timeline|page|internet|facebook|instagram)
  if (this|that|these) (is|are) your <pic> | (is|are) (this|these) your <pic> | <pic> ~~ if (it|this) (is|s) yours ~
  (author|artist|photographer|maker|painter|writer|composer|creator|owner) ~4 (mystery|unknown|unsure|anonymous to us|long forgotten|lost|no idea)
  (<pic>|source|credit) [by|from|is|credit] (by unknown|unknown|the internet|the web|internet|google|anon)
  (no|without|didn t get|haven t got|never asked|didn t ask) ~2 permission ~ | (all over|off|from) the (web|internet|net) (already|anyway|now|so)
  (reprint|reprinting|reprinted|reproduce|reproducing|retyped|retype|typed|transcribed|copied|lifted) ~~ (article|magazine|encyclopaedia|encyclopedia|newspaper|chronicle|gazette|textbook|script|chapter|novel|poem|lyrics|recipe book|cookbook|from a film|from the film|handbook|guide)
  (script|scene|scenes|dialogue|speech|lines) ~1 (from|of|out of) the (film|movie|show|musical|series|play|west end) ~
  (article|encyclopaedia|encyclopedia|magazine|textbook|script|chapter|novel|column|guide) ~~ (retyped|typed out|word for word|from start to finish|start to finish|in full|in its entirety|reprinted|cut and paste|copied and pasted|copy and pasted)
  (put|uploaded|upload|shared|sharing|attached|copied|recorded|filmed|posted|printed|burned|dropped|saved|download|downloaded) ~2 (whole|entire|full|complete) ~1 (audiobook|audio book|album|film|pdf|series|script|workbook|scheme|reading scheme|novel|songbook|soundtrack|ebook) ~
  (scans|photocopies|pdfs|screenshots|copies|pictures) of ~2 (phonics books|reading books|readers|scheme|workbook|workbooks|pages|novels|textbooks|songbooks|sheet music|every page|the book|the pages) ~
  (our|the|this|for the|sports day|leavers|trip|choir|residential|fair) ~1 <film> ~~ (used|uses|use|using|with|has|to|put|set|put to|over|featuring|backed by) ~~ (music|theme|soundtrack|recording|backing|song by|hit|track|coldplay|adele|ed sheeran|taylor swift|beyonce|stormzy|dua lipa|harry styles|beatles|oasis|abba|queen|elton john|chariots of fire|rocky|star wars|hans zimmer|john williams) ~
  (original|official|west end|broadway|studio|karaoke) ~1 (backing|recording|soundtrack|cast recording|backing track|track) ~~ (underneath|under|behind|over|on|in|for|to)
  (tune|words|lyrics|melody) ~2 (and|of) ~4 (number one|chart hit|hit|single|last summer s|song of the summer|eurovision|charts) ~
  (opening|best|favourite|greatest|saddest|finest) ~1 (line|lines|lyric|lyrics|chorus|verse|couplet) ~1 (in pop|in a song|in any song|in music|of any song|on the album|of the year) ~
  (our|new|the|these|this|reading|year ##|leavers|every|all the|look at|nursery s|our new) ~3 <surface> ~~~ <brand>
  <brand> ~2 (face|faces|lettering|font|logo|board|hexagons|bunny|characters|character|badge|banner|picture|pictures|image|theme tune|branding|symbol|mascot|house crests|colours) ~
  (dropped|stuck|popped|put|added|used|got|pasted|slapped|printed) ~1 [the] <brand> ~
  <surface> ~~~ (very familiar|look familiar|looks familiar|ring a bell|any guesses|spot the|you may recognise|might recognise|recognise the style|winky face) ~
  (drawn|copied|traced|painted) ~1 (from|by eye from|freehand from|off|out of) ~1 (the|a|an) ~1 (book|books|duvet cover|toy box|poster|dvd|comic|cereal box|lunchbox|t shirt|pyjamas|film|cartoon|box|packet|wrapping paper|sticker book|colouring book)
  (background|texture|pattern|border|frame|font|icon|icons|template) ~1 (downloaded|copied|found|taken|lifted|borrowed|from google|off google|from pinterest) ~
  (comic|cartoon|crossword|sudoku|puzzle|quiz|article|recipe) ~1 (from|out of|off) ~1 (newspaper|paper|magazine|sunday|times|guardian|mail|sun|mirror|annual|book|website) ~
  (quick|sneaky|cheeky|little|bit of) ~1 (image search|google|googling|google search|photoshop|copy and paste|screenshot|download|screen grab) ~
  somebody ~1 (handle|name|signature|logo|watermark) (on|in) it | (someone s|somebody s|another) (handle|name|signature|watermark) ~1 (on|in|across) ~`;

/** Nobody has done so: it is advised against, allowed, or their own. */
export const NOT_COPIED = `
  set to (be|go|open|start|become|close|private|public|launch|return|rain|snow|continue|join|visit|perform|take|arrive|silent) | our own (song|music|band|choir|orchestra|tune|composition) | (written|composed|played|recorded|sung|drawn|painted|designed|taken|made|photographed) by (year|our|a pupil|pupils|the pupils|the children|children|staff|class|reception|ks#|nursery|his|her|their|one of our|mr|mrs|miss|ms|me|us) | (unsplash|pixabay|pexels|creative commons|royalty free|public domain|free to use|copyright free|out of copyright|wikimedia) | (performed|sang|played|covered) by our | came as | dressed (as|up) | dressing up | lesson | learned about | own version | (drew|draw|drawn|made|painted|created|designed|invented|wrote|written|all|from|is|are|was|were|with) ~1 their own | their own (drawings|pictures|photos|designs|versions|ideas|artwork|words|song|music|film|film|book|books|story|stories) | (are|is|all|used|using|with|by|from|on|and|for) our own | in the style of (van gogh|monet|picasso|warhol|hockney|kandinsky|matisse|klimt|mondrian|lowry|the impressionists) | inspired by | visit | visited | trip | tickets for | tickets to | booked | audition* | rehearsal* | production of | performing | we watched | are reading | is reading | favourite | read aloud`;

/** Leave was given, and not refused. */
export const LEAVE =
  '(have|has|hold|holds|got|bought|with|under|given|gave|gives|granted|kind|obtained|paid for|our|the|written|by|full|performing|performance|cinema|film|public) ~1 (licence|license|licenses|licences|permission|rights|blessing) | permission from | used by permission | licensed | (let|lets|letting|allowed|allows) us (use|share|print|reproduce|show)';
export const NO_LEAVE =
  '(no|not|without|never|didn t|haven t|hasn t|couldn t|can t|won t|afford|don t|doesn t|forgot|who needs|need|needs|needed|bother*|ask for|asked for|asking for|waiting for) ~4 (licence|license|permission|rights|blessing)';

/** Line by line, told and not written as verse. */
export const LINES_TOLD: RegExp =
  /(?<![a-z])(?:line|verse) (?:one|1)(?![a-z0-9])[^.!?\n]{15,200}(?<![a-z])(?:line|verse) (?:two|2)(?![a-z0-9])[^.!?\n]{10,200}/i;

/** It is asked for not to be done, or taught why. */
export const NOT_DONE = `
  without ~2 (using|copying|downloading|taking|sharing|borrowing|printing|saving|stealing) |
  (do not|don t|never|must not|mustn t|should not|shouldn t|instead of|rather than) ~1 (send|sending|bring|bringing|submit|hand|enter) [in|us] ~1 (pictures|picture|photos|images|drawings|work|anything|art|artwork|poems) ~2 (copied|traced|downloaded|taken|lifted|from|off) ~
  (must|should|has to|have to|needs to|need to) be ~1 own | copied ~~ (won t|will not|can t|cannot|isn t|not) ~2 (entered|accepted|used|judged|counted|allowed|count) | (computing|copyright|english|art|pshe) (lesson|lessons|club|week) | in computing ~ | no [<any>] (printed|branded) | (you|they|people|pupils|nobody|we|which) (can t|cannot|may not) ~2 (use|copy|download|take|lift|save|steal|share|print) ~
  (please|do not|don t|never|must not|mustn t|should not|shouldn t|rather than|instead of|avoid|why we|why you|isn t a good|asked not to|told not to|reminded not to|stop) ~2 (use|using|copy|copying|download|downloading|take|taking|lift|share|sharing|borrow|borrowing|print|save|saving|steal|stealing)`;

/** A whole work of somebody’s handed round, or a brand put on what is otherwise one’s own. */
export const HANDED_ROUND = `
  (put|stuck|added|popped|slapped|pasted|printed|copied|ironed|painted|sewn|sewed) ~3 <maker> ~~ (on|onto|to|over|into|beside|under) our own (design|designs|kit|shirt|shirts|logo|poster|posters|banner|hoodie|hoodies|badge|version|flag|label|labels)
  (no need|needn t|don t|nobody needs|no one needs|nobody has|saves|save|saving|instead of|rather than) ~3 (buy|buying|pay|paying|purchase|purchasing|fork out|order|ordering) ~~ (scan|scans|scanned|photocopied|photocopies|pdf|pdfs|copied|uploaded|typed|downloaded|ripped|burned|photographed) ~
  (gone up|went up|going up|costs|cost|are|is|so dear|so expensive|sold out|out of print|out of stock|£##) ~3 so ~3 (scan|scans|scanned|photocopied|photocopies|pdf|pdfs|copied|downloaded|ripped|photographed) ~
  (pdf|scan|photocopy|photocopies|scans) of (ours|mine|our copy|my copy|the office copy|the class copy|the library copy) ~
  (scanned|photocopied|photographed|typed out|typed up|ripped|recorded) ~1 (all|every|each|the whole|whole) ~2 (pieces|piece|pages|page|chapters|chapter|tracks|track|songs|song|exercises|scores|parts|units|poems|stories) ~
  (stream|streaming|screen|screening|show|showing|broadcast|broadcasting|upload|uploading|put|putting|play|playing) ~1 (whole|entire|full|all) ~~ (movie|film|blockbuster|box set|boxset|series|west end show|cartoon) ~4 (on|to|onto|over) (this|our|the) ~1 (page|channel|feed|profile|group|story|account|site|website|timeline)
  (stream|streaming|screen|screening|broadcast|upload) ~1 (whole|entire|full|all) ~~ (page|channel|feed|profile|group) ~ (press play|tune in|popcorn)`;
/** It is their own show or their own pages. */
export const OWN_PAGES =
  '(all|each of|both) their | (our|the school s|school s|year ##s|year ## s|children s|pupils|the choir s|own) ~2 (show|film|play|concert|nativity|production|assembly|match|performance|movie|panto|pantomime|recital|booklet|guide|guides|worksheets|workbook|handbook|recipes|newsletter|prospectus|notes|poems|stories|songs|song) | (written|made|filmed|composed|drawn) by (our|year|the children|pupils|staff|mr|mrs|miss|ms) | (free to (share|copy|download|use)|copyright free|out of copyright|public domain|creative commons) | (buy|bring) (a|your own) (tie|jumper|costume|calculator|uniform)';
