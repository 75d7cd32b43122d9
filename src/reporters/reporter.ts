import type { MakeReporter } from './look.ts';
import { withQuiet } from './quiet.ts';

export { type Look, type MakeReporter, plainStyle, type Reporter, type Style } from './look.ts';

export type FormatName = 'pretty' | 'json' | 'ndjson' | 'sarif' | 'junit' | 'github' | 'html' | 'csv';

/** A format: its reporter, loaded only if it is asked for, and the endings of files that take it. */
export interface Format {
  readonly endings: readonly string[];
  load(): Promise<MakeReporter>;
}

type Module = { readonly default: MakeReporter };

const format = (endings: readonly string[], load: () => Promise<Module>): Format => ({
  endings,
  load: async () => withQuiet((await load()).default),
});

/** Every format there is: a new one is a file and a line. */
export const FORMATS: Readonly<Record<FormatName, Format>> = {
  pretty: format(['.txt'], () => import('./pretty.ts')),
  json: format(['.json'], () => import('./json.ts')),
  ndjson: format(['.ndjson'], () => import('./ndjson.ts')),
  sarif: format(['.sarif'], () => import('./sarif.ts')),
  junit: format(['.xml'], () => import('./junit.ts')),
  github: format([], () => import('./github.ts')),
  html: format(['.html'], () => import('./html.ts')),
  csv: format(['.csv'], () => import('./csv.ts')),
};
