/** The one place where commander is imported. */
export { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
