import branding from '../../src/checks/branding.ts';
import type { Media, Post } from '../../src/model.ts';
import { checkTester } from '../check-tester.ts';
import { schoolOf } from '../school.ts';

const school = schoolOf({ name: 'Hazelmere Junior Academy', trust: 'Northside Learning Trust' });
const mine = (text: string, media?: Media): Post => ({
  ...{ channel: 'instagram', accountKind: 'personal', text },
  ...(media === undefined ? {} : { media: [{ type: 'image', pupils: [], ...media }] }),
});
const logo = (match: string, doubt = false) => [{ kind: 'logo', match, doubt }];

checkTester(branding, {
  school,
  keeps: [
    { why: 'the school’s own account', post: { ...mine('', { alt: 'The academy crest' }), accountKind: 'official' } },
    { why: 'a cake', post: mine('Sunday bake', { alt: 'A loaf on a board' }) },
    { why: 'a club’s crest', post: mine('Match day', { alt: 'The football club crest' }) },
    { why: 'another school’s', post: mine('Look', { alt: 'My old school badge' }) },
    { why: 'a badge of no school', post: mine('Look', { alt: 'A badge with a cat on it' }) },
    { why: 'shopping', post: mine('Buying school uniform again') },
    { why: 'a uniform that is spoken of', post: mine('Hazelmere uniform is so dear') },
    { why: 'a jumper', post: mine('New jumper', { alt: 'A red jumper' }) },
  ],
  breaks: [
    { why: 'a crest', post: mine('Sunday bake', { alt: 'The academy crest' }), finds: logo('academy crest') },
    { why: 'its name and logo', post: mine('New page', { caption: 'With the Hazelmere logo' }), finds: logo('logo') },
    { why: 'the trust’s', post: mine('New page', { caption: 'Northside Trust letterhead' }), finds: logo('Trust letterhead') },
    { why: 'a file', post: mine('New page', { file: 'school-logo.png' }), finds: logo('school-logo') },
    { why: 'a file closed up', post: mine('New page', { file: 'hazelmereschoollogo2.png' }), finds: logo('hazelmereschoollogo2') },
    { why: 'the other way round', post: mine('New page', { alt: 'Badge of our school on a wall' }), finds: logo('Badge of our school') },
    { why: 'its uniform', post: mine('First day', { alt: 'Me in the Hazelmere blazer' }), finds: logo('blazer') },
    { why: 'its uniform in the words of a picture', post: mine('In my Hazelmere sweatshirt', {}), finds: logo('sweatshirt', true) },
    { why: 'a uniform, of which school?', post: mine('First day', { alt: 'Me in our school hoodie' }), finds: logo('school hoodie', true) },
    { why: 'only spoken of, perhaps', post: mine('Our new academy logo is out'), finds: logo('academy logo', true) },
  ],
});
