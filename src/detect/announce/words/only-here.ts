import { type PhraseBook, phraseBook } from '../../../text/wording/book.ts';

const SLOTS = {
  here: 'facebook|instagram|insta|x|twitter|threads|linkedin|youtube|tiktok|snapchat|bluesky|mastodon|whatsapp',
  first:
    'first <any> people|first <any> families|first <any> parents|first people|first person|first family|first <any>|people|those|anyone|everyone',
  thing: 'post|page|thread|story|reel|account|feed|channel|group|chat',
  get: 'book|enter|win|order|reserve|register|apply|sign|claim|join|vote|buy|get|request|secure|volunteer',
};

/** How a post says that something is to be had by those alone who are on the network. */
export const ONLY_HERE: PhraseBook<'only'> = phraseBook(
  [
    [
      `no other way to book | no other way to apply | no other way to get | no other way to enter | <first> who like | <first> who comment | <first> who reply | <first> who share | <first> who follow | <first> who message | <first> to like | <first> to reply | <first> to share | <first> to message | only by commenting | only by messaging | only by liking | only by following | only by sharing | only by replying | only by dm |
        only via this <thing> | only through this <thing> | only on this <thing> | only on our <here> | only on our <thing> |
        only on our <here> <thing> | only on <here> | only via <here> | only via our <here> | only through <here> |
        only through our <here> | only available here | only here on <here> | only in this <thing> | only in our <thing> |
        only in our <here> <thing> | only in the comments | exclusive to our followers | exclusively for our followers |
        exclusively on <here> | exclusively on our <here> | exclusively here | exclusive to <here> | exclusive to this <thing> |
        followers only | for followers only | for our followers only | our followers only | available only on <here> |
        available only here | only be had here | only be had on <here> | only be found here | only be found on <here> | only be booked here | only be booked on <here> |
        only be announced here | only be announced on <here> | announced only here | announced only on <here> | only be shared here |
        only be shared on <here> | only be posted here | only be posted on <here> | only people who follow | only those who follow |
        only if you follow | you need to follow | you must follow | must follow us | must follow our | must like | must like and share |
        must be following`,
      'only',
    ],
    [
      `comment to <get> | comment below to <get> | comment on this post to <get> | comment here to <get> | comment below if you want |
        comment below if you would like | comment yes to <get> | comment yes | comment me | comment with your | comment your name |
        comment your child s name | comment below with your | reply to this post to <get> | reply below to <get> | reply here to <get> |
        like to <get> | like this post to <get> | like and share to <get> | like and comment to <get> | share this post to <get> |
        follow and share to <get> | follow us to <get> | follow to <get> | tag a friend to <get> | tag a friend and you |
        like and share for a chance | dm us to <get> | dm to <get> | message us here to <get> | message us on <here> | message the page |
        message this page | message us on here | message us here | message our page | dm our page | inbox us to <get> | inbox to <get> |
        pm us to <get> | pm to <get> | send us a dm | send us a dm to <get> | to <get> comment | to <get> like | to <get> share |
        to <get> follow | to <get> tag | to <get> dm | to <get> just comment | to <get> simply comment | to <get> just like |
        to <get> simply like | to <get> a place comment | to <get> a ticket comment | to <get> your place comment | first to comment |
        first ten to comment | first 10 to comment | first five to comment | first 5 to comment | first 20 to comment |
        first twenty to comment | first family to comment | first families to comment | first person to comment |
        first come first served in the comments | sign up in the comments | names in the comments | put your name below |
        put your name in the comments | leave your name below | leave your name in the comments | add your name below |
        add your name in the comments | book in the comments | book below | by commenting below | by commenting on this post |
        by liking and sharing`,
      'only',
    ],
  ],
  SLOTS,
);
