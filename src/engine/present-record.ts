import type { Wording } from '../checks/check.ts';
import type { RecordFinding } from '../model.ts';
import { type Mask, NO_MASK } from './mask.ts';

/** What is found in a record, before its sentence is made. */
type Found = Omit<RecordFinding, 'message' | 'advice'> & {
  readonly wording: Wording;
  readonly data: Readonly<Record<string, string>>;
};

/** A record's finding as it may be shown: what fills its sentence comes from the records, and may be a child's name. */
export const presentRecord = ({ wording, data, subject, ...rest }: Found, mask: Mask = NO_MASK): RecordFinding => {
  const say = (template: string): string => template.replace(/\{(\w+)\}/g, (_, name: string) => mask.text(data[name] ?? ''));
  const { check, kind, severity, cites } = rest;
  return { ...{ check, kind, severity, subject: mask.text(subject) }, message: say(wording.message), advice: say(wording.advice), cites };
};
