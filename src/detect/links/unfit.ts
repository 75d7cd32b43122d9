import { later } from '../../text/later.ts';
import { isHostOf } from './hosts.ts';
import { ADULT, GAMBLING, HATE, type Unfit } from './words/unfit.ts';

export type UnfitKind = 'adult' | 'gambling' | 'hate';

/** What a host's name says that it holds, where no pupil should go. */
export const unfitOf = (host: string): UnfitKind | undefined =>
  isVetted(host) ? undefined : (['adult', 'gambling', 'hate'] as const).find((kind) => LISTS[kind](host));

/** Who may have a name of these is looked at: schools, universities, hospitals, the police and the state. */
const isVetted = (host: string): boolean => /\.(?:sch|ac|gov|nhs|police|mod|parliament)\.uk$|\.(?:gov|edu)$/.test(host);

const WORDS = /\s+/;

const listed = ({ hosts, parts, heads, together, endings, except }: Unfit): ((host: string) => boolean) => {
  const known = isHostOf(hosts);
  const words = later(() => ({ parts: new Set(parts.split(WORDS)), except: new Set(except.split(WORDS)) }));
  const starts = heads.split(' ');
  const last = endings.split(' ');
  const pairs = together.split(/,\s+/);
  return (host) => {
    if (known(host) || last.includes(host.split('.').at(-1) ?? '')) return true;
    const labels = host.split('.').slice(0, -1).map(piecesOf);
    if (labels.flat().some((piece) => words().except.has(piece))) return false;
    const says = (piece: string): boolean => words().parts.has(piece) || starts.some((head) => isHead(piece, head, words().except));
    return labels.some((pieces) => pieces.some(says) || pairs.some((pair) => ` ${pieces.join(' ')} `.includes(` ${pair} `)));
  };
};

const LISTS: Readonly<Record<UnfitKind, (host: string) => boolean>> = {
  adult: listed(ADULT),
  gambling: listed(GAMBLING),
  hate: listed(HATE),
};

/** The pieces of a label: between hyphens, and before and after digits. */
const piecesOf = (label: string): readonly string[] => label.split(/[-_]|(?<=\d)(?=\D)|(?<=\D)(?=\d)/).filter((piece) => piece !== '');

/** `freeporn`, `casinoworld`; `pokerwork` and `gamblingtherapy` go on in one of the words that excuse it. */
const isHead = (piece: string, head: string, except: ReadonlySet<string>): boolean => {
  if (head === '' || piece.length < head.length) return false;
  const rest = piece.startsWith(head) ? piece.slice(head.length) : piece.endsWith(head) ? piece.slice(0, -head.length) : undefined;
  return rest !== undefined && !(rest !== '' && except.has(rest)) && ![...except].some((word) => word.length > 3 && rest.includes(word));
};
