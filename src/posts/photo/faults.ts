import { Complaint } from '../../model.ts';

const ANEW = 'Open it in a photo program, save a copy under a new name, and name the copy in the post';

/** Something in a photo that cannot be relied on: what it is, in a sentence that goes on from the file's name. */
export const damaged = (what: string): Complaint => new Complaint(`its ${what} is damaged`, { advice: ANEW });

export const cutShort = (): Complaint =>
  new Complaint('it ends before it is complete', { advice: 'Copy it again from where it came from, or save it anew' });

export const tooMuch = (what: string): Complaint => new Complaint(`it holds ${what}, more than is looked through`, { advice: ANEW });

export const notRead = (what: string, advice: string = ANEW): Complaint => new Complaint(what, { advice });
