import { existsSync, statSync } from 'node:fs';
import { dirname, extname, isAbsolute, relative, resolve } from 'node:path';
import { validate } from '../../formats/shape.ts';
import { postShape } from '../../formats/shapes/post.ts';
import type { Media, Post } from '../../model.ts';
import { forward } from '../../posts/endings.ts';
import { isAddress } from '../../posts/medium.ts';
import { dayOf } from '../../text/calendar.ts';
import { safeJson } from '../../text/safe.ts';
import { openFile, realOf } from '../files.ts';
import { pathIn } from './pictures.ts';
import type { Talk } from './talk.ts';

/** Asks for a file and writes the post into it; says which. It is there whole or not at all, for its owner's eyes. */
export const savePost = async ({ ask, cwd, known }: Talk, post: Post, read: readonly string[]): Promise<string> => {
  const preset = freeName(`post-${dayOf(known.now, known.school.timezone)}-${post.channel}`, cwd);
  const typed = await ask.line('Under which name shall it be saved?', (line) => nameFault(pathIn(line), cwd), preset);
  const file = pathIn(typed);
  const text = `${safeJson(checked(fromFolder(post, cwd, dirname(resolve(cwd, file)))), 2)}\n`;
  const opened = await openFile(file, { cwd, secret: false, taken: new Set(read.map(realOf)) });
  try {
    await opened.write(text);
    await opened.close();
  } finally {
    await opened.drop();
  }
  return file;
};

const freeName = (name: string, cwd: string): string => {
  const plain = name.replaceAll(/[^\p{L}\p{N}-]/gu, '-');
  for (let nth = 1; ; nth += 1) {
    const file = `${plain}${nth === 1 ? '' : `-${nth}`}.json`;
    if (!existsSync(resolve(cwd, file))) return file;
  }
};

const nameFault = (file: string, cwd: string): string | undefined => {
  const path = resolve(cwd, file);
  const inside = relative(cwd, path);
  if (extname(file).toLowerCase() !== '.json') return 'Give it a name that ends in .json';
  // Beside another config another policy would hold than the one that it was checked by.
  if (inside.startsWith('..') || isAbsolute(inside)) return 'Save it in this folder or below it';
  if (statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory() !== true) return 'There is no such folder: make it first';
  return existsSync(path) ? 'There is such a file already: give it another name' : undefined;
};

/** The post for a file in another folder: its pictures are named from there. */
const fromFolder = (post: Post, cwd: string, folder: string): Post => {
  if (post.media === undefined || cwd === folder) return post;
  const named = ({ file, ...rest }: Media): Media => ({
    ...(file === undefined ? {} : { file: isAddress(file) || isAbsolute(file) ? file : forward(relative(folder, resolve(cwd, file))) }),
    ...rest,
  });
  return { ...post, media: post.media.map(named) };
};

/** What is written is a post; anything else would be a fault of ours, and is not written. */
const checked = (post: Post): Post => validate(postShape, { value: post, file: 'the post', locate: () => undefined });
