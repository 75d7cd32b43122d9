import { Complaint } from '../model.ts';

export interface Part {
  readonly text: string;
  readonly firstLine: number;
}

const FENCE = /^(?:---|\.\.\.)[ \t]*$/;

/** Parts a Markdown file into the YAML between two lines of `---`, if it begins with one, and the words after it. */
export function splitFrontMatter(text: string, file?: string): { head: Part | undefined; body: Part } {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  if (!/^---[ \t]*$/.test(bare(lines[0]))) return { head: undefined, body: { text, firstLine: 1 } };
  const close = lines.findIndex((line, index) => index > 0 && FENCE.test(bare(line)));
  if (close < 0) throw unclosed(file);
  return {
    head: { text: lines.slice(1, close).join(''), firstLine: 2 },
    body: { text: lines.slice(close + 1).join(''), firstLine: close + 2 },
  };
}

function bare(line = ''): string {
  return line.replace(/[\r\n]+$/, '');
}

function unclosed(file: string | undefined): Complaint {
  const advice = 'Write --- on a line of its own between the settings and the words';
  return new Complaint('settings open here with `---` and are never closed', {
    ...(file === undefined ? {} : { file }),
    line: 1,
    column: 1,
    advice,
  });
}
