import { type BrandFound, brandsIn } from '../detect/school-talk/brand.ts';
import type { Field, Reading } from '../model.ts';
import type { Check } from './check.ts';

/** What bears the school's logo looks as though the school had said it. */
const branding: Check<'logo'> = {
  id: 'branding',
  summary: 'Shows the school’s logo or look on a personal account.',
  needs: [],
  reads: ['photos'],
  options: {},
  messages: {
    logo: {
      message: '“{said}”: a personal account does not bear the school’s logo, badge or uniform',
      advice: 'choose a picture without it',
    },
  },
  concerns: ({ accountKind }) => accountKind === 'personal',
  *find({ reading, lookups }) {
    const names = lookups.talk().names();
    for (const field of reading.fields) {
      for (const found of brandsIn(field, names)) {
        if (!isShown(found, field, reading)) continue;
        const { start, end } = found;
        yield {
          kind: 'logo',
          at: { field: field.pointer, start, end },
          doubt: isOpen(found, field),
          data: { said: field.text.slice(start, end) },
        };
      }
    }
  },
};

export default branding;

const isOfMedia = ({ pointer }: Field): boolean => pointer.startsWith('/media/');

/** Clothes that are only spoken of are not shown. */
const isShown = ({ isClothes, isNamed }: BrandFound, field: Field, { post }: Reading): boolean =>
  !isClothes || isOfMedia(field) || (isNamed && (post.media ?? []).length > 0);

/** Of words outside a picture it is open whether they describe one; of a uniform without the school’s name, whose it is. */
const isOpen = ({ isNamed, isClothes }: BrandFound, field: Field): boolean => !isOfMedia(field) || (isClothes && !isNamed);
