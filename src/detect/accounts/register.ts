import type { School } from '../../model.ts';
import { foldName } from '../../text/fold.ts';
import { later } from '../../text/later.ts';
import { profilesIn } from '../identifiers/profile-url.ts';

/** Whose an account is, as far as the school has said. Handles are compared whatever the network: people keep theirs. */
export interface AccountsIndex {
  /** The school's own and its association's. */
  isOurs(handle: string): boolean;
  /** A private account of somebody on the staff. */
  isStaffs(handle: string): boolean;
  /** Those private accounts, each as it is compared. */
  readonly staffs: () => ReadonlySet<string>;
}

/** A handle as it is compared: without its @, and of a link only the name in it. */
export const handleKey = (said: string): string => {
  const [profile] = profilesIn(said);
  return foldName(profile?.name ?? withoutLink(said)).replace(/^@/, '');
};

const withoutLink = (said: string): string =>
  said
    .trim()
    .replace(/[?#].*$/s, '')
    .replace(/\/{1,4}$/, '')
    .replace(/^.*\//, '');

type Told = Pick<School, 'accounts' | 'staff'>;

export const accountsIndex = ({ accounts, staff }: Told): AccountsIndex => {
  const ours = later(() => keys(accounts.filter(({ kind }) => kind !== 'personal').map(({ handle }) => handle)));
  const registered = accounts.filter(({ kind }) => kind === 'personal').map(({ handle }) => handle);
  const staffs = later(() => keys([...staff.flatMap(({ personalAccounts }) => personalAccounts), ...registered]));
  return {
    staffs,
    isOurs: (handle) => ours().has(handleKey(handle)),
    isStaffs: (handle) => staffs().has(handleKey(handle)) && !ours().has(handleKey(handle)),
  };
};

const keys = (handles: readonly string[]): ReadonlySet<string> => new Set(handles.map(handleKey).filter((key) => key !== ''));
