import { type PhraseBook, phraseBook } from '../../../text/wording/book.ts';

/** Where else a school's news is to be had: what needs no account on a network. */
export const ELSEWHERE: PhraseBook<'place'> = phraseBook([
  [
    `website | web site | webpage | web page | form online | forms online | online form | online forms | available online | all online |
      book online | apply online | pay online | order online | sign up online | register online | details online | info online |
      online booking | online portal | e mail | email | e mails | emails | emailed | e mailed | by mail | mailing list | in the post | letter |
      letters | leaflet | leaflets | flyer | flyers | poster | posters | paper copy | paper copies | paper form | paper forms | paper slip |
      paper slips | printed copy | printed copies | hard copy | hard copies | on paper | slip | slips | in writing | office | reception desk |
      school reception | main reception | front desk | book bag | book bags | bookbag | bookbags | school bag | school bags | planner |
      planners | home school book | home school diary | reading record | newsletter | newsletters | bulletin | noticeboard | notice board |
      noticeboards | notice boards | app | apps | portal | parent portal | arbor | parentmail | parent mail | parentpay | parent pay | scopay |
      schoolcomms | school comms | school gateway | classlist | class list | weduc | bromcom | mychildatschool | my child at school |
      edulink | satchel | show my homework | google classroom | seesaw | tapestry | class dojo | classdojo | dojo | dojos | on teams |
      via teams | marvellous me | studybugs | eschools | piota | reachmoreparents | reach more parents | sims parent | classroom page |
      class page | class pages | padlet | by phone | phone us | telephone | phone call | phone calls | phone the school | phone the office |
      call us | call the school | ring us | ring the school | text message | text messages | texted | by text | a text | sms | voicemail |
      answerphone | phone number | in person | class teacher | class teachers | your child s teacher | form tutor | speak to us |
      speak to a | speak to your | speak to the | link in bio | link in our bio | link in the bio | link in comments |
      link in the comments | link below | link in profile | qr code | eventbrite`,
    'place',
  ],
]);
