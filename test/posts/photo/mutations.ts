import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { readPhoto } from '../../../src/posts/photo/read.ts';
import { scratch } from '../scratch.ts';
import { photo } from './fixtures.ts';

/** Numbers from 0 to 1 that are the same every time. */
const numbers = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

/** A few bytes changed, most of them to what sizes and marks are made of; one in five is cut short as well. */
const mutated = (whole: Buffer, next: () => number): Buffer => {
  const copy = Buffer.from(whole);
  for (let left = 1 + Math.floor(next() * 4); left > 0; left -= 1) {
    const kind = next();
    copy[Math.floor(next() * copy.length)] = kind < 0.3 ? 0xff : kind < 0.5 ? 0 : Math.floor(next() * 256);
  }
  return next() < 0.2 ? copy.subarray(0, Math.floor(next() * copy.length)) : copy;
};

/** One file of each kind that is read. */
export const FILES: readonly string[] = [
  ...['gps.jpg', 'keywords.jpg', 'faces.jpg', 'motion.jpg', 'packed.png', 'xmp.png', 'all.webp', 'all.heic', 'all.avif', 'all.tif'],
  ...['xmp.gif', 'place.mp4', 'words.mp4', 'apple.mov', 'phone.3gp'],
];

/** Changed at random so many times, it is read or a reason is given, and soon. */
export const expectAnswer = (name: string, times: number): void => {
  const whole = readFileSync(photo(name));
  const next = numbers(2026);
  const file = join(scratch(), name);
  const found = new Set<string>();
  const from = performance.now();
  for (let count = 0; count < times; count += 1) {
    writeFileSync(file, mutated(whole, next));
    const { photo: read, unread } = readPhoto(file);
    found.add(unread?.why ?? JSON.stringify(read));
    if (unread !== undefined) expect(unread.why).toMatch(/^its? /u);
  }
  expect(found.size).toBeGreaterThan(3);
  expect((performance.now() - from) / times).toBeLessThan(50);
};
