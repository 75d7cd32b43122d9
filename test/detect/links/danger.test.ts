import { describe, expect, test } from '@jest/globals';
import { dangerOf } from '../../../src/detect/links/danger.ts';
import { linksInField } from '../../../src/detect/links/find.ts';
import { unfitOf } from '../../../src/detect/links/unfit.ts';
import { fieldOf } from '../../../src/text/field.ts';

const danger = (link: string, own: readonly string[] = ['oakfield.cheshire.sch.uk']) => {
  const [found] = linksInField(fieldOf('/links/0', link));
  return found === undefined ? 'no link' : dangerOf(found, own);
};

describe('what a host’s name says', () => {
  test.each<[kind: ReturnType<typeof unfitOf>, hosts: string]>([
    [
      'adult',
      'pornhub.com www.pornhub.com m.xvideos.es free-porn.example teenporn.example sex.example a.sexy hot-singles.example live.sex-cams.example xxx.example onlyfans.com',
    ],
    [
      'gambling',
      'casino.example a.casino spin.bet best-casino.example casinoworld.example casino123.example 888casino.example online-slots.example www.paddypower.com uk-betting.example poker-night.example national-lottery.co.uk',
    ],
    ['hate', 'stormfront.org whitepower.example white-power.example kkk.example combat18.example'],
    [
      undefined,
      'essex.example middlesex.example sussex.example wessex-heritage.example scunthorpe.example penistone.example cockermouth.example bethere.example therapist.example',
    ],
    [
      undefined,
      'bethany.example betty.example alphabet.example better.example pets.example analyst.example cumbria.example cucumber.example class.example assembly.example grass.example',
    ],
    [
      undefined,
      'begambleaware.org gamblingtherapy.org sexeducationforum.org.uk sex-education.example porn-harms-help.example time-slots.example book-a-slot.example bingo.example',
    ],
    [
      undefined,
      'pakistan-relief.example whitehall.example power-white-goods.example nazi-germany-history.example pokerwork.example red-hot-poker.example school-lottery.example spinning.example',
    ],
    [undefined, 'casino.essex.sch.uk poker.ac.uk sex.nhs.uk gambling.gov.uk'],
  ])('%s: %s', (kind, hosts) => {
    expect(hosts.split(' ').filter((host) => unfitOf(host) !== kind)).toEqual([]);
  });
});

describe('programs', () => {
  test.each(['a.exe', 'a.EXE', 'a.scr', 'a.apk', 'a.docm', 'a.pdf.exe', 'photo.jpg.zip', 'a%2Eexe', 'a.exe?x=1', 'a.exe#b', 'a.exe/'])(
    '%s',
    (file) => {
      expect(danger(`https://files.example/${file}`)).toMatchObject({ danger: 'malware' });
    },
  );
  test.each(['a.pdf', 'a.zip', 'a.tar.gz', 'a.docx', 'exe', 'a.exeter', 'a.mp4', 'a.v1.2.pdf', 'about.html', 'a.com'])(
    '%s is none',
    (file) => {
      expect(danger(`https://files.example/${file}`)).toBeUndefined();
    },
  );
  test.each([
    'https://newsletter.zip/',
    'https://abc.ngrok-free.app/',
    'https://grabify.link/A',
    `https://a.example/?x=$${'{x}'}`,
    'https://a.example/#<script',
  ])('%s', (link) => {
    expect(danger(link)).toMatchObject({ danger: 'malware' });
  });
});

describe('look-alikes', () => {
  test.each([
    ['https://faceb00k.com', 'facebook.com'],
    ['https://rnicrosoft.com', 'microsoft.com'],
    ['https://www.paypaI.com.secure.example', 'paypal.com'],
    ['https://аррӏе.com', 'apple.com'],
    ['https://facébook.com', 'facebook.com'],
    ['https://xn--fcbook-pua1b.com', undefined],
    ['https://oakf1eld.example', 'oakfield.cheshire.sch.uk'],
    ['https://оakfield.example', 'oakfield.cheshire.sch.uk'],
    ['https://oakfield.cheshire.sch.uk.login.example', 'oakfield.cheshire.sch.uk'],
    ['https://oakfield-cheshire-sch-uk.example', 'oakfield.cheshire.sch.uk'],
    ['https://www.gov.uk.refunds.example', 'gov.uk'],
  ])('%s is made to look like %s', (link, like) => {
    if (like === undefined) expect(danger(link)).not.toBe('no link');
    else expect(danger(link)).toEqual({ danger: 'look-alike', like });
  });
  test('letters of two scripts in one name', () => {
    expect(danger('https://lіbrary.example')).toEqual({ danger: 'look-alike', like: 'library' });
  });
  test('letters of two scripts, of which none looks Latin', () => {
    expect(danger('https://bжnk.example')).toMatchObject({ danger: 'look-alike' });
  });
  test('punycode that cannot be read', () => {
    expect(danger('https://xn--99999999999.example')).toMatchObject({ danger: 'look-alike' });
  });
  test.each([
    ...[
      'https://facebook.com',
      'https://m.facebook.com',
      'https://www.oakfield.cheshire.sch.uk',
      'https://oakfield.example',
      'https://www.gov.uk/a',
    ],
    ...[
      'https://tŷ.example',
      'https://münchen.example',
      'https://школа.example',
      'https://中国.example',
      'https://amazon.com.au',
      'https://xn--mnchen-3ya.de',
    ],
    ...['https://oakfields.example', 'https://apply.example', 'https://faces.example', 'https://noun.example', 'https://corn.example'],
  ])('%s is what it seems', (link) => {
    expect(danger(link)).toBeUndefined();
  });
});

describe('a link whose words are another', () => {
  const labelled = (text: string) => linksInField(fieldOf('/text', text)).map((link) => dangerOf(link, [])?.danger);
  test.each([
    '[www.oakfield.sch.uk](https://evil.example/login)',
    '<a href="https://evil.example">https://oakfield.sch.uk</a>',
    '[bbc.co.uk](https://news.co.uk)',
  ])('%s', (text) => {
    expect(labelled(text)).toContain('look-alike');
  });
  test.each([
    '[oakfield.sch.uk](https://www.oakfield.sch.uk/dates)',
    '[www.bbc.co.uk](https://news.bbc.co.uk/a)',
    '[oakfield.sch.uk](https://dates.oakfield.sch.uk/)',
    '[our dates](https://dates.example)',
    '<a href="https://dates.example"><b>here</b></a>',
  ])('%s is what it says', (text) => {
    expect(labelled(text).filter((one) => one !== undefined)).toEqual([]);
  });
});

describe('doubts', () => {
  test.each([
    ['https://bit.ly/a', 'shortener'],
    ['https://www.tinyurl.com/a', 'shortener'],
    ['https://goo.gl/a', 'shortener'],
    ['https://192.0.2.7/', 'raw-address'],
    ['http://0xC0.0x00.0x02.0x07/', 'raw-address'],
    ['http://0300.0.02.07/', 'raw-address'],
    ['http://3221225991/', 'raw-address'],
    ['http://0xC0000207/', 'raw-address'],
    ['https://[::1]/', 'raw-address'],
    ['http://a.example', 'plain-http'],
    ['hxxp://a.example', 'plain-http'],
  ])('%s: %s', (link, kind) => {
    expect(danger(link)).toEqual({ danger: kind, like: '' });
  });
  test.each([
    'https://goo.gl/maps/a',
    'https://maps.app.goo.gl/a',
    'https://youtu.be/a',
    'https://forms.gle/a',
    'ftp://a.example',
    'https://habit.ly/x',
    'https://2026.example',
  ])('%s is none', (link) => {
    expect(danger(link)).toBeUndefined();
  });
  test('the worst is told', () => {
    expect(danger('http://casino.example')).toMatchObject({ danger: 'gambling' });
    expect(danger('http://u@casino.example')).toMatchObject({ danger: 'credentials' });
  });
});
