/** What an address of the internet is made of. Node's own reader of them is no part of what finds things. */

const OCTET = /^(?:0|[1-9]\d{0,2})$/;

/** Four numbers up to 255, without a nought in front. */
export const isFour = (text: string): boolean => {
  const octets = text.split('.');
  return octets.length === 4 && octets.every((octet) => OCTET.test(octet) && Number(octet) <= 255);
};

/** The groups of an address of version 6 in hexadecimal; its last two may be one of version 4. `::` stands for noughts, once. */
export const groupsOfSix = (text: string): readonly string[] | undefined => {
  const tail = /:(\d{1,3}(?:\.\d{1,3}){3})$/.exec(text)?.[1];
  if (tail !== undefined && !isFour(tail)) return undefined;
  const halves = (tail === undefined ? text : `${text.slice(0, -tail.length)}0:0`).split('::');
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const isLong = halves.length === 1 ? groups.length === 8 : halves.length === 2 && groups.length < 8;
  return isLong && groups.every((group) => /^[0-9A-Fa-f]{1,4}$/.test(group)) ? groups : undefined;
};
