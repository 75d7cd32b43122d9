import { callingFor, type Words, wordsFor } from './context.ts';

/** Words about vehicles and the names under which they are driven. */
export const VEHICLES: Words = wordsFor(
  'cars?|vans?|vehicles?|minibus|mini bus|lorry|truck|taxi|cab|motorbike|motorcycle|motorhome|scooter|moped|caravan|trailer|4x4|suv|' +
    'number plates?|plates?|vrm|vrn|dvla|mot|owner|parked|parking|headlights|lights on|driver|driven|driving|' +
    'audi|bmw|mini|citroen|dacia|fiat|ford|fiesta|focus|transit|galaxy|honda|hyundai|jaguar|jeep|kia|land rover|range rover|lexus|mazda|' +
    'mercedes|merc|nissan|micra|qashqai|peugeot|renault|clio|skoda|octavia|suzuki|tesla|toyota|yaris|vauxhall|corsa|astra|zafira|' +
    'volkswagen|vw|golf|polo|passat|volvo',
);

const PLATE = 'number plates?|plates?|vrm|vrn|(?:car|vehicle|van) reg(?:istration)?|reg(?:istration)? (?:number|no|plate|mark)';

/** What leads up to a mark of any kind: `car reg ABC 1`. */
export const CALLED_PLATE: Words = callingFor(PLATE);

/** What leads up to a mark that has the shape of one. A class is registered too, at 8 30 AM. */
export const CALLED_REG: Words = callingFor(`${PLATE}|reg|registration|registered|vehicle|car|van`);

const THINGS =
  'rooms?|rm|class|classroom|form|tutor group|group|set|team|house|lab|bay|locker|gate|platform|junction|road|postcode|grid|page|' +
  'code|order|product|model|item|part|serial|voucher|coupon|booking|flight|train|seat|ticket|raffle|sku|ref|reference|password|passcode|wi-?fi|key';

/** What else is told by letters and digits. */
export const THING: Words = wordsFor(THINGS);
export const CALLED_THING: Words = callingFor(THINGS);

/** Words of three letters that follow a number, or go before one, where all is written in capitals. */
export const ORDINARY: ReadonlySet<string> = new Set(
  (
    'act add age ago aid aim air all and any apr are art ask aug bag ball bar bat baz bed bid big bin bit biz box boy bus but buy ' +
    'bye can cap car cat caz cup cut dad day daz dec did die dog dry due eat egg end eve eye fan far feb few fit fix fiz fly for fox ' +
    'fri fun gap gaz get gig god got gym had has hat her him hip his hit hot how ice ill its jam jan jaz job joy jul jun key kid kit ' +
    'lab lap law leg let lie lip lit liz lot low mad man map mar mat max may maz men met mid mix mon mrs mum net new nil not nov now ' +
    'oct off old one our out own pan pay pen per pet pie pin pit put ran red rid rim rip row run sad sat say sea see sen sep set she ' +
    'sid sim sir sit six sky son sun tea ten tez the thu tie til tin tip toe ton too top toy try tue two use van via vip war was way ' +
    'web wed who why win won yes yet you zip'
  ).split(' '),
);
