import { type PhraseBook, phraseBook } from '../../../text/wording/book.ts';

/** Words that speak of a school and those in it, where nobody has named one. */
export const ABOUT_SCHOOL: PhraseBook<'school'> = phraseBook([
  [
    `school | schools | academy | the academy | federation | teacher | teachers | headteacher | head teacher | deputy head |
      teaching assistant | teaching assistants | ta | tas | senco | ofsted | governors | classroom | classrooms | class | classes | pupil |
      pupils | student | students | staffroom | staff room | detention | detentions | homework | assembly | lessons | lesson | parents evening |
      sports day | playground | year group | year 1 | year 2 | year 3 | year 4 | year 5 | year 6 | year 7 | year 8 | year 9 | year 10 | year 11 |
      reception class | nursery class | sixth form | tutor group | form tutor | the head | school dinners | school lunches | dinner ladies |
      term | exams | mocks | uniform`,
    'school',
  ],
]);
