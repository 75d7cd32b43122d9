import { safeLine } from '../../text/safe.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as the words of a page: never a tag, never the end of an attribute, and what is hidden in it is shown by its number. */
export const words = (text: string): string => safeLine(text).replace(/[&<>"']/g, (found) => ENTITIES[found] ?? '');

/** The same where our own sentences name a key or a word to write, between backticks. */
export const sentence = (text: string): string => words(text).replace(/`([^`]{1,200})`/g, '<code>$1</code>');

/** A link only to where a browser goes anyway; what calls itself an address and is a script stays words. */
export const link = (address: string, says: string): string =>
  /^https?:\/\/[^\s/]/i.test(address) ? `<a href="${words(address)}" rel="noreferrer">${words(says)}</a>` : words(address);
