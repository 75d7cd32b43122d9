import { isDay, isZone, momentOf } from '../../text/calendar.ts';
import { misspeltChannel } from '../../text/channels.ts';
import { foldSlug } from '../../text/fold.ts';
import { hasLetters } from '../../text/letters.ts';
import type { Shape } from '../shape.ts';
import { unknown } from '../valibot.ts';
import { kindOf, shown, withAdvice } from '../wording.ts';
import { figure, list, ruled, text, type Within } from './parts.ts';

/** The values that posts, configs, packs and records share. */

const matches = (shape: Shape<string>, pattern: RegExp, says: string): Shape<string> =>
  ruled(shape, { holds: (value) => pattern.test(value), says, json: { pattern: pattern.source } });

/** What is looked at later, by whoever knows what it has to be. */
export const anything = (): Shape<unknown> => unknown();

/** A name, an id or a path: some text, and more than spaces. */
export const name = (what = 'text'): Shape<string> => matches(text(what), /\S/u, `expected ${what}, found empty text`);
export const names = (): Shape<string[]> => list(name());

const YEAR_TO_DAY = '(?:19|[2-9]\\d)\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])';
const CLOCK = '(?:[01]\\d|2[0-3]):[0-5]\\d';
const OFFSET = 'Z|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d';
const DAY = `^${YEAR_TO_DAY}$`;
const MOMENT = `^${YEAR_TO_DAY}(?:[T ]${CLOCK}(?::[0-5]\\d(?:\\.\\d{1,9})?)?(?:${OFFSET})?)?$`;
const MOMENT_PATTERN = new RegExp(MOMENT, 'u');
const isMoment = (value: string): boolean => MOMENT_PATTERN.test(value) && momentOf(value, 'UTC') !== undefined;

const A_DAY = 'a day such as 2026-06-12';
const A_MOMENT = 'a date and time such as 2026-06-12T11:05';
export const day = (): Shape<string> => ruled(text(A_DAY), { holds: isDay, says: `expected ${A_DAY}`, json: { pattern: DAY } });
/** A date with a time, or a day alone; without an offset it is in the school's zone. */
export const moment = (): Shape<string> =>
  ruled(text(A_MOMENT), { holds: isMoment, says: `expected ${A_MOMENT}`, json: { pattern: MOMENT } });
/** An instant as this program prints it: always with its offset. */
export const instant = (): Shape<string> =>
  matches(
    text(),
    new RegExp(`^${YEAR_TO_DAY}T${CLOCK}:[0-5]\\d(?:${OFFSET})$`, 'u'),
    'expected a moment such as 2026-06-12T11:05:00+01:00',
  );

const A_TIME = 'a time such as 08:50';
/** The time of day on a school's clock. */
export const clock = (): Shape<string> => matches(text(A_TIME), new RegExp(`^${CLOCK}$`, 'u'), `expected ${A_TIME}`);
const A_ZONE = 'a time zone such as Europe/London';
export const zone = (): Shape<string> => ruled(text(A_ZONE), { holds: isZone, says: `expected ${A_ZONE}` });
const sayDays = (input: unknown): string | undefined => (kindOf(input) === 'a number' ? 'Say of what: 90d is ninety days' : undefined);
const SOME_DAYS = 'a number of days such as 90d';
/** So many days: `90d`. */
export const days = (): Shape<string> => matches(text(SOME_DAYS, sayDays), /^[1-9]\d{0,3}d$/u, `expected ${SOME_DAYS}`);

const A_CHANNEL = 'a channel such as instagram';
/** Any channel, but none that is a known one misspelt: that would be looked at by the wrong rules. */
export const channel = ({ record: inRecord = false }: Within = {}): Shape<string> =>
  ruled(ruled(text(A_CHANNEL), { holds: hasLetters, says: `expected ${A_CHANNEL}`, json: { pattern: '[\\p{L}\\p{N}]' } }), {
    holds: isChannel,
    says: (value) => channelFault(value, inRecord ? 'this' : shown(value)),
  });
const isChannel = (value: string): boolean => foldSlug(value) !== '' && misspeltChannel(value) === undefined;
const channelFault = (value: string, what: string): string => {
  const meant = misspeltChannel(value);
  return withAdvice(`${what} is no known channel`, meant === undefined ? undefined : `Did you mean ${shown(meant)}?`);
};

export const latitude = (): Shape<number> => between(-90, 90);
export const longitude = (): Shape<number> => between(-180, 180);
const between = (minimum: number, maximum: number): Shape<number> =>
  ruled(figure(), {
    holds: (value) => value >= minimum && value <= maximum,
    says: `expected a number from ${minimum} to ${maximum}`,
    json: { minimum, maximum },
  });

/** Half a position is none, and would be passed over. */
export const paired = <T extends { readonly lat?: number; readonly lon?: number }>(shape: Shape<T>): Shape<T> =>
  ruled(shape, {
    holds: ({ lat, lon }) => (lat === undefined) === (lon === undefined),
    says: 'expected lat and lon together, found one of them',
    json: { dependencies: { lat: ['lon'], lon: ['lat'] } },
  });
