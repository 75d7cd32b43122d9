import { recordText } from '../formats/bytes.ts';
import { splitFrontMatter } from '../formats/front-matter.ts';
import { positionAt } from '../formats/places.ts';
import { validate } from '../formats/shape.ts';
import { postShape } from '../formats/shapes/post.ts';
import { parseYaml } from '../formats/yaml.ts';
import { Complaint, type Draft, type Locate, type Located } from '../model.ts';
import { nameOf } from './endings.ts';
import type { Input } from './inputs.ts';
import { refuseSettings } from './settings.ts';

/** The draft of a .txt: all of it is the text, and the channel comes from the command line. */
export function textDraft(input: Input, bytes: Uint8Array, channel: string | undefined): Draft {
  const body = bodyOf(wordsOf(input, bytes), input, 1);
  if (channel === undefined) throw noChannel('Say which with --channel, such as --channel facebook');
  return draftOf(input, joined({ value: {}, file: input.source, locate: body.locate }, body, channel));
}

/** The draft of a .md: what its front matter says, with the body as its text. */
export function markdownDraft(input: Input, bytes: Uint8Array, channel: string | undefined): Draft {
  const parts = splitFrontMatter(wordsOf(input, bytes), input.source);
  const body = bodyOf(parts.body.text, input, parts.body.firstLine);
  const nothing: Located = { value: {}, file: input.source, locate: body.locate };
  const said = parts.head === undefined ? nothing : parseYaml(parts.head.text, input.source, parts.head.firstLine);
  return draftOf(input, joined(said, body, channel));
}

interface Body {
  readonly text: string;
  readonly locate: Locate;
}

/** A post reads the same whether Windows wrote it or not; lines and columns stay what they are. */
function wordsOf(input: Input, bytes: Uint8Array): string {
  const text = recordText(bytes, input.source).replaceAll('\r\n', '\n');
  if (text.trim() === '') throw new Complaint('it holds no words');
  return text;
}

/** The words of a body, without the blank lines around them, and where each of them stands. */
function bodyOf(text: string, { source: file }: Input, firstLine: number): Body {
  const source = { text, file, firstLine, firstColumn: 1 };
  refuseSettings(source);
  const start = text.lastIndexOf('\n', text.search(/\S|$/u) - 1) + 1;
  const words = text.slice(start).trimEnd();
  return { text: words, locate: (_pointer, offset = 0) => positionAt(source, start + offset) };
}

/** Front matter, body and command line as one value. What the front matter says of the channel stands. */
function joined(said: Located, body: Body, channel: string | undefined): Located {
  const keys = said.value ?? {};
  if (typeof keys !== 'object' || Array.isArray(keys)) return said;
  if ('text' in keys && body.text !== '') throw twoTexts(said.locate('/text'));
  if (Object.keys(keys).length === 0 && channel === undefined) {
    throw noChannel('Begin it with a line ---, a line such as channel: facebook, and a line ---; or give --channel');
  }
  const value = { ...(channel !== undefined && { channel }), ...keys, ...(body.text !== '' && { text: body.text }) };
  const inBody = (pointer: string): boolean => pointer === '/text' && body.text !== '';
  return { ...said, value, locate: (pointer, offset) => (inBody(pointer) ? body : said).locate(pointer, offset) };
}

function draftOf(input: Input, located: Located): Draft {
  const { source, folder } = input;
  return { post: validate(postShape, located), source, name: nameOf(source), folder, locate: located.locate };
}

function noChannel(advice: string): Complaint {
  return new Complaint('it does not say which channel it is for', { advice });
}

function twoTexts(place: { line: number; column: number } | undefined): Complaint {
  const advice = 'Keep the words of the post in one of the two places';
  return new Complaint('its front matter has a text, and so has its body', { ...place, advice });
}
