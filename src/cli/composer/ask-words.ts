import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { recordText } from '../../formats/bytes.ts';
import { Complaint } from '../../model.ts';
import { safeLine } from '../../text/safe.ts';
import { fileNamed, pathIn } from './pictures.ts';
import type { Sketch } from './sketch.ts';
import type { Talk } from './talk.ts';

const SAYS = 'What does it say? Type, paste or name a .txt file; an empty line ends it.';

/** What was typed, or what stands in the file that was named, after what was typed the last time. */
export const askWords = async (talk: Talk, sketch: Sketch): Promise<string> => {
  const before = sketch.half ?? '';
  if (before !== '') talk.tell(`So far it says:\n${before}`);
  for (;;) {
    const words = await typedWords(talk, before === '' ? SAYS : 'How does it go on? (an empty line ends it)', (half) =>
      talk.keep({ ...sketch, half: joined(before, half) }),
    );
    const all = wordsFrom(words, talk);
    if (all !== undefined) return joined(before, all);
  }
};

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');

/** What was typed before somebody left is kept too. */
const typedWords = async ({ ask }: Talk, message: string, keep: (half: string) => Promise<void>): Promise<string> => {
  const left: { words?: string } = {};
  try {
    return await ask.words(message, (words) => {
      left.words = words;
    });
  } finally {
    if (left.words !== undefined) await keep(left.words);
  }
};

const LARGEST = 1_000_000;

/** A line that names a text file stands for what is in it; undefined where that cannot be read, which is said. */
const wordsFrom = (typed: string, { cwd, tell }: Talk): string | undefined => {
  if (!/^[^\n]{1,500}\.txt["']?$/i.test(typed)) return typed;
  const file = fileNamed(typed, cwd);
  try {
    if (file === undefined) throw new Complaint('there is no such file', { file: pathIn(typed) });
    const bytes = readFileSync(resolve(cwd, file));
    if (bytes.length > LARGEST) throw new Complaint('this is too long for a post', { file });
    return recordText(bytes, file).replaceAll('\r\n', '\n').trimEnd();
  } catch (error) {
    tell(safeLine(`${(error as Error).message}.`));
    return undefined;
  }
};
