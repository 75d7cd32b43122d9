import type { Sets } from '../../../../text/wording/wording.ts';
import { SPOKEN } from './sets.ts';

/**
 * Whom a school or its staff run down besides the school: a firm, another school, families for their blood; and what is passed on as true.
 * Gathered from general knowledge by kinds; no list was copied.
 */
export const OTHERS: Sets = {
  ...SPOKEN,
  firm: '(roofer|builder|plumber|electrician|decorator|plasterer|carpenter|scaffolder|contractor|caterer|cleaner|photographer|supplier|landscaper|gardener|glazier|installer|printer|publisher|surveyor|architect|agent|agency|company|companie|firm|shop|garage|supermarket)[s]{0,1}',
  criminal:
    'crook* | thieves | thief | cowboys | conmen | con men | con artists | fraudster* | liar | liars | scammer* | criminals | cheats | robbers | charlatans | bandits | sharks | swindlers',
  robbed: 'robbed | conned | fleeced | ripped off | stole from | cheated | swindled | defrauded | scammed | lied to',
  us: 'us | me | our [^ ]{2,12} | (this|the|our) <place> | ourname | families | parents | everyone | everybody | half the <any>',
  stuck: 'stuck | trapped | marooned | languishing | suffering | condemned',
  pity: 'sympathy | sympathies | condolences | commiserations | pity',
  fallen:
    'on its knees | on its last legs | falling apart | going under | a sinking ship | a lost cause | in freefall | finished | dying on its feet | circling the drain | a failing school',
  feat: '(outrun|outswim|catch|hit|tackle|beat|kick|score|pass|throw|bowl|lift|spell|sing|solve|organise|run) ~1 (a|an|their own|past|to save) | find ~3 (with|without) a',
};

/** A crime laid to a firm’s charge before everybody. */
export const FIRM_ATTACKS = `
  (the|our|that|those|these|this) ~2 <firm> ~ (is|are|was|were) ~ <criminal>
  (the|our|that|those|these|this) ~2 <firm> ~ <robbed> ~1 <us>
  (avoid|boycott|beware of|never use|don t use|do not use) ~3 <firm> ~ <robbed> ~1 <us>
  (avoid|boycott|never use|don t use|do not use) ~3 <firm> ~ <criminal>`;

/** Another school pitied, told off as failing, or likened to what cannot do the least thing. */
export const OTHER_SCHOOLS = `
  <stuck> (at|in|with) ~~ <pity> | <pity> ~~ <stuck> (at|in)
  (that|their|other) ~1 (school|place|academy|college|lot|nursery) [down the road|up the road|over the hill|round the corner] (is|s|was|has been|have been|which is|which has been) ~1 <fallen>
  (unlike|not like|better than|rather than) ~~ <fallen>
  (their|whose) ~1 (keeper|goalkeeper|team|side|attack|defence|striker|batters|bowlers|coach|forwards|lot|boys|girls|choir|band|runners|relay) <cannot> <feat>
  (opponents|opposition|visitors|rivals|a team|a side|team that|team who|side that|side who|opponents who|opposition who) <cannot> <feat>`;

/** Whoever is mocked for their blood is mocked with all their kin. */
export const BLOOD = `
  gene pool ~ (round here|around here|in (this|my) (town|school|class|village|place|valley|year|street|estate|set))
  (chlorine|bleach|lid|filter|lifeguard) ~ gene pool | gene pool ~3 (shallow|puddle|chlorine|bleach|lid|filter|lifeguard)
  <who> ~ (inbred|in bred|interbred)
  (cousins|siblings|brother and sister) (should not|shouldn t|must not|ought not to|can t) [have] (marry|married|breed|bred)
  (family tree|family trees) ~4 (not|never|doesn t|don t) (fork|branch)`;

/** Somebody who works there says of what others have written that it is so. */
export const VOUCHED = `
  (every word|all of it|it is all|it s all|all|spot on) ~2 (true|accurate|spot on|right) ~~ (work|works|worked|teach|taught|should know|ought to know)
  (confirm|vouch for) ~1 (every word|all of it|it all|each word|every line)
  (blog|review|article|post|piece|thread|letter|page) ~~ (spot on|true|accurate|right) ~~ (i|we) ~1 (work|worked|teach|taught)
  every word of ~ (review|blog|article|post|piece|thread|letter|page) ~~ (true|accurate|right|spot on)`;

/** What is passed on gladly. */
export const VOUCHED_GLADLY = `lovely | glowing | kind | kindest | wonderful | brilliant | proud | happy | fantastic | great | best | thank* | garden | outstanding | moving | beautiful | honoured | warm | good news`;

/** Of a ruler of old, and of what was said of one. */
export const OF_OLD = `
  (was|were) [<any>] (king|queen|emperor|empress|pharaoh|tsar|sultan) <any>
  (king|queen|emperor|empress|tsar|sultan) <any> [<any>] (was|were|had) | pharaoh (was|had)
  (worst|cruellest|greediest|laziest|useless|bad|weak|cruel|evil|greedy) (king|queen|monarch|emperor|empress|ruler|pharaoh|tsar)
  (was|were) <any> [<any>] ~2 (king|queen|ruler|husband|wife|general|monarch) (in history|of all|of all time|ever)`;
export const CALLED_SO = '(called|thought|found|voted|judged|named|made) (him|her|them)';
