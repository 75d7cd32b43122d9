import type { Sets } from '../../../text/wording/wording.ts';

/** Makers and characters whose pictures schools are tempted by: well-known picture books, family films, games and toys. From general knowledge. */
const MAKERS = `disney | pixar | marvel | star wars | lego | nintendo | mario | luigi | zelda | sonic | pokemon | pikachu | minecraft | fortnite | roblox | hogwarts | gryffindor | hufflepuff | slytherin | ravenclaw | harry potter | gruffalo | zog | stick man | room on the broom | julia donaldson | axel scheffler | scheffler | peppa pig | paw patrol | frozen | elsa | olaf |
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

/** Made by themselves, or merely spoken of. */
export const OWN_WORK = `own version | inspired by | in the style of | our own | their own drawings | their own | drew their | made up | invented | by year ## | drawn by | painted by | designed by year | made by | out of drainpipes | cut out by | with permission | permission from | licence | licensed | by kind permission | public domain | out of copyright | copyright lesson | goddess | thank you to the illustrator | day | dress up | dressed as | dressed up`;

/** Before words of a song, poem or column that are somebody’s. */
export const LYRICS = `lyric* | words of the | words to the | in the words of | song | songs | sang | sing | singing | chorus | verse | verses | jingle | album | band | single | show | musical | anthem | poem | poems | poet | rap | rapper | tune | soundtrack | theme | number one | hit | karaoke | playlist | singer | had it right | once sang | spotify | concert | stanza | ballad | lullaby | limerick`;

/** Out of copyright, or the school’s own. */
export const FREE = `shakespeare | dickens | traditional | nursery rhyme* | carol | carols | hymn | psalm | bible | gospel | prayer | national anthem | god save | auld lang syne | silent night | away in a manger | good king wenceslas | holly and the ivy | jingle bells | twinkle | baa baa | humpty | incy wincy | wordsworth | keats | blake | burns | tennyson | rossetti | lewis carroll | edward lear | stevenson | kipling | austen | bronte | hardy | emily dickinson | aesop | homer | chaucer |
  wilfred owen | in flanders fields | folk song | folk rhyme | sea shanty | shanty | centuries old | older than | anonymous | nobody knows who | skipping rhyme | playground rhyme`;

/** Words of the school, or of somebody about it. */
export const OURS = `our own | their own | his own | her own | own words | own verse | own song | school song | written by year ## | written by our | written by pupils | year ## wrote | year ##s wrote | wrote their own | composed by year | composed by our | wrote this | our pupils wrote | by our own | our headteacher | ofsted | inspector* | report | reviewer | judges | letter from | our visitor | said | says | told us | wrote to us | with permission | used with | kind permission | happy birthday`;

/** Where a printed passage comes from. */
export const PRINTED = `novel | column | article | newspaper | magazine | chapter | extract | excerpt | paragraph | memoir | bestseller | blog | essay | speech by | author`;
