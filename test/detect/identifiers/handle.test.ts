import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { handle } from '../../../src/detect/identifiers/handle.ts';
import { isOfficial, isPersonal } from '../../../src/detect/identifiers/handle-form.ts';
import { profilesIn } from '../../../src/detect/identifiers/profile-url.ts';
import { hitsIn } from './hits.ts';

const profiles = (text: string): readonly string[] => [...profilesIn(text)].map(({ start, end }) => text.slice(start, end));

describe('profile URLs', () => {
  test.each(['https://x.com/kit_test', 'instagram.com/kit.test', 'https://www.tiktok.com/@kit.test'])('the vectors: %s', (text) => {
    expect(profiles(text)).toEqual([text]);
    expect(profiles(`See ${text}.`)).toEqual([text]);
    expect(hitsIn(handle, text)).toEqual([]);
    expect(hitsIn(handle, `My page is ${text}.`)).toEqual([text]);
  });
  test.each(['https://x.com/', 'https://example.org/@kit', 'tiktok dance'])('the vectors: not %s', (text) => {
    expect(profiles(text)).toEqual([]);
    expect(hitsIn(handle, `My page is ${text}`)).toEqual([]);
  });

  test.each(['one of our nans', 'two of our grandads', 'somebody’s grandmother', 'his aunties', 'one of our mums'])(
    'of one of the family: %s',
    (who) => {
      expect(hitsIn(handle, `Knitted by ${who}. Find more of her work at tiktok.com/@mrs_kit_61`)).toEqual(['tiktok.com/@mrs_kit_61']);
    },
  );
  test.each(['the museum', 'a granary', 'the nanotech firm'])('of nobody of the family: %s', (who) => {
    expect(hitsIn(handle, `Lent by ${who}. Find more of her work at tiktok.com/@mrs_kit_61`)).toEqual([]);
  });

  test.each([
    ['https://twitter.com/kit_test', 'kit_test'],
    ['https://mobile.twitter.com/kit_test?s=20', 'kit_test'],
    ['https://m.facebook.com/kit.test/', 'kit.test'],
    ['https://fb.com/kit.test', 'kit.test'],
    ['fb.me/kit.test', 'kit.test'],
    ['https://en-gb.facebook.com/kit.test', 'kit.test'],
    ['https://www.threads.net/@kit.test', 'kit.test'],
    ['https://www.threads.com/@kit.test', 'kit.test'],
    ['https://youtube.com/@kit-test', 'kit-test'],
    ['https://bsky.app/profile/kit.bsky.social', 'kit.bsky.social'],
    ['linktr.ee/kit.test', 'kit.test'],
    ['https://www.twitch.tv/kit_test', 'kit_test'],
    ['https://discord.gg/aBc123', 'aBc123'],
    ['HTTPS://X.COM/Kit_Test', 'Kit_Test'],
  ])('%s is %s, whoever that is', (text, name) => {
    expect([...profilesIn(text)].map((profile) => [profile.name, profile.isPersons])).toEqual([[name, false]]);
    expect(hitsIn(handle, text)).toEqual([]);
  });

  test.each([
    'https://www.linkedin.com/in/kit-test-92',
    'https://uk.linkedin.com/in/kit-test/',
    'https://www.facebook.com/profile.php?id=100012345678',
    'https://www.facebook.com/people/Kit-Test/100012345678',
    'https://snapchat.com/add/kit_test',
    'https://www.roblox.com/users/12345/profile',
    'roblox.com/users/12345',
    'https://discord.com/users/123456789012345678',
    'https://www.strava.com/athletes/12345',
    'https://www.reddit.com/user/kit_test',
    'reddit.com/u/kit_test',
    'facebook.com/kit.tester.92',
    'facebook.com/Kit.Tester.92',
    'https://www.facebook.com/PROFILE.PHP?id=100012345678',
  ])('%s is a person’s by its form', (text) => {
    const end = text.replace(/\/$/, '');
    expect(hitsIn(handle, text)).toEqual([end]);
    expect(hitsIn(handle, `Thanks (${end})!`)).toEqual([end]);
    expect(hitsIn(handle, `Thanks ${end}.`)).toEqual([end]);
  });

  test.each([
    ...[
      'home',
      'explore',
      'search',
      'intent',
      'share',
      'hashtag',
      'i',
      'settings',
      'login',
      'signup',
      'compose',
      'messages',
      'notifications',
    ].map((name) => `x.com/${name}`),
    ...['tos', 'privacy', 'about', 'jobs'].map((name) => `https://x.com/${name}`),
    ...['p', 'reel', 'reels', 'explore', 'stories', 'tv', 'accounts', 'about', 'direct', 'developer', 'legal', 'web', 's'].map(
      (name) => `instagram.com/${name}`,
    ),
    ...[
      'groups',
      'events',
      'pages',
      'watch',
      'marketplace',
      'sharer',
      'sharer.php',
      'share',
      'photo',
      'photos',
      'photo.php',
      'permalink.php',
    ].map((name) => `facebook.com/${name}`),
    ...[
      'story.php',
      'login',
      'policies',
      'privacy',
      'hashtag',
      'gaming',
      'search',
      'home.php',
      'business',
      'settings',
      'people',
      'profile.php',
    ].map((name) => `facebook.com/${name}`),
    ...['plugins', 'dialog', 'legal', 'terms', 'fundraisers', 'donate'].map((name) => `facebook.com/${name}`),
    ...['directory', 'downloads', 'jobs', 'settings', 'videos', 'store', 'turbo'].map((name) => `twitch.tv/${name}`),
    'https://x.com/HOME',
    'https://x.com/kit_test/status/123',
    'https://x.com/kit_test_has_too_long_a_name',
    'https://instagram.com/p/Abc123/',
    'https://www.facebook.com/groups/123456',
    'https://youtube.com/watch?v=abc',
    'https://www.tiktok.com/kit.test',
    'https://www.linkedin.com/company/kit-test',
    'https://notx.com/kit_test',
    'https://x.com.example.org/kit_test',
    'kit@x.com/kit_test',
    'https://snapchat.com/kit_test',
    'https://facebook.com/kit',
  ])('no profile: %s', (text) => {
    expect(profiles(text)).toEqual([]);
    expect(hitsIn(handle, `my page: ${text}`)).toEqual([]);
  });
});

const PLATFORMS = [
  ...[
    'insta',
    'Instagram',
    'IG',
    'snap',
    'Snapchat',
    'TikTok',
    'tik tok',
    'Twitter',
    'X',
    'Facebook',
    'fb',
    'Threads',
    'YouTube',
    'you tube',
    'yt',
  ],
  ...[
    'Discord',
    'Roblox',
    'Twitch',
    'Bluesky',
    'bsky',
    'Mastodon',
    'LinkedIn',
    'PSN',
    'Xbox',
    'Xbox Live',
    'Fortnite',
    'Minecraft',
    'gamertag',
  ],
];

test.each(PLATFORMS)('whose %s it is', (platform) => {
  for (const said of [
    `my ${platform} is`,
    `My ${platform}:`,
    `my new ${platform} account is`,
    `his ${platform} =`,
    `her ${platform} handle -`,
    `Jo's ${platform} is`,
  ])
    expect(hitsIn(handle, `Hi, ${said} @kit_test now`)).toEqual(['@kit_test']);
  expect(hitsIn(handle, `add me on ${platform} @kit_test`)).toEqual(['@kit_test']);
  expect(hitsIn(handle, `add me on ${platform}: kit_test`)).toEqual(['kit_test']);
  expect(hitsIn(handle, `my ${platform}: kittest`)).toEqual(['kittest']);
  expect(hitsIn(handle, `our ${platform} is @kit_test`)).toEqual([]);
  expect(hitsIn(handle, `the ${platform} of @kit_test`)).toEqual([]);
  expect(hitsIn(handle, `my ${platform} is great`)).toEqual([]);
});

test.each(
  [
    'my handle is',
    'my username is',
    'my user name:',
    'my page',
    'his profile:',
    'her socials',
    "my mum's insta is",
    "his brother's account:",
    'My account on X is',
  ].concat(
    [
      'follow me',
      'Follow me on',
      'add me at',
      'dm me',
      'DM me:',
      'pm me',
      'message me via',
      'msg me',
      'friend me',
      'find me over on Insta as',
      'snap me',
    ],
    ['text me on my Snapchat', 'inbox me', 'tag me', 'hit me up on', 'hmu', "I'm", 'I am', "I'm on Insta as", 'follow me up at'],
  ),
)('after "%s"', (said) => {
  expect(hitsIn(handle, `${said} @kit_test please`)).toEqual(['@kit_test']);
  expect(hitsIn(handle, `${said} (@kit_test)`)).toEqual(['@kit_test']);
  expect(hitsIn(handle, `${said} @oakfieldprimary`)).toEqual([]);
  expect(hitsIn(handle, `${said} https://x.com/kit_test`)).toEqual(['https://x.com/kit_test']);
});

test.each([
  ['my insta is kit_test', 'kit_test'],
  ['my snap: kittest', 'kittest'],
  ['My Discord: kit#1234', 'kit#1234'],
  ['his gamertag is KitPlays99', 'KitPlays99'],
  ['add me on Snapchat kittest99', 'kittest99'],
  ['Find me on Mastodon @kit@mastodon.example.', '@kit@mastodon.example'],
  ['Follow me: @kit.bsky.social', '@kit.bsky.social'],
  ["Jake's insta: jake_09", 'jake_09'],
  ['Follow me on X @MrsLangtonHT', '@MrsLangtonHT'],
  ['our mum @jane', '@jane'],
  ['my snap: kit_test a/b', 'kit_test'],
  ['MY INSTA IS kit_test', 'kit_test'],
  ['my insta is "kit_test"', 'kit_test'],
  ['**my insta**: **kit_test**', 'kit_test'],
])('%s', (text, found) => {
  expect(hitsIn(handle, text)).toEqual([found]);
});

test.each([
  '@kit_test',
  'Look at @kit_test and @janesmith92',
  'Follow us on Instagram @oakfieldprimary',
  'Follow us @janesmith92',
  "Chester Zoo's insta is @chesterzoo",
  'my snap: oakfieldprimary',
  "the shop's insta: kit_test",
  "the shop's insta is @kit_test",
  'my username: HTTP://example.org',
  'my snap: Kittest',
  'my account: kit_1.COM/page',
  'facebook.com/a.kit.tester.92',
  'facebook.com/kit.tester.92a',
  'my insta is private',
  'my TikTok is amazing',
  'my instagram is 100',
  'my page 12 is torn',
  'my username: https://example.org',
  "Today's page: chapter_4",
  'jo@example.org is my account',
  'my account: jo@example.org',
  'my account: example.org/page',
  'Thanks to author Onjali Rauf (@OnjaliRauf)',
  'Thanks to all the mums and dads! Follow @oakfieldpta',
  'mums love @halesmerelibrary',
  'mums love @kit_test',
  'mums love @halesmere',
  'The poet, a dad, is @janesmith92',
  'A mum came. Then @janesmith92 did',
  'https://wa.me/447700900123',
])('nobody private is shown in %s', (text) => {
  expect(hitsIn(handle, text)).toEqual([]);
});

test.each(
  `mum mums mummy mummies dad dads daddy nan granny grandma grandad grandpa aunt auntie aunty uncle brother sister cousin parent parents carer carers
  neighbour neighbours childminder husband wife partner boyfriend girlfriend friend pupil pupils child boy girl volunteer volunteers helper helpers
  babysitter son daughter`.split(/\s+/),
)('a personal form in a sentence with "%s"', (person) => {
  expect(hitsIn(handle, `Cake by our ${person} @janesmith92!`)).toEqual(['@janesmith92']);
  expect(hitsIn(handle, `Thanks @jp_91_xx, our ${person}`)).toEqual(['@jp_91_xx']);
  expect(hitsIn(handle, `All by our ${person}: instagram.com/jp_91_xx`)).toEqual(['instagram.com/jp_91_xx']);
  expect(hitsIn(handle, `Cake by our ${person}x @janesmith92`)).toEqual([]);
});

test.each(
  `author illustrator poet writer artist MP councillor mayor minister Olympian paralympian player athlete astronaut scientist presenter actor singer band
  company business photographer shop organisation charity museum club brand theatre`.split(/\s+/),
)('not of a known %s', (role) => {
  expect(hitsIn(handle, `The parents met the ${role} @janesmith92`)).toEqual([]);
  expect(hitsIn(handle, `The parents met the ${role}ed @janesmith92`)).toEqual(['@janesmith92']);
});

test.each([
  ...[
    'jane.smith',
    'jane_smith',
    'JaneSmith',
    'janesmith',
    'smith.jane',
    'jane',
    'Jane-Smith',
    'oliver.k',
    'kit_test92',
    'kitty2014',
    'kt.09',
  ],
  ...[
    'jp_91_xx',
    'kit_x',
    'kit9xxo',
    'kit_1999',
    'abc123',
    'j.1234',
    'kittest500',
    'KIT_1999',
    'ABC12',
    'jp91smith',
    'JP_91SMITH',
    'a12bcd',
    'abc_12xyz',
    'janeabc',
  ],
])('%s is a person’s name for themselves', (name) => {
  expect(isPersonal(name)).toBe(true);
});

test.each([
  'kit_test',
  'halesmere',
  'kitbox',
  'halesmere5',
  'thehalesmere',
  'xx',
  'kit',
  'oakfieldprimary',
  'jane.books',
  'AmeliaTrust92',
  'kits_99_test',
  'a1bcd',
  'ab12345cd',
  'abcd12ef',
  'x.abc12ef',
  'janeab',
  'amyabcd',
])('%s is not', (name) => {
  expect(isPersonal(name)).toBe(false);
});

test.each(
  `school primary academy infant junior nursery college university uni pta ptfa trust council official museum library theatre gallery zoo farm church parish
  club team fc rfc cc scout brownie guide police fire rescue nhs hospital charity foundation society association centre center park castle cafe shop store
  ltd group choir band orchestra books press news radio bbc itv .gov .sch.uk .ac.uk .org mat community events kitchen bakery studio photograph coaching sport tennis
  football rugby dance swim`.split(/\s+/),
)('"%s" is what an organisation calls itself', (word) => {
  expect(isOfficial(`halesmere${word}`)).toBe(true);
  expect(isOfficial(`halesmere_${word.toUpperCase()}`)).toBe(true);
});

test.each([
  'janebishop',
  'amelia_parker',
  'jackfarmer',
  'kateparkin',
  'rosechurchill',
  'jomcgovern',
  'unity9',
  'bandit',
  'ccarol',
  'rfcarol',
])('but %s does not', (name) => {
  expect(isOfficial(name)).toBe(false);
});

test('it looks where there may be one, and only there', () => {
  for (const text of ['We had cake.', 'Well done, Year 6!']) expect(handle.mayHold(text)).toBe(false);
});

test('a handle after "my insta is", whatever it is called; and never an e-mail address', () => {
  const name = fc.stringMatching(/^[a-z][a-z0-9_.]{1,12}[a-z0-9_]$/).filter((one) => !isOfficial(one) && !one.includes('..'));
  fc.assert(
    fc.property(name, (one) => {
      expect(hitsIn(handle, `my insta is @${one}, ok`)).toEqual([`@${one}`]);
      expect(hitsIn(handle, `my insta is jo@${one}, ok`).filter((hit) => hit.startsWith('@'))).toEqual([]);
    }),
  );
});

describe('in what other words a handle is somebody’s', () => {
  test.each([
    ['Cakes by one of our mums, follow her at @jems_little_bakes.', '@jems_little_bakes'],
    ['A grandad mends bikes: message him on Instagram as @cog_and_chain', '@cog_and_chain'],
    ['The gate was mended by one of our dads. Thank him here: tiktok.com/@jo_1979_x', 'tiktok.com/@jo_1979_x'],
    ['Photos are on Mrs Gale’s own page, https://www.facebook.com/gale.family.hx7.', 'https://www.facebook.com/gale.family.hx7'],
    ['See Mr Gale’s page: @gales_of_laughter', '@gales_of_laughter'],
    ['It is on Ruby’s own account @gales_of_laughter', '@gales_of_laughter'],
    ['her own insta is @ m a r n i e s m u m 8 8', '@ m a r n i e s m u m 8 8'],
    ['Our lollipop man jokes as @big_al_71 in his spare time.', '@big_al_71'],
    ['Our caretaker sings as @big_al_71', '@big_al_71'],
  ])('%s', (text, said) => {
    expect(hitsIn(handle, text)).toEqual([said]);
  });
  test.each([
    'Our author is Ann Onymous, follow her at @ann_writes_tales.',
    'The lighthouse keeper tweets, follow her at @lamp_and_lens.',
    'One of our mums runs the school shop, follow her at @halmere_school_shop.',
    'It is on Ruby’s page @gales_of_laughter',
    'It is on the shop’s own page @gales_of_laughter',
    'The letters @ m a r n i e s m u m were on the board',
    'her own insta is @ a b c',
    'Our lollipop man thanks @stagecoach',
    'Our teacher loved the talk by @kit_marl_92',
  ])('but not %s', (text) => {
    expect(hitsIn(handle, text)).toEqual([]);
  });
});

test('its kind', () => expect(handle.kind).toBe('handle'));

test.each(['@personal.zedco', '@zedco.personal', '@zedco_personal_co', '@Personal-zedco'])('%s says itself that it is personal', (said) => {
  expect(hitsIn(handle, `See ${said} now`)).toEqual([said]);
});
test.each(['@personality', '@zedpersonal', '@impersonal_zed', '@zed.personalco'])('%s does not', (said) => {
  expect(hitsIn(handle, `See ${said} now`)).toEqual([]);
});

test('initials and figures at its beginning are a person’s', () => {
  expect(hitsIn(handle, 'Our friend is @jp91zz')).toEqual(['@jp91zz']);
});

describe('letter by letter', () => {
  test('what ends the sentence is no part of it', () => {
    expect(hitsIn(handle, 'my insta is @ z e d c o . . . and')).toEqual(['@ z e d c o']);
    expect(hitsIn(handle, 'my insta is @ z e d c o .')).toEqual(['@ z e d c o']);
  });
  test('an organisation’s is nobody’s', () => {
    expect(hitsIn(handle, 'my insta is @ z e d s h o p')).toEqual([]);
    expect(hitsIn(handle, 'Our friend is @ j p 9 1 z z')).toEqual(['@ j p 9 1 z z']);
  });
});

test.each([
  ['my insta: http', []],
  ['my insta: https', []],
  ['my insta: www.zedco', []],
  ['my insta: xhttps', ['xhttps']],
  ['my insta: httpsy', ['httpsy']],
  ['my insta: kit_t@example.org', []],
])('%s', (text, said) => {
  expect(hitsIn(handle, text)).toEqual(said);
});
