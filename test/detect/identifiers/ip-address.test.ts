import { isIPv4, isIPv6 } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ipAddress } from '../../../src/detect/identifiers/ip-address.ts';
import { groupsOfSix, isFour } from '../../../src/detect/identifiers/ip-form.ts';
import { doubtsIn, hitsIn } from './hits.ts';

test('its kind, and that most texts are looked at no closer', () => {
  expect(ipAddress.kind).toBe('ip-address');
  expect(ipAddress.mayHold('Sports day was cool, windy and loud: well done to all of Oak class!')).toBe(false);
  expect(ipAddress.mayHold('Room 12 has 30 chairs')).toBe(false);
  expect(ipAddress.mayHold('ab-ab-ab-ab and a:b:c')).toBe(false);
});

describe('of version 4', () => {
  test.each(['192.0.2.1', '203.0.113.255', '198.51.100.7', '1.2.3.100', '100.1.1.1'])('%s is one for sure', (address) => {
    expect(hitsIn(ipAddress, `Type ${address}.`)).toEqual([address]);
    expect(doubtsIn(ipAddress, address)).toEqual([]);
  });

  test.each(['256.1.1.1', '1.256.1.100', '1.2.3', '1.2.3.4.5', '192.0.2.01', '192.00.2.1', '192.0.2', '192.0.2.1000', '1192.0.2.1'])(
    '%s is none, called so or not',
    (text) => {
      expect(hitsIn(ipAddress, text)).toEqual([]);
      expect(hitsIn(ipAddress, `IP ${text}`)).toEqual([]);
    },
  );

  test.each(['10.0.0.1', '12.5.6.7', '1.2.3.10', '99.99.99.99'])('%s alone is a doubt', (address) => {
    expect(doubtsIn(ipAddress, `It is ${address} now`)).toEqual([address]);
    expect(doubtsIn(ipAddress, `The server is ${address} now`)).toEqual([]);
    expect(hitsIn(ipAddress, `The server is ${address} now`)).toEqual([address]);
    expect(hitsIn(ipAddress, `A lesson or two, ${address}, now`)).toEqual([]);
  });

  test.each(['1.2.3.4', '9.9.9.9', '0.0.0.0'])('%s alone is none', (text) => {
    expect(hitsIn(ipAddress, text)).toEqual([]);
    expect(hitsIn(ipAddress, `server ${text}`)).toEqual([text]);
  });

  const NAMES =
    'IP IPs IPv4 IPv6 server servers router routers gateway DNS host hostname proxy firewall subnet LAN WAN VPN ping SSH RDP browser printer NAS ' +
    'camera CCTV MAC device Bluetooth address';
  test.each([...NAMES.split(' '), 'IP address', 'IP addresses', 'physical address', 'MAC addresses'])('%s tells', (name) => {
    expect(hitsIn(ipAddress, `${name} of ours 1.2.3.4`)).toEqual(['1.2.3.4']);
    if (!name.includes(' ')) expect(hitsIn(ipAddress, `x${name} of ours 1.2.3.4`)).toEqual([]);
  });

  const NUMBERED =
    'version versions ver v release firmware build update updates updated upgrade iOS Android Chrome Windows software app section sections ' +
    'clause clauses paragraph paragraphs para chapter chapters unit units lesson lessons exercise exercises ex question questions q activity ' +
    'step steps page pages task tasks objective standard standards';
  test.each(NUMBERED.split(' '))('a %s has four numbers too', (name) => {
    expect(hitsIn(ipAddress, `${name} 17.4.1.120`)).toEqual([]);
    expect(hitsIn(ipAddress, `${name} no. 17.4.1.120`)).toEqual([]);
    expect(hitsIn(ipAddress, `${name} of it 17.4.1.12`)).toEqual([]);
    expect(hitsIn(ipAddress, `${name} of it 17.4.1.120`)).toEqual(['17.4.1.120']);
  });

  test.each(['2O3.O.113.77', '203.0.l13.77', '２０３．０．１１３．７７', '203\u200B.0.113.77', '203[.]0[.]113[.]77', '203(.)0(.)113(.)77'])(
    '%j is one in disguise',
    (address) => {
      expect(hitsIn(ipAddress, `Type ${address} now`)).toEqual([address]);
      expect(doubtsIn(ipAddress, `Type ${address} now`)).toEqual([]);
    },
  );

  test.each([
    '20 dot 0 dot 13 dot 77',
    '20 DOT 0 DOT 13 DOT 77',
    '20[dot]0[dot]13[dot]77',
    '20 (dot) 0 (dot) 13 (dot) 77',
    '20[.]0[.]13[.]77',
  ])('%j hides its dots and is no version', (address) => {
    expect(hitsIn(ipAddress, address)).toEqual([address]);
    expect(doubtsIn(ipAddress, address)).toEqual([]);
  });

  test.each(['203 . 0 . 113 . 77', '203. 0. 113. 77', '203.0.\n113.77', '203.0.\r\n113.77', '203 .0 .113 .77'])(
    '%j is one by its name alone',
    (address) => {
      expect(hitsIn(ipAddress, `Type ${address}`)).toEqual([]);
      expect(hitsIn(ipAddress, `IP: ${address}`)).toEqual([address]);
    },
  );

  test.each([
    ['http://203.0.113.77/login', '203.0.113.77'],
    ['http://pi@203.0.113.77/login', '203.0.113.77'],
    ['pi@203.0.113.77', '203.0.113.77'],
    ['203.0.113.77:8080', '203.0.113.77'],
    ['203.0.113.0/24', '203.0.113.0'],
    ['(203.0.113.77)', '203.0.113.77'],
    ['203.0.113.77, 203.0.113.77', '203.0.113.77'],
    ['IP #203.0.113.77', '203.0.113.77'],
  ])('%j', (text, address) => {
    expect(hitsIn(ipAddress, text)[0]).toBe(address);
  });

  test.each([
    'https://example.org/203.0.113.77',
    'https://example.org/?at=203.0.113.77',
    'www.example.org/203.0.113.77',
    'v203.0.113.77',
    '203.0.113.77a',
    '203.0.113.77é',
    'é203.0.113.77',
    'app-203.0.113.77',
    '203.0.113.77-beta',
    '203.0.113.77.zip',
    '#203.0.113.77',
    '£203.0.113.77',
    'Version 203.0.113.77',
    'lll.OOO.lll.OOO',
    '1ll.OOO.l1l.OOO',
    '3.141.59',
    '14.03.2016.1',
  ])('%j is none', (text) => {
    expect(hitsIn(ipAddress, text)).toEqual([]);
  });

  test('half of it is more than letters', () => {
    expect(hitsIn(ipAddress, 'IP l0l.O.O.O')).toEqual([]);
    expect(hitsIn(ipAddress, 'IP l00.l.O.0')).toEqual([]);
    expect(hitsIn(ipAddress, 'IP 100.l.O.0')).toEqual(['100.l.O.0']);
  });

  test.each(['203.0.113.77.Then', '203.0.113.77.abcdef', '203.0.113.77 a-b', '203.0.113.77 .zip'])('%j is one, and no file', (text) => {
    expect(hitsIn(ipAddress, text)).toEqual(['203.0.113.77']);
  });

  test('four numbers, no more and no fewer', () => {
    expect(['1.2.3', '1.2.3.4', '1.2.3.4.5'].map(isFour)).toEqual([false, true, false]);
  });

  test('what it is made of is what Node takes for one', () => {
    const octet = fc.oneof(fc.nat(300).map(String), fc.constantFrom('', '00', '01', '1a', ' 1', '255', '256', '1000'));
    fc.assert(
      fc.property(fc.array(octet, { minLength: 3, maxLength: 5 }), (octets) => {
        expect(isFour(octets.join('.'))).toBe(isIPv4(octets.join('.')));
      }),
    );
    fc.assert(fc.property(fc.ipV4(), (address) => expect(hitsIn(ipAddress, `IP ${address}`)).toEqual([address])));
  });
});

describe('of version 6', () => {
  test.each([
    '2001:db8::1',
    '::1',
    '2001:db8::ffff:192.0.2.1',
    '2001:DB8::1',
    '2001:db8:0:0:0:0:0:1',
    'fe80::1%eth0',
    'fe80::1',
    '2001:db8::',
    '1:2:3:4:5:6:7:a',
    '123:4:5:6:7:8:9:10',
    '1:2::abc',
    '::ffff:192.0.2.1',
    '2OO1:db8::1',
    '2001:db8:\u200B:1',
  ])('%j is one for sure', (address) => {
    expect(hitsIn(ipAddress, `Type ${address} now`)).toEqual([address]);
    expect(doubtsIn(ipAddress, `Type ${address} now`)).toEqual([]);
  });

  test.each([
    ['[2001:db8::1]:443', '2001:db8::1'],
    ['http://[2001:db8::1]/', '2001:db8::1'],
    ['It is 2001:db8::1.', '2001:db8::1'],
    ['It is 2001:db8::1: yes', '2001:db8::1'],
    ['It is 2001:db8::.', '2001:db8::'],
    ['It is 2001:db8:: now', '2001:db8::'],
  ])('%j', (text, address) => {
    expect(hitsIn(ipAddress, text)).toEqual([address]);
  });

  test.each([
    '2001:db8::1::2',
    '12:30:45',
    '2001:db8:0:0:0:0:0',
    '2001:db8:0:0:0:0:0:1:2',
    '2001:db8:12345::1',
    '2001:db8:::1',
    '2001:db8::256.0.2.1',
    '2001:db8::192.0.2',
    '2001:db8::g',
    'x2001:db8::1',
    '2001:db8::1x',
    ':2001:db8::1:2:3:4:5:6:7:8',
    '::',
  ])('%s is none, called so or not', (text) => {
    expect(hitsIn(ipAddress, text)).toEqual([]);
    expect(hitsIn(ipAddress, `IP ${text}`)).toEqual([]);
  });

  test.each([
    '6::',
    'Cafe::bad',
    '123::1',
    '1::2',
    '1:2:3:4:5:6:7:8',
    '10:20:30::',
    '::6',
    '2026::',
    '0:0:0:0:0:0:0:1',
    '0::abc:1',
    'fade::',
    '12::30',
  ])('%s is one by its name alone', (text) => {
    expect(hitsIn(ipAddress, `Year ${text} now`)).toEqual([]);
    expect(hitsIn(ipAddress, `IPv6 ${text} now`)).toEqual([text]);
  });

  test.each(['std::vector', 'Year 6:: now', 'https://example.org/2001:db8::1', 'a : b : c', 'ratio 1:2:3', '10:30:45pm'])(
    '%s is none',
    (text) => {
      expect(hitsIn(ipAddress, text)).toEqual([]);
    },
  );

  test('noughts are left out for one group at least', () => {
    const texts = ['1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7::', '1:2:3:4::5:6:7:8', '1:2:3:4:5:6:7:8::', '::'];
    expect(texts.map((text) => groupsOfSix(text)?.length)).toEqual([8, 7, undefined, undefined, 0]);
  });

  test('what it is made of is what Node takes for one', () => {
    const group = fc.oneof(fc.stringMatching(/^[0-9a-fA-F]{1,4}$/), fc.constantFrom('', '', 'g', '12345', '192.0.2.1', '192.0.2.256'));
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 10 }), (groups) => {
        const text = groups.join(':');
        expect(groupsOfSix(text) !== undefined).toBe(isIPv6(text));
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(fc.ipV6(), (address) => {
        fc.pre(address !== '::');
        expect(groupsOfSix(address)).toBeDefined();
        expect(hitsIn(ipAddress, `IPv6 ${address}`)).toEqual([address]);
      }),
    );
  });
});

describe('of a device', () => {
  test.each([
    '00:00:5E:00:53:01',
    '00-00-5e-00-53-ff',
    '0000.5e00.5301',
    '00aa.00bb.00cc',
    '00:11:22:33:44:55',
    'aa-bb-cc-dd-ee-f1',
    'OO:00:5E:0O:53:Il',
    '００：００：５Ｅ：００：５３：０１',
  ])('%s is one for sure', (address) => {
    expect(hitsIn(ipAddress, `It is ${address}.`)).toEqual([address]);
    expect(doubtsIn(ipAddress, address)).toEqual([]);
  });

  test.each(['10-11-12-13-14-15', '10 11 12 13 14 15', '00 00 5E 00 53 01', '1234.5678.9012'])('%s is one by its name alone', (address) => {
    expect(hitsIn(ipAddress, `Scores: ${address}`)).toEqual([]);
    expect(hitsIn(ipAddress, `MAC address: ${address}`)).toEqual([address]);
  });

  test.each([
    '00:00:5E:00:53',
    '00:00-5E:00:53:01',
    '0G:00:5E:00:53:01',
    '00:00:5E:00:53:01:02',
    '00:00:5E:00:53:011',
    '000:00:5E:00:53:01',
    '00-00-5E-00-53-01-02',
    '0000.5e00',
    '0000.5e00.5301.0001',
    '0000-5e00-5301',
    'ab-ab-ab-ab-ab-ab',
    '00:00:5E:00:53:01é',
    'é00:00:5E:00:53:01',
    'x00:00:5E:00:53:01',
    'https://example.org/00:00:5E:00:53:01',
  ])('%s is none, called so or not', (text) => {
    expect(hitsIn(ipAddress, text)).toEqual([]);
    expect(hitsIn(ipAddress, `In Room 5. the MAC ${text}`)).toEqual([]);
  });
});
