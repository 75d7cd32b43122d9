import { push } from './lists.ts';

/**
 * Names of daily use and those that they stand for, folded; before the colon may stand several of one kind. From the project's
 * reference (formats.md 7.1), whose sources are British registers of births and dictionaries of first names.
 */
const USUAL = `
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

/** More of the same kind, as families of these origins commonly shorten their children's names. */
const FURTHER = `
  agnieszka: aga
  aleksandra: ola
  amanda: mandy
  bartosz bartlomiej: bartek
  cameron: cam
  dominic dominik: dom
  emmanuel: manny
  ewelina: ewa
  francisco: paco kiko
  gregory: greg
  ibrahim: ibby
  isaac: zac
  jakub: kuba
  joanna: asia jo
  jose: pepe
  josephine: josie jo
  krzysztof: krzys krzysiek
  louisa louise: lou
  maximilian maxwell maksymilian: max maks
  oluwaseun: seun
  oluwaseyi: seyi
  oluwatobi: tobi
  rosalind: ros rosie
  stanislaw: stas staszek
  tobias: toby
  tomasz: tomek
  wojciech: wojtek
  zuzanna: zuzia zuza`;

/** One name in several spellings, from the same reference; who writes about a child often picks another than the register. */
const SPELLINGS = `
  aaron arran
  aisha ayesha
  caitlin kaitlyn katelyn
  callum calum
  hussain hussein
  isabel isobel isabelle
  mohammed muhammad mohamed mohammad muhammed
  niamh neve
  siobhan shivaun
  sofia sophia zofia
  stephen steven
  yusuf yousef joseph`;

/** From a folded name to the others that may stand for it, either way. */
export type Nicknames = ReadonlyMap<string, readonly string[]>;

/** The tables as they are asked: every name with its companions. */
export const readNicknames = (): Nicknames => {
  const companions = new Map<string, string[]>();
  for (const line of `${USUAL}${FURTHER}`.split('\n')) {
    const [formal = '', daily = ''] = line.trim().split(': ');
    pairAll(companions, formal.split(' '), daily.split(' '));
  }
  for (const line of SPELLINGS.split('\n')) pairAll(companions, line.trim().split(' '), line.trim().split(' '));
  return companions;
};

const pairAll = (companions: Map<string, string[]>, some: readonly string[], others: readonly string[]): void => {
  for (const one of some) {
    for (const other of others) {
      if (one === other || one === '' || other === '') continue;
      push(companions, one, other);
      push(companions, other, one);
    }
  }
};
