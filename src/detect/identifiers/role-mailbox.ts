import { mailboxSaid } from './email.ts';
import { PROVIDERS } from './mail-providers.ts';

/** What a mailbox is called that belongs to a desk and not to a person, by the customs of organisations and of schools. */
const ROLES: ReadonlySet<string> = new Set(
  `absence absences accounts admin administration administrator admissions adoption advice afterschool allotments alumni
  appointments apprentices apprenticeships archive art assessments attendance auditions awards band board bookclub booking
  bookings boxoffice breakfast breakfastclub bursar business cafe campaign campaigns captain careers caretaker carol carols
  catering centre chair chairman chairperson charity children choir clerk clerks club clubs clubsecretary coaching collections
  committee comms communications community competition competitionentries competitions complaints concert concerts
  conservation consumer contact contactus council courses crossing curator customerservice customerservices data
  dataprotection deputy deputyhead desk digital dinner dinners donate donations dpo dsl editor editors education enquire
  enquiries enquiry entries entry events everyone exams executivehead facilities fair families family farm fayre feedback
  festival fete finance fixtures foi foodbank foundation friends frontdesk frontoffice fundraising gallery garden gardens gdpr
  general getinvolved governance governor governors group groupbookings groups hall head headoffice headofschool heads headspa
  headteacher hello help helpdesk helpline heritage highways hire holidayclub hotline hr ict inclusion info information
  inquiries intake it jobs join joinus juniors kids kitchen learning legal lessons letters lettings librarian library
  licensing listings litter lunch lunches mail mailbox market marketing matchday meals media membership memberships minis
  minister museum music news newsdesk newsletter noreply nursery office officemanager online orders outreach outreachteam pa
  panto pantomime parent parents parentsevening parish partnerships pastoral payments payroll planning players
  plays playscheme post postmaster premises press pressoffice principal privacy programme pta ptfa publicity pupilservices
  quiz races raffle ranger rangers reception receptionist records recruitment rector recycling register registrar
  registration registry rehearsals repairs research reservations returns rights roadsafety rota run safeguarding safety sales
  school schooloffice schools schoolsteam schoolvisits science secretary security sen senco send senior service services shop
  sixthform slt socialmedia sponsorship sport staff stalls stories studentservices studio submissions subscriptions supper
  support swimming tech technical theatre tickets timetable tour tours trainees training transport treasurer trips
  trustees uniform vacancies venue vicar visit visits volunteer volunteering volunteers warden web webmaster webteam welcome
  wellbeing workshop workshops wraparound year youth`.split(/\s+/),
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
  return isOfRoles || [parts.join(''), ...parts.slice(0, 1)].some((said) => ROLES.has(said)) || (parts.length === 1 && ENDINGS.test(local));
};
/** Long enough to end no surname: `lifeboatfriends`, `southbankevents`. */
const ENDINGS =
  /[a-z]{3}(?:friends|tickets|bookings?|events|office|enquiries|volunteers|theatre|library|museum|gallery|council|reception|committee)$/;
