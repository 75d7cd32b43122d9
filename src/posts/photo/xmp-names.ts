/** The vocabularies of XMP by their addresses: what prefix a file gives them says nothing. */
export const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
export const XML = 'http://www.w3.org/XML/1998/namespace';
const DC = 'http://purl.org/dc/elements/1.1/';
const PHOTOSHOP = 'http://ns.adobe.com/photoshop/1.0/';
const IPTC = 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/';
const IPTC_EXT = 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/';
const EXIF = 'http://ns.adobe.com/exif/1.0/';
const EXIF_EX = 'http://cipa.jp/exif/1.0/';
const TIFF = 'http://ns.adobe.com/tiff/1.0/';
const XMP = 'http://ns.adobe.com/xap/1.0/';
const XMP_MM = 'http://ns.adobe.com/xap/1.0/mm/';
const XMP_RIGHTS = 'http://ns.adobe.com/xap/1.0/rights/';
const XMP_DM = 'http://ns.adobe.com/xmp/1.0/DynamicMedia/';
const STEP = 'http://ns.adobe.com/xap/1.0/sType/ResourceRef#';
const CAMERA_RAW = 'http://ns.adobe.com/camera-raw-settings/1.0/';
const AUX = 'http://ns.adobe.com/exif/1.0/aux/';
const LIGHTROOM = 'http://ns.adobe.com/lightroom/1.0/';
const DIGIKAM = 'http://www.digikam.org/ns/1.0/';
const MICROSOFT = 'http://ns.microsoft.com/photo/1.0/';
const REGION = 'http://ns.microsoft.com/photo/1.2/t/Region#';
const ACDSEE = 'http://ns.acdsee.com/iptc/1.0/';
const ACDSEE_RS = 'http://ns.acdsee.com/regions/';
const MEDIAPRO = 'http://ns.iview-multimedia.com/mediapro/1.0/';
const GETTY = 'http://xmp.gettyimages.com/gift/1.0/';
const PLUS = 'http://ns.useplus.org/ldf/xmp/1.0/';
const PRISM = 'http://prismstandard.org/namespaces/basic/2.1/';
const MWG_REGIONS = 'http://www.metadataworkinggroup.com/schemas/regions/';
const MWG_KEYWORDS = 'http://www.metadataworkinggroup.com/schemas/keywords/';

/** How a name is kept in these tables. */
export const keyOf = (space: string, name: string): string => `${space} ${name}`;

const table = (rows: Readonly<Record<string, readonly (readonly [space: string, names: string])[]>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(rows).flatMap(([from, spaces]) =>
      spaces.flatMap(([space, names]) => names.split(' ').map((name) => [keyOf(space, name), from] as const)),
    ),
  );

/** What holds words, and what a person would call it. */
export const WORDS: () => ReadonlyMap<string, string> = () =>
  table({
    title: [
      [DC, 'title'],
      [PHOTOSHOP, 'TransmissionReference'],
      [TIFF, 'DocumentName'],
      [EXIF_EX, 'ImageTitle'],
      [XMP, 'Nickname'],
      [XMP_DM, 'album scene shotName'],
    ],
    description: [
      [DC, 'description'],
      [TIFF, 'ImageDescription'],
      [IPTC_EXT, 'PersonDescription ArtworkContentDescription AODescription EventName Event'],
      [MWG_REGIONS, 'Description'],
    ],
    'alt text': [[IPTC, 'AltTextAccessibility ExtDescrAccessibility']],
    caption: [
      [ACDSEE, 'caption notes'],
      [XMP_DM, 'logComment comment'],
    ],
    headline: [[PHOTOSHOP, 'Headline']],
    keywords: [
      [DC, 'subject coverage'],
      [MICROSOFT, 'LastKeywordXMP LastKeywordIPTC'],
      [ACDSEE, 'keywords categories'],
      [MEDIAPRO, 'CatalogSets Event'],
      [MWG_KEYWORDS, 'Keyword'],
      [PHOTOSHOP, 'SupplementalCategories Category'],
      [XMP, 'Label'],
    ],
    comment: [
      [EXIF, 'UserComment'],
      [PHOTOSHOP, 'Instructions History'],
    ],
    place: [
      [PHOTOSHOP, 'City State Country'],
      [IPTC, 'Location'],
      [IPTC_EXT, 'Sublocation City ProvinceState CountryName LocationName WorldRegion'],
      [EXIF, 'GPSAreaInformation'],
      [MEDIAPRO, 'Location'],
      [XMP_DM, 'shotLocation'],
    ],
    creator: [
      [DC, 'creator contributor publisher'],
      [TIFF, 'Artist'],
      [EXIF_EX, 'Photographer ImageEditor'],
      [PHOTOSHOP, 'AuthorsPosition CaptionWriter'],
      [PLUS, 'ImageCreatorName CopyrightOwnerName LicensorName ImageSupplierName'],
      [XMP_DM, 'artist director directorPhotography composer'],
    ],
    credit: [
      [PHOTOSHOP, 'Credit Source'],
      [DC, 'source'],
    ],
    copyright: [
      [DC, 'rights'],
      [TIFF, 'Copyright'],
      [XMP_RIGHTS, 'Owner UsageTerms'],
    ],
    contact: [
      [IPTC, 'CiAdrExtadr CiAdrCity CiAdrRegion CiAdrPcode CiAdrCtry CiTelWork CiEmailWork CiUrlWork'],
      [PLUS, 'LicensorEmail LicensorTelephone1 LicensorTelephone2 LicensorStreetAddress LicensorCity LicensorPostalCode'],
    ],
    'camera’s owner': [
      [AUX, 'OwnerName'],
      [EXIF_EX, 'CameraOwnerName'],
    ],
    'file name': [
      [XMP_MM, 'PreservedFileName'],
      [CAMERA_RAW, 'RawFileName'],
      [STEP, 'filePath originalFilename'],
    ],
  });

/** Who is in the picture: every text in one of these is a name. */
export const PEOPLE: () => ReadonlySet<string> = () =>
  new Set([
    keyOf(IPTC_EXT, 'PersonInImage'),
    keyOf(IPTC_EXT, 'PersonName'),
    keyOf(REGION, 'PersonDisplayName'),
    keyOf(MEDIAPRO, 'People'),
    keyOf(GETTY, 'Personality'),
    keyOf(PRISM, 'person'),
  ]);

/** A region has a name and a type: of a face, a pet, a point of focus. */
export const REGIONS: readonly string[] = [MWG_REGIONS, ACDSEE_RS];

/** Keywords as paths, `People|Amelia Okafor`. */
export const PATHS: () => ReadonlySet<string> = () => new Set([keyOf(LIGHTROOM, 'hierarchicalSubject'), keyOf(DIGIKAM, 'TagsList')]);

/** When it was taken, the camera's word first. */
export const TIMES: readonly string[] = [
  keyOf(EXIF, 'DateTimeOriginal'),
  keyOf(PHOTOSHOP, 'DateCreated'),
  keyOf(EXIF, 'DateTimeDigitized'),
  keyOf(XMP, 'CreateDate'),
];
