import fc from 'fast-check';

const NASTY = [
  ...['\u001B[2J', '\u001B]0;x\u0007', '\u009B31m', '\u0000', '\u0008', '\u007F', '\u0085', '\r', '\n', '\r\n', '\t', '\v'],
  ...['\u061C', '\u200B', '\u200D', '\u200E', '\u200F', '\u2028', '\u2029', '\u202A', '\u202E', '\u2060', '\u2066', '\u2069', '\uFEFF'],
  ...[
    '\uD83D',
    '\uDE00',
    '\uFE0F',
    '\u20E3',
    '\u0301',
    '\u{E0041}',
    '\u{E007F}',
    '🏴',
    '🇬',
    '👩‍🚀',
    '遠足',
    '"',
    '\\',
    "'",
    '$',
    '`',
    '███',
  ],
  ...['\n::error::', '"}', '],', 'Ready: x', ' ', '#1'],
];

/** What somebody might put into a post to break the page it is printed on. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 6 }), fc.string({ maxLength: 40 })), { maxLength: 8 })
  .map((parts) => parts.join(''));

/** The first character that may never be printed raw: a control but the line feed, a turn of direction, a separator, a lone half. */
export const raw = (text: string): string | undefined =>
  Array.from(text).find((character) => {
    const code = character.codePointAt(0) ?? 0;
    const control = (code < 0x20 && character !== '\n') || (code >= 0x7f && code <= 0x9f);
    const turn = [0x061c, 0x200e, 0x200f].includes(code) || (code >= 0x2028 && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return control || turn || (code >= 0xd800 && code <= 0xdfff);
  });
