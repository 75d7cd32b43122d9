import { later } from './later.ts';

/**
 * A pattern that is made when it is first asked for. A literal is read together with its file, and each class of Unicode in it takes
 * a tenth of a millisecond; so what only unusual texts need is written like this.
 */
export const pattern = (source: string, flags: string): (() => RegExp) => later(() => new RegExp(source, flags));

const ASCII = /^[\0-\x7F]*$/;

/** For a text of ASCII, as most are, the pattern that says the same of such a text without a class of Unicode. */
export const patternFor = (ascii: RegExp, source: string, flags: string): ((text: string) => RegExp) => {
  const any = pattern(source, flags);
  return (text) => (ASCII.test(text) ? ascii : any());
};
