/** Names of daily use, and one name in several spellings: folded, before the colon whatever they stand for. */

/**
 * Names of daily use and those that they stand for, folded; before the colon may stand several of one kind. From the project's
 * reference (formats.md 7.1), whose sources are British registers of births and dictionaries of first names.
 */
export const USUAL = `
  abigail: abi abbie abby gail
  alexander: alex xander sasha alec sandy
  alexandra: lexi lexie alex sandra sasha
  alfred: alfie fred alf
  alice: ali
  amelia: millie milly amy mia
  andrew: andy drew
  anna: annie
  anthony antony: tony ant
  archibald: archie
  arthur: art artie
  barbara: babs
  beatrice: bea trixie
  benjamin: ben benji benny
  catherine katherine kathryn katharine: kate katie kat cathy kathy kitty
  charles: charlie chas
  charlotte: lottie charlie lotte
  christopher: chris kit
  daniel: dan danny
  david: dave davey davy
  dorothy: dot dolly dottie
  edward: ed eddie ted teddy ned
  eleanor elinor: ellie nell nora nellie elle
  elizabeth elisabeth: liz lizzie beth betsy eliza libby elsie lily betty
  emily: em millie emmy
  florence: flo florrie flossie
  francesca: fran frankie chessie
  frederick frederic: fred freddie freddy
  gabriel: gabe
  georgina: georgie gina
  harold: harry
  harriet: hattie harri hatty
  henry: harry hal hank
  imogen: immy immie
  isabella isabelle isabel isobel: izzy bella belle izzie issy
  jacob: jake
  james: jim jimmy jamie
  jennifer: jen jenny jenna
  jessica: jess jessie
  john: jack johnny johnnie
  jonathan: jon jonny jonty
  joseph: joe joey
  joshua: josh
  katarzyna: kasia kaska
  leonard: leo len lenny
  lucinda: lucy cindy
  madeleine madeline: maddie maddy
  malgorzata: gosia malgosia
  margaret: maggie meg peggy daisy greta
  matilda: tilly mattie tilda
  matthew: matt matty
  michael: mike mick mikey
  mohammed muhammad mohamed mohammad muhammed: mo moh
  natalia: tasha nat
  nathaniel: nate nat nathan
  nicholas: nick nico nicky
  oliver: ollie olly
  olivia: liv livvy livvie
  patricia: pat tricia trish
  patrick: pat paddy
  penelope: penny nell
  peter: pete
  philip phillip: phil pip
  rebecca: becky bex becca
  richard: rich rick dick richie ricky
  robert: rob bob bobby bertie robbie
  rosemary: rosie
  samuel samantha: sam sammy
  sarah sara: sally sadie
  sebastian: seb bas
  sophia sophie: soph
  stephen steven: steve stevie
  susan: sue susie
  theodore: theo teddy ted
  thomas: tom tommy
  timothy: tim timmy
  victoria: vicky tori
  wilhelmina: mina billie
  william: will bill billy liam wills willy
  zachary: zac zach zack
  zofia: zosia`;

/**
 * More of the same kind, as families here and from elsewhere commonly shorten their children's names; left out is what is seen more often
 * as a word or a label, `Non`, `Tel`, `Memo`.
 */
export const FURTHER = `
  angela: ange angie
  annabel annabelle: anna bella belle bel
  antonia: toni
  arabella: bella belle ara
  augusta: gussie
  augustus augustine: gus
  aurora: rory
  bartholomew: bart barty
  bernadette: bernie detta
  bernard: bernie
  bridget: bridie biddy
  cameron: cam
  caroline carolina: caz carrie caro
  cassandra: cass cassie cassy
  cecilia cecily: cissy sissy celia
  christina christine christiana: chris chrissy chrissie tina kirsty
  clementine clementina: clem clemmie
  clifford: cliff
  constance: connie
  cordelia: delia cordy
  cornelius cornelia: corny nell
  cressida: cressy
  cuthbert: bertie
  deborah: deb debbie debs
  delilah: lila lilah dee
  desmond: des
  dominic dominik: dom
  donald: don donny
  douglas: doug dougie
  edith: edie
  edmund edwin edgar: ed eddie ned
  eloise: ellie elle
  elspeth: elsie ellie
  emmanuel: manny
  ernest: ernie
  evangeline evelyn: evie eve eva vangie
  felicity: fliss flick flissy
  ferdinand: ferdie
  fiona: fi fifi
  genevieve: evie gen genny viv neve
  geoffrey jeffrey: geoff jeff
  george georgiana georgia: georgie
  gerald gerard: gerry jerry
  gillian: gill gilly jill
  gregory gregor: greg
  guinevere: gwen evie
  gwendolen gwendoline: gwen wendy
  hannah: hanny
  helena helen: nell lena nellie
  henrietta: hetty hettie etta henry harri
  herbert hubert albert robert gilbert lambert: bert bertie
  humphrey: humph
  ignatius: iggy
  isaac: zac ike
  jackson: jack
  jasmine jasmin: jas jaz jazzy
  jemima: jem mima jemmy
  jeremiah jeremy: jem jez jerry
  joanna joanne: jo
  jocelyn: joss josie
  josephine: josie jo fifi
  judith: judy jude
  julia julie juliet juliette: jules
  julian: jules
  katrina katriona: kat trina
  kenneth: ken kenny
  kimberley kimberly: kim kimmy
  kristina kristen: kris krissy
  lawrence laurence: larry laurie loz lawrie
  leonora: leo nora
  leopold: leo
  lillian lilian liliana: lily lilly
  louisa louise: lou lulu
  lucas: luke
  luciana: lucy
  lucille: lucy lulu
  mackenzie: mack kenzie
  magdalena magdalene: magda lena maggie
  marianne marian: mari
  martha: marty mattie
  martin: marty
  mary: molly polly mamie
  maximilian maxwell maksymilian: max maks
  maximus maxim: max
  melanie: mel
  melissa: mel lissa
  mercedes: sadie
  miranda: mandy randa
  mitchell: mitch
  montgomery montague: monty
  natalie: nat
  natasha: tash tasha nat
  octavia: tavi tavia
  ophelia: phelia
  orlando: lando
  ottilie: ottie
  pamela: pam
  percival: percy
  philippa: pippa pip
  priscilla: cilla
  quentin: quin
  rachel: rach rachie
  raphael: rafe rafi rafa raffy
  raymond: ray
  reginald: reg reggie
  ronald: ron ronnie
  rosalie: rosie rosa
  rosalind: ros rosie
  rosanna roseanna rosamund: rosie roz
  rudolph: rudy
  rupert: rupe
  russell: russ
  sidney sydney: sid syd
  simon simeon: si
  solomon: sol solly
  suzanne susannah susanna suzanna: sue suzy susie sukie zanna
  sylvia: syl sylvie
  tamara: tammy tam
  terence: terry
  theodora: thea teddy dora theo
  theresa teresa: tess tessa terri
  tobias: toby
  tristan tristram: tris
  valentina valentine: val
  valerie: val
  veronica: ronnie vera nicky
  vincent: vin vince vinny
  violet: vi lettie
  virginia: ginny ginnie
  vivian vivienne: viv
  walter: walt wally
  winifred: winnie freddie
  zachariah zacharias: zac zach zack
  alasdair alastair alistair: al ali ally
  angharad: hari anghi
  angus: gus
  bronwen bronwyn: bron
  cadwaladr: cadwal
  catrin: cadi cati
  catriona: cati triona
  dafydd: dai daf
  eilidh: eils
  elisabeth elisabet: bethan lisi
  fergus: ferg gus
  fionnuala: nuala
  gareth: gaz
  gruffydd gruffudd: gruff guto griff
  gwenllian: gwen llio
  gwilym: gwil wil
  iorwerth: iori
  llewelyn llewellyn: llew lyn
  malcolm: malky
  margaret: peigi
  meredydd meredith: mered
  myfanwy: myf
  padraig: paddy podge
  rebeca: beca
  rhiannon: rhi
  seamus: shay
  sinead: shin
  siobhan: shiv
  tomos: twm tom tomi
  agnieszka: aga agusia
  aleksander: olek alek
  aleksandra: ola olka
  anna hanna: ania hania andzia
  antoni: antek antos
  barbara: basia
  bartosz bartlomiej: bartek
  dariusz: darek
  elzbieta: ela
  ewelina: ewa
  franciszek: franek
  grzegorz: grzes grzesiek
  ignacy: ignas
  jadwiga: jadzia
  jakub: kuba
  jan: janek jas jasiek
  jerzy: jurek
  joanna: asia joasia
  julia: julka
  kacper: kacperek
  karolina: karola
  kazimierz: kazik
  krystyna: krysia
  krzysztof: krzys krzysiek
  maciej: maciek
  magdalena: madzia
  maria: marysia
  mateusz: mati
  michal: michas
  mikolaj: miki mikolajek
  piotr: piotrek
  slawomir: slawek
  stanislaw: stas staszek
  tadeusz: tadek
  tomasz: tomek
  weronika: wera
  wiktoria: wika
  wladyslaw: wladek
  wojciech: wojtek
  zbigniew: zbyszek
  zuzanna: zuzia zuza
  aleksandr oleksandr alexandru aleksandar: sasha sasho alex
  anastasia anastasiia anastasiya: nastya nastia ana
  bohdan bogdan: bodya
  dmitri dmitry dmytro dimitar: dima mitko
  ekaterina kateryna katerina yekaterina: katya katia
  elena olena yelena: lena
  ivan: vanya
  kristijonas: kristis
  ksenia kseniia: ksyusha
  maria mariia mariya: masha
  mikhail mykhailo mihail: misha
  natalia nataliia natalya: natasha nata
  nikolai mykola nikolay: kolya
  oksana: ksana
  oleksandra: sasha lesya
  olga olha: olya olia
  serhii sergei sergey: seriozha serge
  sofia sofiia: sonya sonia
  svetlana svitlana: sveta
  tatiana tetiana tatyana: tanya tania
  viktoria viktoriia: vika
  volodymyr vladimir: vova volodya vlad
  yelyzaveta elizaveta: liza
  yevhen yevgeny evgeny: zhenya
  yulia yuliia: yulya
  aikaterini: katerina
  alejandro alessandro: sandro
  anastasios: tasos
  andreea: deea
  antonio: toni tonio
  beatriz: bia bea
  constantin konstantinos: costi kostas costas dinos
  cristian: cristi
  dimitrios: dimitris
  dolores: lola
  eduardo: edu
  evangelos: vangelis
  fernando: nando
  francesco: franco
  francisco: paco kiko
  gabriel gabriela: gabi
  georgios: giorgos
  giovanni: gio gianni
  giuseppe: beppe peppe
  guadalupe: lupe
  ioannis: yannis giannis
  jose: pepe ze
  leonardo: leo
  manuel: manu manolo
  nicolae: nicu
  nikolaos: nikos
  panagiotis: panos
  rafael: rafa
  roberto: beto
  teodor teodora: teo
  vasileios: vasilis
  abdirahman abdullahi abdifatah abdirizak: abdi
  adebayo: ade bayo
  adebola: ade bola
  adeola: ade ola
  adewale: ade wale
  ayodele: ayo dele
  ayomide: ayo
  babatunde: tunde
  chiamaka: amaka
  chidinma: dinma chidi
  chinedu: nedu
  chinonso: nonso
  chukwuemeka: emeka
  emmanuella: ella
  folasade: sade fola
  ifeanyi ifeoma: ify
  ikechukwu: ike
  kwabena: kobby
  morenike: renike
  obinna: obi
  olabisi: bisi
  olamide: ola
  olayinka: yinka
  oluwadamilola damilola: dami lola
  oluwafemi: femi
  oluwakemi: kemi
  oluwaseun: seun
  oluwaseyi: seyi
  oluwatimilehin: timi
  oluwatobi oluwatobiloba: tobi
  onyekachi: kachi
  temilola temiloluwa: temi
  temitope: temi
  titilayo titilope: titi
  uchenna: uche
  ugochukwu: ugo
  abdullah abdulrahman abdurrahman: abdul
  abhinav abhishek: abhi
  aditya: adi
  aishwarya: aish
  ananya: anu
  anjali: anj
  arjun: aj
  gurpreet harpreet manpreet jaspreet amanpreet navpreet: preet
  harpreet hardeep harvinder harjit: harry
  ibrahim: ibby ibo
  jaspreet jasdeep jaskaran jasleen jasmeet: jas
  karanveer karanvir: karan
  khadija: dija
  krishna: krish
  manpreet manveer manraj: mani
  meenakshi: meena
  mustafa: musti
  navneet navdeep navjot: nav
  nikhil: nik
  priyanka: priya
  rajesh rajvir rajveer rajinder: raj
  shivani: shiv
  siddharth siddhartha: sid
  simran simranjit: simi
  sukhdeep sukhraj sukhvir: sukh
  sulaiman suleyman: suli
  vikram: vik`;

/** One name in several spellings, from the same reference and from registers of births; who writes about a child often picks another. */
export const SPELLINGS = `
  aaliyah aliyah aliya
  aaron arran
  abdullah abdallah abdulla
  ahmed ahmad
  aidan aiden ayden aidyn
  aisha ayesha aysha
  alasdair alastair alistair
  amina aminah
  anastasia anastasija anastasiia
  ashleigh ashley ashlee
  caitlin kaitlyn katelyn kaitlin
  callum calum
  caoimhe keeva kiva
  catherine katherine kathryn katharine
  chloe cloe khloe
  cillian killian
  connor conor
  dylan dillon
  elliot elliott eliot
  ethan eithan
  euan ewan ewen
  fatima fatimah
  finlay finley findlay
  freya freja freyja
  geoffrey jeffrey
  hannah hanna
  hassan hasan
  hussain hussein husayn
  ibrahim ebrahim
  isaac issac
  isabel isobel isabelle
  ismail ismael
  jaiden jayden jaden
  khadija khadijah
  kieran ciaran keiran kieron
  layla laila leila leyla
  lewis louis
  lily lilly lillie
  maisie maisy
  maryam mariam
  matthew mathew
  megan meghan meagan
  mohammed muhammad mohamed mohammad muhammed
  natalie nathalie
  niamh neve
  nicola nikola
  oisin osheen
  omar umar
  philip phillip
  rhys reece reese
  rory ruairi ruaridh
  sara sarah
  sean shaun shawn
  siobhan shivaun
  sofia sophia zofia
  stephen steven
  stuart stewart
  teresa theresa
  usman osman uthman
  yasmin yasmine yasmeen
  yusuf yousef yusef joseph
  zainab zaynab zeinab
  zoe zoey`;
