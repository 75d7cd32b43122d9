/** The look of a school: its logo and what bears it. */

const OF_OURS = '(of|from) [the|our|my] (school|academy|trust|college|nursery)';

export const BRANDS: string = `[(school|academy|trust|college|nursery) [s] [new|own|old|official]] (logo|logos|crest|crests|emblem|badge|badges|letterhead|letterheads|letter head|headed paper|headed notepaper|coat of arms|branding|brand) [${OF_OURS}]`;

export const CLOTHES =
  '[(school|academy|trust|college|nursery) [s] [new|own|old]] (uniform|uniforms|blazer|blazers|jumper|jumpers|sweatshirt|sweatshirts|hoodie|hoodies|polo shirt|polo shirts|lanyard|lanyards|pe kit|book bag|book bags|tie|ties)';

/** Whose it is, without a name. */
export const OURS_SAID: string = `(school|academy|trust|college|nursery) [s] [new|own|old|official] (logo|logos|crest|crests|emblem|badge|badges|letterhead|letterheads|letter head|headed paper|headed notepaper|coat of arms|branding|brand) |
  (logo|crest|emblem|badge|letterhead|branding) ${OF_OURS} | (our|my) (school|academy|trust|college|nursery) [s] [new|own|old] (uniform|uniforms|blazer|jumper|sweatshirt|hoodie|polo shirt|lanyard|pe kit|book bag|tie) |
  (our|my) [new|own] (crest|school badge|letterhead|letter head|headed paper)`;

/** Somebody else's. */
export const OF_ANOTHER =
  '(another|other|old|former|different) (school|academy|college|nursery) [s] (logo|crest|badge|uniform) | (football|rugby|cricket|golf|tennis|swimming|scout|scouts|guide|guides|brownie|beaver|cub|blue peter|police|army|navy|car|team|club|family) [club] [s] (logo|crest|badge|badges|emblem)';
