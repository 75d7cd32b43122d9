import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { describe, jest } from '@jest/globals';

/** A real browser, spoken to through two pipes, so that no port is opened. */
export interface Browser {
  open(url: string): Promise<Tab>;
  close(): Promise<void>;
}

export interface Tab {
  /** The value of an expression in the page; a promise is waited for. */
  evaluate<T>(expression: string): Promise<T>;
  /** How wide it is, whether it is dark, and whether it is on paper. */
  look(as: { readonly width?: number; readonly dark?: boolean; readonly print?: boolean }): Promise<void>;
  press(key: 'Tab' | 'Enter'): Promise<void>;
  /** The headings as a screen reader comes to them. */
  headings(): Promise<readonly string[]>;
  /** All of the page as a PNG. */
  picture(): Promise<Buffer>;
  pdf(): Promise<Buffer>;
  /** Every address that was asked for, the page's own first. */
  readonly requests: readonly string[];
  /** What the browser complained of. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
const name = NAMES.find((one) => spawnSync(one, ['--version']).status === 0);
const LIMIT = 120_000;

/** Tests that need Chromium: without it they are skipped, under a title that says why. */
export const inChromium = (title: string, tests: () => void): void => {
  jest.setTimeout(LIMIT);
  if (name === undefined) describe.skip(`Chromium is not installed: ${title}`, tests);
  else describe(title, tests);
};

const FLAGS = [
  ...['--headless', '--no-sandbox', '--remote-debugging-pipe', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-extensions', '--hide-scrollbars', '--mute-audio'],
];

type Params = Readonly<Record<string, unknown>>;
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly sessionId?: string;
  readonly params?: Params;
  readonly result?: Params;
  readonly error?: { readonly message: string };
}
type Send = (method: string, params?: Params, sessionId?: string) => Promise<Params>;

export const openBrowser = async (): Promise<Browser> => {
  const profile = mkdtempSync(join(tmpdir(), 'smpolicy-chromium-'));
  const stdio = ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] as const;
  const child = spawn(name ?? 'chromium', [...FLAGS, `--user-data-dir=${profile}`, 'about:blank'], { stdio: [...stdio] });
  const heard: ((message: Message) => void)[] = [];
  const send = senderTo(child, heard);
  return {
    open: async (url) => openTab(url, send, heard),
    close: async () => {
      const gone = once(child, 'exit');
      await send('Browser.close');
      await gone;
      rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
};

/** Messages are JSON, each with a zero byte at its end. */
const senderTo = (child: ChildProcess, heard: readonly ((message: Message) => void)[]): Send => {
  const [out, into] = [child.stdio[3] as Writable, child.stdio[4] as Readable];
  const waiting = new Map<number, (message: Message) => void>();
  let [last, rest] = [0, ''];
  into.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\0');
    rest = parts.pop() ?? '';
    for (const message of parts.map((part) => JSON.parse(part) as Message)) {
      waiting.get(message.id ?? 0)?.(message);
      for (const listen of heard) listen(message);
    }
  });
  return (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, ({ error, result = {} }) =>
        error === undefined ? resolve(result) : reject(new Error(`${method}: ${error.message}`)),
      );
      out.write(`${JSON.stringify({ id: last, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`);
    });
};

const openTab = async (url: string, send: Send, heard: ((message: Message) => void)[]): Promise<Tab> => {
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  const call = (method: string, params: Params = {}): Promise<Params> => send(method, params, String(sessionId));
  const [requests, complaints]: [string[], string[]] = [[], []];
  const loaded = new Promise<void>((resolve) => {
    heard.push(({ sessionId: from, method, params = {} }) => {
      if (from !== sessionId) return;
      if (method === 'Network.requestWillBeSent') requests.push((params['request'] as { url: string }).url);
      if (method === 'Log.entryAdded') complaints.push((params['entry'] as { text: string }).text);
      if (method === 'Page.loadEventFired') resolve();
    });
  });
  for (const domain of ['Page', 'Network', 'Log', 'Runtime']) await call(`${domain}.enable`);
  await call('Page.navigate', { url });
  await loaded;
  return { ...tabOf(call), requests, complaints, close: async () => void (await send('Target.closeTarget', { targetId })) };
};

const tabOf = (call: (method: string, params?: Params) => Promise<Params>): Omit<Tab, 'requests' | 'complaints' | 'close'> => {
  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await call('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
    return (result as { value: T }).value;
  };
  const bytes = ({ data }: Params): Buffer => Buffer.from(String(data), 'base64');
  return {
    evaluate,
    look: async ({ width = 1000, dark = false, print = false }) => {
      await call('Emulation.setDeviceMetricsOverride', { width, height: 800, deviceScaleFactor: 1, mobile: false });
      const features = [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }];
      await call('Emulation.setEmulatedMedia', { media: print ? 'print' : 'screen', features });
    },
    press: async (key) => {
      for (const type of ['rawKeyDown', 'keyUp']) await call('Input.dispatchKeyEvent', { type, ...KEYS[key] });
    },
    headings: async () => headingsIn((await call('Accessibility.getFullAXTree'))['nodes'] as readonly Node[]),
    picture: async () => bytes(await call('Page.captureScreenshot', { format: 'png', captureBeyondViewport: true })),
    pdf: async () => bytes(await call('Page.printToPDF', { printBackground: false, preferCSSPageSize: true })),
  };
};

interface Node {
  readonly nodeId: string;
  readonly childIds?: readonly string[];
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
}

const headingsIn = (nodes: readonly Node[]): readonly string[] => {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const within = (node: Node | undefined): readonly string[] => {
    if (node === undefined) return [];
    const own = node.role?.value === 'heading' ? [node.name?.value ?? ''] : [];
    return [...own, ...(node.childIds ?? []).flatMap((id) => within(byId.get(id)))];
  };
  return within(nodes[0]);
};

const key = (named: string, code: number): Params => ({ key: named, code: named, windowsVirtualKeyCode: code });
const KEYS: Readonly<Record<string, Params>> = { Tab: key('Tab', 9), Enter: { ...key('Enter', 13), text: '\r' } };
