import { createInterface } from 'node:readline';
import { left } from './ask.ts';

export interface Screen {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Fires when the person leaves. */
  readonly signal: AbortSignal;
  /** Whether the terminal can be asked to say where a paste begins and ends. */
  readonly marksPastes: boolean;
  /** Is given what there is of them when the person leaves. */
  readonly half?: ((words: string) => void) | undefined;
}

const [MARK_PASTES, MARK_NO_MORE] = ['\u001B[?2004h', '\u001B[?2004l'];
const INDENT = '  ';

/**
 * Lines up to an empty one. An empty line inside something pasted ends nothing: the terminal marks a paste, or else what follows
 * the line has come with it.
 */
export const readLines = ({ input, output, signal, marksPastes, half }: Screen): Promise<string> =>
  new Promise((resolve, reject) => {
    const lines: string[] = [];
    let pasting = false;
    const rl = createInterface({ input, output, signal, terminal: true, historySize: 0, prompt: INDENT });
    const onKey = (_: unknown, key: { readonly name?: string } | undefined): void => {
      if (key?.name === 'paste-start' || key?.name === 'paste-end') pasting = key.name === 'paste-start';
    };
    let after = '\n';
    const finish = (): void => {
      resolve(lines.join('\n').trimEnd());
      after = '\r';
      rl.close();
    };
    rl.on('line', (line) => {
      lines.push(line);
      const known = lines.length;
      if (line === '' && !pasting) afterInput(() => lines.length === known && rl.line === '' && finish());
      rl.prompt();
    });
    rl.on('SIGINT', () => rl.close());
    rl.on('close', () => {
      input.removeListener('keypress', onKey);
      output.write(marksPastes ? MARK_NO_MORE + after : after);
      if (after === '\n') half?.(withLast(lines, rl.line).join('\n').trimEnd());
      reject(left());
    });
    input.on('keypress', onKey);
    if (marksPastes) output.write(MARK_PASTES);
    rl.prompt();
  });

/** At the end of input the line that nobody has ended comes as one that somebody has. */
const withLast = (lines: readonly string[], last: string): readonly string[] => (lines.at(-1) === last ? lines : [...lines, last]);

/** Once everything that has already come in was read: one turn ends this read, the next looks for more. */
const afterInput = (then: () => void): void => void setImmediate(() => setImmediate(then));
