import { isGrievance, type Lapse, lapsesIn, mayBeGrievance, pointsToProcedure, soothesIn } from '../detect/language/complaint.ts';
import type { Check } from './check.ts';

const POINT_INSTEAD = 'leave it out: thank them and point to the complaints procedure';

/** A grievance is settled by the complaints procedure, where nobody reads along; an answer in public shows the way there. */
const complaintReply: Check<Lapse | 'no-pointer'> = {
  id: 'complaint-reply',
  summary: 'Answers a grievance with something else than the way to the complaints procedure.',
  needs: [],
  options: {},
  messages: {
    argues: { message: '“{said}” argues with a grievance', advice: POINT_INSTEAD },
    blames: { message: '“{said}” blames somebody in answer to a grievance', advice: POINT_INSTEAD },
    discloses: { message: '“{said}” tells of somebody’s affairs in answer to a grievance', advice: POINT_INSTEAD },
    promises: { message: '“{said}” promises an outcome before anybody has looked into it', advice: POINT_INSTEAD },
    'no-pointer': {
      message: 'this answers a grievance and does not point to the complaints procedure',
      advice: 'say where the complaints procedure is',
    },
  },
  concerns: ({ kind, post }) => kind !== 'comment' && (post.inReplyTo?.text ?? '') !== '',
  *find({ reading, lookups }) {
    const text = reading.post.inReplyTo?.text ?? '';
    const fields = reading.fields.filter(({ inside }) => inside === undefined);
    const isSure = isGrievance(text) || (mayBeGrievance(text) && soothesIn(fields));
    if (!isSure && !mayBeGrievance(text)) return;
    const lapses = fields.flatMap((field) =>
      lapsesIn(field, lookups.talk().names()).map((lapse) => ({ ...lapse, said: field.text.slice(lapse.start, lapse.end) })),
    );
    for (const { kind, field, start, end, said } of lapses) yield { kind, at: { field, start, end }, data: { said } };
    if (isSure && lapses.length === 0 && !pointsToProcedure(fields)) yield { kind: 'no-pointer', doubt: true, at: { field: '/text' } };
  },
};

export default complaintReply;
