import type { Day, Severity } from '../model.ts';
import { isDay } from '../text/calendar.ts';
import { nearest } from '../text/nearest.ts';
import { type Command, InvalidArgumentError, Option } from './commander.ts';

/** What every command understands. */
export interface CommonFlags {
  /** A file, or false where `--no-config` was given. */
  readonly config?: string | false;
  readonly policy?: readonly string[];
  readonly now?: string;
  readonly color?: boolean;
  readonly plain?: boolean;
  readonly verbose?: boolean;
}

/** What the commands that judge posts understand. */
export interface JudgeFlags extends CommonFlags {
  readonly format: string;
  readonly output?: readonly string[];
  readonly quiet?: boolean;
  readonly maxWarnings?: number;
  readonly strict?: boolean;
  readonly mask?: boolean;
  readonly channel?: string;
  readonly dates?: 'dmy' | 'mdy';
  readonly rule?: readonly RuleFlag[];
}

export interface CheckFlags extends JudgeFlags {
  readonly stdinFilename?: string;
  readonly interactive?: boolean;
  readonly record?: boolean;
  readonly redact?: boolean;
  readonly passed?: string;
}

export interface AuditFlags extends JudgeFlags {
  readonly since?: Day;
  readonly until?: Day;
  readonly jobs?: number;
  readonly from?: readonly string[];
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly takedowns?: boolean;
  readonly recordsOnly?: boolean;
  readonly postsOnly?: boolean;
}

export interface ShowFlags extends CommonFlags {
  readonly yaml?: boolean;
}

export interface ApproveFlags extends CommonFlags {
  readonly by: string;
}

export interface InitFlags extends CommonFlags {
  readonly yes?: boolean;
  readonly force?: boolean;
}

export interface RuleFlag {
  readonly check: string;
  readonly severity: Severity | 'off';
}

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

export const SEVERITIES = ['off', 'warning', 'error'] as const;

const ruleOf = (value: string, before: readonly RuleFlag[] = []): readonly RuleFlag[] => {
  const [check = '', ...words] = value.split('=');
  const word = words.join('=');
  const severity = SEVERITIES.find((one) => one === word);
  if (check === '' || severity === undefined)
    throw new InvalidArgumentError(`Expected check=${SEVERITIES.join('|')}${meant(word, SEVERITIES)}`);
  return [...before, { check, severity }];
};

const meant = (word: string, known: readonly string[]): string => {
  const near = nearest(word, known);
  return near === undefined ? '.' : `; did you mean ${near}?`;
};

const wholeNumber = (value: string): number => {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Expected a whole number, 0 or more.');
  return Number(value);
};

const MOST_JOBS = 64;

export const jobCount = (value: string): number => {
  const jobs = wholeNumber(value);
  if (jobs < 1 || jobs > MOST_JOBS) throw new InvalidArgumentError(`Expected a whole number from 1 to ${MOST_JOBS}.`);
  return jobs;
};

export const dayGiven = (value: string): Day => {
  if (!isDay(value)) throw new InvalidArgumentError('Expected a day as 2026-09-01.');
  return value;
};

const oneOf =
  (known: readonly string[]) =>
  (value: string): string => {
    if (known.includes(value)) return value;
    throw new InvalidArgumentError(`Expected one of ${known.join(', ')}${meant(value, known)}`);
  };

export const withCommonFlags = (command: Command): Command =>
  command
    .option('--config <file>', 'use this config instead of the one found from the post’s folder upward')
    .option('--no-config', 'use no config: patterns alone, all that needs the school’s records undecided')
    .option('--policy <pack>', 'a pack by name, or a file; replaces the configured ones (repeatable)', collect)
    .option('--now <time>', 'the time to judge at, as 2026-06-12T09:00 (for runs that can be repeated)')
    .addOption(new Option('--color', 'colour even where the output is no terminal'))
    .addOption(new Option('--no-color', 'no colour'))
    .option('--plain', 'for screen readers and line terminals')
    .option('--verbose', 'say on stderr which files were read');

export const withJudgeFlags = (command: Command, formats: readonly string[]): Command =>
  withCommonFlags(command)
    .option('--format <format>', `how results are printed: ${formats.join(', ')}`, oneOf(formats), 'pretty')
    .option('--output <file>', 'write results to this file too, in the format of its ending (repeatable)', collect)
    .option('--quiet', 'hide warnings and clean posts; never what was not read, not decided or decides the exit code')
    .option('--max-warnings <n>', 'exit 1 above this many warnings and unanswered questions', wholeNumber)
    .option('--strict', 'exit 1 for anything but a pass; scripts that publish use this')
    .option('--mask', 'hide names and matches on a terminal too')
    .option('--no-mask', 'show names and matches in pipes and files too')
    .option('--channel <channel>', 'the channel of a text or table that does not say it')
    .option('--dates <order>', 'whether the day or the month comes first in a table’s dates: dmy or mdy', oneOf(['dmy', 'mdy']))
    .option('--rule <check=severity>', 'off, warning or error for one check or audit (repeatable); never loosens what is locked', ruleOf);
