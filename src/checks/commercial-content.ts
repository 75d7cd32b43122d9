import { type Commerce, commerceIn } from '../detect/language/commercial.ts';
import type { Check } from './check.ts';

/** The school's accounts sell nothing for anybody. */
const commercialContent: Check<Commerce> = {
  id: 'commercial-content',
  summary: 'Promotes a business, an offer or somebody’s gain.',
  needs: [],
  options: {},
  messages: {
    advert: { message: '“{said}” advertises', advice: 'leave it out: the account is not there for businesses or anybody’s gain' },
    business: { message: '“{said}” names a business with thanks', advice: 'see that it is thanks and no advert, or leave the name out' },
    appeal: { message: '“{said}” asks for money', advice: 'see that the appeal is the school’s own and has been agreed' },
  },
  concerns: ({ kind }) => kind !== 'comment',
  *find({ reading, lookups }) {
    const isForename = (folded: string): boolean => lookups.names().known().lexicon().given.has(folded);
    for (const field of reading.fields)
      for (const { kind, sure, start, end } of commerceIn(field, isForename))
        yield { kind, doubt: !sure, at: { field: field.pointer, start, end }, data: { said: field.text.slice(start, end) } };
  },
};

export default commercialContent;
