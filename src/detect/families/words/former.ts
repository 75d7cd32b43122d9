import { type PhraseBook, phraseBook } from '../../../text/wording/book.ts';

/** Those who have left, in a post of one who teaches or taught there; a year's class may be that of anybody's own youth. */
export const FORMER: PhraseBook<'pupils' | 'year'> = phraseBook(
  [
    [
      `former pupil | former pupils | former student | former students | ex pupil | ex pupils | ex student | ex students | old pupils |
        old students | past pupils | past students | alumni | alumnus | alumna | old boys | old girls | my leavers | our leavers |
        year 6 leavers | year six leavers | year 11 leavers | year 13 leavers | leavers of <year> | my old class | my old classes |
        my old pupils | my old students | my former class | my ex class | anyone i taught | anyone i used to teach | anybody i taught |
        everyone i taught | those i taught | kids i taught | pupils i taught | students i taught | if i taught you | if i ever taught you |
        i used to teach you | when i taught you`,
      'pupils',
    ],
    ['class of <year>', 'year'],
  ],
  {
    year: [
      ...Array.from({ length: 40 }, (_, index) => String(1999 + index)),
      '19',
      '20',
      '21',
      '22',
      '23',
      '24',
      '25',
      '26',
      '27',
      '28',
    ].join('|'),
  },
);

/** How people are brought together, or into touch with somebody. */
export const GATHERS: PhraseBook<'gather'> = phraseBook([
  [
    `join | joins | add me | adding | follow me | follow my | message me | messages me | dm me | dms | my dms | dm | pm me | inbox me | text me |
      whatsapp me | call me | ring me | snap me | email me at | get in touch | keep in touch | stay in touch | let s keep | contact me |
      drop me | reach out | connect with me | find me | friend request | friend requests | friend me | send me a request | reunion | meet up |
      meet me | catch up | catching up | private group | secret group | my group | our group | a group | group chat | whatsapp group |
      facebook group | snapchat | discord | my server | come round | come and see me | come to mine | hang out`,
    'gather',
  ],
]);
