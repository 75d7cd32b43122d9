import { test } from '@jest/globals';
import { expectAnswer, FILES } from './mutations.ts';

test.each(FILES)(
  '%s, changed at random 2,000 times',
  (name) => {
    expectAnswer(name, 2000);
  },
  120_000,
);
