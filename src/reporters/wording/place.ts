/** What the parts of a post are called; those of a picture stand behind its number. */
const PARTS: Readonly<Record<string, string>> = {
  text: 'in the text',
  account: 'the account',
  accountKind: 'the kind of account',
  author: 'the author',
  channel: 'the channel',
  publishAt: 'the time of publishing',
  location: 'the location',
  comments: 'the comments setting',
  audience: 'the audience',
  purpose: 'the purpose',
  approvals: 'the approvals',
  inReplyTo: 'what it replies to',
  media: 'the photos',
  file: 'file',
  shows: 'what it shows',
  alt: 'alt text',
  caption: 'caption',
  takenAt: 'time it was taken',
  takenWith: 'device',
  credit: 'credit',
  source: 'where it is from',
  pupils: 'pupils shown',
  people: 'adults shown',
  links: 'links',
  tags: 'tags',
};

/** One of a list. */
const ENTRIES: Readonly<Record<string, string>> = {
  media: 'photo',
  pupils: 'pupil',
  people: 'adult',
  links: 'link',
  tags: 'tag',
  approvals: 'approval',
};

/** A JSON Pointer in words: `/media/0/pupils/2` is photo 1, pupil 3. What has no word goes by its own name; a photo may be given its. */
export const sayPlace = (pointer: string, name = ''): string => {
  const [, part = '', index, ...inner] = pointer.split('/').map(unescaped);
  if (part === 'answers' && index !== undefined) return `the answer to ${index}`;
  if (index === undefined || ENTRIES[part] === undefined) return PARTS[part] ?? pointer;
  const entry = `${ENTRIES[part]} ${Number(index) + 1}${name === '' ? '' : ` (${name})`}`;
  return inner.length === 0 ? entry : `${entry}, ${sayPlace(`/${inner.join('/')}`)}`;
};

const unescaped = (part: string): string => part.replace(/~1/g, '/').replace(/~0/g, '~');
