import type { Sets } from '../../../text/wording/wording.ts';

/** Makers and characters whose pictures schools are tempted by: well-known picture books, family films, games and toys. From general knowledge. */
const MAKERS = `david walliams | walliams | jacqueline wilson | j k rowling | rowling | michael morpurgo | morpurgo | philip pullman | neil gaiman | malorie blackman | terry pratchett | tolkien | c s lewis | enid blyton | famous five | secret seven | shirley hughes | raymond briggs | allan ahlberg | michael rosen | cressida cowell | julia donaldson s | liz pichon | jeff kinney | rick riordan | anthony browne | maurice sendak | wild things | guess how much i love you | kipper | spot the dog | biff and chip | oxford reading tree | superman s | batman s | disney | the snowman | snowman film | bluey | bingo and bluey | taylor swift | numberblocks | alphablocks | octonauts | pj masks | cocomelon | spider verse | the simpsons | family guy | fireman sam | thunderbirds | mr bean | sooty | the wombles | roald dahl s | bfg | the bfg | twits | tiger who came | percy jackson | diary of a wimpy kid | premier league lion | england badge | three lions | man united | manchester united | liverpool fc | chelsea fc | arsenal | olympic rings | fortnite skin* | among us | kirby | donkey kong | crash bandicoot | lilo | stitch | mulan | ratatouille | up house | wall e | monsters inc | incredibles | tangled | rapunzel | maleficent | pirates of the caribbean | pusheen | moomin* | babar | madeline | pixar | marvel | star wars | lego | nintendo | mario | luigi | zelda | sonic | pokemon | pikachu | minecraft | fortnite | roblox | hogwarts | gryffindor | hufflepuff | slytherin | ravenclaw | harry potter | gruffalo | zog | stick man | room on the broom | julia donaldson | axel scheffler | scheffler | peppa pig | paw patrol | frozen | elsa | olaf |
  moana | lion king | simba | shrek | minion | minions | toy story | woody | buzz lightyear | nemo | cars | encanto | coco | batman | superman | spider man | spiderman | iron man | hulk | avengers | wonder woman | barbie | hello kitty | snoopy | peanuts | garfield | simpsons | bart simpson | spongebob | wallace and gromit | shaun the sheep | paddington | winnie the pooh | pooh |
  e h shepard | shepard | quentin blake | roald dahl | hungry caterpillar | eric carle | elmer | mog | judith kerr | peter rabbit | beatrix potter | miffy | mr men | mr tickle | little miss | asterix | tintin | beano | dennis the menace | bluey | hey duggee | thomas the tank | thomas the tank engine | bob the builder | postman pat | teletubbies | in the night garden | dr seuss | cat in the hat | grinch | totoro |
  ghibli | wimpy kid | captain underpants | dog man | tom gates | narnia | wonka | willy wonka | hunger games | wicked | matilda | hamilton | mamma mia | cats | bbc | cbeebies | doctor who | dr who | tardis | dalek | gladiators | strictly | bake off | nike | adidas | coca cola | mcdonald s | mcdonalds | kellogg s | kelloggs | cadbury | haribo | google | apple | fifa | premier league | netflix | warner | dreamworks | sesame street | muppet | muppets |
  tinkerbell | cinderella | snow white | ariel | aladdin | mickey | mickey mouse | minnie mouse | winx | my little pony | transformers | power rangers | ninja turtles | ghostbusters | jurassic park | jurassic world | et | indiana jones | james bond | smurfs | trolls | despicable me | sing | zootopia | inside out | horrid henry | where s wally | wally | hungry little caterpillar | we re going on a bear hunt | bear hunt | tiger who came to tea | supertato | oliver jeffers | banksy | hockney | picasso | warhol`;

const ART = `logo | logos | poster | posters | artwork | art | illustration | illustrations | drawing | drawings | box art | cover | covers | book cover | dvd cover | album cover | crest | crests | badge | still | stills | film still | screenshot | screenshots | scene | scenes | face | image | images | picture | pictures | photo | photos | clip art | clipart | clip | clips | trailer | trailers | soundtrack | theme tune | font | lettering |
  costume design* | character design* | character art | concept art | mascot | cartoon | cartoons | strip | pages | page | template | transfers | stickers | wallpaper | backdrop | mural | sprites | emblem | swoosh | golden arches | castle logo | title card | typeface | branding`;

export const ART_SETS: Sets = {
  maker: MAKERS,
  art: ART,
  took: `copied | traced | scanned | photocopied | downloaded | screenshotted | lifted | ripped | cut out of | cut from | pulled off | pulled from | taken from | borrowed from | blown up | enlarged | printed | pasted | grabbed | saved | nicked | pinched | cropped | photoshopped | projected | reproduced | recreated | straight out of | straight from | courtesy of google | found on google | from google | from pinterest | off google | off pinterest | off the internet | from the internet`,
};

export const ARTWORK = `
  (the|official|original|real|actual|own|proper|genuine|s) <maker> <art>
  <maker> [s] [official|original|own|real|actual|famous|film|movie|dvd|book] <art>
  (official|original|real|actual|proper|genuine) [<any>] <maker> ~ <art>
  (official|original|real|actual|proper|genuine) (film|movie|book|album|game|dvd|tv|show|theatre|west end) <art>
  <maker> ~~ (from|on|off|in|out of) the (film|movie|dvd|book|box|game|album|comic|programme|show|advert|poster|cover|packet|website|trailer|original) ~ <art>
  <took> ~~ (film|movie|dvd|book|comic|album|game|website|annual|magazine|newspaper|library copy|internet|google|pinterest|box|packet|cartoon*|advert|<maker>)
  <maker> ~~ <took> ~ <any>
  <art> of ~ <maker>
  <art> ~ <took> ~ <any>`;

/** The same in other words, and where it stands: on a wall, a ticket, a film of the school’s own. */
export const MORE_ARTWORK = `
  (page|pages|chapter|extract|passage|illustration|illustrations|spread|map|picture|pictures|photo|scan) (from|out of|of) ~ (book|novel|annual|comic|atlas|textbook|magazine|newspaper|<maker>) ~ (scan|scanned|see|here|below|attached|whet|shared|copied|enjoy|above|photographed|pinned|blown up|enlarged)
  (scanned|photographed|copied|printed|typed) ~ (page|pages|chapter|extract|illustration|spread) ~
  (shirts|shirt|vests|kit|caps|aprons|masks|bunting|balloons|biscuits|cakes|lanterns|flags|scarves|mugs|bags|tops) ~ (have|has|with|bear|bearing|carry|carrying|show|showing|featuring|printed with|covered in|are|is) ~ <maker> ~
  (whole|all|every word|entire|full text|lyrics|words) of <any> [<any>] [<any>] [<any>] (is|are|has been|have been) ~ (printed|reproduced|copied|pasted|typed|here|below|on the back|inside|overleaf|attached)
  (giant|huge|enormous|life size|big|full size|hand painted|beautiful|new) ~1 <maker> ~ (painted|copied|drawn|on|from|mural|cut|by|over)
  (redrawn|redrew|redesigned|reworked|reimagined|redone|recoloured|adapted|tweaked|altered) ~ (<maker>|logo|crest|badge|emblem|poster|cover)
  (photographed|filmed|recorded|photocopied|scanned|copied|typed|uploaded|shared|posted) [out] (the|a|this|that|all of the|every) (whole|entire|full|complete|page|pages|chapter|chapters|song|album|concert|film|show|west end|comic|book|story|poem|magazine|article|exhibition|score|manual)
  (film|comic|cartoon|book|album|song|game|show) ~ (makes|made|as|for) ~ (background|backdrop|header|wallpaper|border|letterhead|cover|logo|poster|banner|screensaver)
  (too good|so good|lovely|beautiful|perfect) ~ (not to|to) ~ (print|share|copy|reprint|reproduce|post) ~ (in full|below|here|whole|all)
  (poem|story|article|song|column|lyrics|recipe|chapter|verse) ~~ (in full below|in full|printed in full|all of it|whole thing|every word|copied below|below in full)
  (reel|video|film|slideshow|trailer|montage|clip|story) ~ (set to|has|with|uses|using|to the tune of|over|featuring|backed by|soundtracked by) ~ (soundtrack|song|track|music|chart|hit|single|album|theme|<maker>) ~ (on it|from|by|of|in the background|playing|behind|over)
  <maker> ~~ (traced|copied|redrawn|borrowed|printed|stencilled|projected|painted|drawn|pasted|cut out) (by|onto|on|from|off|for) ~
  (all|here are|here are all|these are|full|complete) ~ (words|lyrics|verses) (of|to|for|from) ~
  (poster|posters|flyer|flyers|ticket|tickets|programme|newsletter|display|mural|wall|walls|corridor|door|banner|header|website|logo|hoodie|hoodies|t shirt|t shirts|badge|badges|certificate|certificates|invitation|invitations|invite|cover|sticker|stickers|mug|mugs|advert|trailer|video|film|slideshow|menu|sign|backdrop|stage|cake) ~ (has|have|had|with|featuring|features|feature|shows|show|showing|uses|use|using|stars|starring|is|are|of|from|carries|decorated with|covered in|based on|borrowed) ~ <maker> ~
  (clip|clips|scene|scenes|trailer|still|stills|footage|soundtrack|song|track|theme|music) (from|of) ~ <maker>
  (photocopied|photocopying|scanned|copied|copying|downloaded|printed off|burned|ripped|recorded|filmed) ~ (songbook|song book|score|scores|sheet music|music|book|textbook|workbook|worksheets|chapter|poem|poems|script|dvd|film|album|cd|track|tracks|show|episode|magazine|comic|whole|entire)
  (word for word|in full|verbatim|reprinted|reproduced|typed out|typed up|copied out|pasted below|every word|whole article|whole column|entire article|full article|full text) ~ (article|column|column in|poem|story|review|chapter|gazette|times|guardian|mail|news|paper|blog|book|lyrics|song|speech|page|interview|editorial|piece|because|from|of)
  (article|column|poem|story|review|chapter|lyrics|interview|editorial|page) ~~ (word for word|in full|verbatim|reprinted|reproduced|copied out|typed out|pasted|here is all of it|here it is|printed below)
  (all|full|complete|whole) (the|of the) (lyrics|words|verses|chapter|poem|article|script) (of|to|from) ~
  (backing track|backing music|soundtrack|background music|music) ~ (by|is|from|was|courtesy of|:) ~ (taylor swift|adele|ed sheeran|beyonce|coldplay|queen|abba|stormzy|dua lipa|harry styles|the beatles|beatles|oasis|spotify|youtube|<maker>|<any>)
  <maker> ~ (all over|on|in|across|down|along|around|round|at the top of|decorat*|adorn*|cover*|greet*|grace*|feature* on|feature* in|brighten*) ~ (newsletter|newsletters|poster|posters|flyer|flyers|header|banner|banners|website|invite|invites|invitation|invitations|tickets|ticket|programme|programmes|display|corridor|wall|walls|door|doors|sign|signs|letter|letters|certificate|certificates|stickers|t shirts|hoodies|hoodie|mugs|logo|page|cover|bags|backdrop|mural|background)
  (found|find|saw|spotted|came across|stole|stolen|borrowed|pinched|nicked|swiped|lifted|grabbed|got|took|downloaded|screenshotted|shared|saved|copied|ripped) (this|these|that|a|an|the|some|our|one) ~2 (<art>|meme|memes|gif|gifs|comic|comics|clip|photo|painting|graphic|graphics|animation|design|track|backing track|recording|song) ~ (google|pinterest|internet|online|web|facebook|instagram|tiktok|youtube|site|website|book|film|magazine|newspaper|paper|annual|twitter|reddit|somewhere|app|comic|encyclopedia)
  (borrowed|used|using|stole|pinched|copied|copying|traced|tracing|nicked|reused|adapted|altered|edited|photoshopped|recoloured|redrew|redrawn|based on|put|stuck|added|pasted|printed|projected) ~ <maker> ~ (on|onto|for|as|in|over|into|and|s|to|from|with|across)
  (artwork|header|headers|pictures|images|cartoons|cover|logo|background|font) (this|by|from|is|are|courtesy of|of) ~ <maker>
  (based on|modelled on|copied from|adapted from|a copy of|stolen from|straight from|identical to|a spoof of|a version of|lifted from) ~ <maker> ~ <any>
  <maker> ~ (copied|traced|blown up|enlarged|photocopied|scanned|printed|redrawn|painted|drawn) (from|by|out of|off) ~ (book|film|box|dvd|poster|website|internet|cover|one of our|teachers|staff|annual|comic|mr|mrs|miss)`;

/** Made by themselves, or merely spoken of. */
export const OWN_WORK = `own version | inspired by | in the style of | our own | their own drawings | their own | drew their | made up | invented | by year ## | drawn by | painted by | designed by year | made by | out of drainpipes | cut out by | with permission | permission from | licence | licensed | by kind permission | public domain | out of copyright | copyright lesson | goddess | thank you to the illustrator | read by | were reading | reading aloud | visit to | visited | watched | came as | dress up day | dress up | dressed as | dressed up`;

/** Before words of a song, poem or column that are somebody’s. */
export const LYRICS = `lyric* | words of the | words to the | in the words of | song | songs | sang | sing | singing | chorus | verse | verses | jingle | album | band | single | show | musical | anthem | poem | poems | poet | rap | rapper | tune | soundtrack | theme | number one | hit | karaoke | playlist | singer | had it right | once sang | spotify | concert | stanza | ballad | lullaby | limerick`;

/** Out of copyright, or the school’s own. */
export const FREE = `shakespeare | dickens | traditional | nursery rhyme* | carol | carols | hymn | psalm | bible | gospel | prayer | national anthem | god save | auld lang syne | silent night | away in a manger | good king wenceslas | holly and the ivy | jingle bells | twinkle | baa baa | humpty | incy wincy | wordsworth | keats | blake | burns | tennyson | rossetti | lewis carroll | edward lear | stevenson | kipling | austen | bronte | hardy | emily dickinson | aesop | homer | chaucer |
  wilfred owen | in flanders fields | folk song | folk rhyme | sea shanty | shanty | centuries old | older than | anonymous | nobody knows who | skipping rhyme | playground rhyme`;

/** Words of the school, or of somebody about it. */
export const OURS = `our own | (poem|verse|verses|haiku|song|rap|limerick|rhyme|lines) ~2 by (year|class|reception|nursery|our|a pupil|pupils|ks) | by year ## | by our pupils | their own | his own | her own | own words | own verse | own song | school song | written by year ## | written by our | written by pupils | year ## wrote | year ##s wrote | wrote their own | composed by year | composed by our | wrote this | our pupils wrote | by our own | our headteacher | ofsted | inspector* | report | reviewer | judges | letter from | our visitor | said | says | told us | wrote to us | with permission | used with | kind permission | happy birthday`;

/** Where a printed passage comes from. */
export const PRINTED = `novel | column | article | newspaper | magazine | chapter | extract | excerpt | paragraph | memoir | bestseller | blog | essay | speech by | author`;
