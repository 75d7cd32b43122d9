export interface FaultWords {
  readonly why: string;
  readonly advice: string;
}

export const generalFault: FaultWords = {
  why: 'this cannot be read as YAML',
  advice: 'Look at the quotes, colons and indentation around here',
};

/** In our own words, because a parser's may show what stands in a record. First by the quick parser's reasons… */
const BY_REASON: readonly (FaultWords & { readonly reason: RegExp })[] = [
  { reason: /maxDepth/, why: 'this is nested too deep', advice: 'Nothing that is read here goes more than 64 deep' },
  {
    reason: /alias/i,
    why: '`*` begins an alias here, and aliases are not read',
    advice: 'Put text that begins with * in quotes, or write the value out',
  },
  { reason: /anchor/i, why: '`&` begins an anchor here that cannot be read', advice: 'Put text that begins with & in quotes' },
  {
    reason: /\btag\b/,
    why: '`!` begins a tag here that is not read',
    advice: 'Put text that begins with ! in quotes, or take the tag out',
  },
  { reason: /null byte|non-printable/, why: 'a control character stands here', advice: 'Take it out' },
  { reason: /key is not text|complex key/, why: 'a key here is empty, or not read as text', advice: 'Put the key in quotes' },
  { reason: /duplicated mapping key/, why: 'this key stands twice in one mapping', advice: 'Keep one of the two' },
  {
    reason: /end of the stream within a (?:double|single) quoted/,
    why: 'the text ends inside a quotation that is never closed',
    advice: 'Close it with the same quotation mark',
  },
  { reason: /end of the stream within a flow/, why: 'the text ends inside a `[` or `{` that is never closed', advice: 'Close the bracket' },
];

/** …then by the careful parser's codes, which tell apart more. */
const BY_CODE: Readonly<Record<string, FaultWords>> = {
  TAB_AS_INDENT: { why: 'a tab indents this line, and YAML takes spaces', advice: 'Use spaces' },
  BAD_SCALAR_START: { why: 'text cannot begin with this character', advice: 'Put the text in quotes' },
  BAD_DQ_ESCAPE: {
    why: 'a backslash stands here with no escape that YAML knows',
    advice: 'Use single quotes, in which a backslash is one',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    why: 'a colon, or a line set further in, makes a key of what is a value already',
    advice: 'Put text that holds a colon in quotes, and line keys up',
  },
  MULTILINE_IMPLICIT_KEY: { why: 'a key was expected here, on one line', advice: 'Write key: value, with a space after the colon' },
  BAD_INDENT: {
    why: 'this does not line up with what it belongs to, or a bracket before it is never closed',
    advice: 'Indent alike what belongs together, and close every bracket',
  },
  MISSING_CHAR: {
    why: 'a quotation mark, a bracket or a colon is missing here',
    advice: 'Close what is open, and put a colon and a space after a key',
  },
  BLOCK_IN_FLOW: { why: 'a list or mapping by lines stands inside brackets', advice: 'Inside [ ] and { } use commas' },
  UNEXPECTED_TOKEN: { why: 'something stands here that does not belong', advice: 'Put text with special characters in quotes, all of it' },
};

export function wordsForReason(reason: string): FaultWords | undefined {
  return BY_REASON.find((entry) => entry.reason.test(reason));
}

export function wordsForCode(code: string | undefined): FaultWords | undefined {
  return code === undefined ? undefined : BY_CODE[code];
}
