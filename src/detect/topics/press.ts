import { fieldOf } from '../../text/field.ts';
import { phraseBook } from '../../text/wording/book.ts';

/** Whether somebody who wrote to us is of the press, as far as their words tell. */

/** `says`: they introduce themselves or ask as reporters do; `mentions`: the word is there, and may be about anything. */
export type Press = 'says' | 'mentions';

const SLOTS = {
  who: 'reporter|journalist|correspondent|editor|broadcaster|columnist|freelancer',
  kind: 'a|the|an|local|news|freelance|education|senior|junior|staff|trainee|political',
  of: 'at|for|from|with|on',
};

const SAYS = `i am a [<kind>] <who> | i m a [<kind>] <who> | im a [<kind>] <who> | am a <who> | <who> <of> | as a <who> | <who> here | <kind> desk <of> |
  news desk | newsdesk | picture desk | press enquiry | press inquiry | media enquiry | media inquiry | press request | media request |
  i work for the bbc | i m from the bbc | i am from the bbc | bbc news here | itv news here | from bbc news | from itv news | from sky news |
  i write for | writing a story | writing an article | writing a piece | running a story | running an article | doing a story |
  working on a story | working on an article | your comment for | can you comment | could you comment | care to comment | would you like to comment |
  request for comment | statement from the school | on the record`;

const MENTIONS = 'reporter | reporters | journalist | journalists | newspaper | newspapers | tabloid | tabloids | the press | deadline';

const book = phraseBook<Press>(
  [
    [SAYS, 'says'],
    [MENTIONS, 'mentions'],
  ],
  SLOTS,
);

export const pressIn = (text: string): Press | undefined => {
  const found = book(fieldOf('/inReplyTo/text', text).words()).map(({ sort }) => sort);
  return found.find((sort) => sort === 'says') ?? found[0];
};
