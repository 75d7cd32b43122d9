/** What the register and the consents may hold for an audit, by the name that a clause gives under `column`. */

type Columns = Readonly<Record<string, string>>;

export const ACCOUNT_COLUMNS: Columns = {
  owners: 'the staff who look after it',
  approvedBy: 'the leader who approved it',
  approvedOn: 'the day of the approval',
  createdOn: 'the day it was made',
  email: 'the address it is registered with',
  linkedFromWebsite: 'whether the website links to it',
  aim: 'what it is for',
  audience: 'whom it is meant for',
  outcome: 'what it is to bring about',
  application: 'the day the application came in',
  decision: 'what was decided about the application',
  promotion: 'how people hear of it',
  visibility: 'whether it is public or closed',
  privacyChecked: 'when its privacy settings were looked at',
  riskAssessed: 'when its risks were assessed',
  twoStep: 'whether signing in takes two steps',
  dedicated: 'whether it is an account of its own, nobody’s private one',
  device: 'who keeps the device it is used on',
  passwordStore: 'where the password is kept',
  passwordHolders: 'who knows the password',
  holders: 'who holds its details for an emergency',
  likes: 'which pages it follows or likes',
  lastMonitored: 'the day it was last looked at',
  overseenBy: 'who of the leaders oversees that',
  lastPost: 'the day of its last post',
  answered: 'the day up to which comments and questions are answered',
  handled: 'the day up to which abuse under its posts is dealt with',
  mentions: 'when the public’s posts about the school were last looked through',
  mentionsDecision: 'what was decided about them',
  moderator: 'who moderates what pupils do there',
};

export const CONSENT_COLUMNS: Columns = {
  from: 'the first day',
  until: 'the last day',
  form: 'written or verbal',
  basis: 'the lawful basis',
};
