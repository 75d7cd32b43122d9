import { describe, expect, test } from '@jest/globals';
import { accountsIn } from '../../../src/detect/accounts/find.ts';
import { accountsIndex, handleKey } from '../../../src/detect/accounts/register.ts';
import { fieldOf } from '../../../src/text/field.ts';
import { schoolOf } from '../../school.ts';

const seen = (text: string, pointer = '/text') =>
  accountsIn(fieldOf(pointer, text)).map(({ start, end, way, isPersons, isPublics, isOwnKins }) => [
    text.slice(start, end),
    way,
    [isPersons ? 'person' : '', isPublics ? 'public' : '', isOwnKins ? 'kin' : ''].join(''),
  ]);

describe('accounts in a text', () => {
  test.each([
    [
      'Thanks @kiln_and_co, and @lanterns!',
      [
        ['@kiln_and_co', 'mention', ''],
        ['@lanterns', 'mention', ''],
      ],
    ],
    ['Thanks @noahsmum', [['@noahsmum', 'mention', 'person']]],
    ['Thanks @mumof3_leeds', [['@mumof3_leeds', 'mention', 'person']]],
    ['Thanks @mumbles_crafts', [['@mumbles_crafts', 'mention', '']]],
    ['Visit @chesterzoo', [['@chesterzoo', 'mention', 'public']]],
    ['To my lovely cousin, @kate.bakes92', [['@kate.bakes92', 'mention', 'personkin']]],
    ['See instagram.com/kiln_and_co today', [['instagram.com/kiln_and_co', 'link', '']]],
    ['https://www.facebook.com/profile.php?id=100012345678', [['https://www.facebook.com/profile.php?id=100012345678', 'link', 'person']]],
    ['my snap: kit_test', [['kit_test', 'words', 'person']]],
    ['@3pm @10.30am @home @everyone', []],
    ['office@oakfield.sch.uk', []],
    ['No handle at all', []],
  ])('%s', (text, wanted) => {
    expect(seen(text)).toEqual(wanted);
  });

  test.each([
    ['kiln_and_co', '/tags/0', [['kiln_and_co', 'tag', '']]],
    ['@annavance_mum', '/media/0/tags/1', [['@annavance_mum', 'tag', 'person']]],
    ['', '/tags/0', []],
    ['kiln_and_co', '/media/0/alt', []],
  ])('a tag is a handle as a whole: %s at %s', (text, pointer, wanted) => {
    expect(seen(text, pointer)).toEqual(wanted);
  });

  test('a place is the place in the text, whatever is hidden in it', () => {
    expect(seen('Thanks\u200B \uFF20lanterns')).toEqual([['\uFF20lanterns', 'mention', '']]);
  });
});

describe('whose they are', () => {
  const index = accountsIndex(
    schoolOf({
      staff: [{ id: 'a', personalAccounts: ['@Jo_Bakes', 'https://x.com/jo.h', '@oakfieldprimary'] }],
      accounts: [
        { channel: 'x', handle: '@OakfieldPrimary', kind: 'official', owners: [], facts: {} },
        { channel: 'facebook', handle: 'https://www.facebook.com/friends.of.oakfield', kind: 'association', owners: [], facts: {} },
        { channel: 'x', handle: 'mrquill', kind: 'personal', owners: [], facts: {} },
      ],
    }),
  );

  test.each(['oakfieldprimary', '@OAKFIELDPRIMARY', 'friends.of.oakfield'])('%s is ours', (handle) => {
    expect([index.isOurs(handle), index.isStaffs(handle)]).toEqual([true, false]);
  });
  test.each(['jo_bakes', '@JO_bakes', 'mrquill'])('%s is somebody’s on the staff', (handle) => {
    expect([index.isOurs(handle), index.isStaffs(handle)]).toEqual([false, true]);
  });
  test.each(['', '@', 'oakfield', 'jo'])('“%s” is nobody’s that we know', (handle) => {
    expect([index.isOurs(handle), index.isStaffs(handle)]).toEqual([false, false]);
  });

  test.each([
    ['@Kit_Test', 'kit_test'],
    ['https://www.instagram.com/Kit_Test/?hl=en', 'kit_test'],
    ['https://uk.linkedin.com/in/kit-test', 'kit-test'],
    ['https://kit.example/page/', 'page'],
    ['  kit  ', 'kit'],
  ])('%s is compared as %s', (said, key) => {
    expect(handleKey(said)).toBe(key);
  });
});
