import { numberSaid } from './phone.ts';

/** Numbers that are there for everybody to be told. */
export interface Helpline {
  readonly name: string;
  /** As it is dialled, without blanks. */
  readonly number: string;
}

/**
 * From each service's own contact page. That a helpline is missing here does no harm to speak of: it is then passed over by what the
 * sentence calls it.
 */
export const HELPLINES: readonly Helpline[] = [
  { name: 'emergency services', number: '999' },
  { name: 'emergency services, from any phone in Europe', number: '112' },
  { name: 'police, not urgent', number: '101' },
  { name: 'NHS', number: '111' },
  { name: 'NHS, vaccinations', number: '119' },
  { name: 'power cuts', number: '105' },
  { name: 'Samaritans', number: '116123' },
  { name: 'Missing People', number: '116000' },
  { name: 'Shout, by text', number: '85258' },
  { name: 'Childline', number: '08001111' },
  { name: 'NSPCC', number: '08088005000' },
  { name: 'NSPCC, abuse in education', number: '0800136663' },
  { name: 'NSPCC, female genital mutilation', number: '08000283550' },
  { name: 'NSPCC, whistleblowing', number: '08000280285' },
  { name: 'Crimestoppers', number: '0800555111' },
  { name: 'Anti-Terrorist Hotline', number: '0800789321' },
  { name: 'National Domestic Abuse Helpline', number: '08082000247' },
  { name: 'Papyrus', number: '08000684141' },
  { name: 'CALM', number: '0800585858' },
  { name: 'FRANK', number: '03001236600' },
  { name: 'Mind', number: '03001233393' },
  { name: 'Victim Support', number: '08081689111' },
  { name: 'Stop It Now', number: '08081000900' },
  { name: 'Modern Slavery Helpline', number: '08000121700' },
  { name: "Winston's Wish", number: '08088020021' },
  { name: 'Professionals Online Safety Helpline', number: '03443814772' },
  { name: 'Revenge Porn Helpline', number: '03456000459' },
  { name: 'National Gas Emergency Service', number: '0800111999' },
  { name: 'Floodline', number: '03459881188' },
  { name: 'Ofsted', number: '03001231231' },
  { name: 'Department for Education', number: '03700002288' },
];

/** The part of 0808 that Ofcom keeps for helplines that are not run for profit, and the parts of 03 for charities and public bodies. */
const NOT_FOR_PROFIT = /^(?:80880|30[0-3]\d{7}$)/;

/** Short codes are nobody's: what is no longer than these is told to the public, or is no number. */
const LONGEST_SHORT_CODE = 6;

const KEYS: ReadonlySet<string> = new Set(HELPLINES.map(({ number }) => number.replace(/^0/, '')));

/** Whether a number, however it is written, is a public helpline's or a short code. */
export const isHelpline = (said: string): boolean => {
  const key = numberSaid(said);
  return key.length <= LONGEST_SHORT_CODE || KEYS.has(key) || NOT_FOR_PROFIT.test(key);
};
