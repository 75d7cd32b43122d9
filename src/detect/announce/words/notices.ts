import { type PhraseBook, phraseBook } from '../../../text/wording/book.ts';

const BUILDINGS = 'school|academy|nursery|preschool|federation|gates|gate|site|office|building|campus|reception|clubs|club|hall|pool';

const SLOTS = {
  day: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|tonight|early|now|noon|until|till|from|at|due|this|next|all',
  when: `monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|weds|thu|thurs|fri|today|tomorrow|tonight|this|next|the|
      noon|midday|1|2|3|4|5|6|7|8|9|10|11|12|half|end`,
  ride: 'coach|coaches|minibus|bus|buses|train',
  it: `${BUILDINGS}|playground|playgroup`,
  us: `${BUILDINGS}|we`,
  be: 'is|are|will|has|have|be|been|being|re|s|ll',
  thing: `trip|trips|club|clubs|match|matches|fair|assembly|rehearsal|concert|play|performance|swimming|lesson|lessons|training|visit|event|
      events|disco|evening|morning|sale|breakfast|choir|fixture|fixtures|tournament|meeting|coffee|bingo|session|sessions|day|production|
      nativity|service`,
};

/** Words by which a post is one that nobody may miss. */
export const NOTICES: PhraseBook<'notice'> = phraseBook(
  [
    [
      `<us> (<be> ([be|now] closed|[be] (shut|closing)|remain closed)|closes|close (at|early)) | <it> (closed|shuts) |
        closed (<day>|to all|to pupils) | closing (early|at) | closes (early|at) | early closure | emergency closure |
        partial closure | school closure | partially closed | shut <day> | opening late | opens late | open late |
        delayed opening | late opening | late start | reopen | reopens | reopening | will not open | won t open | not opening |
        <be> (not open|off <when>|evacuating|due (<day>|back))`,
      'notice',
    ],
    [
      `cancelled | canceled | <thing> <be> off | called off | postponed | rescheduled | rearranged | re arranged |
        moved to <when> | moved to the <any> | change of date | date change | new date | change of time | time change | change of venue |
        no <thing> <day> | no school <day> | will not run | won t run | not running <when> | will not go ahead | won t go ahead |
        not going ahead | <ride> <be> running late | <ride> running late | <ride> <be> delayed | <ride> delayed`,
      'notice',
    ],
    [
      `urgent | urgently | important notice | important information | important message | important update | important change |
        important dates | important reminder | very important | important that you | please read this | please read carefully |
        please read the | emergency closure | lockdown | been evacuated | school evacuated | power cut | no heating |
        no water | no electricity | no hot water | burst pipe | gas leak | boiler has broken | heating has failed | snow day | bad weather |
        adverse weather | severe weather | weather warning | flooding in | has flooded | outbreak of norovirus | outbreak of sickness |
        outbreak of chickenpox | outbreak of measles | sickness bug | norovirus | chickenpox | scarlet fever | head lice | measles |
        road closure | road closed`,
      'notice',
    ],
    [
      `deadline | deadlines | closing date | last day to | last day for | last chance to | last chance for | final day to | final reminder |
        must be returned | must be returned by | must be in by | must be paid | must be paid by | to be returned by | please return by |
        due in by | due by <when> | due on <when> | apply by <when> | apply before <when> |
        book by <when> | pay by <when> | payment is due | payments are due | applications close | applications must | bookings close |
        booking closes | sign up by <when> | register by <when> | reply by <when> | return by <when> | forms are due | money is due |
        new uniform | uniform change | price change | prices go up | term dates | inset day | inset days`,
      'notice',
    ],
  ],
  SLOTS,
);
