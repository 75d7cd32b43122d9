import type { Media, Post } from '../../model.ts';
import type { Holds, Shape } from '../shape.ts';
import { exact, keyed } from './groups.ts';
import { about, either, list, maybe, ruled, text, word, yesOrNo } from './parts.ts';
import { channel, latitude, longitude, moment, name, names, paired } from './values.ts';

/** A post as the contract has it. Most keys say in one line what they are for: editors show it. */

export const POST_KINDS = ['post', 'reply', 'comment', 'message', 'story'] as const;
export const ACCOUNT_KINDS = ['official', 'personal', 'association'] as const;
const ROLES = ['staff', 'leader', 'governor', 'volunteer', 'pupil', 'parent', 'association', 'public'] as const;
const PURPOSES = [
  ...(['alert', 'reminder', 'event', 'vacancy', 'newsletter', 'achievement'] as const),
  ...(['trip', 'greeting', 'feedback', 'celebration', 'learning', 'community'] as const),
] as const;
const FROM = ['family', 'pupil', 'former-pupil', 'press', 'public'] as const;

const media = exact({
  file: maybe(name('the path of a file'), 'The file, beside the post; its own data are read too'),
  type: maybe(word(['image', 'video', 'audio', 'document'])),
  shows: maybe(word(['pupils', 'work', 'staff', 'place', 'other']), 'What can be seen; pupils, unless `pupils` is empty'),
  pupils: maybe(list(name('an id, a name or class:Oak')), 'Who is shown: ids, names or class:Oak; an empty list says that no pupil is'),
  people: maybe(names(), 'Adults who are shown'),
  alt: maybe(text(), 'What the picture shows, for those who cannot see it'),
  caption: maybe(text()),
  tags: maybe(list(text()), 'Accounts tagged in the picture'),
  takenAt: maybe(moment()),
  takenWith: maybe(word(['school', 'personal']), 'Whose device took it'),
  credit: maybe(text(), 'Who made it'),
  source: maybe(word(['own', 'permission', 'licensed', 'unknown']), 'By what right it is used; own, unless said'),
});
const mediaShape: Shape<Media> = media satisfies Holds<Media, typeof media>;

const location = paired(exact({ name: maybe(text()), lat: maybe(latitude()), lon: maybe(longitude()) }));
const received = exact({ author: maybe(text()), from: maybe(word(FROM), 'Who wrote it'), text: maybe(text()) });
const approval = exact({
  by: about(name(), 'Who approved it: an id or e-mail of the staff list'),
  at: maybe(moment()),
  of: maybe(name(), 'Which state of the post was approved; written by smpolicy approve'),
});
const answer = exact({ yes: about(yesOrNo(), 'Whether the answer is yes'), by: maybe(name()), at: maybe(moment()) });
/** A school may not invent purposes; a policy chooses among these. */
const purpose: Shape<string> = word(PURPOSES);

const keys = exact({
  id: maybe(name(), 'A name for the post; its file’s name, unless said'),
  kind: maybe(word(POST_KINDS)),
  channel: about(channel(), 'Where it is to be published, such as instagram'),
  account: maybe(name(), 'The account that publishes it; the school’s only official one there, unless said'),
  accountKind: maybe(word(ACCOUNT_KINDS)),
  author: maybe(name(), 'Who wrote it: an id or e-mail of the staff list'),
  authorRole: maybe(word(ROLES)),
  text: maybe(text(), 'The words of the post'),
  publishAt: maybe(moment(), 'When it goes out, in the school’s time zone unless it says another; now, unless said'),
  location: maybe(location, 'The place it is tagged with'),
  media: maybe(list(mediaShape, 'a list of photos and other files')),
  links: maybe(list(text()), 'Links besides those in the text'),
  tags: maybe(list(text()), 'People or accounts tagged, besides those in the text'),
  comments: maybe(word(['on', 'off'])),
  audience: maybe(word(['public', 'followers', 'group', 'person'])),
  inReplyTo: maybe(received, 'What this answers'),
  purpose: maybe(purpose),
  approvals: maybe(list(approval)),
  answers: maybe(keyed(either('true or false, or yes with by and at', yesOrNo(), answer)), 'Answers to a policy’s questions, by their ids'),
});

const hasSomething = ({ text: words = '', media: files = [] }: Post): boolean => words.trim() !== '' || files.length > 0;

export const postShape: Shape<Post> = ruled<Post>(keys satisfies Holds<Post, typeof keys>, {
  holds: hasSomething,
  says: 'a post needs text or media, found neither',
  json: {
    anyOf: [
      { required: ['text'], properties: { text: { pattern: '\\S' } } },
      { required: ['media'], properties: { media: { minItems: 1 } } },
    ],
  },
});
