import { type Danger, dangerOf } from '../detect/links/danger.ts';
import { linksInField } from '../detect/links/find.ts';
import type { Check, Wording } from './check.ts';

/** What a reader may be asked about; the rest is certain. */
const DOUBTS: ReadonlySet<Danger> = new Set<Danger>(['shortener', 'raw-address', 'plain-http']);

const leadsTo = (what: string, advice = 'take the link out'): Wording => ({ message: `“{said}” ${what}`, advice });

/** A link in a post is one that families and pupils will follow. */
const unsafeLink: Check<Danger> = {
  id: 'unsafe-link',
  summary: 'Links to something that is not safe, or not what it seems.',
  needs: [],
  options: {},
  messages: {
    script: leadsTo('is no page but a program that runs when it is opened'),
    credentials: leadsTo('carries a name or a password', 'take out what stands before the @, and change the password if it is one'),
    malware: leadsTo('leads to a program, to a file that hides what it is, or to a page that gathers data'),
    adult: leadsTo('leads to a site for adults'),
    gambling: leadsTo('leads to gambling'),
    hate: leadsTo('leads to a site that spreads hate or gore'),
    'look-alike': leadsTo('is made to look like {like}, and is not', 'type the address of the page that you mean yourself'),
    shortener: leadsTo('hides where it leads', 'put the full address of the page instead'),
    'raw-address': leadsTo('leads to a number instead of a name', 'put the address of the page by its name'),
    'plain-http': leadsTo('is not encrypted', 'try the same address with https://, and use that if it works'),
  },
  concerns: ({ kind }) => kind !== 'comment',
  *find({ reading, school }) {
    for (const field of reading.fields)
      for (const link of linksInField(field)) {
        const warned = dangerOf(link, school.domains);
        if (warned === undefined) continue;
        const { start, end } = link;
        const data = { said: field.text.slice(start, end), like: warned.like };
        yield { kind: warned.danger, at: { field: field.pointer, start, end }, doubt: DOUBTS.has(warned.danger), data };
      }
  },
};

export default unsafeLink;
