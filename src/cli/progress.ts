import type { Out } from './world.ts';

/** Runs something that takes a moment, with a spinner where somebody watches. */
export const withSpinner = async <T>(text: string, err: Out, work: () => Promise<T>): Promise<T> => {
  if (err.isTTY !== true) return work();
  const { default: ora } = await import('ora');
  const spinner = ora({ text, stream: err as unknown as NodeJS.WritableStream }).start();
  try {
    return await work();
  } finally {
    spinner.stop();
  }
};
