/** Words that say that somebody is a child of a school, after CHECKS.md: stages, classes, the words for a child, and what only a child is. */
export const STAGES = 'reception nursery preschool pre-school eyfs infants juniors kindergarten playgroup sixth-form derbyn meithrin';

/** One child. */
export const CHILD_WORDS = `pupil child boy girl lad lass lassie laddie schoolboy schoolgirl schoolchild student learner scholar toddler tot youngster kid kiddo bairn wean teen teenager infant junior classmate schoolmate prefect monitor mathlete sixth-former newcomer leaver
  disgybl plentyn bachgen merch`;

/** Somebody's child, who may be grown up: it counts where it stands beside the name. */
export const OFFSPRING = 'son daughter grandson granddaughter';

/** Several: weaker, for they say less of whom the name is. */
export const CHILDREN_WORDS = `leavers pupils children boys girls lads lasses students learners scholars toddlers tots youngsters kids bairns weans teens teenagers schoolchildren infants juniors classmates prefects sixth-formers twins triplets plant disgyblion`;

/** What a school calls a child by: after "our", or as a label before a name. */
export const CHILD_TITLES = `captain vice-captain skipper goalkeeper keeper goalie striker defender midfielder winger hooker prop bowler batter wicketkeeper runner sprinter swimmer gymnast hurdler jumper thrower winner champion finalist medallist scorer soloist violinist cellist flautist drummer pianist guitarist trumpeter singer chorister
  narrator dancer lead-role leader helper monitor librarian ambassador councillor prefect buddy mediator reporter author-of-the-week reader writer mathematician scientist artist poet star superstar hero legend player speller debater chef-of-the-week gardener bell-ringer baker explorer actor presenter inventor builder designer
  historian coder mascot head-boy head-girl birthday-boy birthday-girl youngest oldest eldest newest tallest littlest smallest`;

/** Awards that children get: the name stands after them. `of the week` and its like make one of any word. */
export const AWARD_TAILS = 'week day month term match year tournament game season fortnight session';

/** What gets a day or a week of its own and is no child: `word of the week`. */
export const AWARD_THINGS = `word words photo photos picture pictures book books poem poems recipe value values phrase fact facts number song songs story question questions composer artist animal country theme dish menu meal quote thought time end start beginning middle rest best highlight highlights news first last day days one point
  flower plant bird tree instrument idiom saying joke riddle puzzle problem sum letter sound sign challenge activity game event order tip race goal save try result score part hour week night month year bit some most all much many half none out soup cake sandwich smell shot view view`;
