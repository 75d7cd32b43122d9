import { CHECKS, loadChecks } from '../../checks/registry.ts';
import { shown } from '../../formats/wording.ts';
import { type Clause, Complaint, type Pack } from '../../model.ts';
import { nearest } from '../../text/nearest.ts';
import type { CommonFlags } from '../flags.ts';
import { packNames, packsHere, packsNamed } from '../packs.ts';
import { writeTo } from '../sinks.ts';
import type { World } from '../world.ts';
import { examplesOf, pairOf, shownOf } from './explain-examples.ts';
import {
  citedBy,
  clauseSections,
  neededBy,
  pageText,
  pairSections,
  reasons,
  type Section,
  sayings,
  shownSections,
} from './explain-page.ts';

/** What a check, an audit, a question or a clause means, why, and by which posts it is broken and kept. */
export const explain = async (name: string, flags: CommonFlags, world: World): Promise<number> => {
  const packs = await packsFor(flags, world);
  const page = await pageOf(name, packs, Math.min(world.stdout.columns ?? 80, 100));
  if (page === undefined) throw unknown(name, packs);
  await writeTo(world.stdout, `${page}\n`, world.signal);
  return 0;
};

/** All that there is to say; undefined of what nobody knows. */
export const pageOf = async (name: string, packs: readonly Pack[], width: number): Promise<string | undefined> => {
  const sections = await sectionsOf(name, packs);
  return sections === undefined ? undefined : pageText(name, sections, width);
};

/** The packs that come with smpolicy, and the school's own that are in force here. */
const packsFor = async (flags: CommonFlags, world: World): Promise<readonly Pack[]> => {
  const ours = await packsNamed(await packNames(), world);
  const others = (await packsHere(flags, world)).filter(({ id }) => ours.every((pack) => pack.id !== id));
  return [...ours, ...others];
};

const sectionsOf = async (name: string, packs: readonly Pack[]): Promise<readonly Section[] | undefined> => {
  const [check] = (await loadChecks([name])).values();
  if (check !== undefined) return looked(name, checksOf, packs, [about(check.summary), sayings(check.messages), neededBy(check.needs)]);
  const audit = await auditNamed(name, packs);
  if (audit !== undefined) return looked(name, auditsOf, packs, audit);
  const question = packs.flatMap(({ clauses }) => clauses.flatMap(({ asks }) => asks)).find(({ id }) => id === name);
  if (question !== undefined) return looked(name, asksOf, packs, [about(`A person is asked: ${question.question}`)]);
  return clauseNamed(name, packs);
};

const checksOf = ({ checks }: Clause): readonly string[] => checks;
const auditsOf = ({ audits }: Clause): readonly string[] => audits;
const asksOf = ({ asks }: Clause): readonly string[] => asks.map(({ id }) => id);

const about = (text: string): Section => ({ heading: '', lines: [text] });

const looked = (name: string, names: (clause: Clause) => readonly string[], packs: readonly Pack[], own: readonly Section[]) => [
  ...own,
  reasons(packs, names, name),
  ...(names === auditsOf ? [] : shownSections(shownOf(packs, names, name))),
  citedBy(packs, names, name),
];

/** An audit of the records says what it finds; one that is worked out otherwise is known by the clauses that ask for it. */
const auditNamed = async (name: string, packs: readonly Pack[]): Promise<readonly Section[] | undefined> => {
  if (!packs.some(({ clauses }) => clauses.some(({ audits }) => audits.includes(name)))) return undefined;
  const { RECORD_AUDITS } = await import('../../checks/records/registry.ts');
  const audit = RECORD_AUDITS.get(name);
  const where = about('An audit: `smpolicy audit` looks for it, in what is published or in the school’s records.');
  return audit === undefined ? [where] : [about(audit.summary), where, sayings(audit.messages)];
};

const clauseNamed = async (name: string, packs: readonly Pack[]): Promise<readonly Section[] | undefined> => {
  const pack = packs.find(({ id }) => name.startsWith(`${id}/`));
  const clause = pack?.clauses.find(({ id }) => name === `${pack.id}/${id}`);
  if (pack === undefined || clause === undefined) return undefined;
  const own = pairOf(clause.id, examplesOf(pack.id));
  const [first] = clause.checks;
  const hasOwn = own.breaks !== undefined || own.keeps !== undefined;
  // A clause without posts of its own is shown by those of its check.
  const borrowed = hasOwn || first === undefined ? undefined : shownOf(packs, checksOf, first);
  return [
    ...clauseSections(pack, clause),
    { heading: 'How it is looked at', lines: await waysOf(clause) },
    ...(hasOwn ? pairSections(own) : shownSections(borrowed)),
  ];
};

const waysOf = async ({ checks, asks, audits, person }: Clause): Promise<readonly string[]> => {
  const loaded = await loadChecks(checks);
  return [
    ...checks.map((id) => `The check ${id}: ${loaded.get(id)?.summary ?? 'not built yet.'}`),
    ...asks.map(({ id, question }) => `A person is asked (${id}): ${question}`),
    ...audits.map((id) => `The audit ${id}.`),
    ...(person === undefined ? [] : [`Only people can see it: ${person}.`]),
  ];
};

// ── What nobody knows ───────────────────────────────────────────────────────────────────────────────────────────────

const unknown = (name: string, packs: readonly Pack[]): Complaint => {
  const clauses = packs.flatMap((pack) => pack.clauses.map((clause) => ({ whole: `${pack.id}/${clause.id}`, clause: clause.id })));
  const others = packs.flatMap((pack) => pack.clauses.flatMap((clause) => [...auditsOf(clause), ...asksOf(clause)]));
  const names = [...new Set([...CHECKS, ...others])];
  const bare = clauses.filter(({ clause }) => clause === name).map(({ whole }) => whole);
  const near = bare[0] ?? nearest(name, [...names, ...clauses.map(({ whole }) => whole)]) ?? inPack(name, packs);
  return new Complaint(`there is no check and no clause called ${shown(name)}`, {
    advice:
      near === undefined
        ? 'smpolicy policy coverage lists the checks, and smpolicy policy show <pack> the clauses of a policy, each as pack/clause'
        : `Did you mean ${near}?`,
  });
};

/** A clause of a pack that is spelt rightly may be off by more than a letter or two: the one that shares most with it. */
const inPack = (name: string, packs: readonly Pack[]): string | undefined => {
  const [pack = '', clause] = name.split('/');
  const near = nearest(
    pack,
    packs.map(({ id }) => id),
  );
  if (clause === undefined || near === undefined) return undefined;
  const ids = packs.find(({ id }) => id === near)?.clauses.map(({ id }) => id) ?? [];
  const found = nearest(clause, ids) ?? ids.find((id) => id.includes(clause));
  return found === undefined ? undefined : `${near}/${found}`;
};
