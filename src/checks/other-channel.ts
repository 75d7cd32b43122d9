import { namesElsewhere, noticeIn, onlyHereIn } from '../detect/announce/notice.ts';
import type { Evidence } from '../model.ts';
import type { Check } from './check.ts';

/** What needs no account on a network is itself the other place. */
const OPEN: ReadonlySet<string> = new Set(['website', 'newsletter', 'email', 'classdojo']);

/** Nobody is left out for not being on social media. */
const otherChannel: Check<'only-here' | 'alert'> = {
  id: 'other-channel',
  summary: 'Tells what everybody must know, or gives out something, on social media alone.',
  needs: [],
  options: {},
  messages: {
    'only-here': {
      message: '“{said}”: this is to be had only by those who are on social media',
      advice: 'say how others can have it too: on the website, in the book bags or at the office',
    },
    alert: {
      message: '{said} matters to everybody, and the post names no other place to find it',
      advice: 'say where else it is told, such as the website, an e-mail or a letter, and tell it there',
    },
  },
  concerns: ({ accountKind, channel, kind }) => accountKind === 'official' && !OPEN.has(channel) && (kind === 'post' || kind === 'story'),
  *find({ reading }) {
    const { post } = reading;
    const [only, notice] = [onlyHereIn(reading), noticeIn(reading)];
    if ((only === undefined && notice === undefined && post.purpose !== 'alert') || namesElsewhere(reading)) return;
    if (only !== undefined) yield told('only-here', only, textOf(reading, only));
    if (notice !== undefined) yield told('alert', notice, `“${textOf(reading, notice)}”`);
    else if (post.purpose === 'alert') yield told('alert', { field: '/purpose', start: 0, end: post.purpose.length }, 'an alert');
  },
};

export default otherChannel;

interface Piece {
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

const textOf = ({ fields }: { fields: readonly { pointer: string; text: string }[] }, { field, start, end }: Piece): string =>
  fields.find(({ pointer }) => pointer === field)?.text.slice(start, end) ?? '';

const told = (kind: 'only-here' | 'alert', { field, start, end }: Piece, said: string): Evidence<'only-here' | 'alert'> => ({
  ...{ kind, doubt: true, at: { field, start, end }, data: { said } },
});
