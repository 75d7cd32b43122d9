import type { Sets } from '../../../text/wording/wording.ts';

/**
 * Whom a school's posts speak of: titles and ranks, and what families and pupils call them. Gathered from general knowledge.
 */
const STAFF = `head | heads | headteacher | headmaster | headmistress | head teacher | deputy | deputy head | principal | vice principal |
  assistant head | head of year | head of department | leaders | leadership | leadership team | slt | senior team | management |
  teacher | teachers | supply teacher | supply teachers | supply | teaching assistant | teaching assistants | ta | tas | senco | sendco |
  caretaker | site manager | cook | cooks | dinner lady | dinner ladies | lunchtime supervisor | receptionist | secretary | office staff |
  school office | bursar | business manager | governor | governors | governing body | chair of governors | trustees | staff |
  form tutor | tutor | tutors | coach | librarian | technician | nursery nurse | colleague | colleagues | sir | staff room | staffroom |
  art room | department | faculty | exams office | nurse | crossing patrol | year lead | key stage lead | phase leader | ceo`;

const PLACES = `school | schools | academy | academies | trust | college | nursery | sixth form | pta | office | kitchen | canteen | this place | that place | the place |
  my place | our place | establishment`;

const CHILDREN = `pupil | pupils | student | students | child | children | kid | kids | boy | boys | girl | girls | class | classes | form |
  year ## | year ##s | year group | reception | set ## | sixth formers | set | bottom set | top set | lot | intake | cohort | tutor group | teenagers | y## | y##s | yr ##`;

const FAMILIES = `parent | parents | mum | mums | dad | dads | mother | mothers | father | fathers | family | families | pta | carers`;

export const PEOPLE: Sets = {
  staff: STAFF,
  place: `${PLACES} | (ourname){1,7}`,
  children: CHILDREN,
  families: FAMILIES,
  titled: 'mr <any> | mrs <any> | ms <any> | miss <any> | dr <any> | sir | miss',
  be: 'is | are | was | were | s | re | be | being | been | has been | have been | have become | has become | seems | seem | looks | look | sounds | remains | isnt | shes | hes | theyre | its | run by | full of | called | such | just | more like | nothing but',
  who: '<staff> | <place> | <titled> | <children> | <families>',
  employer: '<staff> | <place> | <titled>',
};
