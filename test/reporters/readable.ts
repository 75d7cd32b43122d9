import type { FormatName } from '../../src/reporters/reporter.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&apos;': "'" };
const plain = (text: string): string => text.replace(/&(?:amp|lt|gt|quot|apos|#39);/g, (found) => ENTITIES[found] ?? found);
const json = (text: string): string => text.replaceAll('\\"', '"');

const WAYS: Readonly<Record<FormatName, (text: string) => string>> = {
  pretty: (text) => text,
  json,
  ndjson: json,
  sarif: (text) =>
    json(text)
      .replace(/\\\\([[\]\\])/g, '$1')
      .replace(/([{}])\1/g, '$1'),
  junit: plain,
  github: (text) => text.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%'),
  html: (text) => plain(text.replace(/<[^>]*>/g, '')),
  csv: (text) => text.replaceAll('""', '"'),
};

/** What a report says, as somebody reads it who knows nothing of its format: without its marks, with single spaces. */
export const readable = (format: FormatName, text: string): string => WAYS[format](text).replace(/\s+/g, ' ');
