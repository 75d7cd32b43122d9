import { describe, expect, test } from '@jest/globals';
import { isAlias, isSigned } from '../../../src/detect/anonymous/alias.ts';

describe('a name behind which somebody hides', () => {
  test.each([
    ...[
      'ghost_of_room12',
      'hazelmere_truths',
      'junior_insider',
      '@OakfieldTruths',
      'anonymous',
      'Anon',
      'A concerned parent',
      'oakfield.confessions',
      'school_gossip',
      'TheSecretTeacher',
      'notthehead.parody',
      'oakfieldexposed',
      'SpillTheTea',
      'whistleblower2026',
      'Nobody',
    ],
  ])('%s', (name) => {
    expect(isAlias(name)).toBe(true);
  });
  test.each([
    ...[
      'jharrow_bakes',
      'zoes_sketches',
      'sam_cooks',
      'petrafarrant',
      '@oakfieldprimary',
      'Mrs Harrow',
      'akhan',
      'tq_outdoors',
      'kickflip_owl',
      'PE team',
      'canonbury_teapots',
      'steam_engine_fan',
      'steadman',
      'Ms Ghosh',
      'teagan_m',
      'h.ford@oakfield.sch.uk',
    ],
  ])('not: %s', (name) => {
    expect(isAlias(name)).toBe(false);
  });
});

describe('a post is signed', () => {
  test.each([
    ...[
      'Well played! Posted by the PE team',
      'Lost keys!\n\nFrom the office',
      'Lost keys!\nMrs Harrow',
      'Lost keys – the office team',
      'Lost keys!\n*Year 4 team*',
      'Lost keys. Love from all in the nursery class',
      'Hello\nMr Tarn, Year 2',
      'Words by Mrs Harrow: it was grand.',
    ],
  ])('%s', (text) => {
    expect(isSigned(text)).toBe(true);
  });
  test.each([
    ...[
      'Lost keys!',
      'Lost keys! Ask the office',
      'Well done to our team',
      'Our brilliant team',
      'The school office',
      'Mrs Harrow',
      'We thank Mrs Harrow',
      'Say hello to\nour new pond',
      'Thanks from us all',
    ],
  ])('not: %s', (text) => {
    expect(isSigned(text)).toBe(false);
  });
});
