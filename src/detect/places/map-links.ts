import { pattern } from '../../text/pattern.ts';
import { fieldsOf, type Link, linksIn, trimmed, unescaped } from './link.ts';
import { first, nameIn, pointIn } from './link-readers.ts';
import { type Vendor, vendors } from './map-vendors.ts';
import type { Point, Pointing } from './pointing.ts';
import { inTurn, scan } from './scan.ts';

/** Links to a place on somebody's map, and `geo:`. */
export const mapLinksIn = (text: string): readonly Pointing[] => inTurn(text, [vendorLinks, geoLinks]);

function* vendorLinks(text: string): Generator<Pointing, void> {
  for (const link of linksIn(text, isWanted)) {
    const place = pointingOf(link);
    if (place !== undefined) yield { kind: 'map-link', start: link.start, end: link.end, ...place };
  }
}

/** Pages that do nothing but lead to another. */
const WRAPPERS = ['l.facebook.com', 'lm.facebook.com', 'l.instagram.com', '*.safelinks.protection.outlook.com'];
const COUNTRY = /^[a-z]{2,3}(?:\.[a-z]{2})?$/;

/** `google.*` is any country's, `*.example.org` anything below. */
const isHost = (host: string, name: string): boolean => {
  if (name.startsWith('*')) return host.endsWith(name.slice(1));
  return name.endsWith('*') ? host.startsWith(name.slice(0, -1)) && COUNTRY.test(host.slice(name.length - 1)) : host === name;
};

const vendorsOf = (host: string): readonly Vendor[] => vendors().filter(({ hosts }) => hosts.some((name) => isHost(host, name)));
const isVendor = (host: string): boolean => vendorsOf(host).length > 0;
const isWanted = (host: string): boolean => isVendor(host) || WRAPPERS.some((name) => isHost(host, name));

type Found = Pick<Pointing, 'point' | 'query'>;

const pointingOf = (link: Link): Found | undefined => {
  const vendor = vendorsOf(link.host).find((one) => isPlace(link, one));
  return vendor === undefined ? wrapped(link) : readBy(link, vendor);
};

const isPlace = ({ path, fields, fragment }: Link, vendor: Vendor): boolean =>
  vendor.under?.test(path) !== false &&
  (vendor.paths?.test(path) === true ||
    vendor.fragments?.test(fragment) === true ||
    vendor.fields?.some((name) => (fields.get(name) ?? '') !== '') === true);

const readBy = (link: Link, { points = [], names = [] }: Vendor): Found =>
  found(
    first(points, (read) => read(link)),
    first(names, (read) => read(link)),
  );

const found = (point: Point | undefined, query: string | undefined): Found => ({
  ...(point === undefined ? {} : { point }),
  ...(query === undefined ? {} : { query }),
});

/** Where a link leads that stands in another. */
const wrapped = ({ fields }: Link): Found | undefined => {
  const inside = ['u', 'url', 'q'].map((name) => unescaped(fields.get(name) ?? '')).join(' ');
  const [inner] = linksIn(inside, isVendor);
  return inner === undefined ? undefined : pointingOf(inner);
};

/** RFC 5870, and what Android has made of it: `geo:0,0?q=51.5,-0.12(Name)`. */
const GEO = pattern(
  String.raw`(?<![\p{L}\p{N}])geo:([+-]?\d{1,3}(?:\.\d{1,20})?,[+-]?\d{1,3}(?:\.\d{1,20})?)(?:,-?\d{1,6}(?:\.\d{1,9})?)?` +
    String.raw`(?:;[a-z0-9-]{1,20}(?:=[a-z0-9.-]{1,40})?){0,6}(?:\?([^\s<>"]{1,400}))?(?![\p{L}\p{N}]|\.\d)`,
  'giu',
);

const geoLinks = (text: string): Iterable<Pointing> =>
  scan(text, GEO(), (match) => {
    const [, pair = '', query = ''] = match;
    const asked = fieldsOf(trimmed(query)).get('q') ?? '';
    const [point, name] = [pointIn(asked) ?? pointIn(pair), nameIn(asked)];
    if (point === undefined && name === undefined) return undefined;
    const end = match.index + trimmed(match[0]).length;
    return { kind: 'map-link', start: match.index, end, ...found(point, name) };
  });
