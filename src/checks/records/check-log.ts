import type { LogGap } from '../../model.ts';
import type { RecordAudit } from './record-audit.ts';

type Kind = LogGap['kind'] | 'no-record' | 'none-kept';

const RECORD = 'record each check from now on: smpolicy check --record';

/** What has been published was checked first, and is still what was checked. */
const checkLog: RecordAudit<Kind> = {
  id: 'check-log',
  summary: 'A post was published with no recorded check, or is not what was checked.',
  needs: () => [],
  messages: {
    'no-record': {
      message: 'the config does not say where the school keeps its check log',
      advice: 'name one under audit: { log: check-log.jsonl }, and check with --record',
    },
    'none-kept': { message: 'no check of any post is on record', advice: RECORD },
    unrecorded: { message: 'it was published, and no check of it is on record', advice: RECORD },
    late: { message: 'it was published before the first check of it on record', advice: 'check with --record before a post goes out' },
    changed: {
      message: 'what is published is not what was checked: it was changed after its last recorded check',
      advice: 'check it again, and see who changed it',
    },
    unsealed: {
      message: 'nobody can tell whether it is what was checked: one of its files could not be read, now or then',
      advice: 'put the files where the post says they are, and check it again with --record',
    },
    before: {
      message: 'posts that were published before the first check on record: {count}',
      advice: 'nothing can be done about these; of the posts since then each is looked up',
    },
    elsewhere: {
      message: 'posts in this archive of which the school has no draft, so that nobody can tell whether they were checked: {count}',
      advice: 'keep the drafts of what you publish in a folder that audit.posts names',
    },
  },
  *find({ school: { checkLog: log }, clause }) {
    if (log?.is === 'unnamed') yield { kind: 'no-record', subject: 'audit.log' };
    if (log?.is === 'empty') yield { kind: 'none-kept', subject: 'audit.log' };
    for (const { kind, subject, count, clause: by } of log?.gaps ?? [])
      if (by === clause) yield { kind, subject, data: { count: String(count) }, doubt: DOUBTS.includes(kind) };
  },
};
export default checkLog;

const DOUBTS: readonly string[] = ['unsealed', 'before', 'elsewhere'];
