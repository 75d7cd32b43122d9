// @openredaction/core: some 570 patterns, many of them British.
import { OpenRedaction } from '@openredaction/core';

/** What its types are called here; the others count too, whatever they are. */
const KINDS = {
  EMAIL: 'email',
  ...{ PHONE_UK: 'phone', PHONE_UK_MOBILE: 'phone', PHONE_US: 'phone', PHONE_INTERNATIONAL: 'phone' },
  ...{ POSTCODE_UK: 'postcode', ADDRESS_STREET: 'address', ADDRESS_PO_BOX: 'address' },
  ...{ NAME: 'full-name', DATE_OF_BIRTH: 'date-of-birth' },
  ...{ NHS_NUMBER: 'nhs-number', NATIONAL_INSURANCE_UK: 'nino', CREDIT_CARD: 'card', IBAN: 'iban', UK_BANK_ACCOUNT_IBAN: 'iban' },
  ...{ UK_SORT_CODE_ACCOUNT: 'bank-account', BANK_ACCOUNT_UK: 'bank-account', SORT_CODE_UK: 'bank-account' },
  ...{ PASSPORT_UK: 'passport', PASSPORT_MRZ_TD3: 'passport', DRIVING_LICENSE_UK: 'driving-licence' },
  ...{ UK_LICENSE_PLATE: 'vehicle', LICENSE_PLATE: 'vehicle', IPV4: 'ip-address', IPV6: 'ip-address', MAC_ADDRESS: 'ip-address' },
  ...{ SOCIAL_MEDIA_HANDLE: 'handle', INSTAGRAM_USERNAME: 'handle', TIKTOK_USERNAME: 'handle', USERNAME: 'handle' },
};

/** Its filter takes invented numbers and `example` domains for no data at all, and all that is measured on are such. */
const detector = new OpenRedaction({ enableFalsePositiveFilter: false });

const find = async (text) => {
  const { detections } = await detector.detect(text);
  return detections.map(({ type, position: [start, end] }) => ({ kind: KINDS[type] ?? 'other', start, end }));
};

export const openredaction = { name: '@openredaction/core', claims: [...new Set(Object.values(KINDS))], find };
