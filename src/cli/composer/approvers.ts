import { holdsAny } from '../../detect/staff-roles.ts';
import type { Finding } from '../../engine/finding.ts';
import type { Person, Post } from '../../model.ts';
import { shellWord } from '../../reporters/pretty/next.ts';
import { dayOf } from '../../text/calendar.ts';
import { isCalled } from '../../text/called.ts';
import { optionList } from '../../text/option-list.ts';
import { safeLine } from '../../text/safe.ts';
import { wrap } from '../../text/width.ts';
import type { Known } from './talk.ts';

const MOST = 3;
const WIDTH = 80;

/** Who has to be asked for an approval, and the command by which they give it; undefined where nobody has to. */
export const sayApproval = (findings: readonly Finding[], post: Post, file: string, known: Known): string | undefined => {
  const finding = findings.find(({ check }) => check === 'approval');
  if (finding === undefined) return undefined;
  const whom = finding.data['whom'] ?? 'a colleague';
  const [first, ...others] = approversFor(finding, post, known).slice(0, MOST);
  const names = [first, ...others].flatMap((one) => one?.name ?? one?.id ?? []);
  const who = names.length === 0 ? whom : `${whom} (${names.join(', ')})`;
  const said = wrap(safeLine(`It needs an approval by ${who}, who reads it and runs:`), WIDTH);
  return [...said, `  smpolicy approve ${shellWord(file)} --by ${first === undefined ? '<their id>' : shellWord(first.id)}`].join('\n');
};

/** Those still on the staff who hold one of the roles that the clauses name, and are not the author. */
const approversFor = ({ clauses }: Finding, { author }: Post, { school, now }: Known): readonly Person[] => {
  const wanted = clauses.flatMap(({ clause }) => optionList(clause.with, 'by'));
  const today = dayOf(now, school.timezone);
  return school.staff
    .filter(({ leftOn }) => (leftOn ?? today) >= today)
    .filter((person) => author === undefined || !isCalled(person, author))
    .filter((person) => wanted.length === 0 || holdsAny(person, wanted, school.roles));
};
