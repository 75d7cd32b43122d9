/** How the file of a medium may be written, and how it is said. */

const ADDRESS = /^(?:[a-z][a-z\d+.-]{1,30}:\/\/|data:)/i;
const MOST = 200;

/** Nothing is ever fetched. */
export const isAddress = (file: string): boolean => ADDRESS.test(file);

export const shortened = (file: string): string => (file.length > MOST ? `${file.slice(0, MOST)}…` : file);
