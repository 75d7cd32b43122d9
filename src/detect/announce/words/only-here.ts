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
      `no other way to (book|apply|get|enter) | <first> (who (like|comment|reply|share|follow|message)|to (like|reply|share|message)) |
        only by (commenting|messaging|liking|following|sharing|replying|dm) |
        only (via|through|on) (this <thing>|our <here>) | only (on|in) our [<here>] <thing> | only on <here> | only via <here> |
        only through <here> | only available here | only here on <here> | only in this <thing> | only in the comments |
        exclusive to our followers | exclusively for our followers |
        exclusively on [our] <here> | exclusively here | exclusive to (<here>|this <thing>) |
        followers only | for [our] followers only | our followers only | available only (here|on <here>) |
        only be (had|found|booked|announced|shared|posted) (here|on <here>) | announced only (here|on <here>) |
        only (people|those) who follow | only if you follow | you (need to|must) follow | must follow (us|our) | must like [and share] |
        must be following`,
      'only',
    ],
    [
      `comment [below|on this post|here] to <get> | comment below if you (want|would like) | comment yes [to <get>] | comment me |
        comment [below] with your | comment your (name|child s name) | reply (to this post|below|here) to <get> |
        like [this post|and share|and comment] to <get> | share this post to <get> |
        follow [and share|us] to <get> | tag a friend (to <get>|and you) |
        like and share for a chance | dm [us] to <get> | message us here to <get> | message us [on] <here> | message (the|this|our) page |
        message us [on] here | dm our page | inbox [us] to <get> |
        pm [us] to <get> | send us a dm [to <get>] | to <get> [just|simply|a place|a ticket|your place] (comment|like|share|follow|tag|dm) |
        first (ten|10|five|5|20|twenty|family|families|person){0,1} to comment |
        first come first served in the comments | sign up in the comments | names in the comments |
        put your name (below|in the comments) | leave your name (below|in the comments) | add your name (below|in the comments) |
        book in the comments | book below | by commenting (below|on this post) | by liking and sharing`,
      'only',
    ],
  ],
  SLOTS,
);
