import { expect, test } from '@jest/globals';
import { isRoleMailbox } from '../../../src/detect/identifiers/role-mailbox.ts';

test.each(
  `info enquiries enquiry bookings booking office admin administrator reception hello contact contactus mail mailbox help helpdesk support head headteacher
  headspa principal deputy governors clerk chair bursar finance accounts payments hr recruitment vacancies jobs careers press media news newsletter marketing
  comms events tickets boxoffice theatre museum library archive gallery education learning schools groups visits outreach membership subscriptions sales shop
  orders returns uniform catering kitchen lunches meals transport premises caretaker facilities lettings hire venue safeguarding dsl senco sen inclusion pastoral
  attendance absence admissions exams sixthform nursery afterschool breakfastclub clubs swimming music sport pta ptfa friends fundraising donate donations
  volunteer volunteers volunteering privacy dpo gdpr foi dataprotection legal complaints feedback webmaster postmaster noreply secretary chairman registrar`.split(
    /\s+/,
  ),
)('%s@ an organisation is a role', (local) => {
  expect(isRoleMailbox(`${local}@halesmere.example`)).toBe(true);
  expect(isRoleMailbox(`${local.toUpperCase()} (at) Halesmere (dot) example`)).toBe(true);
  expect(isRoleMailbox(`${local}@gmail.com`)).toBe(false);
  expect(isRoleMailbox(`${local}@btinternet.com`)).toBe(false);
  expect(isRoleMailbox(`kit.${local}son@halesmere.example`)).toBe(false);
});

test.each([
  'info2@halesmere.example',
  'info2026@halesmere.example',
  'bookings..team@example.org',
  '2.office@example.org',
  ...['the', 'our', 'team', 'desk', 'uk', 'online', 'main', 'manager'].map((filler) => `${filler}.bookings@example.org`),
  'year4@halesmere.example',
  'office.manager@halesmere.example',
  'info.halesmere@example.org',
  'bookings-uk@example.org',
  'the.office@example.org',
  'no-reply@example.org',
  'no.reply@example.org',
  'box-office@example.org',
  'box_office@example.org',
  'head.teacher@example.org',
  'deputy-head@example.org',
  'school.office@example.org',
  'office+trips@example.org',
])('%s is one', (said) => {
  expect(isRoleMailbox(said)).toBe(true);
});

test.each([
  'jo@example.org',
  'jo.smith@example.org',
  'j.office@example.org',
  'kit.head@example.org',
  'infant@example.org',
  'head1ey@example.org',
  'kit.office.marl@example.org',
  'main.team@example.org',
  'offices@example.org',
  'the@example.org',
  'uk@example.org',
  '2026@example.org',
  '',
  '@example.org',
])('%j is none', (said) => {
  expect(isRoleMailbox(said)).toBe(false);
});

test.each(
  'gmail.com googlemail.com hotmail.co.uk outlook.com live.co.uk msn.com yahoo.co.uk ymail.com icloud.com me.com mac.com aol.com sky.com talktalk.net virginmedia.com ntlworld.com proton.me protonmail.com gmx.net'.split(
    ' ',
  ),
)('at %s anybody can be the office', (domain) => {
  expect(isRoleMailbox(`office@${domain}`)).toBe(false);
  expect(isRoleMailbox(`office@x${domain}`)).toBe(true);
  expect(isRoleMailbox(`office@${domain.split('.', 1).join('')}s.example`)).toBe(true);
});

test('an office of the state puts its section first', () => {
  expect(isRoleMailbox('cio-foi@mod.uk')).toBe(true);
  expect(isRoleMailbox('north.press@example.police.uk')).toBe(true);
  expect(isRoleMailbox('cio-foi@example.gov.uk')).toBe(true);
  expect(isRoleMailbox('cio-foi@example.org')).toBe(false);
  expect(isRoleMailbox('cio-foi@gov.uk.example.org')).toBe(false);
  expect(isRoleMailbox('kit.marl@example.gov.uk')).toBe(false);
  expect(isRoleMailbox('pressoffice@example.gov.uk')).toBe(true);
});

test.each(['lifeboatfriends', 'southbankevents', 'christmastickets', 'competitions', 'lunch', 'minister'])('%s@ is a role', (local) => {
  expect(isRoleMailbox(`${local}@halesmere.example`)).toBe(true);
  expect(isRoleMailbox(`${local}@outlook.com`)).toBe(false);
});

test.each(['jo.southbankevents', 'eventsjo', 'xmuseum', 'joparishes'])('%s@ is none', (local) => {
  expect(isRoleMailbox(`${local}@halesmere.example`)).toBe(false);
});
