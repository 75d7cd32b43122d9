import { parseJson } from '../../../src/formats/json.ts';
import { type Shape, validate } from '../../../src/formats/shape.ts';
import { parseYaml } from '../../../src/formats/yaml.ts';
import { Complaint, type Located } from '../../../src/model.ts';

/** What is said of a text that is refused, `line:column why | advice`; `fine` of one that is not. */
export const refusal = (shape: Shape<unknown>, text: string, parse: (text: string, file: string) => Located = parseYaml): string => {
  try {
    validate(shape, parse(text, 'some.file'));
    return 'fine';
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    const { line, column, why, advice } = error;
    return `${line}:${column} ${why}${advice === undefined ? '' : ` | ${advice}`}`;
  }
};

export const refusalOfJson = (shape: Shape<unknown>, value: unknown): string => refusal(shape, JSON.stringify(value), parseJson);
export const accepted = <T>(shape: Shape<T>, value: unknown): T => validate(shape, { value, file: 'some.file', locate: () => undefined });
