import { shown } from '../formats/places.ts';
import { Complaint } from '../model.ts';
import { misspeltChannel } from '../text/channels.ts';
import { foldSlug } from '../text/fold.ts';

/** Refuses a channel given for all posts at once. One edit from a known name it was meant to be that, and each post would be refused alone. */
export function refuseChannel(channel: string): void {
  if (foldSlug(channel) === '') throw new Complaint('the channel given is no name', { advice: 'Name one such as --channel instagram' });
  const meant = misspeltChannel(channel);
  if (meant !== undefined) throw new Complaint(`${shown(channel)} is no known channel`, { advice: `Did you mean --channel ${meant}?` });
}
