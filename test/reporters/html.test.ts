import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { validateXML } from 'xmllint-wasm';
import type { PostResult } from '../../src/model.ts';
import { link, sentence, words } from '../../src/reporters/html/escape.ts';
import { STYLE, STYLE_HASH } from '../../src/reporters/html/style.ts';
import { FORMATS } from '../../src/reporters/reporter.ts';
import { expectGolden } from '../golden.ts';
import { anyText } from '../text/hostile.ts';
import { AWAY, BLOCKED, CLEAN, HEAD, LOOK, NO_CONSENT, printAs, REPORTS, tailOf, WAITING } from './samples.ts';

const page = (name: string): Promise<string> => printAs('html', REPORTS[name] ?? { posts: [], tail: tailOf([]) });
const bodyOf = (html: string): string => html.slice(html.indexOf('<body>'), html.indexOf('</body>'));
const pageOf = async (posts: readonly PostResult[], command: 'check' | 'audit' = 'check'): Promise<string> =>
  bodyOf(await printAs('html', { posts, tail: tailOf(posts), look: { command } }));

/** HTML in which every element is closed is XML, but for those that have nothing in them. */
const asXml = (body: string): string => `${body.replaceAll('<br>', '<br/>')}</body>`;

test.each(['audit', 'block', 'unread'])('%s reads as it was approved', async (name) => {
  expectGolden(`reporters/html-${name}.txt`, bodyOf(await page(name)));
});

test.each(Object.keys(REPORTS))('%s: every element is closed, and no id is there twice', async (name) => {
  const body = bodyOf(await page(name));
  const { errors } = await validateXML({ xml: { fileName: 'page.xml', contents: asXml(body) }, schema: ANY });
  expect(errors.map(({ message }) => message)).toEqual([]);
  const ids = [...body.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids).toEqual([...new Set(ids)]);
  const targets = [...body.matchAll(/(?:href="#|aria-labelledby="|url\(#)([^")]*)/g)].map(([, id]) => id);
  expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
});

const ANY = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="body"><xs:complexType mixed="true">
  <xs:sequence><xs:any minOccurs="0" maxOccurs="unbounded" processContents="skip"/></xs:sequence></xs:complexType></xs:element></xs:schema>`;

describe('a page is all there is', () => {
  test('its style is the one whose hash it tells', async () => {
    expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(STYLE).digest('base64')}`);
    const html = await page('audit');
    expect(html.match(/<style>([\s\S]*?)<\/style>/)?.[1]).toBe(STYLE);
    expect(html).toContain(`content="default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'"`);
  });

  test.each(Object.keys(REPORTS))('%s: no script, no style of its own, nothing to load', async (name) => {
    const html = await page(name);
    expect(html).not.toMatch(
      /<script|<link|<img|<iframe|<object|<form|<base|javascript:|\son[a-z]+=|\sstyle=|\ssrc=|@import|http-equiv="refresh"/i,
    );
    expect(html.match(/url\([^)]*\)/g)?.filter((url) => !url.startsWith('url(#')) ?? []).toEqual([]);
    expect(html.startsWith('<!doctype html>\n<html lang="en-GB">')).toBe(true);
  });
});

describe('words', () => {
  test.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    [`" onload='x' &amp;`, '&quot; onload=&#39;x&#39; &amp;amp;'],
    ['a\u202Eb\u0000', 'a&lt;U+202E&gt;b&lt;U+0000&gt;'],
  ])('%j', (text, html) => {
    expect(words(text)).toBe(html);
  });

  test('never are a mark of the page', () => {
    fc.assert(fc.property(anyText, (text) => !/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/.test(words(text))));
  });

  test('between backticks are code, and nothing else', () => {
    expect(sentence('write `"pupils": []`, <b>')).toBe('write <code>&quot;pupils&quot;: []</code>, &lt;b&gt;');
  });

  test.each([
    ['https://social.example.org/a?b=1&c="', '<a href="https://social.example.org/a?b=1&amp;c=&quot;" rel="noreferrer">see</a>'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['data:text/html,x', 'data:text/html,x'],
    ['//evil.example', '//evil.example'],
    ['https:javascript', 'https:javascript'],
  ])('%s as a link', (address, html) => {
    expect(link(address, 'see')).toBe(html);
  });
});

describe('a post is a card', () => {
  test('with its words marked, the rest beside them', async () => {
    const html = await pageOf([WAITING]);
    expect(html).toContain('<blockquote>Having a great time at <mark>Chester Zoo</mark>!</blockquote>');
    for (const part of [
      'Do not publish',
      'posts/farm.json',
      'trip-location',
      AWAY.message,
      AWAY.advice,
      'our trip',
      'Friday 12 June, 15:30',
    ])
      expect(html).toContain(part);
    for (const { says, at } of AWAY.cites) expect([html.includes(says), html.includes(at)]).toEqual([true, true]);
  });

  test('a clause is told in full once, and pointed to from then on', async () => {
    const html = await pageOf([WAITING, { ...WAITING, violations: [AWAY, NO_CONSENT] }]);
    expect(html.split('A visit is told of only').length - 1).toBe(1);
    expect(html).toContain('href="#clause-1"');
  });

  test('posts in order have one where somebody checks, and are counted where somebody audits', async () => {
    expect((await pageOf([CLEAN, WAITING])).match(/<article/g)).toHaveLength(2);
    const audit = await pageOf([CLEAN, WAITING], 'audit');
    expect(audit.match(/<article/g)).toHaveLength(1);
    expect(audit).toContain('2 posts: 1 breaks the policy, 1 in order.');
  });
});

describe('what it came to', () => {
  test('stands in its slot before the posts', async () => {
    const html = await pageOf([BLOCKED, CLEAN]);
    const slots = html.slice(html.indexOf('<template'), html.indexOf('</template>'));
    expect(slots.indexOf('<slot name="summary">')).toBeLessThan(slots.indexOf('<slot></slot>'));
    expect(html).toContain('<div slot="summary">');
    expect(html).toContain('2 posts: 1 not to be published, 1 ready.');
  });

  test('says where names are hidden', async () => {
    const masked = async (hidden: boolean): Promise<boolean> =>
      (await printAs('html', { posts: [CLEAN], tail: tailOf([CLEAN]), look: { masked: hidden } })).includes('Names are hidden.');
    expect([await masked(true), await masked(false)]).toEqual([true, false]);
  });

  test('is missed where the run was cut short', async () => {
    const reporter = (await FORMATS.html.load())(LOOK);
    const begun = reporter.head(HEAD) + reporter.post(CLEAN);
    expect(begun).toContain('This report was cut short');
    expect(begun).not.toContain('slot="summary"');
  });

  test('of an audit is drawn, each drawing with its table', async () => {
    const html = bodyOf(await page('audit'));
    for (const id of ['by-check', 'by-month', 'by-channel', 'by-account']) expect(html).toContain(`<h3 id="${id}">`);
    expect(html.match(/<svg [^>]*role="img"/g)).toHaveLength(4);
    expect(html.match(/<table><caption>/g)).toHaveLength(4);
    const rects = [...html.matchAll(/<rect class="s-(\w+)" x="[\d.]+" y="\d+" width="([\d.]+)"/g)].map(([, key, width]) => [
      key,
      Number(width),
    ]);
    expect(rects.slice(0, 3)).toEqual([
      ['error', 158],
      ['warning', 158],
      ['error', 158],
    ]);
  });

  test('a check is not drawn', async () => {
    expect(await pageOf([BLOCKED])).not.toContain('<svg');
  });

  test('counts what --quiet hides', async () => {
    expect(bodyOf(await page('quiet'))).toContain('5 posts: 1 not to be published, 3 to ask about, 1 ready.');
  });
});
