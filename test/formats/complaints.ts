import { Complaint } from '../../src/model.ts';

/** What a reader says of an input that it must refuse; a test fails if it reads it. */
export function complaintOf(read: () => unknown): Complaint {
  try {
    read();
  } catch (error) {
    if (error instanceof Complaint) return error;
    throw error;
  }
  throw new Error('This was read, and should have been refused.');
}

export async function complaintFrom(read: () => Promise<unknown>): Promise<Complaint> {
  const error = await read().then(
    () => new Error('This was read, and should have been refused.'),
    (reason: unknown) => reason,
  );
  if (error instanceof Complaint) return error;
  throw error;
}

/** `3:7`. */
export const placeOf = ({ line, column }: Complaint): string => `${line}:${column}`;
