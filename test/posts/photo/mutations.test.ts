import { test } from '@jest/globals';
import { expectAnswer, FILES } from './mutations.ts';

test.each(FILES)('%s, changed at random 100 times', (name) => {
  expectAnswer(name, 100);
});
