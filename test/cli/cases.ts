/** One command line and how it must end; run in this process and through the real executable. */
export interface CliCase {
  readonly why: string;
  readonly args: readonly string[];
  readonly stdin?: string;
  readonly exit: number;
  readonly stdout?: RegExp;
  readonly stderr?: RegExp;
}

const DRAFTS = 'schools/oakfield/drafts';
const BLOCK = `${DRAFTS}/paper-planes.json`;
const ASK = `${DRAFTS}/choir.json`;
const PASS = `${DRAFTS}/library.json`;
const OAKFIELD = ['--config', 'schools/oakfield/.smpolicyrc.yaml'];
const NOW = ['--now', '2026-11-16T09:00'];
const check = (...args: readonly string[]): readonly string[] => ['check', ...args, ...NOW];
const EMPTY = /^$/;
const clean = '{"channel":"facebook","text":"Forty new books."}';

/** What decides the exit code is in the report, and nothing about how it is printed. */
const ways: readonly (readonly string[])[] = [
  [],
  ['--format', 'json'],
  ['--format', 'ndjson'],
  ['--format', 'sarif'],
  ['--format', 'junit'],
  ['--format', 'github'],
  ['--format', 'html'],
  ['--format', 'csv'],
  ['--quiet'],
  ['--mask'],
  ['--no-mask'],
  ['--color'],
  ['--no-color'],
  ['--plain'],
  ['--verbose'],
];

const sameInEveryWay: readonly CliCase[] = ways.flatMap((way) => [
  { why: `an error, ${way.join(' ') || 'plain'}`, args: check(BLOCK, ...way), exit: 1 },
  { why: `a warning, ${way.join(' ') || 'plain'}`, args: check(ASK, ...way), exit: 0 },
  { why: `a warning strictly, ${way.join(' ') || 'plain'}`, args: check(ASK, '--strict', ...way), exit: 1 },
  { why: `a pass, ${way.join(' ') || 'plain'}`, args: check(PASS, '--strict', ...way), exit: 0 },
  { why: `an input that is not there, ${way.join(' ') || 'plain'}`, args: check('nowhere.json', ...OAKFIELD, ...way), exit: 2 },
]);

export const CASES: readonly CliCase[] = [
  ...sameInEveryWay,
  {
    why: 'unread wins over an error, which is printed all the same',
    args: check(BLOCK, `${DRAFTS}/gone.json`),
    exit: 2,
    stdout: /Do not publish/,
  },
  { why: 'more warnings than are allowed', args: check(ASK, '--max-warnings', '0'), exit: 1 },
  { why: 'as many as are allowed', args: check(ASK, '--max-warnings', '1'), exit: 0 },
  { why: 'a post on stdin', args: check('-', ...OAKFIELD), stdin: clean, exit: 0, stdout: /Ready/ },
  { why: 'lines on stdin', args: check('-', ...OAKFIELD), stdin: `${clean}\n${clean}\n`, exit: 0, stdout: /stdin#2/ },
  { why: 'words on stdin', args: check('-', '--channel', 'facebook', ...OAKFIELD), stdin: 'Forty new books.', exit: 0 },
  { why: 'words without a channel', args: check('-', ...OAKFIELD), stdin: 'Forty new books.', exit: 2, stdout: /--channel/ },
  { why: 'nothing on stdin', args: check('-', ...OAKFIELD), stdin: '', exit: 2 },
  { why: 'an empty list', args: check('-', ...OAKFIELD), stdin: '[]', exit: 2 },
  { why: 'a misspelt key', args: check('-', ...OAKFIELD), stdin: '{"channel":"x","text":"a","meida":[]}', exit: 2, stdout: /media/ },
  { why: 'a glob that matches nothing', args: check('none/*.json', ...OAKFIELD), exit: 2 },
  { why: 'no post and nobody to ask', args: ['check'], exit: 2, stdout: EMPTY, stderr: /check post\.json/ },
  { why: 'no config', args: check('-'), stdin: clean, exit: 2, stdout: EMPTY, stderr: /\.smpolicyrc\.yaml/ },
  { why: 'no config, on purpose', args: check('-', '--no-config'), stdin: clean, exit: 1, stdout: /Not looked at/ },
  {
    why: 'a config that is not there',
    args: check('-', '--config', 'nope.yaml'),
    stdin: clean,
    exit: 2,
    stdout: EMPTY,
    stderr: /nope\.yaml/,
  },
  {
    why: 'a pack that nobody knows',
    args: check('-', '--policy', 'basline', ...OAKFIELD),
    stdin: clean,
    exit: 2,
    stdout: EMPTY,
    stderr: /baseline/,
  },
  { why: 'a rule that would loosen the baseline', args: check(BLOCK, '--rule', 'consent=off'), exit: 2, stdout: EMPTY, stderr: /consent/ },
  { why: 'a rule that tightens', args: check(ASK, '--rule', 'consent=error'), exit: 1 },
  { why: 'a time that is none', args: ['check', BLOCK, '--now', 'soon'], exit: 2, stdout: EMPTY, stderr: /--now/ },
  { why: 'an unknown option', args: check(PASS, '--formt', 'json'), exit: 2, stdout: EMPTY, stderr: /--format/ },
  { why: 'an unknown format', args: check(PASS, '--format', 'jsn'), exit: 2, stdout: EMPTY, stderr: /json/ },
  { why: 'an unknown command', args: ['chek'], exit: 2, stdout: EMPTY, stderr: /check/ },
  {
    why: 'an escape in an argument',
    args: check(PASS, '--format', '\u001B[31mred'),
    exit: 2,
    stdout: EMPTY,
    stderr: /^[ -~\n]*<U\+001B>[ -~\n]*$/,
  },
  { why: 'no command', args: [], exit: 2, stderr: /Usage/ },
  {
    why: 'a folder for results that is not there',
    args: check(PASS, '--output', 'no/such/folder/r.json'),
    exit: 2,
    stderr: /no\/such\/folder/,
  },
  { why: 'the version', args: ['--version'], exit: 0, stdout: /^\d+\.\d+\.\d+\n$/, stderr: EMPTY },
  { why: 'help', args: ['--help'], exit: 0, stdout: /check/, stderr: EMPTY },
  { why: 'help of a command', args: ['check', '--help'], exit: 0, stdout: /--strict/, stderr: EMPTY },
  { why: 'a schema', args: ['schema', 'post'], exit: 0, stdout: /"\$schema"/ },
  { why: 'a schema that nobody knows', args: ['schema', 'pots'], exit: 2, stdout: EMPTY, stderr: /post/ },
  { why: 'the packs', args: ['policy', 'list'], exit: 0, stdout: /baseline/ },
  { why: 'a pack', args: ['policy', 'show', 'baseline'], exit: 0, stdout: /baseline\/consent\.lawful-basis/ },
  { why: 'a pack that nobody knows, shown', args: ['policy', 'show', 'basline'], exit: 2, stdout: EMPTY, stderr: /`baseline`/ },
  { why: 'a pack as a start', args: ['policy', 'show', 'baseline', '--yaml'], exit: 0, stdout: /^id: our-policy$/m, stderr: EMPTY },
  { why: 'a sound pack', args: ['policy', 'lint', 'baseline'], exit: 0, stdout: /^baseline: no faults in \d+ clauses/, stderr: EMPTY },
  { why: 'a file that is no pack', args: ['policy', 'lint', 'schools/oakfield/.smpolicyrc.yaml'], exit: 2, stdout: /fault/, stderr: EMPTY },
  { why: 'what is covered', args: ['policy', 'coverage'], exit: 0, stdout: /^child-name +2/m, stderr: EMPTY },
  { why: 'what a pack covers', args: ['policy', 'coverage', 'baseline'], exit: 0, stdout: /^consent\.children +x/m, stderr: EMPTY },
  { why: 'an approval by nobody', args: ['approve', BLOCK], exit: 2, stdout: EMPTY, stderr: /--by/ },
  {
    why: 'an approval of nothing',
    args: ['approve', `${DRAFTS}/gone.json`, '--by', 'mprice'],
    exit: 2,
    stdout: EMPTY,
    stderr: /gone\.json/,
  },
  {
    why: 'an approval by somebody who is not on the staff',
    args: ['approve', BLOCK, '--by', 'mprcie', ...NOW],
    exit: 2,
    stdout: EMPTY,
    stderr: /author|mprice/,
  },
  {
    why: 'the config',
    args: ['config', 'show', ...OAKFIELD],
    exit: 0,
    stdout: /school\.name +Oakfield Primary School +\(.*\.smpolicyrc\.yaml:\d+\)/,
  },
  { why: 'an audit of a folder', args: ['audit', 'schools/oakfield/published', ...NOW], exit: 1, stdout: /P0/ },
  { why: 'an audit of what the config names', args: ['audit', ...OAKFIELD, ...NOW], exit: 1 },
];
