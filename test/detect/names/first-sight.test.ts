import { describe, expect, test } from '@jest/globals';
import { lookerFor } from './found.ts';
import { pupilOf } from './stand-in.ts';

// Words and people that are nobody's of the roll, and beside each a pupil in nearly the same words. `?` is left open.
const PUPILS =
  `Grant Hoyle, Dawn Petty, Joy Adeyo, Miles Corder, Kit Farrow, Daisy Lunt, Mercy Quaye, Patience Boateng, Nelson Achter, Marie Lowe, David Rudd,
  Samuel Orr, Athena Pappas, Henry Stott, Mary Lund, Edward Pell, Matilda Crane, Alice Mott, Nancy Firth, Donna Peel, Imogen Frayne, Dexter Rowe, Annie Blythe,
  Mark Tuffin, Franklin Osei, Toby Wragg`
    .split(/,\s+/)
    .map((name) => pupilOf(name));

const look = lookerFor(PUPILS, { classes: ['Jade', 'Opal'] });
const said = (text: string): readonly string[] => look(text).map(({ start, end, open }) => `${text.slice(start, end)}${open ? '?' : ''}`);

type Row = readonly [text: string, found: readonly string[]];
const kinds: Readonly<Record<string, readonly Row[]>> = {
  'words of which it is said that they were granted, or broke': [
    ['Grant approved! Work on the pond starts in March.', []],
    ['Grant approved of the new menu, he told us.', ['Grant']],
    ['Joy guaranteed, mud likely.', []],
    ['Joy was kind to our new starter.', ['Joy']],
    ['Dawn broke over the tents at five.', []],
    ['Dawn broke the egg and laughed.', ['Dawn?']],
    ['Dawn broke the school record.', ['Dawn']],
    ['Long walks, Miles of beach and a chip van.', []],
    ['Miles of Year 2 found a crab.', ['Miles']],
    ['Mark making with feathers today.', []],
    ['Mark making us laugh again.', ['Mark']],
    ['RESIDENTIAL: KIT\n- boots\n- torch', []],
    ['STAR OF THE DAY: KIT\n- for tidy boots', ['KIT?']],
    ['Patience and Mercy are long words.', []],
    ['Patience and Mercy sat down first.', ['Patience', 'Mercy']],
    ['Guess who has popped up by the shed\u2026 Daisy!', ['Daisy?']],
    ['Guess who won the spelling bee\u2026 Daisy!', ['Daisy']],
  ],
  'whoever has a namesake whom everybody knows': [
    ['Nelson wrote his letter to Nelson Mandela.', ['Nelson']],
    ["Marie's poster of Marie Curie is up.", ['Marie']],
    ["On St David's Day it fell to David to carry the flag.", ['David']],
  ],
  'people of stories, thrones and scripture': [
    ['We made a crown for the goddess Athena.', []],
    ['Athena made a crown for the goddess.', ['Athena?']],
    ['In RE, Opal acted out how Samuel woke in the night.', []],
    ['In RE, Samuel acted out a dream.', ['Samuel']],
    ['Which monarch came first? Henry, Edward, Mary: put them in order.', []],
    ['Henry, Edward and Mary drew a monarch each.', ['Henry?', 'Edward?', 'Mary?']],
    ['Annie came as Matilda.', ['Annie']],
    ['Annie came as Matilda left.', ['Annie', 'Matilda']],
    ['In RE, Jade staged David and Goliath (Goliath stood on a box).', []],
  ],
  'animals and things': [
    ['The hens \u2013 Nancy, Dolly and Mabel \u2013 are laying again.', []],
    ['The winners \u2013 Nancy, Annie and Toby \u2013 are in assembly.', ['Nancy', 'Annie', 'Toby']],
    ['Our minibus has been christened Daisy.', []],
    ['Our baby sister has been christened Daisy.', ['Daisy']],
  ],
  'houses with their points': [
    ['House points: Austen 212, Franklin 208, Brunel 190.', []],
    ['Franklin got 20 house points this week.', ['Franklin']],
  ],
  'grown-ups by their work': [
    ['Welcome to our teaching assistant Imogen Sharp.', []],
    ['Welcome to our pupil Imogen Sharp.', ['Imogen']],
    ['Dexter from Copley Sports runs the club on Mondays.', ['Dexter?']],
    ['Dexter from Opal runs the club on Mondays.', ['Dexter']],
    ['To book, ask for Gill or Annie in the office.', ['Annie?']],
    ['Annie asked for a plaster in the office.', ['Annie']],
    ['Brenda Wragg has chaired the Friends since 2018.', []],
    ['Brenda Wragg hands back the keys and retires as treasurer.', []],
    ['Toby Wragg has chaired the school council since May.', ['Toby Wragg']],
    ['Our parish council chair, Brenda Wragg, cut the ribbon.', []],
    ['Our school council chair, Toby Wragg, cut the ribbon.', ['Toby Wragg']],
    ['Toby Wragg chaired the eco committee.', ['Toby Wragg']],
  ],
};

for (const [kind, rows] of Object.entries(kinds))
  describe(kind, () => {
    test.each(rows)('%s', (text, found) => expect(said(text)).toEqual(found));
  });
