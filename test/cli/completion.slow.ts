import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { ROOT } from '../project/files.ts';

/** The scripts in their shells: each must offer the same words. PowerShell is on none of our machines. */

const folder = mkdtempSync(join(tmpdir(), 'smpolicy-completion-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
for (const shell of ['bash', 'zsh', 'fish']) {
  const { stdout } = spawnSync(process.execPath, [join(ROOT, 'bin', 'smpolicy.js'), 'completion', shell], { encoding: 'utf8' });
  writeFileSync(join(folder, `script.${shell}`), stdout);
}

const MISSING = 'FILES';

/** What is typed, the last word unfinished, and all that is offered for it. */
const CASES: readonly (readonly [line: string, offered: readonly string[]])[] = [
  ['smpolicy che', ['check']],
  ['smpolicy policy ', ['list', 'show', 'coverage', 'lint']],
  ['smpolicy check --form', ['--format']],
  ['smpolicy policy show --ya', ['--yaml']],
  ['smpolicy check --ya', []],
  ['smpolicy check --format js', ['json']],
  ['smpolicy check --format=js', ['--format=json']],
  ['smpolicy check a.json --rule consent=', ['consent=off', 'consent=warning', 'consent=error']],
  ['smpolicy check --rule trip', ['trip-location=off', 'trip-location=warning', 'trip-location=error']],
  ['smpolicy check --config a.yaml --chan', ['--channel']],
  ['smpolicy --no-config sch', ['schema']],
  ['smpolicy schema re', ['result', 'records']],
  ['smpolicy explain person', ['personal-data', 'personal-device', 'personal-disclaimer', 'person-tag']],
  ['smpolicy completion ', ['bash', 'zsh', 'fish', 'powershell']],
  ['smpolicy policy show mer', ['mersham']],
];

const wordsOf = (line: string): readonly string[] => line.split(' ');
const quoted = (word: string): string => `'${word}'`;

/** How each is asked: a text that it runs, and what it prints, as words. */
interface Shell {
  readonly asks: (line: string) => string;
  readonly args: (text: string) => readonly string[];
  readonly reads: (line: string, printed: string) => readonly string[];
}

const linesOf = (printed: string): string[] => printed.split('\n').filter((line) => line !== '');
const current = (line: string): string => wordsOf(line).at(-1) ?? '';

const SHELLS: Readonly<Record<string, Shell>> = {
  bash: {
    // As readline parts the words: "=" stands alone.
    asks: (line) => `source ${quoted(join(folder, 'script.bash'))}
COMP_WORDS=(${wordsOf(line)
      .flatMap((word) => word.split(/(=)/).filter((part, index, all) => part !== '' || all.length === 1 || index === 0))
      .map(quoted)
      .join(' ')})
COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); COMP_WORDBREAKS=$' \\t\\n"><=;|&(:'
_smpolicy; printf '%s\\n' "\${COMPREPLY[@]}"`,
    args: (text) => ['--noprofile', '--norc', '-c', text],
    // Readline keeps what stands before the last "=".
    reads: (line, printed) => linesOf(printed).map((word) => current(line).replace(/[^=]*$/, '') + word),
  },
  zsh: {
    // Where nothing completes, the widgets of completion are played.
    asks: (line) => `compdef() { : }
source ${quoted(join(folder, 'script.zsh'))}
compadd() { shift; print -l -- $* }
_describe() { [[ $1 == -o ]] && shift; local -a all; all=(\${(P)2}); print -l -- \${all%%:*} }
_files() { print -- ${MISSING} }
compset() { before=\${PREFIX%%=*}=; PREFIX=\${PREFIX#*=} }
words=(${wordsOf(line).map(quoted).join(' ')}); CURRENT=$#words; PREFIX=\${words[-1]}
_smpolicy`,
    args: (text) => ['-f', '-c', text],
    // What does not begin as the word does, zsh leaves out itself.
    reads: (line, printed) => {
      const before = current(line).startsWith('--') ? current(line).replace(/[^=]*$/, '') : '';
      return linesOf(printed)
        .map((word) => (word.startsWith('--') ? word : before + word))
        .filter((word) => word.startsWith(current(line)) && word !== MISSING);
    },
  },
  fish: {
    asks: (line) => `source ${quoted(join(folder, 'script.fish'))}; complete -C ${quoted(line)}`,
    args: (text) => ['--no-config', '-c', text],
    // Fish also offers what merely holds these letters, somewhere.
    reads: (line, printed) =>
      linesOf(printed)
        .map((word) => word.split('\t')[0] ?? '')
        .filter((word) => word.startsWith(current(line))),
  },
};

describe.each(Object.entries(SHELLS))('%s', (name, { asks, args, reads }) => {
  const isThere = spawnSync(name, ['--version']).status === 0;
  const run = isThere ? test : test.skip;
  run.each(CASES)(isThere ? '%s' : `${name} is not installed: %s`, (line, offered) => {
    const { stdout, stderr } = spawnSync(name, args(asks(line)), { encoding: 'utf8', env: { ...process.env, HOME: folder }, cwd: folder });
    expect([stderr, [...reads(line, stdout)].toSorted()]).toEqual(['', [...offered].toSorted()]);
  });
});
