import type { Violation } from '../../model.ts';
import { isLine } from './pieces.ts';
import { sayPlace } from './place.ts';

/** `photo 1, pupil 3: P014`; where something is missing, `photo 2 (gate.jpg), pupils shown`. */
export const headlineOf = (violation: Pick<Violation, 'where' | 'match' | 'excerpt'>): string => {
  const { where, match, excerpt } = violation;
  const name = isLine(violation) ? '' : excerpt.trim();
  const missing = match === null && /^\/media\/\d/.test(where.field);
  const place = missing ? sayPlace(where.field, name) : sayPlace(where.field);
  return `${place}${missing || name === '' ? '' : `: ${name}`}`;
};

/** `line 12, column 20` of the source file. */
export const lineOf = ({ where: { line, column } }: Pick<Violation, 'where'>): string =>
  line === undefined ? '' : `line ${line}${column === undefined ? '' : `, column ${column}`}`;
