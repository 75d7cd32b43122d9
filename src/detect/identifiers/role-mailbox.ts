import { mailboxSaid } from './email.ts';
import { PROVIDERS } from './mail-providers.ts';

/** What a mailbox is called that belongs to a desk and not to a person, by the customs of organisations and of schools. */
const ROLES: ReadonlySet<string> = new Set(
  `absence absences accounts admin administration administrator admissions adoption advice afterschool alumni apprenticeships apprentices appointments archive
  art assessments attendance awards bookclub booking bookings boxoffice breakfastclub bursar business cafe campaign campaigns
  careers caretaker catering centre chair chairman charity clerk club clubs comms communications community complaints contact
  contactus council courses customerservice customerservices data dataprotection deputy deputyhead donate donations dpo dsl editor
  education enquire enquiries enquiry events everyone exams executivehead facilities feedback finance foi foundation friends
  fundraising gallery gdpr general governor governors groups hall head headoffice headofschool heads headspa headteacher hello help
  helpdesk helpline heritage hire hr ict inclusion info information inquiries intake it jobs kitchen learning legal lettings
  librarian library licensing lunches mail mailbox marketing meals media membership memberships museum music news newsletter
  noreply nursery office officemanager orders outreach pa parent parents parentsevening parish partnerships pastoral payments
  payroll post postmaster premises press pressoffice principal privacy programme pta ptfa publicity pupilservices reception receptionist
  recruitment registrar registry reservations returns rota safeguarding sales school schooloffice schools schoolvisits secretary
  security sen senco send senior service services shop sixthform slt socialmedia sponsorship sport staff studentservices
  subscriptions support swimming theatre tickets trainees training transport trips uniform vacancies venue visit visits volunteer
  volunteering volunteers web webmaster wellbeing workshops wraparound year`.split(/\s+/),
);

/** Words that join two roles, or name whose they are: `the.office`, `info-halesmere`. */
const FILLERS: ReadonlySet<string> = new Set('the our team desk uk online main manager'.split(' '));

/** Whether a mailbox is a role's, at a domain that is the organisation's own: at a provider's anybody can call themselves `info`. */
export const isRoleMailbox = (said: string): boolean => {
  const { local, domain } = mailboxSaid(said);
  const isProviders = PROVIDERS.some((provider) => domain.startsWith(`${provider}.`));
  return !isProviders && (isRole(local) || (STATE.test(domain) && partsOf(local).some((part) => ROLES.has(part))));
};

/** An office of the state puts its section first: `cio-foi@mod.uk`. */
const STATE = /(?:^|\.)(?:gov|mod|police|parliament)\.uk$/i;

const partsOf = (local: string): readonly string[] => [...local.replace(/\d/g, '').matchAll(/[^._+-]+/g)].map(([part]) => part);

const isRole = (local: string): boolean => {
  const parts = partsOf(local);
  const isOfRoles = parts.some((part) => ROLES.has(part)) && parts.every((part) => ROLES.has(part) || FILLERS.has(part));
  return isOfRoles || [parts.join(''), ...parts.slice(0, 1)].some((said) => ROLES.has(said));
};
