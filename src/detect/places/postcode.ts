/** A British postcode in any case, with or without its blank. */
export const POSTCODE: RegExp =
  /(?<![A-Za-z0-9])(?=[A-Za-z .\u00A0-]{0,5}[0-9])[A-Za-z]{1,2}[0-9OoIl][A-Za-z0-9]?[ \u00A0.-]{0,2}[0-9OoIl][A-Za-z]{2}(?![A-Za-z0-9])/g;

/** A postcode as it is compared: people write O for a nought and l for a one. */
export const codeKey = (code: string): string =>
  code
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
