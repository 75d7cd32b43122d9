import type { Evidence, Media, Reading } from '../model.ts';
import { mediaTypeOf } from '../text/media.ts';
import type { Check } from './check.ts';

type Kind = 'personal' | 'not-said';

/** Pupils are pictured with the school's own devices. */
const personalDevice: Check<Kind> = {
  id: 'personal-device',
  summary: 'Shows pupils in a picture taken with somebody’s own phone or camera.',
  needs: [],
  absences: ['not-said'],
  options: {},
  messages: {
    personal: {
      message: 'this {thing} of pupils was taken with somebody’s own device',
      advice: 'use one taken with the school’s device, and have this one deleted from the other',
    },
    'not-said': {
      message: 'nobody has said with which device this {thing} of pupils was taken',
      advice: 'write `"takenWith": "school"` if it was the school’s own',
    },
  },
  concerns: ({ post }) => (post.media ?? []).some((media) => showsPupils(media) !== 'no'),
  *find({ reading }) {
    for (const [index, media] of mediaOf(reading).entries()) yield* inMedia(media, index);
  },
};

export default personalDevice;

const mediaOf = ({ post }: Reading): readonly Media[] => post.media ?? [];

function* inMedia(media: Media, index: number): Generator<Evidence<Kind>, void> {
  const shows = showsPupils(media);
  if (shows === 'no' || media.takenWith === 'school') return;
  const at = { field: `/media/${index}/takenWith` };
  const data = { thing: mediaTypeOf(media) === 'video' ? 'video' : 'photo' };
  if (media.takenWith === 'personal') yield { kind: 'personal', at, doubt: shows === 'perhaps', data };
  else if (isOwn(media) && shows === 'yes') yield { kind: 'not-said', at, doubt: true, data };
}

/** What somebody else took and handed over was taken with their device. */
const isOwn = ({ source = 'own' }: Media): boolean => source === 'own' || source === 'unknown';

/** A picture of work is none of its maker; one whose people nobody declared may show pupils, and consent asks about it first. */
const showsPupils = (media: Media): 'yes' | 'no' | 'perhaps' => {
  const type = mediaTypeOf(media);
  if ((type !== 'image' && type !== 'video') || media.shows === 'work') return 'no';
  if ((media.pupils?.length ?? 0) > 0 || media.shows === 'pupils') return 'yes';
  return media.pupils === undefined && media.shows === undefined ? 'perhaps' : 'no';
};
