/** Values as YAML, plain enough for an office to go on with. */

/** Text that YAML reads as that text without quotes, whatever stands around it. */
const PLAIN = /^[A-Za-z](?:[A-Za-z0-9_./()’' -]{0,500}[A-Za-z0-9_./()’'-])?$/;
/** Words that are no text in YAML, in this edition of it or an older one. */
const OTHER = /^(?:true|false|yes|no|on|off|null|y|n)$/i;

const scalar = (value: unknown): string =>
  typeof value === 'string' && PLAIN.test(value) && !OTHER.test(value) ? value : JSON.stringify(value ?? null);

/** A value on one line: `[a, b]`, `{ written: true }`. */
export const yamlFlow = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(yamlFlow).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return scalar(value);
  return `{ ${Object.entries(value)
    .map(([key, part]) => `${scalar(key)}: ${yamlFlow(part)}`)
    .join(', ')} }`;
};
