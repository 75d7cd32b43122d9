import { versionOf } from '../config/home.ts';
import { FORMATS } from '../reporters/reporter.ts';
import { safeLine } from '../text/safe.ts';
import { Command } from './commander.ts';
import {
  type ApproveFlags,
  type AuditFlags,
  type CheckFlags,
  type CommonFlags,
  dayGiven,
  type InitFlags,
  jobCount,
  type ShowFlags,
  withCommonFlags,
  withJudgeFlags,
} from './flags.ts';
import type { World } from './world.ts';

type Finish = (code: number) => void;

/** Every command with its flags. What a command does is loaded only once it is asked for. */
export const programFor = (world: World, finish: Finish): Command => {
  const program = new Command('smpolicy')
    .description('Checks a school’s social media post against the school’s own policy, before it is published.')
    .version(versionOf(), '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .configureOutput({
      writeOut: (text) => void world.stdout.write(text),
      writeErr: (text) => void world.stderr.write(text),
      outputError: (text, write) => write(`${text.trimEnd().split('\n').map(safeLine).join('\n')}\n`), // it repeats what was typed
      getOutHelpWidth: () => world.stdout.columns ?? 80,
      getErrHelpWidth: () => world.stderr.columns ?? 80,
    })
    .exitOverride()
    .showHelpAfterError('Run smpolicy --help to see what it understands.');
  for (const add of COMMANDS) add(program, world, finish);
  return program;
};

type Add = (program: Command, world: World, finish: Finish) => void;

const check: Add = (program, world, finish) => {
  withJudgeFlags(program.command('check'), Object.keys(FORMATS))
    .description('check drafts before they are published; without any, on a terminal, ask for one question by question')
    .argument('[posts...]', 'files, folders, globs, or - for standard input')
    .option('--stdin-filename <name>', 'the name that standard input goes by: its ending decides the format')
    .option('--no-interactive', 'never ask questions, also on a terminal')
    .option('--redact', 'print one post made safe, as JSON; with --output <file.json> also write it, with cleaned copies of its photos')
    .option('--passed <file>', 'write the input’s own lines or rows that pass to this file, unchanged and with nothing hidden')
    .option('--record', 'add a line for each post to the check log that the config names; no line holds a name')
    .addHelpText('after', CHECK_HELP)
    .action(async (posts: string[], flags: CheckFlags) => {
      const command = await import('./commands/check.ts');
      finish(await command.check(posts, flags, world));
    });
};

const audit: Add = (program, world, finish) => {
  withJudgeFlags(program.command('audit'), Object.keys(FORMATS))
    .description('sweep what has been published: what breaks the policy, and what must come down now')
    .argument(
      '[paths...]',
      'folders and files of published posts, and archives as platforms give them; default: those under audit.posts in the config',
    )
    .option('--since <day>', 'look only at posts of this day, as 2026-09-01, and after; at those without a date too', dayGiven)
    .option('--until <day>', 'look only at posts of this day and before; at those without a date too', dayGiven)
    .option('--takedowns', 'only the list of what must come down, to work through; with --from last.ndjson also what of that is gone')
    .option('--records-only', 'look at the school’s own records and at no posts')
    .option('--posts-only', 'look at the posts and not at the school’s own records')
    .option('--jobs <n>', 'judge in so many threads at once (default: 1); the results are the same', jobCount)
    .option('--from <results...>', 'tell of earlier audits, as ndjson, as of one; no post is read')
    .option('--baseline <file>', 'set aside what this file covers: entries with a reason and an end')
    .option('--write-baseline <file>', 'write what was found into this file, as hashes, for somebody to give each a reason and an end')
    .action(async (paths: string[], flags: AuditFlags) => {
      const command = await import('./commands/audit.ts');
      finish(await command.audit(paths, flags, world));
    });
};

const approve: Add = (program, world, finish) => {
  withCommonFlags(program.command('approve'))
    .description('record in a post that somebody else has read it and agrees: a note between colleagues, not a signature')
    .argument('<post>', 'a .json file with one post, which says who its author is')
    .requiredOption('--by <staff>', 'who approves it: an id or e-mail address of the staff list, and not its author’s')
    .addHelpText('after', APPROVE_HELP)
    .action(async (post: string, flags: ApproveFlags) => finish(await (await import('./commands/approve.ts')).approve(post, flags, world)));
};

const policy: Add = (program, world, finish) => {
  const command = program.command('policy').description('the policies: which there are, and what each clause says');
  withCommonFlags(command.command('list'))
    .description('the packs that come with smpolicy and those in force')
    .action(async (flags: CommonFlags) => finish(await (await import('./commands/policy.ts')).list(flags, world)));
  withCommonFlags(command.command('show'))
    .description('every clause of a pack, with how it is looked at')
    .argument('<pack>', 'a pack by name, or a file')
    .option('--yaml', 'print it as a pack file instead: a start for a school’s own, with every clause to keep, change or strike out')
    .addHelpText('after', SHOW_HELP)
    .action(async (pack: string, flags: ShowFlags) => finish(await (await import('./commands/policy.ts')).show(pack, flags, world)));
  withCommonFlags(command.command('coverage'))
    .description('which clauses are looked at, by which checks, questions and audits, and which only people can see')
    .argument('[pack]', 'a pack by name, or a file; default: those in force, or without a config all that come with smpolicy')
    .action(async (pack: string | undefined, flags: CommonFlags) =>
      finish(await (await import('./commands/policy-coverage.ts')).coverage(pack, flags, world)),
    );
  withCommonFlags(command.command('lint'))
    .description('every fault of a pack or of the school’s own policy, with line and column; exit 2 where there is one')
    .argument('<file>', 'the file, or a pack by name')
    .action(async (file: string, flags: CommonFlags) => finish(await (await import('./commands/policy-lint.ts')).lint(file, flags, world)));
};

const log: Add = (program, world, finish) => {
  withCommonFlags(program.command('log').description('the check log: what was checked and approved').command('verify'))
    .description('whether the check log is whole: no line changed, taken out, moved or cut short')
    .action(async (flags: CommonFlags) => finish(await (await import('./commands/log.ts')).verify(flags, world)));
};

const config: Add = (program, world, finish) => {
  withCommonFlags(program.command('config').description('the school’s config').command('show'))
    .description('each value in force and where it came from')
    .action(async (flags: CommonFlags) => finish(await (await import('./commands/config.ts')).show(flags, world)));
};

const init: Add = (program, world, finish) => {
  withCommonFlags(program.command('init'))
    .description('find the school’s lists, ask what they mean, write a config, and do a first check with it')
    .option('--yes', 'ask nothing: take what was found and is understood, and suppose nothing')
    .option('--force', 'replace a config that is there already')
    .addHelpText('after', INIT_HELP)
    .action(async (flags: InitFlags) => finish(await (await import('./commands/init.ts')).init(flags, world)));
};

const explain: Add = (program, world, finish) => {
  withCommonFlags(program.command('explain'))
    .description('what a check or a clause means, why, what breaks and keeps it, and which policies cite it')
    .argument('<subject>', 'a check, an audit or a question by its id, or a clause as pack/clause')
    .addHelpText('after', EXPLAIN_HELP)
    .action(async (name: string, flags: CommonFlags) => finish(await (await import('./commands/explain.ts')).explain(name, flags, world)));
};

const schema: Add = (program, world, finish) => {
  program
    .command('schema')
    .description('the JSON Schema of a post, the config, a pack, a result or the records')
    .argument('<schema>', 'post, config, pack, result or records')
    .action(async (name: string) => finish(await (await import('./commands/schema.ts')).schema(name, world)));
};

const completion: Add = (program, world, finish) => {
  program
    .command('completion')
    .description('a script by which a shell completes commands, options and their words')
    .argument('<shell>', 'bash, zsh, fish or powershell')
    .addHelpText('after', COMPLETION_HELP)
    .action(async (shell: string) => finish(await (await import('./commands/completion.ts')).completion(shell, program, world)));
};

const COMMANDS: readonly Add[] = [init, check, audit, approve, explain, policy, config, log, schema, completion];

const INIT_HELP = `
Nothing is written before the last question. --policy names the policies, and
--config another file to write than .smpolicyrc.yaml here.

Examples:
  smpolicy init
  smpolicy init --yes --policy mersham`;

const COMPLETION_HELP = `
The first lines of each script say where it goes.

Example:
  source <(smpolicy completion bash)`;

const EXPLAIN_HELP = `
Examples:
  smpolicy explain trip-location
  smpolicy explain mersham/official.visits-after-event`;

const SHOW_HELP = `
--yaml writes all the clauses out, so that each can say where your own policy
says it, and those that yours does not have can be struck out. If your policy is
that pack but for a few clauses, a file with "extends: [<pack>]" and those alone
is better: see the first lines of what is printed, and docs/policies.md.

Example:
  smpolicy policy show mersham --yaml > our-policy.yaml`;

const APPROVE_HELP = `
It writes who, when and which state of the post into the post itself, and
changes nothing else in the file. Any later change to the post or its photos
voids it.

Example:
  smpolicy approve drafts/fair.json --by hford`;

const CHECK_HELP = `
Exit codes: 0 pass, or only warnings and questions; 1 do not publish, or a fact is
missing; 2 something could not be read. Scripts that publish use --strict.

Examples:
  smpolicy check post.json
  smpolicy check drafts/ --quiet
  cat posts.ndjson | smpolicy check - --format json --strict`;
