import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Complaint } from '../../../../src/model.ts';
import { cleanPhoto, saysNothing } from '../../../../src/posts/photo/clean/clean.ts';
import { readBytes } from '../../../../src/posts/photo/read.ts';
import { photo } from '../fixtures.ts';

/** A few bytes changed, and cut short or not. */
const changes = fc.record({
  bytes: fc.array(fc.tuple(fc.nat({ max: 999_999 }), fc.oneof(fc.constantFrom(0, 0xff, 0xd8, 0xda, 0xe1), fc.nat({ max: 255 }))), {
    maxLength: 5,
  }),
  kept: fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) }),
});

test.each(['gps.jpg', 'faces.jpg', 'motion.jpg', 'thumbnail.jpg', 'packed.png', 'caption.png', 'all.webp', 'named-exif.webp'])(
  '%s, whatever was changed in it, says nothing afterwards or is refused',
  (name) => {
    const whole = readFileSync(photo(name));
    fc.assert(
      fc.property(changes, ({ bytes, kept }) => {
        const copy = Buffer.from(whole.subarray(0, Math.ceil(whole.length * kept)));
        for (const [at, byte] of bytes) if (copy.length > 0) copy[at % copy.length] = byte;
        try {
          expect(saysNothing(readBytes(cleanPhoto(copy).bytes))).toBe(true);
        } catch (error) {
          if (!(error instanceof Complaint)) throw error;
          expect(error.why).toMatch(/^its? /u);
        }
      }),
      { numRuns: 300 },
    );
  },
);
