import { oneOf } from './one-of.ts';

/** Kinds of organisations and venues that serve the public, and the words that tie one to how it is reached: no instances. */

export const KINDS: string =
  oneOf(`council, theatre royal, lido, press office, hospital, infirmary, hospice, surgery, health centre, medical centre, medical practice,
  dentist, dental practice, clinic, pharmacy, chemist, optician, museum, gallery, theatre, playhouse, cinema, arts centre,
  concert hall, arena, stadium, library, libraries, archives?, science centre, visitor centre, police(?: station)?, fire station,
  fire service, fire brigade, ambulance service, coastguard, post office, charity, helpline, hotline, advice line, infoline,
  box office, ticket office, ticket line, bookings? line, booking office, information desk, switchboard, university, college,
  youth centre, youth hostel, activity centre, outdoor centre, field centre, family hub, environment agency, tourist information,
  zoo, safari park, wildlife park, farm park, theme park, country park, nature reserve, aquarium, castle, garden centre,
  shopping centre, retail park, children's centre, abbey, cathedral, priory, minster, church hall, church, chapel, mosque, temple,
  gurdwara, synagogue, parish office, diocese, foodbank, food bank, citizens advice, village hall, town hall, community hall,
  community centre, civic centre, leisure centre, sports centre, swimming pool, swimming baths, jobcentre, job centre,
  supermarket, hotel, restaurant, caf\u00e9, cafe, pub, bakery, bookshop, railway station, train station, bus station,
  coach company, bus company, taxi firm, uniform shop, uniform supplier, water company, trust, foundation, society, association,
  federation, institute, department, service, services, company, supplier`);

export const ACRONYMS = 'NHS|GP|RSPCA|RSPB|NSPCC|RNLI|BBC|Ltd|Limited|PLC|plc|LLP|CIC';

/** After a name with a capital these are organisations too. */
export const NAMED_KINDS: string = oneOf(`School, Primary, Academy, Infants, Juniors, Nursery, Pre-?school, Club, FC, RFC, CC,
  Centre, Hall, Park, Farm, Studios?, Shop, Stores?, Line, Office, Outfitters?, Catering, Caterers?, Buses, Coaches, Lido, Group, Choir, Players, Inn, Arms`);

/** What may stand between an organisation and how it is reached. */
export const TIES: string = oneOf(`on, at, by, via, is, are, its, phone, telephone, tel, call, ring, dial, number, no, contact,
  reception, desk, team, staff, line, helpline, office, free, freephone, directly, direct, today, now, to, book, for, tickets,
  details, information, info, more, enquiries, bookings, address, postcode, post, code, sat, nav, satnav, located, found, based,
  from, in, the, new, use, whose, customer, customers, admissions, education, press, sales, care, can, be, reached, contacted, map`);

export const KIN: string = oneOf(`mum, mam, mummy, dad, daddy, nan, nana, gran, granny, grandma, grandad, grandpa, auntie, aunty,
  aunt, uncle, brother, sister, cousin, neighbour, childminder, babysitter, husband, wife, boyfriend, girlfriend`);

/** How somebody is reached. */
export const REACHED_BY = 'number|mobile|phone|tel|cell|landline|e-?mail|address|house|home|flat|place|door|insta(?:gram)?';
