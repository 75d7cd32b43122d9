import { describe, expect, test } from '@jest/globals';
import unsafeLink from '../../src/checks/unsafe-link.ts';
import type { Post } from '../../src/model.ts';
import { checkTester, evidenceOf } from '../check-tester.ts';
import { schoolOf } from '../school.ts';

const school = schoolOf({ domains: ['oakfield.sch.uk'] });
const words = (text: string): Post => ({ channel: 'facebook', text });
const linked = (link: string): Post => ({ channel: 'facebook', text: 'Have a look', links: [link] });

checkTester(unsafeLink, {
  school,
  keeps: [
    { why: 'a library', post: words('Bonus fun at library.example!') },
    { why: 'the school itself', post: words('All dates: https://www.oakfield.sch.uk/dates') },
    { why: 'no link at all', post: words('Reading tonight. In the hall.') },
    { why: 'two sentences run together', post: words('We had a bet.It was fun') },
    { why: 'a county', post: words('Visit https://www.essex.gov.uk/schools or middlesex.example and sussex-art.example') },
    { why: 'a town', post: words('https://scunthorpe-museums.example/families') },
    { why: 'words within words', post: words('be-there.example bethere.example therapist.example dog-grooming.example alphabet.example') },
    { why: 'those who help', post: words('https://www.begambleaware.org/help and https://sex-education-forum.example/parents') },
    { why: 'a page by its port', post: words('https://library.example:8443/books') },
    { why: 'a company’s own short links', post: words('https://youtu.be/abc and https://forms.gle/xyz and https://goo.gl/maps/abc') },
    { why: 'a colleague’s mailbox is personal-data’s', post: words('Write to office@oakfield.sch.uk') },
    { why: 'a map’s position in a path', post: words('https://www.google.com/maps/@53.2,-2.9,15z') },
    { why: 'a Welsh name', post: words('https://tŷ-mawr.example/plant') },
    { why: 'a file of ours', post: { channel: 'x', text: 'Hi', media: [{ file: 'poker.exe.jpg' }] } },
    { why: 'a document', post: words('https://www.oakfield.sch.uk/letter.pdf and https://www.oakfield.sch.uk/a.tar.gz') },
    { why: 'talk of data', post: words('Our data: 5/6 were late. JavaScript: an introduction, in Code Club.') },
    { why: 'a company’s own domain elsewhere', post: words('https://www.amazon.com.au/book') },
  ],
  breaks: [
    { why: 'gambling', post: words('Bonus fun at casino-spins.example!'), finds: [{ kind: 'gambling', match: 'casino-spins.example' }] },
    {
      why: 'a bookmaker',
      post: linked('https://www.bet365.com/offers'),
      finds: [{ kind: 'gambling', match: 'https://www.bet365.com/offers' }],
    },
    { why: 'an ending that says it', post: words('See https://spin.bet'), finds: [{ kind: 'gambling', match: 'https://spin.bet' }] },
    { why: 'two words of a name', post: words('free-spins.example/now'), finds: [{ kind: 'gambling', match: 'free-spins.example/now' }] },
    { why: 'for adults', post: words('Look: www.pornhub.com'), finds: [{ kind: 'adult', match: 'www.pornhub.com' }] },
    { why: 'a word at the head', post: words('freeporn.example/a'), finds: [{ kind: 'adult', match: 'freeporn.example/a' }] },
    {
      why: 'a whole part of a name',
      post: words('https://sex-shop.example'),
      finds: [{ kind: 'adult', match: 'https://sex-shop.example' }],
    },
    { why: 'spoken out', post: words('Go to casino dot com now'), finds: [{ kind: 'gambling', match: 'casino dot com' }] },
    { why: 'dots in brackets', post: words('casino[.]example/x'), finds: [{ kind: 'gambling', match: 'casino[.]example/x' }] },
    {
      why: 'letters between which nobody sees anything',
      post: words('https://ca\u200Bsino.example'),
      finds: [{ kind: 'gambling', match: 'https://ca\u200Bsino.example' }],
    },
    { why: 'hate', post: words('https://stormfront.org/forum'), finds: [{ kind: 'hate', match: 'https://stormfront.org/forum' }] },
    {
      why: 'hate in two words',
      post: words('https://white-power.example'),
      finds: [{ kind: 'hate', match: 'https://white-power.example' }],
    },
    {
      why: 'a program',
      post: words('https://games.example/fun.exe'),
      finds: [{ kind: 'malware', match: 'https://games.example/fun.exe' }],
    },
    {
      why: 'two endings',
      post: words('https://files.example/letter.pdf.zip'),
      finds: [{ kind: 'malware', match: 'https://files.example/letter.pdf.zip' }],
    },
    {
      why: 'a page that gathers',
      post: words('https://webhook.site/abc?x=1'),
      finds: [{ kind: 'malware', match: 'https://webhook.site/abc?x=1' }],
    },
    {
      why: 'it hands on a cookie',
      post: linked('https://a.example/?c=document.cookie'),
      finds: [{ kind: 'malware', match: 'https://a.example/?c=document.cookie' }],
    },
    { why: 'a program in a link', post: words('[Dates](javascript:alert(1))'), finds: [{ kind: 'script', match: 'javascript:alert(1)' }] },
    {
      why: 'the same in HTML, disguised',
      post: words('<a href="java&#115;cript:alert(1)">Dates</a>'),
      finds: [{ kind: 'script', match: 'java&#115;cript:alert(1)' }],
    },
    { why: 'a page in a link', post: linked('data:text/html,<b>hi</b>'), finds: [{ kind: 'script', match: 'data:text/html,<b>hi</b>' }] },
    { why: 'vbscript', post: linked('vbscript:msgbox("hi")'), finds: [{ kind: 'script', match: 'vbscript:msgbox("hi")' }] },
    {
      why: 'a password',
      post: words('https://office:Summer1@files.example/'),
      finds: [{ kind: 'credentials', match: 'https://office:Summer1@files.example/' }],
    },
    {
      why: 'the school before the @',
      post: words('https://oakfield.sch.uk@evil.example/login'),
      finds: [{ kind: 'credentials', match: 'https://oakfield.sch.uk@evil.example/login' }],
    },
    {
      why: 'Cyrillic letters',
      post: words('https://www.faсebook.com/page'),
      finds: [{ kind: 'look-alike', match: 'https://www.faсebook.com/page' }],
    },
    { why: 'punycode', post: words('https://xn--80ak6aa92e.com'), finds: [{ kind: 'look-alike', match: 'https://xn--80ak6aa92e.com' }] },
    {
      why: 'a figure for a letter of ours',
      post: words('https://0akfield.example/pay'),
      finds: [{ kind: 'look-alike', match: 'https://0akfield.example/pay' }],
    },
    {
      why: 'ours, and more behind it',
      post: words('https://oakfield.sch.uk.example.org/'),
      finds: [{ kind: 'look-alike', match: 'https://oakfield.sch.uk.example.org/' }],
    },
    { why: 'a known name with a figure', post: words('paypa1.com/pay'), finds: [{ kind: 'look-alike', match: 'paypa1.com/pay' }] },
    { why: 'a short link', post: words('Dates: bit.ly/abc'), finds: [{ kind: 'shortener', match: 'bit.ly/abc', doubt: true }] },
    {
      why: 'a number',
      post: words('https://192.0.2.7/plan'),
      finds: [{ kind: 'raw-address', match: 'https://192.0.2.7/plan', doubt: true }],
    },
    {
      why: 'version 6',
      post: words('https://[2001:db8::1]/plan'),
      finds: [{ kind: 'raw-address', match: 'https://[2001:db8::1]/plan', doubt: true }],
    },
    {
      why: 'one long number',
      post: words('http://3221225991/'),
      finds: [{ kind: 'raw-address', match: 'http://3221225991/', doubt: true }],
    },
    {
      why: 'not encrypted',
      post: words('http://library.example/books.'),
      finds: [{ kind: 'plain-http', match: 'http://library.example/books', doubt: true }],
    },
    {
      why: 'a link within a link',
      post: words('https://l.facebook.com/l.php?u=https%3A%2F%2Fpokerstars.com%2F'),
      finds: [{ kind: 'gambling', match: 'https://l.facebook.com/l.php?u=https%3A%2F%2Fpokerstars.com%2F' }],
    },
    {
      why: 'each once, in its order',
      post: words('<a href="http://library.example">x</a> and https://casino.example'),
      finds: [
        { kind: 'plain-http', match: 'http://library.example', doubt: true },
        { kind: 'gambling', match: 'https://casino.example' },
      ],
    },
  ],
});

describe('what it is told', () => {
  test('the domain that is copied is named', () => {
    const [found] = evidenceOf(unsafeLink, { why: '', post: words('https://faceb00k.com') }, school);
    expect(found?.data?.['like']).toBe('facebook.com');
  });
  test('a received comment is not its business', () => {
    expect(evidenceOf(unsafeLink, { why: '', post: { ...words('http://casino.example'), kind: 'comment' } }, school)).toEqual([]);
  });
});
