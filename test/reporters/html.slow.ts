import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import axe from 'axe-core';
import { type Browser, inChromium, openBrowser, type Tab } from './chromium.ts';
import { BLOCKED, printAs, REPORTS, type Report, tailOf } from './samples.ts';

/** For whoever wants to look at the pages: SMPOLICY_PICTURES=<folder> npm run test:slow -- test/reporters/html */
const PICTURES = process.env['SMPOLICY_PICTURES'];
const LOOKS = { light: {}, dark: { dark: true }, phone: { width: 360 }, paper: { print: true, width: 700 } } as const;

const long = 'abcdefghij'.repeat(30);
const PAGES: Readonly<Record<string, Report>> = {
  ...REPORTS,
  long: {
    posts: [{ ...BLOCKED, source: `posts/${long}.json`, account: `@${long}` }],
    tail: tailOf([BLOCKED], {
      unread: [{ source: long, why: long }],
      notices: [{ why: long }],
      takedowns: REPORTS['audit']?.tail.takedowns ?? [],
    }),
    look: { command: 'audit' },
  },
};

inChromium('a page in a real browser', () => {
  let browser: Browser;
  let folder = '';
  const tabs: Tab[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
    folder = mkdtempSync(join(tmpdir(), 'smpolicy-html-'));
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  /** One at a time: what is not in front is not drawn. */
  const show = async (html: string): Promise<Tab> => {
    for (const tab of tabs.splice(0)) await tab.close();
    const file = join(folder, 'page.html');
    writeFileSync(file, html);
    const tab = await browser.open(pathToFileURL(file).href);
    tabs.push(tab);
    return tab;
  };
  const open = async (name: string): Promise<Tab> => show(await printAs('html', PAGES[name] ?? { posts: [], tail: tailOf([]) }));
  const faults = async (tab: Tab): Promise<readonly string[]> => {
    await tab.evaluate(`${axe.source};undefined`);
    return tab.evaluate<readonly string[]>(
      `axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
    );
  };
  const overhang = (tab: Tab): Promise<number> =>
    tab.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  const topOf = (tab: Tab, selector: string): Promise<number> =>
    tab.evaluate(`document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect().top`);

  test.each(Object.keys(PAGES))(
    '%s loads nothing else, fits, and keeps the rules of accessibility in light, in dark and on a phone',
    async (name) => {
      const tab = await open(name);
      expect([tab.requests.length, tab.complaints]).toEqual([1, []]);
      for (const [look, as] of Object.entries(LOOKS)) {
        await tab.look(as);
        if (look !== 'paper') expect([look, await faults(tab), await overhang(tab)]).toEqual([look, [], 0]);
        if (PICTURES !== undefined) {
          mkdirSync(PICTURES, { recursive: true });
          writeFileSync(join(PICTURES, `${name}-${look}.png`), await tab.picture());
        }
      }
    },
  );

  describe('what it came to stands first', () => {
    test('for the eye and for the ear', async () => {
      const tab = await open('audit');
      await tab.look({});
      expect(await topOf(tab, '#verdict')).toBeLessThan(await topOf(tab, '#by-check'));
      expect(await topOf(tab, '#by-account')).toBeLessThan(await topOf(tab, '#post-1'));
      expect((await tab.headings()).filter((heading) => !/^(?:Error|Ask|To be answered|Posts by|What was found)/.test(heading))).toEqual([
        ...['What has been published, against the policy', 'Breaks the policy', 'To take down', 'In numbers', 'Posts to look at'],
        ...['Breaks the policy posts/farm.json', 'Look again posts/farm.json', 'The school’s records', 'account-register', 'Notices'],
      ]);
    });

    test('and where the run was cut short, that does', async () => {
      const html = await printAs('html', PAGES['audit'] ?? { posts: [], tail: tailOf([]) });
      const tab = await show(html.slice(0, html.indexOf('<div slot="summary">')));
      expect(await tab.evaluate(`document.querySelector('main').shadowRoot.querySelector('p').checkVisibility()`)).toBe(true);
      const whole = await open('audit');
      expect(await whole.evaluate(`document.querySelector('main').shadowRoot.querySelector('p').checkVisibility()`)).toBe(false);
    });
  });

  test('the keyboard gets everywhere, is seen where it is, and can skip to the posts', async () => {
    const tab = await open('audit');
    await tab.look({});
    const focused = (): Promise<string> =>
      tab.evaluate(
        `(({ textContent, tagName, className }) => [tagName, className, textContent.slice(0, 20)].join('|'))(document.activeElement)`,
      );
    const stops: string[] = [];
    await tab.press('Tab');
    expect(await focused()).toBe('A|skip|Skip to the posts');
    expect(await topOf(tab, '.skip')).toBeGreaterThanOrEqual(0);
    for (let stop = await focused(); !stops.includes(stop) && stop.startsWith('BODY') === false; stop = await focused()) {
      stops.push(stop);
      expect(await tab.evaluate(`getComputedStyle(document.activeElement).outlineStyle`)).toBe('solid');
      await tab.press('Tab');
    }
    expect(stops.slice(0, 8)).toEqual([
      ...['A|skip|Skip to the posts', 'A||To take down', 'A||In numbers', 'A||Posts to look at', 'A||The school’s records', 'A||Notices'],
      ...['DIV|scroll|Down byPostWho takes', 'A||https://social.examp'],
    ]);
    await tab.evaluate(`document.querySelector('.skip').focus()`);
    await tab.press('Enter');
    expect(await tab.evaluate('location.hash')).toBe('#posts');
  });

  test('on paper it is light, whole, and without what is to be clicked', async () => {
    const tab = await open('audit');
    await tab.look({ print: true, dark: true, width: 700 });
    const style = (selector: string, property: string): Promise<string> =>
      tab.evaluate(`getComputedStyle(document.querySelector('${selector}')).${property}`);
    expect([await style('.skip', 'display'), await style('.contents', 'display')]).toEqual(['none', 'none']);
    expect([await style('body', 'backgroundColor'), await style('.finding', 'breakInside')]).toEqual(['rgb(255, 255, 255)', 'avoid']);
    expect((await tab.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('a hostile post is words, and runs nothing', async () => {
    const poison = `"><script>document.title='run'</script><img src=x onerror="document.title='run'"><style>*{display:none}</style>\u202E`;
    const posts = [poisoned(BLOCKED, poison)];
    const tab = await show(
      await printAs('html', { posts, tail: poisoned(PAGES['audit']?.tail ?? tailOf([]), poison), look: { command: 'audit' } }),
    );
    await tab.look({ width: 360 });
    expect([tab.requests.length, tab.complaints, await tab.evaluate('document.title')]).toEqual([
      1,
      [],
      'What has been published, against the policy',
    ]);
    expect([await faults(tab), await overhang(tab)]).toEqual([[], 0]);
    expect(await tab.evaluate(`document.querySelectorAll('script, img, body style').length`)).toBe(0);
    expect(await tab.evaluate(`document.querySelector('mark').textContent.includes('<script>')`)).toBe(true);
  });

  test('dark is dark', async () => {
    const tab = await open('block');
    const paper = (): Promise<string> => tab.evaluate('getComputedStyle(document.body).backgroundColor');
    await tab.look({});
    const light = await paper();
    await tab.look({ dark: true });
    expect([light, await paper()]).toEqual(['rgb(246, 245, 241)', 'rgb(20, 23, 28)']);
  });

  test('what would be wrong is seen', async () => {
    const html = await printAs('html', PAGES['block'] ?? { posts: [], tail: tailOf([]) });
    const planted =
      '<p id="post-1">a<svg role="img"></svg></p><img src="https://example.org/a.png"><script>document.title = "run"</script>';
    const tab = await show(html.replace('<h2 id="posts">', `${planted}<pre>${long}</pre><h2 id="posts">`));
    await tab.look({ width: 360 });
    expect((await faults(tab)).map((fault) => fault.split(':')[0])).toEqual(expect.arrayContaining(['svg-img-alt', 'image-alt']));
    expect(tab.complaints.length).toBeGreaterThan(1);
    expect(await tab.evaluate('document.title')).not.toBe('run');
    expect(await overhang(tab)).toBeGreaterThan(0);
  });
});

/** Every string but the words of our own, with this at its end. */
const poisoned = <T>(value: T, poison: string, key = ''): T => {
  if (typeof value === 'string')
    return (['severity', 'verdict', 'kind', 'under', 'field'].includes(key) ? value : `${value}${poison}`) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((inner: unknown) => poisoned(inner, poison)) as T;
  return Object.fromEntries(Object.entries(value).map(([name, inner]): [string, unknown] => [name, poisoned(inner, poison, name)])) as T;
};
