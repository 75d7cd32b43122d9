import { stretchAt } from '../detect/school-day.ts';
import type { AccountKind, Options, Reading } from '../model.ts';
import type { Check } from './check.ts';

type Kind = 'in-lesson' | 'official-in-lesson' | 'in-school-hours';

/** Where nobody spends a lesson: what is sent out by the school’s own means is no use of social media. */
const NOT_SOCIAL: ReadonlySet<string> = new Set(['website', 'newsletter', 'email']);

/** While lessons run, nobody is on social media. */
const lessonTime: Check<Kind> = {
  id: 'lesson-time',
  summary: 'Goes out while lessons run.',
  needs: ['hours'],
  options: {
    official: { type: 'yes-no', default: false, says: 'posts on the school’s own accounts count too' },
    breaks: {
      type: 'text',
      values: ['free', 'counted'],
      default: 'free',
      says: 'whether breaks are free, or count as school hours',
    },
  },
  messages: {
    'in-lesson': { message: 'at {at} lessons are running, until {until}', advice: 'post it in a break or after school' },
    'official-in-lesson': {
      message: 'at {at} lessons are running, until {until}, on the school’s account too',
      advice: 'schedule it, post it in a break or after school, or give `learning` as its purpose if it is part of a lesson',
    },
    'in-school-hours': { message: 'at {at} it is school hours, until {until}', advice: 'post it after school' },
  },
  concerns: (reading, options) => isLooked(reading, options) && reading.scheduled !== 'yes' && reading.post.purpose !== 'learning',
  *find({ reading, school, options }) {
    if (school.hours === undefined || isWithoutTime(reading)) return;
    const breaks = options['breaks'] === 'counted' ? 'counted' : 'free';
    const stretch = stretchAt(reading.publishAt, school.hours, school.timezone, breaks);
    if (stretch === undefined) return;
    const { at, until, ends } = stretch;
    yield {
      kind: kindOf(reading.accountKind, breaks),
      at: { field: '/publishAt' },
      doubt: reading.scheduled === 'unknown',
      data: { at, until },
      ...(ends === undefined || reading.publishAt < reading.on || reading.scheduled === 'unknown' ? {} : { safeAfter: ends }),
    };
  },
};

export default lessonTime;

const isLooked = ({ accountKind, channel }: Reading, { official }: Options): boolean =>
  !NOT_SOCIAL.has(channel) && (accountKind === 'personal' || (official === true && accountKind === 'official'));

/** Of what was published without a time nobody knows when that was. */
const isWithoutTime = ({ post, scheduled }: Reading): boolean => scheduled === 'unknown' && post.publishAt === undefined;

const kindOf = (account: AccountKind, breaks: 'free' | 'counted'): Kind => {
  if (account === 'official') return 'official-in-lesson';
  return breaks === 'counted' ? 'in-school-hours' : 'in-lesson';
};
