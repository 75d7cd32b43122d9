import { type PhraseBook, phraseBook } from '../../../text/wording/book.ts';

const SLOTS = {
  n: '1|2|3|4|5|6|7|8|9|10|11|12|13|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen',
  y: 'y1|y2|y3|y4|y5|y6|y7|y8|y9|y10|y11|y12|y13|yr1|yr2|yr3|yr4|yr5|yr6|yr7|yr8|yr9|yr10|yr11',
  day: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight|mon|tues|weds|thurs|fri',
  folk: 'parents|families|carers|mums|dads|guardians|parent|carer|family',
};

/** Whom a school speaks to. */
export const ADDRESSED: PhraseBook<'family' | 'class' | 'child'> = phraseBook(
  [
    [
      `<folk> | <folk> and <folk> | mums and dads | year <n> <folk> | year <n> <folk> and <folk> | <y> <folk> | yr <n> <folk> |
        reception <folk> | nursery <folk> | reception <folk> and <folk> | nursery <folk> and <folk>`,
      'family',
    ],
    [
      'your child | your children | your child s | your children s | your kids | your son or daughter | your little one | your little ones',
      'child',
    ],
    [
      'year <n> | yr <n> | <y> | reception | nursery | year <n> pupils | year <n> students | year group <n> | my class | my tutor group | my form',
      'class',
    ],
  ],
  SLOTS,
);

/** What only those say who speak for a school. */
export const FOR_SCHOOL: PhraseBook<'school'> = phraseBook([
  [
    `on behalf of the school | on behalf of our school | on behalf of everyone at school | school announcement |
      official school announcement | message from school | message from the school | notice from school | notice from the school`,
    'school',
  ],
]);

/** What is asked, or when it is due; that somebody is to write to the author; that something is a reminder. */
export const ASKED: PhraseBook<'ask' | 'contact' | 'reminder'> = phraseBook(
  [
    [
      `is due | are due | due by | due in | due on | due back | due <day> | due this <day> | need to bring | needs to bring | need to be |
        must be in | must be back | please bring | please send | please return | please sign | please pay | please complete | please check |
        please book | please remember | please can you | remember to | remember your | remember that | don t forget | do not forget |
        dont forget | hand in | handed in | send in | sign up | book your | book a | bring | deadline | last day | by <day> | on <day> |
        this <day> | next <day> | tomorrow | starts at | begins at | opens at | closes at | will be | is on | are on | is now | are now |
        is open | are open | is closed | is cancelled | are available | available now | to book | to pay | still need | still needs |
        still waiting`,
      'ask',
    ],
    [
      `message me | please message me | dm me | pm me | text me | whatsapp me | email me | inbox me | ring me | let me know | reply here | comment below |
        send me | send me your | via my dms | through my dms | my dms are open`,
      'contact',
    ],
    ['reminder | reminders | a reminder | quick reminder | gentle reminder | just a reminder | friendly reminder', 'reminder'],
  ],
  SLOTS,
);

/** What a school writes to families about. */
export const MATTERS: PhraseBook<'matter'> = phraseBook([
  [
    `trip money | trip payment | trip payments | trip form | trip forms | trip letter | school trip | the trip | residential payment |
      residential money | swimming money | party money | club money | snack money | cooking money | photo money | the residential | dinner money | lunch money | school dinners | permission slip | permission slips |
      permission form | permission forms | consent form | consent forms | reply slip | reply slips | medical form | medical forms |
      homework | spellings | spelling test | times tables | reading book | reading books | reading record | reading records | reading diary |
      book bag | book bags | library book | library books | pe kit | pe kits | swimming kit | swimming things | forest school kit |
      school uniform | wellies | packed lunch | packed lunches | water bottle | water bottles | parents evening | parent s evening |
      parents evenings | parents evening slots | parent consultation | parent consultations | learning conference | sports day |
      non uniform day | non school uniform day | own clothes day | mufti day | dress up day | inset day | inset | open day | open morning |
      world book day costume | costumes | class assembly | celebration assembly | nativity tickets | nativity costumes | the nativity |
      school play | the school fair | after school club | after school clubs | breakfast club | clubs | club list | pick up time | pick up |
      drop off | home time | collection time | early closure | school closure | attendance | absence | absences | timetable | mock exam |
      mock exams | mocks | revision session | revision sessions | coursework | controlled assessment | school report | reports |
      school photos | photo orders | school letter | newsletter | term dates | admissions | school office | classroom | ballet trip |
      museum trip | zoo trip | farm trip | the coach leaves | coach leaves`,
    'matter',
  ],
]);
