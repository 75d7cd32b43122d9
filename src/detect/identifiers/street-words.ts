/** The words that streets and houses are called by. */

/** How much the last word of a name says for a street. */
export type Strength = 'sure' | 'likely' | 'weak';

export const STREET_KINDS: Readonly<Record<Strength, string>> = {
  /** Hardly anything but a street ends in these. */
  sure: 'street str road rd avenue ave lane ln close crescent cres terrace mews gardens gdns wynd brae croft grove boulevard blvd',
  /** These end other names too: a food drive, a tennis court, first place. */
  likely: 'drive dr court ct place pl square sq hill way rise view row green vale st cl',
  /** These are mostly something else; something must say that a house is meant. */
  weak: `walk park parade mount gate yard fold loan quay wharf broadway esplanade promenade embankment circus causeway approach path end common
    cottages villas buildings bank heath meadow meadows orchard nook garth dene dell chase ridge copse spinney paddock paddocks leas field fields
    side corner alley passage drove ginnel reach kingsway northgate southgate eastgate westgate`,
};

/** Lanes of a pool, of traffic and of memory are no streets. */
export const NO_LANES: ReadonlySet<string> = new Set('swimming bike cycle bus fast slow running memory'.split(' '));

/** Families live in these, and hardly anybody else. */
export const HOMES = 'Cottage|Bungalow|Villa|Farmhouse|Vicarage|Rectory';
/** Houses with names. */
export const HOUSES: string = `${HOMES}|House|Lodge|Barn|Manor|Grange|Old School|Mill|Court|Hall|Farm`;

/** What makes something else of `drive`, `court`, `walk` and the like: `4 Tennis Court`, `2 Food Drive`. */
export const NO_STREETS: ReadonlySet<string> = new Set(
  `village town church community parish scout scouts sports school assembly dining city concert opera swimming bike cycle bus fast slow running
  car football tennis netball basketball squash badminton skate theme country water safari play sponsored charity nature welly mile food toy
  book membership christmas easter lantern carnival first second third fourth last joint bowling toilet clothing hard crown magistrates traffic
  zip time fun run dog bug litter gift fancy half point day january february march april may june july august september october november
  december`.split(/\s+/),
);

/** What is counted or numbered in a school, before a number; an entry may be a pattern. */
export const NUMBERED_IN_SCHOOL = `years?, yr, class(?:es)?, room, group, team, level, stage, ks, chapter, week, day, pages?, round, under, aged?, top,
  bus, route, platform, term, grade, lesson, part, section, table, bay, verse, act, scene, points, no more than, over, about, all, these, those,
  of our, at least, scored?, won, for, with`;
