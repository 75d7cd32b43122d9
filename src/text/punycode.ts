/** Of a domain name's label what it stands for: `xn--caf-dma` is `café` (RFC 3492). Undefined where it is not well formed. */
export const labelOf = (label: string): string | undefined => {
  if (!/^xn--/i.test(label)) return label;
  const coded = label.slice(4);
  const cut = coded.lastIndexOf('-');
  return LONGEST < coded.length
    ? undefined
    : decoded(coded.slice(Math.max(cut, 0) === 0 ? 0 : cut + 1), cut > 0 ? coded.slice(0, cut) : '');
};

/** A label has 63 characters at most. */
const LONGEST = 59;
const [BASE, LOWEST, HIGHEST, SKEW, DAMP, BIAS, FIRST] = [36, 1, 26, 38, 700, 72, 128] as const;

const decoded = (coded: string, basic: string): string | undefined => {
  const output = Array.from(basic, (letter) => letter.codePointAt(0) ?? 0);
  let [code, place, bias, at] = [FIRST as number, 0, BIAS as number, 0];
  while (at < coded.length) {
    const read = numberAt(coded, at, bias);
    if (read === undefined) return undefined;
    const count = output.length + 1;
    bias = adapted(read.value, count, place === 0 && output.length === basic.length);
    place += read.value;
    code += Math.floor(place / count);
    place %= count;
    if (code > 0x10ffff) return undefined;
    output.splice(place++, 0, code);
    at = read.end;
  }
  return output.length === basic.length ? undefined : String.fromCodePoint(...output);
};

/** A number of as many digits as it needs, the last of which is below its threshold. */
const numberAt = (coded: string, from: number, bias: number): { readonly value: number; readonly end: number } | undefined => {
  let [value, weight] = [0, 1];
  for (let [at, step] = [from, BASE as number]; at < coded.length; at++, step += BASE) {
    const digit = digitOf(coded.charAt(at));
    if (digit === undefined) return undefined;
    value += digit * weight;
    const threshold = Math.min(Math.max(step - bias, LOWEST), HIGHEST);
    if (digit < threshold) return { value, end: at + 1 };
    weight *= BASE - threshold;
  }
  return undefined;
};

const digitOf = (letter: string): number | undefined => {
  if (/^[a-z]$/i.test(letter)) return letter.toLowerCase().charCodeAt(0) - 97;
  return /^\d$/.test(letter) ? Number(letter) + 26 : undefined;
};

const adapted = (value: number, count: number, isFirst: boolean): number => {
  let delta = Math.floor(value / (isFirst ? DAMP : 2));
  delta += Math.floor(delta / count);
  let steps = 0;
  for (; delta > ((BASE - LOWEST) * HIGHEST) / 2; steps += BASE) delta = Math.floor(delta / (BASE - LOWEST));
  return steps + Math.floor(((BASE - LOWEST + 1) * delta) / (delta + SKEW));
};
