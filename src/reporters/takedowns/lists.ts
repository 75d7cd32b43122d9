import type { MakeReporter } from '../look.ts';

type Load = () => Promise<{ readonly default: MakeReporter }>;

/** The list of what must come down, by format; JSON and NDJSON hold it anyway, among the rest. */
export const TAKEDOWN_LISTS: Readonly<Partial<Record<string, Load>>> = {
  pretty: () => import('./pretty.ts'),
  csv: () => import('./csv.ts'),
  html: () => import('./html.ts'),
};

/** The formats in which the list may be asked for. */
export const LISTED_IN: readonly string[] = [...Object.keys(TAKEDOWN_LISTS), 'json', 'ndjson'];
