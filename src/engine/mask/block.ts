/** What stands for everything that is hidden, whatever its length. */
export const BLOCK = '███';
