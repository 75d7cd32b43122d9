import { givesCredit, ownerOf } from '../detect/credit/credit.ts';
import { copiedIn } from '../detect/language/artwork.ts';
import type { Evidence, Media, Reading, School } from '../model.ts';
import { hasLetters } from '../text/letters.ts';
import type { Check } from './check.ts';

type Kind = 'unknown-source' | 'no-permission' | 'no-credit' | 'artwork';
type Found = Evidence<Kind>;

/** What others have made is used with their leave, and they are named. */
const copyright: Check<Kind> = {
  id: 'copyright',
  summary: 'Uses what somebody else has made, without leave or without naming them.',
  needs: [],
  options: {},
  messages: {
    'unknown-source': {
      message: 'nobody knows where this {thing} comes from, so nobody has given leave to use it',
      advice: 'find out whose it is and ask, or use one of the school’s own',
    },
    'no-permission': {
      message: 'the credit “{credit}” says that this {thing} is somebody else’s, and the post gives neither a permission nor a licence',
      advice: 'ask for leave and write `"source": "permission"`, give its licence as `"licensed"`, or use one of the school’s own',
    },
    'no-credit': {
      message: 'this {thing} is not the school’s own ({source}), and nobody is named for it',
      advice: 'write under `credit` who made it, and under which licence it is used if it has one',
    },
    artwork: {
      message: '“{said}” looks like {what} of somebody else’s',
      advice: 'make sure that there is leave to use it, or use something of the school’s own',
    },
  },
  concerns: ({ kind }) => kind !== 'comment',
  *find({ reading, school }) {
    for (const [index, media] of (reading.post.media ?? []).entries()) yield* inMedia(media, `/media/${index}`, reading, school);
    yield* inWords(reading);
  },
};

export default copyright;

function* inMedia(media: Media, pointer: string, reading: Reading, school: School): Generator<Found, void> {
  const thing = media.type ?? 'file';
  const { credit = '', source } = media;
  if (source === 'unknown')
    yield { kind: 'unknown-source', at: { field: `${pointer}/source`, start: 0, end: source.length }, data: { thing } };
  else if (source === 'permission' || source === 'licensed') yield* uncredited(media, pointer, reading);
  else if (isSomebodyElses(media, school))
    yield { kind: 'no-permission', at: { field: `${pointer}/credit`, start: 0, end: credit.length }, data: { thing, credit } };
}

const SOURCES = { permission: 'used with permission', licensed: 'used under a licence' } as const;

function* uncredited({ type, credit = '', caption = '', source }: Media, pointer: string, { post }: Reading): Generator<Found, void> {
  if (hasLetters(credit) || [caption, post.text ?? ''].some(givesCredit)) return;
  const said = source === 'licensed' ? SOURCES.licensed : SOURCES.permission;
  yield { kind: 'no-credit', doubt: true, at: { field: `${pointer}/credit` }, data: { thing: type ?? 'file', source: said } };
}

const WHAT = { artwork: 'a picture', verse: 'a song or a poem', passage: 'a long passage' } as const;

/** Nobody can tell from words whether there is leave. */
function* inWords({ fields }: Reading): Generator<Found, void> {
  for (const field of fields)
    for (const { what, start, end } of copiedIn(field))
      yield {
        kind: 'artwork',
        doubt: true,
        at: { field: field.pointer, start, end },
        data: { said: field.text.slice(start, end), what: WHAT[what] },
      };
}

/** Nobody has said that it is the school’s own, and the credit names somebody whom the school does not know; or it names a trade. */
const isSomebodyElses = ({ credit = '', source }: Media, school: School): boolean => {
  const owner = ownerOf(credit, school);
  return owner === 'other' || (owner === 'somebody' && source === undefined && school.state.staff === 'kept');
};
