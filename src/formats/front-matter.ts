import { Complaint } from '../model.ts';

export interface Part {
  readonly text: string;
  readonly firstLine: number;
}

const OPEN = /^---[ \t]*$/;
const CLOSE = /^(?:---|\.\.\.)[ \t]*$/;

/** Parts a Markdown file into the YAML between two lines of `---`, if nothing but blank lines stands before it, and the words after it. */
export function splitFrontMatter(text: string, file: string): { head: Part | undefined; body: Part } {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  const open = lines.findIndex((line) => line.trim() !== '');
  if (!OPEN.test(bare(lines[open]))) return { head: undefined, body: { text, firstLine: 1 } };
  const close = lines.findIndex((line, index) => index > open && CLOSE.test(bare(line)));
  if (close < 0) throw unclosed(file, open + 1);
  return {
    head: { text: lines.slice(open + 1, close).join(''), firstLine: open + 2 },
    body: { text: lines.slice(close + 1).join(''), firstLine: close + 2 },
  };
}

function bare(line = ''): string {
  return line.replace(/[\r\n]+$/, '');
}

function unclosed(file: string, line: number): Complaint {
  const advice = 'Write --- on a line of its own between the settings and the words';
  return new Complaint('settings open here with `---` and are never closed', { file, line, column: 1, advice });
}
