import { accountsIn } from '../detect/accounts/find.ts';
import { spelledIn } from '../detect/accounts/spelled.ts';
import type { Check } from './check.ts';

/** A private account of somebody on the staff is not where families are led. */
const staffProfileLink: Check<'profile'> = {
  id: 'staff-profile-link',
  summary: 'Leads to a private account of a member of staff.',
  needs: ['staff'],
  options: {},
  messages: {
    profile: {
      message: '“{said}” leads to a private account of a member of staff',
      advice: 'leave it out, or lead to the school’s own account or website',
    },
  },
  *find({ reading, lookups }) {
    const accounts = lookups.accounts();
    if (accounts.staffs().size === 0) return;
    for (const field of reading.fields) {
      const linked = accountsIn(field).filter(({ name }) => accounts.isStaffs(name));
      for (const { start, end } of [...linked, ...spelledIn(field, accounts.staffs(), linked)]) {
        yield { kind: 'profile', at: { field: field.pointer, start, end }, data: { said: field.text.slice(start, end) } };
      }
    }
  },
};

export default staffProfileLink;
