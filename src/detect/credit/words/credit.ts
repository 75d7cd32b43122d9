import { oneOf } from '../../identifiers/one-of.ts';

/** Whose a picture is by its credit line: the school's own people, by what they are. */
export const OWN = `school academy nursery preschool federation pupil pupils student students child children class classes year reception
  staff team teacher teachers headteacher head office governor governors pta ptfa fosa friends us our ours we own myself me ta tas senco
  caretaker librarian council club author form dept department pe`;

/** What may be used by everybody, or by whoever names its licence. */
export const FREE: string =
  oneOf(`public domain, out of copyright, no known copyright, cc0, cc[ -]by(?:[ -](?:sa|nd|nc)){0,2}, creative commons,
  open government licen[cs]e, ogl, royalty[ -]free, free to use, free licen[cs]e, unsplash, pexels, pixabay, wikimedia,
  wikipedia commons, openclipart, freepik, flaticon, canva, twinkl, with (?:kind )?permission, by (?:kind )?permission,
  used with permission, with thanks to, permission (?:given|granted|of), courtesy of, licen[cs]ed (?:from|under|by|to),
  under licen[cs]e`);

/** Who sells or keeps pictures, films and drawings, and where those are found that nobody gave. */
export const OTHERS: string =
  oneOf(`getty, istock, shutterstock, alamy, adobe stock, dreamstime, depositphotos, 123rf, stock photo, stock image,
  associated press, reuters, press association, pa media, pa images, pa wire, afp, epa, bbc, itv, sky news, channel 4,
  channel 5, the guardian, daily mail, the sun, the times, the telegraph, daily mirror, newsquest, reach plc, pinterest,
  google(?: images?)?, bing(?: images?)?, the internet, the web, online, facebook, instagram, tiktok, twitter, youtube, tumblr,
  reddit, giphy, tenor, disney, pixar, marvel, dreamworks, warner(?: bros)?, universal, paramount, nintendo, lego, netflix,
  hasbro, mattel, penguin, puffin, walker books, usborne, scholastic, bloomsbury, harpercollins, macmillan,
  national geographic, national trust, english heritage`);

/** Words for those whose trade it is. */
export const TRADES: string =
  oneOf(`photography, photographers?, photographic, photos, studios?, pictures, images, media, productions?, films?,
  illustrat(?:ion|ions|or|ors), artists?, cartoonist, design, designs, designer, press, news, newspaper, gazette, herald, echo,
  mercury, chronicle, publishing, publishers?, records, music, ltd, limited, plc, llp, inc, gallery, museum`);

/** What may be credited in the words of a post. */
export const CREDITED: string =
  oneOf(`photo(?:graph)?s?, pictures?, images?, artwork, illustrat(?:ion|ions|ed), drawings?, drawn, cartoon, map,
  poster, video, film, music, credits?, source`);

/** How the words go on to whoever made it. */
export const CREDITS_TO: string =
  oneOf(`by, from, courtesy of, credit, credits, copyright, kindly (?:shared|given|lent) by, used, supplied by,
  provided by`);

/** For what somebody is thanked who made it. */
export const GIVEN: string = oneOf('photo, picture, image, map, poster, illustration, drawing, cartoon, artwork, film, video, music');
