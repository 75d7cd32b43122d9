import { later } from '../../text/later.ts';
import {
  atLastStop,
  eastingAndNorthing,
  geohashInField,
  geohashInPath,
  gridReferenceIn,
  inFields,
  inPath,
  inTwoFields,
  lastOf,
  nameInFields,
  nameInPath,
  nameOfLastStop,
  osmCodeInPath,
  type Reader,
  where,
} from './link-readers.ts';
import type { Point } from './pointing.ts';

/** Who shows places on a map, and how a link to a place of theirs is told from one to their front page. */
export interface Vendor {
  /** `*` stands for the ending of any country. */
  readonly hosts: readonly string[];
  /** Where on the host the maps are, if not everywhere. */
  readonly under?: RegExp;
  /** Paths that point at something by themselves. */
  readonly paths?: RegExp;
  /** Fields that do, if they are filled. */
  readonly fields?: readonly string[];
  /** Fragments that do. */
  readonly fragments?: RegExp;
  /** Where it points: the first that finds a point. */
  readonly points?: readonly Reader<Point>[];
  readonly names?: readonly Reader<string>[];
}

const list = (words: string): readonly string[] => words.split(' ');
const ANYTHING = /^\/[^/]/;
const PAIR = String.raw`([+-]?\d{1,3}(?:\.\d{1,20})?),([+-]?\d{1,3}(?:\.\d{1,20})?)`;

/** The pin, the end of a route and what is asked for, before what the map happens to show. */
const google = (): Omit<Vendor, 'hosts'> => ({
  paths: /^(?:\/maps)?\/(?:@|place\/|search\/[^/]|dir\/+[^/]|d\/|embed|placelists\/|data=)/,
  fields: list('destination daddr q query ll center viewpoint cbll sll saddr origin cid ftid place_id query_place_id mid pb'),
  points: [
    where(/!3d(-?\d{1,3}\.\d{1,20})!4d(-?\d{1,3}\.\d{1,20})/g),
    where(/!1d(-?\d{1,3}\.\d{1,20})!2d(-?\d{1,3}\.\d{1,20})(?!\d|!3d)/g, 'lon-lat'),
    inFields('destination', 'daddr', 'query', 'q'),
    inPath(/\/(?:place|search)\/([^/]+)/),
    atLastStop,
    inFields('ll', 'viewpoint', 'cbll', 'center', 'sll'),
    where(/!2d(-?\d{1,3}\.\d{1,20})!3d(-?\d{1,3}\.\d{1,20})/g, 'lon-lat'),
    where(new RegExp(`^(?!.*/dir/)[^?#]*/@${PAIR}(?![\\d.])`, 'g')),
  ],
  names: [nameInFields('destination', 'daddr', 'query', 'q'), nameInPath(/\/(?:place|search)\/([^/@]+)/), nameOfLastStop],
});

/** Made when the first link to one of them is met. */
export const vendors: () => readonly Vendor[] = later(() => [
  { ...google(), hosts: ['google.*'], under: /^\/maps(?:\/|$)/ },
  { ...google(), hosts: ['maps.google.*'] },
  {
    hosts: ['earth.google.com'],
    paths: /^\/web\/(?:@|search\/)/,
    points: [where(new RegExp(`@${PAIR}`, 'g'))],
    names: [nameInPath(/\/search\/([^/@]+)/)],
  },
  { hosts: ['maps.app.goo.gl', 'earth.app.goo.gl', 'g.page'], paths: ANYTHING },
  { hosts: ['goo.gl', 'app.goo.gl'], paths: /^\/maps\/[^/]/ },
  { hosts: ['g.co'], paths: /^\/(?:kgs|maps)\/[^/]/ },
  {
    hosts: ['maps.apple.com'],
    paths: /^\/p\/[^/]/,
    fields: list('coordinate ll daddr destination address q sll near center saddr source name auid place-id'),
    points: [inFields('coordinate', 'll', 'daddr', 'destination', 'address', 'q', 'sll', 'near', 'center')],
    names: [nameInFields('address', 'daddr', 'destination', 'name', 'q', 'near')],
  },
  { hosts: ['maps.apple', 'guides.apple.com'], paths: ANYTHING },
  {
    hosts: ['bing.com'],
    under: /^\/maps(?:\/|$)/,
    fields: list('sp rtp where1 q ss cp ypid osid'),
    points: [inFields('sp'), lastOf('rtp', /~(?=pos\.|adr\.)/), inFields('where1', 'q', 'cp')],
    names: [nameInFields('where1', 'q', 'ss', 'sp')],
  },
  { hosts: ['binged.it'], paths: ANYTHING },
  {
    hosts: ['waze.com', 'ul.waze.com', 'embed.waze.com'],
    paths: /^\/(?:ul\/h[0-9a-z]|live-?map\/directions\/[^/])/,
    fields: list('ll latlng to q place venue_id h lat'),
    points: [inFields('ll', 'latlng', 'to'), inTwoFields('lat', 'lon'), geohashInField('h'), geohashInPath(/^\/ul\/h([0-9a-z]{1,12})\/?$/)],
    names: [nameInFields('q')],
  },
  { hosts: ['waze.to'], paths: ANYTHING, points: [geohashInPath(/^\/(?:l[ir]\/)?h([0-9a-z]{4,12})\/?$/), inPath(/^\/([^/]+)/)] },
  {
    hosts: ['openstreetmap.org', 'osm.org'],
    paths: /^\/(?:go\/[\w~@%-]|(?:node|way|relation|note)\/\d)/,
    fields: list('mlat marker route lat bbox query to'),
    fragments: /(?:^|&)map=/,
    points: [
      inTwoFields('mlat', 'mlon'),
      inFields('marker', 'to'),
      lastOf('route', /;/),
      osmCodeInPath(/^\/go\/([\w~@=-]+)/),
      inTwoFields('lat', 'lon'),
      where(/[#&]map=[\d.]{1,5}\/(-?\d{1,3}(?:\.\d{1,20})?)\/(-?\d{1,3}(?:\.\d{1,20})?)/g),
    ],
    names: [nameInFields('query', 'to')],
  },
  { hosts: ['strava.com'], paths: /^\/(?:activities|routes|segments|beacon)\/[^/]/ },
  { hosts: ['strava.app.link'], paths: ANYTHING },
  { hosts: ['komoot.*'], paths: /^(?:\/[a-z]{2}(?:-[a-z]{2})?)?\/(?:tour|smarttour|highlight|invite-tour)\/e?\d/ },
  {
    hosts: ['citymapper.com'],
    paths: /^\/(?:go|trip|eta|i)\/[^/]/,
    fields: list('endcoord endname endaddress startcoord startname startaddress'),
    points: [inFields('endcoord')],
    names: [nameInFields('endname', 'endaddress')],
  },
  {
    hosts: ['wego.here.com', 'share.here.com'],
    paths: /^\/(?:[lpr]|directions)\/[^/]/,
    fields: ['map'],
    points: [inPath(/^\/l\/([^/]+)/), inFields('map')],
    names: [nameInPath(/^\/l\/[^/,]+,[^/,]+,([^/]+)/)],
  },
  { hosts: ['her.is'], paths: ANYTHING },
  {
    hosts: ['osmaps.com', 'explore.osmaps.com', 'osmaps.ordnancesurvey.co.uk'],
    paths: /^\/(?:route|pin|poi)\/[^/]/,
    fields: ['lat'],
    points: [inTwoFields('lat', 'lon')],
  },
  { hosts: ['streetmap.co.uk'], paths: /^\/loc\/[^/]/, fields: ['x'], points: [eastingAndNorthing('x', 'y'), inPath(/^\/loc\/([^/]+)/)] },
  { hosts: ['gridreferencefinder.com'], fields: ['gr'], points: [gridReferenceIn('gr')] },
  { hosts: ['plus.codes'], paths: /^\/[2-9CFGHJMPQRVWX0]{2,8}(?:\+|%2B)/i, points: [inPath(/^\/([^/]+)/)] },
  { hosts: ['geohash.org'], paths: /^\/[0-9a-z]{4,12}\/?$/, points: [geohashInPath(/^\/([0-9a-z]{4,12})\/?$/)] },
  // Where somebody is at this moment, for whoever has the link.
  { hosts: ['glympse.com', 'i.glympse.com'], paths: /^\/(?:![^/]|[0-9a-z]{2,4}-[0-9a-z]{2,5}$)/i },
  { hosts: ['i.lf360.co', 'share.life360.com', 'zen.ly', 'trip.uber.com', 'share.garmin.com', 'ge0.me', 'omaps.app'], paths: ANYTHING },
  { hosts: ['life360.com', 'app.life360.com'], paths: /^\/(?:join|share|checkin|location)\/[^/]/ },
  { hosts: ['map.snapchat.com'], paths: /^\/(?:@|[^/]+\/[^/])/, points: [where(new RegExp(`@${PAIR}`, 'g'))] },
  { hosts: ['swarmapp.com'], paths: /^\/(?:c|[^/]+\/checkin)\/[^/]/ },
  { hosts: ['livetrack.garmin.com'], paths: /^\/session\/[^/]/ },
  // Where somebody has walked, run or ridden, mostly from their own door.
  { hosts: ['connect.garmin.com'], paths: /^\/(?:modern\/)?(?:activity|course)\/\d/ },
  { hosts: ['mapmyrun.com', 'mapmywalk.com', 'mapmyride.com'], paths: /^\/(?:workout|routes(?:\/view)?)\/\d/ },
  { hosts: ['ridewithgps.com'], paths: /^\/(?:routes|trips)\/\d/ },
  { hosts: ['plotaroute.com'], paths: /^\/route\/\d/ },
  { hosts: ['relive.cc'], paths: /^\/view\/[^/]/ },
]);
