/** Where anybody can have a mailbox: the name before the first full stop. From the providers' own pages. */
export const PROVIDERS: readonly string[] =
  `gmail googlemail hotmail outlook live msn yahoo ymail rocketmail icloud me mac aol btinternet btopenworld sky talktalk
  virginmedia virgin ntlworld blueyonder tiscali plusnet tesco orange o2 protonmail proton pm tutanota tuta gmx mail zoho yandex
  fastmail hushmail`.split(/\s+/);

/** Those that are named without what follows: `jo.p99 at gmail`. */
export const KNOWN_BY_NAME: readonly string[] = 'gmail googlemail hotmail outlook yahoo icloud btinternet virginmedia protonmail'.split(
  ' ',
);
