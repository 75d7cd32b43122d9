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
  federation, institute, department, service, services, company, supplier,
  pavilion, bandstand, lighthouse, observatory, planetarium, racecourse, recreation ground, cricket ground, football ground, showground,
  ice rink, bowling alley, skate park, guildhall, corn exchange, assembly rooms, memorial hall, scout hut, scout hall, lifeboat station, court house,
  climbing wall, climbing centre, dance school, swim school, riding school, soft play,
  clubhouse, bandroom, vestry, (?:sailing|golf|cricket|football|rugby|tennis|bowls|bowling|swimming|rowing|athletics|gymnastics|youth|social) club`);

export const ACRONYMS = 'NHS|GP|RSPCA|RSPB|NSPCC|RNLI|BBC|Ltd|Limited|PLC|plc|LLP|CIC';

/** After a name with a capital these are organisations too. */
export const NAMED_KINDS: string = oneOf(`School, Primary, Academy, Infants, Juniors, Nursery, Pre-?school, Club, FC, RFC, CC,
  Centre, Hall, Park, Farm, Studios?, Shop, Stores?, Line, Office, Outfitters?, Catering, Caterers?, Buses, Coaches, Lido, Group, Choir, Players, Inn, Arms,
  Theatre, Tavern, Hotel, Pier, Stadium, Rooms, Institute, Brewery, Nurseries, Stables, Kennels, Garage, Hub`);

/** After a name with a capital these are organisations, and no place to go to. */
export const NAMED_GROUPS: string =
  oneOf(`Training, Coaching, Tuition, Sports, Taxis, Cabs, Travel, Motors, Photography, Butchers, Bakers, Florists, Opticians,
  Solicitors, Vets, Cadets, Scouts, Guides, Brownies, Cubs, Rangers, United, Rovers, Harriers, Athletic, Orchestra, Band`);

/** Names of inns and the like that end in no kind. */
export const NAMED_PAIRS: string = oneOf(`\\p{Lu}[\\p{L}]{1,20}'s (?:Head|Oak|Elbow|Legs),
  (?:Red|White|Black|Golden|Royal|Blue|Green|Old) (?:Lion|Hart|Horse|Swan|Bull|Bear|Dolphin|Ship|Bell|Boar|Anchor),
  (?:Fox|Hare|Dog|Rose|Coach|Horse|Plough|Cross|Hand|Bull|Duck|Eagle) (?:and|&) (?:Hounds|Duck|Gun|Crown|Horses|Groom|Harrow|Anchor|Keys|Flowers|Bush|Child|Drake)`);

/** Where organisations answer. */
export const OFFICES: string = oneOf(`(?:[a-z]{3,14}(?:'s)? ){1,2}(?:office|reception), (?:front|reception|enquiry|help) desk`);

/** What a number is for that an organisation gives. */
export const DESKS: string =
  oneOf(`renewals, bookings, reservations, tickets, box office, enquiries, appointments, orders, queries, memberships?, hire, lettings,
  sales, donations, opening times, deliveries, repairs, tables, courts, lanes, classes, lessons, (?:join|enrol|enroll|register|reserve|enquire|apply|volunteer),
  (?:sign|find) (?:up|out)`);

/** What may stand between an organisation and how it is reached. */
export const TIES: string = oneOf(`on, at, by, via, is, are, its, phone, telephone, tel, call, ring, dial, number, no, contact,
  reception, desk, team, staff, line, helpline, office, free, freephone, directly, direct, today, now, to, book, for, tickets,
  details, information, info, more, enquiries, bookings, address, postcode, post, code, sat, nav, satnav, located, found, based,
  from, in, the, new, use, whose, customer, customers, admissions, education, press, sales, care, can, be, reached, contacted, map`);

export const KIN: string = oneOf(`mum, mam, mummy, dad, daddy, nan, nana, gran, granny, grandma, grandad, grandpa, auntie, aunty,
  aunt, uncle, brother, sister, cousin, neighbour, childminder, babysitter, husband, wife, boyfriend, girlfriend`);

/** How somebody is reached. */
export const REACHED_BY = 'number|mobile|phone|tel|cell|landline|e-?mail|address|house|home|flat|place|door|insta(?:gram)?';
