/**
 * The manner of writing that a school would rather not publish under its own name: short forms for whole words, shouting, rows of marks.
 * Gathered from general knowledge; no list was copied.
 */

/** One of these is enough: nobody writes it in a letter. */
export const TEXT_SPEAK: ReadonlySet<string> = new Set(
  `lol lmao lmaoo lmaooo rofl omg omfg wtf smh tbh ngl imo imho idk ikr fr ffs brb ttyl cba soz m8 gr8 l8r l8 b4 2day 2moro 2morrow 2nite
  2night h8 w8 str8 ur urself wot wud cud shud cudnt wudnt shudnt dnt cnt gonna wanna gotta dunno pls plz thx thnx ty tysm bday xmas
  peeps bezzie bestie totes amazeballs jel lit bare yolo yeet yass yaas slay slayed slaying bruh bruv fam innit peng sus rizz bussin
  iykyk wbu hbu nvm tho thru cuz coz bcuz bcos cos asf af rn fomo delulu aura sigma skibidi`.split(/\s+/),
);

/** Two of these, or one beside another sign, are. */
export const ALSO_WORDS: ReadonlySet<string> = new Set(
  'xmas bday thru lit bare ty gonna wanna gotta cos slay slayed slaying aura sigma af fam fr tho rn sus asap u r n b c 4 2 da dem dis yr'.split(
    ' ',
  ),
);

export const SLANG =
  'no cap | fr fr | on god | big w | big l | (ate|eats) (that|it|this) ~2 (up|down) | ate and left no crumbs | living rent free | main character energy | its giving | (low key|lowkey) | (high key|highkey) | vibe check | mind blown | im dead | cant even | so done with | fed up';

export const SARCASM =
  'said no one ever | said nobody ever | (great|nice|good) job everyone 🙄 | oh really | what a surprise | (thanks|cheers) for nothing | as if | how lovely for you | slow clap | big surprise | surprise surprise | well whoop * | yeah right | shock horror';
export const SARCASM_TAGS: ReadonlySet<string> = new Set([
  '#sarcasm',
  '#sarcastic',
  '#not',
  '#irony',
  '#sarcasmintended',
  '#notbitter',
  '#sarcasmalert',
]);

export const STERN =
  'hereby * | will not be tolerated | no excuses | no exceptions | non compliance | failure to comply | you have been warned | read the * properly | next time read | how many times | for the last time | i will not say (it|this) again | do as you are told | (please|just) sort it out';
